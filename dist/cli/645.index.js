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
// EXTERNAL MODULE: ./build/js/install/install-tool.js + 16 modules
var install_tool = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/js/install/setup.js




/** Makes every tool of the lock ready, side by side, sorted by name. Never rejects: one that fails keeps no other from being there. */
async function installAll(ports, options = {}) {
    const { builds, sets } = options.lock ?? lock/* lock */.s2;
    const tools = sets.filter(({ start }) => start !== undefined);
    const names = (0,order/* sortedUnique */.Z$)([...builds, ...tools].map(({ name }) => name));
    return Promise.all(names.map(async (name) => {
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


/** Installs every tool and says what is there: version, digest, and which origin delivered it. */
async function setUp(offline, ports) {
    const results = await installAll(ports, { offline });
    return { text: results.map(describe).join(''), complete: results.every((result) => result.type === 'installed') };
}
function describe(result) {
    switch (result.type) {
        case 'installed': {
            const { name, version, digest, origin, cached } = result.installed;
            return `${name} ${version}\n  digest  ${digest}\n  origin  ${origin}${cached ? ', from the cache' : ''}\n`;
        }
        case 'failed':
            return `${result.name} is not ready\n${(0,describe_problem.describeProblem)(result.problem).replace(/^/gm, '  ').trimEnd()}\n`;
    }
}

// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/setup.js



const incomplete = 2;
/** `gatehouse setup`: installs the tools and prints versions, digests and origins. */
async function setupVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, { offline: 'flag' }, 0);
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const { text, complete } = await setUp(given.flag('offline'), ports);
        close();
        return await (0,terminal/* printAndExit */.bt)(text, complete ? 0 : incomplete);
    }
    finally {
        close();
    }
}


/***/ })

};
