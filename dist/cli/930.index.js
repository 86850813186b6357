export const id = 930;
export const ids = [930];
export const modules = {

/***/ 4930:
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
;// CONCATENATED MODULE: ./build/js/core/image/platform.js
/** `linux/arm64` means all of its variants. */
const fitsPlatform = (asked, platform) => platform === asked || platform?.startsWith(`${asked}/`) === true;

// EXTERNAL MODULE: ./build/js/registry/image-config.js
var image_config = __webpack_require__(8588);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/js/registry/local/surveyed.js


/** Of an archive, unpacked, in bytes. */
const mostBytes = 64 * 1024 ** 3;
const mostFiles = 20_000;
const mostHops = 8;
/** Looks through a tar archive that gzip packed or not. @throws GatehouseError `IMAGE_BROKEN`. */
async function surveyArchive(path, { archives }) {
    const limits = { maxBytes: mostBytes, maxFiles: mostFiles, textBytes: registry_manifest/* mostManifestBytes */.y$ };
    return { path, members: await archives.survey(path, limits).catch(asImage(path)) };
}
/** Writes files of it: each name and the new file that gets its bytes. @throws GatehouseError `IMAGE_BROKEN`. */
async function unpackMembers({ path }, wanted, { archives }) {
    await archives.extract(path, wanted, mostBytes).catch(asImage(path));
}
const asImage = (path) => (error) => {
    const isBroken = error instanceof errors/* GatehouseError */.GA && error.code === 'DOWNLOAD_FAILED';
    throw isBroken ? broken(path, error.message.replace(/^.* cannot be used: |\.$/g, '')) : error;
};
const broken = (path, what) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${path} cannot be used as an image: ${what}.`, {
    hint: 'Give what `docker save` or a build wrote, or an OCI layout; save or copy it again if it was one.',
});
/** What a reader throws is the end of a sentence, unless it is a whole one. @throws GatehouseError `IMAGE_BROKEN`. */
function reading(path, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof errors/* GatehouseError */.GA ? error : broken(path, error instanceof Error ? error.message : String(error));
    }
}
const severalImages = (path, count) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${path} holds ${count} images.`, { hint: 'Save each to a file of its own.' });
/** Older versions of Docker save a layer that several images share once, and links to it. */
function memberOf(members, name) {
    let member = members.get(name);
    for (let hop = 0; member?.link !== undefined && hop < mostHops; hop += 1)
        member = members.get(member.link);
    return member?.link === undefined ? member : undefined;
}
/** Of what an archive says, so much. */
const shown = (text) => JSON.stringify(text.slice(0, 120));

;// CONCATENATED MODULE: ./build/js/registry/local/docker-archive.js




const savedSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    Config: schemas/* string */.YjP(),
    RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).max(image_config/* mostEntries */._N).nullish(),
    Layers: schemas/* array */.YOg(schemas/* string */.YjP()).max(image_config/* mostEntries */._N),
}));
/**
 * Reads what `docker save` wrote: each image with the names it was saved as. Every layer is compared with what the configuration says
 * of it, so that a part that is cut off or exchanged is told by name.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
function readDockerArchive({ path, members }) {
    const [first, ...others] = reading(path, () => readSaved(members).map((saved) => {
        const image = readImage(saved, members);
        requireLayers(saved, image);
        return image;
    }));
    if (first === undefined)
        throw broken(path, 'it holds no image');
    return [first, ...others];
}
/** What the `manifest.json` of an archive says that is read by something else. @throws GatehouseError `IMAGE_BROKEN`. */
const readSavedImages = ({ path, members }) => reading(path, () => (members.has('manifest.json') ? readSaved(members) : []).map((saved) => readImage(saved, members)));
function readSaved(members) {
    const text = memberOf(members, 'manifest.json')?.text;
    if (text === undefined)
        throw new Error('it holds no manifest.json and is no OCI layout');
    const decoded = savedSchema.safeParse((0,image_config/* parseJson */.qF)(text, 'its manifest.json'));
    if (!decoded.success)
        throw new Error('its manifest.json does not decode');
    return decoded.data;
}
function readImage(saved, members) {
    const file = memberOf(members, saved.Config);
    if (file?.text === undefined)
        throw new Error(`its configuration ${shown(saved.Config)} is missing`);
    const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(saved.Config)?.[1];
    if (stated !== undefined && stated !== file.sha256)
        throw new Error(`its configuration ${shown(saved.Config)} has another content than its name says`);
    return {
        id: `sha256:${file.sha256}`,
        names: (saved.RepoTags ?? []).flatMap(readName),
        config: (0,image_config/* decodeImageConfig */.Ac)(file.text),
        layers: saved.Layers.map((name) => {
            const layer = memberOf(members, name);
            if (layer === undefined)
                throw new Error(`its layer ${shown(name)} is missing`);
            return layer;
        }),
    };
}
/** Packed or not, a layer is what the configuration says it unpacks to (OCI image 1.1, `rootfs.diff_ids`). */
function requireLayers({ Layers }, { config, layers }) {
    if (layers.length !== config.layers.length)
        throw new Error(`its configuration names other layers: ${config.layers.length}, not ${layers.length}`);
    for (const [at, { unpacked, sha256 }] of layers.entries()) {
        if (`sha256:${unpacked ?? sha256}` !== config.layers[at])
            throw new Error(`its layer ${shown(Layers[at] ?? '')} has another content than its configuration says`);
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
/** By the first of its names. */
const calledBy = ([first]) => first === undefined ? undefined : { name: (0,registry_reference/* nameOf */.Vb)(first), ...(first.tag === undefined ? {} : { tag: first.tag }) };

;// CONCATENATED MODULE: ./build/js/registry/local/layout-archive.js




/** Who loads such an archive reads its `index.json`, whatever else is in it; Docker before version 25 reads `manifest.json`. */
const isLayoutArchive = (members) => members.has('oci-layout');
const blobName = (digest) => `blobs/sha256/${digest.slice('sha256:'.length)}`;
/** A link is no part: what it leads to has another name, and so another digest. */
function blobIn(members, digest) {
    const file = members.get(blobName(digest));
    return file?.link === undefined ? file : undefined;
}
/**
 * Requires of every image that its parts are there, are what their digests say, and unpack to what the configuration says; and that the
 * `manifest.json` beside the index, if there is one, names the same images. Gives the names that those were saved as.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
function requireImages(archive, images, platform) {
    const saved = readSavedImages(archive);
    return reading(archive.path, () => {
        for (const image of images)
            requireParts(image, archive.members);
        for (const one of saved)
            requireSame(one, images, platform);
        return saved.flatMap(({ names }) => names);
    });
}
function requireParts({ config, layers }, members) {
    const { text } = requirePart('configuration', config, members);
    const files = layers.map((layer) => requirePart('layer', layer, members));
    if (text === undefined || !(0,image_config/* isImageConfig */._m)(config.mediaType))
        return;
    const unpacked = (0,image_config/* decodeImageConfig */.Ac)(text).layers;
    if (unpacked.length !== layers.length)
        throw new Error(`its configuration names other layers: ${unpacked.length}, not ${layers.length}`);
    for (const [at, { mediaType, digest }] of layers.entries()) {
        const found = unpackedDigest(mediaType, files[at]);
        if (found !== undefined && found !== unpacked[at])
            throw new Error(`its layer ${digest} unpacks to another content than its configuration says`);
    }
}
function requirePart(what, { digest }, members) {
    const file = blobIn(members, digest);
    if (file === undefined)
        throw new Error(`its ${what} ${digest} is missing`);
    if (`sha256:${file.sha256}` !== digest)
        throw new Error(`its ${what} ${digest} has another content`);
    return file;
}
/** `undefined` for what is packed in another way than by gzip: what it unpacks to is not known. */
function unpackedDigest(mediaType, file) {
    if (file === undefined || /[.+](?:zstd|encrypted)$/.test(mediaType))
        return undefined;
    return `sha256:${file.unpacked ?? file.sha256}`;
}
/** Two readers of one archive must not see two images. */
function requireSame(saved, images, platform) {
    if (platform !== undefined && !fitsPlatform(platform, saved.config.platform))
        return;
    const same = images.find(({ config }) => config.digest === saved.id);
    if (same === undefined)
        throw new Error('its manifest.json names an image that its index.json does not');
    const isSame = same.layers.length === saved.layers.length &&
        same.layers.every(({ digest }, at) => digest === `sha256:${saved.layers[at]?.sha256}`);
    if (!isSame)
        throw new Error('its manifest.json names other layers of an image than its index.json');
}

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
/** The parts of an image of which an archive holds the texts; their digests are known. */
const inMembers = (members) => ({
    async read(digest) {
        const file = blobIn(members, digest);
        if (file?.text === undefined)
            throw missing(digest);
        if (file.sha256 !== hexOf(digest))
            throw other(digest);
        return file.text;
    },
});
const hexOf = (digest) => digest.slice('sha256:'.length);
const hint = 'Build or fetch the image again.';
const missing = (digest) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is incomplete: ${digest.slice(0, 19)}… is not there, or is too large.`, { hint: 'Build or fetch the image again; if only one of its platforms is there, name that one (platform).' });
const other = (digest) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is damaged: ${digest.slice(0, 19)}… has another content.`, { hint });

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/registry/find-images.js





/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2;
const mostPlatforms = 64;
/**
 * Finds every image below some manifests: of the asked platform, or all. Trivy 0.74.0 takes the first of a layout with several, in silence.
 * @throws GatehouseError IMAGE_BROKEN, TARGET_MISSING for a platform that is not there.
 */
async function findImages(store, roots, platform) {
    const search = { store, platform, others: new Map() };
    const found = await imagesBelow(search, roots, 0);
    const wanted = [...new Map(found.map((image) => [image.digest, image])).values()];
    const platforms = [...search.others.values()];
    if (wanted.length === 0)
        throw nothingFits(platform, platforms);
    if (wanted.length + platforms.length > mostPlatforms)
        throw find_images_broken(`it is an index of more than ${mostPlatforms} images`);
    return wanted.sort((a, b) => (0,order/* compareText */.n6)(a.platform ?? '', b.platform ?? '') || (0,order/* compareText */.n6)(a.digest, b.digest));
}
const fits = ({ platform }, own) => platform === undefined || fitsPlatform(platform, own);
async function imagesBelow(search, roots, depth) {
    const found = [];
    for (const root of roots) {
        // Another platform may not even be there: Docker saves the index of several with the parts of one.
        const isOther = root.platform !== undefined && !(0,registry_manifest/* isIndex */.nw)(root) && !fits(search, root.platform);
        if (isOther)
            search.others.set(root.digest, root.platform);
        else
            found.push(...(await imagesIn(search, root, depth)));
    }
    return found;
}
async function imagesIn(search, root, depth) {
    const text = await search.store.read(root.digest);
    const manifest = decoded(() => (0,registry_manifest/* decodeManifest */.MK)(text, root.mediaType));
    if (manifest.type === 'index') {
        if (depth >= deepest)
            throw find_images_broken('it is an index of an index of an index');
        return imagesBelow(search, manifest.manifests.filter(registry_manifest/* isImage */.wu), depth + 1);
    }
    const { mediaType, config, layers } = manifest;
    const platform = root.platform ?? (await platformIn(search, config));
    if (fits(search, platform))
        return [{ digest: root.digest, mediaType, platform, text, config, layers }];
    search.others.set(root.digest, platform);
    return [];
}
/** Of an image that no index describes: its configuration says it. */
async function platformIn({ store }, { digest }) {
    const text = await store.read(digest);
    return decoded(() => (0,image_config/* decodeImageConfig */.Ac)(text)).platform;
}
/** Everything that an image is made of but its manifest, each once. */
const find_images_partsOf = ({ config, layers }) => [
    ...new Set([config, ...layers].map(({ digest }) => digest)),
];
const find_images_hint = 'Build or fetch the image again.';
const find_images_broken = (what, cause) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `The image is not what the OCI image specification says: ${what}.`, {
    hint: find_images_hint,
    cause,
});
/** What a registry sent is its own trouble, what lies in a folder is the image's. */
function decoded(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw find_images_broken(error instanceof Error ? error.message : String(error), error);
    }
}
const nothingFits = (platform, others) => platform === undefined
    ? new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'There is no image in it.', {
        hint: 'Give an image, not what is attested about one.',
    })
    : new errors/* GatehouseError */.GA('TARGET_MISSING', `The image has no platform ${platform}.`, {
        hint: `It has ${others.map((other) => other ?? 'one without a name').join(', ')}.`,
    });

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
    return layoutOf(folder, await files.readText(path));
}
/** By the text of its index; `where` is what a person gave. @throws GatehouseError IMAGE_BROKEN for an index that names nothing. */
function layoutOf(where, index) {
    const roots = indexIn(index);
    const [first] = roots;
    if (first === undefined)
        throw noLayout(where);
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
const noLayout = (where) => new errors/* GatehouseError */.GA('IMAGE_BROKEN', `${where} is no OCI layout: it has no index.json that names an image.`, {
    hint: 'Give the folder that holds `oci-layout`, `index.json` and `blobs/`, or an archive of it.',
});

;// CONCATENATED MODULE: ./build/js/flow/image/stage-image.js


const platformOf = ([first, ...others]) => first?.platform === undefined || others.length > 0 ? {} : { platform: first.platform };
/** Lays images out, each in a folder of its own. @throws GatehouseError IMAGE_BROKEN */
async function layOutImages(images, store, { folder }, files) {
    const parts = [];
    for (const [at, image] of images.entries()) {
        const file = `${folder}/image-${at}`;
        await layOut(image, file, store, files);
        const { digest, platform } = image;
        parts.push({ file, digest, ...(platform === undefined ? {} : { platform }) });
    }
    return parts;
}
/** Finds images and lays them out. @throws GatehouseError as `findImages`. */
async function stageImages(store, roots, staging, files) {
    return layOutImages(await findImages(store, roots, staging.platform), store, staging, files);
}
async function layOut(image, folder, store, files) {
    const { mediaType, digest, text } = image;
    await files.makeDirectory(`${folder}/blobs/sha256`);
    const manifests = [{ mediaType, digest, size: Buffer.byteLength(text) }];
    await files.write(`${folder}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }));
    await files.write(blobPath(folder, digest), text);
    for (const blob of find_images_partsOf(image))
        await store.place(blob, blobPath(folder, blob));
}

;// CONCATENATED MODULE: ./build/js/flow/image/open-layout-archive.js







/**
 * The layout of an image, or of an index of several, in a tar archive. Only what the images are made of is unpacked, and laid out as from
 * a folder: each part is compared once more with its digest.
 */
async function openLayoutArchive(archive, staging, ports) {
    const { path, members } = archive;
    const index = memberOf(members, 'index.json')?.text;
    if (index === undefined)
        throw broken(path, 'it is an OCI layout without an index.json');
    const { roots, called } = layoutOf(path, index);
    const [root, ...others] = [...new Map(roots.map((each) => [each.digest, each])).values()];
    if (root === undefined)
        throw broken(path, 'it holds no image');
    if (others.length > 0)
        throw severalImages(path, others.length + 1);
    const images = await findImages(inMembers(members), [root], staging.platform);
    const names = requireImages(archive, images, staging.platform);
    const folder = `${staging.folder}/unpacked`;
    await ports.files.makeDirectory(`${folder}/blobs/sha256`);
    const wanted = images.flatMap(find_images_partsOf).map((digest) => [blobName(digest), blobPath(folder, digest)]);
    await unpackMembers(archive, Object.fromEntries(wanted), ports);
    const parts = await layOutImages(images, openLayout(folder, ports.files), staging, ports.files);
    return { called: called ?? calledBy(names), digest: root.digest, parts };
}

;// CONCATENATED MODULE: ./build/js/flow/image/open-archive.js








/** What `docker save` or a build wrote. The name that somebody gave counts more than its own. */
async function openArchive(path, given, staging, ports) {
    const archive = await surveyArchive(path, ports);
    const open = isLayoutArchive(archive.members) ? openLayoutArchive : openDockerArchive;
    const { called, digest, parts } = await open(archive, staging, ports);
    const subject = given ?? called ?? { name: (0,image_name/* nameOfFile */.R)(path) };
    return { subject: { ...subject, ...(digest === undefined ? {} : { digest }), ...platformOf(parts) }, parts };
}
/** The scanner reads the archive itself: its layers are compared with what its configuration says of them. */
async function openDockerArchive(archive, { platform, folder }, { files }) {
    const [image, ...others] = readDockerArchive(archive);
    if (others.length > 0)
        throw severalImages(archive.path, others.length + 1);
    const own = image.config.platform;
    if (platform !== undefined && !fitsPlatform(platform, own))
        throw otherPlatform(platform, own);
    const file = `${folder}/image.tar`;
    await files.linkOrCopy(archive.path, file);
    return { called: calledBy(image.names), parts: [{ file, ...(own === undefined ? {} : { platform: own }) }] };
}
const otherPlatform = (asked, platform = 'no platform that it names') => new errors/* GatehouseError */.GA('TARGET_MISSING', `The image has no platform ${asked}.`, { hint: `It has ${platform}.` });

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
/** Everything is asked for by the digest that the reference led to first: a tag that moves meanwhile changes nothing. */
async function fromRegistry(text, { dockerConfig }, staging, ports) {
    const credentials = await (0,access_credentials/* openCredentials */.ZE)(dockerConfig, ports);
    const access = { ports, credentials };
    const { reference, digest, mediaType } = await (0,resolve/* resolveImage */.AT)((0,registry_reference/* parseReference */.F2)(text), access);
    const parts = await stageImages(openParts(reference, access, ports), [{ digest, mediaType }], staging, ports.files);
    const tag = reference.tag === undefined ? {} : { tag: reference.tag };
    return { subject: { name: (0,registry_reference/* nameOf */.Vb)(reference), digest, ...tag, ...platformOf(parts) }, parts };
}
const nothingThere = (path) => new errors/* GatehouseError */.GA('TARGET_MISSING', `There is no file or folder ${path}.`, {
    hint: 'Give a docker archive (`docker save`), or an OCI layout as a folder or as an archive.',
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
/* harmony export */   AT: () => (/* binding */ resolveImage),
/* harmony export */   Ql: () => (/* binding */ resolveContent)
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
    const { repository, found, platforms, reference: pinned } = await resolveIn(reference, access);
    const { digest, manifest } = found;
    const config = await configOf(repository, platforms[0], found);
    const single = manifest.type === 'image' ? config.platform : undefined;
    return {
        reference: pinned,
        digest,
        mediaType: manifest.mediaType,
        platforms: single === undefined ? platforms : [{ platform: single, digest }],
        labels: config.labels,
    };
}
/** The same, for whom digests are enough: no configuration is asked for. @throws GatehouseError as `resolveImage`. */
async function resolveContent(reference, access) {
    const { found, platforms, reference: pinned } = await resolveIn(reference, access);
    return { reference: pinned, digest: found.digest, platforms };
}
async function resolveIn(reference, access) {
    const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
    const repository = (0,_access_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(tag === undefined ? reference : { ...reference, tag }, access);
    const found = await (0,_fetch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchManifest */ .Cj)(repository, reference.digest ?? tag ?? 'latest');
    const images = await imagesOf(repository, found, 0);
    const platforms = images.sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.platform ?? '', b.platform ?? '') || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.digest, b.digest));
    return { repository, found, platforms, reference: { ...repository.asking.reference, digest: found.digest } };
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
