export const id = 99;
export const ids = [99];
export const modules = {

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readPredicate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/predicate-types.js
var predicate_types = __webpack_require__(20);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/js/core/codec/exactly.js
var exactly = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/predicates/verdict-predicate.js



const verdict_predicate_text = schemas/* string */.YjP();
const digest = schemas/* string */.YjP().regex(/^(?:sha256:[0-9a-f]{64})?$/);
const count = schemas/* int */.Whr().min(0);
/** Strict: what it does not know might decide something. */
const verdictPredicateSchema = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    gatehouse: verdict_predicate_text,
    image: schemas/* strictObject */.rej({ name: verdict_predicate_text, digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/) }),
    verdict: schemas/* enum */.k5n(verdict/* verdicts */.rY),
    mode: schemas/* enum */.k5n(verdict/* modes */.nI),
    reason: verdict_predicate_text,
    judgedAt: iso/* datetime */.w$().describe('An instant in UTC.'),
    policy: schemas/* strictObject */.rej({ source: verdict_predicate_text, digest: digest.exactOptional(), organisation: digest.exactOptional() }),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: verdict_predicate_text, version: verdict_predicate_text, digest })),
    data: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: verdict_predicate_text, digest, updated: verdict_predicate_text })),
    counts: schemas/* strictObject */.rej({ blocking: count, warnings: count, noted: count, waived: count }),
    waivers: schemas/* array */.YOg(verdict_predicate_text),
    coverage: schemas/* strictObject */.rej({ planned: count, examined: count, gaps: count }),
}));

;// CONCATENATED MODULE: ./build/js/core/supply-chain/predicates/read-predicate.js



const read_predicate_text = schemas/* string */.YjP();
const maybe = read_predicate_text.optional().catch(undefined);
const cyclonedx = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    specVersion: read_predicate_text,
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    metadata: schemas/* object */.Ikc({ timestamp: maybe, component: schemas/* object */.Ikc({ version: maybe, purl: maybe }).optional().catch(undefined) })
        .optional(),
});
const spdx = schemas/* object */.Ikc({
    spdxVersion: read_predicate_text.regex(/^SPDX-2\.\d+$/),
    SPDXID: schemas/* literal */.euz('SPDXRef-DOCUMENT'),
    creationInfo: schemas/* object */.Ikc({ created: maybe }),
    documentDescribes: schemas/* array */.YOg(read_predicate_text).optional().catch(undefined),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({ spdxElementId: maybe, relationshipType: maybe, relatedSpdxElement: maybe }))
        .optional()
        .catch(undefined),
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({ SPDXID: read_predicate_text, versionInfo: maybe })),
});
const provenance = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({ buildType: read_predicate_text }),
    runDetails: schemas/* object */.Ikc({
        builder: schemas/* object */.Ikc({ id: read_predicate_text }),
        metadata: schemas/* object */.Ikc({ startedOn: maybe, finishedOn: maybe }).optional(),
    }),
});
const openvex = schemas/* object */.Ikc({
    '@context': read_predicate_text.regex(/^https:\/\/openvex\.dev\/ns/),
    timestamp: maybe,
    last_updated: maybe,
    statements: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const vulnerabilities = schemas/* object */.Ikc({
    scanner: schemas/* object */.Ikc({ uri: read_predicate_text, result: schemas/* unknown */.L5J() }),
    metadata: schemas/* object */.Ikc({ scanStartedOn: maybe, scanFinishedOn: maybe }),
});
const otherContent = { fault: 'other-content' };
const reader = (schema, read) => (predicate, context) => {
    const decoded = schema.safeParse(predicate);
    return decoded.success ? read(decoded.data, context) : otherContent;
};
/** The step that GitHub offers for provenance names itself by this (actions/toolkit, packages/attest, provenance.ts). */
const actionsBuildType = 'https://actions.github.io/buildtypes/workflow/v1';
const readers = {
    cyclonedx: reader(cyclonedx, ({ metadata }, { digests }) => ({
        ...aboutImage([metadata?.component?.version, metadata?.component?.purl], digests),
        ...timed(metadata?.timestamp),
    })),
    spdxjson: reader(spdx, (document, { digests }) => ({
        ...aboutImage(describedVersions(document), digests),
        ...timed(document.creationInfo.created),
    })),
    slsaprovenance1: reader(provenance, ({ buildDefinition: { buildType }, runDetails: { metadata } }, { by }) => ({
        ...(by === 'actions/attest' && buildType !== actionsBuildType ? { fault: 'other-producer' } : {}),
        ...timed(metadata?.finishedOn ?? metadata?.startedOn),
    })),
    openvex: reader(openvex, ({ timestamp, last_updated: updated }) => timed(updated ?? timestamp)),
    vuln: reader(vulnerabilities, ({ metadata }) => timed(metadata.scanFinishedOn ?? metadata.scanStartedOn)),
    'gatehouse-verdict': reader(verdictPredicateSchema, ({ image, verdict, judgedAt }, { digests }) => ({
        ...(!digests.includes(image.digest)
            ? { fault: 'other-image' }
            : verdict === 'pass' || verdict === 'warn'
                ? {}
                : { fault: 'not-passed' }),
        time: judgedAt,
    })),
};
/** Looks at the content of an attestation: is it what its type says, about this image, and when was it made? */
function readPredicate(name, predicate, context) {
    if ((0,predicate_types/* isPredicateName */.ft)(name))
        return readers[name](predicate, context);
    return typeof predicate === 'object' && predicate !== null && !Array.isArray(predicate) ? {} : otherContent;
}
const timed = (time) => (time === undefined ? {} : { time });
/** Digests that an SBOM names for what it describes; one that names none was made from something else than a registry. */
function aboutImage(statements, digests) {
    const named = statements.flatMap((statement) => digestIn(statement ?? ''));
    return named.length > 0 && !named.some((digest) => digests.includes(digest)) ? { fault: 'other-image' } : {};
}
/** `sha256:…` alone, or as the version of a purl (`pkg:oci/app@sha256%3A…`). */
const digestIn = (statement) => {
    const hex = /(?:^|@)sha256(?::|%3[Aa])([0-9a-f]{64})(?:$|[?#])/.exec(statement)?.[1];
    return hex === undefined ? [] : [`sha256:${hex}`];
};
function describedVersions(document) {
    const described = new Set([
        ...(document.documentDescribes ?? []),
        ...(document.relationships ?? [])
            .filter(({ spdxElementId, relationshipType }) => spdxElementId === document.SPDXID && relationshipType === 'DESCRIBES')
            .map(({ relatedSpdxElement }) => relatedSpdxElement),
    ]);
    return document.packages.filter(({ SPDXID }) => described.has(SPDXID)).map(({ versionInfo }) => versionInfo);
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ besideRegistries)
});

// EXTERNAL MODULE: ./build/js/registry/access/credentials.js
var access_credentials = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/registry/access/connection.js
var connection = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/js/registry/access/repository.js + 2 modules
var access_repository = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/js/registry/blob.js
var blob = __webpack_require__(997);
// EXTERNAL MODULE: ./build/js/registry/fetch-manifest.js
var fetch_manifest = __webpack_require__(5808);
// EXTERNAL MODULE: ./build/js/registry/access/body.js
var access_body = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/js/registry/access/failure.js
var failure = __webpack_require__(4537);
// EXTERNAL MODULE: ./build/js/registry/manifest.js
var registry_manifest = __webpack_require__(2539);
;// CONCATENATED MODULE: ./build/js/registry/referrers.js





const indexType = 'application/vnd.oci.image.index.v1+json';
const mostPages = 32;
/** Of all that hangs on one image. */
const mostAttached = 4096;
/**
 * What refers to an image (OCI distribution 1.1, "Listing Referrers"). "There is nothing" is only said by a registry that answered.
 * @throws GatehouseError as `resolveImage` does; `IMAGE_MISSING` never: ask `manifestExists`.
 */
const listReferrers = (reference, access) => listReferrersIn(openRepository(reference, access), reference.digest);
/** The same, in a repository that is open. */
async function listReferrersIn(repository, digest) {
    const attached = [];
    let path = `referrers/${digest}`;
    for (let page = 0; path !== undefined; page += 1) {
        if (page >= mostPages || attached.length > mostAttached)
            throw (0,failure/* broken */.mw)(repository.asking.reference, 'more hangs on it than is believable');
        const found = await readPage(repository, path, page);
        if (found === undefined)
            return { supported: false, attached: await fallback(repository, digest) };
        attached.push(...found.attached);
        path = found.next;
    }
    return { supported: true, attached };
}
/** Whether several may attach at once without losing anything. @throws GatehouseError as `listReferrers`. */
async function referrersSupported(reference, access) {
    const repository = openRepository(reference, access);
    return (await readPage(repository, `referrers/${reference.digest}`, 0)) !== undefined;
}
/** Registries without the API answer 404, some 400, 405 or 406, and some with a page of their own. */
const without = new Set([400, 404, 405, 406]);
async function readPage(repository, path, page) {
    const { reference } = repository.asking;
    const { status, headers, body } = await repository.get(path, { accept: indexType });
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (page === 0 && (without.has(status) || (status === 200 && type !== indexType)))
        return undefined;
    if (status !== 200)
        throw repository.refusal(status);
    const text = await (0,access_body/* readText */.y)(reference, body, registry_manifest/* mostManifestBytes */.y$);
    const manifest = (0,fetch_manifest/* decoded */.DH)(repository, () => (0,registry_manifest/* decodeManifest */.MK)(text, indexType));
    if (manifest.type !== 'index')
        throw (0,failure/* broken */.mw)(reference, 'its list of referrers is none');
    return { attached: manifest.manifests, next: nextOf(repository, headers['link']) };
}
/** RFC 8288 `<address>; rel="next"`; only within the same list. */
function nextOf({ asking }, link) {
    const target = /<([^>]{1,2048})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, 4096))?.[1];
    if (target === undefined)
        return undefined;
    const { repository, digest } = asking.reference;
    const own = `/v2/${repository}/referrers/${digest}`;
    const url = URL.canParse(target, 'http://registry') ? new URL(target, `http://registry${own}`) : undefined;
    if (url?.pathname !== own || url.search === '')
        throw (0,failure/* broken */.mw)(asking.reference, 'its list of referrers goes on elsewhere');
    return `referrers/${digest}${url.search}`;
}
/** Of a digest as a tag. */
const tagOf = (digest) => digest.replace(':', '-');
/** "Referrers Tag Schema": an index under a tag made of the digest. */
async function fallback(repository, digest) {
    const found = await (0,fetch_manifest/* findManifest */.J9)(repository, tagOf(digest));
    return found?.manifest.type === 'index' ? found.manifest.manifests : [];
}

;// CONCATENATED MODULE: ./build/js/registry/attachments.js





/** Of everything that hangs on one image, in memory. */
const mostAttachedBytes = 128 * 1024 * 1024;
/** Anybody who may push can hang thousands on an image: nobody waits for all of them. */
const mostManifests = 256;
/** @throws GatehouseError as `listReferrers`, when the list cannot be had; nothing else is asked before it is read. */
async function listAttachments(reference, access) {
    const repository = (0,access_repository/* openRepository */.h)(reference, access);
    const { attached } = await listReferrersIn(repository, reference.digest);
    return {
        async read(kinds) {
            const end = access.ports.clock.monotonicMs() + (access.patience ?? connection/* defaultPatience */.B).wholeMs;
            const isOver = () => access.ports.clock.monotonicMs() > end;
            const reading = { repository, kinds, bytesLeft: mostAttachedBytes, isOver };
            const hanging = await readAll(reading, attached.map(({ digest }) => digest));
            if (hanging.length > 0)
                return hanging;
            return readAll(reading, kinds.tagSuffixes.map((suffix) => `${tagOf(reference.digest)}${suffix}`));
        },
    };
}
/** One after another: there are few, and all of an image share its time. `names` are digests or tags of manifests. */
async function readAll(reading, names) {
    const found = [];
    for (const name of names.slice(0, mostManifests)) {
        if (reading.isOver())
            break;
        const manifest = (await (0,fetch_manifest/* findManifest */.J9)(reading.repository, name).catch(() => undefined))?.manifest;
        if (manifest?.type !== 'image')
            continue;
        for (const part of manifest.layers)
            found.push(...(await readOne(reading, part)));
    }
    return found;
}
async function readOne(reading, part) {
    const { mediaType, digest, size, annotations } = part;
    if (size > reading.bytesLeft || !reading.kinds.mediaTypes.some((kind) => mediaType.startsWith(kind)))
        return [];
    try {
        const bytes = await (0,blob/* readPart */.o)(reading.repository, digest, size);
        reading.bytesLeft -= bytes.length;
        return [{ mediaType, text: new TextDecoder().decode(bytes), annotations }];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/registry/resolve.js
var resolve = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/js/flow/registries/images.js



/** Asks the registries themselves. */
const imagesOf = (access) => ({
    async resolve(text) {
        const { reference, digest, platforms } = await (0,resolve/* resolveContent */.Ql)((0,registry_reference/* parseReference */.F2)(text), access);
        return {
            name: (0,registry_reference/* nameOf */.Vb)(reference),
            digest,
            ...(reference.tag === undefined ? {} : { tag: reference.tag }),
            platforms: platforms.map((platform) => platform.digest),
        };
    },
    attachments: ({ name, digest }) => listAttachments({ ...(0,registry_reference/* parseReference */.F2)(name), digest }, access),
});

;// CONCATENATED MODULE: ./build/js/flow/registries/beside-registries.js



/**
 * `dockerConfig` is a folder with a `config.json`, absolute; absent: where Docker keeps its own. `expected` is a tool that will be asked for: what this
 * machine has of it is checked from now on. @throws GatehouseError `CREDENTIALS_INVALID`.
 */
async function besideRegistries(dockerConfig, ports, { offline = false, keeper }, expected = []) {
    const supplies = (0,supply_supplies/* suppliesOf */.P)({ offline, ...(keeper === undefined ? {} : { keeper }) }, ports);
    supplies.expect(expected);
    const credentials = await (0,access_credentials/* openCredentials */.ZE)(dockerConfig, ports);
    return {
        ...ports,
        images: imagesOf({ ports, credentials }),
        credentials,
        install: (tool) => supplies.install(tool),
    };
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dockerConfigFor)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);


/**
 * The `config.json` that a program beside a registry gets: the logins for the registries of these images, and no other; nothing that
 * would start a program. A reference that cannot be read has none.
 */
function dockerConfigFor(references, credentials) {
    const registries = new Set(references.flatMap(registryOf));
    const auths = [...registries].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6).flatMap((registry) => {
        const entry = toEntry(credentials.loginFor(registry));
        return entry === undefined ? [] : (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialNames */ .MR)(registry).map((name) => [name, entry]);
    });
    return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}
function registryOf(reference) {
    try {
        return [(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference).registry];
    }
    catch {
        return [];
    }
}
function toEntry(login) {
    switch (login.type) {
        case 'password':
            return { auth: Buffer.from(`${login.user}:${login.password}`).toString('base64') };
        case 'identity-token':
            return { identitytoken: login.token };
        case 'token':
            return { registrytoken: login.token };
        case 'none':
        case 'helper':
            return undefined;
    }
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runBesideRegistry),
/* harmony export */   x5: () => (/* binding */ openWorkplace)
/* harmony export */ });
/* unused harmony export environmentOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** What reaches registries and services through proxies and with authorities of an organisation's own. */
const passed = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** Credentials for key management services, by the scheme of the key: given only where the policy names such a key. */
const ofServices = {
    awskms: /^AWS_/,
    gcpkms: /^(?:GOOGLE_APPLICATION_CREDENTIALS|CLOUDSDK_)/,
    azurekms: /^AZURE_/,
    hashivault: /^(?:VAULT_|TRANSIT_SECRET_ENGINE_PATH$)/,
};
/** `dockerConfig` is the text of its `config.json`. @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`. */
async function openWorkplace(folder, dockerConfig, { files }) {
    const place = {
        cwd: `${folder}/cwd`,
        home: `${folder}/home`,
        temporary: `${folder}/tmp`,
        dockerConfig: `${folder}/docker`,
    };
    for (const path of [place.cwd, place.home, place.temporary])
        await files.makeDirectory(path);
    await files.write(`${place.dockerConfig}/config.json`, dockerConfig);
    return place;
}
/** The environment is exactly this: what an earlier step of a job has set, such as COSIGN_INSECURE_IGNORE_TLOG, weakens nothing. */
function environmentOf(place, { args, env }, outside) {
    const scheme = args.flatMap((arg) => /^--key=([a-z]+):\/\//.exec(arg)?.[1] ?? [])[0] ?? '';
    const service = Object.hasOwn(ofServices, scheme) ? ofServices[scheme] : undefined;
    const names = Object.keys(outside).filter((name) => passed.some((own) => own === name) || service?.test(name) === true);
    return {
        PATH: place.cwd,
        HOME: place.home,
        TMPDIR: place.temporary,
        DOCKER_CONFIG: place.dockerConfig,
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        ...Object.fromEntries(names.sort().map((name) => [name, outside[name] ?? ''])),
        ...env,
    };
}
/** A predicate of 40 MB is printed as 71 (3.1.3); what is larger belongs elsewhere. */
const outputBytes = 128 * 2 ** 20;
/** @throws GatehouseError `TOOL_TIMED_OUT`, `TOOL_KILLED`, `OUTPUT_TOO_LARGE`, `TOOL_MISSING` for a run that did not end by itself. */
async function runBesideRegistry(invocation, { installed, place, limits }, { exec, environment }) {
    const { end, stdout, stderr } = await exec.run({
        file: installed.file,
        args: [...installed.args, ...invocation.args],
        cwd: place.cwd,
        env: { ...environmentOf(place, invocation, environment), ...installed.env },
        deadlineMs: limits.deadlineMs,
        memoryBytes: limits.memoryBytes,
        outputBytes,
        isolated: false,
    });
    if (end.type === 'exited')
        return { stdout, stderr, exit: end.code };
    throw explainEnd(installed.name, end, limits);
}
function explainEnd(tool, end, limits) {
    switch (end.type) {
        case 'timed-out':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_TIMED_OUT', `${tool} was stopped after ${Math.round(limits.deadlineMs / 1000)}s: the registry or a service did not answer.`, { hint: 'Run again; if it stays, look at the registry.' });
        case 'signalled':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_KILLED', `${tool} was ended by ${end.signal} before it was done.`, {
                hint: 'The machine may be out of memory. Run again.',
            });
        case 'output-too-large':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('OUTPUT_TOO_LARGE', `${tool} wrote more than 128 MiB and was stopped.`, {
                hint: 'An attestation of the image is far too large: find out who made it.',
            });
        case 'not-started':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_MISSING', `${tool} could not be started: ${end.detail}.`, {
                hint: 'Run `gatehouse setup`.',
            });
    }
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* unused harmony export readBlob */
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _access_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6775);
/* harmony import */ var _access_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4537);
/* harmony import */ var _access_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9678);




/**
 * A part of an image or artefact, in memory, if it is what its digest says.
 * @throws GatehouseError as `resolveImage` does; `REGISTRY_BROKEN` for more than `maxBytes`.
 */
const readBlob = (reference, digest, maxBytes, access) => readPart(openRepository(reference, access), digest, maxBytes);
/** The same, of a repository that is open. */
async function readPart(repository, digest, maxBytes) {
    const { reference } = repository.asking;
    const { status, body } = await repository.get(`blobs/${digest}`);
    if (status !== 200)
        throw repository.refusal(status);
    const bytes = await (0,_access_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(reference, body, maxBytes);
    if (`sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}` !== digest)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .otherContent */ .yL)(reference, 'part');
    return bytes;
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ resolveImage),
/* harmony export */   Ql: () => (/* binding */ resolveContent)
/* harmony export */ });
/* unused harmony export manifestExists */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1992);
/* harmony import */ var _access_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4537);
/* harmony import */ var _access_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
/* harmony import */ var _fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5808);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8588);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2539);







/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2;
const mostPlatforms = 64;
/**
 * Asks which content a reference leads to, and what platforms that has. A reference that names a digest is that digest; its tag is only recorded.
 * @throws GatehouseError `REGISTRY_REFUSED` (login), `IMAGE_MISSING`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN` (an answer that is none),
 * `DIGEST_MISMATCH`.
 */
async function resolveImage(reference, access) {
    const { repository, found, platforms, reference: pinned } = await resolveIn(reference, access);
    const { digest, manifest } = found;
    const config = await configOf(repository, platforms[0], found);
    const single = manifest.type === 'image' ? config.platform : undefined;
    return {
        reference: pinned,
        digest,
        mediaType: manifest.mediaType,
        platforms: single === undefined ? platforms : [{ platform: single, digest }],
        labels: config.labels,
    };
}
/** The same, for whom digests are enough: no configuration is asked for. @throws GatehouseError as `resolveImage`. */
async function resolveContent(reference, access) {
    const { found, platforms, reference: pinned } = await resolveIn(reference, access);
    return { reference: pinned, digest: found.digest, platforms };
}
async function resolveIn(reference, access) {
    const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
    const repository = (0,_access_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(tag === undefined ? reference : { ...reference, tag }, access);
    const found = await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, reference.digest ?? tag ?? 'latest');
    const images = await imagesOf(repository, found, 0);
    const platforms = images.sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.platform ?? '', b.platform ?? '') || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.digest, b.digest));
    return { repository, found, platforms, reference: { ...repository.asking.reference, digest: found.digest } };
}
/**
 * Whether there is a manifest of this digest: without it "no signature found" means nothing.
 * @throws GatehouseError as `resolveImage` does, but for `IMAGE_MISSING`.
 */
const manifestExists = async (reference, access) => (await findManifest(openRepository(reference, access), reference.digest)) !== undefined;
async function imagesOf(repository, found, depth) {
    const { digest, manifest } = found;
    if (manifest.type === 'image')
        return [{ digest }];
    const { reference } = repository.asking;
    if (depth >= deepest)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(reference, 'it is an index of an index of an index');
    const images = manifest.manifests.filter(_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isImage */ .wu);
    if (images.length > mostPlatforms)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(reference, `it is an index of more than ${mostPlatforms} images`);
    const below = [];
    for (const image of images)
        below.push(...(await imagesAt(repository, image, depth)));
    return below;
}
/** Of images only the index is read; of an index in it, what it names. */
async function imagesAt(repository, { mediaType, digest, platform }, depth) {
    if (/index|list/.test(mediaType))
        return imagesOf(repository, await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, digest), depth + 1);
    return [{ digest, ...(platform === undefined ? {} : { platform }) }];
}
const nothing = { labels: new Map(), layers: [] };
async function configOf(repository, first, root) {
    if (first === undefined)
        return nothing;
    const { manifest } = first.digest === root.digest ? root : await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, first.digest);
    if (manifest.type !== 'image' || !(0,_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .isImageConfig */ ._m)(manifest.config.mediaType))
        return nothing;
    const bytes = await (0,_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .readPart */ .o)(repository, manifest.config.digest, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mostManifestBytes */ .y$);
    return (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(repository, () => (0,_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeImageConfig */ .Ac)(new TextDecoder().decode(bytes)));
}


/***/ })

};
