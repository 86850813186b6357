export const id = 859;
export const ids = [859];
export const modules = {

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   te: () => (/* binding */ understoodBy),
/* harmony export */   ui: () => (/* binding */ findUnlisted)
/* harmony export */ });
/* harmony import */ var _core_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1992);
/* harmony import */ var _repository_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2091);



/** Larger documents are not read again only to say why a tool skipped them. */
const readableBytes = 4 * 1024 * 1024;
/**
 * Files that a tool was given and is not known to have read. Some it skipped in silence, with exit 0, as its list of files tells. Where
 * it keeps no list, YAML and JSON that do not parse are what it skips in silence: these are read here once more, unless some tool read
 * them (`understood`).
 */
async function findUnlisted({ scanner, formats, reading }, understood, stage, files) {
    const listed = new Set(reading.parsed.flatMap((parsed) => [...parsed.listed]));
    const gaps = [];
    for (const file of stage.files) {
        if (listed.has(file.path))
            continue;
        const gap = await missed(scanner, formats, file, (unread) => understood.has(unread.path) ? undefined : mistakeIn(unread, stage.root, files));
        if (gap !== undefined)
            gaps.push({ path: file.path, tool: scanner.tool, ...gap });
    }
    return [...gaps, ...leftOut(scanner, formats, stage)].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path));
}
/**
 * Files that some tool is known to have understood: it lists them, or found something in them. A secret proves nothing: those are found
 * line by line, whether the rest makes sense or not.
 */
function understoodBy(runs) {
    const parsed = runs.flatMap(({ reading }) => reading.parsed);
    const proofs = parsed.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== 'secret'));
    return new Set([...parsed.flatMap(({ listed }) => [...listed]), ...proofs.map(({ path }) => path)]);
}
async function missed(scanner, formats, file, mistake) {
    const own = file.formats.filter((format) => formats.includes(format) && !isLeftOut(scanner, format, file));
    const isExpected = own.some((format) => scanner.listsByFile.includes(format));
    if (isExpected) {
        if (file.formats.includes('helm'))
            return notRendered;
        return (await mistake(file)) ?? { reason: 'not-read' };
    }
    const isTakenApart = own.some((format) => format !== _repository_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFormat */ .Hn);
    return isTakenApart && !file.formats.includes('helm') ? mistake(file) : undefined;
}
/** A template is no YAML until the chart is rendered, and what a condition of the chart leaves out is not there to be read. */
const notRendered = {
    reason: 'not-read',
    detail: "not part of the chart with the chart's own values",
};
/** What the tool skips by rules of its own (names, folders, sizes), which nothing in its report tells. */
const leftOut = (scanner, formats, stage) => formats.flatMap((format) => stage.files
    .filter((file) => isLeftOut(scanner, format, file))
    .map(({ path }) => ({ path, reason: 'left-out', tool: scanner.tool, detail: format })));
/** True for a file of this format that the tool does not look at, whatever its run says. */
const isLeftOut = (scanner, format, file) => file.formats.includes(format) && scanner.leavesOut?.(format, file.path, file.size) === true;
async function mistakeIn({ path, size }, root, files) {
    if (size > readableBytes || !/\.(?:ya?ml|json|template)$/.test(path))
        return undefined;
    const text = await files.readText(`${root}/${path}`).catch(() => undefined);
    const mistake = text === undefined ? undefined : (0,_core_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(text).problems.find((problem) => problem.code === 'syntax');
    return mistake === undefined ? undefined : { reason: 'not-parsed', line: mistake.line };
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ heardSkips)
/* harmony export */ });
/* harmony import */ var _tools_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4921);
/* harmony import */ var _find_unlisted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);


/** The files with only those comments that speak to a tool which opens the file: elsewhere, in documentation, they are examples. */
const heardSkips = (files) => files.map((file) => file.skips.length === 0 ? file : { ...file, skips: file.skips.filter(({ tool }) => opens(tool, file)) });
const opens = (tool, file) => _tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .scanners */ .Um.some((scanner) => scanner.tool === tool &&
    scanner.skips !== undefined &&
    scanner.reads.some((format) => file.formats.includes(format) && !(0,_find_unlisted_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOut */ .WY)(scanner, format, file)));


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/** Runs `work` over all items, at most `limit` at a time; results keep the order of the items. */
async function mapConcurrently(items, limit, work) {
    const results = [];
    const queue = items.entries();
    const drain = async () => {
        for (const [index, item] of queue)
            results.push({ index, value: await work(item) });
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
    return results.sort((a, b) => a.index - b.index).map(({ value }) => value);
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   Hn: () => (/* binding */ secretsFormat),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   Py: () => (/* binding */ needsContent)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const yamlOrJson = ['**/*.yaml', '**/*.yml', '**/*.json', '**/*.template'];
const yaml = ['**/*.yaml', '**/*.yml'];
/** Every format Gatehouse knows: name and recogniser. Which tool reads it, the tools declare themselves. */
const formats = [
    {
        name: 'terraform',
        title: 'Terraform and OpenTofu',
        paths: ['**/*.tf', '**/*.tf.json', '**/*.tofu'],
        recognised: '`*.tf`, `*.tf.json`, `*.tofu`',
    },
    {
        name: 'terraform-plan',
        title: 'Terraform plan in JSON',
        among: ['**/*.json'],
        says: [/"terraform_version"/, /"(?:planned_values|resource_changes)"/],
        recognised: 'JSON with `terraform_version` and `planned_values` or `resource_changes`',
    },
    {
        name: 'cloudformation',
        title: 'CloudFormation and SAM templates',
        among: yamlOrJson,
        says: [/\bResources\b/, /AWSTemplateFormatVersion|AWS::[A-Za-z0-9]+::|Transform\b/],
        recognised: 'YAML, JSON or `.template` with `Resources` and `AWS::…` types',
    },
    {
        // What has no `metadata` (a kustomization, a configuration of kind or kubeadm) is no object of a cluster, and no tool reads it.
        name: 'kubernetes',
        title: 'Kubernetes manifests',
        among: yamlOrJson,
        says: [/\bapiVersion["']?[ \t]*:/, /\bkind["']?[ \t]*:/, /\bmetadata["']?[ \t]*:/],
        recognised: 'YAML or JSON with `apiVersion`, `kind` and `metadata`',
    },
    { name: 'helm', title: 'Helm charts', paths: ['**/Chart.yaml'], recognised: '`Chart.yaml` and its `templates/`' },
    {
        name: 'dockerfile',
        title: 'Dockerfiles',
        paths: [
            '**/{Dockerfile,dockerfile,Containerfile}',
            '**/{Dockerfile,dockerfile,Containerfile}.*',
            '**/*.{Dockerfile,dockerfile}',
        ],
        recognised: '`Dockerfile`, `Dockerfile.*`, `*.dockerfile`, `Containerfile`',
    },
    { name: 'bicep', title: 'Bicep', paths: ['**/*.bicep'], recognised: '`*.bicep`' },
    {
        name: 'arm',
        title: 'Azure Resource Manager templates',
        among: ['**/*.json'],
        says: [/deploymentTemplate\.json/i, /"resources"/],
        recognised: 'JSON whose `$schema` names `deploymentTemplate.json`',
    },
    {
        name: 'github-actions',
        title: 'GitHub Actions workflows',
        paths: ['.github/workflows/*.{yml,yaml}', '**/.github/workflows/*.{yml,yaml}'],
        recognised: '`.github/workflows/*.yml`',
    },
    { name: 'gitlab-ci', title: 'GitLab CI', paths: ['**/.gitlab-ci.{yml,yaml}'], recognised: '`.gitlab-ci.yml`' },
    { name: 'circleci', title: 'CircleCI', paths: ['**/.circleci/*.{yml,yaml}'], recognised: '`.circleci/*.yml`' },
    {
        name: 'azure-pipelines',
        title: 'Azure Pipelines',
        paths: ['**/azure-pipelines*.{yml,yaml}'],
        recognised: '`azure-pipelines*.yml`',
    },
    {
        name: 'bitbucket-pipelines',
        title: 'Bitbucket Pipelines',
        paths: ['**/bitbucket-pipelines.{yml,yaml}'],
        recognised: '`bitbucket-pipelines.yml`',
    },
    {
        name: 'argo-workflows',
        title: 'Argo Workflows',
        among: yaml,
        says: [/argoproj\.io/],
        recognised: 'YAML that names `argoproj.io`',
    },
    {
        name: 'openapi',
        title: 'OpenAPI and Swagger',
        among: ['**/*.yaml', '**/*.yml', '**/*.json'],
        says: [/\b(?:openapi|swagger)["']?[ \t]*:/],
        recognised: 'YAML or JSON with `openapi` or `swagger`',
    },
    {
        name: 'ansible',
        title: 'Ansible playbooks and tasks',
        among: yaml,
        says: [/^(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*|---[^\n]*)?\n)*[ \t]*-[ \t]/, /^[ \t]*-[ \t]+name:[ \t]/m],
        recognised: 'YAML that is a list with `- name:` entries',
    },
    {
        name: 'serverless',
        title: 'Serverless Framework',
        paths: ['**/serverless.{yml,yaml,json}'],
        recognised: '`serverless.yml`',
    },
    {
        name: 'lockfile',
        title: 'Package manifests and lock files',
        paths: [
            '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock}',
            '**/{requirements.txt,Pipfile.lock,poetry.lock,uv.lock,pylock.toml}',
            '**/{go.mod,Cargo.lock,Gemfile.lock,composer.lock,pom.xml,gradle.lockfile,buildscript-gradle.lockfile,*.sbt.lock,build.sbt.lock}',
            '**/{packages.lock.json,packages.config,*.deps.json,Directory.Packages.props,*Packages.props}',
            '**/{mix.lock,pubspec.lock,Podfile.lock,Package.resolved,conan.lock,environment.yml,environment.yaml,Manifest.toml}',
        ],
        recognised: '`package-lock.json`, `yarn.lock`, `requirements.txt`, `poetry.lock`, `go.mod`, `Cargo.lock`, `pom.xml` and their like',
    },
];
/** The pseudo-format of every file that a secret may hide in. */
const secretsFormat = 'secrets';
const formatNames = [...formats.map((format) => format.name), secretsFormat].sort();
const options = { dot: true };
const compiled = formats.map((format) => ({
    name: format.name,
    isPath: picomatch__WEBPACK_IMPORTED_MODULE_0__([...(format.paths ?? [])], options),
    isCandidate: picomatch__WEBPACK_IMPORTED_MODULE_0__([...(format.among ?? [])], options),
    says: format.says ?? [],
}));
/** Formats decided by the path alone. */
const formatsOfPath = (path) => compiled.filter((format) => format.isPath(path)).map((format) => format.name);
/** True when the content has to be read to know the formats. */
const needsContent = (path) => compiled.some((format) => format.isCandidate(path));
/** All formats of a file, sorted; `content` may be left out where `needsContent` is false. Never `secrets`. */
function formatsOf(path, content) {
    const bySaying = content === undefined
        ? []
        : compiled
            .filter((format) => format.isCandidate(path) && format.says.every((word) => word.test(content)))
            .map((format) => format.name);
    return [...new Set([...formatsOfPath(path), ...bySaying])].sort();
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ takeInventory)
});

// UNUSED EXPORTS: countFormats

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/core/policy/glob.js
var glob = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/js/repository/concurrently.js
var concurrently = __webpack_require__(3897);
// EXTERNAL MODULE: ./build/js/repository/formats.js
var repository_formats = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/js/repository/skips.js
var repository_skips = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
;// CONCATENATED MODULE: ./build/js/repository/too-large.js


const mebibyte = 1024 * 1024;
/** Larger files are not searched for formats by content or for comments. */
const searchableBytes = 8 * mebibyte;
/** Trivy's time and memory grow with the square of such a file: 36 s for 2 MB of one heredoc, over 10 min for 8 MB (0.74.0). */
const mostTerraform = 2 * mebibyte;
/** Checkov follows every alias when it looks for secrets: 3 s for this many values, 35 s and 0.5 GB for six times as many (3.3.30). */
const mostAliased = 100_000;
/**
 * Why a file is so large that no tool is given it, in words; `undefined` when it is not. Only what tools take apart can be: text and
 * binaries are searched for secrets whatever their size, and lock files grow large by themselves.
 */
function tooLarge(path, size) {
    const formats = (0,repository_formats/* formatsOf */.IO)(path, undefined);
    if (formats.includes('lockfile') || (formats.length === 0 && !(0,repository_formats/* needsContent */.Py)(path)))
        return undefined;
    const most = formats.includes('terraform') ? mostTerraform : searchableBytes;
    return size > most ? `${Math.ceil(size / mebibyte)} MiB, read up to ${most / mebibyte}` : undefined;
}
/** The same for YAML that is small until its aliases are followed: a bomb. `text` may be bytes read as Latin-1. */
function expandsTooFar(path, text) {
    if (!(0,repository_formats/* needsContent */.Py)(path) || !too_large_anchor.test(text) || !alias.test(text))
        return undefined;
    const aliased = (0,document_document/* readDocuments */.r9)(text).documents.reduce((sum, document) => sum + document.aliased, 0);
    return aliased > mostAliased ? `its aliases stand for more than ${mostAliased} values` : undefined;
}
const too_large_anchor = /(?:^|[\s,[{:-])&[^\s,[\]{}]/;
const alias = /(?:^|[\s,[{:-])\*[^\s,[\]{}]/;

// EXTERNAL MODULE: ./build/js/repository/tree.js
var repository_tree = __webpack_require__(1619);
;// CONCATENATED MODULE: ./build/js/repository/inventory.js








const atOnce = 24;
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** Lists the files once: in a git work tree those of git, else every file below the root. */
async function takeInventory(options, ports) {
    const tree = await (0,repository_tree/* listTree */.n)(options.root, options.untracked, ports);
    const isExcluded = (0,glob/* compileGlobs */.tI)(options.exclude);
    const [excluded, kept] = [
        tree.paths.filter((path) => isExcluded(path)),
        tree.paths.filter((path) => !isExcluded(path)),
    ];
    const looked = await (0,concurrently/* mapConcurrently */.X)(kept, atOnce, (path) => lookAt(path, options, ports.files));
    const files = withCharts(looked.flatMap((result) => (result.type === 'file' ? [result.file] : [])));
    const gaps = [
        ...tree.gaps,
        ...excluded.map((path) => ({ path, reason: 'excluded' })),
        ...looked.flatMap((result) => (result.type === 'gap' ? [result.gap] : [])),
        ...files
            .filter((file) => /(?:^|\/)kustomization\.ya?ml$/.test(file.path))
            .map((file) => ({ path: file.path, reason: 'rendered-elsewhere' })),
    ].sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path));
    return { root: options.root, files, formats: countFormats(files), gaps };
}
/** Files per format, sorted by format. */
function countFormats(files) {
    const counts = new Map();
    for (const format of files.flatMap((file) => file.formats))
        counts.set(format, (counts.get(format) ?? 0) + 1);
    return [...counts]
        .map(([format, count]) => ({ format, files: count }))
        .sort((a, b) => (0,order/* compareText */.n6)(a.format, b.format));
}
const gapAt = (path, reason, detail) => ({
    type: 'gap',
    gap: { path, reason, ...(detail === undefined ? {} : { detail }) },
});
async function lookAt(path, options, files) {
    const absolute = `${options.root}/${path}`;
    const stat = await files.stat(absolute).catch(() => 'closed');
    if (stat === 'closed')
        return gapAt(path, 'unreadable');
    if (stat?.type === 'link')
        return gapAt(path, 'symbolic-link');
    if (stat?.type !== 'file')
        return { type: 'none' };
    const large = tooLarge(path, stat.size);
    if (large !== undefined)
        return gapAt(path, 'too-large', large);
    if (stat.size > searchableBytes)
        return lookAtLarge(path, absolute, stat.size, files);
    const bytes = await files.read(absolute).catch(() => undefined);
    return bytes === undefined ? gapAt(path, 'unreadable') : lookInside(path, bytes, options.skipRules);
}
/** Never in memory as a whole. */
async function lookAtLarge(path, absolute, size, files) {
    const digest = await files.sha256(absolute).catch(() => undefined);
    if (digest === undefined)
        return gapAt(path, 'unreadable');
    return { type: 'file', file: { path, size, digest, formats: withSecrets((0,repository_formats/* formatsOf */.IO)(path, undefined)), skips: [] } };
}
function lookInside(path, bytes, skipRules) {
    const text = isBinary(bytes)
        ? undefined
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (text?.startsWith(lfsPointer))
        return gapAt(path, 'not-checked-out');
    const bomb = text === undefined ? undefined : expandsTooFar(path, text);
    if (bomb !== undefined)
        return gapAt(path, 'too-large', bomb);
    const formats = withSecrets((0,repository_formats/* formatsOf */.IO)(path, (0,repository_formats/* needsContent */.Py)(path) ? text : undefined));
    const skips = text === undefined ? [] : (0,repository_skips/* findSkips */.Au)(text, skipRules);
    return { type: 'file', file: { path, size: bytes.length, digest: (0,hash/* sha256Hex */.f)(bytes), formats, skips } };
}
const withSecrets = (formats) => [...formats, repository_formats/* secretsFormat */.Hn].sort(order/* compareText */.n6);
const isBinary = (bytes) => bytes.subarray(0, 8000).includes(0);
/** Files below a chart's `templates/` are Helm's; what they are besides stays, since tools decide by content. */
function withCharts(files) {
    const chart = /(?:^|\/)Chart\.yaml$/;
    const folders = new Set(files.flatMap(({ path }) => (chart.test(path) ? [path.replace(/Chart\.yaml$/, 'templates/')] : [])));
    const isTemplate = (path) => /\.(?:ya?ml|tpl)$/.test(path) &&
        [...path.matchAll(/templates\//g)].some(({ index }) => folders.has(path.slice(0, index + 'templates/'.length)));
    if (folders.size === 0)
        return [...files];
    return files.map((file) => isTemplate(file.path) ? { ...file, formats: (0,order/* sortedUnique */.Z$)([...file.formats, 'helm']) } : file);
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInstructions)
/* harmony export */ });
const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Cuts a Dockerfile into instructions: continued lines, comments and blank lines between them, heredocs, the escape directive. */
function readInstructions(lines) {
    const escapeSign = escapeOf(lines);
    const terminators = createTerminators(lines);
    const instructions = [];
    let isWhole = true;
    for (let at = 0; at < lines.length;) {
        const line = withoutBom(lines[at] ?? '', at);
        if (isBlank(line) || isComment(line)) {
            at += 1;
            continue;
        }
        const { text, next } = logicalLine(lines, at, escapeSign);
        const keyword = /^[ \t]*([A-Za-z]+)(?=[ \t]|$)/.exec(text)?.[1]?.toUpperCase() ?? '';
        const end = endOfHeredocs(keyword, text, next, terminators);
        if (keywords.has(keyword)) {
            const rest = text.trimStart().slice(keyword.length).trim();
            instructions.push({ keyword, text: rest, startLine: at + 1, endLine: end.next });
        }
        if (!keywords.has(keyword) || !end.isFound)
            isWhole = false;
        at = end.next;
    }
    return { instructions, isWhole };
}
const withoutBom = (line, at) => (at === 0 ? line.replace(/^\uFEFF/, '') : line);
const isBlank = (line) => line.trim() === '';
const isComment = (line) => /^[ \t]*#/.test(line);
/** Parser directives stand at the top, one a line; any other comment ends them. */
function escapeOf(lines) {
    for (const [index, line] of lines.entries()) {
        const [, name, value] = /^[ \t]*#[ \t]*([A-Za-z]+)[ \t]*=[ \t]*(\S+)[ \t]*$/.exec(withoutBom(line, index)) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape' && value === '`')
            return '`';
    }
    return '\\';
}
function logicalLine(lines, from, escapeSign) {
    const parts = [];
    let [next, last] = [from, from];
    for (let isOpen = true; isOpen && next < lines.length; next += 1) {
        const line = withoutBom(lines[next] ?? '', next);
        if (next > from && (isBlank(line) || isComment(line)))
            continue;
        last = next;
        const trimmed = line.trimEnd();
        isOpen = trimmed.endsWith(escapeSign);
        parts.push(isOpen ? trimmed.slice(0, -1) : line);
    }
    return { text: parts.join(' '), next: last + 1 };
}
/** Only RUN, COPY and ADD take heredocs; one line may open several, one after the other. */
function endOfHeredocs(keyword, text, next, terminators) {
    if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD')
        return { next, isFound: true };
    let end = next;
    for (const match of text.matchAll(/(?:^|[\s;&|(])\d*<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?![^\s;&|)])/g)) {
        const line = terminators(match[3] ?? '', end, match[1] === '-');
        if (line === undefined)
            return { next: end, isFound: false };
        end = line + 1;
    }
    return { next: end, isFound: true };
}
function createTerminators(lines) {
    let ends;
    const passed = new Map();
    return (name, from, areTabsAllowed) => {
        ends ??= terminatorLines(lines);
        const key = areTabsAllowed ? `-${name}` : name;
        const own = ends.get(key) ?? [];
        let index = passed.get(key) ?? 0;
        while ((own[index] ?? from) < from)
            index += 1;
        passed.set(key, index);
        return own[index];
    };
}
/** Lines of one word, by the word, and with a dash before it where tabs may stand before it. */
function terminatorLines(lines) {
    const ends = new Map();
    for (const [index, line] of lines.entries()) {
        const [, tabs, name] = /^(\t*)([A-Za-z_][A-Za-z0-9_.]*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        for (const key of tabs === '' ? [name, `-${name}`] : [`-${name}`]) {
            const known = ends.get(key);
            if (known === undefined)
                ends.set(key, [index]);
            else
                known.push(index);
        }
    }
    return ends;
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rQ: () => (/* reexport */ createLineMap),
  B0: () => (/* reexport */ findByAddress),
  W_: () => (/* reexport */ findOnly),
  UW: () => (/* reexport */ findSpan),
  W4: () => (/* binding */ outlineOf)
});

// UNUSED EXPORTS: locators

// EXTERNAL MODULE: ./build/js/core/document/lines.js
var document_lines = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/js/repository/locate/dockerfile/dockerfile-scanner.js
var dockerfile_scanner = __webpack_require__(40);
;// CONCATENATED MODULE: ./build/js/repository/locate/dockerfile/dockerfile.js


const type = 'dockerfile';
/** Dockerfiles: a stage is a subject (its name, else its number), its instructions are parts, FROM too. */
const dockerfile = {
    formats: ['dockerfile'],
    outline(text) {
        const lines = (0,document_lines/* linesOf */.Dx)(text);
        const { instructions, isWhole } = (0,dockerfile_scanner/* readInstructions */.K)(lines);
        const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
        const before = first < 0 ? instructions : instructions.slice(0, first);
        const children = [
            ...before.map((instruction) => partOf(instruction, '')),
            ...stagesOf(instructions.slice(before.length)),
        ];
        // What a tool says of the whole file (no USER, no HEALTHCHECK) is about the file, also while it has one stage only.
        const whole = { label: 'Dockerfile', startLine: 1, endLine: lines.length, children };
        return { spans: children.length === 0 ? [] : [whole], lines: lines.length, parsed: isWhole && first >= 0 };
    },
};
const partOf = ({ keyword, startLine, endLine }, address) => ({
    label: keyword,
    startLine,
    endLine,
    subject: { type, address, part: keyword },
    children: [],
});
/** Cuts instructions that begin with a FROM into stages. */
function stagesOf(instructions) {
    const stages = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM')
            stages.push([instruction]);
        else
            stages.at(-1)?.push(instruction);
    }
    return stages.map((stage, index) => {
        const name = /^\S.*\sAS\s+(\S+)\s*$/i.exec(stage[0]?.text ?? '')?.[1];
        const address = name?.toLowerCase() ?? String(index);
        return {
            label: `stage ${address}`,
            startLine: stage[0]?.startLine ?? 1,
            endLine: stage.at(-1)?.endLine ?? 1,
            subject: { type, address },
            children: stage.map((instruction) => partOf(instruction, address)),
        };
    });
}

// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/js/core/document/document-tree.js
var document_tree = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/js/repository/locate/yaml/document-spans.js
var document_spans = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/js/repository/locate/templates/arm.js




/** Azure Resource Manager templates: a resource is a subject `type/name`, also one inside another or in a nested deployment. */
const arm = {
    formats: ['arm'],
    outline(text) {
        const read = (0,document_document/* readDocuments */.r9)(text);
        const spans = read.documents.flatMap(({ root }) => resourcesOf((0,document_tree/* valueAt */.fK)(root, 'resources'), undefined));
        return { spans, lines: (0,document_lines/* linesOf */.Dx)(text).length, parsed: (0,document_document/* isUnderstood */.U5)(read) };
    },
};
/** A list, or since language version 2.0 a map of symbolic names. */
const resourcesOf = (resources, parent) => [
    ...(0,document_tree/* itemsOf */.S3)(resources).flatMap((item) => resourceSpan(item, undefined, parent)),
    ...(0,document_tree/* entriesOf */.Mc)(resources).flatMap((entry) => resourceSpan(entry.value, entry, parent)),
];
function resourceSpan(resource, entry, parent) {
    const own = (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(resource, 'type'));
    if (own === undefined)
        return [];
    const type = parent === undefined || own.includes('.') ? own : `${parent}/${own}`;
    const name = (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(resource, 'name')) ?? entry?.key.text ?? '';
    const subject = { type, address: `${type}/${name}` };
    const children = [
        ...resourcesOf((0,document_tree/* valueAt */.fK)(resource, 'resources'), type),
        ...resourcesOf((0,document_tree/* valueAt */.fK)(resource, 'properties', 'template', 'resources'), undefined),
    ];
    const inner = children.length > 0 ? children : (0,document_spans/* nestedSpans */.VR)((0,document_tree/* valueAt */.fK)(resource, 'properties'));
    const label = `${type} ${name}`;
    return [entry === undefined ? (0,document_spans/* spanOfNode */.cf)(resource, label, subject, inner) : (0,document_spans/* spanOfEntry */.sr)(entry, label, subject, inner)];
}

// EXTERNAL MODULE: ./build/js/repository/locate/terraform/brace-scanner.js + 1 modules
var brace_scanner = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/js/repository/locate/templates/bicep.js


const dialect = {
    quote: "'",
    hashComments: false,
    heredocs: false,
    tripleQuotes: true,
    directives: false,
    escapes: true,
    top: /(?:resource|module|param|output|var|targetScope|metadata|type|func|import)\b[ \t]*[\w=]/y,
};
/** Bicep: resources, modules and parameters are subjects, named by their symbols; a resource inside another is `outer::inner`. */
const bicep = {
    formats: ['bicep'],
    outline(text) {
        const strict = readDeclarations(text, false);
        const { spans } = strict.isWhole ? strict : readDeclarations(text, true);
        return { spans, lines: (0,document_lines/* linesOf */.Dx)(text).length, parsed: strict.isWhole };
    },
};
/** Declarations deeper than this belong to the one above them. */
const deepest = 50;
function readDeclarations(text, isRecovering) {
    const scanner = (0,brace_scanner/* scanBraces */.K)(text, dialect, isRecovering);
    const reader = { spans: [], open: [], head: [], depth: 0, line: 1, isWhole: true };
    for (let token = scanner.next(); token !== undefined; token = scanner.next())
        step(reader, token);
    if (reader.depth > 0 || scanner.isBroken())
        reader.isWhole = false;
    closeDown(reader, 0, reader.line);
    return reader;
}
function step(reader, token) {
    if (token.type === 'top') {
        if (reader.depth > 0)
            reader.isWhole = false;
        reader.depth = 0;
        closeDown(reader, 0, token.line - 1);
        return;
    }
    if (token.type === 'newline') {
        closeDown(reader, reader.depth, reader.line);
        reader.head = [];
        return;
    }
    reader.line = token.line;
    if (token.type === 'mark')
        stepMark(reader, token.text);
    else if (reader.head.length < 3)
        declare(reader, token);
}
function stepMark(reader, mark) {
    if ('{[('.includes(mark)) {
        reader.depth += 1;
        reader.head = [];
    }
    else if ('}])'.includes(mark)) {
        if (reader.depth === 0)
            reader.isWhole = false;
        else
            reader.depth -= 1;
    }
    else
        reader.head.push({ type: 'other', line: reader.line }, { type: 'other', line: reader.line }, { type: 'other', line: reader.line });
}
function declare(reader, token) {
    reader.head.push(token);
    const [keyword, symbol, third] = reader.head;
    if (keyword?.type !== 'word' || symbol?.type !== 'word')
        return;
    const declared = declarationOf(keyword.text, symbol.text, third, reader);
    if (declared === undefined || reader.open.length >= deepest)
        return;
    const label = `${keyword.text} ${symbol.text}`;
    reader.open.push({ label, subject: declared, startLine: keyword.line, depth: reader.depth, children: [] });
}
function declarationOf(keyword, symbol, third, reader) {
    if (keyword === 'param' && third === undefined)
        return { type: 'param', address: `param.${symbol}` };
    if (third?.type !== 'string' || (keyword !== 'resource' && keyword !== 'module'))
        return undefined;
    if (keyword === 'module')
        return { type: 'module', address: `module.${symbol}` };
    const parent = reader.open.at(-1)?.subject;
    const own = (third.text ?? '').replace(/@[^@]*$/, '');
    const type = parent === undefined || own.includes('.') ? own : `${parent.type}/${own}`;
    return { type, address: parent === undefined ? symbol : `${parent.address}::${symbol}` };
}
/** Ends every declaration that began at this depth or deeper. */
function closeDown(reader, depth, endLine) {
    for (let last = reader.open.at(-1); last !== undefined && last.depth >= depth; last = reader.open.at(-1)) {
        reader.open.pop();
        const { label, subject, startLine, children } = last;
        const siblings = reader.open.at(-1)?.children ?? reader.spans;
        siblings.push({ label, startLine, endLine: Math.max(startLine, endLine), subject, children });
    }
}

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/cloudformation.js




/** CloudFormation and SAM templates, YAML and JSON: a resource is a subject, named by its logical id. */
const cloudformation = {
    formats: ['cloudformation'],
    outline(text) {
        const read = (0,document_document/* readDocuments */.r9)(text);
        const spans = read.documents.flatMap(({ root }) => resourceSpans((0,document_tree/* valueAt */.fK)(root, 'Resources')));
        return { spans, lines: (0,document_lines/* linesOf */.Dx)(text).length, parsed: (0,document_document/* isUnderstood */.U5)(read) };
    },
};
/** The map of logical ids; objects among the properties are blocks within. What has no type is no resource. */
const resourceSpans = (resources) => (0,document_tree/* entriesOf */.Mc)(resources).flatMap((entry) => {
    const type = (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(entry.value, 'Type'));
    if (type === undefined)
        return [];
    const address = entry.key.text;
    return [(0,document_spans/* spanOfEntry */.sr)(entry, address, { type, address }, (0,document_spans/* nestedSpans */.VR)((0,document_tree/* valueAt */.fK)(entry.value, 'Properties')))];
});

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/serverless.js





/** Serverless Framework: `provider`, each function as `functions.<name>`, and CloudFormation resources by their logical id. */
const serverless = {
    formats: ['serverless'],
    outline(text) {
        const read = (0,document_document/* readDocuments */.r9)(text);
        const spans = read.documents.flatMap(({ root }) => [
            ...providerSpans(root),
            ...functionSpans((0,document_tree/* valueAt */.fK)(root, 'functions')),
            ...oneOrMany((0,document_tree/* valueAt */.fK)(root, 'resources')).flatMap((part) => resourceSpans((0,document_tree/* valueAt */.fK)(part, 'Resources'))),
        ]);
        return {
            spans: spans.sort((a, b) => a.startLine - b.startLine),
            lines: (0,document_lines/* linesOf */.Dx)(text).length,
            parsed: (0,document_document/* isUnderstood */.U5)(read),
        };
    },
};
const oneOrMany = (node) => node?.kind === 'seq' ? (0,document_tree/* itemsOf */.S3)(node) : [node];
function providerSpans(root) {
    const entry = (0,document_tree/* entryOf */.Ms)(root, 'provider');
    if (entry === undefined)
        return [];
    return [(0,document_spans/* spanOfEntry */.sr)(entry, 'provider', { type: 'provider', address: 'provider' }, (0,document_spans/* nestedSpans */.VR)(entry.value))];
}
/** Functions are a map or a list of maps. */
const functionSpans = (functions) => oneOrMany(functions).flatMap((part) => (0,document_tree/* entriesOf */.Mc)(part).map((entry) => {
    const subject = { type: 'function', address: `functions.${entry.key.text}` };
    return (0,document_spans/* spanOfEntry */.sr)(entry, `function ${entry.key.text}`, subject, (0,document_spans/* nestedSpans */.VR)(entry.value));
}));

// EXTERNAL MODULE: ./build/js/repository/locate/terraform/terraform.js + 3 modules
var terraform = __webpack_require__(5350);
;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/helm-template.js


/** Stands for an expression whose value is not known; no file holds this character on purpose (first of the private use area). */
const filler = '\uE000';
/** Actions that leave nothing behind. */
const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$[\w.]*\s*:?=)/;
/**
 * Replaces the actions of a Go template by text of the same length that is harmless in YAML, so that every line and column stays:
 * blanks for whole lines and for control, a filler for values. An action that is never closed ends with its line.
 */
function maskTemplates(text) {
    const parts = [];
    const lastComment = text.lastIndexOf('*/');
    let done = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
        const close = endOfAction(text, open, lastComment);
        const end = close ?? lineEnd(text, open);
        parts.push(text.slice(done, open), maskOf(text, open, end));
        done = end;
        if (close === undefined)
            break;
    }
    parts.push(text.slice(done));
    return blankAlone(parts.join(''));
}
const comment = /\{\{-?[ \t\r\n]{0,100}\/\*/y;
/** A comment may hold whole actions; it ends with the first brackets after its own end. */
function endOfAction(text, open, lastComment) {
    comment.lastIndex = open;
    const isComment = lastComment > open && comment.test(text);
    const close = text.indexOf('}}', isComment ? text.indexOf('*/', open) : open);
    return close < 0 ? undefined : close + 2;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function maskOf(text, open, end) {
    const action = text.slice(open, end);
    if (control.test(action.slice(0, 200)))
        return action.replace(/[^\n\r]/g, ' ');
    const masked = action.replace(/[^\n\r]/g, filler);
    return isAfterKey(text, open) ? ` ${masked.slice(1)}` : masked;
}
/** In `key:{{- toYaml .x }}` the expression brings its own line break; in `image:tag` of a text the colon is part of the text. */
const isAfterKey = (text, open) => text[open - 1] === ':' && /(?:^|\n)[ \t]*(?:- )?[\w.-]{1,100}:$/.test(text.slice(Math.max(0, open - 300), open));
/** A line of fillers only (`{{ toYaml .Values.x | nindent 4 }}`) stands for any number of lines: it says nothing. */
const blankAlone = (masked) => masked.replace(/^[ \t]*\uE000[\uE000 \t]*$/gm, (line) => ' '.repeat(line.length));
/** What a scalar says in the template itself: `{{ .Release.Name }}-web`, with one blank on each side of an expression. */
function templateText(node, text) {
    const masked = (0,document_tree/* textOf */.b6)(node);
    if (node === undefined || masked === undefined || !masked.includes(filler))
        return masked;
    const start = ((0,document_lines/* lineStarts */._$)(text)[node.startLine - 1] ?? 0) + node.column - 1;
    const isQuoted = text[start] === '"' || text[start] === "'";
    const from = start + (isQuoted ? 1 : 0);
    return text.slice(from, from + masked.length).replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}');
}
/** True when a text with expressions could be rendered as this: `Deployment/default/{{ .Release.Name }}-web`, `Deployment/default/shop-web`. */
function fitsTemplate(template, rendered) {
    const literals = template.split(/\{\{[^}]*\}\}/);
    const [first = '', last = ''] = [literals[0], literals.at(-1)];
    if (literals.length < 2 || !rendered.startsWith(first))
        return false;
    let at = first.length;
    for (const literal of literals.slice(1, -1)) {
        const found = rendered.indexOf(literal, at);
        if (found < 0)
            return false;
        at = found + literal.length;
    }
    return rendered.endsWith(last) && rendered.length - last.length >= at;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/kubernetes-scan.js

/** One document of which not even YAML is left: its kind and name by the look of its lines, nothing below. */
function scanManifest(text) {
    const lines = (0,document_lines/* linesOf */.Dx)(text);
    const kind = firstValue(lines, /^kind:[ \t]*(.*)$/);
    if (kind === undefined)
        return undefined;
    const start = lines.findIndex((line) => /^metadata:/.test(line));
    const metadata = start < 0 ? [] : lines.slice(start + 1, endOfIndented(lines, start + 1));
    const indent = /^[ \t]*/.exec(metadata.find((line) => line.trim() !== '' && !line.trim().startsWith('{{')) ?? '')?.[0] ?? '';
    const own = metadata.filter((line) => line.startsWith(indent)).map((line) => line.slice(indent.length));
    const name = firstValue(own, /^name:[ \t]*(.*)$/) ?? firstValue(own, /^generateName:[ \t]*(.*)$/) ?? '';
    const namespace = firstValue(own, /^namespace:[ \t]*(.*)$/) ?? 'default';
    const [startLine, endLine] = contentOf(lines);
    return {
        label: `${kind} ${name}`,
        startLine,
        endLine,
        subject: { type: kind, address: `${kind}/${namespace}/${name}` },
        children: [],
    };
}
function firstValue(lines, pattern) {
    for (const line of lines) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            return unquoted(value.replace(/[ \t]#.*$/, '').trim()) || undefined;
    }
    return undefined;
}
const unquoted = (value) => /^(["']).*\1$/.test(value) && value.length > 1
    ? value.slice(1, -1)
    : value.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}');
function endOfIndented(lines, from) {
    const end = lines.findIndex((line, index) => index >= from && /^[^\s#{]/.test(line));
    return end < 0 ? lines.length : end;
}
/** First and last line that are neither blank nor comment nor `---`. */
function contentOf(lines) {
    const says = (line) => !/^(?:---|\s*$|\s*#)/.test(line);
    const first = lines.findIndex(says);
    const last = lines.findLastIndex(says);
    return first < 0 ? [1, Math.max(1, lines.length)] : [first + 1, last + 1];
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/yaml-segments.js
/** More documents than this in a file are left unread. */
const most = 10_000;
/** Cuts a text where `---` begins a line: that always begins a document, even in the middle of a text (YAML 1.2, 9.1.2). */
function segmentsOf(text) {
    const segments = [];
    let [from, startLine] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
    for (const match of text.matchAll(/\n---(?=[ \t\r\n]|$)/g)) {
        if (segments.length === most)
            return segments;
        const segment = { text: text.slice(from, match.index + 1), startLine };
        segments.push(segment);
        startLine += countNewlines(segment.text);
        from = match.index + 1;
    }
    segments.push({ text: text.slice(from), startLine });
    return segments.filter((segment) => /^[^\s#-]|^-(?!--\s*$)|^[ \t]+[^\s#]/m.test(segment.text));
}
function countNewlines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/kubernetes.js







/**
 * Kubernetes manifests: each document, and each item of a list, is a subject `Kind/namespace/name`; its containers are parts.
 * Templates of Helm are read with their expressions masked, so that lines stay. A document that is still no YAML is read by its lines.
 */
const kubernetes = {
    formats: ['kubernetes', 'helm', 'kustomize'],
    outline(text) {
        const read = segmentsOf(text).map(readSegment);
        return {
            spans: read.flatMap((segment) => segment.spans),
            lines: (0,document_lines/* linesOf */.Dx)(text).length,
            parsed: read.every((segment) => segment.isUnderstood),
        };
    },
};
function readSegment(segment) {
    const masked = segment.text.includes('{{') ? maskTemplates(segment.text) : segment.text;
    const read = (0,document_document/* readDocuments */.r9)(masked);
    if (!(0,document_document/* isUnderstood */.U5)(read)) {
        const scanned = scanManifest(segment.text);
        return { spans: scanned === undefined ? [] : [shift(scanned, segment.startLine - 1)], isUnderstood: false };
    }
    const nameOf = (node) => masked === segment.text ? (0,document_tree/* textOf */.b6)(node) : templateText(node, segment.text);
    const spans = read.documents.flatMap(({ root }) => manifestSpans(root, nameOf));
    return { spans: spans.map((span) => shift(span, segment.startLine - 1)), isUnderstood: true };
}
const shift = (span, lines) => lines === 0
    ? span
    : {
        ...span,
        startLine: span.startLine + lines,
        endLine: span.endLine + lines,
        children: span.children.map((child) => shift(child, lines)),
    };
function manifestSpans(root, nameOf) {
    const kind = nameOf((0,document_tree/* valueAt */.fK)(root, 'kind'));
    if (root === undefined || kind === undefined)
        return [];
    const items = (0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(root, 'items'));
    if (kind.endsWith('List') && items.length > 0)
        return items.flatMap((item) => manifestSpans(item, nameOf));
    const subject = { type: kind, address: kubernetesAddress(kind, metadataOf(root, nameOf)) };
    const children = (0,document_tree/* entriesOf */.Mc)(root).flatMap((entry) => containerSpans(entry.value, subject, nameOf));
    return [(0,document_spans/* spanOfNode */.cf)(root, `${kind} ${subject.address.slice(subject.address.lastIndexOf('/') + 1)}`, subject, children)];
}
const metadataOf = (root, nameOf) => ({
    namespace: nameOf((0,document_tree/* valueAt */.fK)(root, 'metadata', 'namespace')),
    name: nameOf((0,document_tree/* valueAt */.fK)(root, 'metadata', 'name')) ?? nameOf((0,document_tree/* valueAt */.fK)(root, 'metadata', 'generateName')),
});
/** `Kind/namespace/name`; without a namespace `default`, as the tools say, for kinds without namespaces too. */
const kubernetesAddress = (kind, { namespace, name }) => `${kind}/${namespace ?? 'default'}/${name ?? ''}`;
const containerKeys = {
    containers: 'container',
    initContainers: 'init container',
    ephemeralContainers: 'ephemeral container',
};
/** Containers wherever a pod is described, in kinds nobody has heard of too. */
function containerSpans(node, subject, nameOf) {
    if (node.kind === 'seq')
        return node.items.flatMap((item) => containerSpans(item, subject, nameOf));
    return (0,document_tree/* entriesOf */.Mc)(node).flatMap(({ key, value }) => {
        const word = Object.hasOwn(containerKeys, key.text) ? containerKeys[key.text] : undefined;
        return word === undefined || value.kind !== 'seq'
            ? containerSpans(value, subject, nameOf)
            : value.items.flatMap((item) => containerSpan(item, word, subject, nameOf));
    });
}
function containerSpan(item, word, subject, nameOf) {
    const part = nameOf((0,document_tree/* valueAt */.fK)(item, 'name'));
    return part === undefined ? [] : [(0,document_spans/* spanOfNode */.cf)(item, `${word} ${part}`, { ...subject, part }, [])];
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/workflow.js




/** GitHub Actions: a job is a subject, its steps are parts; other keys of the file are blocks of the file itself. */
const workflow = {
    formats: ['github-actions'],
    outline(text) {
        const read = (0,document_document/* readDocuments */.r9)(text);
        const spans = read.documents.flatMap(({ root }) => (0,document_tree/* entriesOf */.Mc)(root).flatMap(spansOfKey));
        return { spans, lines: (0,document_lines/* linesOf */.Dx)(text).length, parsed: (0,document_document/* isUnderstood */.U5)(read) };
    },
};
function spansOfKey(entry) {
    if (entry.key.text === 'jobs')
        return [(0,document_spans/* spanOfNode */.cf)(entry.value, 'jobs', undefined, (0,document_tree/* entriesOf */.Mc)(entry.value).map(jobSpan))];
    if (entry.key.text === 'runs')
        return [actionSpan(entry)];
    return [(0,document_spans/* spanOfEntry */.sr)(entry, entry.key.text, undefined, [])];
}
const jobSpan = (entry) => spanWithSteps(entry, `job ${entry.key.text}`, { type: 'job', address: entry.key.text });
/** The `runs` of a composite action, whose steps are a workflow's. */
const actionSpan = (entry) => spanWithSteps(entry, 'runs', { type: 'action', address: 'runs' });
function spanWithSteps(entry, label, subject) {
    const steps = (0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(entry.value, 'steps')).map((step, index) => stepSpan(step, index, subject));
    const others = (0,document_tree/* entriesOf */.Mc)(entry.value).flatMap((part) => part.value.kind === 'map' ? [(0,document_spans/* spanOfEntry */.sr)(part, part.key.text, undefined, [])] : []);
    return (0,document_spans/* spanOfEntry */.sr)(entry, label, subject, [...steps, ...others].sort((a, b) => a.startLine - b.startLine));
}
/** A step is called by its id, its name, or the action it uses; by its place only where it has none of these. */
function stepSpan(step, index, job) {
    const [id, name, uses] = ['id', 'name', 'uses'].map((key) => (0,document_tree/* textOf */.b6)((0,document_tree/* entryOf */.Ms)(step, key)?.value) || undefined);
    const part = id ?? name ?? withoutVersion(uses) ?? `#${index}`;
    return (0,document_spans/* spanOfNode */.cf)(step, `step ${part}`, { ...job, part }, (0,document_spans/* nestedSpans */.VR)(step));
}
/** A newer version of an action is the same step. */
const withoutVersion = (uses) => uses?.replace(/@[^@]*$/, '');

;// CONCATENATED MODULE: ./build/js/repository/locate/find-span.js

/**
 * The smallest block that contains the lines (from 1, both included). A tool's last line may lie beyond the block: Checkov's steps and
 * manifests end on the line after the next one's first (3.3.30); then the block is meant in which the lines begin. `undefined` when
 * there is none, or several that are equally good, as in JSON on one line.
 */
function findSpan(outline, startLine, endLine) {
    const spans = [];
    let [end, subject] = [endLine, undefined];
    for (let next = fitting(outline.spans, startLine, end) ?? onlyTouched(outline.spans, startLine, end); next !== undefined;) {
        spans.push(next);
        subject = next.subject ?? subject;
        end = Math.min(end, next.endLine);
        next = isMeantAsWhole(next, startLine, end) ? undefined : fitting(next.children, startLine, end);
    }
    const block = spans.at(-1);
    return block === undefined ? undefined : { ...(subject === undefined ? {} : { subject }), block, spans };
}
/** A block without a subject of its own (all jobs, the whole Dockerfile) of which the lines are exactly these. */
const isMeantAsWhole = (span, startLine, endLine) => span.subject === undefined && span.startLine === startLine && span.endLine === endLine;
const fitting = (spans, startLine, endLine) => {
    const touched = touchedBy(spans, startLine, endLine);
    const around = touched.filter((span) => span.startLine <= startLine && endLine <= span.endLine);
    return around.length > 0 ? smallest(around) : overrun(touched, startLine, endLine);
};
const heightOf = (span) => span.endLine - span.startLine;
/** Of several equally small ones none. */
function smallest(spans) {
    const least = spans.reduce((height, span) => Math.min(height, heightOf(span)), Number.POSITIVE_INFINITY);
    const [first, ...others] = spans.filter((span) => heightOf(span) === least);
    return others.length === 0 ? first : undefined;
}
/** In file order. Found by halving: a file with thousands of blocks may have thousands of findings. */
function touchedBy(spans, startLine, endLine) {
    if (!isOrdered(spans))
        return spans.filter((span) => span.startLine <= endLine && startLine <= span.endLine);
    const touched = [];
    for (let at = firstEndingFrom(spans, startLine); at < spans.length; at += 1) {
        const span = spans[at];
        if (span === undefined || span.startLine > endLine)
            break;
        touched.push(span);
    }
    return touched;
}
function firstEndingFrom(spans, line) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.endLine ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const ordered = new WeakMap();
/** Neither first nor last lines ever go back. Looked up once for each list. */
function isOrdered(spans) {
    const known = ordered.get(spans);
    if (known !== undefined)
        return known;
    const found = spans.every((span, index) => {
        const before = spans[index - 1];
        return before === undefined || (before.startLine <= span.startLine && before.endLine <= span.endLine);
    });
    ordered.set(spans, found);
    return found;
}
function onlyTouched(spans, startLine, endLine) {
    const [only, ...others] = touchedBy(spans, startLine, endLine);
    return others.length === 0 ? only : undefined;
}
/** How many lines beyond the last line of a block, or the first line of the next one, a tool may say. */
const slack = 1;
/** The span in which the lines begin, if they end just behind it or at the beginning of the next. */
function overrun(touched, startLine, endLine) {
    const [first, second] = touched;
    if (first === undefined || first.startLine > startLine)
        return undefined;
    const most = second === undefined ? first.endLine + slack : second.startLine + slack;
    return endLine <= most && (second === undefined || startLine < second.startLine) ? first : undefined;
}
/**
 * The block that a tool names without lines: `aws_s3_bucket.a`, `module.m.aws_s3_bucket.a[0]`, `AWS::S3::Bucket.Assets`,
 * `Pod.default.web`, `Microsoft.Storage/storageAccounts.logs`; a container as `Pod/default/web#app`. In a Helm template the name as it
 * is rendered will do, and `default` stands for any namespace. `undefined` when no block, or more than one, fits.
 */
function findByAddress(outline, hint) {
    const [, address = '', part] = /^([^#]*)(?:#(.*))?$/s.exec(hint.slice(0, longestHint)) ?? [];
    const wanted = namesOf(address);
    const all = subjectsOf(outline.spans, []);
    const exact = all.filter(({ subject }) => addressesOf(subject).some((name) => wanted.includes(name)));
    const fits = exact.length > 0 ? exact : all.filter(({ subject }) => fitsTemplate(inDefault(subject.address), address));
    const owners = fits.filter(({ subject }) => subject.part === undefined);
    const parts = part === undefined
        ? []
        : fits.filter(({ subject }) => subject.part !== undefined && (subject.part === part || fitsTemplate(subject.part, part)));
    return parts.length === 1 ? parts[0] : owners.length === 1 ? owners[0] : undefined;
}
/** The only subject of a file, where there is one only. */
function findOnly(outline) {
    const owners = subjectsOf(outline.spans, []).filter(({ subject }) => subject.part === undefined);
    return owners.length === 1 ? owners[0] : undefined;
}
const longestHint = 2000;
/** A hint as it is, without indexes, and without the modules in front. */
function namesOf(address) {
    const bare = address.replace(/\[(?:"[^"]*"|\d+)\]/g, '');
    return [address, bare, bare.replace(/^(?:module\.[\w-]+\.)+/, '')];
}
function addressesOf({ type, address }) {
    const name = address.slice(address.lastIndexOf('/') + 1);
    return [address, address.replaceAll('/', '.'), `${type}.${address}`, `${type}.${name}`, inDefault(address)];
}
/** The same manifest in the namespace that tools name where they know none. */
const inDefault = (address) => address.replace(/^([A-Za-z]+)\/(?:\{\{[^}]*\}\}|[^/{}])*\/(?=[^/]|$)/, '$1/default/');
const subjectsOf = (spans, around) => spans.flatMap((block) => {
    const here = [...around, block];
    const { subject } = block;
    return [...(subject === undefined ? [] : [{ subject, block, spans: here }]), ...subjectsOf(block.children, here)];
});

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/document-lines.js
/**
 * Lines of a YAML text as they are, from lines counted the way Trivy counts them in manifests of several documents: it cuts the text
 * at every `---` line and forgets that line, so that each document is one line too high for every cut above it (0.74.0, seen on
 * real manifests; `pkg/iac/scanners/kubernetes/parser/parser.go`: an empty piece counts as one line, which makes up for its cut).
 */
function createLineMap(text) {
    const pieces = piecesOf(text);
    return (counted) => {
        const piece = pieces.findLast((candidate) => candidate.counted <= counted);
        return piece === undefined ? counted : counted - piece.counted + piece.line;
    };
}
function piecesOf(text) {
    const pieces = [];
    let [line, counted, from] = [1, 1, 0];
    for (const match of text.matchAll(/^---\r?\n/gm)) {
        pieces.push({ line, counted });
        const lines = countLines(text, from, match.index);
        line += lines + 1;
        counted += Math.max(1, lines);
        from = match.index + match[0].length;
    }
    return [...pieces, { line, counted }];
}
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/index.js











/** Every locator. A format that none of them names is identified by its file. */
const locators = [
    arm,
    bicep,
    cloudformation,
    dockerfile,
    kubernetes,
    serverless,
    terraform/* terraform */.v,
    workflow,
];
const byFormat = new Map(locators.flatMap((locator) => locator.formats.map((format) => [format, locator])));
/** The subjects of a file as its format's locator sees them; `path` is relative to the root. Never throws. */
function outlineOf(format, text, path) {
    return byFormat.get(format)?.outline(text, path) ?? { spans: [], lines: (0,document_lines/* linesOf */.Dx)(text).length, parsed: true };
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ scanBraces)
});

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/brace-ends.js
/** Follows strings in expressions in strings with a stack of what is open: `true` a string, `false` a brace. */
function stringEnd({ text, at: start, dialect, isRecovering }) {
    const open = [true];
    let isLiteral = true;
    let at = start + 1;
    for (; at < text.length && open.length > 0; at += 1) {
        const character = text[at];
        const inString = open.at(-1) === true;
        if (character === '\n' && (open.length === 1 || isRecovering))
            return { end: at, isLiteral, isClosed: false };
        if (character === dialect.quote) {
            if (inString)
                open.pop();
            else
                open.push(true);
        }
        else if (!inString) {
            if (character === '{')
                open.push(false);
            else if (character === '}')
                open.pop();
        }
        else if (character === '\\' && dialect.escapes)
            at += text[at + 1] === '\n' ? 0 : 1;
        else if (opensExpression(text, at, dialect)) {
            isLiteral = false;
            open.push(false);
            at += 1;
        }
        else if (isEscapedOpening(text, at, dialect))
            at += 2;
    }
    return { end: Math.min(at, text.length), isLiteral, isClosed: open.length === 0 };
}
const isOpening = (character, dialect) => character === '$' || (character === '%' && dialect.directives);
const opensExpression = (text, at, dialect) => isOpening(text[at], dialect) && text[at + 1] === '{';
/** `$${` and `%%{` are written to mean `${` and `%{` themselves. */
const isEscapedOpening = (text, at, dialect) => dialect.directives && isOpening(text[at], dialect) && text[at + 1] === text[at] && text[at + 2] === '{';
/** Where a line that holds one word and nothing else ends, from an offset on; offsets asked for must rise. */
function lazyTerminators(text) {
    let ends;
    const passed = new Map();
    return (name, from) => {
        ends ??= terminatorsOf(text);
        const own = ends.get(name) ?? [];
        let index = passed.get(name) ?? 0;
        while ((own[index] ?? from) < from)
            index += 1;
        passed.set(name, index);
        return own[index];
    };
}
function terminatorsOf(text) {
    const ends = new Map();
    for (const match of text.matchAll(/^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?$/gmu)) {
        const name = match[1] ?? '';
        const end = match.index + match[0].length;
        const known = ends.get(name);
        if (known === undefined)
            ends.set(name, [end]);
        else
            known.push(end);
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/brace-scanner.js

/**
 * Splits a text into tokens, one pass, linear. While recovering, nothing reaches over the end of its line that could have been
 * left open by mistake: strings end there, and a line that can only be at the top of a file says so.
 */
function scanBraces(text, dialect, isRecovering) {
    const cursor = {
        text,
        dialect,
        isRecovering,
        heredocEnd: lazyTerminators(text),
        at: text.startsWith('\uFEFF') ? 1 : 0,
        line: 1,
        newline: newlineFrom(text, 0),
        broken: false,
        endlessComments: false,
    };
    let isLineStart = true;
    return {
        isBroken: () => cursor.broken,
        next() {
            if (isLineStart && isRecovering && atTop(cursor)) {
                isLineStart = false;
                return { type: 'top', line: cursor.line };
            }
            const token = nextToken(cursor);
            isLineStart = token?.type === 'newline';
            return token;
        },
    };
}
function atTop({ dialect: { top }, text, at }) {
    top.lastIndex = at;
    return top.test(text);
}
const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const blanks = /[ \t\r]+/y;
const marks = '{}[]()=';
function nextToken(cursor) {
    for (;;) {
        const { text, at, line } = cursor;
        const character = text[at];
        if (character === undefined)
            return undefined;
        if (character === ' ' || character === '\t' || character === '\r')
            cursor.at = endOf(blanks, cursor);
        else if (!skipComment(cursor))
            return tokenAt(cursor, character, line);
    }
}
function tokenAt(cursor, character, line) {
    if (character === '\n') {
        moveTo(cursor, cursor.at + 1);
        return { type: 'newline', line };
    }
    if (character === cursor.dialect.quote)
        return { type: 'string', text: readString(cursor), line };
    if (skipHeredoc(cursor))
        return { type: 'string', text: undefined, line };
    const end = endOf(word, cursor);
    if (end > cursor.at) {
        const text = cursor.text.slice(cursor.at, end);
        cursor.at = end;
        return { type: 'word', text, line };
    }
    cursor.at += 1;
    return marks.includes(character) ? { type: 'mark', text: character, line } : { type: 'other', line };
}
function endOf(pattern, { text, at }) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
/** Moves on, counting the lines passed; the next line break is remembered, so that a text without any is not searched each time. */
function moveTo(cursor, end) {
    while (cursor.newline < end) {
        cursor.line += 1;
        cursor.newline = newlineFrom(cursor.text, cursor.newline + 1);
    }
    cursor.at = end;
}
function newlineFrom(text, from) {
    const found = text.indexOf('\n', from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
}
function skipComment(cursor) {
    const { text, at, dialect } = cursor;
    const isLine = text.startsWith('//', at) || (dialect.hashComments && text[at] === '#');
    if (isLine) {
        const end = text.indexOf('\n', at);
        cursor.at = end < 0 ? text.length : end;
        return true;
    }
    if (!text.startsWith('/*', at))
        return false;
    const end = cursor.endlessComments ? -1 : text.indexOf('*/', at + 2);
    if (end >= 0)
        moveTo(cursor, end + 2);
    else {
        cursor.broken = true;
        cursor.endlessComments = true;
        const endOfLine = text.indexOf('\n', at);
        cursor.at = endOfLine < 0 ? text.length : endOfLine;
    }
    return true;
}
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
/** A heredoc that never ends is none: the signs are taken one by one, and the rest of the file stays readable. */
function skipHeredoc(cursor) {
    if (!cursor.dialect.heredocs || !cursor.text.startsWith('<<', cursor.at))
        return false;
    heredoc.lastIndex = cursor.at;
    const name = heredoc.exec(cursor.text)?.[1];
    if (name === undefined)
        return false;
    const end = cursor.heredocEnd(name, heredoc.lastIndex);
    if (end === undefined)
        cursor.broken = true;
    else
        moveTo(cursor, end);
    return end !== undefined;
}
function readString(cursor) {
    const { text, at, dialect } = cursor;
    const triple = dialect.quote.repeat(3);
    if (dialect.tripleQuotes && text.startsWith(triple, at))
        return readRaw(cursor, triple);
    const { end, isLiteral, isClosed } = stringEnd(cursor);
    if (!isClosed)
        cursor.broken = true;
    moveTo(cursor, end);
    return isLiteral && isClosed ? text.slice(at + 1, end - 1) : undefined;
}
function readRaw(cursor, quotes) {
    const { text, at } = cursor;
    const end = text.indexOf(quotes, at + quotes.length);
    if (end < 0)
        cursor.broken = true;
    moveTo(cursor, end < 0 ? text.length : end + quotes.length);
    return end < 0 ? undefined : text.slice(at + quotes.length, end);
}


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ moduleCalls),
  v: () => (/* binding */ terraform)
});

// EXTERNAL MODULE: ./build/js/core/document/lines.js
var lines = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/js/core/document/document-tree.js
var document_tree = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/js/repository/locate/yaml/document-spans.js
var document_spans = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-subject.js
/** `resource` is left out of the address and `data` is not, as Terraform writes it; the type is the provider's, else the block's. */
function terraformSubject(block, labels) {
    const [type = ''] = labels;
    if (block === 'resource')
        return { type, address: labels.join('.') };
    const address = [block, ...labels].join('.');
    return { type: block === 'data' || block === 'ephemeral' ? type : block, address };
}

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-json.js





/** How many names a block of this type has; what is not listed has none. */
const namesOf = {
    resource: 2,
    data: 2,
    ephemeral: 2,
    module: 1,
    provider: 1,
    variable: 1,
    output: 1,
    check: 1,
};
/** Terraform's JSON syntax: the same subjects as in HCL; every object below them counts as a block. */
function terraformJson(text) {
    const read = (0,document_document/* readDocuments */.r9)(text);
    const spans = read.documents.flatMap(({ root }) => blocksOf(root).map(spanOf));
    return {
        spans: spans.sort((a, b) => a.startLine - b.startLine),
        lines: (0,lines/* linesOf */.Dx)(text).length,
        parsed: (0,document_document/* isUnderstood */.U5)(read),
    };
}
/** Every module call of a file with a literal source. */
function jsonModuleCalls(text) {
    const blocks = (0,document_document/* readDocuments */.r9)(text).documents.flatMap(({ root }) => blocksOf(root));
    return blocks.flatMap((block) => {
        const [name] = block.labels;
        const source = (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(block.body, 'source'));
        if (block.type !== 'module' || name === undefined || source === undefined || /[$%]\{/.test(source))
            return [];
        const { startLine, endLine } = spanOf(block);
        return [{ name, source, startLine, endLine }];
    });
}
/** An object or a list of objects stands for one block or several, at every level. */
const oneOrMany = (node) => node?.kind === 'map' ? [node] : (0,document_tree/* itemsOf */.S3)(node).filter(({ kind }) => kind === 'map');
const blocksOf = (root) => oneOrMany(root).flatMap((map) => (0,document_tree/* entriesOf */.Mc)(map).flatMap((entry) => entry.key.text === '//' ? [] : named(entry, namesOf[entry.key.text] ?? 0, entry.key.text, [])));
function named(entry, names, type, labels) {
    if (names === 0)
        return oneOrMany(entry.value).map((body) => ({ type, labels, entry, body }));
    return oneOrMany(entry.value).flatMap((map) => (0,document_tree/* entriesOf */.Mc)(map).flatMap((inner) => named(inner, names - 1, type, [...labels, inner.key.text])));
}
function spanOf({ type, labels, entry, body }) {
    const label = [type, ...labels.map((name) => `"${name}"`)].join(' ');
    const subject = terraformSubject(type, labels);
    const children = (0,document_spans/* nestedSpans */.VR)(body);
    return entry.value === body
        ? (0,document_spans/* spanOfEntry */.sr)(entry, label, subject, children)
        : (0,document_spans/* spanOfNode */.cf)(body, label, subject, children);
}

// EXTERNAL MODULE: ./build/js/repository/locate/terraform/brace-scanner.js + 1 modules
var brace_scanner = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-scanner.js

const hcl = {
    quote: '"',
    hashComments: true,
    heredocs: true,
    tripleQuotes: false,
    directives: true,
    escapes: true,
    top: /(?:(?:resource|data|ephemeral)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"|(?:module|variable|output|provider)[ \t]+"[^"\n]*"|terraform|locals)[ \t]*\{/y,
};
/** Blocks deeper than this belong to the one above them. */
const deepest = 50;
const mostLabels = 8;
/** Reads the blocks of a text. One that is broken is read again with less trust, so that one slip costs one block. */
function readHcl(text) {
    const strict = readBlocks(text, false);
    return strict.isWhole ? strict : { ...readBlocks(text, true), isWhole: false };
}
function readBlocks(text, isRecovering) {
    const scanner = (0,brace_scanner/* scanBraces */.K)(text, hcl, isRecovering);
    const reader = { next: scanner.next, open: [], blocks: [], head: [], line: 1, isBroken: false };
    for (let token = reader.next(); token !== undefined; token = reader.next())
        step(reader, token);
    const isWhole = reader.open.length === 0 && !reader.isBroken && !scanner.isBroken();
    closeAll(reader, reader.line);
    return { blocks: reader.blocks, isWhole };
}
function step(reader, token) {
    if (token.type !== 'newline')
        reader.line = token.line;
    switch (token.type) {
        case 'newline':
            reader.head = [];
            return;
        case 'top':
            closeAll(reader, Math.max(1, token.line - 1));
            return;
        case 'word':
            extendHead(reader, token.text, token.line);
            return;
        case 'string':
            if (reader.head?.length === 0 || token.text === undefined)
                reader.head = undefined;
            else
                extendHead(reader, token.text, token.line);
            return;
        case 'mark':
            stepMark(reader, token.text, token.line);
            return;
        case 'other':
            reader.head = undefined;
    }
}
function extendHead(reader, text, line) {
    if (reader.head === undefined)
        return;
    if (reader.head.length > mostLabels)
        reader.head = undefined;
    else
        reader.head.push({ text, line });
}
function stepMark(reader, mark, line) {
    if (mark === '{')
        openBlock(reader);
    else if (mark === '}')
        closeBlock(reader, line);
    else if (mark === '=')
        readAttribute(reader);
    else {
        reader.head = undefined;
        if (mark === '(' || mark === '[')
            skipGroup(reader);
    }
}
function openBlock(reader) {
    const [first, ...labels] = reader.head ?? [];
    reader.head = [];
    if (first === undefined)
        skipGroup(reader);
    else {
        const names = labels.map(({ text }) => text);
        reader.open.push({ type: first.text, labels: names, startLine: first.line, blocks: [], source: undefined });
    }
}
function closeBlock(reader, endLine) {
    reader.head = [];
    const block = reader.open.pop();
    if (block === undefined) {
        reader.isBroken = true;
        return;
    }
    if (reader.open.length >= deepest)
        return;
    const { type, labels, startLine, blocks, source } = block;
    const siblings = reader.open.at(-1)?.blocks ?? reader.blocks;
    siblings.push({ type, labels, startLine, endLine, blocks, ...(source === undefined ? {} : { source }) });
}
function closeAll(reader, endLine) {
    if (reader.open.length > 0)
        reader.isBroken = true;
    while (reader.open.length > 0)
        closeBlock(reader, Math.max(endLine, reader.open.at(-1)?.startLine ?? endLine));
    reader.head = [];
}
/** After `=`: the value, which ends with its line unless brackets are open. */
function readAttribute(reader) {
    const name = reader.head?.length === 1 ? reader.head[0]?.text : undefined;
    reader.head = undefined;
    const token = reader.next();
    const block = reader.open.at(-1);
    if (name === 'source' && token?.type === 'string' && block !== undefined)
        block.source = token.text;
    const end = endOfValue(reader, token);
    if (end !== undefined)
        step(reader, end);
}
/** The token that ends the value: the end of its line, the end of the block around it, or the top of a file again. */
function endOfValue(reader, first) {
    let open = 0;
    for (let token = first; token !== undefined; token = reader.next()) {
        if (token.type === 'top' || (token.type === 'newline' && open === 0))
            return token;
        if (token.type !== 'newline')
            reader.line = token.line;
        const change = token.type === 'mark' ? bracketChange(token.text) : 0;
        if (open + change < 0)
            return token;
        open += change;
    }
    if (open > 0)
        reader.isBroken = true;
    return undefined;
}
/** After an opening bracket that belongs to no block: everything up to its end. */
function skipGroup(reader) {
    let open = 1;
    while (open > 0) {
        const token = reader.next();
        if (token === undefined || token.type === 'top') {
            reader.isBroken = true;
            if (token !== undefined)
                step(reader, token);
            return;
        }
        if (token.type !== 'newline')
            reader.line = token.line;
        if (token.type === 'mark')
            open += bracketChange(token.text);
    }
}
const bracketChange = (mark) => ('{[('.includes(mark) ? 1 : '}])'.includes(mark) ? -1 : 0);

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform.js




const isJson = (path) => path.endsWith('.json');
/** Terraform and OpenTofu: top-level blocks are subjects, nested blocks their parts. `.json` is read as Terraform's JSON syntax. */
const terraform = {
    formats: ['terraform'],
    outline: (text, path) => (isJson(path) ? terraformJson(text) : outlineHcl(text)),
};
/** Every module call of a file with a literal source, in file order. */
function moduleCalls(text, path) {
    if (isJson(path))
        return jsonModuleCalls(text);
    return readHcl(text).blocks.flatMap(({ type, labels: [name], source, startLine, endLine }) => type === 'module' && name !== undefined && source !== undefined ? [{ name, source, startLine, endLine }] : []);
}
function outlineHcl(text) {
    const { blocks, isWhole } = readHcl(text);
    return { spans: blocks.map((block) => terraform_spanOf(block, true)), lines: (0,lines/* linesOf */.Dx)(text).length, parsed: isWhole };
}
const terraform_spanOf = (block, isTop) => ({
    label: labelOf(block),
    startLine: block.startLine,
    endLine: block.endLine,
    ...(isTop ? { subject: terraformSubject(block.type, block.labels) } : {}),
    children: block.blocks.map((child) => terraform_spanOf(child, false)),
});
function labelOf({ type, labels }) {
    if (type === 'dynamic' && labels.length === 1)
        return `dynamic.${labels[0]}`;
    return [type, ...labels.map((label) => `"${label}"`)].join(' ');
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ nestedSpans),
/* harmony export */   cf: () => (/* binding */ spanOfNode),
/* harmony export */   sr: () => (/* binding */ spanOfEntry)
/* harmony export */ });
/* harmony import */ var _core_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);

/** The span of a key and its value. */
const spanOfEntry = (entry, label, subject, children) => ({
    label,
    startLine: entry.key.startLine,
    endLine: Math.max(entry.key.endLine, entry.value.endLine),
    ...(subject === undefined ? {} : { subject }),
    children,
});
const spanOfNode = (node, label, subject, children) => ({
    label,
    startLine: node.startLine,
    endLine: node.endLine,
    ...(subject === undefined ? {} : { subject }),
    children,
});
/** Maps in a map, and maps in its lists, as parts without a subject; named by their keys. */
const nestedSpans = (node) => (0,_core_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node).flatMap((entry) => entry.value.kind === 'map'
    ? [spanOfEntry(entry, entry.key.text, undefined, nestedSpans(entry.value))]
    : (0,_core_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(entry.value).flatMap((item) => item.kind === 'map' ? [spanOfNode(item, entry.key.text, undefined, nestedSpans(item))] : []));


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   Au: () => (/* binding */ findSkips),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
const asUtf8 = (latin1) => Buffer.from(latin1, 'latin1').toString('utf8');
/** Every match, also those that begin inside the words of another: `x:ignore:A x:ignore:B` is two comments. */
function* matchesOf(text, rule) {
    const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gy]/g, '')}g`);
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        yield match;
        pattern.lastIndex = match.index + 1;
    }
}
const splitIds = (text) => text.split(/[\s,]+/).filter((id) => id !== '');
/** A line of a generated file has no end worth reading. */
const longestRest = 400;
/** The comment and what follows it on its line. */
function restOfLine(text, match) {
    const end = match.index + match[0].length;
    return match[0] + (/^[^\n]*/.exec(text.slice(end, end + longestRest))?.[0] ?? '');
}
/** True when the comment means nothing any more on this UTC day; a day that is none ended it long ago. */
const isExpired = ({ expires }, today) => expires !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && today < expires);
/** Every comment of `text` (bytes read as Latin-1, so that offsets are bytes) that asks a tool to keep quiet. */
function findSkips(text, rules) {
    const found = [];
    for (const rule of rules) {
        let [line, counted] = [1, 0];
        for (const match of matchesOf(text, rule)) {
            for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
                line += 1;
                counted = at + 1;
            }
            const reason = asUtf8(match[2] ?? '').trim();
            const ids = splitIds(match[1] ?? '').map((id) => rule.canonical(id));
            const expires = rule.expires?.(restOfLine(text, match));
            found.push({
                line,
                tool: rule.tool,
                rules: ids,
                ...(reason === '' ? {} : { reason }),
                ...(expires === undefined ? {} : { expires }),
            });
        }
    }
    return found.sort((a, b) => a.line - b.line);
}
/** The same bytes with every such comment made meaningless to its tool: its first colon becomes `_`, so nothing moves. */
function neutralise(text, rules) {
    const colons = rules
        .filter((rule) => rule.neutralise)
        .flatMap((rule) => [...matchesOf(text, rule)].map((match) => text.indexOf(':', match.index)))
        .sort((a, b) => a - b);
    let [result, from] = ['', 0];
    for (const colon of colons) {
        if (colon < from)
            continue;
        result += `${text.slice(from, colon)}_`;
        from = colon + 1;
    }
    return result + text.slice(from);
}


/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


/** U+FFFD stands for bytes that are not UTF-8: such a file cannot be opened by its name again. */
const isNotUtf8 = (path) => path.includes('\ufffd');
/**
 * Every file below the root: those of git where there is a work tree, else all but `.git`. Links are not followed. A root of which
 * git knows no file (it is untracked there) is walked: a folder that somebody names must not look empty.
 * @throws GatehouseError TARGET_UNREADABLE when the root itself may not be read.
 */
async function listTree(root, untracked, ports) {
    const known = await ports.git.files(root, { untracked });
    const tree = known === undefined || known.length === 0 ? await walk(root, ports.files) : { paths: known, gaps: [] };
    const submodules = known === undefined ? [] : await ports.git.emptySubmodules(root);
    return {
        paths: [...new Set(tree.paths)].filter((path) => !isNotUtf8(path)).sort(_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6),
        gaps: [
            ...tree.gaps,
            ...tree.paths.filter(isNotUtf8).map((path) => ({ path, reason: 'name-not-utf8' })),
            ...submodules.map((path) => ({ path, reason: 'not-checked-out', detail: 'submodule' })),
        ],
    };
}
async function walk(root, files) {
    const paths = [];
    const gaps = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await files.list(`${root}/${folder}`).catch(() => undefined);
        if (entries === undefined && folder === '')
            throw closedRoot(root);
        if (entries === undefined) {
            gaps.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.name === '.git')
                continue;
            if (!entry.openable)
                gaps.push({ path, reason: 'name-not-utf8' });
            else if (entry.type === 'directory')
                folders.push(`${path}/`);
            else
                paths.push(path);
        }
    }
    return { paths, gaps };
}
/** Nothing is known of what is in it, so that to go on would call it empty. */
const closedRoot = (root) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TARGET_UNREADABLE', `The folder ${root} may not be read.`, {
    hint: 'Run as a user who may read it.',
});


/***/ })

};
