export const id = 805;
export const ids = [805];
export const modules = {

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);


/**
 * Reads one of our own files, strictly: what it does not know it refuses, since it might decide something. `whole` is what
 * the file is called: `the evidence`.
 * @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path.
 */
function decode(text, schema, whole) {
    const value = parseJson(text, whole);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('EVIDENCE_INVALID', issue === undefined ? unsound(whole) : describe(issue, value, whole), {
        hint: issue?.path[0] === 'schema'
            ? 'It was written by another version of Gatehouse. Scan again with this one.'
            : 'It was changed by hand, or written by another version of Gatehouse. Scan again.',
        cause: result.error,
    });
}
function parseJson(text, whole) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('EVIDENCE_INVALID', `${capital(whole)} is not JSON, or not all of it is there.`, {
            hint: 'Scan again, and give the file as it was written.',
            cause,
        });
    }
}
function describe(issue, root, whole) {
    const [value, name] = [valueAt(root, issue.path), nameOf(issue.path, whole)];
    switch (issue.code) {
        case 'unrecognized_keys':
            return `${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pathText([...issue.path, issue.keys[0] ?? '']))} is not a key of ${whole}.`;
        case 'invalid_type':
            if (value === undefined)
                return `${name} is missing in ${whole}.`;
            return `${capital(name)} must be ${typeNames[issue.expected] ?? issue.expected}, not ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
        case 'invalid_value':
            if (value === undefined)
                return `${name} is missing in ${whole}.`;
            return `${capital(name)} must be ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .Vo)(issue.values.map(String))}, not ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
        default:
            return `${capital(name)} cannot be ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
    }
}
const typeNames = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
};
const unsound = (whole) => `${capital(whole)} cannot be understood.`;
const nameOf = (path, whole) => path.length === 0 ? whole : (0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pathText(path));
const pathText = (path) => path.reduce((before, step) => typeof step === 'number' ? `${before}[${step}]` : before === '' ? String(step) : `${before}.${String(step)}`, '');
const valueAt = (root, path) => path.reduce((inner, step) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, root);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ encoder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


/**
 * Writes a value as JSON with its keys in the order of the schema, whatever order they were given in; keys that the schema
 * does not have are left out. Compiled once; does not check, because the type of the value was proven equal to the schema.
 */
function encoder(schema) {
    const order = orderOf(schema);
    return (value) => `${JSON.stringify(arrange(value, order), null, 2)}\n`;
}
function orderOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodExactOptional */ .ZwT)
        return orderOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return { type: 'items', item: orderOf(schema.element) };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return { type: 'sorted' };
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
        return { type: 'plain' };
    return { type: 'fixed', keys: Object.entries(schema.shape).map(([key, inner]) => [key, orderOf(inner)]) };
}
function arrange(value, order) {
    if (typeof value !== 'object' || value === null)
        return value;
    switch (order.type) {
        case 'plain':
            return value;
        case 'items':
            return Array.isArray(value) && order.item.type !== 'plain'
                ? value.map((item) => arrange(item, order.item))
                : value;
        case 'sorted':
            return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b)));
        case 'fixed': {
            const arranged = {};
            for (const [key, inner] of order.keys) {
                const field = Reflect.get(value, key);
                if (field !== undefined)
                    arranged[key] = arrange(field, inner);
            }
            return arranged;
        }
    }
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ inlineSkipSchema),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   hn: () => (/* binding */ scannerProblemSchema),
/* harmony export */   lY: () => (/* binding */ evidenceFileSchema),
/* harmony export */   oO: () => (/* binding */ formatCountSchema),
/* harmony export */   s1: () => (/* binding */ gapSchema),
/* harmony export */   wl: () => (/* binding */ toolSchema),
/* harmony export */   y3: () => (/* binding */ dataSchema),
/* harmony export */   zs: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8143);
/* harmony import */ var _exactly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1657);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);





const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** `sha256:` and 64 hex digits; empty where nothing was there to be hashed, such as a tool that is missing. */
const digest = text.describe('`sha256:` and 64 hex digits.');
const problemShape = { code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv), sentence: text, hint: text.exactOptional() };
const problemSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(problemShape));
const scannerProblemSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...problemShape, scanner: text.exactOptional() }));
const gapSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: text,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .gapReasons */ .UF),
    tool: text.describe('Absent: no tool was given it.').exactOptional(),
    line: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.exactOptional(),
    detail: text.exactOptional(),
})
    .meta({ id: 'gap', description: 'Something that was not looked at, or only in part.' }));
const formatCountSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: text, files: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }));
const inlineSkipSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: text,
    line: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    tool: text,
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    reason: text.exactOptional(),
    expired: text.exactOptional().describe('The day, as the comment writes it, since when it means nothing.'),
    matched: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
}));
const toolSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, version: text, digest, origin: text.describe('Which origin delivered it.') }));
const notice = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeKinds */ .Og), sentence: text }));
const dataSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: text,
    digest,
    updated: text.describe('Instant of its last update, ISO 8601.'),
    nextUpdate: text.describe('Instant from which there should be a newer one, ISO 8601.').exactOptional(),
    notice: notice.describe('Why it is not known to be the newest.').exactOptional(),
}));
const outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['complete', 'partial', 'failed']);
const target = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tree', 'image', 'sbom', 'sarif']), name: text }));
const inputs = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tree: digest, options: digest, data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dataSchema), rules: digest.exactOptional() }));
const canary = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: text, seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }));
const evidence = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    scanner: text,
    tool: toolSchema,
    target,
    inputs,
    outcome,
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problemSchema),
    planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema).describe('What it was given.'),
    examined: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema).describe('What it is known to have read.'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gapSchema),
    canaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(canary),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSchema */ .$f),
})
    .meta({ id: 'evidence', description: 'What one scanner brought back from one target.' }));
const subjectSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: text.exactOptional(),
    commit: text.exactOptional(),
    ref: text.exactOptional(),
    base: text.exactOptional().describe('The branch that a change is made for.'),
    prefix: text.exactOptional().describe('From the root of the repository to the root of the run.'),
    scope: text.exactOptional().describe('Tells this run from another of the same repository.'),
}));
const baseRun = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ scanner: text, from: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .baseOrigins */ .vY), findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSchema */ .$f) }));
const base = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    commit: text.exactOptional(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(baseRun),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problemSchema),
    touched: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).describe('Files that are not the same in both.'),
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).exactOptional().describe('Files that only the base holds.'),
})
    .meta({ id: 'base', description: 'What a change is compared with.' }));
const evidenceFileSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    subject: subjectSchema,
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ policy: digest.exactOptional(), plan: digest.exactOptional(), lock: digest }),
    inventory: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        files: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema),
        gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gapSchema),
        skips: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(inlineSkipSchema),
    }),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(evidence),
    base: base.exactOptional(),
    timings: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).describe('Milliseconds; the only key that may differ between two equal runs.'),
}));


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ exactly)
/* harmony export */ });
/** Returns the schema as it is; compiles only when what it decodes to is exactly `T`, key for key. */
const exactly = () => (schema) => schema;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4803);
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6631);
/* harmony import */ var _exactly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1657);




/** Keys stand in the order of the types, which is the order in which they are written. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text);
/** Of lines, columns and files; tools that know no line say 0. */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const region = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    startLine: count,
    endLine: count,
    startColumn: count.exactOptional(),
    endColumn: count.exactOptional(),
}));
const block = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: text, startLine: count, endLine: count, digest: text }));
const relatedPlace = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, region: region.exactOptional(), label: text }));
const place = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text.describe('Relative to the root of the run, with `/`.'),
    region: region.exactOptional(),
    snippet: text.describe('Lines of the file, every secret masked.').exactOptional(),
    block: block.exactOptional(),
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relatedPlace),
}));
const rule = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text,
    concept: text.exactOptional(),
    title: text,
    help: text.exactOptional(),
    url: text.exactOptional(),
    tags: texts,
}));
const resource = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ format: text, type: text, stack: text, address: text, part: text.exactOptional() }));
const dependency = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    purl: text.describe('Without version and qualifiers.'),
    name: text,
    installed: texts,
    fixed: text.exactOptional(),
    scope: text.exactOptional(),
}));
const license = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ spdx: text, category: text }));
const image = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: text, digest: text.exactOptional(), platform: text.exactOptional() }));
const subject = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    resource: resource.exactOptional(),
    package: dependency.exactOptional(),
    license: license.exactOptional(),
    image: image.exactOptional(),
    requirement: text.exactOptional(),
}));
/** A calendar day in UTC. */
const day = text.describe('A day in UTC, such as 2026-11-24.');
const advisory = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ids: texts.describe('The canonical id first, then its aliases.'),
    cwe: texts,
    published: day.exactOptional(),
    cvss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    kev: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ added: day, due: day.exactOptional() }).exactOptional(),
    epss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
}));
/** A part of it is an id in commands, links and drafts of waivers, where nothing else may stand. */
const hash = text.regex(/^[0-9a-f]{32}$/);
const identity = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ logical: hash, also: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(hash) }));
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO);
const severitySource = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tool', 'vendor', 'override', 'default']));
const skip = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['inline', 'vex', 'sarif']), reason: text.exactOptional() }));
const source = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tool: text,
    ruleId: text,
    severity: severity.exactOptional(),
    severitySource,
    skip: skip.exactOptional(),
}));
const findingSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .EZ),
    rule,
    severity,
    severitySource,
    message: text,
    place,
    subject,
    advisory: advisory.exactOptional(),
    identity: identity.describe('Two findings are the same when any of these hashes meet.'),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(source).describe('Every statement of a tool behind this finding.'),
})
    .meta({ id: 'finding', description: 'One fact, placed and identified.' }));


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decodeVerdict),
  o: () => (/* binding */ encodeVerdict)
});

// EXTERNAL MODULE: ./build/js/core/codec/decode.js
var decode = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/js/core/codec/encode.js
var encode = __webpack_require__(983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/core/codec/evidence-schema.js
var evidence_schema = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/js/core/codec/exactly.js
var exactly = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/js/core/codec/finding-schema.js
var finding_schema = __webpack_require__(5030);
;// CONCATENATED MODULE: ./build/js/core/codec/verdict-schema.js






const verdict_schema_text = schemas/* string */.YjP();
const verdict_schema_layer = schemas/* enum */.k5n(verdict/* layerNames */.Em);
const decidedBy = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    layer: verdict_schema_layer,
    rule: verdict_schema_text.exactOptional(),
    waiver: verdict_schema_text.exactOptional(),
    skip: schemas/* enum */.k5n(['inline', 'vex', 'sarif']).exactOptional(),
}));
const judged = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    finding: finding_schema/* findingSchema */.$f,
    action: schemas/* enum */.k5n(verdict/* actions */.o1),
    by: decidedBy.describe('What put it here.'),
    why: verdict_schema_text.exactOptional(),
    how: schemas/* strictObject */.rej({ text: verdict_schema_text, url: verdict_schema_text.exactOptional() }).exactOptional(),
    introduced: schemas/* boolean */.zMY().describe('False when the base has it too.'),
    spared: schemas/* enum */.k5n(['block', 'warn']).exactOptional().describe('What it would be if it were not older.'),
    blocksFrom: finding_schema/* day */.vd.exactOptional().describe('Warns until this day.'),
    due: finding_schema/* day */.vd.exactOptional().describe('The day until which it was to be mended.'),
    waivedAfterMerge: verdict_schema_text.exactOptional().describe('A waiver in the change, which does not count yet.'),
    id: verdict_schema_text.describe('The first digits of the identity, enough to tell it from the others.'),
})
    .meta({ id: 'judged', description: 'A finding and what the policy makes of it.' }));
const waiverNote = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    waiver: verdict_schema_text,
    state: schemas/* enum */.k5n(verdict/* waiverStates */.RT),
    expires: finding_schema/* day */.vd.exactOptional(),
    sentence: verdict_schema_text.exactOptional(),
}));
const comparison = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({ commit: verdict_schema_text.exactOptional(), problems: schemas/* array */.YOg(evidence_schema/* problemSchema */.zs) }));
const scanner = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    scanner: verdict_schema_text,
    tool: evidence_schema/* toolSchema */.wl,
    outcome: evidence_schema/* outcome */.bu,
    examined: schemas/* array */.YOg(evidence_schema/* formatCountSchema */.oO),
    data: schemas/* array */.YOg(evidence_schema/* dataSchema */.y3),
}));
const fileMistake = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({ path: verdict_schema_text, line: finding_schema/* count */.U9, column: finding_schema/* count */.U9, sentence: verdict_schema_text, hint: verdict_schema_text.exactOptional() }));
const policy = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    layer: verdict_schema_layer,
    source: verdict_schema_text,
    digest: evidence_schema/* digest */.br.exactOptional(),
    organisation: schemas/* strictObject */.rej({ source: verdict_schema_text, digest: evidence_schema/* digest */.br }).exactOptional(),
    contact: verdict_schema_text.exactOptional(),
    waiverDays: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(severity/* severities */.gO), finding_schema/* count */.U9)
        .describe('How many days a waiver may last, by severity.')
        .exactOptional(),
    problems: schemas/* array */.YOg(evidence_schema/* problemSchema */.zs),
    ignored: schemas/* array */.YOg(verdict_schema_text).describe('What the repository would loosen and may not.').exactOptional(),
    pending: schemas/* array */.YOg(verdict_schema_text).describe('Policy and waiver files whose change does not count yet.').exactOptional(),
    broken: schemas/* array */.YOg(fileMistake).describe('Mistakes that the change brings into them.').exactOptional(),
}));
const verdictSchema = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    gatehouse: verdict_schema_text.describe('Version of Gatehouse.'),
    verdict: schemas/* enum */.k5n(verdict/* verdicts */.rY),
    mode: schemas/* enum */.k5n(verdict/* modes */.nI),
    enforced: schemas/* boolean */.zMY().describe('True when the step or command fails.'),
    reason: verdict_schema_text.describe('One sentence.'),
    policy,
    subject: evidence_schema/* subjectSchema */.cn,
    comparison: comparison.exactOptional().describe('What a change was compared with; absent when everything counts.'),
    blocking: schemas/* array */.YOg(judged),
    warnings: schemas/* array */.YOg(judged),
    noted: schemas/* array */.YOg(judged),
    waived: schemas/* array */.YOg(judged),
    problems: schemas/* array */.YOg(evidence_schema/* scannerProblemSchema */.hn),
    warningsOfTheGate: schemas/* array */.YOg(verdict_schema_text),
    coverage: schemas/* strictObject */.rej({
        files: finding_schema/* count */.U9,
        formats: schemas/* array */.YOg(evidence_schema/* formatCountSchema */.oO),
        gaps: schemas/* array */.YOg(evidence_schema/* gapSchema */.s1),
        skips: schemas/* array */.YOg(evidence_schema/* inlineSkipSchema */.KW),
    }),
    waivers: schemas/* array */.YOg(waiverNote),
    scanners: schemas/* array */.YOg(scanner),
    feeds: schemas/* array */.YOg(evidence_schema/* dataSchema */.y3).exactOptional(),
    judged: finding_schema/* day */.vd.describe('The day on which it was judged, UTC.'),
}));

;// CONCATENATED MODULE: ./build/js/core/codec/verdict-codec.js



/** `verdict.json`: two spaces, a newline at the end, and the same bytes for the same verdict. */
const encodeVerdict = (0,encode/* encoder */.R)(verdictSchema);
/** @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path. */
const decodeVerdict = (text) => (0,decode/* decode */.D)(text, verdictSchema, 'the verdict');


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rememberScan),
/* harmony export */   t: () => (/* binding */ recallVerdict)
/* harmony export */ });
/* harmony import */ var _core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6414);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1992);
/* harmony import */ var _install_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3329);





/** Where the last scan of each root is kept, so that `explain ID` needs no file; `latest` names the folder of the newest. */
const lastFolder = (ports) => `${(0,_install_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .n)(ports.environment)}/last`;
const nameOf = async (root, ports) => (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(await ports.files.realPath(root)).slice(0, 16);
/** Roots whose last verdict is kept: more than anybody works on, and temporary folders of tests do not pile up. */
const mostRoots = 50;
const rootName = /^[0-9a-f]{16}$/;
/** Keeps the verdict of the last scan per root. A cache that cannot be written is no reason to fail a scan. */
async function rememberScan(root, verdict, ports) {
    const text = (0,_core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeVerdict */ .o)(verdict);
    try {
        const [last, name] = [lastFolder(ports), await nameOf(root, ports)];
        await ports.files.write(`${last}/${name}/verdict.json`, text);
        await ports.files.write(`${last}/latest`, name);
        await forgetOldest(last, name, ports.files);
    }
    catch {
        // Nothing is remembered: `explain` says so.
    }
}
/** Removes the roots that were scanned longest ago. Another run may do the same at this moment, so that any of them may be gone. */
async function forgetOldest(last, own, files) {
    const names = (await files.list(last)).map(({ name }) => name).filter((name) => rootName.test(name) && name !== own);
    if (names.length < mostRoots)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, mtimeMs: (await files.stat(`${last}/${name}`))?.mtimeMs ?? 0 })));
    const oldest = dated.sort((a, b) => b.mtimeMs - a.mtimeMs || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.name, b.name)).slice(mostRoots - 1);
    await Promise.allSettled(oldest.map(({ name }) => files.remove(`${last}/${name}`)));
}
/**
 * The verdict of the last scan: of this root, or without one of whatever was scanned last.
 * @throws GatehouseError FINDING_UNKNOWN when there is none.
 */
async function recallVerdict(root, ports) {
    const last = lastFolder(ports);
    try {
        const name = root === undefined ? await ports.files.readText(`${last}/latest`) : await nameOf(root, ports);
        return (0,_core_codec_verdict_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeVerdict */ .c)(await ports.files.readText(`${last}/${rootName.exec(name)?.[0] ?? 'none'}/verdict.json`));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GatehouseError */ .GA('FINDING_UNKNOWN', root === undefined ? 'There is no last scan to explain.' : 'There is no last scan of this folder to explain.', { hint: 'Run `gatehouse scan` first.', cause });
    }
}


/***/ })

};
