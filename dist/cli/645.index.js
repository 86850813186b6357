export const id = 645;
export const ids = [645];
export const modules = {

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setupVerb: () => (/* binding */ setupVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/install/install-tool.js + 20 modules
var install_tool = __webpack_require__(4821);
;// CONCATENATED MODULE: ./build/js/install/setup.js



/** Makes tools of the lock ready, side by side, sorted by name. Never rejects: one that fails keeps no other from being there. */
async function installAll(names, ports, options = {}) {
    return Promise.all((0,order/* sortedUnique */.Z$)(names).map(async (name) => {
        try {
            return { type: 'installed', name, installed: await (0,install_tool/* installTool */.G)(name, ports, options) };
        }
        catch (error) {
            return { type: 'failed', name, problem: (0,errors/* toProblem */.H8)(error) };
        }
    }));
}

// EXTERNAL MODULE: ./build/js/flow/run/describe-problem.js
var describe_problem = __webpack_require__(602);
;// CONCATENATED MODULE: ./build/js/flow/setup.js


/** Installs tools and says what is there: version, digest, and which origin delivered it. */
async function setUp(tools, offline, ports) {
    const results = await installAll(tools, ports, { offline });
    return { text: results.map(describe).join(''), complete: results.every((result) => result.type === 'installed') };
}
function describe(result) {
    switch (result.type) {
        case 'installed': {
            const { name, version, digest, origin, cached } = result.installed;
            return `${name} ${version}\n  digest  ${digest}\n  origin  ${origin === 'module' ? 'module, built on this machine' : origin}${cached ? ', from the cache' : ''}\n`;
        }
        case 'failed':
            return `${result.name} is not ready\n${(0,describe_problem.describeProblem)(result.problem).replace(/^/gm, '  ').trimEnd()}\n`;
    }
}

// EXTERNAL MODULE: ./build/js/flow/tool-versions.js + 1 modules
var tool_versions = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/setup.js




const incomplete = 2;
/** `gatehouse setup [TOOL ...]`: installs tools, those of scans unless others are named, and prints versions, digests and origins. */
async function setupVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, { offline: 'flag' }, tool_versions/* installable */.wB.length);
    const named = given.positionals.map((name) => (0,cli_arguments/* oneOf */.y)('gatehouse setup', name.toLowerCase(), tool_versions/* installable */.wB));
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const { text, complete } = await setUp(named.length === 0 ? tool_versions/* toolNames */.$p : named, given.flag('offline'), ports);
        close();
        return await (0,terminal/* printAndExit */.bt)(text, complete ? 0 : incomplete);
    }
    finally {
        close();
    }
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
