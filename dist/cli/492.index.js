export const id = 492;
export const ids = [492];
export const modules = {

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ tellResult),
/* harmony export */   T7: () => (/* binding */ readOutputs)
/* harmony export */ });
/* unused harmony export exitCode */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _flow_run_describe_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(602);
/* harmony import */ var _host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8648);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6279);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(742);






/** `--output FORMAT=FILE`, repeated, and `--evidence FILE`. @throws GatehouseError ARGUMENT_INVALID. */
function readOutputs(given) {
    const evidence = given.value('evidence');
    return [
        ...(evidence === undefined ? [] : [{ format: 'evidence', path: (0,_host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(evidence) }]),
        ...given.values('output').map(readOutput),
    ];
}
function readOutput(text) {
    const equals = text.indexOf('=');
    if (equals < 1 || text.length === equals + 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', `--output ${text} is not FORMAT=FILE.`, {
            hint: 'For example --output sarif=gatehouse.sarif.',
        });
    }
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--output', text.slice(0, equals), _flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFormats */ .zX);
    return { format, path: (0,_host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(text.slice(equals + 1)) };
}
/** Prints a verdict and writes the files; gives the exit code. */
async function tellResult(result, { format, outputs, plain, sentence }, { files }) {
    const report = (0,_flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B1)(format, result.verdict, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .appearanceOf */ .co)(plain));
    const last = format === 'console' && sentence !== undefined ? `\n${sentence}\n` : '';
    const unprinted = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(`${report.text}${last}`);
    const { notices, problems: unwritten } = await (0,_flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)(result, outputs, files);
    const problems = [...unprinted, ...unwritten];
    const told = [...(0,_flow_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .tellLeftOut */ .Bm)(format, 'Standard output', report), ...notices].map((words) => ({ sentence: words }));
    for (const each of [...told, ...problems])
        process.stderr.write(`gatehouse: ${(0,_flow_run_describe_problem_js__WEBPACK_IMPORTED_MODULE_5__.describeProblem)(each)}`);
    return problems.length > 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .lostReport */ .b1 : exitCode(result.verdict);
}
/** `audit` 0; `enforce` 0, 1 for block, 2 for error (DESIGN 6). */
function exitCode(verdict) {
    if (!verdict.enforced)
        return 0;
    return verdict.verdict === 'error' ? 2 : 1;
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  B1: () => (/* binding */ renderReport),
  zX: () => (/* binding */ reportFormats),
  Bm: () => (/* binding */ tellLeftOut)
});

// EXTERNAL MODULE: ./build/js/core/codec/decode.js
var codec_decode = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/js/core/codec/encode.js
var encode = __webpack_require__(983);
// EXTERNAL MODULE: ./build/js/core/codec/evidence-schema.js
var evidence_schema = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/js/core/codec/evidence-codec.js



/** `evidence.json`: two spaces, a newline at the end, and the same bytes for the same evidence. */
const encodeEvidence = (0,encode/* encoder */.R)(evidence_schema/* evidenceFileSchema */.lY);
/** @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path. */
const decodeEvidence = (text) => decode(text, evidenceFileSchema, 'the evidence');

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var core_verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/subject.js
var report_subject = __webpack_require__(257);
// EXTERNAL MODULE: ./build/js/report/words/change.js
var change = __webpack_require__(3567);
// EXTERNAL MODULE: ./build/js/report/words/finding/entry.js
var entry = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/report/words/policy.js
var words_policy = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var words_sentences = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/js/report/words/headline.js






const headlineInWords = (headline) => `Gatehouse: ${headline.state}${headline.rest}`;
const styles = { pass: 'good', warn: 'careful', block: 'bad', error: 'bad' };
const states = {
    pass: 'open',
    warn: 'open, with warnings',
    block: 'closed',
    error: 'could not decide',
};
const headline = (verdict) => ({
    state: states[verdict.verdict],
    rest: `${rests[verdict.verdict](verdict)}${tooLarge(verdict)}`,
    next: nextStep(verdict),
    style: styles[verdict.verdict],
});
/** What somebody could hide in a file that no tool is given belongs beside the verdict, not only below it. */
function tooLarge({ coverage }) {
    const count = new Set(coverage.gaps.filter(({ reason }) => reason === 'too-large').map(({ path }) => path)).size;
    return count === 0 ? '' : ` ${(0,words_sentences/* counted */.hS)(count, 'file is', 'files are')} too large to be looked at.`;
}
const rests = { pass, warn, block, error };
function pass(verdict) {
    const { warnings, noted, waived, scanners, coverage } = verdict;
    const looked = scanners.some((scanner) => scanner.examined.some(({ files }) => files > 0));
    if (!looked && warnings.length + noted.length + waived.length === 0)
        return coverage.formats.length === 0
            ? '. There is nothing to scan here.'
            : '. Nothing blocks, but no file was looked at.';
    if ((0,change/* isCompared */.uQ)(verdict))
        return `. Nothing in this change blocks.${spaced((0,change/* olderInWords */.ll)(verdict))}`;
    return `. Nothing blocks: ${[(0,report_subject/* extentInWords */.$4)(verdict), ...others(verdict)].join(', ')}.`;
}
const spaced = (sentence) => (sentence === '' ? '' : ` ${sentence}`);
function others({ noted, waived }) {
    const words = [
        ...(noted.length === 0 ? [] : [`${(0,words_sentences/* counted */.hS)(noted.length, 'finding')} noted`]),
        ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
    ];
    return words.length === 0 ? ['no findings'] : words;
}
function warn(verdict) {
    const { warnings } = verdict;
    const trouble = troubleInHeadline(verdict);
    const told = trouble === undefined ? '' : ` ${(0,words_sentences/* endSentence */.H_)((0,report_escape/* onOneLine */.GJ)(trouble))}`;
    const where = (0,change/* isCompared */.uQ)(verdict) ? ' in this change' : '';
    const count = older(verdict);
    if (warnings.length === 0)
        return `.${told} Nothing${where} blocks.${count}`;
    return `. ${(0,words_sentences/* counted */.hS)(warnings.length, 'finding')}${where} to look at; nothing blocks.${count}${told}`;
}
/** The sentence about the gate's own trouble that the headline tells, so that nobody tells it twice. */
function troubleInHeadline({ verdict, problems, warnings, reason }) {
    if (verdict !== 'error' && verdict !== 'warn')
        return undefined;
    return problems[0]?.sentence ?? (verdict === 'warn' && warnings.length > 0 ? undefined : reason);
}
function block(verdict) {
    const { blocking, problems, mode, policy } = verdict;
    const where = (0,change/* isCompared */.uQ)(verdict) ? ' in this change' : '';
    const what = (0,words_sentences/* listed */.KE)([
        ...(blocking.length > 0 ? [`${(0,words_sentences/* counted */.hS)(blocking.length, 'finding')}${where}`] : []),
        ...(0,words_policy/* mistakesCounted */.S9)(verdict),
    ]);
    const trouble = problems.length === 0 ? '' : ' There may be more: not everything was looked at.';
    const rest = `${older(verdict)}${trouble}`;
    if (mode === 'audit')
        return ` (audit). ${what} would block.${rest}`;
    return `. ${what} ${blocking.length + (policy.broken?.length ?? 0) === 1 ? 'blocks' : 'block'} it.${rest}`;
}
/** The author of a change is told whether what is older counts. */
const older = (verdict) => `${spaced((0,change/* olderInWords */.ll)(verdict))}${spaced((0,change/* uncomparedInWords */.zv)(verdict))}`;
function error(verdict) {
    const { problems, scanners, blocking } = verdict;
    const failed = new Set(scanners.filter(({ outcome }) => outcome !== 'complete').map(({ tool }) => tool.name));
    for (const { scanner } of problems)
        if (scanner !== undefined)
            failed.add(scanner.split('/')[0] ?? '');
    const finished = (0,order/* sortedUnique */.Z$)(scanners.map(({ tool }) => tool.name)).filter((name) => !failed.has(name));
    const outcome = blocking.length === 0 ? 'nothing blocks' : 'what blocks is not known';
    const rest = finished.length === 0 ? '' : ` ${(0,words_sentences/* listed */.KE)(finished.map(words_sentences/* toolName */.Uf))} finished: ${outcome}.`;
    const more = problems.length > 1 ? ` ${(0,words_sentences/* counted */.hS)(problems.length - 1, 'more problem')} below.` : '';
    const blame = problems.length === 0 ? '' : ' Not your code:';
    return `.${blame} ${(0,words_sentences/* endSentence */.H_)((0,report_escape/* onOneLine */.GJ)(troubleInHeadline(verdict) ?? ''))}${more}${rest}`;
}
/** The hint of the problem that the headline tells, and whom to ask. */
function nextStep({ verdict, problems, policy }) {
    const [first] = problems;
    if (first === undefined)
        return '';
    const hint = first.hint === undefined || verdict === 'block' ? '' : (0,words_sentences/* endSentence */.H_)((0,report_escape/* onOneLine */.GJ)(first.hint));
    const ask = policy.contact === undefined ? '' : (0,words_sentences/* endSentence */.H_)(`If it stays, ask ${(0,report_escape/* inFull */.Vz)(policy.contact, 200)}`);
    return [hint, ask].filter((sentence) => sentence !== '').join(' ');
}

// EXTERNAL MODULE: ./build/js/report/console/console-blockers.js + 2 modules
var console_blockers = __webpack_require__(516);
// EXTERNAL MODULE: ./build/js/report/presented.js
var presented = __webpack_require__(6627);
// EXTERNAL MODULE: ./build/js/core/evidence.js
var evidence = __webpack_require__(8143);
;// CONCATENATED MODULE: ./build/js/report/words/coverage.js




const mostNames = 8;
/** What was not looked at: one entry per reason and set of tools. */
const gapsInWords = ({ coverage }) => evidence/* gapReasons */.UF.flatMap((reason) => gapGroups(coverage.gaps.filter((gap) => gap.reason === reason)));
/** Comments that protect nothing, or no longer. */
const skipsInWords = ({ coverage, scanners }) => [
    ...skipSentence(coverage.skips.filter(({ matched, expired, tool }) => !matched && expired === undefined && finished(scanners, tool))),
    ...expiredSentence(coverage.skips),
];
/** Gaps of one reason: one sentence for each set of tools, since a file that both missed is missed once. */
function gapGroups(gaps) {
    const files = [...(0,order/* groupBy */.$z)(gaps, ({ path, line }) => JSON.stringify([path, line])).values()].map((same) => ({
        name: gapInWords(same),
        reason: same[0]?.reason ?? 'not-read',
        tools: (0,order/* sortedUnique */.Z$)(same.flatMap(({ tool }) => (tool === undefined ? [] : [(0,words_sentences/* toolName */.Uf)(tool)]))),
    }));
    return [...(0,order/* groupBy */.$z)(files, ({ tools }) => tools.join(' ')).entries()]
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .flatMap(([, group]) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const names = group.map(({ name }) => name).sort(order/* compareText */.n6);
        const { one, many } = words_sentences/* gapSentences */.bA[first.reason];
        const by = first.tools.length === 0 ? '' : ` (${(0,words_sentences/* listed */.KE)(first.tools)})`;
        const sentence = `${(0,words_sentences/* counted */.hS)(names.length, one, many)}${by}: ${(0,words_sentences/* someOf */.yU)(names, mostNames)}`;
        return [{ names, sentence, unnamed: names.slice(mostNames) }];
    });
}
function gapInWords(same) {
    const [gap] = same;
    if (gap === undefined)
        return '';
    const detail = same.flatMap((each) => (each.detail === undefined ? [] : [each.detail]))[0];
    const line = gap.line === undefined ? '' : `:${gap.line}`;
    return `${(0,report_escape/* inFull */.Vz)(gap.path)}${line}${detail === undefined ? '' : ` (${(0,report_escape/* onOneLine */.GJ)(detail, 80)})`}`;
}
/** What a tool that did not run to its end would have found is not known, nor what a comment would have skipped. */
const finished = (scanners, name) => scanners.some(({ tool }) => tool.name === name) &&
    scanners.every(({ tool, outcome }) => tool.name !== name || outcome === 'complete');
const placeInWords = ({ path, line }) => `${(0,report_escape/* inFull */.Vz)(path)}:${line}`;
const rulesInWords = ({ rules }) => (0,words_sentences/* someOf */.yU)(rules.map((rule) => (0,report_escape/* inFull */.Vz)(rule)), 3);
/** What asked for an end got it. */
function expiredSentence(skips) {
    const names = skips.flatMap((skip) => skip.expired === undefined ? [] : [`${placeInWords(skip)} (${rulesInWords(skip)}, ${(0,report_escape/* inFull */.Vz)(skip.expired, 20)})`]);
    if (names.length === 0)
        return [];
    const what = (0,words_sentences/* counted */.hS)(names.length, 'comment that skips a rule has expired', 'comments that skip a rule have expired');
    return [`${what}: ${(0,words_sentences/* someOf */.yU)(names.sort(order/* compareText */.n6), mostNames)}`];
}
function skipSentence(skips) {
    if (skips.length === 0)
        return [];
    const names = skips.map((skip) => `${placeInWords(skip)} (${rulesInWords(skip)})`);
    const what = (0,words_sentences/* counted */.hS)(names.length, 'comment asks to skip a rule and fits', 'comments ask to skip a rule and fit');
    return [`${what} no finding: ${(0,words_sentences/* someOf */.yU)(names.sort(order/* compareText */.n6), mostNames)}`];
}

// EXTERNAL MODULE: ./build/js/report/console/terminal.js
var terminal = __webpack_require__(2683);
;// CONCATENATED MODULE: ./build/js/report/console/console-coverage.js



/** What was not looked at, by name, and comments that protect nothing. */
function notLookedAt(verdict, out) {
    const groups = gapsInWords(verdict);
    const sentences = [...groups.map(({ sentence }) => sentence), ...skipsInWords(verdict)];
    if (sentences.length === 0)
        return { lines: [], leftOut: [] };
    const lines = sentences.flatMap((sentence) => (0,terminal/* wrap */.LV)(sentence, out.width - 5, out.width - 3).map((line, index) => `${' '.repeat(index === 0 ? 3 : 5)}${line}`));
    return {
        lines: [groups.length === 0 ? 'Note' : 'Not looked at', ...lines],
        leftOut: (0,presented/* leftOut */.ig)('folded', groups.flatMap(({ unnamed }) => unnamed)),
    };
}

// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/report/words/finding/describe.js
var describe = __webpack_require__(180);
// EXTERNAL MODULE: ./build/js/report/words/times.js
var times = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/js/report/console/console-policy-words.js





/** What the policy says to everyone who meets a warning; empty when it says nothing. Two with the same key say the same. */
const policyWordsKey = ({ action, by, why, how, due, blocksFrom, waivedAfterMerge }) => action !== 'warn' || [why, how, due, blocksFrom, waivedAfterMerge].every((each) => each === undefined)
    ? ''
    : JSON.stringify([(0,words_policy/* ruleInWords */.Xx)(by), why, how?.text, how?.url, due, blocksFrom, waivedAfterMerge]);
/** Why it warns and how to repair it, as for a finding that blocks; what was told above is only pointed at. */
function policyWords(judged, isToldAbove, { indent, verdict }, out) {
    if (policyWordsKey(judged) === '')
        return [];
    const { by, why, how } = judged;
    const rule = { text: (0,words_policy/* ruleInWords */.Xx)(by), style: 'quiet' };
    const row = (label, pieces) => pieces.every(({ text }) => text === '')
        ? []
        : (0,terminal/* labelled */.wW)({ text: `${' '.repeat(indent)}${label}`, style: 'quiet' }, pieces, indent + 5, out);
    if (isToldAbove)
        return row('why', [{ text: 'as above', style: 'quiet' }, rule]);
    const { text = '', url = '' } = how === undefined ? {} : (0,describe/* adviceInWords */.bY)(judged);
    const [reason = '', ...more] = [...(why === undefined ? [] : [(0,report_escape/* onOneLine */.GJ)(why)]), ...(0,times/* timesInWords */.b)(judged, verdict)];
    return [
        ...row('why', [{ text: reason }, rule]),
        ...more.flatMap((sentence) => row('', [{ text: sentence }])),
        ...row('fix', [{ text }, { text: url, style: 'link' }]),
    ];
}

;// CONCATENATED MODULE: ./build/js/report/console/console-rest.js











/** Rows of rules in a report, and how many of them warnings leave to notes. */
const mostRules = 10;
const keptForNotes = 3;
const mostRuleColumns = 28;
/** A title that is cut to less says nothing: it stands below the rule then. */
const narrowestTitle = 20;
const mostWaivers = 8;
/** What does not block, as numbers and the rules behind them; every finding when all of them are wanted. */
function rest(verdict, out, all) {
    const { warnings, waived } = verdict;
    const older = verdict.noted.filter(({ spared }) => spared === 'block');
    const noted = verdict.noted.filter(({ spared }) => spared !== 'block');
    const folding = { verdict, all, out };
    const forWarnings = noted.length === 0 ? mostRules : mostRules - keptForNotes;
    const warned = folded('Warnings', warnings, forWarnings, folding);
    const forNotes = mostRules - Math.min(forWarnings, rulesOf(warnings).length);
    return [
        warned,
        folded('Older, would block, not counted here', older, 3, folding),
        folded('Noted', noted, forNotes, folding),
        waiverSection(waived, verdict, out),
    ];
}
function folded(title, list, rows, { verdict, all, out }) {
    if (list.length === 0)
        return { lines: [], leftOut: [] };
    const heading = (0,terminal/* wrap */.LV)(`${title}: ${(0,words_sentences/* bySeverity */.Np)(list)}`, out.width);
    return {
        lines: [...heading, ...(all ? everyFinding(list, verdict, out) : topRules(list, rows, verdict, out))],
        leftOut: all
            ? []
            : (0,presented/* leftOut */.ig)('folded', list.map(({ id }) => id)),
    };
}
/** Findings by rule and by what the policy says of them: the worst rule first, then the most frequent. */
const rulesOf = (list) => {
    const keyOf = (judged) => JSON.stringify([judged.finding.rule.id, policyWordsKey(judged)]);
    return [...(0,order/* groupBy */.$z)([...list].sort(ranking/* compareWorst */.Tu), keyOf).values()].sort(compareRules);
};
function compareRules(a, b) {
    const [first, second] = [a[0], b[0]];
    if (first === undefined || second === undefined)
        return 0;
    return (0,order/* compareAll */.Rt)((0,severity/* compareSeverity */.zK)(first.finding.severity, second.finding.severity), b.length - a.length, (0,order/* compareText */.n6)(first.finding.rule.id, second.finding.rule.id), (0,order/* compareText */.n6)(policyWordsKey(first), policyWordsKey(second)));
}
function topRules(list, rows, verdict, out) {
    const rules = rulesOf(list);
    const top = rules.slice(0, rows).flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [{ ...first.finding, first, count: String(group.length), id: (0,report_escape/* inFull */.Vz)(first.finding.rule.id) }];
    });
    const number = Math.max(2, ...top.map(({ count }) => count.length));
    const severity = Math.max(0, ...top.map((row) => row.severity.length));
    const rule = Math.min(mostRuleColumns, Math.floor(out.width / 3), Math.max(0, ...top.map(({ id }) => (0,terminal/* columns */.YB)(id))));
    const told = toldOnce(number + 5, verdict, out);
    const lines = top.flatMap((row) => {
        const painted = out.paint({ text: (0,terminal/* padEnd */.f)(row.severity, severity), style: console_blockers/* severityStyles */.W[row.severity] });
        const start = `   ${(0,terminal/* padStart */.CF)(row.count, number)}  ${painted}  `;
        const indent = number + severity + 7;
        const room = out.width - indent - rule - 2;
        const [first = '', ...below] = room < narrowestTitle
            ? (0,terminal/* flow */.L3)([{ text: row.id }, { text: (0,describe/* titleInWords */.B3)(row) }], indent, out)
            : [`${(0,terminal/* padEnd */.f)((0,terminal/* cutTo */.yd)(row.id, rule), rule)}  ${(0,terminal/* cutTo */.yd)((0,describe/* titleInWords */.B3)(row), room)}`];
        return [`${start}${first}`, ...(0,terminal/* indented */.gu)(below, indent), ...told(row.first)];
    });
    const others = rules.slice(rows);
    const hidden = others.reduce((sum, group) => sum + group.length, 0);
    const more = `   and ${(0,words_sentences/* counted */.hS)(hidden, 'finding')} of ${(0,words_sentences/* counted */.hS)(others.length, 'more rule')}`;
    return others.length === 0 ? lines : [...lines, more];
}
/** What the policy says of a warning: in full where it is told first. */
function toldOnce(indent, verdict, out) {
    const told = new Set();
    return (judged) => {
        const key = policyWordsKey(judged);
        const lines = policyWords(judged, told.has(key), { indent, verdict }, out);
        told.add(key);
        return lines;
    };
}
function everyFinding(list, verdict, out) {
    const width = Math.max(...list.map(({ finding }) => finding.severity.length));
    const told = toldOnce(width + 5, verdict, out);
    return [...list].sort(ranking/* compareWorst */.Tu).flatMap((judged) => {
        const { finding, id } = judged;
        const severity = out.paint({ text: (0,terminal/* padEnd */.f)(finding.severity, width), style: console_blockers/* severityStyles */.W[finding.severity] });
        const words = [(0,describe/* placeInWords */.cF)(finding.place), (0,describe/* subjectInWords */.DN)(finding), (0,describe/* titleInWords */.B3)(finding)];
        const pieces = [...words.map((text) => ({ text })), { text: `id ${(0,report_escape/* inFull */.Vz)(id)}`, style: 'quiet' }];
        const [first = '', ...more] = (0,terminal/* flow */.L3)(pieces, width + 5, out, 2);
        return [`   ${severity}  ${first}`, ...(0,terminal/* indented */.gu)(more, width + 5), ...told(judged)];
    });
}
function waiverSection(waived, verdict, out) {
    const { waivers } = verdict;
    if (waived.length === 0 && waivers.length === 0)
        return { lines: [], leftOut: [] };
    const sentences = [
        ...waivers.slice(0, mostWaivers).map((note) => (0,times/* waiverInWords */.u)(note, verdict)),
        ...moreWaivers(waivers.length - mostWaivers),
    ];
    return {
        lines: [
            ...(0,terminal/* wrap */.LV)(`Waived: ${waived.length === 0 ? 'nothing' : (0,words_sentences/* counted */.hS)(waived.length, 'finding')}${byComments(waived)}`, out.width),
            ...sentences.flatMap((sentence) => (0,terminal/* indented */.gu)((0,terminal/* wrap */.LV)(sentence, out.width - 3), 3)),
        ],
        leftOut: (0,presented/* leftOut */.ig)('waived', waived.map(({ id }) => id)),
    };
}
/** No waiver was needed for these; who reads the verdict has to know. */
function byComments(waived) {
    const count = waived.filter(({ by }) => by.skip === 'inline').length;
    if (count === 0)
        return '';
    return count === waived.length ? ', by comments in the files' : `, ${count} of them by comments in the files`;
}
const moreWaivers = (more) => (more > 0 ? [`and ${(0,words_sentences/* counted */.hS)(more, 'waiver')} more`] : []);

// EXTERNAL MODULE: ./build/js/report/words/data.js
var words_data = __webpack_require__(9511);
;// CONCATENATED MODULE: ./build/js/report/words/examined.js



/** Not a format: what is counted are files in which secrets were searched. */
const secrets = 'secrets';
/** `2 terraform, 1 kubernetes; 5 searched for secrets`. A file that two scanners of one tool read is one file. */
function examinedInWords(list) {
    const formats = [...(0,order/* groupBy */.$z)(list, ({ format }) => format)]
        .map(([format, counts]) => ({ format, files: Math.max(...counts.map(({ files }) => files)) }))
        .filter(({ files }) => files > 0)
        .sort((a, b) => b.files - a.files || (0,order/* compareText */.n6)(a.format, b.format));
    const words = formats
        .filter(({ format }) => format !== secrets)
        .map(({ format, files }) => `${files} ${(0,report_escape/* inFull */.Vz)(format)}`)
        .join(', ');
    const searched = formats
        .filter(({ format }) => format === secrets)
        .map(({ files }) => `${words === '' ? (0,words_sentences/* counted */.hS)(files, 'file') : files} searched for secrets`);
    return [words, ...searched].filter((part) => part !== '').join('; ') || 'nothing';
}

// EXTERNAL MODULE: ./build/js/core/license/categories.js
var categories = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/js/report/words/licenses.js



/** `212 licences notice, 3 permissive: no finding`; nothing where every licence is a finding. */
function licensesInWords(scanners) {
    const counts = countPerTool(scanners);
    const [first, ...others] = counts.filter(({ category }) => !(0,categories/* isNotable */._r)(category));
    if (first === undefined)
        return undefined;
    const rest = others.map(({ category, count }) => `, ${count} ${(0,report_escape/* inFull */.Vz)(category, 40)}`).join('');
    return `${first.count} ${first.count === 1 ? 'licence' : 'licences'} ${(0,report_escape/* inFull */.Vz)(first.category, 40)}${rest}: no finding`;
}
/** What two tools say of the same packages is not twice as much: of each category the one that saw more is believed. */
function countPerTool(scanners) {
    const tools = [...(0,order/* groupBy */.$z)(scanners, ({ tool }) => tool.name).values()];
    const counts = tools.flatMap((own) => (0,categories/* countLicenses */.c3)(own.flatMap(({ licenses }) => licenses ?? [])));
    return [...(0,order/* groupBy */.$z)(counts, ({ category }) => category)]
        .map(([category, same]) => ({ category, count: Math.max(...same.map(({ count }) => count)) }))
        .sort((a, b) => (0,order/* compareText */.n6)(a.category, b.category));
}

;// CONCATENATED MODULE: ./build/js/report/console/console-tools.js









/** What was looked at, by which tools, with which data, judged by which policy. */
function lookedAt(verdict, out) {
    const tools = [...(0,order/* groupBy */.$z)(verdict.scanners, ({ tool }) => `${tool.name} ${tool.version}`).values()].sort((a, b) => (0,order/* compareText */.n6)(nameOf(a), nameOf(b)));
    const rows = [
        ...tools.map(toolRow),
        ...dataRows(verdict),
        ...licenseRows(verdict),
        { label: 'Policy', text: (0,words_policy/* policyInWords */.Ve)(verdict) },
    ];
    const indent = 3 + Math.max(...rows.map(({ label }) => (0,terminal/* columns */.YB)(label))) + 2;
    return [
        ...(0,terminal/* wrap */.LV)(headingOf(verdict), out.width),
        ...rows.flatMap(({ label, text, style }) => (0,terminal/* labelled */.wW)({ text: `   ${label}`, style: 'quiet' }, [{ text, ...(style === undefined ? {} : { style }) }], indent, out)),
    ];
}
const headingOf = ({ subject, coverage }) => subject.image === undefined
    ? `Looked at (of ${(0,report_subject/* extentInWords */.$4)({ subject, coverage })})`
    : `Looked at (${(0,report_escape/* inFull */.Vz)((0,report_subject/* imageInWords */.G1)(subject.image), 300)})`;
/** What two scanners of one tool used alike is told once. */
function dataRows(verdict) {
    const { scanners, judged } = verdict;
    const words = [
        ...scanners.flatMap(({ data }) => data.map((each) => (0,words_data/* dataInWords */.B)(each, judged))),
        ...(0,words_data/* feedsInWords */.I)(verdict),
    ];
    return [...new Map(words.map((each) => [each.text, each]))]
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([text, { isDoubtful }]) => ({ label: 'Data', text, style: isDoubtful ? 'careful' : 'plain' }));
}
function licenseRows({ scanners }) {
    const text = licensesInWords(scanners);
    return text === undefined ? [] : [{ label: 'Licences', text }];
}
const nameOf = (scanners) => (0,terminal/* cutTo */.yd)((0,report_escape/* onOneLine */.GJ)(`${(0,words_sentences/* toolName */.Uf)(scanners[0]?.tool.name ?? '')} ${scanners[0]?.tool.version ?? ''}`), 30);
function toolRow(scanners) {
    const unfinished = scanners.filter(({ outcome }) => outcome !== 'complete');
    const examined = examinedInWords(scanners.flatMap((scanner) => scanner.examined));
    if (unfinished.length === 0)
        return { label: nameOf(scanners), text: examined };
    const which = unfinished.length === scanners.length ? '' : ` (${unfinished.map(({ scanner }) => (0,report_escape/* inFull */.Vz)(scanner)).join(', ')})`;
    return { label: nameOf(scanners), text: `did not finish${which}; read ${examined}`, style: 'bad' };
}

;// CONCATENATED MODULE: ./build/js/report/console/console.js













/** The story of a run for a terminal or a log: no time, no duration, no absolute path, nothing a terminal would obey. */
function renderConsole(verdict, options) {
    const out = (0,terminal/* terminal */.Fo)(options);
    const all = options.details === true;
    const blocking = (0,console_blockers/* blockers */.m)(verdict, { all, site: options.site }, out);
    const others = rest(verdict, out, all);
    const gaps = notLookedAt(verdict, out);
    const leftOut = [...blocking.leftOut, ...others.flatMap((section) => section.leftOut)];
    const sections = [
        opening(verdict, out),
        trouble(verdict, out),
        blocking.lines,
        ...others.map(({ lines }) => lines),
        gaps.lines,
        lookedAt(verdict, out),
        options.site === undefined ? closing(verdict, leftOut.length === 0, out) : closingOfStep(verdict, out),
    ];
    return { text: (0,terminal/* page */.MY)(sections), leftOut: [...leftOut, ...gaps.leftOut] };
}
/** Only the first line begins in the first column, so that no text of a tool can pose as a verdict of ours. */
function opening(verdict, out) {
    const { state, rest: words, next, style } = headline(verdict);
    const start = `Gatehouse: ${state}`;
    const [first = '', ...more] = (0,terminal/* wrap */.LV)(`${start}${words}`, out.width - 3, out.width);
    const painted = first.startsWith(start)
        ? `Gatehouse: ${out.paint({ text: state, style })}${first.slice(start.length)}`
        : first;
    return [painted, ...(0,terminal/* indented */.gu)([...more, ...(next === '' ? [] : (0,terminal/* wrap */.LV)(next, out.width - 3))], 3)];
}
/** Trouble of the gate that the first sentence has no room for; what the policy makes a warning is not told twice. */
function trouble(verdict, out) {
    const { problems, policy, warningsOfTheGate } = verdict;
    const headlined = troubleInHeadline(verdict);
    const below = [...problems.slice(headlined === undefined ? 0 : 1), ...policy.problems].filter(({ sentence, hint }) => sentence !== headlined || hint !== undefined);
    const told = new Set([
        headlined,
        ...problems.map(({ sentence }) => sentence),
        ...below.map(({ sentence }) => sentence),
    ]);
    const warnings = warningsOfTheGate.filter((sentence) => !told.has(sentence));
    const lines = [
        ...(0,words_policy/* mistakesInWords */.yS)(verdict),
        ...below.map(problemInWords),
        ...(0,change/* comparisonTrouble */.N3)(verdict),
        ...warnings.map((sentence) => (0,words_sentences/* endSentence */.H_)((0,report_escape/* onOneLine */.GJ)(sentence))),
        ...(0,words_policy/* policyNews */.kl)(verdict),
    ];
    return lines.flatMap((line) => (0,terminal/* labelled */.wW)({ text: ' !', style: 'careful' }, [{ text: line }], 3, out));
}
const problemInWords = ({ sentence, hint }) => [sentence, hint].flatMap((text) => (text === undefined ? [] : [(0,words_sentences/* endSentence */.H_)((0,report_escape/* onOneLine */.GJ)(text))])).join(' ');
/** What the mode makes of it, and the next steps. */
function closing(verdict, all, out) {
    const exit = { pass: 0, warn: 0, block: 1, error: 2 }[verdict.verdict];
    const mode = {
        audit: ['Audit: nothing fails.', `With \`mode: enforce\` this exits ${exit}.`],
        enforce: [`Enforce: this exits ${exit}.`],
    }[verdict.mode];
    const worst = (0,entry/* entriesOf */.M)(verdict.blocking)[0] ?? (0,entry/* entriesOf */.M)(verdict.warnings)[0];
    const explain = worst === undefined
        ? []
        : [['More about one finding, with a waiver to paste:', `gatehouse explain ${(0,report_escape/* inFull */.Vz)(worst.judged.id)}`]];
    const count = (0,core_verdict/* allJudged */.x8)(verdict).length;
    const what = count === 1 ? 'The finding in full' : `All ${count} findings`;
    const everything = all ? [] : [[`${what}:`, 'add --format json, or --output json=FILE']];
    const older = (0,change/* olderBlockers */.gI)(verdict) === 0 ? [] : [['Older findings too:', 'gatehouse scan --everything']];
    const stricter = verdict.policy.organisation === undefined
        ? [["The organisation's policy is not known here:", 'CI may be stricter.']]
        : [];
    return [...(exit > 0 ? [mode] : []), ...explain, ...older, ...everything, ...stricter].flatMap((parts) => unbroken(parts, out));
}
/** The same in the log of a workflow. */
function closingOfStep({ verdict, mode, subject, coverage }, out) {
    const fails = verdict === 'block' || verdict === 'error';
    const words = {
        audit: ['Audit: nothing fails.', 'With `mode: enforce` this step fails.'],
        enforce: ['Enforce: this step fails.'],
    };
    const here = [
        ['Same on your machine:', (0,report_subject/* localCommand */.bZ)({ subject, coverage })],
        ['Details:', 'the Summary page of this run'],
    ];
    return [...(fails ? [words[mode]] : []), ...here].flatMap((parts) => unbroken(parts, out));
}
/** Parts that a line break may stand between, but not within: commands are there to be copied. */
const unbroken = (parts, out) => (0,terminal/* flow */.L3)(parts.map((text) => ({ text })), 0, out, 1);

// EXTERNAL MODULE: ./build/js/core/codec/verdict-codec.js + 1 modules
var verdict_codec = __webpack_require__(7881);
;// CONCATENATED MODULE: ./build/js/report/json.js


/** `verdict.json`: the whole verdict, so that equal verdicts are equal bytes, and harmless in a log. */
const renderJson = (verdict) => ({
    text: (0,report_escape/* withoutCommands */.Df)((0,verdict_codec/* encodeVerdict */.o)(verdict)),
    leftOut: [],
});

;// CONCATENATED MODULE: ./build/js/report/github/limits.js
/**
 * What GitHub refuses, hides or cuts, each with where it was read. Read in November 2026 from GitHub's documentation (docs), its
 * OpenAPI description (api) and the source of its own client and runner (code).
 */
const githubLimits = {
    /** Bytes of the gzip-compressed log (docs "File too large", api). */
    compressedBytes: 10 * 1024 ** 2,
    /** Per file (docs "SARIF results exceed one or more limits"; so are the next seven). */
    runs: 20,
    results: 25_000,
    rules: 25_000,
    extensions: 100,
    locations: 1_000,
    threadFlowLocations: 10_000,
    tags: 20,
    /** Above these, what is beyond is not shown. */
    shownResults: 5_000,
    shownLocations: 100,
    shownTags: 10,
    /** Characters (docs "SARIF support for code scanning"). */
    ruleName: 255,
    ruleDescription: 1_024,
    /** Bytes of a step's summary; a longer one is dropped whole (code: runner, CreateStepSummaryCommand). */
    summaryBytes: 1024 ** 2,
    /** Annotations of each type in a step (code: runner, ExecutionContext). */
    annotationsOfType: 10,
    /** Characters of an annotation's message (code: runner). */
    annotationMessage: 4_096,
    /** Characters of a comment (api error text "body is too long"). */
    commentBody: 65_536,
};

;// CONCATENATED MODULE: ./build/js/report/sarif/sarif-location.js



/** Where alerts of a finding without a file go: GitHub refuses a whole upload for one empty URI. */
const sarif_location_anchor = '.gatehouse/policy.yml';
/**
 * A path from the root of the repository as a URI reference (RFC 3986): every segment is percent-encoded, a colon too,
 * so that no segment looks like a scheme; nothing leaves the root of the run.
 */
function uriOf(path, subject) {
    const inRun = segmentsOf(path).length === 0 ? sarif_location_anchor : path;
    return segmentsOf((0,report_subject/* inRepository */.yJ)(inRun, subject)).map(report_escape/* forUri */.YI).join('/');
}
const segmentsOf = (path) => path.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
/** The one location that GitHub reads. All four numbers, since GitHub shows an alert by the lines from start to end. */
const locationOf = (place, subject) => ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(place.path, subject) },
        region: regionOf(place.region, place.snippet),
    },
});
/** The schema wants them unique. */
function relatedLocations(place, subject) {
    const locations = place.related.map(({ path, region, label }) => ({
        physicalLocation: {
            artifactLocation: { uri: uriOf(path, subject) },
            ...(region === undefined ? {} : { region: regionOf(region, undefined) }),
        },
        message: { text: (0,report_escape/* forSarif */.zR)(label) || 'related' },
    }));
    return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()].slice(0, githubLimits.shownLocations);
}
/** A file without a region is told by its first line; an end that nobody knows is the end of the snippet's last line. */
function regionOf(region, snippet) {
    if (region === undefined)
        return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const startLine = atLeast(region.startLine, 1);
    const endLine = atLeast(region.endLine, startLine);
    const startColumn = atLeast(region.startColumn ?? 1, 1);
    const lines = snippet?.split(/\r\n|\n/) ?? [];
    const last = lines.length === endLine - startLine + 1 ? (lines.at(-1) ?? '').length + 1 : 1;
    const least = startLine === endLine ? startColumn : 1;
    return { startLine, startColumn, endLine, endColumn: atLeast(region.endColumn ?? last, least) };
}
const atLeast = (value, least) => Math.max(least, Math.floor(value) || least);

;// CONCATENATED MODULE: ./build/js/report/sarif/sarif-rule.js







const longestUrl = 1000;
const sarif_rule_mostNames = 8;
const levels = { block: 'error', warn: 'warning', note: 'note', waive: 'note' };
/** How GitHub names the bands of `security-severity`, and where in a band a finding without a CVSS score stands. */
const bands = {
    critical: { low: 9.1, usual: 9.5, high: 10 },
    high: { low: 7, usual: 8, high: 8.9 },
    medium: { low: 4, usual: 5.5, high: 6.9 },
    low: { low: 0.1, usual: 2, high: 3.9 },
    info: { low: 0.1, usual: 0.1, high: 0.1 },
};
/** How sure a finding of a kind is to be real: a version or a signature is compared, a secret is recognised by its look. */
const precisions = {
    misconfiguration: 'high',
    vulnerability: 'high',
    secret: 'medium',
    license: 'high',
    integrity: 'very-high',
};
/** The rules of the results, sorted by id. Their texts do not depend on the order of the results. */
const sarif_rule_rulesOf = (list) => [...(0,order/* groupBy */.$z)(list, ({ finding }) => ruleIdOf(finding))]
    .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
    .map(([id, group]) => {
    const first = group.reduce((a, b) => (compareTexts(b, a) < 0 ? b : a));
    return ruleOf(id, first.finding, group);
});
/** Never empty, and the same for every result of a rule. */
const ruleIdOf = ({ rule }) => (0,report_escape/* inFull */.Vz)(rule.id.trim(), githubLimits.ruleName) || 'unnamed';
/** By everything that the texts of a rule are made of. */
const compareTexts = (a, b) => {
    for (const read of textsOfRule) {
        const result = (0,order/* compareText */.n6)(read(a.finding), read(b.finding));
        if (result !== 0)
            return result;
    }
    return 0;
};
const textsOfRule = [
    ({ rule }) => rule.title,
    ({ rule }) => rule.help ?? '',
    ({ rule }) => rule.url ?? '',
    ({ rule }) => rule.concept ?? '',
    ({ advisory }) => advisory?.ids[0] ?? '',
    ({ kind }) => kind,
];
function ruleOf(id, finding, group) {
    const title = (0,describe/* titleInWords */.B3)(finding) || id;
    const help = helpOf(finding) || title;
    const url = urlOf(finding);
    const worst = Math.min(...group.map(({ action, spared }) => core_verdict/* actions */.o1.indexOf(spared ?? action)));
    return {
        id,
        name: (0,report_escape/* onOneLine */.GJ)(title, githubLimits.ruleName),
        shortDescription: { text: (0,report_escape/* onOneLine */.GJ)((0,report_escape/* forSarif */.zR)(title), githubLimits.ruleDescription) },
        fullDescription: { text: (0,report_escape/* onOneLine */.GJ)(help, githubLimits.ruleDescription) },
        help: {
            text: [...new Set([title, help, url])].filter((text) => text !== '').join('\n'),
            markdown: markdownOf(finding, url, group),
        },
        ...(url === '' ? {} : { helpUri: url }),
        defaultConfiguration: { level: levels[core_verdict/* actions */.o1[worst] ?? 'note'] },
        properties: {
            tags: tagsOf(group),
            precision: precisions[finding.kind],
            'security-severity': securitySeverity(group),
        },
    };
}
const helpOf = ({ rule }) => (0,report_escape/* forSarif */.zR)(rule.help ?? '');
/** Only an address on the web in plain ASCII, without credentials, and a URI to the letter (RFC 3986), as the schema asks. */
function urlOf({ rule }) {
    const text = rule.url ?? '';
    if (!/^https:\/\/[!-~]+$/.test(text) || text.length > longestUrl || !URL.canParse(text))
        return '';
    const { origin, pathname, search, hash } = new URL(text);
    const fragment = hash === '' ? '' : `#${hash.slice(1).replaceAll('#', '%23')}`;
    return `${origin}${`${pathname}${search}${fragment}`.replace(notInUri, encodeURIComponent)}`;
}
const notInUri = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/g;
function markdownOf(finding, url, group) {
    const help = (0,report_escape/* forMarkdown */.Bm)(finding.rule.help ?? '');
    const names = (0,order/* sortedUnique */.Z$)(group.flatMap((each) => each.finding.sources.map(({ tool, ruleId }) => `${(0,words_sentences/* toolName */.Uf)(tool)} ${(0,report_escape/* inFull */.Vz)(ruleId)}`)));
    return [
        `**${(0,report_escape/* forMarkdown */.Bm)((0,describe/* titleInWords */.B3)(finding)) || 'Finding'}**`,
        ...(help === '' ? [] : [help]),
        `Known as ${(0,report_escape/* forMarkdown */.Bm)((0,words_sentences/* someOf */.yU)(names, sarif_rule_mostNames))}.`,
        ...(url === '' ? [] : [`More: <${url.replace(/[<>]/g, encodeURIComponent)}>`]),
    ].join('\n\n');
}
/** `security` makes GitHub treat the results as security alerts; weaknesses are written as CodeQL writes them. */
function tagsOf(group) {
    const findings = group.map(({ finding }) => finding);
    const cwe = (0,order/* sortedUnique */.Z$)(findings.flatMap(({ advisory }) => (advisory?.cwe ?? []).map(weaknessTag)));
    const own = (0,order/* sortedUnique */.Z$)(findings.flatMap(({ rule }) => rule.tags.map((tag) => (0,report_escape/* onOneLine */.GJ)(tag, 100))));
    const kinds = (0,order/* sortedUnique */.Z$)(findings.map(({ kind }) => kind));
    return [...new Set(['security', ...kinds, ...cwe, ...own])].filter((tag) => tag !== '').slice(0, githubLimits.shownTags);
}
const weaknessTag = (cwe) => (0,report_escape/* onOneLine */.GJ)(`external/cwe/cwe-${cwe.replace(/^cwe-/i, '').padStart(3, '0')}`.toLowerCase(), 100);
/** The highest of the results: a CVSS score within the judged band, else the band's usual number. A string, or GitHub refuses it. */
function securitySeverity(group) {
    const [worst] = group.map(({ finding }) => finding.severity).sort(severity/* compareSeverity */.zK);
    const band = bands[worst ?? 'low'];
    const scores = group
        .filter(({ finding }) => finding.severity === worst)
        .map(({ finding }) => Math.min(band.high, Math.max(band.low, finding.advisory?.cvss ?? band.usual)));
    return Math.max(...scores).toFixed(1);
}

;// CONCATENATED MODULE: ./build/js/report/sarif/sarif-result.js







/** Which of all findings with its identity a wanted finding is, counted from 1 in the order of the file. */
function ordinalsOf(wanted, all) {
    const identities = new Set(wanted.map(({ finding }) => finding.identity.logical));
    const rivals = all.filter(({ finding }) => identities.has(finding.identity.logical));
    const ordinals = new Map();
    for (const same of (0,order/* groupBy */.$z)(rivals, ({ finding }) => finding.identity.logical).values()) {
        if (same.length === 1)
            continue;
        const sorted = [...same].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.finding.place.path, b.finding.place.path), (0,ranking/* comparePosition */.bU)(a, b)));
        for (const [index, judged] of sorted.entries())
            ordinals.set(judged, index + 1);
    }
    return (judged) => ordinals.get(judged) ?? 1;
}
function resultOf(judged, ruleIndex, ordinal, subject) {
    const { finding, action, spared } = judged;
    const { logical } = finding.identity;
    const related = relatedLocations(finding.place, subject);
    return {
        ruleId: ruleIdOf(finding),
        ruleIndex,
        // By the policy's word: an older alert does not change its level whenever a pull request is analysed.
        level: levels[spared ?? action],
        message: { text: messageOf(judged) },
        locations: [locationOf(finding.place, subject)],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        fingerprints: { 'gatehouse/1': `${logical}:${ordinal}` },
        partialFingerprints: { primaryLocationLineHash: `${logical.slice(0, 16)}:${ordinal}` },
    };
}
/** GitHub shows the first sentence as the title. Resource or package is part of it: it tells two alerts of a rule apart. */
function messageOf(judged) {
    const { finding } = judged;
    const name = (0,describe/* nameInWords */.I8)(finding) || (0,report_escape/* inFull */.Vz)(finding.place.path);
    const advice = (0,describe/* adviceInWords */.bY)(judged);
    return [
        `${withoutEnd((0,describe/* titleInWords */.B3)(finding) || ruleIdOf(finding))}${name === '' ? '' : ` in ${name}`}`,
        (0,describe/* reasonInWords */.jA)(judged),
        advice.text === undefined ? undefined : `Fix: ${advice.text}`,
        `Found by ${(0,describe/* sourcesInWords */.Dy)(finding)}; Gatehouse id ${judged.id}.`,
    ]
        .flatMap((text) => (text === undefined ? [] : [(0,words_sentences/* endSentence */.H_)((0,report_escape/* forSarif */.zR)(text))]))
        .join(' ');
}
const withoutEnd = (title) => (/[.:]/.test(title.slice(-1)) ? title.slice(0, -1) : title);

;// CONCATENATED MODULE: ./build/js/report/sarif/sarif.js












/** Enough to see what was missed; the verdict has all. */
const mostGaps = 500;
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** One SARIF 2.1.0 log with one run: what blocks is an error, what warns a warning, what is noted a note; at most `most` of them. */
function renderSarif(verdict, most = githubLimits.shownResults) {
    const judged = (0,ranking/* sortedByDecision */.J5)((0,core_verdict/* allJudged */.x8)(verdict));
    const waived = judged.filter(isWaived);
    const informational = judged.filter((each) => !isWaived(each) && isInformational(each));
    const wanted = judged.filter((each) => !isWaived(each) && !isInformational(each));
    const kept = wanted.slice(0, most);
    const rules = sarif_rule_rulesOf(kept);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const ordinalOf = ordinalsOf(kept, judged);
    const results = kept.map((each) => resultOf(each, indexes.get(ruleIdOf(each.finding)) ?? -1, ordinalOf(each), verdict.subject));
    const gaps = gapNotifications(verdict);
    const log = {
        $schema: schema,
        version: '2.1.0',
        runs: [{ ...header(verdict, rules, gaps.notifications), results }],
    };
    const ids = (list) => list.map(({ id }) => id);
    return {
        text: (0,report_escape/* serialise */.GY)(log),
        leftOut: [
            ...(0,presented/* leftOut */.ig)('waived', ids(waived)),
            ...(0,presented/* leftOut */.ig)('informational', ids(informational)),
            ...(0,presented/* leftOut */.ig)('beyond-limit', ids(wanted.slice(most))),
            ...gaps.leftOut,
        ],
    };
}
const isWaived = ({ action }) => action === 'waive';
const isInformational = ({ finding }) => finding.severity === 'info';
function header(verdict, rules, gaps) {
    const version = (0,report_escape/* onOneLine */.GJ)(verdict.gatehouse, 60) || '0.0.0';
    const { verdict: name, problems, scanners } = verdict;
    const complete = name !== 'error' && problems.length === 0 && scanners.every(({ outcome }) => outcome === 'complete');
    return {
        tool: {
            driver: { name: 'Gatehouse', version, semanticVersion: version, rules },
            extensions: extensionsOf(verdict),
        },
        automationDetails: { id: categoryOf(verdict.subject) },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: complete,
                toolExecutionNotifications: [...problemNotifications(verdict), ...dataNotifications(verdict), ...gaps],
            },
        ],
    };
}
/** GitHub's category is what comes before the last slash: uploads of two scopes never take each other's place. */
const categoryOf = (subject) => `gatehouse/${(0,report_escape/* forTerminal */.Qf)((0,report_subject/* scopeOf */.Od)(subject))}/`;
const extensionsOf = ({ scanners }) => [...(0,order/* groupBy */.$z)(scanners, ({ tool }) => (0,words_sentences/* toolName */.Uf)(tool.name) || 'unnamed')]
    .map(([name, same]) => ({
    name,
    version: (0,report_escape/* onOneLine */.GJ)((0,order/* sortedUnique */.Z$)(same.map(({ tool }) => tool.version)).join(', '), 60),
}))
    .map(({ name, version }) => ({ name, version: version || 'unknown' }))
    .sort((a, b) => (0,order/* compareText */.n6)(a.name, b.name));
const problemNotifications = ({ problems, policy }) => [...(policy.broken ?? []).map(problemOf), ...problems, ...policy.problems].map(({ code, sentence, hint }) => ({
    descriptor: { id: code },
    level: 'error',
    message: {
        text: [sentence, hint ?? '']
            .filter((text) => text !== '')
            .map((text) => (0,words_sentences/* endSentence */.H_)((0,report_escape/* forSarif */.zR)(text)))
            .join(' ') || code,
    },
}));
const problemOf = (mistake) => ({ code: 'POLICY_INVALID', sentence: (0,words_policy/* mistakeInWords */.$j)(mistake) });
/** Why data is not known to be the newest; what two scanners used alike is told once. */
function dataNotifications({ scanners }) {
    const notices = scanners.flatMap(({ data }) => data.flatMap(({ notice }) => notice ?? []));
    return [...new Map(notices.map((notice) => [notice.sentence, notice])).values()]
        .sort((a, b) => (0,order/* compareText */.n6)(a.sentence, b.sentence))
        .map(({ kind, sentence }) => ({
        descriptor: { id: `data-${kind}` },
        level: kind === 'unavailable' ? 'warning' : 'note',
        message: { text: (0,words_sentences/* endSentence */.H_)((0,report_escape/* forSarif */.zR)(sentence)) },
    }));
}
function gapNotifications({ coverage: { gaps }, subject }) {
    const sorted = [...gaps].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.reason, b.reason), (0,order/* compareText */.n6)(a.path, b.path), (a.line ?? 0) - (b.line ?? 0), (0,order/* compareText */.n6)(a.tool ?? '', b.tool ?? '')));
    return {
        notifications: sorted.slice(0, mostGaps).map((gap) => gapNotification(gap, subject)),
        leftOut: (0,presented/* leftOut */.ig)('gaps-beyond-limit', sorted.slice(mostGaps).map(({ path }) => (0,report_escape/* inFull */.Vz)(path))),
    };
}
function gapNotification({ path, reason, tool, line, detail }, subject) {
    const by = tool === undefined ? '' : ` (${(0,words_sentences/* toolName */.Uf)(tool)})`;
    const more = detail === undefined ? '' : `: ${detail}`;
    const region = line === undefined || line < 1 ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } };
    return {
        descriptor: { id: reason },
        level: 'note',
        message: { text: (0,words_sentences/* endSentence */.H_)((0,report_escape/* forSarif */.zR)(`1 ${words_sentences/* gapSentences */.bA[reason].one}${by}${more}`)) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path, subject) }, ...region } }],
    };
}

;// CONCATENATED MODULE: ./build/js/flow/deliver.js






const reportFormats = ['console', 'json', 'sarif'];
/** One report and what it left out. Every report is rendered from the same verdict. */
function renderReport(format, verdict, appearance) {
    switch (format) {
        case 'console':
            return renderConsole(verdict, appearance);
        case 'json':
            return renderJson(verdict);
        case 'sarif':
            return renderSarif(verdict);
    }
}
/** What a report does not hold, for whoever asked for it; nothing for one that tells it itself. `name`: `gatehouse.sarif`. */
const tellLeftOut = (format, name, { leftOut }) => format === 'console' || leftOut.length === 0 ? [] : [(0,presented/* leftOutInSentence */.k6)(name, leftOut)];
const plain = { width: 100, colour: false };
/** Writes every file that was asked for, whatever becomes of the others: a lost one is told, and changes no verdict. */
async function deliver({ verdict, evidence }, outputs, files) {
    const [notices, problems] = [[], []];
    for (const { format, path } of outputs) {
        const report = format === 'evidence' ? { text: encodeEvidence(evidence), leftOut: [] } : renderReport(format, verdict, plain);
        try {
            await files.write(path, report.text);
            if (format !== 'evidence')
                notices.push(...tellLeftOut(format, path, report));
        }
        catch (error) {
            problems.push((0,errors/* toProblem */.H8)(error instanceof errors/* GatehouseError */.GA ? error : unwritable(path, error)));
        }
    }
    return { notices, problems };
}
/** What the operating system says that has no sentence of its own. */
const unwritable = (path, cause) => new errors/* GatehouseError */.GA('FILE_UNWRITABLE', `Could not write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, { hint: 'Choose another place for it.', cause });


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeEvidence)
});

// EXTERNAL MODULE: ./build/js/core/merge/merge.js + 5 modules
var merge = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/js/core/merge/linked-identities.js
var linked_identities = __webpack_require__(109);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/core/baseline/sides.js

/** As many as there are. */
const asManyAsThereAre = Math.min;
/** One thing became one other; anything else is ambiguous. */
const onlyOneToOne = (heads, bases) => (heads === 1 && bases === 1 ? 1 : 0);
/** All that are there had their like before; where there are more now, nobody can tell which are new. */
const noneMore = (heads, bases) => (heads <= bases ? heads : 0);
/** Pairs what has the same key, and leaves the rest. What has no key is left. */
function pairBy(sides, keyOf, pairing) {
    const bases = keyed(sides.base, keyOf);
    const twins = new Map(sides.twins);
    const taken = new Set();
    for (const [key, group] of keyed(sides.head, keyOf)) {
        const others = inFileOrder(bases.get(key) ?? []);
        const count = pairing(group.length, others.length);
        for (const [index, one] of inFileOrder(group).slice(0, count).entries()) {
            const twin = others[index];
            if (twin === undefined)
                continue;
            twins.set(one, twin);
            taken.add(twin);
        }
    }
    return {
        head: sides.head.filter((one) => !twins.has(one)),
        base: sides.base.filter((one) => !taken.has(one)),
        twins,
    };
}
function keyed(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
const inFileOrder = (findings) => findings.length < 2
    ? findings
    : [...findings].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.place.path, b.place.path), (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0), (a.place.region?.startColumn ?? 0) - (b.place.region?.startColumn ?? 0)));

;// CONCATENATED MODULE: ./build/js/core/baseline/identity-pairs.js


/**
 * Pairs findings of one identity: they share a hash, or each shares one with a further finding, so that a concept or an alias that is new
 * does not make old findings new. Several of one identity (two `ingress` blocks) are told apart by their block, then by their order in the file.
 */
function pairSame(sides) {
    const nameOf = (0,linked_identities/* linkIdentities */.V)([...sides.head, ...sides.base]);
    const withBlock = (finding) => {
        const digest = finding.place.block?.digest;
        return digest === undefined ? undefined : `${nameOf(finding)} ${digest}`;
    };
    return pairBy(pairBy(sides, withBlock, asManyAsThereAre), nameOf, asManyAsThereAre);
}

;// CONCATENATED MODULE: ./build/js/core/baseline/units.js


/**
 * Pairs code that got instances with keys, or lost them (`count` to `for_each`): the findings of one piece of code are one thing then, however
 * many instances there are, as more of `count` are. Told apart by their block, then by their order in the file; the surplus stays.
 */
function pairUnits(sides) {
    const twins = new Map(sides.twins);
    const bases = unitsByKey(sides.base);
    for (const [key, units] of unitsByKey(sides.head)) {
        const others = bases.get(key) ?? [];
        if (!haveSwapped(units, others))
            continue;
        for (const [unit, other] of matched(units, others))
            for (const one of unit)
                twins.set(one, other);
    }
    const taken = new Set(twins.values());
    return {
        head: sides.head.filter((one) => !twins.has(one)),
        base: sides.base.filter((one) => !taken.has(one)),
        twins,
    };
}
const haveSwapped = (heads, bases) => {
    const [now, before] = [heads.flat(), bases.flat()];
    return (before.length > 0 &&
        [true, false].some((keyed) => now.every((one) => isInstance(one) === keyed) && before.every((one) => isInstance(one) !== keyed)));
};
function unitsByKey(findings) {
    const groups = (0,order/* groupBy */.$z)(findings.filter((one) => instanceKey(one) !== undefined), (one) => instanceKey(one) ?? '');
    return new Map([...groups].map(([key, group]) => [key, unitsOf(group)]));
}
const unitsOf = (findings) => [...(0,order/* groupBy */.$z)(findings, ({ place }) => `${place.path} ${String(place.region?.startLine ?? 0).padStart(9, '0')}`)]
    .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
    .map(([, unit]) => unit);
function matched(units, others) {
    const free = [...others];
    const take = (fits) => {
        const index = free.findIndex(fits);
        return index < 0 ? undefined : free.splice(index, 1)[0]?.[0];
    };
    const digest = ([first]) => first?.place.block?.digest;
    const same = units.map((unit) => [unit, take((other) => digest(other) !== undefined && digest(other) === digest(unit))]);
    return same.flatMap(([unit, twin]) => {
        const found = twin ?? take(() => true);
        return found === undefined ? [] : [[unit, found]];
    });
}

;// CONCATENATED MODULE: ./build/js/core/baseline/like-pairs.js


const separator = '\u001f';
const key = (...parts) => parts.some((part) => part === undefined) ? undefined : parts.join(separator);
/** What the finding is about, without where: `undefined` for what cannot be moved or renamed. */
const what = ({ kind, rule, subject: { package: dependency, license, image, requirement }, }) => {
    switch (kind) {
        case 'misconfiguration':
        case 'secret':
            return key(kind, rule.id);
        case 'vulnerability':
            return key(kind, rule.id, dependency?.purl);
        case 'license':
            return key(kind, license?.spdx, dependency?.purl);
        case 'integrity': // An image is not compared with another one; a file may have moved.
            return image === undefined ? key(kind, requirement) : undefined;
    }
};
/** The text that is wrong: the block, or where there is none the line, in which every secret is starred. */
const contentOf = ({ place }) => place.block?.digest ?? place.snippet;
/** What people are shown of it, without the line that holds its name. */
function bodyOf({ place: { snippet, block, region } }) {
    const lines = snippet?.split('\n') ?? [];
    const body = block !== undefined && region?.startLine === block.startLine ? lines.slice(1) : lines;
    return body.length === 0 ? undefined : body.join('\n');
}
/** `module.a["x"].aws_s3_bucket.b[0]` without what is in brackets; a key may hold any character. */
const withoutKeys = (address) => address.replaceAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, '');
const resourceKey = (finding, of) => {
    const { resource } = finding.subject;
    return resource === undefined ? undefined : key(what(finding), resource.format, resource.part ?? '', ...of(resource));
};
/** The same code with another number of instances. */
const instanceKey = (finding) => resourceKey(finding, ({ stack, type, address }) => [stack, type, withoutKeys(address)]);
const isInstance = ({ subject: { resource } }) => resource !== undefined && withoutKeys(resource.address) !== resource.address;
/** A package that moved with its manifest has no block: it is the same advisory for the same package. */
const isOfPackage = ({ kind }) => kind === 'vulnerability' || kind === 'license';
/** Where it is: what moves or gets another name leaves this place. A file that only lost a line is still there. */
function placeOf({ subject: { resource, package: dependency }, place }) {
    if (resource !== undefined)
        return `${resource.stack}${separator}${resource.address}`;
    return `${place.path}${separator}${dependency?.purl ?? ''}`;
}
/**
 * Findings that may have moved or got another name: nothing is left at the old place, nothing was at the new one, so that mending one
 * thing does not pay for another that was there all the time. A file without resources has to be gone itself.
 */
function movable(sides, all, gone) {
    const [now, before] = [new Set(all.head.map(placeOf)), new Set(all.base.map(placeOf))];
    const hasLeft = (finding) => finding.subject.resource !== undefined || gone.has(finding.place.path);
    return {
        head: sides.head.filter((one) => !before.has(placeOf(one))),
        base: sides.base.filter((one) => !now.has(placeOf(one)) && hasLeft(one)),
        twins: sides.twins,
    };
}
/**
 * Pairs what has another identity and is the same all the same, the surest likeness first; what fits more than one thing stays new. `all`
 * are the findings of both sides, `gone` the files that only the base holds.
 */
function pairLike(sides, all, gone) {
    const sameContentInStack = (finding) => key(resourceKey(finding, ({ stack }) => [stack]), contentOf(finding));
    const sameContent = (finding) => isOfPackage(finding) ? what(finding) : key(what(finding), contentOf(finding));
    const sameBody = (finding) => key(resourceKey(finding, ({ stack, type }) => [stack, type]), bodyOf(finding));
    return [
        [sameContentInStack, noneMore],
        [sameBody, onlyOneToOne],
        [sameContent, onlyOneToOne],
    ].reduce((left, [keyOf, pairing]) => pairBy(left, keyOf, pairing), movable(pairUnits(sides), all, gone)).twins;
}

;// CONCATENATED MODULE: ./build/js/core/baseline/compare.js



/**
 * Tells what a change introduces: findings without their like in the base (DESIGN 7). First the same identity, then the same content, then a
 * rename of one thing into one other; what is ambiguous is new. What a scanner found that has nothing to be compared with is new too.
 */
function compareWithBase(findings, head, base) {
    const older = (0,merge/* mergeFindings */.D)(base.runs.flatMap((run) => findingsOf(run, head)));
    const all = { head: findings, base: older };
    const twins = pairLike(pairSame({ ...all, twins: new Map() }), all, new Set(base.gone));
    return { twinOf: (finding) => twins.get(finding) };
}
/** A scanner that reads the same in both found there what it found here. */
const findingsOf = ({ scanner, from, findings }, head) => from === 'head' ? head.filter((run) => run.scanner === scanner).flatMap((run) => run.findings) : findings;

// EXTERNAL MODULE: ./build/js/core/policy/match-key.js
var match_key = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy = __webpack_require__(4945);
;// CONCATENATED MODULE: ./build/js/core/policy/feeds-needed.js


/** The feeds that a match cannot do without: while one is absent, nobody knows what fits. In the order of `feedNames`. */
function feedsRead(match) {
    const asked = new Set(match_key/* allMatchKeys */.lw.filter(({ key }) => (0,match_key/* valuesOf */.sm)(match, key) !== undefined).map(({ feed }) => feed));
    const inside = new Set(match.any?.flatMap((branch) => feedsRead(branch)));
    return policy/* feedNames */.bc.filter((feed) => asked.has(feed) || inside.has(feed));
}
/** Everything in a policy that needs a feed, in the order of the file's keys. A feed that is absent is a problem, never "no match". */
const feedsNeeded = ({ block, severity, rules }) => [
    ...(block.includes('kev') ? [{ feed: 'kev', by: '`block`' }] : []),
    ...severity.flatMap(({ match }, index) => feedsRead(match).map((feed) => ({ feed, by: `entry ${index + 1} of \`severity\`` }))),
    ...rules.flatMap(({ id, match }) => feedsRead(match).map((feed) => ({ feed, by: `the rule \`${id}\`` }))),
];

;// CONCATENATED MODULE: ./build/js/core/enrich/enrich.js

/** What is known about a vulnerability by any of its CVEs; an advisory without one cannot be in these feeds. */
function enrich(finding, { kev, epss }) {
    const { advisory } = finding;
    if (advisory === undefined)
        return finding;
    const cves = advisory.ids.filter((id) => id.startsWith('CVE-'));
    const exploited = cves.flatMap((id) => kev?.entries.get(id) ?? [])[0];
    const probabilities = cves.flatMap((id) => epss?.entries.get(id) ?? []);
    if (exploited === undefined && probabilities.length === 0)
        return finding;
    return {
        ...finding,
        advisory: {
            ...advisory,
            ...(exploited === undefined ? {} : { kev: exploited }),
            ...(probabilities.length === 0 ? {} : { epss: Math.max(...probabilities) }),
        },
    };
}
const dataOf = ({ kev, epss }) => [kev, epss].flatMap((feed) => (feed === undefined ? [] : [feed.data]));
/** A policy that asks for data which is not there decides nothing by it: a problem of the policy, never a silent "no match". */
const missingFeeds = (layers, feeds) => layers.flatMap(({ policy }) => feedsNeeded(policy)
    .filter(({ feed }) => feeds[feed] === undefined)
    .map(({ feed, by }) => ({
    code: 'DATA_MISSING',
    sentence: `In the policy, ${by} asks for ${feed.toUpperCase()}, and there is no such data in this run, so nobody knows what fits.`,
    hint: `Give the data with the input \`${feed}\`, on a command line \`--${feed} FILE\`.`,
})));

// EXTERNAL MODULE: ./build/js/core/policy/layers.js
var policy_layers = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/js/core/finding/finding.js
var finding_finding = __webpack_require__(4803);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/policy/match.js + 1 modules
var policy_match = __webpack_require__(6982);
;// CONCATENATED MODULE: ./build/js/core/judge/deadlines.js
const dayMs = 86_400_000;
/** Days later, UTC; nothing for what is no day. */
function addDays(day, days) {
    const later = new Date(Date.parse(day) + days * dayMs);
    return Number.isNaN(later.getTime()) || later.getUTCFullYear() > 9999 ? undefined : later.toISOString().slice(0, 10);
}
/**
 * What a rule does today. With `sla` it blocks what is overdue and warns before; where there is no date or no limit for the severity, its
 * `action` holds. Until `effective` it warns where it would block, now or later.
 */
function actionInTime({ action, effective, sla }, { advisory, severity }, today) {
    const days = sla?.days[severity];
    const published = advisory?.published;
    const due = days === undefined || published === undefined ? undefined : addDays(published, days);
    const overdue = due === undefined ? undefined : addDays(due, 1);
    const from = [overdue, effective].flatMap((day) => day ?? []);
    const last = from.sort().at(-1);
    const wouldBlock = due !== undefined || action === 'block';
    const isLater = wouldBlock && last !== undefined && last > today;
    return {
        action: isLater ? 'warn' : due === undefined ? action : 'block',
        ...(due === undefined ? {} : { due }),
        ...(isLater ? { blocksFrom: last } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/core/judge/decide-layer.js




/** The first rule that matches, else the floor. The layer sees severities as its own policy names them. */
function compileLayer(layer, compiling) {
    const { policy } = layer;
    const rules = policy.rules.map((rule) => ({ rule, matches: (0,policy_match/* compileMatch */.t)(rule.match, compiling) }));
    const severityOf = compileSeverity([layer], compiling);
    return (finding) => {
        const seen = severityOf(withUnknownSeverity(finding, policy.settings.unknownSeverity));
        const rule = rules.find((candidate) => candidate.matches(seen))?.rule;
        return rule === undefined
            ? { action: isOnFloor(seen, policy.block) ? 'block' : 'note', by: { layer: layer.layer } }
            : byRule(rule, seen, layer.layer, compiling.today);
    };
}
/** What nobody gave a severity has the one that the policy names. */
const withUnknownSeverity = (finding, severity) => finding.severitySource === 'default' ? { ...finding, severity } : finding;
/** Gives findings the severity that a policy says: of the first layer that says one, its first that matches. */
function compileSeverity(layers, compiling) {
    const overrides = layers.flatMap(({ policy }) => policy.severity.map(({ match, is }) => ({ is, matches: (0,policy_match/* compileMatch */.t)(match, compiling) })));
    return (seen) => {
        const severity = overrides.find(({ matches }) => matches(seen))?.is;
        return severity === undefined ? seen : { ...seen, severity, severitySource: 'override' };
    };
}
const byRule = (rule, seen, layer, today) => ({
    ...actionInTime(rule, seen, today),
    by: { layer, rule: rule.id },
    ...(rule.why === undefined ? {} : { why: rule.why }),
    ...(rule.how === undefined ? {} : { how: rule.how }),
});
/** Licences never fall to the floor, nor do secrets that only an entropy detector saw (DESIGN 6). */
function isOnFloor(finding, floor) {
    switch (finding.kind) {
        case 'license':
            return false;
        case 'secret':
            return !finding.rule.tags.includes(finding_finding/* entropyTag */.Uq) && (floor.includes('secret') || isFloorSeverity(finding, floor));
        case 'misconfiguration':
        case 'vulnerability':
        case 'integrity':
            return isFloorSeverity(finding, floor);
    }
}
/** The floor holds from its lowest severity upwards: raising a severity never weakens the action. */
const isFloorSeverity = (finding, floor) => floor.some((name) => name === 'kev' ? finding.advisory?.kev !== undefined : name !== 'secret' && (0,severity/* isAtLeast */.du)(finding.severity, name));

;// CONCATENATED MODULE: ./build/js/core/judge/waivers.js



/** Until `in-grace` a waiver counts: `expires` is its last day, UTC, and after it the policy gives some days more. */
function waiverState({ expires }, today, { warnBeforeDays, graceDays }) {
    if (expires === undefined)
        return 'active';
    const left = daysBetween(today, expires);
    if (left > warnBeforeDays)
        return 'active';
    if (left >= 0)
        return 'expiring';
    return left >= -graceDays ? 'in-grace' : 'expired';
}
/** A finding may be asked about more than once. */
const waivers_placeOf = ({ identity, place }) => [identity.logical, place.path, place.region?.startLine, place.block?.digest].join(' ');
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / dayMs;
/** One exception lifts one thing, perhaps in several places. */
const mostLifted = 10;
/** Waivers compiled once. One that breaks the policy's rules for waivers, or is over, lets nothing through. */
function openWaivers(all, rules, compiling) {
    const entries = all.map((waiver) => ({
        waiver,
        matches: (0,policy_match/* compileMatch */.t)(waiver.match, compiling),
        lifted: new Set(),
    }));
    const met = new Set();
    const refusals = new Map();
    const remember = (waiver, refusal) => {
        if (!refusals.has(waiver))
            refusals.set(waiver, refusal);
    };
    const counts = (waiver, seen) => {
        if (waiverState(waiver, compiling.today, rules) === 'expired')
            return false;
        const refusal = refuse(waiver, seen, rules, compiling.today);
        if (refusal !== undefined)
            remember(waiver, refusal);
        return refusal === undefined;
    };
    return {
        waiverFor(seen) {
            const fitting = entries.filter(({ matches }) => matches(seen));
            for (const { waiver } of fitting)
                met.add(waiver);
            const first = fitting.find(({ waiver }) => counts(waiver, seen));
            first?.lifted.add(waivers_placeOf(seen));
            return first?.waiver;
        },
        refuse: remember,
        notes: () => entries
            .flatMap(({ waiver, lifted }) => {
            const note = (state, sentence) => ({
                waiver: waiver.id,
                state,
                ...(waiver.expires === undefined ? {} : { expires: waiver.expires }),
                ...(sentence === undefined ? {} : { sentence }),
            });
            const state = waiverState(waiver, compiling.today, rules);
            const refusal = refusals.get(waiver);
            return [
                ...(state === 'active' ? [] : [note(state)]),
                ...(met.has(waiver) ? [] : [note('unused')]),
                ...(refusal === undefined ? [] : [note('refused', refusal)]),
                ...(lifted.size > mostLifted ? [note('over-broad', `It lifts ${lifted.size} findings.`)] : []),
            ];
        })
            .sort((a, b) => (0,order/* compareText */.n6)(a.waiver, b.waiver) || (0,order/* compareText */.n6)(a.state, b.state)),
    };
}
/** Why a waiver does not count for a finding; nothing when it is what the policy asks for. */
function refuse(waiver, { severity }, { require, maxDays }, today) {
    const missing = require.find((field) => waiver[field] === undefined);
    if (missing !== undefined)
        return `The policy asks for \`${missing}\`, which it does not have.`;
    const most = maxDays[severity];
    if (most === undefined)
        return undefined;
    const [days, verb] = most === 1 ? ['1 day', 'is'] : [`${most} days`, 'are'];
    if (waiver.expires === undefined)
        return `It does not end; for a ${severity} finding at most ${days} ${verb} allowed.`;
    return daysBetween(today, waiver.expires) <= most
        ? undefined
        : `It ends on ${waiver.expires}; for a ${severity} finding at most ${days} from today ${verb} allowed.`;
}

;// CONCATENATED MODULE: ./build/js/core/judge/decide.js




/**
 * Compiles policies and waivers once. Order: the first rule that matches, else the floor, in each layer, and the strictest stands;
 * then a waiver; then a comment in the file. Each layer sees a severity as its own policy names it, and waivers as the
 * repository's does, so that a layer more never weakens an action.
 */
function createDecider({ layers, ...options }) {
    const [first, ...others] = layers;
    const compiling = options;
    const decideFirst = compileLayer(first, compiling);
    const decideOthers = others.map((one) => compileLayer(one, compiling));
    const rules = (0,policy_layers/* strictestWaiverRules */.Zb)(layers);
    const waivers = openWaivers(options.waivers, rules, compiling);
    const pending = openWaivers(options.pending, rules, compiling);
    const settings = (0,policy_layers/* strictestSettings */.rJ)(layers);
    const last = layers.at(-1) ?? first;
    const ofWaivers = compileSeverity([last], compiling);
    const shown = compileSeverity(layers, compiling);
    const rule = (asked) => {
        const own = decideFirst(asked);
        return [own, (0,policy_layers/* strictestDecision */.GP)([own, ...decideOthers.map((one) => one(asked))])];
    };
    const forPeople = (finding) => withUnknownSeverity(finding, settings.unknownSeverity);
    return {
        show: (finding) => withoutMark(shown({ ...forPeople(finding), introduced: true })),
        decide(finding, introduced) {
            const asked = { ...finding, introduced };
            const [own, decision] = rule(asked);
            const seen = ofWaivers(withUnknownSeverity(asked, last.policy.settings.unknownSeverity));
            const counting = waivers.waiverFor(seen);
            const isFree = (0,policy_layers/* mayWaive */.qo)(layers) || own.action === 'note';
            if (counting !== undefined && isFree)
                return waive(decision, counting);
            if (counting !== undefined)
                waivers.refuse(counting, notFree);
            const left = applySkip(finding, counting === undefined ? decision : own, settings);
            const later = isFree && (left.action === 'block' || left.action === 'warn') ? pending.waiverFor(seen) : undefined;
            return { ...left, ...(later === undefined ? {} : { waivedAfterMerge: later.id }) };
        },
        rule: (finding, introduced) => rule({ ...finding, introduced })[1].action,
        waiverNotes: () => waivers.notes(),
    };
}
const notFree = "What the organisation's policy decides stands: it does not let repositories waive.";
const withoutMark = ({ introduced: _, ...finding }) => finding;
/** No date is of interest any more. */
const waive = ({ by, how, why }, { id, reason }) => ({
    action: 'waive',
    by: { ...by, waiver: id },
    ...(how === undefined ? {} : { how }),
    ...((reason ?? why) === undefined ? {} : { why: reason ?? why }),
});
/** A comment asks for silence; the policy says how far it is heard. What it could not lift is still told by the finding's source. */
function applySkip(finding, decision, { inlineSkips }) {
    const skip = (0,finding_finding/* skipOf */.j)(finding);
    if (skip === undefined || inlineSkips === 'ignore')
        return decision;
    if (isBlocking(decision) && inlineSkips === 'below-block')
        return decision;
    return {
        ...decision,
        action: 'waive',
        by: { ...decision.by, skip: skip.by },
        ...(skip.reason === undefined ? {} : { why: skip.reason }),
    };
}
/** What will block on a day to come is not lifted by a comment today. */
const isBlocking = ({ action, blocksFrom }) => action === 'block' || blocksFrom !== undefined;

// EXTERNAL MODULE: ./build/js/core/evidence.js
var evidence = __webpack_require__(8143);
;// CONCATENATED MODULE: ./build/js/core/judge/gaps.js


/**
 * The inventory's gaps and every tool's own, sorted. What one tool left out by its own rules and another examined for the same
 * format was looked at; the evidence keeps it all the same.
 */
function collectGaps(evidence) {
    const isExamined = examination(evidence.head);
    const all = [...evidence.inventory.gaps, ...evidence.head.flatMap((run) => run.gaps)];
    return [...new Map(all.map((gap) => [keyOf(gap), gap])).entries()]
        .filter(([, gap]) => gap.reason !== 'left-out' || gap.detail === undefined || !isExamined(gap.path, gap.detail))
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([, gap]) => gap);
}
const keyOf = (gap) => [gap.path, gap.reason, gap.tool ?? '', String(gap.line ?? 0).padStart(9, '0'), gap.detail ?? ''].join('\u001f');
/**
 * Whether some scanner looked at a file for a format. Each is given every file of a format it reads, so it did unless it examined
 * nothing of that format or names the file among what it did not read.
 */
function examination(head) {
    const scanners = head.map((run) => ({
        formats: new Set(run.examined.filter(({ files }) => files > 0).map(({ format }) => format)),
        unread: new Set(run.gaps.filter(evidence/* keepsUnread */.g_).map(({ path }) => path)),
        leftOut: new Set(run.gaps.filter(({ reason }) => reason === 'left-out').map(fileAndFormat)),
    }));
    return (path, format) => scanners.some(({ formats, unread, leftOut }) => formats.has(format) && !unread.has(path) && !leftOut.has(fileAndFormat({ path, detail: format })));
}
const fileAndFormat = ({ path, detail }) => JSON.stringify([path, detail]);

;// CONCATENATED MODULE: ./build/js/core/judge/staleness.js

/** Data that is older than the policy allows, one problem each. `now` is an ISO 8601 instant. */
const staleData = (data, { maxAgeMs }, now) => [...new Map(data.map((each) => [each.name, each])).values()].flatMap(({ name, updated }) => {
    const most = maxAgeMs.get(name);
    const age = Date.parse(now) - Date.parse(updated);
    return most === undefined || age <= most ? [] : [stale(name, age, most)];
});
const stale = (name, age, most) => ({
    code: 'DATA_STALE',
    sentence: `The data \`${name}\` is ${inWords(age)} old, and the policy allows ${inWords(most)}: newer findings may be missing.`,
    hint: 'Fetch newer data, or raise `settings.max-age`.',
});
const inWords = (ms) => ms >= 3 * dayMs ? `${Math.floor(ms / dayMs)} days` : `${Math.floor(ms / 3_600_000)} hours`;

// EXTERNAL MODULE: ./build/js/core/judge/trouble.js
var trouble = __webpack_require__(527);
;// CONCATENATED MODULE: ./build/js/core/judge/unscanned.js

/** Chosen by the policy, or read in another way: not a file that escaped. */
const isUnscanned = (gap) => gap.reason !== 'excluded' &&
    gap.reason !== 'left-out' &&
    gap.reason !== 'own-config-ignored' &&
    gap.reason !== 'rendered-elsewhere';
/** The file itself was read: what it calls from elsewhere, and a rule that crashed on it, are told in the coverage. */
const wasRead = ({ reason }) => reason === 'module-not-loaded' || reason === 'crashed-rule';
/** Files that nobody looked at, as far as they warn: all of them where the policy says so, else those that the change touches. */
function unscannedInWords(gaps, { onUnscanned }, base) {
    const paths = (some) => (0,order/* sortedUnique */.Z$)(some.map(({ path }) => path));
    const all = onUnscanned === 'warn' ? paths(gaps).length : 0;
    if (all > 0)
        return [`${all} ${all === 1 ? 'file was' : 'files were'} not looked at, or only in part.`];
    const touched = new Set(base?.touched);
    const [first, ...others] = paths(gaps.filter((gap) => touched.has(gap.path) && !wasRead(gap)));
    if (first === undefined || onUnscanned !== 'note')
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [
        `This change touches ${first}${more}, which ${others.length === 0 ? 'was' : 'were'} not looked at, or only in part.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/core/judge/gather-weights.js





/** Gathers what the verdict depends on: findings, trouble, data that is old or absent, files that nobody looked at. */
function gatherWeights(input, { settings, layers, lists }) {
    const { evidence, origin, feeds = {}, today, now = `${today}T00:00:00Z` } = input;
    const gaps = collectGaps(evidence).filter(isUnscanned);
    const stale = staleData([...evidence.head.flatMap(({ inputs }) => inputs.data), ...dataOf(feeds)], settings, now);
    const problems = [
        ...(input.trouble ?? []),
        ...(0,trouble/* findTrouble */.R)(evidence),
        ...(settings.onStaleData === 'error' ? stale : []),
    ];
    const warnings = [
        ...[...origin.problems, ...missingFeeds(layers, feeds)].map(({ sentence }) => sentence),
        ...(settings.onStaleData === 'warn' ? stale.map(({ sentence }) => sentence) : []),
        ...unscannedInWords(gaps, settings, evidence.base),
        ...(settings.onToolError === 'warn' ? problems.map(({ sentence }) => sentence) : []),
    ];
    return {
        blocking: lists.get('block')?.length ?? 0,
        broken: origin.broken?.length ?? 0,
        warned: lists.get('warn')?.length ?? 0,
        problems,
        warnings,
        settings,
        gaps,
    };
}

// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/js/core/judge/older.js

/**
 * A change answers for what it introduces; what is older is noted, and the policy's word about it kept. What was moved to where the rules are
 * stricter is new there; waivers of the place it left say nothing about that, so that a waiver never adds a block.
 */
function decideInChange(finding, comparison, decider) {
    const twin = comparison?.twinOf(finding);
    if (twin === undefined)
        return { ...decider.decide(finding, true), introduced: true };
    const decision = decider.decide(finding, false);
    const { action } = decision;
    if (action === 'note' || action === 'waive')
        return { ...decision, introduced: false };
    const isMoved = twin.place.path !== finding.place.path;
    if (isMoved && isStricter(action, decider.rule(twin, false)))
        return { ...decider.decide(finding, true), introduced: true };
    const { waivedAfterMerge: _, ...older } = decision;
    return { ...older, action: 'note', introduced: false, spared: action };
}
const isStricter = (action, than) => verdict/* actions */.o1.indexOf(action) < verdict/* actions */.o1.indexOf(than);
const comparisonOf = ({ commit, problems }) => ({
    ...(commit === undefined ? {} : { commit }),
    problems,
});

;// CONCATENATED MODULE: ./build/js/core/judge/short-id.js

const shortest = 8;
/** The first 8 hex digits of a finding's identity, more where two different identities among these findings share them. */
function shortIds(findings) {
    const hashes = new Set(findings.map(({ identity }) => identity.logical));
    const alike = [...(0,order/* groupBy */.$z)(hashes, (hash) => hash.slice(0, shortest)).values()].filter((group) => group.length > 1);
    const lengths = new Map(alike.flatMap(lengthsAmong));
    return ({ identity: { logical } }) => logical.slice(0, lengths.get(logical) ?? shortest);
}
/** How much of each hash tells it from the others; in order, its neighbours are those it shares most with. */
function lengthsAmong(hashes) {
    const sorted = [...hashes].sort();
    return sorted.map((hash, index) => {
        const neighbours = [sorted[index - 1], sorted[index + 1]].flatMap((other) => other ?? []);
        return [hash, Math.max(shortest, ...neighbours.map((other) => sharedLength(hash, other) + 1))];
    });
}
function sharedLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./build/js/core/judge/weigh.js
/**
 * DESIGN 6, "Verdict order": what blocks, then trouble of the gate, then warnings. Before all of them a policy that could not be
 * asked for, because then nobody knows what blocks (docs/decisions/policy-that-cannot-be-read.md).
 */
function verdictOf({ blocking, broken, warned, problems, warnings, settings, gaps }) {
    if (problems.some(isUndecidable))
        return 'error';
    if (blocking > 0 || broken > 0)
        return 'block';
    if (problems.length > 0 && settings.onToolError === 'error')
        return 'error';
    if (gaps.length > 0 && settings.onUnscanned === 'error')
        return 'error';
    return warned > 0 || warnings.length > 0 ? 'warn' : 'pass';
}
const isUndecidable = ({ code }) => code === 'POLICY_UNREADABLE';
/** One sentence. */
function reasonOf(verdict, { blocking, broken, problems, warnings }, hadNothingToScan) {
    switch (verdict) {
        case 'block':
            return blocksInWords(blocking, broken);
        case 'error':
            return problems[0]?.sentence ?? 'Files were not looked at, and the policy makes that an error.';
        case 'warn':
            return warnings[0] ?? 'There are warnings; nothing blocks.';
        case 'pass':
            return hadNothingToScan ? 'There is nothing to scan here.' : 'Nothing blocks.';
    }
}
function blocksInWords(blocking, broken) {
    const findings = blocking === 0 ? [] : [blocking === 1 ? '1 finding' : `${blocking} findings`];
    const mistakes = broken === 0 ? [] : [`${broken === 1 ? '1 mistake' : `${broken} mistakes`} in the policy files`];
    return `${[...findings, ...mistakes].join(' and ')} ${blocking + broken === 1 ? 'blocks' : 'block'}.`;
}

;// CONCATENATED MODULE: ./build/js/core/judge/judge.js












/** Pure: the same evidence, policies, waivers and day give the same verdict. Every merged finding ends in exactly one list. */
function judge(input) {
    const { evidence, origin, today, feeds = {} } = input;
    const layers = (0,policy_layers/* decidingLayers */.Ad)(input.layers);
    const settings = (0,policy_layers/* strictestSettings */.rJ)(layers);
    const base = settings.judge === 'everything' ? undefined : evidence.base;
    const { judged, waivers } = decideAll(input, layers, base);
    const lists = (0,order/* groupBy */.$z)(judged, (one) => one.action);
    const listOf = (action) => lists.get(action) ?? [];
    const weighing = gatherWeights(input, { settings, layers, lists });
    const { problems } = weighing;
    const verdict = verdictOf(weighing);
    const mode = input.mode ?? (0,policy_layers/* strictestMode */.DO)(layers, input.properties);
    const contact = (0,policy_layers/* contactOf */.CP)(layers);
    const waiverDays = (0,policy_layers/* strictestWaiverRules */.Zb)(layers).maxDays;
    const used = dataOf(feeds);
    return {
        schema: 1,
        gatehouse: input.version,
        verdict,
        mode,
        enforced: mode === 'enforce' && (verdict === 'block' || verdict === 'error'),
        reason: reasonOf(verdict, weighing, hadNothingToScan(evidence)),
        policy: {
            ...origin,
            problems: [...origin.problems, ...missingFeeds(layers, feeds)],
            ...(contact === undefined ? {} : { contact }),
            ...(Object.keys(waiverDays).length === 0 ? {} : { waiverDays }),
        },
        subject: evidence.subject,
        ...(base === undefined ? {} : { comparison: comparisonOf(base) }),
        blocking: listOf('block'),
        warnings: listOf('warn'),
        noted: listOf('note'),
        waived: listOf('waive'),
        problems,
        warningsOfTheGate: weighing.warnings,
        coverage: {
            files: evidence.inventory.files,
            formats: evidence.inventory.formats,
            gaps: collectGaps(evidence),
            skips: evidence.inventory.skips,
        },
        waivers,
        scanners: evidence.head.map(reportScanner),
        ...(used.length === 0 ? {} : { feeds: used }),
        judged: today,
    };
}
/** Merges, enriches, and decides every finding, the worst first. */
function decideAll(input, layers, base) {
    const { evidence, names, today, waivers, pendingWaivers: pending = [], feeds = {} } = input;
    const merged = (0,merge/* mergeFindings */.D)(evidence.head.flatMap((run) => run.findings)).map((finding) => enrich(finding, feeds));
    const given = policy/* feedNames */.bc.filter((name) => feeds[name] !== undefined);
    const decider = createDecider({ layers, waivers, pending, names, today, feeds: given });
    const comparison = base === undefined ? undefined : compareWithBase(merged, evidence.head, base);
    const decided = merged.map((finding) => ({
        ...decideInChange(finding, comparison, decider),
        finding: decider.show(finding),
    }));
    const sorted = decided.sort((a, b) => (0,merge/* compareFindings */.E)(a.finding, b.finding));
    const idOf = shortIds(sorted.map(({ finding }) => finding));
    return { judged: sorted.map((one) => ({ ...one, id: idOf(one.finding) })), waivers: decider.waiverNotes() };
}
const reportScanner = ({ scanner, tool, outcome, examined, inputs, licenses }) => ({
    scanner,
    tool,
    outcome,
    examined,
    data: inputs.data,
    ...(licenses === undefined ? {} : { licenses }),
});
/** No file, or none of a format that is known; files that the policy keeps from every tool are another matter. */
const hadNothingToScan = (evidence) => evidence.inventory.formats.length === 0 && evidence.head.every((run) => run.planned.length === 0);

// EXTERNAL MODULE: ./build/js/core/version.js
var version = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/js/repository/formats.js
var formats = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/policy/plan-part.js
var plan_part = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/js/flow/scan/day.js
var day = __webpack_require__(9987);
;// CONCATENATED MODULE: ./build/js/flow/judge-evidence.js







/** Judges evidence on this day; the clock is read here, because the judge itself is pure. */
const judgeEvidence = (evidence, found, { mode, feeds }, clock) => judge({
    evidence,
    layers: found.layers,
    origin: found.origin,
    waivers: found.waivers,
    names: { ...tools/* policyNames */.p8, formats: (0,order/* sortedUnique */.Z$)([...formats/* formatNames */.EI, ...tools/* policyNames */.p8.formats]) },
    trouble: found.trouble.length > 0 ? found.trouble : changedPolicy(evidence, found),
    today: (0,day/* dayOf */.k)(clock),
    now: clock.now().toISOString(),
    version: version/* version */.r,
    feeds,
    ...(found.pendingWaivers === undefined ? {} : { pendingWaivers: found.pendingWaivers }),
    ...(found.properties === undefined ? {} : { properties: found.properties }),
    ...(mode === undefined ? {} : { mode }),
});
/** Scan and judge may be two jobs that each read the policy. */
function changedPolicy({ inputs }, found) {
    if (inputs.plan === undefined || inputs.plan === (0,plan_part/* planDigest */.G)(found))
        return [];
    return [
        {
            code: 'POLICY_CHANGED',
            sentence: 'The policy changed during the run: it was scanned with other `exclude`, `tools`, `checks` or `base-images` than it is judged with.',
            hint: 'Run all jobs again.',
        },
    ];
}


/***/ })

};
