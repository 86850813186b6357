import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ helpOf)
/* harmony export */ });
/* unused harmony exports overview, help */
/** Fits a screen of 24 lines of 80 columns, as does each page below. */
const overview = `gatehouse: one verdict on infrastructure code, packages and secrets

  gatehouse init [PATH]      begin: write a policy, a workflow and owners
  gatehouse scan [PATH]      scan a folder (default: here) and print the verdict
  gatehouse sbom [PATH]      list what an image or a folder is made of
  gatehouse sign IMAGE       sign an image by digest, attest SBOM and verdict
  gatehouse verify IMAGE     prove what images carry: signatures, attestations
  gatehouse explain WORD     a finding of the last scan, a rule, or a concept
  gatehouse check [PATH]     look for mistakes in policy, waivers and checks
  gatehouse setup            install the tools, print versions, digests, origins
  gatehouse --version        our version and every tool's
  gatehouse --help           this page; \`gatehouse VERB --help\` for one of them

Begin with \`gatehouse init\`, then \`gatehouse scan\`. What blocks is in
.gatehouse/policy.yml, what is let through in .gatehouse/waivers/.
`;
const initHelp = `gatehouse init [PATH]: write policy, workflow and owners where there are none

  --from                     take over what Checkov and Trivy were told to skip
  --owner NAME               who answers for it, such as @acme/web
  --expires DAY              the last day of the waivers, such as 2027-03-31
  --dry-run                  print what would be written, and write nothing
`;
const scanHelp = `gatehouse scan [PATH]: scan a folder (default: here) and print the verdict

What counts (default: what is newer than the work on the default branch)
  --since REF                what is newer than this commit, tag or branch
  --everything               all of it
  --staged                   only files of the next commit: a subset, for hooks
An image, judged by the policy of the folder (see docs/scanning-images.md)
  --image REF                such as ghcr.io/acme/app:1.0
  --image-archive PATH       a docker archive or OCI layout; --image names it
What judges
  --policy FILE              this policy file instead of .gatehouse/policy.yml
  --organisation-policy FILE the organisation's, too; the strictest stands
  --mode audit|enforce       audit: tell; enforce: exit 1 on block, 2 on error
What is run
  --tools LIST               only these tools: trivy,checkov
  --vulnerability-db DIR     use this Trivy database (trivy.db, metadata.json)
  --kev FILE, --epss FILE    what is exploited (CISA), and how likely (FIRST)
  --python-checks            run the repository's own checks in Python, too
  --offline                  ask the network for nothing
What is written
  --format FORMAT            what standard output gets: console, json or sarif
  --output FORMAT=FILE       write a report as well; may be repeated
  --evidence FILE            write what the scanners brought back
  --no-color                 plain text also on a terminal
`;
const signHelp = `gatehouse sign IMAGE@sha256:…: sign an image, attest its SBOM and its verdict

Refused on pull requests and merge queues. Without --key the job of a workflow
signs (permissions: id-token: write). A verdict that blocks is not signed.
  --sbom FILE                attest this SBOM (CycloneDX, SPDX); may be repeated
  --verdict FILE             attest this verdict.json of the image
  --key env://NAME|ADDRESS   the key in a variable, or awskms://, gcpkms://,
                             azurekms://, hashivault://; never a file
  --no-log                   with a key: use no transparency log and no time
  --signing-config FILE      services of a Sigstore of your own, with
  --trusted-root FILE        its roots of trust
  --docker-config DIR        logins of registries (config.json), not Docker's own
  --offline                  do not fetch cosign
`;
const verifyHelp = `gatehouse verify IMAGE...: prove what the policy asks of images (supply-chain)

IMAGE is ghcr.io/acme/app:1.0, or better ghcr.io/acme/app@sha256:…
  --base-images              those that Dockerfiles here begin with, as far as
                             the policy asks something of them
  --path DIR                 the folder whose policy judges (default: here)
  --policy FILE              this policy file instead of .gatehouse/policy.yml
  --organisation-policy FILE the organisation's, too; the strictest stands
  --mode audit|enforce       audit: tell; enforce: exit 1 on block, 2 on error
  --trusted-root FILE        roots of trust (Sigstore) instead of the public ones
  --docker-config DIR        logins of registries (config.json), not Docker's own
  --offline                  do not fetch cosign
  --format FORMAT            what standard output gets: console, json or sarif
  --output FORMAT=FILE       write a report as well; may be repeated
  --evidence FILE            write what was proven and what was not
  --no-color                 plain text also on a terminal
`;
const sbomHelp = `gatehouse sbom [FOLDER]: list what it is made of, as CycloneDX and as SPDX

An image instead of a folder (default: here)
  --image REF                such as ghcr.io/acme/app:1.0
  --image-archive PATH       a docker archive or OCI layout; --image names it
  --platform NAME            only this one of several, such as linux/arm64
  --docker-config DIR        logins of registries (config.json), not Docker's
What the documents say (the time: SOURCE_DATE_EPOCH, else now)
  --name NAME, --author NAME what it is called, and who answers for the SBOM
  --output-directory DIR     where sbom.cdx.json and sbom.spdx.json go
What judges them
  --no-comparison            do not ask Trivy which packages the SBOM lacks
  --path DIR                 the folder whose policy judges (default: here)
  --policy FILE, --organisation-policy FILE, --mode audit|enforce
                             as for \`gatehouse scan\`
  --format FORMAT, --output FORMAT=FILE, --evidence FILE, --no-color
                             as for \`gatehouse scan\`
  --offline                  ask the network for nothing
`;
const explainHelp = `gatehouse explain WORD: what it is, who decides on it, what would change that

WORD is the id of a finding, the id of a rule of any tool, or a concept.
  --verdict FILE             of this verdict.json instead of the last scan
  --path DIR                 of the last scan of this folder (default: of any)
  --no-color                 plain text also on a terminal
`;
const checkHelp = `gatehouse check [PATH]: look for mistakes in policy, waivers and custom checks

Each check is tried on the examples in good/ and bad/ beside it, with its tool.
Exit 0: no mistake, 1: mistakes, 2: something could not be tried.
  --python-checks            run checks in Python, too: they are code
  --offline                  ask the network for nothing
  --no-color                 plain text also on a terminal
`;
const setupHelp = `gatehouse setup [TOOL ...]: install tools, print versions, digests, origins

Without a name those that scan: checkov, trivy. Images want syft and cosign too.

  --offline                  ask the network for nothing
`;
/** One page for each verb that has options. */
const pages = new Map([
    ['init', initHelp],
    ['scan', scanHelp],
    ['sbom', sbomHelp],
    ['sign', signHelp],
    ['verify', verifyHelp],
    ['explain', explainHelp],
    ['check', checkHelp],
    ['setup', setupHelp],
]);
/** Of a verb, or of all. */
const helpOf = (verb) => pages.get(verb ?? '') ?? overview;
/** Every word that the command line knows. */
const help = [overview, ...pages.values()].join('\n');


/***/ }),

/***/ 2922:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2420);
/* harmony import */ var _run_verb_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8282);


/** Whoever read the output may leave before its end (`| head`). What is really lost is told by who prints it. */
process.stdout.on('error', () => undefined);
const [verb, ...words] = process.argv.slice(2);
if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    process.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_0__/* .helpOf */ .ZL)(words[0]));
}
else if (words.includes('--help')) {
    process.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_0__/* .helpOf */ .ZL)(verb));
}
else {
    process.exitCode = await (0,_run_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .runVerb */ .b)(verb, words);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ runVerb)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9429);

/** `EX_USAGE` of sysexits.h: wrong arguments, before anything ran. */
const wrongArguments = 64;
const couldNotRun = 2;
/** What somebody wrote on the command line, a file that it names included. */
const usage = ['ARGUMENT_INVALID', 'TARGET_MISSING', 'DATA_INVALID'];
/** Each verb is loaded when it is asked for, so that help costs nothing. */
const verbs = {
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(6), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(357), __nccwpck_require__.e(859), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4459))).initVerb,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(6), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(821), __nccwpck_require__.e(357), __nccwpck_require__.e(859), __nccwpck_require__.e(621), __nccwpck_require__.e(554), __nccwpck_require__.e(312), __nccwpck_require__.e(492), __nccwpck_require__.e(494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 494))).scanVerb,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(6), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(821), __nccwpck_require__.e(357), __nccwpck_require__.e(859), __nccwpck_require__.e(621), __nccwpck_require__.e(554), __nccwpck_require__.e(312), __nccwpck_require__.e(492), __nccwpck_require__.e(99), __nccwpck_require__.e(97)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1097))).verifyVerb,
    sign: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(821), __nccwpck_require__.e(621), __nccwpck_require__.e(99), __nccwpck_require__.e(461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8461))).signVerb,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(6), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(821), __nccwpck_require__.e(357), __nccwpck_require__.e(859), __nccwpck_require__.e(621), __nccwpck_require__.e(554), __nccwpck_require__.e(17)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6017))).checkVerb,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(357), __nccwpck_require__.e(312), __nccwpck_require__.e(313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7894))).explainVerb,
    sbom: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(867), __nccwpck_require__.e(6), __nccwpck_require__.e(91), __nccwpck_require__.e(187), __nccwpck_require__.e(176), __nccwpck_require__.e(821), __nccwpck_require__.e(357), __nccwpck_require__.e(859), __nccwpck_require__.e(621), __nccwpck_require__.e(554), __nccwpck_require__.e(312), __nccwpck_require__.e(492), __nccwpck_require__.e(930), __nccwpck_require__.e(808)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8808))).sbomVerb,
    setup: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(187), __nccwpck_require__.e(821), __nccwpck_require__.e(645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8645))).setupVerb,
    '--version': async () => (await __nccwpck_require__.e(/* import() */ 471).then(__nccwpck_require__.bind(__nccwpck_require__, 9471))).versionVerb,
};
/** Runs a verb and turns whatever is thrown into a sentence and an exit code: the one place where errors are caught. */
async function runVerb(name, words) {
    try {
        const load = verbs[name];
        if (load === undefined || !Object.hasOwn(verbs, name))
            throw await unknownVerb(name);
        return await (await load())(words);
    }
    catch (error) {
        const { describeProblem } = await __nccwpck_require__.e(/* import() */ 602).then(__nccwpck_require__.bind(__nccwpck_require__, 602));
        const problem = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(error);
        process.stderr.write(`gatehouse: ${describeProblem(problem)}`);
        return usage.includes(problem.code) ? wrongArguments : couldNotRun;
    }
}
async function unknownVerb(name) {
    const { didYouMean } = await __nccwpck_require__.e(/* import() */ 301).then(__nccwpck_require__.bind(__nccwpck_require__, 5301));
    const near = didYouMean(name, Object.keys(verbs));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', `There is no command ${name}.`, {
        hint: near === undefined ? 'See `gatehouse --help`.' : `Did you mean \`gatehouse ${near}\`?`,
    });
}


/***/ }),

/***/ 8222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hideCredentials)
/* harmony export */ });
/** What stands between the scheme and the host of an address; what has a blank, a quote or a slash in it is none. */
const userinfo = /([a-z0-9+.-]{1,20}):\/\/([^\s/?#"'`<>]+)@(?!sha256:)/gi;
/** A value in an address whose name says that it is secret, such as go-getter's `sshkey` and `aws_access_key_secret`. */
const secretParameter = /([?&][\w-]{0,40}(?:token|secret|passw|pwd|key|sig|credential)[\w-]{0,40}=)[^\s&#"'`<>]+/gi;
/**
 * Stars users, passwords and tokens in the addresses of a text: `https://****@host/path`. The bare user of `ssh://git@host` is no secret.
 * Cutting a text comes after this, since half an address cannot be recognised. Linear in the text.
 */
function hideCredentials(text) {
    if (!text.includes('://'))
        return text;
    return text
        .replace(userinfo, (address, scheme, user) => /ssh$/i.test(scheme) && !user.includes(':') ? address : `${scheme}://****@`)
        .replace(secretParameter, '$1****');
}


/***/ }),

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ GatehouseError),
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8222);

const errorCodes = [
    'ARGUMENT_INVALID',
    'TARGET_MISSING',
    'TARGET_UNREADABLE',
    'POLICY_INVALID',
    'WAIVER_INVALID',
    'CHECK_INVALID',
    'DOCUMENT_INVALID',
    'SBOM_INVALID',
    'EVIDENCE_INVALID',
    'TOOL_MISSING',
    'TOOL_DENIED',
    'TOOL_NOT_EXECUTABLE',
    'TOOL_CRASHED',
    'TOOL_TIMED_OUT',
    'TOOL_OUT_OF_MEMORY',
    'TOOL_KILLED',
    'OUTPUT_EMPTY',
    'OUTPUT_INVALID',
    'OUTPUT_TOO_LARGE',
    'CANARY_MISSING',
    'NOTHING_EXAMINED',
    'INPUT_CHANGED',
    'DIGEST_MISMATCH',
    'ORIGIN_UNREACHABLE',
    'DOWNLOAD_FAILED',
    'PYTHON_MISSING',
    'DATABASE_MISSING',
    'DATABASE_INVALID',
    'JAVA_DATABASE_MISSING',
    'IMAGE_BROKEN',
    'IMAGE_MISSING',
    'REGISTRY_REFUSED',
    'REGISTRY_UNREACHABLE',
    'REGISTRY_BROKEN',
    'CREDENTIALS_INVALID',
    'SIGNING_REFUSED',
    'SIGNING_FAILED',
    'DISK_FULL',
    'FILE_UNWRITABLE',
    'FINDING_UNKNOWN',
    'INPUT_INVALID',
    'EVENT_INVALID',
    'EVENT_REFUSED',
    'ARTIFACT_FAILED',
    'POLICY_CHANGED',
    'POLICY_UNREADABLE',
    'BASE_MISSING',
    'DATA_MISSING',
    'DATA_STALE',
    'DATA_INVALID',
    'INTERNAL',
];
/** The one error of this program: a sentence a user can act on, thrown anywhere, caught at the edge. */
class GatehouseError extends Error {
    name = 'GatehouseError';
    code;
    hint;
    constructor(code, sentence, details = {}) {
        super(sentence, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
    }
}
/** The error that a problem is the value of. */
const toError = ({ code, sentence, hint }) => new GatehouseError(code, sentence, hint === undefined ? {} : { hint });
/** Anything thrown becomes a problem; what is not ours is `INTERNAL` and keeps its own words. Addresses in it lose their credentials. */
function toProblem(error) {
    if (error instanceof GatehouseError) {
        return {
            code: error.code,
            sentence: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .R)(error.message),
            ...(error.hint === undefined ? {} : { hint: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .R)(error.hint) }),
        };
    }
    const words = error instanceof Error ? error.message : String(error);
    return {
        code: 'INTERNAL',
        sentence: `Gatehouse itself failed: ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .R)(words)}`,
        hint: 'Please report this with the command you ran.',
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2922);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
