export const id = 822;
export const ids = [822];
export const modules = {

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ij: () => (/* binding */ areSameImage),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   fq: () => (/* binding */ fullName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);

/** Labels and annotations that the OCI image specification 1.1 gives a meaning. */
const imageLabels = {
    source: 'org.opencontainers.image.source',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** `debian:12` and `docker.io/library/debian:12` are one; another host is another image. */
function fullName(name) {
    const [first = '', ...rest] = name.split('/');
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const host = !hasHost || first === 'index.docker.io' ? 'docker.io' : first;
    const path = hasHost ? rest : [first, ...rest];
    return [host, ...(host === 'docker.io' && path.length === 1 ? ['library'] : []), ...path].join('/');
}
/** As people write it: `debian` for `docker.io/library/debian`. */
const shortName = (name) => fullName(name).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
/** Whether two references name one image: by its name and tag, or by its digest where both say it. No tag means `latest`. */
function areSameImage(a, b) {
    const [one, other] = [(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(a), (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(b)];
    if (one === undefined || other === undefined || fullName(one.name) !== fullName(other.name))
        return false;
    if (one.digest !== undefined && other.digest !== undefined)
        return one.digest === other.digest;
    const tagOf = ({ tag, digest }) => tag ?? (digest === undefined ? 'latest' : undefined);
    return tagOf(one) === tagOf(other) || tagOf(one) === undefined || tagOf(other) === undefined;
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameOfFile),
/* harmony export */   t: () => (/* binding */ readImageName)
/* harmony export */ });
/** Distribution spec 1.1: a host with an optional port, then path components in lower case. */
const shape = /^((?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;
const longest = 512;
/** `undefined` for what is no reference: an image may call itself whatever it likes. */
function readImageName(text) {
    const [, name, tag, digest] = text.length > longest ? [] : (shape.exec(text) ?? []);
    if (name === undefined)
        return undefined;
    return { name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** A name for an image that has none of its own: that of the file or folder it came in. */
function nameOfFile(path) {
    const base = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    const plain = base
        .toLowerCase()
        .replace(/\.(?:tar|tgz|tar\.gz)$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return plain === '' ? 'unnamed' : plain;
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ imageScope),
/* harmony export */   d: () => (/* binding */ imagePath)
/* harmony export */ });
/** Of the alerts and the comment of an image; a port is told with a dash, as scopes are words. */
const imageScope = (name) => `image/${name.replaceAll(':', '-')}`;
/** Where a finding in an image is, as long as nobody knows its Dockerfile: the same for every tag, digest and platform. */
const imagePath = (name, inside = '') => ['image', name, ...inside.split('/')].filter((segment) => !/^\.{0,2}$/.test(segment)).join('/');


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ announceImage),
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/image/name.js
var image_name = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/js/registry/access/credentials.js
var access_credentials = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/registry/access/connection.js
var connection = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/js/registry/access/repository.js + 2 modules
var access_repository = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/js/registry/blob.js
var blob = __webpack_require__(997);
// EXTERNAL MODULE: ./build/js/core/http-answer.js
var http_answer = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/js/registry/access/failure.js
var failure = __webpack_require__(4537);
// EXTERNAL MODULE: ./build/js/registry/bounded-body.js
var bounded_body = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/js/registry/download-part.js




/**
 * Downloads a part into a new file, if it is what its digest says; goes on where an attempt broke off. Nothing is left when it fails.
 * @throws GatehouseError as `resolveImage` does; `REGISTRY_BROKEN` for more than `maxBytes`; `DISK_FULL`, `FILE_UNWRITABLE`.
 */
async function downloadPart(repository, part, file, ports) {
    const { reference } = repository.asking;
    try {
        await fetchWhole(repository, part, file, ports);
        if (`sha256:${await ports.files.sha256(file)}` !== part.digest)
            throw (0,failure/* otherContent */.yL)(reference, 'part');
    }
    catch (error) {
        await ports.files.remove(file);
        throw error;
    }
}
async function fetchWhole(repository, part, file, ports) {
    const { patience, ports: outside } = repository.asking;
    for (let attempt = 1;; attempt += 1) {
        const from = (await ports.files.stat(file))?.size ?? 0;
        const range = from === 0 ? {} : { range: `bytes=${from}-` };
        const answer = await repository.get(`blobs/${part.digest}`, range, patience.downloadMs);
        try {
            await receive(repository, answer, from, part, file, ports);
            return;
        }
        catch (error) {
            if (attempt >= patience.attempts || isFinal(error))
                throw error;
        }
        await outside.clock.wait((0,http_answer/* pauseBefore */.GB)(attempt, undefined, patience, outside.clock.now()));
    }
}
/** Only what broke off is worth another attempt. */
const isFinal = (error) => !(error instanceof errors/* GatehouseError */.GA) || error.code !== 'REGISTRY_UNREACHABLE';
async function receive(repository, { status, headers, body }, from, { maxBytes }, file, { downloads }) {
    const { reference } = repository.asking;
    if (status !== 200 && status !== 206)
        throw repository.refusal(status);
    const start = (0,http_answer/* startOf */.GH)(status, headers['content-range']);
    if (start !== 0 && start !== from)
        throw (0,failure/* broken */.mw)(reference, 'it sent another part of a file than was asked for');
    const whole = start + Number(headers['content-length'] ?? Number.NaN);
    const tooMuch = () => (0,failure/* broken */.mw)(reference, `a part has more than ${maxBytes} bytes`);
    const total = await downloads
        .append(file, start, (0,bounded_body/* boundBody */.B)(body, { start, maxBytes }, tooMuch), () => undefined)
        .catch((error) => {
        throw error instanceof errors/* GatehouseError */.GA && error.code === 'DOWNLOAD_FAILED' ? (0,failure/* unreachable */.HB)(reference, error) : error;
    });
    if (total < whole)
        throw (0,failure/* unreachable */.HB)(reference, new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `The download ended after ${total} of ${whole} bytes.`));
}

// EXTERNAL MODULE: ./build/js/registry/fetch-manifest.js
var fetch_manifest = __webpack_require__(5808);
// EXTERNAL MODULE: ./build/js/registry/manifest.js
var registry_manifest = __webpack_require__(2539);
;// CONCATENATED MODULE: ./build/js/registry/remote-parts.js






/** Of one layer, packed: larger ones than anybody pushes. */
const mostLayerBytes = 16 * 1024 ** 3;
/** Each part is asked for once, and downloads have their own time. @throws GatehouseError as `resolveImage` does. */
function openParts(reference, access, ports) {
    const { answerMs } = access.patience ?? connection/* defaultPatience */.B;
    const budget = access.budget ?? { answerMs: () => answerMs };
    const repository = (0,access_repository/* openRepository */.h)(reference, { ...access, budget });
    const manifests = new Map();
    const sizes = new Map();
    const readManifest = async (digest) => {
        const { text, manifest } = await (0,fetch_manifest/* fetchManifest */.Cj)(repository, digest);
        for (const part of partsOf(manifest))
            sizes.set(part.digest, part.size);
        manifests.set(digest, text);
        return text;
    };
    return {
        read: async (digest) => {
            if (!sizes.has(digest))
                return manifests.get(digest) ?? readManifest(digest);
            return new TextDecoder().decode(await (0,blob/* readPart */.o)(repository, digest, registry_manifest/* mostManifestBytes */.y$));
        },
        place: async (digest, file) => {
            const size = sizes.get(digest);
            if (size === undefined)
                return ports.files.write(file, manifests.get(digest) ?? (await readManifest(digest)));
            return downloadPart(repository, { digest, maxBytes: Math.min(size, mostLayerBytes) }, file, ports);
        },
    };
}
const partsOf = (manifest) => (manifest.type === 'image' ? [manifest.config, ...manifest.layers] : []);

// EXTERNAL MODULE: ./build/js/registry/resolve.js
var resolve = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/js/flow/image/blob-store.js

/** Of what is read into memory, in bytes: distribution-spec 1.1 lets a registry refuse manifests of more than 4 MiB. */
const mostManifestBytes = 4 * 1024 * 1024;
const blobPath = (folder, digest) => `${folder}/blobs/sha256/${digest.slice('sha256:'.length)}`;
/** The folder of an OCI image layout. Nothing in it is believed before its bytes are hashed. */
const openLayout = (folder, files) => ({
    async read(digest) {
        const path = blobPath(folder, digest);
        const stat = await files.stat(path);
        if (stat?.type !== 'file' || stat.size > mostManifestBytes)
            throw missing(digest);
        if ((await files.sha256(path)) !== hexOf(digest))
            throw other(digest);
        return files.readText(path);
    },
    async place(digest, file) {
        const path = blobPath(folder, digest);
        if ((await files.stat(path))?.type !== 'file')
            throw missing(digest);
        await files.linkOrCopy(path, file);
        if ((await files.sha256(file)) !== hexOf(digest))
            throw other(digest);
    },
});
const hexOf = (digest) => digest.slice('sha256:'.length);
const hint = 'Build or fetch the image again.';
const missing = (digest) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is incomplete: ${digest.slice(0, 19)}… is not there, or is too large.`, { hint });
const other = (digest) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is damaged: ${digest.slice(0, 19)}… has another content.`, { hint });

;// CONCATENATED MODULE: ./build/js/core/image/platform.js
/** `linux/arm64` means all of its variants. */
const fitsPlatform = (asked, platform) => platform === asked || platform?.startsWith(`${asked}/`) === true;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/registry/image-config.js
var image_config = __webpack_require__(8588);
;// CONCATENATED MODULE: ./build/js/registry/local/docker-archive.js





/** Of an archive, unpacked, in bytes. */
const mostBytes = 64 * 1024 ** 3;
const mostFiles = 20_000;
const mostHops = 8;
const savedSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    Config: schemas/* string */.YjP(),
    RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).max(image_config/* mostEntries */._N).nullish(),
    Layers: schemas/* array */.YOg(schemas/* string */.YjP()).max(image_config/* mostEntries */._N),
}));
/**
 * Reads what `docker save` wrote, packed by gzip or not: each image with the names it was saved as. Every layer is compared with what the
 * configuration says of it, so that a part that is cut off or exchanged is told by name.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
async function readDockerArchive(path, { archives }) {
    const limits = { maxBytes: mostBytes, maxFiles: mostFiles, textBytes: registry_manifest/* mostManifestBytes */.y$ };
    const members = await archives.survey(path, limits).catch((error) => {
        throw error instanceof errors/* GatehouseError */.GA && error.code === 'DOWNLOAD_FAILED' ? broken(path, reasonOf(error)) : error;
    });
    try {
        const saved = readSaved(members);
        const digests = manifestDigests(members);
        const [first, ...others] = saved.map((one) => readImage(one, members, digests));
        if (first !== undefined)
            return [first, ...others];
    }
    catch (error) {
        throw error instanceof errors/* GatehouseError */.GA ? error : broken(path, error instanceof Error ? error.message : String(error));
    }
    throw broken(path, 'it holds no image');
}
const reasonOf = ({ message }) => message.replace(/^.* cannot be used: |\.$/g, '');
const broken = (path, what) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${path} cannot be used as an image: ${what}.`, {
    hint: 'Give what `docker save` wrote, or the folder of an OCI layout; save or copy it again if it was one.',
});
function readSaved(members) {
    const text = textOf(members, 'manifest.json');
    if (text === undefined) {
        const isLayout = members.has('oci-layout') && members.has('index.json');
        throw new Error(isLayout ? 'it is an OCI layout in a tar archive: unpack it and give the folder' : 'it holds no manifest.json');
    }
    const decoded = savedSchema.safeParse((0,image_config/* parseJson */.qF)(text, 'its manifest.json'));
    if (!decoded.success)
        throw new Error('its manifest.json does not decode');
    return decoded.data;
}
function readImage(saved, members, digests) {
    const file = memberOf(members, saved.Config);
    if (file?.text === undefined)
        throw new Error(`its configuration ${shown(saved.Config)} is missing`);
    const id = `sha256:${file.sha256}`;
    const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(saved.Config)?.[1];
    if (stated !== undefined && stated !== file.sha256)
        throw new Error(`its configuration ${shown(saved.Config)} has another content than its name says`);
    const config = (0,image_config/* decodeImageConfig */.Ac)(file.text);
    requireLayers(saved, config, members);
    const digest = digests.get(id);
    return {
        id,
        ...(digest === undefined ? {} : { digest }),
        names: (saved.RepoTags ?? []).flatMap(readName),
        ...(config.platform === undefined ? {} : { platform: config.platform }),
        labels: config.labels,
        layers: saved.Layers.length,
    };
}
/** Packed or not, a layer is what the configuration says it unpacks to (OCI image 1.1, `rootfs.diff_ids`). */
function requireLayers({ Layers }, config, members) {
    if (Layers.length !== config.layers.length)
        throw new Error(`it has ${Layers.length} layers, and its configuration says ${config.layers.length}`);
    for (const [at, name] of Layers.entries()) {
        const layer = memberOf(members, name);
        if (layer === undefined)
            throw new Error(`its layer ${shown(name)} is missing`);
        if (`sha256:${layer.unpacked ?? layer.sha256}` !== config.layers[at])
            throw new Error(`its layer ${shown(name)} has another content than its configuration says`);
    }
}
function readName(text) {
    try {
        return [(0,registry_reference/* parseReference */.F2)(text)];
    }
    catch {
        return [];
    }
}
/** Older versions of Docker save a layer that several images share once, and links to it. */
function memberOf(members, name) {
    let member = members.get(name);
    for (let hop = 0; member?.link !== undefined && hop < mostHops; hop += 1)
        member = members.get(member.link);
    return member?.link === undefined ? member : undefined;
}
const textOf = (members, name) => memberOf(members, name)?.text;
/** The manifest of each configuration, where the archive is an OCI layout too. */
function manifestDigests(members) {
    const index = textOf(members, 'index.json');
    const root = index === undefined ? undefined : (0,registry_manifest/* decodeManifest */.MK)(index, 'application/vnd.oci.image.index.v1+json');
    const found = root?.type === 'index' ? root.manifests : [];
    return new Map(found.flatMap(({ digest, mediaType }) => {
        const file = memberOf(members, `blobs/sha256/${digest.slice('sha256:'.length)}`);
        if (file?.text === undefined || `sha256:${file.sha256}` !== digest)
            return [];
        const manifest = (0,registry_manifest/* decodeManifest */.MK)(file.text, mediaType);
        return manifest.type === 'image' ? [[manifest.config.digest, digest]] : [];
    }));
}
/** Of what an archive says, so much. */
const shown = (text) => JSON.stringify(text.slice(0, 120));

;// CONCATENATED MODULE: ./build/js/flow/image/open-archive.js





/** Its layers are compared with what its configuration says of them; the name that somebody gave counts more than its own. */
async function openArchive(path, given, { platform, folder }, ports) {
    const [image, ...others] = await readDockerArchive(path, ports);
    if (others.length > 0)
        throw severalImages(path, others.length + 1);
    if (platform !== undefined && !fitsPlatform(platform, image.platform))
        throw otherPlatform(platform, image.platform);
    const file = `${folder}/image.tar`;
    await ports.files.linkOrCopy(path, file);
    const about = {
        ...(image.digest === undefined ? {} : { digest: image.digest }),
        ...(image.platform === undefined ? {} : { platform: image.platform }),
    };
    return {
        subject: { ...(given ?? namedBy(image.names) ?? { name: (0,image_name/* nameOfFile */.R)(path) }), ...about },
        parts: [{ file, ...about }],
    };
}
const namedBy = ([first]) => first === undefined ? undefined : { name: (0,registry_reference/* nameOf */.Vb)(first), ...(first.tag === undefined ? {} : { tag: first.tag }) };
const severalImages = (path, count) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${path} holds ${count} images.`, { hint: 'Save each to a file of its own.' });
const otherPlatform = (asked, platform = 'no platform that it names') => new errors/* GatehouseError */.GA('TARGET_MISSING', `The image has no platform ${asked}.`, { hint: `It has ${platform}.` });

// EXTERNAL MODULE: ./build/js/core/image/base.js
var base = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/js/flow/image/open-layout.js





/** Names that builders write into the index of a layout: the second may be a mere tag. */
const naming = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
const indexType = 'application/vnd.oci.image.index.v1+json';
/** @throws GatehouseError IMAGE_BROKEN for a folder that is none. */
async function readLayout(folder, { files }) {
    const path = `${folder}/index.json`;
    const stat = await files.stat(path);
    if (stat?.type !== 'file' || stat.size > mostManifestBytes)
        throw noLayout(folder);
    const roots = indexIn(await files.readText(path));
    const [first] = roots;
    if (first === undefined)
        throw noLayout(folder);
    const words = naming.flatMap((key) => first.annotations.get(key) ?? []);
    const called = words.map(image_name/* readImageName */.t).find((read) => read !== undefined && /[/.:]/.test(read.name));
    if (called === undefined)
        return { roots };
    const { name, tag } = called;
    return { roots, called: { name: (0,base/* fullName */.fq)(name), ...(tag === undefined ? {} : { tag }) } };
}
function indexIn(text) {
    try {
        const index = (0,registry_manifest/* decodeManifest */.MK)(text, indexType);
        return index.type === 'index' ? index.manifests : [];
    }
    catch {
        return [];
    }
}
const noLayout = (folder) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${folder} is no OCI layout: it has no index.json that names an image.`, {
    hint: 'Give the folder that holds `oci-layout`, `index.json` and `blobs/`.',
});

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/flow/image/stage-image.js






/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2;
const mostPlatforms = 64;
/**
 * Lays out every image below some manifests in a folder of its own: the asked platform, or all. Trivy 0.74.0 takes the first of a layout
 * with several, in silence.
 * @throws GatehouseError IMAGE_BROKEN, TARGET_MISSING for a platform that is not there.
 */
async function stageImages(store, roots, { platform, folder }, files) {
    const found = [];
    for (const root of roots)
        found.push(...(await imagesBelow(store, root, 0)));
    const all = [...new Map(found.map((image) => [image.digest, image])).values()];
    const wanted = platform === undefined ? all : all.filter((image) => fitsPlatform(platform, image.platform));
    if (wanted.length === 0)
        throw nothingFits(platform, all);
    if (all.length > mostPlatforms)
        throw stage_image_broken(`it is an index of more than ${mostPlatforms} images`);
    wanted.sort((a, b) => (0,order/* compareText */.n6)(a.platform ?? '', b.platform ?? '') || (0,order/* compareText */.n6)(a.digest, b.digest));
    const parts = [];
    for (const [at, image] of wanted.entries()) {
        const file = `${folder}/image-${at}`;
        await layOut(image, file, store, files);
        const { digest, platform: of } = image;
        parts.push({ file, digest, ...(of === undefined ? {} : { platform: of }) });
    }
    return parts;
}
async function imagesBelow(store, root, depth) {
    const text = await store.read(root.digest);
    const manifest = decoded(() => (0,registry_manifest/* decodeManifest */.MK)(text, root.mediaType));
    const { mediaType } = manifest;
    if (manifest.type === 'image') {
        const blobs = [manifest.config, ...manifest.layers].map(({ digest }) => digest);
        const platform = root.platform ?? (await platformIn(store, manifest.config));
        return [{ digest: root.digest, mediaType, platform, text, blobs: [...new Set(blobs)] }];
    }
    if (depth >= deepest)
        throw stage_image_broken('it is an index of an index of an index');
    const below = [];
    for (const each of manifest.manifests.filter(registry_manifest/* isImage */.wu))
        below.push(...(await imagesBelow(store, each, depth + 1)));
    return below;
}
/** Of an image that no index describes: its configuration says it. */
async function platformIn(store, { digest }) {
    const text = await store.read(digest);
    return decoded(() => (0,image_config/* decodeImageConfig */.Ac)(text)).platform;
}
async function layOut(image, folder, store, files) {
    const { mediaType, digest, text, blobs } = image;
    await files.makeDirectory(`${folder}/blobs/sha256`);
    const manifests = [{ mediaType, digest, size: Buffer.byteLength(text) }];
    await files.write(`${folder}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }));
    await files.write(blobPath(folder, digest), text);
    for (const blob of blobs)
        await store.place(blob, blobPath(folder, blob));
}
const stage_image_hint = 'Build or fetch the image again.';
const stage_image_broken = (what, cause) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is not what the OCI image specification says: ${what}.`, {
    hint: stage_image_hint,
    cause,
});
/** What a registry sent is its own trouble, what lies in a folder is the image's. */
function decoded(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw stage_image_broken(error instanceof Error ? error.message : String(error), error);
    }
}
const nothingFits = (platform, all) => platform === undefined
    ? new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'There is no image in it.', {
        hint: 'Give an image, not what is attested about one.',
    })
    : new errors/* GatehouseError */.GA('TARGET_MISSING', `The image has no platform ${platform}.`, {
        hint: `It has ${all.map((image) => image.platform ?? 'one without a name').join(', ')}.`,
    });

;// CONCATENATED MODULE: ./build/js/flow/image/open-image.js










/**
 * What the request says of the image before it is opened: its name.
 * @throws GatehouseError ARGUMENT_INVALID, TARGET_MISSING
 */
async function announceImage(request, { files }) {
    const { source, name, offline } = request;
    if (source.type === 'registry') {
        const { tag, digest, ...reference } = (0,registry_reference/* parseReference */.F2)(source.reference);
        if (offline)
            throw noNetwork(source.reference);
        return {
            name: (0,registry_reference/* nameOf */.Vb)(reference),
            ...(digest === undefined ? {} : { digest }),
            ...(tag === undefined ? {} : { tag }),
        };
    }
    const real = await files.realPath(source.path).catch(() => undefined);
    if (real === undefined)
        throw nothingThere(source.path);
    if (name === undefined)
        return { name: (0,image_name/* nameOfFile */.R)(source.path) };
    const { tag, digest: _, ...reference } = (0,registry_reference/* parseReference */.F2)(name);
    return { name: (0,registry_reference/* nameOf */.Vb)(reference), ...(tag === undefined ? {} : { tag }) };
}
/**
 * Lays an image out for the scanners in a folder of the run.
 * @throws GatehouseError for an image that is not there, damaged, or no image; for a registry that does not give it.
 */
async function openImage(request, announced, workspace, ports) {
    const { source, platform, name } = request;
    const staging = { platform, folder: workspace };
    if (source.type === 'registry')
        return fromRegistry(source.reference, request, staging, ports);
    const path = await ports.files.realPath(source.path);
    if ((await ports.files.stat(path))?.type !== 'directory') {
        return openArchive(path, name === undefined ? undefined : announced, staging, ports);
    }
    const { roots, called } = await readLayout(path, ports);
    const parts = await stageImages(openLayout(path, ports.files), roots, staging, ports.files);
    const [root, ...others] = roots;
    const subject = name !== undefined || called === undefined ? announced : called;
    const digest = root !== undefined && others.length === 0 ? { digest: root.digest } : {};
    return { subject: { ...subject, ...digest, ...platformOf(parts) }, parts };
}
const platformOf = ([first, ...others]) => first?.platform === undefined || others.length > 0 ? {} : { platform: first.platform };
/** Everything is asked for by the digest that the reference led to first: a tag that moves meanwhile changes nothing. */
async function fromRegistry(text, { dockerConfig }, staging, ports) {
    const credentials = await (0,access_credentials/* openCredentials */.ZE)(dockerConfig, ports);
    const access = { ports, credentials };
    const { reference, digest, mediaType } = await (0,resolve/* resolveImage */.A)((0,registry_reference/* parseReference */.F2)(text), access);
    const parts = await stageImages(openParts(reference, access, ports), [{ digest, mediaType }], staging, ports.files);
    const tag = reference.tag === undefined ? {} : { tag: reference.tag };
    return { subject: { name: (0,registry_reference/* nameOf */.Vb)(reference), digest, ...tag, ...platformOf(parts) }, parts };
}
const nothingThere = (path) => new errors/* GatehouseError */.GA('TARGET_MISSING', `There is no file or folder ${path}.`, {
    hint: 'Give a docker archive (`docker save`), or the folder of an OCI layout.',
});
const noNetwork = (reference) => new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `${reference} is in a registry, and --offline asks the network for nothing.`, {
    hint: 'Leave out --offline, or give the image as an archive (--image-archive).',
});


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* unused harmony export readBlob */
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _access_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6775);
/* harmony import */ var _access_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4537);
/* harmony import */ var _access_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9678);




/**
 * A part of an image or artefact, in memory, if it is what its digest says.
 * @throws GatehouseError as `resolveImage` does; `REGISTRY_BROKEN` for more than `maxBytes`.
 */
const readBlob = (reference, digest, maxBytes, access) => readPart(openRepository(reference, access), digest, maxBytes);
/** The same, of a repository that is open. */
async function readPart(repository, digest, maxBytes) {
    const { reference } = repository.asking;
    const { status, body } = await repository.get(`blobs/${digest}`);
    if (status !== 200)
        throw repository.refusal(status);
    const bytes = await (0,_access_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(reference, body, maxBytes);
    if (`sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}` !== digest)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .otherContent */ .yL)(reference, 'part');
    return bytes;
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* unused harmony export manifestExists */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1992);
/* harmony import */ var _access_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4537);
/* harmony import */ var _access_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
/* harmony import */ var _fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5808);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8588);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2539);







/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2;
const mostPlatforms = 64;
/**
 * Asks which content a reference leads to, and what platforms that has. A reference that names a digest is that digest; its tag is only recorded.
 * @throws GatehouseError `REGISTRY_REFUSED` (login), `IMAGE_MISSING`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN` (an answer that is none),
 * `DIGEST_MISMATCH`.
 */
async function resolveImage(reference, access) {
    const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
    const repository = (0,_access_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(tag === undefined ? reference : { ...reference, tag }, access);
    const found = await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, reference.digest ?? tag ?? 'latest');
    const { digest, manifest } = found;
    const images = await imagesOf(repository, found, 0);
    const sorted = images.sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.platform ?? '', b.platform ?? '') || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.digest, b.digest));
    const config = await configOf(repository, sorted[0], found);
    const single = manifest.type === 'image' ? config.platform : undefined;
    return {
        reference: { ...repository.asking.reference, digest },
        digest,
        mediaType: manifest.mediaType,
        platforms: single === undefined ? sorted : [{ platform: single, digest }],
        labels: config.labels,
    };
}
/**
 * Whether there is a manifest of this digest: without it "no signature found" means nothing.
 * @throws GatehouseError as `resolveImage` does, but for `IMAGE_MISSING`.
 */
const manifestExists = async (reference, access) => (await findManifest(openRepository(reference, access), reference.digest)) !== undefined;
async function imagesOf(repository, found, depth) {
    const { digest, manifest } = found;
    if (manifest.type === 'image')
        return [{ digest }];
    const { reference } = repository.asking;
    if (depth >= deepest)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(reference, 'it is an index of an index of an index');
    const images = manifest.manifests.filter(_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isImage */ .wu);
    if (images.length > mostPlatforms)
        throw (0,_access_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(reference, `it is an index of more than ${mostPlatforms} images`);
    const below = [];
    for (const image of images)
        below.push(...(await imagesAt(repository, image, depth)));
    return below;
}
/** Of images only the index is read; of an index in it, what it names. */
async function imagesAt(repository, { mediaType, digest, platform }, depth) {
    if (/index|list/.test(mediaType))
        return imagesOf(repository, await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, digest), depth + 1);
    return [{ digest, ...(platform === undefined ? {} : { platform }) }];
}
const nothing = { labels: new Map(), layers: [] };
async function configOf(repository, first, root) {
    if (first === undefined)
        return nothing;
    const { manifest } = first.digest === root.digest ? root : await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, first.digest);
    if (manifest.type !== 'image' || !(0,_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .isImageConfig */ ._m)(manifest.config.mediaType))
        return nothing;
    const bytes = await (0,_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .readPart */ .o)(repository, manifest.config.digest, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mostManifestBytes */ .y$);
    return (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(repository, () => (0,_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeImageConfig */ .Ac)(new TextDecoder().decode(bytes)));
}


/***/ })

};
