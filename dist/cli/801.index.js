export const id = 801;
export const ids = [801];
export const modules = {

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainVerb: () => (/* binding */ explainVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/report/console/console-blockers.js + 2 modules
var console_blockers = __webpack_require__(368);
// EXTERNAL MODULE: ./build/js/report/console/terminal.js
var terminal = __webpack_require__(2683);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/presented.js
var presented = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/js/report/words/describe.js
var describe = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var sentences = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/js/report/explain/draft.js
var explain_draft = __webpack_require__(7458);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/report/words/data.js
var words_data = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
// EXTERNAL MODULE: ./build/js/report/words/policy.js
var words_policy = __webpack_require__(8109);
;// CONCATENATED MODULE: ./build/js/report/words/decision.js




const audit = { block: 'would block', warn: 'warns', note: 'is noted', waive: 'is waived' };
const enforce = { ...audit, block: 'blocks' };
const skips = {
    inline: 'a comment in the file asks to skip it',
    vex: 'a VEX document says that it does not affect this',
    sarif: 'it is suppressed in the SARIF file',
};
/** `would block: the default policy blocks critical, high and secret.` One sentence of the policy put it there. */
function decisionInWords({ action, by }, { mode, policy }) {
    const what = mode === 'audit' ? audit[action] : enforce[action];
    return `${what}: ${reason(action, by, (0,words_policy/* whereDecided */.of)(by, policy))}.`;
}
function reason(action, by, where) {
    if (by.waiver !== undefined)
        return `waiver ${(0,report_escape/* inFull */.Vz)(by.waiver)} lets it through`;
    if (by.skip !== undefined)
        return skips[by.skip];
    if (by.rule !== undefined)
        return `rule ${(0,report_escape/* inFull */.Vz)(by.rule)} of ${where}`;
    if (action !== 'block')
        return `nothing in ${where} blocks it`;
    return by.layer === 'default'
        ? `${where} blocks ${(0,sentences/* listed */.KE)(policy/* defaultPolicy */.G4.block)}`
        : `\`block\` in ${where} names its severity or kind`;
}

;// CONCATENATED MODULE: ./build/js/report/explain/explain-facts.js







const indent = 11;
const mostRelated = 10;
/** Everything known about a finding, one row each; what is not known has no row. */
function facts(judged, verdict, out) {
    const { finding } = judged;
    const advice = (0,describe/* adviceInWords */.bY)(judged);
    const help = (0,report_escape/* onOneLine */.GJ)(finding.rule.help ?? '', 1200);
    const row = (label, ...texts) => {
        const pieces = texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
        return pieces.length === 0 ? [] : (0,terminal/* labelled */.wW)({ text: label, style: 'quiet' }, pieces, indent, out);
    };
    return [
        ...row('decision', decisionInWords(judged, verdict)),
        ...row('why', (0,describe/* reasonInWords */.jA)(judged)),
        ...row('fix', advice.text),
        ...row('more', (0,describe/* sameWords */.MT)(help, advice.text ?? '') ? '' : help),
        ...row('link', ...[...new Set([advice.url, finding.rule.url])].map((url) => (url === undefined ? '' : (0,report_escape/* inFull */.Vz)(url, 300)))),
        ...finding.sources.flatMap((source, index) => row(index === 0 ? 'seen by' : '', saidBy(source))),
        ...row('advisory', advisoryInWords(judged)),
        ...knownFrom(judged, verdict).flatMap((text, index) => row(index === 0 ? 'data' : '', text)),
        ...row('block', blockInWords(judged)),
        ...related(finding.place.related).flatMap((text, index) => row(index === 0 ? 'related' : '', text)),
        ...row('identity', finding.identity.logical, ...finding.identity.also.filter((hash) => hash !== finding.identity.logical)),
    ];
}
const whose = {
    tool: '',
    vendor: " in its vendor's table",
    override: ' by the policy',
    default: '',
};
/** What each tool said, so that a disagreement can be seen. */
function saidBy(source) {
    const { severity, severitySource, skip } = source;
    const said = severity === undefined ? '' : `: ${severity}${whose[severitySource]}`;
    const asked = skip?.reason === undefined ? '' : `: ${(0,report_escape/* onOneLine */.GJ)(skip.reason, 200)}`;
    return `${(0,describe/* sourceInWords */.Ir)(source)}${said}${asked}`;
}
function advisoryInWords({ finding: { advisory } }) {
    if (advisory === undefined)
        return undefined;
    const { ids, cwe, cvss, epss, published, kev } = advisory;
    return [
        (0,sentences/* someOf */.yU)([...ids, ...cwe].map((name) => (0,report_escape/* inFull */.Vz)(name, 60)), 12),
        ...(cvss === undefined ? [] : [`CVSS ${cvss.toFixed(1)}`]),
        ...(epss === undefined ? [] : [`EPSS ${(epss * 100).toFixed(1)} %`]),
        ...(published === undefined ? [] : [`published ${(0,report_escape/* onOneLine */.GJ)(published, 20)}`]),
        ...(kev === undefined ? [] : [`in CISA's list of exploited ones since ${(0,report_escape/* onOneLine */.GJ)(kev.added, 20)}`]),
    ].join(', ');
}
/** The data that a vulnerability is known from, and whether it may be old. */
function knownFrom({ finding }, { scanners, judged }) {
    if (finding.kind !== 'vulnerability')
        return [];
    const tools = new Set(finding.sources.map(({ tool }) => tool));
    const used = scanners.filter(({ tool }) => tools.has(tool.name)).flatMap(({ data }) => data);
    return (0,order/* sortedUnique */.Z$)(used.map((data) => (0,words_data/* dataInWords */.B)(data, judged).text));
}
function blockInWords({ finding: { place } }) {
    const { block } = place;
    return block === undefined
        ? undefined
        : `${(0,report_escape/* onOneLine */.GJ)(block.label, 120)}, lines ${block.startLine} to ${block.endLine}`;
}
function related(places) {
    const shown = places
        .slice(0, mostRelated)
        .map((place) => `${(0,describe/* placeInWords */.cF)(place)} ${(0,report_escape/* onOneLine */.GJ)(place.label, 120)}`.trim());
    return places.length > mostRelated ? [...shown, `and ${(0,sentences/* counted */.hS)(places.length - mostRelated, 'more place')}`] : shown;
}

// EXTERNAL MODULE: ./build/js/core/policy/reading/did-you-mean.js
var did_you_mean = __webpack_require__(5301);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var core_verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
;// CONCATENATED MODULE: ./build/js/report/explain/selection.js







/** Shorter hex says too little to be an id. */
const hexPrefix = /^[0-9a-f]{4,}$/;
/**
 * The findings that a person means by an id (the first hex digits of an identity) or by a rule, under any of its names;
 * what blocks first. Never empty.
 * @throws GatehouseError FINDING_UNKNOWN, with the nearest ids and rules as its hint.
 */
function findingsOf(verdict, wanted) {
    const text = wanted.trim().toLowerCase();
    const all = (0,ranking/* sortedByDecision */.J5)((0,core_verdict/* allJudged */.x8)(verdict));
    const byId = hexPrefix.test(text) ? all.filter((judged) => idsOf(judged).some((id) => id.startsWith(text))) : [];
    const found = byId.length > 0 ? byId : all.filter((judged) => namesOf(judged).some((name) => name.toLowerCase() === text));
    if (found.length > 0)
        return found;
    throw new errors/* GatehouseError */.GA('FINDING_UNKNOWN', `No finding has the id or rule ${(0,report_escape/* inFull */.Vz)(wanted, 80)}.`, {
        hint: suggestion(text, all),
    });
}
const idsOf = ({ finding, id }) => [id, finding.identity.logical, ...finding.identity.also];
const namesOf = ({ finding }) => [
    finding.rule.id,
    ...(finding.rule.concept === undefined ? [] : [finding.rule.concept]),
    ...finding.sources.map(({ ruleId }) => ruleId),
    ...(finding.advisory?.ids ?? []),
];
function suggestion(text, all) {
    if (all.length === 0)
        return 'This verdict has no findings.';
    const names = (0,order/* sortedUnique */.Z$)(all.flatMap((judged) => [judged.id, ...namesOf(judged)]));
    const begins = text.length < 3 ? [] : names.filter((name) => name.toLowerCase().startsWith(text));
    const near = begins.length > 0 ? begins : [(0,did_you_mean.didYouMean)(text, names)].flatMap((name) => name ?? []);
    if (near.length > 0)
        return `Did you mean ${(0,sentences/* someOf */.yU)(near.map((name) => (0,report_escape/* inFull */.Vz)(name)), 3)}?`;
    const ids = all.slice(0, 3).map(({ id }) => (0,report_escape/* inFull */.Vz)(id));
    return `An id is at least four hex digits, such as ${ids.sort(order/* compareText */.n6).join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/js/report/explain/explain.js









const mostOthers = 10;
const mostSnippetLines = 30;
/**
 * Everything about one finding, found by the first digits of its id or by the name of its rule: what, where, who says
 * so, what decided it, and what would change that. Other findings of the same rule are listed.
 * @throws GatehouseError FINDING_UNKNOWN, with suggestions.
 */
function renderExplanation(verdict, id, options) {
    const [judged, ...others] = findingsOf(verdict, id);
    if (judged === undefined)
        return { text: '', leftOut: [] };
    const out = (0,terminal/* terminal */.Fo)(options);
    const sections = [
        heading(judged, out),
        facts(judged, verdict, out),
        snippet(judged, out),
        changes(judged, verdict, out),
        more(others, out),
    ];
    return {
        text: (0,terminal/* page */.MY)(sections),
        leftOut: (0,presented/* leftOut */.ig)('folded', others.slice(mostOthers).map((other) => other.id)),
    };
}
function heading({ finding, id }, out) {
    const head = [
        { text: finding.severity, style: console_blockers/* severityStyles */.W[finding.severity] },
        { text: (0,describe/* placeInWords */.cF)(finding.place), style: 'strong' },
        { text: (0,describe/* subjectInWords */.DN)(finding) },
    ];
    return [
        ...(0,terminal/* flow */.L3)(head, 0, out, 2),
        ...(0,terminal/* flow */.L3)([
            { text: (0,describe/* titleInWords */.B3)(finding), style: 'strong' },
            { text: `id ${(0,report_escape/* inFull */.Vz)(id)}`, style: 'quiet' },
        ], 0, out),
    ];
}
/** The lines as they are in the file; a line of code is cut rather than broken. */
function snippet({ finding }, out) {
    const { snippet: text, region } = finding.place;
    if (text === undefined || text === '')
        return [];
    const lines = text.split(/\r\n|\r|\n/);
    const first = region?.startLine ?? 1;
    const number = String(first + lines.length).length;
    const shown = lines.slice(0, mostSnippetLines).map((line, index) => {
        const code = (0,report_escape/* forTerminal */.Qf)(line.slice(0, 500).replaceAll('\t', '    '));
        const gutter = out.paint({ text: `   ${(0,terminal/* padStart */.CF)(String(first + index), number)} |`, style: 'quiet' });
        return `${gutter} ${(0,terminal/* cutTo */.yd)(code, out.width - number - 6)}`.trimEnd();
    });
    return lines.length > mostSnippetLines ? [...shown, `   … ${lines.length - mostSnippetLines} more lines`] : shown;
}
function changes(judged, verdict, out) {
    const draft = (sentence, { path, lines }) => [
        ...(0,terminal/* wrap */.LV)(`${sentence} ${(0,report_escape/* inFull */.Vz)(path)}:`, out.width),
        '',
        ...(0,terminal/* indented */.gu)(lines, 3),
    ];
    const hurts = judged.action === 'block' || judged.action === 'warn';
    const rule = (0,explain_draft/* ruleDraft */.y)(judged, hurts ? 'note' : 'block');
    const { contact } = verdict.policy;
    const ask = contact === undefined ? [] : (0,terminal/* wrap */.LV)(`Whom to ask: ${(0,report_escape/* inFull */.Vz)(contact, 200)}`, out.width - 3);
    const accept = draft('To accept this one for a while, fill in and add', (0,explain_draft/* waiverDraft */.U)(judged, verdict));
    const waiver = hurts ? [...accept, ...(ask.length > 0 ? ['', ...(0,terminal/* indented */.gu)(ask, 3)] : [])] : [];
    const other = rule === undefined ? [] : draft('To decide otherwise on every finding of this rule, add to', rule);
    return [...waiver, ...(waiver.length > 0 && other.length > 0 ? [''] : []), ...other];
}
function more(others, out) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, mostOthers);
    const width = Math.max(...shown.map(({ id }) => (0,terminal/* columns */.YB)((0,report_escape/* inFull */.Vz)(id))));
    const rows = shown.flatMap((other) => {
        const pieces = [(0,describe/* placeInWords */.cF)(other.finding.place), (0,describe/* subjectInWords */.DN)(other.finding), other.action].map((text) => ({
            text,
        }));
        return (0,terminal/* labelled */.wW)({ text: `   ${(0,report_escape/* inFull */.Vz)(other.id)}` }, pieces, width + 5, out);
    });
    const hidden = others.length - shown.length;
    return [
        `${(0,sentences/* counted */.hS)(others.length, 'other finding')} by that name`,
        ...rows,
        ...(hidden > 0 ? [`   and ${hidden} more`] : []),
    ];
}

// EXTERNAL MODULE: ./build/js/flow/last-scan.js
var last_scan = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/js/flow/explain.js


/** Everything about one finding of the last scan, of this root or of any. */
async function explainFinding(root, id, appearance, ports) {
    return renderExplanation(await (0,last_scan/* recallVerdict */.t)(root, ports), id, appearance).text;
}

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var cli_terminal = __webpack_require__(2985);
;// CONCATENATED MODULE: ./build/js/cli/explain.js





const options = { path: 'value', 'no-color': 'flag' };
/** `gatehouse explain ID`: an id, a rule or a concept of the last scan (with `--path DIR` of the last one of that folder). */
async function explainVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const [id] = given.positionals;
    if (id === undefined) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'Say which finding to explain.', {
            hint: 'Its id stands beside it in the output of `gatehouse scan`.',
        });
    }
    const { ports, close } = (0,cli_terminal/* openPorts */.Rr)();
    try {
        const path = given.value('path');
        const root = path === undefined ? undefined : (0,resolve_path/* resolvePath */.o)(path);
        return await (0,cli_terminal/* printAndExit */.bt)(await explainFinding(root, id, (0,cli_terminal/* appearanceOf */.co)(given.flag('no-color')), ports), 0);
    }
    finally {
        close();
    }
}


/***/ })

};
