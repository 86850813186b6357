export const id = 621;
export const ids = [621];
export const modules = {

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ inOwnFolder)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** Works in a folder of this run's own, and removes it whatever happens. That it stays is told, and changes nothing. */
async function inOwnFolder(folder, work, { files, progress }) {
    try {
        return await work();
    }
    finally {
        await files.remove(folder).catch((error) => {
            progress.step(`remove ${folder}`, 'failed', (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(error).sentence);
        });
    }
}


/***/ }),

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


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4537);


/**
 * The whole of an answer, in memory.
 * @throws GatehouseError `REGISTRY_BROKEN` for more than that, `REGISTRY_UNREACHABLE` when it broke off.
 */
async function readBytes(reference, body, maxBytes) {
    const chunks = [];
    let total = 0;
    try {
        for await (const chunk of body) {
            total += chunk.length;
            if (total > maxBytes)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(reference, `it sent more than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA && error.code === 'REGISTRY_BROKEN')
            throw error;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(reference, error);
    }
    return Buffer.concat(chunks);
}
const readText = async (reference, body, maxBytes) => new TextDecoder().decode(await readBytes(reference, body, maxBytes));


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ defaultPatience),
/* harmony export */   EF: () => (/* binding */ startAsking),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9865);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3061);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4537);




/** A registry that hangs is known after 10 s. */
const defaultPatience = {
    answerMs: 10_000,
    wholeMs: 60_000,
    downloadMs: 20 * 60_000,
    attempts: 3,
    pauseMs: 500,
    longestPauseMs: 20_000,
};
function startAsking(reference, access) {
    const { ports, credentials = _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .noCredentials */ .gT, patience = defaultPatience } = access;
    const end = ports.clock.monotonicMs() + patience.wholeMs;
    const own = { answerMs: () => Math.max(1, Math.min(patience.answerMs, end - ports.clock.monotonicMs())) };
    return { reference, ports, credentials, patience, budget: access.budget ?? own };
}
/**
 * One question; again where the registry is only busy or cannot be reached for a moment, and there is time. Any status is an answer.
 * @throws GatehouseError `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN` for redirects that nobody may follow.
 */
async function ask(asking, question) {
    const { budget, ports, patience } = asking;
    for (let attempt = 1;; attempt += 1) {
        const outcome = await askOnce(asking, question);
        const retryAfter = 'response' in outcome ? outcome.response.headers['retry-after'] : undefined;
        const waitMs = (0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseBefore */ .GB)(attempt, retryAfter, patience, ports.clock.now());
        const isLast = attempt >= patience.attempts || waitMs >= budget.answerMs();
        if ('response' in outcome) {
            if (isLast || !(0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(outcome.response.status))
                return outcome.response;
        }
        else if (isLast || outcome.isSlow)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)(asking.reference, outcome.error);
        await ports.clock.wait(waitMs);
    }
}
/** Who took all the time to say nothing is not asked again, nor who leads astray. */
async function askOnce({ reference, budget, ports }, question) {
    const { url, headers, form, deadlineMs } = question;
    const answerMs = budget.answerMs();
    const started = ports.clock.monotonicMs();
    const request = { url, headers, idleMs: answerMs, deadlineMs: deadlineMs ?? answerMs };
    try {
        return { response: await (form === undefined ? ports.http.get(request) : ports.http.post(request, form)) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA && error.code === 'DOWNLOAD_FAILED')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(reference, error.message.replace(/\.$/, ''), error);
        return { error, isSlow: ports.clock.monotonicMs() - started >= answerMs };
    }
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ openCredentials),
/* harmony export */   gT: () => (/* binding */ noCredentials)
/* harmony export */ });
/* unused harmony exports dockerFolder, readCredentials */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(909);



const noCredentials = { loginFor: () => ({ type: 'none' }) };
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64 * 1024);
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    auth: text.optional(),
    username: text.optional(),
    password: text.optional(),
    identitytoken: text.optional(),
    registrytoken: text.optional(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), entrySchema.nullable()).optional(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const mostBytes = 1024 * 1024;
/** Where Docker keeps its logins (docs.docker.com, "docker CLI configuration"): the folder that DOCKER_CONFIG names, else `~/.docker`. */
function dockerFolder(environment) {
    const { DOCKER_CONFIG: chosen = '', HOME: home = '' } = environment;
    if (chosen !== '')
        return chosen;
    return home === '' ? undefined : `${home}/.docker`;
}
/**
 * The logins of a folder that somebody names; else those that Docker keeps.
 * @throws GatehouseError as `readCredentials`.
 */
const openCredentials = (folder, ports) => readCredentials(folder ?? dockerFolder(ports.environment), ports);
/**
 * Reads `config.json` of a folder; without one there are no logins. Of programs that keep logins only the name is taken.
 * @throws GatehouseError `CREDENTIALS_INVALID`; what it says holds nothing of the file.
 */
async function readCredentials(folder, { files }) {
    if (folder === undefined)
        return noCredentials;
    const path = `${folder}/config.json`;
    const size = await files.realPath(path).then(async (real) => (await files.stat(real))?.size, () => undefined);
    if (size === undefined)
        return noCredentials;
    if (size > mostBytes)
        throw invalid(path, 'it has more than 1 MB');
    return openConfig(decode(path, await readFile(path, files)));
}
const readFile = (path, files) => files.readText(path).catch(() => {
    throw invalid(path, 'it cannot be read');
});
function decode(path, content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        throw invalid(path, 'it is no JSON');
    }
    const decoded = configSchema.safeParse(value);
    if (decoded.success)
        return decoded.data;
    const [issue] = decoded.error.issues;
    throw invalid(path, `${issue?.path[0] === undefined ? 'it' : `its ${String(issue.path[0])}`} has another form`);
}
const invalid = (path, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('CREDENTIALS_INVALID', `The logins for registries in ${path} cannot be used: ${what}.`, {
    hint: 'Let `docker login` write it anew, or let DOCKER_CONFIG name another folder.',
});
/** `https://ghcr.io/v2/` and `ghcr.io` are the same registry, as for Docker. */
const hostOf = (name) => (name.replace(/^https?:\/\//, '').split('/')[0] ?? '').toLowerCase();
function openConfig({ auths = {}, credHelpers = {}, credsStore }) {
    const byName = new Map(Object.entries(auths));
    const byHost = new Map(Object.entries(auths).map(([name, entry]) => [hostOf(name), entry]));
    const helpers = new Map(Object.entries(credHelpers).map(([name, helper]) => [hostOf(name), helper]));
    return {
        loginFor: (registry) => {
            const names = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialNames */ .MR)(registry);
            const entry = names.map((name) => byName.get(name) ?? byHost.get(hostOf(name))).find((one) => one != null);
            const login = entry == null ? undefined : toLogin(entry);
            if (login !== undefined)
                return login;
            const helper = names.map((name) => helpers.get(hostOf(name))).find((one) => one !== undefined) ?? credsStore;
            return helper === undefined || helper === '' ? { type: 'none' } : { type: 'helper', name: plainName(helper) };
        },
    };
}
const plainName = (name) => name.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60);
function toLogin(entry) {
    const { identitytoken = '', registrytoken = '' } = entry;
    if (registrytoken !== '')
        return { type: 'token', token: registrytoken };
    if (identitytoken !== '')
        return { type: 'identity-token', token: identitytoken };
    const [user, password] = pairOf(entry);
    return user === '' && password === '' ? undefined : { type: 'password', user, password };
}
/** `auth` is the base64 of `user:password`, and counts before the two alone. */
function pairOf({ auth = '', username = '', password = '' }) {
    if (auth === '')
        return [username, password];
    const pair = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = pair.indexOf(':');
    return colon === -1 ? ['', ''] : [pair.slice(0, colon), pair.slice(colon + 1)];
}


/***/ }),

/***/ 4537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   yL: () => (/* binding */ otherContent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9865);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);



const hintFor = (login, registry) => {
    switch (login.type) {
        case 'none':
            return `Log in with \`docker login ${registry}\`, and let DOCKER_CONFIG name the folder that it wrote to.`;
        case 'helper':
            return `The program docker-credential-${login.name} keeps this login; Gatehouse starts no program that a file names. Log in with DOCKER_CONFIG naming a new folder whose config.json is {}.`;
        case 'password':
        case 'identity-token':
        case 'token':
            return 'The login of DOCKER_CONFIG was sent: let it be one that may read this repository.';
    }
};
/** What an answer means that is no success, as an error whose code says who has to act. */
function refusal(reference, status, login) {
    const sentence = `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .showReference */ .nj)(reference)}: the registry answered ${status}: ${(0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(status)}.`;
    if (status === 401 || status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('REGISTRY_REFUSED', sentence, { hint: hintFor(login, reference.registry) });
    }
    if (status === 404) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('IMAGE_MISSING', sentence, {
            hint: `Look at the name, and whether it was pushed. Some registries hide so what may not be read: ${hintFor(login, reference.registry)}`,
        });
    }
    if (status === 429 || status >= 500)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('REGISTRY_UNREACHABLE', sentence, { hint: 'Run again in some minutes.' });
    return broken(reference, `it answered ${status}, which the specification does not foresee here`);
}
/** There was no answer, or only a part of one. */
function unreachable(reference, cause) {
    const { sentence, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('REGISTRY_UNREACHABLE', `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .showReference */ .nj)(reference)}: ${sentence}`, {
        ...(hint === undefined ? {} : { hint }),
        cause,
    });
}
/** An answer that cannot be believed. */
const broken = (reference, what, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('REGISTRY_BROKEN', `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .showReference */ .nj)(reference)}: the registry cannot be understood: ${what}.`, {
    hint: 'Something between here and the registry, such as a mirror or a login page, may have answered in its place.',
    cause,
});
/** Something else arrived than was asked for, or than the registry said. */
const otherContent = (reference, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DIGEST_MISMATCH', `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .showReference */ .nj)(reference)}: the registry sent another ${what} than it said.`, {
    hint: 'If you use a mirror, look at it; else try again.',
});


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/registry/access/connection.js
var connection = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/js/registry/access/failure.js
var failure = __webpack_require__(4537);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/registry/access/body.js
var access_body = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/js/registry/access/challenge.js
const longest = 4096;
/** RFC 9110, 11.6.1: a scheme and its parameters, of which registries quote every value; several schemes may share one header. */
const words = /([A-Za-z][A-Za-z0-9-]{0,31})(?:\s*=\s*(?:"([^"]{0,1024})"|([^\s",]{1,1024}))|(?=\s|,|$))/g;
/** Reads `WWW-Authenticate`; of several schemes a token is taken before a password. `undefined`: nothing that we can do. */
function readChallenge(header) {
    const schemes = [];
    for (const [, word = '', quoted, plain] of (header ?? '').slice(0, longest).matchAll(words)) {
        const value = quoted ?? plain;
        if (value === undefined)
            schemes.push({ name: word.toLowerCase(), fields: new Map() });
        else
            schemes.at(-1)?.fields.set(word.toLowerCase(), value);
    }
    const fields = schemes.find(({ name }) => name === 'bearer')?.fields;
    if (fields !== undefined) {
        const [realm = '', service, scope] = ['realm', 'service', 'scope'].map((name) => fields.get(name));
        return {
            type: 'bearer',
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return schemes.some(({ name }) => name === 'basic') ? { type: 'basic' } : undefined;
}

;// CONCATENATED MODULE: ./build/js/registry/access/login.js







const tokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() });
const mostTokenBytes = 256 * 1024;
const basic = (user, password) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});
/**
 * The header that a challenge asks for (distribution 1.1, "Token Authentication"). Without a login a token for everybody is asked for.
 * @throws GatehouseError `REGISTRY_REFUSED`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN`.
 */
async function logIn(asking, header) {
    const { reference, credentials } = asking;
    const login = credentials.loginFor(reference.registry);
    const challenge = readChallenge(header);
    if (challenge?.type === 'basic' && login.type === 'password')
        return basic(login.user, login.password);
    if (challenge?.type !== 'bearer')
        throw (0,failure/* refusal */.x5)(reference, 401, login);
    if (login.type === 'token')
        return { authorization: `Bearer ${login.token}` };
    const realm = safeRealm(challenge.realm, (0,registry_reference/* apiOrigin */.lG)(reference));
    if (realm === undefined) {
        throw (0,failure/* broken */.mw)(reference, 'it wants a login at an address that is not its own and has no TLS');
    }
    const answer = await (0,connection/* ask */.kA)(asking, tokenQuestion(realm, scopeOf(asking, challenge), challenge.service, login));
    if (answer.status === 404)
        throw (0,failure/* broken */.mw)(reference, 'its token service is not where it says');
    if (answer.status !== 200)
        throw (0,failure/* refusal */.x5)(reference, answer.status === 400 ? 401 : answer.status, login);
    return { authorization: `Bearer ${await readToken(asking, answer.body)}` };
}
/** Passwords go over TLS or not beyond the registry itself. */
function safeRealm(text, origin) {
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm === undefined || realm.username !== '' || realm.password !== '')
        return undefined;
    return realm.protocol === 'https:' || realm.origin === new URL(origin).origin ? realm : undefined;
}
/** Never more than reading one repository, whatever the registry proposes. */
const scopeOf = ({ reference }, { scope }) => scope !== undefined && /^repository:[a-z0-9._/-]{1,255}:pull$/.test(scope)
    ? scope
    : `repository:${reference.repository}:pull`;
function tokenQuestion(realm, scope, service, login) {
    if (login.type === 'identity-token') {
        const form = { grant_type: 'refresh_token', client_id: 'gatehouse', refresh_token: login.token, scope };
        return { url: realm.href, headers: {}, form: service === undefined ? form : { ...form, service } };
    }
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    return { url: url.href, headers: login.type === 'password' ? basic(login.user, login.password) : {} };
}
/** What could end a header is no token. */
async function readToken({ reference }, body) {
    const text = await (0,access_body/* readText */.y)(reference, body, mostTokenBytes);
    try {
        const { token, access_token } = tokenSchema.parse(JSON.parse(text));
        const given = token ?? access_token ?? '';
        if (/^[\x21-\x7e]{1,65536}$/.test(given))
            return given;
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
    }
    throw (0,failure/* broken */.mw)(reference, 'what it gave as a token is none');
}

;// CONCATENATED MODULE: ./build/js/registry/access/repository.js




/** Nothing is asked yet. A login serves all later questions, and those that wait for it. */
function openRepository(reference, access) {
    const asking = (0,connection/* startAsking */.EF)(reference, access);
    let login;
    const fail = (status) => (0,failure/* refusal */.x5)(reference, status, asking.credentials.loginFor(reference.registry));
    const get = async (path, headers = {}, deadlineMs) => {
        const url = `${(0,registry_reference/* apiOrigin */.lG)(reference)}/v2/${reference.repository}/${path}`;
        const limit = deadlineMs === undefined ? {} : { deadlineMs };
        const before = login;
        const first = await (0,connection/* ask */.kA)(asking, { url, headers: { ...headers, ...(await before) }, ...limit });
        if (first.status !== 401)
            return first;
        requireOwn(asking, first);
        if (login === before)
            login = logIn(asking, first.headers['www-authenticate']);
        const again = await (0,connection/* ask */.kA)(asking, { url, headers: { ...headers, ...(await login) }, ...limit });
        if (again.status === 401)
            throw fail(401);
        return again;
    };
    return { asking, get, authorization: async () => (await login) ?? {}, refusal: fail };
}
/** A login is never given to somebody whom the registry only led to (CVE-2020-15157). */
function requireOwn({ reference }, { redirectedTo }) {
    if (redirectedTo !== undefined)
        throw (0,failure/* broken */.mw)(reference, `it led to ${redirectedTo}, which wants a login of its own`);
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   J9: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _access_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6775);
/* harmony import */ var _access_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4537);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2539);




/** `name` is a tag or a digest. @throws GatehouseError as `resolveImage` does. */
async function fetchManifest(repository, name) {
    const found = await findManifest(repository, name);
    if (found === undefined)
        throw repository.refusal(404);
    return found;
}
/** The same; `undefined` when the registry says that it does not have it. */
async function findManifest(repository, name) {
    const answer = await repository.get(`manifests/${name}`, { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedTypes */ .l0 });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw repository.refusal(answer.status);
    return readManifest(repository, answer, name);
}
/** What the registry says it sent, and what was asked for when that is a digest, must be what arrived. */
async function readManifest(repository, answer, name) {
    const { reference } = repository.asking;
    const { headers, body } = answer;
    const bytes = await (0,_access_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(reference, body, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostManifestBytes */ .y$);
    const digest = `sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}`;
    const expected = [name, headers['docker-content-digest'] ?? ''];
    if (expected.some((one) => one.startsWith('sha256:') && one !== digest))
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .otherContent */ .yL)(reference, 'manifest');
    const text = new TextDecoder().decode(bytes);
    const sentAs = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    return { digest, text, manifest: decoded(repository, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeManifest */ .MK)(text, sentAs)) };
}
/** What cannot be decoded is the registry's trouble. */
function decoded({ asking }, decode) {
    try {
        return decode();
    }
    catch (error) {
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)(asking.reference, error instanceof Error ? error.message : String(error), error);
    }
}


/***/ }),

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ decodeImageConfig),
/* harmony export */   _N: () => (/* binding */ mostEntries),
/* harmony export */   _m: () => (/* binding */ isImageConfig),
/* harmony export */   cW: () => (/* binding */ platformWord),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   vd: () => (/* binding */ platformSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Any other algorithm is refused, so that a digest is also a safe name of a file. */
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const platformSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
/** Of images in an index and of layers in an image. */
const mostEntries = 1024;
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish() }).nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(digestSchema).max(mostEntries).nullish() }).nullish(),
});
const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
/** What else is packed like an image has a configuration of another type, which says nothing to us. */
const isImageConfig = (mediaType) => configTypes.includes(mediaType);
/** @throws Error with the end of a sentence. */
function decodeImageConfig(text) {
    const decoded = configSchema.safeParse(parseJson(text, 'the configuration of an image'));
    if (!decoded.success)
        throw new Error('the configuration of an image does not decode');
    const { os, architecture, variant, config, rootfs } = decoded.data;
    const platform = platformWord({ os: os ?? '', architecture: architecture ?? '', variant });
    const labels = Object.entries(config?.Labels ?? {}).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    return {
        ...(platform === undefined ? {} : { platform }),
        labels: new Map(labels.sort(([a], [b]) => (a < b ? -1 : 1))),
        layers: rootfs?.diff_ids ?? [],
    };
}
/** In one word, if it is one. */
function platformWord({ os, architecture, variant }) {
    const word = [os, architecture, ...(variant == null || variant === '' ? [] : [variant])].join('/');
    return os !== 'unknown' && /^[a-z0-9]{1,32}(?:\/[A-Za-z0-9._-]{1,32}){1,2}$/.test(word) ? word : undefined;
}
/** @throws Error with the end of a sentence. */
function parseJson(text, what) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${what} is no JSON`, { cause });
    }
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   l0: () => (/* binding */ acceptedTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   y$: () => (/* binding */ mostManifestBytes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8588);


/** Of an index, a manifest and a configuration, in bytes: what a registry must take at least (OCI distribution 1.1, "Pushing Manifests"). */
const mostManifestBytes = 4 * 1024 * 1024;
const mediaType = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255);
const absent = (value) => value ?? undefined;
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType,
    digest: _image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    platform: _image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .platformSchema */ .vd.nullish().transform(absent),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).nullish().transform(absent),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
})
    .transform(({ platform, artifactType, annotations, ...rest }) => {
    const word = platform === undefined ? undefined : (0,_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .platformWord */ .cW)(platform);
    return {
        ...rest,
        ...(word === undefined ? {} : { platform: word }),
        ...(artifactType === undefined ? {} : { artifactType }),
        annotations: new Map(Object.entries(annotations ?? {})),
    };
});
const namedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    mediaType: mediaType.nullish().transform(absent),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Registries written in Go list nothing as `null` (CUE's ociregistry, of what hangs on an image that nothing hangs on). */
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema)
        .max(_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .mostEntries */ ._N)
        .nullable()
        .transform((listed) => listed ?? []),
});
const imageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ config: descriptorSchema, layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema).max(_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .mostEntries */ ._N) });
const oci = 'application/vnd.oci.image';
const docker = 'application/vnd.docker.distribution';
const types = {
    index: [`${oci}.index.v1+json`, `${docker}.manifest.list.v2+json`],
    image: [`${oci}.manifest.v1+json`, `${docker}.manifest.v2+json`],
};
/** What to ask a registry for, so that it does not convert one into another. */
const acceptedTypes = [...types.index, ...types.image].join(', ');
/**
 * Decodes an index or a manifest (OCI image 1.1, Docker schema 2). A document that can be read as both, or that its sender names otherwise
 * than it does itself, is refused: two readers would see two images (CVE-2021-41190).
 * @throws Error with the end of a sentence.
 */
function decodeManifest(text, sentAs) {
    const value = (0,_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, 'a manifest');
    const named = namedSchema.safeParse(value);
    const stated = named.data?.mediaType ?? sentAs;
    if (stated === undefined || !named.success)
        throw new Error(sentAs === undefined || isKnown(sentAs) ? 'a manifest does not decode' : otherKind(sentAs));
    if (sentAs !== undefined && stated !== sentAs && isKnown(sentAs))
        throw new Error(`a manifest is sent as ${shown(sentAs)} and calls itself ${shown(stated)}`);
    const { manifests, config, layers } = named.data;
    if (manifests !== undefined && (config !== undefined || layers !== undefined))
        throw new Error('a manifest is an image and an index of images at once');
    const [index, image] = [indexSchema.safeParse(value), imageSchema.safeParse(value)];
    if (index.success && types.index.includes(stated))
        return { type: 'index', mediaType: stated, ...index.data };
    if (image.success && types.image.includes(stated))
        return { type: 'image', mediaType: stated, ...image.data };
    throw new Error(isKnown(stated) ? 'a manifest does not decode' : otherKind(stated));
}
const isKnown = (type) => types.index.includes(type) || types.image.includes(type);
const otherKind = (type) => `it is of a kind that Gatehouse does not read (${shown(type)})`;
/** Of what a registry says, so much. */
const shown = (text) => text.replace(/[^\x21-\x7e]+/g, ' ').slice(0, 100);
const isIndex = ({ mediaType }) => types.index.includes(mediaType);
/** What a builder puts beside the images of an index is no image: attestations of BuildKit, which has no platform. */
const isImage = ({ mediaType, annotations }) => isKnown(mediaType) && annotations.get('vnd.docker.reference.type') === undefined;


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   MR: () => (/* binding */ credentialNames),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lG: () => (/* binding */ apiOrigin),
/* harmony export */   nj: () => (/* binding */ showReference),
/* harmony export */   vB: () => (/* binding */ partUrl)
/* harmony export */ });
/* unused harmony export pinnedName */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** Whose images are meant where no registry is named, and where its API is (github.com/distribution/reference, "Grammar" and "ParseNormalizedNamed"). */
const unnamed = { registry: 'docker.io', api: 'registry-1.docker.io', aliases: ['index.docker.io'], folder: 'library' };
const host = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,20}|\[[0-9a-fA-F:]{2,45}\])(?::[0-9]{1,5})?$/;
/** OCI distribution 1.1, "Pulling manifests": names and tags. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const digestName = /^sha256:[0-9a-f]{64}$/;
const longestName = 255;
const loopback = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/;
/**
 * Reads a reference as Docker does: what names no registry is Docker Hub's, one word is `library/`'s.
 * @throws GatehouseError `ARGUMENT_INVALID`.
 */
function parseReference(text) {
    const [beforeDigest = '', digest, ...tooMuch] = text.length > 1024 ? [] : text.split('@');
    const colon = beforeDigest.lastIndexOf(':');
    const hasTag = colon > beforeDigest.lastIndexOf('/');
    const tag = hasTag ? beforeDigest.slice(colon + 1) : undefined;
    const { registry, repository } = splitName(hasTag ? beforeDigest.slice(0, colon) : beforeDigest);
    const isRead = tooMuch.length === 0 &&
        host.test(registry) &&
        URL.canParse(`https://${registry}`) &&
        repository.length <= longestName &&
        repositoryName.test(repository) &&
        (tag === undefined || tagName.test(tag)) &&
        (digest === undefined || digestName.test(digest));
    if (!isRead)
        throw unreadable(text);
    return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** The first word is a registry if it looks like a host. Hosts have no case, identities have. */
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const isHost = first === 'localhost' || /[.:A-Z]/.test(first);
    const written = isHost ? first.toLowerCase() : unnamed.registry;
    const registry = unnamed.aliases.includes(written) ? unnamed.registry : written;
    const repository = isHost ? name.slice(slash + 1) : name;
    const isBare = registry === unnamed.registry && !repository.includes('/');
    return { registry, repository: isBare ? `${unnamed.folder}/${repository}` : repository };
}
const unreadable = (text) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', `This names no image: ${JSON.stringify(text.slice(0, 200))}`, {
    hint: 'Write it as registry/repository:tag or registry/repository@sha256:…, all of the repository in lower case.',
});
/** Without tag and digest: `ghcr.io/acme/app`. */
const nameOf = ({ registry, repository }) => `${registry}/${repository}`;
/** As a person reads it. */
const showReference = (reference) => {
    const { tag, digest } = reference;
    return `${nameOf(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
};
/** As a tool is given it: by digest alone, so that no tag can lead elsewhere. */
const pinnedName = (reference) => `${nameOf(reference)}@${reference.digest}`;
/** Scheme and host of its API. Registries on this machine are asked over http, all others over https. */
function apiOrigin({ registry }) {
    if (registry === unnamed.registry)
        return `https://${unnamed.api}`;
    return `${loopback.test(registry) ? 'http' : 'https'}://${registry}`;
}
/** Where a part of something is. */
const partUrl = (reference, digest) => `${apiOrigin(reference)}/v2/${reference.repository}/blobs/${digest}`;
/** Names under which a configuration of Docker may keep the credentials of a registry, the usual one first. */
const credentialNames = (registry) => registry === unnamed.registry
    ? [`https://${unnamed.aliases[0]}/v1/`, ...unnamed.aliases, unnamed.registry, unnamed.api]
    : [registry];


/***/ })

};
