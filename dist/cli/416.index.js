export const id = 416;
export const ids = [416];
export const modules = {

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archives: () => (/* binding */ archives)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/js/host/node/files/tar-header.js
const kinds = new Map([
    ['0', 'file'],
    ['\0', 'file'],
    ['1', 'link'],
    ['2', 'link'],
    ['x', 'pax'],
    ['L', 'long-name'],
]);
const tar_header_text = (bytes) => {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
};
/** An octal number, or (GNU) a big-endian one whose first byte has its highest bit set. */
function readNumber(bytes) {
    const [first = 0] = bytes;
    if ((first & 0x80) !== 0)
        return bytes.subarray(bytes.length - 6).readUIntBE(0, 6);
    const digits = tar_header_text(bytes).trim();
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
}
const checksumAt = 148;
const checksumBytes = 8;
/** The sum of all bytes, the checksum's own counted as spaces. */
function checksum(header) {
    const own = header.subarray(checksumAt, checksumAt + checksumBytes);
    const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);
    return sum(header) - sum(own) + checksumBytes * 0x20;
}
/** Decodes a block of 512 bytes. A block of zeros ends the archive, and so does a stream that ends between entries. */
function readHeader(header) {
    if (header.length === 0 || (header.length === 512 && header.every((byte) => byte === 0)))
        return 'end';
    if (header.length < 512)
        return 'invalid';
    const size = readNumber(header.subarray(124, 136));
    const stated = readNumber(header.subarray(checksumAt, checksumAt + checksumBytes));
    if (!Number.isSafeInteger(size) || stated !== checksum(header))
        return 'invalid';
    const magic = header.toString('latin1', 257, 263);
    // GNU keeps other things where POSIX keeps the beginning of a long name; what is there would be read in two ways.
    if (magic === 'ustar ' && header[345] !== 0)
        return 'invalid';
    const prefix = magic === 'ustar\0' ? tar_header_text(header.subarray(345, 500)) : '';
    const name = tar_header_text(header.subarray(0, 100));
    const type = header.toString('latin1', 156, 157);
    const kind = kinds.get(type) ?? 'other';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        kind,
        ...(kind === 'link' ? { target: { path: tar_header_text(header.subarray(157, 257)), isHard: type === '1' } } : {}),
    };
}
/** The name in a GNU `L` entry. */
const readLongName = (bytes) => tar_header_text(bytes);
/** Each record is `LENGTH KEY=VALUE\n` with its own length in bytes; the last of a key counts. `undefined` for what is none. */
function readPax(bytes) {
    const found = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const length = space === -1 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length)
            return undefined;
        const [key = '', ...value] = bytes.toString('utf8', space + 1, at + length - 1).split('=');
        found.set(key, value.join('='));
        at += length;
    }
    const [path, size] = [found.get('path'), found.get('size')];
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        return undefined;
    return {
        ...(path === undefined ? {} : { path }),
        ...(size === undefined ? {} : { size: Number(size) }),
        isSparse: [...found.keys()].some((key) => key.startsWith('GNU.sparse.')),
    };
}

;// CONCATENATED MODULE: ./build/js/host/node/files/tar-entries.js






const block = 512;
/** Names and pax records longer than this belong to no archive of ours. */
const mostNameBytes = 64 * 1024;
const broken = (archive, what, cause) => new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `The archive ${archive} cannot be used: ${what}.`, {
    hint: 'It is fetched again on the next run.',
    cause,
});
/** RFC 1952, 2.3.1. */
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** What takes an archive in and gives the tar out, whether gzip packed it or not. */
async function unpackerFor(archive) {
    const handle = await promises_.open(archive).catch((error) => {
        throw broken(archive, (0,system_error/* wordsOf */.Z9)(error), error);
    });
    try {
        const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0);
        return isGzip(buffer) ? (0,external_node_zlib_.createGunzip)() : new external_node_stream_.PassThrough();
    }
    finally {
        await handle.close();
    }
}
/** Reads a stream in pieces of the size that the format asks for. */
function readInPieces(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    async function* pieces(size) {
        let left = size;
        while (left > 0) {
            if (rest.length === 0) {
                const next = await iterator.next();
                if (next.done === true)
                    return;
                rest = next.value;
            }
            const piece = rest.subarray(0, left);
            rest = rest.subarray(piece.length);
            left -= piece.length;
            yield piece;
        }
    }
    const take = async (size) => {
        const taken = [];
        for await (const piece of pieces(size))
            taken.push(piece);
        return Buffer.concat(taken);
    };
    return { take, pieces };
}
/** Counts what comes out of the decompression: a small archive can hold a very large nothing. */
async function* limited(chunks, archive, maxBytes) {
    let total = 0;
    for await (const chunk of chunks) {
        total += chunk.length;
        if (total > maxBytes)
            throw broken(archive, `it unpacks to more than ${Math.round(maxBytes / 1024 / 1024)} MiB`);
        yield chunk;
    }
}
async function drop(source, size) {
    for await (const piece of source.pieces(size))
        void piece;
}
/** The entries in their order, each with its whole name: as Go reads them, so that nobody else sees another archive. */
async function* readEntries(source, archive) {
    let preface = {};
    for (;;) {
        const header = readHeader(await source.take(block));
        if (header === 'end')
            return;
        if (header === 'invalid')
            throw broken(archive, 'it is no tar archive or breaks off');
        if (header.kind === 'pax' || header.kind === 'long-name') {
            preface = await readPreface(source, header, preface, archive);
            continue;
        }
        const { pax, longName } = preface;
        preface = {};
        if (pax?.isSparse === true)
            throw broken(archive, 'it has a sparse file, which is not read');
        const size = pax?.size ?? header.size;
        const name = (longName ?? pax?.path ?? header.name).replace(/^\.\//, '');
        let left = size;
        const pieces = async function* () {
            for await (const piece of source.pieces(left)) {
                left -= piece.length;
                yield piece;
            }
        };
        yield { name, header: { ...header, size }, pieces };
        await drop(source, left + paddingOf(size));
    }
}
const paddingOf = (size) => (block - (size % block)) % block;
async function readPreface(source, header, before, archive) {
    if (header.size > mostNameBytes)
        throw broken(archive, 'it has a name that is too long');
    const bytes = await source.take(header.size);
    await drop(source, paddingOf(header.size));
    if (header.kind === 'long-name')
        return { ...before, longName: readLongName(bytes) };
    const pax = readPax(bytes);
    if (pax === undefined)
        throw broken(archive, 'it has attributes that do not decode');
    return { ...before, pax };
}

;// CONCATENATED MODULE: ./build/js/host/node/files/archive.js






/** Writes one member; `undefined` when the archive ends before it does. The file must be new. */
async function save(pieces, size, to, written) {
    const handle = await (0,system_error/* writing */.dV)(to, () => promises_.open(to, 'wx', 0o444));
    written.push(to);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let total = 0;
    try {
        for await (const piece of pieces) {
            await (0,system_error/* writing */.dV)(to, () => handle.writeFile(piece));
            hash.update(piece);
            total += piece.length;
        }
    }
    finally {
        await handle.close();
    }
    return total === size ? { size, sha256: hash.digest('hex') } : undefined;
}
/** Walks the entries until there are enough; only regular files count, and the first of a name. */
async function walk(source, archive, unpacking, written) {
    const found = new Map();
    if (unpacking.isEnough(found))
        return found;
    for await (const { name, header, pieces } of readEntries(source, archive)) {
        const to = header.kind === 'file' && !found.has(name) ? await unpacking.place(name) : undefined;
        if (to === undefined)
            continue;
        const member = await save(pieces(), header.size, to, written);
        if (member === undefined)
            throw broken(archive, 'it breaks off');
        found.set(name, member);
        if (unpacking.isEnough(found))
            return found;
    }
    return found;
}
/** Reads a tar archive. Nothing is written but what `place` names; nothing of it is left when it fails. */
async function unpackTar(archive, decompress, unpacking) {
    const file = (0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1024 * 1024 });
    file.on('error', (error) => decompress.destroy(error));
    const written = [];
    try {
        const source = readInPieces(limited(file.pipe(decompress), archive, unpacking.maxBytes));
        return await walk(source, archive, unpacking, written);
    }
    catch (error) {
        await Promise.all(written.map((path) => promises_.rm(path, { force: true })));
        throw error instanceof errors/* GatehouseError */.GA ? error : broken(archive, (0,system_error/* wordsOf */.Z9)(error), error);
    }
    finally {
        file.destroy();
        decompress.destroy();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/host/node/files/tar-survey.js








const isDocument = (bytes) => bytes[0] === 0x7b || bytes[0] === 0x5b;
/** Of all documents whose text is kept. */
const mostText = 64 * 1024 * 1024;
/** As `Archives.survey` promises. */
async function surveyTar(archive, limits) {
    const survey = { archive, limits, bytesLeft: limits.maxBytes, textLeft: mostText };
    const unpack = await unpackerFor(archive);
    const file = (0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1024 * 1024 });
    file.on('error', (error) => unpack.destroy(error));
    try {
        return await readAll(survey, file.pipe(unpack));
    }
    catch (error) {
        throw error instanceof errors/* GatehouseError */.GA ? error : broken(archive, (0,system_error/* wordsOf */.Z9)(error), error);
    }
    finally {
        file.destroy();
        unpack.destroy();
    }
}
async function readAll(survey, chunks) {
    const { archive, limits } = survey;
    const found = new Map();
    for await (const entry of readEntries(readInPieces(limited(chunks, archive, limits.maxBytes)), archive)) {
        const file = entry.header.kind === 'file' ? await readOne(survey, entry) : readLink(entry);
        if (file === undefined)
            continue;
        const name = nameWithin(entry.name, archive);
        if (found.has(name))
            throw broken(archive, `it holds ${shown(name)} twice`);
        if (found.size >= limits.maxFiles)
            throw broken(archive, `it holds more than ${limits.maxFiles} files`);
        found.set(name, file);
    }
    return found;
}
const shown = (name) => JSON.stringify(name.slice(0, 200));
/** In one spelling: who unpacks an archive sees one file where two names lead to it. */
function nameWithin(name, archive) {
    const plain = external_node_path_.posix.normalize(name).replace(/^\/+/, '');
    if (plain === '..' || plain.startsWith('../'))
        throw broken(archive, `${shown(name)} leads out of it`);
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
    const unpacked = isGzip(first) ? await hashUnpacked(survey, name, hashed()) : await passOver(hashed());
    if (size !== header.size)
        throw broken(archive, 'it breaks off');
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
                throw broken(archive, `it unpacks to more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
        }
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
        throw broken(archive, `${shown(name)} in it is damaged or breaks off`, error);
    }
    finally {
        packed.destroy();
        gunzip.destroy();
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/js/host/node/files/folder.js
var files_folder = __webpack_require__(9720);
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
    await unpackTar(archive, (0,external_node_zlib_.createGunzip)(), {
        maxBytes,
        isEnough: () => false,
        async place(name) {
            const path = unpack_folder_nameWithin(name, within);
            if (path === undefined)
                return undefined;
            files += 1;
            if (files > maxFiles)
                throw broken(archive, `it holds more than ${maxFiles} files`);
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

;// CONCATENATED MODULE: ./build/js/host/node/files/zip.js

/** The archive is broken, or not one that we made. */
class ZipError extends Error {
}
const endSignature = 0x06054b50;
const memberSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;
/** Folders, links out of the folder and odd names are in no archive of ours. */
const plainName = /^(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]{1,200}(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]{1,200}){0,8}$/u;
/**
 * The files of a ZIP archive (APPNOTE 6.3: stored or deflated, not encrypted, without ZIP64) that somebody else may have made.
 * @throws ZipError whose message completes "it ...".
 */
function readZip(archive, limits) {
    try {
        const members = membersOf(archive, limits);
        return new Map(members.map((member) => [member.name, contentOf(member, archive)]));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ZipError('ends too early');
        throw error;
    }
}
function membersOf(archive, limits) {
    const end = findEnd(archive);
    const count = archive.readUInt16LE(end + 10);
    if (count > limits.members)
        throw new ZipError(`holds ${count} files, more than ${limits.members}`);
    const members = [];
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        const { member, next } = readMember(archive, at);
        if (!member.name.endsWith('/'))
            members.push(checked(member));
        at = next;
    }
    if (new Set(members.map(({ name }) => name)).size < members.length)
        throw new ZipError('holds two files of one name');
    const size = members.reduce((sum, member) => sum + member.size, 0);
    if (size > limits.bytes)
        throw new ZipError(`holds ${size} bytes, more than ${limits.bytes}`);
    return members;
}
function findEnd(archive) {
    const first = Math.max(0, archive.length - endBytes - longestComment);
    for (let at = archive.length - endBytes; at >= first; at -= 1) {
        if (archive.readUInt32LE(at) === endSignature)
            return at;
    }
    throw new ZipError('is no ZIP archive, or was cut');
}
function readMember(archive, at) {
    if (archive.readUInt32LE(at) !== memberSignature)
        throw new ZipError('has a broken list of files');
    if ((archive.readUInt16LE(at + 8) & 1) === 1)
        throw new ZipError('is encrypted');
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const member = {
        name: archive.toString('utf8', at + 46, nameEnd),
        method: archive.readUInt16LE(at + 10),
        crc: archive.readUInt32LE(at + 16),
        packed: archive.readUInt32LE(at + 20),
        size: archive.readUInt32LE(at + 24),
        at: archive.readUInt32LE(at + 42),
    };
    return { member, next: nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32) };
}
function checked(member) {
    if (!plainName.test(member.name))
        throw new ZipError('holds a file whose name is not plain');
    if (member.method !== 0 && member.method !== 8)
        throw new ZipError(`is packed by method ${member.method}`);
    return member;
}
function contentOf(member, archive) {
    if (archive.readUInt32LE(member.at) !== localSignature)
        throw new ZipError('has a file where none is');
    const start = member.at + 30 + archive.readUInt16LE(member.at + 26) + archive.readUInt16LE(member.at + 28);
    const packed = archive.subarray(start, start + member.packed);
    const content = member.method === 0 ? packed : inflate(packed, member);
    if (content.length !== member.size || (0,external_node_zlib_.crc32)(content) !== member.crc)
        throw damaged(member);
    return content;
}
/** Nothing grows beyond the size that counted against the limit. */
function inflate(packed, member) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, member.size) });
    }
    catch {
        throw damaged(member);
    }
}
const damaged = ({ name }) => new ZipError(`holds a damaged file: ${name}`);

;// CONCATENATED MODULE: ./build/js/host/node/files/archives.js








/** Opens archives with limits. Nothing is written but the wanted members, each to the place it was asked for. */
const archives = {
    compress: (text) => (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }),
    decompress: (packed, maxBytes) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: maxBytes }).catch((cause) => {
        throw broken('What gzip packed', `it is damaged, or holds more than ${maxBytes} bytes`, cause);
    }),
    extract: async (archive, wanted, maxBytes) => {
        const names = Object.keys(wanted);
        const found = await unpackTar(archive, await unpackerFor(archive), {
            maxBytes,
            place: (name) => (Object.hasOwn(wanted, name) ? wanted[name] : undefined),
            isEnough: ({ size }) => size === names.length,
        });
        const missing = names.find((name) => !found.has(name));
        if (missing === undefined)
            return Object.fromEntries(found);
        await Promise.all([...found.keys()].map((name) => promises_.rm(wanted[name] ?? '', { force: true })));
        throw broken(archive, `it holds no file ${missing}`);
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
        throw broken(archive, `it has ${size} bytes, more than ${maxBytes}`);
    try {
        const found = readZip(await promises_.readFile(archive), { members: mostMembers, bytes: maxBytes }).get(name);
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (error instanceof ZipError)
            throw broken(archive, `it ${error.message}`, error);
        throw error;
    }
    throw broken(archive, `it holds no file ${name}`);
}


/***/ })

};
