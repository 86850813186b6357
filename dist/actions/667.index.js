export const id = 667;
export const ids = [667];
export const modules = {

/***/ 94667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archives: () => (/* binding */ archives)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/host/node/files/archive.js + 1 modules
var files_archive = __webpack_require__(12925);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
// EXTERNAL MODULE: ./build/js/host/node/files/folder.js
var files_folder = __webpack_require__(59720);
;// CONCATENATED MODULE: ./build/js/host/node/files/unpack-folder.js






/** What git lets into no commit. */
const isOdd = (step) => step === '' || step === '.' || step === '..' || step.toLowerCase() === '.git';
/** A name within the top folder of the archive, without that folder; `undefined` for one that leads out or cannot be written. */
function nameWithin(name, within) {
    const steps = name.split('/').slice(1);
    if (steps.length === 0 || steps.some(isOdd) || name.startsWith('/') || /[\0\ufffd]/.test(name))
        return undefined;
    const path = steps.join('/');
    if (within === '')
        return path;
    return path.startsWith(`${within}/`) ? path.slice(within.length + 1) : undefined;
}
const isThere = async (path) => (await promises_.lstat(path).catch(() => undefined)) !== undefined;
/** Makes the places of files below a folder: the first of a name counts, and on a disk that knows no case the first of those. */
function createPlaces(folder) {
    const taken = new Set();
    const made = new Set([folder]);
    return async (path) => {
        const to = `${folder}/${path}`;
        const key = path.normalize().toLowerCase();
        if (made.has(to) || (taken.has(key) && (await isThere(to))))
            return undefined;
        taken.add(key);
        const above = (0,external_node_path_.dirname)(to);
        if (!made.has(above))
            await (0,files_folder/* makeFolder */.f)(above);
        for (let one = above; !made.has(one); one = (0,external_node_path_.dirname)(one))
            made.add(one);
        return to;
    };
}
async function unpackInto(archive, folder, limits) {
    const { within, maxBytes, maxFiles } = limits;
    const placeOf = createPlaces(folder);
    let files = 0;
    await (0,files_archive/* unpackTar */.A)(archive, (0,external_node_zlib_.createGunzip)(), {
        maxBytes,
        isEnough: () => false,
        async place(name) {
            const path = nameWithin(name, within);
            if (path === undefined)
                return undefined;
            files += 1;
            if (files > maxFiles)
                throw (0,files_archive/* broken */.m)(archive, `it holds more than ${maxFiles} files`);
            return placeOf(path);
        },
    });
}
/** As `Archives.unpack` promises. Nothing is left when it fails. */
async function unpackFolder(archive, folder, limits) {
    await (0,files_folder/* makeFolder */.f)((0,external_node_path_.dirname)(folder));
    await (0,system_error/* writing */.dV)(folder, () => promises_.mkdir(folder));
    try {
        await unpackInto(archive, folder, limits);
    }
    catch (error) {
        await promises_.rm(folder, { recursive: true, force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/host/node/files/zip.js
var zip = __webpack_require__(92265);
;// CONCATENATED MODULE: ./build/js/host/node/files/archives.js






/** Opens `tar.gz` archives with limits. Nothing is written but the wanted members, each to the place it was asked for. */
const archives = {
    compress: (text) => (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }),
    decompress: (packed, maxBytes) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: maxBytes }).catch((cause) => {
        throw (0,files_archive/* broken */.m)('What gzip packed', `it is damaged, or holds more than ${maxBytes} bytes`, cause);
    }),
    extract: async (archive, wanted, maxBytes) => {
        const names = Object.keys(wanted);
        const found = await (0,files_archive/* unpackTar */.A)(archive, (0,external_node_zlib_.createGunzip)(), {
            maxBytes,
            place: (name) => (Object.hasOwn(wanted, name) ? wanted[name] : undefined),
            isEnough: ({ size }) => size === names.length,
        });
        const missing = names.find((name) => !found.has(name));
        if (missing === undefined)
            return Object.fromEntries(found);
        await Promise.all([...found.keys()].map((name) => promises_.rm(wanted[name] ?? '', { force: true })));
        throw (0,files_archive/* broken */.m)(archive, `it holds no file ${missing}`);
    },
    unpack: unpackFolder,
    readZipped,
};
/** More files than an artifact of ours has. */
const mostMembers = 100;
async function readZipped(archive, name, maxBytes) {
    const { size } = await promises_.stat(archive);
    if (size > maxBytes)
        throw (0,files_archive/* broken */.m)(archive, `it has ${size} bytes, more than ${maxBytes}`);
    try {
        const found = (0,zip/* readZip */.u)(await promises_.readFile(archive), { members: mostMembers, bytes: maxBytes }).get(name);
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W)
            throw (0,files_archive/* broken */.m)(archive, `it ${error.message}`, error);
        throw error;
    }
    throw (0,files_archive/* broken */.m)(archive, `it holds no file ${name}`);
}


/***/ })

};
