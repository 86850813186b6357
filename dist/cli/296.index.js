export const id = 296;
export const ids = [296];
export const modules = {

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitIndex: () => (/* binding */ createGitIndex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1493);
/* harmony import */ var _git_export_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7872);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3939);





/** Paths in one command: far below what a system takes. */
const atOnce = 500;
/** Where the index is: `git commit --all` and `git commit FILE` name another one to their hooks, relative to the top of the work tree. */
async function indexOf(git, root, named) {
    if (named === undefined || named === '')
        return {};
    const top = (await git(root, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') ?? root;
    return { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named) };
}
async function read(git, root, index) {
    const [staged, changed, head] = await Promise.all([
        git(root, ['ls-files', '-z', '--cached', '--stage'], index),
        git(root, ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'], index),
        git(root, ['ls-tree', '-r', '-z', 'HEAD']),
    ]);
    if (staged === undefined || changed === undefined)
        return undefined;
    return {
        index: (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .readStaged */ .pl)(staged).files,
        head: (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .readTree */ .Zc)(head ?? '').map(({ path }) => path),
        changed: (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .splitNul */ .K5)(changed),
    };
}
/** Checks the files out into the folder, from an index of their own where they are those of the last commit. */
async function write(git, root, index, order) {
    const { from, paths, folder } = order;
    const [place, prefix, filters] = await Promise.all([
        git(root, ['rev-parse', '--absolute-git-dir']),
        git(root, ['rev-parse', '--show-prefix']),
        (0,_git_export_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFilters */ .m)(git, root),
    ]);
    if (place === undefined || prefix === undefined || filters === undefined)
        return false;
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir(folder, { recursive: true });
    const own = `${folder}.index`;
    const variables = {
        GIT_DIR: place.replace(/\n$/, ''),
        GIT_WORK_TREE: folder,
        ...(from === 'head' ? { GIT_INDEX_FILE: own } : index),
    };
    const settings = [...filters, '-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true'];
    const inside = (...words) => git(folder, [...settings, ...words], variables);
    try {
        if (from === 'head' && (await inside('read-tree', 'HEAD')) === undefined)
            return false;
        const within = prefix.replace(/\n$/, '');
        for (let at = 0; at < paths.length; at += atOnce) {
            const some = paths.slice(at, at + atOnce).map((path) => `${within}${path}`);
            if ((await inside('checkout-index', '--force', '--quiet', '--', ...some)) === undefined)
                return false;
        }
        return true;
    }
    finally {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(own, { force: true });
    }
}
/** Asks git as `GitIndex` promises; the variable that names the index to hooks counts, no other one of git's own does. */
function createGitIndex(exec, environment) {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitCommand */ .C)(exec, environment);
    const index = (root) => indexOf(git, root, environment['GIT_INDEX_FILE']);
    return {
        read: async (root) => read(git, root, await index(root)),
        write: async (root, from, paths, folder) => write(git, root, await index(root), { from, paths, folder }),
    };
}


/***/ })

};
