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
// EXTERNAL MODULE: ./build/js/core/policy/reading/read-policy.js + 6 modules
var read_policy = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/js/core/policy/waiver.js + 1 modules
var waiver = __webpack_require__(407);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
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
// EXTERNAL MODULE: ./build/js/repository/inventory.js + 1 modules
var repository_inventory = __webpack_require__(5715);
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

// EXTERNAL MODULE: ./build/js/repository/locate/index.js + 12 modules
var locate = __webpack_require__(8338);
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


/***/ }),

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
