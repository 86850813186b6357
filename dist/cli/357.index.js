export const id = 357;
export const ids = [357];
export const modules = {

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Us: () => (/* binding */ isTruth),
/* harmony export */   Zm: () => (/* binding */ never)
/* harmony export */ });
const isText = (found) => typeof found === 'string';
const isNumber = (found) => typeof found === 'number';
const isTruth = (found) => typeof found === 'boolean';
const never = () => false;


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ comparisons)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/finding/finding.js
var finding = __webpack_require__(4803);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var finding_severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/policy/comparing/globs.js
var globs = __webpack_require__(2067);
// EXTERNAL MODULE: ./build/js/core/policy/comparing/comparison.js
var comparison = __webpack_require__(9167);
;// CONCATENATED MODULE: ./build/js/core/policy/comparing/numbers.js


const operators = ['>=', '<=', '>', '<'];
const boundOf = (text) => {
    const operator = operators.find((known) => text.startsWith(known)) ?? '>=';
    return { operator, value: Number.parseFloat(text.slice(operator.length)) };
};
function fits({ operator, value }, number) {
    switch (operator) {
        case '>=':
            return number >= value;
        case '<=':
            return number <= value;
        case '>':
            return number > value;
        case '<':
            return number < value;
    }
}
/** Both look the same way, and the narrow one begins no earlier. */
function isWithin(narrow, wide) {
    if (narrow.operator.charAt(0) !== wide.operator.charAt(0))
        return false;
    return narrow.value === wide.value
        ? wide.operator.length >= narrow.operator.length
        : fits({ ...wide, operator: wide.operator.startsWith('>') ? '>' : '<' }, narrow.value);
}
const bounded = (toBound) => (wide, narrow) => narrow.every((inner) => wide.some((outer) => isWithin(toBound(inner), toBound(outer))));
const written = (value, demand) => schemas/* string */.YjP().regex(new RegExp(`^(?:>=|<=|>|<)(?:${value})$`, 'u'), demand);
/** A number with one bound; `value` says as a regular expression which numbers there are. A finding without the number does not fit. */
const bound = (value, example, docs) => ({
    schema: () => written(value, `be a comparison such as \`${example}\`, ${docs}`),
    docs: `comparison, ${docs}`,
    isValue: comparison/* isNumber */.Et,
    compile: (values) => {
        const bounds = values.map(boundOf);
        return (found) => found.some((number) => (0,comparison/* isNumber */.Et)(number) && bounds.some((one) => fits(one, number)));
    },
    covers: bounded(boundOf),
    isEverything: comparison/* never */.Zm,
});
const millisecondsOfDay = 86_400_000;
const ageOf = (text) => {
    const { operator, value } = boundOf(text);
    return { operator, value: text.endsWith('w') ? value * 7 : value };
};
/** How many days ago a day was, to today. A finding without the day does not fit. */
const age = {
    schema: () => written('\\d{1,4}[dw]', 'be a comparison with days or weeks, such as `>30d` or `<=2w`'),
    docs: 'comparison with days (`d`) or weeks (`w`)',
    isValue: comparison/* isText */.KH,
    compile: (values, { today }) => {
        const bounds = values.map(ageOf);
        const daysSince = (day) => (Date.parse(today) - Date.parse(day)) / millisecondsOfDay;
        return (found) => found.some((day) => (0,comparison/* isText */.KH)(day) && bounds.some((one) => fits(one, daysSince(day))));
    },
    covers: bounded(ageOf),
    isEverything: comparison/* never */.Zm,
};

;// CONCATENATED MODULE: ./build/js/core/policy/comparing/sets.js

const isSuperset = (wide, narrow) => {
    const all = new Set(wide);
    return narrow.every((text) => all.has(text));
};
/** Fits the very texts that the values stand for. */
const oneOf = ({ schema, docs, expand = (values) => values, universe }) => ({
    schema,
    docs,
    isValue: comparison/* isText */.KH,
    compile: (values, { names }) => {
        const wanted = new Set(expand(values, names));
        return (found) => found.some((text) => wanted.has(text));
    },
    covers: (wide, narrow, names) => isSuperset(expand(wide, names), expand(narrow, names)),
    isEverything: (values) => universe !== undefined && isSuperset(expand(values, noNames), universe),
    expand,
});
/** No set that holds everything depends on names. */
const noNames = { tools: [], formats: [], canonicalRules: () => [] };
/** Whether a finding has the field at all: `yes` when it does. */
const presence = (yes, no, schema, docs) => ({
    schema,
    docs,
    isValue: comparison/* isText */.KH,
    compile: (values) => (found) => values.includes(found.length > 0 ? yes : no),
    covers: isSuperset,
    isEverything: comparison/* never */.Zm,
});
/** A field that is true or false. */
const truth = (schema) => ({
    schema,
    docs: 'true or false',
    isValue: comparison/* isTruth */.Us,
    compile: (values) => (found) => found.some((value) => values.includes(String(value))),
    covers: isSuperset,
    isEverything: (values) => isSuperset(values, ['true', 'false']),
});

;// CONCATENATED MODULE: ./build/js/core/policy/comparing/comparisons.js






/** `high` alone, or `>=high` and `<=high`; `>` and `<` are left out, because `>critical` would never match. */
const severityConditions = ['', '>=', '<='].flatMap((operator) => finding_severity/* severities */.gO.map((severity) => operator + severity));
const fitsSeverity = (condition, severity) => {
    const limit = condition.replace(/^[<>]=/, '');
    if (!(0,finding_severity/* isSeverity */._Z)(limit) || !(0,finding_severity/* isSeverity */._Z)(severity))
        return false;
    if (condition.startsWith('>='))
        return (0,finding_severity/* isAtLeast */.du)(severity, limit);
    return condition.startsWith('<=') ? (0,finding_severity/* isAtLeast */.du)(limit, severity) : severity === limit;
};
/** One of these names; where there is none, nothing is right. */
const named = (names) => (names.length === 0 ? schemas/* never */.ZmZ() : schemas/* enum */.k5n(names));
const conceptName = schemas/* string */.YjP().regex(/^[a-z0-9-]{1,100}$/u, 'be the name of a concept, such as `s3-block-public-acls`');
const cweNumber = schemas/* union */.KCZ([
    schemas/* string */.YjP().regex(/^(?:CWE-)?[1-9]\d{0,4}$/u, 'be a weakness such as CWE-79 or 79'),
    schemas/* int */.Whr('be a whole number').min(1).max(99_999),
])
    .transform((value) => `CWE-${String(value).replace('CWE-', '')}`);
const trueOrFalse = () => schemas/* boolean */.zMY().transform(String);
const comparisons = {
    kind: oneOf({ schema: () => schemas/* enum */.k5n(finding/* kinds */.EZ), universe: finding/* kinds */.EZ, docs: `one of ${finding/* kinds */.EZ.join(', ')}` }),
    severity: oneOf({
        schema: () => schemas/* enum */.k5n(severityConditions),
        expand: (conditions) => finding_severity/* severities */.gO.filter((severity) => conditions.some((one) => fitsSeverity(one, severity))),
        universe: finding_severity/* severities */.gO,
        docs: `${finding_severity/* severities */.gO.join(', ')}; with \`>=\` or \`<=\``,
    }),
    rule: oneOf({
        schema: () => schemas/* string */.YjP().regex(/^[^\p{Cc}*]{1,200}$/u, 'name one rule, without wildcards'),
        expand: (ids, names) => ids.flatMap((id) => [id, ...names.canonicalRules(id)]),
        docs: 'exact',
    }),
    concept: oneOf({
        schema: ({ concepts }) => (concepts === undefined ? conceptName : named(concepts)),
        docs: 'name of a concept',
    }),
    group: oneOf({
        schema: ({ groups }) => named([...(groups ?? new Map()).keys()]),
        expand: (groups, names) => groups.flatMap((group) => names.groups?.get(group) ?? []),
        docs: 'name of a group',
    }),
    tool: oneOf({
        schema: ({ tools, programs = [] }) => named([...tools, ...programs]),
        docs: 'name of a tool',
    }),
    format: oneOf({ schema: (names) => named(names.formats), docs: 'name of a format' }),
    path: (0,globs/* globs */.gV)(() => globs/* pathGlob */.Qh, globs/* asWritten */.qm, { hasAll: true }),
    address: (0,globs/* globs */.gV)(globs/* globText */.E1, globs/* withoutKeySlashes */.Ho),
    package: (0,globs/* globs */.gV)(() => globs/* packageGlob */.dc, globs/* decoded */.DH),
    image: (0,globs/* globs */.gV)(() => globs/* imageGlob */.u_, globs/* asWritten */.qm),
    license: (0,globs/* globs */.gV)(globs/* globText */.E1, globs/* licenseName */.tV, { docs: 'glob, whatever the case' }),
    requirement: (0,globs/* globs */.gV)(globs/* globText */.E1, globs/* requirementName */.xV, { docs: 'glob, whose `*` takes slashes too' }),
    id: {
        ...oneOf({
            schema: () => schemas/* string */.YjP().regex(/^[0-9a-f]{8,32}$/u, 'be 8 to 32 of the digits 0-9 and a-f, as a report shows it'),
            docs: 'first digits',
        }),
        compile: (ids) => (found) => found.some((hash) => ids.some((id) => String(hash).startsWith(id))),
    },
    cwe: oneOf({ schema: () => cweNumber, docs: 'exact' }),
    fix: presence('available', 'none', () => schemas/* enum */.k5n(['available', 'none']), '`available` or `none`'),
    known: presence('true', 'false', trueOrFalse, 'true or false'),
    truth: truth(trueOrFalse),
    score: bound('10(?:\\.0)?|\\d(?:\\.\\d{1,2})?', '>=7.5', 'from 0 to 10'),
    probability: bound('1(?:\\.0+)?|0(?:\\.\\d{1,6})?', '>=0.5', 'from 0 to 1'),
    age: age,
};
const comparisonOf = (name) => comparisons[name];


/***/ }),

/***/ 2067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   E1: () => (/* binding */ globText),
/* harmony export */   Ho: () => (/* binding */ withoutKeySlashes),
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   dc: () => (/* binding */ packageGlob),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   u_: () => (/* binding */ imageGlob),
/* harmony export */   xV: () => (/* binding */ requirementName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4705);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);



/** One demand at a time: a text that fails the first is not told the others. */
const demand = (error) => ({ error, abort: true });
const globText = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[^\p{Cc}]{1,256}$/u, demand('be 1 to 256 characters on one line'))
    .regex(/^(?!!)/u, demand('say what it means, since a glob cannot be turned round with `!`'))
    .regex(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .bracesPattern */ .V8, demand('use braces as in `{a,b}`: at most two groups, each of two to eight words, none in another'));
/** A glob for files; also the values of `exclude`. */
const pathGlob = globText().regex(/^(?!\/|\.{1,2}\/)(?!.*\/$)[^\\]*$/u, demand('be files seen from the root of the scan, such as `infra/prod/**`'));
const packageGlob = globText().regex(/^(?!.*[^/]@)/u, demand('name the package without its version'));
/** The colon of a port comes before a slash. */
const imageGlob = globText().regex(/^(?!.*@)(?!.*:[^/]*$)/u, demand('name the image without its tag and digest'));
const asWritten = (text) => text;
/** In a key such as `["a/b"]` a slash separates nothing, so that `*` stands for any key. */
const withoutKeySlashes = (address) => address.replace(/\["[^"]*"\]/g, (key) => key.replaceAll('/', '\u001f'));
/** purls encode what names spell out: `pkg:npm/%40acme/ui` is `pkg:npm/@acme/ui`. */
const decoded = (purl) => {
    try {
        return decodeURIComponent(purl);
    }
    catch {
        return purl;
    }
};
/** SPDX tells ids apart whatever their case, and a slash in a licence's name separates nothing. */
const licenseName = (name) => name.toLowerCase().replaceAll('/', '\u001f');
/** The address of a predicate type and the name of a base image hold slashes, which separate nothing. */
const requirementName = (name) => name.replaceAll('/', '\u001f');
/** Globs; `hasAll` when every finding has the field. */
const globs = (schema, normalise, { docs = 'glob', hasAll = false } = {}) => ({
    schema,
    docs,
    isValue: _comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH,
    compile: (values) => {
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(values.map(normalise));
        return (found) => found.some((text) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(text) && matches(normalise(text)));
    },
    covers: (wide, narrow) => {
        const outer = wide.map(normalise).flatMap(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .PH).map(toHolder);
        return narrow.flatMap((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .PH)(normalise(glob))).every((inner) => outer.some((holds) => holds(inner)));
    },
    isEverything: (values) => hasAll && values.includes('**'),
});
const hasWildcard = (glob) => /[*?]/.test(glob);
/** Whether everything that another glob fits fits this one. The simple cases only: the same glob, a text without wildcards, what is in a folder. */
function toHolder(outer) {
    if (outer === '**')
        return () => true;
    if (!hasWildcard(outer))
        return (inner) => inner === outer;
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)([outer]);
    const folder = outer.endsWith('/**') ? outer.slice(0, -2) : undefined;
    return (inner) => inner === outer ||
        (!hasWildcard(inner) && matches(inner)) ||
        (folder !== undefined && inner.length > folder.length && inner.startsWith(folder));
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   V8: () => (/* binding */ bracesPattern),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/** At most two groups of two to eight alternatives, not nested: what is longer is said by a list. */
const bracesPattern = /^[^{}]*(?:\{[^{},]*(?:,[^{},]*){1,7}\}[^{}]*){0,2}$/u;
/** True for a text that any of the globs matches. Compile once, use for every finding. */
function compileGlobs(globs) {
    const compiled = globs.flatMap((glob) => expandBraces(glob.normalize('NFC'))).map(toParts);
    return (text) => {
        const parts = text.normalize('NFC').split('/');
        return compiled.some((glob) => matches(glob, parts, anyParts, fitsPart));
    };
}
/** A glob with braces as the globs it stands for. */
function expandBraces(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open < 0 || close < 0)
        return [glob];
    const tails = expandBraces(glob.slice(close + 1));
    const alternatives = glob.slice(open + 1, close).split(',');
    return alternatives.flatMap((middle) => tails.map((tail) => glob.slice(0, open) + middle + tail));
}
const anyParts = Symbol('**');
function toParts(glob) {
    const parts = glob.split('/');
    const isInside = parts.length > 1 && parts.at(-1) === '**';
    return [...parts, ...(isInside ? ['*'] : [])].map((part) => (part === '**' ? anyParts : compilePart(part)));
}
function compilePart(part) {
    if (part === '*')
        return () => true;
    if (!/[*?]/.test(part))
        return (text) => text === part;
    const characters = part.replace(/\*+/g, '*').split('');
    return (text) => matches(characters, text, '*', fitsCharacter);
}
const fitsPart = (part, text) => part !== anyParts && part(text);
const fitsCharacter = (wanted, character) => wanted === '?' || wanted === character;
/**
 * The classic two-pointer match: a star first takes nothing and, when the rest fails, one item more. Only the last
 * star has to be tried again, since taking as little as possible for those before it leaves the most for the rest.
 */
function matches(glob, texts, star, fits) {
    let at = 0;
    let lastStar = -1;
    let taken = 0;
    for (let next = 0; next < texts.length;) {
        const item = glob[at];
        if (item === star) {
            lastStar = at++;
            taken = next;
        }
        else if (item !== undefined && fits(item, texts[next] ?? '')) {
            at++;
            next++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            next = ++taken;
        }
        else
            return false;
    }
    while (glob[at] === star)
        at++;
    return at === glob.length;
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ ruleMatchKeys),
/* harmony export */   lw: () => (/* binding */ allMatchKeys),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* unused harmony export matchKeys */
/**
 * The one table of match keys. Types, decoding, JSON Schema, the reference in docs/policy.md and matching are made from
 * it: to add a key, add an entry. An entry that reads no field of a finding does not compile.
 */
const matchKeys = [
    {
        key: 'kind',
        reads: ['kind'],
        compares: 'kind',
        docs: 'What sort of finding it is.',
        example: 'vulnerability',
    },
    {
        key: 'severity',
        reads: ['severity'],
        compares: 'severity',
        docs: 'How bad it is: one severity, or that one and everything above (`>=`) or below (`<=`) it.',
        example: '">=high"',
    },
    {
        key: 'rule',
        reads: ['rule.id', 'rule.concept', 'sources.ruleId', 'advisory.ids'],
        compares: 'rule',
        docs: 'A rule by any of its names: concept, id in any tool, older id of the same rule, or advisory (CVE, GHSA).',
        example: 'CKV_AWS_20',
        narrows: 'what',
    },
    {
        key: 'concept',
        reads: ['rule.concept'],
        compares: 'concept',
        docs: 'One control, whatever each tool calls it.',
        example: 's3-block-public-acls',
        narrows: 'what',
        kinds: ['misconfiguration'],
    },
    {
        key: 'group',
        reads: ['rule.concept'],
        compares: 'group',
        docs: 'Several controls that serve one purpose, by the name of their group.',
        example: 's3-public-access',
        kinds: ['misconfiguration'],
    },
    {
        key: 'tool',
        reads: ['sources.tool'],
        compares: 'tool',
        docs: 'A tool that reports it; others may report it too.',
        example: 'checkov',
    },
    {
        key: 'path',
        reads: ['place.path', 'place.related.path'],
        compares: 'path',
        docs: 'The file, from the root of the scan, or a file that leads to it, such as the caller of a module.',
        example: '"infra/prod/**"',
        narrows: 'where',
    },
    {
        key: 'format',
        reads: ['subject.resource.format'],
        compares: 'format',
        docs: 'The format of the file that holds the resource.',
        example: 'terraform',
        kinds: ['misconfiguration'],
    },
    {
        key: 'resource',
        reads: ['subject.resource.address', ['subject.resource.type', 'subject.resource.address']],
        compares: 'address',
        docs: 'The address of the resource, alone or as `type.address`. Brackets mean themselves.',
        example: '"module.site.aws_s3_bucket.*"',
        narrows: 'where',
        kinds: ['misconfiguration'],
    },
    {
        key: 'package',
        reads: ['subject.package.purl', 'subject.package.name'],
        compares: 'package',
        docs: 'The package, by its purl or its name, both without a version.',
        example: '"pkg:npm/lodash"',
        narrows: 'where',
        kinds: ['vulnerability', 'license'],
    },
    {
        key: 'image',
        reads: ['subject.image.name'],
        compares: 'image',
        docs: 'The image, by its name without tag and digest.',
        example: '"ghcr.io/acme/*"',
        narrows: 'where',
    },
    {
        key: 'id',
        reads: ['identity.logical', 'identity.also'],
        compares: 'id',
        docs: 'The id that a report shows for one finding: 8 or more hex digits.',
        example: '"7f3a91c2"',
        narrows: 'what',
        waiversOnly: true,
    },
    {
        key: 'cwe',
        reads: ['advisory.cwe'],
        compares: 'cwe',
        docs: 'The weakness behind a vulnerability.',
        example: 'CWE-79',
        kinds: ['vulnerability'],
    },
    {
        key: 'license',
        reads: ['subject.license.spdx', 'subject.license.category'],
        compares: 'license',
        docs: 'The licence by its SPDX id, or its category: `forbidden`, `restricted`, `reciprocal`, `notice`, `permissive`, `unencumbered`, `unknown`.',
        example: '"AGPL-*"',
        kinds: ['license'],
    },
    {
        key: 'requirement',
        reads: ['subject.requirement'],
        compares: 'requirement',
        docs: 'What is not met: `signature`, `attestation:TYPE`, `base-image:known`, `base-image:allowed:NAME`, `base-image:pinned:NAME`, `sbom FIELD`, `sbom packages`, `sbom parity`.',
        example: '"attestation:*"',
        kinds: ['integrity'],
    },
    {
        key: 'fix',
        reads: ['subject.package.fixed'],
        compares: 'fix',
        docs: 'Whether there is a version of the package without the vulnerability.',
        example: 'available',
        onlyWith: 'advisory.ids',
        kinds: ['vulnerability'],
    },
    {
        key: 'cvss',
        reads: ['advisory.cvss'],
        compares: 'score',
        docs: 'The CVSS base score. A vulnerability without one does not fit.',
        example: '">=7.5"',
        kinds: ['vulnerability'],
    },
    {
        key: 'kev',
        reads: ['advisory.kev.added'],
        compares: 'known',
        docs: 'Whether the vulnerability is known to be exploited: it is in the catalogue of CISA.',
        example: 'true',
        onlyWith: 'advisory.ids',
        kinds: ['vulnerability'],
        feed: 'kev',
    },
    {
        key: 'epss',
        reads: ['advisory.epss'],
        compares: 'probability',
        docs: 'The probability that it is exploited within 30 days. A vulnerability that EPSS does not list does not fit.',
        example: '">=0.5"',
        kinds: ['vulnerability'],
        feed: 'epss',
    },
    {
        key: 'age',
        reads: ['advisory.published'],
        compares: 'age',
        docs: 'Days since the advisory was published. A vulnerability without the day does not fit.',
        example: '">30d"',
        kinds: ['vulnerability'],
    },
    {
        key: 'introduced',
        reads: ['introduced'],
        compares: 'truth',
        docs: 'Whether the change brings it. Everything is introduced where there is nothing to compare with.',
        example: 'true',
    },
];
/** The values of a key by its name. */
const valuesOf = (match, key) => {
    const { any: _any, ...keys } = match;
    const given = keys;
    return Object.hasOwn(given, key) ? given[key] : undefined;
};
/** The same table, each entry seen as what all entries have. */
const allMatchKeys = matchKeys;
const ruleMatchKeys = allMatchKeys.filter((entry) => entry.waiversOnly !== true);


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   H3: () => (/* binding */ unscannedActions),
/* harmony export */   _7: () => (/* binding */ repositoryRights),
/* harmony export */   bc: () => (/* binding */ feedNames),
/* harmony export */   fH: () => (/* binding */ judgeScopes),
/* harmony export */   iy: () => (/* binding */ waiverFields),
/* harmony export */   jP: () => (/* binding */ staleDataActions),
/* harmony export */   mP: () => (/* binding */ ruleActions),
/* harmony export */   ro: () => (/* binding */ floorNames),
/* harmony export */   uF: () => (/* binding */ toolErrorActions),
/* harmony export */   ve: () => (/* binding */ dataNames),
/* harmony export */   yd: () => (/* binding */ inlineSkipActions)
/* harmony export */ });
/** What the floor can hold: severities, and `secret` and `kev` (known to be exploited) whatever the severity. */
const floorNames = ['critical', 'high', 'medium', 'low', 'secret', 'kev'];
/** Data that a policy can ask for: what is exploited, and how likely. */
const feedNames = ['kev', 'epss'];
/** All data with an age. */
const dataNames = ['vulnerability-db', ...feedNames];
const ruleActions = ['block', 'warn', 'note'];
const toolErrorActions = ['error', 'warn'];
const unscannedActions = ['note', 'warn', 'error'];
const inlineSkipActions = ['below-block', 'honour', 'ignore'];
const judgeScopes = ['introduced', 'everything'];
const staleDataActions = ['error', 'warn'];
const waiverFields = ['owner', 'reason', 'expires'];
/** What a repository's policy may do beside the organisation's; named in the organisation's policy alone. */
const repositoryRights = ['tighten', 'waive'];
/** What holds without a policy file, and for every key that a file leaves out. */
const defaultPolicy = {
    version: 1,
    mode: 'audit',
    block: ['critical', 'high', 'secret'],
    exclude: [],
    tools: new Map(),
    checks: new Map(),
    settings: {
        onToolError: 'error',
        onUnscanned: 'note',
        unknownSeverity: 'medium',
        inlineSkips: 'below-block',
        judge: 'introduced',
        onStaleData: 'error',
        maxAgeMs: new Map(),
    },
    severity: [],
    rules: [],
    waiverRules: { require: ['owner', 'reason', 'expires'], maxDays: {}, warnBeforeDays: 14, graceDays: 3 },
    supplyChain: [],
};


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findDuplicates)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

/** A problem for every id that an earlier entry has; reports name rules and waivers by id. */
function findDuplicates(ids) {
    const first = new Map();
    return ids.flatMap(({ id, ...place }) => {
        const earlier = first.get(id);
        if (earlier === undefined) {
            first.set(id, { id, ...place });
            return [];
        }
        const where = earlier.file === place.file || earlier.file === undefined ? '' : ` of ${earlier.file}`;
        return [
            {
                ...place,
                sentence: `The id ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} is taken: line ${earlier.line}${where} has it too.`,
                hint: 'Give each its own id.',
            },
        ];
    });
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TF: () => (/* binding */ lintMatch),
  GF: () => (/* binding */ lintPolicy),
  dF: () => (/* binding */ placeDubious)
});

// EXTERNAL MODULE: ./build/js/core/policy/glob.js
var policy_glob = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/js/core/policy/reading/did-you-mean.js
var did_you_mean = __webpack_require__(5301);
// EXTERNAL MODULE: ./build/js/core/policy/reading/wording.js
var wording = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/js/core/policy/match-key.js
var match_key = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/conjunction.js

const demandsOf = (match, path = []) => match_key/* allMatchKeys */.lw.flatMap((entry) => {
    const values = (0,match_key/* valuesOf */.sm)(match, entry.key);
    return values === undefined ? [] : [{ entry, values, path: [...path, entry.key] }];
});
/** What a match asks for, without alternatives: a finding fits the match when it fits one of these. */
const conjunctionsOf = (match) => {
    const own = demandsOf(match);
    return match.any?.map((branch, index) => [...own, ...demandsOf(branch, ['any', index])]) ?? [own];
};
/** How many values there are to compare. */
const sizeOf = (match) => conjunctionsOf(match)
    .flat()
    .reduce((sum, { values }) => sum + values.length, 1);

;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/dubious-values.js




/** Values that cannot be what was meant. */
const findDubiousValues = (match, names) => [demandsOf(match), ...(match.any ?? []).map((branch, index) => demandsOf(branch, ['any', index]))]
    .flat()
    .flatMap((demand) => demand.values.flatMap((value) => dubious(demand, value, names) ?? []));
function dubious({ entry, path }, value, names) {
    switch (entry.key) {
        case 'path':
            return hopelessPath(path, value);
        case 'resource':
            return countIndex(path, value);
        case 'rule':
            return unknownRule(path, value, names);
        default:
            return undefined;
    }
}
/** A glob with a part that no path has: `a//b`, `a/../b`. */
const hopelessPath = (path, glob) => (0,policy_glob/* expandBraces */.PH)(glob).every((one) => one.split('/').some((part) => part === '' || part === '.' || part === '..'))
    ? {
        path,
        sentence: `${(0,wording/* code */.aY)(glob)} fits no file: no path has an empty part, ${(0,wording/* code */.aY)('.')} or ${(0,wording/* code */.aY)('..')} in it.`,
        hint: 'Write the path from the root of the scan, as the report shows it.',
    }
    : undefined;
/** A number in brackets after a name of Terraform: identity leaves `count` out (DESIGN 7), so no address has it. */
function countIndex(path, address) {
    if (!/^(?:[a-z]\w*\.)+[\w-]+\[\d+\]/.test(address))
        return undefined;
    return {
        path,
        sentence: `${(0,wording/* code */.aY)(address)} fits no resource: addresses have no index of ${(0,wording/* code */.aY)('count')}.`,
        hint: `Did you mean ${(0,wording/* code */.aY)(address.replace(/\[\d+\]/g, ''))}?`,
    };
}
/** Any text may be the id of a custom check, so only what is nearly the name of a concept or group is told. */
function unknownRule(path, id, names) {
    const [concepts, groups] = [names.concepts ?? [], [...(names.groups?.keys() ?? [])]];
    if (groups.includes(id))
        return { path, sentence: `${(0,wording/* code */.aY)(id)} is a group, not a rule.`, hint: `Did you mean ${(0,wording/* code */.aY)(`group: ${id}`)}?` };
    if (!/[a-z]-[a-z]/i.test(id) || concepts.includes(id) || names.canonicalRules(id).length > 0)
        return undefined;
    const near = (0,did_you_mean.didYouMean)(id, [...groups, ...concepts]);
    if (near === undefined)
        return undefined;
    const meant = groups.includes(near) ? `group: ${near}` : near;
    return { path, sentence: `No rule is known as ${(0,wording/* code */.aY)(id)}.`, hint: `Did you mean ${(0,wording/* code */.aY)(meant)}?` };
}

// EXTERNAL MODULE: ./build/js/core/finding/finding.js
var finding = __webpack_require__(4803);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/hopeless.js




/** Matches that no finding can fit, because two of their keys belong to different kinds of findings. */
function findHopeless(match, names) {
    const own = contradiction(demandsOf(match), names);
    const all = own === undefined ? conjunctionsOf(match).map((demands) => contradiction(demands, names)) : [own];
    return all.filter((found) => found !== undefined);
}
function contradiction(demands, names) {
    const known = demands.map((demand) => ({ demand, kinds: kindsOf(demand, names) }));
    for (const [index, second] of known.entries()) {
        const first = known.slice(0, index).find((one) => !one.kinds.some((kind) => second.kinds.includes(kind)));
        if (first !== undefined)
            return describe(first, second);
    }
    return undefined;
}
const describe = (first, second) => {
    const places = match_key/* allMatchKeys */.lw.filter((entry) => entry.narrows === 'where' && meets(entry, first.kinds));
    const isPlace = second.demand.entry.narrows === 'where';
    return {
        path: second.demand.path,
        sentence: `No finding fits: ${inWords(first)}, and ${inWords(second)}.`,
        hint: isPlace ? `Say where with ${(0,wording/* alternatives */.Vo)(places.map(({ key }) => key))}.` : 'Remove one of the two.',
    };
};
const meets = (entry, wanted) => entry.kinds === undefined || entry.kinds.some((kind) => wanted.includes(kind));
const articles = {
    misconfiguration: 'a misconfiguration',
    vulnerability: 'a vulnerability',
    secret: 'a secret',
    license: 'a licence',
    integrity: 'an integrity finding',
};
const inWords = ({ demand: { entry, values }, kinds: found }) => {
    const one = values[0];
    const shown = values.length === 1 && one !== undefined ? ` ${(0,wording/* code */.aY)(one)}` : '';
    return `${(0,wording/* code */.aY)(entry.key)}${shown} is about ${(0,wording/* alternatives */.Vo)(found.map((kind) => articles[kind]))}`;
};
/** The kinds of findings that can meet all demands. */
const kindsTogether = (demands, names) => demands
    .map((demand) => kindsOf(demand, names))
    .reduce((all, some) => all.filter((kind) => some.includes(kind)), finding/* kinds */.EZ);
/** The kinds of findings that can meet a demand. */
function kindsOf({ entry, values }, names) {
    if (entry.key === 'kind')
        return finding/* kinds */.EZ.filter((kind) => values.includes(kind));
    if (entry.key === 'rule')
        return kindsOfRules(values, names);
    return entry.kinds ?? finding/* kinds */.EZ;
}
function kindsOfRules(values, names) {
    const found = values.map((id) => names.kindsOfRule?.(id) ?? []);
    return found.some((one) => one.length === 0) ? finding/* kinds */.EZ : finding/* kinds */.EZ.filter((kind) => found.flat().includes(kind));
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/idle.js



/** Keys of a rule that change nothing: a day for what blocks where nothing does, limits for what has no advisory. */
function findIdle({ match, action, effective, sla }, names) {
    const canHaveLimits = conjunctionsOf(match).some((demands) => kindsTogether(demands, names).includes('vulnerability'));
    return [
        ...(effective === undefined || action === 'block' || sla !== undefined
            ? []
            : [
                {
                    path: ['effective'],
                    sentence: `${(0,wording/* code */.aY)('effective')} changes nothing: the rule never blocks.`,
                    hint: `Write ${(0,wording/* code */.aY)('action: block')}, or remove the day.`,
                },
            ]),
        ...(sla === undefined || canHaveLimits
            ? []
            : [
                {
                    path: ['sla'],
                    sentence: `${(0,wording/* code */.aY)('sla')} changes nothing: only vulnerabilities have the day from which it counts.`,
                    hint: `Match ${(0,wording/* code */.aY)('kind: vulnerability')}, or remove it.`,
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./build/js/core/policy/comparing/comparisons.js + 2 modules
var comparisons = __webpack_require__(6655);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/implied.js


/** True only when every finding that fits `narrow` fits `wide` too; false where that is not certain. */
function implies(narrow, wide, names) {
    const outer = conjunctionsOf(wide);
    return conjunctionsOf(narrow).every((inner) => outer.some((demands) => demands.every((demand) => isImplied(demand, inner, names))));
}
const isImplied = (wide, narrow, names) => (0,comparisons/* comparisonOf */.j)(wide.entry.compares).isEverything(wide.values) ||
    narrow.some((demand) => coversDemand(wide, demand, names));
function coversDemand(wide, narrow, names) {
    if (wide.entry.key === narrow.entry.key)
        return (0,comparisons/* comparisonOf */.j)(wide.entry.compares).covers(wide.values, narrow.values, names);
    const [outer, inner] = [readersOfConcepts.get(wide.entry.key), readersOfConcepts.get(narrow.entry.key)];
    if (outer === undefined || inner === undefined || narrow.entry.key === 'rule')
        return false;
    const all = new Set(outer(wide.values, names));
    return inner(narrow.values, names).every((concept) => all.has(concept));
}
/** All three read the concept of a finding; `rule` reads more, so what it names need not be a concept. */
const readersOfConcepts = new Map([
    ['rule', comparisons/* comparisons */.l.rule.expand],
    ['concept', comparisons/* comparisons */.l.concept.expand],
    ['group', comparisons/* comparisons */.l.group.expand],
]);

;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/unreachable.js



/** More comparisons than this no policy of people needs; what is left is not judged, so nothing false is said. */
const mostComparisons = 500_000;
/** Entries that never decide, because an earlier one takes everything that they match. */
function findUnreachable(list, candidates, names) {
    const sizes = candidates.map(({ match }) => sizeOf(match));
    let left = mostComparisons;
    return candidates.flatMap((candidate, index) => {
        const earlier = candidates.slice(0, index).find((other, at) => {
            left -= (sizes[at] ?? 0) * (sizes[index] ?? 0);
            return left > 0 && implies(candidate.match, other.match, names);
        });
        return earlier === undefined ? [] : [shadowed([list, index], candidate, earlier)];
    });
}
const shadowed = (path, { name }, earlier) => ({
    path,
    sentence: `${(0,wording/* capital */.Nx)(name)} is never reached: ${earlier.name} on line ${earlier.line} takes everything that it matches.`,
    hint: 'Put it before that one, or remove it.',
});
const ruleName = (id) => `the rule ${(0,wording/* code */.aY)(id)}`;

;// CONCATENATED MODULE: ./build/js/core/policy/reading/lint/lint.js




const below = (base, found) => found.map((one) => ({ ...one, path: [...base, ...one.path] }));
const placeDubious = (found, document) => found.map(({ path, sentence, hint }) => ({ ...document.placeOf(path), sentence, hint }));
/** What in a match cannot be meant; `base` is where the match is. */
const lintMatch = (match, base, names) => below(base, [...findHopeless(match, names), ...findDubiousValues(match, names)]);
/**
 * What a sound policy says in vain: rules and severities that are never reached, matches that no finding can fit. Only what is
 * certain, so that nobody has to silence it (docs/decisions/lint-of-policies.md).
 */
function lintPolicy(policy, document, names) {
    const lineOf = (...path) => document.placeOf(path).line;
    const rules = policy.rules.map(({ id, match }, index) => ({
        match,
        name: ruleName(id),
        line: lineOf('rules', index),
    }));
    const severities = policy.severity.map(({ match }, index) => ({
        match,
        name: `entry ${index + 1} of \`severity\``,
        line: lineOf('severity', index),
    }));
    const found = [
        ...policy.exclude.flatMap((glob, index) => hopelessPath(['exclude', index], glob) ?? []),
        ...findUnreachable('severity', severities, names),
        ...policy.severity.flatMap(({ match }, index) => lintMatch(match, ['severity', index], names)),
        ...findUnreachable('rules', rules, names),
        ...policy.rules.flatMap(({ match }, index) => lintMatch(match, ['rules', index, 'match'], names)),
        ...policy.rules.flatMap((rule, index) => below(['rules', index], findIdle(rule, names))),
    ];
    return placeDubious(found, document);
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPlaced)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7520);




/** Far more than people write: what is longer is an accident or an attack. */
const limits = { length: 262_144, depth: 16, nodes: 20_000, documents: 100 };
/** Reads one document of YAML or JSON. Aliases are refused: a policy says what it says where it says it. */
function readPlaced(text) {
    const { documents, problems } = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(text, limits);
    const told = problems.map((problem) => toProblem(problem, text));
    const found = [...told, ...refuseAliases(documents, problems), ...refuseOthers(documents)];
    if (!(0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderstood */ .U5)({ problems }) || found.length > problems.length)
        return { problems: found };
    const root = documents[0]?.root;
    const placeOf = (path) => {
        const position = (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(root, path);
        return { line: position?.startLine ?? 1, column: position?.column ?? 1 };
    };
    return { document: { value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plainOf */ .oi)(root), placeOf }, problems: found };
}
const toProblem = ({ line, column, message, code: kind }, text) => ({
    line,
    column,
    sentence: message,
    ...(kind === 'syntax' ? { hint: unquoted(text, line, column) ?? 'The file has to be valid YAML or JSON.' } : {}),
});
/** Globs, comparisons and names of teams begin with what means something else to YAML. */
function unquoted(text, line, column) {
    const written = (0,_document_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text)[line - 1] ?? '';
    const value = [column - 1, column - 2].map((at) => /^[*>@%`][^\s,\]}]+/u.exec(written.slice(Math.max(0, at)))?.[0]);
    const found = value.find((one) => one !== undefined);
    return found === undefined ? undefined : `Put it in quotes: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`"${found}"`)}.`;
}
const refuseAliases = (documents, problems) => {
    const told = new Set(problems.map(({ line, column }) => `${line}:${column}`));
    return documents
        .flatMap((document) => document.aliases)
        .filter(({ startLine, column }) => !told.has(`${startLine}:${column}`))
        .map(({ startLine, column }) => ({
        line: startLine,
        column,
        sentence: 'Aliases are not read here.',
        hint: 'Write the value out, so that everybody sees what it is.',
    }));
};
function refuseOthers(documents) {
    const second = documents[1];
    if (second === undefined)
        return [];
    const { startLine: line, column } = second.root ?? { startLine: 1, column: 1 };
    return [{ line, column, sentence: 'This is a second document; one file holds one.', hint: 'Remove the line `---`.' }];
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ orderProblems)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** More than a person reads; the rest is counted. */
const mostProblems = 50;
/** In the order of file names and lines; a flood is cut and counted. */
function orderProblems(problems) {
    const sorted = [...problems].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAll */ .Rt)((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file ?? '', b.file ?? ''), a.line - b.line, a.column - b.column));
    const last = sorted[mostProblems];
    if (last === undefined)
        return sorted;
    const left = sorted.length - mostProblems;
    return [
        ...sorted.slice(0, mostProblems),
        { ...placeOnly(last), sentence: `Problems from here on are only counted: ${left}.` },
    ];
}
const placeOnly = ({ file, line, column }) => ({ ...(file === undefined ? {} : { file }), line, column });


/***/ }),

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/policy/reading/duplicate.js
var duplicate = __webpack_require__(7129);
// EXTERNAL MODULE: ./build/js/core/policy/reading/lint/lint.js + 6 modules
var lint = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/js/core/policy/reading/placed.js
var placed = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/js/core/policy/reading/problem.js
var problem = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/core/policy/comparing/globs.js
var globs = __webpack_require__(2067);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
// EXTERNAL MODULE: ./build/js/core/policy/reading/schema/once-per.js
var once_per = __webpack_require__(7303);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/quantity.js

const millisecondsIn = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const daysIn = { d: 1, w: 7 };
const bytesIn = { m: 2 ** 20, g: 2 ** 30 };
const scaled = (text, units) => Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? Number.NaN);
/** `90s`, `10m`, `2h`, at most about a day; decoded to milliseconds. */
const durationSchema = schemas/* string */.YjP()
    .regex(/^(?:[1-9]\d{0,4}s|[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-4])h)$/u, 'be a number and a unit, such as 90s, 10m or 2h, and at most 24h')
    .transform((text) => scaled(text, millisecondsIn));
/** `48h`, `7d`, `2w`, at most about a year; decoded to milliseconds. */
const maxAgeSchema = schemas/* string */.YjP()
    .regex(/^(?:[1-9]\d{0,3}h|[1-9]\d{0,2}d|[1-9]\d?w)$/u, 'be a number and a unit, such as 48h, 7d or 2w, and at least 1h')
    .transform((text) => scaled(text, millisecondsIn));
/** `7d`, `2w`, also `0d`; decoded to days. */
const daysSchema = schemas/* string */.YjP()
    .regex(/^(?:0|[1-9]\d{0,3})[dw]$/u, 'be a number of days or weeks, such as 7d or 2w')
    .transform((text) => scaled(text, daysIn));
/** `512m`, `4g` (binary units), from 100m to 999g; decoded to bytes. */
const memorySchema = schemas/* string */.YjP()
    .regex(/^(?:[1-9]\d{2,5}m|[1-9]\d{0,2}g)$/u, 'be a number and a unit, such as 512m or 4g, and at least 100m')
    .transform((text) => scaled(text, bytesIn));

// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/policy/reading/schema/match-schema.js
var match_schema = __webpack_require__(427);
// EXTERNAL MODULE: ./build/js/core/policy/reading/schema/text.js
var schema_text = __webpack_require__(2115);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/rule-schema.js






const limits = Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, daysSchema.describe('Within these days: 7d, 2w.').exactOptional()]));
const slaSchema = (0,schema_text/* closed */.$h)({
    from: schemas/* literal */.euz('published').describe('Counted from the day its advisory was published.'),
    ...limits,
})
    .refine((sla) => (0,schema_text/* hasAny */.X8)(sla, severity/* severities */.gO), { ...schema_text/* always */.Gk, error: 'give a limit, such as `critical: 7d`' })
    .transform(({ from, ...days }) => ({ from, days }))
    .meta((0,schema_text/* requiredAny */.sI)(severity/* severities */.gO))
    .describe('It blocks what is not mended within these days, and warns before.');
const ruleSchema = (keys) => (0,schema_text/* closed */.$h)({
    id: schema_text/* entryId */.ub.describe('Reports name the rule by it.'),
    match: (0,match_schema/* ruleMatch */.eu)(keys).describe('Every key has to fit, and of a list one value.'),
    action: schemas/* enum */.k5n(policy/* ruleActions */.mP).describe('What becomes of a finding that matches.'),
    effective: schema_text/* day */.vd.describe('It warns until this day (UTC) and blocks from it on.').exactOptional(),
    sla: slaSchema.exactOptional(),
    why: schema_text/* prose */.CS.describe('The reason, printed with every finding the rule decides.').exactOptional(),
    how: (0,schema_text/* closed */.$h)({
        text: schema_text/* prose */.CS.describe('In a sentence or two.'),
        url: schema_text/* url */.OZ.describe('Where there is more.').exactOptional(),
    })
        .describe('How to put it right.')
        .exactOptional(),
});
const overrideSchema = (keys) => (0,schema_text/* closed */.$h)({
    ...keys,
    is: schemas/* enum */.k5n(severity/* severities */.gO).describe('The severity that it has here.'),
    why: schema_text/* prose */.CS.describe('The reason.').exactOptional(),
})
    .refine(match_schema/* matchesSomething */.Mw, { ...schema_text/* always */.Gk, error: 'say what it matches, as `rule: CKV_AWS_18`' })
    .transform(({ is, why, ...match }) => ({ match, is, ...(why === undefined ? {} : { why }) }))
    .meta(match_schema/* requiresMatch */.oU);
/** Both read the same match keys. */
const ruleSchemas = (names) => {
    const keys = (0,match_schema/* ruleKeysShape */.ch)(names);
    return { rule: ruleSchema(keys), override: overrideSchema(keys) };
};

;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/settings-schema.js





const maxAge = (0,schema_text/* closed */.$h)(Object.fromEntries(policy/* dataNames */.ve.map((name) => [name, maxAgeSchema.describe('48h, 7d, 2w.').exactOptional()])));
const settingsSchema = (0,schema_text/* closed */.$h)({
    judge: schemas/* enum */.k5n(policy/* judgeScopes */.fH).describe('What counts in a change: what it introduces, or everything.').exactOptional(),
    'on-tool-error': schemas/* enum */.k5n(policy/* toolErrorActions */.uF)
        .describe('The verdict when a planned tool did not complete.')
        .exactOptional(),
    'on-unscanned': schemas/* enum */.k5n(policy/* unscannedActions */.H3).describe('What a file that no tool looked at means.').exactOptional(),
    'on-stale-data': schemas/* enum */.k5n(policy/* staleDataActions */.jP).describe('The verdict when data is older than `max-age`.').exactOptional(),
    'max-age': maxAge.describe('How old data may be, by its name.').exactOptional(),
    'unknown-severity': schemas/* enum */.k5n(severity/* severities */.gO).describe('For findings without a vendor severity.').exactOptional(),
    'inline-skips': schemas/* enum */.k5n(policy/* inlineSkipActions */.yd)
        .describe('What a comment in a file may lift: warnings and notes, blocks too, or nothing.')
        .exactOptional(),
});
const maxDays = schemas/* int */.Whr('be a whole number of days, at least 1').min(1).max(3650);
/** What a waiver has to look like. */
const waiverRulesSchema = (0,schema_text/* closed */.$h)({
    require: schemas/* array */.YOg(schemas/* enum */.k5n(policy/* waiverFields */.iy))
        .max(policy/* waiverFields */.iy.length)
        .describe('What a waiver has to say beside `id` and `match`.')
        .exactOptional(),
    'max-days': (0,schema_text/* closed */.$h)(Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, maxDays.describe('Days.').exactOptional()])))
        .describe('How many days ahead it may expire, by the severity of what it lifts.')
        .exactOptional(),
    'warn-before': daysSchema.describe('How long before its end it is told.').exactOptional(),
    grace: daysSchema.describe('How long after its end it still counts.').exactOptional(),
});

// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/predicate-types.js
var predicate_types = __webpack_require__(20);
// EXTERNAL MODULE: ./build/js/core/supply-chain/requirements.js
var requirements = __webpack_require__(6516);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/supply-chain-schema.js






/** Exactly this address: an issuer that is guessed at vouches for anybody. Without TLS on this machine only, for tests. */
const issuer = schemas/* string */.YjP()
    .regex(/^(?:https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%/-]{0,200})?|http:\/\/(?:127\.0\.0\.1|localhost):[0-9]{1,5})$/, 'be the address of an issuer, such as https://token.actions.githubusercontent.com, without wildcards');
/** At least a host and the first part of the path, or the domain of a mail address, are said: anybody can get some identity of an issuer. */
const identity = schemas/* string */.YjP()
    .regex(/^(?:https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::[0-9]{1,5})?\/[A-Za-z0-9._~%-]{1,200}\/[A-Za-z0-9._~%@:+*?/-]{1,300}|[A-Za-z0-9._%+*?-]{1,100}@[a-z0-9][a-z0-9.-]{0,200})$/, 'name a host and an owner before the first wildcard, such as https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main');
/** A word of a certificate, compared as it is. */
const claim = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._/@:+-][A-Za-z0-9._/@:+ -]{0,200}$/, 'be 1 to 200 letters, digits and . _ / @ : + -');
const key = schemas/* string */.YjP()
    .regex(/^(?:-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]{40,2000}\n-----END PUBLIC KEY-----\n?|(?:awskms|gcpkms|azurekms|hashivault):\/\/[A-Za-z0-9._/:@-]{1,500})$/, 'be a public key (PEM), or the address of one such as awskms:///alias/release');
const trustedRoot = schemas/* string */.YjP()
    .regex(/^\.gatehouse\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.json$/, 'be a file in `.gatehouse/`, such as `.gatehouse/trusted-root.json`')
    .describe('A file in `.gatehouse/` with the roots that vouch, where they are not the public ones.');
const keyless = (0,schema_text/* closed */.$h)({
    issuer: issuer.describe('Who vouches for the identity.'),
    identity: schemas/* union */.KCZ([identity, schemas/* array */.YOg(identity).min(1).max(schema_text/* mostItems */.Mo)])
        .transform((value) => [value].flat())
        .describe('Who signs: globs, in which `*` stays between `/` and `@`.'),
    repository: claim.describe('The repository whose workflow ran.').exactOptional(),
    ref: claim.describe('Its branch or tag, such as refs/heads/main.').exactOptional(),
    workflow: claim.describe('The name of the workflow.').exactOptional(),
    trigger: claim.describe('The event that started it.').exactOptional(),
    'trusted-root': trustedRoot.exactOptional(),
}).transform(({ 'trusted-root': root, ...rest }) => ({ type: 'keyless', ...rest, ...rooted(root) }));
const keyed = (0,schema_text/* closed */.$h)({
    key: key.describe('A public key as PEM, or the address of one in a key management service.'),
    log: schemas/* enum */.k5n(['required', 'none'])
        .describe('`none`: the key alone counts, whether a transparency log has the signature or not.')
        .exactOptional(),
    'trusted-root': trustedRoot.exactOptional(),
}).transform(({ key: pem, log = 'required', 'trusted-root': root }) => ({
    type: 'key',
    key: pem,
    log,
    ...rooted(root),
}));
const rooted = (trustedRoot) => trustedRoot === undefined ? {} : { trustedRoot };
const signer = schemas/* union */.KCZ([keyless, keyed]);
const predicateType = schemas/* union */.KCZ([
    schemas/* enum */.k5n(predicate_types/* predicateNames */.Wn),
    schemas/* string */.YjP().regex(/^https:\/\/[A-Za-z0-9._~%@:+/-]{1,300}$/, 'be a type by its name or its address (https://…)'),
]);
const attestation = (0,schema_text/* closed */.$h)({
    type: predicateType.describe('What is attested, by its name or the address of its predicate type.'),
    by: schemas/* enum */.k5n(requirements/* producers */.M).describe('The step that makes it.').exactOptional(),
    'max-age': maxAgeSchema.describe('How old it may be: 48h, 7d, 2w.').exactOptional(),
    signer: signer.describe('Who signs it, where that is not who signs the image.').exactOptional(),
}).transform(({ 'max-age': maxAgeMs, ...rest }) => ({
    ...rest,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
}));
/** With or without a tag; a digest is asked for by `pinned`. */
const baseGlob = (0,globs/* globText */.E1)().regex(/^(?!.*@)/u, 'name the base without its digest');
const baseImages = (0,schema_text/* closed */.$h)({
    allowed: schemas/* array */.YOg(baseGlob)
        .min(1)
        .max(schema_text/* mostItems */.Mo)
        .describe('Globs of what images may be built on, with or without a tag: `docker.io/library/debian:12*`.')
        .exactOptional(),
    pinned: schemas/* literal */.euz(true).describe('Each base has to be named by its digest.').exactOptional(),
})
    .refine((given) => (0,schema_text/* hasAny */.X8)(given, ['allowed', 'pinned']), { ...schema_text/* always */.Gk, error: 'say `allowed`, or `pinned: true`' })
    .meta((0,schema_text/* requiredAny */.sI)(['allowed', 'pinned']))
    .transform(({ pinned = false, ...rest }) => ({ ...rest, pinned }));
const supply_chain_schema_images = schemas/* array */.YOg(globs/* imageGlob */.u_)
    .min(1)
    .max(schema_text/* mostItems */.Mo)
    .describe('The images it holds for, by globs; absent: all.')
    .exactOptional();
const based = (bases) => bases === undefined ? {} : { baseImages: bases };
const signed = (0,schema_text/* closed */.$h)({
    images: supply_chain_schema_images,
    signature: signer.describe('Who signs the image.'),
    attestations: schemas/* array */.YOg(attestation).max(schema_text/* mostItems */.Mo).describe('What is attested about it.').default([]),
    'base-images': baseImages.describe('What it may be built on.').exactOptional(),
}).transform(({ 'base-images': bases, ...rest }) => ({ ...rest, ...based(bases) }));
/** Nobody has to sign what is only asked for its base. */
const built = (0,schema_text/* closed */.$h)({ images: supply_chain_schema_images, 'base-images': baseImages.describe('What it may be built on.') }).transform(({ 'base-images': bases, ...rest }) => ({ ...rest, attestations: [], ...based(bases) }));
const section = schemas/* union */.KCZ([signed, built]);
/** One section, or several for different images. */
const supplyChainSchema = schemas/* union */.KCZ([signed, built, schemas/* array */.YOg(section).min(1).max(schema_text/* mostItems */.Mo)])
    .transform((value) => [value].flat());

;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/policy-schema.js










const limitsSchema = (0,schema_text/* closed */.$h)({
    timeout: durationSchema.describe('After so long it is stopped: 90s, 10m, 2h.').exactOptional(),
    memory: memorySchema.describe('At most so much memory: 512m, 4g.').exactOptional(),
}).transform((tool) => ({
    off: false,
    ...(tool.timeout === undefined ? {} : { timeoutMs: tool.timeout }),
    ...(tool.memory === undefined ? {} : { memoryBytes: tool.memory }),
}));
const toolSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz('off')
        .or(schemas/* literal */.euz(false))
        .transform(() => ({ off: true })),
    limitsSchema,
]);
const toolsSchema = ({ tools, programs = [] }) => (0,schema_text/* closed */.$h)({
    ...Object.fromEntries(tools.map((tool) => [tool, toolSchema.describe('`off`, or its limits.').exactOptional()])),
    ...Object.fromEntries(programs.map((tool) => [tool, limitsSchema.describe('Its limits.').exactOptional()])),
});
const checkFolder = schemas/* string */.YjP()
    .regex(/^\.gatehouse\/(?!waivers(?:\/|$))(?!(?:[^/]+\/)*\.{1,2}(?:\/|$))[^\p{Cc}\\/]+(?:\/[^\p{Cc}\\/]+)*$/u, 'be a folder below `.gatehouse/`, such as `.gatehouse/checks/trivy`');
const checksSchema = ({ checkTools = [] }) => (0,schema_text/* closed */.$h)(Object.fromEntries(checkTools.map((tool) => [tool, checkFolder.describe('A folder below `.gatehouse/`.').exactOptional()])));
const propertyName = schemas/* string */.YjP().regex(/^[A-Za-z0-9_#$-]{1,75}$/u, 'be the name of a custom property');
const modeSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(verdict/* modes */.nI),
    (0,schema_text/* closed */.$h)({
        property: propertyName.describe('A custom property of the repository, set by the organisation.'),
        default: schemas/* enum */.k5n(verdict/* modes */.nI).describe('Where the property names no mode.').default('audit'),
    }),
]);
/** `.gatehouse/policy.yml` as it is written; decoded values, the file's own key names. */
const policySchema = (0,once_per/* oncePer */.P)((names) => {
    const { rule, override } = ruleSchemas(names);
    return (0,schema_text/* closed */.$h)({
        version: schemas/* literal */.euz(1).describe('The version of this language.'),
        mode: modeSchema.describe('Tell only, or fail the step.').exactOptional(),
        block: schemas/* array */.YOg(schemas/* enum */.k5n(policy/* floorNames */.ro)).max(schema_text/* mostItems */.Mo).describe('What blocks when no rule decides.').exactOptional(),
        exclude: schemas/* array */.YOg(globs/* pathGlob */.Qh).max(schema_text/* mostItems */.Mo).describe('Files that are not looked at.').exactOptional(),
        tools: toolsSchema(names).describe('Switches and limits of the tools.').exactOptional(),
        checks: checksSchema(names).describe("Folders with the repository's own checks, per tool.").exactOptional(),
        contact: schema_text/* line */.n8.describe('Whom to ask; printed with errors and exceptions.').exactOptional(),
        settings: settingsSchema.describe('How the gate behaves.').exactOptional(),
        severity: schemas/* array */.YOg(override)
            .max(schema_text/* mostItems */.Mo)
            .describe('Other severities than the tools give; the first that matches stands.')
            .exactOptional(),
        rules: schemas/* array */.YOg(rule).max(schema_text/* mostItems */.Mo).describe('The first that matches decides.').exactOptional(),
        'waiver-rules': waiverRulesSchema.describe('What a waiver has to look like to count.').exactOptional(),
        'supply-chain': supplyChainSchema.describe('What images must carry.').exactOptional(),
        'repositories-may': schemas/* array */.YOg(schemas/* enum */.k5n(policy/* repositoryRights */._7))
            .max(policy/* repositoryRights */._7.length)
            .describe("For an organisation's policy: what a repository's own may do beside it.")
            .exactOptional(),
    });
});

// EXTERNAL MODULE: ./build/js/core/policy/reading/sentence.js + 1 modules
var sentence = __webpack_require__(8916);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/to-policy.js

/** What a file says, with the default for everything that it leaves out. */
const toPolicy = (file) => ({
    version: 1,
    mode: file.mode ?? policy/* defaultPolicy */.G4.mode,
    block: file.block ?? policy/* defaultPolicy */.G4.block,
    exclude: file.exclude ?? policy/* defaultPolicy */.G4.exclude,
    tools: new Map(Object.entries(file.tools ?? {})),
    checks: new Map(Object.entries(file.checks ?? {})),
    ...(file.contact === undefined ? {} : { contact: file.contact }),
    settings: toSettings(file.settings ?? {}),
    severity: file.severity ?? policy/* defaultPolicy */.G4.severity,
    rules: file.rules ?? policy/* defaultPolicy */.G4.rules,
    waiverRules: toWaiverRules(file['waiver-rules'] ?? {}),
    supplyChain: file['supply-chain'] ?? policy/* defaultPolicy */.G4.supplyChain,
    ...(file['repositories-may'] === undefined ? {} : { repositoriesMay: file['repositories-may'] }),
});
function toSettings(settings) {
    const otherwise = policy/* defaultPolicy */.G4.settings;
    return {
        onToolError: settings['on-tool-error'] ?? otherwise.onToolError,
        onUnscanned: settings['on-unscanned'] ?? otherwise.onUnscanned,
        unknownSeverity: settings['unknown-severity'] ?? otherwise.unknownSeverity,
        inlineSkips: settings['inline-skips'] ?? otherwise.inlineSkips,
        judge: settings.judge ?? otherwise.judge,
        onStaleData: settings['on-stale-data'] ?? otherwise.onStaleData,
        maxAgeMs: settings['max-age'] === undefined ? otherwise.maxAgeMs : new Map(Object.entries(settings['max-age'])),
    };
}
function toWaiverRules(rules) {
    const otherwise = policy/* defaultPolicy */.G4.waiverRules;
    return {
        require: rules.require ?? otherwise.require,
        maxDays: rules['max-days'] ?? otherwise.maxDays,
        warnBeforeDays: rules['warn-before'] ?? otherwise.warnBeforeDays,
        graceDays: rules.grace ?? otherwise.graceDays,
    };
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/read-policy.js








/** Reads `.gatehouse/policy.yml` strictly: what it does not understand, it refuses. Never throws. */
function readPolicy(text, names) {
    const { document, problems } = (0,placed/* readPlaced */.I)(text);
    if (document === undefined)
        return { problems: (0,problem/* orderProblems */.x)(problems), warnings: [] };
    const decoded = policySchema(names).safeParse(document.value);
    const issues = (0,sentence/* describeIssues */.w)(decoded.error?.issues ?? [], document, 'the policy');
    const found = [...problems, ...issues, ...(0,duplicate/* findDuplicates */.I)(ruleIds(document))];
    if (!decoded.success || found.length > 0)
        return { problems: (0,problem/* orderProblems */.x)(found), warnings: [] };
    const policy = toPolicy(decoded.data);
    return { policy, problems: [], warnings: (0,problem/* orderProblems */.x)((0,lint/* lintPolicy */.GF)(policy, document, names)) };
}
/** Read from the document itself, so that they are compared even when something else in it is wrong. */
function ruleIds(document) {
    const rules = schemas/* object */.Ikc({ rules: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).safeParse(document.value).data?.rules ?? [];
    return rules.flatMap((rule, index) => {
        const id = schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).safeParse(rule).data?.id;
        return id === undefined ? [] : [{ id, ...document.placeOf(['rules', index, 'id']) }];
    });
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ matchesSomething),
/* harmony export */   ch: () => (/* binding */ ruleKeysShape),
/* harmony export */   eu: () => (/* binding */ ruleMatch),
/* harmony export */   oU: () => (/* binding */ requiresMatch),
/* harmony export */   s6: () => (/* binding */ waiverMatch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _comparing_comparisons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9036);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7520);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7303);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2115);






/** A waiver for `**` names no place. */
const narrow = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/[^*?/.{},]/u, 'name something: wildcards alone fit everything');
const valuesSchema = (entry, names, forWaiver) => {
    const one = (0,_comparing_comparisons_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonOf */ .j)(entry.compares).schema(names);
    const item = forWaiver && entry.narrows === 'where' ? one.and(narrow) : one;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).min(1).max(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mostItems */ .Mo)])
        .transform((value) => [value].flat())
        .meta({ id: entry.key, description: entry.docs });
};
const keysShape = (entries, names, forWaiver = false) => Object.fromEntries(entries.map((entry) => [entry.key, valuesSchema(entry, names, forWaiver).exactOptional()]));
const ruleKeyNames = [..._match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleMatchKeys */ .AP.map(({ key }) => key), 'any'];
/** The keys of a rule's match, with `any`. What is in `any` has no `any` of its own: nobody could read it. */
const ruleKeysShape = (names) => {
    const keys = keysShape(_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleMatchKeys */ .AP, names);
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)(keys)
        .refine((match) => Object.keys(match).length > 0, 'say what it matches')
        .meta({ minProperties: 1 });
    const branches = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(branch).min(1).max(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mostItems */ .Mo);
    return { ...keys, any: branches.describe('One of these fits, beside the other keys.').exactOptional() };
};
const ruleMatch = (shape) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)(shape)
    .refine((match) => Object.keys(match).length > 0, 'say what it matches')
    .meta({ minProperties: 1 });
/** For a map that holds other keys beside those of a match. */
const matchesSomething = (value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAny */ .X8)(value, ruleKeyNames);
const requiresMatch = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredAny */ .sI)(ruleKeyNames);
const keysThatName = (narrows) => _match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .allMatchKeys */ .lw.filter((entry) => entry.narrows === narrows).map((entry) => entry.key);
const waiverMatch = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((names) => {
    const [what, where] = [keysThatName('what'), keysThatName('where')];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)(keysShape(_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .allMatchKeys */ .lw, names, true))
        .refine((match) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAny */ .X8)(match, what), { ..._text_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk, error: `say what is waived: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .alternatives */ .Vo)(what)}` })
        .refine((match) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAny */ .X8)(match, where), { ..._text_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk, error: `say where: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .alternatives */ .Vo)(where)}` })
        .meta({ allOf: [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredAny */ .sI)(what), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredAny */ .sI)(where)] });
});


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** The same for the same key: a schema takes longer to build than most files to read. */
function oncePer(make) {
    const all = new WeakMap();
    return (key) => {
        const known = all.get(key);
        if (known !== undefined)
            return known.made;
        const made = make(key);
        all.set(key, { made });
        return made;
    };
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   X8: () => (/* binding */ hasAny),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sI: () => (/* binding */ requiredAny),
/* harmony export */   ub: () => (/* binding */ entryId),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Lists and maps of people are short; longer ones are attacks on time and memory. */
const mostItems = 500;
/** zod hands only text from a schema to its issue, so the text is the list of the keys that would have been right. */
const knownKeys = (keys) => (issue) => issue.code === 'unrecognized_keys' ? keys.join(' ') : undefined;
/** An object without other keys. */
const closed = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: knownKeys(Object.keys(shape)) });
/** Text for people: no control characters but line breaks and tabs, and not only white space. */
const prose = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]{1,2000}$/u, 'be a text of 1 to 2000 characters');
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'be one line of 1 to 200 characters');
const entryId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, 'be 1 to 64 letters, digits, `.`, `_` or `-`, and start with a letter or digit');
const url = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^https?:\/\/[^\s\p{Cc}]{1,500}$/u, 'be an address that starts with https:// or http://');
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6('be a day of the calendar, written as 2027-03-31');
/** Zod's checks wait for a sound value; these look at keys alone, so they need not. */
const always = { when: () => true };
const hasAny = (value, keys) => typeof value !== 'object' || value === null || keys.some((key) => Object.hasOwn(value, key));
/** In words of JSON Schema: one of these keys is there. */
const requiredAny = (keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) });


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ describeIssues)
});

// EXTERNAL MODULE: ./build/js/core/policy/reading/did-you-mean.js
var did_you_mean = __webpack_require__(5301);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/fault.js
/** Each fault once: both halves of an intersection may find it. What has the wrong type is not told what else it must be. */
function faultsOf(issues, base) {
    const seen = new Set();
    const faults = issues.flatMap((issue) => toFaults(issue, base));
    const mistyped = new Set(faults.filter(({ type }) => type === 'unexpected').map(({ path }) => JSON.stringify(path)));
    return faults
        .filter((fault) => fault.type !== 'unmet' || !mistyped.has(JSON.stringify(fault.path)))
        .filter((fault) => {
        const key = JSON.stringify(fault);
        return !seen.has(key) && seen.add(key);
    });
}
function toFaults(issue, base) {
    const path = [...base, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = issue.message.split(' ');
            return issue.keys.map((key) => ({ type: 'unknown-key', path: [...path, key], known }));
        }
        case 'invalid_type':
            return [{ type: 'unexpected', path, values: [], types: [issue.expected] }];
        case 'invalid_value':
            return [{ type: 'unexpected', path, values: issue.values.map(String), types: [] }];
        case 'invalid_union':
            return bestBranch(issue.errors.map((branch) => branch.flatMap((inner) => toFaults(inner, path))), path);
        case 'too_small':
            return [{ type: 'unmet', path, demand: tooLittle(issue) }];
        case 'too_big':
            return [{ type: 'unmet', path, demand: tooMuch(issue) }];
        default:
            return [{ type: 'unmet', path, demand: issue.message }];
    }
}
const tooLittle = ({ origin, minimum }) => origin === 'array' ? 'hold at least one entry' : `be at least ${minimum}`;
const tooMuch = ({ origin, maximum }) => origin === 'array' ? `hold at most ${maximum} entries` : `be at most ${maximum}`;
/** The branch that was meant is the one whose type fits, and of those the first that knows the most keys; where none fits, what all of them would have taken. */
function bestBranch(branches, path) {
    const isElse = (fault) => fault.type === 'unexpected' && fault.path.length === path.length;
    const unknown = (branch) => branch.filter(({ type }) => type === 'unknown-key').length;
    const [meant] = branches.filter((branch) => !branch.some(isElse)).sort((a, b) => unknown(a) - unknown(b));
    if (meant !== undefined)
        return meant;
    const missed = branches.flat().filter((fault) => fault.type === 'unexpected');
    const values = missed.flatMap((fault) => fault.values);
    return [{ type: 'unexpected', path, values, types: missed.flatMap((fault) => fault.types) }];
}

// EXTERNAL MODULE: ./build/js/core/policy/reading/wording.js
var wording = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/sentence.js



/** Zod's issues as sentences with places. `whole` is what the document is called: `the policy`. */
function describeIssues(issues, document, whole, base = []) {
    const nameOf = (path) => nameWithin(path, whole);
    return faultsOf(issues, base).map((fault) => {
        const value = valueAt(document.value, fault.path);
        const isMissing = fault.type === 'unexpected' && value === undefined;
        return {
            ...document.placeOf(isMissing ? fault.path.slice(0, -1) : fault.path),
            ...(isMissing ? missing(fault, nameOf) : describe(fault, value, nameOf)),
        };
    });
}
function describe(fault, value, nameOf) {
    const { path } = fault;
    switch (fault.type) {
        case 'unknown-key': {
            const key = String(path.at(-1));
            const near = (0,did_you_mean.didYouMean)(key, fault.known);
            return {
                sentence: `${(0,wording/* code */.aY)(key)} is not a key of ${nameOf(path.slice(0, -1))}.`,
                hint: near === undefined ? `Its keys are ${fault.known.join(', ')}.` : `Did you mean ${(0,wording/* code */.aY)(near)}?`,
            };
        }
        case 'unexpected':
            return {
                sentence: `${(0,wording/* capital */.Nx)(nameOf(path))} must be ${allowed(fault)}, not ${(0,wording/* show */.WU)(value)}.`,
                ...hintFor(value, fault),
            };
        case 'unmet': {
            const instead = typeof value === 'string' ? `, not ${(0,wording/* show */.WU)(value)}` : '';
            return { sentence: `${(0,wording/* capital */.Nx)(nameOf(path))} must ${fault.demand}${instead}.` };
        }
    }
}
const missing = (fault, nameOf) => ({
    sentence: `${(0,wording/* code */.aY)(String(fault.path.at(-1)))} is missing in ${nameOf(fault.path.slice(0, -1))}.`,
    hint: `It must be ${allowed(fault)}.`,
});
function hintFor(value, { values, types }) {
    if (typeof value === 'string') {
        if (values.includes(value) || (types.includes('boolean') && /^(?:true|false)$/.test(value)))
            return { hint: 'Write it without quotes.' };
        const near = (0,did_you_mean.didYouMean)(value, values);
        return near === undefined ? {} : { hint: `Did you mean ${(0,wording/* code */.aY)(near)}?` };
    }
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return isScalar && types.includes('string') ? { hint: 'Put it in quotes.' } : {};
}
const typeNames = {
    string: ['a text'],
    boolean: ['true', 'false'],
    int: ['a whole number'],
    number: ['a number'],
    array: ['a list'],
    object: ['a map of keys and values'],
};
/** More than these are not read; the nearest one is in the hint. Of very many, not even the first help. */
const mostValues = 8;
const veryMany = 40;
function allowed({ values, types }) {
    const shown = values.length > veryMany ? [] : values.slice(0, mostValues);
    const left = values.length - shown.length;
    const more = left > 0 ? [`one of ${left} ${shown.length === 0 ? 'names' : 'more'}`] : [];
    const rest = types
        .filter((type) => type !== 'array' || values.length === 0)
        .flatMap((type) => typeNames[type] ?? type);
    return (0,wording/* alternatives */.Vo)([...new Set([...shown, ...more, ...rest])]);
}
function nameWithin(path, whole) {
    const last = path.at(-1);
    if (typeof last === 'string')
        return (0,wording/* code */.aY)(last);
    const list = path.findLast((step) => typeof step === 'string');
    return list === undefined ? whole : `an entry of ${(0,wording/* code */.aY)(list)}`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, value);
}


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
// EXTERNAL MODULE: ./build/js/core/policy/reading/duplicate.js
var duplicate = __webpack_require__(7129);
// EXTERNAL MODULE: ./build/js/core/policy/reading/lint/lint.js + 6 modules
var lint = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/js/core/policy/reading/placed.js
var placed = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/js/core/policy/reading/problem.js
var problem = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/js/core/policy/reading/schema/match-schema.js
var match_schema = __webpack_require__(427);
// EXTERNAL MODULE: ./build/js/core/policy/reading/schema/text.js
var schema_text = __webpack_require__(2115);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema/waiver-schema.js


const reason = schema_text/* prose */.CS.describe('Why this is acceptable.');
const owner = schema_text/* line */.n8.describe('Who answers for it.');
const expires = schema_text/* day */.vd.describe('The last day on which it holds, UTC.');
/** One waiver as it is written; what the rules do not require may be left out. */
const waiverSchema = (names, { require }) => (0,schema_text/* closed */.$h)({
    id: schema_text/* entryId */.ub.describe('Reports name the waiver by it.'),
    match: (0,match_schema/* waiverMatch */.s6)(names).describe('Which finding, and where.'),
    reason: require.includes('reason') ? reason : reason.exactOptional(),
    owner: require.includes('owner') ? owner : owner.exactOptional(),
    expires: require.includes('expires') ? expires : expires.exactOptional(),
});

// EXTERNAL MODULE: ./build/js/core/policy/reading/sentence.js + 1 modules
var sentence = __webpack_require__(8916);
;// CONCATENATED MODULE: ./build/js/core/policy/waiver.js








/**
 * Reads `.gatehouse/waivers/*.yml` (one waiver or a list in each) or `waivers.yml`. Keys of `files` are their names. `rules` are those
 * of the policy beside them: what it does not require may be left out. Never throws.
 */
function readWaivers(files, names, rules = policy/* defaultPolicy */.G4.waiverRules) {
    const schema = waiverSchema(names, rules);
    const readings = [...files]
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([file, text]) => readFile(file, text, names, schema));
    const sound = readings.flatMap((reading) => reading.sound);
    const firstOfId = new Map(sound.toReversed().map(({ waiver }) => [waiver.id, waiver]));
    const duplicates = (0,duplicate/* findDuplicates */.I)(sound.map(({ waiver, place }) => ({ id: waiver.id, file: waiver.file, ...place })));
    return {
        waivers: sound.map(({ waiver }) => waiver).filter((waiver) => firstOfId.get(waiver.id) === waiver),
        problems: (0,problem/* orderProblems */.x)([...readings.flatMap((reading) => reading.problems), ...duplicates]),
        warnings: (0,problem/* orderProblems */.x)(readings.flatMap((reading) => reading.warnings)),
    };
}
function readFile(file, text, names, schema) {
    const { document, problems } = (0,placed/* readPlaced */.I)(text);
    const inFile = (all) => all.map((problem) => ({ file, ...problem }));
    if (document === undefined || problems.length > 0)
        return { sound: [], problems: inFile(problems), warnings: [] };
    const decoded = entriesOf(document).map(({ value, path }) => ({ path, result: schema.safeParse(value) }));
    return {
        sound: decoded.flatMap(({ path, result }) => result.success ? [{ waiver: { ...result.data, file }, place: document.placeOf([...path, 'id']) }] : []),
        warnings: decoded.flatMap(({ path, result }) => result.success ? inFile((0,lint/* placeDubious */.dF)((0,lint/* lintMatch */.TF)(result.data.match, [...path, 'match'], names), document)) : []),
        problems: decoded.flatMap(({ path, result }) => inFile((0,sentence/* describeIssues */.w)(result.error?.issues ?? [], document, 'the waiver', path))),
    };
}
const entriesOf = ({ value }) => Array.isArray(value) ? value.map((entry, index) => ({ value: entry, path: [index] })) : [{ value, path: [] }];


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ producers),
/* harmony export */   e: () => (/* binding */ requirementsFor)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4705);

/** Steps that make attestations. What is `actions/attest`'s own is looked for in the attestation. */
const producers = ['gatehouse', 'actions/attest'];
/** Everything that an image of this name must carry, each once, in the order of the sections. Empty: nothing is asked of it. */
function requirementsFor(image, sections) {
    const all = sections
        .filter(({ images }) => images === undefined || (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(images)(image))
        .flatMap(({ signature, attestations }) => [
        ...(signature === undefined ? [] : [{ type: 'signature', name: 'signature', signer: signature }]),
        ...attestations.flatMap((demand) => {
            const signer = demand.signer ?? signature;
            return signer === undefined ? [] : [toRequirement(demand, signer)];
        }),
    ]);
    return [...new Map(all.map((requirement) => [JSON.stringify(requirement), requirement])).values()];
}
const toRequirement = ({ type, by, maxAgeMs }, signer) => ({
    type: 'attestation',
    name: `attestation:${type}`,
    signer,
    predicate: type,
    ...(by === undefined ? {} : { by }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
});


/***/ }),

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ withoutPrograms),
/* harmony export */   T1: () => (/* binding */ isCheckFile),
/* harmony export */   Yq: () => (/* binding */ decodeChecks),
/* harmony export */   tG: () => (/* binding */ isExample)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1992);
/* harmony import */ var _tools_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4921);



/** Folders with examples hold no checks. */
const isExample = (path) => /(?:^|\/)(?:good|bad)\//.test(path);
/** True for a file below one of the folders, whose examples are left alone. */
const isCheckFile = (folders, path) => [...folders].some((folder) => path.startsWith(`${folder}/`) && !isExample(path.slice(folder.length + 1)));
/** The checks that a policy names, from what is there below its folders. A file that cannot be opened, and a folder without a check, is told, as are `left` ones that were not read. */
function decodeChecks({ checks }, contents, left = 0) {
    const sorted = [...contents].sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b));
    const problems = [];
    const found = [...checks]
        .sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b))
        .map(([tool, folder]) => {
        const own = sorted.filter(([path]) => isCheckFile([folder], path));
        problems.push(...own.flatMap(([path, text]) => (text === undefined ? [closed(path)] : [])));
        const files = new Map(own.flatMap(([path, text]) => (text === undefined ? [] : [[path.slice(folder.length + 1), text]])));
        if (!hasCheck(tool, files))
            problems.push(withoutCheck(tool, folder));
        return { tool, folder, files, digest: digestOf(tool, files) };
    });
    if (left > 0)
        problems.push(tooManyChecks(left));
    return { checks: found.filter(({ files }) => files.size > 0), problems };
}
const hasCheck = (tool, files) => _tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scanners */ .Um.some((scanner) => scanner.tool === tool && [...files].some(([path, text]) => scanner.checks?.isCheck(path, text) === true));
/**
 * Without the checks that are programs, each told by name. Whoever scans a repository on a machine of their own has not agreed to run
 * its code; a workflow has, since it takes checks from its own base only.
 */
function withoutPrograms(checks) {
    const left = [];
    const kept = checks.map((own) => {
        const isProgram = _tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scanners */ .Um.find(({ tool, checks }) => tool === own.tool && checks !== undefined)?.checks?.isProgram;
        const programs = [...own.files.keys()].filter((path) => isProgram?.(path) === true);
        left.push(...programs.map((path) => `${own.folder}/${path}`));
        const files = new Map([...own.files].filter(([path]) => !programs.includes(path)));
        return { ...own, files, digest: digestOf(own.tool, files) };
    });
    return { checks: kept.filter(({ files }) => files.size > 0), problems: left.length === 0 ? [] : [notRun(left)] };
}
const notRun = (paths) => ({
    code: 'CHECK_INVALID',
    sentence: `${paths.join(', ')} ${paths.length === 1 ? 'is a program' : 'are programs'} of this repository and did not run.`,
    hint: 'If you trust this repository, add --python-checks. In a workflow they run, as they are on the base branch.',
});
const digestOf = (tool, files) => `sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify([tool, [...files]]))}`;
const closed = (path) => ({
    code: 'CHECK_INVALID',
    sentence: `${path} cannot be opened, so this check did not run.`,
    hint: 'It has to be a plain file of at most 1 MiB; symbolic links and submodules are not followed.',
});
const withoutCheck = (tool, folder) => ({
    code: 'CHECK_INVALID',
    sentence: `The policy names ${folder} for ${tool}, but no check of ${tool} is in it.`,
    hint: 'Merge the checks, or take the folder out of `checks`. See docs/policy.md for what is a check.',
});
const tooManyChecks = (left) => ({
    code: 'CHECK_INVALID',
    sentence: `There are too many files of custom checks: ${left} of them ${left === 1 ? 'was' : 'were'} not read.`,
    hint: 'Keep policy, waivers and checks together below 50 files; examples in good/ and bad/ do not count.',
});


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ decodePolicy),
/* harmony export */   Xb: () => (/* binding */ rootsIn),
/* harmony export */   ff: () => (/* binding */ policyPaths),
/* harmony export */   h1: () => (/* binding */ isWaiverFile),
/* harmony export */   mM: () => (/* binding */ demandPolicy),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sR: () => (/* binding */ decodeWaivers)
/* harmony export */ });
/* unused harmony exports isRootFile, placedSentence */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6414);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4945);
/* harmony import */ var _core_policy_reading_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2746);
/* harmony import */ var _core_policy_waiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(407);
/* harmony import */ var _policy_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1315);






/** The first that is there is the policy. */
const policyPaths = [`${_policy_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFolder */ .hx}/policy.yml`, `${_policy_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFolder */ .hx}/policy.yaml`];
const isWaiverFile = (path) => /^\.gatehouse\/(?:waivers\/[^/]+\.ya?ml|waivers\.ya?ml)$/.test(path);
/** What the policy key `trusted-root` may name. */
const isRootFile = (path) => /^\.gatehouse\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.json$/.test(path);
const rootsIn = (contents) => new Map([...contents].flatMap(([path, text]) => (text !== undefined && isRootFile(path) ? [[path, text]] : [])));
/** A policy that cannot be read is replaced by the default and named, so that its repair can be merged. */
function decodePolicy(contents, { where, named, names, ...reading }) {
    const { instead = 'The default policy is used instead.' } = reading;
    const path = (named === undefined ? policyPaths : [named]).find((name) => contents.has(name));
    const text = path === undefined ? undefined : contents.get(path);
    const read = text === undefined ? undefined : (0,_core_policy_reading_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(text, names);
    const { waivers, problems: waiverProblems } = decodeWaivers(contents, names, read?.policy);
    const byDefault = (origin) => ({
        policy: _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4,
        waivers,
        roots: new Map(),
        origin: { layer: 'default', ...origin, problems: [...origin.problems, ...waiverProblems] },
    });
    if (path === undefined)
        return byDefault({
            source: `no policy file in ${where}`,
            problems: named === undefined ? [] : [missing(named, where, instead)],
        });
    if (text === undefined || read === undefined) {
        const problem = cannotBeOpened('POLICY_INVALID', path, instead);
        return byDefault({ source: `${path} of ${where}`, problems: [problem] });
    }
    const { policy, problems } = read;
    const origin = { source: `${path} of ${where}`, digest: digestOf(text) };
    if (policy !== undefined)
        return {
            policy,
            waivers,
            roots: rootsIn(contents),
            origin: { layer: 'repository', ...origin, problems: waiverProblems },
        };
    const replaced = problems.map((problem) => ({
        code: 'POLICY_INVALID',
        sentence: `${placedSentence(path, problem)} ${instead}`,
        ...hintOf(problem),
    }));
    return byDefault({ ...origin, problems: replaced });
}
/** What the policy beside them does not require, they may leave out. */
function decodeWaivers(contents, names, { waiverRules } = _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4) {
    const all = [...contents].filter(([path]) => isWaiverFile(path));
    const texts = all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]));
    const closed = all.filter(([, text]) => text === undefined);
    const { waivers, problems } = (0,_core_policy_waiver_js__WEBPACK_IMPORTED_MODULE_4__/* .readWaivers */ .S)(new Map(texts), names, waiverRules);
    const unopened = closed.map(([path]) => cannotBeOpened('WAIVER_INVALID', path, 'No waiver in it counts.'));
    return { waivers, problems: [...problems.map(waiverProblem), ...unopened] };
}
const cannotBeOpened = (code, path, effect) => ({
    code,
    sentence: `${path} cannot be opened. ${effect}`,
    hint: 'It has to be a file that this user may read; symbolic links are not followed.',
});
const missing = (path, where, instead) => ({
    code: 'POLICY_INVALID',
    sentence: `${path} is not in ${where}. ${instead}`,
    hint: 'Correct the path, or merge the file: it counts from then on.',
});
const hintOf = (problem) => (problem.hint === undefined ? {} : { hint: problem.hint });
/** `.gatehouse/policy.yml:2:1: …` */
const placedSentence = (file, problem) => `${problem.file ?? file}:${problem.line}:${problem.column}: ${problem.sentence}`;
const waiverProblem = (problem) => ({
    code: 'WAIVER_INVALID',
    sentence: placedSentence('waiver', problem),
    ...hintOf(problem),
});
const digestOf = (text) => `sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(text)}`;
/** @throws GatehouseError POLICY_INVALID, with the place of every mistake. */
function demandPolicy(text, name, names, hint) {
    const { policy, problems } = (0,_core_policy_reading_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(text, names);
    if (policy !== undefined)
        return policy;
    const sentences = problems.map((problem) => [placedSentence(name, problem), problem.hint ?? ''].join(' ').trim());
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('POLICY_INVALID', sentences.join('\n'), { hint });
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ policyFolder),
/* harmony export */   yu: () => (/* binding */ readCheckFolders),
/* harmony export */   z8: () => (/* binding */ readPolicyFolder)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _checks_custom_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1397);


/** Where a repository keeps its policy and waivers, so that one line of CODEOWNERS guards both. */
const policyFolder = '.gatehouse';
const mostFiles = 1000;
const mostCheckBytes = 1_048_576;
/** The policy folder of the working tree. Links are not followed: they may lead out of the repository. */
async function readPolicyFolder(root, files) {
    const listed = await Promise.all([policyFolder, `${policyFolder}/waivers`].map((path) => listIn(root, path, files)));
    const entries = listed
        .flat()
        .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path))
        .slice(0, mostFiles);
    const texts = entries.map(async ({ path, isLink }) => {
        const text = isLink ? undefined : await files.readText(`${root}/${path}`).catch(() => undefined);
        return [path, text];
    });
    return new Map(await Promise.all(texts));
}
/** Everything below the folders that is a check file; a link is there without a text, and so is what is beyond the limits. */
async function readCheckFolders(root, folders, files) {
    const wanted = [...folders];
    const listed = await files.survey(`${root}/${policyFolder}`).catch(() => []);
    const entries = listed
        .map((entry) => ({ ...entry, path: `${policyFolder}/${entry.path}` }))
        .filter(({ path }) => (0,_checks_custom_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCheckFile */ .T1)(wanted, path))
        .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path))
        .slice(0, mostFiles);
    const texts = entries.map(async ({ path, type, size }) => {
        const isPlain = type === 'file' && size <= mostCheckBytes;
        return [path, isPlain ? await files.readText(`${root}/${path}`).catch(() => undefined) : undefined];
    });
    return new Map(await Promise.all(texts));
}
async function listIn(root, path, files) {
    const type = (await files.stat(`${root}/${path}`))?.type;
    if (type === 'link' && path === policyFolder)
        return [{ path: `${path}/policy.yml`, isLink: true }];
    if (type !== 'directory')
        return [];
    const entries = await files.list(`${root}/${path}`).catch(() => []);
    return entries
        .filter(({ type, openable }) => (type === 'file' || type === 'link') && openable)
        .map(({ name, type }) => ({ path: `${path}/${name}`, isLink: type === 'link' }));
}


/***/ })

};
