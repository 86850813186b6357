export const id = 622;
export const ids = [622];
export const modules = {

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ suppliesOf)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/js/install/database/database-metadata.js


/** The version of the format that Trivy 0.74.0 reads; it refuses any other (pkg/db/db.go). */
const version = 2;
/** `metadata.json` beside `trivy.db`. Trivy adds keys of its own when it downloads. */
const instant = iso/* datetime */.w$({ offset: true });
const schema = schemas/* object */.Ikc({ Version: schemas/* number */.aig(), UpdatedAt: instant, NextUpdate: instant.optional().catch(undefined) });
/** @throws GatehouseError `DATABASE_INVALID` with what is wrong with it. */
function readMetadata(text, where) {
    const decoded = schema.safeParse(parseJson(text));
    if (!decoded.success)
        throw invalid(`The metadata of the vulnerability database in ${where} cannot be read.`);
    if (decoded.data.Version !== version) {
        throw invalid(`The vulnerability database in ${where} has version ${decoded.data.Version}; this Trivy reads version ${version}.`);
    }
    const { UpdatedAt: updated, NextUpdate: nextUpdate } = decoded.data;
    const isLater = nextUpdate !== undefined && Date.parse(nextUpdate) > Date.parse(updated);
    return isLater ? { updated, nextUpdate } : { updated };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const invalid = (sentence) => new errors/* GatehouseError */.GA('DATABASE_INVALID', sentence, {
    hint: 'Give a folder that holds trivy.db and metadata.json as Trivy downloads them, or let Gatehouse fetch the database.',
});
/** A database file that is there and not empty. @throws GatehouseError `DATABASE_INVALID`. */
async function requireDatabaseFile(path, ports) {
    if (((await ports.files.stat(await ports.files.realPath(path)))?.size ?? 0) > 0)
        return;
    throw invalid(`${path} is empty.`);
}
/** What a report says about the database that was used. */
const describeDatabase = (sha256, metadata, notice) => ({
    name: 'vulnerability-db',
    digest: `sha256:${sha256}`,
    ...metadata,
    ...(notice === undefined ? {} : { notice }),
});
/** The day in an instant, UTC, without a time that nobody needs. */
const dayOf = (instant) => new Date(instant).toISOString().slice(0, 10);

// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/install/cache-folder.js
var cache_folder = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/js/install/origins/attempt.js
var attempt = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/js/install/origins/patience.js
var origins_patience = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/js/install/origins/download.js
var download = __webpack_require__(7672);
// EXTERNAL MODULE: ./build/js/install/origins/keeper.js
var origins_keeper = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/install/origins/partial.js
var partial = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/js/install/database/database-cache.js




/** `record.json`, beside the folder `db/` of an unpacked layer. */
const recordSchema = schemas/* object */.Ikc({
    /** Of `trivy.db`, hex. */
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    size: schemas/* number */.aig(),
    mtimeMs: schemas/* number */.aig(),
    updated: schemas/* string */.YjP(),
});
/** Far more than a database has had so far; what is larger is something else. */
const mostUnpacked = 8 * 1024 ** 3;
/** A database that no run used for this long, while there is a newer one, is removed. */
const supersededMs = 6 * 3_600_000;
const databasesIn = (cache) => `${cache}/db`;
const layerFile = (cache, layer) => `${databasesIn(cache)}/${layer}.tar.gz`;
const unpackedFolder = (cache, layer) => `${databasesIn(cache)}/${layer}`;
/** The layer as a file in the cache, if what lies there still has its digest; else it is removed. */
async function openLayer(cache, layer, ports) {
    const file = layerFile(cache, layer);
    if ((await ports.files.stat(file))?.type !== 'file')
        return undefined;
    if ((await ports.files.sha256(file)) === layer)
        return file;
    await ports.files.remove(file);
    return undefined;
}
/** An unpacked layer, compared with its record by size and mtime, by digest where those differ. */
async function openUnpacked(cache, layer, ports) {
    const folder = unpackedFolder(cache, layer);
    try {
        const record = recordSchema.parse(JSON.parse(await ports.files.readText(`${folder}/record.json`)));
        const read = readMetadata(await ports.files.readText(`${folder}/db/metadata.json`), folder);
        const file = `${folder}/db/trivy.db`;
        const stat = await ports.files.stat(file);
        const isKnown = stat?.type === 'file' && stat.size === record.size && read.updated === record.updated;
        const isSame = isKnown && (stat.mtimeMs === record.mtimeMs || (await ports.files.sha256(file)) === record.sha256);
        if (!isSame)
            return undefined;
        await ports.files.write(`${folder}/used`, '').catch(() => undefined); // A cache that may only be read serves as well.
        return { folder, sha256: record.sha256, ...read };
    }
    catch {
        return undefined; // Not there, or half there: as good as not unpacked.
    }
}
/** Unpacks a layer of which the digest was checked. @throws GatehouseError `DOWNLOAD_FAILED`, `DATABASE_INVALID`. */
async function unpackLayer(cache, layer, ports) {
    const ready = await openUnpacked(cache, layer, ports); // Another run may have done it while this one downloaded.
    if (ready !== undefined)
        return ready;
    const folder = unpackedFolder(cache, layer);
    await (0,partial/* discardFolder */.r7)(folder, ports);
    await (0,partial/* placeFolder */.ew)(folder, async (fresh) => {
        const [database, metadata] = [`${fresh}/db/trivy.db`, `${fresh}/db/metadata.json`];
        await ports.files.makeDirectory(`${fresh}/db`);
        const wanted = { 'trivy.db': database, 'metadata.json': metadata };
        const members = await ports.archives.extract(layerFile(cache, layer), wanted, mostUnpacked);
        const { updated } = readMetadata(await ports.files.readText(metadata), 'the registry');
        const { size = 0, mtimeMs = 0 } = (await ports.files.stat(database)) ?? {};
        const record = { sha256: members['trivy.db']?.sha256 ?? '', size, mtimeMs, updated };
        await ports.files.write(`${fresh}/record.json`, `${JSON.stringify(record)}\n`);
    }, ports);
    return openUnpacked(cache, layer, ports);
}
const layerName = /^([0-9a-f]{64})(?:\.tar\.gz)?$/;
/** The layers of which there is something in the cache. */
async function listLayers(cache, ports) {
    const entries = await ports.files.list(databasesIn(cache)).catch(() => []);
    return [...new Set(entries.flatMap(({ name }) => layerName.exec(name)?.[1] ?? []))].sort(order/* compareText */.n6);
}
/** The database in the cache that was built last, unpacked; `undefined` when there is none. */
async function openNewest(cache, ports) {
    const found = [];
    for (const layer of await listLayers(cache, ports)) {
        const ready = await openUnpacked(cache, layer, ports);
        const isPacked = ready === undefined && (await openLayer(cache, layer, ports)) !== undefined;
        const opened = isPacked ? await unpackLayer(cache, layer, ports).catch(() => undefined) : ready;
        if (opened !== undefined)
            found.push(opened);
    }
    return found.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (0,order/* compareText */.n6)(a.sha256, b.sha256))[0];
}
/** Removes every other database that no run has used for some hours: a new one comes several times a day. */
async function sweepDatabases(cache, keep, ports) {
    await (0,partial/* sweepLeftovers */.ZW)(databasesIn(cache), ports);
    for (const layer of await listLayers(cache, ports)) {
        if (layer === keep)
            continue;
        const folder = unpackedFolder(cache, layer);
        const used = await ports.files.stat(`${folder}/used`);
        if (used !== undefined && ports.clock.now().getTime() - used.mtimeMs < supersededMs)
            continue;
        await (0,partial/* discardFolder */.r7)(folder, ports);
        await ports.files.remove(layerFile(cache, layer));
    }
}

;// CONCATENATED MODULE: ./build/js/install/database/bring-database.js




/** Far more than a database has had so far; what is larger is something else. */
const mostPacked = 2 * 1024 ** 3;
/** What a person sees. */
const step = 'vulnerability database';
/** Brings the layer that a registry named into the cache, and unpacks it. */
async function bringDatabase(layer, means, ports) {
    const { cache } = means;
    await bringLayer(layer, means, ports);
    ports.progress.step(step, 'moving', 'unpacking');
    const unpacked = await unpackLayer(cache, layer.sha256, ports);
    if (unpacked !== undefined)
        return unpacked;
    throw new errors/* GatehouseError */.GA('DATABASE_INVALID', 'The database could not be unpacked in the cache.', {
        hint: 'Run again.',
    });
}
/** Leaves the layer in the cache: it is there, or outlived another run, or is fetched. */
async function bringLayer(layer, { cache, patience, keeper }, ports) {
    const { url, headers, sha256 } = layer;
    if ((await openLayer(cache, sha256, ports)) !== undefined)
        return;
    const parcel = {
        key: `gatehouse-vulnerability-db-${sha256}`,
        path: layerFile(cache, sha256),
        isPassing: false,
    };
    if ((await (0,origins_keeper/* fetchFile */.t)(keeper, parcel, sha256, `check ${step}`, ports)) !== undefined)
        return;
    const request = { url, headers, sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step };
    const file = await (0,download/* download */.RG)(request, ports, patience);
    await ports.files.makeDirectory(`${cache}/db`);
    await ports.files.rename(file, parcel.path);
    keeper?.keep(parcel);
}

// EXTERNAL MODULE: ./build/js/registry/access/repository.js + 2 modules
var access_repository = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/js/registry/fetch-manifest.js
var fetch_manifest = __webpack_require__(5808);
;// CONCATENATED MODULE: ./build/js/install/database/database-layer.js




/**
 * Asks a registry for the one layer of an artefact, with a token where the registry wants one. No credential of the user's is used.
 *
 * @throws GatehouseError as `resolveImage` does; `DATABASE_INVALID` for another artefact.
 */
async function findLayer(reference, mediaType, budget, ports, patience) {
    const { answerMs, downloadMs, pauseMs, longestPauseMs } = patience;
    const patient = { answerMs, downloadMs, pauseMs, longestPauseMs, wholeMs: patience.resolveMs, attempts: 2 };
    const repository = (0,access_repository/* openRepository */.h)(reference, { ports, budget, patience: patient });
    const { manifest } = await (0,fetch_manifest/* fetchManifest */.Cj)(repository, reference.digest ?? reference.tag ?? 'latest');
    const { digest, size } = onlyLayer(reference, manifest, mediaType);
    const headers = await repository.authorization();
    return { url: (0,registry_reference/* partUrl */.vB)(reference, digest), sha256: digest.slice('sha256:'.length), size, headers };
}
function onlyLayer(reference, manifest, mediaType) {
    const layers = manifest.type === 'image' ? manifest.layers : [];
    const [layer] = layers;
    if (layer !== undefined && layers.length === 1 && layer.mediaType === mediaType)
        return layer;
    const found = layers.map((candidate) => candidate.mediaType.slice(0, 100)).join(', ') || 'no layer';
    const name = (0,registry_reference/* showReference */.nj)(reference);
    throw new errors/* GatehouseError */.GA('DATABASE_INVALID', `${name} is no database of this kind: it holds ${found}.`, {
        hint: `It must hold one layer of type ${mediaType}.`,
    });
}

;// CONCATENATED MODULE: ./build/js/install/database/fetch-database.js









/** Where Trivy's own database is published, in the order Trivy asks (0.74.0, pkg/db/db.go); the first mirrors the second. */
const defaultRepositories = [
    'mirror.gcr.io/aquasec/trivy-db:2',
    'ghcr.io/aquasecurity/trivy-db:2',
];
const layerType = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip';
const folderHint = 'Give one with --vulnerability-db DIR (a folder with trivy.db and metadata.json), or name a mirror with GATEHOUSE_DB_REPOSITORY.';
/**
 * The newest vulnerability database: the registries are asked in their order which layer that is, every time; what is in
 * the cache is used only if its digest is the answer. When no registry answers, the newest one of the cache is used, and a
 * notice says so with its date.
 *
 * @throws GatehouseError `DATABASE_MISSING`, `ARGUMENT_INVALID`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
async function fetchDatabase(ports, options = {}) {
    const { offline = false, patience = origins_patience/* defaultPatience */.B, keeper } = options;
    const cache = (0,cache_folder/* cacheFolder */.n)(ports.environment);
    const means = { cache, patience, ...(keeper === undefined ? {} : { keeper }) };
    if (offline)
        return openOffline(cache, ports);
    const sources = repositoriesOf(ports, options).map(readSource);
    ports.progress.step(step, 'started');
    const attempts = [];
    const budgetFor = shareBudget(sources.length, patience, ports);
    for (const [index, source] of sources.entries()) {
        try {
            const database = await fetchFrom(source, budgetFor(index), means, ports);
            ports.progress.step(step, 'finished', `of ${dayOf(database.data.updated)} from ${database.origin}`);
            return database;
        }
        catch (error) {
            attempts.push((0,attempt/* noteAttempt */.Y)(source.text, error));
        }
    }
    return fallBack(attempts, cache, ports);
}
function repositoriesOf(ports, { repositories }) {
    const chosen = repositories ?? (ports.environment['GATEHOUSE_DB_REPOSITORY'] ?? '').split(/[\s,]+/).filter((text) => text !== '');
    return chosen.length === 0 ? defaultRepositories : chosen;
}
const readSource = (text) => ({ text, reference: (0,registry_reference/* parseReference */.F2)(text) });
/** Every registry gets its share of the time that is left, so that several which hang are known together within the limit. */
function shareBudget(count, patience, ports) {
    const end = ports.clock.monotonicMs() + patience.resolveMs;
    return (index) => {
        const started = ports.clock.monotonicMs();
        const share = Math.max(end - started, patience.resolveMs / 8) / (count - index);
        return { answerMs: () => Math.max(1, Math.min(patience.answerMs, started + share - ports.clock.monotonicMs())) };
    };
}
async function fetchFrom({ text, reference }, budget, means, ports) {
    const { cache, patience } = means;
    const layer = await findLayer(reference, layerType, budget, ports, patience);
    const unpacked = (await openUnpacked(cache, layer.sha256, ports)) ?? (await bringDatabase(layer, means, ports));
    await sweepDatabases(cache, layer.sha256, ports);
    return toDatabase(unpacked, text);
}
function toDatabase(unpacked, origin, notice) {
    const { folder, sha256, ...metadata } = unpacked;
    return { folder, data: describeDatabase(sha256, metadata, notice), origin };
}
async function openOffline(cache, ports) {
    const cached = await openNewest(cache, ports);
    if (cached !== undefined) {
        const sentence = `The vulnerability database is the one of ${dayOf(cached.updated)} from the cache; no registry was asked for a newer one (offline).`;
        return toDatabase(cached, 'cache', { kind: 'offline', sentence });
    }
    throw new errors/* GatehouseError */.GA('DATABASE_MISSING', 'There is no vulnerability database on this machine, and none may be fetched (offline).', { hint: folderHint });
}
async function fallBack(attempts, cache, ports) {
    const said = attempts.map(({ sentence }) => sentence).join(' ');
    const cached = await openNewest(cache, ports);
    if (cached === undefined) {
        ports.progress.step(step, 'failed', said);
        throw new errors/* GatehouseError */.GA('DATABASE_MISSING', `No vulnerability database could be fetched. ${said}`, {
            hint: folderHint,
        });
    }
    const sentence = `The vulnerability database is the one of ${dayOf(cached.updated)} from the cache, since no registry gave a newer one. ${said}`;
    ports.progress.step(step, 'finished', sentence);
    return toDatabase(cached, 'cache', { kind: 'unavailable', sentence });
}

;// CONCATENATED MODULE: ./build/js/install/database/vulnerability-database.js



/** The database that the user names, else the newest one. `folder` is made for the first, and private to this run. */
function prepareDatabase(folder, request, ports) {
    return request.database === undefined ? fetchDatabase(ports, request) : openDatabase(request.database, folder, ports);
}
/**
 * Opens a folder that the user names (`--vulnerability-db DIR`): `trivy.db` and `metadata.json` lie in it or in its `db/`.
 * Trivy is given links in `folder`, so that it writes nothing into the user's.
 *
 * @throws GatehouseError `DATABASE_MISSING` or `DATABASE_INVALID`.
 */
async function openDatabase(directory, folder, ports) {
    const source = await findSource(directory, ports);
    const [database, metadata] = [`${source}/trivy.db`, `${source}/metadata.json`];
    await requireDatabaseFile(database, ports);
    const text = await ports.files.readText(metadata);
    const read = readMetadata(text, source);
    await ports.files.makeDirectory(`${folder}/db`);
    await ports.files.linkOrCopy(await ports.files.realPath(database), `${folder}/db/trivy.db`);
    await ports.files.write(`${folder}/db/metadata.json`, text);
    const sha256 = await ports.files.sha256(`${folder}/db/trivy.db`);
    const sentence = `The vulnerability database is the one of ${dayOf(read.updated)} that was given; no registry was asked for a newer one.`;
    return { folder, data: describeDatabase(sha256, read, { kind: 'given', sentence }), origin: 'given' };
}
async function findSource(directory, ports) {
    for (const source of [directory, `${directory}/db`]) {
        const files = await Promise.all(['trivy.db', 'metadata.json'].map((name) => ports.files.realPath(`${source}/${name}`).catch(() => undefined)));
        if (files.every((file) => file !== undefined))
            return source;
    }
    const isThere = (await ports.files.stat(directory)) !== undefined;
    const sentence = isThere
        ? `${directory} holds no vulnerability database: trivy.db and metadata.json are not both there.`
        : `There is no folder ${directory} with a vulnerability database.`;
    throw new errors/* GatehouseError */.GA('DATABASE_MISSING', sentence, {
        hint: 'Give the folder that holds both files, or one that holds them in db/.',
    });
}

// EXTERNAL MODULE: ./build/js/install/install-tool.js + 20 modules
var install_tool = __webpack_require__(4821);
;// CONCATENATED MODULE: ./build/js/flow/scan/supply/supplies.js



/** From the lock, its origins and the registries, or what the user names instead. */
function suppliesOf(request, ports) {
    const keeper = request.keeper === undefined ? {} : { keeper: request.keeper };
    const expected = new Map();
    return {
        expect(tools) {
            let before = Promise.resolve();
            for (const tool of tools) {
                const opening = before.then(() => (0,install_tool/* installTool */.G)(tool, ports, { offline: true }));
                expected.set(tool, opening);
                before = opening.catch(() => undefined);
            }
        },
        async install(tool) {
            const opening = expected.get(tool);
            if (opening === undefined)
                return (0,install_tool/* installTool */.G)(tool, ports, { offline: request.offline, ...keeper });
            return opening.catch((error) => {
                if (request.offline)
                    throw error;
                tellOfTampering(tool, (0,errors/* toProblem */.H8)(error), ports);
                return (0,install_tool/* installTool */.G)(tool, ports, { offline: false, ...keeper });
            });
        },
        database: (folder) => prepareDatabase(folder, request, ports),
    };
}
/** What was changed in the cache is gone by now, so that installing it again cannot tell. */
function tellOfTampering(tool, problem, ports) {
    if (problem.code === 'DIGEST_MISMATCH')
        ports.progress.step(`check ${tool}`, 'failed', problem.sentence);
}


/***/ })

};
