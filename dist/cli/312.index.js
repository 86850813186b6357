export const id = 312;
export const ids = [312];
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
/* harmony export */   mS: () => (/* binding */ licenseCountSchema),
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
const target = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tree', 'image', 'sbom', 'sarif']),
    name: text,
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that was resolved to the digest.').exactOptional(),
}));
const inputs = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tree: digest, options: digest, data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dataSchema), rules: digest.exactOptional() }));
const canary = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: text, seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }));
const licenseCountSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ category: text, count: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }));
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
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(licenseCountSchema)
        .describe('Statements of licences by category, findings included.')
        .exactOptional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSchema */ .$f),
})
    .meta({ id: 'evidence', description: 'What one scanner brought back from one target.' }));
const imageSubject = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: text.describe('Without tag and digest.'),
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that led to the digest.').exactOptional(),
}));
const subjectSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: text.exactOptional(),
    commit: text.exactOptional(),
    ref: text.exactOptional(),
    base: text.exactOptional().describe('The branch that a change is made for.'),
    prefix: text.exactOptional().describe('From the root of the repository to the root of the run.'),
    scope: text.exactOptional().describe('Tells this run from another of the same repository.'),
    image: imageSubject.exactOptional().describe('What was looked at, where it is an image.'),
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
    licenses: schemas/* array */.YOg(evidence_schema/* licenseCountSchema */.mS).exactOptional(),
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

/***/ 6982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileMatch)
});

// EXTERNAL MODULE: ./build/js/core/policy/comparing/comparisons.js + 2 modules
var comparisons = __webpack_require__(6655);
;// CONCATENATED MODULE: ./build/js/core/policy/field-path.js
function fieldReader(path) {
    const steps = path.split('.');
    return (seen) => {
        const values = [];
        collect(seen, steps, 0, values);
        return values;
    };
}
function collect(value, steps, from, values) {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, steps, from, values);
    else if (typeof value === 'object' && value !== null)
        collect(Reflect.get(value, steps[from] ?? ''), steps, from + 1, values);
    else if (value !== undefined && value !== null && from === steps.length)
        values.push(value);
}

// EXTERNAL MODULE: ./build/js/core/policy/match-key.js
var match_key = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/js/core/policy/match.js



/**
 * Keys are AND, the values of a key OR, and one of `any` has to fit. Compile once for a policy, use for every finding. A match without
 * keys fits nothing, and a finding that lacks what a key asks for does not fit.
 */
function compileMatch(match, compiling) {
    const matchers = keyReaders.flatMap(({ key, compares, reads, has, feed }) => {
        const values = (0,match_key/* valuesOf */.sm)(match, key);
        if (values === undefined)
            return [];
        const fits = (0,comparisons/* comparisonOf */.j)(compares).compile(values, compiling);
        const isUnknown = feed !== undefined && compiling.feeds?.includes(feed) === false;
        const isSure = (found) => !isUnknown || found.length > 0;
        return [(seen) => has(seen) && reads.map((read) => read(seen)).some((found) => isSure(found) && fits(found))];
    });
    const all = match.any === undefined ? matchers : [...matchers, compileAny(match.any, compiling)];
    return (seen) => all.length > 0 && all.every((matches) => matches(seen));
}
function compileAny(branches, compiling) {
    const matchers = branches.map((branch) => compileMatch(branch, compiling));
    return (seen) => matchers.some((matches) => matches(seen));
}
const readerOf = (read) => {
    if (typeof read === 'string')
        return fieldReader(read);
    const [first, second] = [fieldReader(read[0]), fieldReader(read[1])];
    return (seen) => first(seen).flatMap((a) => second(seen).map((b) => `${String(a)}.${String(b)}`));
};
const hasField = (path) => {
    if (path === undefined)
        return () => true;
    const read = readerOf(path);
    return (seen) => read(seen).length > 0;
};
const keyReaders = match_key/* allMatchKeys */.lw.map(({ key, compares, reads, onlyWith, feed }) => ({
    key,
    feed,
    compares,
    reads: reads.map(readerOf),
    has: hasField(onlyWith),
}));


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ findPolicy)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/flow/policy/checks/custom-checks.js
var custom_checks = __webpack_require__(1397);
// EXTERNAL MODULE: ./build/js/flow/policy/decode-policy.js
var decode_policy = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/js/flow/policy/policy-folder.js
var policy_folder = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/js/flow/policy/change/gate-files.js

/**
 * The folders that the policy of a change names. Where it is not understood, they are those of the base: nothing may hide behind a
 * mistake.
 */
function foldersOf(paths, head, base) {
    if (head.origin.layer === 'repository')
        return head.policy.checks;
    return [...paths].some((path) => !(0,decode_policy/* isWaiverFile */.h1)(path)) ? base.policy.checks : new Map();
}

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/flow/policy/change/mistakes.js
var mistakes = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/js/flow/policy/change/lint-change.js



/** More than this nobody reads at once. */
const mostMistakes = 50;
/**
 * What a change does to the policy, the waivers and the custom checks: which files count only after the merge, and the mistakes that it
 * brings. Those block, since merged they would break the gate for everybody; a mistake that was there before does not. Paths are told
 * from the root of the repository.
 */
function lintChange(base, head, { prefix, named }, names) {
    const [before, after] = [shasOf(base), shasOf(head)];
    const pending = (0,order/* sortedUnique */.Z$)([...before.keys(), ...after.keys()]).filter((path) => before.get(path) !== after.get(path));
    const known = new Set((0,mistakes/* mistakesIn */.f)(base, names).map(keyOf));
    const broken = (0,mistakes/* mistakesIn */.f)(head, names)
        .filter((mistake) => pending.includes(mistake.path) || !known.has(keyOf(mistake)))
        .slice(0, mostMistakes);
    const fromRoot = (path) => (prefix === '' || path === named ? path : `${prefix}/${path}`);
    const moved = broken.map((mistake) => ({ ...mistake, path: fromRoot(mistake.path) }));
    return {
        ...(pending.length === 0 ? {} : { pending: pending.map(fromRoot) }),
        ...(moved.length === 0 ? {} : { broken: moved }),
    };
}
const shasOf = ({ own, listed }) => new Map([...listed, ...[...own.files].map(([path, { sha }]) => [path, sha])]);
/** A folder that is too much for GitHub to list would keep everybody's policy from being read. */
const unlistable = {
    broken: [
        {
            path: policy_folder/* policyFolder */.hx,
            line: 1,
            column: 1,
            sentence: 'There are too many files here for GitHub to list.',
            hint: 'Leave only the policy, the waivers and the checks in it.',
        },
    ],
};
const keyOf = (mistake) => JSON.stringify([mistake.path, mistake.line, mistake.sentence]);

;// CONCATENATED MODULE: ./build/js/flow/policy/change/pending-waivers.js
/** The sound waivers that a change brings: those that its base does not hold, word for word. One that only moved to another file is held. */
function pendingWaivers(base, head) {
    const held = new Set(base.map(pending_waivers_keyOf));
    return head.filter((waiver) => !held.has(pending_waivers_keyOf(waiver)));
}
const pending_waivers_keyOf = ({ id, match, reason, owner, expires }) => JSON.stringify([id, match, reason ?? null, owner ?? null, expires ?? null]);

;// CONCATENATED MODULE: ./build/js/flow/policy/change/local-change.js






/**
 * What the work on this machine does to the gate, compared with the branch that judges. Where that has moved on, what only the branch
 * changed is no work of this one: it is compared with the commit at which they parted.
 */
async function readLocalChange(root, judging, names, { files, git }) {
    const where = 'the working tree';
    const own = await (0,policy_folder/* readPolicyFolder */.z8)(root, files);
    const decoded = (0,decode_policy/* decodePolicy */.VE)(own, { where, names });
    const named = foldersOf([...own.keys()].filter((path) => decode_policy/* policyPaths */.ff.includes(path)), decoded, judging.decoded);
    const folders = [...judging.decoded.policy.checks.values(), ...named.values()];
    const contents = new Map([...own, ...(await (0,policy_folder/* readCheckFolders */.yu)(root, folders, files))]);
    const lintAgainst = (before, base) => lintChange(sideOf(before, base.policy.checks, folders), sideOf(contents, named, folders), { prefix: '' }, names);
    const fromTip = lintAgainst(judging.contents, judging.decoded);
    if (fromTip.pending === undefined)
        return {};
    const parted = await git.mergeBase(root, judging.branch, 'HEAD');
    const before = parted === undefined ? undefined : await git.show(root, parted, policy_folder/* policyFolder */.hx);
    const brought = pendingWaivers(judging.decoded.waivers, decoded.waivers);
    if (before === undefined)
        return { lint: fromTip, waivers: brought };
    const base = (0,decode_policy/* decodePolicy */.VE)(before, { where, names });
    return { lint: lintAgainst(before, base), waivers: pendingWaivers(base.waivers, brought) };
}
function sideOf(contents, named, folders) {
    const those = (isWanted) => new Map([...contents].filter(([path]) => isWanted(path)).map(([path, text]) => [path, fileOf(text)]));
    const listed = those((path) => (0,custom_checks/* isCheckFile */.T1)(folders, path));
    return {
        own: { files: those((path) => (0,decode_policy/* isWaiverFile */.h1)(path) || decode_policy/* policyPaths */.ff.includes(path)), left: 0 },
        folders: named,
        checks: those((path) => (0,custom_checks/* isCheckFile */.T1)(named.values(), path)),
        listed: new Map([...listed].map(([path, { sha }]) => [path, sha])),
    };
}
/** Git may write other line ends into a working tree than it holds. */
const fileOf = (text) => text === undefined ? { sha: '' } : { sha: (0,decode_policy/* digestOf */.ol)(text.replaceAll('\r\n', '\n')), text };

// EXTERNAL MODULE: ./build/js/core/policy/layers.js
var policy_layers = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/js/flow/policy/found-policy.js
var found_policy = __webpack_require__(4365);
;// CONCATENATED MODULE: ./build/js/flow/policy/layered.js


/** The default stands in for a policy only where nobody else has one. */
function layered({ policy, waivers, origin, roots }, organisation, { lint, waivers: pending = [], problems = [], trouble = [], checks = [] }) {
    const own = { layer: origin.layer, policy };
    const hasNone = origin.layer === 'default' && trouble.length === 0;
    const layers = organisation === undefined
        ? [own]
        : [{ layer: 'organisation', policy: organisation.policy }, ...(hasNone ? [] : [own])];
    const ignored = (0,policy_layers/* ignoredIn */._b)(layers);
    return (0,found_policy/* foundPolicy */.H)({
        layers,
        waivers,
        roots,
        ...(pending.length === 0 ? {} : { pendingWaivers: pending }),
        checks,
        trouble,
        origin: {
            ...origin,
            ...(layers.length === 1 ? { layer: layers[0].layer } : {}),
            ...(organisation === undefined ? {} : { organisation: organisation.origin }),
            problems: [...origin.problems, ...problems],
            ...(ignored.length === 0 ? {} : { ignored }),
            ...lint,
        },
    });
}

;// CONCATENATED MODULE: ./build/js/flow/policy/organisation-policy.js


const inputName = 'organisation-policy';
/** Whatever has a line break or a colon and a space is text. */
const isPolicyText = (given) => /[\r\n]|:\s/.test(given.trim());
/**
 * YAML text, or the path of a file, absolute or from the workspace.
 * @throws GatehouseError POLICY_INVALID or INPUT_INVALID: it is the workflow's, so nothing runs with half of it.
 */
async function readOrganisationPolicy(given, workspace, names, files) {
    const input = given?.trim() ?? '';
    if (given === undefined || input === '')
        return undefined;
    const isText = isPolicyText(input);
    const source = isText ? `the input ${inputName}` : input;
    const text = isText ? given : await readFile(input, workspace, files);
    const policy = demandPolicy(text, isText ? inputName : input, names, `Correct \`${inputName}\` in the workflow.`);
    if (policy.checks.size > 0)
        throw checksOfNobody();
    return { policy, origin: { source, digest: digestOf(text) } };
}
/**
 * A file on the machine of somebody who wants to know what CI will say.
 * @throws GatehouseError TARGET_MISSING or POLICY_INVALID, before anything runs.
 */
async function readOrganisationFile(path, names, files) {
    const option = `--${inputName}`;
    const text = await files.readText(path).catch((cause) => {
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
            hint: `Give the path of the organisation's policy with ${option}.`,
            cause,
        });
    });
    const policy = (0,decode_policy/* demandPolicy */.mM)(text, path, names, 'Correct the policy file and run again.');
    if (policy.checks.size > 0)
        throw checksOfNobody(option);
    return { policy, origin: { source: path, digest: (0,decode_policy/* digestOf */.ol)(text) } };
}
const checksOfNobody = (name = inputName) => new errors/* GatehouseError */.GA('POLICY_INVALID', `\`${name}\` names a folder in \`checks\`, but it has no repository.`, {
    hint: "Take `checks` out of it: a repository's own policy names its own checks.",
});
const readFile = (path, workspace, files) => files.readText(path.startsWith('/') ? path : `${workspace}/${path}`).catch((cause) => {
    throw new GatehouseError('INPUT_INVALID', `The file ${path} of \`${inputName}\` cannot be read.`, {
        hint: 'Give YAML text, or the path of a file that an earlier step has put there.',
        cause,
    });
});

;// CONCATENATED MODULE: ./build/js/flow/policy/find-policy.js







/**
 * DESIGN 6, "Where the policy is read", for a command line: the file that was named; else `origin/<default>` if it is known, so
 * that a change cannot loosen what it is judged by; else the working tree.
 * @throws GatehouseError POLICY_INVALID or TARGET_MISSING for a file that was named.
 */
async function findPolicy(root, named, names, ports, { programs, organisation: given }) {
    const { decoded, judging } = named === undefined
        ? await findUsual(root, names, ports)
        : { decoded: await readNamed(root, named, names, ports.files), judging: undefined };
    const organisation = given === undefined ? undefined : await readOrganisationFile(given, names, ports.files);
    const contents = judging?.contents ?? (await (0,policy_folder/* readCheckFolders */.yu)(root, decoded.policy.checks.values(), ports.files));
    const { checks: all, problems } = (0,custom_checks/* decodeChecks */.Yq)(decoded.policy, contents);
    const { checks, problems: left } = programs ? { checks: all, problems: [] } : (0,custom_checks/* withoutPrograms */.Ig)(all);
    const change = judging === undefined ? {} : await readLocalChange(root, judging, names, ports);
    return layered(decoded, organisation, { ...change, checks, problems: [...problems, ...left] });
}
async function findUsual(root, names, { files, git }) {
    const branch = await git.defaultBranch(root);
    const contents = branch === undefined ? undefined : await git.show(root, branch, policy_folder/* policyFolder */.hx);
    if (branch === undefined || contents === undefined)
        return { decoded: (0,decode_policy/* decodePolicy */.VE)(await (0,policy_folder/* readPolicyFolder */.z8)(root, files), { where: 'the working tree', names }) };
    const decoded = (0,decode_policy/* decodePolicy */.VE)(contents, { where: branch, names });
    return { decoded, judging: { branch, contents, decoded } };
}
async function readNamed(root, path, names, files) {
    const text = await files.readText(path).catch((cause) => {
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
            hint: 'Give the path of a policy file with --policy.',
            cause,
        });
    });
    const policy = (0,decode_policy/* demandPolicy */.mM)(text, path, names, 'Correct the policy file and run again.');
    const contents = await (0,policy_folder/* readPolicyFolder */.z8)(root, files);
    const { waivers, problems } = (0,decode_policy/* decodeWaivers */.sR)(contents, names, policy);
    return {
        policy,
        waivers,
        roots: (0,decode_policy/* rootsIn */.Xb)(contents),
        origin: { layer: 'repository', source: path, digest: (0,decode_policy/* digestOf */.ol)(text), problems },
    };
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ blockers),
  W: () => (/* binding */ severityStyles)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/explain/draft.js
var draft = __webpack_require__(7458);
// EXTERNAL MODULE: ./build/js/report/subject.js
var subject = __webpack_require__(257);
;// CONCATENATED MODULE: ./build/js/report/markdown/links.js




const encodePath = (path) => path.split('/').map(report_escape/* forUri */.YI).join('/');
const base = ({ server, repository }) => `${server}/${encodePath(repository)}`;
/** A browser would walk up from them, to another repository. */
const isWithin = (path) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
/** The lines on the web, at the commit that was scanned; nothing for a path that is none within the repository. */
function fileUrl({ path, region }, subject, site) {
    if (site?.commit === undefined || !isWithin(path))
        return undefined;
    const { startLine = 0, endLine = 0 } = region ?? {};
    const lines = startLine < 1 ? '' : `#L${startLine}${endLine > startLine ? `-L${endLine}` : ''}`;
    return `${base(site)}/blob/${forUri(site.commit)}/${encodePath(inRepository(path, subject))}${lines}`;
}
/** The lines of a finding on the web; nothing for one that is in an image, of which the repository has no file. */
function findingUrl(finding, subject, site) {
    const image = finding.subject.image?.name;
    return image !== undefined && isInImage(finding.place.path, image) ? undefined : fileUrl(finding.place, subject, site);
}
/** Columns that line up in a terminal are only length in an address. */
const compact = (line) => line.replace(/ {2,}#/, ' #');
/** A new waiver for exactly this finding, written but for reason and owner, ready to be proposed on the default branch. */
function exceptionUrl(judged, verdict, site) {
    if (site?.defaultBranch === undefined)
        return undefined;
    const { path, lines } = (0,draft/* waiverDraft */.U)(judged, verdict);
    const query = [
        `filename=${(0,report_escape/* forUri */.YI)((0,subject/* inRepository */.yJ)(path, verdict.subject))}`,
        `value=${(0,report_escape/* forUri */.YI)(`${lines.map(compact).join('\n')}\n`)}`,
    ];
    return `${base(site)}/new/${encodePath(site.defaultBranch)}?${query.join('&')}`;
}

// EXTERNAL MODULE: ./build/js/report/presented.js
var presented = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/js/report/words/finding/describe.js
var describe = __webpack_require__(180);
// EXTERNAL MODULE: ./build/js/report/words/finding/entry.js
var finding_entry = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var sentences = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/js/report/words/times.js
var times = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/js/report/words/finding/fixing-version.js
var fixing_version = __webpack_require__(2853);
;// CONCATENATED MODULE: ./build/js/report/words/finding/entry-in-words.js







const mostTitles = 3;
const mostRules = 8;
const mostIds = 4;
/** Words about what a person sees as one; those of its finding, unless it is a package with several vulnerabilities. */
const subjectOf = (entry) => {
    const { finding } = entry.judged;
    if ((0,finding_entry/* isPackage */.d)(entry)) {
        const version = (0,fixing_version/* fixingVersion */.C)(packagesOf(entry));
        return `${(0,describe/* nameInWords */.I8)(finding)}${version === undefined ? '' : ` -> ${(0,report_escape/* inFull */.Vz)(version, 60)}`}`;
    }
    return `${(0,describe/* subjectInWords */.DN)(finding)}${timesOf(entry)}`;
};
/** A module's block has several addresses; of one address a tool may say the same several times. */
function timesOf({ all }) {
    const addresses = new Set(all.map(({ finding }) => finding.subject.resource?.address)).size;
    if (addresses > 1)
        return ` (${addresses} addresses)`;
    return all.length > 1 ? ` (${all.length} times)` : '';
}
const titleOf = (entry) => (0,finding_entry/* isPackage */.d)(entry)
    ? `${(0,sentences/* counted */.hS)(entry.all.length, 'vulnerability', 'vulnerabilities')}: ${(0,sentences/* bySeverity */.Np)(entry.all)}`
    : (0,describe/* titleInWords */.B3)(entry.judged.finding);
/** One paragraph each; what changes with time comes last. */
const reasonsOf = (entry, verdict) => [
    ...whyOf(entry),
    ...(0,times/* timesInWords */.b)(entry.judged, verdict),
];
function whyOf(entry) {
    if (!(0,finding_entry/* isPackage */.d)(entry))
        return [(0,describe/* reasonInWords */.jA)(entry.judged) ?? ''];
    const why = entry.judged.why === undefined ? [] : [(0,report_escape/* onOneLine */.GJ)(entry.judged.why)];
    const titles = entry.all.map(({ finding }) => `${(0,describe/* titleInWords */.B3)(finding)}${newsOf(finding)}`);
    const more = titles.length - mostTitles;
    return [...why, ...titles.slice(0, mostTitles), ...(more > 0 ? [`and ${more} more`] : [])];
}
const newsOf = (finding) => {
    const news = `${(0,describe/* exploitedInWords */.R9)(finding)}${(0,describe/* likelihoodInWords */.zR)(finding)}`;
    return news === '' ? '' : `.${news}`;
};
/** The policy's words, else the one version that repairs all. */
function adviceOf(entry) {
    const advice = (0,describe/* adviceInWords */.bY)(entry.judged);
    return (0,finding_entry/* isPackage */.d)(entry) && entry.judged.how === undefined ? { ...advice, text: upgrade(entry) } : advice;
}
function upgrade(entry) {
    const name = (0,report_escape/* inFull */.Vz)(packagesOf(entry)[0]?.name ?? '');
    const [unfixed, fixed] = [
        entry.all.filter(({ finding }) => finding.subject.package?.fixed === undefined),
        entry.all.filter(({ finding }) => finding.subject.package?.fixed !== undefined),
    ];
    const none = unfixed.map(({ finding }) => (0,report_escape/* inFull */.Vz)(finding.rule.id, 40));
    if (fixed.length === 0)
        return 'No version is known to fix them.';
    const version = (0,fixing_version/* fixingVersion */.C)(fixed.flatMap(({ finding }) => finding.subject.package ?? []));
    const each = fixed.map(({ finding }) => `${(0,report_escape/* inFull */.Vz)(finding.subject.package?.fixed ?? '', 60)} (${finding.rule.id})`);
    const way = version === undefined
        ? `Upgrade ${name}; fixed in ${(0,sentences/* someOf */.yU)((0,order/* sortedUnique */.Z$)(each), mostTitles)}.`
        : `Upgrade ${name} to ${(0,report_escape/* inFull */.Vz)(version, 60)}.`;
    return none.length === 0 ? way : `${way} No version is known to fix ${(0,sentences/* someOf */.yU)(none, mostTitles)}.`;
}
/** `Trivy CVE-2022-28346, CVE-2022-34265` */
function seenBy(entry) {
    if (!(0,finding_entry/* isPackage */.d)(entry))
        return (0,describe/* sourcesInWords */.Dy)(entry.judged.finding);
    const tools = (0,order/* groupBy */.$z)(entry.all.flatMap(({ finding }) => finding.sources), ({ tool }) => tool);
    return [...tools]
        .map(([tool, sources]) => {
        const rules = [...new Set(sources.map(({ ruleId }) => (0,report_escape/* inFull */.Vz)(ruleId, 40)))];
        return `${(0,sentences/* toolName */.Uf)(tool)} ${(0,sentences/* someOf */.yU)(rules, mostRules)}`;
    })
        .join(', ');
}
function idsOf(entry) {
    const ids = uniqueIds(entry).map((id) => (0,report_escape/* inFull */.Vz)(id));
    return ids.length > mostIds ? `${ids.slice(0, mostIds).join(', ')}, …` : ids.join(', ');
}
/** Ids for which the row had no room. */
const idsBeyond = (entry) => uniqueIds(entry).slice(mostIds);
const uniqueIds = ({ all }) => [...new Set(all.map(({ id }) => id))];
const packagesOf = ({ all }) => all.flatMap(({ finding }) => finding.subject.package ?? []);

// EXTERNAL MODULE: ./build/js/report/words/policy.js
var policy = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/js/report/console/terminal.js
var terminal = __webpack_require__(2683);
;// CONCATENATED MODULE: ./build/js/report/console/console-blockers.js








/** More than this in full is a wall of text that nobody reads. */
const mostInFull = 20;
const severityStyles = {
    critical: 'bad',
    high: 'bad',
    medium: 'careful',
    low: 'plain',
    info: 'quiet',
};
/** Every blocking finding with what, where, why and how to fix it; worst first, at most twenty unless all are wanted. */
function blockers(verdict, { all, site }, out) {
    const list = (0,finding_entry/* entriesOf */.M)(verdict.blocking);
    const inFull = all ? list : list.slice(0, mostInFull);
    const folded = list.slice(inFull.length).flatMap((entry) => entry.all);
    const layout = layoutOf(inFull, out);
    return {
        lines: [
            ...inFull.flatMap((entry, index) => [
                ...(index === 0 ? [] : ['']),
                ...blocker(entry, index + 1, { layout, verdict }, out),
                ...ask(entry, verdict, site, layout),
            ]),
            ...more(folded, out),
        ],
        leftOut: (0,presented/* leftOut */.ig)('folded', [...inFull.flatMap(idsBeyond), ...folded.map(({ id }) => id)]),
    };
}
function layoutOf(list, { width }) {
    const number = Math.max(2, String(list.length).length);
    const label = number + 1;
    const indent = label + Math.max(4, ...list.map(({ judged }) => judged.finding.severity.length)) + 2;
    const beside = list.every((entry) => {
        const texts = headOf(entry).map(({ text }) => (0,terminal/* columns */.YB)(text) + 2);
        return indent + texts.reduce((sum, length) => sum + length, 0) - 2 <= width;
    });
    return { number, label, indent, titleBeside: beside };
}
/** Place, subject, title. */
function headOf(entry) {
    return [
        { text: (0,describe/* placeInWords */.cF)(entry.judged.finding.place), style: 'strong' },
        { text: subjectOf(entry) },
        { text: titleOf(entry), style: 'strong' },
    ].filter(({ text }) => text !== '');
}
function blocker(entry, number, { layout, verdict }, out) {
    const { finding, by } = entry.judged;
    const { indent, label } = layout;
    const severity = out.paint({ text: finding.severity, style: severityStyles[finding.severity] });
    const start = `${out.paint({ text: (0,terminal/* padStart */.CF)(String(number), layout.number), style: 'quiet' })} ${severity}`;
    const room = ' '.repeat(indent - label - finding.severity.length);
    const head = headOf(entry);
    const [first = '', ...rest] = (0,terminal/* flow */.L3)(layout.titleBeside ? head : head.slice(0, -1), indent, out, 2);
    const title = layout.titleBeside ? [] : (0,terminal/* indented */.gu)((0,terminal/* flow */.L3)(head.slice(-1), indent, out), indent);
    const row = (name, pieces) => pieces.every(({ text }) => text === '')
        ? []
        : (0,terminal/* labelled */.wW)({ text: `${' '.repeat(label)}${name}`, style: 'quiet' }, pieces, indent, out);
    const advice = adviceOf(entry);
    const [reason = '', ...reasons] = reasonsOf(entry, verdict);
    return [
        `${start}${room}${first}`,
        ...(0,terminal/* indented */.gu)(rest, indent),
        ...title,
        ...row('why', [{ text: reason }, { text: (0,policy/* ruleInWords */.Xx)(by), style: 'quiet' }]),
        ...reasons.flatMap((text) => row('', [{ text }])),
        ...row(advice.text === undefined ? 'see' : 'fix', [
            { text: advice.text ?? '' },
            { text: advice.url ?? '', style: 'link' },
        ]),
        ...row('seen', [{ text: seenBy(entry) }, { text: `id ${idsOf(entry)}`, style: 'quiet' }]),
    ];
}
/** One line, however long: it is there to be clicked. */
function ask({ judged }, verdict, site, { label, indent }) {
    const url = exceptionUrl(judged, verdict, site);
    return url === undefined ? [] : [`${' '.repeat(label)}ask`.padEnd(indent) + url];
}
const more = (folded, out) => folded.length === 0 ? [] : ['', ...(0,terminal/* indented */.gu)((0,terminal/* wrap */.LV)(`… and ${(0,sentences/* bySeverity */.Np)(folded)} more`, out.width - 3), 3)];


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ waiverDraft),
/* harmony export */   y: () => (/* binding */ ruleDraft)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Long enough to repair it, short enough not to forget it. */
const days = 30;
/** Longer globs are refused by the reader of waivers. */
const longestGlob = 256;
/** A waiver for exactly this finding. */
function waiverDraft({ finding, id }, { judged, policy }) {
    const most = Math.min(days, policy.waiverDays?.[finding.severity] ?? days);
    return {
        path: `.gatehouse/waivers/${id}.yml`,
        lines: [
            `id: W-${id}`,
            `match: { id: ${JSON.stringify(id)}, ${whereOf(finding)} }`,
            'reason: ""          # why this is acceptable for now',
            'owner: ""           # who answers for it, such as "@acme/web"',
            `expires: ${expiry(judged, most)} # the last day on which it counts`,
        ],
    };
}
/** A rule of the policy for every finding of this rule; none when the rule's name is not one that a policy can say, or when it would loosen what an organisation decided. */
function ruleDraft({ finding, by }, action) {
    if (by.layer === 'organisation' && action === 'note')
        return undefined;
    const { concept, id } = finding.rule;
    const name = concept ?? id;
    if (!/^[A-Za-z0-9][\w.-]{0,60}$/.test(name))
        return undefined;
    return {
        path: '.gatehouse/policy.yml',
        lines: [
            'rules:',
            `  - id: on-${name}`,
            `    match: { ${concept === undefined ? 'rule' : 'concept'}: ${JSON.stringify(name)} }`,
            `    action: ${action.padEnd(5)}     # or warn`,
            '    why: ""           # told to everyone who meets it',
        ],
    };
}
function whereOf({ subject, place }) {
    if (subject.package !== undefined)
        return `package: ${JSON.stringify(globOf(subject.package.purl))}`;
    const address = subject.resource?.address ?? '';
    return address === '' ? `path: ${JSON.stringify(globOf(place.path))}` : `resource: ${JSON.stringify(globOf(address))}`;
}
/**
 * A glob that matches this text. What a glob reads as a sign, and what a terminal or a log would not show as it is, is
 * matched by `?`; of a monstrous name the folder is enough, since the id already says which finding.
 */
function globOf(text) {
    const plain = text
        .normalize('NFC')
        .replace(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, (found) => '?'.repeat(found.length))
        .replace(/[*?{}\\]|^!/g, '?')
        .replace(/##\[/g, '##?');
    return plain.length <= longestGlob ? plain : `${plain.slice(0, longestGlob - 3).replace(/\/[^/]*$/, '')}/**`;
}
function expiry(judged, most) {
    const start = Date.parse(`${judged}T00:00:00Z`);
    return Number.isNaN(start) ? '""        ' : new Date(start + most * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   k6: () => (/* binding */ leftOutInSentence)
/* harmony export */ });
/* unused harmony export leftOutInWords */
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);

const sentences = {
    'beyond-limit': (count) => `${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'finding')} beyond its limit`,
    folded: (count) => `${count} shown as numbers only`,
    waived: (count) => `${count} waived`,
    informational: (count) => `${count} of severity info`,
    'gaps-beyond-limit': (count) => `${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'gap')} in coverage beyond its limit`,
};
/** A few words for a person, such as `3 waived`. */
const leftOutInWords = (leftOut) => sentences[leftOut.reason](leftOut.count);
/** `gatehouse.sarif leaves out 3 waived and 12 of severity info. The json report has them all.` */
const leftOutInSentence = (name, list) => `${name} leaves out ${(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(list.map(leftOutInWords))}. The report \`json\` holds everything.`;
/** Nothing left out for this reason is no entry. */
const leftOut = (reason, names) => names.length === 0 ? [] : [{ reason, count: names.length, names }];


/***/ }),

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ sortedByDecision),
/* harmony export */   Tu: () => (/* binding */ compareWorst),
/* harmony export */   bU: () => (/* binding */ comparePosition)
/* harmony export */ });
/* harmony import */ var _core_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6631);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


/** Worst first, then as one walks through the files. Each comparison only where those before it are even: lists are long. */
const compareWorst = (a, b) => (0,_core_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.finding.severity, b.finding.severity) ||
    (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.finding.place.path, b.finding.place.path) ||
    comparePosition(a, b) ||
    (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.finding.rule.id, b.finding.rule.id) ||
    (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id) ||
    (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(addressOf(a), addressOf(b));
/** By decision, severity and id: which findings a report with a limit keeps (DESIGN 8). */
const sortedByDecision = (list) => list
    .map((judged) => ({ judged, key: keyOf(judged) }))
    .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.key, b.key) || compareWorst(a.judged, b.judged))
    .map(({ judged }) => judged);
/** Made once for each finding, since a list is long and one comparison of texts is quicker than three. */
const keyOf = ({ action, finding, id }) => `${ranks[action]}${_core_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(finding.severity)}${id}`;
const ranks = { block: 0, warn: 1, note: 2, waive: 3 };
/** Line, then column. A place without a region comes first: it is the whole file. */
const comparePosition = (a, b) => (a.finding.place.region?.startLine ?? 0) - (b.finding.place.region?.startLine ?? 0) ||
    (a.finding.place.region?.startColumn ?? 0) - (b.finding.place.region?.startColumn ?? 0);
const addressOf = (judged) => judged.finding.subject.resource?.address ?? '';


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ extentInWords),
/* harmony export */   G1: () => (/* binding */ imageInWords),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   bZ: () => (/* binding */ localCommand),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/** What tells the alerts and the comment of this run from those of another in the same repository. */
const scopeOf = ({ scope }) => scope ?? 'repository';
/** A path of a verdict, which begins at the root of the run, from the root of the repository, where GitHub begins. */
const inRepository = (path, { prefix = '' }) => prefix === '' ? path : `${prefix}/${path}`;
/** What a shell takes as it is, and no program for an option. */
const plainPath = /^[\w.@/][\w.@/+=-]*$/;
const plainImage = /^[\w.][\w.:/-]*$/;
/** Whether nothing but this was looked at. */
const isOnly = ({ formats }, format) => formats.length > 0 && formats.every((each) => each.format === format);
/** Does on a laptop what this run did. A name that a shell would read otherwise is left out. */
function localCommand({ subject: { prefix = '', image }, coverage }) {
    const folder = plainPath.test(prefix) ? ` ${prefix}` : '';
    const verb = isOnly(coverage, 'sbom') ? 'sbom' : 'scan';
    if (image === undefined)
        return isOnly(coverage, 'image') ? 'gatehouse verify IMAGE' : `gatehouse ${verb}${folder}`;
    const isKnown = image.digest !== undefined && plainImage.test(image.name) && /^sha256:[0-9a-f]{64}$/.test(image.digest);
    return isKnown
        ? `gatehouse ${verb} --image ${image.name}@${image.digest}${folder}`
        : `gatehouse ${verb} --image-archive FILE`;
}
/** What was looked at, as a number: files of a tree, or images. */
function extentInWords({ subject, coverage }) {
    const what = isOnly(coverage, 'image') ? 'image' : 'file';
    return subject.image === undefined ? `${coverage.files} ${coverage.files === 1 ? what : `${what}s`}` : '1 image';
}
/** `ghcr.io/acme/app:1.0, sha256:0123456789ab, linux/arm64`. Not escaped. */
const imageInWords = ({ name, tag, digest, platform }) => [
    `${name}${tag === undefined ? '' : `:${tag}`}`,
    ...(digest === undefined ? [] : [digest.slice(0, 'sha256:'.length + 12)]),
    ...(platform === undefined ? [] : [platform]),
].join(', ');


/***/ }),

/***/ 3567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ comparisonTrouble),
/* harmony export */   gI: () => (/* binding */ olderBlockers),
/* harmony export */   ll: () => (/* binding */ olderInWords),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   zv: () => (/* binding */ uncomparedInWords)
/* harmony export */ });
/* unused harmony export olderTitle */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);


/** How many older findings would block if they counted. */
const olderBlockers = ({ noted }) => noted.filter(({ spared }) => spared === 'block').length;
/** A change is judged on what it introduces: there was something to compare it with. */
const isCompared = ({ comparison }) => comparison?.commit !== undefined;
/** `41 older findings do not count here.` Empty when there are none, or everything counts. */
function olderInWords(verdict) {
    const count = olderBlockers(verdict);
    return count === 0 ? '' : `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'older finding does', 'older findings do')} not count here.`;
}
/** `41 older findings that would block, yours to plan and not counted here`: the heading of their list. */
const olderTitle = (verdict) => `${counted(olderBlockers(verdict), 'older finding', 'older findings')} that would block, yours to plan and not counted here`;
/** Why a change is judged on everything; empty unless it is one that should have been compared. */
function uncomparedInWords({ comparison }) {
    if (comparison === undefined || comparison.commit !== undefined)
        return '';
    return 'Everything counts, older findings too, because there is nothing to compare with.';
}
/** Why something could not be compared, and what to do; a sentence each. */
const comparisonTrouble = ({ comparison }) => (comparison?.problems ?? []).map(({ sentence, hint = '' }) => [sentence, hint].flatMap((text) => (text === '' ? [] : [(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .endSentence */ .H_)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(text))])).join(' '));
/** `origin/main at 3f86537`: what the change was compared with. */
const comparedWith = ({ comparison, subject }) => {
    const commit = comparison?.commit;
    if (commit === undefined)
        return '';
    const branch = subject.base === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(subject.base, 100)} at `;
    return `${branch}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(commit.slice(0, 7))}`;
};


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dataInWords),
/* harmony export */   I: () => (/* binding */ feedsInWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Data that does not say when it is old is told in days from here on: what became known since is not found. */
const freshDays = 7;
const names = {
    kev: 'known exploited vulnerabilities (CISA KEV)',
    epss: 'probabilities of exploitation (FIRST EPSS)',
};
const chosen = { given: ' (as given)', offline: ' (offline)', unavailable: '' };
/** `vulnerability database of 2026-11-20, 4 days old; none newer could be fetched`: ages are counted to the day of the verdict. */
function dataInWords({ name, updated, nextUpdate, notice }, today) {
    const what = names[name] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name.replace(/-/g, ' ').replace(/\bdb$/, 'database'), 60);
    const days = daysBetween(updated, today);
    const isOverdue = nextUpdate !== undefined && daysBetween(nextUpdate, today) > 0;
    const isUnavailable = notice?.kind === 'unavailable';
    const hasAge = days > 0 && (isOverdue || isUnavailable || days > freshDays);
    const text = [
        `${what} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(updated.slice(0, 10), 20)}${notice === undefined ? '' : chosen[notice.kind]}`,
        hasAge ? `, ${days} ${days === 1 ? 'day' : 'days'} old` : '',
        isUnavailable ? '; none newer could be fetched' : '',
    ].join('');
    return { text, isDoubtful: hasAge || isUnavailable };
}
/** What the findings were enriched with when they were judged. */
const feedsInWords = ({ feeds = [], judged }) => feeds.map((each) => dataInWords(each, judged));
/** Whole days from the day of an instant, UTC. */
const daysBetween = (instant, today) => Math.floor((Date.parse(today) - Date.parse(instant.slice(0, 10))) / 86_400_000);


/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ titleInWords),
/* harmony export */   DN: () => (/* binding */ subjectInWords),
/* harmony export */   Dy: () => (/* binding */ sourcesInWords),
/* harmony export */   I8: () => (/* binding */ nameInWords),
/* harmony export */   Ir: () => (/* binding */ sourceInWords),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   R9: () => (/* binding */ exploitedInWords),
/* harmony export */   bY: () => (/* binding */ adviceInWords),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   zR: () => (/* binding */ likelihoodInWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);
/* harmony import */ var _fixing_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2853);



/** Words about one finding, harmless on a terminal. What they say is the same in every report. */
/** `infra/main.tf:14` */
function placeInWords(place) {
    const line = place.region === undefined ? '' : `:${place.region.startLine}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(place.path)}${line}`;
}
/** What in the file it is about, and the version that repairs it. */
function subjectInWords(finding) {
    const dependency = finding.subject.package;
    const fixed = dependency === undefined ? undefined : ((0,_fixing_version_js__WEBPACK_IMPORTED_MODULE_2__/* .fixingVersion */ .C)([dependency]) ?? dependency.fixed);
    return `${nameInWords(finding)}${fixed === undefined ? '' : ` -> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(fixed, 60)}`}`;
}
/** What in the file it is about: a resource, a package, an image; empty when it is the file. */
function nameInWords({ subject, place }) {
    const { resource, license, image, requirement } = subject;
    const dependency = subject.package;
    if (dependency !== undefined) {
        const installed = dependency.installed.map((version) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(version, 40)).join(', ');
        const spdx = license === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(license.spdx, 60)})`;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(dependency.name)} ${installed}${spdx}`.trim();
    }
    if (resource !== undefined && resource.address !== place.path) {
        const part = resource.part === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(resource.part)})`;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(resource.address)}${part}`.trim();
    }
    return [image?.name, requirement].flatMap((text) => (text === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(text)])).join(' ');
}
/** A control's name says what should be, so a finding of it is a control that is not met. */
function titleInWords({ rule, advisory }) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(rule.title === '' ? rule.id : rule.title, 200);
    if (rule.concept !== undefined)
        return `Not met: ${title}`;
    const id = advisory?.ids[0];
    return id === undefined || rule.title.includes(id) ? title : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(id, 40)} ${title}`;
}
/** The policy's reason, else what the tool said beyond the title, else nothing. */
function reasonInWords({ finding, why }) {
    const said = why ?? (sameWords(finding.message, finding.rule.title) ? '' : finding.message);
    const news = `${exploitedInWords(finding)}${likelihoodInWords(finding)}`;
    const text = `${endOf((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(said), news)}${news}`.trim();
    return text === '' ? undefined : text;
}
/** What a sentence follows is ended itself. */
const endOf = (said, next) => (said === '' || next === '' ? said : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .endSentence */ .H_)(said));
/** Empty unless it is known; otherwise a sentence with a space before it. */
function exploitedInWords({ advisory }) {
    const kev = advisory?.kev;
    if (kev === undefined)
        return '';
    const due = kev.due === undefined ? '' : `, due ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(kev.due, 20)}`;
    return ` Known to be exploited since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(kev.added, 20)}${due} (CISA KEV).`;
}
/** From here on it is worth a word beside the finding: a hundred times what is usual. */
const likely = 0.1;
/** Empty where exploitation is unlikely or nobody knows; otherwise a sentence with a space before it. */
function likelihoodInWords({ advisory }) {
    const epss = advisory?.epss;
    if (epss === undefined || epss < likely)
        return '';
    return ` Probability of exploitation within 30 days: ${(epss * 100).toFixed(0)} % (EPSS).`;
}
const sameWords = (a, b) => a === b || plain(a) === plain(b);
const plain = (text) => text.toLowerCase().replace(/^[ -~]*$/.test(text) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '');
/** How to repair it: the policy's words, else the version that does, else the tool's first sentence, else ours. */
function adviceInWords({ finding, how }) {
    const text = how === undefined ? (upgrade(finding) ?? toolAdvice(finding)) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(how.text);
    const url = how === undefined ? webAddress(finding.rule.url) : how.url;
    return {
        ...(text === undefined || text === '' ? {} : { text }),
        ...(url === undefined || url === '' ? {} : { url: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(url, 300) }),
    };
}
/** Of a tool only what leads where it seems to: no other scheme, and no user that looks like the host. */
function webAddress(text = '') {
    if (!/^https:\/\/[!-~]+$/.test(text) || !URL.canParse(text))
        return '';
    const { username, password } = new URL(text);
    return `${username}${password}` === '' ? text : '';
}
function upgrade({ kind, subject }) {
    const dependency = subject.package;
    if (kind !== 'vulnerability' || dependency === undefined)
        return undefined;
    if (dependency.fixed === undefined)
        return 'No version is known to fix it.';
    const versions = (0,_fixing_version_js__WEBPACK_IMPORTED_MODULE_2__/* .fixingVersion */ .C)([dependency]) ?? dependency.fixed;
    return `Upgrade ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(dependency.name)} to ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(versions, 60).split(', '), 'or')}.`;
}
function toolAdvice({ kind, rule }) {
    const help = rule.help === undefined || sameWords(rule.help, rule.title) ? '' : firstSentence(rule.help);
    return help === '' ? _sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAdvice */ .df[kind] : help;
}
/** Up to the first line break, or the first full stop that ends a sentence. */
function firstSentence(help) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(help
        .slice(0, 2000)
        .trim()
        .split(/[\r\n]/, 1)[0] ?? '');
    const end = text.search(/[.!?] \p{Lu}/u);
    return end < 0 ? text : text.slice(0, end + 1);
}
/** `Trivy AWS-0086, Checkov CKV_AWS_53 (no vendor severity)` */
const sourcesInWords = (finding) => finding.sources.map(sourceInWords).join(', ');
function sourceInWords(source) {
    const remarks = [
        ...(source.severitySource === 'default' ? ['no vendor severity'] : []),
        ...(source.skip === undefined ? [] : [skipWords[source.skip.by]]),
    ];
    const remark = remarks.length === 0 ? '' : ` (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(remarks)})`;
    return `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf)(source.tool)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(source.ruleId)}${remark}`;
}
const skipWords = {
    inline: 'a comment asks to skip it',
    vex: 'VEX says not affected',
    sarif: 'suppressed in SARIF',
};


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   d: () => (/* binding */ isPackage)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2491);


/** Sorted, the worst entry first. Findings on which the policy decided differently are never one entry. */
const entriesOf = (list) => [...(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)([...list].sort(_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWorst */ .Tu), keyOf).values()].flatMap((all) => {
    const [judged] = all;
    return judged === undefined ? [] : [{ judged, all }];
});
/** One upgrade repairs several of them. */
const isPackage = ({ judged, all }) => all.length > 1 && judged.finding.kind === 'vulnerability';
function keyOf(judged) {
    const { action, by, why, how, finding, due, blocksFrom, waivedAfterMerge } = judged;
    const decision = [
        action,
        by.rule === undefined ? '' : [by.layer, by.rule],
        by.waiver,
        why,
        how?.text,
        due,
        blocksFrom,
        waivedAfterMerge,
    ];
    const { kind, subject } = finding;
    return JSON.stringify(kind === 'vulnerability' && subject.package !== undefined
        ? [decision, subject.package.purl, subject.package.installed, finding.place.path]
        : [decision, ...blockOf(judged)]);
}
function blockOf({ finding, id }) {
    const { place, subject, rule, severity } = finding;
    const { resource } = subject;
    const alone = resource === undefined || place.block === undefined;
    return [
        ...(alone ? [id, place.path, place.region?.startLine, place.region?.startColumn] : []),
        [rule.id, severity],
        [place.path, place.region?.startLine, place.block?.startLine, place.block?.digest],
        [resource?.type, resource?.part],
    ];
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fixingVersion)
/* harmony export */ });
/** Only plain numbers with dots are compared; what an ecosystem makes of anything else is its own affair. */
const plain = /^v?\d{1,9}(?:\.\d{1,9}){0,5}$/;
/**
 * The lowest version that surely repairs all of these findings of one package. An advisory lists one fixed version per release
 * branch (`2.2.28, 3.2.13, 4.0.4`); from the installed one the next of them repairs it.
 * Undefined when that cannot be said: several are installed, a version is not plain numbers, or the branches leave it open.
 */
function fixingVersion(packages) {
    const [first] = packages;
    const installed = first?.installed.length === 1 ? readVersion(first.installed[0] ?? '') : undefined;
    const lists = packages.map(({ fixed = '' }) => fixed.split(',').map((text) => readVersion(text.trim())));
    const known = lists.flatMap((list) => (list.every(isVersion) ? [[...list].sort(compareVersions)] : []));
    if (installed === undefined || known.length < lists.length)
        return undefined;
    const next = known.map((list) => list.find((version) => compareVersions(version, installed) > 0));
    if (!next.every(isVersion))
        return undefined;
    const highest = [...next].sort(compareVersions).at(-1);
    return highest !== undefined && known.every((list) => isRepaired(highest, list)) ? highest.text : undefined;
}
const readVersion = (text) => plain.test(text) ? { text, numbers: text.replace('v', '').split('.').map(Number) } : undefined;
const isVersion = (version) => version !== undefined;
function compareVersions({ numbers: a }, { numbers: b }) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** It is at or above every fixed version, or above one of its own branch and below that of another branch. */
function isRepaired(version, fixed) {
    const below = fixed.filter((each) => compareVersions(each, version) <= 0).at(-1);
    const above = fixed.find((each) => compareVersions(each, version) > 0);
    if (below === undefined)
        return false;
    if (above === undefined || compareVersions(below, version) === 0)
        return true;
    return branchOf(below) === branchOf(version) && branchOf(above) !== branchOf(version);
}
/** `3.2` of `3.2.14`: everything but the last number. */
const branchOf = ({ numbers }) => numbers.slice(0, -1).join('.');


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ mistakeInWords),
/* harmony export */   S9: () => (/* binding */ mistakesCounted),
/* harmony export */   Ve: () => (/* binding */ policyInWords),
/* harmony export */   Xx: () => (/* binding */ ruleInWords),
/* harmony export */   kl: () => (/* binding */ policyNews),
/* harmony export */   of: () => (/* binding */ whereDecided),
/* harmony export */   yS: () => (/* binding */ mistakesInWords)
/* harmony export */ });
/* unused harmony export layerInWords */
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4945);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);



const mostMistakes = 10;
const mostNames = 5;
/** `.gatehouse/policy.yml of origin/main: audit`, or why it is the default and what that says. */
function policyInWords({ policy, mode }) {
    const own = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(policy.source);
    const isBroken = policy.problems.some(({ code }) => code === 'POLICY_INVALID');
    const state = `${own}${isBroken ? ' cannot be used' : ''}`;
    const over = policy.organisation === undefined ? [] : [`organisation (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(policy.organisation.source)})`];
    if (policy.layer === 'organisation')
        return `${[...over, state].join('; ')}: ${mode}`;
    if (policy.layer === 'repository')
        return `${[...over, own].join(' and ')}: ${mode}`;
    const floor = over.length > 0 ? '' : `, block ${_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4.block.join(', ')}`;
    return `${[...over, `default (${state})`].join(' and ')}: ${mode}${floor}`;
}
/** Empty when no rule decided; only a layer that is not the repository's own is named. */
const ruleInWords = ({ rule, layer }) => rule === undefined ? '' : `rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(rule)}${layerInWords(layer)}`;
const layerInWords = (layer) => (layer === 'organisation' ? ' (organisation)' : '');
/** Where the policy is that a finding was decided by. */
const whereDecided = ({ layer }, policy) => {
    switch (layer) {
        case 'organisation':
            return "the organisation's policy";
        case 'repository':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(policy.source);
        case 'default':
            return 'the default policy';
    }
};
/** Mistakes that a change brings into the policy files, each with its place and what to do; the rest is counted. */
function mistakesInWords({ policy: { broken = [] } }) {
    const more = broken.length - mostMistakes;
    return [
        ...broken.slice(0, mostMistakes).map(mistakeInWords),
        ...(more > 0 ? [`And ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, 'more mistake')} in the policy files.`] : []),
    ];
}
const mistakeInWords = ({ path, line, column, sentence, hint = '' }) => [
    `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(path)}:${line}:${column}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .endSentence */ .H_)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(sentence))}`,
    hint === '' ? '' : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .endSentence */ .H_)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(hint)),
]
    .join(' ')
    .trim();
/** What blocks beside findings, as part of a sentence; empty when there is nothing. */
const mistakesCounted = ({ policy: { broken = [] } }) => broken.length === 0 ? [] : [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(broken.length, 'mistake')} in its policy files`];
/** What does not count, or not yet: nobody shall wonder why a policy has no effect. */
function policyNews({ policy: { pending = [], ignored = [] }, subject: { base } }) {
    const names = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(pending.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(path)), mostNames);
    const branch = base === undefined ? '' : ` into ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inFull */ .Vz)(base, 100)}`;
    return [
        ...(pending.length === 0 ? [] : [`Changed here, and in effect after the merge${branch}: ${names}.`]),
        ...ignored.map((sentence) => (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .endSentence */ .H_)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(sentence))),
    ];
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ timesInWords),
/* harmony export */   u: () => (/* binding */ waiverInWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);


/** What will change about a decision, and when; `today` is the day of the verdict. A sentence each. */
function timesInWords(judged, { judged: today }) {
    const { blocksFrom, due, waivedAfterMerge } = judged;
    return [
        ...(due === undefined ? [] : [dueInWords(due, today)]),
        ...(blocksFrom === undefined || blocksFrom === due ? [] : [effectiveInWords(blocksFrom, today)]),
        ...(waivedAfterMerge === undefined
            ? []
            : [
                `Waiver ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(waivedAfterMerge)} in this change lets it through once it is merged; it does not count for the change that brings it. ` +
                    "Have the waiver reviewed and merged first, or ask for the owner's approval to merge.",
            ]),
    ];
}
const effectiveInWords = (day, today) => `Warns now, and blocks from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(day, 20)} on (${inDays(day, today)}).`;
/** The last day on which it may still be there. */
const dueInWords = (due, today) => daysUntil(due, today) < 0
    ? `Overdue since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(due, 20)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(-daysUntil(due, today), 'day')}).`
    : `To be mended by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(due, 20)} (${inDays(due, today)}).`;
const inDays = (day, today) => {
    const days = daysUntil(day, today);
    return days === 0 ? 'today' : `in ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, 'day')}`;
};
const daysUntil = (day, today) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
/** `Waiver W-1 expires on 2026-12-01 (in 7 days).` */
function waiverInWords(note, { judged: today }) {
    const why = note.sentence === undefined ? '' : ` ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .endSentence */ .H_)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(note.sentence))}`;
    return `Waiver ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inFull */ .Vz)(note.waiver)} ${stateInWords(note, today)}.${why}`;
}
function stateInWords({ state, expires }, today) {
    const day = expires === undefined ? '' : ` on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(expires, 20)}`;
    switch (state) {
        case 'expired':
            return `expired${day}, and lets nothing through any more`;
        case 'in-grace':
            return `expired${day} and counts for a few days more: renew it, or mend what it lets through`;
        case 'expiring':
            return expires === undefined ? 'expires' : `expires${day} (${inDays(expires, today)})`;
        case 'unused':
            return 'fits no finding: it can go';
        case 'over-broad':
            return 'lets many findings through: make its `match` narrower';
        case 'refused':
            return 'does not count';
    }
}


/***/ })

};
