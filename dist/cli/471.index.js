export const id = 471;
export const ids = [471];
export const modules = {

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionVerb: () => (/* binding */ versionVerb)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);



/** `gatehouse --version`: ours, and every tool's as the lock pins it. */
async function versionVerb(words) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)(words, {}, 0);
    const lines = [['gatehouse', _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r], ...(0,_flow_tool_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersions */ .E)()];
    process.stdout.write(lines.map(([name, number]) => `${name} ${number}\n`).join(''));
    return 0;
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this program; a test keeps it equal to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toolNames),
/* harmony export */   E: () => (/* binding */ toolVersions)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _install_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);


/** Names and versions of the tools that this release uses, as its lock pins them. */
function toolVersions() {
    const sets = _install_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lock */ .s2.sets.filter((set) => set.start !== undefined);
    return [...new Map([..._install_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lock */ .s2.builds, ...sets].map(({ name, version }) => [name, version]))].sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b));
}
const toolNames = toolVersions().map(([name]) => name);


/***/ })

};
