export const id = 925;
export const ids = [925];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archives: () => (/* binding */ archives)
});

// UNUSED EXPORTS: unpackTar

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
;// CONCATENATED MODULE: ./build/js/host/node/files/tar-header.js
const kinds = new Map([
    ['0', 'file'],
    ['\0', 'file'],
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
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? tar_header_text(header.subarray(345, 500)) : '';
    const name = tar_header_text(header.subarray(0, 100));
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        kind: kinds.get(header.toString('latin1', 156, 157)) ?? 'other',
    };
}
/** The name in a GNU `L` entry. */
const readLongName = (bytes) => tar_header_text(bytes);
/** The `path` of pax records, each `LENGTH KEY=VALUE\n` with its own length in bytes; the last one counts. */
function readPaxPath(bytes) {
    let at = 0;
    let path;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const length = space === -1 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length)
            return path;
        const record = bytes.toString('utf8', space + 1, at + length - 1);
        if (record.startsWith('path='))
            path = record.slice('path='.length);
        at += length;
    }
    return path;
}

;// CONCATENATED MODULE: ./build/js/host/node/files/archive.js








const block = 512;
/** Names and pax records longer than this belong to no archive of ours. */
const mostNameBytes = 64 * 1024;
const broken = (archive, what, cause) => new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `The archive ${archive} cannot be used: ${what}.`, {
    hint: 'It is fetched again on the next run.',
    cause,
});
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
/** Writes one member; `undefined` when the archive ends before it does. The file must be new. */
async function save(source, size, to, written) {
    const handle = await (0,system_error/* writing */.dV)(to, () => promises_.open(to, 'wx', 0o444));
    written.push(to);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let total = 0;
    try {
        for await (const piece of source.pieces(size)) {
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
async function drop(source, size) {
    for await (const piece of source.pieces(size))
        void piece;
}
/** Walks the entries until there are enough; only regular files count, and the first of a name. */
async function walk(source, archive, unpacking, written) {
    const found = new Map();
    let longName;
    while (!unpacking.isEnough(found)) {
        const header = readHeader(await source.take(block));
        if (header === 'end')
            return found;
        if (header === 'invalid')
            throw broken(archive, 'it is no tar archive or breaks off');
        const padding = (block - (header.size % block)) % block;
        if (header.kind === 'pax' || header.kind === 'long-name') {
            if (header.size > mostNameBytes)
                throw broken(archive, 'it has a name that is too long');
            const bytes = await source.take(header.size);
            longName = header.kind === 'pax' ? (readPaxPath(bytes) ?? longName) : readLongName(bytes);
            await drop(source, padding);
            continue;
        }
        const name = (longName ?? header.name).replace(/^\.\//, '');
        longName = undefined;
        const to = header.kind === 'file' && !found.has(name) ? await unpacking.place(name) : undefined;
        if (to === undefined)
            await drop(source, header.size + padding);
        else {
            const member = await save(source, header.size, to, written);
            if (member === undefined)
                throw broken(archive, 'it breaks off');
            found.set(name, member);
            await drop(source, padding);
        }
    }
    return found;
}
/** Reads a compressed tar archive. Nothing is written but what `place` names; nothing of it is left when it fails. */
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
/** Opens `tar.gz` archives with limits. Nothing is written but the wanted members, each to the place it was asked for. */
const archives = {
    compress: (text) => (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }),
    extract: async (archive, wanted, maxBytes) => {
        const names = Object.keys(wanted);
        const found = await unpackTar(archive, (0,external_node_zlib_.createGunzip)(), {
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
};


/***/ })

};
