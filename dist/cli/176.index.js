export const id = 176;
export const ids = [176];
export const modules = {

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   oi: () => (/* binding */ plainOf)
/* harmony export */ });
const entriesOf = (node) => (node?.kind === 'map' ? node.entries : []);
const itemsOf = (node) => (node?.kind === 'seq' ? node.items : []);
/** The entry of a map; of two equal keys the last, as most readers do. */
const entryOf = (node, key) => entriesOf(node).findLast((entry) => entry.key.text === key);
/** The value below these keys. */
const valueAt = (node, ...keys) => keys.reduce((at, key) => entryOf(at, key)?.value, node);
/** What a scalar says, as written; `undefined` for anything else, for nothing and for `null`. */
const textOf = (node) => node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
/** The tree as plain values. An alias becomes `null`: a reader that takes none looks at `Document.aliases` first. */
function plainOf(node) {
    switch (node?.kind) {
        case 'scalar':
            return node.value;
        case 'map':
            return Object.fromEntries(node.entries.map((entry) => [entry.key.text, plainOf(entry.value)]));
        case 'seq':
            return node.items.map(plainOf);
        case 'alias':
        case undefined:
            return null;
    }
}
/**
 * Where a path of plain values leads: the position of its key where the last step is a key, else of the item.
 * A path that goes on where the tree ends gives the last position there is.
 */
function positionOf(root, path) {
    let node = root;
    let position = root;
    for (const step of path) {
        const entry = typeof step === 'string' ? entryOf(node, step) : undefined;
        const next = typeof step === 'number' ? itemsOf(node)[step] : entry?.value;
        if (next === undefined)
            return position;
        position = entry?.key ?? next;
        node = next;
    }
    return position;
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U5: () => (/* binding */ isUnderstood),
  r9: () => (/* binding */ readDocuments)
});

// UNUSED EXPORTS: documentLimits

;// CONCATENATED MODULE: ./build/js/core/document/document-json.js
/** More of them say nothing new. */
const mostDuplicates = 20;
/** Reads one JSON value; line and block comments and trailing commas are allowed. The first mistake ends the reading. */
function readJson(text, limits) {
    const cursor = {
        text,
        limits,
        at: 0,
        line: 1,
        lineStart: 0,
        depth: 0,
        nodes: 0,
        failure: undefined,
        duplicates: [],
    };
    const root = readValue(cursor);
    if (root !== undefined && skipBlanks(cursor) < text.length)
        fail(cursor, 'syntax', 'Something follows the end of the JSON value.');
    const problems = [...cursor.duplicates, ...(cursor.failure === undefined ? [] : [cursor.failure])];
    const document = { root, aliases: [], aliased: 0, problems };
    return { documents: root === undefined ? [] : [document], problems };
}
function fail(cursor, code, message) {
    cursor.failure ??= { code, message, line: cursor.line, column: columnOf(cursor) };
    return undefined;
}
const columnOf = (cursor) => cursor.at - cursor.lineStart + 1;
/** Skips white space and comments; returns where it stopped. */
function skipBlanks(cursor) {
    const { text } = cursor;
    for (;;) {
        const code = text.charCodeAt(cursor.at);
        if (code === 10)
            newLine(cursor);
        if (code === 32 || code === 10 || code === 13 || code === 9)
            cursor.at += 1;
        else if (code !== 47 || !skipComment(cursor))
            return cursor.at;
    }
}
function newLine(cursor) {
    cursor.line += 1;
    cursor.lineStart = cursor.at + 1;
}
function skipComment(cursor) {
    const { text, at } = cursor;
    const next = text[at + 1];
    if (next !== '/' && next !== '*')
        return false;
    const end = next === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    const stop = end < 0 ? text.length : next === '/' ? end : end + 2;
    for (; cursor.at < stop; cursor.at += 1)
        if (text.charCodeAt(cursor.at) === 10)
            newLine(cursor);
    return true;
}
function readValue(cursor) {
    skipBlanks(cursor);
    cursor.nodes += 1;
    if (cursor.nodes > cursor.limits.nodes)
        return fail(cursor, 'too-many', `This has more than ${cursor.limits.nodes} values.`);
    switch (cursor.text[cursor.at]) {
        case '{':
            return readCollection(cursor, '}', readMap);
        case '[':
            return readCollection(cursor, ']', readSeq);
        case '"':
            return readString(cursor);
        default:
            return readWord(cursor);
    }
}
function readCollection(cursor, close, read) {
    const { depth } = cursor.limits;
    if (cursor.depth === depth)
        return fail(cursor, 'too-deep', `This is nested more than ${depth} levels deep.`);
    const [startLine, column] = [cursor.line, columnOf(cursor)];
    cursor.depth += 1;
    cursor.at += 1;
    const node = read(cursor, startLine, column);
    cursor.depth -= 1;
    if (cursor.failure !== undefined)
        return undefined;
    if (cursor.text[cursor.at] !== close)
        return fail(cursor, 'syntax', `A comma or \`${close}\` is missing.`);
    cursor.at += 1;
    return node;
}
/** True when another item follows; stands on it then, else on what should be the closing bracket. */
function atItem(cursor, close, isFirst) {
    skipBlanks(cursor);
    if (!isFirst) {
        if (cursor.text[cursor.at] !== ',')
            return false;
        cursor.at += 1;
        skipBlanks(cursor);
    }
    return cursor.text[cursor.at] !== close && cursor.at < cursor.text.length;
}
const readMap = (cursor, startLine, column) => {
    const entries = [];
    const seen = new Set();
    while (atItem(cursor, '}', entries.length === 0)) {
        if (cursor.text[cursor.at] !== '"')
            return fail(cursor, 'syntax', 'A key in double quotes is missing.');
        const key = readString(cursor);
        if (key === undefined)
            return undefined;
        if (seen.has(key.text) && cursor.duplicates.length < mostDuplicates)
            cursor.duplicates.push(duplicateKey(key));
        seen.add(key.text);
        skipBlanks(cursor);
        if (cursor.text[cursor.at] !== ':')
            return fail(cursor, 'syntax', 'A colon after the key is missing.');
        cursor.at += 1;
        const value = readValue(cursor);
        if (value === undefined)
            return undefined;
        entries.push({ key, value });
    }
    return { kind: 'map', entries, startLine, column, endLine: cursor.line };
};
const readSeq = (cursor, startLine, column) => {
    const items = [];
    while (atItem(cursor, ']', items.length === 0)) {
        const item = readValue(cursor);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return { kind: 'seq', items, startLine, column, endLine: cursor.line };
};
/** The same words for JSON and YAML. */
const duplicateKey = (key) => ({
    code: 'duplicate-key',
    message: `The key \`${key.text.slice(0, 100)}\` is there twice.`,
    line: key.startLine,
    column: key.column,
});
function readString(cursor) {
    const { text, at } = cursor;
    const [startLine, column] = [cursor.line, columnOf(cursor)];
    let isPlain = true;
    for (cursor.at += 1; cursor.at < text.length; cursor.at += 1) {
        const code = text.charCodeAt(cursor.at);
        if (code === 34)
            break;
        if (code === 10)
            newLine(cursor);
        if (code < 32 || code === 92)
            isPlain = false;
        if (code === 92)
            cursor.at += 1;
    }
    const raw = text.slice(at + 1, cursor.at);
    if (cursor.at >= text.length)
        return fail(cursor, 'syntax', 'The closing quote is missing.');
    cursor.at += 1;
    const value = isPlain ? raw : unescaped(raw);
    if (value === undefined)
        return fail(cursor, 'syntax', 'This text has an unknown escape.');
    return { kind: 'scalar', value, text: value, startLine, column, endLine: cursor.line };
}
/** Line breaks and other control characters inside quotes mean themselves: Azure templates have texts of several lines. */
function unescaped(raw) {
    const clean = raw.replace(/[\u0000-\u001f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    try {
        return String(JSON.parse(`"${clean}"`));
    }
    catch {
        return undefined;
    }
}
const word = /-?[A-Za-z0-9.+-]+/y;
function readWord(cursor) {
    word.lastIndex = cursor.at;
    const text = word.exec(cursor.text)?.[0];
    const value = text === undefined ? undefined : wordValue(text);
    if (text === undefined || value === undefined)
        return fail(cursor, 'syntax', 'A value is missing or cannot be read.');
    const position = { startLine: cursor.line, column: columnOf(cursor), endLine: cursor.line };
    cursor.at += text.length;
    return { kind: 'scalar', value, text, ...position };
}
function wordValue(text) {
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    if (text === 'null')
        return null;
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/core/document/compose-yaml.js

/** More errors than this nobody reads. */
const mostErrors = 20;
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' };
/** Feeds the library lexeme by lexeme, so that it can be stopped early, and hands on each document as it is complete. */
function* compose(text, limits, complaints) {
    const [parser, composer] = [new dist/* Parser */.iX(), new dist/* Composer */.Dk(options)];
    const meter = createMeter(limits);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const stop = meter.take(lexeme, parser.stack.length);
        if (stop !== undefined) {
            complaints.push({ ...stop, offset: parser.offset });
            break;
        }
        for (const token of parser.next(withoutTag(lexeme))) {
            meter.count(token);
            yield* composer.next(token);
        }
    }
    if (complaints.length === 0)
        for (const token of parser.end())
            yield* composer.next(token);
    yield* composer.end();
}
/** `!Ref`, `!Sub`, `!GetAtt` say how to use a value, not what it is: blanks of the same length leave every position as it was. */
const withoutTag = (lexeme) => (dist/* CST */.DB.tokenType(lexeme) === 'tag' ? ' '.repeat(lexeme.length) : lexeme);
const scalarTypes = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'alias']);
const separatorTypes = new Set(['seq-item-ind', 'map-value-ind', 'explicit-key-ind', 'comma', 'doc-start']);
const documentTypes = new Set(['document', 'doc-end', 'directive']);
/** Blanks, line breaks and comments count too, but less than what they stand between. */
const lexemesPerNode = 3;
function createMeter({ depth, nodes, documents }) {
    const seen = { lexemes: 0, nodes: 0, documents: 0, errors: 0, anchors: 0, unseparated: 0 };
    return {
        take(lexeme, stacked) {
            const type = dist/* CST */.DB.tokenType(lexeme) ?? '';
            const [isScalar, isSeparator] = [scalarTypes.has(type), separatorTypes.has(type)];
            seen.lexemes += 1;
            if (isScalar || isSeparator)
                seen.nodes += 1;
            // Where each of many values lacks what should stand before it, the library would make an error of every single one.
            if (isSeparator)
                [seen.anchors, seen.unseparated] = [0, 0];
            else if (isScalar)
                seen.unseparated += 1;
            else if (type === 'anchor')
                seen.anchors += 1;
            if (stacked > depth + 1)
                return { code: 'too-deep', message: `This is nested more than ${depth} levels deep.` };
            if (seen.nodes > nodes || seen.lexemes > nodes * lexemesPerNode)
                return { code: 'too-many', message: `This has more than ${nodes} values.` };
            if (seen.documents > documents)
                return { code: 'too-many', message: `This has more than ${documents} documents.` };
            if (Math.max(seen.errors, seen.anchors, seen.unseparated) > mostErrors)
                return { code: 'syntax', message: 'This has too many errors to be YAML.' };
            return undefined;
        },
        count(token) {
            if (token.type === 'error')
                seen.errors += 1;
            if (documentTypes.has(token.type))
                seen.documents += 1;
        },
    };
}

// EXTERNAL MODULE: ./build/js/core/document/lines.js
var lines = __webpack_require__(6171);
;// CONCATENATED MODULE: ./build/js/core/document/yaml-tree.js




/** More values than any program can bear; also what an alias inside its own anchor stands for. */
const endless = 1e12;
/** Turns the library's nodes into ours. Recursion is as deep as the limit lets the parser go. */
function createTree(source) {
    /** How many values each anchor above holds, its aliases followed; of one that is not complete yet: endless. */
    const anchors = new Map();
    let written = 0;
    const tree = { aliases: [], aliased: 0, problems: [], nodeOf };
    return tree;
    function nodeOf(node, at) {
        written += 1;
        if ((0,dist/* isAlias */.Vj)(node))
            return aliasOf(node.source, positionOf(source, node.range, at));
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return scalarOf(node, at);
        const { anchor } = node;
        if (anchor === undefined)
            return collectionOf(node, at);
        const before = written + tree.aliased;
        anchors.set(anchor, endless);
        const collection = collectionOf(node, at);
        anchors.set(anchor, Math.min(endless, written + tree.aliased - before + 1));
        return collection;
    }
    function collectionOf(node, at) {
        const position = positionOf(source, node.range, at);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => nodeOf(item, node.range?.[0] ?? at));
            return {
                kind: 'seq',
                items,
                ...position,
                endLine: lastLine(node, position, items.at(-1)),
            };
        }
        const entries = node.items.map((pair) => entryOf(pair.key, pair.value, node.range?.[0] ?? at));
        noteDuplicates(entries);
        return {
            kind: 'map',
            entries,
            ...position,
            endLine: lastLine(node, position, entries.at(-1)?.value),
        };
    }
    function entryOf(key, value, at) {
        const position = positionOf(source, rangeOf(key), at);
        const named = (0,dist/* isScalar */.jn)(key) ? scalarOf(key, at) : { kind: 'scalar', value: '', text: '', ...position };
        return { key: named, value: nodeOf(value, rangeOf(key)?.[1] ?? at) };
    }
    function scalarOf(node, at) {
        const position = positionOf(source, rangeOf(node), at);
        if (!(0,dist/* isScalar */.jn)(node))
            return { kind: 'scalar', value: null, text: '', ...position };
        if (node.anchor !== undefined)
            anchors.set(node.anchor, 1);
        const value = plainValue(node.value);
        return { kind: 'scalar', value, text: node.source ?? String(value ?? ''), ...position };
    }
    function aliasOf(anchor, position) {
        const alias = { kind: 'alias', anchor, ...position };
        tree.aliases.push(alias);
        tree.aliased = Math.min(endless, tree.aliased + (anchors.get(anchor) ?? 0));
        if (!anchors.has(anchor) && tree.problems.length < mostErrors) {
            const message = `The alias \`*${anchor.slice(0, 100)}\` names no anchor above it.`;
            tree.problems.push({ code: 'syntax', message, line: position.startLine, column: position.column });
        }
        return alias;
    }
    function noteDuplicates(entries) {
        const seen = new Set();
        for (const { key } of entries) {
            if (key.text !== '<<' && seen.has(key.text) && tree.problems.length < mostErrors)
                tree.problems.push(duplicateKey(key));
            seen.add(key.text);
        }
    }
}
/** Of a block its last part's; of a flow collection the bracket's, unless it is missing. */
const lastLine = (node, position, last) => Math.max(node.flow === true ? position.endLine : position.startLine, last?.endLine ?? 0);
const plainValue = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
const rangeOf = (node) => (0,dist/* isScalar */.jn)(node) || (0,dist/* isAlias */.Vj)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? (node.range ?? undefined) : undefined;
/** Without the white space at its end, which belongs to a block scalar's range. */
function positionOf({ text, starts }, range, at) {
    const start = range?.[0] ?? at;
    let end = range?.[1] ?? at;
    while (end > start && text.charCodeAt(end - 1) <= 32)
        end -= 1;
    const startLine = (0,lines/* lineAt */.mh)(starts, start);
    return {
        startLine,
        column: start - (starts[startLine - 1] ?? 0) + 1,
        endLine: end > start ? (0,lines/* lineAt */.mh)(starts, end - 1) : startLine,
    };
}

;// CONCATENATED MODULE: ./build/js/core/document/document-yaml.js



/** Reads YAML 1.2, any number of documents. What the library cannot bear (depth, floods of errors) is stopped while it streams. */
function readYaml(text, limits) {
    const source = { text, starts: (0,lines/* lineStarts */._$)(text) };
    const complaints = [];
    const documents = [];
    try {
        for (const composed of compose(text, limits, complaints))
            documents.push(documentOf(composed, source));
    }
    catch {
        // A fault in the library on some odd input must not take the run with it; the file counts as not understood.
        complaints.push({ code: 'syntax', message: 'This YAML cannot be read.', offset: 0 });
    }
    const own = complaints.map((complaint) => problemOf(complaint, source));
    const problems = [...documents.flatMap((document) => document.problems), ...own];
    return { documents, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
function problemOf({ code, message, offset }, { starts }) {
    const line = (0,lines/* lineAt */.mh)(starts, offset);
    return { code, message, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
function documentOf(composed, source) {
    const tree = createTree(source);
    const root = composed.contents === null ? undefined : tree.nodeOf(composed.contents, composed.range[0]);
    const errors = composed.errors
        .slice(0, mostErrors)
        .map((error) => problemOf({ code: 'syntax', message: `${error.message}.`.replace(/\.\.$/, '.'), offset: error.pos[0] }, source));
    const isEmpty = root?.kind === 'scalar' && root.value === null && root.text === '';
    return {
        root: isEmpty ? undefined : root,
        aliases: tree.aliases,
        aliased: tree.aliased,
        problems: [...errors, ...tree.problems],
    };
}

;// CONCATENATED MODULE: ./build/js/core/document/document.js


const documentLimits = { length: 5_000_000, depth: 100, nodes: 1_000_000, documents: 10_000 };
/** Broken JSON above this length is not tried again as YAML, which is a hundred times slower. */
const secondTry = 500_000;
/**
 * Reads YAML (any number of documents) or JSON, the latter with comments and trailing commas as Azure templates have them.
 * Tags such as `!Ref` are ignored, aliases stay references. Never throws: what is wrong comes back as problems, beside
 * the documents that could be read. Linear in the length of the text.
 */
function readDocuments(text, limits = {}) {
    const bounds = { ...documentLimits, ...limits };
    if (text.length > bounds.length)
        return refused(`This is longer than ${bounds.length} characters.`);
    const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (!/^\s*[{[]/.test(bare))
        return readYaml(bare, bounds);
    const json = readJson(bare, bounds);
    const isOnlyUnread = json.problems.some((problem) => problem.code === 'syntax');
    if (!isOnlyUnread || bare.length > secondTry)
        return json;
    const yaml = readYaml(bare, bounds);
    return isUnderstood(yaml) ? yaml : json;
}
const refused = (message) => ({
    documents: [],
    problems: [{ code: 'too-large', message, line: 1, column: 1 }],
});
/** True when nothing was left unread; two equal keys in a map are no hindrance. */
const isUnderstood = ({ problems }) => problems.every((problem) => problem.code === 'duplicate-key');


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/**
 * What a line is, once for the whole project: it ends with `\n` or `\r\n`. A lone `\r` ends none, as in Go's and git's eyes.
 * A newline at the end of the text does not begin another line; the empty text is one empty line.
 */
function linesOf(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    if (text.endsWith('\n'))
        lines.pop();
    return lines;
}
/** Offset of the first character of each line, ascending; used with `lineAt`. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1 && starts.at(-1) === text.length)
        starts.pop();
    return starts;
}
/** The 1-based line that holds an offset; an offset past the end is on the last line. */
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}


/***/ }),

/***/ 8143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ noticeKinds),
/* harmony export */   UF: () => (/* binding */ gapReasons),
/* harmony export */   g_: () => (/* binding */ keepsUnread),
/* harmony export */   vY: () => (/* binding */ baseOrigins)
/* harmony export */ });
/** Why something was not looked at, or only in part. A closed list, because each needs its own sentence. */
const gapReasons = [
    'not-parsed',
    'not-read',
    'left-out',
    'unreadable',
    'symbolic-link',
    'name-not-utf8',
    'not-checked-out',
    'too-large',
    'excluded',
    'crashed-tool',
    'crashed-rule',
    'module-not-loaded',
    'no-scanner',
    'rendered-elsewhere',
    'own-config-ignored',
    'changed-while-scanning',
];
/** The tool did not get at what is in the file. Other gaps are told, but the file itself was read. */
const keepsUnread = (gap) => gap.reason === 'not-parsed' || gap.reason === 'not-read' || gap.reason === 'crashed-tool';
/** Why data is not known to be the newest: the user chose it, nobody could be asked, or whoever was asked did not give any. */
const noticeKinds = ['given', 'offline', 'unavailable'];
/** Where the findings of the base come from: the head, since the scanner reads the same files in both; a scan; evidence of the default branch. */
const baseOrigins = ['head', 'scan', 'artifact'];


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Uq: () => (/* binding */ entropyTag),
/* harmony export */   j: () => (/* binding */ skipOf)
/* harmony export */ });
const kinds = ['misconfiguration', 'vulnerability', 'secret', 'license', 'integrity'];
/** Tag of a rule for secrets that only measures randomness: no named detector recognised the secret. */
const entropyTag = 'entropy';
/** Skipped only when every tool that reports it was asked to. */
const skipOf = (finding) => finding.sources.every((source) => source.skip !== undefined) ? finding.sources[0]?.skip : undefined;


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   t1: () => (/* binding */ compareAdvisoryIds)
/* harmony export */ });
/* unused harmony exports hashIdentity, meets */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


const unitSeparator = '\u001f';
/** NFC, and control characters percent-encoded, so that no field can imitate another's end. */
const normalise = (field) => printable.test(field)
    ? field
    : field
        .normalize('NFC')
        .replace(/[\u0000-\u001f\u007f]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
/** Most fields are plain ASCII, in which there is nothing to change. */
const printable = /^[ -~]*$/;
/** DESIGN 7: `hex(sha256("gatehouse/1" US kind US f1 US f2 ...))`, the first 32 digits. Changing this orphans every waiver. */
const hashIdentity = (kind, fields) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(['gatehouse/1', kind, ...fields.map(normalise)].join(unitSeparator)).slice(0, 32);
/** The folder of a file, `.` at the root. */
const folderOf = (path) => {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
};
/** The canonical order of an advisory's names: CVE, then GHSA, then the vendor's. */
function compareAdvisoryIds(a, b) {
    const rank = (id) => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);
    return rank(a) - rank(b) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b);
}
/** What stays the same when lines move, tools are upgraded and rules renamed: never a line, message, severity, tool or version. */
function identify(parts) {
    const hash = (...fields) => hashIdentity(parts.kind, fields);
    switch (parts.kind) {
        case 'misconfiguration': {
            const where = subjectFields(parts);
            const own = hash(`r:${parts.format}:${parts.ruleId}`, ...where);
            return { logical: parts.concept === undefined ? own : hash(`c:${parts.concept}`, ...where), also: [own] };
        }
        case 'vulnerability': {
            const where = [parts.subject.package?.purl ?? '', parts.subject.image?.name ?? folderOf(parts.path)];
            const ids = parts.advisory === undefined ? [parts.ruleId] : [...parts.advisory.ids].sort(compareAdvisoryIds);
            const also = ids.map((id) => hash(id, ...where));
            return { logical: also[0] ?? hash(parts.ruleId, ...where), also };
        }
        case 'secret': {
            const logical = hash(parts.path, parts.secret?.line ?? '', String(parts.secret?.ordinal ?? 0));
            return { logical, also: [logical] };
        }
        case 'license': {
            const { license, package: dependency } = parts.subject;
            const where = parts.subject.image?.name ?? folderOf(parts.path);
            const logical = hash(license?.spdx ?? parts.ruleId, dependency?.purl ?? '', where);
            return { logical, also: [logical] };
        }
        case 'integrity': {
            const logical = hash(parts.subject.image?.name ?? '', parts.subject.requirement ?? '');
            return { logical, also: [logical] };
        }
    }
}
function subjectFields({ subject, path }) {
    const { resource } = subject;
    return resource === undefined ? [path, '', ''] : [resource.stack, resource.address, resource.part ?? ''];
}
/** True when the two are the same finding. */
const meets = (a, b) => {
    const hashes = new Set([a.logical, ...a.also]);
    return [b.logical, ...b.also].some((hash) => hashes.has(hash));
};


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf)
/* harmony export */ });
/* unused harmony export withoutVersion */
/** `pkg:npm/%40acme/x@1.0.0?arch=x#y` -> `pkg:npm/%40acme/x`. */
function withoutVersion(purl) {
    const bare = purl.split(/[?#]/, 1)[0] ?? purl;
    const version = bare.lastIndexOf('@');
    return version > bare.lastIndexOf('/') ? bare.slice(0, version) : bare;
}
/** For a package without a purl: unlike every real one, and stable. Half a character, which JSON can hold, is none. */
const purlOf = (purl, name) => purl === undefined || purl === ''
    ? `pkg:generic/${encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'))}`
    : withoutVersion(purl);


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How bad a finding is, in the words every tool's own scale is mapped to; worst first. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
const compareSeverity = (a, b) => ranks[a] - ranks[b];
/** Looked up in every comparison of two findings, so not searched for. */
const ranks = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };
const isAtLeast = (severity, floor) => compareSeverity(severity, floor) <= 0;
const isSeverity = (text) => severities.some((severity) => severity === text);


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseTerraformAddress)
/* harmony export */ });
/** Longer addresses are not taken apart: no tool prints one. */
const longestAddress = 4096;
/**
 * Takes apart an address as Terraform, Trivy and Checkov print it: names joined by dots, each with a key or number in brackets.
 * Keys may hold dots, brackets and quotes. What does not read as an address is a resource as it is.
 */
function parseTerraformAddress(address) {
    if (isPlain(address))
        return { resource: address };
    const steps = address.length > longestAddress ? undefined : stepsOf(address);
    if (steps === undefined)
        return { resource: address };
    const modules = [];
    let at = 0;
    for (; steps[at]?.name === 'module' && steps[at + 1] !== undefined; at += 2) {
        const { name, index } = steps[at + 1] ?? { name: '', index: '' };
        modules.push(`module.${name}${keyOf(index)}`);
    }
    const rest = steps.slice(at);
    const instanceKey = keyOf(rest.at(-1)?.index ?? '');
    return {
        ...(modules.length === 0 ? {} : { modulePath: modules.join('.') }),
        resource: rest.map(({ name }) => name).join('.'),
        ...(instanceKey === '' ? {} : { instanceKey }),
    };
}
/** Without a key and outside of modules, as most are, an address is its resource. */
const isPlain = (address) => !address.includes('[') && !address.startsWith('module.') && !address.endsWith('.');
const keyOf = (index) => (/^\[\d+\]$/.test(index) ? '' : index);
/** Each pass takes one name and its index; a key ends at `"]` before a dot or the end, so that it may hold quotes and brackets. */
function stepsOf(address) {
    const steps = [];
    let rest = address;
    while (rest !== '') {
        const name = /^[^.[\]"]+/.exec(rest)?.[0];
        if (name === undefined)
            return undefined;
        rest = rest.slice(name.length);
        const index = rest.startsWith('[') ? indexAt(rest) : '';
        if (index === undefined)
            return undefined;
        steps.push({ name, index });
        rest = rest.slice(index.length);
        if (rest !== '' && !rest.startsWith('.'))
            return undefined;
        rest = rest.slice(1);
    }
    return steps;
}
function indexAt(text) {
    const number = /^\[\d{1,9}\]/.exec(text)?.[0];
    if (number !== undefined)
        return number;
    if (!text.startsWith('["'))
        return undefined;
    for (let end = text.indexOf('"]', 2); end >= 0; end = text.indexOf('"]', end + 1)) {
        const next = text[end + 2];
        if (next === undefined || next === '.')
            return text.slice(0, end + 2);
    }
    return undefined;
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   c3: () => (/* binding */ countLicenses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** What nobody has put into a category is not known to be harmless. */
const categoryOf = (said) => (said === undefined || said === '' ? 'unknown' : said);
/**
 * Whether a licence of this category is a finding: forbidden, restricted, reciprocal, unknown, and what this release has not heard of.
 * The others ask for no more than a notice, and are coverage.
 */
const isNotable = (category) => !harmless.has(category);
const harmless = new Set(['notice', 'permissive', 'unencumbered']);
/** One count for each category, by name; what several parts of a run counted is summed. */
const countLicenses = (counts) => [...(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(counts, ({ category }) => category)]
    .map(([category, group]) => ({ category, count: group.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.category, b.category));


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/** `a`, `a or b`, `a, b or c`. */
const alternatives = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const mostCharacters = 60;
/** Text of a file inside a sentence: on one line, without what would end the quotation, and not endless. */
function quotable(text, unwanted) {
    const characters = Array.from(text.slice(0, 2 * mostCharacters + 2));
    const shown = characters.slice(0, mostCharacters).join('').replace(unwanted, '\ufffd');
    return characters.length > mostCharacters ? `${shown}…` : shown;
}
/** A name that a file gives, as code. */
const code = (text) => `\`${quotable(text, /[\p{C}`]/gu)}\``;
/** A value that a file gives. */
function show(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? `"${quotable(value, /[\p{C}"]/gu)}"` : String(value);
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 4846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ fitsIdentity),
/* harmony export */   ad: () => (/* binding */ identityPatternOf)
/* harmony export */ });
/* unused harmony export identityPattern */
/** Marks that mean something in a regular expression of Go (RE2), which is what verifiers use, and in one of ours. */
const marks = /[\\^$.*+?()[\]{}|]/g;
/** Inside a part of an identity. What ends a part can never be taken in by a star, so that `…/app@refs/heads/*` stays on its branch. */
const within = '[^/@\\s]';
/**
 * The glob of an identity as a regular expression that fits the whole of it: `*` any number of characters but `/`, `@` and space,
 * `?` one of them, `**` anything but space. Everything else means itself. It means the same in Go's RE2 and in JavaScript, both
 * of which look for a match anywhere unless told where it begins and ends.
 */
function identityPattern(glob) {
    const pieces = glob.split(/(\*+|\?)/).map((piece) => {
        if (piece === '?')
            return within;
        if (piece === '*')
            return `${within}*`;
        if (piece.startsWith('**'))
            return '\\S*';
        return piece.replace(marks, '\\$&');
    });
    return `^${pieces.join('')}$`;
}
/** One expression for several globs. */
const identityPatternOf = (globs) => {
    const [first = '', ...others] = globs.map(identityPattern);
    return others.length === 0 ? first : `^(?:${[first, ...others].map((one) => one.slice(1, -1)).join('|')})$`;
};
/**
 * True where any of the globs is the identity. Two-pointer, not the expression above: a pattern from a file can make JavaScript's engine
 * backtrack for minutes.
 */
const fitsIdentity = (globs, identity) => !/\s/.test(identity) && globs.some((glob) => fits(tokensOf(glob), identity));
const tokensOf = (glob) => glob
    .split(/(\*+|\?)/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
    if (piece === '?')
        return [{ type: 'one' }];
    if (piece === '*')
        return [{ type: 'star' }];
    if (piece.startsWith('**'))
        return [{ type: 'any' }];
    return [...piece].map((text) => ({ type: 'text', text }));
});
/** All places of the glob that a beginning of the identity can have reached, one character after the other: time is the product of the lengths. */
function fits(tokens, identity) {
    let reached = skipped(new Set([0]), tokens);
    for (const character of identity) {
        const next = new Set();
        for (const at of reached) {
            const token = tokens[at];
            if (token === undefined || !takes(token, character))
                continue;
            next.add(token.type === 'star' || token.type === 'any' ? at : at + 1);
        }
        reached = skipped(next, tokens);
    }
    return reached.has(tokens.length);
}
/** A star may take nothing. */
function skipped(places, tokens) {
    for (const at of places) {
        const type = tokens[at]?.type;
        if (type === 'star' || type === 'any')
            places.add(at + 1);
    }
    return places;
}
function takes(token, character) {
    switch (token.type) {
        case 'text':
            return token.text === character;
        case 'any':
            return true;
        case 'star':
        case 'one':
            return character !== '/' && character !== '@';
    }
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ signatureType),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   Wm: () => (/* binding */ predicateTitle),
/* harmony export */   Wn: () => (/* binding */ predicateNames),
/* harmony export */   ZR: () => (/* binding */ predicateTypes),
/* harmony export */   ft: () => (/* binding */ isPredicateName)
/* harmony export */ });
/* unused harmony export verdictType */
/** Names of predicate types as policies write them. */
const predicateNames = [
    'cyclonedx',
    'spdxjson',
    'slsaprovenance1',
    'openvex',
    'vuln',
    'gatehouse-verdict',
];
/** The type that an image's signature has as a statement (cosign 3.1.3). */
const signatureType = 'https://sigstore.dev/cosign/sign/v1';
/** Of what this gate attests about an image: its schema is `schema/verdict-predicate.schema.json`. */
const verdictType = 'https://github.com/gatehouse/gatehouse/verdict/v1';
/** The address behind each name, as cosign 3.1.3 writes it (pkg/types/predicate.go); ours is ours. */
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdxjson: 'https://spdx.dev/Document',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    openvex: 'https://openvex.dev/ns',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    'gatehouse-verdict': verdictType,
};
const isPredicateName = (name) => predicateNames.some((known) => known === name);
/** The predicate type that a policy asks for by a name or by its address. */
const predicateTypeOf = (name) => (isPredicateName(name) ? predicateTypes[name] : name);
/** What a person calls it. */
function predicateTitle(name) {
    if (!isPredicateName(name))
        return `attestation of type ${name}`;
    switch (name) {
        case 'cyclonedx':
            return 'SBOM (CycloneDX)';
        case 'spdxjson':
            return 'SBOM (SPDX)';
        case 'slsaprovenance1':
            return 'provenance (SLSA)';
        case 'openvex':
            return 'VEX statement (OpenVEX)';
        case 'vuln':
            return 'vulnerability report';
        case 'gatehouse-verdict':
            return 'verdict of Gatehouse';
    }
}


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ layerNames),
/* harmony export */   RT: () => (/* binding */ waiverStates),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   x8: () => (/* binding */ allJudged)
/* harmony export */ });
const verdicts = ['pass', 'warn', 'block', 'error'];
const modes = ['audit', 'enforce'];
const actions = ['block', 'warn', 'note', 'waive'];
const layerNames = ['organisation', 'repository', 'default'];
/** `refused`: it is not what `waiver-rules` ask for, and does not count. `over-broad`: it lifts more findings than one exception should. */
const waiverStates = ['expired', 'in-grace', 'expiring', 'unused', 'over-broad', 'refused'];
/** All judged findings, worst action first. */
const allJudged = (verdict) => [
    ...verdict.blocking,
    ...verdict.warnings,
    ...verdict.noted,
    ...verdict.waived,
];


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ratedChecks),
  m: () => (/* binding */ vendorSeverity)
});

// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
;// CONCATENATED MODULE: ./build/js/knowledge/data/checkov-severity.json
const checkov_severity_namespaceObject = /*#__PURE__*/JSON.parse('{"y":{"critical":["CKV_AWS_62"],"high":["CKV_ALI_1","CKV_AWS_3","CKV_AWS_13","CKV_AWS_20","CKV_AWS_28","CKV_AWS_41","CKV_AWS_46","CKV_AWS_49","CKV_AWS_57","CKV_AWS_60","CKV_AWS_61","CKV_AWS_63","CKV_AWS_79","CKV_AWS_88","CKV_AWS_94","CKV_AWS_96","CKV_AWS_97","CKV_AWS_98","CKV_AWS_99","CKV_AWS_100","CKV_AWS_101","CKV_AWS_102","CKV_AWS_103","CKV_AWS_127","CKV_AWS_163","CKV_AWS_168","CKV_AWS_192","CKV_AWS_267","CKV_AWS_268","CKV_AWS_270","CKV_AWS_271","CKV_AWS_272","CKV_AWS_274","CKV_AWS_275","CKV_AWS_278","CKV_AWS_279","CKV_AWS_280","CKV_AWS_281","CKV_AWS_282","CKV_AWS_283","CKV_AWS_287","CKV_AWS_288","CKV_AWS_289","CKV_AWS_290","CKV_AWS_291","CKV_AWS_292","CKV_AWS_295","CKV_AWS_296","CKV_AWS_297","CKV_AWS_298","CKV_AWS_304","CKV_AWS_308","CKV_AWS_311","CKV_AWS_312","CKV_AWS_328","CKV_AWS_329","CKV_AWS_337","CKV_AWS_339","CKV_AWS_343","CKV_AWS_344","CKV_AWS_345","CKV_AWS_346","CKV_AWS_347","CKV_AWS_348","CKV_AWS_350","CKV_AWS_352","CKV_AWS_354","CKV_AWS_355","CKV_AWS_356","CKV_AWS_357","CKV_AWS_358","CKV_AWS_364","CKV_AZURE_9","CKV_AZURE_11","CKV_AZURE_24","CKV_AZURE_25","CKV_AZURE_26","CKV_AZURE_34","CKV_AZURE_39","CKV_AZURE_40","CKV_AZURE_41","CKV_AZURE_45","CKV_AZURE_48","CKV_AZURE_49","CKV_AZURE_85","CKV_AZURE_86","CKV_AZURE_134","CKV_AZURE_178","CKV_AZURE_185","CKV_AZURE_189","CKV_AZURE_190","CKV_AZURE_215","CKV_AZURE_216","CKV_AZURE_220","CKV_AZURE_223","CKV_AZURE_227","CKV_AZURE_229","CKV_AZURE_230","CKV_AZURE_232","CKV_GCP_6","CKV_GCP_11","CKV_GCP_14","CKV_GCP_15","CKV_GCP_28","CKV_GCP_32","CKV_GCP_33","CKV_GCP_38","CKV_GCP_41","CKV_GCP_42","CKV_GCP_44","CKV_GCP_45","CKV_GCP_46","CKV_GCP_47","CKV_GCP_48","CKV_GCP_112","CKV_GCP_113","CKV_GCP_114","CKV_GCP_115","CKV_GCP_117","CKV_GCP_118","CKV_GCP_120","CKV_GIT_4","CKV_K8S_2","CKV_K8S_16","CKV_K8S_39","CKV_K8S_71","CKV_K8S_72","CKV_K8S_73","CKV_K8S_86","CKV_K8S_88","CKV_K8S_96","CKV_K8S_99","CKV_K8S_100","CKV_K8S_102","CKV_K8S_104","CKV_K8S_105","CKV_K8S_108","CKV_K8S_110","CKV_K8S_111","CKV_K8S_113","CKV_K8S_115","CKV_K8S_116","CKV_K8S_118","CKV_K8S_119","CKV_K8S_121","CKV_K8S_148","CKV_K8S_149","CKV_K8S_155","CKV_K8S_156","CKV_OCI_10","CKV_OPENAPI_1","CKV_OPENAPI_2","CKV_OPENAPI_3","CKV_OPENAPI_4","CKV_OPENAPI_5","CKV_OPENAPI_6","CKV_OPENAPI_7","CKV_OPENAPI_8","CKV_OPENAPI_10","CKV_OPENAPI_11","CKV_OPENAPI_13","CKV_OPENAPI_15","CKV_OPENAPI_18","CKV_OPENAPI_20","CKV_SECRET_2","CKV_SECRET_3","CKV_SECRET_7","CKV_SECRET_23","CKV_SECRET_34","CKV_SECRET_45","CKV_SECRET_61","CKV_SECRET_79","CKV_TF_2","CKV2_AWS_38","CKV2_AWS_56","CKV2_AWS_66","CKV2_AZURE_1","CKV2_AZURE_49","CKV2_AZURE_50","CKV2_DOCKER_2","CKV2_DOCKER_3","CKV2_DOCKER_4","CKV2_DOCKER_5","CKV2_DOCKER_6","CKV2_DOCKER_10","CKV2_DOCKER_11","CKV2_DOCKER_12","CKV2_DOCKER_13","CKV2_DOCKER_14","CKV2_DOCKER_15","CKV2_GCP_8","CKV2_K8S_1","CKV2_K8S_2","CKV2_K8S_3","CKV2_K8S_5"],"medium":["CKV_ALI_4","CKV_ALI_5","CKV_ALI_6","CKV_ALI_14","CKV_ALI_18","CKV_ALI_19","CKV_ALI_23","CKV_ANSIBLE_1","CKV_ANSIBLE_2","CKV_ANSIBLE_3","CKV_ANSIBLE_4","CKV_AWS_2","CKV_AWS_6","CKV_AWS_17","CKV_AWS_26","CKV_AWS_32","CKV_AWS_33","CKV_AWS_34","CKV_AWS_44","CKV_AWS_45","CKV_AWS_48","CKV_AWS_53","CKV_AWS_54","CKV_AWS_55","CKV_AWS_56","CKV_AWS_58","CKV_AWS_70","CKV_AWS_74","CKV_AWS_77","CKV_AWS_78","CKV_AWS_80","CKV_AWS_81","CKV_AWS_82","CKV_AWS_83","CKV_AWS_84","CKV_AWS_85","CKV_AWS_87","CKV_AWS_90","CKV_AWS_93","CKV_AWS_110","CKV_AWS_112","CKV_AWS_113","CKV_AWS_121","CKV_AWS_126","CKV_AWS_131","CKV_AWS_147","CKV_AWS_155","CKV_AWS_156","CKV_AWS_159","CKV_AWS_160","CKV_AWS_161","CKV_AWS_164","CKV_AWS_165","CKV_AWS_166","CKV_AWS_167","CKV_AWS_169","CKV_AWS_170","CKV_AWS_250","CKV_AWS_258","CKV_AWS_269","CKV_AWS_277","CKV_AWS_285","CKV_AWS_286","CKV_AWS_293","CKV_AWS_300","CKV_AWS_302","CKV_AWS_303","CKV_AWS_305","CKV_AWS_309","CKV_AWS_310","CKV_AWS_315","CKV_AWS_316","CKV_AWS_317","CKV_AWS_318","CKV_AWS_319","CKV_AWS_320","CKV_AWS_321","CKV_AWS_324","CKV_AWS_326","CKV_AWS_330","CKV_AWS_332","CKV_AWS_334","CKV_AWS_335","CKV_AWS_341","CKV_AWS_363","CKV_AWS_365","CKV_AWS_366","CKV_AWS_370","CKV_AWS_371","CKV_AWS_373","CKV_AWS_378","CKV_AWS_379","CKV_AZURE_3","CKV_AZURE_5","CKV_AZURE_14","CKV_AZURE_16","CKV_AZURE_50","CKV_AZURE_52","CKV_AZURE_53","CKV_AZURE_54","CKV_AZURE_70","CKV_AZURE_72","CKV_AZURE_77","CKV_AZURE_104","CKV_AZURE_105","CKV_AZURE_106","CKV_AZURE_108","CKV_AZURE_109","CKV_AZURE_139","CKV_AZURE_163","CKV_AZURE_164","CKV_AZURE_165","CKV_AZURE_166","CKV_AZURE_172","CKV_AZURE_173","CKV_AZURE_174","CKV_AZURE_176","CKV_AZURE_177","CKV_AZURE_181","CKV_AZURE_183","CKV_AZURE_184","CKV_AZURE_186","CKV_AZURE_187","CKV_AZURE_191","CKV_AZURE_192","CKV_AZURE_193","CKV_AZURE_194","CKV_AZURE_195","CKV_AZURE_197","CKV_AZURE_198","CKV_AZURE_199","CKV_AZURE_200","CKV_AZURE_201","CKV_AZURE_202","CKV_AZURE_204","CKV_AZURE_205","CKV_AZURE_207","CKV_AZURE_210","CKV_AZURE_217","CKV_AZURE_219","CKV_AZURE_221","CKV_AZURE_222","CKV_AZURE_224","CKV_AZURE_225","CKV_AZURE_226","CKV_AZURE_228","CKV_AZURE_231","CKV_AZURE_234","CKV_AZURE_239","CKV_GCP_4","CKV_GCP_16","CKV_GCP_17","CKV_GCP_19","CKV_GCP_25","CKV_GCP_27","CKV_GCP_31","CKV_GCP_73","CKV_GCP_95","CKV_GCP_107","CKV_GCP_111","CKV_GCP_116","CKV_GCP_119","CKV_GCP_121","CKV_GCP_122","CKV_GIT_5","CKV_GITHUB_5","CKV_GLB_1","CKV_GLB_3","CKV_K8S_1","CKV_K8S_3","CKV_K8S_4","CKV_K8S_5","CKV_K8S_6","CKV_K8S_17","CKV_K8S_18","CKV_K8S_19","CKV_K8S_20","CKV_K8S_23","CKV_K8S_27","CKV_K8S_49","CKV_K8S_74","CKV_K8S_75","CKV_K8S_78","CKV_K8S_79","CKV_K8S_80","CKV_K8S_85","CKV_K8S_91","CKV_K8S_95","CKV_K8S_97","CKV_K8S_106","CKV_K8S_107","CKV_K8S_112","CKV_K8S_117","CKV_K8S_138","CKV_K8S_157","CKV_K8S_158","CKV_OCI_5","CKV_OCI_11","CKV_OCI_12","CKV_OCI_13","CKV_OCI_14","CKV_OCI_17","CKV_OCI_18","CKV_OCI_21","CKV_OPENAPI_9","CKV_OPENAPI_12","CKV_OPENAPI_14","CKV_OPENAPI_17","CKV_OPENAPI_19","CKV_OPENAPI_21","CKV_PAN_2","CKV_PAN_3","CKV_PAN_4","CKV_PAN_5","CKV_PAN_12","CKV_PAN_13","CKV_PAN_17","CKV_SECRET_1","CKV_SECRET_4","CKV_SECRET_13","CKV_SECRET_14","CKV_SECRET_17","CKV_SECRET_26","CKV_SECRET_27","CKV_SECRET_29","CKV_SECRET_43","CKV_SECRET_44","CKV_SECRET_47","CKV_SECRET_73","CKV_SECRET_78","CKV_SECRET_81","CKV_SECRET_82","CKV_SECRET_83","CKV_SECRET_84","CKV_SECRET_85","CKV_SECRET_89","CKV_SECRET_90","CKV_SECRET_97","CKV_SECRET_98","CKV_SECRET_99","CKV_SECRET_100","CKV_SECRET_101","CKV_SECRET_102","CKV_SECRET_107","CKV_SECRET_109","CKV_SECRET_110","CKV_TF_1","CKV2_ANSIBLE_1","CKV2_ANSIBLE_2","CKV2_ANSIBLE_4","CKV2_ANSIBLE_5","CKV2_ANSIBLE_6","CKV2_AWS_22","CKV2_AWS_23","CKV2_AWS_29","CKV2_AWS_40","CKV2_AWS_43","CKV2_AWS_47","CKV2_AWS_54","CKV2_AWS_61","CKV2_AWS_64","CKV2_AWS_68","CKV2_AWS_69","CKV2_AWS_70","CKV2_AWS_72","CKV2_AWS_75","CKV2_AZURE_23","CKV2_AZURE_24","CKV2_AZURE_26","CKV2_AZURE_28","CKV2_AZURE_33","CKV2_AZURE_42","CKV2_AZURE_43","CKV2_AZURE_44","CKV2_AZURE_45","CKV2_AZURE_46","CKV2_AZURE_47","CKV2_AZURE_57","CKV2_DOCKER_7","CKV2_DOCKER_8","CKV2_DOCKER_9","CKV2_DOCKER_16","CKV2_DOCKER_17","CKV2_GCP_2","CKV2_GCP_6","CKV2_GCP_10","CKV2_GCP_18","CKV2_GCP_21","CKV2_GCP_22","CKV2_GCP_23","CKV2_GCP_24","CKV2_GCP_25","CKV2_GCP_26","CKV2_GCP_27","CKV2_GCP_28","CKV2_GCP_29","CKV2_GCP_30","CKV2_GCP_31","CKV2_GCP_32","CKV2_GCP_33","CKV2_GCP_34","CKV2_GCP_35","CKV2_GCP_36","CKV2_K8S_4","CKV2_OCI_1","CKV2_OCI_4"],"low":["CKV_ALI_7","CKV_ALI_8","CKV_ALI_9","CKV_ALI_10","CKV_ALI_11","CKV_ALI_12","CKV_ALI_20","CKV_ALI_21","CKV_ALI_22","CKV_ALI_24","CKV_ALI_25","CKV_ALI_26","CKV_ALI_27","CKV_ALI_28","CKV_ALI_29","CKV_ALI_30","CKV_ALI_31","CKV_ALI_32","CKV_ALI_33","CKV_ALI_35","CKV_ALI_36","CKV_ALI_37","CKV_ALI_38","CKV_ALI_41","CKV_ALI_42","CKV_ALI_43","CKV_ALI_44","CKV_ANSIBLE_5","CKV_ANSIBLE_6","CKV_AWS_1","CKV_AWS_5","CKV_AWS_12","CKV_AWS_16","CKV_AWS_19","CKV_AWS_21","CKV_AWS_22","CKV_AWS_23","CKV_AWS_27","CKV_AWS_29","CKV_AWS_30","CKV_AWS_31","CKV_AWS_36","CKV_AWS_38","CKV_AWS_39","CKV_AWS_40","CKV_AWS_42","CKV_AWS_43","CKV_AWS_50","CKV_AWS_51","CKV_AWS_59","CKV_AWS_64","CKV_AWS_65","CKV_AWS_66","CKV_AWS_69","CKV_AWS_73","CKV_AWS_75","CKV_AWS_76","CKV_AWS_89","CKV_AWS_95","CKV_AWS_104","CKV_AWS_105","CKV_AWS_106","CKV_AWS_107","CKV_AWS_108","CKV_AWS_109","CKV_AWS_111","CKV_AWS_114","CKV_AWS_115","CKV_AWS_116","CKV_AWS_117","CKV_AWS_118","CKV_AWS_119","CKV_AWS_120","CKV_AWS_122","CKV_AWS_123","CKV_AWS_124","CKV_AWS_128","CKV_AWS_129","CKV_AWS_130","CKV_AWS_133","CKV_AWS_135","CKV_AWS_136","CKV_AWS_137","CKV_AWS_138","CKV_AWS_140","CKV_AWS_141","CKV_AWS_143","CKV_AWS_144","CKV_AWS_145","CKV_AWS_146","CKV_AWS_148","CKV_AWS_149","CKV_AWS_150","CKV_AWS_153","CKV_AWS_154","CKV_AWS_157","CKV_AWS_158","CKV_AWS_162","CKV_AWS_171","CKV_AWS_172","CKV_AWS_173","CKV_AWS_174","CKV_AWS_175","CKV_AWS_176","CKV_AWS_177","CKV_AWS_178","CKV_AWS_179","CKV_AWS_180","CKV_AWS_181","CKV_AWS_182","CKV_AWS_183","CKV_AWS_184","CKV_AWS_185","CKV_AWS_186","CKV_AWS_187","CKV_AWS_189","CKV_AWS_190","CKV_AWS_191","CKV_AWS_193","CKV_AWS_195","CKV_AWS_196","CKV_AWS_197","CKV_AWS_198","CKV_AWS_199","CKV_AWS_200","CKV_AWS_201","CKV_AWS_202","CKV_AWS_203","CKV_AWS_204","CKV_AWS_205","CKV_AWS_206","CKV_AWS_207","CKV_AWS_208","CKV_AWS_209","CKV_AWS_210","CKV_AWS_211","CKV_AWS_212","CKV_AWS_213","CKV_AWS_214","CKV_AWS_215","CKV_AWS_216","CKV_AWS_217","CKV_AWS_218","CKV_AWS_219","CKV_AWS_220","CKV_AWS_221","CKV_AWS_222","CKV_AWS_223","CKV_AWS_224","CKV_AWS_225","CKV_AWS_226","CKV_AWS_227","CKV_AWS_228","CKV_AWS_229","CKV_AWS_230","CKV_AWS_231","CKV_AWS_232","CKV_AWS_233","CKV_AWS_234","CKV_AWS_235","CKV_AWS_236","CKV_AWS_237","CKV_AWS_239","CKV_AWS_240","CKV_AWS_241","CKV_AWS_242","CKV_AWS_243","CKV_AWS_244","CKV_AWS_245","CKV_AWS_246","CKV_AWS_247","CKV_AWS_248","CKV_AWS_249","CKV_AWS_252","CKV_AWS_253","CKV_AWS_254","CKV_AWS_255","CKV_AWS_256","CKV_AWS_257","CKV_AWS_259","CKV_AWS_260","CKV_AWS_261","CKV_AWS_262","CKV_AWS_263","CKV_AWS_264","CKV_AWS_265","CKV_AWS_266","CKV_AWS_273","CKV_AWS_276","CKV_AWS_284","CKV_AWS_301","CKV_AWS_313","CKV_AWS_323","CKV_AWS_325","CKV_AWS_331","CKV_AWS_333","CKV_AWS_342","CKV_AWS_349","CKV_AWS_351","CKV_AWS_353","CKV_AWS_359","CKV_AWS_360","CKV_AWS_362","CKV_AWS_367","CKV_AWS_368","CKV_AWS_369","CKV_AWS_372","CKV_AWS_374","CKV_AWS_375","CKV_AWS_376","CKV_AWS_377","CKV_AWS_380","CKV_AWS_381","CKV_AWS_382","CKV_AWS_383","CKV_AZURE_1","CKV_AZURE_6","CKV_AZURE_7","CKV_AZURE_8","CKV_AZURE_12","CKV_AZURE_13","CKV_AZURE_15","CKV_AZURE_21","CKV_AZURE_23","CKV_AZURE_28","CKV_AZURE_29","CKV_AZURE_36","CKV_AZURE_43","CKV_AZURE_44","CKV_AZURE_47","CKV_AZURE_56","CKV_AZURE_57","CKV_AZURE_58","CKV_AZURE_59","CKV_AZURE_62","CKV_AZURE_63","CKV_AZURE_64","CKV_AZURE_65","CKV_AZURE_66","CKV_AZURE_68","CKV_AZURE_73","CKV_AZURE_76","CKV_AZURE_78","CKV_AZURE_80","CKV_AZURE_81","CKV_AZURE_82","CKV_AZURE_83","CKV_AZURE_88","CKV_AZURE_89","CKV_AZURE_91","CKV_AZURE_92","CKV_AZURE_93","CKV_AZURE_94","CKV_AZURE_95","CKV_AZURE_96","CKV_AZURE_97","CKV_AZURE_98","CKV_AZURE_99","CKV_AZURE_100","CKV_AZURE_101","CKV_AZURE_102","CKV_AZURE_103","CKV_AZURE_107","CKV_AZURE_111","CKV_AZURE_112","CKV_AZURE_113","CKV_AZURE_114","CKV_AZURE_115","CKV_AZURE_116","CKV_AZURE_117","CKV_AZURE_119","CKV_AZURE_120","CKV_AZURE_121","CKV_AZURE_122","CKV_AZURE_123","CKV_AZURE_124","CKV_AZURE_125","CKV_AZURE_126","CKV_AZURE_127","CKV_AZURE_128","CKV_AZURE_129","CKV_AZURE_130","CKV_AZURE_132","CKV_AZURE_133","CKV_AZURE_135","CKV_AZURE_136","CKV_AZURE_137","CKV_AZURE_138","CKV_AZURE_140","CKV_AZURE_141","CKV_AZURE_142","CKV_AZURE_143","CKV_AZURE_144","CKV_AZURE_145","CKV_AZURE_146","CKV_AZURE_147","CKV_AZURE_148","CKV_AZURE_149","CKV_AZURE_150","CKV_AZURE_151","CKV_AZURE_152","CKV_AZURE_153","CKV_AZURE_154","CKV_AZURE_155","CKV_AZURE_156","CKV_AZURE_157","CKV_AZURE_158","CKV_AZURE_159","CKV_AZURE_160","CKV_AZURE_161","CKV_AZURE_162","CKV_AZURE_167","CKV_AZURE_168","CKV_AZURE_169","CKV_AZURE_170","CKV_AZURE_171","CKV_AZURE_175","CKV_AZURE_179","CKV_AZURE_180","CKV_AZURE_182","CKV_AZURE_188","CKV_AZURE_196","CKV_AZURE_203","CKV_AZURE_206","CKV_AZURE_208","CKV_AZURE_209","CKV_AZURE_211","CKV_AZURE_212","CKV_AZURE_213","CKV_AZURE_214","CKV_AZURE_218","CKV_AZURE_233","CKV_AZURE_235","CKV_AZURE_236","CKV_AZURE_237","CKV_AZURE_240","CKV_AZURE_241","CKV_AZURE_244","CKV_DOCKER_1","CKV_DOCKER_2","CKV_DOCKER_3","CKV_DOCKER_4","CKV_DOCKER_5","CKV_DOCKER_6","CKV_DOCKER_7","CKV_DOCKER_8","CKV_DOCKER_9","CKV_DOCKER_10","CKV_DOCKER_11","CKV_GCP_12","CKV_GCP_13","CKV_GCP_18","CKV_GCP_20","CKV_GCP_22","CKV_GCP_23","CKV_GCP_24","CKV_GCP_34","CKV_GCP_35","CKV_GCP_40","CKV_GCP_49","CKV_GCP_51","CKV_GCP_59","CKV_GCP_60","CKV_GCP_64","CKV_GCP_65","CKV_GCP_66","CKV_GCP_67","CKV_GCP_68","CKV_GCP_69","CKV_GCP_72","CKV_GCP_74","CKV_GCP_76","CKV_GCP_77","CKV_GCP_78","CKV_GCP_79","CKV_GCP_80","CKV_GCP_81","CKV_GCP_82","CKV_GCP_83","CKV_GCP_84","CKV_GCP_85","CKV_GCP_86","CKV_GCP_87","CKV_GCP_88","CKV_GCP_90","CKV_GCP_91","CKV_GCP_92","CKV_GCP_93","CKV_GCP_96","CKV_GCP_97","CKV_GCP_104","CKV_GCP_105","CKV_GCP_109","CKV_GCP_110","CKV_GCP_123","CKV_GCP_124","CKV_GIT_1","CKV_GIT_3","CKV_GLB_4","CKV_K8S_7","CKV_K8S_8","CKV_K8S_9","CKV_K8S_10","CKV_K8S_11","CKV_K8S_12","CKV_K8S_13","CKV_K8S_14","CKV_K8S_15","CKV_K8S_21","CKV_K8S_22","CKV_K8S_24","CKV_K8S_25","CKV_K8S_26","CKV_K8S_28","CKV_K8S_29","CKV_K8S_30","CKV_K8S_31","CKV_K8S_32","CKV_K8S_33","CKV_K8S_34","CKV_K8S_35","CKV_K8S_36","CKV_K8S_37","CKV_K8S_38","CKV_K8S_40","CKV_K8S_41","CKV_K8S_42","CKV_K8S_43","CKV_K8S_44","CKV_K8S_45","CKV_K8S_68","CKV_K8S_69","CKV_K8S_70","CKV_K8S_77","CKV_K8S_81","CKV_K8S_82","CKV_K8S_83","CKV_K8S_84","CKV_K8S_89","CKV_K8S_90","CKV_K8S_92","CKV_K8S_93","CKV_K8S_94","CKV_K8S_114","CKV_K8S_139","CKV_K8S_140","CKV_K8S_141","CKV_K8S_143","CKV_K8S_144","CKV_K8S_145","CKV_K8S_146","CKV_K8S_147","CKV_K8S_151","CKV_K8S_152","CKV_K8S_153","CKV_K8S_154","CKV_OCI_1","CKV_OCI_2","CKV_OCI_4","CKV_OCI_7","CKV_OCI_8","CKV_OPENAPI_16","CKV_OPENSTACK_1","CKV_OPENSTACK_3","CKV_OPENSTACK_4","CKV_OPENSTACK_5","CKV_PAN_6","CKV_PAN_7","CKV_PAN_9","CKV_PAN_10","CKV_PAN_14","CKV_PAN_15","CKV_PAN_16","CKV_SECRET_5","CKV_SECRET_6","CKV_SECRET_8","CKV_SECRET_9","CKV_SECRET_11","CKV_SECRET_12","CKV_SECRET_15","CKV_SECRET_16","CKV_SECRET_18","CKV_SECRET_19","CKV_SECRET_21","CKV_SECRET_22","CKV_SECRET_24","CKV_SECRET_25","CKV_SECRET_28","CKV_SECRET_30","CKV_SECRET_31","CKV_SECRET_32","CKV_SECRET_33","CKV_SECRET_35","CKV_SECRET_36","CKV_SECRET_37","CKV_SECRET_38","CKV_SECRET_39","CKV_SECRET_40","CKV_SECRET_41","CKV_SECRET_42","CKV_SECRET_46","CKV_SECRET_48","CKV_SECRET_49","CKV_SECRET_50","CKV_SECRET_51","CKV_SECRET_52","CKV_SECRET_53","CKV_SECRET_54","CKV_SECRET_55","CKV_SECRET_56","CKV_SECRET_57","CKV_SECRET_58","CKV_SECRET_59","CKV_SECRET_60","CKV_SECRET_62","CKV_SECRET_63","CKV_SECRET_64","CKV_SECRET_65","CKV_SECRET_66","CKV_SECRET_67","CKV_SECRET_68","CKV_SECRET_69","CKV_SECRET_70","CKV_SECRET_71","CKV_SECRET_72","CKV_SECRET_74","CKV_SECRET_75","CKV_SECRET_76","CKV_SECRET_77","CKV_SECRET_80","CKV_SECRET_86","CKV_SECRET_87","CKV_SECRET_88","CKV_SECRET_91","CKV_SECRET_92","CKV_SECRET_93","CKV_SECRET_94","CKV_SECRET_95","CKV_SECRET_96","CKV_SECRET_103","CKV_SECRET_104","CKV_SECRET_105","CKV_SECRET_106","CKV_SECRET_108","CKV_SECRET_111","CKV_SECRET_112","CKV2_ANSIBLE_3","CKV2_AWS_2","CKV2_AWS_3","CKV2_AWS_4","CKV2_AWS_5","CKV2_AWS_6","CKV2_AWS_7","CKV2_AWS_8","CKV2_AWS_9","CKV2_AWS_12","CKV2_AWS_15","CKV2_AWS_18","CKV2_AWS_19","CKV2_AWS_20","CKV2_AWS_21","CKV2_AWS_28","CKV2_AWS_30","CKV2_AWS_31","CKV2_AWS_32","CKV2_AWS_33","CKV2_AWS_34","CKV2_AWS_35","CKV2_AWS_36","CKV2_AWS_37","CKV2_AWS_39","CKV2_AWS_42","CKV2_AWS_44","CKV2_AWS_46","CKV2_AWS_49","CKV2_AWS_51","CKV2_AWS_52","CKV2_AWS_53","CKV2_AWS_57","CKV2_AWS_59","CKV2_AWS_62","CKV2_AWS_65","CKV2_AWS_71","CKV2_AWS_74","CKV2_AZURE_3","CKV2_AZURE_4","CKV2_AZURE_5","CKV2_AZURE_7","CKV2_AZURE_8","CKV2_AZURE_9","CKV2_AZURE_10","CKV2_AZURE_11","CKV2_AZURE_12","CKV2_AZURE_14","CKV2_AZURE_15","CKV2_AZURE_16","CKV2_AZURE_17","CKV2_AZURE_18","CKV2_AZURE_19","CKV2_AZURE_20","CKV2_AZURE_21","CKV2_AZURE_22","CKV2_AZURE_25","CKV2_AZURE_31","CKV2_AZURE_32","CKV2_AZURE_37","CKV2_AZURE_38","CKV2_AZURE_39","CKV2_AZURE_40","CKV2_AZURE_41","CKV2_AZURE_48","CKV2_DOCKER_1","CKV2_GCP_1","CKV2_GCP_3","CKV2_GCP_4","CKV2_GCP_7","CKV2_GCP_12","CKV2_GCP_20","CKV2_OCI_5","CKV2_OCI_6"],"info":["CKV_ALI_2","CKV_ALI_3","CKV_ALI_13","CKV_ALI_15","CKV_ALI_16","CKV_ALI_17","CKV_AWS_7","CKV_AWS_8","CKV_AWS_9","CKV_AWS_10","CKV_AWS_11","CKV_AWS_14","CKV_AWS_15","CKV_AWS_18","CKV_AWS_24","CKV_AWS_25","CKV_AWS_35","CKV_AWS_37","CKV_AWS_47","CKV_AWS_67","CKV_AWS_68","CKV_AWS_71","CKV_AWS_72","CKV_AWS_86","CKV_AWS_91","CKV_AWS_92","CKV_AWS_134","CKV_AWS_139","CKV_AWS_142","CKV_AWS_152","CKV_AWS_194","CKV_AWS_238","CKV_AWS_251","CKV_AWS_294","CKV_AWS_306","CKV_AWS_307","CKV_AWS_314","CKV_AWS_322","CKV_AWS_327","CKV_AWS_336","CKV_AWS_338","CKV_AWS_340","CKV_AWS_361","CKV_AZURE_2","CKV_AZURE_4","CKV_AZURE_10","CKV_AZURE_17","CKV_AZURE_18","CKV_AZURE_19","CKV_AZURE_20","CKV_AZURE_22","CKV_AZURE_27","CKV_AZURE_30","CKV_AZURE_31","CKV_AZURE_32","CKV_AZURE_33","CKV_AZURE_35","CKV_AZURE_37","CKV_AZURE_38","CKV_AZURE_42","CKV_AZURE_55","CKV_AZURE_61","CKV_AZURE_67","CKV_AZURE_69","CKV_AZURE_71","CKV_AZURE_74","CKV_AZURE_75","CKV_AZURE_79","CKV_AZURE_84","CKV_AZURE_87","CKV_AZURE_110","CKV_AZURE_118","CKV_AZURE_131","CKV_AZURE_238","CKV_AZURE_242","CKV_GCP_1","CKV_GCP_2","CKV_GCP_3","CKV_GCP_7","CKV_GCP_8","CKV_GCP_9","CKV_GCP_10","CKV_GCP_21","CKV_GCP_26","CKV_GCP_30","CKV_GCP_36","CKV_GCP_37","CKV_GCP_39","CKV_GCP_43","CKV_GCP_50","CKV_GCP_52","CKV_GCP_53","CKV_GCP_54","CKV_GCP_55","CKV_GCP_56","CKV_GCP_57","CKV_GCP_58","CKV_GCP_61","CKV_GCP_62","CKV_GCP_63","CKV_GCP_70","CKV_GCP_71","CKV_GCP_75","CKV_GCP_106","CKV_GCP_108","CKV_OCI_3","CKV_OCI_6","CKV_OCI_9","CKV_OCI_15","CKV_OCI_16","CKV_OCI_19","CKV_OCI_20","CKV_OCI_22","CKV_PAN_8","CKV2_AWS_1","CKV2_AWS_10","CKV2_AWS_11","CKV2_AWS_14","CKV2_AWS_16","CKV2_AWS_27","CKV2_AWS_41","CKV2_AWS_45","CKV2_AWS_48","CKV2_AWS_50","CKV2_AWS_55","CKV2_AWS_58","CKV2_AWS_60","CKV2_AWS_63","CKV2_AWS_73","CKV2_AZURE_2","CKV2_AZURE_6","CKV2_AZURE_13","CKV2_AZURE_27","CKV2_AZURE_29","CKV2_AZURE_30","CKV2_AZURE_34","CKV2_AZURE_35","CKV2_AZURE_36","CKV2_AZURE_51","CKV2_AZURE_52","CKV2_AZURE_53","CKV2_AZURE_54","CKV2_GCP_5","CKV2_GCP_13","CKV2_GCP_14","CKV2_GCP_15","CKV2_GCP_16","CKV2_GCP_17","CKV2_GCP_19","CKV2_OCI_2","CKV2_OCI_3"]}}');
;// CONCATENATED MODULE: ./build/js/knowledge/checkov-severity.js


const byCheck = new Map(severity/* severities */.gO.flatMap((severity) => checkov_severity_namespaceObject.y[severity].map((id) => [id, severity])));
/**
 * The severity that Checkov's vendor publishes for a check; Checkov itself gives none offline. `undefined` for a check without an
 * entry. Source: docs/knowledge.md.
 */
const vendorSeverity = (checkId) => byCheck.get(checkId);
/** Every check that the vendor gives a severity. */
const ratedChecks = [...byCheck.keys()];


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ conceptIds),
  Ae: () => (/* binding */ conceptOf),
  FO: () => (/* binding */ conceptsNamed),
  f2: () => (/* binding */ isConcept),
  nS: () => (/* binding */ relationsOf)
});

;// CONCATENATED MODULE: ./build/js/knowledge/data/concepts.json
const concepts_namespaceObject = /*#__PURE__*/JSON.parse('{"W":[{"id":"apigateway-access-logging","title":"API Gateway stages write access logs","trivy":["AWS-0001","AWS-0113","AWS-0116"],"checkov":["CKV_AWS_76","CKV_AWS_95"],"frameworks":["terraform","cloudformation"]},{"id":"apigateway-cache-encrypted","title":"API Gateway method cache is encrypted","trivy":["AWS-0002"],"checkov":["CKV_AWS_308"],"frameworks":["terraform"]},{"id":"apigateway-xray-tracing","title":"API Gateway stages use X-Ray tracing","trivy":["AWS-0003","AWS-0111"],"checkov":["CKV_AWS_73"],"frameworks":["terraform","cloudformation"]},{"id":"apigateway-domain-tls-policy","title":"API Gateway custom domain uses a modern TLS policy","trivy":["AWS-0005"],"checkov":["CKV_AWS_206"],"frameworks":["terraform"]},{"id":"apigateway-response-caching","title":"API Gateway method responses are cached","trivy":["AWS-0190"],"checkov":["CKV_AWS_225"],"frameworks":["terraform"]},{"id":"launch-config-no-public-ip","title":"Launch configuration gives no public address","trivy":["AWS-0009"],"checkov":["CKV_AWS_389"],"frameworks":["terraform"]},{"id":"cloudfront-access-logging","title":"CloudFront distribution writes access logs","trivy":["AWS-0010"],"checkov":["CKV_AWS_86"],"frameworks":["terraform","cloudformation"]},{"id":"cloudfront-waf","title":"CloudFront distribution is behind a WAF","trivy":["AWS-0011"],"checkov":["CKV_AWS_68"],"frameworks":["terraform","cloudformation"]},{"id":"cloudfront-https-only","title":"CloudFront viewers must use HTTPS","trivy":["AWS-0012"],"checkov":["CKV_AWS_34"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-all-regions","title":"CloudTrail trail covers every region","trivy":["AWS-0014"],"checkov":["CKV_AWS_67"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-cmk","title":"CloudTrail logs use a customer key","trivy":["AWS-0015"],"checkov":["CKV_AWS_35"],"frameworks":["terraform"]},{"id":"cloudtrail-log-validation","title":"CloudTrail log files are validated","trivy":["AWS-0016"],"checkov":["CKV_AWS_36"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-cloudwatch-logs","title":"CloudTrail is sent to CloudWatch Logs","trivy":["AWS-0162"],"checkov":["CKV2_AWS_10"],"frameworks":["terraform"]},{"id":"cloudwatch-log-group-cmk","title":"CloudWatch log group uses a KMS key","trivy":["AWS-0017"],"checkov":["CKV_AWS_158"],"frameworks":["terraform","cloudformation"]},{"id":"config-aggregator-all-regions","title":"Config aggregator covers every region","trivy":["AWS-0019"],"checkov":["CKV_AWS_121"],"frameworks":["terraform"]},{"id":"docdb-log-export","title":"DocumentDB exports its logs","trivy":["AWS-0020"],"checkov":["CKV_AWS_85"],"frameworks":["terraform","cloudformation"]},{"id":"docdb-encryption","title":"DocumentDB storage is encrypted","trivy":["AWS-0021"],"checkov":["CKV_AWS_74"],"frameworks":["terraform","cloudformation"]},{"id":"docdb-cmk","title":"DocumentDB uses a customer key","trivy":["AWS-0022"],"checkov":["CKV_AWS_182"],"frameworks":["terraform"]},{"id":"dax-encryption","title":"DAX cluster is encrypted at rest","trivy":["AWS-0023"],"checkov":["CKV_AWS_47"],"frameworks":["terraform","cloudformation"]},{"id":"dynamodb-pitr","title":"DynamoDB table has point-in-time recovery","trivy":["AWS-0024"],"checkov":["CKV_AWS_28"],"frameworks":["terraform","cloudformation"]},{"id":"dynamodb-cmk","title":"DynamoDB table uses a customer key","trivy":["AWS-0025"],"checkov":["CKV_AWS_119"],"frameworks":["terraform","cloudformation"]},{"id":"ebs-volume-encryption","title":"EBS volume is encrypted","trivy":["AWS-0026"],"checkov":["CKV_AWS_3"],"frameworks":["terraform","cloudformation"]},{"id":"ebs-volume-cmk","title":"EBS volume uses a customer key","trivy":["AWS-0027"],"checkov":["CKV_AWS_189"],"frameworks":["terraform"]},{"id":"ecr-scan-on-push","title":"ECR images are scanned on push","trivy":["AWS-0030"],"checkov":["CKV_AWS_163"],"frameworks":["terraform","cloudformation"]},{"id":"ecr-immutable-tags","title":"ECR tags cannot be overwritten","trivy":["AWS-0031"],"checkov":["CKV_AWS_51"],"frameworks":["terraform","cloudformation"]},{"id":"ecr-no-public-policy","title":"ECR repository policy is not public","trivy":["AWS-0032"],"checkov":["CKV_AWS_32"],"frameworks":["terraform","cloudformation"]},{"id":"ecs-container-insights","title":"ECS cluster has container insights","trivy":["AWS-0034"],"checkov":["CKV_AWS_65"],"frameworks":["terraform","cloudformation"]},{"id":"ecs-efs-transit-encryption","title":"ECS task encrypts EFS traffic","trivy":["AWS-0035"],"checkov":["CKV_AWS_97"],"frameworks":["terraform","cloudformation"]},{"id":"efs-encryption","title":"EFS file system is encrypted","trivy":["AWS-0037"],"checkov":["CKV_AWS_42"],"frameworks":["terraform","cloudformation"]},{"id":"eks-control-plane-logging","title":"EKS control plane writes all log types","trivy":["AWS-0038"],"checkov":["CKV_AWS_37"],"frameworks":["terraform"]},{"id":"eks-secrets-encryption","title":"EKS secrets are encrypted with KMS","trivy":["AWS-0039"],"checkov":["CKV_AWS_58"],"frameworks":["terraform","cloudformation"]},{"id":"eks-no-public-endpoint","title":"EKS API endpoint is not public","trivy":["AWS-0040"],"checkov":["CKV_AWS_39"],"frameworks":["terraform"]},{"id":"eks-public-endpoint-cidr","title":"EKS public endpoint is not open to every address","trivy":["AWS-0041"],"checkov":["CKV_AWS_38"],"frameworks":["terraform"]},{"id":"elasticsearch-audit-log","title":"Elasticsearch or OpenSearch domain writes the audit log","trivy":["AWS-0042"],"checkov":["CKV_AWS_317"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-https","title":"Elasticsearch or OpenSearch domain enforces HTTPS","trivy":["AWS-0046"],"checkov":["CKV_AWS_83"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-encryption-at-rest","title":"Elasticsearch or OpenSearch domain is encrypted at rest","trivy":["AWS-0048"],"checkov":["CKV_AWS_5"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-tls-policy","title":"Elasticsearch or OpenSearch endpoint has a TLS 1.2 policy","trivy":["AWS-0126"],"checkov":["CKV_AWS_228"],"frameworks":["terraform"]},{"id":"elasticache-replication-at-rest","title":"ElastiCache replication group is encrypted at rest","trivy":["AWS-0045"],"checkov":["CKV_AWS_29"],"frameworks":["terraform","cloudformation"]},{"id":"elasticache-replication-transit","title":"ElastiCache replication group encrypts traffic","trivy":["AWS-0051"],"checkov":["CKV_AWS_30"],"frameworks":["terraform","cloudformation"]},{"id":"elasticache-redis-backup","title":"ElastiCache Redis keeps snapshots","trivy":["AWS-0050"],"checkov":["CKV_AWS_134"],"frameworks":["terraform"]},{"id":"alb-drop-invalid-headers","title":"Application load balancer drops invalid headers","trivy":["AWS-0052"],"checkov":["CKV_AWS_131"],"frameworks":["terraform","cloudformation"]},{"id":"alb-listener-https","title":"Load balancer listener does not serve plain HTTP","trivy":["AWS-0054"],"checkov":["CKV_AWS_2"],"frameworks":["terraform","cloudformation"]},{"id":"iam-password-lowercase","title":"IAM password policy asks for a lowercase letter","trivy":["AWS-0058"],"checkov":["CKV_AWS_11"],"frameworks":["terraform"]},{"id":"iam-password-number","title":"IAM password policy asks for a digit","trivy":["AWS-0059"],"checkov":["CKV_AWS_12"],"frameworks":["terraform"]},{"id":"iam-password-symbol","title":"IAM password policy asks for a symbol","trivy":["AWS-0060"],"checkov":["CKV_AWS_14"],"frameworks":["terraform"]},{"id":"iam-password-uppercase","title":"IAM password policy asks for an uppercase letter","trivy":["AWS-0061"],"checkov":["CKV_AWS_15"],"frameworks":["terraform"]},{"id":"iam-password-max-age","title":"IAM passwords expire within 90 days","trivy":["AWS-0062"],"checkov":["CKV_AWS_9"],"frameworks":["terraform"]},{"id":"iam-password-min-length","title":"IAM passwords have 14 characters or more","trivy":["AWS-0063"],"checkov":["CKV_AWS_10"],"frameworks":["terraform"]},{"id":"iam-no-root-access-key","title":"Root user has no access key","trivy":["AWS-0141"],"checkov":["CKV_AWS_348"],"frameworks":["terraform"]},{"id":"kms-key-rotation","title":"KMS key rotates","trivy":["AWS-0065"],"checkov":["CKV_AWS_7"],"frameworks":["terraform"]},{"id":"mq-audit-log","title":"MQ broker writes the audit log","trivy":["AWS-0070"],"checkov":["CKV_AWS_197"],"frameworks":["terraform","cloudformation"]},{"id":"mq-general-log","title":"MQ broker writes the general log","trivy":["AWS-0071"],"checkov":["CKV_AWS_48"],"frameworks":["terraform"]},{"id":"mq-no-public-access","title":"MQ broker is not public","trivy":["AWS-0072"],"checkov":["CKV_AWS_69"],"frameworks":["terraform","cloudformation"]},{"id":"msk-logging","title":"MSK cluster writes broker logs","trivy":["AWS-0074"],"checkov":["CKV_AWS_80"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-log-export","title":"Neptune exports its audit log","trivy":["AWS-0075"],"checkov":["CKV_AWS_101"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-encryption","title":"Neptune storage is encrypted","trivy":["AWS-0076"],"checkov":["CKV_AWS_44"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-cmk","title":"Neptune uses a customer key","trivy":["AWS-0128"],"checkov":["CKV_AWS_347"],"frameworks":["terraform"]},{"id":"rds-performance-insights-cmk","title":"RDS Performance Insights uses a customer key","trivy":["AWS-0078"],"checkov":["CKV_AWS_354"],"frameworks":["terraform"]},{"id":"rds-performance-insights","title":"RDS Performance Insights is on","trivy":["AWS-0133"],"checkov":["CKV_AWS_353"],"frameworks":["terraform"]},{"id":"rds-instance-encryption","title":"RDS instance storage is encrypted","trivy":["AWS-0080"],"checkov":["CKV_AWS_16"],"frameworks":["terraform","cloudformation"]},{"id":"rds-iam-auth","title":"RDS instance allows IAM authentication","trivy":["AWS-0176"],"checkov":["CKV_AWS_161"],"frameworks":["terraform","cloudformation"]},{"id":"rds-deletion-protection","title":"RDS instance has deletion protection","trivy":["AWS-0177"],"checkov":["CKV_AWS_293"],"frameworks":["terraform"]},{"id":"rds-cluster-deletion-protection","title":"RDS cluster has deletion protection","trivy":["AWS-0343"],"checkov":["CKV_AWS_139"],"frameworks":["terraform"]},{"id":"rds-no-public-access","title":"RDS instance is not public","trivy":["AWS-0180"],"checkov":["CKV_AWS_17"],"frameworks":["terraform","cloudformation"]},{"id":"redshift-in-vpc","title":"Redshift cluster is in a VPC","trivy":["AWS-0127"],"checkov":["CKV_AWS_154"],"frameworks":["terraform","cloudformation"]},{"id":"s3-block-public-acls","title":"S3 public access block blocks public ACLs","trivy":["AWS-0086"],"checkov":["CKV_AWS_53"],"frameworks":["terraform","cloudformation"]},{"id":"s3-block-public-policy","title":"S3 public access block blocks public policies","trivy":["AWS-0087"],"checkov":["CKV_AWS_54"],"frameworks":["terraform","cloudformation"]},{"id":"s3-ignore-public-acls","title":"S3 public access block ignores public ACLs","trivy":["AWS-0091"],"checkov":["CKV_AWS_55"],"frameworks":["terraform","cloudformation"]},{"id":"s3-restrict-public-buckets","title":"S3 public access block restricts public buckets","trivy":["AWS-0093"],"checkov":["CKV_AWS_56"],"frameworks":["terraform","cloudformation"]},{"id":"s3-access-logging","title":"S3 bucket writes access logs","trivy":["AWS-0089"],"checkov":["CKV_AWS_18"],"frameworks":["terraform","cloudformation"]},{"id":"s3-versioning","title":"S3 bucket is versioned","trivy":["AWS-0090"],"checkov":["CKV_AWS_21"],"frameworks":["terraform","cloudformation"]},{"id":"sns-topic-encryption","title":"SNS topic is encrypted","trivy":["AWS-0095"],"checkov":["CKV_AWS_26"],"frameworks":["terraform","cloudformation"]},{"id":"sqs-queue-encryption","title":"SQS queue is encrypted","trivy":["AWS-0096"],"checkov":["CKV_AWS_27"],"frameworks":["terraform","cloudformation"]},{"id":"sqs-customer-key","title":"SQS queue does not use the AWS managed key","trivy":["AWS-0135"],"checkov":["CKV2_AWS_73"],"frameworks":["terraform"]},{"id":"secretsmanager-cmk","title":"Secrets Manager secret uses a customer key","trivy":["AWS-0098"],"checkov":["CKV_AWS_149"],"frameworks":["terraform","cloudformation"]},{"id":"vpc-no-default","title":"Default VPC is not used","trivy":["AWS-0101"],"checkov":["CKV_AWS_148"],"frameworks":["terraform"]},{"id":"vpc-flow-logs","title":"VPC has flow logs","trivy":["AWS-0178"],"checkov":["CKV2_AWS_11"],"frameworks":["terraform"]},{"id":"subnet-no-public-ip","title":"Subnet gives no public addresses by default","trivy":["AWS-0164"],"checkov":["CKV_AWS_130"],"frameworks":["terraform"]},{"id":"emr-transit-encryption","title":"EMR encrypts traffic","trivy":["AWS-0138"],"checkov":["CKV_AWS_351"],"frameworks":["terraform"]},{"id":"appservice-client-cert","title":"App Service asks for client certificates","trivy":["AZU-0001"],"checkov":["CKV_AZURE_17"],"frameworks":["terraform"]},{"id":"appservice-managed-identity","title":"App Service has an identity","trivy":["AZU-0002"],"checkov":["CKV_AZURE_16","CKV_AZURE_71"],"frameworks":["terraform"]},{"id":"appservice-authentication","title":"App Service authentication is on","trivy":["AZU-0003"],"checkov":["CKV_AZURE_13"],"frameworks":["terraform"]},{"id":"functionapp-https-only","title":"Function app serves HTTPS only","trivy":["AZU-0004"],"checkov":["CKV_AZURE_70"],"frameworks":["terraform"]},{"id":"appservice-http2","title":"App Service uses HTTP/2","trivy":["AZU-0005"],"checkov":["CKV_AZURE_18"],"frameworks":["terraform"]},{"id":"appservice-tls","title":"App Service has TLS 1.2 or newer","trivy":["AZU-0006"],"checkov":["CKV_AZURE_15"],"frameworks":["terraform"]},{"id":"appservice-ftps","title":"App Service has no plain FTP","trivy":["AZU-0071"],"checkov":["CKV_AZURE_78"],"frameworks":["terraform"]},{"id":"appservice-https-only","title":"App Service serves HTTPS only","trivy":["AZU-0072"],"checkov":["CKV_AZURE_14"],"frameworks":["terraform"]},{"id":"storage-container-private","title":"Blob container is private","trivy":["AZU-0007"],"checkov":["CKV_AZURE_34"],"frameworks":["terraform"]},{"id":"storage-https-only","title":"Storage account takes HTTPS only","trivy":["AZU-0008"],"checkov":["CKV_AZURE_3"],"frameworks":["terraform"]},{"id":"storage-min-tls","title":"Storage account has TLS 1.2 or newer","trivy":["AZU-0011"],"checkov":["CKV_AZURE_44"],"frameworks":["terraform"]},{"id":"storage-default-deny","title":"Storage network rules deny by default","trivy":["AZU-0012"],"checkov":["CKV_AZURE_35"],"frameworks":["terraform"]},{"id":"storage-geo-redundant","title":"Storage account replicates across regions","trivy":["AZU-0058"],"checkov":["CKV_AZURE_206"],"frameworks":["terraform"]},{"id":"keyvault-network-acl","title":"Key Vault network rules deny by default","trivy":["AZU-0013"],"checkov":["CKV_AZURE_109"],"frameworks":["terraform"]},{"id":"keyvault-key-expiry","title":"Key Vault keys expire","trivy":["AZU-0014"],"checkov":["CKV_AZURE_40"],"frameworks":["terraform"]},{"id":"keyvault-secret-content-type","title":"Key Vault secrets have a content type","trivy":["AZU-0015"],"checkov":["CKV_AZURE_114"],"frameworks":["terraform"]},{"id":"keyvault-secret-expiry","title":"Key Vault secrets expire","trivy":["AZU-0017"],"checkov":["CKV_AZURE_41"],"frameworks":["terraform"]},{"id":"mssql-alert-email","title":"SQL threat alerts have an address","trivy":["AZU-0018"],"checkov":["CKV_AZURE_26"],"frameworks":["terraform"]},{"id":"mssql-alert-admins","title":"SQL threat alerts go to the admins","trivy":["AZU-0023"],"checkov":["CKV_AZURE_27"],"frameworks":["terraform"]},{"id":"mssql-all-alerts","title":"No SQL threat alert is disabled","trivy":["AZU-0028"],"checkov":["CKV_AZURE_25"],"frameworks":["terraform"]},{"id":"mssql-auditing","title":"SQL server auditing is on","trivy":["AZU-0027"],"checkov":["CKV_AZURE_23"],"frameworks":["terraform"]},{"id":"monitor-all-activities","title":"Log profile takes every activity category","trivy":["AZU-0033"],"checkov":["CKV_AZURE_38"],"frameworks":["terraform"]},{"id":"synapse-managed-vnet","title":"Synapse workspace uses a managed network","trivy":["AZU-0034"],"checkov":["CKV_AZURE_58"],"frameworks":["terraform"]},{"id":"datafactory-no-public-access","title":"Data Factory is not public","trivy":["AZU-0035"],"checkov":["CKV_AZURE_104"],"frameworks":["terraform"]},{"id":"datalake-encryption","title":"Data Lake store is encrypted","trivy":["AZU-0036"],"checkov":["CKV_AZURE_105"],"frameworks":["terraform"]},{"id":"managed-disk-encryption","title":"Managed disk encryption is not off","trivy":["AZU-0038"],"checkov":["CKV_AZURE_2"],"frameworks":["terraform"]},{"id":"linux-vm-no-password","title":"Linux machine does not take passwords","trivy":["AZU-0039"],"checkov":["CKV_AZURE_1"],"frameworks":["terraform"]},{"id":"aks-monitoring","title":"AKS sends logs to Azure Monitor","trivy":["AZU-0040"],"checkov":["CKV_AZURE_4"],"frameworks":["terraform"]},{"id":"aks-authorized-ips","title":"AKS API server is limited to address ranges","trivy":["AZU-0041"],"checkov":["CKV_AZURE_6"],"frameworks":["terraform"]},{"id":"aks-rbac","title":"AKS has RBAC on","trivy":["AZU-0042"],"checkov":["CKV_AZURE_5"],"frameworks":["terraform"]},{"id":"aks-network-policy","title":"AKS has a network policy","trivy":["AZU-0043"],"checkov":["CKV_AZURE_7"],"frameworks":["terraform"]},{"id":"aks-private-cluster","title":"AKS cluster is private","trivy":["AZU-0065"],"checkov":["CKV_AZURE_115"],"frameworks":["terraform"]},{"id":"aks-azure-policy","title":"AKS has the Azure Policy add-on","trivy":["AZU-0066"],"checkov":["CKV_AZURE_116"],"frameworks":["terraform"]},{"id":"aks-disk-encryption-set","title":"AKS uses a disk encryption set","trivy":["AZU-0067"],"checkov":["CKV_AZURE_117"],"frameworks":["terraform"]},{"id":"defender-alert-notifications","title":"Security contact gets alert mail","trivy":["AZU-0044"],"checkov":["CKV_AZURE_21"],"frameworks":["terraform"]},{"id":"defender-standard-tier","title":"Defender plan is not the free tier","trivy":["AZU-0045"],"checkov":["CKV_AZURE_19"],"frameworks":["terraform"]},{"id":"defender-contact-phone","title":"Security contact has a phone number","trivy":["AZU-0046"],"checkov":["CKV_AZURE_20"],"frameworks":["terraform"]},{"id":"defender-contact-email","title":"Security contact has an address","trivy":["AZU-0062"],"checkov":["CKV_AZURE_131"],"frameworks":["terraform"]},{"id":"nsg-no-public-rdp","title":"Network rule does not open RDP to the internet","trivy":["AZU-0048"],"checkov":["CKV_AZURE_9"],"frameworks":["terraform"]},{"id":"nsg-no-public-ssh","title":"Network rule does not open SSH to the internet","trivy":["AZU-0050"],"checkov":["CKV_AZURE_10"],"frameworks":["terraform"]},{"id":"nic-no-ip-forwarding","title":"Network interface does not forward packets","trivy":["AZU-0075"],"checkov":["CKV_AZURE_118"],"frameworks":["terraform"]},{"id":"nic-no-public-ip","title":"Network interface has no public address","trivy":["AZU-0076"],"checkov":["CKV_AZURE_119"],"frameworks":["terraform"]},{"id":"do-firewall-no-public-ingress","title":"DigitalOcean firewall does not open inbound to all","trivy":["DIG-0001"],"checkov":["CKV_DIO_4"],"frameworks":["terraform"]},{"id":"do-droplet-ssh-key","title":"DigitalOcean droplet uses SSH keys","trivy":["DIG-0004"],"checkov":["CKV_DIO_2"],"frameworks":["terraform"]},{"id":"do-spaces-versioning","title":"DigitalOcean bucket is versioned","trivy":["DIG-0007"],"checkov":["CKV_DIO_1"],"frameworks":["terraform"]},{"id":"gcs-no-public-access","title":"Storage bucket is not granted to everyone","trivy":["GCP-0001"],"checkov":["CKV_GCP_28"],"frameworks":["terraform"]},{"id":"gcs-uniform-access","title":"Storage bucket has uniform access","trivy":["GCP-0002"],"checkov":["CKV_GCP_29"],"frameworks":["terraform"]},{"id":"gcs-access-logging","title":"Storage bucket writes access logs","trivy":["GCP-0077"],"checkov":["CKV_GCP_62"],"frameworks":["terraform"]},{"id":"gcs-versioning","title":"Storage bucket is versioned","trivy":["GCP-0078"],"checkov":["CKV_GCP_78"],"frameworks":["terraform"]},{"id":"gcp-folder-default-sa","title":"No roles for default service accounts on folders","trivy":["GCP-0004"],"checkov":["CKV_GCP_48"],"frameworks":["terraform"]},{"id":"gcp-project-default-sa","title":"No roles for default service accounts on projects","trivy":["GCP-0006"],"checkov":["CKV_GCP_46"],"frameworks":["terraform"]},{"id":"gcp-org-default-sa","title":"No roles for default service accounts on the organization","trivy":["GCP-0008"],"checkov":["CKV_GCP_47"],"frameworks":["terraform"]},{"id":"gcp-project-sa-impersonation","title":"No service account user or token roles on projects","trivy":["GCP-0011"],"checkov":["CKV_GCP_41"],"frameworks":["terraform"]},{"id":"gcp-no-default-network","title":"Project has no default network","trivy":["GCP-0010"],"checkov":["CKV_GCP_27"],"frameworks":["terraform"]},{"id":"gcp-dns-no-rsasha1","title":"DNSSEC does not use RSA SHA-1","trivy":["GCP-0012"],"checkov":["CKV_GCP_17"],"frameworks":["terraform"]},{"id":"gcp-dnssec","title":"DNS zone uses DNSSEC","trivy":["GCP-0013"],"checkov":["CKV_GCP_16"],"frameworks":["terraform"]},{"id":"cloudsql-require-tls","title":"Cloud SQL requires TLS","trivy":["GCP-0015"],"checkov":["CKV_GCP_6"],"frameworks":["terraform"]},{"id":"cloudsql-log-connections","title":"Cloud SQL logs connections","trivy":["GCP-0016"],"checkov":["CKV_GCP_52"],"frameworks":["terraform"]},{"id":"cloudsql-log-lock-waits","title":"Cloud SQL logs lock waits","trivy":["GCP-0020"],"checkov":["CKV_GCP_54"],"frameworks":["terraform"]},{"id":"cloudsql-no-statement-log","title":"Cloud SQL does not log statements by duration","trivy":["GCP-0021"],"checkov":["CKV_GCP_57"],"frameworks":["terraform"]},{"id":"cloudsql-log-disconnections","title":"Cloud SQL logs disconnections","trivy":["GCP-0022"],"checkov":["CKV_GCP_53"],"frameworks":["terraform"]},{"id":"cloudsql-log-checkpoints","title":"Cloud SQL logs checkpoints","trivy":["GCP-0025"],"checkov":["CKV_GCP_51"],"frameworks":["terraform"]},{"id":"cloudsql-no-local-infile","title":"MySQL has local_infile off","trivy":["GCP-0026"],"checkov":["CKV_GCP_50"],"frameworks":["terraform"]},{"id":"cloudsql-backup","title":"Cloud SQL has backups","trivy":["GCP-0024"],"checkov":["CKV_GCP_14"],"frameworks":["terraform"]},{"id":"gcp-subnet-flow-logs","title":"Subnetwork has flow logs","trivy":["GCP-0029","GCP-0076"],"checkov":["CKV_GCP_26"],"frameworks":["terraform"]},{"id":"gcp-subnet-private-access","title":"Subnetwork has private Google access","trivy":["GCP-0075"],"checkov":["CKV_GCP_74"],"frameworks":["terraform"]},{"id":"gce-no-project-ssh-keys","title":"Instance blocks project-wide SSH keys","trivy":["GCP-0030"],"checkov":["CKV_GCP_32"],"frameworks":["terraform"]},{"id":"gce-no-public-ip","title":"Instance has no public address","trivy":["GCP-0031"],"checkov":["CKV_GCP_40"],"frameworks":["terraform"]},{"id":"gce-no-serial-port","title":"Instance serial port is off","trivy":["GCP-0032"],"checkov":["CKV_GCP_35"],"frameworks":["terraform"]},{"id":"gce-oslogin-override","title":"Instance does not turn OS Login off","trivy":["GCP-0036"],"checkov":["CKV_GCP_34"],"frameworks":["terraform"]},{"id":"gce-no-ip-forwarding","title":"Instance does not forward packets","trivy":["GCP-0043"],"checkov":["CKV_GCP_36"],"frameworks":["terraform"]},{"id":"gce-no-default-sa","title":"Instance does not run as the default service account","trivy":["GCP-0044"],"checkov":["CKV_GCP_30"],"frameworks":["terraform"]},{"id":"gce-firewall-no-public-ssh","title":"Firewall does not open SSH to the internet","trivy":["GCP-0071"],"checkov":["CKV_GCP_2"],"frameworks":["terraform"]},{"id":"gke-alias-ip","title":"GKE uses alias addresses","trivy":["GCP-0049"],"checkov":["CKV_GCP_23"],"frameworks":["terraform"]},{"id":"gke-labels","title":"GKE cluster has labels","trivy":["GCP-0051"],"checkov":["CKV_GCP_21"],"frameworks":["terraform"]},{"id":"gke-control-plane-not-open","title":"GKE control plane is not open to every address","trivy":["GCP-0053"],"checkov":["CKV_GCP_18"],"frameworks":["terraform"]},{"id":"gke-shielded-nodes","title":"GKE nodes are shielded","trivy":["GCP-0055"],"checkov":["CKV_GCP_71"],"frameworks":["terraform"]},{"id":"gke-node-auto-upgrade","title":"GKE node pool upgrades itself","trivy":["GCP-0058"],"checkov":["CKV_GCP_10"],"frameworks":["terraform"]},{"id":"gke-node-auto-repair","title":"GKE node pool repairs itself","trivy":["GCP-0063"],"checkov":["CKV_GCP_9"],"frameworks":["terraform"]},{"id":"gke-master-authorized-networks","title":"GKE has authorized networks","trivy":["GCP-0061"],"checkov":["CKV_GCP_20"],"frameworks":["terraform"]},{"id":"gke-no-legacy-abac","title":"GKE legacy authorization is off","trivy":["GCP-0062"],"checkov":["CKV_GCP_7"],"frameworks":["terraform"]},{"id":"gcp-kms-rotation","title":"KMS key rotates within 90 days","trivy":["GCP-0065"],"checkov":["CKV_GCP_43"],"frameworks":["terraform"]},{"id":"gcp-workload-identity-condition","title":"Workload identity provider has a condition","trivy":["GCP-0068"],"checkov":["CKV_GCP_118"],"frameworks":["terraform"]},{"id":"github-repo-private","title":"Repository is private","trivy":["GIT-0001"],"checkov":["CKV_GIT_1"],"frameworks":["terraform"]},{"id":"github-secret-encrypted","title":"Actions secret is not plain text","trivy":["GIT-0002"],"checkov":["CKV_GIT_4"],"frameworks":["terraform"]},{"id":"github-vulnerability-alerts","title":"Repository has vulnerability alerts","trivy":["GIT-0003"],"checkov":["CKV_GIT_3"],"frameworks":["terraform"]},{"id":"github-signed-commits","title":"Branch protection asks for signed commits","trivy":["GIT-0004"],"checkov":["CKV_GIT_6"],"frameworks":["terraform"]},{"id":"openstack-no-admin-password","title":"Instance has no plain password","trivy":["OPNSTK-0001"],"checkov":["CKV_OPENSTACK_4"],"frameworks":["terraform"]},{"id":"k8s-no-privilege-escalation","title":"Container cannot gain privileges","trivy":["KSV-0001"],"checkov":["CKV_K8S_20"],"frameworks":["kubernetes"]},{"id":"k8s-drop-all-capabilities","title":"Container drops all capabilities","trivy":["KSV-0003"],"checkov":["CKV_K8S_37"],"frameworks":["kubernetes"]},{"id":"k8s-no-sys-admin","title":"Container does not add SYS_ADMIN","trivy":["KSV-0005"],"checkov":["CKV_K8S_39"],"frameworks":["kubernetes"]},{"id":"k8s-no-docker-socket","title":"Docker socket is not mounted","trivy":["KSV-0006"],"checkov":["CKV_K8S_27"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-ipc","title":"Pod does not share host IPC","trivy":["KSV-0008"],"checkov":["CKV_K8S_18"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-network","title":"Pod does not use the host network","trivy":["KSV-0009"],"checkov":["CKV_K8S_19"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-pid","title":"Pod does not share host processes","trivy":["KSV-0010"],"checkov":["CKV_K8S_17"],"frameworks":["kubernetes"]},{"id":"k8s-cpu-limit","title":"Container has a CPU limit","trivy":["KSV-0011"],"checkov":["CKV_K8S_11"],"frameworks":["kubernetes"]},{"id":"k8s-image-tag","title":"Image has a fixed tag","trivy":["KSV-0013"],"checkov":["CKV_K8S_14"],"frameworks":["kubernetes"]},{"id":"k8s-readonly-root","title":"Root file system is read-only","trivy":["KSV-0014"],"checkov":["CKV_K8S_22"],"frameworks":["kubernetes"]},{"id":"k8s-cpu-request","title":"Container has a CPU request","trivy":["KSV-0015"],"checkov":["CKV_K8S_10"],"frameworks":["kubernetes"]},{"id":"k8s-memory-request","title":"Container has a memory request","trivy":["KSV-0016"],"checkov":["CKV_K8S_12"],"frameworks":["kubernetes"]},{"id":"k8s-no-privileged","title":"Container is not privileged","trivy":["KSV-0017"],"checkov":["CKV_K8S_16"],"frameworks":["kubernetes"]},{"id":"k8s-memory-limit","title":"Container has a memory limit","trivy":["KSV-0018"],"checkov":["CKV_K8S_13"],"frameworks":["kubernetes"]},{"id":"k8s-high-uid","title":"Container runs with a high user id","trivy":["KSV-0020"],"checkov":["CKV_K8S_40"],"frameworks":["kubernetes"]},{"id":"k8s-no-added-capabilities","title":"Container adds no capabilities","trivy":["KSV-0022"],"checkov":["CKV_K8S_25"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-port","title":"Container has no host port","trivy":["KSV-0024"],"checkov":["CKV_K8S_26"],"frameworks":["kubernetes"]},{"id":"k8s-seccomp-default","title":"Pod uses the runtime seccomp profile","trivy":["KSV-0030"],"checkov":["CKV_K8S_31"],"frameworks":["kubernetes"]},{"id":"k8s-no-tiller","title":"Tiller is not deployed","trivy":["KSV-0102"],"checkov":["CKV_K8S_34"],"frameworks":["kubernetes"]},{"id":"k8s-no-default-namespace","title":"Default namespace is not used","trivy":["KSV-0110"],"checkov":["CKV_K8S_21"],"frameworks":["kubernetes"]},{"id":"k8s-no-webhook-control","title":"Role cannot change admission webhooks","trivy":["KSV-0114"],"checkov":["CKV_K8S_155"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-anonymous-auth","title":"API server refuses anonymous requests","trivy":["KCV-0001"],"checkov":["CKV_K8S_68"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-token-auth-file","title":"API server has no token file","trivy":["KCV-0002"],"checkov":["CKV_K8S_70"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-https","title":"API server talks HTTPS to kubelets","trivy":["KCV-0004"],"checkov":["CKV_K8S_71"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-client-cert","title":"API server has a kubelet client certificate","trivy":["KCV-0005"],"checkov":["CKV_K8S_72"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-ca","title":"API server checks kubelet certificates","trivy":["KCV-0006"],"checkov":["CKV_K8S_73"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-not-always-allow","title":"API server does not use AlwaysAllow","trivy":["KCV-0007"],"checkov":["CKV_K8S_74"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-node-authorizer","title":"API server uses the Node authorizer","trivy":["KCV-0008"],"checkov":["CKV_K8S_75"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-rbac","title":"API server uses RBAC","trivy":["KCV-0009"],"checkov":["CKV_K8S_77"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-no-always-admit","title":"API server does not use AlwaysAdmit","trivy":["KCV-0011"],"checkov":["CKV_K8S_79"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-secure-port","title":"API server secure port is on","trivy":["KCV-0017"],"checkov":["CKV_K8S_89"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-profiling","title":"API server profiling is off","trivy":["KCV-0018"],"checkov":["CKV_K8S_90"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-audit-log","title":"API server writes an audit log","trivy":["KCV-0019"],"checkov":["CKV_K8S_91"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-etcd-client-cert","title":"API server has an etcd client certificate","trivy":["KCV-0026"],"checkov":["CKV_K8S_99"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-tls-cert","title":"API server has a TLS certificate","trivy":["KCV-0027"],"checkov":["CKV_K8S_100"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-etcd-ca","title":"API server checks the etcd certificate","trivy":["KCV-0029"],"checkov":["CKV_K8S_102"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-encryption-config","title":"API server encrypts stored objects","trivy":["KCV-0030"],"checkov":["CKV_K8S_104"],"frameworks":["kubernetes"]},{"id":"k8s-controller-pod-gc","title":"Controller manager sets a pod GC threshold","trivy":["KCV-0033"],"checkov":["CKV_K8S_106"],"frameworks":["kubernetes"]},{"id":"k8s-controller-profiling","title":"Controller manager profiling is off","trivy":["KCV-0034"],"checkov":["CKV_K8S_107"],"frameworks":["kubernetes"]},{"id":"k8s-controller-sa-credentials","title":"Controller manager uses service account credentials","trivy":["KCV-0035"],"checkov":["CKV_K8S_108"],"frameworks":["kubernetes"]},{"id":"k8s-controller-bind-address","title":"Controller manager listens on localhost","trivy":["KCV-0039"],"checkov":["CKV_K8S_113"],"frameworks":["kubernetes"]},{"id":"k8s-scheduler-profiling","title":"Scheduler profiling is off","trivy":["KCV-0040"],"checkov":["CKV_K8S_114"],"frameworks":["kubernetes"]},{"id":"k8s-scheduler-bind-address","title":"Scheduler listens on localhost","trivy":["KCV-0041"],"checkov":["CKV_K8S_115"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-cert","title":"etcd has a certificate","trivy":["KCV-0042"],"checkov":["CKV_K8S_116"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-client-auth","title":"etcd checks client certificates","trivy":["KCV-0043"],"checkov":["CKV_K8S_117"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-no-auto-tls","title":"etcd does not make its own certificate","trivy":["KCV-0044"],"checkov":["CKV_K8S_118"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-peer-cert","title":"etcd peers have a certificate","trivy":["KCV-0045"],"checkov":["CKV_K8S_119"],"frameworks":["kubernetes"]},{"id":"docker-base-tag","title":"Base image has a fixed tag","trivy":["DS-0001"],"checkov":["CKV_DOCKER_7"],"frameworks":["dockerfile"]},{"id":"docker-no-ssh-port","title":"SSH port is not exposed","trivy":["DS-0004"],"checkov":["CKV_DOCKER_1"],"frameworks":["dockerfile"]},{"id":"docker-absolute-workdir","title":"WORKDIR is absolute","trivy":["DS-0009"],"checkov":["CKV_DOCKER_10"],"frameworks":["dockerfile"]},{"id":"docker-no-sudo","title":"RUN does not use sudo","trivy":["DS-0010"],"checkov":["CKV2_DOCKER_1"],"frameworks":["dockerfile"]},{"id":"docker-unique-alias","title":"Build stage names are unique","trivy":["DS-0012"],"checkov":["CKV_DOCKER_11"],"frameworks":["dockerfile"]},{"id":"docker-no-maintainer","title":"MAINTAINER is not used","trivy":["DS-0022"],"checkov":["CKV_DOCKER_6"],"frameworks":["dockerfile"]},{"id":"docker-healthcheck","title":"Image has a health check","trivy":["DS-0026"],"checkov":["CKV_DOCKER_2"],"frameworks":["dockerfile"]}],"K1":{"narrower":[{"trivy":"AWS-0006","checkov":"CKV_AWS_159","why":"workgroups only"},{"trivy":"AWS-0006","checkov":"CKV_AWS_77","why":"databases only"},{"trivy":"AWS-0007","checkov":"CKV_AWS_82","why":"Checkov passes an absent configuration block"},{"trivy":"AWS-0018","checkov":"CKV_AWS_78","why":"Checkov reads primary artifacts only"},{"trivy":"AWS-0033","checkov":"CKV_AWS_136","why":"Checkov wants KMS, Trivy also a customer key"},{"trivy":"AWS-0042","checkov":"CKV_AWS_84","why":"any log passes in Checkov, Trivy wants the audit log"},{"trivy":"AWS-0064","checkov":"CKV_AWS_185","why":"key only; Trivy wants KMS and a customer key"},{"trivy":"AWS-0064","checkov":"CKV_AWS_43","why":"KMS only; Trivy wants KMS and a customer key"},{"trivy":"AWS-0066","checkov":"CKV_AWS_50","why":"Checkov accepts PassThrough"},{"trivy":"AWS-0067","checkov":"CKV_AWS_364","why":"Checkov also accepts a source account"},{"trivy":"AWS-0077","checkov":"CKV_AWS_133","why":"Checkov fails at 0 days, Trivy below 2"},{"trivy":"AWS-0079","checkov":"CKV_AWS_327","why":"key only; Trivy wants encryption too"},{"trivy":"AWS-0079","checkov":"CKV_AWS_96","why":"encryption only; Trivy wants a customer key too"},{"trivy":"AWS-0084","checkov":"CKV_AWS_142","why":"key only; Trivy wants encryption too"},{"trivy":"AWS-0084","checkov":"CKV_AWS_64","why":"encryption only; Trivy wants a customer key too"},{"trivy":"AWS-0092","checkov":"CKV_AWS_20","why":"read ACLs; Trivy takes every public ACL"},{"trivy":"AWS-0092","checkov":"CKV_AWS_57","why":"write ACL; Trivy takes every public ACL"},{"trivy":"AWS-0097","checkov":"CKV_AWS_72","why":"Checkov misses sqs:*"},{"trivy":"AWS-0104","checkov":"CKV_AWS_382","why":"Checkov wants every port open, Trivy any port"},{"trivy":"AWS-0105","checkov":"CKV_AWS_231","why":"RDP only"},{"trivy":"AWS-0105","checkov":"CKV_AWS_232","why":"SSH only"},{"trivy":"AWS-0107","checkov":"CKV_AWS_24","why":"SSH only"},{"trivy":"AWS-0107","checkov":"CKV_AWS_25","why":"RDP only"},{"trivy":"AWS-0109","checkov":"CKV_AWS_155","why":"user volume only"},{"trivy":"AWS-0109","checkov":"CKV_AWS_156","why":"root volume only"},{"trivy":"AWS-0132","checkov":"CKV_AWS_145","why":"KMS is enough for Checkov, Trivy wants a customer key"},{"trivy":"AWS-0344","checkov":"CKV_AWS_386","why":"Checkov also wants a wildcard name"},{"trivy":"AZU-0010","checkov":"CKV_AZURE_36","why":"Checkov fails only when the default is deny and another bypass is listed"},{"trivy":"AZU-0016","checkov":"CKV_AZURE_110","why":"Trivy also wants retention days set"},{"trivy":"AZU-0019","checkov":"CKV_AZURE_31","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_28","why":"MySQL only"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_29","why":"PostgreSQL only"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_47","why":"MariaDB only"},{"trivy":"AZU-0021","checkov":"CKV_AZURE_32","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_113","why":"SQL Server only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_48","why":"MariaDB only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_53","why":"MySQL only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_68","why":"PostgreSQL only"},{"trivy":"AZU-0024","checkov":"CKV_AZURE_30","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_147","why":"PostgreSQL only"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_52","why":"SQL Server only"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_54","why":"MySQL only"},{"trivy":"AZU-0029","checkov":"CKV_AZURE_11","why":"Checkov fails only for the whole address space"},{"trivy":"AZU-0031","checkov":"CKV_AZURE_37","why":"Checkov passes a disabled policy"},{"trivy":"AZU-0052","checkov":"CKV_AZURE_39","why":"Checkov fails only for a bare wildcard"},{"trivy":"AZU-0059","checkov":"CKV_AZURE_3","why":"HTTPS half"},{"trivy":"AZU-0059","checkov":"CKV_AZURE_44","why":"TLS half"},{"trivy":"AZU-0063","checkov":"CKV_AZURE_21","why":"alerts half"},{"trivy":"AZU-0063","checkov":"CKV_AZURE_22","why":"admins half"},{"trivy":"DIG-0006","checkov":"CKV_DIO_3","why":"bucket only, Trivy also objects"},{"trivy":"DS-0002","checkov":"CKV_DOCKER_3","why":"no USER at all"},{"trivy":"DS-0002","checkov":"CKV_DOCKER_8","why":"last USER is root"},{"trivy":"GCP-0007","checkov":"CKV_GCP_42","why":"projects only"},{"trivy":"GCP-0014","checkov":"CKV_GCP_56","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0017","checkov":"CKV_GCP_11","why":"open networks half"},{"trivy":"GCP-0017","checkov":"CKV_GCP_60","why":"public address half"},{"trivy":"GCP-0019","checkov":"CKV_GCP_58","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0023","checkov":"CKV_GCP_59","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0033","checkov":"CKV_GCP_38","why":"Checkov also accepts a supplied key and reads the boot disk only"},{"trivy":"GCP-0034","checkov":"CKV_GCP_37","why":"Checkov also accepts a supplied key"},{"trivy":"GCP-0052","checkov":"CKV_GCP_8","why":"Checkov fails only for none"},{"trivy":"GCP-0054","checkov":"CKV_GCP_22","why":"Checkov reads node pools of old versions only"},{"trivy":"GCP-0059","checkov":"CKV_GCP_25","why":"Checkov wants any private block"},{"trivy":"GCP-0059","checkov":"CKV_GCP_64","why":"Checkov wants any private block"},{"trivy":"GCP-0060","checkov":"CKV_GCP_1","why":"Checkov fails only for none"},{"trivy":"KCV-0012","checkov":"CKV_K8S_80","why":"Trivy also fires when the flag is absent"},{"trivy":"KCV-0016","checkov":"CKV_K8S_85","why":"Trivy also fires when the flag is absent"},{"trivy":"KCV-0038","checkov":"CKV_K8S_112","why":"Trivy also fires when the flag is absent"},{"trivy":"KSV-0012","checkov":"CKV_K8S_23","why":"Checkov accepts a user id other than 0"},{"trivy":"KSV-0102","checkov":"CKV_K8S_45","why":"only when reachable in the cluster"},{"trivy":"KSV-0106","checkov":"CKV_K8S_37","why":"drop half"},{"trivy":"OPNSTK-0002","checkov":"CKV_OPENSTACK_5","why":"destination only"},{"trivy":"OPNSTK-0003","checkov":"CKV_OPENSTACK_2","why":"SSH only"},{"trivy":"OPNSTK-0003","checkov":"CKV_OPENSTACK_3","why":"RDP only"}],"wider":[{"trivy":"AWS-0004","checkov":"CKV_AWS_59","why":"Trivy exempts the misspelt method OPTION, Checkov OPTIONS, and orphan methods are skipped by Trivy"},{"trivy":"AWS-0008","checkov":"CKV_AWS_8","why":"Checkov also covers instances"},{"trivy":"AWS-0028","checkov":"CKV_AWS_79","why":"Checkov also covers launch templates and configurations"},{"trivy":"AWS-0029","checkov":"CKV_AWS_46","why":"Checkov also covers templates; secret detectors differ"},{"trivy":"AWS-0049","checkov":"CKV_AWS_23","why":"Checkov covers every security group kind and its rules"},{"trivy":"AWS-0056","checkov":"CKV_AWS_13","why":"Checkov wants 24 remembered passwords, Trivy 5"},{"trivy":"AWS-0073","checkov":"CKV_AWS_81","why":"Checkov checks traffic and storage"},{"trivy":"AWS-0083","checkov":"CKV_AWS_23","why":"Checkov covers every security group kind and its rules"},{"trivy":"AWS-0094","checkov":"CKV2_AWS_6","why":"Checkov also wants two of its flags on"},{"trivy":"AWS-0099","checkov":"CKV_AWS_23","why":"Checkov covers group and rules"},{"trivy":"AWS-0122","checkov":"CKV_AWS_8","why":"Trivy\'s older id, launch configurations only"},{"trivy":"AWS-0124","checkov":"CKV_AWS_23","why":"Checkov covers group and rules"},{"trivy":"AWS-0129","checkov":"CKV_AWS_46","why":"Checkov also covers instances; secret detectors differ"},{"trivy":"AWS-0130","checkov":"CKV_AWS_79","why":"Checkov also covers instances"},{"trivy":"AWS-0131","checkov":"CKV_AWS_8","why":"Checkov also covers launch configurations"},{"trivy":"AWS-0137","checkov":"CKV_AWS_349","why":"Checkov wants local disk encryption too"},{"trivy":"AWS-0137","checkov":"CKV_AWS_350","why":"Checkov wants EBS encryption too"},{"trivy":"AWS-0161","checkov":"CKV_AWS_20","why":"Checkov checks every bucket, Trivy the trail\'s bucket"},{"trivy":"AWS-0163","checkov":"CKV_AWS_18","why":"Checkov checks every bucket, Trivy the trail\'s bucket"},{"trivy":"AWS-0179","checkov":"CKV_AWS_81","why":"Checkov checks traffic and storage"},{"trivy":"AZU-0009","checkov":"CKV_AZURE_33","why":"Trivy asks only where a queue exists"},{"trivy":"AZU-0025","checkov":"CKV_AZURE_24","why":"Checkov also fails when there is no policy"},{"trivy":"AZU-0049","checkov":"CKV_AZURE_12","why":"Checkov also fails a disabled flow log; Trivy also fails 0 days"},{"trivy":"AZU-0057","checkov":"CKV_AZURE_33","why":"Checkov wants read, write and delete logged"},{"trivy":"AZU-0060","checkov":"CKV2_AZURE_1","why":"Trivy asks only where a container exists"},{"trivy":"DS-0005","checkov":"CKV_DOCKER_4","why":"Trivy exempts archives and addresses"},{"trivy":"GCP-0005","checkov":"CKV_GCP_44","why":"Checkov has a longer role list"},{"trivy":"GCP-0009","checkov":"CKV_GCP_45","why":"Checkov has a longer role list"},{"trivy":"GCP-0011","checkov":"CKV_GCP_49","why":"Checkov has a longer role list"},{"trivy":"GCP-0041","checkov":"CKV_GCP_39","why":"Checkov also checks integrity monitoring"},{"trivy":"GCP-0042","checkov":"CKV_GCP_33","why":"Checkov also fails a boolean true"},{"trivy":"GCP-0045","checkov":"CKV_GCP_39","why":"Checkov also checks vTPM"},{"trivy":"GCP-0046","checkov":"CKV_GCP_15","why":"Checkov has a longer list of public groups"},{"trivy":"GCP-0056","checkov":"CKV_GCP_12","why":"Checkov does not exempt Autopilot and Dataplane V2"},{"trivy":"KCV-0020","checkov":"CKV_K8S_92","why":"Checkov also checks the number"},{"trivy":"KCV-0021","checkov":"CKV_K8S_93","why":"Checkov also checks the number"},{"trivy":"KCV-0022","checkov":"CKV_K8S_94","why":"Checkov also checks the number"},{"trivy":"KCV-0024","checkov":"CKV_K8S_96","why":"Checkov also fires when the flag is absent"},{"trivy":"KSV-0004","checkov":"CKV_K8S_28","why":"Checkov wants NET_RAW or all dropped"},{"trivy":"KSV-0036","checkov":"CKV_K8S_38","why":"Checkov also fails when unset"},{"trivy":"KSV-0044","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0045","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0046","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0104","checkov":"CKV_K8S_31","why":"Checkov also fails a local profile"}],"related":[{"trivy":"AWS-0007","checkov":"CKV_AWS_159","why":"workgroup encryption, not enforcement"},{"trivy":"AWS-0013","checkov":"CKV_AWS_174","why":"both minimum viewer TLS; Trivy wants 2021 or later, Checkov rejects the default certificate"},{"trivy":"AWS-0047","checkov":"CKV2_AWS_74","why":"policy lists differ in both directions"},{"trivy":"AWS-0047","checkov":"CKV_AWS_103","why":"policy lists differ in both directions"},{"trivy":"AWS-0054","checkov":"CKV2_AWS_20","why":"redirect, from the load balancer\'s side"},{"trivy":"AWS-0086","checkov":"CKV2_AWS_6","why":"Checkov\'s bucket-side check for the same block"},{"trivy":"AWS-0087","checkov":"CKV2_AWS_6","why":"Checkov\'s bucket-side check for the same block"},{"trivy":"AWS-0102","checkov":"CKV_AWS_352","why":"Checkov ingress without ports, Trivy any direction with protocol all"},{"trivy":"AWS-0107","checkov":"CKV_AWS_277","why":"all ports open"},{"trivy":"AWS-0110","checkov":"CKV_AWS_120","why":"SAM cache against stage cache; disagree on Trivy\'s good example"},{"trivy":"AWS-0137","checkov":"CKV_AWS_171","why":"Checkov wants SSE-KMS"},{"trivy":"AWS-0139","checkov":"CKV_AWS_349","why":"Trivy fires only on an empty key provider"},{"trivy":"AWS-0143","checkov":"CKV_AWS_40","why":"same control, but Trivy reports the user and Checkov the attachment, so never on one resource"},{"trivy":"AWS-0173","checkov":"CKV2_AWS_12","why":"read by title only, Trivy never fired in fixtures"},{"trivy":"AWS-0345","checkov":"CKV_AWS_288","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_289","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_290","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_355","why":"policy analysis, other actions too"},{"trivy":"AZU-0016","checkov":"CKV_AZURE_42","why":"soft delete and purge protection together"},{"trivy":"AZU-0030","checkov":"CKV_AZURE_39","why":"wildcard actions"},{"trivy":"AZU-0037","checkov":"CKV_AZURE_45","why":"secret detectors never agreed in fixtures"},{"trivy":"AZU-0039","checkov":"CKV_AZURE_149","why":"same attribute, other resource types; Checkov\'s second id"},{"trivy":"AZU-0039","checkov":"CKV_AZURE_178","why":"asks for an SSH key"},{"trivy":"AZU-0045","checkov":"CKV_AZURE_55","why":"one plan only"},{"trivy":"AZU-0047","checkov":"CKV_AZURE_160","why":"one port only"},{"trivy":"AZU-0056","checkov":"CKV2_AZURE_38","why":"Trivy fails 0 days, Checkov an absent block; they never fired together"},{"trivy":"AZU-0069","checkov":"CKV_AZURE_81","why":"version lists differ"},{"trivy":"AZU-0070","checkov":"CKV_AZURE_82","why":"version lists differ"},{"trivy":"AZU-0073","checkov":"CKV_AZURE_12","why":"Checkov\'s retention check fails a disabled flow log too"},{"trivy":"DS-0017","checkov":"CKV_DOCKER_5","why":"disagree on Trivy\'s own example"},{"trivy":"GCP-0007","checkov":"CKV_GCP_115","why":"basic roles on the organization"},{"trivy":"GCP-0007","checkov":"CKV_GCP_116","why":"basic roles on folders"},{"trivy":"GCP-0007","checkov":"CKV_GCP_117","why":"basic roles on projects"},{"trivy":"GCP-0018","checkov":"CKV_GCP_55","why":"accepted levels differ"},{"trivy":"GCP-0027","checkov":"CKV_GCP_2","why":"one port only"},{"trivy":"GCP-0027","checkov":"CKV_GCP_3","why":"one port only"},{"trivy":"GCP-0027","checkov":"CKV_GCP_88","why":"one port only"},{"trivy":"GCP-0039","checkov":"CKV_GCP_4","why":"TLS version against cipher profile"},{"trivy":"GCP-0057","checkov":"CKV_GCP_69","why":"metadata server mode"},{"trivy":"GCP-0064","checkov":"CKV_GCP_13","why":"Checkov also fails when unset; Trivy also takes basic auth"},{"trivy":"GCP-0070","checkov":"CKV_GCP_3","why":"Trivy exempts rules with target tags; Checkov misses rules without ports"},{"trivy":"GCP-0072","checkov":"CKV2_GCP_12","why":"Checkov needs protocol all"},{"trivy":"GCP-0079","checkov":"CKV2_GCP_5","why":"conditions overlap only in part"},{"trivy":"KCV-0010","checkov":"CKV_K8S_78","why":"Checkov reads AdmissionConfiguration, Trivy the flag"},{"trivy":"KCV-0013","checkov":"CKV_K8S_81","why":"never fired together"},{"trivy":"KCV-0014","checkov":"CKV_K8S_82","why":"Trivy reads the disable list, Checkov the enable list"},{"trivy":"KCV-0015","checkov":"CKV_K8S_83","why":"Trivy reads the disable list, Checkov the enable list"},{"trivy":"KCV-0025","checkov":"CKV_K8S_97","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0036","checkov":"CKV_K8S_110","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0037","checkov":"CKV_K8S_111","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0046","checkov":"CKV_K8S_121","why":"Checkov reads args of a pod named etcd only"},{"trivy":"KCV-0079","checkov":"CKV_K8S_138","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0080","checkov":"CKV_K8S_139","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0081","checkov":"CKV_K8S_140","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0082","checkov":"CKV_K8S_141","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0083","checkov":"CKV_K8S_144","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0084","checkov":"CKV_K8S_145","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0085","checkov":"CKV_K8S_143","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0086","checkov":"CKV_K8S_146","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0087","checkov":"CKV_K8S_147","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0088","checkov":"CKV_K8S_148","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0089","checkov":"CKV_K8S_148","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0090","checkov":"CKV_K8S_149","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0092","checkov":"CKV_K8S_151","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KSV-0041","checkov":"CKV2_K8S_5","why":"Checkov needs a binding and reads only"},{"trivy":"KSV-0043","checkov":"CKV2_K8S_3","why":"read by title, never fired together"},{"trivy":"KSV-0047","checkov":"CKV2_K8S_2","why":"Checkov needs a binding and covers exec too"},{"trivy":"KSV-0050","checkov":"CKV_K8S_157","why":"bind verb against create verb"},{"trivy":"KSV-0053","checkov":"CKV2_K8S_2","why":"Checkov needs a binding and covers node proxy too"},{"trivy":"KSV-0106","checkov":"CKV_K8S_25","why":"added capabilities"},{"trivy":"KSV-0113","checkov":"CKV2_K8S_5","why":"Checkov needs a binding and reads only"},{"trivy":"KSV-0118","checkov":"CKV_K8S_29","why":"pod-level context; disagree on some fixtures"}]}}');
;// CONCATENATED MODULE: ./build/js/knowledge/concepts.js

/** Formats that are read with the rules of another: charts and kustomizations are Kubernetes. */
const frameworks = { helm: 'kubernetes', kustomize: 'kubernetes' };
const keyOf = (tool, framework, ruleId) => `${tool} ${framework} ${ruleId}`;
const byRule = new Map(concepts_namespaceObject.W.flatMap(({ id, title, trivy, checkov, frameworks }) => frameworks.flatMap((framework) => [
    ...trivy.map((rule) => [keyOf('trivy', framework, rule), { id, title }]),
    ...checkov.map((rule) => [keyOf('checkov', framework, rule), { id, title }]),
])));
/** In the order of the table. */
const conceptIds = concepts_namespaceObject.W.map(({ id }) => id);
const knownConcepts = new Set(conceptIds);
const relations = ['narrower', 'wider', 'related'].flatMap((kind) => concepts_namespaceObject.K1[kind].map((relation) => ({ kind, ...relation })));
/**
 * The concept that a rule is proven to test in files of this format. The format matters: CKV_K8S_12 and CKV_K8S_13 mean the opposite
 * of each other in Kubernetes and in Terraform. `undefined` where nothing is proven. Source: docs/knowledge.md.
 */
function conceptOf(tool, format, ruleId) {
    const framework = Object.hasOwn(frameworks, format) ? (frameworks[format] ?? format) : format;
    return byRule.get(keyOf(tool, framework, ruleId));
}
const isConcept = (id) => knownConcepts.has(id);
/** Rules of the other tool that overlap with this one without being equal, in the order of the table. */
const relationsOf = (tool, ruleId) => relations.filter((relation) => relation[tool] === ruleId);
/** What is known of a concept, or of all that a rule of either tool tests. */
const conceptsNamed = (word) => concepts_namespaceObject.W
    .filter(({ id, trivy, checkov }) => id === word || trivy.includes(word) || checkov.includes(word))
    .map(({ id, title, trivy, checkov, frameworks }) => ({ id, title, rules: { trivy, checkov }, frameworks }));


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ groups)
/* harmony export */ });
/* harmony import */ var _concepts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8489);

const withPrefix = (...prefixes) => _concepts_js__WEBPACK_IMPORTED_MODULE_0__/* .conceptIds */ .Pk.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
/** The four settings of Amazon S3 Block Public Access. */
const s3PublicAccess = [
    's3-block-public-acls',
    's3-block-public-policy',
    's3-ignore-public-acls',
    's3-restrict-public-buckets',
];
/** Kubernetes Pod Security Standards, profile Baseline, as far as there are concepts. */
const podSecurityBaseline = [
    'k8s-no-docker-socket',
    'k8s-no-host-ipc',
    'k8s-no-host-network',
    'k8s-no-host-pid',
    'k8s-no-host-port',
    'k8s-no-privileged',
    'k8s-no-sys-admin',
];
/** The same, profile Restricted, which holds the other. */
const podSecurityRestricted = [
    ...podSecurityBaseline,
    'k8s-drop-all-capabilities',
    'k8s-no-added-capabilities',
    'k8s-no-privilege-escalation',
    'k8s-seccomp-default',
];
const encryptionAtRest = [
    'apigateway-cache-encrypted',
    'datalake-encryption',
    'dax-encryption',
    'docdb-encryption',
    'ebs-volume-encryption',
    'efs-encryption',
    'eks-secrets-encryption',
    'elasticache-replication-at-rest',
    'elasticsearch-encryption-at-rest',
    'k8s-apiserver-encryption-config',
    'managed-disk-encryption',
    'neptune-encryption',
    'rds-instance-encryption',
    'sns-topic-encryption',
    'sqs-queue-encryption',
];
const encryptionInTransit = [
    'alb-listener-https',
    'appservice-ftps',
    'appservice-https-only',
    'cloudfront-https-only',
    'cloudsql-require-tls',
    'ecs-efs-transit-encryption',
    'elasticache-replication-transit',
    'elasticsearch-https',
    'emr-transit-encryption',
    'functionapp-https-only',
    'storage-https-only',
];
const kubernetesApiExposure = [
    'aks-authorized-ips',
    'aks-private-cluster',
    'eks-no-public-endpoint',
    'eks-public-endpoint-cidr',
    'gke-control-plane-not-open',
    'gke-master-authorized-networks',
];
const publicAddresses = ['gce-no-public-ip', 'launch-config-no-public-ip', 'nic-no-public-ip', 'subnet-no-public-ip'];
/** In the order of their names. */
const groups = [
    { id: 'encryption-at-rest', title: 'Stored data is encrypted.', concepts: encryptionAtRest },
    { id: 'encryption-in-transit', title: 'Traffic is encrypted.', concepts: encryptionInTransit },
    { id: 'iam-password-policy', title: 'What AWS asks of passwords.', concepts: withPrefix('iam-password-') },
    {
        id: 'k8s-control-plane',
        title: 'Flags of the API server, controller manager, scheduler and etcd (CIS Kubernetes, control plane).',
        concepts: withPrefix('k8s-apiserver-', 'k8s-controller-', 'k8s-etcd-', 'k8s-scheduler-'),
    },
    {
        id: 'k8s-pod-security-baseline',
        title: 'Pod Security Standards, profile Baseline.',
        concepts: podSecurityBaseline,
    },
    {
        id: 'k8s-pod-security-restricted',
        title: 'Pod Security Standards, profile Restricted; holds Baseline.',
        concepts: podSecurityRestricted,
    },
    {
        id: 'k8s-resources',
        title: 'Requests and limits of containers.',
        concepts: ['k8s-cpu-limit', 'k8s-cpu-request', 'k8s-memory-limit', 'k8s-memory-request'],
    },
    {
        id: 'kubernetes-api-exposure',
        title: 'Who can reach the API of a managed cluster.',
        concepts: kubernetesApiExposure,
    },
    {
        id: 'open-admin-ports',
        title: 'SSH and RDP are not open to the internet.',
        concepts: ['gce-firewall-no-public-ssh', 'nsg-no-public-rdp', 'nsg-no-public-ssh'],
    },
    {
        id: 'pinned-images',
        title: 'Images are named so that they stay what they are.',
        concepts: ['docker-base-tag', 'ecr-immutable-tags', 'k8s-image-tag'],
    },
    { id: 'public-addresses', title: 'Machines have no public address.', concepts: publicAddresses },
    {
        id: 'public-storage',
        title: 'Buckets and containers are not public, on any cloud.',
        concepts: ['gcs-no-public-access', ...s3PublicAccess, 'storage-container-private'],
    },
    { id: 's3-public-access', title: 'The four settings of S3 Block Public Access.', concepts: s3PublicAccess },
];


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ isTrivyCheck),
  hg: () => (/* binding */ trivyCheckIds),
  bU: () => (/* binding */ trivyChecksNamed),
  js: () => (/* binding */ wordsOfTrivyCheck)
});

;// CONCATENATED MODULE: ./build/js/knowledge/data/trivy-aliases.json
const trivy_aliases_namespaceObject = /*#__PURE__*/JSON.parse('{"z":{"AWS-0001":["aws-apigateway-enable-access-logging","enable-access-logging"],"AWS-0002":["aws-apigateway-enable-cache-encryption","enable-cache-encryption"],"AWS-0003":["aws-apigateway-enable-tracing","enable-tracing"],"AWS-0004":["aws-apigateway-no-public-access","no-public-access"],"AWS-0005":["aws-apigateway-use-secure-tls-policy","use-secure-tls-policy"],"AWS-0006":["aws-athena-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0007":["aws-athena-no-encryption-override","no-encryption-override"],"AWS-0008":["aws-autoscaling-enable-at-rest-encryption","aws-ec2-enable-launch-config-at-rest-encryption","enable-launch-config-at-rest-encryption"],"AWS-0009":["aws-ec2-no-public-ip","no-public-ip"],"AWS-0010":["aws-cloudfront-enable-logging","enable-logging"],"AWS-0011":["aws-cloudfront-enable-waf","enable-waf"],"AWS-0012":["aws-cloudfront-enforce-https","enforce-https"],"AWS-0013":["aws-cloudfront-use-secure-tls-policy","use-secure-tls-policy"],"AWS-0014":["aws-cloudtrail-enable-all-regions","enable-all-regions"],"AWS-0015":["aws-cloudtrail-encryption-customer-managed-key","encryption-customer-managed-key"],"AWS-0016":["aws-cloudtrail-enable-log-validation","enable-log-validation"],"AWS-0017":["aws-cloudwatch-log-group-customer-key","log-group-customer-key"],"AWS-0018":["aws-codebuild-enable-encryption","enable-encryption"],"AWS-0019":["aggregate-all-regions","aws-config-aggregate-all-regions"],"AWS-0020":["aws-documentdb-enable-log-export","enable-log-export"],"AWS-0021":["aws-documentdb-enable-storage-encryption","enable-storage-encryption"],"AWS-0022":["aws-documentdb-encryption-customer-key","encryption-customer-key"],"AWS-0023":["aws-dynamodb-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0024":["aws-dynamodb-enable-recovery","enable-recovery"],"AWS-0025":["aws-dynamodb-table-customer-key","table-customer-key"],"AWS-0026":["aws-ebs-enable-volume-encryption","aws-ec2-enable-volume-encryption","enable-volume-encryption"],"AWS-0027":["aws-ebs-encryption-customer-key","aws-ec2-volume-encryption-customer-key","volume-encryption-customer-key"],"AWS-0028":["aws-ec2-enforce-http-token-imds","enforce-http-token-imds"],"AWS-0029":["aws-autoscaling-no-public-ip","aws-ec2-no-secrets-in-user-data","no-secrets-in-user-data"],"AWS-0030":["aws-ecr-enable-image-scans","enable-image-scans"],"AWS-0031":["aws-ecr-enforce-immutable-repository","enforce-immutable-repository"],"AWS-0032":["aws-ecr-no-public-access","no-public-access"],"AWS-0033":["aws-ecr-repository-customer-key","repository-customer-key"],"AWS-0034":["aws-ecs-enable-container-insight","enable-container-insight"],"AWS-0035":["aws-ecs-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0036":["aws-ecs-no-plaintext-secrets","no-plaintext-secrets"],"AWS-0037":["aws-efs-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0038":["aws-eks-enable-control-plane-logging","enable-control-plane-logging"],"AWS-0039":["aws-eks-encrypt-secrets","encrypt-secrets"],"AWS-0040":["aws-eks-no-public-cluster-access","no-public-cluster-access"],"AWS-0041":["aws-eks-no-public-cluster-access-to-cidr","no-public-cluster-access-to-cidr"],"AWS-0042":["aws-elasticsearch-enable-domain-logging","enable-domain-logging"],"AWS-0043":["aws-elasticsearch-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0045":["aws-elasticache-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0046":["aws-elasticsearch-enforce-https","enforce-https"],"AWS-0047":["aws-elb-use-secure-tls-policy","use-secure-tls-policy"],"AWS-0048":["aws-elasticsearch-enable-domain-encryption","enable-domain-encryption"],"AWS-0049":["add-description-for-security-group","aws-elasticache-add-description-for-security-group"],"AWS-0050":["aws-elasticache-enable-backup-retention","enable-backup-retention"],"AWS-0051":["aws-elasticache-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0052":["aws-elb-drop-invalid-headers","drop-invalid-headers"],"AWS-0053":["alb-not-public","aws-elb-alb-not-public"],"AWS-0054":["aws-elb-http-not-used","http-not-used"],"AWS-0056":["aws-iam-no-password-reuse","no-password-reuse"],"AWS-0057":["aws-iam-no-policy-wildcards","no-policy-wildcards"],"AWS-0058":["aws-iam-require-lowercase-in-passwords","require-lowercase-in-passwords"],"AWS-0059":["aws-iam-require-numbers-in-passwords","require-numbers-in-passwords"],"AWS-0060":["aws-iam-require-symbols-in-passwords","require-symbols-in-passwords"],"AWS-0061":["aws-iam-require-uppercase-in-passwords","require-uppercase-in-passwords"],"AWS-0062":["aws-iam-set-max-password-age","set-max-password-age"],"AWS-0063":["aws-iam-set-minimum-password-length","set-minimum-password-length"],"AWS-0064":["aws-kinesis-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0065":["auto-rotate-keys","aws-kms-auto-rotate-keys"],"AWS-0066":["aws-lambda-enable-tracing","enable-tracing"],"AWS-0067":["aws-lambda-restrict-source-arn","restrict-source-arn"],"AWS-0070":["aws-mq-enable-audit-logging","enable-audit-logging"],"AWS-0071":["aws-mq-enable-general-logging","enable-general-logging"],"AWS-0072":["aws-mq-no-public-access","no-public-access"],"AWS-0073":["aws-msk-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0074":["aws-msk-enable-logging","enable-logging"],"AWS-0075":["aws-neptune-enable-log-export","enable-log-export"],"AWS-0076":["aws-neptune-enable-storage-encryption","enable-storage-encryption"],"AWS-0077":["aws-rds-specify-backup-retention","specify-backup-retention"],"AWS-0078":["aws-rds-performance-insights-encryption-customer-key","performance-insights-encryption-customer-key"],"AWS-0079":["aws-rds-encrypt-cluster-storage-data","encrypt-cluster-storage-data"],"AWS-0080":["aws-rds-encrypt-instance-storage-data","encrypt-instance-storage-data"],"AWS-0083":["add-description-to-security-group","aws-redshift-add-description-to-security-group"],"AWS-0084":["aws-redshift-encryption-customer-key","encryption-customer-key"],"AWS-0085":["aws-redshift-no-classic-resources","no-classic-resources"],"AWS-0086":["aws-s3-block-public-acls","block-public-acls"],"AWS-0087":["aws-s3-block-public-policy","block-public-policy"],"AWS-0088":["aws-s3-enable-bucket-encryption","enable-bucket-encryption"],"AWS-0089":["aws-s3-enable-logging","enable-logging","s3-bucket-logging"],"AWS-0090":["aws-s3-enable-versioning","enable-versioning"],"AWS-0091":["aws-s3-ignore-public-acls","ignore-public-acls"],"AWS-0092":["aws-s3-no-public-access-with-acl","no-public-access-with-acl"],"AWS-0093":["aws-s3-no-public-buckets","no-public-buckets"],"AWS-0094":["aws-s3-specify-public-access-block","specify-public-access-block"],"AWS-0095":["aws-sns-enable-topic-encryption","enable-topic-encryption"],"AWS-0096":["aws-sqs-enable-queue-encryption","enable-queue-encryption"],"AWS-0097":["aws-sqs-no-wildcards-in-policy-documents","no-wildcards-in-policy-documents"],"AWS-0098":["aws-ssm-secret-use-customer-key","secret-use-customer-key"],"AWS-0099":["add-description-to-security-group","aws-ec2-add-description-to-security-group","aws-vpc-add-description-to-security-group"],"AWS-0101":["aws-ec2-no-default-vpc","aws-vpc-no-default-vpc","no-default-vpc"],"AWS-0102":["aws-ec2-no-excessive-port-access","aws-vpc-no-excessive-port-access","no-excessive-port-access"],"AWS-0104":["aws-ec2-no-public-egress-sgr","aws-vpc-no-public-egress-sgr","no-public-egress-sgr"],"AWS-0105":["aws-ec2-no-public-ingress-acl","aws-vpc-no-public-ingress-acl","no-public-ingress-acl"],"AWS-0107":["aws-ec2-no-public-ingress-sgr","no-public-ingress-sgr"],"AWS-0109":["aws-workspaces-enable-disk-encryption","enable-disk-encryption"],"AWS-0110":["aws-sam-enable-api-cache-encryption","enable-api-cache-encryption"],"AWS-0111":["aws-sam-enable-api-tracing","enable-api-tracing"],"AWS-0112":["api-use-secure-tls-policy","aws-sam-api-use-secure-tls-policy"],"AWS-0113":["aws-sam-enable-api-access-logging","enable-api-access-logging"],"AWS-0114":["aws-sam-no-function-policy-wildcards","no-function-policy-wildcards"],"AWS-0116":["aws-sam-enable-http-api-access-logging","enable-http-api-access-logging"],"AWS-0117":["aws-sam-enable-state-machine-tracing","enable-state-machine-tracing"],"AWS-0119":["aws-sam-enable-state-machine-logging","enable-state-machine-logging"],"AWS-0120":["aws-sam-no-state-machine-policy-wildcards","no-state-machine-policy-wildcards"],"AWS-0121":["aws-sam-enable-table-encryption","enable-table-encryption"],"AWS-0122":["aws-autoscaling-no-sensitive-info","aws-ec2-no-sensitive-info","no-sensitive-info"],"AWS-0123":["aws-iam-enforce-group-mfa","aws-iam-enforce-mfa","enforce-group-mfa"],"AWS-0124":["add-description-to-security-group-rule","aws-ec2-add-description-to-security-group-rule","aws-vpc-add-description-to-security-group-rule"],"AWS-0125":["aws-sam-enable-function-tracing","enable-function-tracing"],"AWS-0126":["aws-elasticsearch-use-secure-tls-policy","use-secure-tls-policy"],"AWS-0127":["aws-redshift-use-vpc","use-vpc"],"AWS-0128":["aws-neptune-encryption-customer-key","encryption-customer-key"],"AWS-0129":["aws-autoscaling-no-secrets-in-user-data","aws-ec2-no-secrets-in-launch-template-user-data","no-secrets-in-launch-template-user-data"],"AWS-0130":["aws-autoscaling-enforce-http-token-imds","aws-ec2-enforce-launch-config-http-token-imds","enforce-launch-config-http-token-imds"],"AWS-0131":["aws-ec2-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0132":["aws-s3-encryption-customer-key","encryption-customer-key"],"AWS-0133":["aws-rds-enable-performance-insights","enable-performance-insights"],"AWS-0134":["avoid-leaks-via-http","aws-ssm-avoid-leaks-via-http"],"AWS-0135":["aws-sqs-queue-encryption-use-cmk","queue-encryption-use-cmk"],"AWS-0136":["aws-sns-topic-encryption-use-cmk","topic-encryption-use-cmk"],"AWS-0137":["aws-emr-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0138":["aws-emr-enable-in-transit-encryption","enable-in-transit-encryption"],"AWS-0139":["aws-emr-enable-local-disk-encryption","enable-local-disk-encryption"],"AWS-0140":["aws-iam-limit-root-account-usage","limit-root-account-usage"],"AWS-0141":["aws-iam-no-root-access-keys","no-root-access-keys"],"AWS-0142":["aws-iam-enforce-root-mfa","enforce-root-mfa"],"AWS-0143":["aws-iam-no-user-attached-policies","no-user-attached-policies"],"AWS-0144":["aws-iam-disable-unused-credentials","disable-unused-credentials"],"AWS-0145":["aws-iam-enforce-user-mfa","enforce-user-mfa"],"AWS-0146":["aws-iam-rotate-access-keys","rotate-access-keys"],"AWS-0147":["aws-cloudwatch-require-unauthorised-api-call-alarm","require-unauthorised-api-call-alarm"],"AWS-0148":["aws-cloudwatch-require-non-mfa-login-alarm","require-non-mfa-login-alarm"],"AWS-0149":["aws-cloudwatch-require-root-user-usage-alarm","require-root-user-usage-alarm"],"AWS-0150":["aws-cloudwatch-require-iam-policy-change-alarm","require-iam-policy-change-alarm"],"AWS-0151":["aws-cloudwatch-require-cloud-trail-change-alarm","require-cloud-trail-change-alarm"],"AWS-0152":["aws-cloudwatch-require-console-login-failures-alarm","require-console-login-failures-alarm"],"AWS-0153":["aws-cloudwatch-require-cmk-disabled-alarm","require-cmk-disabled-alarm"],"AWS-0154":["aws-cloudwatch-require-s3-bucket-policy-change-alarm","require-s3-bucket-policy-change-alarm"],"AWS-0155":["aws-cloudwatch-require-config-configuration-changes-alarm","require-config-configuration-changes-alarm"],"AWS-0156":["aws-cloudwatch-require-sg-change-alarms","require-sg-change-alarms"],"AWS-0157":["aws-cloudwatch-require-nacl-changes-alarm","require-nacl-changes-alarm"],"AWS-0158":["aws-cloudwatch-require-network-gateway-changes-alarm","require-network-gateway-changes-alarm"],"AWS-0159":["aws-cloudwatch-require-network-gateway-changes-alarm","require-network-gateway-changes-alarm"],"AWS-0160":["aws-cloudwatch-require-vpc-changes-alarm","require-vpc-changes-alarm"],"AWS-0161":["aws-cloudtrail-no-public-log-access","no-public-log-access"],"AWS-0162":["aws-cloudtrail-ensure-cloudwatch-integration","ensure-cloudwatch-integration"],"AWS-0163":["aws-cloudtrail-require-bucket-access-logging","require-bucket-access-logging"],"AWS-0164":["aws-ec2-no-public-ip-subnet","aws-vpc-no-public-ingress-sgr","no-public-ip-subnet"],"AWS-0165":["aws-iam-enforce-root-hardware-mfa","enforce-root-hardware-mfa"],"AWS-0166":["aws-iam-disable-unused-credentials-45-days","disable-unused-credentials-45-days"],"AWS-0167":["aws-iam-limit-user-access-keys","limit-user-access-keys"],"AWS-0168":["aws-iam-remove-expired-certificates","remove-expired-certificates"],"AWS-0169":["aws-iam-require-support-role","require-support-role"],"AWS-0170":["aws-s3-require-mfa-delete","require-mfa-delete"],"AWS-0171":["aws-s3-enable-object-write-logging","enable-object-write-logging"],"AWS-0172":["aws-s3-enable-object-read-logging","enable-object-read-logging"],"AWS-0173":["aws-ec2-restrict-all-in-default-sg","restrict-all-in-default-sg"],"AWS-0174":["aws-cloudwatch-require-org-changes-alarm","require-org-changes-alarm"],"AWS-0175":["aws-accessanalyzer-enable-access-analyzer","enable-access-analyzer"],"AWS-0176":["aws-rds-enable-iam-auth","enable-iam-auth"],"AWS-0177":["aws-rds-enable-deletion-protection","enable-deletion-protection"],"AWS-0178":["aws-autoscaling-enable-at-rest-encryption","aws-ec2-require-vpc-flow-logs-for-all-vpcs","require-vpc-flow-logs-for-all-vpcs"],"AWS-0179":["aws-msk-enable-at-rest-encryption","enable-at-rest-encryption"],"AWS-0180":["aws-rds-enable-public-access","enable-public-access"],"AWS-0190":["aws-apigateway-enable-cache","enable-cache"],"AWS-0320":["aws-s3-dns-compliant-name","dns-compliant-name"],"AWS-0342":["aws-iam-filter-passrole-access","filter-passrole-access"],"AWS-0343":["aws-rds-enable-cluster-deletion-protection","enable-cluster-deletion-protection"],"AWS-0344":["aws-ami-ensure-ami-has-owners","ensure-ami-has-owners"],"AWS-0345":["aws-iam-no-s3-full-access","no-s3-full-access"],"AWS-0346":["aws-iam-unauthorized-bucket-access","unauthorized-bucket-access"],"AZU-0001":["azure-appservice-require-client-cert","require-client-cert"],"AZU-0002":["account-identity-registered","azure-appservice-account-identity-registered"],"AZU-0003":["authentication-enabled","azure-appservice-authentication-enabled"],"AZU-0004":["azure-appservice-enforce-https","enforce-https"],"AZU-0005":["azure-appservice-enable-http2","enable-http2"],"AZU-0006":["azure-appservice-use-secure-tls-policy","use-secure-tls-policy"],"AZU-0007":["azure-storage-no-public-access","no-public-access"],"AZU-0008":["azure-storage-enforce-https","enforce-https"],"AZU-0009":["azure-storage-queue-services-logging-enabled","queue-services-logging-enabled"],"AZU-0010":["allow-microsoft-service-bypass","azure-storage-allow-microsoft-service-bypass"],"AZU-0011":["azure-storage-use-secure-tls-policy","use-secure-tls-policy"],"AZU-0012":["azure-storage-default-action-deny","default-action-deny"],"AZU-0013":["azure-keyvault-specify-network-acl","specify-network-acl"],"AZU-0014":["azure-keyvault-ensure-key-expiry","ensure-key-expiry"],"AZU-0015":["azure-keyvault-content-type-for-secret","content-type-for-secret"],"AZU-0016":["azure-keyvault-no-purge","no-purge"],"AZU-0017":["azure-keyvault-ensure-secret-expiry","ensure-secret-expiry"],"AZU-0018":["azure-database-threat-alert-email-set","threat-alert-email-set"],"AZU-0019":["azure-database-postgres-configuration-log-connections","postgres-configuration-log-connections"],"AZU-0020":["azure-database-enable-ssl-enforcement","enable-ssl-enforcement"],"AZU-0021":["azure-database-postgres-configuration-connection-throttling","postgres-configuration-connection-throttling"],"AZU-0022":["azure-database-no-public-access","no-public-access"],"AZU-0023":["azure-database-threat-alert-email-to-owner","threat-alert-email-to-owner"],"AZU-0024":["azure-database-postgres-configuration-log-checkpoints","postgres-configuration-log-checkpoints"],"AZU-0025":["azure-database-retention-period-set","retention-period-set"],"AZU-0026":["azure-database-secure-tls-policy","secure-tls-policy"],"AZU-0027":["azure-database-enable-audit","enable-audit"],"AZU-0028":["all-threat-alerts-enabled","azure-database-all-threat-alerts-enabled"],"AZU-0029":["azure-database-no-public-firewall-access","no-public-firewall-access"],"AZU-0030":["azure-authorization-limit-role-actions","limit-role-actions"],"AZU-0031":["activity-log-retention-set","azure-monitor-activity-log-retention-set"],"AZU-0032":["azure-monitor-capture-all-regions","capture-all-regions"],"AZU-0033":["azure-monitor-capture-all-activities","capture-all-activities"],"AZU-0034":["azure-synapse-virtual-network-enabled","virtual-network-enabled"],"AZU-0035":["azure-datafactory-no-public-access","no-public-access"],"AZU-0036":["azure-datalake-enable-at-rest-encryption","enable-at-rest-encryption"],"AZU-0037":["azure-compute-no-secrets-in-custom-data","no-secrets-in-custom-data"],"AZU-0038":["azure-compute-enable-disk-encryption","enable-disk-encryption"],"AZU-0039":["azure-compute-disable-password-authentication","disable-password-authentication"],"AZU-0040":["azure-container-logging","logging"],"AZU-0041":["azure-container-limit-authorized-ips","limit-authorized-ips"],"AZU-0042":["azure-container-use-rbac-permissions","use-rbac-permissions"],"AZU-0043":["azure-container-configured-network-policy","configured-network-policy"],"AZU-0044":["alert-on-severe-notifications","azure-securitycenter-alert-on-severe-notifications"],"AZU-0045":["azure-securitycenter-enable-standard-subscription","enable-standard-subscription"],"AZU-0046":["azure-securitycenter-set-required-contact-details","set-required-contact-details"],"AZU-0047":["azure-network-no-public-ingress","no-public-ingress"],"AZU-0048":["azure-network-disable-rdp-from-internet","disable-rdp-from-internet"],"AZU-0049":["azure-network-retention-policy-set","retention-policy-set"],"AZU-0050":["azure-network-ssh-blocked-from-internet","ssh-blocked-from-internet"],"AZU-0051":["azure-network-no-public-egress","no-public-egress"],"AZU-0052":["azure-authorization-prevent-custom-role-creation","azure-role-definition-allows-custom-role-creation","prevent-custom-role-creation"],"AZU-0056":["azure-storage-blobs-soft-deletion-enabled","blobs-soft-deletion-enabled"],"AZU-0057":["azure-storage-storage-account-logging-enabled","storage-account-logging-enabled"],"AZU-0058":["azure-storage-enable-geo-redundant-backups","enable-geo-redundant-backups"],"AZU-0059":["azure-storage-log-storage-encryption","log-storage-encryption"],"AZU-0060":["azure-storage-blob-container-cmk-encrypted","blob-container-cmk-encrypted"],"AZU-0061":["azure-storage-infrastructure-encryption-enabled","infrastructure-encryption-enabled"],"AZU-0062":["azure-securitycenter-security-contact-email","security-contact-email"],"AZU-0063":["azure-securitycenter-email-alerts-disabled","email-alerts-disabled"],"AZU-0064":["azure-securitycenter-security-contact-disabled","security-contact-disabled"],"AZU-0065":["azure-container-enable-private-cluster","enable-private-cluster"],"AZU-0066":["azure-container-enable-azure-policy-addon","enable-azure-policy-addon"],"AZU-0067":["azure-container-enable-disk-encryption","enable-disk-encryption"],"AZU-0068":["azure-compute-vm-not-attached-to-network","azure-vm-not-attached-to-network","vm-not-attached-to-network"],"AZU-0069":["azure-appservice-supported-php-version","supported-php-version"],"AZU-0070":["azure-appservice-supported-python-version","supported-python-version"],"AZU-0071":["azure-appservice-enforce-ftps","enforce-ftps"],"AZU-0072":["azure-appservice-web-app-https-only","web-app-https-only"],"AZU-0073":["azure-network-network-watcher-flow-disabled","azure-network-watcher-flow-disabled","network-watcher-flow-disabled"],"AZU-0074":["azure-network-sensitive-port-is-exposed-to-entire-network","azure-sensitive-port-is-exposed-to-entire-network","sensitive-port-is-exposed-to-entire-network"],"AZU-0075":["azure-network-network-ip-forwarding-enabled","network-ip-forwarding-enabled"],"AZU-0076":["azure-network-network-interface-public-ip","network-interface-public-ip"],"CLDSTK-0001":["cloudstack-compute-no-sensitive-info","no-sensitive-info"],"DIG-0001":["digitalocean-compute-no-public-ingress","no-public-ingress"],"DIG-0002":["digitalocean-compute-enforce-https","enforce-https"],"DIG-0003":["digitalocean-compute-no-public-egress","no-public-egress"],"DIG-0004":["digitalocean-compute-use-ssh-keys","use-ssh-keys"],"DIG-0005":["digitalocean-compute-surge-upgrades-not-enabled","surge-upgrades-not-enabled"],"DIG-0006":["acl-no-public-read","digitalocean-spaces-acl-no-public-read"],"DIG-0007":["digitalocean-spaces-versioning-enabled","versioning-enabled"],"DIG-0008":["digitalocean-compute-kubernetes-auto-upgrades-not-enabled","kubernetes-auto-upgrades-not-enabled"],"DIG-0009":["digitalocean-spaces-disable-force-destroy","disable-force-destroy"],"DS-0001":["docker-use-specific-tags","use-specific-tags"],"DS-0002":["docker-least-privilege-user","least-privilege-user"],"DS-0004":["docker-no-ssh-port","no-ssh-port"],"DS-0005":["docker-use-copy-over-add","use-copy-over-add"],"DS-0006":["docker-no-self-referencing-copy-from","no-self-referencing-copy-from"],"DS-0007":["docker-only-one-entrypoint","only-one-entrypoint"],"DS-0008":["docker-port-out-of-range","port-out-of-range"],"DS-0009":["docker-user-absolute-workdir","user-absolute-workdir"],"DS-0010":["docker-no-sudo-run","no-sudo-run"],"DS-0011":["docker-use-slash-for-copy-args","use-slash-for-copy-args"],"DS-0012":["docker-no-duplicate-alias","no-duplicate-alias"],"DS-0013":["docker-use-workdir-over-cd","use-workdir-over-cd"],"DS-0014":["docker-standardise-remote-get","standardise-remote-get"],"DS-0015":["docker-purge-yum-package-cache","purge-yum-package-cache"],"DS-0016":["docker-only-one-cmd","only-one-cmd"],"DS-0017":["docker-no-orphan-package-update","no-orphan-package-update"],"DS-0019":["docker-purge-dnf-package-cache","purge-dnf-package-cache"],"DS-0020":["docker-purge-zipper-cache","purge-zipper-cache"],"DS-0021":["docker-use-apt-auto-confirm","use-apt-auto-confirm"],"DS-0022":["docker-no-maintainer","no-maintainer"],"DS-0023":["docker-only-one-healthcheck","only-one-healthcheck"],"DS-0024":["docker-no-dist-upgrade","no-dist-upgrade"],"DS-0025":["docker-purge-apk-package-cache","purge-apk-package-cache"],"DS-0026":["docker-no-healthcheck","no-healthcheck"],"DS-0027":["docker-purge-microdnf-package-cache","purge-microdnf-package-cache"],"DS-0029":["docker-use-apt-no-install-recommends","use-apt-no-install-recommends"],"DS-0030":["avoid-sys-workdir-mounts","docker-avoid-sys-workdir-mounts"],"DS-0031":["do-not-pass-secrets","docker-do-not-pass-secrets"],"GCP-0001":["google-storage-no-public-access","no-public-access"],"GCP-0002":["enable-ubla","google-storage-enable-ubla"],"GCP-0003":["google-iam-no-user-granted-permissions","no-user-granted-permissions"],"GCP-0004":["google-iam-no-folder-level-default-service-account-assignment","no-folder-level-default-service-account-assignment"],"GCP-0005":["google-iam-no-folder-level-service-account-impersonation","no-folder-level-service-account-impersonation"],"GCP-0006":["google-iam-no-project-level-default-service-account-assignment","no-project-level-default-service-account-assignment"],"GCP-0007":["google-iam-no-privileged-service-accounts","no-privileged-service-accounts"],"GCP-0008":["google-iam-no-org-level-default-service-account-assignment","no-org-level-default-service-account-assignment"],"GCP-0009":["google-iam-no-org-level-service-account-impersonation","no-org-level-service-account-impersonation"],"GCP-0010":["google-iam-no-default-network","no-default-network"],"GCP-0011":["google-iam-no-project-level-service-account-impersonation","no-project-level-service-account-impersonation"],"GCP-0012":["google-dns-no-rsa-sha1","no-rsa-sha1"],"GCP-0013":["enable-dnssec","google-dns-enable-dnssec"],"GCP-0014":["enable-pg-temp-file-logging","google-sql-enable-pg-temp-file-logging"],"GCP-0015":["encrypt-in-transit-data","google-sql-encrypt-in-transit-data"],"GCP-0016":["google-sql-pg-log-connections","pg-log-connections"],"GCP-0017":["google-sql-no-public-access","no-public-access"],"GCP-0018":["google-sql-pg-log-errors","pg-log-errors"],"GCP-0019":["google-sql-no-cross-db-ownership-chaining","no-cross-db-ownership-chaining"],"GCP-0020":["google-sql-pg-log-lock-waits","pg-log-lock-waits"],"GCP-0021":["google-sql-pg-no-min-statement-logging","pg-no-min-statement-logging"],"GCP-0022":["google-sql-pg-log-disconnections","pg-log-disconnections"],"GCP-0023":["google-sql-no-contained-db-auth","no-contained-db-auth"],"GCP-0024":["enable-backup","google-sql-enable-backup"],"GCP-0025":["google-sql-pg-log-checkpoints","pg-log-checkpoints"],"GCP-0026":["google-sql-mysql-no-local-infile","mysql-no-local-infile"],"GCP-0027":["google-compute-no-public-ingress","no-public-ingress"],"GCP-0029":["enable-vpc-flow-logs","google-compute-enable-vpc-flow-logs"],"GCP-0030":["google-compute-no-project-wide-ssh-keys","no-project-wide-ssh-keys"],"GCP-0031":["google-compute-no-public-ip","no-public-ip"],"GCP-0032":["google-compute-no-serial-port","no-serial-port"],"GCP-0033":["google-compute-vm-disk-encryption-customer-key","vm-disk-encryption-customer-key"],"GCP-0034":["disk-encryption-customer-key","google-compute-disk-encryption-customer-key"],"GCP-0035":["google-compute-no-public-egress","no-public-egress"],"GCP-0036":["google-compute-no-oslogin-override","no-oslogin-override"],"GCP-0037":["disk-encryption-no-plaintext-key","google-compute-disk-encryption-no-plaintext-key"],"GCP-0039":["google-compute-use-secure-tls-policy","use-secure-tls-policy"],"GCP-0041":["enable-shielded-vm-vtpm","google-compute-enable-shielded-vm-vtpm"],"GCP-0042":["google-compute-project-level-oslogin","project-level-oslogin"],"GCP-0043":["google-compute-no-ip-forwarding","no-ip-forwarding"],"GCP-0044":["google-compute-no-default-service-account","no-default-service-account"],"GCP-0045":["enable-shielded-vm-im","google-compute-enable-shielded-vm-im"],"GCP-0046":["google-bigquery-no-public-access","no-public-access"],"GCP-0048":["google-gke-metadata-endpoints-disabled","metadata-endpoints-disabled"],"GCP-0049":["enable-ip-aliasing","google-gke-enable-ip-aliasing"],"GCP-0050":["google-gke-use-service-account","use-service-account"],"GCP-0051":["google-gke-use-cluster-labels","use-cluster-labels"],"GCP-0052":["enable-stackdriver-monitoring","google-gke-enable-stackdriver-monitoring"],"GCP-0053":["google-gke-no-public-control-plane","no-public-control-plane"],"GCP-0054":["google-gke-node-pool-uses-cos","node-pool-uses-cos"],"GCP-0055":["google-gke-node-shielding-enabled","node-shielding-enabled"],"GCP-0056":["enable-network-policy","google-gke-enable-network-policy"],"GCP-0057":["google-gke-node-metadata-security","node-metadata-security"],"GCP-0058":["enable-auto-upgrade","google-gke-enable-auto-upgrade"],"GCP-0059":["enable-private-cluster","google-gke-enable-private-cluster"],"GCP-0060":["enable-stackdriver-logging","google-gke-enable-stackdriver-logging"],"GCP-0061":["enable-master-networks","google-gke-enable-master-networks"],"GCP-0062":["google-gke-use-rbac-permissions","use-rbac-permissions"],"GCP-0063":["enable-auto-repair","google-gke-enable-auto-repair"],"GCP-0064":["google-gke-no-legacy-authentication","no-legacy-authentication"],"GCP-0065":["google-kms-rotate-kms-keys","rotate-kms-keys"],"GCP-0066":["bucket-encryption-customer-key","google-storage-bucket-encryption-customer-key"],"GCP-0067":["enable-shielded-vm-sb","google-compute-enable-shielded-vm-sb"],"GCP-0068":["google-iam-no-conditions-workload-identity-pool-provider","no-conditions-workload-identity-pool-provider"],"GCP-0069":["google-iam-no-personal-emails","no-personal-emails","not-proper-email-account-in-use"],"GCP-0070":["google-compute-no-open-rdp-access","no-open-rdp-access","rdp-access-not-restricted"],"GCP-0071":["google-compute-restrict-ssh-access","restrict-ssh-access","ssh-access-is-not-restricted"],"GCP-0072":["disable-allow-all-ports","google-compute-disable-allow-all-ports","network-using-firewall-rule-that-allows-all-ports"],"GCP-0073":["disable-default-firewall-rules","google-compute-disable-default-firewall-rules"],"GCP-0074":["compute-network-using-firewall-rule-that-allows-large-port-range","disable-port-range-rule","google-compute-disable-port-range-rule"],"GCP-0075":["enable-subnetwork-private-google-access","google-compute-enable-subnetwork-private-google-access","google-misc-google-compute-subnetwork-with-private-google-access-disable"],"GCP-0076":["google-compute-google-compute-subnetwork-logging","google-compute-subnetwork-logging","google-misc-google-compute-subnetwork-logging-disabled"],"GCP-0077":["enable-bucket-logging","google-storage-enable-bucket-logging","storage-bucket-logging-not-enabled"],"GCP-0078":["enable-bucket-versioning","google-storage-enable-bucket-versioning","storage-bucket-versioning-disabled"],"GCP-0079":["configure-audit-logging","google-iam-configure-audit-logging"],"GIT-0001":["github-repositories-private","private"],"GIT-0002":["github-environmentsecrets-no-plain-text-action-secrets","no-plain-text-action-secrets"],"GIT-0003":["enable_vulnerability_alerts","github-repositories-enable-vulnerability-alerts"],"GIT-0004":["github-branchprotections-require-signed-commits","require_signed_commits"],"KCV-0001":["ensure-anonymous-auth-argument-is-false","kubernetes-ensure-anonymous-auth-argument-is-false"],"KCV-0002":["ensure-token-auth-file-parameter-is-not-set","kubernetes-ensure-token-auth-file-parameter-is-not-set"],"KCV-0003":["Ensure-deny-service-external-ips-is-not-set","kubernetes-Ensure-deny-service-external-ips-is-not-set"],"KCV-0004":["ensure-kubelet-https-argument-is-set-to-true","kubernetes-ensure-kubelet-https-argument-is-set-to-true"],"KCV-0005":["ensure-kubelet-client-certificate-and-kubelet-client-key-are-set","kubernetes-ensure-kubelet-client-certificate-and-kubelet-client-key-are-set"],"KCV-0006":["ensure-kubelet-certificate-authority-argument-is-set","kubernetes-ensure-kubelet-certificate-authority-argument-is-set"],"KCV-0007":["ensure-authorization-mode-argument-is-not-set-to-alwaysallow","kubernetes-ensure-authorization-mode-argument-is-not-set-to-alwaysallow"],"KCV-0008":["ensure-authorization-mode-argument-includes-node","kubernetes-ensure-authorization-mode-argument-includes-node"],"KCV-0009":["ensure-authorization-mode-argument-includes-rbac","kubernetes-ensure-authorization-mode-argument-includes-rbac"],"KCV-0010":["ensure-admission-control-plugin-event-rate-limit-is-set","kubernetes-ensure-admission-control-plugin-event-rate-limit-is-set"],"KCV-0011":["ensure-admission-control-plugin-always-admit-is-not-set","kubernetes-ensure-admission-control-plugin-always-admit-is-not-set"],"KCV-0012":["ensure-admission-control-plugin-always-pull-images-is-set","kubernetes-ensure-admission-control-plugin-always-pull-images-is-set"],"KCV-0013":["ensure-admission-control-plugin-security-context-deny-is-set-if-pod-security-policy-is-not-used","kubernetes-ensure-admission-control-plugin-security-context-deny-is-set-if-pod-security-policy-is-not-used"],"KCV-0014":["ensure-admission-control-plugin-service-account-is-set","kubernetes-ensure-admission-control-plugin-service-account-is-set"],"KCV-0015":["ensure-admission-control-plugin-namespace-lifecycle-is-set","kubernetes-ensure-admission-control-plugin-namespace-lifecycle-is-set"],"KCV-0016":["ensure-admission-control-plugin-node-restriction-is-set","kubernetes-ensure-admission-control-plugin-node-restriction-is-set"],"KCV-0017":["ensure-secure-port-argument-is-not-set-to-0","kubernetes-ensure-secure-port-argument-is-not-set-to-0"],"KCV-0018":["ensure-profiling-argument-is-set-to-false","kubernetes-ensure-profiling-argument-is-set-to-false"],"KCV-0019":["ensure-audit-log-path-argument-is-set","kubernetes-ensure-audit-log-path-argument-is-set"],"KCV-0020":["ensure-audit-log-maxage-argument-is-set-to-30-or-as-appropriate","kubernetes-ensure-audit-log-maxage-argument-is-set-to-30-or-as-appropriate"],"KCV-0021":["ensure-audit-log-maxbackup-argument-is-set-to-10-or-as-appropriate","kubernetes-ensure-audit-log-maxbackup-argument-is-set-to-10-or-as-appropriate"],"KCV-0022":["ensure-audit-log-maxsize-argument-is-set-to-100-or-as-appropriate","kubernetes-ensure-audit-log-maxsize-argument-is-set-to-100-or-as-appropriate"],"KCV-0024":["ensure-service-account-lookup-argument-is-set-to-true","kubernetes-ensure-service-account-lookup-argument-is-set-to-true"],"KCV-0025":["ensure-service-account-key-file-argument-is-set-as-appropriate","kubernetes-ensure-service-account-key-file-argument-is-set-as-appropriate"],"KCV-0026":["ensure-etcd-certfile-and-etcd-keyfile-arguments-are-set-as-appropriate","kubernetes-ensure-etcd-certfile-and-etcd-keyfile-arguments-are-set-as-appropriate"],"KCV-0027":["ensure-tls-cert-file-and-tls-private-key-file-arguments-are-set-as-appropriate","kubernetes-ensure-tls-cert-file-and-tls-private-key-file-arguments-are-set-as-appropriate"],"KCV-0028":["ensure-client-ca-file-argument-is-set-as-appropriate","kubernetes-ensure-client-ca-file-argument-is-set-as-appropriate"],"KCV-0029":["ensure-etcd-cafile-argument-is-set-as-appropriate","kubernetes-ensure-etcd-cafile-argument-is-set-as-appropriate"],"KCV-0030":["-encryption-provider-config","Ensure","kubernetes-Ensure"],"KCV-0033":["ensure-terminated-pod-gc-threshold-argument-is-set-as-appropriate","kubernetes-ensure-terminated-pod-gc-threshold-argument-is-set-as-appropriate"],"KCV-0034":["ensure-controller-manager-profiling-argument-set-to-false","ensure-profiling-argument-is-set-to-false","kubernetes-ensure-profiling-argument-is-set-to-false"],"KCV-0035":["ensure-use-service-account-credentials-argument-is-set-to-true","kubernetes-ensure-use-service-account-credentials-argument-is-set-to-true"],"KCV-0036":["ensure-service-account-private-key-file-argument-is-set-as-appropriate","kubernetes-ensure-service-account-private-key-file-argument-is-set-as-appropriate"],"KCV-0037":["ensure-root-ca-file-argument-is-set-as-appropriate","kubernetes-ensure-root-ca-file-argument-is-set-as-appropriate"],"KCV-0038":["Ensure","kubernetes-Ensure"],"KCV-0039":["ensure-controller-manager-bind-address-is-loopback","kubernetes-ensure-controller-manager-bind-address-is-loopback"],"KCV-0040":["ensure-profiling-argument-is-set-to-false","ensure-scheduler-profiling-argument-set-to-false","kubernetes-ensure-profiling-argument-is-set-to-false"],"KCV-0041":["ensure-scheduler-bind-address-is-loopback","kubernetes-ensure-scheduler-bind-address-is-loopback"],"KCV-0042":["Ensure-cert-file-and-key-file-arguments-are-set-as-appropriate","kubernetes-Ensure-cert-file-and-key-file-arguments-are-set-as-appropriate"],"KCV-0043":["ensure-client-cert-auth-argument-is-set-to-true","kubernetes-ensure-client-cert-auth-argument-is-set-to-true"],"KCV-0044":["ensure-auto-tls-argument-is-not-set-to-true","kubernetes-ensure-auto-tls-argument-is-not-set-to-true"],"KCV-0045":["ensure-peer-cert-file-and-peer-key-file-arguments-are-set-as-appropriate","kubernetes-ensure-peer-cert-file-and-peer-key-file-arguments-are-set-as-appropriate"],"KCV-0046":["ensure-peer-client-cert-auth-argument-is-set-to-true","kubernetes-ensure-peer-client-cert-auth-argument-is-set-to-true"],"KCV-0047":["ensure-peer-auto-tls-argument-is-not-set-to-true","kubernetes-ensure-peer-auto-tls-argument-is-not-set-to-true"],"KCV-0048":["ensure-api-server-pod-specification-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-api-server-pod-specification-file-permissions-set-600-or-more-restrictive"],"KCV-0049":["ensure-api-server-pod-specification-ownership-set-root","kubernetes-ensure-api-server-pod-specification-ownership-set-root"],"KCV-0050":["ensure-controller-manager-pod-specification-file-permissions-set","ensure-controller-manager-pod-specification-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-controller-manager-pod-specification-file-permissions-set-600-or-more-restrictive"],"KCV-0051":["ensure-controller-manager-pod-specification-ownership-set","ensure-controller-manager-pod-specification-ownership-set-root","kubernetes-ensure-controller-manager-pod-specification-ownership-set-root"],"KCV-0052":["ensure-scheduler-pod-specification-file-permissions-set","ensure-scheduler-pod-specification-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-scheduler-pod-specification-file-permissions-set-600-or-more-restrictive"],"KCV-0053":["ensure-scheduler-pod-specification-ownership-set","ensure-scheduler-pod-specification-ownership-set-root","kubernetes-ensure-scheduler-pod-specification-ownership-set-root"],"KCV-0054":["ensure-etcd-pod-specification-file-permissions-set","ensure-etcd-pod-specification-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-etcd-pod-specification-file-permissions-set-600-or-more-restrictive"],"KCV-0055":["ensure-etcd-pod-specification-ownership-set","ensure-etcd-pod-specification-ownership-set-root","kubernetes-ensure-etcd-pod-specification-ownership-set-root"],"KCV-0056":["ensure-container-network-interface-file-permissions-set","ensure-container-network-interface-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-container-network-interface-file-permissions-set-600-or-more-restrictive"],"KCV-0057":["ensure-container-network-interface-ownership-set","ensure-container-network-interface-ownership-set-root","kubernetes-ensure-container-network-interface-ownership-set-root"],"KCV-0058":["ensure-etcd-data-directory-permissions-set-700-or-more-restrictive","kubernetes-ensure-etcd-data-directory-permissions-set-700-or-more-restrictive"],"KCV-0059":["ensure-etcd-data-directory-ownership-set-etcd","kubernetes-ensure-etcd-data-directory-ownership-set-etcd"],"KCV-0060":["ensure-admin-config-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-admin-config-file-permissions-set-600-or-more-restrictive"],"KCV-0061":["ensure-admin-config-ownership-set-root","kubernetes-ensure-admin-config-ownership-set-root"],"KCV-0062":["ensure-scheduler-config-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-scheduler-config-file-permissions-set-600-or-more-restrictive"],"KCV-0063":["ensure-scheduler-config-ownership-set-root","kubernetes-ensure-scheduler-config-ownership-set-root"],"KCV-0064":["ensure-controller-manager-config-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-controller-manager-config-file-permissions-set-600-or-more-restrictive"],"KCV-0065":["ensure-controller-manager-config-ownership-set-root","kubernetes-ensure-controller-manager-config-ownership-set-root"],"KCV-0066":["ensure-kubernetes-pki-directory-file-ownership-set-root","kubernetes-ensure-kubernetes-pki-directory-file-ownership-set-root"],"KCV-0067":["ensure-kubernetes-pki-key-file-permission-set-600","kubernetes-ensure-kubernetes-pki-key-file-permission-set-600"],"KCV-0068":["ensure-kubernetes-pki-cert-file-permission-set-600","kubernetes-ensure-kubernetes-pki-cert-file-permission-set-600"],"KCV-0069":["ensure-kubelet-service-file-permissions-set-600-or-more-restrictive","kubernetes-ensure-kubelet-service-file-permissions-set-600-or-more-restrictive"],"KCV-0070":["ensure-kubelet-service-file-ownership-set-root","kubernetes-ensure-kubelet-service-file-ownership-set-root"],"KCV-0071":["ensure-proxy-kubeconfig-permissions-set-600-or-more-restrictive-if-exist","kubernetes-ensure-proxy-kubeconfig-permissions-set-600-or-more-restrictive-if-exist"],"KCV-0072":["ensure-proxy-kubeconfig-ownership-set-root","if-exist","kubernetes-ensure-proxy-kubeconfig-ownership-set-root"],"KCV-0073":["ensure-kubelet","file-permissions-600-or-more-restrictive","kubernetes-ensure-kubelet"],"KCV-0074":["ensure-kubeconfig-kubelet","kubernetes-ensure-kubeconfig-kubelet","ownership-set-root"],"KCV-0075":["ensure-certificate-authorities-file-permissions-600-or-more-restrictive","kubernetes-ensure-certificate-authorities-file-permissions-600-or-more-restrictive"],"KCV-0076":["ensure-certificate_authorities-ownership-set-root","kubernetes-ensure-certificate-authorities-ownership-set-root"],"KCV-0077":["-permissions-600-or-more-restrictive","ensure-kubelet-config","kubernetes-ensure-kubelet-config"],"KCV-0078":["ensure-kubeconfig-kubelet-config","kubernetes-ensure-kubeconfig-kubelet-config","ownership-set-root"],"KCV-0079":["disable-anonymous-requests-kubelet-server","kubernetes-disable-anonymous-requests-kubelet-server"],"KCV-0080":["ensure-authorization-mode-argument-set-alwaysallow","kubernetes-ensure-authorization-mode-argument-set-alwaysallow"],"KCV-0081":["ensure-client-ca-argument-set-appropriate","kubernetes-ensure-client-ca-argument-set-appropriate"],"KCV-0082":["kubernetes-verify-read-only-port-argument-set-0","verify-read-only-port-argument-set-0"],"KCV-0083":["ensure-protect-kernel-defaults-set-true","kubernetes-ensure-protect-kernel-defaults-set-true"],"KCV-0084":["ensure-make-iptables-util-chains-argument-set-true","kubernetes-ensure-make-iptables-util-chains-argument-set-true"],"KCV-0085":["disable-timeouts-streaming-connections","kubernetes-disable-timeouts-streaming-connections"],"KCV-0086":["ensure-hostname-override-argument-not-set","kubernetes-ensure-hostname-override-argument-not-set"],"KCV-0087":["ensure-event-qps","kubernetes-ensure-event-qps","set-0-or-level-forappropriate-event-capture"],"KCV-0088":["ensure-tls-cert-file-argument-set-appropriate","kubernetes-ensure-tls-cert-file-argument-set-appropriate"],"KCV-0089":["ensure-tls-key-file-argument-set-appropriate","kubernetes-ensure-tls-key-file-argument-set-appropriate"],"KCV-0090":["ensure-rotate-certificates-argument-set-false","kubernetes-ensure-rotate-certificates-argument-set-false"],"KCV-0091":["ensure-rotate-kubelet-server-certificate-argument-set-true","kubernetes-ensure-rotate-kubelet-server-certificate-argument-set-true"],"KCV-0092":["ensure-Kubelet-only-makes-use-strong-cryptographic-ciphers","kubernetes-ensure-Kubelet-only-makes-use-strong-cryptographic-ciphers"],"KCV-0093":["insecure-ingress-nginx","kubernetes-insecure-ingress-nginx"],"KSV-0001":["kubernetes-no-self-privesc","no-self-privesc"],"KSV-0002":["kubernetes-use-default-apparmor-profile","use-default-apparmor-profile"],"KSV-0003":["drop-default-capabilities","kubernetes-drop-default-capabilities"],"KSV-0004":["drop-unused-capabilities","kubernetes-drop-unused-capabilities"],"KSV-0005":["kubernetes-no-sysadmin-capability","no-sysadmin-capability"],"KSV-0006":["kubernetes-no-docker-sock-mount","no-docker-sock-mount"],"KSV-0007":["kubernetes-no-hostaliases","no-hostaliases"],"KSV-0008":["kubernetes-no-shared-ipc-namespace","no-shared-ipc-namespace"],"KSV-0009":["kubernetes-no-host-network","no-host-network"],"KSV-0010":["kubernetes-no-host-pid","no-host-pid"],"KSV-0011":["kubernetes-limit-cpu","limit-cpu"],"KSV-0012":["kubernetes-no-root","no-root"],"KSV-0013":["kubernetes-use-specific-tags","use-specific-tags"],"KSV-0014":["kubernetes-use-readonly-filesystem","use-readonly-filesystem"],"KSV-0015":["kubernetes-no-unspecified-cpu-requests","no-unspecified-cpu-requests"],"KSV-0016":["kubernetes-no-unspecified-memory-requests","no-unspecified-memory-requests"],"KSV-0017":["kubernetes-no-privileged-containers","no-privileged-containers"],"KSV-0018":["kubernetes-limit-memory","limit-memory"],"KSV-0020":["kubernetes-use-high-uid","use-high-uid"],"KSV-0021":["kubernetes-use-high-gid","use-high-gid"],"KSV-0022":["kubernetes-no-non-default-capabilities","no-non-default-capabilities"],"KSV-0023":["kubernetes-no-mounted-hostpath","no-mounted-hostpath"],"KSV-0024":["kubernetes-no-host-port-access","no-host-port-access"],"KSV-0025":["kubernetes-no-custom-selinux-options","no-custom-selinux-options"],"KSV-0026":["kubernetes-no-unsafe-sysctl","no-unsafe-sysctl"],"KSV-0027":["kubernetes-no-custom-proc-mask","no-custom-proc-mask"],"KSV-0028":["kubernetes-no-non-ephemeral-volumes","no-non-ephemeral-volumes"],"KSV-0030":["kubernetes-use-default-seccomp","use-default-seccomp"],"KSV-0032":["kubernetes-use-azure-image-prefix","use-azure-image-prefix"],"KSV-0033":["kubernetes-use-gcr-domain","use-gcr-domain"],"KSV-0034":["kubernetes-no-public-registries","no-public-registries"],"KSV-0035":["kubernetes-no-untrusted-ecr-domain","no-untrusted-ecr-domain"],"KSV-0036":["kubernetes-no-auto-mount-service-token","no-auto-mount-service-token"],"KSV-0037":["kubernetes-no-user-resources-in-system-namespace","no-user-pods-in-system-namespace","no-user-resources-in-system-namespace"],"KSV-0038":["kubernetes-selector-usage-in-network-policies","selector-usage-in-network-policies"],"KSV-0039":["kubernetes-limit-range-usage","limit-range-usage"],"KSV-0040":["kubernetes-resource-quota-usage","resource-quota-usage"],"KSV-0041":["kubernetes-no-manage-secrets","no-manage-secrets"],"KSV-0042":["kubernetes-no-delete-pod-logs","no-delete-pod-logs"],"KSV-0043":["kubernetes-no-impersonate-privileged-groups","no-impersonate-privileged-groups"],"KSV-0044":["kubernetes-no-wildcard-verb-resource-role","no-wildcard-verb-resource-role"],"KSV-0045":["kubernetes-no-wildcard-verb-role","no-wildcard-verb-role"],"KSV-0046":["kubernetes-no-wildcard-resource-clusterrole","no-wildcard-resource-clusterrole"],"KSV-0047":["kubernetes-no-privilege-escalation-from-node-proxy","no-privilege-escalation-from-node-proxy"],"KSV-0048":["deny-create-update-malicious-pod","kubernetes-deny-create-update-malicious-pod"],"KSV-0049":["kubernetes-no-manage-configmaps","no-manage-configmaps"],"KSV-0050":["kubernetes-no-manage-rbac-resources","no-manage-rbac-resources"],"KSV-0051":["do-not-allow-role-binding-associate-privileged-role","kubernetes-do-not-allow-role-binding-associate-privileged-role"],"KSV-0052":["allow-role-clusterrolebindings-associate-privileged-cluster-role","kubernetes-allow-role-clusterrolebindings-associate-privileged-cluster-role"],"KSV-0053":["kubernetes-no-getting-shell-pods","no-getting-shell-pods"],"KSV-0054":["kubernetes-no-attaching-shell-pods","no-attaching-shell-pods"],"KSV-0055":["kubernetes-view-all-secrets","view-all-secrets"],"KSV-0056":["kubernetes-no-manage-networking-resources","no-manage-networking-resources"],"KSV-01010":["configMap_with_sensitive","kubernetes-configMap-with-sensitive"],"KSV-01011":["kubernetes-no-system-authenticated-group-bind","no-system-authenticated-group-bind"],"KSV-0102":["kubernetes-no-tiller","no-tiller"],"KSV-0103":["kubernetes-no-hostprocess-containers","no-hostprocess-containers"],"KSV-0104":["kubernetes-no-seccomp-unconfined","no-seccomp-unconfined"],"KSV-0105":["containers-not-run-as-root","kubernetes-containers-not-run-as-root"],"KSV-0106":["drop-caps-add-bind-svc","kubernetes-drop-caps-add-bind-svc"],"KSV-0107":["evaluate-k8s-deprecated-removed-apis","kubernetes-evaluate-k8s-deprecated-removed-apis"],"KSV-0108":["kubernetes-no-svc-with-extip","no_svc_with_extip"],"KSV-0109":["configMap_with_secrets","kubernetes-configMap-with-secrets"],"KSV-0110":["default-namespace-should-not-be-used","kubernetes-default-namespace-should-not-be-used"],"KSV-0111":["cluster-admin0-role-only-used-where-required","kubernetes-cluster-admin0-role-only-used-where-required"],"KSV-0112":["kubernetes-no-wildcard-resource-role","no-wildcard-resource-role"],"KSV-0113":["kubernetes-no-manage-ns-secrets","no-manage-ns-secrets"],"KSV-0114":["kubernetes-no-manage-webhook","no-manage-webhook"],"KSV-0115":["eks-iam-configmap","kubernetes-eks-iam-configmap"],"KSV-0116":["kubernetes-primary-supplementary-gid","primary-supplementary-gid"],"KSV-0117":["kubernetes-no-privilege-port-binding","no-privilege-port-binding"],"KSV-0118":["kubernetes-no-default-security-context","no-default-security-context"],"KSV-0119":["kubernetes-no-net-raw","no-net-raw"],"KSV-0120":["kubernetes-no-sysmodule-capability","no-sysmodule-capability"],"KSV-0121":["kubernetes-no-k8s-with-disallowed-volumes","no-k8s-with-disallowed-volumes"],"KSV-0122":["kubernetes-no-anonymous-user-bind","no-anonymous-user-bind"],"KSV-0123":["kubernetes-no-system-masters-group-bind","no-system-masters-group-bind"],"KSV-0124":["kubernetes-repo-ambiguous-prefix","repo-ambiguous-prefix"],"KSV-0125":["kubernetes-use-trusted-registry","use-trusted-registry"],"KUBE-0001":["kubernetes-network-no-public-ingress","no-public-ingress"],"KUBE-0002":["kubernetes-network-no-public-egress","no-public-egress"],"NIF-0001":["nifcloud-computing-no-public-ingress-sgr","no-public-ingress-sgr"],"NIF-0002":["add-description-to-security-group","nifcloud-computing-add-description-to-security-group"],"NIF-0003":["add-description-to-security-group-rule","nifcloud-computing-add-description-to-security-group-rule"],"NIF-0004":["add-security-group-to-instance","nifcloud-computing-add-security-group-to-instance"],"NIF-0005":["nifcloud-computing-no-common-private-instance","no-common-private-instance"],"NIF-0006":["nifcloud-sslcertificate-remove-expired-certificates","remove-expired-certificates"],"NIF-0007":["nifcloud-dns-remove-verified-record","remove-verified-record"],"NIF-0008":["nifcloud-rdb-no-public-db-access","no-public-db-access"],"NIF-0009":["nifcloud-rdb-specify-backup-retention","specify-backup-retention"],"NIF-0010":["nifcloud-rdb-no-common-private-db-instance","no-common-private-db-instance"],"NIF-0011":["nifcloud-rdb-no-public-ingress-db-sgr","no-public-ingress-db-sgr"],"NIF-0012":["add-description-to-db-security-group","nifcloud-rdb-add-description-to-db-security-group"],"NIF-0013":["nifcloud-nas-no-common-private-nas-instance","no-common-private-nas-instance"],"NIF-0014":["nifcloud-nas-no-public-ingress-nas-sgr","no-public-ingress-nas-sgr"],"NIF-0015":["add-description-to-nas-security-group","nifcloud-nas-add-description-to-nas-security-group"],"NIF-0016":["add-security-group-to-router","nifcloud-computing-add-security-group-to-router","nifcloud-network-add-security-group-to-router"],"NIF-0017":["nifcloud-network-no-common-private-router","no-common-private-router"],"NIF-0018":["add-security-group-to-vpn-gateway","nifcloud-computing-add-security-group-to-vpn-gateway","nifcloud-network-add-security-group-to-vpn-gateway"],"NIF-0019":["nifcloud-network-no-common-private-elb","no-common-private-elb"],"NIF-0020":["nifcloud-network-use-secure-tls-policy","use-secure-tls-policy"],"NIF-0021":["http-not-used","nifcloud-network-http-not-used"],"OCI-0001":["no-public-ip","oracle-compute-no-public-ip"],"OPNSTK-0001":["no-plaintext-password","openstack-compute-no-plaintext-password"],"OPNSTK-0002":["no-public-access","openstack-compute-no-public-access"],"OPNSTK-0003":["no-public-ingress","openstack-networking-no-public-ingress"],"OPNSTK-0004":["no-public-egress","openstack-networking-no-public-egress"],"OPNSTK-0005":["describe-security-group","openstack-networking-describe-security-group"]}}');
;// CONCATENATED MODULE: ./build/js/knowledge/trivy-aliases.js

const names = new Map(Object.entries(trivy_aliases_namespaceObject.z));
const byAlias = (() => {
    const found = new Map();
    for (const [id, aliases] of names) {
        for (const alias of aliases)
            found.set(alias, [...(found.get(alias) ?? []), id]);
    }
    return found;
})();
/** Whether this release of Trivy has a misconfiguration check of this canonical id, deprecated ones included. */
const isTrivyCheck = (id) => names.has(id);
/**
 * Canonical ids of the checks that Trivy also knows by this word: `aws-s3-enable-versioning`, `enable-versioning`. A short code may
 * name several; empty for a word that Trivy does not know. Read from Trivy 0.74.0's own metadata, see docs/knowledge.md.
 */
const trivyChecksNamed = (alias) => byAlias.get(alias) ?? [];
/** What Trivy also calls a check, in words. */
const wordsOfTrivyCheck = (id) => names.get(id) ?? [];
/** Every misconfiguration check of this release of Trivy. */
const trivyCheckIds = [...names.keys()];


/***/ }),

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o8: () => (/* binding */ allSkipRules),
  mD: () => (/* binding */ canonicalRuleId),
  fd: () => (/* binding */ cataloguers),
  Xx: () => (/* binding */ imageScanners),
  p8: () => (/* binding */ policyNames),
  Um: () => (/* binding */ scanners),
  xJ: () => (/* binding */ signer),
  $p: () => (/* binding */ toolNames),
  zi: () => (/* binding */ verifier)
});

// UNUSED EXPORTS: programNames

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/knowledge/concepts.js + 1 modules
var concepts = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/js/knowledge/groups.js
var groups = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/js/tools/checkov/canary.js
/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('');
const canary = (format, expects, name, ...lines) => ({
    format,
    files: { [name]: `${lines.join('\n')}\n` },
    expects,
});
const plannedBucket = { address: 'aws_s3_bucket.canary', mode: 'managed', type: 'aws_s3_bucket', name: 'canary' };
const bucketValues = { bucket: 'gatehouse-canary', acl: 'public-read' };
const plan = {
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: { root_module: { resources: [{ ...plannedBucket, values: bucketValues }] } },
    resource_changes: [{ ...plannedBucket, change: { actions: ['create'], before: null, after: bucketValues } }],
    configuration: { root_module: { resources: [{ ...plannedBucket, expressions: {} }] } },
};
/** One for each format that Checkov reads. */
const checkovCanaries = [
    canary('ansible', 'CKV_ANSIBLE_2', 'playbook.yml', '- name: Gatehouse canary', '  hosts: all', '  tasks:', '    - name: Download without looking at the certificate', '      ansible.builtin.get_url:', '        url: https://example.invalid/canary', '        dest: /opt/canary', '        validate_certs: false'),
    canary('argo-workflows', 'CKV_ARGO_1', 'workflow.yaml', 'apiVersion: argoproj.io/v1alpha1', 'kind: Workflow', 'metadata:', '  name: gatehouse-canary', 'spec:', '  entrypoint: canary', '  serviceAccountName: default', '  templates:', '    - name: canary', '      container:', '        image: canary'),
    canary('arm', 'CKV_AZURE_3', 'azuredeploy.json', '{', '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",', '  "contentVersion": "1.0.0.0",', '  "resources": [', '    {', '      "type": "Microsoft.Storage/storageAccounts",', '      "apiVersion": "2023-01-01",', '      "name": "gatehousecanary",', '      "properties": { "supportsHttpsTrafficOnly": false }', '    }', '  ]', '}'),
    canary('azure-pipelines', 'CKV_AZUREPIPELINES_1', 'azure-pipelines.yml', 'trigger: none', 'jobs:', '  - job: canary', '    container: alpine:latest', '    steps:', '      - script: echo canary'),
    canary('bicep', 'CKV_AZURE_3', 'main.bicep', "resource canary 'Microsoft.Storage/storageAccounts@2023-01-01' = {", "  name: 'gatehousecanary'", '  properties: {', '    supportsHttpsTrafficOnly: false', '  }', '}'),
    canary('bitbucket-pipelines', 'CKV_BITBUCKETPIPELINES_1', 'bitbucket-pipelines.yml', 'image: atlassian/default-image:latest', 'pipelines:', '  default:', '    - step:', '        script:', '          - echo canary'),
    canary('circleci', 'CKV_CIRCLECIPIPELINES_1', '.circleci/config.yml', 'version: 2.1', 'jobs:', '  canary:', '    docker:', '      - image: cimg/base:latest', '    steps:', '      - run: echo canary'),
    canary('cloudformation', 'CKV_AWS_20', 'template.yaml', 'AWSTemplateFormatVersion: "2010-09-09"', 'Resources:', '  Canary:', '    Type: AWS::S3::Bucket', '    Properties:', '      AccessControl: PublicRead'),
    canary('dockerfile', 'CKV_DOCKER_8', 'Dockerfile', 'FROM scratch', 'EXPOSE 22', 'USER root'),
    canary('github-actions', 'CKV_GHA_1', '.github/workflows/canary.yml', 'name: Gatehouse canary', 'on: push', 'jobs:', '  canary:', '    runs-on: ubuntu-latest', '    steps:', '      - run: echo canary', '        env:', '          ACTIONS_ALLOW_UNSECURE_COMMANDS: "true"'),
    canary('gitlab-ci', 'CKV_GITLABCI_1', '.gitlab-ci.yml', 'canary:', '  image: alpine', '  script:', '    - curl "https://example.invalid/$CI_JOB_TOKEN"'),
    canary('kubernetes', 'CKV_K8S_16', 'pod.yaml', 'apiVersion: v1', 'kind: Pod', 'metadata:', '  name: gatehouse-canary', 'spec:', '  containers:', '    - name: canary', '      image: canary', '      securityContext:', '        privileged: true'),
    canary('openapi', 'CKV_OPENAPI_4', 'openapi.yaml', 'openapi: 3.0.0', 'info:', '  title: Gatehouse canary', '  version: 0.0.1', 'paths:', '  /canary:', '    get:', '      responses:', '        "200":', '          description: ok'),
    canary('secrets', 'CKV_SECRET_2', 'canary.yaml', `aws_access_key_id: ${madeUpKey}`),
    canary('serverless', 'CKV_AWS_20', 'serverless.yml', 'service: gatehouse-canary', 'provider:', '  name: aws', 'resources:', '  Resources:', '    Canary:', '      Type: AWS::S3::Bucket', '      Properties:', '        AccessControl: PublicRead'),
    canary('terraform', 'CKV_AWS_20', 'main.tf', 'resource "aws_s3_bucket" "canary" {', '  bucket = "gatehouse-canary"', '  acl    = "public-read"', '}'),
    canary('terraform-plan', 'CKV_AWS_20', 'tfplan.json', JSON.stringify(plan, undefined, 2)),
];

// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/js/core/document/document-tree.js
var document_tree = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/js/core/document/garbled.js
/** Bytes that are no UTF-8 are decoded to the replacement character, and NUL is in no text that people write. */
const garbage = /[\u0000\uFFFD]/;
/** The first place where a text is none; `undefined` when all of it is. */
function findGarbled(text) {
    const index = text.search(garbage);
    if (index < 0)
        return undefined;
    return {
        ...placeAt(text, index),
        sentence: text[index] === '\0' ? 'There is a NUL here, which no text has.' : 'What is here is not UTF-8.',
        hint: 'Save the file as UTF-8.',
    };
}
/** Line and column of an index, from 1. */
function placeAt(text, index) {
    const before = text.slice(0, index);
    const start = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: index - start + 1 };
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/checks/check-mistakes.js



/** Far more than a check says: a text that means more is a bomb, which Checkov would write out. */
const limits = { length: 1_048_576, depth: 60, nodes: 50_000, documents: 2 };
/** What YAML 1.2 refuses and Checkov's reader takes. */
const lenient = /sufficiently indented|Comments must be separated/;
/** As many brackets are closed as are open. */
const isClosed = (text) => ['{}', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
/**
 * What Checkov 3.3.30 cannot use, as far as the text alone makes it certain. Python is only looked at as text: to read it is to
 * start Python, and a change is not to start anything.
 */
function findCheckovMistakes(path, text) {
    if (!/[^/]\.(?:py|ya?ml|json)$/.test(path))
        return [];
    const garbled = findGarbled(text);
    if (garbled !== undefined)
        return [garbled];
    if (path.endsWith('.py'))
        return [];
    const { documents, problems } = (0,document_document/* readDocuments */.r9)(text, limits);
    const unread = problems.filter(({ code }) => code !== 'duplicate-key');
    if (unread.some(({ message }) => lenient.test(message)) && isClosed(text))
        return [];
    if (unread.length > 0)
        return unread.map(({ line, column, message }) => ({ line, column, sentence: message, hint }));
    if (path.endsWith('.json')) {
        const strict = findLoose(text);
        if (strict !== undefined)
            return [strict];
    }
    const second = documents[1];
    if (second !== undefined)
        return [at(second.root, 'This is a second document; one file holds one check.')];
    const aliased = documents[0]?.aliased ?? 0;
    if (aliased > limits.nodes)
        return [at(undefined, `The aliases here stand for ${aliased} values.`)];
    return findMisshapen(documents[0]?.root);
}
const hint = 'The file has to be valid YAML or JSON.';
const at = (node, sentence, hint = fields) => ({
    line: node?.startLine ?? 1,
    column: node?.column ?? 1,
    sentence,
    hint,
});
const fields = 'A check has `metadata` with `id`, `name` and `category`, and a `definition`.';
/** Our own reader takes comments and commas at the end, Python's does not; that one takes numbers that are none. */
function findLoose(text) {
    try {
        JSON.parse(text.replace(/-?\b(?:NaN|Infinity)\b/g, '0'));
        return undefined;
    }
    catch (error) {
        const index = /position (\d+)/.exec(String(error))?.[1];
        return {
            ...placeAt(text, Number(index ?? 0)),
            sentence: 'This is not JSON.',
            hint: 'JSON has no comments and no comma at the end.',
        };
    }
}
/** As `validate_check_config` of Checkov looks at it. */
function findMisshapen(root) {
    if (root?.kind !== 'map')
        return [at(root, 'A check of Checkov is a map.')];
    const metadata = (0,document_tree/* entryOf */.Ms)(root, 'metadata');
    const definition = (0,document_tree/* entryOf */.Ms)(root, 'definition');
    const told = [];
    if (metadata === undefined)
        told.push(at(root, 'This check has no `metadata`.'));
    else if (metadata.value.kind === 'scalar' || metadata.value.kind === 'seq')
        told.push(at(metadata.key, '`metadata` has to be a map.'));
    else if (metadata.value.kind === 'map' && (0,document_tree/* entryOf */.Ms)(metadata.value, '<<') === undefined)
        for (const name of ['id', 'name', 'category'])
            if ((0,document_tree/* entryOf */.Ms)(metadata.value, name) === undefined)
                told.push(at(metadata.key, `\`metadata\` has no \`${name}\`.`));
    if (definition === undefined)
        told.push(at(root, 'This check has no `definition`.'));
    else if (definition.value.kind === 'scalar')
        told.push(at(definition.key, '`definition` has to be a map or a list.'));
    return (0,document_tree/* entryOf */.Ms)(root, '<<') === undefined ? told : [];
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/checks/checks.js


/** Python, and policies in YAML or JSON. Checkov 3.3.30 loads no Python from a folder without `__init__.py`, and says nothing. */
const checkovChecks = {
    isCheck: (path) => /(?:^|\/)(?!__init__\.py$)[^/.][^/]*\.(?:py|ya?ml|json)$/.test(path),
    isProgram: (path) => path.endsWith('.py'),
    beside: (paths) => (0,order/* sortedUnique */.Z$)(paths.filter((path) => path.endsWith('.py')).map((path) => path.replace(/[^/]+$/, '__init__.py'))),
    mistakes: findCheckovMistakes,
    complaints: [
        /\bFailed to parse check id '.{0,200}' from file (.{1,200}?): /,
        /\] {1,4}Loaded data from JSON is not Dict\b/,
    ],
};

;// CONCATENATED MODULE: ./build/js/tools/checkov/frameworks.js
const yaml = /\.ya?ml$/;
const yamlOrJson = /\.(?:ya?ml|json)$/;
const dockerfile = /(?:^|\/)(?:[^/]+\.)?[Dd]ockerfile(?:\.[^/]+)?$/;
/**
 * Read in the source of Checkov 3.3.30 and tried. Charts are Trivy's. Kustomizations are read as plain Kubernetes files: Checkov's own
 * framework for them runs the `kubectl` of the machine.
 */
const readings = [
    { format: 'ansible', frameworks: ['ansible'], opens: yaml },
    { format: 'argo-workflows', frameworks: ['argo_workflows'], opens: yaml },
    { format: 'arm', frameworks: ['arm'], opens: /\.json$/ },
    { format: 'azure-pipelines', frameworks: ['azure_pipelines'], opens: /azure-pipelines\.ya?ml$/ },
    { format: 'bicep', frameworks: ['bicep'], opens: /\.bicep$/ },
    { format: 'bitbucket-pipelines', frameworks: ['bitbucket_pipelines'], opens: /bitbucket-pipelines\.ya?ml$/ },
    { format: 'circleci', frameworks: ['circleci_pipelines'], opens: /circleci.*config\.ya?ml$/ },
    { format: 'cloudformation', frameworks: ['cloudformation'], opens: /\.(?:ya?ml|json|template)$/ },
    { format: 'dockerfile', frameworks: ['dockerfile'], opens: dockerfile },
    { format: 'github-actions', frameworks: ['github_actions'], opens: /\.github\/workflows\/.*\.ya?ml$/ },
    { format: 'gitlab-ci', frameworks: ['gitlab_ci'], opens: /\.gitlab-ci\.ya?ml$/ },
    { format: 'kubernetes', frameworks: ['kubernetes'], opens: yamlOrJson },
    { format: 'openapi', frameworks: ['openapi'], opens: yamlOrJson },
    { format: 'secrets', frameworks: ['secrets'], opens: /\.(?:tf|ya?ml|json|template|bicep|hcl)$/ },
    { format: 'serverless', frameworks: ['serverless'], opens: /(?:^|\/)serverless\.ya?ml$/ },
    { format: 'terraform', frameworks: ['terraform', 'terraform_json'], opens: /\.(?:tf|tf\.json)$/ },
    { format: 'terraform-plan', frameworks: ['terraform_plan'], opens: /\.json$/ },
];
const checkovFormats = readings.map(({ format }) => format);
/** The frameworks that these formats need, in a fixed order. */
const frameworksOf = (formats) => readings.filter(({ format }) => formats.includes(format)).flatMap(({ frameworks }) => frameworks);
/** Our name of the format that a report of Checkov (`check_type`) is about. */
const formatOf = (framework) => readings.find(({ frameworks }) => frameworks.includes(framework))?.format ?? framework.replaceAll('_', '-');
/** Everything that a framework opens, and the values that Terraform takes from files of their own. */
const mayOpen = (path) => /\.(?:tf|tofu|tfvars|hcl|ya?ml|json|template|bicep)$/.test(path) || dockerfile.test(path);
/** Files in which Checkov searches no secrets although it would by their ending; of folders, every path that holds the word. */
const noSecretsIn = /(?:^|\/)(?:Pipfile\.lock|yarn\.lock|package-lock\.json|requirements\.txt|go\.sum)$|\.git|\.idea|\.external_modules|venv/;
/** It skips larger files; `CHECKOV_MAX_FILE_SIZE` would lift that, at seven seconds for each megabyte. */
const largestForSecrets = 5_000_000;
/** Files that Checkov does not open for a format, by their names and size alone. */
function leavesOut(format, path, size) {
    const opens = readings.find((reading) => reading.format === format)?.opens;
    if (opens === undefined)
        return false;
    if (format !== 'secrets')
        return !opens.test(path);
    return size > largestForSecrets || noSecretsIn.test(path) || !(opens.test(path) || dockerfile.test(path));
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/command.js

/**
 * What Checkov is told by its environment. One process: with workers a crash can leave it waiting for ever, and the results of a worker
 * that the system kills are lost in silence; with few frameworks it is no slower (docs/decisions/checkov-in-one-process.md). Hidden
 * folders and node_modules are read like any other that is in the tree; `//` is the name of no folder, an empty value would exclude all.
 */
const environment = {
    BC_SKIP_MAPPING: 'TRUE',
    CHECKOV_PARALLELIZATION_TYPE: 'none',
    CKV_GITHUB_CONFIG_FETCH_DATA: 'FALSE',
    CKV_GITLAB_CONFIG_FETCH_DATA: 'FALSE',
    CKV_IGNORED_DIRECTORIES: '//',
    CKV_IGNORE_HIDDEN_DIRECTORIES: 'FALSE',
    CKV_SKIP_PACKAGE_UPDATE_CHECK: 'TRUE',
    CKV_VALIDATE_SECRETS: 'FALSE',
    HCL_PARSE_TIMEOUT_SEC: '60',
    LOG_LEVEL: 'WARNING',
    // An arena of glibc for each thread takes 64 MiB of addresses that nobody uses, and the limit counts addresses (docs/decisions/checkov-witness.md).
    MALLOC_ARENA_MAX: '1',
    PYTHONNOUSERSITE: '1',
    PYTHONSAFEPATH: '1',
    PYTHONUTF8: '1',
};
/**
 * Arguments of Checkov itself, which the installed set starts. The root is the one word `--directory=ROOT`: in any other form Checkov 3.3.30
 * loads the root's `.checkov.yaml`, which can name Python to run. Files are one word each too. Not `--quiet`, which drops skips and
 * parsing errors. `--soft-fail`: findings end with 0, so that another code means trouble.
 */
function checkovCommand({ root, formats, only, without = [], checks }) {
    const target = only === undefined ? [`--directory=${root}`] : only.map((path) => `--file=${root}/${path}`);
    return {
        args: [
            ...target,
            ...without.map((path) => `--skip-path=^${literally(`${root}/${path}`)}$`),
            `--framework=${frameworksOf(formats).join(',')}`,
            '--output=json',
            '--skip-download',
            '--soft-fail',
            ...(checks === undefined ? [] : [`--external-checks-dir=${checks}`]),
        ],
        // Checks are Python of the repository: its bytecode is nothing to keep among the tool's.
        env: checks === undefined ? environment : { ...environment, PYTHONDONTWRITEBYTECODE: '1' },
        reportOn: 'stdout',
    };
}
/** Checkov searches the expression in the absolute path; one in Python's syntax that it cannot read is left out in silence. */
const literally = (path) => path.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var finding_severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/finding/terraform-address.js
var terraform_address = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/js/knowledge/checkov-severity.js + 1 modules
var checkov_severity = __webpack_require__(6277);
;// CONCATENATED MODULE: ./build/js/tools/checkov/paths.js
/** A path below the root, relative to it with `/`; `undefined` for one that is elsewhere. */
function below(root, path) {
    const relative = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    return relative === undefined || relative === '' || relative.split('/').includes('..') ? undefined : relative;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/js/tools/checkov/schema.js

const schema_text = schemas/* string */.YjP().nullish();
const range = schemas/* tuple */.PVZ([schemas/* number */.aig().int(), schemas/* number */.aig().int()]).nullish();
const breadcrumbs = schemas/* object */.Ikc({ source_module_: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schema_text })).nullish() }).nullish();
const record = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    check_name: schema_text,
    check_result: schemas/* object */.Ikc({ suppress_comment: schema_text }),
    /** Only read for secrets, whose masked line it is; elsewhere it holds raw secrets. */
    code_block: schemas/* unknown */.L5J(),
    file_path: schemas/* string */.YjP(),
    file_abs_path: schema_text,
    file_line_range: range,
    resource: schema_text,
    severity: schemas/* unknown */.L5J(),
    guideline: schema_text,
    caller_file_path: schema_text,
    caller_file_line_range: range,
    breadcrumbs,
});
/** What a secret's `code_block` is: its line, with the secret cut to its first characters. */
const secretBlock = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()])).min(1);
const list = schemas/* array */.YOg(record)
    .nullish()
    .transform((records) => records ?? []);
const report = schemas/* object */.Ikc({
    check_type: schemas/* string */.YjP(),
    results: schemas/* object */.Ikc({
        failed_checks: list,
        skipped_checks: list,
        parsing_errors: schemas/* array */.YOg(schemas/* string */.YjP())
            .nullish()
            .transform((paths) => paths ?? []),
    }),
});
/** What Checkov prints when no framework has anything to say. */
const nothing = schemas/* object */.Ikc({ passed: schemas/* number */.aig(), failed: schemas/* number */.aig(), checkov_version: schemas/* string */.YjP() })
    .transform(() => undefined);
const one = schemas/* union */.KCZ([report, nothing]);
/**
 * The fields of Checkov's JSON (3.3.30) that are used here; the rest is tolerated. One framework with results: an object; several: a
 * list, in any order; none: a bare summary.
 */
const checkovReports = schemas/* union */.KCZ([schemas/* array */.YOg(one), one.transform((single) => [single])])
    .transform((reports) => reports.flatMap((each) => each ?? []));

;// CONCATENATED MODULE: ./build/js/tools/checkov/parse-record.js







/** Detectors that only measure disorder: `Base64 High Entropy String`, `Hex High Entropy String`, `Random High Entropy String` (3.3.30). */
const entropyDetectors = new Set(['CKV_SECRET_6', 'CKV_SECRET_19', 'CKV_SECRET_80']);
/** Formats whose resource has a name of its own; of the others Checkov prints internal keys, some with absolute paths. */
const named = new Set(['arm', 'bicep', 'cloudformation', 'kubernetes', 'serverless', 'terraform']);
/** One failed or skipped check. `undefined` when it is about a file that is not in the tree, and was not called from there. */
function readRecord(found, framework, root, skipped) {
    const format = formatOf(framework);
    const place = placeOf(found, format, root);
    if (place === undefined)
        return undefined;
    return {
        ...(format === 'secrets' ? describeSecret(found) : describeCheck(found, format)),
        format,
        ...severityOf(found),
        ...(found.guideline?.startsWith('https://') === true ? { url: found.guideline } : {}),
        ...place,
        ...(skipped ? { skip: { by: 'inline', ...reasonOf(found.check_result.suppress_comment) } } : {}),
    };
}
function describeCheck(found, format) {
    const name = found.check_name ?? found.check_id;
    const concept = (0,concepts/* conceptOf */.Ae)('checkov', format, found.check_id);
    return {
        kind: 'misconfiguration',
        ruleId: found.check_id,
        ...(concept === undefined ? {} : { concept: concept.id }),
        title: concept?.title ?? name,
        message: /[.!?]$/.test(name) ? name : `${name}.`,
        tags: [],
    };
}
/** `resource` is the bare hash of the secret and stays behind. */
function describeSecret(found) {
    const title = found.check_name ?? found.check_id;
    const block = secretBlock.safeParse(found.code_block);
    const shown = block.data?.[0]?.[1];
    return {
        kind: 'secret',
        ruleId: found.check_id,
        title,
        message: `The file holds a secret: ${title}.`,
        tags: entropyDetectors.has(found.check_id) ? ['entropy'] : [],
        ...(shown === undefined ? {} : { secretHint: shown }),
    };
}
function severityOf(found) {
    const own = typeof found.severity === 'string' ? found.severity.toLowerCase() : '';
    if ((0,finding_severity/* isSeverity */._Z)(own))
        return { severity: own, severitySource: 'tool' };
    const published = (0,checkov_severity/* vendorSeverity */.m)(found.check_id);
    return published === undefined ? { severitySource: 'default' } : { severity: published, severitySource: 'vendor' };
}
const reasonOf = (comment) => {
    const reason = (comment ?? '').trim();
    return reason === '' || reason === 'No comment provided' ? {} : { reason };
};
/** In the file itself; what a module from outside the tree holds is placed at its innermost call in the tree. */
function placeOf(found, format, root) {
    const path = pathOf(found, root);
    const all = format === 'terraform' ? callsOf(found, root) : [];
    const outside = path === undefined ? all.findIndex((call) => call !== undefined) : -1;
    const calls = all.slice(outside + 1).flatMap((call) => call ?? []);
    const own = path === undefined ? all[outside] : { path, ...linesOf(found, format) };
    if (own === undefined)
        return undefined;
    return { ...own, ...hintOf(found, format, own), ...addressOf(found, format), calls };
}
/** The absolute path is right in every framework and with `--file` too; `file_path` counts from elsewhere then (3.3.30). */
const pathOf = (found, root) => found.file_abs_path == null ? below('', found.file_path) : below(root, found.file_abs_path);
/** Line 0 says the whole file; a secret at line n is told as n to n + 1. */
function linesOf(found, format) {
    const [startLine = 0, endLine = 0] = found.file_line_range ?? [];
    if (startLine < 1)
        return {};
    return { startLine, endLine: format === 'secrets' ? startLine : Math.max(startLine, endLine) };
}
function hintOf(found, format, own) {
    const resource = found.resource ?? '';
    return own.startLine === undefined && named.has(format) && resource !== '' ? { resourceHint: resource } : {};
}
function addressOf(found, format) {
    if (format !== 'terraform')
        return {};
    const { modulePath, instanceKey } = (0,terraform_address/* parseTerraformAddress */.S)(found.resource ?? '');
    return { ...(modulePath === undefined ? {} : { modulePath }), ...(instanceKey === undefined ? {} : { instanceKey }) };
}
/** Checkov lists the files of the calls from the outer to the inner one; the lines of one call it tells beside. Inner first here; outside the tree: `undefined`. */
function callsOf(found, root) {
    const caller = found.caller_file_path == null ? undefined : below('', found.caller_file_path);
    const [startLine = 0, endLine = 0] = found.caller_file_line_range ?? [];
    const lines = startLine < 1 ? {} : { startLine, endLine: Math.max(startLine, endLine) };
    const files = [...(found.breadcrumbs?.source_module_ ?? [])].reverse().map(({ path }) => below(root, path ?? ''));
    if (files.length === 0)
        return caller === undefined ? [] : [{ path: caller, ...lines }];
    const only = files.filter((path) => path === caller).length === 1;
    return files.map((path) => (path === undefined ? undefined : { path, ...(only && path === caller ? lines : {}) }));
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/trouble/lost.js



const lostException = schemas/* object */.Ikc({
    lost: schemas/* enum */.k5n(['rule', 'file']),
    error: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP().nullable(),
});
const mostRules = 5;
/**
 * Exceptions that Checkov swallowed, as the witness at its start tells them (`src/install/python/witness.ts`): what a rule that
 * crashed has to say of a file is not known; YAML nested too deeply, and a file of Terraform with one block that is none, were not read.
 * One gap for each file.
 */
function readLost({ stderr, root, files }) {
    const placeOf = ({ path }) => pathBelow(path, root, files);
    const lost = [...stderr.matchAll(/^gatehouse: (\{.{1,8192}\})$/gm)].flatMap(([, text]) => decode(text ?? ''));
    return [...(0,order/* groupBy */.$z)(lost, (each) => `${each.lost} ${placeOf(each)}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const path = placeOf(first);
        return first.lost === 'file'
            ? { path, reason: first.error === 'RecursionError' ? 'not-parsed' : 'not-read' }
            : { path, reason: 'crashed-rule', detail: rulesOf(same) };
    });
}
function decode(text) {
    try {
        const lost = lostException.safeParse(JSON.parse(text));
        return lost.success ? [lost.data] : [];
    }
    catch {
        return [];
    }
}
/**
 * Checkov names the file of a check by a path below the root with `/` before it, or, where it was given files, from the folder it was
 * started in (`/../stage/a.tf`); that of a resource in its graph in full. `.`: what it names is no file of the tree, or it names none.
 */
function pathBelow(named, root, files) {
    const path = named === null ? undefined : (below(root, named) ?? fromAbove(root, named) ?? below('', named));
    return path !== undefined && files?.has(path) !== false ? path : '.';
}
/** The root ends with the folders that come after the dots. */
function fromAbove(root, named) {
    const down = /^(?:\/\.\.){1,100}(\/.+)$/s.exec(named)?.[1];
    if (down === undefined)
        return undefined;
    const ends = [...root.matchAll(/\//g)].map(({ index }) => root.slice(index));
    const end = ends.find((candidate) => down.startsWith(`${candidate}/`));
    return end === undefined ? undefined : below(end, down);
}
/** `CKV_AWS_1, CKV_AWS_2`; where Checkov does not tell the rule, what went wrong. */
function rulesOf(same) {
    const names = (0,order/* sortedUnique */.Z$)(same.map(({ error, rule }) => rule ?? (error === 'TooMany' ? 'and more' : error)));
    const more = names.length - mostRules;
    return more > 0 ? `${names.slice(0, mostRules).join(', ')} and ${more} more` : names.join(', ');
}

// EXTERNAL MODULE: ./build/js/core/credentials.js
var credentials = __webpack_require__(8222);
;// CONCATENATED MODULE: ./build/js/tools/checkov/trouble/stderr.js


const longestLine = 8192;
const longestDetail = 200;
/** Messages of Checkov 3.3.30 that name a file it did not read; the first group is its absolute path. */
const unread = [
    { pattern: /\bYAML error parsing (\/.+?): /, reason: 'not-parsed' },
    { pattern: /\bFailed to parse file (\/.+?) because it isn't valid yaml/, reason: 'not-parsed' },
    { pattern: /\bFailed to parse template: (\/.+)$/, reason: 'not-parsed' },
    { pattern: /\bTemplate (\/.+?) is malformed: /, reason: 'not-parsed' },
    { pattern: /\bfail to pars file (\/.+?), /, reason: 'not-parsed' },
    { pattern: /\bFail to read file (\/.+?)\. error: /, reason: 'not-read' },
    { pattern: /\b(?:Kubernetes|CloudFormation) skipping (\/.+?) as it is not a valid /, reason: 'not-parsed' },
    { pattern: /\bSecret scanning: could not process file (\/.+)$/, reason: 'not-read' },
    { pattern: /\bCannot read file contents: (\/.+)$/, reason: 'not-read' },
];
/**
 * What Checkov's log says was not looked at: files, modules that are not in the tree (it names no call), and resources that it lost
 * (a `for_each` key with a dot is enough). The rest of the log is not taken over: it quotes sources.
 */
const readGaps = (stderr, root) => stderr.split('\n').flatMap((line) => gapOf(line.slice(0, longestLine), root) ?? []);
function gapOf(line, root) {
    const message = /^[\d-]{10} [\d:,]{8,16} \[[^\]\n]{1,60}\] \[(?:WARNI|ERROR)\] {1,4}(.*)$/.exec(line)?.[1];
    if (message === undefined)
        return undefined;
    for (const { pattern, reason } of unread) {
        const path = pattern.exec(message)?.[1];
        if (path !== undefined)
            return fileGap(below(root, path), reason);
    }
    return moduleGap(message, root) ?? resourceGap(message);
}
const fileGap = (path, reason) => path === undefined ? undefined : { path, reason };
function moduleGap(message, root) {
    const remote = /^Failed to download module (\S+) /.exec(message)?.[1];
    if (remote !== undefined)
        return { path: '.', reason: 'module-not-loaded', detail: stderr_addressOf(remote) };
    const local = /^Unable to load module - source: (\/.+?), version: /.exec(message)?.[1];
    if (local === undefined)
        return undefined;
    const path = below(root, local);
    return path === undefined
        ? { path: '.', reason: 'module-not-loaded', detail: 'a folder outside the one that was scanned' }
        : { path, reason: 'module-not-loaded' };
}
/** An address may hold a user and a token; of what follows `?`, only the revision matters. */
const stderr_addressOf = (module) => (0,credentials/* hideCredentials */.R)(module)
    .replace(/[?&](?!ref=)[^&]*/g, '')
    .slice(0, longestDetail);
function resourceGap(message) {
    const resource = /^Failed to find context for (?:resource|data)\.(.+)$/.exec(message)?.[1];
    return resource === undefined
        ? undefined
        : { path: '.', reason: 'not-read', detail: resource.slice(0, longestDetail) };
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/parse.js







/**
 * What Checkov said: failed and skipped checks, and by name what it could not read. It lists no files that it read in peace.
 * @throws GatehouseError when the run cannot be believed.
 */
function parseCheckov(run) {
    const reports = readReports(run);
    const read = reports.flatMap((report) => readAll(report, run.root));
    const findings = read.flatMap((found) => found ?? []);
    return {
        findings,
        gaps: once([
            ...reports.flatMap((report) => parsingErrors(report, run.root)),
            ...(findings.length < read.length ? [elsewhere] : []),
            ...readGaps(run.stderr, run.root),
            ...readLost(run),
        ]),
        listed: new Set(),
        problems: [],
    };
}
const readAll = ({ check_type, results }, root) => [
    ...results.failed_checks.map((found) => readRecord(found, check_type, root, false)),
    ...results.skipped_checks.map((found) => readRecord(found, check_type, root, true)),
];
/** Checkov follows a module's path out of the tree; what it finds there is nobody's here, and nothing of it is told. */
const elsewhere = {
    path: '.',
    reason: 'module-not-loaded',
    detail: 'a folder outside the one that was scanned',
};
/** Several frameworks, and the log, name one file. */
const once = (gaps) => [...(0,order/* groupBy */.$z)(gaps, ({ path, reason, detail }) => [path, reason, detail ?? ''].join('\u001f')).values()].flatMap(([first]) => first ?? []);
/** Absolute paths. JSON that does not parse stands in a report about Terraform plans even where there is none. */
const parsingErrors = ({ results }, root) => results.parsing_errors.flatMap((absolute) => {
    const path = below(root, absolute);
    return path === undefined ? [] : [{ path, reason: 'not-parsed' }];
});
/** Checkov puts an empty report in the place of one that a framework did not bring, and ends with 0 (`runner_registry.py`, 3.3.30). */
const lostFramework = /\] {1,4}Failed to create report for \w{1,60} framework$/m;
function readReports(run) {
    if (run.exit !== 0)
        throw crash(run);
    const hint = 'Run again. If it stays, the disk may be full, or this is not the Checkov that Gatehouse knows.';
    if (lostFramework.test(run.stderr)) {
        throw new errors/* GatehouseError */.GA('TOOL_CRASHED', 'Checkov ended without an error but lost the report of a framework.', {
            hint,
        });
    }
    if (run.report.trim() === '') {
        throw new errors/* GatehouseError */.GA('OUTPUT_EMPTY', 'Checkov ended without an error but printed no report.', { hint });
    }
    const reports = checkovReports.safeParse(parse_decode(run.report, hint));
    if (reports.success)
        return reports.data;
    throw new errors/* GatehouseError */.GA('OUTPUT_INVALID', "Checkov's report is not what version 3.3.30 prints.", { hint });
}
function parse_decode(text, hint) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* GatehouseError */.GA('OUTPUT_INVALID', "Checkov's report is no JSON: it is cut off, or there are two.", {
            hint,
            cause,
        });
    }
}
/** The kind of the exception is told, not its words: they may quote what is in a file. */
function crash(run) {
    const exceptions = [...run.stderr.matchAll(/^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Interrupt))(?=:|$)/gm)];
    const kind = exceptions.at(-1)?.[1];
    return new errors/* GatehouseError */.GA('TOOL_CRASHED', kind === undefined
        ? `Checkov gave up with exit code ${run.exit}.`
        : `Checkov crashed (${kind}, exit code ${run.exit}).`, { hint: 'Run again. If it stays, exclude the file it stumbles over in the policy (exclude: [...]).' });
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/rule-id.js
/** The id as Checkov writes it (`CKV_AWS_20`, `CKV2_K8S_6`), whatever the case; anything else stays. */
const canonicalCheckovId = (text) => canonicalCheckovIds(text)[0] ?? text;
/** Empty for what is no id of Checkov. */
function canonicalCheckovIds(text) {
    const id = text.trim().toUpperCase();
    return /^(?:CKV2?|BC)_[A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){1,4}$/.test(id) ? [id] : [];
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/skips.js

/**
 * `checkov:skip=ID,ID:reason` (also `bridgecrew:` and `cortex:`) in comments and metadata, and annotations of Kubernetes objects
 * (`checkov.io/skip1: ID=reason`), as Checkov 3.3.30 reads them. It reports what it skipped, so that nothing has to be taken out.
 */
const checkovSkips = {
    pattern: /(?:checkov|bridgecrew|cortex)(?::skip= {0,20}|\.io\/skip[\w-]{0,40}["']?: {0,20}["']?)([\w-]{1,200}(?:,[\w-]{1,200}){0,200})(?:[:=]([^\n"]*))?/g,
    canonical: canonicalCheckovId,
    neutralise: false,
};

;// CONCATENATED MODULE: ./build/js/tools/checkov/trouble/crash.js


/** A `Type` that may be more than text: followed by a map, a list, a tag or nothing. Most templates have none, and are not read. */
const suspect = /\bType["']?[ \t]*:[ \t]*(?:[[{]|![^\s!]|\r?\n)/;
/** What is written after a key of YAML up to a tag of its own, such as `!Rain::Module`; `!!str` and the like stay text. */
const tagged = /^["']?Type["']?[ \t]*:[ \t]*![^\s!]/;
/**
 * Checkov 3.3.30 ends with `TypeError: unhashable type`, and every result for CloudFormation is lost, when the `Type` of a resource is a
 * map or a list, as Rain and other preprocessors write it (`Type: !Rain::Module x.yml`; a tag becomes a map).
 */
function crashesCheckov(format, text) {
    if (format !== 'cloudformation' || !suspect.test(text))
        return undefined;
    const lines = text.split('\n');
    const { documents } = (0,document_document/* readDocuments */.r9)(text);
    const resource = documents
        .flatMap(({ root }) => (0,document_tree/* entriesOf */.Mc)((0,document_tree/* valueAt */.fK)(root, 'Resources')))
        .find(({ value }) => isNoText((0,document_tree/* entryOf */.Ms)(value, 'Type'), lines));
    return resource === undefined ? undefined : `the Type of ${resource.key.text} is no text, which ends Checkov`;
}
function isNoText(type, lines) {
    if (type === undefined)
        return false;
    const { key, value } = type;
    if (value.kind === 'map' || value.kind === 'seq')
        return true;
    return tagged.test((lines[key.startLine - 1] ?? '').slice(key.column - 1));
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/index.js








const minutes = 60_000;
const gigabytes = 1024 ** 3;
/** Misconfigurations and secrets in every format that Checkov reads without a service, `kubectl` or `helm`. */
const checkov = {
    name: 'checkov',
    tool: 'checkov',
    reads: checkovFormats,
    listsByFile: [],
    mayOpen: mayOpen,
    leavesOut: leavesOut,
    crashesOn: { formats: ['cloudformation'], reason: crashesCheckov },
    ownConfig: ['**/.checkov.{yaml,yml}', '**/.checkov.baseline'],
    checks: checkovChecks,
    skips: checkovSkips,
    canaries: checkovCanaries,
    needsDatabase: false,
    deadlineMs: 10 * minutes,
    memoryBytes: 8 * gigabytes,
    // Terraform's modules need each other; everything else means something alone.
    standsAlone: checkovFormats.filter((format) => format !== 'terraform'),
    command: checkovCommand,
    parse: parseCheckov,
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/certificate.js

/**
 * Who a certificate for signing was made out to. Nothing is proven by it: whoever gives it may have written it.
 * Extensions of Fulcio as its `docs/oid-info.md` lists them. `undefined` for what is no such certificate.
 */
function readCertificate(der) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        const identity = identityIn(certificate.subjectAltName);
        if (identity === undefined)
            return undefined;
        const [issuer, repository, ref] = [8, 12, 14].map((arc) => extension(der, arc));
        return {
            identity,
            ...(issuer === undefined ? {} : { issuer }),
            ...(repository === undefined ? {} : { repository: repository.replace(/^https:\/\/[^/]+\//, '') }),
            ...(ref === undefined ? {} : { ref }),
            since: new Date(certificate.validFrom).toISOString(),
        };
    }
    catch {
        return undefined;
    }
}
/** Node quotes a name that holds a comma or a quote; such a name is nobody's identity. */
function identityIn(names) {
    if (names === undefined || names.includes('"'))
        return undefined;
    const found = names.split(', ').flatMap((name) => /^(?:URI|email):(.+)$/.exec(name)?.[1] ?? []);
    return found.length === 1 ? found[0] : undefined;
}
/** 1.3.6.1.4.1.57264.1, without the last number. */
const fulcioArc = [0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01];
/** The value of 1.3.6.1.4.1.57264.1.`arc`: an octet string (04) that holds a UTF-8 string (0c), found behind its object id (06). */
function extension(der, arc) {
    const bytes = Buffer.from(der);
    const id = Buffer.from([0x06, fulcioArc.length + 1, ...fulcioArc, arc]);
    const at = bytes.indexOf(id);
    if (at < 0 || bytes.indexOf(id, at + 1) >= 0)
        return undefined;
    const outer = readValue(bytes, at + id.length, 0x04);
    const inner = outer === undefined ? undefined : readValue(outer, 0, 0x0c);
    return inner?.toString('utf8');
}
/** Lengths to 127 stand in one byte, longer ones in one or two behind 81 or 82. */
function readValue(bytes, at, tag) {
    if (bytes[at] !== tag)
        return undefined;
    const first = bytes[at + 1] ?? 0xff;
    const more = first < 0x80 ? 0 : first - 0x80;
    if (more > 2)
        return undefined;
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
    const start = at + 2 + more;
    return start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined;
}

// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/predicate-types.js
var predicate_types = __webpack_require__(20);
;// CONCATENATED MODULE: ./build/js/tools/cosign/schema.js

/** How signatures of the format before bundles name themselves. */
const oldSignature = 'cosign container image signature';
/** What is signed in the format before bundles; `verify` writes bundles in the same form (3.1.3). */
const signedPayloadSchema = schemas/* object */.Ikc({
    critical: schemas/* object */.Ikc({
        identity: schemas/* object */.Ikc({ 'docker-reference': schemas/* string */.YjP() }).optional().catch(undefined),
        image: schemas/* object */.Ikc({ 'docker-manifest-digest': schemas/* string */.YjP() }),
        type: schemas/* string */.YjP(),
    }),
});
/** What `verify` prints: one entry for each proven statement, or for a signature of the format before bundles (3.1.3). */
const verifiedSchema = schemas/* array */.YOg(signedPayloadSchema);
/** A signed envelope: what `verify-attestation` prints on a line, and what a bundle holds. */
const envelopeSchema = schemas/* object */.Ikc({
    payloadType: schemas/* literal */.euz('application/vnd.in-toto+json'),
    payload: schemas/* string */.YjP(),
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: schemas/* string */.YjP() })),
});
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })),
    predicateType: schemas/* string */.YjP(),
    predicate: schemas/* unknown */.L5J(),
});
/** What hangs on an image; those without a certificate or an envelope name nobody. */
const bundleSchema = schemas/* object */.Ikc({
    verificationMaterial: schemas/* object */.Ikc({
        certificate: schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP() }).optional().catch(undefined),
        x509CertificateChain: schemas/* object */.Ikc({ certificates: schemas/* array */.YOg(schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP() })) })
            .optional()
            .catch(undefined),
    }),
    dsseEnvelope: envelopeSchema.optional().catch(undefined),
});

;// CONCATENATED MODULE: ./build/js/tools/cosign/statement.js


const invalid = (cause) => new errors/* GatehouseError */.GA('OUTPUT_INVALID', 'What cosign printed cannot be understood.', { cause });
/** @throws GatehouseError `OUTPUT_INVALID`. */
function decodeJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid(cause);
    }
}
/** The statement in an envelope. @throws GatehouseError `OUTPUT_INVALID`. */
function readStatement(payload) {
    const decoded = statementSchema.safeParse(decodeJson(Buffer.from(payload, 'base64').toString('utf8')));
    if (!decoded.success)
        throw invalid(decoded.error);
    const { subject, predicateType, predicate } = decoded.data;
    return { predicateType, subjects: subject.flatMap(({ digest }) => sha256Of(digest)), predicate };
}
const sha256Of = (digest) => {
    const hex = Object.hasOwn(digest, 'sha256') ? digest['sha256'] : undefined;
    return hex === undefined ? [] : [`sha256:${hex}`];
};

;// CONCATENATED MODULE: ./build/js/tools/cosign/bundles.js




const bundleType = 'application/vnd.dev.sigstore.bundle';
const envelopeType = 'application/vnd.dsse.envelope.v1+json';
const payloadType = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** Beside an envelope or a payload, as PEM (cosign 3.1.3, pkg/oci/static/signature.go). */
const certificateName = 'dev.sigstore.cosign/certificate';
/** Bundles hang on an image; signatures and attestations of the formats before them are kept under tags of their own (cosign 3.1.3, pkg/oci/remote). */
const attachments = {
    mediaTypes: [bundleType, envelopeType, payloadType],
    tagSuffixes: ['.sig', '.att'],
};
/** Anybody can hang anything on an image: what is not understood is passed over, since nothing is proven by it. */
const readBundles = (attached) => attached.flatMap((attachment) => {
    try {
        const found = readOne(attachment);
        return found === undefined ? [] : [found];
    }
    catch {
        return [];
    }
});
/** @throws Error for what has another form. */
function readOne({ mediaType, text, annotations }) {
    const value = JSON.parse(text);
    if (mediaType.startsWith(bundleType))
        return readBundle(value);
    const signer = readCertificate(derOf(annotations.get(certificateName) ?? ''));
    if (signer === undefined)
        return undefined;
    if (mediaType === envelopeType)
        return { ...readEnvelope(value), signer };
    const { image } = signedPayloadSchema.parse(value).critical;
    const subjects = [image['docker-manifest-digest']];
    return { signatures: [], statement: { predicateType: predicate_types/* signatureType */.LF, subjects, predicate: {} }, signer };
}
function readBundle(value) {
    const { verificationMaterial, dsseEnvelope } = bundleSchema.parse(value);
    const { certificate, x509CertificateChain: chain } = verificationMaterial;
    const raw = certificate?.rawBytes ?? chain?.certificates[0]?.rawBytes;
    const signer = raw === undefined ? undefined : readCertificate(Buffer.from(raw, 'base64'));
    return signer === undefined || dsseEnvelope === undefined ? undefined : { ...readEnvelope(dsseEnvelope), signer };
}
function readEnvelope(value) {
    const { signatures, payload } = envelopeSchema.parse(value);
    return { signatures: signatures.map(({ sig }) => sig), statement: readStatement(payload) };
}
/** Of the first certificate in a PEM (RFC 7468). */
function derOf(pem) {
    const words = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,65536}?)-----END CERTIFICATE-----/.exec(pem)?.[1];
    return Buffer.from(words ?? '', 'base64');
}

// EXTERNAL MODULE: ./build/js/core/supply-chain/identity.js
var identity = __webpack_require__(4846);
;// CONCATENATED MODULE: ./build/js/tools/cosign/command.js


/** The variable that holds a public key: it is on no disk and in no list of processes. */
const keyVariable = 'GATEHOUSE_PUBLIC_KEY';
/** Its own limit, a little under ours: it does not bound what TUF, Fulcio and Rekor are asked (facts of 3.1.3), so ours kills. */
const innerTimeout = (deadlineMs) => `--timeout=${Math.max(1, Math.floor((deadlineMs * 0.9) / 1000))}s`;
/**
 * `cosign verify`, or `verify-attestation` for a type. What weakens a proof is written out as off: a variable such as
 * COSIGN_INSECURE_IGNORE_TLOG acts on every flag that is not given (3.1.3, cmd/cosign/cli/options/root.go).
 */
const verifyInvocation = ({ image, ...question }) => verifyAllInvocation([image], question);
/** The same for several images, which it goes through in this order. */
function verifyAllInvocation(images, question) {
    const { requirement, trustedRoot, deadlineMs } = question;
    const { signer } = requirement;
    const isUnlogged = signer.type === 'key' && signer.log === 'none';
    const who = signer.type === 'keyless' ? keylessFlags(signer) : keyFlags(signer);
    return {
        args: [
            ...(requirement.type === 'signature'
                ? ['verify']
                : ['verify-attestation', `--type=${(0,predicate_types/* predicateTypeOf */.T4)(requirement.predicate)}`]),
            ...who.args,
            `--insecure-ignore-tlog=${isUnlogged}`,
            '--insecure-ignore-sct=false',
            '--allow-insecure-registry=false',
            '--check-claims=true',
            '--local-image=false',
            '--output=json',
            ...(trustedRoot === undefined || isUnlogged ? [] : [`--trusted-root=${trustedRoot}`]),
            innerTimeout(deadlineMs),
            '--',
            ...images,
        ],
        env: who.env,
    };
}
/** The issuer is exact; the identity is an expression that fits the whole of it. */
const keylessFlags = (signer) => ({
    args: [
        `--certificate-oidc-issuer=${signer.issuer}`,
        `--certificate-identity-regexp=${(0,identity/* identityPatternOf */.ad)(signer.identity)}`,
        ...claim('repository', signer.repository),
        ...claim('ref', signer.ref),
        ...claim('name', signer.workflow),
        ...claim('trigger', signer.trigger),
    ],
    env: {},
});
const claim = (name, value) => value === undefined ? [] : [`--certificate-github-workflow-${name}=${value}`];
const keyFlags = ({ key }) => key.startsWith('-----BEGIN')
    ? { args: [`--key=env://${keyVariable}`], env: { [keyVariable]: key } }
    : { args: [`--key=${key}`], env: {} };
/** The public roots, once for all images: each `verify` without a root would ask for them. */
const publicRootsInvocation = (file, deadlineMs) => ({
    args: ['trusted-root', 'create', '--with-default-services', `--out=${file}`, innerTimeout(deadlineMs)],
    env: {},
});

;// CONCATENATED MODULE: ./build/js/tools/cosign/data/canary.json
const data_canary_namespaceObject = /*#__PURE__*/JSON.parse('{"dj":"A canary of Gatehouse: only these words are signed.\\n","u9":"http://127.0.0.1:38387","D_":"https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main","l2":{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"certificate":{"rawBytes":"MIIGfDCCBiKgAwIBAgIUB8FLdJw8Vmun+F7MJHJH4Q5YeiwwCgYIKoZIzj0EAwIwaDEMMAoGA1UEBhMDVVNBMQswCQYDVQQIEwJXQTERMA8GA1UEBxMIS2lya2xhbmQxFTATBgNVBAkTDDc2NyA2dGggU3QgUzEOMAwGA1UEERMFOTgwMzMxETAPBgNVBAoTCHNpZ3N0b3JlMB4XDTI2MTEyODExNTAzMloXDTI2MTEyODEyMDAzMlowADBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPkCyOzqRGhvN04zg4o+7OO1Mzwot96ZJ9+w1gk9RWaIEG+uzGH6JDj5FOlGK3fXPyBDP0MUbiRbtj4UseLV8qijggUQMIIFDDAOBgNVHQ8BAf8EBAMCB4AwEwYDVR0lBAwwCgYIKwYBBQUHAwMwHQYDVR0OBBYEFHbmmK6K3S4mJOSP41Y/ZUCA3CNZMB8GA1UdIwQYMBaAFBFoWTCyDMQ1F0btyCIDZ/0fa/kdMFcGA1UdEQEB/wRNMEuGSWh0dHBzOi8vZ2l0aHViLmNvbS9hY21lL2FwcC8uZ2l0aHViL3dvcmtmbG93cy9yZWxlYXNlLnltbEByZWZzL2hlYWRzL21haW4wJAYKKwYBBAGDvzABAQQWaHR0cDovLzEyNy4wLjAuMTozODM4NzASBgorBgEEAYO/MAECBARwdXNoMDYGCisGAQQBg78wAQMEKDExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEwFQYKKwYBBAGDvzABBAQHcmVsZWFzZTAWBgorBgEEAYO/MAEFBAhhY21lL2FwcDAdBgorBgEEAYO/MAEGBA9yZWZzL2hlYWRzL21haW4wJgYKKwYBBAGDvzABCAQYDBZodHRwOi8vMTI3LjAuMC4xOjM4Mzg3MFkGCisGAQQBg78wAQkESwxJaHR0cHM6Ly9naXRodWIuY29tL2FjbWUvYXBwLy5naXRodWIvd29ya2Zsb3dzL3JlbGVhc2UueW1sQHJlZnMvaGVhZHMvbWFpbjA4BgorBgEEAYO/MAEKBCoMKDExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEwHQYKKwYBBAGDvzABCwQPDA1naXRodWItaG9zdGVkMCsGCisGAQQBg78wAQwEHQwbaHR0cHM6Ly9naXRodWIuY29tL2FjbWUvYXBwMDgGCisGAQQBg78wAQ0EKgwoMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTAfBgorBgEEAYO/MAEOBBEMD3JlZnMvaGVhZHMvbWFpbjAUBgorBgEEAYO/MAEPBAYMBDEwMDEwJwYKKwYBBAGDvzABEAQZDBdodHRwczovL2dpdGh1Yi5jb20vYWNtZTAUBgorBgEEAYO/MAERBAYMBDIwMDEwWQYKKwYBBAGDvzABEgRLDElodHRwczovL2dpdGh1Yi5jb20vYWNtZS9hcHAvLmdpdGh1Yi93b3JrZmxvd3MvcmVsZWFzZS55bWxAcmVmcy9oZWFkcy9tYWluMDgGCisGAQQBg78wARMEKgwoMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTAUBgorBgEEAYO/MAEUBAYMBHB1c2gwRgYKKwYBBAGDvzABFQQ4DDZodHRwczovL2dpdGh1Yi5jb20vYWNtZS9hcHAvYWN0aW9ucy9ydW5zLzQyL2F0dGVtcHRzLzEwFgYKKwYBBAGDvzABFgQIDAZwdWJsaWMwMQYKKwYBBAGDvzABGAQjDCFyZXBvOmFjbWUvYXBwOnJlZjpyZWZzL2hlYWRzL21haW4wgZQGCisGAQQB1nkCBAIEgYUEgYIAgAB+AC1BF0EGxU1W8yuCQr1pbyOzS/u32EG5uqnf22fBv4piAAABoiH+IfsACAAABQAAAAAHBAMARzBFAiEA2ihXJaRSN5PVpoYkvpUGdsRXPq92AbS0egyOd6EnYfkCID9gc4RNqX3OdY8V1WPL3yEd9hLoydKgh/Gx6TRVcJL0MAoGCCqGSM49BAMCA0gAMEUCIQCkjPhNun/lPEY9KTqHsDhb4yQKGCeaRuX8KY28c0ZpyQIgM0hdebIUaWoOLcJUufi8yqsfbJ5WpALKnrAvsKXimww="},"tlogEntries":[{"logIndex":"7","logId":{"keyId":"EQ2Po+MxivW6CX5QVwUFSEOs8FfHu76OA3LODzlnQsI="},"kindVersion":{"kind":"hashedrekord","version":"0.0.2"},"inclusionProof":{"logIndex":"7","rootHash":"8HPbdkoqkmG3Hs2x6Tclt4FsKvKnLBe1YpphN+9oMMo=","treeSize":"8","hashes":["qLtWp/qfjVwFPv9V2WGAtE+qq9fh2uxZdw4hflEJGfc=","QjJuPayk8fj/PczuuKe49tRip1MCGgZJyp7HG26GbGY=","sjvG/D6wP492HFrD9Zkb5AUf9lckmAnOLGy/E/iVg7I="],"checkpoint":{"envelope":"rekor.test\\n8\\n8HPbdkoqkmG3Hs2x6Tclt4FsKvKnLBe1YpphN+9oMMo=\\n\\n— rekor.test EQ2Po/wBfTC7A7kbpyvhiFJEdW2/GvEDn7kBV//kT6lRo8BUUMhCa2F9vjOxDYTCViskZ88NowCVm2ul3GHvhwtpyA0=\\n"}},"canonicalizedBody":"eyJhcGlWZXJzaW9uIjoiMC4wLjIiLCJraW5kIjoiaGFzaGVkcmVrb3JkIiwic3BlYyI6eyJoYXNoZWRSZWtvcmRWMDAyIjp7ImRhdGEiOnsiYWxnb3JpdGhtIjoiU0hBMl8yNTYiLCJkaWdlc3QiOiJrMktsQnZOVXByV1NZV0NJN1JCcjRwK0dRQ1lXTllONWRaZi9rZWFuTmIwPSJ9LCJzaWduYXR1cmUiOnsiY29udGVudCI6Ik1FWUNJUUMvUHpkYlRGbGhvTFk5SERnQjRDeFowZFBtMFpheTcrU2ZiaDNsSVVoa0l3SWhBSkE2d2hmaGlYcTg3VktsbExrUjY0Zk9XSFVnakdhdms3Mnh0cjR6RzdHaSIsInZlcmlmaWVyIjp7ImtleURldGFpbHMiOiJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsIng1MDlDZXJ0aWZpY2F0ZSI6eyJyYXdCeXRlcyI6Ik1JSUdmRENDQmlLZ0F3SUJBZ0lVQjhGTGRKdzhWbXVuK0Y3TUpISkg0UTVZZWl3d0NnWUlLb1pJemowRUF3SXdhREVNTUFvR0ExVUVCaE1EVlZOQk1Rc3dDUVlEVlFRSUV3SlhRVEVSTUE4R0ExVUVCeE1JUzJseWEyeGhibVF4RlRBVEJnTlZCQWtURERjMk55QTJkR2dnVTNRZ1V6RU9NQXdHQTFVRUVSTUZPVGd3TXpNeEVUQVBCZ05WQkFvVENITnBaM04wYjNKbE1CNFhEVEkyTVRFeU9ERXhOVEF6TWxvWERUSTJNVEV5T0RFeU1EQXpNbG93QURCWk1CTUdCeXFHU000OUFnRUdDQ3FHU000OUF3RUhBMElBQlBrQ3lPenFSR2h2TjA0emc0bys3T08xTXp3b3Q5NlpKOSt3MWdrOVJXYUlFRyt1ekdINkpEajVGT2xHSzNmWFB5QkRQME1VYmlSYnRqNFVzZUxWOHFpamdnVVFNSUlGRERBT0JnTlZIUThCQWY4RUJBTUNCNEF3RXdZRFZSMGxCQXd3Q2dZSUt3WUJCUVVIQXdNd0hRWURWUjBPQkJZRUZIYm1tSzZLM1M0bUpPU1A0MVkvWlVDQTNDTlpNQjhHQTFVZEl3UVlNQmFBRkJGb1dUQ3lETVExRjBidHlDSURaLzBmYS9rZE1GY0dBMVVkRVFFQi93Uk5NRXVHU1doMGRIQnpPaTh2WjJsMGFIVmlMbU52YlM5aFkyMWxMMkZ3Y0M4dVoybDBhSFZpTDNkdmNtdG1iRzkzY3k5eVpXeGxZWE5sTG5sdGJFQnlaV1p6TDJobFlXUnpMMjFoYVc0d0pBWUtLd1lCQkFHRHZ6QUJBUVFXYUhSMGNEb3ZMekV5Tnk0d0xqQXVNVG96T0RNNE56QVNCZ29yQmdFRUFZTy9NQUVDQkFSd2RYTm9NRFlHQ2lzR0FRUUJnNzh3QVFNRUtERXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV3RlFZS0t3WUJCQUdEdnpBQkJBUUhjbVZzWldGelpUQVdCZ29yQmdFRUFZTy9NQUVGQkFoaFkyMWxMMkZ3Y0RBZEJnb3JCZ0VFQVlPL01BRUdCQTl5WldaekwyaGxZV1J6TDIxaGFXNHdKZ1lLS3dZQkJBR0R2ekFCQ0FRWURCWm9kSFJ3T2k4dk1USTNMakF1TUM0eE9qTTRNemczTUZrR0Npc0dBUVFCZzc4d0FRa0VTd3hKYUhSMGNITTZMeTluYVhSb2RXSXVZMjl0TDJGamJXVXZZWEJ3THk1bmFYUm9kV0l2ZDI5eWEyWnNiM2R6TDNKbGJHVmhjMlV1ZVcxc1FISmxabk12YUdWaFpITXZiV0ZwYmpBNEJnb3JCZ0VFQVlPL01BRUtCQ29NS0RFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXdIUVlLS3dZQkJBR0R2ekFCQ3dRUERBMW5hWFJvZFdJdGFHOXpkR1ZrTUNzR0Npc0dBUVFCZzc4d0FRd0VIUXdiYUhSMGNITTZMeTluYVhSb2RXSXVZMjl0TDJGamJXVXZZWEJ3TURnR0Npc0dBUVFCZzc4d0FRMEVLZ3dvTVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1UQWZCZ29yQmdFRUFZTy9NQUVPQkJFTUQzSmxabk12YUdWaFpITXZiV0ZwYmpBVUJnb3JCZ0VFQVlPL01BRVBCQVlNQkRFd01ERXdKd1lLS3dZQkJBR0R2ekFCRUFRWkRCZG9kSFJ3Y3pvdkwyZHBkR2gxWWk1amIyMHZZV050WlRBVUJnb3JCZ0VFQVlPL01BRVJCQVlNQkRJd01ERXdXUVlLS3dZQkJBR0R2ekFCRWdSTERFbG9kSFJ3Y3pvdkwyZHBkR2gxWWk1amIyMHZZV050WlM5aGNIQXZMbWRwZEdoMVlpOTNiM0pyWm14dmQzTXZjbVZzWldGelpTNTViV3hBY21WbWN5OW9aV0ZrY3k5dFlXbHVNRGdHQ2lzR0FRUUJnNzh3QVJNRUtnd29NVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRFeE1URXhNVEV4TVRBVUJnb3JCZ0VFQVlPL01BRVVCQVlNQkhCMWMyZ3dSZ1lLS3dZQkJBR0R2ekFCRlFRNEREWm9kSFJ3Y3pvdkwyZHBkR2gxWWk1amIyMHZZV050WlM5aGNIQXZZV04wYVc5dWN5OXlkVzV6THpReUwyRjBkR1Z0Y0hSekx6RXdGZ1lLS3dZQkJBR0R2ekFCRmdRSURBWndkV0pzYVdNd01RWUtLd1lCQkFHRHZ6QUJHQVFqRENGeVpYQnZPbUZqYldVdllYQndPbkpsWmpweVpXWnpMMmhsWVdSekwyMWhhVzR3Z1pRR0Npc0dBUVFCMW5rQ0JBSUVnWVVFZ1lJQWdBQitBQzFCRjBFR3hVMVc4eXVDUXIxcGJ5T3pTL3UzMkVHNXVxbmYyMmZCdjRwaUFBQUJvaUgrSWZzQUNBQUFCUUFBQUFBSEJBTUFSekJGQWlFQTJpaFhKYVJTTjVQVnBvWWt2cFVHZHNSWFBxOTJBYlMwZWd5T2Q2RW5ZZmtDSUQ5Z2M0Uk5xWDNPZFk4VjFXUEwzeUVkOWhMb3lkS2doL0d4NlRSVmNKTDBNQW9HQ0NxR1NNNDlCQU1DQTBnQU1FVUNJUUNralBoTnVuL2xQRVk5S1RxSHNEaGI0eVFLR0NlYVJ1WDhLWTI4YzBacHlRSWdNMGhkZWJJVWFXb09MY0pVdWZpOHlxc2ZiSjVXcEFMS25yQXZzS1hpbXd3PSJ9fX19fX0="}],"timestampVerificationData":{"rfc3161Timestamps":[{"signedTimestamp":"MIICmTADAgEAMIICkAYJKoZIhvcNAQcCoIICgTCCAn0CAQMxDTALBglghkgBZQMEAgEwgboGCyqGSIb3DQEJEAEEoIGqBIGnMIGkAgEBBgkrBgEEAYO/MAIwMTANBglghkgBZQMEAgEFAAQgfSiZN4hCjDDE3t//mqIJ4d1M8tilQ15fQgqOQdwJQQACFQDEwsWNAHhJi/SIcYEE5OpB20zBvhgPMjAyNjExMjgxMTUwMzJaMAMCAQGgNKQyMDAxDjAMBgNVBAoTBWxvY2FsMR4wHAYDVQQDExVUZXN0IFRTQSBUaW1lc3RhbXBpbmegADGCAagwggGkAgEBMEgwMDEOMAwGA1UEChMFbG9jYWwxHjAcBgNVBAMTFVRlc3QgVFNBIEludGVybWVkaWF0ZQIUaV4sV/xO9VJww+wvAHJ+vG0ITL4wCwYJYIZIAWUDBAIBoIHzMBoGCSqGSIb3DQEJAzENBgsqhkiG9w0BCRABBDAcBgkqhkiG9w0BCQUxDxcNMjYxMTI4MTE1MDMyWjAvBgkqhkiG9w0BCQQxIgQgE9kyYA5spBwAf9DGiQf22FsDMMltXApSrIhg953Ru0wwgYUGCyqGSIb3DQEJEAIvMXYwdDByMHAEIDnWj6ypHxMrykZWqF/o1O9QQz4IPtbzonSxaFuXAXBdMEwwNKQyMDAxDjAMBgNVBAoTBWxvY2FsMR4wHAYDVQQDExVUZXN0IFRTQSBJbnRlcm1lZGlhdGUCFGleLFf8TvVScMPsLwByfrxtCEy+MAoGCCqGSM49BAMCBEYwRAIgU9pOc+tU58vvvP/HnF0YTLl2+OMhMHgGwrZ7lKB6+rMCIFLOROooYf4pH4oO8fs7mlS4ArKSLLhIEXwBLskdlWhQ"}]}},"messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"k2KlBvNUprWSYWCI7RBr4p+GQCYWNYN5dZf/keanNb0="},"signature":"MEYCIQC/PzdbTFlhoLY9HDgB4CxZ0dPm0Zay7+Sfbh3lIUhkIwIhAJA6whfhiXq87VKllLkR64fOWHUgjGavk72xtr4zG7Gi"}},"EH":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEA7GtBKIFr4Qg9jV5W4TFCNjpL6ijwGaFel4BLaN6mB0g=","keyDetails":"PKIX_ED25519","validFor":{"start":"2024-01-01T00:00:00Z"}},"logId":{"keyId":"EQ2Po+MxivW6CX5QVwUFSEOs8FfHu76OA3LODzlnQsI="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore"},"uri":"http://127.0.0.1:39485","certChain":{"certificates":[{"rawBytes":"MIICFzCCAb2gAwIBAgIUYo/+j91gziO131WkLi6GHB5RinQwCgYIKoZIzj0EAwIwaDEMMAoGA1UEBhMDVVNBMQswCQYDVQQIEwJXQTERMA8GA1UEBxMIS2lya2xhbmQxFTATBgNVBAkTDDc2NyA2dGggU3QgUzEOMAwGA1UEERMFOTgwMzMxETAPBgNVBAoTCHNpZ3N0b3JlMB4XDTI2MTEyODExNDczOFoXDTM2MTEyODExNDczOFowaDEMMAoGA1UEBhMDVVNBMQswCQYDVQQIEwJXQTERMA8GA1UEBxMIS2lya2xhbmQxFTATBgNVBAkTDDc2NyA2dGggU3QgUzEOMAwGA1UEERMFOTgwMzMxETAPBgNVBAoTCHNpZ3N0b3JlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBR2na7Gwn6JbDgrifokeZOakvFMuEhf88/0fJhQcfShbMnD7ZSW3DY79zKu2v1EzpXARJnI2+9IGSPPmRBbo+aNFMEMwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFBFoWTCyDMQ1F0btyCIDZ/0fa/kdMAoGCCqGSM49BAMCA0gAMEUCIQCMMw60E7yOVbrwJL8rowFprNM2o+i8PvaLzS52Qt3LhwIgSgb88Jyd5e6VdLPwQIGEJntRRHL/+0q+oJiHKlk/sT8="}]},"validFor":{"start":"2024-01-01T00:00:00Z"}}],"ctlogs":[{"baseUrl":"http://127.0.0.1:40653","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEkuUB6MFq7B9LacMWVcjpgK5HpnqGUP58xiC37oPQOQuB9fB78MBRfNqMD0/hqWcnGxK/hV0i17EImAVTPg3qSw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2024-01-01T00:00:00Z"}},"logId":{"keyId":"LUEXQQbFTVbzK4JCvWlvI7NL+7fYQbm6qd/bZ8G/imI="}}],"timestampAuthorities":[{"subject":{"organization":"local","commonName":"Test TSA Root"},"uri":"http://127.0.0.1:40409/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIIByzCCAXKgAwIBAgIUaV4sV/xO9VJww+wvAHJ+vG0ITL4wCgYIKoZIzj0EAwIwMDEOMAwGA1UEChMFbG9jYWwxHjAcBgNVBAMTFVRlc3QgVFNBIEludGVybWVkaWF0ZTAeFw0yNjExMjgxMTQ0MzhaFw0zNTExMjgxMTQ3MzhaMDAxDjAMBgNVBAoTBWxvY2FsMR4wHAYDVQQDExVUZXN0IFRTQSBUaW1lc3RhbXBpbmcwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ2tCDwPJXP0gEK/W8Wkp2mSSpMcE48yOJu/HzLEOTKDn7bQHkNTsB9h2lG3pHsZOPegU4+gJ/4iySgNTZaFYMJo2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFL5KnFCtHbUAhljls/xePlyaMdGjMB8GA1UdIwQYMBaAFFkBHGfIxv9Z9p6WZZrE2dugL2NEMBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMCA0cAMEQCIF+alQ+TI+873JV6PsLg1Aii78Ftd4g217T/mhG/x9R6AiAexNKN8Uk19GNQTzOKzeJyNbfNiG5IZLDcD49BA8hGxg=="},{"rawBytes":"MIIB0jCCAXigAwIBAgIUQgzDbVUOgOrEb7VLN/NjX1vuw/0wCgYIKoZIzj0EAwIwKDEOMAwGA1UEChMFbG9jYWwxFjAUBgNVBAMTDVRlc3QgVFNBIFJvb3QwHhcNMjYxMTI4MTE0MjM4WhcNMzYxMTI4MTE0NzM4WjAwMQ4wDAYDVQQKEwVsb2NhbDEeMBwGA1UEAxMVVGVzdCBUU0EgSW50ZXJtZWRpYXRlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOCjJcEgnt7bcqrsevptdoAgGc9YOr34ENTYRNXAqc9pFMy46ognT0QDzYPLGeq5RGxSTb/wges4WxMaq39YPxaN4MHYwDgYDVR0PAQH/BAQDAgEGMBMGA1UdJQQMMAoGCCsGAQUFBwMIMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFFkBHGfIxv9Z9p6WZZrE2dugL2NEMB8GA1UdIwQYMBaAFHGwa1cEF0DLWJFCL3unocvPNKXYMAoGCCqGSM49BAMCA0gAMEUCIQCNNBpnVwXjtFzkp+aCFIVl9yZmHpPY3C8xJtGyvrUoSwIgH3+GVmbZ77RhIwu/9WI4+SE7jSnb6Wvbn+5p8XYVuGI="},{"rawBytes":"MIIBlTCCATqgAwIBAgIUb+Sh30gmQA73qO4F7WjhhCl0us4wCgYIKoZIzj0EAwIwKDEOMAwGA1UEChMFbG9jYWwxFjAUBgNVBAMTDVRlc3QgVFNBIFJvb3QwHhcNMjYxMTI4MTE0MjM4WhcNMzYxMTI4MTE0NzM4WjAoMQ4wDAYDVQQKEwVsb2NhbDEWMBQGA1UEAxMNVGVzdCBUU0EgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCIOYHx8vyuzcyL+mUpeN1DE/GIk93w2M1Xw1Jlw4X5uFLQQULfblMqP5n+XxfOhnYEI0wjX3GjnWJgvtEtO/QSjQjBAMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRxsGtXBBdAy1iRQi97p6HLzzSl2DAKBggqhkjOPQQDAgNJADBGAiEA2kR8LeTuifA6uyZ51E4pxxmhn+YGY1Ila88vbr3uJ8kCIQDt8Xmv3LxorTjWh4Bqn77s0SSQoVNFnsTNgbNF6JV9+g=="}]},"validFor":{"start":"2024-01-01T00:00:00Z"}}]}}');
;// CONCATENATED MODULE: ./build/js/tools/cosign/canary.js


/**
 * A text that a job signed, with everything that proves it, made once by `test/e2e/sigstore/record`: what is not this text, or not by
 * this job, must be refused. That the right one is taken shows that the others are not refused for want of something else.
 */
const canary_canary = {
    files: {
        'artifact.txt': data_canary_namespaceObject.dj,
        'forged.txt': `${data_canary_namespaceObject.dj}And these.\n`,
        'bundle.json': JSON.stringify(data_canary_namespaceObject.l2),
        'roots.json': JSON.stringify(data_canary_namespaceObject.EH),
    },
    trials(folder, deadlineMs) {
        const trial = (file, identity) => ({
            args: [
                'verify-blob',
                `--bundle=${folder}/bundle.json`,
                `--trusted-root=${folder}/roots.json`,
                `--certificate-oidc-issuer=${data_canary_namespaceObject.u9}`,
                `--certificate-identity=${identity}`,
                '--insecure-ignore-tlog=false',
                '--insecure-ignore-sct=false',
                innerTimeout(deadlineMs),
                '--',
                `${folder}/${file}`,
            ],
            env: {},
        });
        return [
            { invocation: trial('artifact.txt', data_canary_namespaceObject.D_), passes: true },
            { invocation: trial('forged.txt', data_canary_namespaceObject.D_), passes: false },
            { invocation: trial('artifact.txt', `${data_canary_namespaceObject.D_}-of-another`), passes: false },
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/tools/cosign/failure.js

/** All words observed on 3.1.3, which gives almost every failure the same exit code. */
const noSignatures = 10;
const claimNames = /expected (Github[A-Za-z]+) to be "([^"]*)", got "([^"]*)"/;
/** Why one bundle does not count; `undefined` for words that are not known. */
function readRefusal(words) {
    const identity = /expected SAN value (?:to match regex )?"[^"]*", got "([^"]*)"/.exec(words);
    if (identity !== null)
        return refused('other-identity', identity[1]);
    const issuer = /expected issuer value (?:to match regex )?"[^"]*", got "([^"]*)"/.exec(words);
    if (issuer !== null)
        return refused('other-issuer', issuer[1]);
    const claim = claimNames.exec(words);
    if (claim !== null)
        return { ...refused('other-claim', claim[3]), expected: `${claim[1]} ${claim[2]}` };
    const known = knownWords.find(([sign]) => words.includes(sign));
    return known === undefined ? undefined : refused(known[1]);
}
const refused = (reason, found) => ({
    type: 'refused',
    reason,
    ...(found === undefined || found === '' ? {} : { found }),
});
/** The first that is in the words is meant. */
const knownWords = [
    ['accepted signatures do not match threshold', 'other-key'],
    ['invalid signature when validating ASN.1 encoded signature', 'other-key'],
    ['expected key signature, not certificate', 'not-a-key'],
    ['provided artifact digest does not match any digest in statement', 'other-image'],
    ['calculated root', 'altered'],
    ['not enough verified log entries', 'not-logged'],
    ['failed to verify leaf certificate', 'untrusted'],
    ['only able to verify 0 SCT entries', 'untrusted'],
    ['threshold not met for verified signed timestamps', 'no-time'],
];
const nothingMatched = /^no matching (?:attestations|signatures): ?/;
/** What a run that did not end well says: that there is nothing, why it does not count, or that nobody knows. */
function readFailure(run, options) {
    const said = wordsOf(run.stderr);
    if (run.exit === noSignatures && said === 'no signatures found')
        return { type: 'absent', others: [] };
    const others = /^none of the attestations matched the predicate type: .*, found: (.*)$/.exec(said)?.[1];
    if (others !== undefined)
        return { type: 'absent', others: others.split(',') };
    if (nothingMatched.test(said)) {
        const lines = said
            .replace(nothingMatched, '')
            .replace(/\n(?=[[ ])/g, '')
            .split('\n')
            .filter((line) => line.trim() !== '');
        if (lines.length === 0)
            return { type: 'absent', others: [] };
        const refusals = lines.map(readRefusal);
        const [first] = refusals;
        // One line that is not known may be trouble of the registry, and what it kept back might be the proof.
        if (first !== undefined && refusals.every((one) => one !== undefined))
            return first;
    }
    return { type: 'unknown', problem: explain(said, run, options) };
}
/** It says everything twice: after `Error: ` and after `error during command execution: `. */
function wordsOf(stderr) {
    const start = stderr.lastIndexOf('\nerror during command execution: ');
    const first = /(?:^|\n)Error: /.exec(stderr);
    if (first === null)
        return stderr.trim();
    return stderr.slice(first.index + first[0].length, start < first.index ? undefined : start).trim();
}
const troubles = [
    {
        signs: /UNAUTHORIZED|DENIED|status code 40[13]|error getting credentials/,
        code: 'REGISTRY_REFUSED',
        sentence: 'the registry wants other credentials',
        hint: 'Log in to the registry, and give the folder of its config.json (docker-config).',
    },
    {
        signs: /tuf refresh failed|getting trusted root from TUF/,
        code: 'ORIGIN_UNREACHABLE',
        sentence: 'the public roots of trust cannot be fetched',
        hint: 'Run again, or give the roots as a file (trusted-root).',
    },
    {
        signs: /trusted root/i,
        code: 'ARGUMENT_INVALID',
        sentence: 'the file with the roots of trust cannot be read',
        hint: 'Give a trusted root of Sigstore as JSON (trusted-root).',
    },
    {
        signs: /loading public key|PEM decoding failed|loading verifier from key/,
        code: 'POLICY_INVALID',
        sentence: 'the public key cannot be used',
        hint: 'Correct `key` in `supply-chain` of the policy.',
    },
    {
        signs: /MANIFEST_UNKNOWN|NAME_UNKNOWN|image tag not found/,
        code: 'IMAGE_MISSING',
        sentence: 'there is no such image',
        hint: 'Correct the name, or push the image first.',
    },
    {
        signs: /deadline exceeded|connection refused|connection reset|no such host|i\/o timeout|unexpected status code|\b(?:GET|HEAD) https?:|\bGet "https?:/,
        code: 'REGISTRY_UNREACHABLE',
        sentence: 'the registry does not answer as it should',
        hint: 'Run again; if it stays, look at the registry.',
    },
];
const otherwise = {
    code: 'TOOL_CRASHED',
    sentence: 'cosign gave up',
    hint: 'Run again; if it stays, run cosign by hand with the image.',
};
const mostSaid = 300;
function explain(said, run, { image }) {
    const { code, sentence, hint } = troubles.find(({ signs }) => signs.test(said)) ?? otherwise;
    const plain = (0,credentials/* hideCredentials */.R)(said).replace(/\s+/g, ' ').slice(0, mostSaid);
    return {
        code,
        sentence: `What ${image} carries is not known: ${sentence} (exit code ${run.exit}${plain === '' ? '' : `: ${plain}`}).`,
        hint,
    };
}

;// CONCATENATED MODULE: ./build/js/tools/cosign/parse.js







/**
 * What was proven about one requirement, refused, or could not be found out. Only what stands on standard output counts: the sentences on
 * standard error claim that a transparency log was asked when it was not (3.1.3).
 */
function parseVerify(run, options, attached = []) {
    if (run.exit !== 0)
        return readFailure(run, options);
    try {
        const bundles = readBundles(attached);
        const statements = options.requirement.type === 'signature'
            ? readVerified(run.stdout).map((statement) => ({ ...statement, ...signerLike(statement, bundles, options) }))
            : readEnvelopes(run.stdout, bundles);
        if (statements.length > 0)
            return { type: 'proven', statements };
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        return { type: 'unknown', problem: { code: error.code, sentence: error.message } };
    }
    const sentence = 'Cosign ended well and printed no statement, so nothing is known.';
    return { type: 'unknown', problem: { code: 'OUTPUT_EMPTY', sentence } };
}
/** `critical.type` is the predicate type: an image that has only an attestation ends well, too. */
function readVerified(stdout) {
    const decoded = verifiedSchema.safeParse(decodeJson(stdout));
    if (!decoded.success)
        throw invalid(decoded.error);
    return decoded.data.map(({ critical: { image, type } }) => ({
        predicateType: type === oldSignature ? predicate_types/* signatureType */.LF : type,
        subjects: [image['docker-manifest-digest']],
        predicate: {},
    }));
}
/** One statement for each line; its signer is that of the bundle with the very same signature. */
function readEnvelopes(stdout, bundles) {
    return stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const envelope = envelopeSchema.safeParse(decodeJson(line));
        if (!envelope.success)
            throw invalid(envelope.error);
        const own = envelope.data.signatures.map(({ sig }) => sig);
        const signer = bundles.find(({ signatures }) => signatures.some((sig) => own.includes(sig)))?.signer;
        return { ...readStatement(envelope.data.payload), ...(signer === undefined ? {} : { signer }) };
    });
}
/**
 * `verify` names no signer and shows no signature, so this is the attached statement of the same type that the policy's signer made. One under the
 * policy's issuer counts first: whoever may push could hang another one before it.
 */
function signerLike({ predicateType, subjects }, bundles, { requirement: { signer: demand } }) {
    if (demand.type !== 'keyless')
        return {};
    const fitting = bundles.filter(({ statement, signer }) => statement.predicateType === predicateType &&
        statement.subjects.some((subject) => subjects.includes(subject)) &&
        (0,identity/* fitsIdentity */.NZ)(demand.identity, signer.identity));
    const found = fitting.find(({ signer }) => signer.issuer === demand.issuer) ?? fitting[0];
    return found === undefined ? {} : { signer: found.signer };
}

;// CONCATENATED MODULE: ./build/js/tools/cosign/together.js


/**
 * Several images at once. Cosign looks at the first one alone to learn whether signatures are bundles (3.1.3, cmd/cosign/cli/verify/verify.go)
 * and takes the older kind for all if that one has none; an image with both kinds would pass by a kind that it is not asked for alone.
 */
const together = { verify: verifyAllInvocation, apart };
/** One line with a list for each image, in the order of the words. */
function apart({ stdout, stderr, exit }, images) {
    const lines = stdout.split('\n').filter((line) => line.trim() !== '');
    if (exit !== 0 || lines.length !== images.length)
        return undefined;
    const isEach = images.every((image, index) => isAbout(image, lines[index] ?? ''));
    return isEach ? lines.map((line) => ({ stdout: line, stderr, exit })) : undefined;
}
/** By the digest: a registry may be known by another name. */
function isAbout(image, line) {
    const digest = image.slice(image.lastIndexOf('@'));
    try {
        const entries = verifiedSchema.parse(JSON.parse(line));
        return (entries.length > 0 &&
            entries.every(({ critical: { identity, type } }) => type !== oldSignature && identity?.['docker-reference']?.endsWith(digest) === true));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/tools/cosign/sign.js


const sign_keyVariable = 'GATEHOUSE_SIGNING_KEY';
/** `cosign sign` or `attest`, without questions, always by digest. Flags that a variable could set are written out (3.1.3). */
function signInvocation({ image, identity, services, statement, deadlineMs }) {
    const who = identityFlags(identity);
    return {
        args: [
            ...(statement === undefined
                ? ['sign', '--upload=true', '--recursive=false']
                : ['attest', '--no-upload=false', `--type=${statement.predicateType}`, `--predicate=${statement.predicate}`]),
            ...who.args,
            '--yes=true',
            '--allow-insecure-registry=false',
            ...(services === undefined
                ? ['--use-signing-config=true']
                : [`--signing-config=${services.signingConfig}`, `--trusted-root=${services.trustedRoot}`]),
            innerTimeout(deadlineMs),
            '--',
            image,
        ],
        env: who.env,
    };
}
/** A key without a password needs an empty one: without a terminal, an unset variable ends cosign. */
function identityFlags(identity) {
    switch (identity.type) {
        case 'job':
            return {
                args: ['--oidc-provider=github-actions'],
                env: {
                    ACTIONS_ID_TOKEN_REQUEST_URL: identity.tokenUrl,
                    ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.tokenBearer,
                },
            };
        case 'key':
            return {
                args: [`--key=env://${sign_keyVariable}`],
                env: { [sign_keyVariable]: identity.pem, COSIGN_PASSWORD: identity.password },
            };
        case 'service':
            return { args: [`--key=${identity.address}`], env: {} };
    }
}
/** Words observed on 3.1.3. */
const causes = [
    {
        signs: /error processing the identity token|fetching GitHub OIDC token|device flow|identity token/,
        sentence: "the job's identity was not accepted",
        hint: 'Give the job `permissions: id-token: write`, and look at whether the certificate authority knows its issuer.',
    },
    {
        signs: /decrypt: encrypted|PEM decoding failed|loading private key|reading key|inappropriate ioctl/,
        sentence: 'the private key cannot be used',
        hint: 'Look at the variable with the key, and at its password (COSIGN_PASSWORD).',
    },
    {
        signs: /UNAUTHORIZED|DENIED|status code 40[13]/,
        sentence: 'the registry does not let it write',
        hint: 'Log in with the right to push, and give the job `packages: write` for ghcr.io.',
    },
    {
        signs: /tuf refresh failed|from TUF/,
        sentence: 'the public roots of trust cannot be fetched',
        hint: 'Run again, or give signing-config and trusted-root of a Sigstore of your own.',
    },
    {
        signs: /connection refused|no such host|deadline exceeded|i\/o timeout/,
        sentence: 'a service or the registry does not answer',
        hint: 'Run again; nothing was signed by halves.',
    },
];
const sign_otherwise = { sentence: 'cosign gave up', hint: 'Run again; if it stays, sign by hand with cosign.' };
const sign_mostSaid = 300;
function failure({ exit, stderr }) {
    if (exit === 0)
        return undefined;
    const said = /(?:^|\n)Error: ([^\n]*)/.exec(stderr)?.[1] ?? stderr;
    const { sentence, hint } = causes.find(({ signs }) => signs.test(stderr)) ?? sign_otherwise;
    const plain = (0,credentials/* hideCredentials */.R)(said).replace(/\s+/g, ' ').trim().slice(0, sign_mostSaid);
    return { sentence: `${sentence} (exit code ${exit}${plain === '' ? '' : `: ${plain}`})`, hint };
}
/** Keyless `sign` took up to 1 s beside a stack on loopback; Fulcio, Rekor and the timestamp authority are each waited for up to 30 s. */
const cosignSigner = {
    tool: 'cosign',
    deadlineMs: 180_000,
    memoryBytes: 4 * 2 ** 30,
    sign: signInvocation,
    failure,
    noServices: (signingConfig, trustedRoot) => [
        { args: ['signing-config', 'create', `--out=${signingConfig}`], env: {} },
        { args: ['trusted-root', 'create', `--out=${trustedRoot}`], env: {} },
    ],
};

;// CONCATENATED MODULE: ./build/js/tools/cosign/index.js





/** `verify` takes 30-50 ms and 62 MB beside a registry that answers (3.1.3); a slow one is given its time. */
const cosign = {
    tool: 'cosign',
    deadlineMs: 60_000,
    memoryBytes: 4 * 2 ** 30,
    verify: verifyInvocation,
    parse: parseVerify,
    together: together,
    attachments: attachments,
    publicRoots: publicRootsInvocation,
    canary: canary_canary,
};


// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/js/core/image/archive.js


const created = '2024-01-01T00:00:00Z';
/** A docker archive (`docker save`): the same recipe gives the same bytes. No program is needed, and no network. */
function imageArchive({ tag, layers, config = {}, architecture = 'amd64', history }) {
    const blobs = layers.map((files) => bytesOf(tarOf(files)));
    const digests = blobs.map(hash/* sha256Hex */.f);
    const names = digests.map((digest) => `${digest}/layer.tar`);
    const instructions = history ?? names.map((_, index) => `COPY layer${index} /`);
    const configuration = JSON.stringify({
        architecture,
        os: 'linux',
        created,
        config,
        rootfs: { type: 'layers', diff_ids: digests.map((digest) => `sha256:${digest}`) },
        history: instructions.map((created_by) => ({ created, created_by })),
    });
    const id = `${(0,hash/* sha256Hex */.f)(configuration)}.json`;
    const manifest = [{ Config: id, RepoTags: tag === undefined ? null : [tag], Layers: names }];
    const members = layers.map((files, index) => [names[index] ?? '', tarOf(files)]);
    return bytesOf(tarOf({ 'manifest.json': JSON.stringify(manifest), [id]: configuration, ...Object.fromEntries(members) }));
}
const bytesOf = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const blockSize = 512;
const padded = (text, size) => text.padEnd(Math.ceil(text.length / size) * size, '\0');
/** POSIX.1-1988 (`ustar`): a header and the content of each file in blocks, then two empty ones. */
const tarOf = (files) => `${Object.entries(files)
    .map(([name, content]) => `${headerOf(name, content)}${padded(content, blockSize)}`)
    .join('')}${'\0'.repeat(2 * blockSize)}`;
const longestName = 100;
function headerOf(name, content) {
    if (name.length > longestName || /[^\x00-\xff]/.test(`${name}${content}`))
        throw new errors/* GatehouseError */.GA('INTERNAL', `${name} does not fit into an archive.`);
    const octal = (value, width) => `${value.toString(8).padStart(width - 1, '0')}\0`;
    const start = `${name.padEnd(longestName, '\0')}${octal(0o644, 8)}${octal(0, 8)}${octal(0, 8)}${octal(content.length, 12)}${octal(0, 12)}`;
    const end = `0${'\0'.repeat(100)}ustar\x0000`.padEnd(blockSize - start.length - 8, '\0');
    const sum = bytesOf(`${start}${' '.repeat(8)}${end}`).reduce((total, byte) => total + byte, 0);
    return `${start}${sum.toString(8).padStart(6, '0')}\0 ${end}`;
}

;// CONCATENATED MODULE: ./build/js/tools/syft/canary.js

const lines = (...text) => `${text.join('\n')}\n`;
const dpkg = lines('Package: openssl', 'Status: install ok installed', 'Architecture: amd64', 'Version: 3.0.8-1', 'Maintainer: Nobody <nobody@example.org>', 'Description: openssl');
/** A tiny image and a tiny folder, with a package for each way of finding one that matters most. */
const syftCanary = {
    archive: () => imageArchive({
        tag: 'gatehouse-canary:1',
        layers: [
            {
                'etc/os-release': lines('ID=debian', 'VERSION_ID="12"', 'NAME="Debian GNU/Linux"'),
                'etc/debian_version': '12.1\n',
                'var/lib/dpkg/status': dpkg,
                'canary/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}',
            },
        ],
    }),
    folder: {
        'package-lock.json': JSON.stringify({
            name: 'canary',
            lockfileVersion: 3,
            packages: { 'node_modules/lodash': { version: '4.17.4' } },
        }),
        'requirements.txt': 'requests==2.19.0\n',
    },
    expects: { image: ['lodash', 'openssl'], folder: ['lodash', 'requests'] },
    license: 'MIT',
};

;// CONCATENATED MODULE: ./build/js/tools/syft/command.js
/** Read by more programs than the 1.7 that Syft 1.54.1 writes by itself, and nothing of 1.7 is used. */
const documentVersions = { cyclonedx: '1.6', spdx: '2.3' };
/**
 * Both documents in one run. The configuration is named, because Syft would read `.syft.yaml` of the folder it is started in, in which
 * one line (`exclude: ["./**"]`) leaves it with nothing to say and exit code 0. The source has its scheme, so that no daemon is asked,
 * and stands behind `--`. Not `--quiet`: that hides why it failed.
 */
function syftCommand({ source, name, cyclonedx, spdx, configuration, }) {
    return {
        args: [
            'scan',
            `--config=${configuration}`,
            `--source-name=${name}`,
            `--output=cyclonedx-json@${documentVersions.cyclonedx}=${cyclonedx}`,
            `--output=spdx-json@${documentVersions.spdx}=${spdx}`,
            ...(source.type === 'folder' ? ['--exclude=./.git/**'] : []),
            '--',
            sourceOf(source),
        ],
        env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    };
}
/** From inside of a folder: Syft's names for packages are made of paths, and would differ from machine to machine. */
function sourceOf(source) {
    switch (source.type) {
        case 'archive':
            return `docker-archive:${source.path}`;
        case 'layout':
            return `oci-dir:${source.path}`;
        case 'folder':
            return 'dir:.';
    }
}

;// CONCATENATED MODULE: ./build/js/tools/syft/failure.js


/** Why a run of Syft cannot be believed; `undefined` when it ended well. Messages observed on 1.54.1. */
function explainSyft({ stderr, exit, root, }) {
    const panicked = /^(?:panic|fatal error): /m.test(stderr);
    if (exit === 0 && !panicked)
        return undefined;
    if (panicked)
        return crashed('Syft crashed (a panic of its own).');
    if (/failed to fetch layer|unable to populate layer|unexpected EOF|invalid tar header/.test(stderr)) {
        return new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'A layer of the image is damaged or cut off, so Syft could not read it.', {
            hint: 'Build or fetch the image again.',
        });
    }
    if (/could not determine source|no source providers were able to resolve/.test(stderr)) {
        return new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'This is nothing that Syft can open.', {
            hint: 'Give a docker archive (`docker save`), the folder of an OCI layout, or a folder.',
        });
    }
    const said = /\bERROR (.*)/.exec(stderr)?.[1];
    return crashed(`Syft gave up with exit code ${exit}.${said === undefined ? '' : ` It said: ${shorten(said, root)}`}`);
}
const crashed = (sentence) => new errors/* GatehouseError */.GA('TOOL_CRASHED', sentence, { hint: 'Run again. If it stays, look at what it was given.' });
function shorten(words, root) {
    const plain = (0,credentials/* hideCredentials */.R)(words).replaceAll(`${root}/`, '').replaceAll(root, 'the target');
    return plain.length > 300 ? `…${plain.slice(-300)}` : plain;
}

;// CONCATENATED MODULE: ./build/js/tools/syft/index.js



const syft_minutes = 60_000;
const syft_gigabytes = 1024 ** 3;
/** Lists packages as CycloneDX and SPDX, in one run. */
const syft = {
    name: 'syft',
    tool: 'syft',
    deadlineMs: 15 * syft_minutes,
    memoryBytes: 8 * syft_gigabytes,
    emptyConfiguration: '{}\n',
    canary: syftCanary,
    command: syftCommand,
    explain: explainSyft,
};

;// CONCATENATED MODULE: ./build/js/tools/trivy/canary.js
/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const canary_madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('');
const canary_lines = (...text) => `${text.join('\n')}\n`;
/** One for each format that `trivy/config` claims, but charts: one at the root of a repository swallows every chart below it, so they are proven by their listing. */
const configCanaries = [
    {
        format: 'terraform',
        files: {
            'main.tf': canary_lines('resource "aws_s3_bucket" "canary" {', '  bucket = "gatehouse-canary"', '  acl    = "public-read"', '}'),
        },
        expects: 'AWS-0092',
    },
    {
        format: 'cloudformation',
        files: {
            'template.yaml': canary_lines('AWSTemplateFormatVersion: "2010-09-09"', 'Resources:', '  Canary:', '    Type: AWS::S3::Bucket', '    Properties:', '      AccessControl: PublicRead'),
        },
        expects: 'AWS-0092',
    },
    {
        format: 'kubernetes',
        files: {
            'pod.yaml': canary_lines('apiVersion: v1', 'kind: Pod', 'metadata:', '  name: gatehouse-canary', 'spec:', '  containers:', '    - name: canary', '      image: canary', '      securityContext:', '        privileged: true'),
        },
        expects: 'KSV-0017',
    },
    { format: 'dockerfile', files: { Dockerfile: canary_lines('FROM scratch', 'EXPOSE 22', 'USER root') }, expects: 'DS-0002' },
    {
        format: 'arm',
        files: {
            'azuredeploy.json': canary_lines('{', '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",', '  "contentVersion": "1.0.0.0",', '  "resources": [', '    {', '      "type": "Microsoft.Storage/storageAccounts",', '      "apiVersion": "2023-01-01",', '      "name": "gatehousecanary",', '      "properties": { "supportsHttpsTrafficOnly": false }', '    }', '  ]', '}'),
        },
        expects: 'AZU-0008',
    },
    {
        format: 'secrets',
        files: { 'canary.yaml': canary_lines(`aws_access_key_id: ${canary_madeUpKey}`) },
        expects: 'aws-access-key-id',
    },
];
/** A release of lodash with a well-known advisory: without it in the database, nothing that the database says counts. */
const packagesCanaries = [
    {
        format: 'lockfile',
        files: {
            'package-lock.json': `${JSON.stringify({
                name: 'gatehouse-canary',
                version: '0.0.0',
                lockfileVersion: 3,
                packages: {
                    '': { name: 'gatehouse-canary', version: '0.0.0', dependencies: { lodash: '4.17.4' } },
                    'node_modules/lodash': { version: '4.17.4' },
                },
            }, undefined, 2)}\n`,
        },
        expects: 'CVE-2019-10744',
    },
];

;// CONCATENATED MODULE: ./build/js/tools/trivy/checks/rego-mistakes.js

/** Trivy leaves Rego's own tests alone, and hidden files. */
const isLeft = (path) => /_test\.rego$|(?:^|\/)\.[^/]*$/.test(path);
/**
 * What Trivy 0.74.0 ends with, as far as the text alone makes it certain: it is not parsed, so that nothing sound is ever refused. A
 * package outside of `user` is a library.
 */
function findRegoMistakes(path, text) {
    if (!path.endsWith('.rego') || isLeft(path))
        return [];
    const garbled = findGarbled(text);
    if (garbled !== undefined)
        return [garbled];
    const first = /^\uFEFF?(?:\s|#[^\n]*(?:\n|$))*/.exec(text)?.[0].length ?? 0;
    if (!/^package\b/.test(text.slice(first, first + 9)))
        return [{ ...placeAt(text, first), sentence: 'A Rego file begins with its `package`, and here is none.', hint: rego_mistakes_hint }];
    // A template string holds code that holds strings.
    return /\$["`]/.test(text) ? [] : findUnbalanced(text);
}
const rego_mistakes_hint = 'A check of Trivy is in a package whose name begins with `user.`.';
const closing = { '(': ')', '[': ']', '{': '}' };
/** Comments, strings, raw strings, a quote without its end, brackets. */
const token = /#[^\n]*|"(?:[^"\\\n]|\\[^\n])*"|`[^`]*`|["`()[\]{}]/g;
/** The first quote or bracket without its other half. */
function findUnbalanced(text) {
    const open = [];
    const at = (index, sentence) => [{ ...placeAt(text, index), sentence }];
    for (const { 0: mark, index } of text.matchAll(token)) {
        if (mark === '"' || mark === '`')
            return at(index, `The string that begins here has no end (${mark}).`);
        if (mark in closing)
            open.push({ mark, index });
        else if (mark.length === 1 && ')]}'.includes(mark)) {
            const last = open.pop();
            if (last === undefined)
                return at(index, `Nothing is open that this ${mark} could close.`);
            if (closing[last.mark] !== mark)
                return at(index, `This ${mark} does not close the ${last.mark} of line ${placeAt(text, last.index).line}.`);
        }
    }
    const left = open.at(-1);
    return left === undefined ? [] : at(left.index, `This ${left.mark} is never closed.`);
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/checks/checks.js

/** Rego in the package `user`; what is in another one is a library to Trivy, never a check. */
const trivyChecks = {
    isCheck: (path, text) => path.endsWith('.rego') && /^package[ \t]+user\b/m.test(text),
    isProgram: () => false, // Rego has no way out but the network, and there is none.
    beside: () => [],
    mistakes: findRegoMistakes,
    complaints: [],
};

;// CONCATENATED MODULE: ./build/js/tools/trivy/command.js
/**
 * Everything unfiltered, to native JSON, without a network and without configuration of the repository. Not `--quiet`: what Trivy
 * could not read stands on standard error only. Its own time limit (5 minutes) gives way to the gate's. Development dependencies stay
 * left out, as is its default. Plans of Terraform are not given to it: see docs/decisions/trivy-and-terraform-plans.md.
 */
const common = [
    '--format=json',
    '--config=/dev/null',
    '--ignorefile=/dev/null',
    '--offline-scan',
    '--skip-db-update',
    '--skip-java-db-update',
    '--skip-check-update',
    '--skip-vex-repo-update',
    '--skip-version-check',
    '--disable-telemetry',
    '--no-progress',
    '--timeout=24h',
];
const types = ['ansible', 'azure-arm', 'cloudformation', 'dockerfile', 'helm', 'kubernetes', 'terraform'];
/** `trivy/config`. A folder without a bundle of checks makes it use those in the program. */
const configCommand = (options) => command(options, options.scratch, [
    '--scanners=misconfig,secret',
    `--misconfig-scanners=${types.join(',')}`,
    ...(options.checks === undefined ? [] : [`--config-check=${options.checks}`, '--check-namespaces=user']),
]);
/** `trivy/packages`. The database's folder is only read. */
const packagesCommand = (options) => command(options, options.database ?? options.scratch, ['--scanners=vuln,license']);
/** The root comes last, behind `--`, so that no name can be an option. Trivy takes one root: `only` is not for it. */
const command = ({ root, report }, cache, scanners) => ({
    args: ['fs', ...scanners, ...common, `--cache-dir=${cache}`, `--output=${report}`, '--', root],
    env: {},
    reportOn: 'file',
});

;// CONCATENATED MODULE: ./build/js/tools/trivy/left-out.js
const skippedNames = new Set([
    'go.mod',
    'go.sum',
    'package-lock.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'Pipfile.lock',
    'Gemfile.lock',
]);
const skippedEndings = /\.(?:jpg|png|gif|doc|pdf|bin|svg|socket|deb|rpm|zip|gz|gzip|tar|md)$/;
/** Places where Trivy's own allow rules expect no real secrets: tests, examples, vendored and installed code, translations. */
const allowedPlaces = [
    /^test|\/test|-test|_test|\.test/i,
    /example/,
    /\/vendor\//,
    /\/locales?\//,
    /(?:^|\/)node_modules\//,
    /^usr\/(?:share|include|lib)\//,
    /^usr\/local\/(?:go|lib\/python[\d.]+)\//,
    /^usr\/src\/wordpress\//,
    /^(?:opt\/yarn-v[\d.]+|var\/log\/anaconda)\//,
];
/** Too short to hold a secret, in bytes. */
const shortest = 10;
/** Pictures, documents and archives tell no rule anything; of every other file Terraform's functions may ask for the text. */
const left_out_mayOpen = (path) => !skippedEndings.test(path);
/** Files that Trivy 0.74.0 does not search for secrets, by its built-in rules; seen by running it over one file of each kind. */
const leavesOutOfSecrets = (path, size) => size < shortest ||
    skippedNames.has(path.slice(path.lastIndexOf('/') + 1)) ||
    skippedEndings.test(path) ||
    allowedPlaces.some((place) => place.test(path));

// EXTERNAL MODULE: ./build/js/core/finding/package-purl.js
var package_purl = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/js/core/license/categories.js
var categories = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/js/tools/trivy/fields.js

/** Trivy's own word, or nothing: `UNKNOWN` means that no source rates the advisory. */
function fields_severityOf(word) {
    const severity = (word ?? '').toLowerCase();
    return (0,finding_severity/* isSeverity */._Z)(severity) ? { severity, severitySource: 'tool' } : { severitySource: 'default' };
}
/** Only web addresses leave: they are shown as links. */
const urlOf = (address) => address?.startsWith('https://') === true ? { url: address } : {};
/** Lines from 1, in order; Trivy leaves them out, or writes 0, where it names the file only. */
function fields_linesOf(startLine, endLine) {
    if (startLine === undefined || startLine < 1)
        return {};
    return { startLine, endLine: Math.max(startLine, endLine ?? startLine) };
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-package.js

/** Where the manifest names the package, and whether the project asks for it itself. */
function locatePackage(found) {
    const [first] = found?.Locations ?? [];
    const relationship = found?.Relationship ?? '';
    return {
        lines: fields_linesOf(first?.StartLine, first?.EndLine),
        scope: relationship === 'direct' || relationship === 'indirect' ? { scope: relationship } : {},
    };
}
/** The packages of a manifest by the id that findings carry. */
const packagesByUid = (result) => new Map(result.Packages.flatMap((found) => (found.Identifier?.UID === undefined ? [] : [[found.Identifier.UID, found]])));

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-license.js





/**
 * Prepares the look-up once for a whole report.
 * @param pathOf what licences call the place of a package; the manifest unless given.
 */
function indexBearers(results, pathOf = ({ Target }) => Target) {
    const keyOf = (path, name) => `${path}\u001f${name}`;
    const all = results.flatMap((result) => result.Packages.map((found) => ({ path: pathOf(result, found), found })));
    const byName = (0,order/* groupBy */.$z)(all, ({ path, found }) => keyOf(path, found.Name ?? ''));
    return {
        of(path, name, license) {
            const named = (byName.get(keyOf(path, name)) ?? []).map(({ found }) => found);
            const bearing = named.filter(({ Licenses }) => Licenses.includes(license));
            return [...(bearing.length > 0 ? bearing : named)].sort((a, b) => (0,order/* compareText */.n6)(a.Version ?? '', b.Version ?? ''));
        },
    };
}
/** Licences of which somebody should know. */
const notableLicenses = ({ Licenses }) => Licenses.filter(({ Category }) => (0,categories/* isNotable */._r)((0,categories/* categoryOf */.Qd)(Category)));
/** All of them by category, so that those that are no finding are still told. */
const countedLicenses = (results) => (0,categories/* countLicenses */.c3)(results.flatMap(({ Licenses }) => Licenses.map(({ Category }) => ({ category: (0,categories/* categoryOf */.Qd)(Category), count: 1 }))));
/** One licence of one package, whatever its versions in the manifest; placed at the first. */
function readLicense(found, result, bearers) {
    const path = found.FilePath === undefined || found.FilePath === '' ? result.Target : found.FilePath;
    const name = found.PkgName ?? '';
    const packages = bearers.of(path, name, found.Name);
    const category = (0,categories/* categoryOf */.Qd)(found.Category);
    const { lines, scope } = locatePackage(packages[0]);
    return {
        kind: 'license',
        ruleId: found.Name,
        format: 'lockfile',
        ...fields_severityOf(found.Severity),
        title: `License ${found.Name}`,
        message: `${name === '' ? path : name} is licensed under ${found.Name} (${category}).`,
        tags: [category],
        path,
        ...lines,
        calls: [],
        license: { spdx: found.Name, category },
        package: {
            purl: (0,package_purl/* purlOf */.V)(packages[0]?.Identifier?.PURL, name),
            name,
            installed: (0,order/* sortedUnique */.Z$)(packages.flatMap(installedVersion)),
            ...scope,
        },
    };
}
/** Packages of a distribution have a release of their own (`2.38.1-5`), which Trivy keeps apart. */
const installedVersion = ({ Version, Release = '' }) => Version === undefined ? [] : [Release === '' ? Version : `${Version}-${Release}`];

// EXTERNAL MODULE: ./build/js/knowledge/trivy-aliases.js + 1 modules
var trivy_aliases = __webpack_require__(3524);
;// CONCATENATED MODULE: ./build/js/tools/trivy/rule-id.js

/** `AVD-AWS-0086`, `AWS-0086`, `DS002`, `ksv-0001`, and the last part of an address of the rule's page. */
const numbered = /^(?:AVD-)?([A-Z]{2,8})-?(\d{1,5})$/;
const idIn = (text) => text.slice(text.lastIndexOf('/') + 1).trim();
/**
 * The canonical id of a misconfiguration rule, as Trivy 0.69 and later write it: letters, a dash, at least four digits (`KSV-01010`
 * keeps its five). Older forms are mapped, a name in words (`aws-s3-enable-versioning`) too if it names one check only; what is none
 * of them, such as the id of a secret rule or an advisory, stays.
 */
function canonicalTrivyId(text) {
    const [only, ...more] = canonicalTrivyIds(text);
    return only !== undefined && more.length === 0 ? only : idIn(text);
}
/** Every check that Trivy knows by this name; empty when it is no name of a check. */
function canonicalTrivyIds(text) {
    const word = idIn(text);
    const match = numbered.exec(word.toUpperCase());
    if (match === null)
        return (0,trivy_aliases/* trivyChecksNamed */.bU)(word);
    const [, letters = '', digits = ''] = match;
    const id = `${letters}-${digits.padStart(4, '0')}`;
    return (0,trivy_aliases/* isTrivyCheck */.Xn)(id) || hasFamily(letters) ? [id] : [];
}
/** A rule of a newer release still counts as Trivy's when this release has others of its family. */
const hasFamily = (letters) => families.has(letters);
const families = new Set([
    'AWS',
    'AZU',
    'CLDSTK',
    'DIG',
    'DS',
    'GCP',
    'GIT',
    'KCV',
    'KSV',
    'KUBE',
    'NIF',
    'OCI',
    'OPNSTK',
]);

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/manifest-hint.js
/** Some rules write kinds in lower case. */
const kinds = Object.fromEntries([
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'Service',
    'ConfigMap',
    'Ingress',
    'Role',
    'ClusterRole',
    'RoleBinding',
    'ClusterRoleBinding',
].map((kind) => [kind.toLowerCase(), kind]));
/**
 * The forms in which rules of Trivy 0.74.0 name the object: `Container 'app' of Deployment 'web' should`, `Container 'app' of 'deployment'
 * 'web' in 'prod' namespace should`, `container "app" of deployment "web" in "prod" namespace should`, `Deployment 'web' should`,
 * `deployment web in default namespace is`.
 */
const pattern = /^(?:container ['"]([^'"\s]{1,253})['"] of )?['"]?([A-Za-z]{1,63})['"]? (['"]?)([^'"\s]{1,253})\3(?: in ['"]?[^'"\s]{1,253}['"]? namespace)? (?:should|is) /i;
/**
 * The manifest in a rendered chart, and the container in it: `Deployment/default/web#app`. A message is the only place where Trivy names them;
 * `default` stands for any namespace. KSV-0030 and KSV-0106 name neither, KSV-0118 names the manifest of a container without its kind.
 */
function manifestHint(message) {
    const [, container, word = '', , name] = pattern.exec(message) ?? [];
    const kind = Object.hasOwn(kinds, word.toLowerCase()) ? kinds[word.toLowerCase()] : ownKind(word, container);
    if (kind === undefined || name === undefined)
        return {};
    return { resourceHint: `${kind}/default/${name}${container === undefined ? '' : `#${container}`}` };
}
/** A kind that nobody here has heard of, where a container is said to be in it. */
const ownKind = (word, container) => container !== undefined && /^[A-Z]/.test(word) ? word : undefined;

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-misconfiguration.js






const formats = { 'azure-arm': 'arm', terraformplan: 'terraform-plan' };
/** Our name of what Trivy calls a type; most are the same word. */
const parse_misconfiguration_formatOf = (type) => type === undefined ? 'unknown' : Object.hasOwn(formats, type) ? (formats[type] ?? type) : type;
/** One rule that fired on one thing. Code and highlighting are left behind: they hold raw secrets. */
function readMisconfiguration(found, result, files) {
    const format = parse_misconfiguration_formatOf(result.Type);
    const ruleId = canonicalTrivyId(found.ID);
    const concept = (0,concepts/* conceptOf */.Ae)('trivy', format, ruleId);
    const title = found.Title ?? ruleId;
    return {
        kind: 'misconfiguration',
        ruleId,
        format,
        ...(concept === undefined ? {} : { concept: concept.id }),
        ...fields_severityOf(found.Severity),
        title: concept?.title ?? title,
        message: found.Message ?? title,
        ...(found.Resolution === undefined ? {} : { help: found.Resolution }),
        ...urlOf(found.PrimaryURL),
        tags: tagsOf(found),
        ...parse_misconfiguration_placeOf(found, result.Target, format, files),
    };
}
const tagsOf = ({ CauseMetadata: cause }) => (0,order/* sortedUnique */.Z$)([cause?.Provider, cause?.Service].map((word) => (word ?? '').toLowerCase())).filter((word) => word !== '' && word !== 'general');
/** In the innermost file of this repository: a module from elsewhere is placed at its call. */
function parse_misconfiguration_placeOf(found, target, format, files) {
    const cause = found.CauseMetadata;
    const own = { path: parse_misconfiguration_pathOf(target, format, files), ...ownLines(found, format) };
    if (format !== 'terraform')
        return { ...own, ...parse_misconfiguration_hintOf(found, format, own), calls: [] };
    const calls = parse_misconfiguration_callsOf(cause?.Occurrences ?? []);
    const address = parse_misconfiguration_addressOf(cause?.Occurrences ?? [], cause?.Resource);
    if (isHere(own.path, files))
        return { ...own, ...parse_misconfiguration_hintOf(found, format, own), ...address, calls };
    const at = calls.findIndex((call) => isHere(call.path, files));
    const call = calls[at];
    return call === undefined ? { ...own, ...address, calls } : { ...call, ...address, calls: calls.slice(at + 1) };
}
/** A module's address (`git::https://…`) or a path out of the tree is no file of the repository. */
const isHere = (path, files) => files === undefined ? !/^\/|^\.\.(?:\/|$)|:/.test(path) : files.has(path);
/** Trivy 0.74.0 names the entry file of an Ansible role without its ending (`roles/web/tasks/main`). */
function parse_misconfiguration_pathOf(target, format, files) {
    if (format !== 'ansible' || files?.has(target) === true || /\.[^./]+$/.test(target))
        return target;
    const endings = ['.yml', '.yaml'].map((ending) => `${target}${ending}`);
    return endings.find((path) => files?.has(path) === true) ?? `${target}.yml`;
}
/**
 * Lines of a chart are those of the rendered text, each document counted anew: no line of the template. In manifests Trivy 0.74.0
 * forgets every `---` line above (pkg/iac/scanners/kubernetes/parser/parser.go).
 */
function ownLines(found, format) {
    if (format === 'helm')
        return {};
    const cause = found.CauseMetadata;
    const lines = fields_linesOf(cause?.StartLine, cause?.EndLine);
    if (lines.startLine !== undefined)
        return format === 'kubernetes' ? { ...lines, linesOmitSeparators: true } : lines;
    const range = /:(\d{1,7})-(\d{1,7})$/.exec(cause?.Resource?.slice(-20) ?? '');
    return range === null ? {} : fields_linesOf(Number(range[1]), Number(range[2]));
}
/** Where there are no lines, the resource by the name that the tool gives it. */
function parse_misconfiguration_hintOf(found, format, own) {
    if (own.startLine !== undefined)
        return {};
    if (format === 'helm')
        return manifestHint(found.Message ?? '');
    const resource = found.CauseMetadata?.Resource;
    return resource === undefined || resource === '' ? {} : { resourceHint: resource };
}
const isCall = (occurrence) => occurrence.Resource?.startsWith('module.') === true;
/** Trivy lists them from the inner to the outer call. */
const parse_misconfiguration_callsOf = (occurrences) => occurrences
    .filter(isCall)
    .flatMap(({ Filename, Location }) => Filename === undefined || Filename === ''
    ? []
    : [{ path: Filename, ...fields_linesOf(Location?.StartLine, Location?.EndLine) }]);
/**
 * `module.a.module.b["x"]`: `Resource` names one module only, so the calls are put together, the outermost first. The resource with its
 * key stands in `Resource`, or among the occurrences when it is in a module.
 */
function parse_misconfiguration_addressOf(occurrences, resource) {
    const own = (0,terraform_address/* parseTerraformAddress */.S)(resource ?? '');
    const parse = ({ Resource }) => (0,terraform_address/* parseTerraformAddress */.S)(Resource ?? '');
    const calls = occurrences.filter(isCall).map((call) => parse(call).modulePath ?? '');
    const others = occurrences
        .filter((occurrence) => !isCall(occurrence))
        .flatMap((other) => parse(other).instanceKey ?? []);
    const modulePath = calls.length > 0 ? calls.reverse().join('.') : own.modulePath;
    const instanceKey = others[0] ?? own.instanceKey;
    return {
        ...(modulePath === undefined || modulePath === '' ? {} : { modulePath }),
        ...(instanceKey === undefined ? {} : { instanceKey }),
    };
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-secret.js

/** A secret by its kind and line; the value is starred in all that is taken over. */
function readSecret(found, result) {
    const title = found.Title ?? found.RuleID;
    return {
        kind: 'secret',
        ruleId: found.RuleID,
        format: 'secrets',
        ...fields_severityOf(found.Severity),
        title,
        message: `The file holds a secret: ${title}.`,
        tags: found.Category === undefined || found.Category === '' ? [] : [found.Category.toLowerCase()],
        path: result.Target,
        ...fields_linesOf(found.StartLine, found.EndLine),
        calls: [],
        ...(found.Match === undefined ? {} : { secretHint: found.Match }),
    };
}

// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var finding_identity = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-vulnerability.js





/** One advisory that affects one package of one manifest. */
function readVulnerability(found, result, packages) {
    const advisory = readAdvisory(found);
    const id = advisory.ids[0] ?? found.VulnerabilityID;
    const fixed = found.FixedVersion === undefined || found.FixedVersion === '' ? undefined : found.FixedVersion;
    const installed = found.InstalledVersion ?? '';
    const { lines, scope } = locatePackage(packages.get(found.PkgIdentifier?.UID ?? ''));
    return {
        kind: 'vulnerability',
        ruleId: id,
        format: 'lockfile',
        ...fields_severityOf(found.Severity),
        title: found.Title ?? id,
        message: `${found.PkgName} ${installed} is affected by ${id}; ${fixed === undefined ? 'no fixed version is known' : `fixed in ${fixed}`}.`,
        ...(fixed === undefined ? {} : { help: `Update ${found.PkgName} to ${fixed}.` }),
        ...urlOf(found.PrimaryURL),
        tags: result.Type === undefined ? [] : [result.Type],
        path: found.PkgPath ?? result.Target,
        ...lines,
        calls: [],
        package: {
            purl: (0,package_purl/* purlOf */.V)(found.PkgIdentifier?.PURL, found.PkgName),
            name: found.PkgName,
            installed: [installed],
            ...(fixed === undefined ? {} : { fixed }),
            ...scope,
        },
        advisory,
    };
}
/** A CVE where there is one, else GHSA, else the vendor's id; the score is the highest that any source gives. */
function readAdvisory(found) {
    const scores = Object.values(found.CVSS ?? {}).flatMap(({ V3Score, V40Score }) => [V3Score ?? 0, V40Score ?? 0]);
    const cvss = Math.max(0, ...scores);
    const published = dayOf(found.PublishedDate);
    return {
        ids: [...new Set([found.VulnerabilityID, ...found.VendorIDs])].sort(finding_identity/* compareAdvisoryIds */.t1),
        cwe: (0,order/* sortedUnique */.Z$)(found.CweIDs),
        ...(published === undefined ? {} : { published }),
        ...(cvss > 0 ? { cvss } : {}),
    };
}
const dayOf = (instant) => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant ?? '')?.[0];

;// CONCATENATED MODULE: ./build/js/tools/trivy/schema.js

/** Go writes an absent list as nothing or as `null`. */
const listOf = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((list) => list ?? []);
const trivy_schema_text = schemas/* string */.YjP().optional();
const line = schemas/* number */.aig().int().optional();
const occurrence = schemas/* object */.Ikc({
    Resource: trivy_schema_text,
    Filename: trivy_schema_text,
    Location: schemas/* object */.Ikc({ StartLine: line, EndLine: line }).optional(),
});
const misconfiguration = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP(),
    Title: trivy_schema_text,
    Message: trivy_schema_text,
    Resolution: trivy_schema_text,
    Severity: trivy_schema_text,
    PrimaryURL: trivy_schema_text,
    Status: trivy_schema_text,
    CauseMetadata: schemas/* object */.Ikc({
        Resource: trivy_schema_text,
        Provider: trivy_schema_text,
        Service: trivy_schema_text,
        StartLine: line,
        EndLine: line,
        Occurrences: listOf(occurrence),
    })
        .optional(),
});
const secret = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Category: trivy_schema_text,
    Severity: trivy_schema_text,
    Title: trivy_schema_text,
    StartLine: line,
    EndLine: line,
    Match: trivy_schema_text,
});
const identifier = schemas/* object */.Ikc({ PURL: trivy_schema_text, UID: trivy_schema_text }).optional();
const score = schemas/* object */.Ikc({ V3Score: schemas/* number */.aig().optional(), V40Score: schemas/* number */.aig().optional() });
const vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP(),
    VendorIDs: listOf(schemas/* string */.YjP()),
    PkgName: schemas/* string */.YjP(),
    PkgPath: trivy_schema_text,
    PkgIdentifier: identifier,
    InstalledVersion: trivy_schema_text,
    FixedVersion: trivy_schema_text,
    PrimaryURL: trivy_schema_text,
    Title: trivy_schema_text,
    Severity: trivy_schema_text,
    CweIDs: listOf(schemas/* string */.YjP()),
    CVSS: schemas/* record */.g1P(schemas/* string */.YjP(), score).nullish(),
    PublishedDate: trivy_schema_text,
});
const license = schemas/* object */.Ikc({
    Severity: trivy_schema_text,
    Category: trivy_schema_text,
    PkgName: trivy_schema_text,
    FilePath: trivy_schema_text,
    Name: schemas/* string */.YjP(),
});
const dependency = schemas/* object */.Ikc({
    Name: trivy_schema_text,
    Version: trivy_schema_text,
    Release: trivy_schema_text,
    Identifier: identifier,
    Licenses: listOf(schemas/* string */.YjP()),
    Relationship: trivy_schema_text,
    FilePath: trivy_schema_text,
    Locations: listOf(schemas/* object */.Ikc({ StartLine: line, EndLine: line })),
});
const result = schemas/* object */.Ikc({
    Target: schemas/* string */.YjP(),
    Class: trivy_schema_text,
    Type: trivy_schema_text,
    Packages: listOf(dependency),
    Vulnerabilities: listOf(vulnerability),
    Misconfigurations: listOf(misconfiguration),
    Secrets: listOf(secret),
    Licenses: listOf(license),
});
/** Of an image. Its configuration holds whatever was put into its environment: nothing but labels is taken over. */
const metadata = schemas/* object */.Ikc({
    OS: schemas/* object */.Ikc({ Family: trivy_schema_text, Name: trivy_schema_text, EOSL: schemas/* boolean */.zMY().optional() }).nullish(),
    ImageID: trivy_schema_text,
    RepoTags: listOf(schemas/* string */.YjP()),
    ImageConfig: schemas/* object */.Ikc({
        os: trivy_schema_text,
        architecture: trivy_schema_text,
        variant: trivy_schema_text,
        config: schemas/* object */.Ikc({ Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }).nullish(),
    })
        .nullish(),
});
/**
 * The fields of Trivy's JSON report (schema 2, observed on 0.74.0) that are used here; the rest is tolerated. `Results` is absent when
 * nothing was recognised.
 */
const trivyReport = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    Metadata: metadata.optional(),
    Results: listOf(result),
});

;// CONCATENATED MODULE: ./build/js/tools/trivy/trouble/failure.js


/** Why a run of Trivy cannot be believed, in words a user can act on; `undefined` when it ended well. Messages observed on 0.74.0. */
function explainFailure(run) {
    const panicked = /^(?:panic|fatal error): /m.test(run.stderr);
    const fatal = /^[^\t\n]{1,40}\tFATAL\t(.*)$/m.exec(run.stderr)?.[1];
    if (run.exit === 0 && !panicked && fatal === undefined)
        return undefined;
    const words = `${fatal ?? ''}\n${panicked ? run.stderr : ''}`;
    return databaseFailure(words) ?? failure_crash(run, fatal, panicked);
}
function databaseFailure(words) {
    if (words.includes('cannot be specified on the first run')) {
        return new errors/* GatehouseError */.GA('DATABASE_MISSING', 'Trivy found no vulnerability database in the folder it was given.', {
            hint: 'It needs db/trivy.db and db/metadata.json. Run `gatehouse setup`, or name a folder with --vulnerability-db.',
        });
    }
    if (words.includes('old DB schema') || words.includes("version of DB schema doesn't match")) {
        return new errors/* GatehouseError */.GA('DATABASE_INVALID', 'The vulnerability database has a format that this Trivy does not read (it reads version 2).', { hint: 'Use a database made for version 2, or run `gatehouse setup`.' });
    }
    const damaged = [
        'invalid database',
        'bad file descriptor',
        'failed to open db',
        'json unmarshal error',
        'bbolt',
        'Page expected to be',
    ];
    if (damaged.some((sign) => words.includes(sign))) {
        return new errors/* GatehouseError */.GA('DATABASE_INVALID', 'The vulnerability database is damaged: Trivy could not read it.', {
            hint: 'Fetch it again with `gatehouse setup`, or name another folder with --vulnerability-db.',
        });
    }
    return undefined;
}
function failure_crash(run, fatal, panicked) {
    const said = fatal === undefined ? '' : ` It said: ${failure_shorten(fatal, run.root)}`;
    return new errors/* GatehouseError */.GA('TOOL_CRASHED', panicked ? 'Trivy crashed (a panic of its own).' : `Trivy gave up with exit code ${run.exit}.${said}`, { hint: 'Run again. If it stays, exclude what it stumbles over in the policy (exclude: [...]).' });
}
/** The cause is at the end of Go's chain of messages; paths of the stage mean nothing to the reader. */
function failure_shorten(words, root) {
    const plain = (0,credentials/* hideCredentials */.R)(words)
        .replaceAll(`${root}/`, '')
        .replaceAll(root, 'the folder')
        .replace(/^Fatal error\s*/, '');
    return plain.length > 300 ? `…${plain.slice(-300)}` : plain;
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/report.js



/** The results of a run, as `readWholeReport`. */
const readReport = (run) => readWholeReport(run, explainFailure).Results;
/**
 * The report of a run that ended well.
 * @param explain why a run cannot be believed; nothing when it ended well.
 * @throws GatehouseError when it did not, or when its report is empty, cut off, or of another shape.
 */
function readWholeReport(run, explain) {
    const failure = explain(run);
    if (failure !== undefined)
        throw failure;
    const hint = 'Run again. If it stays, the disk may be full, or this is not the Trivy that Gatehouse knows.';
    if (run.report.trim() === '') {
        throw new errors/* GatehouseError */.GA('OUTPUT_EMPTY', 'Trivy ended without an error but wrote no report.', { hint });
    }
    const report = trivyReport.safeParse(report_decode(run.report, hint));
    if (report.success)
        return report.data;
    const where = report.error.issues[0]?.path.map(String).join('.') ?? '';
    throw new errors/* GatehouseError */.GA('OUTPUT_INVALID', `Trivy's report is not what version 0.74.0 writes (at ${where === '' ? 'its root' : where}).`, { hint });
}
function report_decode(text, hint) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* GatehouseError */.GA('OUTPUT_INVALID', "Trivy's report is no JSON, or only the first part of one.", {
            hint,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/trouble/stderr.js

const stderr_longestLine = 8192;
/**
 * Files that Trivy says it could not read, and modules it could not load: only standard error tells. Nothing else is taken over,
 * since its messages quote source text and addresses with credentials. "Falling back to embedded checks" is how every run begins.
 */
function stderr_readGaps(stderr) {
    const gaps = stderr.split('\n').flatMap((line) => {
        const logged = readLine(line.slice(0, stderr_longestLine));
        return logged === undefined ? [] : (stderr_gapOf(logged) ?? []);
    });
    return [...(0,order/* groupBy */.$z)(gaps, keyOf).values()].flatMap(([first]) => first ?? []);
}
/** A file with several mistakes is missed once, at the first; a module once for each call. */
const keyOf = ({ path, reason, line }) => [path, reason, reason === 'module-not-loaded' ? String(line) : ''].join('\u001f');
function readLine(line) {
    const [, level, rest] = /^[^\t]{1,40}\t([A-Z]{4,5})\t(.*)$/.exec(line) ?? [];
    if ((level !== 'ERROR' && level !== 'WARN') || rest === undefined)
        return undefined;
    const fields = [...rest.matchAll(/(?:^|[\t ])([A-Za-z_]{1,40})=("(?:[^"\\]|\\.)*")/g)];
    return {
        message: rest.slice(0, fields[0]?.index ?? rest.length),
        fields: new Map(fields.map(([, key = '', value = '']) => [key, unquote(value)])),
    };
}
/** Go's quoting: JSON's, and `\xNN` for a byte that is no UTF-8. */
function unquote(quoted) {
    try {
        const value = JSON.parse(quoted.replace(/\\x([0-9a-f]{2})/g, '\\u00$1').replace(/\\[av]/g, ' '));
        return typeof value === 'string' ? value : quoted;
    }
    catch {
        return quoted.slice(1, -1);
    }
}
function stderr_gapOf({ message, fields }) {
    const path = fields.get('file_path');
    if (message.includes('Failed to load module'))
        return stderr_moduleGap(fields.get('loc') ?? '');
    if (path === undefined || path === '')
        return undefined;
    if (message.includes('Error parsing file') || message.includes('Failed to parse file')) {
        return { path, reason: 'not-parsed', ...lineIn(fields.get('err') ?? '', path) };
    }
    if (message.includes('Skipping chart')) {
        return {
            path: path === '.' ? 'Chart.yaml' : `${path}/Chart.yaml`,
            reason: 'not-parsed',
            detail: 'the chart does not render with its own values',
        };
    }
    return undefined;
}
/** `main.tf:31-34`. */
function stderr_moduleGap(location) {
    const [, path, line] = /^(.+):(\d{1,7})(?:-\d{1,7})?$/.exec(location) ?? [];
    return path === undefined ? undefined : { path, reason: 'module-not-loaded', line: Number(line) };
}
/** HCL names the place: `tf/broken.tf:2,14-3,1: Invalid multi-line string`. */
function lineIn(words, path) {
    if (!words.startsWith(`${path}:`))
        return {};
    const line = /^:(\d{1,7}),/.exec(words.slice(path.length, path.length + 10))?.[1];
    return line === undefined ? {} : { line: Number(line) };
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse.js







/** Formats whose files `trivy/config` names in its report even without a finding (0.74.0; not Terraform, not ARM, not Ansible). */
const formatsByFile = ['cloudformation', 'dockerfile', 'kubernetes'];
const listing = new Set([...formatsByFile, 'helm']);
/**
 * What `trivy/config` said: misconfigurations and secrets. Its lists of packages, which come along, are not its business.
 * @throws GatehouseError when the run cannot be believed.
 */
function parseConfig(run) {
    const results = readReport(run);
    return {
        findings: results.flatMap((result) => [
            ...result.Misconfigurations.filter(({ Status }) => Status === undefined || Status === 'FAIL').map((found) => readMisconfiguration(found, result, run.files)),
            ...result.Secrets.map((found) => readSecret(found, result)),
        ]),
        gaps: stderr_readGaps(run.stderr),
        listed: targetsOf(results, ({ Class, Type }) => Class === 'config' && listing.has(parse_misconfiguration_formatOf(Type))),
        problems: [],
    };
}
/**
 * What `trivy/packages` said: vulnerabilities of the packages that manifests name, and their licences: those of which somebody should
 * know are findings, all are counted.
 * @throws GatehouseError when the run or its database cannot be believed.
 */
function parsePackages(run) {
    const results = readReport(run);
    const bearers = indexBearers(results);
    return {
        findings: results.flatMap((result) => {
            const packages = packagesByUid(result);
            return [
                ...result.Vulnerabilities.map((found) => readVulnerability(found, result, packages)),
                ...notableLicenses(result).map((found) => readLicense(found, result, bearers)),
            ];
        }),
        gaps: stderr_readGaps(run.stderr),
        listed: targetsOf(results, ({ Class }) => Class === 'lang-pkgs'),
        problems: [],
        licenses: countedLicenses(results),
    };
}
const targetsOf = (results, isListed) => new Set(results.filter(isListed).map(({ Target }) => Target));

;// CONCATENATED MODULE: ./build/js/tools/trivy/skips.js

/** A line may hold several comments, each with a day of its own. */
const withoutNext = (line) => line.split(/[ \t][^ \t]*(?:trivy|tfsec):/)[0] ?? '';
/**
 * `trivy:ignore:ID` and `tfsec:ignore:ID`, with any `key:value` pairs before and after, as Trivy 0.74.0 reads them in Terraform,
 * CloudFormation, Dockerfiles and charts (seen by running): a line is split at blanks; of each piece Unicode's other white space and
 * then `#`, `/` and `*` are trimmed; what is left must begin with the tool's name. So a piece has one place where it can begin, and the
 * search is linear. The first colon is the name's own: with `_` in its place the words mean nothing to Trivy. Second group: the pairs
 * after the id, such as `exp:2027-01-31`. From that day on (UTC), and with a day that is none, Trivy does not obey (seen by running). A day
 * after a blank it does not read at all; whoever wrote it meant an end.
 */
const trivySkips = {
    pattern: /(?<![^ \n])[^!-~ \n]*[#/*]*(?:trivy|tfsec):(?:[^ \n:]*:[^ \n:]*:)*?ignore:([^ \n:[]+)(?:\[[^ \n\]]*\]?)?(?::([^ \n]*))?/g,
    canonical: canonicalTrivyId,
    expires: (comment) => /[ :\t]exp:([^ :\t\r]*)/.exec(withoutNext(comment))?.[1],
    neutralise: true,
};

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/canary.js

/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const image_canary_madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('');
const lodash = { name: 'lodash', version: '4.17.4', license: 'AGPL-3.0' };
/** A tiny image with one thing wrong for each part of the work. */
const canaryImage = {
    archive: () => imageArchive({
        tag: 'gatehouse-canary:1',
        layers: [
            {
                'canary/node_modules/lodash/package.json': JSON.stringify(lodash),
                'canary/canary.env': `aws_access_key_id = ${image_canary_madeUpKey}\n`,
            },
        ],
        config: { User: 'root', Cmd: ['/canary'] },
        history: ['COPY canary /canary', 'USER root', 'CMD ["/canary"]'],
    }),
    expects: [
        { format: 'image-packages', expects: 'CVE-2019-10744' },
        { format: 'image-config', expects: 'DS-0002' },
        { format: 'image-secrets', expects: 'aws-access-key-id' },
        { format: 'image-licenses', expects: 'AGPL-3.0-only' },
    ],
};

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/command.js

/**
 * `trivy/image`, over a docker archive or the folder of a layout, so that nothing is fetched by Trivy itself. Rules of misconfiguration
 * are for the image's configuration alone: manifests that packages bring along as tests and examples are nobody's infrastructure. Layers
 * that were analysed once are not kept: Trivy 0.74.0 believes what it remembers of them, also of a file that is cut off by now.
 */
const imageCommand = ({ root, report, scratch, database, without = [] }) => ({
    args: [
        'image',
        '--scanners=vuln,secret,license',
        '--image-config-scanners=misconfig,secret',
        '--cache-backend=memory',
        ...common,
        ...without.map((files) => `--skip-files=${files}`),
        `--cache-dir=${database ?? scratch}`,
        `--output=${report}`,
        `--input=${root}`,
    ],
    env: {},
    reportOn: 'file',
});

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/failure.js


/** Why a scan of an image cannot be believed; `undefined` when it ended well. Messages observed on 0.74.0. */
function explainImageFailure(run) {
    const failure = explainFailure(run);
    if (failure === undefined)
        return undefined;
    const fatal = /^[^\t\n]{1,40}\tFATAL\t([\s\S]*)$/m.exec(run.stderr)?.[1] ?? '';
    if (fatal.includes('Unable to initialize the Java DB')) {
        return new errors/* GatehouseError */.GA('JAVA_DATABASE_MISSING', 'The image holds Java archives, and there is no Java database to know them by: they were not looked at.', { hint: "Put Trivy's Java database into `java-db/` of the folder that --vulnerability-db names." });
    }
    if (/unable to open .* as (?:a Docker image|an OCI Image)/.test(fatal)) {
        return new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'This is no image that Trivy can open, or only the first part of one.', {
            hint: 'Give a docker archive (`docker save`) or the folder of an OCI layout, and build it again if it is one.',
        });
    }
    if (fatal.includes('failed to analyze layer') || fatal.includes('unable to get uncompressed layer')) {
        return new errors/* GatehouseError */.GA('IMAGE_BROKEN', 'A layer of the image is damaged or cut off, so Trivy could not read it.', {
            hint: 'Build or fetch the image again.',
        });
    }
    return failure;
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/operating-system.js
/** Of a release that gets no more updates: whatever is found in it from now on will not be mended there. Trivy says so without a rule. */
function operatingSystemAtItsEnd(os) {
    if (os?.EOSL !== true)
        return [];
    const name = [os.Family, os.Name].filter((word) => word !== undefined && word !== '').join(' ');
    return [
        {
            kind: 'misconfiguration',
            ruleId: endOfLifeRule,
            format: 'image',
            severity: 'high',
            severitySource: 'tool',
            title: 'The operating system gets no more security updates',
            message: `The image's operating system (${name}) gets no more security updates, and its advisories may be incomplete.`,
            help: 'Build on a release that is supported.',
            tags: ['end-of-life'],
            path: '',
            calls: [],
        },
    ];
}
const endOfLifeRule = 'os-end-of-life';

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/parse.js









/** What Trivy calls the packages of the operating system where it speaks of licences. */
const systemPackages = 'OS Packages';
/**
 * What `trivy/image` said. Paths are those in the image; what is about the whole of it (packages of the operating system, the
 * configuration) has none.
 * @throws GatehouseError when the run, its database or the image cannot be believed.
 */
function parseImage(run) {
    const report = readWholeReport(run, explainImageFailure);
    const { Results: results, Metadata: metadata } = report;
    const bearers = indexBearers(results, placeForLicenses);
    const findings = results.flatMap((result) => {
        const packages = packagesByUid(result);
        return [
            ...result.Vulnerabilities.map((found) => readVulnerability(found, result, packages)),
            ...notableLicenses(result).map((found) => readLicense(found, result, bearers)),
            ...result.Misconfigurations.filter(({ Status }) => Status === undefined || Status === 'FAIL').map((found) => inConfiguration(readMisconfiguration(found, result, undefined))),
            ...result.Secrets.map((found) => inWordsOfImage(readSecret(found, result), run.root)),
        ].map((reported) => ({ ...reported, format: 'image', path: pathInside(reported.path, result, run.root) }));
    });
    const facts = factsOf(report);
    return {
        findings: [...findings, ...operatingSystemAtItsEnd(metadata?.OS ?? undefined)],
        gaps: [...stderr_readGaps(run.stderr).map(gapInside), ...nothingKnown(facts)],
        listed: new Set(),
        problems: [],
        licenses: countedLicenses(results),
        image: facts,
    };
}
const placeForLicenses = ({ Class, Target }, { FilePath }) => Class === 'os-pkgs' ? systemPackages : FilePath === undefined || FilePath === '' ? Target : FilePath;
function pathInside(path, { Class, Target }, root) {
    const isWhole = path === root || path === systemPackages || (Class === 'os-pkgs' && path === Target);
    return isWhole ? '' : path.replace(/^\/+/, '');
}
/**
 * Trivy makes a Dockerfile of the image's history, so its lines are nobody's, and its messages quote instructions, in which there may be
 * anything: the name of the rule says it without them.
 */
function inConfiguration({ startLine: _start, endLine: _end, resourceHint: _hint, ...found }) {
    return { ...found, message: `The image's configuration: ${found.title}` };
}
const inWordsOfImage = (found, root) => {
    const { startLine, endLine: _end, ...secret } = found;
    const place = found.path === root
        ? "The image's configuration"
        : `The file ${found.path.replace(/^\/+/, '')} of the image${startLine === undefined ? '' : `, line ${startLine},`}`;
    return { ...secret, message: `${place} holds a secret: ${found.title}.` };
};
/** The only file that rules are for is the Dockerfile that Trivy makes of the history. */
const gapInside = (gap) => gap.path === 'Dockerfile'
    ? { path: '', reason: 'not-parsed', detail: 'its configuration: the history names no instruction' }
    : { ...gap, path: gap.path.replace(/^\/+/, '') };
const nothingKnown = ({ packages }) => packages > 0 ? [] : [{ path: '', reason: 'not-read', detail: 'no operating system and no package was recognised' }];
function factsOf({ Metadata: metadata, Results: results }) {
    const { os, architecture, variant, config } = metadata?.ImageConfig ?? {};
    const id = /^sha256:[0-9a-f]{64}$/.exec(metadata?.ImageID ?? '')?.[0];
    const platform = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    return {
        ...(id === undefined ? {} : { id }),
        tags: metadata?.RepoTags ?? [],
        ...(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(platform) ? { platform } : {}),
        labels: new Map(Object.entries(config?.Labels ?? {})),
        packages: results.reduce((sum, { Packages }) => sum + Packages.length, 0),
    };
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/index.js



const image_minutes = 60_000;
const image_gigabytes = 1024 ** 3;
/** Vulnerabilities, licences and secrets of what is in an image, and its configuration. */
const trivyImage = {
    name: 'trivy/image',
    tool: 'trivy',
    reads: ['image'],
    listsByFile: [],
    mayOpen: () => true,
    ownConfig: [],
    canaries: [],
    canaryImage: canaryImage,
    spares: { code: 'JAVA_DATABASE_MISSING', files: ['**/*.jar', '**/*.war', '**/*.ear', '**/*.par'] },
    needsDatabase: true,
    deadlineMs: 20 * image_minutes,
    memoryBytes: 8 * image_gigabytes,
    standsAlone: [],
    command: imageCommand,
    parse: parseImage,
};

;// CONCATENATED MODULE: ./build/js/tools/trivy/image/listing.js




const listing_minutes = 60_000;
const listing_gigabytes = 1024 ** 3;
/** Trivy cannot tell what these are without a Java database, and ends over the first one. One glob each: it splits them at commas. */
const javaArchives = ['jar', 'war', 'ear', 'par'].map((ending) => `--skip-files=**/*.${ending}`);
/**
 * The packages that Trivy sees in an image, as CycloneDX: what its scan looks up in the vulnerability database, without one. For comparison
 * only; Java archives are left out.
 */
const trivyListing = {
    name: 'trivy/listing',
    tool: 'trivy',
    deadlineMs: 15 * listing_minutes,
    memoryBytes: 8 * listing_gigabytes,
    emptyConfiguration: '',
    canary: { archive: canaryImage.archive, folder: {}, expects: { image: ['lodash'], folder: [] } },
    command: ({ source, cyclonedx, scratch }) => ({
        args: [
            'image',
            '--cache-backend=memory',
            ...common.filter((option) => !option.startsWith('--format=')),
            '--format=cyclonedx',
            ...javaArchives,
            `--cache-dir=${scratch}`,
            `--output=${cyclonedx}`,
            `--input=${source.path}`,
        ],
        env: {},
    }),
    explain: (run) => explainImageFailure({ ...run, report: '' }),
    savedAs: (document) => {
        const { properties } = listed.parse(JSON.parse(document)).metadata.component;
        return properties.find(({ name }) => name === 'aquasecurity:trivy:RepoTag')?.value;
    },
};
const property = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const listed = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ component: schemas/* object */.Ikc({ properties: schemas/* array */.YOg(property).catch([]) }).catch({ properties: [] }) }),
});

;// CONCATENATED MODULE: ./build/js/tools/trivy/index.js









const trivy_minutes = 60_000;
const trivy_gigabytes = 1024 ** 3;
/** Trivy reads these from its working folder, which is not the tree; they are kept out all the same, and named. */
const ownConfig = ['trivy.{yaml,yml}', '.trivyignore', '.trivyignore.{yaml,yml}', 'trivy-secret.{yaml,yml}'];
/**
 * Misconfigurations and secrets. Playbooks of Ansible are read too, but nothing is claimed for them: which folders Trivy takes for a
 * project depends on the whole tree, so that no canary is reliable.
 */
const trivyConfig = {
    name: 'trivy/config',
    tool: 'trivy',
    reads: ['arm', 'cloudformation', 'dockerfile', 'helm', 'kubernetes', 'secrets', 'terraform'],
    listsByFile: formatsByFile,
    mayOpen: left_out_mayOpen,
    leavesOut: (format, path, size) => format === 'secrets' && leavesOutOfSecrets(path, size),
    ownConfig,
    checks: trivyChecks,
    skips: trivySkips,
    canaries: configCanaries,
    needsDatabase: false,
    deadlineMs: 10 * trivy_minutes,
    memoryBytes: 8 * trivy_gigabytes,
    standsAlone: [],
    command: configCommand,
    parse: parseConfig,
};
/** Vulnerabilities and licences of what manifests and lock files name. */
const trivyPackages = {
    name: 'trivy/packages',
    tool: 'trivy',
    reads: ['lockfile'],
    listsByFile: ['lockfile'],
    mayOpen: left_out_mayOpen,
    ownConfig,
    canaries: packagesCanaries,
    needsDatabase: true,
    deadlineMs: 10 * trivy_minutes,
    memoryBytes: 8 * trivy_gigabytes,
    standsAlone: [],
    command: packagesCommand,
    parse: parsePackages,
};

;// CONCATENATED MODULE: ./build/js/tools/index.js







/** Every scanner. To add one: a folder like the others and a line here. */
const scanners = [checkov, trivyConfig, trivyPackages];
/** Every scanner of images. */
const imageScanners = [trivyImage];
/** What proves who signed an image. */
const verifier = cosign;
/** Who writes SBOMs, and who else lists the packages of an image, so that the two can be compared. */
const cataloguers = {
    documents: syft,
    comparison: trivyListing,
};
/** What signs images. */
const signer = cosignSigner;
/** Names of the tools, as the policy and `--tools` write them. */
const toolNames = (0,order/* sortedUnique */.Z$)(scanners.map(({ tool }) => tool));
/** Names of what runs beside the scanners, as the policy writes them. */
const programNames = (0,order/* sortedUnique */.Z$)([verifier, signer, ...Object.values(cataloguers)].map(({ tool }) => tool)).filter((tool) => !toolNames.includes(tool));
/** How comments ask each tool to keep quiet. */
const allSkipRules = scanners.flatMap(({ tool, skips }) => skips === undefined ? [] : [{ tool, ...skips }]);
const advisory = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})$/i;
/**
 * Canonical ids of the rules that a text names: a tool's own id in any of its forms, Trivy's names in words (which may stand for
 * several checks), an advisory. Empty when it is none of them; a concept is its own id.
 */
const canonicalRuleId = (text) => (0,order/* sortedUnique */.Z$)([
    ...canonicalTrivyIds(text),
    ...canonicalCheckovIds(text),
    ...(advisory.test(text) ? [canonicalAdvisory(text)] : []),
]);
const canonicalAdvisory = (text) => /^ghsa/i.test(text) ? `GHSA${text.slice(4).toLowerCase()}` : text.toUpperCase();
/** A check in words may share its name with something else, so only numbered ids are certain. */
function kindsOfRule(text) {
    if (advisory.test(text))
        return ['vulnerability'];
    if ((0,concepts/* isConcept */.f2)(text))
        return ['misconfiguration'];
    const [check] = canonicalCheckovIds(text);
    if (check !== undefined)
        return [check.includes('_SECRET_') ? 'secret' : 'misconfiguration'];
    return /\d$/.test(text) && canonicalTrivyIds(text).length === 1 ? ['misconfiguration'] : [];
}
/** What the reader of a policy has to know of the tools. */
const policyNames = {
    tools: toolNames,
    programs: programNames,
    checkTools: (0,order/* sortedUnique */.Z$)(scanners.filter(({ checks }) => checks !== undefined).map(({ tool }) => tool)),
    formats: (0,order/* sortedUnique */.Z$)([...scanners, ...imageScanners].flatMap(({ reads }) => reads)),
    concepts: (0,order/* sortedUnique */.Z$)(concepts/* conceptIds */.Pk),
    groups: new Map(groups/* groups */.T.map(({ id, concepts }) => [id, concepts])),
    kindsOfRule,
    canonicalRules: canonicalRuleId,
};


/***/ })

};
