export const id = 17;
export const ids = [17];
export const modules = {

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVerb: () => (/* binding */ checkVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/report/console/terminal.js
var terminal = __webpack_require__(2683);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var sentences = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/js/report/check/check.js



const indent = 11;
/** Every mistake with its place and the next thing to do; the last lines say what it comes to. */
function renderCheck(report, options) {
    const out = (0,terminal/* terminal */.Fo)(options);
    const { files, mistakes, warnings, tried, trouble } = report;
    if (files.length === 0)
        return (0,terminal/* page */.MY)([(0,terminal/* wrap */.LV)(nothing, out.width), (0,terminal/* wrap */.LV)(begin, out.width)]);
    return (0,terminal/* page */.MY)([
        ...mistakes.map((mistake) => told('mistake', 'bad', mistake, out)),
        ...warnings.map((warning) => told('warning', 'careful', warning, out)),
        ...trouble.map(({ sentence, hint = '' }) => (0,terminal/* labelled */.wW)({ text: 'not tried', style: 'bad' }, pieces(sentence, hint), indent, out)),
        [...tried.flatMap((one) => (0,terminal/* wrap */.LV)(triedInWords(one), out.width)), ...(0,terminal/* wrap */.LV)(summary(report), out.width)],
    ]);
}
const nothing = 'There is no policy, no waiver and no custom check here (.gatehouse/).';
const begin = 'Begin with `gatehouse init`: it writes a policy and a workflow.';
const pieces = (...texts) => texts.filter((text) => text !== '').map((text) => ({ text: (0,report_escape/* onOneLine */.GJ)(text, 1000) }));
function told(label, style, { path, line, column, sentence, hint = '' }, out) {
    const place = `${(0,report_escape/* inFull */.Vz)(path)}:${line}:${column}`;
    const lines = pieces(sentence, hint).flatMap(({ text }) => (0,terminal/* wrap */.LV)(text, out.width - indent));
    return [
        ...(0,terminal/* labelled */.wW)({ text: label, style }, [{ text: place, style: 'strong' }], indent, out),
        ...lines.map((text) => `${' '.repeat(indent)}${text}`),
    ];
}
const triedInWords = ({ tool, checks, good, bad }) => `${(0,sentences/* counted */.hS)(checks, 'check')} of ${(0,report_escape/* onOneLine */.GJ)(tool)} tried on ${(0,sentences/* counted */.hS)(bad, 'bad example')} and ${(0,sentences/* counted */.hS)(good, 'good one')}.`;
function summary({ files, mistakes, warnings, trouble }) {
    const looked = `in ${(0,sentences/* counted */.hS)(files.length, 'file')} of the gate`;
    const warned = warnings.length === 0 ? '' : `, ${(0,sentences/* counted */.hS)(warnings.length, 'warning')}`;
    const open = trouble.length === 0 ? '' : ' Something could not be tried.';
    return mistakes.length === 0
        ? `No mistakes ${looked}${warned}.${open}`
        : `${(0,sentences/* counted */.hS)(mistakes.length, 'mistake')} ${looked}${warned}.${open}`;
}

// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/policy/checks/custom-checks.js
var custom_checks = __webpack_require__(1397);
// EXTERNAL MODULE: ./build/js/flow/scan/day.js
var day = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/flow/policy/policy-folder.js
var policy_folder = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/js/flow/check/examples.js



const mostExamples = 1000;
const mostBytes = 1_048_576;
/** What is below `good/` and `bad/` in a folder of checks; links are not followed. */
async function readExamples(root, folder, files) {
    const listed = await files.survey(`${root}/${policy_folder/* policyFolder */.hx}`).catch(() => []);
    const entries = listed
        .map((entry) => ({ ...entry, path: `${policy_folder/* policyFolder */.hx}/${entry.path}` }))
        .filter(({ path, type, size }) => type === 'file' && size <= mostBytes && path.startsWith(`${folder}/`))
        .map(({ path }) => path.slice(folder.length + 1))
        .filter(custom_checks/* isExample */.tG)
        .sort(order/* compareText */.n6)
        .slice(0, mostExamples);
    const texts = entries.map(async (path) => [path, await files.readText(`${root}/${folder}/${path}`)]);
    const contents = new Map(await Promise.all(texts));
    const named = (kind) => [...new Set([...contents.keys()].map(exampleOf))].filter((name) => name.split('/').at(-2) === kind);
    return { files: contents, good: named('good'), bad: named('bad') };
}
/** `bad/public/main.tf` belongs to `bad/public`. */
const exampleOf = (path) => /^(?:.*?\/)?(?:good|bad)\/[^/]+/.exec(path)?.[0] ?? path;

// EXTERNAL MODULE: ./build/js/core/document/document.js + 4 modules
var document_document = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/js/core/document/document-tree.js
var document_tree = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/js/flow/check/own-ids.js


/** Where Python and Rego say the id of a check; a check that makes its id up as it runs is not known by it. */
const spoken = {
    py: /\b(?:check_)?id\s*(?::\s*str\s*)?=\s*["']([\w.-]{1,80})["']/g,
    rego: /^(?:#\s+(?:id|avd_id|short_code):\s*["']?|\s*"(?:id|avd_id)":\s*")([\w.-]{1,80})/gm,
};
/** The ids that each check file says it has, by its path. Files that say none are left out: libraries, data. */
function ownIds({ files }) {
    const found = [...files].map(([path, text]) => [path, idsIn(path, text)]);
    return new Map(found.filter(([, ids]) => ids.length > 0));
}
function idsIn(path, text) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const words = spoken[ending];
    if (words !== undefined)
        return [...text.matchAll(words)].map(([, id = '']) => id);
    if (!['yaml', 'yml', 'json'].includes(ending))
        return [];
    const id = (0,document_tree/* textOf */.b6)((0,document_tree/* valueAt */.fK)((0,document_document/* readDocuments */.r9)(text).documents[0]?.root, 'metadata', 'id'));
    return id === undefined ? [] : [id];
}

// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy_policy = __webpack_require__(4945);
// EXTERNAL MODULE: ./build/js/core/policy/reading/read-policy.js + 6 modules
var read_policy = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/js/core/policy/waiver.js + 1 modules
var waiver = __webpack_require__(407);
// EXTERNAL MODULE: ./build/js/flow/policy/change/mistakes.js
var mistakes = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/js/flow/policy/decode-policy.js
var decode_policy = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
;// CONCATENATED MODULE: ./build/js/flow/check/dubious-waivers.js

const dayMs = 86_400_000;
/** Sound waivers that do not count, or will not for long, by what the policy beside them says. `today` is a UTC day. */
function dubiousWaivers(waivers, { waiverRules }, today) {
    return waivers.flatMap(([waiver, text]) => {
        const { expires, file, id } = waiver;
        if (expires === undefined)
            return endless(waiver, text, waiverRules);
        const left = Math.round((Date.parse(expires) - Date.parse(today)) / dayMs);
        const told = endsSoon(left, expires, waiverRules) ?? endsTooLate(left, waiverRules);
        if (told === undefined)
            return [];
        const place = { path: file, ...placeOf(id, expires, text) };
        return [{ ...place, sentence: `Waiver ${id} ${told.sentence}`, hint: told.hint }];
    });
}
/** Only where the policy requires no end of them. */
function endless({ id, file }, text, { maxDays }) {
    const limited = severity/* severities */.gO.filter((severity) => maxDays[severity] !== undefined);
    if (limited.length === 0)
        return [];
    const sentence = `Waiver ${id} does not end, and does not count for ${limited.join(', ')}.`;
    return [{ path: file, ...placeOf(id, id, text), sentence, hint: 'Give it a day in `expires`.' }];
}
function endsSoon(left, expires, { warnBeforeDays, graceDays }) {
    const over = 'Mend what it lifts and remove it, or ask for a new one.';
    if (left < -graceDays)
        return { sentence: `expired on ${expires} and lifts nothing any more.`, hint: over };
    if (left < 0)
        return { sentence: `expired on ${expires}; it counts for ${graceDays + left} more days.`, hint: over };
    if (left <= warnBeforeDays)
        return { sentence: `expires on ${expires}${left === 0 ? ', today' : ''}.`, hint: over };
    return undefined;
}
/** Which findings it lifts is only seen in a scan, so that only what holds for a severity as a whole is told. */
function endsTooLate(left, { maxDays }) {
    const beyond = severity/* severities */.gO.filter((severity) => left > (maxDays[severity] ?? Number.POSITIVE_INFINITY));
    if (beyond.length === 0)
        return undefined;
    const most = beyond.map((severity) => `${severity} ${maxDays[severity]} days`).join(', ');
    return {
        sentence: `ends ${left} days from now, and does not count for ${beyond.join(', ')}.`,
        hint: `\`waiver-rules\` allow at most: ${most}.`,
    };
}
/** Of the date, below the id where a file holds several. */
function placeOf(id, expires, text) {
    const lines = text.split('\n');
    const ofId = Math.max(0, lines.findIndex((line) => line.includes(id)));
    const ofDate = lines.findIndex((line, index) => index >= ofId && line.includes(expires));
    const line = ofDate < 0 ? ofId : ofDate;
    return { line: line + 1, column: Math.max(0, (lines[line] ?? '').indexOf(ofDate < 0 ? id : expires)) + 1 };
}

;// CONCATENATED MODULE: ./build/js/flow/check/read-gate.js









/** Reads policy, waivers and custom checks as they are on disk. `today` is a UTC day. */
async function readGate(root, names, today, files) {
    const folder = await (0,policy_folder/* readPolicyFolder */.z8)(root, files);
    const own = new Map([...folder].filter(([path]) => (0,decode_policy/* isWaiverFile */.h1)(path) || decode_policy/* policyPaths */.ff.includes(path)));
    const [path = '', text] = [...own].find(([name]) => decode_policy/* policyPaths */.ff.includes(name)) ?? [];
    const reading = text === undefined ? undefined : (0,read_policy/* readPolicy */.T)(text, names);
    const policy = reading?.policy ?? policy_policy/* defaultPolicy */.G4;
    const contents = await (0,policy_folder/* readCheckFolders */.yu)(root, policy.checks.values(), files);
    const texts = [...own].flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
    const waivers = (0,waiver/* readWaivers */.S)(new Map(texts.filter(([name]) => (0,decode_policy/* isWaiverFile */.h1)(name))), names, policy.waiverRules);
    const { checks, problems } = (0,custom_checks/* decodeChecks */.Yq)(policy, contents);
    const empty = problems.filter(({ sentence }) => sentence.startsWith('The policy names'));
    const checksLine = text === undefined ? 1 : text.split('\n').findIndex((line) => /^["']?checks\b/.test(line)) + 1;
    const gate = { own: { files: asRemote(own), left: 0 }, folders: policy.checks, checks: asRemote(contents) };
    return {
        files: [...own.keys(), ...contents.keys()].sort(order/* compareText */.n6),
        policy,
        checks,
        mistakes: (0,mistakes/* mistakesIn */.f)({ ...gate, listed: new Map() }, names),
        warnings: [
            ...(reading?.warnings ?? []).map((problem) => placed(path, problem)),
            ...empty.map(({ sentence, hint }) => placed(path, { line: Math.max(1, checksLine), column: 1, sentence, ...(hint === undefined ? {} : { hint }) })),
            ...waivers.warnings.map((problem) => placed(policy_folder/* policyFolder */.hx, problem)),
            ...dubiousWaivers(waivers.waivers.map((waiver) => [waiver, textOf(waiver, own)]), policy, today),
        ].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.path, b.path), a.line - b.line, a.column - b.column)),
    };
}
const asRemote = (contents) => new Map([...contents].map(([path, text]) => [path, text === undefined ? { sha: '' } : { sha: (0,decode_policy/* digestOf */.ol)(text), text }]));
const textOf = ({ file }, own) => own.get(file) ?? '';
const placed = (path, { file = path, line, column, sentence, hint }) => ({
    path: file,
    line,
    column,
    sentence,
    ...(hint === undefined ? {} : { hint }),
});

// EXTERNAL MODULE: ./build/js/flow/policy/found-policy.js
var found_policy = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
;// CONCATENATED MODULE: ./build/js/flow/check/try-examples.js







/** Runs the checks of one folder over its examples with the real tool: something in every bad one, nothing in any good one. */
async function tryExamples(checks, examples, ports, supplies) {
    const { tool, folder } = checks;
    const place = await ports.files.makeTemporary('gatehouse-check-');
    try {
        for (const [path, text] of examples.files)
            await ports.files.write(`${place}/${path}`, text);
        const origin = { layer: 'repository', source: folder, problems: [] };
        const found = (0,found_policy/* foundPolicy */.H)({
            layers: [{ layer: 'repository', policy: policy_policy/* defaultPolicy */.G4 }],
            waivers: [],
            checks: [checks],
            origin,
        });
        const request = { path: place, untracked: true, tools: [tool] };
        const { evidence } = await (0,take_evidence/* takeEvidence */.td)(request, async () => found, ports, supplies);
        const runs = evidence.head.filter(({ scanner }) => takesChecks(scanner));
        return weigh(checks, examples, runs);
    }
    finally {
        await ports.files.remove(place).catch(() => undefined);
    }
}
const takesChecks = (name) => tools/* scanners */.Um.some((scanner) => scanner.name === name && scanner.checks !== undefined);
/** An id as its tool may write it in a report. */
const formsOf = (id) => [id, ...(0,tools/* canonicalRuleId */.mD)(id)].map((form) => form.toLowerCase());
/** What the findings in the examples say about the checks. */
function weigh(checks, { good, bad }, runs) {
    const { tool, folder } = checks;
    const problems = runs.flatMap((run) => run.problems);
    const unusable = problems.filter(({ code }) => code === 'CHECK_INVALID');
    const trouble = problems.filter(({ code }) => code !== 'CHECK_INVALID');
    const ids = ownIds(checks);
    const ownForms = new Map([...ids].map(([path, all]) => [path, new Set(all.flatMap(formsOf))]));
    const hits = runs.flatMap((run) => run.findings).flatMap((finding) => hitsOf(finding, ownForms));
    const at = (path, sentence, hint) => ({
        path: `${folder}/${path}`,
        line: 1,
        column: 1,
        sentence,
        hint,
    });
    if (trouble.length > 0)
        return { mistakes: unusable.map((one) => ofProblem(folder, one)), trouble };
    const missed = bad.filter((example) => !hits.some((hit) => hit.example === example));
    const wrong = hits.filter(({ example }) => good.includes(example));
    const idle = [...ids.keys()].filter((path) => !hits.some((hit) => hit.check === path && bad.includes(hit.example)));
    return {
        mistakes: [
            ...unusable.map((one) => ofProblem(folder, one)),
            ...missed.map((example) => at(example, 'No check of this folder finds anything in this bad example.', 'Correct the check, or the example.')),
            ...(0,order/* sortedUnique */.Z$)(wrong.map((hit) => JSON.stringify([hit.example, hit.id, hit.check]))).map((key) => {
                const [example = '', id = '', check = ''] = JSON.parse(key);
                return at(example, `${id} of ${check} finds something in this good example.`, 'Correct the check, or the example.');
            }),
            ...idle.map((check) => at(check, 'This check finds something in no bad example.', `Put a file that it must find into ${folder}/bad/.`)),
        ],
        trouble: [],
        tried: { tool, checks: ids.size, good: good.length, bad: bad.length },
    };
}
const hitsOf = ({ place, sources }, own) => sources.flatMap(({ ruleId }) => [...own].flatMap(([check, forms]) => formsOf(ruleId).some((form) => forms.has(form)) ? [{ example: exampleOf(place.path), check, id: ruleId }] : []));
const ofProblem = (folder, { sentence, hint }) => ({
    path: folder,
    line: 1,
    column: 1,
    sentence,
    ...(hint === undefined ? {} : { hint }),
});

;// CONCATENATED MODULE: ./build/js/flow/check/check-gate.js











/** What was found, for a terminal. */
const tellGate = (report, appearance) => renderCheck(report, appearance);
/**
 * CI for the gate's own files, as they are on disk: policy, waivers, and each custom check on its examples with the real tool.
 * @throws GatehouseError TARGET_MISSING
 */
async function checkGate({ path, offline, pythonChecks }, ports, supplies = (0,supply_supplies/* suppliesOf */.P)({ offline }, ports)) {
    const root = await ports.files.realPath(path).catch(() => undefined);
    if (root === undefined || (await ports.files.stat(root))?.type !== 'directory')
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
            hint: 'Give the path of the folder with `.gatehouse/` in it.',
        });
    const gate = await readGate(root, tools/* policyNames */.p8, (0,day/* dayOf */.k)(ports.clock), ports.files);
    const { checks, problems } = pythonChecks ? { checks: gate.checks, problems: [] } : (0,custom_checks/* withoutPrograms */.Ig)(gate.checks);
    const unproven = problems.map(({ sentence, hint = '' }) => at('.gatehouse', sentence, hint));
    const trials = [];
    for (const own of checks.filter((one) => !gate.mistakes.some((mistake) => mistake.path.startsWith(`${one.folder}/`)))) {
        const examples = await readExamples(root, own.folder, ports.files);
        if (examples.bad.length + examples.good.length === 0)
            unproven.push(...withoutExamples(own));
        else
            trials.push(await tryExamples(own, examples, ports, supplies));
    }
    return {
        files: gate.files,
        mistakes: [...gate.mistakes, ...inOrder(trials.flatMap(({ mistakes }) => mistakes))],
        warnings: inOrder([...gate.warnings, ...unproven]),
        tried: trials.flatMap(({ tried }) => tried ?? []),
        trouble: trials.flatMap(({ trouble }) => trouble),
    };
}
const inOrder = (mistakes) => [...mistakes].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.path, b.path), a.line - b.line, a.column - b.column));
const at = (path, sentence, hint) => ({ path, line: 1, column: 1, sentence, hint });
const withoutExamples = (own) => [...ownIds(own).keys()].map((path) => at(`${own.folder}/${path}`, 'This check has no examples, so it was not tried.', `Put files that it must find into ${own.folder}/bad/, and files that it must not into ${own.folder}/good/.`));

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var cli_terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/check.js




const options = { 'python-checks': 'flag', offline: 'flag', 'no-color': 'flag' };
const mistaken = 1;
const untried = 2;
/** `gatehouse check [PATH]`: 0 where the gate's own files are right, 1 for mistakes, 2 where something could not be tried. */
async function checkVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const { ports, close } = (0,cli_terminal/* openPorts */.Rr)();
    try {
        const request = {
            path: (0,resolve_path/* resolvePath */.o)(given.positionals[0] ?? '.'),
            offline: given.flag('offline'),
            pythonChecks: given.flag('python-checks'),
        };
        const report = await checkGate(request, ports);
        close();
        const exit = report.mistakes.length > 0 ? mistaken : report.trouble.length > 0 ? untried : 0;
        return await (0,cli_terminal/* printAndExit */.bt)(tellGate(report, (0,cli_terminal/* appearanceOf */.co)(given.flag('no-color'))), exit);
    }
    finally {
        close();
    }
}


/***/ })

};
