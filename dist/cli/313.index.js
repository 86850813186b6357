export const id = 313;
export const ids = [313];
export const modules = {

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainVerb: () => (/* binding */ explainVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/codec/verdict-codec.js + 1 modules
var verdict_codec = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/js/core/policy/reading/did-you-mean.js
var did_you_mean = __webpack_require__(5301);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var core_verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/knowledge/checkov-severity.js + 1 modules
var checkov_severity = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/js/knowledge/concepts.js + 1 modules
var knowledge_concepts = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/js/knowledge/groups.js
var groups = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/js/knowledge/trivy-aliases.js + 1 modules
var trivy_aliases = __webpack_require__(3524);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/console/console-blockers.js + 2 modules
var console_blockers = __webpack_require__(516);
// EXTERNAL MODULE: ./build/js/report/console/terminal.js
var terminal = __webpack_require__(2683);
// EXTERNAL MODULE: ./build/js/report/presented.js
var presented = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/js/report/words/finding/describe.js
var describe = __webpack_require__(180);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var sentences = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/js/report/explain/draft.js
var explain_draft = __webpack_require__(7458);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/report/words/change.js
var change = __webpack_require__(3567);
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

// EXTERNAL MODULE: ./build/js/report/words/times.js
var times = __webpack_require__(3017);
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
        ...ageInWords(judged, verdict).flatMap((text) => row('older', text)),
        ...(0,times/* timesInWords */.b)(judged, verdict).flatMap((text, index) => row(index === 0 ? 'when' : '', text)),
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
/** Why something that the policy would block is only noted. */
function ageInWords({ introduced, spared }, verdict) {
    if (introduced)
        return [];
    const against = (0,change/* comparedWith */.o3)(verdict);
    const where = against === '' ? 'in what this change is compared with' : `in ${against}`;
    const would = { block: 'blocks', warn: 'warns' };
    return spared === undefined
        ? [`It is ${where} already.`]
        : [`It is ${where} already, so it does not count for this change. Where everything counts, it ${would[spared]}.`];
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

;// CONCATENATED MODULE: ./build/js/report/explain/explain-rule.js




const explain_rule_indent = 11;
const mostFound = 10;
/** Everything about a rule or a concept: its names, its severity, who decides, where it was found, what would change it. */
function renderRule(facts, options) {
    const out = (0,terminal/* terminal */.Fo)(options);
    const row = (label, texts) => texts.flatMap((text, index) => (0,terminal/* labelled */.wW)({ text: index === 0 ? label : '', style: 'quiet' }, [{ text }], explain_rule_indent, out));
    return (0,terminal/* page */.MY)([
        [...(0,terminal/* wrap */.LV)(`${out.paint({ text: (0,report_escape/* inFull */.Vz)(facts.name), style: 'strong' })}: ${titleOf(facts)}`, out.width)],
        [
            ...row('also', facts.aliases.length === 0
                ? []
                : [
                    (0,sentences/* someOf */.yU)(facts.aliases.map((name) => (0,report_escape/* onOneLine */.GJ)(name)), 6),
                ]),
            ...row(facts.what === 'group' ? 'holds' : 'tests', facts.concepts.length === 0 ? [] : [facts.concepts.join(', ')]),
            ...row('groups', facts.groups.length === 0 ? [] : [facts.groups.join(', ')]),
            ...row('tools', facts.tools.map(toolInWords)),
            ...row('near it', facts.relations.map(relationInWords)),
            ...row('severity', severityInWords(facts)),
            ...row('decided', [
                `by ${(0,report_escape/* onOneLine */.GJ)(facts.source, 200)}`,
                ...facts.outlooks.flatMap(outlookInWords),
                ...unknownInWords(facts),
            ]),
        ],
        found(facts, out),
        explain_rule_changes(facts, out),
    ]);
}
const titleOf = ({ title, what }) => (0,report_escape/* onOneLine */.GJ)(title ?? `a ${what} without a title here`, 300);
const toolInWords = ({ tool, ids, formats }) => `${(0,sentences/* toolName */.Uf)(tool)} ${ids.join(', ')}${formats.length === 0 ? '' : ` (${formats.join(', ')})`}`;
const relationInWords = ({ kind, checkov, trivy, why }) => {
    const than = kind === 'related' ? 'is related to' : `is ${kind} than`;
    return `Checkov ${checkov} ${than} Trivy ${trivy}${why === '' ? '' : `: ${(0,report_escape/* onOneLine */.GJ)(why, 200)}`}`;
};
const severityInWords = ({ severities, what }) => severities.length === 0
    ? what === 'group'
        ? []
        : ['not known before a scan: the tool says it with each finding']
    : severities.map(({ id, severity, whose }) => `${severity} for ${(0,report_escape/* inFull */.Vz)(id)} (${whose})`);
const unknownInWords = ({ outlooks }) => outlooks.some(({ layer }) => layer === 'organisation')
    ? []
    : ["the organisation's policy is not known here: CI may be stricter"];
function outlookInWords({ layer, rules, floor }) {
    const whose = layer === 'default' ? '' : `${layer}: `;
    const said = rules.map(({ id, action, when }) => {
        const certain = when.length === 0 ? '' : ` where ${when.map((one) => (0,report_escape/* onOneLine */.GJ)(one, 120)).join(' and ')}`;
        return `${whose}rule ${(0,report_escape/* inFull */.Vz)(id)}: ${action}${certain}`;
    });
    return [...said, ...(floor === undefined ? [] : [`${whose}${rules.length === 0 ? 'no rule; ' : 'else '}${floor}`])];
}
function found({ found: list, what }, out) {
    if (list === undefined)
        return ['No scan is remembered, so nothing is known of findings.'];
    if (list.length === 0)
        return [`The last scan found nothing by this ${what}.`];
    const shown = list.slice(0, mostFound);
    const width = Math.max(...shown.map(({ id }) => (0,terminal/* columns */.YB)((0,report_escape/* inFull */.Vz)(id))));
    return [
        `Found by the last scan (\`gatehouse explain ID\` says more):`,
        ...shown.flatMap(({ id, finding, action, spared }) => (0,terminal/* labelled */.wW)({ text: `   ${(0,report_escape/* inFull */.Vz)(id)}` }, [(0,describe/* placeInWords */.cF)(finding.place), (0,describe/* subjectInWords */.DN)(finding), spared === undefined ? action : 'older'].map((text) => ({
            text,
        })), width + 5, out)),
        ...(list.length > mostFound ? [`   and ${list.length - mostFound} more`] : []),
    ];
}
const keyOf = { rule: 'rule', concept: 'concept', group: 'group' };
function explain_rule_changes({ name, what, outlooks }, out) {
    if (!/^[\w.-]{1,80}$/.test(name))
        return [];
    const match = `${keyOf[what]}: ${JSON.stringify(name)}`;
    const rule = [
        'rules:',
        `  - id: on-${name.toLowerCase()}`,
        `    match: { ${match} }`,
        '    action: warn      # or block, or note',
        '    why: ""',
    ];
    const waiver = [
        `id: W-${name}`,
        `match: { ${what === 'group' ? `group: ${JSON.stringify(name)}` : match}, path: "" }`,
        'reason: ""',
        'owner: ""',
        'expires: ""',
    ];
    const strict = outlooks.some(({ layer }) => layer === 'organisation');
    return [
        ...(0,terminal/* wrap */.LV)('To decide otherwise on all of it, add to .gatehouse/policy.yml, before rules that fit it too:', out.width),
        '',
        ...(0,terminal/* indented */.gu)(rule, 3),
        ...(strict ? ['', ...(0,terminal/* wrap */.LV)("What the organisation's policy decides, this can only make stricter.", out.width)] : []),
        ...(what === 'group'
            ? []
            : [
                '',
                ...(0,terminal/* wrap */.LV)(`To accept it in one place for a while, fill in and add ${`.gatehouse/waivers/${name}.yml`}:`, out.width),
                '',
                ...(0,terminal/* indented */.gu)(waiver, 3),
            ]),
    ];
}
const floorInWords = (floor) => floor.length === 0 ? 'noted: nothing is on the floor' : `the floor: blocks ${(0,sentences/* listed */.KE)(floor)}, else noted`;

// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/last-scan.js
var last_scan = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/scan/day.js
var day = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/js/core/policy/match.js + 1 modules
var policy_match = __webpack_require__(6982);
;// CONCATENATED MODULE: ./build/js/flow/explain/outlook.js



/** Keys that ask only what a rule is; whether the others fit is known when there is a finding. */
const aboutTheRule = ['kind', 'rule', 'concept', 'group', 'tool'];
/**
 * What each layer would decide on findings of a rule. `finding` stands for any of them; its severity means something only where
 * `isRated`.
 */
const outlooksOf = (layers, finding, isRated, today) => layers.map((layer) => outlookOf(layer, finding, isRated, today));
function outlookOf({ layer, policy }, finding, isRated, today) {
    const known = [...aboutTheRule, ...(isRated ? ['severity'] : [])];
    const rules = [];
    for (const { id, match, action } of policy.rules) {
        const entries = Object.entries(match);
        const certain = Object.fromEntries(entries.filter(([key]) => known.includes(key)));
        const seen = { ...finding, introduced: true };
        const fits = Object.keys(certain).length === 0 || (0,policy_match/* compileMatch */.t)(certain, { names: tools/* policyNames */.p8, today })(seen);
        if (!fits)
            continue;
        const when = entries.filter(([key]) => !known.includes(key)).map(([key, values]) => inWords(key, values));
        rules.push({ id, action, when });
        if (when.length === 0)
            return { layer, rules };
    }
    return { layer, rules, floor: floorInWords(policy.block.filter((name) => isFor(name, finding))) };
}
const isFor = (name, { kind }) => name === 'secret' ? kind === 'secret' : name !== 'kev' || kind === 'vulnerability';
function inWords(key, values) {
    if (key === 'any')
        return 'one of `any` fits';
    return `${key} is ${Array.isArray(values) ? values.map(String).join(' or ') : String(values)}`;
}

;// CONCATENATED MODULE: ./build/js/flow/explain/rule-facts.js







/** What a word names; `undefined` when neither this release nor the verdict knows it. */
function knownRule(word, verdict) {
    const text = word.trim();
    const group = groups/* groups */.T.find(({ id }) => id === text.toLowerCase());
    if (group !== undefined) {
        const members = group.concepts.flatMap(knowledge_concepts/* conceptsNamed */.FO);
        return known(group.id, 'group', { title: group.title, concepts: group.concepts }, members, verdict);
    }
    const [concept] = (0,knowledge_concepts/* conceptsNamed */.FO)(text.toLowerCase()).filter(({ id }) => id === text.toLowerCase());
    if (concept !== undefined)
        return known(concept.id, 'concept', { title: concept.title }, [concept], verdict);
    const ids = (0,tools/* canonicalRuleId */.mD)(text).filter((id) => !/^(?:CVE|GHSA)-/.test(id));
    const [id = text] = ids;
    const seen = verdict === undefined ? [] : namedIn(verdict, [id, text]);
    const isKnown = (0,trivy_aliases/* isTrivyCheck */.Xn)(id) || (0,checkov_severity/* vendorSeverity */.m)(id) !== undefined || (0,knowledge_concepts/* conceptsNamed */.FO)(id).length > 0;
    if (ids.length > 1 || (!isKnown && seen.length === 0) || seen.some(({ finding }) => finding.kind === 'vulnerability'))
        return undefined;
    const tested = (0,knowledge_concepts/* conceptsNamed */.FO)(id);
    const title = seen[0]?.finding.rule.title ?? tested[0]?.title;
    const about = { ...(title === undefined ? {} : { title }), concepts: tested.map((one) => one.id) };
    return known(id, 'rule', about, tested, verdict);
}
function known(name, what, about, tested, verdict) {
    const own = what === 'rule' ? [name] : [];
    const ids = (0,order/* sortedUnique */.Z$)([...own, ...tested.flatMap(({ rules }) => [...rules.trivy, ...rules.checkov])]);
    const asked = what === 'rule' ? [name] : ids;
    const concepts = tested.map(({ id }) => id);
    const found = verdict === undefined ? undefined : namedIn(verdict, what === 'rule' ? [name] : [...concepts, ...ids]);
    const rated = agreed(ids, found ?? []);
    return {
        name,
        what,
        ids,
        ...(rated === undefined ? {} : { rated }),
        ...about,
        concepts: about.concepts ?? [],
        aliases: what === 'rule' ? (0,trivy_aliases/* wordsOfTrivyCheck */.js)(name) : [],
        groups: what === 'group'
            ? []
            : groups/* groups */.T.filter((one) => one.concepts.some((id) => concepts.includes(id))).map(({ id }) => id),
        tools: what === 'group' ? [] : toolsOf(name, tested),
        relations: what === 'group' ? [] : asked.flatMap((id) => [...(0,knowledge_concepts/* relationsOf */.nS)('trivy', id), ...(0,knowledge_concepts/* relationsOf */.nS)('checkov', id)]),
        severities: what === 'group' ? [] : severitiesOf(asked, found ?? []),
        ...(found === undefined ? {} : { found }),
    };
}
function toolsOf(name, tested) {
    const rows = tested.flatMap(({ rules, frameworks }) => ['checkov', 'trivy']
        .filter((tool) => rules[tool].length > 0)
        .map((tool) => ({ tool, ids: rules[tool], formats: frameworks })));
    if (rows.length > 0)
        return rows;
    return [{ tool: /^CKV/.test(name) ? 'checkov' : (0,trivy_aliases/* isTrivyCheck */.Xn)(name) ? 'trivy' : 'rule', ids: [name], formats: [] }];
}
/** Of Checkov's vendor, who publishes a table; Trivy's come with its findings. */
function severitiesOf(ids, found) {
    const said = found.flatMap(({ finding }) => finding.sources);
    return ids.flatMap((id) => {
        const vendor = (0,checkov_severity/* vendorSeverity */.m)(id);
        if (vendor !== undefined)
            return [{ id, severity: vendor, whose: "its vendor's table" }];
        const severity = said.find((source) => source.ruleId === id && source.severity !== undefined)?.severity;
        return severity === undefined ? [] : [{ id, severity, whose: 'the tool, in the last scan' }];
    });
}
function agreed(ids, found) {
    const said = severitiesOf(ids, found);
    const [first, ...others] = new Set(said.map(({ severity }) => severity));
    return said.length === ids.length && others.length === 0 ? first : undefined;
}
const namedIn = (verdict, names) => {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    return (0,core_verdict/* allJudged */.x8)(verdict).filter(({ finding: { rule, sources } }) => [rule.id, rule.concept ?? '', ...sources.map(({ ruleId }) => ruleId)].some((name) => wanted.has(name.toLowerCase())));
};

;// CONCATENATED MODULE: ./build/js/flow/explain/explain.js

















/**
 * Everything about one finding of a verdict, or about a rule, a concept or a group with what the policy of the folder makes of it.
 * @throws GatehouseError FINDING_UNKNOWN, with what may have been meant; TARGET_MISSING for a verdict that was named.
 */
async function explain(request, appearance, ports) {
    const { word, root, folder, verdict: named } = request;
    const recalled = named === undefined ? await (0,last_scan/* recallVerdict */.t)(root, ports).catch(asUnknown) : await readVerdict(named, ports);
    const verdict = recalled instanceof errors/* GatehouseError */.GA ? undefined : recalled;
    const isId = verdict !== undefined && hasId(verdict, word.trim().toLowerCase());
    // A rule is told with the policy of the folder, so not with what was found in another one.
    const own = named === undefined ? await (0,last_scan/* recallVerdict */.t)(folder, ports).catch(() => undefined) : verdict;
    const rule = isId ? undefined : knownRule(word, own);
    if (rule !== undefined)
        return explainRule(rule, request, appearance, ports);
    if (recalled instanceof errors/* GatehouseError */.GA)
        throw unknownWord(word) ?? recalled;
    try {
        return renderExplanation(recalled, word, appearance).text;
    }
    catch (error) {
        throw (error instanceof errors/* GatehouseError */.GA && unknownWord(word)) || error;
    }
}
const asUnknown = (error) => {
    if (error instanceof errors/* GatehouseError */.GA)
        return error;
    throw error;
};
async function readVerdict(path, { files }) {
    const text = await files.readText(path).catch((cause) => {
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `The verdict ${path} cannot be read.`, {
            hint: 'Give the path of a verdict.json with --verdict.',
            cause,
        });
    });
    return (0,verdict_codec/* decodeVerdict */.c)(text);
}
const hasId = (verdict, text) => /^[0-9a-f]{4,}$/.test(text) &&
    (0,core_verdict/* allJudged */.x8)(verdict).some(({ finding: { identity }, id }) => [id, identity.logical, ...identity.also].some((one) => one.startsWith(text)));
async function explainRule(rule, { folder }, appearance, ports) {
    const root = await ports.files.realPath(folder).catch(() => folder);
    const { layers, origin } = await (0,find_policy/* findPolicy */.i)(root, undefined, tools/* policyNames */.p8, ports, { programs: false });
    const outlooks = outlooksOf(layers, standIn(rule), rule.rated !== undefined, (0,day/* dayOf */.k)(ports.clock));
    return renderRule({ ...rule, source: origin.source, outlooks }, appearance);
}
/** Any finding of the rule: only what a policy asks of a rule is in it. */
function standIn({ name, what, ids, concepts, rated, found }) {
    const kind = tools/* policyNames */.p8.kindsOfRule?.(name)[0] ?? found?.[0]?.finding.kind ?? 'misconfiguration';
    const concept = what === 'concept' ? name : concepts[0];
    return {
        kind,
        rule: { id: concept ?? name, ...(concept === undefined ? {} : { concept }), title: '', tags: [] },
        severity: rated ?? 'medium',
        severitySource: rated === undefined ? 'default' : 'tool',
        message: '',
        place: { path: '', related: [] },
        subject: {},
        identity: { logical: '', also: [] },
        sources: ids.map((ruleId) => ({
            tool: ruleId.startsWith('CKV') ? 'checkov' : 'trivy',
            ruleId,
            severitySource: 'tool',
        })),
    };
}
/** With the nearest word of all that are known. */
function unknownWord(word) {
    if ((0,tools/* canonicalRuleId */.mD)(word).some((id) => /^(?:CVE|GHSA)-/.test(id)))
        return undefined;
    const names = [...knowledge_concepts/* conceptIds */.Pk, ...groups/* groups */.T.map(({ id }) => id), ...trivy_aliases/* trivyCheckIds */.hg, ...checkov_severity/* ratedChecks */.K];
    const near = (0,did_you_mean.didYouMean)(word.trim(), names);
    if (near === undefined)
        return undefined;
    return new errors/* GatehouseError */.GA('FINDING_UNKNOWN', `No finding, rule or concept is called ${(0,report_escape/* inFull */.Vz)(word, 80)}.`, {
        hint: `Did you mean ${near}?`,
    });
}

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var cli_terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/explain.js





const options = { path: 'value', verdict: 'value', 'no-color': 'flag' };
/** `gatehouse explain WORD`: a finding of the last scan by its id (with `--path DIR` of that folder, with `--verdict FILE` of that file), a rule or a concept. */
async function explainVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const [word] = given.positionals;
    if (word === undefined) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'Say which finding to explain.', {
            hint: 'The id of a finding stands beside it in the output of `gatehouse scan`; a rule or a concept can be asked for, too.',
        });
    }
    const { ports, close } = (0,cli_terminal/* openPorts */.Rr)();
    try {
        const [path, verdict] = [given.value('path'), given.value('verdict')];
        const request = {
            word,
            folder: (0,resolve_path/* resolvePath */.o)(path ?? '.'),
            ...(path === undefined ? {} : { root: (0,resolve_path/* resolvePath */.o)(path) }),
            ...(verdict === undefined ? {} : { verdict: (0,resolve_path/* resolvePath */.o)(verdict) }),
        };
        return await (0,cli_terminal/* printAndExit */.bt)(await explain(request, (0,cli_terminal/* appearanceOf */.co)(given.flag('no-color')), ports), 0);
    }
    finally {
        close();
    }
}


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ decidingLayers),
/* harmony export */   CP: () => (/* binding */ contactOf),
/* harmony export */   DO: () => (/* binding */ strictestMode),
/* harmony export */   GP: () => (/* binding */ strictestDecision),
/* harmony export */   Zb: () => (/* binding */ strictestWaiverRules),
/* harmony export */   _b: () => (/* binding */ ignoredIn),
/* harmony export */   qo: () => (/* binding */ mayWaive),
/* harmony export */   rC: () => (/* binding */ planPart),
/* harmony export */   rJ: () => (/* binding */ strictestSettings)
/* harmony export */ });
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6631);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1992);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4945);




/** From the mildest to the strictest. */
const toolErrorScale = ['warn', 'error'];
const staleDataScale = ['warn', 'error'];
const inlineSkipScale = ['honour', 'below-block', 'ignore'];
const actionScale = ['note', 'warn', 'block'];
const strictest = ([first, ...others], scale) => others.reduce((worst, next) => (scale.indexOf(next) > scale.indexOf(worst) ? next : worst), first);
const each = ([first, ...others], read) => [
    read(first.policy),
    ...others.map(({ policy }) => read(policy)),
];
/** The first of those whose action is the strictest; of warnings the one that blocks soonest. */
const strictestDecision = (decisions) => decisions.reduce((worst, next) => {
    const difference = actionScale.indexOf(next.action) - actionScale.indexOf(worst.action);
    return difference > 0 || (difference === 0 && isSooner(next, worst)) ? next : worst;
});
const isSooner = ({ blocksFrom }, than) => blocksFrom !== undefined && (than.blocksFrom === undefined || blocksFrom < than.blocksFrom);
/** `unknownSeverity` is what is shown: each layer decides by its own. */
const strictestSettings = (layers) => ({
    onToolError: strictest(each(layers, ({ settings }) => settings.onToolError), toolErrorScale),
    onUnscanned: strictest(each(layers, ({ settings }) => settings.onUnscanned), _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .unscannedActions */ .H3),
    unknownSeverity: each(layers, ({ settings }) => settings.unknownSeverity).reduce((worst, next) => (0,_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(next, worst) < 0 ? next : worst),
    inlineSkips: strictest(each(layers, ({ settings }) => settings.inlineSkips), inlineSkipScale),
    judge: strictest(each(layers, ({ settings }) => settings.judge), _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeScopes */ .fH),
    onStaleData: strictest(each(layers, ({ settings }) => settings.onStaleData), staleDataScale),
    maxAgeMs: shortest(layers.map(({ policy }) => policy.settings.maxAgeMs)),
});
/** Everything that any layer asks for, and the shortest times of all. */
function strictestWaiverRules(layers) {
    const all = layers.map(({ policy }) => policy.waiverRules);
    const days = _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const most = all.flatMap(({ maxDays }) => maxDays[severity] ?? []);
        return most.length === 0 ? [] : [[severity, Math.min(...most)]];
    });
    return {
        require: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverFields */ .iy.filter((field) => all.some(({ require }) => require.includes(field))),
        maxDays: Object.fromEntries(days),
        warnBeforeDays: Math.max(...all.map(({ warnBeforeDays }) => warnBeforeDays)),
        graceDays: Math.min(...all.map(({ graceDays }) => graceDays)),
    };
}
/** Whether a waiver of the repository lifts what the organisation's policy decides. */
const mayWaive = ([first]) => first.layer !== 'organisation' || (first.policy.repositoriesMay ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRights */ ._7).includes('waive');
/** The layers that decide: a repository that may not tighten has no say of its own. */
const decidingLayers = ([first, ...others]) => (first.policy.repositoriesMay ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRights */ ._7).includes('tighten') ? [first, ...others] : [first];
/** The shortest of each. */
function shortest(all) {
    const found = new Map();
    for (const [name, age] of all.flatMap((ages) => [...ages]))
        found.set(name, Math.min(age, found.get(name) ?? age));
    return found;
}
const modeOf = (mode, properties) => {
    if (typeof mode === 'string')
        return mode;
    const said = properties.get(mode.property);
    return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI.find((known) => known === said) ?? mode.default;
};
const strictestMode = (layers, properties = new Map()) => strictest(each(layers, ({ mode }) => modeOf(mode, properties)), _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI);
/** Of the first layer that names one. */
const contactOf = (layers) => layers.map(({ policy }) => policy.contact).find((contact) => contact !== undefined);
/**
 * What the scan obeys. What is left out, and which tools are off, the first layer says alone: another would only loosen it. The
 * limits of a tool are those of the first layer that names them.
 */
function planPart([first, ...others]) {
    const all = [first, ...others].map(({ policy }) => policy.tools);
    const settingsOf = (tool) => {
        const said = all.flatMap((tools) => tools.get(tool) ?? []);
        const timeoutMs = said.find((settings) => settings.timeoutMs !== undefined)?.timeoutMs;
        const memoryBytes = said.find((settings) => settings.memoryBytes !== undefined)?.memoryBytes;
        return {
            off: first.policy.tools.get(tool)?.off ?? false,
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
            ...(memoryBytes === undefined ? {} : { memoryBytes }),
        };
    };
    const names = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedUnique */ .Z$)(all.flatMap((tools) => [...tools.keys()]));
    return { exclude: first.policy.exclude, tools: new Map(names.map((tool) => [tool, settingsOf(tool)])) };
}
const mostNamed = 10;
/** What layers below the first would leave unseen, in words; none of it counts. */
function ignoredIn(layers) {
    const [, ...others] = layers;
    if (others.length > decidingLayers(layers).length - 1)
        return ["The repository's policy does not count: the organisation's policy does not let repositories tighten it."];
    return others.flatMap(({ policy: { exclude, tools } }) => {
        const off = [...tools].filter(([, settings]) => settings.off).map(([tool]) => tool);
        return [...named('`exclude`', exclude), ...off.sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6).map((tool) => `\`${tool}: off\``)].map((what) => `The repository's ${what} does not count: only the organisation's policy says what is left out.`);
    });
}
const named = (key, values) => {
    const more = values.length > mostNamed ? ` and ${values.length - mostNamed} more` : '';
    return values.length === 0 ? [] : [`${key} (${values.slice(0, mostNamed).join(', ')}${more})`];
};


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


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mistakesIn)
/* harmony export */ });
/* unused harmony export mistakesInChecks */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1992);
/* harmony import */ var _core_policy_reading_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);
/* harmony import */ var _core_policy_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(407);
/* harmony import */ var _tools_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4921);
/* harmony import */ var _checks_custom_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1397);
/* harmony import */ var _decode_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6357);
/* harmony import */ var _policy_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1315);







/** Everything wrong in the gate's own files, in the order of their places. */
function mistakesIn({ own: { files, left }, ...checks }, names) {
    const opened = [...files].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text]]));
    const waivers = opened.filter(([path]) => (0,_decode_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .isWaiverFile */ .h1)(path));
    const policies = opened
        .filter(([path]) => !(0,_decode_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .isWaiverFile */ .h1)(path))
        .map(([path, text]) => ({ path, ...(0,_core_policy_reading_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(text, names) }));
    const rules = policies[0]?.policy?.waiverRules;
    return [
        ...policies.flatMap(({ path, problems }) => problems.map((problem) => placed(path, problem))),
        ...(0,_core_policy_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaivers */ .S)(new Map(waivers), names, rules).problems.map((problem) => placed(_policy_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFolder */ .hx, problem)),
        ...[...files].flatMap(cannotBeOpened),
        ...(left === 0 ? [] : [tooMany(left)]),
        ...mistakesInChecks(checks),
    ].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareAll */ .Rt)((0,_core_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.path, b.path), a.line - b.line, a.column - b.column));
}
/** Nothing is run: a check of a change is code that nobody has reviewed. */
const mistakesInChecks = ({ folders, checks }) => [...folders].flatMap(([tool, folder]) => {
    const rules = _tools_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .Um.find((scanner) => scanner.tool === tool && scanner.checks !== undefined)?.checks;
    return [...checks]
        .filter(([path]) => (0,_checks_custom_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckFile */ .T1)([folder], path))
        .flatMap(([path, file]) => {
        const inFolder = path.slice(folder.length + 1);
        const found = file.text === undefined ? undefined : rules?.mistakes(inFolder, file.text);
        return found?.map((problem) => placed(path, problem)) ?? cannotBeOpened([path, file]);
    });
});
const placed = (path, { file = path, line, column, sentence, hint }) => ({
    path: file,
    line,
    column,
    sentence,
    ...(hint === undefined ? {} : { hint }),
});
const cannotBeOpened = ([path, { text }]) => text !== undefined
    ? []
    : [
        {
            path,
            line: 1,
            column: 1,
            sentence: 'This cannot be opened.',
            hint: 'It has to be a plain file of at most 1 MiB; symbolic links and submodules are not followed.',
        },
    ];
const tooMany = (left) => ({
    path: _policy_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .policyFolder */ .hx,
    line: 1,
    column: 1,
    sentence: `There are too many policy and waiver files: ${left} of them would not be read.`,
    hint: 'Keep several waivers in one file: a file may hold a list.',
});


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundPolicy)
/* harmony export */ });
/* harmony import */ var _core_policy_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6937);

const foundPolicy = (found) => ({
    plan: (0,_core_policy_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .planPart */ .rC)(found.layers),
    trouble: [],
    checks: [],
    roots: new Map(),
    ...found,
});


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** UTC. */
const dayOf = (clock) => clock.now().toISOString().slice(0, 10);


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   L3: () => (/* binding */ flow),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48, 8.3.117), on and off. */
const codes = {
    plain: undefined,
    strong: ['1', '22'],
    quiet: ['2', '22'],
    bad: ['1;31', '22;39'],
    careful: ['33', '39'],
    good: ['1;32', '22;39'],
    link: ['36', '39'],
};
/** Wider than this is hard to read; narrower cannot hold the columns. */
const narrowest = 40;
const widest = 120;
const terminal = (options) => ({
    width: Math.min(widest, Math.max(narrowest, Math.floor(options.width) || 80)),
    paint: ({ text, style = 'plain' }) => {
        const code = options.colour ? codes[style] : undefined;
        return code === undefined || text === '' ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
    },
});
/** East Asian wide and emoji: two columns. Blocks only, which is near enough to keep columns straight. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;
/** How many columns a harmless text takes. */
function columns(text) {
    let count = 0;
    for (const character of text)
        count += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return count;
}
const padEnd = (text, width) => text + ' '.repeat(Math.max(0, width - columns(text)));
const padStart = (text, width) => ' '.repeat(Math.max(0, width - columns(text))) + text;
/** Cuts the end off, so that the text fits. */
function cutTo(text, width) {
    if (columns(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if (columns(kept) + columns(character) > width - 1)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** Lines of whole words; a word wider than a line stands alone on one. */
function wrap(text, width, first = width) {
    const lines = [];
    let line = '';
    let room = first;
    for (const word of text.split(/ +/)) {
        if (line !== '' && columns(line) + 1 + columns(word) > room) {
            lines.push(line);
            line = '';
            room = width;
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/**
 * Pieces one after the other, `gap` apart, breaking between pieces rather than inside one. The lines leave room for
 * `indent` columns before each.
 */
function flow(pieces, indent, { width, paint }, gap = 3) {
    const lines = [];
    let painted = '';
    let used = indent;
    for (const piece of pieces.filter(({ text }) => text !== '')) {
        const joined = painted !== '' && used + gap + columns(piece.text) <= width;
        if (painted !== '' && !joined)
            lines.push(painted);
        const [first = '', ...rest] = joined ? [piece.text] : wrap(piece.text, width - indent);
        const styled = (text) => paint({ ...piece, text });
        const full = joined ? [`${painted}${' '.repeat(gap)}${styled(first)}`] : [first, ...rest].map(styled);
        lines.push(...full.slice(0, -1));
        painted = full.at(-1) ?? '';
        used = joined ? used + gap + columns(first) : indent + columns(rest.at(-1) ?? first);
    }
    return painted === '' ? lines : [...lines, painted];
}
const indented = (lines, indent) => lines.map((line) => `${' '.repeat(indent)}${line}`);
/** `label  text…`, where `text` begins in column `indent` and goes on there. */
function labelled(label, pieces, indent, out) {
    const [first = '', ...rest] = flow(pieces, indent, out);
    const space = ' '.repeat(Math.max(1, indent - columns(label.text)));
    return [`${out.paint(label)}${space}${first}`, ...indented(rest, indent)];
}
/**
 * Sections with an empty line between them. Pieces that are harmless alone may stand together: a file named `:` in line 1
 * is `::1`, so the beginning of every line is looked at once more.
 */
const page = (sections) => `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/^( *)::/, '$1\\x3a:')).join('\n'))
    .join('\n\n')}\n`;


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   bA: () => (/* binding */ gapSentences),
/* harmony export */   df: () => (/* binding */ ownAdvice),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _core_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6631);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** `1 finding`, `2 findings`. */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `a`, `a and b`, `a, b and c`. */
const listed = (words, last = 'and') => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
/** `Trivy`, `Checkov`: tools are named in lower case everywhere else. */
const toolName = (tool) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(tool.slice(0, 1).toUpperCase() + tool.slice(1), 60);
/** `1 critical, 3 high`. */
const bySeverity = (list) => _core_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
    .map((severity) => ({ severity, count: list.filter((judged) => judged.finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ');
/** At most `most` names, then how many more. */
function someOf(names, most) {
    const more = names.length - most;
    return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
/** Only the last character is looked at: a regular expression would try every one. */
const endSentence = (text) => (ends.has(text.at(-1)) ? text : `${text}.`);
const ends = new Set(['.', '!', '?', '…']);
/** What happened to one file or to several; the number comes before it, the tools and names after it. */
const gapSentences = {
    'not-parsed': { one: 'file could not be parsed', many: 'files could not be parsed' },
    'not-read': { one: 'file was not read', many: 'files were not read' },
    'left-out': {
        one: "file was left out by every scanner's own rules",
        many: "files were left out by every scanner's own rules",
    },
    unreadable: { one: 'file may not be opened', many: 'files may not be opened' },
    'symbolic-link': { one: 'symbolic link was not followed', many: 'symbolic links were not followed' },
    'name-not-utf8': { one: 'file name is not UTF-8', many: 'file names are not UTF-8' },
    'not-checked-out': { one: 'path is not checked out', many: 'paths are not checked out' },
    'too-large': { one: 'file is too large', many: 'files are too large' },
    excluded: { one: 'file is excluded by the policy', many: 'files are excluded by the policy' },
    'crashed-tool': { one: 'file crashed the scanner', many: 'files crashed the scanner' },
    'crashed-rule': {
        one: 'file was not judged by every rule, because one crashed',
        many: 'files were not judged by every rule, because some crashed',
    },
    'module-not-loaded': {
        one: 'module is not in the repository and was not loaded',
        many: 'modules are not in the repository and were not loaded',
    },
    'no-scanner': { one: 'file has no scanner', many: 'files have no scanner' },
    'rendered-elsewhere': {
        one: 'file was read as it is written, not as it is rendered',
        many: 'files were read as they are written, not as they are rendered',
    },
    'own-config-ignored': {
        one: 'scanner configuration in the repository was not used',
        many: 'scanner configurations in the repository were not used',
    },
    'changed-while-scanning': { one: 'file changed during the scan', many: 'files changed during the scan' },
};
/** What to do when no tool says it. */
const ownAdvice = {
    secret: 'Revoke it first, then take it out of the file and of the history.',
};


/***/ })

};
