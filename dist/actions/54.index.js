export const id = 54;
export const ids = [54];
export const modules = {

/***/ 78054:
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
// EXTERNAL MODULE: ./build/js/host/node/files/archive.js
var files_archive = __webpack_require__(72772);
// EXTERNAL MODULE: ./build/js/host/node/files/tar-entries.js + 1 modules
var tar_entries = __webpack_require__(68934);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(39429);
// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
;// CONCATENATED MODULE: ./build/js/host/node/files/tar-survey.js








const isDocument = (bytes) => bytes[0] === 0x7b || bytes[0] === 0x5b;
/** Of all documents whose text is kept. */
const mostText = 64 * 1024 * 1024;
/** As `Archives.survey` promises. */
async function surveyTar(archive, limits) {
    const survey = { archive, limits, bytesLeft: limits.maxBytes, textLeft: mostText };
    const unpack = await (0,tar_entries/* unpackerFor */.tF)(archive);
    const file = (0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1024 * 1024 });
    file.on('error', (error) => unpack.destroy(error));
    try {
        return await readAll(survey, file.pipe(unpack));
    }
    catch (error) {
        throw error instanceof errors/* GatehouseError */.GA ? error : (0,tar_entries/* broken */.mw)(archive, (0,system_error/* wordsOf */.Z9)(error), error);
    }
    finally {
        file.destroy();
        unpack.destroy();
    }
}
async function readAll(survey, chunks) {
    const { archive, limits } = survey;
    const found = new Map();
    for await (const entry of (0,tar_entries/* readEntries */.$2)((0,tar_entries/* readInPieces */.tu)((0,tar_entries/* limited */.TJ)(chunks, archive, limits.maxBytes)), archive)) {
        const file = entry.header.kind === 'file' ? await readOne(survey, entry) : readLink(entry);
        if (file === undefined)
            continue;
        const name = nameWithin(entry.name, archive);
        if (found.has(name))
            throw (0,tar_entries/* broken */.mw)(archive, `it holds ${shown(name)} twice`);
        if (found.size >= limits.maxFiles)
            throw (0,tar_entries/* broken */.mw)(archive, `it holds more than ${limits.maxFiles} files`);
        found.set(name, file);
    }
    return found;
}
const shown = (name) => JSON.stringify(name.slice(0, 200));
/** In one spelling: who unpacks an archive sees one file where two names lead to it. */
function nameWithin(name, archive) {
    const plain = external_node_path_.posix.normalize(name).replace(/^\/+/, '');
    if (plain === '..' || plain.startsWith('../'))
        throw (0,tar_entries/* broken */.mw)(archive, `${shown(name)} leads out of it`);
    return plain;
}
/** The name that a link leads to is never followed out of the archive: names there begin with no `..`. */
function readLink({ name, header: { target } }) {
    if (target === undefined)
        return undefined;
    const link = target.isHard ? target.path : external_node_path_.posix.join(external_node_path_.posix.dirname(name), target.path);
    return { size: 0, sha256: '', link: link.replace(/^\.\//, '') };
}
async function readOne(survey, { name, header, pieces }) {
    const { archive, limits } = survey;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let size = 0;
    const source = pieces();
    const { value: first = Buffer.alloc(0) } = await source.next();
    const isKept = isDocument(first) && header.size <= Math.min(limits.textBytes, survey.textLeft);
    async function* hashed() {
        for (let piece = first; piece !== undefined; piece = (await source.next()).value) {
            hash.update(piece);
            size += piece.length;
            if (isKept)
                kept.push(piece);
            yield piece;
        }
    }
    const unpacked = (0,tar_entries/* isGzip */.bf)(first) ? await hashUnpacked(survey, name, hashed()) : await passOver(hashed());
    if (size !== header.size)
        throw (0,tar_entries/* broken */.mw)(archive, 'it breaks off');
    if (isKept)
        survey.textLeft -= size;
    return {
        size,
        sha256: hash.digest('hex'),
        ...(unpacked === undefined ? {} : { unpacked }),
        ...(isKept ? { text: Buffer.concat(kept).toString('utf8') } : {}),
    };
}
async function passOver(pieces) {
    for await (const piece of pieces)
        void piece;
}
async function hashUnpacked(survey, name, pieces) {
    const { archive, limits } = survey;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const packed = external_node_stream_.Readable.from(pieces);
    packed.on('error', (error) => gunzip.destroy(error));
    try {
        for await (const chunk of packed.pipe(gunzip)) {
            survey.bytesLeft -= chunk.length;
            if (survey.bytesLeft < 0)
                throw (0,tar_entries/* broken */.mw)(archive, `it unpacks to more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
        }
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
        throw (0,tar_entries/* broken */.mw)(archive, `${shown(name)} in it is damaged or breaks off`, error);
    }
    finally {
        packed.destroy();
        gunzip.destroy();
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/js/host/node/files/folder.js
var files_folder = __webpack_require__(59720);
;// CONCATENATED MODULE: ./build/js/host/node/files/unpack-folder.js







/** What git lets into no commit. */
const isOdd = (step) => step === '' || step === '.' || step === '..' || step.toLowerCase() === '.git';
/** A name within the top folder of the archive, without that folder; `undefined` for one that leads out or cannot be written. */
function unpack_folder_nameWithin(name, within) {
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
            const path = unpack_folder_nameWithin(name, within);
            if (path === undefined)
                return undefined;
            files += 1;
            if (files > maxFiles)
                throw (0,tar_entries/* broken */.mw)(archive, `it holds more than ${maxFiles} files`);
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








/** Opens archives with limits. Nothing is written but the wanted members, each to the place it was asked for. */
const archives = {
    compress: (text) => (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }),
    decompress: (packed, maxBytes) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: maxBytes }).catch((cause) => {
        throw (0,tar_entries/* broken */.mw)('What gzip packed', `it is damaged, or holds more than ${maxBytes} bytes`, cause);
    }),
    extract: async (archive, wanted, maxBytes) => {
        const names = Object.keys(wanted);
        const found = await (0,files_archive/* unpackTar */.A)(archive, await (0,tar_entries/* unpackerFor */.tF)(archive), {
            maxBytes,
            place: (name) => (Object.hasOwn(wanted, name) ? wanted[name] : undefined),
            isEnough: ({ size }) => size === names.length,
        });
        const missing = names.find((name) => !found.has(name));
        if (missing === undefined)
            return Object.fromEntries(found);
        await Promise.all([...found.keys()].map((name) => promises_.rm(wanted[name] ?? '', { force: true })));
        throw (0,tar_entries/* broken */.mw)(archive, `it holds no file ${missing}`);
    },
    unpack: unpackFolder,
    survey: surveyTar,
    readZipped,
};
/** More files than an artifact of ours has. */
const mostMembers = 100;
async function readZipped(archive, name, maxBytes) {
    const { size } = await promises_.stat(archive);
    if (size > maxBytes)
        throw (0,tar_entries/* broken */.mw)(archive, `it has ${size} bytes, more than ${maxBytes}`);
    try {
        const found = (0,zip/* readZip */.u)(await promises_.readFile(archive), { members: mostMembers, bytes: maxBytes }).get(name);
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W)
            throw (0,tar_entries/* broken */.mw)(archive, `it ${error.message}`, error);
        throw error;
    }
    throw (0,tar_entries/* broken */.mw)(archive, `it holds no file ${name}`);
}


/***/ })

};
