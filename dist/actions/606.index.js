export const id = 606;
export const ids = [606];
export const modules = {

/***/ 33606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloads: () => (/* binding */ downloads)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39429);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59720);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2058);





async function openAt(path, from) {
    if (from === 0) {
        await (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open(path, 'w');
    }
    const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open(path, 'r+');
    try {
        await handle.truncate(from);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** A resumed download whose first part is not there any more would leave a hole of zeros. */
async function requireBytes(path, from) {
    const size = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path).then((found) => found.size, (error) => {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 0;
        throw error;
    });
    if (size >= from)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA('DOWNLOAD_FAILED', `Cannot go on with ${path}: it has ${size} bytes, not ${from}.`, {
        hint: 'Something else changed it; the download has to begin again.',
    });
}
/** Writes all of a chunk: one call may write less. */
async function writeAll(handle, chunk, position) {
    let done = 0;
    while (done < chunk.length) {
        const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, position + done);
        done += bytesWritten;
    }
}
/** Keeps what has arrived when the body breaks off, so that the next attempt goes on from there. */
const downloads = {
    append: async (path, from, body, onBytes) => {
        await requireBytes(path, from);
        const handle = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .writing */ .dV)(path, () => openAt(path, from));
        let total = from;
        try {
            for await (const chunk of body) {
                await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .writing */ .dV)(path, () => writeAll(handle, chunk, total));
                total += chunk.length;
                onBytes(total);
            }
        }
        finally {
            await handle.close();
        }
        return total;
    },
};


/***/ })

};
