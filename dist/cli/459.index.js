export const id = 459;
export const ids = [459];
export const modules = {

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initVerb: () => (/* binding */ initVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
// EXTERNAL MODULE: ./build/js/flow/policy/decode-policy.js
var decode_policy = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/js/flow/policy/policy-folder.js
var policy_folder = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/js/flow/adopt/new-files.js
/** What is at a path below the top; a link on the way leads who knows where, so that it closes the path. */
async function lookAt(top, path, files) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const part = parts.slice(0, index + 1).join('/');
        const stat = await files.stat(`${top}/${part}`);
        if (stat === undefined)
            return { type: 'free' };
        if (stat.type === 'link')
            return { type: 'closed', why: `${part} is a link; links are not followed` };
        const isLast = index === parts.length - 1;
        if (isLast && stat.type === 'file')
            return { type: 'file', size: stat.size };
        if (isLast || stat.type !== 'directory')
            return { type: 'closed', why: `${part} is something else` };
    }
    return { type: 'closed', why: 'it has no name' };
}
/** Writes a file that is not there yet; with `dry` it only says what it would do. */
async function writeNew(top, file, dry, files) {
    const { path, text, note } = file;
    const look = await lookAt(top, path, files);
    if (look.type !== 'free')
        return { path, became: 'left', note: look.type === 'closed' ? look.why : 'it is there already' };
    if (!dry)
        await files.write(`${top}/${path}`, text);
    return { path, became: 'written', note, text };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/code-owners.js

/** The first that is there is the one that GitHub reads. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores larger ones. */
const mostBytes = 3_000_000;
const heading = '# Who may change what blocks.';
/** Guards the gate's own files: whoever may change them decides what blocks. Without an owner it says what to add. */
async function guardOwnFiles({ top, prefix }, owner, dry, files) {
    const own = [`${prefix === undefined ? '' : `/${spaced(prefix)}`}/.gatehouse/`, '/.github/workflows/gatehouse.yml'];
    const looks = await Promise.all(places.map(async (path) => ({ path, look: await lookAt(top, path, files) })));
    const found = looks.find(({ look }) => look.type !== 'free');
    const path = found?.path ?? places[0];
    const named = (paths, who) => paths.map((each) => `${each} ${who}`);
    const isReadable = found?.look.type === 'file' && found.look.size <= mostBytes;
    if (found !== undefined && !isReadable) {
        const note = found.look.type === 'closed' ? found.look.why : 'it is larger than GitHub reads';
        return { outcome: { path, became: 'left', note }, missing: named(own, owner ?? '@OWNER') };
    }
    const text = found === undefined ? '' : await files.readText(`${top}/${path}`);
    const wanted = [...own, ...(found === undefined ? ['/.github/CODEOWNERS'] : [])].filter((each) => !owns(text, each));
    if (wanted.length === 0)
        return { outcome: { path, became: 'left', note: 'it names these files already' }, missing: [] };
    if (owner === undefined)
        return { missing: named(wanted, '@OWNER') };
    const added = [heading, ...named(wanted, owner), ''].join('\n');
    const between = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    if (!dry)
        await files.write(`${top}/${path}`, `${text}${between}${added}`);
    const lines = wanted.length === 1 ? '1 line' : `${wanted.length} lines`;
    return {
        outcome: { path, became: found === undefined ? 'written' : 'added to', note: `${lines} for ${owner}`, text: added },
        missing: [],
    };
}
/** A pattern of CODEOWNERS ends at a blank. */
const spaced = (path) => path.replace(/[\s\\#*?[\]!]/g, '\\$&');
const owns = (text, pattern) => {
    const bare = (word) => word.replace(/^\/|\/(?:\*{0,2})$/g, '');
    return text.split('\n').some((line) => bare(line.trim().split(/(?<!\\)\s+/)[0] ?? '') === bare(pattern));
};

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/core/policy/reading/read-policy.js + 5 modules
var read_policy = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/js/core/policy/waiver.js + 1 modules
var waiver = __webpack_require__(407);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/tools/index.js + 36 modules
var tools = __webpack_require__(1027);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/core/document/yaml-text.js

/** Words that every reader of YAML takes for text, and nothing else. */
const plain = /^[A-Za-z_][\w./-]*(?: [A-Za-z_][\w./-]*)*$/;
/** YAML 1.1, which many readers still speak, takes these for values. */
const values = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;
/** A text as a scalar of YAML on one line, in quotes where it could be read as anything else. */
const yamlText = (text) => plain.test(text) && !values.test(text)
    ? text
    : (0,dist/* stringify */.As)(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
/** A list on one line. */
const yamlList = (texts) => `[${texts.map(yamlText).join(', ')}]`;

;// CONCATENATED MODULE: ./build/js/flow/adopt/addresses.js
const source = 'https://github.com/gatehouse/gatehouse';
/** The JSON Schema of one of our files at a commit, where an editor can fetch it. */
const schemaAddress = (pin, name) => `https://raw.githubusercontent.com/gatehouse/gatehouse/${pin}/schema/${name}.schema.json`;
/** A page of the guides at a commit. */
const guideAddress = (pin, page) => `${source}/blob/${pin}/docs/${page}.md`;

;// CONCATENATED MODULE: ./build/js/flow/adopt/waiver-text.js

/** Waivers as a list of YAML, which the reader of waivers takes as it is. */
const waiverText = (waivers) => waivers
    .map(({ id, match, reason, owner, expires }) => [
    `- id: ${yamlText(id)}`,
    `  match: ${matchText(match)}`,
    `  reason: ${yamlText(reason)}`,
    `  owner: ${yamlText(owner)}`,
    `  expires: ${expires}`,
    '',
].join('\n'))
    .join('');
/** `{ rule: CKV_AWS_20, path: [a.tf, b.tf] }`. */
function matchText(match) {
    const keys = Object.entries(match).map(([key, values]) => {
        const [first = ''] = values;
        return `${key}: ${values.length === 1 ? yamlText(first) : yamlList(values)}`;
    });
    return `{ ${keys.join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/policy-text.js



/** `.gatehouse/policy.yml` for the first day: every line says what it is for. */
const policyText = (choices) => [
    ...(choices.pin === undefined ? [] : [`# yaml-language-server: $schema=${schemaAddress(choices.pin, 'policy')}`]),
    'version: 1',
    '',
    '# enforce: a check fails for what a change brings in and the lists below block. audit: all is told, nothing fails.',
    `mode: ${choices.mode}`,
    '',
    '# What blocks where no rule decides: critical, high, medium, low, secret, kev (known to be exploited).',
    '# Only what a change introduces counts. What is there already is told, and blocks nothing.',
    `block: ${yamlList(choices.block)}`,
    '',
    '# Whom to ask: printed with every blocker and every error.',
    choices.contact === undefined ? '# contact: "#appsec-help"' : `contact: ${yamlText(choices.contact)}`,
    ...excludeLines(choices.excludes),
    ...ruleLines(choices.rules),
    '',
].join('\n');
/** The part of a policy that names files which no tool looks at. */
const excludeLines = (excludes) => excludes.length === 0
    ? []
    : [
        '',
        '# Files that no tool looks at; every report names them.',
        'exclude:',
        ...excludes.map(({ glob, file, line }) => `  - ${yamlText(glob)} # ${file}:${line}`),
    ];
/** The part of a policy that decides before its floor does. */
const ruleLines = (rules) => rules.length === 0
    ? []
    : [
        '',
        '# The first rule that matches decides; what matches none falls to `block`, or is noted.',
        'rules:',
        ...rules.flatMap(({ id, match, action, why }) => [
            `  - id: ${yamlText(id)}`,
            `    match: ${matchText(match)}`,
            `    action: ${action}`,
            `    why: ${yamlText(why)}`,
        ]),
    ];

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/try-all.js

/** Few enough that a reader, which compares them with each other, is quick. */
const mostAtOnce = 25;
/** Tries each with a reader of our files, which says what it does not take. */
function tryAll(taken, toDraft, attempt) {
    const made = taken.map((one, index) => ({ at: one, draft: toDraft(one, index) }));
    const parts = Array.from({ length: Math.ceil(made.length / mostAtOnce) }, (_, part) => tryHalves(made.slice(part * mostAtOnce, (part + 1) * mostAtOnce), attempt));
    return { sound: parts.flatMap(({ sound }) => sound), left: parts.flatMap(({ left }) => left) };
}
/** Nearly all are sound, so that they are tried together; where one is not, the halves say which. */
function tryHalves(made, attempt) {
    const [problem] = attempt(made.map(({ draft }) => draft));
    if (problem === undefined)
        return { sound: made.map(({ draft }) => draft), left: [] };
    const [only, ...more] = made;
    if (only !== undefined && more.length === 0) {
        const { file, line } = only.at;
        return { sound: [], left: [{ file, line, what: nameOf(only.draft), why: problem.sentence }] };
    }
    const middle = Math.ceil(made.length / 2);
    const halves = [made.slice(0, middle), made.slice(middle)].map((half) => tryHalves(half, attempt));
    return { sound: halves.flatMap(({ sound }) => sound), left: halves.flatMap(({ left }) => left) };
}
/** What it is about, for a person. */
function nameOf({ glob, match: { any: _, ...keys } = {} }) {
    const words = Object.entries(keys).map(([key, values]) => `${key} ${(values ?? []).join(', ')}`);
    return (0,report_escape/* onOneLine */.GJ)(glob ?? words.join(', '), 120);
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/sound.js








/** Lists of people are shorter, and the reader of policies takes no longer ones. */
const [mostExcludes, mostRules, mostIds] = [400, 300, 400];
/** A policy is read up to a quarter of a megabyte. */
const mostIdsInAll = 4000;
/** In a workflow at most fifty files of policy and waivers are read, and this many need twenty. */
const mostWaivers = 10_000;
/** Turns what was taken into drafts; what our files cannot say is left, with the reason that their readers give. */
function draft(taken, terms) {
    const waivers = tryAll(taken.waivers.slice(0, mostWaivers), (waiver, index) => toWaiver(waiver, index, terms), tryWaivers);
    const rules = tryAll(taken.rules.slice(0, mostIdsInAll), (rule, index) => toRule(rule, `rule-${index}`, terms.today), tryRules);
    const excludes = tryAll(distinctGlobs(taken.excludes), (exclude) => exclude, tryExcludes);
    const grouped = inGroups(rules.sound);
    const left = [
        ...[...taken.left, ...waivers.left, ...rules.left, ...excludes.left],
        ...beyond(taken.waivers.slice(mostWaivers), 'waivers'),
        ...beyond(taken.rules.slice(mostIdsInAll), 'ids'),
        ...beyond(grouped.slice(mostRules), 'rules'),
        ...beyond(excludes.sound.slice(mostExcludes), 'globs'),
    ];
    return {
        waivers: numbered(waivers.sound),
        rules: grouped.slice(0, mostRules),
        excludes: excludes.sound.slice(0, mostExcludes),
        left: left.sort(byPlace),
    };
}
const tryWaivers = (waivers) => (0,waiver/* readWaivers */.S)(new Map([['waivers', waiverText(waivers)]]), tools/* policyNames */.p8).problems;
const tryRules = (rules) => (0,read_policy/* readPolicy */.T)(policyText({ ...least, rules }), tools/* policyNames */.p8).problems;
const tryExcludes = (excludes) => (0,read_policy/* readPolicy */.T)(policyText({ ...least, excludes }), tools/* policyNames */.p8).problems;
const least = { mode: 'audit', block: ['critical'], rules: [], excludes: [] };
function toWaiver(taken, index, { owner, expires, today }) {
    const { match, reason = '', until, file } = taken;
    const own = (0,report_escape/* onOneLine */.GJ)(reason, 1000);
    return {
        id: `W-${sourceOf(taken)}-${index + 1}`,
        match,
        reason: own === '' ? `Taken over from ${(0,report_escape/* onOneLine */.GJ)(file, 200)} on ${today}.` : own,
        owner,
        expires: until !== undefined && until < expires ? until : expires,
        source: sourceOf(taken),
    };
}
const toRule = ({ match, action, why, file }, id, today) => ({
    id,
    match,
    action,
    why: why === undefined ? `Taken over from ${file} on ${today}.` : (0,report_escape/* onOneLine */.GJ)(why, 1000),
    source: sourceOf({ file }),
});
/** `.checkov.baseline` is `checkov-baseline`; comments in files of the repository are all `inline`. */
const sourceOf = ({ file }) => /^(?:\.checkov\.(?:ya?ml|baseline)|\.trivyignore(?:\.ya?ml)?|trivy\.yaml)$/.test(file)
    ? file.replace(/^\./, '').replaceAll('.', '-')
    : 'inline';
const numbered = (waivers) => [...(0,order/* groupBy */.$z)(waivers, ({ source }) => source)].flatMap(([source, group]) => group.map((waiver, index) => ({ ...waiver, id: `W-${source}-${index + 1}` })));
/** Rules that differ in their ids alone are one. */
function inGroups(rules) {
    const alike = (0,order/* groupBy */.$z)(rules, ({ match: { rule, ...match }, action, why, source }) => JSON.stringify([rule === undefined ? 0 : 1, match, action, why, source]));
    const joined = [...alike.values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const ids = [...new Set([first, ...more].flatMap(({ match }) => match.rule ?? []))].sort(order/* compareText */.n6);
        if (ids.length === 0)
            return [first, ...more];
        const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, part) => ids.slice(part * mostIds, (part + 1) * mostIds));
        return parts.map((rule) => ({ ...first, match: { ...first.match, rule } }));
    });
    return [...(0,order/* groupBy */.$z)(joined, ({ source }) => source)].flatMap(([source, group]) => group.map((rule, index) => ({ ...rule, id: `${source}-${index + 1}` })));
}
const distinctGlobs = (excludes) => [...(0,order/* groupBy */.$z)(excludes, ({ glob }) => glob).values()].flatMap(([first]) => first ?? []);
const beyond = (items, what) => items.length === 0
    ? []
    : [
        {
            file: '.gatehouse/policy.yml',
            line: 1,
            what: `${items.length} ${what}`,
            why: 'They are more than policy and waivers may hold.',
        },
    ];
const byPlace = (a, b) => (0,order/* compareText */.n6)(a.file, b.file) || a.line - b.line || (0,order/* compareText */.n6)(a.what, b.what);

// EXTERNAL MODULE: ./build/js/core/policy/glob.js
var glob = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/js/repository/inventory.js + 2 modules
var repository_inventory = __webpack_require__(1466);
// EXTERNAL MODULE: ./build/js/flow/last-scan.js
var last_scan = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/js/flow/scan/heard-skips.js
var heard_skips = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/js/core/document/document-tree.js
var document_tree = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/js/core/finding/terraform-address.js
var terraform_address = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
;// CONCATENATED MODULE: ./build/js/flow/adopt/from/foreign.js


/** A baseline of a large repository has tens of thousands of lines; anything beyond is no configuration. */
const limits = { length: 5_000_000, depth: 20, nodes: 500_000, documents: 1 };
/** The tree of a file in YAML or JSON, or why there is none. Nothing in it is followed or run. */
function readForeign({ file, text }) {
    const read = (0,document_document/* readDocuments */.r9)(text, limits);
    const root = read.documents[0]?.root;
    if ((0,document_document/* isUnderstood */.U5)(read))
        return root === undefined ? { left: [] } : { root, left: [] };
    const problem = read.problems.find(({ code }) => code !== 'duplicate-key');
    const why = `It cannot be read: ${problem?.message ?? 'it is no YAML.'} Correct it and run again.`;
    return { left: [{ file, line: problem?.line ?? 1, what: 'the whole file', why }] };
}
/** The words of a scalar or of a list, each split at commas, as tools take lists from a command line. */
const wordsOf = (node) => (node?.kind === 'seq' ? (0,document_tree/* itemsOf */.S3)(node) : [node]).flatMap((item) => ((0,document_tree/* textOf */.b6)(item) ?? '')
    .split(',')
    .map((text) => ({ text: text.trim(), line: item?.startLine ?? 1 }))
    .filter(({ text }) => text !== ''));
/** Every key of the file with its value and line, keys of maps inside joined by dots: `scan.skip-dirs`. */
function settingsOf(root, prefix = '') {
    return (0,document_tree/* entriesOf */.Mc)(root).flatMap(({ key, value }) => {
        const name = `${prefix}${key.text}`;
        return value.kind === 'map' ? settingsOf(value, `${name}.`) : [{ key: name, value, line: key.startLine }];
    });
}
const isTrue = (node) => (0,document_tree/* textOf */.b6)(node)?.toLowerCase() === 'true';
/** The day before: tools stop obeying on the day that they name, and a waiver holds through its last one. */
function dayBefore(day) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(time) ? undefined : dayOf(time - 86_400_000);
}
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/literal-glob.js
/** Longer globs are refused by the reader of policies. */
const longest = 256;
/** A glob for exactly this text: what a glob or a log would read as a sign is any one character. Nothing for a monstrous text. */
function literalGlob(text) {
    const glob = text.normalize('NFC').replace(/[*?{}\\\p{Cc}]|^!/gu, '?');
    return glob.length === 0 || glob.length > longest ? undefined : glob;
}
/**
 * Globs for the files whose path holds this text anywhere, as Checkov's `skip-path` means it: `a/b` is `**`+`/*a/b*` and all below.
 * Where the tree shows that a whole folder is meant, the glob says so.
 */
function globsHolding(text, isEnd, paths) {
    const folder = text.replace(/^\/+|\/+$/g, '');
    const held = paths.filter((path) => `/${path}`.includes(text));
    if (!isEnd && folder !== '' && held.length > 0 && held.every((path) => path.startsWith(`${folder}/`)))
        return [`${folder}/**`];
    if (!isEnd && folder !== '' && held.length > 0 && held.every((path) => `/${path}`.includes(`/${folder}/`)))
        return [`**/${folder}/**`];
    const start = text.startsWith('/') ? `**${text}` : `**/*${text}`;
    if (start.endsWith('/'))
        return [`${start}**`];
    const end = isEnd ? start : `${start}*`;
    return [end, `${end}/**`];
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/taken.js
const nothingTaken = { waivers: [], rules: [], excludes: [], everywhere: [], left: [] };
/** Everything of all of them, in their order; the first floor stands. */
function together(all) {
    const floor = all.find((taken) => taken.floor !== undefined)?.floor;
    const audit = all.find((taken) => taken.audit !== undefined)?.audit;
    return {
        waivers: all.flatMap(({ waivers = [] }) => waivers),
        rules: all.flatMap(({ rules = [] }) => rules),
        excludes: all.flatMap(({ excludes = [] }) => excludes),
        everywhere: all.flatMap(({ everywhere = [] }) => everywhere),
        left: all.flatMap(({ left = [] }) => left),
        ...(floor === undefined ? {} : { floor }),
        ...(audit === undefined ? {} : { audit }),
    };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/checkov-baseline.js







/** `.checkov.baseline`: a waiver for each resource of a file that is still there. */
function readCheckovBaseline(foreign, { files }) {
    const { root, left } = readForeign(foreign);
    const there = new Set(files.map(({ path }) => path));
    return together([
        { left },
        ...(0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(root, 'failed_checks')).map((entry) => waiversOf(entry, foreign.file, there)),
    ]);
}
function waiversOf(entry, file, there) {
    const path = ((0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(entry, 'file')) ?? '').replace(/^\/+/, '');
    const at = { file, line: entry.startLine };
    const glob = there.has(path) ? literalGlob(path) : undefined;
    if (glob === undefined)
        return { left: [{ ...at, what: path, why: 'There is no such file: nothing needs a waiver.' }] };
    return together((0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(entry, 'findings')).map((finding) => waiverOf(finding, file, glob)));
}
function waiverOf(finding, file, path) {
    const at = { file, line: finding.startLine };
    const resource = resourceGlob((0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(finding, 'resource')) ?? '');
    const ids = (0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(finding, 'check_ids')).flatMap((id) => (0,document_tree/* textOf */.b6)(id) ?? []);
    const known = [...new Set(ids)].filter((id) => tools/* policyNames */.p8.canonicalRules(id).length > 0).sort(order/* compareText */.n6);
    const left = [...new Set(ids)]
        .filter((id) => !known.includes(id))
        .map((what) => ({ ...at, what, why: 'No tool that Gatehouse runs has a rule of this name.' }));
    const match = { rule: known, path: [path], ...(resource === undefined ? {} : { resource: [resource] }) };
    const waivers = known.length === 0 ? [] : [{ ...at, match }];
    return { waivers, left };
}
/** What Checkov calls a resource, as we address it; nothing where it names something else, such as a line of a Dockerfile. */
function resourceGlob(name) {
    if (/^AWS::[\w:]+\.\S+$/.test(name))
        return literalGlob(name);
    const manifest = /^([A-Z][A-Za-z]*)\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(name);
    if (manifest !== null && manifest[1] !== 'Pod')
        return literalGlob(manifest.slice(1).join('/'));
    if (!/^(?:module\.|data\.)?[a-z][a-z0-9]*_\w+\.|^module\./.test(name))
        return undefined;
    const { modulePath, resource, instanceKey = '' } = (0,terraform_address/* parseTerraformAddress */.S)(name);
    return literalGlob(`${modulePath === undefined ? '' : `${modulePath}.`}${resource}${instanceKey}`);
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/checkov-config.js





/** They say how Checkov prints, or ask for what Gatehouse does anyway. */
const needless = new Set('output output-file-path output-bc-ids quiet compact no-guide support summary-position skip-results-upload repo-id branch repo-root-for-plan-enrichment skip-download evaluate-variables no-fail-on-crash skip-resources-without-violations custom-tool-name create-baseline output-baseline-as-skipped mask bc-api-key prisma-api-url ca-certificate no-cert-verify docker-image-name version list show-config run-all-external-checks skip-fixes skip-suppressions skip-policy-download'.split(' '));
/** Why there is no translation, by key. */
const untranslated = {
    check: 'Only these checks ran. Gatehouse runs every check; say with `rules` which of them block.',
    framework: 'Only these were looked at. Gatehouse looks at every format that it finds; `exclude` takes files out.',
    'skip-framework': 'Gatehouse looks at every format that it finds; take their files out with `exclude`.',
    'external-checks-dir': 'Copy the checks to .gatehouse/checks/checkov, and add `checks: { checkov: .gatehouse/checks/checkov }`.',
    'external-checks-git': 'Checks are not fetched: copy them to .gatehouse/checks/checkov, and add `checks: { checkov: .gatehouse/checks/checkov }`.',
    directory: 'Only these folders were scanned; `exclude` takes the others out.',
    file: 'Only these files were scanned; `exclude` takes the others out.',
    'var-file': 'No variables are given to Checkov here.',
    image: 'An image is not part of the tree.',
    'docker-image': 'An image is not part of the tree.',
};
/** `.checkov.yaml`: checks that are skipped become rules, paths become `exclude`. */
function readCheckovConfig(foreign, scene) {
    const { root, left } = readForeign(foreign);
    const { file } = foreign;
    return together([
        { left },
        ...settingsOf(root).map(({ key, value, line }) => translate(key, value, { file, line }, scene)),
    ]);
}
function translate(key, value, at, scene) {
    switch (key) {
        case 'skip-check':
            return rulesOf(value, 'note', key, at);
        case 'soft-fail-on':
            return rulesOf(value, 'warn', key, at);
        case 'hard-fail-on':
            return rulesOf(value, 'block', key, at);
        case 'soft-fail':
            return isTrue(value) ? { audit: at } : {};
        case 'skip-path':
            return excludesOf(value, at, scene);
        case 'skip-cve-package':
            return {
                rules: wordsOf(value).map(({ text, line }) => ({
                    ...at,
                    line,
                    match: { kind: ['vulnerability'], package: [text] },
                    action: 'note',
                })),
            };
        case 'baseline':
            return wordsOf(value).some(({ text }) => !/^(?:\.\/)?\.checkov\.baseline$/.test(text))
                ? leftAt(at, labelOf(key, value), 'Only `.checkov.baseline` at the root is read: copy it there, and run again.')
                : {};
        case 'download-external-modules':
            return isTrue(value) ? leftAt(at, key, 'Modules are not downloaded; the coverage names each of them.') : {};
        default:
            return needless.has(key) ? {} : leftAt(at, labelOf(key, value), untranslated[key] ?? otherwise);
    }
}
const otherwise = 'It says how Checkov runs; Gatehouse runs it in its own way.';
const leftAt = (at, what, why) => ({ left: [{ ...at, what, why }] });
function labelOf(key, value) {
    const words = wordsOf(value).map(({ text }) => text);
    return words.length === 0 ? key : `${key}: ${words.slice(0, 3).join(', ')}${words.length > 3 ? ', …' : ''}`;
}
function rulesOf(value, action, key, at) {
    return together(wordsOf(value).map((word) => {
        const why = unnamed(word);
        const place = { ...at, line: word.line };
        if (why !== undefined)
            return leftAt(place, `${key}: ${word.text}`, why);
        return { rules: [{ ...place, match: { rule: [word.text] }, action }] };
    }));
}
/** Why a word is not the name of one rule; nothing when it is. */
function unnamed({ text }) {
    if (/[*?]/.test(text))
        return 'A wildcard names no rule: write a rule of the policy with those that you mean.';
    if (/^(?:low|medium|high|critical|info|none)$/i.test(text))
        return 'Checkov knows severities with a platform key only; here `block` and `severity:` in a rule say them.';
    if (/^BC_/i.test(text))
        return 'This is an id of the platform: write a rule of the policy with its CKV id.';
    return tools/* policyNames */.p8.canonicalRules(text).length > 0
        ? undefined
        : 'No tool that Gatehouse runs has a rule of this name.';
}
/** Checkov looks for a regular expression anywhere in the path; only those that are a plain text are taken over. */
function excludesOf(value, at, { files }) {
    const paths = files.map(({ path }) => path);
    const items = value.kind === 'seq' ? value.items : [value];
    return together(items.map((item) => {
        const [written, place] = [(0,document_tree/* textOf */.b6)(item) ?? '', { ...at, line: item.startLine }];
        const { text, isEnd } = plainOf(written);
        if (text === undefined)
            return leftAt(place, `skip-path: ${written}`, 'This regular expression is no plain text: write it as a glob in `exclude`.');
        return { excludes: globsHolding(text, isEnd, paths).map((glob) => ({ ...place, glob })) };
    }));
}
/** The text that a simple regular expression looks for: dots as people mean them, `.*` around it left out. */
function plainOf(pattern) {
    const isEnd = pattern.endsWith('$');
    const bare = pattern
        .replace(/\$$/, '')
        .replace(/^(?:\.\/)+/, '/')
        .replace(/^\.\*|\.\*$/g, '')
        .replace(/\\([./_-])/g, '$1');
    const isPlain = bare !== '' && !/[*+?()[\]{}|^$\\\p{Cc}]/u.test(bare);
    return isPlain ? { text: bare, isEnd } : { isEnd };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/find-places.js




/** What is waived in more places than this is a rule that nobody wants, and somebody has to say so. */
const mostPlaces = 50;
/** What was silenced everywhere until a day becomes waivers for the places where the last scan found it. */
function findPlaces(everywhere, last) {
    if (last === undefined)
        return together(everywhere.map((one) => find_places_leftAt(one, unscanned(one))));
    const findings = [last.blocking, last.warnings, last.noted, last.waived].flat().map(({ finding }) => finding);
    return together(everywhere.map((one) => {
        const waivers = waiversFor(one, findings);
        if (waivers.length === 0)
            return find_places_leftAt(one, 'The last scan found nothing of it: nothing needs a waiver.');
        return waivers.length > mostPlaces ? find_places_leftAt(one, tooMany(waivers.length)) : { waivers };
    }));
}
const find_places_leftAt = ({ file, line, id }, why) => ({
    left: [{ file, line, what: id, why }],
});
const unscanned = ({ until }) => `It ends on ${until} and names no place, which a waiver needs. \`gatehouse scan\` finds the places: run it, then this again.`;
const tooMany = (places) => `The last scan found it in ${places} places: write a rule of the policy with \`action: note\`, or fewer waivers.`;
function waiversFor(one, findings) {
    const { file, line, id, kind, reason, until } = one;
    const names = new Set([id, ...tools/* policyNames */.p8.canonicalRules(id)]);
    const found = findings.filter((finding) => (kind === undefined || finding.kind === kind) && isNamed(finding, names));
    const places = [...(0,order/* groupBy */.$z)(found.flatMap(placeOf), (place) => JSON.stringify(place))].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
    return places.flatMap(([, [place]]) => {
        if (place === undefined)
            return [];
        const match = { rule: [id], ...(kind === undefined ? {} : { kind: [kind] }), ...place };
        return [{ file, line, match, until, ...(reason === undefined ? {} : { reason }) }];
    });
}
const isNamed = ({ rule, sources, advisory }, names) => [rule.id, ...sources.map(({ ruleId }) => ruleId), ...(advisory?.ids ?? [])].some((name) => names.has(name));
/** The package, else the resource in its file, else the file. */
function placeOf({ subject, place }) {
    const [purl, path] = [literalGlob(subject.package?.purl ?? ''), literalGlob(place.path)];
    if (purl !== undefined)
        return [{ package: [purl] }];
    const resource = literalGlob(subject.resource?.address ?? '');
    return path === undefined ? [] : [{ path: [path], ...(resource === undefined ? {} : { resource: [resource] }) }];
}

// EXTERNAL MODULE: ./build/js/repository/locate/index.js + 13 modules
var locate = __webpack_require__(8472);
// EXTERNAL MODULE: ./build/js/repository/skips.js
var skips = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/js/flow/adopt/from/inline-skips.js






/** Comments such as `checkov:skip=ID:reason`: a waiver for the resource that each stands in or above. */
function readInlineSkips(file, text, { today }) {
    const spans = file.formats.flatMap((format) => (0,locate/* outlineOf */.W4)(format, text, file.path).spans);
    const lines = text.split('\n');
    return together(file.skips.map((comment) => inline_skips_translate(comment, file, subjectAt(spans, comment.line, lines), today)));
}
function inline_skips_translate(comment, file, subject, today) {
    const at = { file: file.path, line: comment.line };
    const known = comment.rules.filter((rule) => tools/* policyNames */.p8.canonicalRules(rule).length > 0);
    const left = (what, why) => ({ ...at, what: `${comment.tool}: ${what}`, why });
    if ((0,skips/* isExpired */._d)(comment, today))
        return { left: [left(comment.rules.join(', '), `It has ended: ${comment.expires}. Take the comment out.`)] };
    const path = literalGlob(file.path);
    if (path === undefined)
        return { left: [left(comment.rules.join(', '), 'The path of the file is too long for a waiver.')] };
    const until = comment.expires === undefined ? undefined : dayBefore(comment.expires);
    const match = { rule: known, path: [path], ...resourceOf(subject) };
    const waiver = {
        ...at,
        match,
        ...(comment.reason === undefined ? {} : { reason: comment.reason }),
        ...(until === undefined ? {} : { until }),
    };
    return {
        waivers: known.length === 0 ? [] : [waiver],
        left: comment.rules
            .filter((rule) => !known.includes(rule))
            .map((rule) => left(rule, rule === '*'
            ? 'It silences every rule: name those that you mean.'
            : 'No tool that Gatehouse runs has a rule of this name.')),
    };
}
/** In a module the same block has an address for every call. */
function resourceOf(subject) {
    const address = subject === undefined ? undefined : literalGlob(subject.address);
    if (address === undefined)
        return {};
    return { resource: /^[a-z]\w*\.\S/.test(address) ? [address, `module.*.${address}`] : [address] };
}
/** What the comment stands in, else what begins on the next line that is no comment. */
function subjectAt(spans, line, lines) {
    return subjectIn(spans, line) ?? subjectIn(spans, nextCodeLine(line, lines));
}
function subjectIn(spans, line) {
    const span = spans.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    return span === undefined ? undefined : (subjectIn(span.children, line) ?? span.subject);
}
function nextCodeLine(line, lines) {
    let next = line;
    while (next < lines.length && /^\s*(?:#|\/\/|\/\*|\*|$)/.test(lines[next] ?? ''))
        next += 1;
    return next + 1;
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/trivy-config.js


/** They say how Trivy prints or fetches, or ask for what Gatehouse does anyway. */
const trivy_config_needless = /^(?:format|output|debug|quiet|timeout|insecure|exit-code|exit-on-eol|template|report|dependency-tree|list-all-pkgs|no-progress|generate-default-config|version|show-suppressed|disable-telemetry|skip-version-check|(?:cache|db|server|client|registry|repository|rego|cloud)\..*|scan\.(?:offline|parallel|show-suppressed|distro|disable-telemetry|skip-version-check|detection-priority))$/;
const trivy_config_untranslated = {
    'ignore-policy': 'A program of Rego decides there: say the same with `rules`.',
    'scan.scanners': 'Gatehouse looks for misconfigurations, secrets and vulnerabilities; rules with `kind:` say what counts.',
    'vulnerability.ignore-status': 'There is no key for the status that a vendor gives.',
    'scan.file-patterns': 'Gatehouse finds the files of each format by itself.',
};
/** `trivy.yaml`: what is skipped becomes `exclude`, and severities that were not reported do not block. */
function readTrivyConfig(foreign) {
    const { root, left } = readForeign(foreign);
    const { file } = foreign;
    return together([{ left }, ...settingsOf(root).map(({ key, value, line }) => trivy_config_translate(key, value, { file, line }))]);
}
function trivy_config_translate(key, value, at) {
    switch (key) {
        case 'severity':
            return floorOf(value);
        case 'vulnerability.ignore-unfixed':
            return isTrue(value)
                ? { rules: [{ ...at, match: { kind: ['vulnerability'], fix: ['none'] }, action: 'note' }] }
                : {};
        case 'ignorefile':
            return wordsOf(value).some(({ text }) => !/^(?:\.\/)?\.trivyignore(?:\.ya?ml)?$/.test(text))
                ? { left: [{ ...at, what: `${key}: ${wordsOf(value)[0]?.text}`, why: otherIgnoreFile }] }
                : {};
        case 'scan.skip-dirs':
            return trivy_config_excludesOf(value, at, (path) => `${path}/**`);
        case 'scan.skip-files':
            return trivy_config_excludesOf(value, at, (path) => path);
        default: {
            if (trivy_config_needless.test(key) || (wordsOf(value).length === 0 && !isTrue(value)))
                return {};
            return {
                left: [
                    { ...at, what: key, why: trivy_config_untranslated[key] ?? 'It says how Trivy runs; Gatehouse runs it in its own way.' },
                ],
            };
        }
    }
}
const otherIgnoreFile = 'Only `.trivyignore` and `.trivyignore.yaml` at the root are read: copy it there, and run again.';
/** What Trivy did not report must not block; more than our floor it does not add. */
function floorOf(value) {
    const named = new Set(wordsOf(value).map(({ text }) => text.toLowerCase()));
    const severities = ['critical', 'high'];
    return named.size === 0 ? {} : { floor: [...severities.filter((name) => named.has(name)), 'secret'] };
}
function trivy_config_excludesOf(value, at, globOf) {
    return together(wordsOf(value).map(({ text, line }) => {
        const path = text.replace(/^(?:\.\/)+|\/+$/g, '');
        const isClear = path !== '' && !/^\/|[[\]\\]|(?:^|\/)\.\.(?:\/|$)/.test(path);
        if (isClear)
            return { excludes: [{ ...at, line, glob: globOf(path) }] };
        return {
            left: [{ ...at, line, what: text, why: 'It is no glob below the root of the scan: write it in `exclude`.' }],
        };
    }));
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/trivy-ignore.js



/** `.trivyignore`: an id a line, with `exp:DAY`; the comment above it is its reason. */
function readTrivyIgnore({ file, text }, scene) {
    const taken = [];
    let [reason, isComment] = ['', false];
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line.startsWith('#'))
            reason = [...(isComment ? [reason] : []), line.replace(/^#+\s*/, '')].join(' ');
        else if (line === '')
            reason = '';
        else {
            const [id = '', ...rest] = line.split(/\s+/);
            const ends = rest.find((word) => word.startsWith('exp:'))?.slice(4);
            const entry = { file, line: index + 1, id, ...(ends === undefined ? {} : { ends }) };
            taken.push(trivy_ignore_translate({ ...entry, ...(reason === '' ? {} : { reason }) }, scene));
        }
        isComment = line.startsWith('#');
    }
    return together(taken);
}
const sections = {
    vulnerabilities: 'vulnerability',
    misconfigurations: 'misconfiguration',
    secrets: 'secret',
    licenses: 'license',
};
/** `.trivyignore.yaml`: entries with paths, packages, an end and a statement. */
function readTrivyIgnoreYaml(foreign, scene) {
    const { root, left } = readForeign(foreign);
    return together([
        { left },
        ...(0,document_tree/* entriesOf */.Mc)(root).flatMap(({ key, value }) => (0,document_tree/* itemsOf */.S3)(value).map((item) => trivy_ignore_translate(entryOf(item, foreign.file, sections[key.text]), scene))),
    ]);
}
function entryOf(item, file, kind) {
    const texts = (key) => (0,document_tree/* itemsOf */.S3)((0,document_tree/* valueAt */.fK)(item, key)).flatMap((each) => (0,document_tree/* textOf */.b6)(each) ?? []);
    const [paths, purls] = [texts('paths'), texts('purls')];
    const [ends, reason] = [(0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(item, 'expired_at')), (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)(item, 'statement'))];
    return {
        file,
        line: item.startLine,
        id: wordsOf((0,document_tree/* valueAt */.fK)(item, 'id'))[0]?.text ?? '',
        ...(kind === undefined ? {} : { kind }),
        ...(paths.length === 0 ? {} : { paths }),
        ...(purls.length === 0 ? {} : { packages: purls.map(withoutVersion) }),
        ...(ends === undefined ? {} : { ends: ends.slice(0, 10) }),
        ...(reason === undefined ? {} : { reason }),
    };
}
/** A waiver names a package without its version and qualifiers: the advisory says which versions are meant. */
const withoutVersion = (purl) => purl.replace(/[?#].*$/, '').replace(/(?<=[^/])@[^/@]*$/, '');
function trivy_ignore_translate(entry, { today }) {
    const { file, line, id, kind, paths, packages, ends, reason } = entry;
    const at = { file, line };
    const left = (why) => ({ left: [{ ...at, what: id === '' ? 'an entry' : id, why }] });
    const until = ends === undefined ? undefined : dayBefore(ends);
    if (id === '')
        return left('It has no id.');
    if (ends !== undefined && until === undefined)
        return left(`Its end, ${ends}, is no day: Trivy does not obey it.`);
    if (until !== undefined && until < today)
        return left(`It has ended: from ${ends} on Trivy does not obey it.`);
    if (paths?.some((path) => /[[\]\\]/.test(path)))
        return left('Its path has a set in brackets, which no glob of a waiver has.');
    const what = { rule: [id], ...(kind === undefined ? {} : { kind: [kind] }) };
    const why = reason === undefined ? {} : { reason };
    if (paths !== undefined || packages !== undefined) {
        const where = {
            ...(paths === undefined ? {} : { path: paths }),
            ...(packages === undefined ? {} : { package: packages }),
        };
        return { waivers: [{ ...at, match: { ...what, ...where }, ...why, ...(until === undefined ? {} : { until }) }] };
    }
    if (until !== undefined)
        return { everywhere: [{ ...at, id, ...(kind === undefined ? {} : { kind }), ...why, until }] };
    return { rules: [{ ...at, match: what, action: 'note', ...(reason === undefined ? {} : { why: reason }) }] };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/from/take-over.js












/** Files of other tools that silence something, as the tools look for them at the root. */
const readers = new Map([
    ['.checkov.yaml', readCheckovConfig],
    ['.checkov.yml', readCheckovConfig],
    ['.checkov.baseline', readCheckovBaseline],
    ['trivy.yaml', readTrivyConfig],
    ['.trivyignore', readTrivyIgnore],
    ['.trivyignore.yaml', readTrivyIgnoreYaml],
    ['.trivyignore.yml', readTrivyIgnoreYaml],
]);
/** A configuration is written by people; a baseline of this size has tens of thousands of entries. */
const take_over_mostBytes = 5_000_000;
/** Which of them are there. */
async function findForeign(root, files) {
    const found = await Promise.all([...readers.keys()].map(async (name) => ((await files.stat(`${root}/${name}`)) === undefined ? [] : [name])));
    return found.flat();
}
/** Reads what other tools were told to keep quiet about. Nothing in these files is followed or run. */
async function takeOver(root, today, ports) {
    const inventory = await (0,repository_inventory/* takeInventory */.O)({ root, untracked: true, exclude: [], skipRules: tools/* allSkipRules */.o8 }, ports);
    const scene = { today, files: inventory.files };
    const names = await findForeign(root, ports.files);
    const configured = await Promise.all(names.map((name) => readOne(root, name, scene, ports.files)));
    const commented = (0,heard_skips/* heardSkips */.X)(inventory.files).filter(({ skips }) => skips.length > 0);
    const inline = await Promise.all(commented.map(async (file) => readInlineSkips(file, await ports.files.readText(`${root}/${file.path}`), scene)));
    const taken = together([...configured, ...inline]);
    const last = taken.everywhere.length === 0 ? undefined : await (0,last_scan/* recallVerdict */.t)(root, ports).catch(() => undefined);
    return withoutExcluded(together([taken, findPlaces(taken.everywhere, last)]));
}
/** A file that no tool looks at needs no waiver. */
function withoutExcluded(taken) {
    const isExcluded = (0,glob/* compileGlobs */.tI)(taken.excludes.map(({ glob }) => glob));
    const isNeeded = ({ match: { path = [] } }) => path.length === 0 || !path.every(isExcluded);
    return { ...taken, waivers: taken.waivers.filter(isNeeded) };
}
async function readOne(root, file, scene, files) {
    const stat = await files.stat(`${root}/${file}`);
    const refused = (why) => ({ left: [{ file, line: 1, what: 'the whole file', why }] });
    if (stat?.type !== 'file')
        return refused('It is no file: links are not followed.');
    if (stat.size > take_over_mostBytes)
        return refused('It is larger than 5 MB.');
    const text = await files.readText(`${root}/${file}`).catch(() => undefined);
    return text === undefined ? refused('This user may not read it.') : (readers.get(file)?.({ file, text }, scene) ?? {});
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/place.js

/** Names that a branch has because it is the default one. */
const usual = new Set(['main', 'master', 'trunk', 'develop']);
/** @throws GatehouseError TARGET_MISSING when there is no such folder. */
async function findPlace(path, { files, git }) {
    const root = await files.realPath(path).catch(() => undefined);
    if (root === undefined || (await files.stat(root))?.type !== 'directory')
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `There is no folder ${path}.`, {
            hint: 'Name the folder of a repository.',
        });
    const [{ prefix, commit, ref }, remote] = await Promise.all([git.head(root), git.defaultBranch(root)]);
    const isInside = prefix !== undefined && root.endsWith(`/${prefix}`);
    const current = ref?.replace(/^refs\/heads\//, '');
    const known = remote?.replace(/^origin\//, '') ?? (current !== undefined && usual.has(current) ? current : undefined);
    return {
        root,
        top: isInside ? root.slice(0, -prefix.length - 1) : root,
        ...(isInside ? { prefix } : {}),
        isRepository: commit !== undefined || ref !== undefined,
        branch: known ?? 'main',
        isAssumed: known === undefined,
    };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/terms.js


/** Long enough to repair it between other work, short enough not to forget it. */
const days = 90;
const dayMs = 86_400_000;
/** @throws GatehouseError ARGUMENT_INVALID for an owner that CODEOWNERS does not know, or an end that is no day to come. */
function readTerms({ owner, expires }, now) {
    const today = dayOf(now.getTime());
    if (owner !== undefined && !/^(?:@[\w-]{1,60}(?:\/[\w.-]{1,100})?|[^\s@<>#"]{1,100}@[^\s@<>#"]{1,100})$/.test(owner))
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `--owner cannot be ${owner}.`, {
            hint: 'It is written as in CODEOWNERS: `@somebody`, `@acme/appsec`, or an address.',
        });
    const end = expires ?? dayOf(now.getTime() + days * dayMs);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(end) && !Number.isNaN(Date.parse(end)) && dayOf(Date.parse(end)) === end;
    if (!isDay || end < today)
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `--expires cannot be ${end}.`, {
            hint: `It is a day to come, such as ${dayOf(now.getTime() + days * dayMs)}.`,
        });
    return { today, owner: owner ?? '@OWNER', expires: end };
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/waiver-files.js




/** Readers of waivers refuse a longer file; this leaves room for what people add. */
const mostCharacters = 150_000;
/** Waivers by source, so that whoever knows why they are there finds them together. */
const waiverFiles = (waivers, { today, expires, pin }) => [...(0,order/* groupBy */.$z)(waivers, ({ source }) => source)].flatMap(([source, group]) => inParts(group).map((part, index) => ({
    path: `${policy_folder/* policyFolder */.hx}/waivers/${source}${index === 0 ? '' : `-${index + 1}`}.yml`,
    text: [
        ...(pin === undefined ? [] : [`# yaml-language-server: $schema=${schemaAddress(pin, 'waivers')}`]),
        `# Taken over by \`gatehouse init --from\` on ${today}. Each ends by itself: repair it before, or say why it stays.`,
        waiverText(part),
    ].join('\n'),
    note: `${part.length === 1 ? '1 waiver' : `${part.length} waivers`}, until ${expires} at the latest`,
})));
function inParts(waivers) {
    const parts = [];
    let room = 0;
    for (const waiver of waivers) {
        const length = waiverText([waiver]).length;
        if (room < length) {
            parts.push([]);
            room = mostCharacters;
        }
        parts.at(-1)?.push(waiver);
        room -= length;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/workflow-text.js

/** `+`, `!` and what else means something in a branch filter of a workflow, so that the name means itself. */
const literalBranch = (branch) => branch.replace(/[\\*?+[\]!]/g, '\\$&');
/** The workflow of examples/workflows/one-step.yml, which a test holds equal to it, for this repository. */
const workflowText = ({ pin, branch, path }) => `name: Gatehouse

on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: a change may get another base, and with it another policy
  merge_group:
  push:
    branches: [${yamlText(literalBranch(branch))}]
  schedule:
    - cron: '17 3 * * *' # every night: new advisories find old code

permissions: {}

jobs:
  gatehouse:
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      actions: read # evidence of the default branch, so that what a change leaves alone is not scanned again
      contents: read # the code and the policy of the base branch
      pull-requests: write # the comment
      security-events: write # the alerts
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: gatehouse/gatehouse@${pin}
        with:${path === undefined ? '' : `\n          path: ${yamlText(path)}`}
          # What is merged is told in full, and turns nothing red.
          mode: \${{ (github.event_name == 'push' || github.event_name == 'schedule') && 'audit' || '' }}
`;
/** The commit that a workflow of ours is pinned at. */
const pinIn = (workflow) => /\bgatehouse\/gatehouse@([0-9a-f]{40})\b/.exec(workflow)?.[1];

;// CONCATENATED MODULE: ./build/js/flow/adopt/initialise.js














/**
 * Adopts the gate: policy, workflow, owners, and with `from` dated waivers for what other tools were silenced on. Nothing that is
 * there is written over, and nothing outside of the repository.
 * @throws GatehouseError ARGUMENT_INVALID or TARGET_MISSING before anything is written.
 */
async function initialise(request, ports) {
    const { dry, pin, owner } = request;
    const place = await findPlace(request.path, ports);
    const terms = readTerms(request, ports.clock.now());
    const foreign = await findForeign(place.root, ports.files);
    const taken = request.from ? await takeOver(place.root, terms.today, ports) : nothingTaken;
    const sound = draft(taken, terms);
    if (sound.waivers.length > 0 && owner === undefined)
        throw ownerless(sound.waivers);
    const files = [
        policyFile(await policyPath(place.root, ports.files), taken, sound, request),
        ...waiverFiles(sound.waivers, { ...terms, ...(pin === undefined ? {} : { pin }) }),
    ].map((file) => ({ ...file, path: below(place, file.path) }));
    const outcomes = await writeAll(place, [...files, ...workflowFile(place, pin)], dry, ports.files);
    const owners = await guardOwnFiles(place, owner, dry, ports.files);
    return {
        place,
        outcomes: [...outcomes, ...(owners.outcome === undefined ? [] : [owners.outcome])],
        ownerLines: owners.missing,
        ...(owner === undefined ? {} : { owner }),
        noticed: request.from ? [] : foreign,
        sound,
        waiversExpire: terms.expires,
        dry,
        ...(pin === undefined ? {} : { pin }),
    };
}
const ownerless = ({ length }) => new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `${length === 1 ? 'One waiver needs' : `${length} waivers need`} an owner.`, {
    hint: 'Say who answers for them, such as `--owner @acme/web`. Nothing was written.',
});
const below = ({ prefix }, path) => (prefix === undefined ? path : `${prefix}/${path}`);
/** The policy that is there, whichever of its names it has. */
async function policyPath(root, files) {
    const there = await Promise.all(decode_policy/* policyPaths */.ff.map(async (path) => (await files.stat(`${root}/${path}`)) !== undefined));
    return decode_policy/* policyPaths */.ff.find((_, index) => there[index]) ?? `${policy_folder/* policyFolder */.hx}/policy.yml`;
}
function policyFile(path, taken, sound, { owner, pin }) {
    const mode = taken.audit === undefined ? 'enforce' : 'audit';
    const block = taken.floor ?? policy/* defaultPolicy */.G4.block;
    const text = policyText({
        mode,
        block,
        excludes: sound.excludes,
        rules: sound.rules,
        ...(pin === undefined ? {} : { pin }),
        ...(owner === undefined ? {} : { contact: owner }),
    });
    const note = `${mode}: ${block.join(', ')} block, in what a change introduces`;
    return { path, text, note };
}
function workflowFile({ branch, prefix }, pin) {
    if (pin === undefined)
        return [];
    const text = workflowText({ pin, branch, ...(prefix === undefined ? {} : { path: prefix }) });
    const note = `changes and the merge queue by the policy; ${branch} and every night as audit`;
    return [{ path: '.github/workflows/gatehouse.yml', text, note }];
}
/** One after the other, so that a full disk leaves no half of a file behind another. */
async function writeAll({ top }, wanted, dry, files) {
    const outcomes = [];
    for (const file of wanted)
        outcomes.push(await writeNew(top, file, dry, files));
    return outcomes;
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/release.js

/**
 * The commit that the workflows of this release are pinned at. It stands beside the program and not in it, since no commit can hold
 * a program that names that commit.
 */
async function findPin(program, files) {
    const real = await files.realPath(program).catch(() => '');
    const release = real.replace(/\/dist\/(?:cli\/)?[^/]+$/, '');
    if (release === real)
        return undefined;
    return pinIn(await files.readText(`${release}/examples/workflows/one-step.yml`).catch(() => ''));
}

;// CONCATENATED MODULE: ./build/js/flow/adopt/tell.js



/** More of what was not translated is counted: the list is for a person. */
const mostLeft = 40;
/** What was written, what could not be, and what to do next. */
function tellAdopted(adopted) {
    const parts = [tell_heading(adopted), written(adopted), owners(adopted), noticed(adopted), left(adopted), next(adopted)];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function tell_heading({ place, outcomes, dry }) {
    const isNew = outcomes.some(({ became }) => became !== 'left');
    if (!isNew)
        return [`Gatehouse: everything was there already in ${(0,report_escape/* inFull */.Vz)(place.top)}.`];
    return [
        dry ? `Gatehouse: this would be written in ${(0,report_escape/* inFull */.Vz)(place.top)}.` : `Gatehouse is set up in ${(0,report_escape/* inFull */.Vz)(place.top)}.`,
    ];
}
function written({ outcomes, dry }) {
    const width = Math.max(...outcomes.map(({ path }) => (0,report_escape/* inFull */.Vz)(path).length));
    return outcomes.flatMap(({ path, became, note, text }) => [
        ` ${became.padEnd(8)}  ${(0,report_escape/* inFull */.Vz)(path).padEnd(width)}  ${(0,report_escape/* onOneLine */.GJ)(note)}`,
        ...(dry && text !== undefined
            ? text
                .trimEnd()
                .split('\n')
                .map((line) => `   | ${(0,report_escape/* forTerminal */.Qf)(line)}`)
            : []),
    ]);
}
const owners = ({ ownerLines }) => ownerLines.length === 0
    ? []
    : [
        'Nobody has to review a change of the gate yet. Add to CODEOWNERS, or run again with --owner @acme/appsec:',
        ...ownerLines.map((line) => `   ${(0,report_escape/* forTerminal */.Qf)(line)}`),
    ];
const noticed = ({ noticed: names, owner }) => names.length === 0
    ? []
    : [
        `${names.join(', ')}: Gatehouse does not obey them. To make dated waivers and rules of them: gatehouse init --from --owner ${owner ?? '@acme/web'}`,
    ];
function left(adopted) {
    const { left: all } = adopted.sound;
    const untold = untoldPolicy(adopted);
    if (all.length === 0)
        return untold;
    const shown = all
        .slice(0, mostLeft)
        .flatMap(({ file, line, what, why }) => [
        ` ${(0,report_escape/* inFull */.Vz)(file)}:${line}  ${(0,report_escape/* onOneLine */.GJ)(what, 120)}`,
        `   ${(0,report_escape/* onOneLine */.GJ)(why)}`,
    ]);
    const more = all.length > mostLeft ? [` … and ${all.length - mostLeft} more`] : [];
    return [...untold, ...(untold.length === 0 ? [] : ['']), `Not taken over (${all.length})`, ...shown, ...more];
}
/** Where a policy was there already, what would have been in it. */
function untoldPolicy({ outcomes, sound }) {
    const isThere = outcomes.some(({ path, became }) => /\.gatehouse\/policy\.ya?ml$/.test(path) && became === 'left');
    const lines = [...excludeLines(sound.excludes), ...ruleLines(sound.rules)].filter((line) => line !== '');
    if (!isThere || lines.length === 0)
        return [];
    return ['The policy is there already. Add to it:', ...lines.map((line) => `   ${(0,report_escape/* forTerminal */.Qf)(line)}`)];
}
function next({ place, outcomes, pin, dry }) {
    if (dry)
        return [];
    const paths = outcomes.filter(({ became }) => became !== 'left').map(({ path }) => path);
    const folders = [...new Set(paths.map((path) => path.replace(/^((?:.*\/)?\.g(?:atehouse|ithub))\/.*$/, '$1')))];
    const steps = [
        ...(place.isRepository ? [] : ['This is no git repository yet: git init']),
        'See what is there, which blocks nothing:  gatehouse scan',
        ...(paths.length === 0
            ? []
            : [`Merge it:  git add ${folders.map(report_escape/* forTerminal */.Qf).join(' ')} && git commit -m "Adopt Gatehouse"`]),
        `Require the check \`gatehouse\` for ${(0,report_escape/* forTerminal */.Qf)(place.branch)}, with a review by code owners: Settings, Rules, Rulesets`,
    ];
    return [
        'Next',
        ...steps.map((step, index) => ` ${index + 1}. ${step}`),
        ...(place.isAssumed
            ? [`git does not say which branch is the default: ${place.branch} is assumed in the workflow.`]
            : []),
        ...(pin === undefined
            ? ['The workflow was left out: this program lies outside of its release, and knows no commit to pin.']
            : [`More: ${guideAddress(pin, 'adopting')}`]),
    ];
}

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/init.js






const options = { from: 'flag', owner: 'value', expires: 'value', 'dry-run': 'flag' };
/** `gatehouse init [PATH]`: writes policy, workflow and owners where there are none, and says what to do next. */
async function initVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const [owner, expires] = [given.value('owner'), given.value('expires')];
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const pin = await findPin(process.argv[1] ?? '', ports.files);
        const request = {
            path: (0,resolve_path/* resolvePath */.o)(given.positionals[0] ?? '.'),
            from: given.flag('from'),
            dry: given.flag('dry-run'),
            ...(owner === undefined ? {} : { owner }),
            ...(expires === undefined ? {} : { expires }),
            ...(pin === undefined ? {} : { pin }),
        };
        return await (0,terminal/* printAndExit */.bt)(tellAdopted(await initialise(request, ports)), 0);
    }
    finally {
        close();
    }
}


/***/ })

};
