export const id = 808;
export const ids = [808];
export const modules = {

/***/ 5061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ imageAsked)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** What of these is of no use without an image. */
const details = ['platform', 'dockerfile', 'docker-config'];
/**
 * The image that the words ask for, if they do: `--image REF`, `--image-archive PATH`, or both, when the first is the name of the second.
 * @throws GatehouseError ARGUMENT_INVALID for details without an image.
 */
function imageAsked(given) {
    const reference = given.value('image');
    const archive = given.path('image-archive');
    const [platform, dockerfile] = [given.value('platform'), given.value('dockerfile')];
    const dockerConfig = given.path('docker-config');
    const own = {
        ...(platform === undefined ? {} : { platform }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(dockerConfig === undefined ? {} : { dockerConfig }),
    };
    if (archive !== undefined) {
        return { source: { type: 'file', path: archive }, ...(reference === undefined ? {} : { name: reference }), ...own };
    }
    if (reference !== undefined)
        return { source: { type: 'registry', reference }, ...own };
    const lonely = details.find((name) => given.value(name) !== undefined);
    if (lonely === undefined)
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', `--${lonely} says something of an image, and none is named.`, {
        hint: 'Add --image REF or --image-archive PATH.',
    });
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomVerb: () => (/* binding */ sbomVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/flow/deliver.js + 16 modules
var deliver = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/js/core/image/subject.js
var image_subject = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/js/core/sbom/created.js

/** The last second of the year 9999, beyond which ISO 8601 needs another form. */
const latest = 253_402_300_799;
/**
 * When a document is said to be made: at the second that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), else now. ISO 8601, UTC.
 * @throws GatehouseError INPUT_INVALID for a value that is no number of seconds.
 */
function createdAt(epoch, now) {
    const seconds = epoch === undefined || epoch === '' ? Math.floor(now.getTime() / 1000) : Number(epoch);
    if (!/^\d{0,12}$/.test(epoch ?? '') || seconds > latest) {
        throw new errors/* GatehouseError */.GA('INPUT_INVALID', 'SOURCE_DATE_EPOCH is not a number of seconds since 1970.', {
            hint: 'For example SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).',
        });
    }
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/judge-evidence.js + 19 modules
var judge_evidence = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/policy/plan-part.js
var plan_part = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/run/explain-run.js
var explain_run = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/js/flow/run/hidden.js
var run_hidden = __webpack_require__(6917);
// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/js/core/sbom/reading/faults.js

const invalidSbom = (sentence) => new errors/* GatehouseError */.GA('SBOM_INVALID', sentence, {
    hint: 'Make the SBOM again; it was changed, cut off, or written by something that does not keep to the format.',
});
/**
 * What a schema makes of a part of a document.
 * @throws GatehouseError SBOM_INVALID, with the path of the first fault.
 */
function readPart(schema, value, format) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const path = result.error.issues[0]?.path.map(String).join('.') ?? '';
    throw invalidSbom(path === ''
        ? `The ${format} document is not what the format asks for.`
        : `The ${format} document is not what the format asks for, at ${path.slice(0, longestPath)}.`);
}
const longestPath = 120;
/** @throws GatehouseError SBOM_INVALID when two things have one name: relations would mean nothing. */
function refuseTwins(ids, format) {
    const seen = new Set();
    for (const id of ids) {
        if (seen.has(id))
            throw invalidSbom(`The ${format} document has two parts called ${id.slice(0, longestPath)}.`);
        seen.add(id);
    }
    return seen;
}
/** @throws GatehouseError SBOM_INVALID for a relation whose end is not in the document. */
function refuseLooseEnds(ends, known, format) {
    for (const id of ends) {
        if (!known.has(id))
            throw invalidSbom(`The ${format} document relates to ${id.slice(0, longestPath)}, which is not in it.`);
    }
}

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/core/sbom/reading/places.js


const places_text = schemas/* string */.YjP();
/** Where a component of CycloneDX was found: by the format itself, or by the properties in which programs say so. */
const placesShape = {
    evidence: schemas/* object */.Ikc({ occurrences: schemas/* array */.YOg(schemas/* object */.Ikc({ location: places_text })).optional() }).optional(),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ name: places_text.optional(), value: places_text.optional() })).optional(),
};
/** `syft:location:0:path`. */
const isLocation = /^[a-z]{1,20}:location:\d{1,4}:path$/;
/** More than that, or longer, is no list of places. */
const [most, longest] = [100, 1000];
/** Relative paths, sorted. What leads out of what the document describes is none. */
function placesIn({ evidence, properties = [] }) {
    const said = [
        ...(evidence?.occurrences ?? []).map(({ location }) => location),
        ...properties.flatMap(({ name, value }) => (isLocation.test(name ?? '') ? (value ?? []) : [])),
    ];
    return (0,order/* sortedUnique */.Z$)(said.slice(0, most).flatMap(relative));
}
function relative(path) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    const isInside = path.length <= longest && segments.length > 0 && !segments.includes('..');
    return isInside && !/[\u0000-\u001f\u007f\\]/.test(path) ? [segments.join('/')] : [];
}

;// CONCATENATED MODULE: ./build/js/core/sbom/reading/decode-cyclonedx.js



const decode_cyclonedx_text = schemas/* string */.YjP();
const named = schemas/* object */.Ikc({ name: decode_cyclonedx_text.optional() });
/** The types of bom-1.6.schema.json; 1.7 adds none. */
const componentTypes = [
    'application',
    'framework',
    'library',
    'container',
    'platform',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'file',
    'machine-learning-model',
    'data',
    'cryptographic-asset',
];
const license = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ license: schemas/* union */.KCZ([schemas/* object */.Ikc({ id: decode_cyclonedx_text }), schemas/* object */.Ikc({ name: decode_cyclonedx_text })]) }),
    schemas/* object */.Ikc({ expression: decode_cyclonedx_text }),
]);
const component = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(componentTypes),
    name: decode_cyclonedx_text,
    'bom-ref': decode_cyclonedx_text.min(1).optional(),
    version: decode_cyclonedx_text.optional(),
    publisher: decode_cyclonedx_text.optional(),
    supplier: named.optional(),
    manufacturer: named.optional(),
    authors: schemas/* array */.YOg(named).optional(),
    author: decode_cyclonedx_text.optional(),
    purl: decode_cyclonedx_text.optional(),
    cpe: decode_cyclonedx_text.optional(),
    licenses: schemas/* array */.YOg(license).optional(),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    ...placesShape,
});
const instant = iso/* datetime */.w$({ offset: true });
const decode_cyclonedx_tools = schemas/* union */.KCZ([schemas/* array */.YOg(named), schemas/* object */.Ikc({ components: schemas/* array */.YOg(named).optional() })]);
const decode_cyclonedx_document = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    specVersion: schemas/* enum */.k5n(['1.4', '1.5', '1.6', '1.7']),
    serialNumber: decode_cyclonedx_text.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/).optional(),
    version: schemas/* int */.Whr().min(1).optional(),
    metadata: schemas/* object */.Ikc({
        timestamp: instant.optional(),
        tools: decode_cyclonedx_tools.optional(),
        authors: schemas/* array */.YOg(named).optional(),
        manufacturer: named.optional(),
        supplier: named.optional(),
        component: component.optional(),
    })
        .optional(),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: decode_cyclonedx_text, dependsOn: schemas/* array */.YOg(decode_cyclonedx_text).optional() })).optional(),
});
const format = 'CycloneDX';
/** @throws GatehouseError SBOM_INVALID */
function decodeCyclonedx(value) {
    const read = readPart(decode_cyclonedx_document, value, format);
    const { metadata = {}, specVersion, serialNumber } = read;
    const all = componentsBelow(read.components ?? [], 0);
    const subject = metadata.component;
    const ids = refuseTwins([...all, ...(subject === undefined ? [] : [subject])].flatMap(refOf), format);
    const relations = relationsOf(read);
    refuseLooseEnds(new Set(relations.flatMap(({ from, to }) => [from, to])), ids, format);
    return {
        format: 'cyclonedx',
        specVersion,
        ...(serialNumber === undefined ? {} : { serial: serialNumber }),
        ...(metadata.timestamp === undefined ? {} : { created: metadata.timestamp }),
        authors: namesOf([...(metadata.authors ?? []), metadata.manufacturer, metadata.supplier]),
        tools: namesOf(Array.isArray(metadata.tools) ? metadata.tools : (metadata.tools?.components ?? [])),
        ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
        packages: all.filter(isPackage).map(packageOf),
        relations: [...relations, ...containment(subject, all)],
    };
}
/** What is inside of something that is inside of something: no tool goes deeper. */
const deepest = 16;
function componentsBelow(list, depth) {
    if (depth > deepest)
        throw invalidSbom(`The ${format} document has components in more than ${deepest} levels.`);
    return list.flatMap((each) => {
        const read = readPart(component, each, format);
        return read.components === undefined ? read : [read, ...componentsBelow(read.components, depth + 1)];
    });
}
/** Files and the operating system as a whole are no packages. */
const isPackage = ({ type }) => type !== 'file' && type !== 'operating-system';
const refOf = ({ 'bom-ref': ref }) => (ref === undefined ? [] : [ref]);
function relationsOf({ dependencies = [] }) {
    return dependencies.flatMap(({ ref, dependsOn = [] }) => dependsOn.map((to) => ({ from: ref, to, type: 'depends' })));
}
/** Whatever is a component of the document is contained in what it describes (CycloneDX 1.6, `components`). */
const containment = (subject, all) => (subject === undefined ? [] : refOf(subject)).flatMap((from) => all.filter(isPackage).flatMap((each) => refOf(each).map((to) => ({ from, to, type: 'contains' }))));
const namesOf = (list) => list.flatMap((each) => (each?.name === undefined || each.name === '' ? [] : [each.name]));
const digestShape = /(?:^|@)sha256(?::|%3[Aa])([0-9a-f]{64})(?:$|[?#])/;
function subjectOf(subject) {
    const hex = digestShape.exec(subject.version ?? '')?.[1] ?? digestShape.exec(subject.purl ?? '')?.[1];
    return {
        id: subject['bom-ref'] ?? '',
        name: subject.name,
        ...(subject.version === undefined ? {} : { version: subject.version }),
        ...(hex === undefined ? {} : { digest: `sha256:${hex}` }),
    };
}
function packageOf(read) {
    const { name, version, purl, cpe } = read;
    const places = placesIn(read);
    const [supplier] = [
        ...namesOf([read.supplier, read.manufacturer]),
        ...[read.publisher, ...namesOf(read.authors ?? []), read.author].filter(isSaid),
    ];
    return {
        id: read['bom-ref'] ?? '',
        name,
        ...(isSaid(version) ? { version } : {}),
        ...(supplier === undefined ? {} : { supplier }),
        ...(isSaid(purl) ? { purl } : {}),
        ...(isSaid(cpe) ? { cpe } : {}),
        licenses: (read.licenses ?? []).map(licenseOf),
        ...(places.length === 0 ? {} : { places }),
    };
}
const isSaid = (word) => word !== undefined && word !== '';
const licenseOf = (said) => 'expression' in said ? said.expression : 'id' in said.license ? said.license.id : said.license.name;

;// CONCATENATED MODULE: ./build/js/core/sbom/reading/decode-spdx.js


const decode_spdx_text = schemas/* string */.YjP();
const id = decode_spdx_text.regex(/^SPDXRef-[A-Za-z0-9.+-]+$/);
const spdxPackage = schemas/* object */.Ikc({
    SPDXID: id,
    name: decode_spdx_text,
    downloadLocation: decode_spdx_text,
    versionInfo: decode_spdx_text.optional(),
    supplier: decode_spdx_text.optional(),
    originator: decode_spdx_text.optional(),
    licenseDeclared: decode_spdx_text.optional(),
    licenseConcluded: decode_spdx_text.optional(),
    primaryPackagePurpose: decode_spdx_text.optional(),
    checksums: schemas/* array */.YOg(schemas/* object */.Ikc({ algorithm: decode_spdx_text, checksumValue: decode_spdx_text })).optional(),
    externalRefs: schemas/* array */.YOg(schemas/* object */.Ikc({ referenceCategory: decode_spdx_text, referenceType: decode_spdx_text, referenceLocator: decode_spdx_text })).optional(),
});
/** The instants of SPDX 2 have no other zone than UTC. */
const decode_spdx_instant = iso/* datetime */.w$();
const decode_spdx_document = schemas/* object */.Ikc({
    spdxVersion: schemas/* enum */.k5n(['SPDX-2.2', 'SPDX-2.3']),
    SPDXID: schemas/* literal */.euz('SPDXRef-DOCUMENT'),
    dataLicense: decode_spdx_text,
    name: decode_spdx_text,
    documentNamespace: decode_spdx_text.regex(/^[a-z][a-z0-9+.-]*:[^#\s]+$/i),
    creationInfo: schemas/* object */.Ikc({ created: decode_spdx_instant, creators: schemas/* array */.YOg(decode_spdx_text).min(1) }),
    documentDescribes: schemas/* array */.YOg(id).optional(),
    packages: schemas/* array */.YOg(spdxPackage).optional(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ SPDXID: id })).optional(),
    snippets: schemas/* array */.YOg(schemas/* object */.Ikc({ SPDXID: id })).optional(),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({ spdxElementId: decode_spdx_text, relatedSpdxElement: decode_spdx_text, relationshipType: decode_spdx_text }))
        .optional(),
});
const decode_spdx_format = 'SPDX';
const whole = 'SPDXRef-DOCUMENT';
/** @throws GatehouseError SBOM_INVALID */
function decodeSpdx(value) {
    const read = readPart(decode_spdx_document, value, decode_spdx_format);
    const { packages = [], files = [], snippets = [], relationships = [], creationInfo } = read;
    const ids = refuseTwins([whole, ...[...packages, ...files, ...snippets].map(({ SPDXID }) => SPDXID)], decode_spdx_format);
    refuseLooseEnds(new Set(relationships.flatMap(endsOf).filter(isHere)), ids, decode_spdx_format);
    const described = describedBy(read);
    const subject = packages.find(({ SPDXID }) => described.has(SPDXID));
    return {
        format: 'spdx',
        specVersion: read.spdxVersion.slice('SPDX-'.length),
        serial: read.documentNamespace,
        created: creationInfo.created,
        authors: creationInfo.creators.filter((creator) => !creator.startsWith('Tool:')).map(nameIn),
        tools: creationInfo.creators.filter((creator) => creator.startsWith('Tool:')).map(nameIn),
        ...(subject === undefined ? {} : { subject: decode_spdx_subjectOf(subject) }),
        packages: packages.filter((each) => each !== subject).map(decode_spdx_packageOf),
        relations: relationships.flatMap(relationOf),
    };
}
const endsOf = ({ spdxElementId, relatedSpdxElement }) => [
    spdxElementId,
    relatedSpdxElement,
];
/** Not in another document, and not the words for nothing. */
const isHere = (end) => !end.startsWith('DocumentRef-') && end !== 'NOASSERTION' && end !== 'NONE';
function describedBy({ documentDescribes = [], relationships = [] }) {
    const said = relationships.flatMap(({ spdxElementId, relatedSpdxElement, relationshipType }) => relationshipType === 'DESCRIBES' && spdxElementId === whole
        ? [relatedSpdxElement]
        : relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === whole
            ? [spdxElementId]
            : []);
    return new Set([...documentDescribes, ...said]);
}
function relationOf({ spdxElementId: a, relatedSpdxElement: b, relationshipType }) {
    switch (relationshipType) {
        case 'CONTAINS':
            return [{ from: a, to: b, type: 'contains' }];
        case 'CONTAINED_BY':
            return [{ from: b, to: a, type: 'contains' }];
        case 'DEPENDS_ON':
            return [{ from: a, to: b, type: 'depends' }];
        case 'DEPENDENCY_OF':
            return [{ from: b, to: a, type: 'depends' }];
        default:
            return [];
    }
}
/** `Organization: Acme, Inc (mail@example.org)`. */
const nameIn = (creator) => creator.replace(/^(?:Person|Organization|Tool): ?/, '');
const said = (word) => word === undefined || word === '' || word === 'NOASSERTION' || word === 'NONE' ? undefined : word;
function decode_spdx_subjectOf(subject) {
    const hex = subject.checksums?.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
    return {
        id: subject.SPDXID,
        name: subject.name,
        ...(subject.versionInfo === undefined ? {} : { version: subject.versionInfo }),
        ...(hex === undefined ? {} : { digest: `sha256:${hex}` }),
    };
}
function decode_spdx_packageOf(read) {
    const version = said(read.versionInfo);
    const supplier = said(read.supplier) ?? said(read.originator);
    const [purl, cpe] = [referenceOf(read, /^purl$/), referenceOf(read, /^cpe2[23]Type$/)];
    const licenses = [said(read.licenseConcluded) ?? said(read.licenseDeclared)].flatMap((each) => each ?? []);
    return {
        id: read.SPDXID,
        name: read.name,
        ...(version === undefined ? {} : { version }),
        ...(supplier === undefined ? {} : { supplier: nameIn(supplier) }),
        ...(purl === undefined ? {} : { purl }),
        ...(cpe === undefined ? {} : { cpe }),
        licenses,
    };
}
const referenceOf = ({ externalRefs = [] }, type) => externalRefs.find(({ referenceType, referenceLocator }) => type.test(referenceType) && referenceLocator !== '')
    ?.referenceLocator;

;// CONCATENATED MODULE: ./build/js/core/sbom/reading/decode-sbom.js




/**
 * Reads an SBOM in JSON, of the format that it says it has: CycloneDX 1.4 to 1.7, SPDX 2.2 or 2.3. Stricter than their schemas where
 * meaning is lost otherwise: names are unique, and relations end at something.
 * @throws GatehouseError SBOM_INVALID, with the first thing that is wrong.
 */
function decodeSbom(text) {
    const value = parseSbomJson(text);
    switch (formatOf(value)) {
        case 'cyclonedx':
            return decodeCyclonedx(value);
        case 'spdx':
            return decodeSpdx(value);
        case undefined:
            throw new errors/* GatehouseError */.GA('SBOM_INVALID', 'This is neither a CycloneDX document nor one of SPDX 2.', {
                hint: 'Give an SBOM as JSON: CycloneDX 1.4 to 1.7, or SPDX 2.2 or 2.3.',
            });
    }
}
/** @throws GatehouseError SBOM_INVALID for what is no JSON, or only the first part of it. */
function parseSbomJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw invalidSbom('The SBOM is not JSON, or not all of it is there.');
    }
}
function formatOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if ('bomFormat' in value && value.bomFormat === 'CycloneDX')
        return 'cyclonedx';
    return 'spdxVersion' in value && typeof value.spdxVersion === 'string' ? 'spdx' : undefined;
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/run-cataloguer.js



/** Of one document; more is `failed`. */
const outputBytes = 384 * 1024 * 1024;
/** Starts a program that lists packages: nothing inherited, an empty HOME, no network. Never rejects. */
async function runCataloguer(request, ports) {
    const { cataloguer, installed, source, name, workspace } = request;
    const started = ports.clock.monotonicMs();
    try {
        const paths = await openWorkspace(workspace, cataloguer, ports);
        const { args, env } = cataloguer.command({ source, name, ...paths });
        const result = await ports.exec.run({
            file: installed.file,
            args: [...installed.args, ...args],
            cwd: source.type === 'folder' ? source.path : paths.home,
            env: {
                PATH: paths.home,
                HOME: paths.home,
                TMPDIR: paths.temporary,
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
                ...installed.env,
                ...env,
            },
            deadlineMs: cataloguer.deadlineMs,
            memoryBytes: cataloguer.memoryBytes,
            outputBytes,
            isolated: true,
            hidden: request.hidden,
            watched: paths.cyclonedx,
        });
        const { end, stderr } = result;
        if (end.type !== 'exited')
            throw (0,explain_run/* explainEnd */.pw)(cataloguer, end, stderr, { deadlineMs: cataloguer.deadlineMs });
        const failure = cataloguer.explain({ stderr, exit: end.code, root: source.path });
        if (failure !== undefined)
            throw (0,explain_run/* explainStderr */.IV)((0,explain_run/* titleOf */.Gg)(cataloguer), stderr) ?? failure;
        const documents = [await readDocument(paths.cyclonedx, ports)];
        if ((await ports.files.stat(paths.spdx)) !== undefined)
            documents.push(await readDocument(paths.spdx, ports));
        return { type: 'listed', documents, durationMs: result.durationMs };
    }
    catch (error) {
        return { type: 'failed', problem: (0,errors/* toProblem */.H8)(error), durationMs: ports.clock.monotonicMs() - started };
    }
}
async function openWorkspace(workspace, { emptyConfiguration }, { files }) {
    const [home, temporary, scratch] = [`${workspace}/home`, `${workspace}/tmp`, `${workspace}/scratch`];
    for (const folder of [home, temporary, scratch])
        await files.makeDirectory(folder);
    const configuration = `${workspace}/empty.yaml`;
    await files.write(configuration, emptyConfiguration);
    const [cyclonedx, spdx] = [`${workspace}/sbom.cdx.json`, `${workspace}/sbom.spdx.json`];
    return { home, temporary, scratch, configuration, cyclonedx, spdx };
}
async function readDocument(path, { files }) {
    const size = (await files.stat(path))?.size ?? 0;
    if (size > outputBytes) {
        throw new errors/* GatehouseError */.GA('OUTPUT_TOO_LARGE', 'An SBOM is larger than 384 MiB, and was not read.', {
            hint: 'List the parts of it one by one.',
        });
    }
    const text = await files.readText(path);
    return { text, sbom: decodeSbom(text) };
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/list-target.js

const sbomFormat = 'sbom';
/** Lists one target after the other and, meanwhile, a thing of ours whose packages are known: the same program in the same run. */
async function listTargets(listing, ports) {
    const canary = listCanary(listing, ports);
    const results = [];
    for (const [at, source] of listing.sources.entries()) {
        results.push(await runCataloguer({ ...listing, source, workspace: `${listing.workspace}/run-${at}` }, ports));
    }
    return { results, ...(await canary) };
}
async function listCanary(listing, ports) {
    const { cataloguer, workspace, sources } = listing;
    const isFolder = sources[0]?.type === 'folder';
    const expected = cataloguer.canary.expects[isFolder ? 'folder' : 'image'];
    const source = isFolder ? await plantFolder(listing, ports) : await plantArchive(listing, ports);
    const own = { ...listing, source, name: 'canary', workspace: `${workspace}/canary` };
    const result = await runCataloguer(own, ports);
    if (result.type === 'failed')
        return { canary: { format: sbomFormat, seen: false }, trouble: result.problem };
    const licenses = isFolder ? [] : [cataloguer.canary.license].flatMap((each) => each ?? []);
    const seen = result.documents.every(({ sbom: { packages } }) => {
        const names = new Set(packages.map(({ name }) => name));
        const stated = new Set(packages.flatMap((each) => each.licenses));
        return expected.every((name) => names.has(name)) && licenses.every((license) => stated.has(license));
    });
    return { canary: { format: sbomFormat, seen } };
}
async function plantArchive({ cataloguer, workspace }, { files }) {
    const path = `${workspace}/canary.tar`;
    await files.write(path, cataloguer.canary.archive());
    return { type: 'archive', path };
}
async function plantFolder({ cataloguer, workspace }, { files }) {
    const path = `${workspace}/canary-folder`;
    for (const [name, text] of Object.entries(cataloguer.canary.folder))
        await files.write(`${path}/${name}`, text);
    return { type: 'folder', path };
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/assemble-sbom.js


/** The evidence of one program about one target: what is wrong with its list, and that it can list anything. */
function assembleSbom(said, around) {
    const { cataloguer, tool, target, listed, licenses } = around;
    const findings = 'code' in said ? [] : said;
    const problems = 'code' in said ? [said] : listed?.trouble === undefined ? [] : [listed.trouble];
    const isRead = !('code' in said) && listed?.canary.seen === true;
    return {
        scanner: cataloguer.name,
        tool,
        target,
        inputs: { tree: target.digest ?? '', options: optionsOf(cataloguer, target), data: [] },
        outcome: problems.length === 0 ? 'complete' : 'code' in said ? 'failed' : 'partial',
        problems,
        planned: [{ format: sbomFormat, files: 1 }],
        examined: [{ format: sbomFormat, files: isRead ? 1 : 0 }],
        gaps: [],
        canaries: listed === undefined ? [] : [listed.canary],
        ...(licenses === undefined ? {} : { licenses }),
        findings,
    };
}
/** Everything that decides how the program runs. */
function optionsOf(cataloguer, { type }) {
    const source = { type: type === 'image' ? 'layout' : 'folder', path: '/target' };
    const paths = { cyclonedx: '/cdx', spdx: '/spdx', configuration: '/empty.yaml', scratch: '/scratch' };
    const { args, env } = cataloguer.command({ source, name: 'target', ...paths });
    const { deadlineMs, memoryBytes } = cataloguer;
    return `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify([args, Object.entries(env), { deadlineMs, memoryBytes }]))}`;
}

// EXTERNAL MODULE: ./build/js/flow/image/open-image.js + 12 modules
var open_image = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/js/flow/sbom/open-target.js



/** What the flow for images is asked for. */
const imageRequest = ({ path, offline, name }, target) => ({
    path,
    offline,
    source: target.source,
    ...(name === undefined ? {} : { name }),
    ...(target.platform === undefined ? {} : { platform: target.platform }),
    ...(target.dockerConfig === undefined ? {} : { dockerConfig: target.dockerConfig }),
});
/**
 * What is known of the target before it is opened.
 * @throws GatehouseError ARGUMENT_INVALID, TARGET_MISSING
 */
async function announceTarget(request, ports) {
    const { target, name } = request;
    if (target.type === 'folder') {
        const root = await (0,take_evidence/* openRoot */.R8)(target.path, ports);
        return { name: name ?? root.slice(root.lastIndexOf('/') + 1), isNamed: true };
    }
    const image = await (0,open_image/* announceImage */.f)(imageRequest(request, target), ports);
    return { name: image.name, image, isNamed: name !== undefined };
}
/**
 * Lays the target out for the programs: an image in a folder of the run, by digest; a folder where it is.
 * @throws GatehouseError for an image that is not there, damaged, or no image.
 */
async function openTarget(request, announced, workspace, ports) {
    const { target } = request;
    if (target.type === 'folder' || announced.image === undefined) {
        const path = await (0,take_evidence/* openRoot */.R8)(target.type === 'folder' ? target.path : request.path, ports);
        return { ...announced, parts: [{ source: { type: 'folder', path } }] };
    }
    const opened = await (0,open_image/* openImage */.U)(imageRequest(request, target), announced.image, workspace, ports);
    const parts = await Promise.all(opened.parts.map((part) => partOf(part, ports)));
    return { name: opened.subject.name, image: opened.subject, isNamed: true, parts };
}
async function partOf({ file, digest, platform }, { files }) {
    const type = (await files.stat(file))?.type === 'directory' ? 'layout' : 'archive';
    return {
        source: { type, path: file },
        ...(digest === undefined ? {} : { digest }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** Where a person should look: an image has no file, and a folder has many. */
const placeOf = ({ image, name }) => image === undefined ? 'sbom.cdx.json' : (0,image_subject/* imagePath */.d0)(name);

// EXTERNAL MODULE: ./build/js/core/image/base.js
var base = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/js/core/image/name.js
var image_name = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var identity = __webpack_require__(2154);
// EXTERNAL MODULE: ./build/js/core/finding/package-purl.js
var package_purl = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/js/core/license/categories.js
var license_categories = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/js/core/license/expression.js
/** Nobody writes a longer or deeper one. */
const expression_longest = 2000;
const expression_deepest = 20;
const token = /\s*(?:(\()|(\))|([A-Za-z0-9][A-Za-z0-9.:+-]*))\s*/y;
const operators = { and: /^(?:and|AND)$/, or: /^(?:or|OR)$/, with: /^(?:with|WITH)$/ };
const isOperator = (word) => Object.values(operators).some((shape) => shape.test(word));
/** `undefined` for what is no expression: a name in words, a whole text. `WITH` binds closest, then `AND`, then `OR`. */
function parseLicenseExpression(text) {
    const words = text.length > expression_longest ? undefined : wordsOf(text);
    if (words === undefined)
        return undefined;
    const reader = { words, at: 0 };
    const whole = readChoice(reader, 0);
    return reader.at === words.length ? whole : undefined;
}
/** As it is written, with one space between words and brackets only where they are needed. */
function writeLicenseExpression(expression) {
    switch (expression.type) {
        case 'license':
            return expression.id;
        case 'with':
            return `${expression.license} WITH ${expression.exception}`;
        case 'and':
            return expression.of.map((part) => (part.type === 'or' ? `(${write(part)})` : write(part))).join(' AND ');
        case 'or':
            return expression.of.map(write).join(' OR ');
    }
}
const write = writeLicenseExpression;
function wordsOf(text) {
    const words = [];
    for (token.lastIndex = 0; token.lastIndex < text.length;) {
        const word = token.exec(text);
        if (word === null)
            return undefined;
        words.push(word[1] ?? word[2] ?? word[3] ?? '');
    }
    return words;
}
function take(reader, shape) {
    const fits = shape.test(reader.words[reader.at] ?? '');
    if (fits)
        reader.at += 1;
    return fits;
}
const readList = (type, readPart) => (reader, depth) => {
    const parts = [];
    do {
        const part = readPart(reader, depth);
        if (part === undefined)
            return undefined;
        parts.push(...(part.type === type ? part.of : [part]));
    } while (take(reader, operators[type]));
    return parts.length === 1 ? parts[0] : { type, of: parts };
};
const readAll = readList('and', readOne);
const readChoice = readList('or', readAll);
function readOne(reader, depth) {
    if (take(reader, /^\($/)) {
        const inner = depth < expression_deepest ? readChoice(reader, depth + 1) : undefined;
        return take(reader, /^\)$/) ? inner : undefined;
    }
    const license = readWord(reader);
    if (license === undefined)
        return undefined;
    if (!take(reader, operators.with))
        return { type: 'license', id: license };
    const exception = readWord(reader);
    return exception === undefined ? undefined : { type: 'with', license, exception };
}
function readWord(reader) {
    const word = reader.words[reader.at];
    if (word === undefined || word === '(' || word === ')' || isOperator(word))
        return undefined;
    reader.at += 1;
    return word;
}

;// CONCATENATED MODULE: ./build/js/core/license/rate.js


/** Longer ones are texts, not names. */
const longestName = 120;
/**
 * A licence as a package states it: by its name in the table, or as it is written. Of an `OR` the mildest part counts, for one may choose; of
 * an `AND` the strictest, for all hold. An exception only permits more, so that `WITH` is no stricter than without.
 */
function rateLicense(said, table) {
    const written = withoutBrackets(said.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim());
    const known = table(written);
    if (known !== undefined)
        return known;
    const expression = parseLicenseExpression(written);
    const spdx = written.length > longestName ? `${written.slice(0, longestName)}…` : written;
    return { spdx, category: expression === undefined ? (0,license_categories/* categoryOf */.Qd)(undefined) : categoryIn(expression, table) };
}
/** The parts that hold together, each by itself: `A AND B` is two licences. What cannot be taken apart is one. */
function partsThatHold(said) {
    const expression = parseLicenseExpression(said);
    return expression?.type === 'and' ? expression.of.map(writeLicenseExpression) : [said];
}
/** `(A OR B)` and `A OR B` are one. */
function withoutBrackets(text) {
    const inner = /^\((.*)\)$/.exec(text)?.[1]?.trim();
    return inner === undefined || parseLicenseExpression(inner) === undefined ? text : withoutBrackets(inner);
}
function categoryIn(expression, table) {
    switch (expression.type) {
        case 'license':
            return categoryOfId(expression.id, table);
        case 'with': {
            const { license, exception } = expression;
            return table(`${license} WITH ${exception}`)?.category ?? categoryOfId(license, table);
        }
        case 'and':
            return strictest(expression.of.map((part) => categoryIn(part, table)));
        case 'or':
            return mildest(expression.of.map((part) => categoryIn(part, table)));
    }
}
/** `MPL-2.0+` is this version or a later one. */
const categoryOfId = (id, table) => (table(id) ?? table(id.replace(/\+$/, '')))?.category ?? (0,license_categories/* categoryOf */.Qd)(undefined);
const strict = ['forbidden', 'restricted', 'reciprocal'];
/** Of what nobody knows anything may be asked, but no more can be said than of what is known. */
const strictest = (categories) => strict.find((category) => categories.includes(category)) ?? categories.find(license_categories/* isNotable */._r) ?? categories[0] ?? 'unknown';
/** What nobody knows is no choice, unless there is no other. */
const mildest = (categories) => categories.find((category) => !(0,license_categories/* isNotable */._r)(category)) ??
    strict.findLast((category) => categories.includes(category)) ??
    'unknown';

// EXTERNAL MODULE: ./build/js/core/merge/merge.js + 5 modules
var merge = __webpack_require__(1434);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/js/core/sbom/package-key.js

/** Whether a text is a purl as its specification has it. */
const isPurl = (text) => parse(text) !== undefined;
/**
 * What two tools' purls for one package have in common: `deb/zlib1g@1:1.2.13`. Without qualifiers, and without the namespace where it is
 * the distribution's, which they call differently. `undefined` for what is no purl, or has no version.
 */
function packageKey(purl) {
    const parsed = parse(purl);
    if (parsed?.version === undefined || parsed.version === '')
        return undefined;
    const { type, namespace, name, version, epoch } = parsed;
    if (systems.has(type))
        return `${type}/${name}@${withEpoch(version, epoch)}`;
    const whole = namespace === undefined ? name : `${namespace}/${name}`;
    switch (type) {
        case 'pypi': // PEP 503
            return `${type}/${whole.toLowerCase().replace(/[-_.]+/g, '-')}@${version}`;
        case 'golang': // The standard library has a `v` with one tool only.
            return `${type}/${whole.toLowerCase()}@${version.replace(/^v/, '')}`;
        case 'maven':
            return `${type}/${whole}@${version}`;
        default:
            return `${type}/${whole.toLowerCase()}@${version}`;
    }
}
const systems = new Set(['apk', 'deb', 'rpm']);
/** Trivy 0.74.0 writes the epoch as a qualifier, Syft 1.54.1 before the version of a Debian package. */
const withEpoch = (version, epoch) => epoch === undefined || epoch === '0' || /^\d+:/.test(version) ? version.replace(/^0:/, '') : `${epoch}:${version}`;
const package_key_longest = 4096;
function parse(text) {
    if (text.length > package_key_longest)
        return undefined;
    try {
        const { type, namespace, name, version, qualifiers } = packageurl_js.PackageURL.fromString(text);
        const epoch = qualifiers?.['epoch'];
        if (typeof type !== 'string' || typeof name !== 'string')
            return undefined;
        return {
            type,
            name,
            ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}),
            ...(typeof version === 'string' ? { version } : {}),
            ...(typeof epoch === 'string' ? { epoch } : {}),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/core/sbom/judge-licenses.js








/** What packages are licensed under, by category. `tool` made the list. A package that states no licence is neither counted nor a finding. */
function judgeLicenses({ packages }, subject, table, tool) {
    const stated = packages.flatMap((of) => licensesOf(of, table).map((license) => ({ of, license })));
    const notable = stated
        .filter(({ license }) => (0,license_categories/* isNotable */._r)(license.category))
        .flatMap(({ of, license }) => placesOf(of, subject).map((path) => ({ license, of, ...judge_licenses_named(of), path })));
    const groups = (0,order/* groupBy */.$z)(notable, ({ license, purl, path }) => JSON.stringify([license.spdx, purl, path]));
    return {
        findings: [...groups.values()].flatMap((group) => findingOf(group, subject, tool)).sort(merge/* compareFindings */.E),
        counts: (0,license_categories/* countLicenses */.c3)(stated.map(({ license: { category } }) => ({ category, count: 1 }))),
    };
}
const judge_licenses_longestName = 200;
/** Both are whatever somebody wrote. */
function judge_licenses_named({ name, purl }) {
    const short = name.slice(0, judge_licenses_longestName);
    return { name: short, purl: (0,package_purl/* purlOf */.V)(purl !== undefined && isPurl(purl) ? purl : undefined, short) };
}
/** Each licence once. Packages of these systems state what their parts are under: Trivy takes that apart too, but not elsewhere. */
function licensesOf({ licenses, purl = '' }, table) {
    const parts = /^pkg:(?:apk|deb)\//.test(purl) ? licenses.flatMap(partsThatHold) : licenses;
    const rated = parts.filter((said) => said.trim() !== '').map((said) => rateLicense(said, table));
    return [...new Map(rated.map((license) => [license.spdx, license])).values()];
}
const isOfSystem = (purl) => /^pkg:(?:apk|deb|rpm)\//.test(purl ?? '');
/** In an image the first file it was found in, or the whole for a package of its system; in a folder each manifest's own. */
function placesOf({ places = [], purl }, { image, path, within = '' }) {
    if (image !== undefined)
        return [isOfSystem(purl) ? path : (0,image_subject/* imagePath */.d0)(image.name, places[0] ?? '')];
    const byFolder = (0,order/* groupBy */.$z)(places, (place) => place.slice(0, place.lastIndexOf('/') + 1));
    const first = [...byFolder.values()].flatMap(([place]) => place ?? []);
    return first.length === 0 ? [path] : first.map((place) => (within === '' ? place : `${within}/${place}`));
}
const severities = {
    forbidden: 'critical',
    restricted: 'high',
    reciprocal: 'medium',
};
/** One licence of one package, whatever its versions there. */
function findingOf(group, { image }, tool) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { license, name, purl, path } = first;
    const severity = severities[license.category];
    const severitySource = severity === undefined ? 'default' : 'tool';
    const versions = group.flatMap(({ of: { version } }) => version ?? []);
    const dependency = { purl, name, installed: (0,order/* sortedUnique */.Z$)(versions) };
    const subject = { package: dependency, license, ...(image === undefined ? {} : { image }) };
    return [
        {
            kind: 'license',
            rule: { id: license.spdx, title: `License ${license.spdx}`, tags: [license.category] },
            severity: severity ?? 'medium',
            severitySource,
            message: `${name === '' ? path : name} is licensed under ${license.spdx} (${license.category}).`,
            place: { path, related: [] },
            subject,
            identity: identityOf(license, subject, path),
            sources: [{ tool, ruleId: license.spdx, ...(severity === undefined ? {} : { severity }), severitySource }],
        },
    ];
}
/** An expression is known with brackets around it too, as npm packages and Trivy write it. */
function identityOf(license, subject, path) {
    const identifyAs = (spdx) => (0,identity/* identify */.ls)({
        kind: 'license',
        format: 'sbom',
        ruleId: spdx,
        path,
        subject: { ...subject, license: { ...license, spdx } },
    });
    const own = identifyAs(license.spdx);
    if (!/ (?:and|or|with) /i.test(license.spdx))
        return own;
    return { logical: own.logical, also: (0,order/* sortedUnique */.Z$)([...own.also, ...identifyAs(`(${license.spdx})`).also]) };
}

;// CONCATENATED MODULE: ./build/js/core/sbom/minimum-fields.js

/** NTIA, The Minimum Elements for a Software Bill of Materials (July 2021), table 1; `identifier` is its "other unique identifiers". */
const minimumFields = (/* unused pure expression or super */ null && ([
    'author',
    'timestamp',
    'name',
    'version',
    'supplier',
    'identifier',
    'relationship',
]));
/** Every minimum field of a document; an identifier is a purl that can be read. */
function coverFields(sbom) {
    const related = new Set(sbom.relations.flatMap(({ from, to }) => [from, to]));
    const ofPackages = (field, has) => {
        const without = sbom.packages.filter((each) => !has(each));
        return { field, of: sbom.packages.length, have: sbom.packages.length - without.length, without };
    };
    return [
        ofDocument('author', sbom.authors.length > 0 || sbom.tools.length > 0),
        ofDocument('timestamp', sbom.created !== undefined),
        ofPackages('name', ({ name }) => name.trim() !== ''),
        ofPackages('version', ({ version }) => version !== undefined && !unknownVersion.test(version)),
        ofPackages('supplier', ({ supplier }) => supplier !== undefined),
        ofPackages('identifier', ({ purl }) => purl !== undefined && isPurl(purl)),
        ofPackages('relationship', ({ id }) => related.has(id)),
    ];
}
/** What Syft 1.54.1 writes for what it could not find out. */
const unknownVersion = /^(?:UNKNOWN|\(devel\))$/i;
const ofDocument = (field, has) => ({
    field,
    of: 1,
    have: has ? 1 : 0,
    without: [],
});

;// CONCATENATED MODULE: ./build/js/core/sbom/sbom-words.js
const formatTitles = { cyclonedx: 'CycloneDX', spdx: 'SPDX' };
const fieldTitles = {
    author: 'An SBOM says who made it',
    timestamp: 'An SBOM says when it was made',
    name: 'An SBOM names each package',
    version: 'An SBOM says the version of each package',
    supplier: 'An SBOM says who supplies each package',
    identifier: 'An SBOM gives each package a purl',
    relationship: 'An SBOM says what each package belongs to',
};
const fieldHelp = {
    author: 'Make it again with the name of who answers for it (`author`).',
    timestamp: 'Make it again with a tool that writes the time.',
    name: 'Look at these packages in the SBOM, and at the files they were found in.',
    version: 'Build with version information: lock files for packages, -buildvcs for Go programs.',
    supplier: 'Most registries name no supplier. Let a waiver say so, or add the supplier where the package is yours.',
    identifier: 'Without a purl nobody can look a package up. Ship the files that say what it is: lock files, package metadata.',
    relationship: 'Make it again with a tool that writes relations.',
};
/** Names that a message holds at most: the SBOM has them all. */
const sbom_words_most = 5;
/** `2 of 9 packages in the SPDX document have no supplier: lodash 4.17.15, …`. */
function explainCoverage(coverage, format, least) {
    const { field, of, have, without } = coverage;
    const title = formatTitles[format];
    if (field === 'author')
        return `The ${title} document does not say who made it.`;
    if (field === 'timestamp')
        return `The ${title} document does not say when it was made.`;
    const wanted = least === 1 ? '' : ` (at least ${Math.round(least * 100)} of 100 must have one)`;
    const names = without.map(({ name, version }) => labelOf(name, version));
    const lacking = of - have;
    const verb = lacking === 1 ? 'has' : 'have';
    return `${lacking} of ${sbom_words_packages(of)} in the ${title} document ${verb} no ${words[field]}${wanted}: ${someOf(names)}.`;
}
const words = {
    name: 'name',
    version: 'version',
    supplier: 'supplier',
    identifier: 'purl',
    relationship: 'relation to the rest',
};
const explainParity = ({ compared, lacks }) => `The SBOM lacks ${lacks.length} of ${sbom_words_packages(compared)} that a scan of the same image found: ${someOf(lacks.map(({ name, version }) => labelOf(name, version)))}.`;
const sbom_words_packages = (count) => (count === 1 ? '1 package' : `${count} packages`);
const sbom_words_longestName = 80;
const labelOf = (name, version) => {
    const whole = [name === '' ? 'one without a name' : name, version ?? ''].join(' ').trim();
    return whole.length > sbom_words_longestName ? `${whole.slice(0, sbom_words_longestName)}…` : whole;
};
const someOf = (names) => names.length <= sbom_words_most ? names.join(', ') : `${names.slice(0, sbom_words_most).join(', ')} and ${names.length - sbom_words_most} more`;

;// CONCATENATED MODULE: ./build/js/core/sbom/judge-sbom.js



/** Ids of the rules, as policies and waivers name them. */
const sbomRules = {
    field: 'sbom-minimum-fields',
    purls: 'sbom-purls',
    empty: 'sbom-empty',
    parity: 'sbom-parity',
};
/** The least share of packages that must have a field. What no tool can know of every package may be missing in some. */
const leastShare = {
    author: 1,
    timestamp: 1,
    name: 1,
    version: 0.95,
    supplier: 0.95,
    identifier: 0.95,
    relationship: 1,
};
/**
 * How much it matters: a package without a purl cannot be looked up by anybody, while most ecosystems name no supplier. Nothing here
 * falls to the floor of `block` as it is by default; a rule of the policy may block it.
 */
const severityOf = {
    author: 'medium',
    timestamp: 'medium',
    name: 'medium',
    version: 'low',
    supplier: 'low',
    identifier: 'medium',
    relationship: 'low',
};
/** What is wrong with the documents about one thing, the worst of them for each field; in the order of the fields. */
function judgeSbom(documents, subject, tool) {
    const isEmpty = documents.some(({ packages }) => packages.length === 0);
    const found = isEmpty ? [emptiness] : worstCoverage(documents).flatMap(statementOf);
    return found.map((statement) => judge_sbom_findingOf(statement, subject, tool));
}
/** What is wrong when a scan saw more; `tool` is the one that scanned. */
const judgeParity = (parity, subject, tool) => parity.lacks.length === 0 ? [] : [judge_sbom_findingOf(parityStatement(parity), subject, tool)];
const shareOf = ({ have, of }) => (of === 0 ? 1 : have / of);
function worstCoverage(documents) {
    const worst = new Map();
    for (const document of documents) {
        for (const coverage of coverFields(document)) {
            const known = worst.get(coverage.field);
            if (known === undefined || shareOf(coverage) < shareOf(known))
                worst.set(coverage.field, { ...coverage, format: document.format });
        }
    }
    return [...worst.values()];
}
function statementOf(coverage) {
    const { field, format } = coverage;
    if (shareOf(coverage) >= leastShare[field])
        return [];
    return [
        {
            ruleId: field === 'identifier' ? sbomRules.purls : sbomRules.field,
            requirement: `sbom ${field}`,
            severity: severityOf[field],
            title: fieldTitles[field],
            message: explainCoverage(coverage, format, leastShare[field]),
            help: fieldHelp[field],
        },
    ];
}
const emptiness = {
    ruleId: sbomRules.empty,
    requirement: 'sbom packages',
    severity: 'high',
    title: 'An SBOM names packages',
    message: 'The SBOM names no package at all.',
    help: 'Nothing was recognised in it. Give what is shipped, not an empty layer; for a binary without package data, let its build write the SBOM.',
};
const parityStatement = (parity) => ({
    ruleId: sbomRules.parity,
    requirement: 'sbom parity',
    severity: 'medium',
    title: 'An SBOM names every package that a scan finds',
    message: explainParity(parity),
    help: 'Whoever looks for a vulnerable package in the SBOM will not find these. Compare both reports; exclude nothing from the SBOM that is shipped.',
});
function judge_sbom_findingOf(statement, { image, path }, tool) {
    const { ruleId, requirement, severity, title, message, help } = statement;
    const subject = { ...(image === undefined ? {} : { image }), requirement };
    return {
        kind: 'integrity',
        rule: { id: ruleId, title, help, tags: ['supply-chain', 'sbom'] },
        severity,
        severitySource: 'tool',
        message,
        place: { path, related: [] },
        subject,
        identity: (0,identity/* identify */.ls)({ kind: 'integrity', format: 'sbom', ruleId, path, subject }),
        sources: [{ tool, ruleId, severity, severitySource: 'tool' }],
    };
}

;// CONCATENATED MODULE: ./build/js/core/sbom/parity.js


/** What an SBOM lacks of the packages that a scan of the same thing saw. What only the SBOM has is no fault of it. */
function compareWithScan(sbom, seen) {
    const known = new Set(sbom.packages.flatMap(({ purl }) => (purl === undefined ? [] : (packageKey(purl) ?? []))));
    const byKey = new Map(seen.flatMap((each) => {
        const key = packageKey(each.purl);
        return key === undefined ? [] : [[key, each]];
    }));
    const lacks = [...byKey].filter(([key]) => !known.has(key)).sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
    return { compared: byKey.size, lacks: lacks.map(([, each]) => each) };
}

;// CONCATENATED MODULE: ./build/js/knowledge/data/license-categories.json
const license_categories_namespaceObject = /*#__PURE__*/JSON.parse('{"LZ":{"forbidden":["AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-4.0","WTFPL"],"restricted":["CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-4.0","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-bison-exception+","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","NPL-1.0","NPL-1.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","QPL-1.0","Sleepycat"],"reciprocal":["APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","CDDL-1.0","CDDL-1.1","CPL-1.0","EPL-1.0","EPL-2.0","FreeImage","IPL-1.0","MPL-1.0","MPL-1.1","MPL-2.0","Ruby"],"notice":["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Apache-1.0","Apache-1.1","Apache-2.0","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-LBNL","BSD-4-Clause","BSD-4-Clause-UC","BSD-Protection","BSL-1.0","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-3.0","CC-BY-4.0","FTL","ISC","ImageMagick","LPL-1.0","LPL-1.02","Libpng","Linux-OpenIB","MIT","MS-PL","NCSA","OpenSSL","PHP-3.0","PHP-3.01","PostgreSQL","Python-2.0","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","UPL-1.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","W3C","W3C-19980720","W3C-20150513","X11","Xnet","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zend-2.0","Zlib","zlib-acknowledgement"],"permissive":[],"unencumbered":["0BSD","CC0-1.0","Unlicense"]},"cl":{"academic free license (afl)":"AFL-2.1","agpl-1.0":"AGPL-1.0-only","agpl-3.0":"AGPL-3.0-only","apache":"Apache-2.0","apache 2.0":"Apache-2.0","apache license 1.0":"Apache-1.0","apache license 1.1":"Apache-1.1","apache license 2.0":"Apache-2.0","apache license, version 2.0":"Apache-2.0","apache software license":"Apache-2.0","apache-2":"Apache-2.0","apple public source license":"APSL-1.0","artistic":"Artistic-2.0","artistic 2.0":"Artistic-2.0","artistic license":"Artistic-2.0","artistic license 1.0":"Artistic-1.0","artistic license 2.0":"Artistic-2.0","asl 1.1":"Apache-1.1","asl 2.0":"Apache-2.0","boost":"BSL-1.0","boost software license 1.0 (bsl-1.0)":"BSL-1.0","boost-1.0":"BSL-1.0","bsd":"BSD-3-Clause","bsd license":"BSD-3-Clause","bsd-2":"BSD-2-Clause","bsd-3":"BSD-3-Clause","bsd-4":"BSD-4-Clause","bsd-variant":"BSD-3-Clause","bsd2":"BSD-2-Clause","bsd3":"BSD-3-Clause","bsl":"BSL-1.0","cc0":"CC0-1.0","cc0 1.0 universal (cc0 1.0) public domain dedication":"CC0-1.0","cddl":"CDDL-1.0","common development and distribution license 1.0 (cddl-1.0)":"CDDL-1.0","common public license":"CPL-1.0","common public license 1.0":"CPL-1.0","eclipse public license 1.0":"EPL-1.0","eclipse public license 1.0 (epl-1.0)":"EPL-1.0","eclipse public license 2.0":"EPL-2.0","eclipse public license 2.0 (epl-2.0)":"EPL-2.0","edl-1.0":"BSD-3-Clause","epl":"EPL-1.0","expat":"MIT","gnu affero general public license v3":"AGPL-3.0-only","gnu affero general public license v3 or later (agplv3+)":"AGPL-3.0-or-later","gnu general public license (gpl)":"GPL-3.0-or-later","gnu general public license v2 (gplv2)":"GPL-2.0-only","gnu general public license v2 or later (gplv2+)":"GPL-2.0-or-later","gnu general public license v3 (gplv3)":"GPL-3.0-only","gnu general public license v3 or later (gplv3+)":"GPL-3.0-or-later","gnu lesser general public license v2 (lgplv2)":"LGPL-2.0-only","gnu lesser general public license v2 or later (lgplv2+)":"LGPL-2.0-or-later","gnu lesser general public license v2.1 only":"LGPL-2.1-only","gnu lesser general public license v2.1 or later":"LGPL-2.1-or-later","gnu lesser general public license v3 (lgplv3)":"LGPL-3.0-only","gnu lesser general public license v3 or later (lgplv3+)":"LGPL-3.0-or-later","gnu lesser general public license v3.0 only":"LGPL-3.0-only","gnu lesser general public license v3.0 or later":"LGPL-3.0-or-later","gnu library or lesser general public license (lgpl)":"LGPL-2.1-only","gpl":"GPL-2.0-or-later","gpl+":"GPL-2.0-or-later","gpl-1":"GPL-1.0-only","gpl-1+":"GPL-1.0-or-later","gpl-1.0":"GPL-1.0-only","gpl-1.0+":"GPL-1.0-or-later","gpl-2":"GPL-2.0-only","gpl-2+":"GPL-2.0-or-later","gpl-2.0":"GPL-2.0-only","gpl-2.0+":"GPL-2.0-or-later","gpl-3":"GPL-3.0-only","gpl-3+":"GPL-3.0-or-later","gpl-3+-with-bison-exception":"GPL-2.0-with-bison-exception+","gpl-3.0":"GPL-3.0-only","gpl-3.0+":"GPL-3.0-or-later","gplv1":"GPL-1.0-only","gplv1+":"GPL-1.0-or-later","gplv2":"GPL-2.0-only","gplv2+":"GPL-2.0-or-later","gplv3":"GPL-3.0-only","gplv3+":"GPL-3.0-or-later","ibm public license":"IPL-1.0","imagemagick license":"ImageMagick","isc license":"ISC","isc license (iscl)":"ISC","lgpl":"LGPL-2.0-or-later","lgpl-2":"LGPL-2.0-only","lgpl-2+":"LGPL-2.0-or-later","lgpl-2.0":"LGPL-2.0-only","lgpl-2.0+":"LGPL-2.0-or-later","lgpl-2.1":"LGPL-2.1-only","lgpl-2.1+":"LGPL-2.1-or-later","lgpl-3":"LGPL-3.0-only","lgpl-3+":"LGPL-3.0-or-later","lgpl-3.0":"LGPL-3.0-only","lgpl-3.0+":"LGPL-3.0-or-later","lgplv2":"LGPL-2.0-only","lgplv2+":"LGPL-2.0-or-later","lgplv2.1":"LGPL-2.1-only","lgplv2.1+":"LGPL-2.1-or-later","lgplv3":"LGPL-3.0-only","lgplv3+":"LGPL-3.0-or-later","libpng license":"Libpng","mit license":"MIT","mit-like":"MIT","mozilla public license 1.0":"MPL-1.0","mozilla public license 1.0 (mpl)":"MPL-1.0","mozilla public license 1.1":"MPL-1.1","mozilla public license 1.1 (mpl 1.1)":"MPL-1.1","mozilla public license 2.0":"MPL-2.0","mozilla public license 2.0 (mpl 2.0)":"MPL-2.0","mpl-2":"MPL-2.0","mplv1.1":"MPL-1.1","mplv2.0":"MPL-2.0","netscape public license (npl)":"NPL-1.0","open software license 3.0":"OSL-3.0","open software license 3.0 (osl-3.0)":"OSL-3.0","openssl license":"OpenSSL","php license v3.0":"PHP-3.0","postgresql license":"PostgreSQL","python":"Python-2.0","python license 2.0":"Python-2.0","qt public license (qpl)":"QPL-1.0","ruby license":"Ruby","sleepycat license":"Sleepycat","the mit license":"MIT","the unlicense":"Unlicense","the unlicense (unlicense)":"Unlicense","universal permissive license (upl)":"UPL-1.0","universal permissive license v1.0":"UPL-1.0","w3c license":"W3C","x11 license":"X11","zend license v2.0":"Zend-2.0","zlib license":"Zlib","zlib/libpng license":"zlib-acknowledgement","zope public license":"ZPL-2.1","zplv2.1":"ZPL-2.1"}}');
;// CONCATENATED MODULE: ./build/js/knowledge/license-categories.js

const license_categories_named = new Map(Object.entries(license_categories_namespaceObject.LZ).flatMap(([category, names]) => names.map((spdx) => [spdx.toLowerCase(), { spdx, category }])));
const spellings = new Map(Object.entries(license_categories_namespaceObject.cl));
/**
 * The licence that a word means, in any case and in the spellings that packages use, with the category that Trivy 0.74.0 gives it.
 * Nothing for one without a category. Asked of Trivy itself, see docs/knowledge.md.
 */
function knownLicense(spelling) {
    const word = spelling.toLowerCase();
    return license_categories_named.get((spellings.get(word) ?? word).toLowerCase());
}

;// CONCATENATED MODULE: ./build/js/core/sbom/settling/image-purl.js
/** purl-spec, type `oci`: the last part of the repository, its digest, and where it is. */
function imagePurl(name, digest, tag) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    const where = encodeURIComponent(name).replaceAll('%2F', '/');
    const tagged = tag === undefined ? '' : `&tag=${encodeURIComponent(tag)}`;
    return `pkg:oci/${encodeURIComponent(last)}@${encodeURIComponent(digest)}?repository_url=${where}${tagged}`;
}

;// CONCATENATED MODULE: ./build/js/core/sbom/settling/sorted.js

/** By a key, and by everything else where two have one key. */
const sortedBy = (items, keyOf) => items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (0,order/* compareText */.n6)(a.key, b.key) || (0,order/* compareText */.n6)(JSON.stringify(a.item), JSON.stringify(b.item)))
    .map(({ item }) => item);

;// CONCATENATED MODULE: ./build/js/core/sbom/settling/settle-cyclonedx.js




const keyed = schemas/* looseObject */._H3({ 'bom-ref': schemas/* string */.YjP().optional(), name: schemas/* string */.YjP().optional() });
const subject = schemas/* looseObject */._H3({ name: schemas/* string */.YjP() });
const settle_cyclonedx_document = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ component: subject.optional() }).optional(),
    components: schemas/* array */.YOg(keyed).optional(),
    dependencies: schemas/* array */.YOg(schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).optional() })).optional(),
});
/** `serialOf` gives the UUID of a document without one. */
function settleCyclonedx(value, facts, serialOf) {
    const { serialNumber: _, metadata = {}, components, dependencies, ...rest } = readPart(settle_cyclonedx_document, value, 'CycloneDX');
    const { component = { type: facts.isImage ? 'container' : 'file', name: facts.name }, ...others } = metadata;
    const { $schema, bomFormat, specVersion, version, ...own } = rest;
    const settled = {
        metadata: {
            ...others,
            timestamp: facts.created,
            ...(facts.author === undefined ? {} : { authors: [{ name: facts.author }] }),
            component: settleSubject(component, facts),
        },
        ...(components === undefined
            ? {}
            : { components: sortedBy(components.map(withinOf(facts)), (each) => each['bom-ref'] ?? each.name ?? '') }),
        ...(dependencies === undefined
            ? {}
            : { dependencies: sortedBy(dependencies.map(settleDependency), ({ ref }) => ref) }),
        ...own,
    };
    const serialNumber = `urn:uuid:${serialOf(settled)}`;
    const head = { ...($schema === undefined ? {} : { $schema }), bomFormat, specVersion, serialNumber };
    return `${JSON.stringify({ ...head, ...(version === undefined ? {} : { version }), ...settled })}\n`;
}
function settleSubject(component, { name, digest, version, isImage }) {
    const { version: _, purl: __, ...own } = component;
    const known = digest ?? version;
    return {
        ...own,
        name,
        ...(known === undefined ? {} : { version: known }),
        ...(isImage && digest !== undefined ? { purl: imagePurl(name, digest, version) } : {}),
    };
}
const settleDependency = (dependency) => dependency.dependsOn === undefined
    ? dependency
    : { ...dependency, dependsOn: sortedBy(dependency.dependsOn, (each) => each) };
/** Syft 1.54.1 writes the whole path of a file as its name, here alone. */
const withinOf = ({ root }) => (component) => root !== undefined && component.name?.startsWith(`${root}/`)
    ? { ...component, name: component.name.slice(root.length) }
    : component;

;// CONCATENATED MODULE: ./build/js/core/sbom/settling/settle-spdx.js




const settle_spdx_element = schemas/* looseObject */._H3({ SPDXID: schemas/* string */.YjP() });
const reference = schemas/* looseObject */._H3({ referenceType: schemas/* string */.YjP() });
const relationship = schemas/* looseObject */._H3({
    spdxElementId: schemas/* string */.YjP(),
    relatedSpdxElement: schemas/* string */.YjP(),
    relationshipType: schemas/* string */.YjP(),
});
const settle_spdx_document = schemas/* looseObject */._H3({
    creationInfo: schemas/* looseObject */._H3({ creators: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    packages: schemas/* array */.YOg(settle_spdx_element.extend({ externalRefs: schemas/* array */.YOg(reference).optional() })).optional(),
    files: schemas/* array */.YOg(settle_spdx_element).optional(),
    relationships: schemas/* array */.YOg(relationship).optional(),
});
const settle_spdx_whole = 'SPDXRef-DOCUMENT';
/** `serialOf` gives the UUID of a document without one. */
function settleSpdx(value, facts, serialOf) {
    const read = readPart(settle_spdx_document, value, 'SPDX');
    const { documentNamespace: _, creationInfo, packages, files, relationships, ...rest } = read;
    const subject = relationships?.find((each) => each.spdxElementId === settle_spdx_whole && each.relationshipType === 'DESCRIBES');
    const root = subject?.relatedSpdxElement;
    const { spdxVersion, dataLicense, SPDXID, name: __, ...own } = rest;
    const settled = {
        creationInfo: { ...creationInfo, creators: creatorsOf(creationInfo.creators, facts), created: facts.created },
        ...own,
        ...(packages === undefined
            ? {}
            : {
                packages: sortedBy(packages.map((each) => (each.SPDXID === root ? settleRoot(each, facts) : each)), idOf),
            }),
        ...(files === undefined ? {} : { files: sortedBy(files, idOf) }),
        ...(relationships === undefined ? {} : { relationships: sortedBy(relationships, (each) => JSON.stringify(each)) }),
    };
    const kind = facts.isImage ? 'image' : 'dir';
    const place = encodeURIComponent(facts.name).replaceAll('%2F', '/');
    const documentNamespace = `https://anchore.com/syft/${kind}/${place}-${serialOf({ name: facts.name, ...settled })}`;
    return `${JSON.stringify({ spdxVersion, dataLicense, SPDXID, name: facts.name, documentNamespace, ...settled })}\n`;
}
const idOf = ({ SPDXID }) => SPDXID;
/** Syft 1.54.1 says that Anchore made the document, whoever ran it. */
const creatorsOf = (creators, { author }) => author === undefined
    ? creators
    : [`Organization: ${author}`, ...creators.filter((creator) => creator.startsWith('Tool:'))];
function settleRoot(root, { name, digest, version, isImage }) {
    const { versionInfo: _, checksums: __, externalRefs = [], ...own } = root;
    const others = externalRefs.filter(({ referenceType }) => !(isImage && referenceType === 'purl'));
    const purl = isImage && digest !== undefined
        ? [
            {
                referenceCategory: 'PACKAGE-MANAGER',
                referenceType: 'purl',
                referenceLocator: imagePurl(name, digest, version),
            },
        ]
        : [];
    const known = digest ?? version;
    return {
        ...own,
        name,
        ...(known === undefined ? {} : { versionInfo: known }),
        ...(digest === undefined
            ? {}
            : { checksums: [{ algorithm: 'SHA256', checksumValue: digest.slice('sha256:'.length) }] }),
        ...(others.length + purl.length === 0 ? {} : { externalRefs: [...others, ...purl] }),
    };
}

;// CONCATENATED MODULE: ./build/js/core/sbom/settling/settle.js





/**
 * The document with the given facts in it: the same input gives the same bytes. Syft 1.54.1 has a random serial number, the time of day,
 * and the path or digest of an archive, which on a registry is another one, as the image's.
 * @throws GatehouseError SBOM_INVALID for a text that is no SBOM.
 */
function settleSbom(text, facts) {
    const value = parseSbomJson(text);
    switch (formatOf(value)) {
        case 'cyclonedx':
            return settleCyclonedx(value, facts, serialOf);
        case 'spdx':
            return settleSpdx(value, facts, serialOf);
        case undefined:
            throw invalidSbom('This is no SBOM in JSON.');
    }
}
/** A UUID of version 8 (RFC 9562: made by a rule of our own) from everything else in the document. */
function serialOf(document) {
    const hex = (0,hash/* sha256Hex */.f)(JSON.stringify(document));
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-');
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/write-documents.js



/** Both documents with their facts, read again as whoever gets them will; or why there are none. */
function writeDocuments({ documents }, facts, platform) {
    try {
        const texts = documents.map(({ text }) => settleSbom(text, facts));
        const [cyclonedx, spdx] = texts;
        if (cyclonedx === undefined || spdx === undefined)
            throw oneMissing();
        return {
            sboms: texts.map(decodeSbom),
            documents: { cyclonedx, spdx, ...(platform === undefined ? {} : { platform }) },
        };
    }
    catch (error) {
        return (0,errors/* toProblem */.H8)(error);
    }
}
const oneMissing = () => new errors/* GatehouseError */.GA('OUTPUT_EMPTY', 'Syft ended without an error but did not write both documents.', {
    hint: 'Run again. If it stays, the disk may be full.',
});

;// CONCATENATED MODULE: ./build/js/flow/sbom/settle-target.js











/** Gives the documents their facts, and judges them and what they lack. */
function settleTarget(settling) {
    const { opened, listings } = settling;
    const image = calledBy(opened, listings);
    const settled = opened.parts.map((part, at) => settlePart(part, at, image, settling));
    return {
        evidence: settled.flatMap(({ evidence }) => evidence),
        documents: settled.flatMap(({ documents }) => documents ?? []),
        ...(image === undefined ? {} : { image }),
        timings: Object.fromEntries(listings.map(({ cataloguer, listed }) => [cataloguer.name, durationOf(listed)])),
    };
}
const durationOf = (listed) => 'results' in listed ? Math.round(listed.results.reduce((sum, { durationMs }) => sum + durationMs, 0)) : 0;
/** An archive says itself what it was saved as, unless the name is certain. */
function calledBy({ image, isNamed }, listings) {
    if (image === undefined || isNamed)
        return image;
    const saved = listings.flatMap(({ cataloguer, listed }) => 'results' in listed ? documentsOf(listed.results[0]).flatMap(({ text }) => cataloguer.savedAs?.(text) ?? []) : []);
    const said = (0,image_name/* readImageName */.t)(saved[0] ?? '');
    if (said === undefined)
        return image;
    return { ...image, name: (0,base/* fullName */.fq)(said.name), ...(said.tag === undefined ? {} : { tag: said.tag }) };
}
const documentsOf = (result) => (result?.type === 'listed' ? result.documents : []);
function settlePart(part, at, whole, settling) {
    const [first, second] = settling.listings;
    if (first === undefined)
        throw new errors/* GatehouseError */.GA('INTERNAL', 'Nothing was asked to write documents.');
    const image = whole === undefined ? undefined : imageOf(whole, part);
    const subject = settle_target_subjectOf(settling, part, image);
    const target = targetOf(image);
    const own = settle_target_partOf(first, at);
    const written = 'code' in own ? own : writeDocuments(own, factsOf(part, image, settling), image?.platform);
    const judged = 'code' in written ? { said: written } : judgeWritten(written.sboms, subject, first.cataloguer.tool);
    const evidence = [assembleSbom(judged.said, { ...judged, ...programOf(first), target })];
    if (second !== undefined) {
        const other = settle_target_partOf(second, at);
        const findings = 'code' in other || 'code' in written ? [] : compare(written.sboms, seenBy(other), subject, second.cataloguer.tool);
        evidence.push(assembleSbom('code' in other ? other : findings, { ...programOf(second), target }));
    }
    return { evidence, ...('code' in written ? {} : { documents: written.documents }) };
}
/** Of the two documents CycloneDX alone has the words of a licence that SPDX does not list. */
function judgeWritten(sboms, subject, tool) {
    const [most] = sboms.filter(({ format }) => format === 'cyclonedx');
    const { findings, counts } = judgeLicenses(most ?? { packages: [] }, subject, knownLicense, tool);
    return { said: [...judgeSbom(sboms, subject, tool), ...findings], licenses: counts };
}
const programOf = ({ cataloguer, tool, listed }) => ({
    ...{ cataloguer, tool },
    ...('results' in listed ? { listed } : {}),
});
/** The two documents hold the same packages; whichever lacks more is told. */
function compare(sboms, seen, subject, tool) {
    const [most] = sboms.map((sbom) => compareWithScan(sbom, seen)).sort((a, b) => b.lacks.length - a.lacks.length);
    return most === undefined ? [] : judgeParity(most, subject, tool);
}
const seenBy = (result) => result.documents.flatMap(({ sbom }) => sbom.packages.flatMap(({ purl, name, version }) => purl === undefined || version === undefined ? [] : [{ purl, name, version }]));
function settle_target_partOf({ listed, cataloguer }, at) {
    if (!('results' in listed))
        return listed;
    const result = listed.results[at];
    if (result?.type === 'listed')
        return result;
    return result?.problem ?? { code: 'INTERNAL', sentence: `${cataloguer.name} was not asked about this.` };
}
const imageOf = (whole, { digest = whole.digest, platform }) => ({
    ...whole,
    ...(digest === undefined ? {} : { digest }),
    ...(platform === undefined ? {} : { platform }),
});
function settle_target_subjectOf({ opened, root }, { source }, image) {
    if (image === undefined) {
        const within = source.path.startsWith(`${root}/`) ? source.path.slice(root.length + 1) : '';
        return { path: placeOf(opened), within };
    }
    const { name, digest, platform } = image;
    return {
        image: { name, ...(digest === undefined ? {} : { digest }), ...(platform === undefined ? {} : { platform }) },
        path: placeOf({ name, image }),
    };
}
const factsOf = ({ source }, image, { opened, created, request: { author } }) => ({
    created,
    name: image?.name ?? opened.name,
    isImage: image !== undefined,
    ...(image?.digest === undefined ? {} : { digest: image.digest }),
    ...(image?.tag === undefined ? {} : { version: image.tag }),
    ...(author === undefined ? {} : { author }),
    ...(source.type === 'folder' ? { root: source.path } : {}),
});

;// CONCATENATED MODULE: ./build/js/flow/sbom/supply-cataloguer.js


/** Never rejects: trouble is a value, for the evidence of this program alone. */
async function supplyCataloguer(cataloguer, supplies) {
    try {
        const installed = await supplies.install(cataloguer.tool);
        const { name, version, digest, origin } = installed;
        return { cataloguer, tool: { name, version, digest, origin }, installed };
    }
    catch (error) {
        const { tool } = cataloguer;
        return {
            cataloguer,
            tool: { name: tool, version: (0,lock/* lockedVersion */.XX)(tool), digest: '', origin: 'none' },
            installed: (0,errors/* toProblem */.H8)(error),
        };
    }
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/gather-sbom.js











/** Opens the target in a folder of the run and lets the programs list what is in it, side by side. Trouble is in the evidence. */
async function gatherSbom(gathering, ports) {
    const workspace = await ports.files.makeTemporary('gatehouse-sbom-');
    return (0,own_folder/* inOwnFolder */.e)(workspace, () => gatherIn(workspace, gathering, ports), ports);
}
async function gatherIn(workspace, gathering, ports) {
    const { request, announced, supplies, root, plan } = gathering;
    const wanted = request.compare && announced.image !== undefined ? ['documents', 'comparison'] : ['documents'];
    const supplied = Promise.all(wanted.map((role) => supplyCataloguer((0,plan_part/* limited */.T)(tools/* cataloguers */.fd[role], plan), supplies)));
    const opened = await openTarget(request, announced, workspace, ports).catch(errors/* toProblem */.H8);
    const programs = await supplied;
    if (!('parts' in opened))
        return unopened(opened, gathering, programs);
    const hidden = (0,run_hidden/* hiddenFrom */.Z)(root, ports.environment);
    const listings = await Promise.all(programs.map((program) => listOne(program, opened, `${workspace}/${program.cataloguer.tool}`, hidden, ports)));
    return settleTarget({ ...gathering, opened, listings });
}
async function listOne(program, { name, parts }, workspace, hidden, ports) {
    const { cataloguer, installed } = program;
    if ('code' in installed)
        return { ...program, listed: installed };
    const label = `${(0,explain_run/* titleOf */.Gg)(cataloguer)} packages`;
    ports.progress.step(label, 'started');
    const sources = parts.map(({ source }) => source);
    const listed = await listTargets({ cataloguer, installed, name, sources, workspace, hidden }, ports).catch(errors/* toProblem */.H8);
    const isWhole = 'results' in listed && listed.results.every(({ type }) => type === 'listed');
    ports.progress.step(label, isWhole ? 'finished' : 'failed');
    return { ...program, listed };
}
const unopened = (problem, { announced }, programs) => ({
    evidence: programs.map(({ cataloguer, tool }) => assembleSbom(problem, { cataloguer, tool, target: targetOf(announced.image) })),
    documents: [],
    ...(announced.image === undefined ? {} : { image: announced.image }),
    timings: {},
});
const targetOf = (image) => image === undefined ? { type: 'tree', name: '.' } : { type: 'image', ...image };

;// CONCATENATED MODULE: ./build/js/flow/sbom/sbom.js












/**
 * The story of an SBOM at a terminal: open, list, compare, judge.
 * @throws GatehouseError only before anything ran (path, policy, arguments); trouble of a tool, a registry or the image is in the verdict.
 */
async function sbom(request, ports, supplies = (0,supply_supplies/* suppliesOf */.P)(request, ports)) {
    const { policyFile, organisationPolicy } = request;
    const root = await (0,take_evidence/* openRoot */.R8)(request.path, ports);
    const organisation = organisationPolicy === undefined ? {} : { organisation: organisationPolicy };
    const found = await (0,find_policy/* findPolicy */.i)(root, policyFile, tools/* policyNames */.p8, ports, { programs: false, ...organisation });
    return makeSbom(request, { found, root, subject: await (0,take_evidence/* subjectOf */.et)(root, undefined, ports) }, ports, supplies);
}
/** The same with a policy that was found elsewhere. */
async function makeSbom(request, { found, root, subject }, ports, supplies) {
    const created = createdAt(ports.environment['SOURCE_DATE_EPOCH'], ports.clock.now());
    const announced = await announceTarget(request, ports);
    supplies.expect([tools/* cataloguers */.fd.documents.tool, ...(request.compare ? [tools/* cataloguers */.fd.comparison.tool] : [])]);
    const gathered = await gatherSbom({ request, root, announced, created, supplies, plan: found.plan }, ports);
    const { image, timings } = gathered;
    const evidence = {
        schema: 1,
        subject: { ...subject, ...(image === undefined ? {} : { scope: subject.scope ?? (0,image_subject/* imageScope */.S1)(image.name), image }) },
        inputs: {
            ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
            plan: (0,plan_part/* planDigest */.G)(found),
            lock: lock/* lockDigest */.sU,
        },
        inventory: { files: 1, formats: [{ format: sbomFormat, files: 1 }], gaps: [], skips: [] },
        head: gathered.evidence,
        timings,
    };
    const verdict = (0,judge_evidence/* judgeEvidence */.Z)(evidence, found, { mode: request.mode, feeds: {} }, ports.clock);
    return { evidence, verdict, documents: gathered.documents };
}

;// CONCATENATED MODULE: ./build/js/flow/sbom/write-sboms.js
/** `sbom.cdx.json` and `sbom.spdx.json`; of an image with several platforms `sbom.linux-arm64.cdx.json`, ... */
const sbomPaths = (folder, documents) => documents.map(({ platform }, at) => {
    const part = documents.length === 1 ? '' : `.${nameOf(platform, at)}`;
    const stem = `${folder}/sbom${part}`;
    return {
        cyclonedx: `${stem}.cdx.json`,
        spdx: `${stem}.spdx.json`,
        ...(platform === undefined ? {} : { platform }),
    };
});
const nameOf = (platform, at) => platform === undefined ? String(at + 1) : platform.replace(/[^a-z0-9]+/gi, '-');
/** @throws GatehouseError FILE_UNWRITABLE, DISK_FULL, or the operating system's own error. */
async function writeSboms(paths, documents, files) {
    for (const [at, { cyclonedx, spdx }] of documents.entries()) {
        const path = paths[at];
        if (path === undefined)
            continue;
        await files.write(path.cyclonedx, cyclonedx);
        await files.write(path.spdx, spdx);
    }
}

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/tell-result.js
var tell_result = __webpack_require__(172);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
// EXTERNAL MODULE: ./build/js/cli/image/image-asked.js
var image_asked = __webpack_require__(5061);
;// CONCATENATED MODULE: ./build/js/cli/image/sbom.js










const options = {
    image: 'value',
    'image-archive': 'value',
    platform: 'value',
    'docker-config': 'value',
    name: 'value',
    author: 'value',
    'output-directory': 'value',
    'no-comparison': 'flag',
    path: 'value',
    policy: 'value',
    'organisation-policy': 'value',
    mode: 'value',
    offline: 'flag',
    format: 'value',
    output: 'values',
    evidence: 'value',
    'no-color': 'flag',
};
/** `gatehouse sbom [FOLDER]`: writes both documents, prints the verdict on them, and exits with what the mode makes of it. */
async function sbomVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const request = readRequest(given);
    const format = (0,cli_arguments/* oneOf */.y)('--format', given.value('format') ?? 'console', deliver/* reportFormats */.zX);
    const outputs = (0,tell_result/* readOutputs */.T7)(given);
    const folder = (0,resolve_path/* resolvePath */.o)(given.value('output-directory') ?? '.');
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const result = await sbom(request, ports);
        const paths = sbomPaths(folder, result.documents);
        await writeSboms(paths, result.documents, ports.files);
        close();
        const sentence = sentenceOf(result, paths.flatMap(({ cyclonedx, spdx }) => [cyclonedx, spdx]));
        return await (0,tell_result/* tellResult */.F7)(result, { format, outputs, plain: given.flag('no-color'), sentence }, ports);
    }
    finally {
        close();
    }
}
const sentenceOf = ({ documents }, paths) => documents.length === 0 ? undefined : `Written: ${paths.join(', ')}`;
function readRequest(given) {
    const [author, mode] = [given.value('author'), given.value('mode')];
    const policyFile = given.path('policy');
    const organisationPolicy = given.path('organisation-policy');
    return {
        path: (0,resolve_path/* resolvePath */.o)(given.value('path') ?? '.'),
        ...sbom_targetOf(given),
        compare: !given.flag('no-comparison'),
        offline: given.flag('offline'),
        ...(author === undefined ? {} : { author }),
        ...(mode === undefined ? {} : { mode: (0,cli_arguments/* oneOf */.y)('--mode', mode, verdict/* modes */.nI) }),
        ...(policyFile === undefined ? {} : { policyFile }),
        ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
    };
}
/** What is listed, and what it is called where that is said. */
function sbom_targetOf(given) {
    const [folder] = given.positionals;
    const asked = (0,image_asked/* imageAsked */.g)(given);
    if (folder !== undefined && asked !== undefined)
        throw severalTargets();
    const name = given.value('name') ?? asked?.name;
    const named = name === undefined ? {} : { name };
    if (asked === undefined)
        return { target: { type: 'folder', path: (0,resolve_path/* resolvePath */.o)(folder ?? '.') }, ...named };
    return { target: { type: 'image', ...asked }, ...named };
}
const severalTargets = () => new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'An SBOM is of a folder or of an image, not of both.', {
    hint: 'Leave out the folder, or --image and --image-archive.',
});


/***/ })

};
