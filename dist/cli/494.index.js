export const id = 494;
export const ids = [494];
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

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanVerb: () => (/* binding */ scanVerb)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1557);
/* harmony import */ var _flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _flow_last_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);
/* harmony import */ var _flow_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1346);
/* harmony import */ var _host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8648);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6279);
/* harmony import */ var _image_image_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5061);
/* harmony import */ var _tell_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(172);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(742);











const options = {
    policy: 'value',
    'organisation-policy': 'value',
    mode: 'value',
    tools: 'value',
    format: 'value',
    output: 'values',
    evidence: 'value',
    'vulnerability-db': 'value',
    kev: 'value',
    epss: 'value',
    offline: 'flag',
    since: 'value',
    everything: 'flag',
    staged: 'flag',
    image: 'value',
    'image-archive': 'value',
    platform: 'value',
    dockerfile: 'value',
    'docker-config': 'value',
    'python-checks': 'flag',
    'no-color': 'flag',
};
/** `gatehouse scan [PATH]`: prints the verdict, writes the files, and exits with what the mode makes of it. */
async function scanVerb(words) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .l)(words, options, 1);
    const mode = given.value('mode');
    const policyFile = given.path('policy');
    const organisationPolicy = given.path('organisation-policy');
    const tools = readTools(given.value('tools'));
    const database = given.path('vulnerability-db');
    const kev = given.path('kev');
    const epss = given.path('epss');
    const since = given.value('since');
    const everything = given.flag('everything');
    const image = (0,_image_image_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .imageAsked */ .g)(given);
    const asked = [since !== undefined, everything, given.flag('staged')].filter(Boolean).length;
    if (asked > 1)
        throw bothAsked();
    if (asked > 0 && image !== undefined)
        throw noChangeInImage();
    const request = {
        path: (0,_host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o)(given.positionals[0] ?? '.'),
        untracked: true,
        offline: given.flag('offline'),
        pythonChecks: given.flag('python-checks'),
        everything,
        ...(since === undefined ? {} : { since }),
        ...(policyFile === undefined ? {} : { policyFile }),
        ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
        ...(mode === undefined ? {} : { mode: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--mode', mode, _core_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .modes */ .nI) }),
        ...(tools === undefined ? {} : { tools }),
        ...(database === undefined ? {} : { database }),
        ...(kev === undefined ? {} : { kev }),
        ...(epss === undefined ? {} : { epss }),
    };
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--format', given.value('format') ?? 'console', _flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFormats */ .zX);
    const outputs = (0,_tell_result_js__WEBPACK_IMPORTED_MODULE_8__/* .readOutputs */ .T7)(given);
    const { ports, close } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .openPorts */ .Rr)();
    try {
        const { result, sentence } = given.flag('staged')
            ? await staged(request, ports)
            : { result: await (image === undefined ? (0,_flow_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scan */ .S)(request, ports) : scanOfImage({ ...request, ...image }, ports)) };
        close();
        if (result === undefined)
            return await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printAndExit */ .bt)(`Gatehouse: open. ${sentence}\n`, 0);
        await (0,_flow_last_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberScan */ .L)(request.path, result.verdict, ports);
        return await (0,_tell_result_js__WEBPACK_IMPORTED_MODULE_8__/* .tellResult */ .F7)(result, { format, outputs, plain: given.flag('no-color'), sentence }, ports);
    }
    finally {
        close();
    }
}
const bothAsked = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', 'Only one of --since, --everything and --staged can be asked for.', {
    hint: '--since REF counts what is newer; --everything counts all of it; --staged what the next commit brings.',
});
const noChangeInImage = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', 'Of an image everything counts: there is no change to compare it with.', {
    hint: 'Leave out --since, --everything and --staged.',
});
/** Loaded when it is asked for. */
const scanOfImage = async (request, ports) => (await Promise.all(/* import() */[__webpack_require__.e(930), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 5305))).scanImage(request, ports);
/** Loaded when it is asked for. */
async function staged(request, ports) {
    const [{ scanStaged }, { createGitIndex }] = await Promise.all([
        __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 4594)),
        __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 7296)),
    ]);
    return scanStaged(request, { ...ports, index: createGitIndex(ports.exec, ports.environment) });
}
const readTools = (list) => list?.split(',').map((name) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--tools', name.trim().toLowerCase(), _flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .toolNames */ .$p));


/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openFeeds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
;// CONCATENATED MODULE: ./build/js/core/enrich/feed-file.js


/** Ten times what there is. */
const mostEntries = 3_000_000;
const cveSchema = schemas/* string */.YjP().regex(/^CVE-\d{4}-\d{4,19}$/);
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && instantOf(text)?.slice(0, 10) === text;
const daySchema = schemas/* string */.YjP().refine(isDay);
/** The instant as ISO 8601 in UTC; nothing for what is no instant. */
function instantOf(text) {
    const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
const sources = {
    kev: "Give CISA's catalogue (known_exploited_vulnerabilities.json) as it is published.",
    epss: "Give FIRST's file (epss_scores-YYYY-MM-DD.csv or .csv.gz) as it is published, or an answer of its API with every row in it.",
};
/** `wrong` completes the sentence "FILE ...". */
const invalidFeed = (feed, { name }, wrong) => new errors/* GatehouseError */.GA('DATA_INVALID', `The file ${name} for ${feed.toUpperCase()} ${wrong}.`, { hint: sources[feed] });
/** @throws GatehouseError DATA_INVALID for what is not JSON or not what the schema says, with the place of the first mistake. */
function decodeFeed(feed, file, schema) {
    const result = schema.safeParse(parseJson(feed, file));
    if (result.success)
        return result.data;
    const path = result.error.issues[0]?.path.map(String).join('.').slice(0, 80) ?? '';
    throw invalidFeed(feed, file, path === '' ? 'is not in a format that is known' : `is not sound at \`${path}\``);
}
function parseJson(feed, file) {
    try {
        return JSON.parse(file.text);
    }
    catch {
        throw invalidFeed(feed, file, 'is not JSON, or not all of it is there');
    }
}

;// CONCATENATED MODULE: ./build/js/core/enrich/read-epss.js


/**
 * Reads FIRST's scores: the daily CSV with its first line, or an answer of the API. A part of them is refused, because what is not in it
 * would count as not likely.
 * @throws GatehouseError DATA_INVALID
 */
const readEpss = (file) => file.text.trimStart().startsWith('{') ? readAnswer(file) : readCsv(file);
const isProbability = (text) => /^\d(?:\.\d{1,20})?(?:e-\d{1,2})?$/i.test(text) && Number(text) <= 1;
const answerSchema = schemas/* object */.Ikc({
    total: schemas/* int */.Whr(),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ cve: cveSchema, epss: schemas/* string */.YjP().refine(isProbability), date: daySchema }))
        .min(1)
        .max(mostEntries),
});
function readAnswer(file) {
    const { total, data } = decodeFeed('epss', file, answerSchema);
    if (total !== data.length)
        throw invalidFeed('epss', file, `holds ${data.length} of ${total} rows: an answer of the API comes in pages`);
    const oldest = data.map(({ date }) => date).sort()[0] ?? '';
    return feedOf(file, oldest, data.map(({ cve, epss }) => [cve, Number(epss)]));
}
/** `#model_version:v2025.03.14,score_date:2026-11-27T00:00:00+0000`, then the names of the columns. */
function readCsv(file) {
    const [about = '', header = '', ...lines] = file.text.split(/\r?\n/);
    const date = /^#(?:.*,)?score_date:([^,]{10,40})/.exec(about)?.[1];
    if (date === undefined || instantOf(date) === undefined)
        throw invalidFeed('epss', file, 'does not say in its first line of which day it is');
    if (!/^cve,epss,percentile(?:,|$)/.test(header))
        throw invalidFeed('epss', file, 'has other columns than `cve,epss,percentile`');
    if (lines.length > mostEntries)
        throw invalidFeed('epss', file, `has more than ${mostEntries} lines`);
    if (lines.at(-1) !== '')
        throw invalidFeed('epss', file, 'ends within a line: not all of it is there');
    const rows = lines.slice(0, -1).map((line, index) => {
        const [cve = '', epss = '', ...others] = line.split(',');
        if (others.length > 0 && cveSchema.safeParse(cve).success && isProbability(epss))
            return [cve, Number(epss)];
        throw invalidFeed('epss', file, `has something else than a CVE and its probability in line ${index + 3}`);
    });
    if (rows.length === 0)
        throw invalidFeed('epss', file, 'holds no row');
    return feedOf(file, date, rows);
}
const feedOf = ({ digest }, date, rows) => ({
    data: { name: 'epss', digest, updated: instantOf(date) ?? date },
    entries: new Map(rows),
});

;// CONCATENATED MODULE: ./build/js/core/enrich/read-kev.js


/** CISA's own format; keys that tell more about an entry are passed over. */
const catalogueSchema = schemas/* object */.Ikc({
    dateReleased: schemas/* string */.YjP().refine((text) => instantOf(text) !== undefined),
    count: schemas/* int */.Whr(),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ cveID: cveSchema, dateAdded: daySchema, dueDate: daySchema.optional() }))
        .max(mostEntries),
});
/** The same without words, by CVE. */
const compactSchema = schemas/* object */.Ikc({
    about: schemas/* object */.Ikc({ date: daySchema, count: schemas/* int */.Whr() }),
    cves: schemas/* record */.g1P(cveSchema, schemas/* object */.Ikc({ added: daySchema, due: daySchema.optional() })),
});
/**
 * Reads a catalogue of vulnerabilities that are known to be exploited. One that holds another number of entries than it says is refused,
 * because what is not in it would count as not exploited.
 * @throws GatehouseError DATA_INVALID
 */
function readKev(file) {
    const { updated, count, rows } = rowsOf(decodeFeed('kev', file, schemas/* union */.KCZ([catalogueSchema, compactSchema])));
    const entries = new Map(rows);
    if (entries.size !== count || count === 0)
        throw invalidFeed('kev', file, `says that it holds ${count} entries and holds ${entries.size}`);
    return { data: { name: 'kev', digest: file.digest, updated }, entries };
}
function rowsOf(found) {
    if ('cves' in found) {
        const rows = Object.entries(found.cves).map(([id, { added, due }]) => [id, knownSince(added, due)]);
        return { updated: `${found.about.date}T00:00:00.000Z`, count: found.about.count, rows };
    }
    const { dateReleased, count, vulnerabilities } = found;
    return {
        updated: instantOf(dateReleased) ?? dateReleased,
        count,
        rows: vulnerabilities.map(({ cveID, dateAdded, dueDate }) => [cveID, knownSince(dateAdded, dueDate)]),
    };
}
const knownSince = (added, due) => ({
    added,
    ...(due === undefined ? {} : { due }),
});

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/js/flow/feeds/open-feeds.js




/** Several times what is published; whoever writes more wants this process to run out of memory. */
const mostBytes = 128 * 2 ** 20;
/**
 * The feeds of a run: the files that were given, and for KEV the copy of this release where none was. EPSS is new every day and a release
 * carries none. Open them before anything runs, so that a wrong file ends nothing half done.
 * @throws GatehouseError DATA_INVALID
 */
async function openFeeds({ kev, epss }, ports) {
    return {
        kev: kev === undefined ? await bundled() : readKev(await readFile('kev', kev, ports)),
        ...(epss === undefined ? {} : { epss: readEpss(await readFile('epss', epss, ports)) }),
    };
}
/** Loaded when something is judged, and no earlier. */
async function bundled() {
    const { bundledKnownExploited } = await __webpack_require__.e(/* import() */ 281).then(__webpack_require__.bind(__webpack_require__, 3281));
    return bundledKnownExploited();
}
async function readFile(feed, path, { files, archives }) {
    const stat = await files.stat(path);
    if (stat?.type === undefined)
        throw invalidFeed(feed, { name: path }, 'is not there');
    if (stat.size > mostBytes)
        throw invalidFeed(feed, { name: path }, `has more than ${mostBytes} bytes`);
    const bytes = await files.read(path).catch(() => {
        throw invalidFeed(feed, { name: path }, 'cannot be read');
    });
    const plain = isPacked(bytes)
        ? await archives.decompress(bytes, mostBytes).catch(() => {
            throw invalidFeed(feed, { name: path }, `cannot be unpacked, or holds more than ${mostBytes} bytes`);
        })
        : bytes;
    return { text: new TextDecoder().decode(plain), digest: `sha256:${(0,hash/* sha256Hex */.f)(bytes)}`, name: path };
}
/** The two bytes that every gzip file begins with. */
const isPacked = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rememberScan),
/* harmony export */   t: () => (/* binding */ recallVerdict)
/* harmony export */ });
/* harmony import */ var _core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6414);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1992);
/* harmony import */ var _install_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3329);





/** Where the last scan of each root is kept, so that `explain ID` needs no file; `latest` names the folder of the newest. */
const lastFolder = (ports) => `${(0,_install_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .n)(ports.environment)}/last`;
const nameOf = async (root, ports) => (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(await ports.files.realPath(root)).slice(0, 16);
/** Roots whose last verdict is kept: more than anybody works on, and temporary folders of tests do not pile up. */
const mostRoots = 50;
const rootName = /^[0-9a-f]{16}$/;
/** Keeps the verdict of the last scan per root. A cache that cannot be written is no reason to fail a scan. */
async function rememberScan(root, verdict, ports) {
    const text = (0,_core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVerdict */ .o)(verdict);
    try {
        const [last, name] = [lastFolder(ports), await nameOf(root, ports)];
        await ports.files.write(`${last}/${name}/verdict.json`, text);
        await ports.files.write(`${last}/latest`, name);
        await forgetOldest(last, name, ports.files);
    }
    catch {
        // Nothing is remembered: `explain` says so.
    }
}
/** Removes the roots that were scanned longest ago. Another run may do the same at this moment, so that any of them may be gone. */
async function forgetOldest(last, own, files) {
    const names = (await files.list(last)).map(({ name }) => name).filter((name) => rootName.test(name) && name !== own);
    if (names.length < mostRoots)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, mtimeMs: (await files.stat(`${last}/${name}`))?.mtimeMs ?? 0 })));
    const oldest = dated.sort((a, b) => b.mtimeMs - a.mtimeMs || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.name, b.name)).slice(mostRoots - 1);
    await Promise.allSettled(oldest.map(({ name }) => files.remove(`${last}/${name}`)));
}
/**
 * The verdict of the last scan: of this root, or without one of whatever was scanned last.
 * @throws GatehouseError FINDING_UNKNOWN when there is none.
 */
async function recallVerdict(root, ports) {
    const last = lastFolder(ports);
    try {
        const name = root === undefined ? await ports.files.readText(`${last}/latest`) : await nameOf(root, ports);
        return (0,_core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeVerdict */ .c)(await ports.files.readText(`${last}/${rootName.exec(name)?.[0] ?? 'none'}/verdict.json`));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GatehouseError */ .GA('FINDING_UNKNOWN', root === undefined ? 'There is no last scan to explain.' : 'There is no last scan of this folder to explain.', { hint: 'Run `gatehouse scan` first.', cause });
    }
}


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ findingOf),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/flow/base/base-source.js
var base_source = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
;// CONCATENATED MODULE: ./build/js/flow/policy/unreadable.js

const causes = {
    unauthenticated: 'there is no token that GitHub takes',
    'no-permission': 'the token may not read the repository',
    'feature-off': 'GitHub refuses it',
    archived: 'GitHub refuses it',
    'not-found': 'GitHub does not show it to this token',
    'ref-gone': 'the branch or commit is gone',
    invalid: 'GitHub refuses the request',
    'too-large': 'it is too large',
    'rate-limited': 'too many requests were made with this token',
    unavailable: 'GitHub is in trouble',
    'timed-out': 'GitHub did not answer in time',
    unreachable: 'GitHub cannot be reached',
    unexpected: "GitHub's answer is not understood",
};
const isAboutRights = (kind) => kind === 'unauthenticated' || kind === 'no-permission' || kind === 'not-found';
/** Why something could not be asked for, which is not the same as having none. */
function unreadable(what, failure, code = 'POLICY_UNREADABLE') {
    const { kind, message, needs = 'contents: read', retryAt } = failure;
    const said = message === '' ? '' : ` (${message})`;
    const hint = isAboutRights(kind)
        ? `Give the job the permission \`${needs}\`, and this action the token of the job.`
        : retryAt === undefined
            ? 'Run again.'
            : `Run again after ${retryAt}.`;
    return { code, sentence: `${what} could not be read: ${causes[kind]}${said}.`, hint };
}
/** Stands in for a policy that nobody could ask for. That one may enforce, so this one does. */
const standIn = (what) => ({
    policy: { ...defaultPolicy, mode: 'enforce' },
    waivers: [],
    roots: new Map(),
    origin: { layer: 'default', source: `${what} could not be read`, problems: [] },
});

// EXTERNAL MODULE: ./build/js/repository/concurrently.js
var concurrently = __webpack_require__(3897);
;// CONCATENATED MODULE: ./build/js/flow/base/complete-archive.js

/** So many files of infrastructure hides nobody from archives; what is beyond counts as introduced. */
const mostFiles = 500;
const mostBytes = 8 * 2 ** 20;
const atOnce = 8;
/** Below the folder, relative to it; never a name that a file here must not have. */
function pathWithin({ path }, within) {
    const prefix = within === '' ? '' : `${within}/`;
    if (!path.startsWith(prefix))
        return undefined;
    return /[\0\ufffd]|(?:^|\/)\.git(?:\/|$)/i.test(path) ? undefined : path.slice(prefix.length);
}
const isSmallFile = ({ type, mode, size = 0 }) => type === 'blob' && (mode === '100644' || mode === '100755') && size <= mostBytes;
/**
 * Brings what GitHub's archive left out: it has no file that `export-ignore` names in `.gitattributes`, and a checkout has. Without them
 * everything in these files would count as introduced by whatever change. What cannot be had stays away. Gives the submodules of the
 * commit, which are in no archive.
 */
async function completeArchive({ commit, within, folder }, github, files) {
    const answer = await github.tree(commit, { recursive: true });
    if (!answer.ok)
        return [];
    const entries = answer.value.entries.flatMap((entry) => {
        const path = pathWithin(entry, within);
        return path === undefined ? [] : [{ ...entry, path }];
    });
    const there = new Set((await files.survey(folder)).map(({ path }) => path));
    const missing = entries.filter((entry) => isSmallFile(entry) && !there.has(entry.path));
    await (0,concurrently/* mapConcurrently */.X)(missing.slice(0, mostFiles), atOnce, async ({ path, sha }) => {
        const blob = await github.blob(sha);
        if (blob.ok)
            await files.write(`${folder}/${path}`, blob.value);
    });
    return entries.flatMap(({ path, type, sha }) => (type === 'commit' ? [{ path, commit: sha }] : []));
}

;// CONCATENATED MODULE: ./build/js/flow/base/bring-tree.js



/** Far more than a repository of infrastructure; a hostile archive ends there. */
const limits = { maxBytes: 4 * 2 ** 30, maxFiles: 300_000 };
const mostArchiveBytes = 2 ** 30;
const patience = { idleMs: 60_000, deadlineMs: 600_000 };
/**
 * Writes the files of a commit into a new folder: from git where the clone holds them, else from GitHub's archive of that one commit.
 * Submodules come from the clones in which they are checked out; tells which do not hold their commit.
 * @throws GatehouseError BASE_MISSING.
 */
async function bringTree(place, folder, github, ports) {
    const { root, commit, within, name } = place;
    try {
        const isHeld = await ports.git.exportTree(root, commit, within, folder);
        const submodules = isHeld
            ? ((await ports.git.submodules(root, commit)) ?? [])
            : await bringArchive(place, folder, github, ports);
        const lacking = await ports.git.exportSubmodules(root, submodules, folder);
        return lacking.map((path) => submoduleMissing(path, name));
    }
    catch (error) {
        const { code, sentence, hint } = (0,errors/* toProblem */.H8)(error);
        if (code === 'BASE_MISSING')
            throw error;
        throw new errors/* GatehouseError */.GA('BASE_MISSING', `The files of ${name} could not be had: ${sentence}`, {
            cause: error,
            ...(hint ? { hint } : {}),
        });
    }
}
async function bringArchive({ commit, within, name }, folder, github, ports) {
    if (github === undefined)
        throw (0,errors/* toError */.iT)(notInClone(name));
    const answer = await github.archiveAddress(commit);
    if (!answer.ok)
        throw (0,errors/* toError */.iT)(unreadable(`${name}, to compare with,`, answer.failure, 'BASE_MISSING'));
    const archive = `${folder}.tar.gz`;
    await fetchFile(answer.value, archive, { maxBytes: mostArchiveBytes, ...patience }, ports);
    await ports.files.remove(folder); // What git began with.
    await ports.archives.unpack(archive, folder, { within, ...limits });
    await ports.files.remove(archive);
    return completeArchive({ commit, within, folder }, github, ports.files);
}
const submoduleMissing = (path, name) => ({
    code: 'BASE_MISSING',
    sentence: `The submodule ${path} is not at hand as ${name} has it, so what is found in it counts as introduced.`,
    hint: 'Check it out with its history: actions/checkout with `fetch-depth: 0`, or `git submodule update` without `--depth`.',
});
const notInClone = (name) => ({
    code: 'BASE_MISSING',
    sentence: `This clone does not hold ${name}, so nothing can be compared with it.`,
    hint: 'Fetch its history: `git fetch --unshallow`.',
});
/**
 * Downloads from an address that may hold a secret, so that no error tells it.
 * @throws GatehouseError DOWNLOAD_FAILED.
 */
async function fetchFile(url, to, { maxBytes, idleMs, deadlineMs }, { http, downloads }) {
    const response = await http.get({ url, idleMs, deadlineMs }).catch((cause) => {
        throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', 'GitHub gave an address where nothing answers.', { cause });
    });
    if (response.status !== 200)
        throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `GitHub's download answered with status ${response.status}.`);
    await downloads.append(to, 0, response.body, (total) => {
        if (total <= maxBytes)
            return;
        throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `GitHub's download has more than ${maxBytes / 2 ** 20} MiB.`);
    });
}

;// CONCATENATED MODULE: ./build/js/flow/base/base-of-work.js



/**
 * What the work on this machine is compared with: the commit at which it left `since`, or else the default branch. On that branch itself
 * it is what is committed. Where git knows no default branch, why everything counts; nothing outside of git.
 * @throws GatehouseError ARGUMENT_INVALID for a revision that is none.
 */
async function baseOfWork(root, since, ports) {
    const { commit: head, prefix: within = '' } = await ports.git.head(root);
    const name = since ?? (await ports.git.defaultBranch(root));
    if (name === undefined)
        return head === undefined ? undefined : withoutBase(noDefaultBranch);
    const named = await ports.git.commitOf(root, name);
    if (since !== undefined && named === undefined)
        throw unknownRevision(since);
    if (head === undefined || named === undefined)
        return undefined;
    const commit = (await ports.git.mergeBase(root, named, head)) ?? noCommon(name);
    return {
        name,
        commit,
        async bring(folder) {
            if ((0,base_source/* isProblem */.A)(commit))
                throw (0,errors/* toError */.iT)(commit);
            return bringTree({ root, commit, within, name }, folder, undefined, ports);
        },
        earlier: async () => [],
    };
}
const withoutBase = (problem) => ({
    name: 'the default branch',
    commit: problem,
    bring: async () => {
        throw (0,errors/* toError */.iT)(problem);
    },
    earlier: async () => [],
});
const noDefaultBranch = (0,base_source/* baseMissing */.I)('Git does not know the default branch of this clone, so everything counts.', 'Tell it with `git remote set-head origin --auto`, or name a commit with --since.');
const noCommon = (name) => (0,base_source/* baseMissing */.I)(`This clone does not hold the commit at which this work left ${name}, so everything counts.`, 'Fetch its history: `git fetch --unshallow`.');
const unknownRevision = (since) => new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `--since ${since} is no commit, branch or tag that git knows here.`, {
    hint: 'Name one that is fetched, such as `origin/main` or `HEAD~1`.',
});

// EXTERNAL MODULE: ./build/js/flow/feeds/open-feeds.js + 3 modules
var open_feeds = __webpack_require__(989);
// EXTERNAL MODULE: ./build/js/flow/judge-evidence.js + 19 modules
var judge_evidence = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
;// CONCATENATED MODULE: ./build/js/flow/scan/scan.js







/** What the policy is found with. */
const findingOf = ({ pythonChecks = false, organisationPolicy }) => ({
    programs: pythonChecks,
    ...(organisationPolicy === undefined ? {} : { organisation: organisationPolicy }),
});
/**
 * The story of DESIGN 3 on a laptop: inventory, plan, install, stage, run, parse, locate, judge.
 * @throws GatehouseError only before anything ran (path, policy file, feeds); trouble of a tool is in the verdict.
 */
async function scan(request, ports, supplies = (0,supply_supplies/* suppliesOf */.P)(request, ports)) {
    const { everything = false, since, mode } = request;
    const feeds = await (0,open_feeds/* openFeeds */.Q)(request, ports);
    const { evidence, found } = await (0,take_evidence/* takeEvidence */.td)({ ...request, ...(everything ? {} : { base: (root) => baseOfWork(root, since, ports) }) }, (root) => (0,find_policy/* findPolicy */.i)(root, request.policyFile, tools/* policyNames */.p8, ports, findingOf(request)), ports, supplies);
    return { evidence, verdict: (0,judge_evidence/* judgeEvidence */.Z)(evidence, found, { mode, feeds }, ports.clock) };
}


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wB: () => (/* binding */ installable),
  $p: () => (/* binding */ toolNames),
  Ek: () => (/* binding */ toolVersions)
});

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/install/data/lock.json
var lock = __webpack_require__(2541);
;// CONCATENATED MODULE: ./build/js/install/locked-tools.js

const builds = lock.builds;
const sets = lock.sets;
/**
 * The tools of the lock, one entry for each platform; sets that start nothing serve others. Only to be told: whoever installs one decodes
 * and checks the lock (`lock.ts`), which takes a library that a list of versions does not need.
 */
const lockedTools = [...builds, ...sets.filter(({ start }) => start !== undefined)];

;// CONCATENATED MODULE: ./build/js/flow/tool-versions.js


/** Names and versions of the tools that this release uses, as its lock pins them. */
function toolVersions() {
    return [...new Map(lockedTools.map(({ name, version }) => [name, version]))].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
}
/** The tools that scan trees: those of `tools/index.ts`, which takes too long to load for a list of names. */
const toolNames = ['checkov', 'trivy'];
/** Every tool of the lock: those that images need too. */
const installable = toolVersions().map(([name]) => name);


/***/ })

};
