export const id = 846;
export const ids = [846];
export const modules = {

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCode: () => (/* binding */ exitCode),
  scanVerb: () => (/* binding */ scanVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var core_verdict = __webpack_require__(1557);
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

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/subject.js
var report_subject = __webpack_require__(257);
// EXTERNAL MODULE: ./build/js/report/words/entry.js
var entry = __webpack_require__(5627);
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
    return `. Nothing blocks: ${[(0,words_sentences/* counted */.hS)(coverage.files, 'file'), ...others(verdict)].join(', ')}.`;
}
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
    if (warnings.length === 0)
        return `.${told} Nothing blocks.`;
    return `. ${(0,words_sentences/* counted */.hS)(warnings.length, 'finding')} to look at; nothing blocks.${older(verdict)}${told}`;
}
/** The sentence about the gate's own trouble that the headline tells, so that nobody tells it twice. */
function troubleInHeadline({ verdict, problems, warnings, reason }) {
    if (verdict !== 'error' && verdict !== 'warn')
        return undefined;
    return problems[0]?.sentence ?? (verdict === 'warn' && warnings.length > 0 ? undefined : reason);
}
function block(verdict) {
    const { blocking, problems, mode, policy } = verdict;
    const what = (0,words_sentences/* listed */.KE)([
        ...(blocking.length > 0 ? [(0,words_sentences/* counted */.hS)(blocking.length, 'finding')] : []),
        ...(0,words_policy/* mistakesCounted */.S9)(verdict),
    ]);
    const trouble = problems.length === 0 ? '' : ' There may be more: not everything was looked at.';
    const rest = `${blocking.length > 0 ? older(verdict) : ''}${trouble}`;
    if (mode === 'audit')
        return ` (audit). ${what} would block.${rest}`;
    return `. ${what} ${blocking.length + (policy.broken?.length ?? 0) === 1 ? 'blocks' : 'block'} it.${rest}`;
}
/** The author of a change is told when findings count that may be older than it. */
function older({ subject: { base } }) {
    if (base === undefined)
        return '';
    return ` Older findings count too: this version does not compare with ${(0,report_escape/* inFull */.Vz)(base, 100)} yet.`;
}
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
var console_blockers = __webpack_require__(368);
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

// EXTERNAL MODULE: ./build/js/core/severity.js
var core_severity = __webpack_require__(7065);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/report/words/describe.js
var describe = __webpack_require__(7466);
;// CONCATENATED MODULE: ./build/js/report/console/console-policy-words.js




/** What the policy says to everyone who meets a warning; empty when it says nothing. Two with the same key say the same. */
const policyWordsKey = ({ action, by, why, how }) => action !== 'warn' || (why === undefined && how === undefined)
    ? ''
    : JSON.stringify([(0,words_policy/* ruleInWords */.Xx)(by), why, how?.text, how?.url]);
/** Why it warns and how to repair it, as for a finding that blocks; what was told above is only pointed at. */
function policyWords(judged, isToldAbove, indent, out) {
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
    return [
        ...row('why', [{ text: why === undefined ? '' : (0,report_escape/* onOneLine */.GJ)(why) }, rule]),
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
    const { warnings, noted, waived } = verdict;
    const forWarnings = noted.length === 0 ? mostRules : mostRules - keptForNotes;
    const warned = folded('Warnings', warnings, forWarnings, out, all);
    const forNotes = mostRules - Math.min(forWarnings, rulesOf(warnings).length);
    return [warned, folded('Noted', noted, forNotes, out, all), waiverSection(waived, verdict, out)];
}
function folded(title, list, rows, out, all) {
    if (list.length === 0)
        return { lines: [], leftOut: [] };
    const heading = (0,terminal/* wrap */.LV)(`${title}: ${(0,words_sentences/* bySeverity */.Np)(list)}`, out.width);
    return {
        lines: [...heading, ...(all ? everyFinding(list, out) : topRules(list, rows, out))],
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
    return (0,order/* compareAll */.Rt)((0,core_severity/* compareSeverity */.zK)(first.finding.severity, second.finding.severity), b.length - a.length, (0,order/* compareText */.n6)(first.finding.rule.id, second.finding.rule.id), (0,order/* compareText */.n6)(policyWordsKey(first), policyWordsKey(second)));
}
function topRules(list, rows, out) {
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
    const told = toldOnce(number + 5, out);
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
function toldOnce(indent, out) {
    const told = new Set();
    return (judged) => {
        const key = policyWordsKey(judged);
        const lines = policyWords(judged, told.has(key), indent, out);
        told.add(key);
        return lines;
    };
}
function everyFinding(list, out) {
    const width = Math.max(...list.map(({ finding }) => finding.severity.length));
    const told = toldOnce(width + 5, out);
    return [...list].sort(ranking/* compareWorst */.Tu).flatMap((judged) => {
        const { finding, id } = judged;
        const severity = out.paint({ text: (0,terminal/* padEnd */.f)(finding.severity, width), style: console_blockers/* severityStyles */.W[finding.severity] });
        const words = [(0,describe/* placeInWords */.cF)(finding.place), (0,describe/* subjectInWords */.DN)(finding), (0,describe/* titleInWords */.B3)(finding)];
        const pieces = [...words.map((text) => ({ text })), { text: `id ${(0,report_escape/* inFull */.Vz)(id)}`, style: 'quiet' }];
        const [first = '', ...more] = (0,terminal/* flow */.L3)(pieces, width + 5, out, 2);
        return [`   ${severity}  ${first}`, ...(0,terminal/* indented */.gu)(more, width + 5), ...told(judged)];
    });
}
function waiverSection(waived, { waivers }, out) {
    if (waived.length === 0 && waivers.length === 0)
        return { lines: [], leftOut: [] };
    const sentences = [...waivers.slice(0, mostWaivers).map(words_sentences/* waiverInWords */.bc), ...moreWaivers(waivers.length - mostWaivers)];
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

;// CONCATENATED MODULE: ./build/js/report/console/console-tools.js







/** What was looked at, by which tools, with which data, judged by which policy. */
function lookedAt(verdict, out) {
    const tools = [...(0,order/* groupBy */.$z)(verdict.scanners, ({ tool }) => `${tool.name} ${tool.version}`).values()].sort((a, b) => (0,order/* compareText */.n6)(nameOf(a), nameOf(b)));
    const rows = [
        ...tools.map(toolRow),
        ...dataRows(verdict),
        { label: 'Policy', text: (0,words_policy/* policyInWords */.Ve)(verdict) },
    ];
    const indent = 3 + Math.max(...rows.map(({ label }) => (0,terminal/* columns */.YB)(label))) + 2;
    return [
        `Looked at (of ${(0,words_sentences/* counted */.hS)(verdict.coverage.files, 'file')})`,
        ...rows.flatMap(({ label, text, style }) => (0,terminal/* labelled */.wW)({ text: `   ${label}`, style: 'quiet' }, [{ text, ...(style === undefined ? {} : { style }) }], indent, out)),
    ];
}
/** What two scanners of one tool used alike is told once. */
function dataRows({ scanners, judged }) {
    const words = scanners.flatMap(({ data }) => data.map((each) => (0,words_data/* dataInWords */.B)(each, judged)));
    return [...new Map(words.map((each) => [each.text, each]))]
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([text, { isDoubtful }]) => ({ label: 'Data', text, style: isDoubtful ? 'careful' : 'plain' }));
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
    return [...(exit > 0 ? [mode] : []), ...explain, ...everything].flatMap((parts) => unbroken(parts, out));
}
/** The same in the log of a workflow. */
function closingOfStep({ verdict, mode, subject }, out) {
    const fails = verdict === 'block' || verdict === 'error';
    const words = {
        audit: ['Audit: nothing fails.', 'With `mode: enforce` this step fails.'],
        enforce: ['Enforce: this step fails.'],
    };
    const here = [
        ['Same on your machine:', (0,report_subject/* scanCommand */.xs)(subject)],
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
    const worst = Math.min(...group.map(({ action }) => core_verdict/* actions */.o1.indexOf(action)));
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
    const [worst] = group.map(({ finding }) => finding.severity).sort(core_severity/* compareSeverity */.zK);
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
    const { finding, action } = judged;
    const { logical } = finding.identity;
    const related = relatedLocations(finding.place, subject);
    return {
        ruleId: ruleIdOf(finding),
        ruleIndex,
        level: levels[action],
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

// EXTERNAL MODULE: ./build/js/flow/last-scan.js
var last_scan = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/js/flow/run/describe-problem.js
var describe_problem = __webpack_require__(602);
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

;// CONCATENATED MODULE: ./build/js/tools/checkov/checks.js

/** Python, and policies in YAML or JSON. Checkov 3.3.30 loads no Python from a folder without `__init__.py`, and says nothing. */
const checkovChecks = {
    isCheck: (path) => /(?:^|\/)(?!__init__\.py$)[^/.][^/]*\.(?:py|ya?ml|json)$/.test(path),
    isProgram: (path) => path.endsWith('.py'),
    beside: (paths) => (0,order/* sortedUnique */.Z$)(paths.filter((path) => path.endsWith('.py')).map((path) => path.replace(/[^/]+$/, '__init__.py'))),
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
;// CONCATENATED MODULE: ./build/js/core/document/lines.js
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

;// CONCATENATED MODULE: ./build/js/core/document/document-yaml.js



/** Reads YAML 1.2, any number of documents. What the library cannot bear (depth, floods of errors) is stopped while it streams. */
function readYaml(text, limits) {
    const source = { text, starts: lineStarts(text) };
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
    const own = complaints.map((complaint) => document_yaml_problemOf(complaint, source));
    const problems = [...documents.flatMap((document) => document.problems), ...own];
    return { documents, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' };
const mostErrors = 20;
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
function document_yaml_problemOf({ code, message, offset }, { starts }) {
    const line = lineAt(starts, offset);
    return { code, message, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
function documentOf(composed, source) {
    const tree = createTree(source);
    const root = composed.contents === null ? undefined : tree.nodeOf(composed.contents, composed.range[0]);
    const errors = composed.errors
        .slice(0, mostErrors)
        .map((error) => document_yaml_problemOf({ code: 'syntax', message: `${error.message}.`.replace(/\.\.$/, '.'), offset: error.pos[0] }, source));
    const isEmpty = root?.kind === 'scalar' && root.value === null && root.text === '';
    return {
        root: isEmpty ? undefined : root,
        aliases: tree.aliases,
        aliased: tree.aliased,
        problems: [...errors, ...tree.problems],
    };
}
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
    const startLine = lineAt(starts, start);
    return {
        startLine,
        column: start - (starts[startLine - 1] ?? 0) + 1,
        endLine: end > start ? lineAt(starts, end - 1) : startLine,
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

;// CONCATENATED MODULE: ./build/js/core/document/document-tree.js
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
function document_tree_positionOf(root, path) {
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

;// CONCATENATED MODULE: ./build/js/tools/checkov/crash.js


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
    const { documents } = readDocuments(text);
    const resource = documents
        .flatMap(({ root }) => entriesOf(valueAt(root, 'Resources')))
        .find(({ value }) => isNoText(entryOf(value, 'Type'), lines));
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/js/tools/checkov/paths.js
/** A path below the root, relative to it with `/`; `undefined` for one that is elsewhere. */
function below(root, path) {
    const relative = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    return relative === undefined || relative === '' || relative.split('/').includes('..') ? undefined : relative;
}

;// CONCATENATED MODULE: ./build/js/tools/checkov/lost.js



const lostException = schemas/* object */.Ikc({
    lost: schemas/* enum */.k5n(['rule', 'file']),
    error: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP().nullable(),
});
const lost_mostRules = 5;
/**
 * Exceptions that Checkov swallowed, as the witness at its start tells them (`src/install/python/witness.ts`): what a rule that
 * crashed has to say of a file is not known; YAML nested too deeply, and a file of Terraform with one block that is none, were not read.
 * One gap for each file.
 */
function readLost({ stderr, root, files }) {
    const placeOf = ({ path }) => pathBelow(path, root, files);
    const lost = [...stderr.matchAll(/^gatehouse: (\{.{1,8192}\})$/gm)].flatMap(([, text]) => lost_decode(text ?? ''));
    return [...(0,order/* groupBy */.$z)(lost, (each) => `${each.lost} ${placeOf(each)}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const path = placeOf(first);
        return first.lost === 'file'
            ? { path, reason: first.error === 'RecursionError' ? 'not-parsed' : 'not-read' }
            : { path, reason: 'crashed-rule', detail: lost_rulesOf(same) };
    });
}
function lost_decode(text) {
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
function lost_rulesOf(same) {
    const names = (0,order/* sortedUnique */.Z$)(same.map(({ error, rule }) => rule ?? (error === 'TooMany' ? 'and more' : error)));
    const more = names.length - lost_mostRules;
    return more > 0 ? `${names.slice(0, lost_mostRules).join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/js/core/terraform-address.js
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

;// CONCATENATED MODULE: ./build/js/knowledge/data/checkov-severity.json
const checkov_severity_namespaceObject = /*#__PURE__*/JSON.parse('{"y":{"critical":["CKV_AWS_62"],"high":["CKV_ALI_1","CKV_AWS_3","CKV_AWS_13","CKV_AWS_20","CKV_AWS_28","CKV_AWS_41","CKV_AWS_46","CKV_AWS_49","CKV_AWS_57","CKV_AWS_60","CKV_AWS_61","CKV_AWS_63","CKV_AWS_79","CKV_AWS_88","CKV_AWS_94","CKV_AWS_96","CKV_AWS_97","CKV_AWS_98","CKV_AWS_99","CKV_AWS_100","CKV_AWS_101","CKV_AWS_102","CKV_AWS_103","CKV_AWS_127","CKV_AWS_163","CKV_AWS_168","CKV_AWS_192","CKV_AWS_267","CKV_AWS_268","CKV_AWS_270","CKV_AWS_271","CKV_AWS_272","CKV_AWS_274","CKV_AWS_275","CKV_AWS_278","CKV_AWS_279","CKV_AWS_280","CKV_AWS_281","CKV_AWS_282","CKV_AWS_283","CKV_AWS_287","CKV_AWS_288","CKV_AWS_289","CKV_AWS_290","CKV_AWS_291","CKV_AWS_292","CKV_AWS_295","CKV_AWS_296","CKV_AWS_297","CKV_AWS_298","CKV_AWS_304","CKV_AWS_308","CKV_AWS_311","CKV_AWS_312","CKV_AWS_328","CKV_AWS_329","CKV_AWS_337","CKV_AWS_339","CKV_AWS_343","CKV_AWS_344","CKV_AWS_345","CKV_AWS_346","CKV_AWS_347","CKV_AWS_348","CKV_AWS_350","CKV_AWS_352","CKV_AWS_354","CKV_AWS_355","CKV_AWS_356","CKV_AWS_357","CKV_AWS_358","CKV_AWS_364","CKV_AZURE_9","CKV_AZURE_11","CKV_AZURE_24","CKV_AZURE_25","CKV_AZURE_26","CKV_AZURE_34","CKV_AZURE_39","CKV_AZURE_40","CKV_AZURE_41","CKV_AZURE_45","CKV_AZURE_48","CKV_AZURE_49","CKV_AZURE_85","CKV_AZURE_86","CKV_AZURE_134","CKV_AZURE_178","CKV_AZURE_185","CKV_AZURE_189","CKV_AZURE_190","CKV_AZURE_215","CKV_AZURE_216","CKV_AZURE_220","CKV_AZURE_223","CKV_AZURE_227","CKV_AZURE_229","CKV_AZURE_230","CKV_AZURE_232","CKV_GCP_6","CKV_GCP_11","CKV_GCP_14","CKV_GCP_15","CKV_GCP_28","CKV_GCP_32","CKV_GCP_33","CKV_GCP_38","CKV_GCP_41","CKV_GCP_42","CKV_GCP_44","CKV_GCP_45","CKV_GCP_46","CKV_GCP_47","CKV_GCP_48","CKV_GCP_112","CKV_GCP_113","CKV_GCP_114","CKV_GCP_115","CKV_GCP_117","CKV_GCP_118","CKV_GCP_120","CKV_GIT_4","CKV_K8S_2","CKV_K8S_16","CKV_K8S_39","CKV_K8S_71","CKV_K8S_72","CKV_K8S_73","CKV_K8S_86","CKV_K8S_88","CKV_K8S_96","CKV_K8S_99","CKV_K8S_100","CKV_K8S_102","CKV_K8S_104","CKV_K8S_105","CKV_K8S_108","CKV_K8S_110","CKV_K8S_111","CKV_K8S_113","CKV_K8S_115","CKV_K8S_116","CKV_K8S_118","CKV_K8S_119","CKV_K8S_121","CKV_K8S_148","CKV_K8S_149","CKV_K8S_155","CKV_K8S_156","CKV_OCI_10","CKV_OPENAPI_1","CKV_OPENAPI_2","CKV_OPENAPI_3","CKV_OPENAPI_4","CKV_OPENAPI_5","CKV_OPENAPI_6","CKV_OPENAPI_7","CKV_OPENAPI_8","CKV_OPENAPI_10","CKV_OPENAPI_11","CKV_OPENAPI_13","CKV_OPENAPI_15","CKV_OPENAPI_18","CKV_OPENAPI_20","CKV_SECRET_2","CKV_SECRET_3","CKV_SECRET_7","CKV_SECRET_23","CKV_SECRET_34","CKV_SECRET_45","CKV_SECRET_61","CKV_SECRET_79","CKV_TF_2","CKV2_AWS_38","CKV2_AWS_56","CKV2_AWS_66","CKV2_AZURE_1","CKV2_AZURE_49","CKV2_AZURE_50","CKV2_DOCKER_2","CKV2_DOCKER_3","CKV2_DOCKER_4","CKV2_DOCKER_5","CKV2_DOCKER_6","CKV2_DOCKER_10","CKV2_DOCKER_11","CKV2_DOCKER_12","CKV2_DOCKER_13","CKV2_DOCKER_14","CKV2_DOCKER_15","CKV2_GCP_8","CKV2_K8S_1","CKV2_K8S_2","CKV2_K8S_3","CKV2_K8S_5"],"medium":["CKV_ALI_4","CKV_ALI_5","CKV_ALI_6","CKV_ALI_14","CKV_ALI_18","CKV_ALI_19","CKV_ALI_23","CKV_ANSIBLE_1","CKV_ANSIBLE_2","CKV_ANSIBLE_3","CKV_ANSIBLE_4","CKV_AWS_2","CKV_AWS_6","CKV_AWS_17","CKV_AWS_26","CKV_AWS_32","CKV_AWS_33","CKV_AWS_34","CKV_AWS_44","CKV_AWS_45","CKV_AWS_48","CKV_AWS_53","CKV_AWS_54","CKV_AWS_55","CKV_AWS_56","CKV_AWS_58","CKV_AWS_70","CKV_AWS_74","CKV_AWS_77","CKV_AWS_78","CKV_AWS_80","CKV_AWS_81","CKV_AWS_82","CKV_AWS_83","CKV_AWS_84","CKV_AWS_85","CKV_AWS_87","CKV_AWS_90","CKV_AWS_93","CKV_AWS_110","CKV_AWS_112","CKV_AWS_113","CKV_AWS_121","CKV_AWS_126","CKV_AWS_131","CKV_AWS_147","CKV_AWS_155","CKV_AWS_156","CKV_AWS_159","CKV_AWS_160","CKV_AWS_161","CKV_AWS_164","CKV_AWS_165","CKV_AWS_166","CKV_AWS_167","CKV_AWS_169","CKV_AWS_170","CKV_AWS_250","CKV_AWS_258","CKV_AWS_269","CKV_AWS_277","CKV_AWS_285","CKV_AWS_286","CKV_AWS_293","CKV_AWS_300","CKV_AWS_302","CKV_AWS_303","CKV_AWS_305","CKV_AWS_309","CKV_AWS_310","CKV_AWS_315","CKV_AWS_316","CKV_AWS_317","CKV_AWS_318","CKV_AWS_319","CKV_AWS_320","CKV_AWS_321","CKV_AWS_324","CKV_AWS_326","CKV_AWS_330","CKV_AWS_332","CKV_AWS_334","CKV_AWS_335","CKV_AWS_341","CKV_AWS_363","CKV_AWS_365","CKV_AWS_366","CKV_AWS_370","CKV_AWS_371","CKV_AWS_373","CKV_AWS_378","CKV_AWS_379","CKV_AZURE_3","CKV_AZURE_5","CKV_AZURE_14","CKV_AZURE_16","CKV_AZURE_50","CKV_AZURE_52","CKV_AZURE_53","CKV_AZURE_54","CKV_AZURE_70","CKV_AZURE_72","CKV_AZURE_77","CKV_AZURE_104","CKV_AZURE_105","CKV_AZURE_106","CKV_AZURE_108","CKV_AZURE_109","CKV_AZURE_139","CKV_AZURE_163","CKV_AZURE_164","CKV_AZURE_165","CKV_AZURE_166","CKV_AZURE_172","CKV_AZURE_173","CKV_AZURE_174","CKV_AZURE_176","CKV_AZURE_177","CKV_AZURE_181","CKV_AZURE_183","CKV_AZURE_184","CKV_AZURE_186","CKV_AZURE_187","CKV_AZURE_191","CKV_AZURE_192","CKV_AZURE_193","CKV_AZURE_194","CKV_AZURE_195","CKV_AZURE_197","CKV_AZURE_198","CKV_AZURE_199","CKV_AZURE_200","CKV_AZURE_201","CKV_AZURE_202","CKV_AZURE_204","CKV_AZURE_205","CKV_AZURE_207","CKV_AZURE_210","CKV_AZURE_217","CKV_AZURE_219","CKV_AZURE_221","CKV_AZURE_222","CKV_AZURE_224","CKV_AZURE_225","CKV_AZURE_226","CKV_AZURE_228","CKV_AZURE_231","CKV_AZURE_234","CKV_AZURE_239","CKV_GCP_4","CKV_GCP_16","CKV_GCP_17","CKV_GCP_19","CKV_GCP_25","CKV_GCP_27","CKV_GCP_31","CKV_GCP_73","CKV_GCP_95","CKV_GCP_107","CKV_GCP_111","CKV_GCP_116","CKV_GCP_119","CKV_GCP_121","CKV_GCP_122","CKV_GIT_5","CKV_GITHUB_5","CKV_GLB_1","CKV_GLB_3","CKV_K8S_1","CKV_K8S_3","CKV_K8S_4","CKV_K8S_5","CKV_K8S_6","CKV_K8S_17","CKV_K8S_18","CKV_K8S_19","CKV_K8S_20","CKV_K8S_23","CKV_K8S_27","CKV_K8S_49","CKV_K8S_74","CKV_K8S_75","CKV_K8S_78","CKV_K8S_79","CKV_K8S_80","CKV_K8S_85","CKV_K8S_91","CKV_K8S_95","CKV_K8S_97","CKV_K8S_106","CKV_K8S_107","CKV_K8S_112","CKV_K8S_117","CKV_K8S_138","CKV_K8S_157","CKV_K8S_158","CKV_OCI_5","CKV_OCI_11","CKV_OCI_12","CKV_OCI_13","CKV_OCI_14","CKV_OCI_17","CKV_OCI_18","CKV_OCI_21","CKV_OPENAPI_9","CKV_OPENAPI_12","CKV_OPENAPI_14","CKV_OPENAPI_17","CKV_OPENAPI_19","CKV_OPENAPI_21","CKV_PAN_2","CKV_PAN_3","CKV_PAN_4","CKV_PAN_5","CKV_PAN_12","CKV_PAN_13","CKV_PAN_17","CKV_SECRET_1","CKV_SECRET_4","CKV_SECRET_13","CKV_SECRET_14","CKV_SECRET_17","CKV_SECRET_26","CKV_SECRET_27","CKV_SECRET_29","CKV_SECRET_43","CKV_SECRET_44","CKV_SECRET_47","CKV_SECRET_73","CKV_SECRET_78","CKV_SECRET_81","CKV_SECRET_82","CKV_SECRET_83","CKV_SECRET_84","CKV_SECRET_85","CKV_SECRET_89","CKV_SECRET_90","CKV_SECRET_97","CKV_SECRET_98","CKV_SECRET_99","CKV_SECRET_100","CKV_SECRET_101","CKV_SECRET_102","CKV_SECRET_107","CKV_SECRET_109","CKV_SECRET_110","CKV_TF_1","CKV2_ANSIBLE_1","CKV2_ANSIBLE_2","CKV2_ANSIBLE_4","CKV2_ANSIBLE_5","CKV2_ANSIBLE_6","CKV2_AWS_22","CKV2_AWS_23","CKV2_AWS_29","CKV2_AWS_40","CKV2_AWS_43","CKV2_AWS_47","CKV2_AWS_54","CKV2_AWS_61","CKV2_AWS_64","CKV2_AWS_68","CKV2_AWS_69","CKV2_AWS_70","CKV2_AWS_72","CKV2_AWS_75","CKV2_AZURE_23","CKV2_AZURE_24","CKV2_AZURE_26","CKV2_AZURE_28","CKV2_AZURE_33","CKV2_AZURE_42","CKV2_AZURE_43","CKV2_AZURE_44","CKV2_AZURE_45","CKV2_AZURE_46","CKV2_AZURE_47","CKV2_AZURE_57","CKV2_DOCKER_7","CKV2_DOCKER_8","CKV2_DOCKER_9","CKV2_DOCKER_16","CKV2_DOCKER_17","CKV2_GCP_2","CKV2_GCP_6","CKV2_GCP_10","CKV2_GCP_18","CKV2_GCP_21","CKV2_GCP_22","CKV2_GCP_23","CKV2_GCP_24","CKV2_GCP_25","CKV2_GCP_26","CKV2_GCP_27","CKV2_GCP_28","CKV2_GCP_29","CKV2_GCP_30","CKV2_GCP_31","CKV2_GCP_32","CKV2_GCP_33","CKV2_GCP_34","CKV2_GCP_35","CKV2_GCP_36","CKV2_K8S_4","CKV2_OCI_1","CKV2_OCI_4"],"low":["CKV_ALI_7","CKV_ALI_8","CKV_ALI_9","CKV_ALI_10","CKV_ALI_11","CKV_ALI_12","CKV_ALI_20","CKV_ALI_21","CKV_ALI_22","CKV_ALI_24","CKV_ALI_25","CKV_ALI_26","CKV_ALI_27","CKV_ALI_28","CKV_ALI_29","CKV_ALI_30","CKV_ALI_31","CKV_ALI_32","CKV_ALI_33","CKV_ALI_35","CKV_ALI_36","CKV_ALI_37","CKV_ALI_38","CKV_ALI_41","CKV_ALI_42","CKV_ALI_43","CKV_ALI_44","CKV_ANSIBLE_5","CKV_ANSIBLE_6","CKV_AWS_1","CKV_AWS_5","CKV_AWS_12","CKV_AWS_16","CKV_AWS_19","CKV_AWS_21","CKV_AWS_22","CKV_AWS_23","CKV_AWS_27","CKV_AWS_29","CKV_AWS_30","CKV_AWS_31","CKV_AWS_36","CKV_AWS_38","CKV_AWS_39","CKV_AWS_40","CKV_AWS_42","CKV_AWS_43","CKV_AWS_50","CKV_AWS_51","CKV_AWS_59","CKV_AWS_64","CKV_AWS_65","CKV_AWS_66","CKV_AWS_69","CKV_AWS_73","CKV_AWS_75","CKV_AWS_76","CKV_AWS_89","CKV_AWS_95","CKV_AWS_104","CKV_AWS_105","CKV_AWS_106","CKV_AWS_107","CKV_AWS_108","CKV_AWS_109","CKV_AWS_111","CKV_AWS_114","CKV_AWS_115","CKV_AWS_116","CKV_AWS_117","CKV_AWS_118","CKV_AWS_119","CKV_AWS_120","CKV_AWS_122","CKV_AWS_123","CKV_AWS_124","CKV_AWS_128","CKV_AWS_129","CKV_AWS_130","CKV_AWS_133","CKV_AWS_135","CKV_AWS_136","CKV_AWS_137","CKV_AWS_138","CKV_AWS_140","CKV_AWS_141","CKV_AWS_143","CKV_AWS_144","CKV_AWS_145","CKV_AWS_146","CKV_AWS_148","CKV_AWS_149","CKV_AWS_150","CKV_AWS_153","CKV_AWS_154","CKV_AWS_157","CKV_AWS_158","CKV_AWS_162","CKV_AWS_171","CKV_AWS_172","CKV_AWS_173","CKV_AWS_174","CKV_AWS_175","CKV_AWS_176","CKV_AWS_177","CKV_AWS_178","CKV_AWS_179","CKV_AWS_180","CKV_AWS_181","CKV_AWS_182","CKV_AWS_183","CKV_AWS_184","CKV_AWS_185","CKV_AWS_186","CKV_AWS_187","CKV_AWS_189","CKV_AWS_190","CKV_AWS_191","CKV_AWS_193","CKV_AWS_195","CKV_AWS_196","CKV_AWS_197","CKV_AWS_198","CKV_AWS_199","CKV_AWS_200","CKV_AWS_201","CKV_AWS_202","CKV_AWS_203","CKV_AWS_204","CKV_AWS_205","CKV_AWS_206","CKV_AWS_207","CKV_AWS_208","CKV_AWS_209","CKV_AWS_210","CKV_AWS_211","CKV_AWS_212","CKV_AWS_213","CKV_AWS_214","CKV_AWS_215","CKV_AWS_216","CKV_AWS_217","CKV_AWS_218","CKV_AWS_219","CKV_AWS_220","CKV_AWS_221","CKV_AWS_222","CKV_AWS_223","CKV_AWS_224","CKV_AWS_225","CKV_AWS_226","CKV_AWS_227","CKV_AWS_228","CKV_AWS_229","CKV_AWS_230","CKV_AWS_231","CKV_AWS_232","CKV_AWS_233","CKV_AWS_234","CKV_AWS_235","CKV_AWS_236","CKV_AWS_237","CKV_AWS_239","CKV_AWS_240","CKV_AWS_241","CKV_AWS_242","CKV_AWS_243","CKV_AWS_244","CKV_AWS_245","CKV_AWS_246","CKV_AWS_247","CKV_AWS_248","CKV_AWS_249","CKV_AWS_252","CKV_AWS_253","CKV_AWS_254","CKV_AWS_255","CKV_AWS_256","CKV_AWS_257","CKV_AWS_259","CKV_AWS_260","CKV_AWS_261","CKV_AWS_262","CKV_AWS_263","CKV_AWS_264","CKV_AWS_265","CKV_AWS_266","CKV_AWS_273","CKV_AWS_276","CKV_AWS_284","CKV_AWS_301","CKV_AWS_313","CKV_AWS_323","CKV_AWS_325","CKV_AWS_331","CKV_AWS_333","CKV_AWS_342","CKV_AWS_349","CKV_AWS_351","CKV_AWS_353","CKV_AWS_359","CKV_AWS_360","CKV_AWS_362","CKV_AWS_367","CKV_AWS_368","CKV_AWS_369","CKV_AWS_372","CKV_AWS_374","CKV_AWS_375","CKV_AWS_376","CKV_AWS_377","CKV_AWS_380","CKV_AWS_381","CKV_AWS_382","CKV_AWS_383","CKV_AZURE_1","CKV_AZURE_6","CKV_AZURE_7","CKV_AZURE_8","CKV_AZURE_12","CKV_AZURE_13","CKV_AZURE_15","CKV_AZURE_21","CKV_AZURE_23","CKV_AZURE_28","CKV_AZURE_29","CKV_AZURE_36","CKV_AZURE_43","CKV_AZURE_44","CKV_AZURE_47","CKV_AZURE_56","CKV_AZURE_57","CKV_AZURE_58","CKV_AZURE_59","CKV_AZURE_62","CKV_AZURE_63","CKV_AZURE_64","CKV_AZURE_65","CKV_AZURE_66","CKV_AZURE_68","CKV_AZURE_73","CKV_AZURE_76","CKV_AZURE_78","CKV_AZURE_80","CKV_AZURE_81","CKV_AZURE_82","CKV_AZURE_83","CKV_AZURE_88","CKV_AZURE_89","CKV_AZURE_91","CKV_AZURE_92","CKV_AZURE_93","CKV_AZURE_94","CKV_AZURE_95","CKV_AZURE_96","CKV_AZURE_97","CKV_AZURE_98","CKV_AZURE_99","CKV_AZURE_100","CKV_AZURE_101","CKV_AZURE_102","CKV_AZURE_103","CKV_AZURE_107","CKV_AZURE_111","CKV_AZURE_112","CKV_AZURE_113","CKV_AZURE_114","CKV_AZURE_115","CKV_AZURE_116","CKV_AZURE_117","CKV_AZURE_119","CKV_AZURE_120","CKV_AZURE_121","CKV_AZURE_122","CKV_AZURE_123","CKV_AZURE_124","CKV_AZURE_125","CKV_AZURE_126","CKV_AZURE_127","CKV_AZURE_128","CKV_AZURE_129","CKV_AZURE_130","CKV_AZURE_132","CKV_AZURE_133","CKV_AZURE_135","CKV_AZURE_136","CKV_AZURE_137","CKV_AZURE_138","CKV_AZURE_140","CKV_AZURE_141","CKV_AZURE_142","CKV_AZURE_143","CKV_AZURE_144","CKV_AZURE_145","CKV_AZURE_146","CKV_AZURE_147","CKV_AZURE_148","CKV_AZURE_149","CKV_AZURE_150","CKV_AZURE_151","CKV_AZURE_152","CKV_AZURE_153","CKV_AZURE_154","CKV_AZURE_155","CKV_AZURE_156","CKV_AZURE_157","CKV_AZURE_158","CKV_AZURE_159","CKV_AZURE_160","CKV_AZURE_161","CKV_AZURE_162","CKV_AZURE_167","CKV_AZURE_168","CKV_AZURE_169","CKV_AZURE_170","CKV_AZURE_171","CKV_AZURE_175","CKV_AZURE_179","CKV_AZURE_180","CKV_AZURE_182","CKV_AZURE_188","CKV_AZURE_196","CKV_AZURE_203","CKV_AZURE_206","CKV_AZURE_208","CKV_AZURE_209","CKV_AZURE_211","CKV_AZURE_212","CKV_AZURE_213","CKV_AZURE_214","CKV_AZURE_218","CKV_AZURE_233","CKV_AZURE_235","CKV_AZURE_236","CKV_AZURE_237","CKV_AZURE_240","CKV_AZURE_241","CKV_AZURE_244","CKV_DOCKER_1","CKV_DOCKER_2","CKV_DOCKER_3","CKV_DOCKER_4","CKV_DOCKER_5","CKV_DOCKER_6","CKV_DOCKER_7","CKV_DOCKER_8","CKV_DOCKER_9","CKV_DOCKER_10","CKV_DOCKER_11","CKV_GCP_12","CKV_GCP_13","CKV_GCP_18","CKV_GCP_20","CKV_GCP_22","CKV_GCP_23","CKV_GCP_24","CKV_GCP_34","CKV_GCP_35","CKV_GCP_40","CKV_GCP_49","CKV_GCP_51","CKV_GCP_59","CKV_GCP_60","CKV_GCP_64","CKV_GCP_65","CKV_GCP_66","CKV_GCP_67","CKV_GCP_68","CKV_GCP_69","CKV_GCP_72","CKV_GCP_74","CKV_GCP_76","CKV_GCP_77","CKV_GCP_78","CKV_GCP_79","CKV_GCP_80","CKV_GCP_81","CKV_GCP_82","CKV_GCP_83","CKV_GCP_84","CKV_GCP_85","CKV_GCP_86","CKV_GCP_87","CKV_GCP_88","CKV_GCP_90","CKV_GCP_91","CKV_GCP_92","CKV_GCP_93","CKV_GCP_96","CKV_GCP_97","CKV_GCP_104","CKV_GCP_105","CKV_GCP_109","CKV_GCP_110","CKV_GCP_123","CKV_GCP_124","CKV_GIT_1","CKV_GIT_3","CKV_GLB_4","CKV_K8S_7","CKV_K8S_8","CKV_K8S_9","CKV_K8S_10","CKV_K8S_11","CKV_K8S_12","CKV_K8S_13","CKV_K8S_14","CKV_K8S_15","CKV_K8S_21","CKV_K8S_22","CKV_K8S_24","CKV_K8S_25","CKV_K8S_26","CKV_K8S_28","CKV_K8S_29","CKV_K8S_30","CKV_K8S_31","CKV_K8S_32","CKV_K8S_33","CKV_K8S_34","CKV_K8S_35","CKV_K8S_36","CKV_K8S_37","CKV_K8S_38","CKV_K8S_40","CKV_K8S_41","CKV_K8S_42","CKV_K8S_43","CKV_K8S_44","CKV_K8S_45","CKV_K8S_68","CKV_K8S_69","CKV_K8S_70","CKV_K8S_77","CKV_K8S_81","CKV_K8S_82","CKV_K8S_83","CKV_K8S_84","CKV_K8S_89","CKV_K8S_90","CKV_K8S_92","CKV_K8S_93","CKV_K8S_94","CKV_K8S_114","CKV_K8S_139","CKV_K8S_140","CKV_K8S_141","CKV_K8S_143","CKV_K8S_144","CKV_K8S_145","CKV_K8S_146","CKV_K8S_147","CKV_K8S_151","CKV_K8S_152","CKV_K8S_153","CKV_K8S_154","CKV_OCI_1","CKV_OCI_2","CKV_OCI_4","CKV_OCI_7","CKV_OCI_8","CKV_OPENAPI_16","CKV_OPENSTACK_1","CKV_OPENSTACK_3","CKV_OPENSTACK_4","CKV_OPENSTACK_5","CKV_PAN_6","CKV_PAN_7","CKV_PAN_9","CKV_PAN_10","CKV_PAN_14","CKV_PAN_15","CKV_PAN_16","CKV_SECRET_5","CKV_SECRET_6","CKV_SECRET_8","CKV_SECRET_9","CKV_SECRET_11","CKV_SECRET_12","CKV_SECRET_15","CKV_SECRET_16","CKV_SECRET_18","CKV_SECRET_19","CKV_SECRET_21","CKV_SECRET_22","CKV_SECRET_24","CKV_SECRET_25","CKV_SECRET_28","CKV_SECRET_30","CKV_SECRET_31","CKV_SECRET_32","CKV_SECRET_33","CKV_SECRET_35","CKV_SECRET_36","CKV_SECRET_37","CKV_SECRET_38","CKV_SECRET_39","CKV_SECRET_40","CKV_SECRET_41","CKV_SECRET_42","CKV_SECRET_46","CKV_SECRET_48","CKV_SECRET_49","CKV_SECRET_50","CKV_SECRET_51","CKV_SECRET_52","CKV_SECRET_53","CKV_SECRET_54","CKV_SECRET_55","CKV_SECRET_56","CKV_SECRET_57","CKV_SECRET_58","CKV_SECRET_59","CKV_SECRET_60","CKV_SECRET_62","CKV_SECRET_63","CKV_SECRET_64","CKV_SECRET_65","CKV_SECRET_66","CKV_SECRET_67","CKV_SECRET_68","CKV_SECRET_69","CKV_SECRET_70","CKV_SECRET_71","CKV_SECRET_72","CKV_SECRET_74","CKV_SECRET_75","CKV_SECRET_76","CKV_SECRET_77","CKV_SECRET_80","CKV_SECRET_86","CKV_SECRET_87","CKV_SECRET_88","CKV_SECRET_91","CKV_SECRET_92","CKV_SECRET_93","CKV_SECRET_94","CKV_SECRET_95","CKV_SECRET_96","CKV_SECRET_103","CKV_SECRET_104","CKV_SECRET_105","CKV_SECRET_106","CKV_SECRET_108","CKV_SECRET_111","CKV_SECRET_112","CKV2_ANSIBLE_3","CKV2_AWS_2","CKV2_AWS_3","CKV2_AWS_4","CKV2_AWS_5","CKV2_AWS_6","CKV2_AWS_7","CKV2_AWS_8","CKV2_AWS_9","CKV2_AWS_12","CKV2_AWS_15","CKV2_AWS_18","CKV2_AWS_19","CKV2_AWS_20","CKV2_AWS_21","CKV2_AWS_28","CKV2_AWS_30","CKV2_AWS_31","CKV2_AWS_32","CKV2_AWS_33","CKV2_AWS_34","CKV2_AWS_35","CKV2_AWS_36","CKV2_AWS_37","CKV2_AWS_39","CKV2_AWS_42","CKV2_AWS_44","CKV2_AWS_46","CKV2_AWS_49","CKV2_AWS_51","CKV2_AWS_52","CKV2_AWS_53","CKV2_AWS_57","CKV2_AWS_59","CKV2_AWS_62","CKV2_AWS_65","CKV2_AWS_71","CKV2_AWS_74","CKV2_AZURE_3","CKV2_AZURE_4","CKV2_AZURE_5","CKV2_AZURE_7","CKV2_AZURE_8","CKV2_AZURE_9","CKV2_AZURE_10","CKV2_AZURE_11","CKV2_AZURE_12","CKV2_AZURE_14","CKV2_AZURE_15","CKV2_AZURE_16","CKV2_AZURE_17","CKV2_AZURE_18","CKV2_AZURE_19","CKV2_AZURE_20","CKV2_AZURE_21","CKV2_AZURE_22","CKV2_AZURE_25","CKV2_AZURE_31","CKV2_AZURE_32","CKV2_AZURE_37","CKV2_AZURE_38","CKV2_AZURE_39","CKV2_AZURE_40","CKV2_AZURE_41","CKV2_AZURE_48","CKV2_DOCKER_1","CKV2_GCP_1","CKV2_GCP_3","CKV2_GCP_4","CKV2_GCP_7","CKV2_GCP_12","CKV2_GCP_20","CKV2_OCI_5","CKV2_OCI_6"],"info":["CKV_ALI_2","CKV_ALI_3","CKV_ALI_13","CKV_ALI_15","CKV_ALI_16","CKV_ALI_17","CKV_AWS_7","CKV_AWS_8","CKV_AWS_9","CKV_AWS_10","CKV_AWS_11","CKV_AWS_14","CKV_AWS_15","CKV_AWS_18","CKV_AWS_24","CKV_AWS_25","CKV_AWS_35","CKV_AWS_37","CKV_AWS_47","CKV_AWS_67","CKV_AWS_68","CKV_AWS_71","CKV_AWS_72","CKV_AWS_86","CKV_AWS_91","CKV_AWS_92","CKV_AWS_134","CKV_AWS_139","CKV_AWS_142","CKV_AWS_152","CKV_AWS_194","CKV_AWS_238","CKV_AWS_251","CKV_AWS_294","CKV_AWS_306","CKV_AWS_307","CKV_AWS_314","CKV_AWS_322","CKV_AWS_327","CKV_AWS_336","CKV_AWS_338","CKV_AWS_340","CKV_AWS_361","CKV_AZURE_2","CKV_AZURE_4","CKV_AZURE_10","CKV_AZURE_17","CKV_AZURE_18","CKV_AZURE_19","CKV_AZURE_20","CKV_AZURE_22","CKV_AZURE_27","CKV_AZURE_30","CKV_AZURE_31","CKV_AZURE_32","CKV_AZURE_33","CKV_AZURE_35","CKV_AZURE_37","CKV_AZURE_38","CKV_AZURE_42","CKV_AZURE_55","CKV_AZURE_61","CKV_AZURE_67","CKV_AZURE_69","CKV_AZURE_71","CKV_AZURE_74","CKV_AZURE_75","CKV_AZURE_79","CKV_AZURE_84","CKV_AZURE_87","CKV_AZURE_110","CKV_AZURE_118","CKV_AZURE_131","CKV_AZURE_238","CKV_AZURE_242","CKV_GCP_1","CKV_GCP_2","CKV_GCP_3","CKV_GCP_7","CKV_GCP_8","CKV_GCP_9","CKV_GCP_10","CKV_GCP_21","CKV_GCP_26","CKV_GCP_30","CKV_GCP_36","CKV_GCP_37","CKV_GCP_39","CKV_GCP_43","CKV_GCP_50","CKV_GCP_52","CKV_GCP_53","CKV_GCP_54","CKV_GCP_55","CKV_GCP_56","CKV_GCP_57","CKV_GCP_58","CKV_GCP_61","CKV_GCP_62","CKV_GCP_63","CKV_GCP_70","CKV_GCP_71","CKV_GCP_75","CKV_GCP_106","CKV_GCP_108","CKV_OCI_3","CKV_OCI_6","CKV_OCI_9","CKV_OCI_15","CKV_OCI_16","CKV_OCI_19","CKV_OCI_20","CKV_OCI_22","CKV_PAN_8","CKV2_AWS_1","CKV2_AWS_10","CKV2_AWS_11","CKV2_AWS_14","CKV2_AWS_16","CKV2_AWS_27","CKV2_AWS_41","CKV2_AWS_45","CKV2_AWS_48","CKV2_AWS_50","CKV2_AWS_55","CKV2_AWS_58","CKV2_AWS_60","CKV2_AWS_63","CKV2_AWS_73","CKV2_AZURE_2","CKV2_AZURE_6","CKV2_AZURE_13","CKV2_AZURE_27","CKV2_AZURE_29","CKV2_AZURE_30","CKV2_AZURE_34","CKV2_AZURE_35","CKV2_AZURE_36","CKV2_AZURE_51","CKV2_AZURE_52","CKV2_AZURE_53","CKV2_AZURE_54","CKV2_GCP_5","CKV2_GCP_13","CKV2_GCP_14","CKV2_GCP_15","CKV2_GCP_16","CKV2_GCP_17","CKV2_GCP_19","CKV2_OCI_2","CKV2_OCI_3"]}}');
;// CONCATENATED MODULE: ./build/js/knowledge/checkov-severity.js


const byCheck = new Map(core_severity/* severities */.gO.flatMap((severity) => checkov_severity_namespaceObject.y[severity].map((id) => [id, severity])));
/**
 * The severity that Checkov's vendor publishes for a check; Checkov itself gives none offline. `undefined` for a check without an
 * entry. Source: docs/knowledge.md.
 */
const vendorSeverity = (checkId) => byCheck.get(checkId);

;// CONCATENATED MODULE: ./build/js/knowledge/data/concepts.json
const concepts_namespaceObject = /*#__PURE__*/JSON.parse('{"W":[{"id":"apigateway-access-logging","title":"API Gateway stages write access logs","trivy":["AWS-0001","AWS-0113","AWS-0116"],"checkov":["CKV_AWS_76","CKV_AWS_95"],"frameworks":["terraform","cloudformation"]},{"id":"apigateway-cache-encrypted","title":"API Gateway method cache is encrypted","trivy":["AWS-0002"],"checkov":["CKV_AWS_308"],"frameworks":["terraform"]},{"id":"apigateway-xray-tracing","title":"API Gateway stages use X-Ray tracing","trivy":["AWS-0003","AWS-0111"],"checkov":["CKV_AWS_73"],"frameworks":["terraform","cloudformation"]},{"id":"apigateway-domain-tls-policy","title":"API Gateway custom domain uses a modern TLS policy","trivy":["AWS-0005"],"checkov":["CKV_AWS_206"],"frameworks":["terraform"]},{"id":"apigateway-response-caching","title":"API Gateway method responses are cached","trivy":["AWS-0190"],"checkov":["CKV_AWS_225"],"frameworks":["terraform"]},{"id":"launch-config-no-public-ip","title":"Launch configuration gives no public address","trivy":["AWS-0009"],"checkov":["CKV_AWS_389"],"frameworks":["terraform"]},{"id":"cloudfront-access-logging","title":"CloudFront distribution writes access logs","trivy":["AWS-0010"],"checkov":["CKV_AWS_86"],"frameworks":["terraform","cloudformation"]},{"id":"cloudfront-waf","title":"CloudFront distribution is behind a WAF","trivy":["AWS-0011"],"checkov":["CKV_AWS_68"],"frameworks":["terraform","cloudformation"]},{"id":"cloudfront-https-only","title":"CloudFront viewers must use HTTPS","trivy":["AWS-0012"],"checkov":["CKV_AWS_34"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-all-regions","title":"CloudTrail trail covers every region","trivy":["AWS-0014"],"checkov":["CKV_AWS_67"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-cmk","title":"CloudTrail logs use a customer key","trivy":["AWS-0015"],"checkov":["CKV_AWS_35"],"frameworks":["terraform"]},{"id":"cloudtrail-log-validation","title":"CloudTrail log files are validated","trivy":["AWS-0016"],"checkov":["CKV_AWS_36"],"frameworks":["terraform","cloudformation"]},{"id":"cloudtrail-cloudwatch-logs","title":"CloudTrail is sent to CloudWatch Logs","trivy":["AWS-0162"],"checkov":["CKV2_AWS_10"],"frameworks":["terraform"]},{"id":"cloudwatch-log-group-cmk","title":"CloudWatch log group uses a KMS key","trivy":["AWS-0017"],"checkov":["CKV_AWS_158"],"frameworks":["terraform","cloudformation"]},{"id":"config-aggregator-all-regions","title":"Config aggregator covers every region","trivy":["AWS-0019"],"checkov":["CKV_AWS_121"],"frameworks":["terraform"]},{"id":"docdb-log-export","title":"DocumentDB exports its logs","trivy":["AWS-0020"],"checkov":["CKV_AWS_85"],"frameworks":["terraform","cloudformation"]},{"id":"docdb-encryption","title":"DocumentDB storage is encrypted","trivy":["AWS-0021"],"checkov":["CKV_AWS_74"],"frameworks":["terraform","cloudformation"]},{"id":"docdb-cmk","title":"DocumentDB uses a customer key","trivy":["AWS-0022"],"checkov":["CKV_AWS_182"],"frameworks":["terraform"]},{"id":"dax-encryption","title":"DAX cluster is encrypted at rest","trivy":["AWS-0023"],"checkov":["CKV_AWS_47"],"frameworks":["terraform","cloudformation"]},{"id":"dynamodb-pitr","title":"DynamoDB table has point-in-time recovery","trivy":["AWS-0024"],"checkov":["CKV_AWS_28"],"frameworks":["terraform","cloudformation"]},{"id":"dynamodb-cmk","title":"DynamoDB table uses a customer key","trivy":["AWS-0025"],"checkov":["CKV_AWS_119"],"frameworks":["terraform","cloudformation"]},{"id":"ebs-volume-encryption","title":"EBS volume is encrypted","trivy":["AWS-0026"],"checkov":["CKV_AWS_3"],"frameworks":["terraform","cloudformation"]},{"id":"ebs-volume-cmk","title":"EBS volume uses a customer key","trivy":["AWS-0027"],"checkov":["CKV_AWS_189"],"frameworks":["terraform"]},{"id":"ecr-scan-on-push","title":"ECR images are scanned on push","trivy":["AWS-0030"],"checkov":["CKV_AWS_163"],"frameworks":["terraform","cloudformation"]},{"id":"ecr-immutable-tags","title":"ECR tags cannot be overwritten","trivy":["AWS-0031"],"checkov":["CKV_AWS_51"],"frameworks":["terraform","cloudformation"]},{"id":"ecr-no-public-policy","title":"ECR repository policy is not public","trivy":["AWS-0032"],"checkov":["CKV_AWS_32"],"frameworks":["terraform","cloudformation"]},{"id":"ecs-container-insights","title":"ECS cluster has container insights","trivy":["AWS-0034"],"checkov":["CKV_AWS_65"],"frameworks":["terraform","cloudformation"]},{"id":"ecs-efs-transit-encryption","title":"ECS task encrypts EFS traffic","trivy":["AWS-0035"],"checkov":["CKV_AWS_97"],"frameworks":["terraform","cloudformation"]},{"id":"efs-encryption","title":"EFS file system is encrypted","trivy":["AWS-0037"],"checkov":["CKV_AWS_42"],"frameworks":["terraform","cloudformation"]},{"id":"eks-control-plane-logging","title":"EKS control plane writes all log types","trivy":["AWS-0038"],"checkov":["CKV_AWS_37"],"frameworks":["terraform"]},{"id":"eks-secrets-encryption","title":"EKS secrets are encrypted with KMS","trivy":["AWS-0039"],"checkov":["CKV_AWS_58"],"frameworks":["terraform","cloudformation"]},{"id":"eks-no-public-endpoint","title":"EKS API endpoint is not public","trivy":["AWS-0040"],"checkov":["CKV_AWS_39"],"frameworks":["terraform"]},{"id":"eks-public-endpoint-cidr","title":"EKS public endpoint is not open to every address","trivy":["AWS-0041"],"checkov":["CKV_AWS_38"],"frameworks":["terraform"]},{"id":"elasticsearch-audit-log","title":"Elasticsearch or OpenSearch domain writes the audit log","trivy":["AWS-0042"],"checkov":["CKV_AWS_317"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-https","title":"Elasticsearch or OpenSearch domain enforces HTTPS","trivy":["AWS-0046"],"checkov":["CKV_AWS_83"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-encryption-at-rest","title":"Elasticsearch or OpenSearch domain is encrypted at rest","trivy":["AWS-0048"],"checkov":["CKV_AWS_5"],"frameworks":["terraform","cloudformation"]},{"id":"elasticsearch-tls-policy","title":"Elasticsearch or OpenSearch endpoint has a TLS 1.2 policy","trivy":["AWS-0126"],"checkov":["CKV_AWS_228"],"frameworks":["terraform"]},{"id":"elasticache-replication-at-rest","title":"ElastiCache replication group is encrypted at rest","trivy":["AWS-0045"],"checkov":["CKV_AWS_29"],"frameworks":["terraform","cloudformation"]},{"id":"elasticache-replication-transit","title":"ElastiCache replication group encrypts traffic","trivy":["AWS-0051"],"checkov":["CKV_AWS_30"],"frameworks":["terraform","cloudformation"]},{"id":"elasticache-redis-backup","title":"ElastiCache Redis keeps snapshots","trivy":["AWS-0050"],"checkov":["CKV_AWS_134"],"frameworks":["terraform"]},{"id":"alb-drop-invalid-headers","title":"Application load balancer drops invalid headers","trivy":["AWS-0052"],"checkov":["CKV_AWS_131"],"frameworks":["terraform","cloudformation"]},{"id":"alb-listener-https","title":"Load balancer listener does not serve plain HTTP","trivy":["AWS-0054"],"checkov":["CKV_AWS_2"],"frameworks":["terraform","cloudformation"]},{"id":"iam-password-lowercase","title":"IAM password policy asks for a lowercase letter","trivy":["AWS-0058"],"checkov":["CKV_AWS_11"],"frameworks":["terraform"]},{"id":"iam-password-number","title":"IAM password policy asks for a digit","trivy":["AWS-0059"],"checkov":["CKV_AWS_12"],"frameworks":["terraform"]},{"id":"iam-password-symbol","title":"IAM password policy asks for a symbol","trivy":["AWS-0060"],"checkov":["CKV_AWS_14"],"frameworks":["terraform"]},{"id":"iam-password-uppercase","title":"IAM password policy asks for an uppercase letter","trivy":["AWS-0061"],"checkov":["CKV_AWS_15"],"frameworks":["terraform"]},{"id":"iam-password-max-age","title":"IAM passwords expire within 90 days","trivy":["AWS-0062"],"checkov":["CKV_AWS_9"],"frameworks":["terraform"]},{"id":"iam-password-min-length","title":"IAM passwords have 14 characters or more","trivy":["AWS-0063"],"checkov":["CKV_AWS_10"],"frameworks":["terraform"]},{"id":"iam-no-root-access-key","title":"Root user has no access key","trivy":["AWS-0141"],"checkov":["CKV_AWS_348"],"frameworks":["terraform"]},{"id":"kms-key-rotation","title":"KMS key rotates","trivy":["AWS-0065"],"checkov":["CKV_AWS_7"],"frameworks":["terraform"]},{"id":"mq-audit-log","title":"MQ broker writes the audit log","trivy":["AWS-0070"],"checkov":["CKV_AWS_197"],"frameworks":["terraform","cloudformation"]},{"id":"mq-general-log","title":"MQ broker writes the general log","trivy":["AWS-0071"],"checkov":["CKV_AWS_48"],"frameworks":["terraform"]},{"id":"mq-no-public-access","title":"MQ broker is not public","trivy":["AWS-0072"],"checkov":["CKV_AWS_69"],"frameworks":["terraform","cloudformation"]},{"id":"msk-logging","title":"MSK cluster writes broker logs","trivy":["AWS-0074"],"checkov":["CKV_AWS_80"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-log-export","title":"Neptune exports its audit log","trivy":["AWS-0075"],"checkov":["CKV_AWS_101"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-encryption","title":"Neptune storage is encrypted","trivy":["AWS-0076"],"checkov":["CKV_AWS_44"],"frameworks":["terraform","cloudformation"]},{"id":"neptune-cmk","title":"Neptune uses a customer key","trivy":["AWS-0128"],"checkov":["CKV_AWS_347"],"frameworks":["terraform"]},{"id":"rds-performance-insights-cmk","title":"RDS Performance Insights uses a customer key","trivy":["AWS-0078"],"checkov":["CKV_AWS_354"],"frameworks":["terraform"]},{"id":"rds-performance-insights","title":"RDS Performance Insights is on","trivy":["AWS-0133"],"checkov":["CKV_AWS_353"],"frameworks":["terraform"]},{"id":"rds-instance-encryption","title":"RDS instance storage is encrypted","trivy":["AWS-0080"],"checkov":["CKV_AWS_16"],"frameworks":["terraform","cloudformation"]},{"id":"rds-iam-auth","title":"RDS instance allows IAM authentication","trivy":["AWS-0176"],"checkov":["CKV_AWS_161"],"frameworks":["terraform","cloudformation"]},{"id":"rds-deletion-protection","title":"RDS instance has deletion protection","trivy":["AWS-0177"],"checkov":["CKV_AWS_293"],"frameworks":["terraform"]},{"id":"rds-cluster-deletion-protection","title":"RDS cluster has deletion protection","trivy":["AWS-0343"],"checkov":["CKV_AWS_139"],"frameworks":["terraform"]},{"id":"rds-no-public-access","title":"RDS instance is not public","trivy":["AWS-0180"],"checkov":["CKV_AWS_17"],"frameworks":["terraform","cloudformation"]},{"id":"redshift-in-vpc","title":"Redshift cluster is in a VPC","trivy":["AWS-0127"],"checkov":["CKV_AWS_154"],"frameworks":["terraform","cloudformation"]},{"id":"s3-block-public-acls","title":"S3 public access block blocks public ACLs","trivy":["AWS-0086"],"checkov":["CKV_AWS_53"],"frameworks":["terraform","cloudformation"]},{"id":"s3-block-public-policy","title":"S3 public access block blocks public policies","trivy":["AWS-0087"],"checkov":["CKV_AWS_54"],"frameworks":["terraform","cloudformation"]},{"id":"s3-ignore-public-acls","title":"S3 public access block ignores public ACLs","trivy":["AWS-0091"],"checkov":["CKV_AWS_55"],"frameworks":["terraform","cloudformation"]},{"id":"s3-restrict-public-buckets","title":"S3 public access block restricts public buckets","trivy":["AWS-0093"],"checkov":["CKV_AWS_56"],"frameworks":["terraform","cloudformation"]},{"id":"s3-access-logging","title":"S3 bucket writes access logs","trivy":["AWS-0089"],"checkov":["CKV_AWS_18"],"frameworks":["terraform","cloudformation"]},{"id":"s3-versioning","title":"S3 bucket is versioned","trivy":["AWS-0090"],"checkov":["CKV_AWS_21"],"frameworks":["terraform","cloudformation"]},{"id":"sns-topic-encryption","title":"SNS topic is encrypted","trivy":["AWS-0095"],"checkov":["CKV_AWS_26"],"frameworks":["terraform","cloudformation"]},{"id":"sqs-queue-encryption","title":"SQS queue is encrypted","trivy":["AWS-0096"],"checkov":["CKV_AWS_27"],"frameworks":["terraform","cloudformation"]},{"id":"sqs-customer-key","title":"SQS queue does not use the AWS managed key","trivy":["AWS-0135"],"checkov":["CKV2_AWS_73"],"frameworks":["terraform"]},{"id":"secretsmanager-cmk","title":"Secrets Manager secret uses a customer key","trivy":["AWS-0098"],"checkov":["CKV_AWS_149"],"frameworks":["terraform","cloudformation"]},{"id":"vpc-no-default","title":"Default VPC is not used","trivy":["AWS-0101"],"checkov":["CKV_AWS_148"],"frameworks":["terraform"]},{"id":"vpc-flow-logs","title":"VPC has flow logs","trivy":["AWS-0178"],"checkov":["CKV2_AWS_11"],"frameworks":["terraform"]},{"id":"subnet-no-public-ip","title":"Subnet gives no public addresses by default","trivy":["AWS-0164"],"checkov":["CKV_AWS_130"],"frameworks":["terraform"]},{"id":"emr-transit-encryption","title":"EMR encrypts traffic","trivy":["AWS-0138"],"checkov":["CKV_AWS_351"],"frameworks":["terraform"]},{"id":"appservice-client-cert","title":"App Service asks for client certificates","trivy":["AZU-0001"],"checkov":["CKV_AZURE_17"],"frameworks":["terraform"]},{"id":"appservice-managed-identity","title":"App Service has an identity","trivy":["AZU-0002"],"checkov":["CKV_AZURE_16","CKV_AZURE_71"],"frameworks":["terraform"]},{"id":"appservice-authentication","title":"App Service authentication is on","trivy":["AZU-0003"],"checkov":["CKV_AZURE_13"],"frameworks":["terraform"]},{"id":"functionapp-https-only","title":"Function app serves HTTPS only","trivy":["AZU-0004"],"checkov":["CKV_AZURE_70"],"frameworks":["terraform"]},{"id":"appservice-http2","title":"App Service uses HTTP/2","trivy":["AZU-0005"],"checkov":["CKV_AZURE_18"],"frameworks":["terraform"]},{"id":"appservice-tls","title":"App Service has TLS 1.2 or newer","trivy":["AZU-0006"],"checkov":["CKV_AZURE_15"],"frameworks":["terraform"]},{"id":"appservice-ftps","title":"App Service has no plain FTP","trivy":["AZU-0071"],"checkov":["CKV_AZURE_78"],"frameworks":["terraform"]},{"id":"appservice-https-only","title":"App Service serves HTTPS only","trivy":["AZU-0072"],"checkov":["CKV_AZURE_14"],"frameworks":["terraform"]},{"id":"storage-container-private","title":"Blob container is private","trivy":["AZU-0007"],"checkov":["CKV_AZURE_34"],"frameworks":["terraform"]},{"id":"storage-https-only","title":"Storage account takes HTTPS only","trivy":["AZU-0008"],"checkov":["CKV_AZURE_3"],"frameworks":["terraform"]},{"id":"storage-min-tls","title":"Storage account has TLS 1.2 or newer","trivy":["AZU-0011"],"checkov":["CKV_AZURE_44"],"frameworks":["terraform"]},{"id":"storage-default-deny","title":"Storage network rules deny by default","trivy":["AZU-0012"],"checkov":["CKV_AZURE_35"],"frameworks":["terraform"]},{"id":"storage-geo-redundant","title":"Storage account replicates across regions","trivy":["AZU-0058"],"checkov":["CKV_AZURE_206"],"frameworks":["terraform"]},{"id":"keyvault-network-acl","title":"Key Vault network rules deny by default","trivy":["AZU-0013"],"checkov":["CKV_AZURE_109"],"frameworks":["terraform"]},{"id":"keyvault-key-expiry","title":"Key Vault keys expire","trivy":["AZU-0014"],"checkov":["CKV_AZURE_40"],"frameworks":["terraform"]},{"id":"keyvault-secret-content-type","title":"Key Vault secrets have a content type","trivy":["AZU-0015"],"checkov":["CKV_AZURE_114"],"frameworks":["terraform"]},{"id":"keyvault-secret-expiry","title":"Key Vault secrets expire","trivy":["AZU-0017"],"checkov":["CKV_AZURE_41"],"frameworks":["terraform"]},{"id":"mssql-alert-email","title":"SQL threat alerts have an address","trivy":["AZU-0018"],"checkov":["CKV_AZURE_26"],"frameworks":["terraform"]},{"id":"mssql-alert-admins","title":"SQL threat alerts go to the admins","trivy":["AZU-0023"],"checkov":["CKV_AZURE_27"],"frameworks":["terraform"]},{"id":"mssql-all-alerts","title":"No SQL threat alert is disabled","trivy":["AZU-0028"],"checkov":["CKV_AZURE_25"],"frameworks":["terraform"]},{"id":"mssql-auditing","title":"SQL server auditing is on","trivy":["AZU-0027"],"checkov":["CKV_AZURE_23"],"frameworks":["terraform"]},{"id":"monitor-all-activities","title":"Log profile takes every activity category","trivy":["AZU-0033"],"checkov":["CKV_AZURE_38"],"frameworks":["terraform"]},{"id":"synapse-managed-vnet","title":"Synapse workspace uses a managed network","trivy":["AZU-0034"],"checkov":["CKV_AZURE_58"],"frameworks":["terraform"]},{"id":"datafactory-no-public-access","title":"Data Factory is not public","trivy":["AZU-0035"],"checkov":["CKV_AZURE_104"],"frameworks":["terraform"]},{"id":"datalake-encryption","title":"Data Lake store is encrypted","trivy":["AZU-0036"],"checkov":["CKV_AZURE_105"],"frameworks":["terraform"]},{"id":"managed-disk-encryption","title":"Managed disk encryption is not off","trivy":["AZU-0038"],"checkov":["CKV_AZURE_2"],"frameworks":["terraform"]},{"id":"linux-vm-no-password","title":"Linux machine does not take passwords","trivy":["AZU-0039"],"checkov":["CKV_AZURE_1"],"frameworks":["terraform"]},{"id":"aks-monitoring","title":"AKS sends logs to Azure Monitor","trivy":["AZU-0040"],"checkov":["CKV_AZURE_4"],"frameworks":["terraform"]},{"id":"aks-authorized-ips","title":"AKS API server is limited to address ranges","trivy":["AZU-0041"],"checkov":["CKV_AZURE_6"],"frameworks":["terraform"]},{"id":"aks-rbac","title":"AKS has RBAC on","trivy":["AZU-0042"],"checkov":["CKV_AZURE_5"],"frameworks":["terraform"]},{"id":"aks-network-policy","title":"AKS has a network policy","trivy":["AZU-0043"],"checkov":["CKV_AZURE_7"],"frameworks":["terraform"]},{"id":"aks-private-cluster","title":"AKS cluster is private","trivy":["AZU-0065"],"checkov":["CKV_AZURE_115"],"frameworks":["terraform"]},{"id":"aks-azure-policy","title":"AKS has the Azure Policy add-on","trivy":["AZU-0066"],"checkov":["CKV_AZURE_116"],"frameworks":["terraform"]},{"id":"aks-disk-encryption-set","title":"AKS uses a disk encryption set","trivy":["AZU-0067"],"checkov":["CKV_AZURE_117"],"frameworks":["terraform"]},{"id":"defender-alert-notifications","title":"Security contact gets alert mail","trivy":["AZU-0044"],"checkov":["CKV_AZURE_21"],"frameworks":["terraform"]},{"id":"defender-standard-tier","title":"Defender plan is not the free tier","trivy":["AZU-0045"],"checkov":["CKV_AZURE_19"],"frameworks":["terraform"]},{"id":"defender-contact-phone","title":"Security contact has a phone number","trivy":["AZU-0046"],"checkov":["CKV_AZURE_20"],"frameworks":["terraform"]},{"id":"defender-contact-email","title":"Security contact has an address","trivy":["AZU-0062"],"checkov":["CKV_AZURE_131"],"frameworks":["terraform"]},{"id":"nsg-no-public-rdp","title":"Network rule does not open RDP to the internet","trivy":["AZU-0048"],"checkov":["CKV_AZURE_9"],"frameworks":["terraform"]},{"id":"nsg-no-public-ssh","title":"Network rule does not open SSH to the internet","trivy":["AZU-0050"],"checkov":["CKV_AZURE_10"],"frameworks":["terraform"]},{"id":"nic-no-ip-forwarding","title":"Network interface does not forward packets","trivy":["AZU-0075"],"checkov":["CKV_AZURE_118"],"frameworks":["terraform"]},{"id":"nic-no-public-ip","title":"Network interface has no public address","trivy":["AZU-0076"],"checkov":["CKV_AZURE_119"],"frameworks":["terraform"]},{"id":"do-firewall-no-public-ingress","title":"DigitalOcean firewall does not open inbound to all","trivy":["DIG-0001"],"checkov":["CKV_DIO_4"],"frameworks":["terraform"]},{"id":"do-droplet-ssh-key","title":"DigitalOcean droplet uses SSH keys","trivy":["DIG-0004"],"checkov":["CKV_DIO_2"],"frameworks":["terraform"]},{"id":"do-spaces-versioning","title":"DigitalOcean bucket is versioned","trivy":["DIG-0007"],"checkov":["CKV_DIO_1"],"frameworks":["terraform"]},{"id":"gcs-no-public-access","title":"Storage bucket is not granted to everyone","trivy":["GCP-0001"],"checkov":["CKV_GCP_28"],"frameworks":["terraform"]},{"id":"gcs-uniform-access","title":"Storage bucket has uniform access","trivy":["GCP-0002"],"checkov":["CKV_GCP_29"],"frameworks":["terraform"]},{"id":"gcs-access-logging","title":"Storage bucket writes access logs","trivy":["GCP-0077"],"checkov":["CKV_GCP_62"],"frameworks":["terraform"]},{"id":"gcs-versioning","title":"Storage bucket is versioned","trivy":["GCP-0078"],"checkov":["CKV_GCP_78"],"frameworks":["terraform"]},{"id":"gcp-folder-default-sa","title":"No roles for default service accounts on folders","trivy":["GCP-0004"],"checkov":["CKV_GCP_48"],"frameworks":["terraform"]},{"id":"gcp-project-default-sa","title":"No roles for default service accounts on projects","trivy":["GCP-0006"],"checkov":["CKV_GCP_46"],"frameworks":["terraform"]},{"id":"gcp-org-default-sa","title":"No roles for default service accounts on the organization","trivy":["GCP-0008"],"checkov":["CKV_GCP_47"],"frameworks":["terraform"]},{"id":"gcp-project-sa-impersonation","title":"No service account user or token roles on projects","trivy":["GCP-0011"],"checkov":["CKV_GCP_41"],"frameworks":["terraform"]},{"id":"gcp-no-default-network","title":"Project has no default network","trivy":["GCP-0010"],"checkov":["CKV_GCP_27"],"frameworks":["terraform"]},{"id":"gcp-dns-no-rsasha1","title":"DNSSEC does not use RSA SHA-1","trivy":["GCP-0012"],"checkov":["CKV_GCP_17"],"frameworks":["terraform"]},{"id":"gcp-dnssec","title":"DNS zone uses DNSSEC","trivy":["GCP-0013"],"checkov":["CKV_GCP_16"],"frameworks":["terraform"]},{"id":"cloudsql-require-tls","title":"Cloud SQL requires TLS","trivy":["GCP-0015"],"checkov":["CKV_GCP_6"],"frameworks":["terraform"]},{"id":"cloudsql-log-connections","title":"Cloud SQL logs connections","trivy":["GCP-0016"],"checkov":["CKV_GCP_52"],"frameworks":["terraform"]},{"id":"cloudsql-log-lock-waits","title":"Cloud SQL logs lock waits","trivy":["GCP-0020"],"checkov":["CKV_GCP_54"],"frameworks":["terraform"]},{"id":"cloudsql-no-statement-log","title":"Cloud SQL does not log statements by duration","trivy":["GCP-0021"],"checkov":["CKV_GCP_57"],"frameworks":["terraform"]},{"id":"cloudsql-log-disconnections","title":"Cloud SQL logs disconnections","trivy":["GCP-0022"],"checkov":["CKV_GCP_53"],"frameworks":["terraform"]},{"id":"cloudsql-log-checkpoints","title":"Cloud SQL logs checkpoints","trivy":["GCP-0025"],"checkov":["CKV_GCP_51"],"frameworks":["terraform"]},{"id":"cloudsql-no-local-infile","title":"MySQL has local_infile off","trivy":["GCP-0026"],"checkov":["CKV_GCP_50"],"frameworks":["terraform"]},{"id":"cloudsql-backup","title":"Cloud SQL has backups","trivy":["GCP-0024"],"checkov":["CKV_GCP_14"],"frameworks":["terraform"]},{"id":"gcp-subnet-flow-logs","title":"Subnetwork has flow logs","trivy":["GCP-0029","GCP-0076"],"checkov":["CKV_GCP_26"],"frameworks":["terraform"]},{"id":"gcp-subnet-private-access","title":"Subnetwork has private Google access","trivy":["GCP-0075"],"checkov":["CKV_GCP_74"],"frameworks":["terraform"]},{"id":"gce-no-project-ssh-keys","title":"Instance blocks project-wide SSH keys","trivy":["GCP-0030"],"checkov":["CKV_GCP_32"],"frameworks":["terraform"]},{"id":"gce-no-public-ip","title":"Instance has no public address","trivy":["GCP-0031"],"checkov":["CKV_GCP_40"],"frameworks":["terraform"]},{"id":"gce-no-serial-port","title":"Instance serial port is off","trivy":["GCP-0032"],"checkov":["CKV_GCP_35"],"frameworks":["terraform"]},{"id":"gce-oslogin-override","title":"Instance does not turn OS Login off","trivy":["GCP-0036"],"checkov":["CKV_GCP_34"],"frameworks":["terraform"]},{"id":"gce-no-ip-forwarding","title":"Instance does not forward packets","trivy":["GCP-0043"],"checkov":["CKV_GCP_36"],"frameworks":["terraform"]},{"id":"gce-no-default-sa","title":"Instance does not run as the default service account","trivy":["GCP-0044"],"checkov":["CKV_GCP_30"],"frameworks":["terraform"]},{"id":"gce-firewall-no-public-ssh","title":"Firewall does not open SSH to the internet","trivy":["GCP-0071"],"checkov":["CKV_GCP_2"],"frameworks":["terraform"]},{"id":"gke-alias-ip","title":"GKE uses alias addresses","trivy":["GCP-0049"],"checkov":["CKV_GCP_23"],"frameworks":["terraform"]},{"id":"gke-labels","title":"GKE cluster has labels","trivy":["GCP-0051"],"checkov":["CKV_GCP_21"],"frameworks":["terraform"]},{"id":"gke-control-plane-not-open","title":"GKE control plane is not open to every address","trivy":["GCP-0053"],"checkov":["CKV_GCP_18"],"frameworks":["terraform"]},{"id":"gke-shielded-nodes","title":"GKE nodes are shielded","trivy":["GCP-0055"],"checkov":["CKV_GCP_71"],"frameworks":["terraform"]},{"id":"gke-node-auto-upgrade","title":"GKE node pool upgrades itself","trivy":["GCP-0058"],"checkov":["CKV_GCP_10"],"frameworks":["terraform"]},{"id":"gke-node-auto-repair","title":"GKE node pool repairs itself","trivy":["GCP-0063"],"checkov":["CKV_GCP_9"],"frameworks":["terraform"]},{"id":"gke-master-authorized-networks","title":"GKE has authorized networks","trivy":["GCP-0061"],"checkov":["CKV_GCP_20"],"frameworks":["terraform"]},{"id":"gke-no-legacy-abac","title":"GKE legacy authorization is off","trivy":["GCP-0062"],"checkov":["CKV_GCP_7"],"frameworks":["terraform"]},{"id":"gcp-kms-rotation","title":"KMS key rotates within 90 days","trivy":["GCP-0065"],"checkov":["CKV_GCP_43"],"frameworks":["terraform"]},{"id":"gcp-workload-identity-condition","title":"Workload identity provider has a condition","trivy":["GCP-0068"],"checkov":["CKV_GCP_118"],"frameworks":["terraform"]},{"id":"github-repo-private","title":"Repository is private","trivy":["GIT-0001"],"checkov":["CKV_GIT_1"],"frameworks":["terraform"]},{"id":"github-secret-encrypted","title":"Actions secret is not plain text","trivy":["GIT-0002"],"checkov":["CKV_GIT_4"],"frameworks":["terraform"]},{"id":"github-vulnerability-alerts","title":"Repository has vulnerability alerts","trivy":["GIT-0003"],"checkov":["CKV_GIT_3"],"frameworks":["terraform"]},{"id":"github-signed-commits","title":"Branch protection asks for signed commits","trivy":["GIT-0004"],"checkov":["CKV_GIT_6"],"frameworks":["terraform"]},{"id":"openstack-no-admin-password","title":"Instance has no plain password","trivy":["OPNSTK-0001"],"checkov":["CKV_OPENSTACK_4"],"frameworks":["terraform"]},{"id":"k8s-no-privilege-escalation","title":"Container cannot gain privileges","trivy":["KSV-0001"],"checkov":["CKV_K8S_20"],"frameworks":["kubernetes"]},{"id":"k8s-drop-all-capabilities","title":"Container drops all capabilities","trivy":["KSV-0003"],"checkov":["CKV_K8S_37"],"frameworks":["kubernetes"]},{"id":"k8s-no-sys-admin","title":"Container does not add SYS_ADMIN","trivy":["KSV-0005"],"checkov":["CKV_K8S_39"],"frameworks":["kubernetes"]},{"id":"k8s-no-docker-socket","title":"Docker socket is not mounted","trivy":["KSV-0006"],"checkov":["CKV_K8S_27"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-ipc","title":"Pod does not share host IPC","trivy":["KSV-0008"],"checkov":["CKV_K8S_18"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-network","title":"Pod does not use the host network","trivy":["KSV-0009"],"checkov":["CKV_K8S_19"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-pid","title":"Pod does not share host processes","trivy":["KSV-0010"],"checkov":["CKV_K8S_17"],"frameworks":["kubernetes"]},{"id":"k8s-cpu-limit","title":"Container has a CPU limit","trivy":["KSV-0011"],"checkov":["CKV_K8S_11"],"frameworks":["kubernetes"]},{"id":"k8s-image-tag","title":"Image has a fixed tag","trivy":["KSV-0013"],"checkov":["CKV_K8S_14"],"frameworks":["kubernetes"]},{"id":"k8s-readonly-root","title":"Root file system is read-only","trivy":["KSV-0014"],"checkov":["CKV_K8S_22"],"frameworks":["kubernetes"]},{"id":"k8s-cpu-request","title":"Container has a CPU request","trivy":["KSV-0015"],"checkov":["CKV_K8S_10"],"frameworks":["kubernetes"]},{"id":"k8s-memory-request","title":"Container has a memory request","trivy":["KSV-0016"],"checkov":["CKV_K8S_12"],"frameworks":["kubernetes"]},{"id":"k8s-no-privileged","title":"Container is not privileged","trivy":["KSV-0017"],"checkov":["CKV_K8S_16"],"frameworks":["kubernetes"]},{"id":"k8s-memory-limit","title":"Container has a memory limit","trivy":["KSV-0018"],"checkov":["CKV_K8S_13"],"frameworks":["kubernetes"]},{"id":"k8s-high-uid","title":"Container runs with a high user id","trivy":["KSV-0020"],"checkov":["CKV_K8S_40"],"frameworks":["kubernetes"]},{"id":"k8s-no-added-capabilities","title":"Container adds no capabilities","trivy":["KSV-0022"],"checkov":["CKV_K8S_25"],"frameworks":["kubernetes"]},{"id":"k8s-no-host-port","title":"Container has no host port","trivy":["KSV-0024"],"checkov":["CKV_K8S_26"],"frameworks":["kubernetes"]},{"id":"k8s-seccomp-default","title":"Pod uses the runtime seccomp profile","trivy":["KSV-0030"],"checkov":["CKV_K8S_31"],"frameworks":["kubernetes"]},{"id":"k8s-no-tiller","title":"Tiller is not deployed","trivy":["KSV-0102"],"checkov":["CKV_K8S_34"],"frameworks":["kubernetes"]},{"id":"k8s-no-default-namespace","title":"Default namespace is not used","trivy":["KSV-0110"],"checkov":["CKV_K8S_21"],"frameworks":["kubernetes"]},{"id":"k8s-no-webhook-control","title":"Role cannot change admission webhooks","trivy":["KSV-0114"],"checkov":["CKV_K8S_155"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-anonymous-auth","title":"API server refuses anonymous requests","trivy":["KCV-0001"],"checkov":["CKV_K8S_68"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-token-auth-file","title":"API server has no token file","trivy":["KCV-0002"],"checkov":["CKV_K8S_70"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-https","title":"API server talks HTTPS to kubelets","trivy":["KCV-0004"],"checkov":["CKV_K8S_71"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-client-cert","title":"API server has a kubelet client certificate","trivy":["KCV-0005"],"checkov":["CKV_K8S_72"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-kubelet-ca","title":"API server checks kubelet certificates","trivy":["KCV-0006"],"checkov":["CKV_K8S_73"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-not-always-allow","title":"API server does not use AlwaysAllow","trivy":["KCV-0007"],"checkov":["CKV_K8S_74"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-node-authorizer","title":"API server uses the Node authorizer","trivy":["KCV-0008"],"checkov":["CKV_K8S_75"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-rbac","title":"API server uses RBAC","trivy":["KCV-0009"],"checkov":["CKV_K8S_77"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-no-always-admit","title":"API server does not use AlwaysAdmit","trivy":["KCV-0011"],"checkov":["CKV_K8S_79"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-secure-port","title":"API server secure port is on","trivy":["KCV-0017"],"checkov":["CKV_K8S_89"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-profiling","title":"API server profiling is off","trivy":["KCV-0018"],"checkov":["CKV_K8S_90"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-audit-log","title":"API server writes an audit log","trivy":["KCV-0019"],"checkov":["CKV_K8S_91"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-etcd-client-cert","title":"API server has an etcd client certificate","trivy":["KCV-0026"],"checkov":["CKV_K8S_99"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-tls-cert","title":"API server has a TLS certificate","trivy":["KCV-0027"],"checkov":["CKV_K8S_100"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-etcd-ca","title":"API server checks the etcd certificate","trivy":["KCV-0029"],"checkov":["CKV_K8S_102"],"frameworks":["kubernetes"]},{"id":"k8s-apiserver-encryption-config","title":"API server encrypts stored objects","trivy":["KCV-0030"],"checkov":["CKV_K8S_104"],"frameworks":["kubernetes"]},{"id":"k8s-controller-pod-gc","title":"Controller manager sets a pod GC threshold","trivy":["KCV-0033"],"checkov":["CKV_K8S_106"],"frameworks":["kubernetes"]},{"id":"k8s-controller-profiling","title":"Controller manager profiling is off","trivy":["KCV-0034"],"checkov":["CKV_K8S_107"],"frameworks":["kubernetes"]},{"id":"k8s-controller-sa-credentials","title":"Controller manager uses service account credentials","trivy":["KCV-0035"],"checkov":["CKV_K8S_108"],"frameworks":["kubernetes"]},{"id":"k8s-controller-bind-address","title":"Controller manager listens on localhost","trivy":["KCV-0039"],"checkov":["CKV_K8S_113"],"frameworks":["kubernetes"]},{"id":"k8s-scheduler-profiling","title":"Scheduler profiling is off","trivy":["KCV-0040"],"checkov":["CKV_K8S_114"],"frameworks":["kubernetes"]},{"id":"k8s-scheduler-bind-address","title":"Scheduler listens on localhost","trivy":["KCV-0041"],"checkov":["CKV_K8S_115"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-cert","title":"etcd has a certificate","trivy":["KCV-0042"],"checkov":["CKV_K8S_116"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-client-auth","title":"etcd checks client certificates","trivy":["KCV-0043"],"checkov":["CKV_K8S_117"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-no-auto-tls","title":"etcd does not make its own certificate","trivy":["KCV-0044"],"checkov":["CKV_K8S_118"],"frameworks":["kubernetes"]},{"id":"k8s-etcd-peer-cert","title":"etcd peers have a certificate","trivy":["KCV-0045"],"checkov":["CKV_K8S_119"],"frameworks":["kubernetes"]},{"id":"docker-base-tag","title":"Base image has a fixed tag","trivy":["DS-0001"],"checkov":["CKV_DOCKER_7"],"frameworks":["dockerfile"]},{"id":"docker-no-ssh-port","title":"SSH port is not exposed","trivy":["DS-0004"],"checkov":["CKV_DOCKER_1"],"frameworks":["dockerfile"]},{"id":"docker-absolute-workdir","title":"WORKDIR is absolute","trivy":["DS-0009"],"checkov":["CKV_DOCKER_10"],"frameworks":["dockerfile"]},{"id":"docker-no-sudo","title":"RUN does not use sudo","trivy":["DS-0010"],"checkov":["CKV2_DOCKER_1"],"frameworks":["dockerfile"]},{"id":"docker-unique-alias","title":"Build stage names are unique","trivy":["DS-0012"],"checkov":["CKV_DOCKER_11"],"frameworks":["dockerfile"]},{"id":"docker-no-maintainer","title":"MAINTAINER is not used","trivy":["DS-0022"],"checkov":["CKV_DOCKER_6"],"frameworks":["dockerfile"]},{"id":"docker-healthcheck","title":"Image has a health check","trivy":["DS-0026"],"checkov":["CKV_DOCKER_2"],"frameworks":["dockerfile"]}],"K1":{"narrower":[{"trivy":"AWS-0006","checkov":"CKV_AWS_159","why":"workgroups only"},{"trivy":"AWS-0006","checkov":"CKV_AWS_77","why":"databases only"},{"trivy":"AWS-0007","checkov":"CKV_AWS_82","why":"Checkov passes an absent configuration block"},{"trivy":"AWS-0018","checkov":"CKV_AWS_78","why":"Checkov reads primary artifacts only"},{"trivy":"AWS-0033","checkov":"CKV_AWS_136","why":"Checkov wants KMS, Trivy also a customer key"},{"trivy":"AWS-0042","checkov":"CKV_AWS_84","why":"any log passes in Checkov, Trivy wants the audit log"},{"trivy":"AWS-0064","checkov":"CKV_AWS_185","why":"key only; Trivy wants KMS and a customer key"},{"trivy":"AWS-0064","checkov":"CKV_AWS_43","why":"KMS only; Trivy wants KMS and a customer key"},{"trivy":"AWS-0066","checkov":"CKV_AWS_50","why":"Checkov accepts PassThrough"},{"trivy":"AWS-0067","checkov":"CKV_AWS_364","why":"Checkov also accepts a source account"},{"trivy":"AWS-0077","checkov":"CKV_AWS_133","why":"Checkov fails at 0 days, Trivy below 2"},{"trivy":"AWS-0079","checkov":"CKV_AWS_327","why":"key only; Trivy wants encryption too"},{"trivy":"AWS-0079","checkov":"CKV_AWS_96","why":"encryption only; Trivy wants a customer key too"},{"trivy":"AWS-0084","checkov":"CKV_AWS_142","why":"key only; Trivy wants encryption too"},{"trivy":"AWS-0084","checkov":"CKV_AWS_64","why":"encryption only; Trivy wants a customer key too"},{"trivy":"AWS-0092","checkov":"CKV_AWS_20","why":"read ACLs; Trivy takes every public ACL"},{"trivy":"AWS-0092","checkov":"CKV_AWS_57","why":"write ACL; Trivy takes every public ACL"},{"trivy":"AWS-0097","checkov":"CKV_AWS_72","why":"Checkov misses sqs:*"},{"trivy":"AWS-0104","checkov":"CKV_AWS_382","why":"Checkov wants every port open, Trivy any port"},{"trivy":"AWS-0105","checkov":"CKV_AWS_231","why":"RDP only"},{"trivy":"AWS-0105","checkov":"CKV_AWS_232","why":"SSH only"},{"trivy":"AWS-0107","checkov":"CKV_AWS_24","why":"SSH only"},{"trivy":"AWS-0107","checkov":"CKV_AWS_25","why":"RDP only"},{"trivy":"AWS-0109","checkov":"CKV_AWS_155","why":"user volume only"},{"trivy":"AWS-0109","checkov":"CKV_AWS_156","why":"root volume only"},{"trivy":"AWS-0132","checkov":"CKV_AWS_145","why":"KMS is enough for Checkov, Trivy wants a customer key"},{"trivy":"AWS-0344","checkov":"CKV_AWS_386","why":"Checkov also wants a wildcard name"},{"trivy":"AZU-0010","checkov":"CKV_AZURE_36","why":"Checkov fails only when the default is deny and another bypass is listed"},{"trivy":"AZU-0016","checkov":"CKV_AZURE_110","why":"Trivy also wants retention days set"},{"trivy":"AZU-0019","checkov":"CKV_AZURE_31","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_28","why":"MySQL only"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_29","why":"PostgreSQL only"},{"trivy":"AZU-0020","checkov":"CKV_AZURE_47","why":"MariaDB only"},{"trivy":"AZU-0021","checkov":"CKV_AZURE_32","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_113","why":"SQL Server only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_48","why":"MariaDB only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_53","why":"MySQL only"},{"trivy":"AZU-0022","checkov":"CKV_AZURE_68","why":"PostgreSQL only"},{"trivy":"AZU-0024","checkov":"CKV_AZURE_30","why":"Trivy also fires when unset, on the server"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_147","why":"PostgreSQL only"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_52","why":"SQL Server only"},{"trivy":"AZU-0026","checkov":"CKV_AZURE_54","why":"MySQL only"},{"trivy":"AZU-0029","checkov":"CKV_AZURE_11","why":"Checkov fails only for the whole address space"},{"trivy":"AZU-0031","checkov":"CKV_AZURE_37","why":"Checkov passes a disabled policy"},{"trivy":"AZU-0052","checkov":"CKV_AZURE_39","why":"Checkov fails only for a bare wildcard"},{"trivy":"AZU-0059","checkov":"CKV_AZURE_3","why":"HTTPS half"},{"trivy":"AZU-0059","checkov":"CKV_AZURE_44","why":"TLS half"},{"trivy":"AZU-0063","checkov":"CKV_AZURE_21","why":"alerts half"},{"trivy":"AZU-0063","checkov":"CKV_AZURE_22","why":"admins half"},{"trivy":"DIG-0006","checkov":"CKV_DIO_3","why":"bucket only, Trivy also objects"},{"trivy":"DS-0002","checkov":"CKV_DOCKER_3","why":"no USER at all"},{"trivy":"DS-0002","checkov":"CKV_DOCKER_8","why":"last USER is root"},{"trivy":"GCP-0007","checkov":"CKV_GCP_42","why":"projects only"},{"trivy":"GCP-0014","checkov":"CKV_GCP_56","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0017","checkov":"CKV_GCP_11","why":"open networks half"},{"trivy":"GCP-0017","checkov":"CKV_GCP_60","why":"public address half"},{"trivy":"GCP-0019","checkov":"CKV_GCP_58","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0023","checkov":"CKV_GCP_59","why":"Trivy also fires when the flag is unset"},{"trivy":"GCP-0033","checkov":"CKV_GCP_38","why":"Checkov also accepts a supplied key and reads the boot disk only"},{"trivy":"GCP-0034","checkov":"CKV_GCP_37","why":"Checkov also accepts a supplied key"},{"trivy":"GCP-0052","checkov":"CKV_GCP_8","why":"Checkov fails only for none"},{"trivy":"GCP-0054","checkov":"CKV_GCP_22","why":"Checkov reads node pools of old versions only"},{"trivy":"GCP-0059","checkov":"CKV_GCP_25","why":"Checkov wants any private block"},{"trivy":"GCP-0059","checkov":"CKV_GCP_64","why":"Checkov wants any private block"},{"trivy":"GCP-0060","checkov":"CKV_GCP_1","why":"Checkov fails only for none"},{"trivy":"KCV-0012","checkov":"CKV_K8S_80","why":"Trivy also fires when the flag is absent"},{"trivy":"KCV-0016","checkov":"CKV_K8S_85","why":"Trivy also fires when the flag is absent"},{"trivy":"KCV-0038","checkov":"CKV_K8S_112","why":"Trivy also fires when the flag is absent"},{"trivy":"KSV-0012","checkov":"CKV_K8S_23","why":"Checkov accepts a user id other than 0"},{"trivy":"KSV-0102","checkov":"CKV_K8S_45","why":"only when reachable in the cluster"},{"trivy":"KSV-0106","checkov":"CKV_K8S_37","why":"drop half"},{"trivy":"OPNSTK-0002","checkov":"CKV_OPENSTACK_5","why":"destination only"},{"trivy":"OPNSTK-0003","checkov":"CKV_OPENSTACK_2","why":"SSH only"},{"trivy":"OPNSTK-0003","checkov":"CKV_OPENSTACK_3","why":"RDP only"}],"wider":[{"trivy":"AWS-0004","checkov":"CKV_AWS_59","why":"Trivy exempts the misspelt method OPTION, Checkov OPTIONS, and orphan methods are skipped by Trivy"},{"trivy":"AWS-0008","checkov":"CKV_AWS_8","why":"Checkov also covers instances"},{"trivy":"AWS-0028","checkov":"CKV_AWS_79","why":"Checkov also covers launch templates and configurations"},{"trivy":"AWS-0029","checkov":"CKV_AWS_46","why":"Checkov also covers templates; secret detectors differ"},{"trivy":"AWS-0049","checkov":"CKV_AWS_23","why":"Checkov covers every security group kind and its rules"},{"trivy":"AWS-0056","checkov":"CKV_AWS_13","why":"Checkov wants 24 remembered passwords, Trivy 5"},{"trivy":"AWS-0073","checkov":"CKV_AWS_81","why":"Checkov checks traffic and storage"},{"trivy":"AWS-0083","checkov":"CKV_AWS_23","why":"Checkov covers every security group kind and its rules"},{"trivy":"AWS-0094","checkov":"CKV2_AWS_6","why":"Checkov also wants two of its flags on"},{"trivy":"AWS-0099","checkov":"CKV_AWS_23","why":"Checkov covers group and rules"},{"trivy":"AWS-0122","checkov":"CKV_AWS_8","why":"Trivy\'s older id, launch configurations only"},{"trivy":"AWS-0124","checkov":"CKV_AWS_23","why":"Checkov covers group and rules"},{"trivy":"AWS-0129","checkov":"CKV_AWS_46","why":"Checkov also covers instances; secret detectors differ"},{"trivy":"AWS-0130","checkov":"CKV_AWS_79","why":"Checkov also covers instances"},{"trivy":"AWS-0131","checkov":"CKV_AWS_8","why":"Checkov also covers launch configurations"},{"trivy":"AWS-0137","checkov":"CKV_AWS_349","why":"Checkov wants local disk encryption too"},{"trivy":"AWS-0137","checkov":"CKV_AWS_350","why":"Checkov wants EBS encryption too"},{"trivy":"AWS-0161","checkov":"CKV_AWS_20","why":"Checkov checks every bucket, Trivy the trail\'s bucket"},{"trivy":"AWS-0163","checkov":"CKV_AWS_18","why":"Checkov checks every bucket, Trivy the trail\'s bucket"},{"trivy":"AWS-0179","checkov":"CKV_AWS_81","why":"Checkov checks traffic and storage"},{"trivy":"AZU-0009","checkov":"CKV_AZURE_33","why":"Trivy asks only where a queue exists"},{"trivy":"AZU-0025","checkov":"CKV_AZURE_24","why":"Checkov also fails when there is no policy"},{"trivy":"AZU-0049","checkov":"CKV_AZURE_12","why":"Checkov also fails a disabled flow log; Trivy also fails 0 days"},{"trivy":"AZU-0057","checkov":"CKV_AZURE_33","why":"Checkov wants read, write and delete logged"},{"trivy":"AZU-0060","checkov":"CKV2_AZURE_1","why":"Trivy asks only where a container exists"},{"trivy":"DS-0005","checkov":"CKV_DOCKER_4","why":"Trivy exempts archives and addresses"},{"trivy":"GCP-0005","checkov":"CKV_GCP_44","why":"Checkov has a longer role list"},{"trivy":"GCP-0009","checkov":"CKV_GCP_45","why":"Checkov has a longer role list"},{"trivy":"GCP-0011","checkov":"CKV_GCP_49","why":"Checkov has a longer role list"},{"trivy":"GCP-0041","checkov":"CKV_GCP_39","why":"Checkov also checks integrity monitoring"},{"trivy":"GCP-0042","checkov":"CKV_GCP_33","why":"Checkov also fails a boolean true"},{"trivy":"GCP-0045","checkov":"CKV_GCP_39","why":"Checkov also checks vTPM"},{"trivy":"GCP-0046","checkov":"CKV_GCP_15","why":"Checkov has a longer list of public groups"},{"trivy":"GCP-0056","checkov":"CKV_GCP_12","why":"Checkov does not exempt Autopilot and Dataplane V2"},{"trivy":"KCV-0020","checkov":"CKV_K8S_92","why":"Checkov also checks the number"},{"trivy":"KCV-0021","checkov":"CKV_K8S_93","why":"Checkov also checks the number"},{"trivy":"KCV-0022","checkov":"CKV_K8S_94","why":"Checkov also checks the number"},{"trivy":"KCV-0024","checkov":"CKV_K8S_96","why":"Checkov also fires when the flag is absent"},{"trivy":"KSV-0004","checkov":"CKV_K8S_28","why":"Checkov wants NET_RAW or all dropped"},{"trivy":"KSV-0036","checkov":"CKV_K8S_38","why":"Checkov also fails when unset"},{"trivy":"KSV-0044","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0045","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0046","checkov":"CKV_K8S_49","why":"Checkov fails any wildcard"},{"trivy":"KSV-0104","checkov":"CKV_K8S_31","why":"Checkov also fails a local profile"}],"related":[{"trivy":"AWS-0007","checkov":"CKV_AWS_159","why":"workgroup encryption, not enforcement"},{"trivy":"AWS-0013","checkov":"CKV_AWS_174","why":"both minimum viewer TLS; Trivy wants 2021 or later, Checkov rejects the default certificate"},{"trivy":"AWS-0047","checkov":"CKV2_AWS_74","why":"policy lists differ in both directions"},{"trivy":"AWS-0047","checkov":"CKV_AWS_103","why":"policy lists differ in both directions"},{"trivy":"AWS-0054","checkov":"CKV2_AWS_20","why":"redirect, from the load balancer\'s side"},{"trivy":"AWS-0086","checkov":"CKV2_AWS_6","why":"Checkov\'s bucket-side check for the same block"},{"trivy":"AWS-0087","checkov":"CKV2_AWS_6","why":"Checkov\'s bucket-side check for the same block"},{"trivy":"AWS-0102","checkov":"CKV_AWS_352","why":"Checkov ingress without ports, Trivy any direction with protocol all"},{"trivy":"AWS-0107","checkov":"CKV_AWS_277","why":"all ports open"},{"trivy":"AWS-0110","checkov":"CKV_AWS_120","why":"SAM cache against stage cache; disagree on Trivy\'s good example"},{"trivy":"AWS-0137","checkov":"CKV_AWS_171","why":"Checkov wants SSE-KMS"},{"trivy":"AWS-0139","checkov":"CKV_AWS_349","why":"Trivy fires only on an empty key provider"},{"trivy":"AWS-0143","checkov":"CKV_AWS_40","why":"same control, but Trivy reports the user and Checkov the attachment, so never on one resource"},{"trivy":"AWS-0173","checkov":"CKV2_AWS_12","why":"read by title only, Trivy never fired in fixtures"},{"trivy":"AWS-0345","checkov":"CKV_AWS_288","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_289","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_290","why":"policy analysis, other actions too"},{"trivy":"AWS-0345","checkov":"CKV_AWS_355","why":"policy analysis, other actions too"},{"trivy":"AZU-0016","checkov":"CKV_AZURE_42","why":"soft delete and purge protection together"},{"trivy":"AZU-0030","checkov":"CKV_AZURE_39","why":"wildcard actions"},{"trivy":"AZU-0037","checkov":"CKV_AZURE_45","why":"secret detectors never agreed in fixtures"},{"trivy":"AZU-0039","checkov":"CKV_AZURE_149","why":"same attribute, other resource types; Checkov\'s second id"},{"trivy":"AZU-0039","checkov":"CKV_AZURE_178","why":"asks for an SSH key"},{"trivy":"AZU-0045","checkov":"CKV_AZURE_55","why":"one plan only"},{"trivy":"AZU-0047","checkov":"CKV_AZURE_160","why":"one port only"},{"trivy":"AZU-0056","checkov":"CKV2_AZURE_38","why":"Trivy fails 0 days, Checkov an absent block; they never fired together"},{"trivy":"AZU-0069","checkov":"CKV_AZURE_81","why":"version lists differ"},{"trivy":"AZU-0070","checkov":"CKV_AZURE_82","why":"version lists differ"},{"trivy":"AZU-0073","checkov":"CKV_AZURE_12","why":"Checkov\'s retention check fails a disabled flow log too"},{"trivy":"DS-0017","checkov":"CKV_DOCKER_5","why":"disagree on Trivy\'s own example"},{"trivy":"GCP-0007","checkov":"CKV_GCP_115","why":"basic roles on the organization"},{"trivy":"GCP-0007","checkov":"CKV_GCP_116","why":"basic roles on folders"},{"trivy":"GCP-0007","checkov":"CKV_GCP_117","why":"basic roles on projects"},{"trivy":"GCP-0018","checkov":"CKV_GCP_55","why":"accepted levels differ"},{"trivy":"GCP-0027","checkov":"CKV_GCP_2","why":"one port only"},{"trivy":"GCP-0027","checkov":"CKV_GCP_3","why":"one port only"},{"trivy":"GCP-0027","checkov":"CKV_GCP_88","why":"one port only"},{"trivy":"GCP-0039","checkov":"CKV_GCP_4","why":"TLS version against cipher profile"},{"trivy":"GCP-0057","checkov":"CKV_GCP_69","why":"metadata server mode"},{"trivy":"GCP-0064","checkov":"CKV_GCP_13","why":"Checkov also fails when unset; Trivy also takes basic auth"},{"trivy":"GCP-0070","checkov":"CKV_GCP_3","why":"Trivy exempts rules with target tags; Checkov misses rules without ports"},{"trivy":"GCP-0072","checkov":"CKV2_GCP_12","why":"Checkov needs protocol all"},{"trivy":"GCP-0079","checkov":"CKV2_GCP_5","why":"conditions overlap only in part"},{"trivy":"KCV-0010","checkov":"CKV_K8S_78","why":"Checkov reads AdmissionConfiguration, Trivy the flag"},{"trivy":"KCV-0013","checkov":"CKV_K8S_81","why":"never fired together"},{"trivy":"KCV-0014","checkov":"CKV_K8S_82","why":"Trivy reads the disable list, Checkov the enable list"},{"trivy":"KCV-0015","checkov":"CKV_K8S_83","why":"Trivy reads the disable list, Checkov the enable list"},{"trivy":"KCV-0025","checkov":"CKV_K8S_97","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0036","checkov":"CKV_K8S_110","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0037","checkov":"CKV_K8S_111","why":"Trivy fails when absent, Checkov only by file name"},{"trivy":"KCV-0046","checkov":"CKV_K8S_121","why":"Checkov reads args of a pod named etcd only"},{"trivy":"KCV-0079","checkov":"CKV_K8S_138","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0080","checkov":"CKV_K8S_139","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0081","checkov":"CKV_K8S_140","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0082","checkov":"CKV_K8S_141","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0083","checkov":"CKV_K8S_144","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0084","checkov":"CKV_K8S_145","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0085","checkov":"CKV_K8S_143","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0086","checkov":"CKV_K8S_146","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0087","checkov":"CKV_K8S_147","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0088","checkov":"CKV_K8S_148","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0089","checkov":"CKV_K8S_148","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0090","checkov":"CKV_K8S_149","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KCV-0092","checkov":"CKV_K8S_151","why":"Trivy reads node data, Checkov kubelet pods"},{"trivy":"KSV-0041","checkov":"CKV2_K8S_5","why":"Checkov needs a binding and reads only"},{"trivy":"KSV-0043","checkov":"CKV2_K8S_3","why":"read by title, never fired together"},{"trivy":"KSV-0047","checkov":"CKV2_K8S_2","why":"Checkov needs a binding and covers exec too"},{"trivy":"KSV-0050","checkov":"CKV_K8S_157","why":"bind verb against create verb"},{"trivy":"KSV-0053","checkov":"CKV2_K8S_2","why":"Checkov needs a binding and covers node proxy too"},{"trivy":"KSV-0106","checkov":"CKV_K8S_25","why":"added capabilities"},{"trivy":"KSV-0113","checkov":"CKV2_K8S_5","why":"Checkov needs a binding and reads only"},{"trivy":"KSV-0118","checkov":"CKV_K8S_29","why":"pod-level context; disagree on some fixtures"}]}}');
;// CONCATENATED MODULE: ./build/js/knowledge/concepts.js

/** Formats that are read with the rules of another: charts and kustomizations are Kubernetes. */
const frameworks = { helm: 'kubernetes', kustomize: 'kubernetes' };
const concepts_keyOf = (tool, framework, ruleId) => `${tool} ${framework} ${ruleId}`;
const byRule = new Map(concepts_namespaceObject.W.flatMap(({ id, title, trivy, checkov, frameworks }) => frameworks.flatMap((framework) => [
    ...trivy.map((rule) => [concepts_keyOf('trivy', framework, rule), { id, title }]),
    ...checkov.map((rule) => [concepts_keyOf('checkov', framework, rule), { id, title }]),
])));
const conceptIds = new Set(concepts_namespaceObject.W.map(({ id }) => id));
const relations = ['narrower', 'wider', 'related'].flatMap((kind) => concepts_namespaceObject.K1[kind].map((relation) => ({ kind, ...relation })));
/**
 * The concept that a rule is proven to test in files of this format. The format matters: CKV_K8S_12 and CKV_K8S_13 mean the opposite
 * of each other in Kubernetes and in Terraform. `undefined` where nothing is proven. Source: docs/knowledge.md.
 */
function conceptOf(tool, format, ruleId) {
    const framework = Object.hasOwn(frameworks, format) ? (frameworks[format] ?? format) : format;
    return byRule.get(concepts_keyOf(tool, framework, ruleId));
}
const isConcept = (id) => conceptIds.has(id);
/** Rules of the other tool that overlap with this one without being equal, in the order of the table. */
const relationsOf = (tool, ruleId) => relations.filter((relation) => relation[tool] === ruleId);

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
    const concept = conceptOf('checkov', format, found.check_id);
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
    if ((0,core_severity/* isSeverity */._Z)(own))
        return { severity: own, severitySource: 'tool' };
    const published = vendorSeverity(found.check_id);
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
    const own = path === undefined ? all[outside] : { path, ...parse_record_linesOf(found, format) };
    if (own === undefined)
        return undefined;
    return { ...own, ...hintOf(found, format, own), ...addressOf(found, format), calls };
}
/** The absolute path is right in every framework and with `--file` too; `file_path` counts from elsewhere then (3.3.30). */
const pathOf = (found, root) => found.file_abs_path == null ? below('', found.file_path) : below(root, found.file_abs_path);
/** Line 0 says the whole file; a secret at line n is told as n to n + 1. */
function parse_record_linesOf(found, format) {
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
    const { modulePath, instanceKey } = parseTerraformAddress(found.resource ?? '');
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

// EXTERNAL MODULE: ./build/js/core/credentials.js
var credentials = __webpack_require__(8222);
;// CONCATENATED MODULE: ./build/js/tools/checkov/stderr.js


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

;// CONCATENATED MODULE: ./build/js/tools/checkov/index.js








const minutes = 60_000;
const gigabytes = 1024 ** 3;
/** Misconfigurations and secrets in every format that Checkov reads without a service, `kubectl` or `helm`. */
const checkov = {
    name: 'checkov',
    tool: 'checkov',
    reads: checkovFormats,
    listsByFile: [],
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

;// CONCATENATED MODULE: ./build/js/tools/trivy/canary.js
/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const canary_madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('');
const lines = (...text) => `${text.join('\n')}\n`;
/** One for each format that `trivy/config` claims, but charts: one at the root of a repository swallows every chart below it, so they are proven by their listing. */
const configCanaries = [
    {
        format: 'terraform',
        files: {
            'main.tf': lines('resource "aws_s3_bucket" "canary" {', '  bucket = "gatehouse-canary"', '  acl    = "public-read"', '}'),
        },
        expects: 'AWS-0092',
    },
    {
        format: 'cloudformation',
        files: {
            'template.yaml': lines('AWSTemplateFormatVersion: "2010-09-09"', 'Resources:', '  Canary:', '    Type: AWS::S3::Bucket', '    Properties:', '      AccessControl: PublicRead'),
        },
        expects: 'AWS-0092',
    },
    {
        format: 'kubernetes',
        files: {
            'pod.yaml': lines('apiVersion: v1', 'kind: Pod', 'metadata:', '  name: gatehouse-canary', 'spec:', '  containers:', '    - name: canary', '      image: canary', '      securityContext:', '        privileged: true'),
        },
        expects: 'KSV-0017',
    },
    { format: 'dockerfile', files: { Dockerfile: lines('FROM scratch', 'EXPOSE 22', 'USER root') }, expects: 'DS-0002' },
    {
        format: 'arm',
        files: {
            'azuredeploy.json': lines('{', '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",', '  "contentVersion": "1.0.0.0",', '  "resources": [', '    {', '      "type": "Microsoft.Storage/storageAccounts",', '      "apiVersion": "2023-01-01",', '      "name": "gatehousecanary",', '      "properties": { "supportsHttpsTrafficOnly": false }', '    }', '  ]', '}'),
        },
        expects: 'AZU-0008',
    },
    {
        format: 'secrets',
        files: { 'canary.yaml': lines(`aws_access_key_id: ${canary_madeUpKey}`) },
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

;// CONCATENATED MODULE: ./build/js/tools/trivy/checks.js
/** Rego in the package `user`; what is in another one is a library to Trivy, never a check. */
const trivyChecks = {
    isCheck: (path, text) => path.endsWith('.rego') && /^package[ \t]+user\b/m.test(text),
    isProgram: () => false, // Rego has no way out but the network, and there is none.
    beside: () => [],
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
/** Files that Trivy 0.74.0 does not search for secrets, by its built-in rules; seen by running it over one file of each kind. */
const leavesOutOfSecrets = (path, size) => size < shortest ||
    skippedNames.has(path.slice(path.lastIndexOf('/') + 1)) ||
    skippedEndings.test(path) ||
    allowedPlaces.some((place) => place.test(path));

;// CONCATENATED MODULE: ./build/js/tools/trivy/fields.js

/** Trivy's own word, or nothing: `UNKNOWN` means that no source rates the advisory. */
function fields_severityOf(word) {
    const severity = (word ?? '').toLowerCase();
    return (0,core_severity/* isSeverity */._Z)(severity) ? { severity, severitySource: 'tool' } : { severitySource: 'default' };
}
/** Only web addresses leave: they are shown as links. */
const fields_urlOf = (address) => address?.startsWith('https://') === true ? { url: address } : {};
/** Lines from 1, in order; Trivy leaves them out, or writes 0, where it names the file only. */
function fields_linesOf(startLine, endLine) {
    if (startLine === undefined || startLine < 1)
        return {};
    return { startLine, endLine: Math.max(startLine, endLine ?? startLine) };
}

;// CONCATENATED MODULE: ./build/js/tools/trivy/parse/parse-package.js

/** `pkg:npm/%40acme/x@1.0.0?arch=x#y` -> `pkg:npm/%40acme/x`. */
function withoutVersion(purl) {
    const bare = purl.split(/[?#]/, 1)[0] ?? purl;
    const version = bare.lastIndexOf('@');
    return version > bare.lastIndexOf('/') ? bare.slice(0, version) : bare;
}
/** For a package without a purl: unlike every real one, and stable. */
const purlOf = (purl, name) => purl === undefined || purl === '' ? `pkg:generic/${encodeURIComponent(name)}` : withoutVersion(purl);
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



/** Prepares the look-up once for a whole report. */
function indexBearers(results) {
    const keyOf = (path, name) => `${path}\u001f${name}`;
    const all = results.flatMap(({ Target, Packages }) => Packages.map((found) => ({ Target, found })));
    const byName = (0,order/* groupBy */.$z)(all, ({ Target, found }) => keyOf(Target, found.Name ?? ''));
    return {
        of(path, name, license) {
            const named = (byName.get(keyOf(path, name)) ?? []).map(({ found }) => found);
            const bearing = named.filter(({ Licenses }) => Licenses.includes(license));
            return [...(bearing.length > 0 ? bearing : named)].sort((a, b) => (0,order/* compareText */.n6)(a.Version ?? '', b.Version ?? ''));
        },
    };
}
/** One licence of one package, whatever its versions in the manifest; placed at the first. */
function readLicense(found, result, bearers) {
    const path = found.FilePath === undefined || found.FilePath === '' ? result.Target : found.FilePath;
    const name = found.PkgName ?? '';
    const packages = bearers.of(path, name, found.Name);
    const category = found.Category ?? 'unknown';
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
            purl: purlOf(packages[0]?.Identifier?.PURL, name),
            name,
            installed: (0,order/* sortedUnique */.Z$)(packages.flatMap(({ Version }) => Version ?? [])),
            ...scope,
        },
    };
}

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
        return trivyChecksNamed(word);
    const [, letters = '', digits = ''] = match;
    const id = `${letters}-${digits.padStart(4, '0')}`;
    return isTrivyCheck(id) || hasFamily(letters) ? [id] : [];
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
    const concept = conceptOf('trivy', format, ruleId);
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
        ...fields_urlOf(found.PrimaryURL),
        tags: parse_misconfiguration_tagsOf(found),
        ...parse_misconfiguration_placeOf(found, result.Target, format, files),
    };
}
const parse_misconfiguration_tagsOf = ({ CauseMetadata: cause }) => (0,order/* sortedUnique */.Z$)([cause?.Provider, cause?.Service].map((word) => (word ?? '').toLowerCase())).filter((word) => word !== '' && word !== 'general');
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
    const own = parseTerraformAddress(resource ?? '');
    const parse = ({ Resource }) => parseTerraformAddress(Resource ?? '');
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

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/js/core/identity.js


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
const hashIdentity = (kind, fields) => (0,hash/* sha256Hex */.f)(['gatehouse/1', kind, ...fields.map(normalise)].join(unitSeparator)).slice(0, 32);
/** The folder of a file, `.` at the root. */
const folderOf = (path) => {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
};
/** The canonical order of an advisory's names: CVE, then GHSA, then the vendor's. */
function compareAdvisoryIds(a, b) {
    const rank = (id) => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);
    return rank(a) - rank(b) || (0,order/* compareText */.n6)(a, b);
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
            const logical = hash(license?.spdx ?? parts.ruleId, dependency?.purl ?? '', folderOf(parts.path));
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
        ...fields_urlOf(found.PrimaryURL),
        tags: result.Type === undefined ? [] : [result.Type],
        path: found.PkgPath ?? result.Target,
        ...lines,
        calls: [],
        package: {
            purl: purlOf(found.PkgIdentifier?.PURL, found.PkgName),
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
        ids: [...new Set([found.VulnerabilityID, ...found.VendorIDs])].sort(compareAdvisoryIds),
        cwe: (0,order/* sortedUnique */.Z$)(found.CweIDs),
        ...(published === undefined ? {} : { published }),
        ...(cvss > 0 ? { cvss } : {}),
    };
}
const dayOf = (instant) => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant ?? '')?.[0];

;// CONCATENATED MODULE: ./build/js/tools/trivy/failure.js


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
    const said = fatal === undefined ? '' : ` It said: ${shorten(fatal, run.root)}`;
    return new errors/* GatehouseError */.GA('TOOL_CRASHED', panicked ? 'Trivy crashed (a panic of its own).' : `Trivy gave up with exit code ${run.exit}.${said}`, { hint: 'Run again. If it stays, exclude what it stumbles over in the policy (exclude: [...]).' });
}
/** The cause is at the end of Go's chain of messages; paths of the stage mean nothing to the reader. */
function shorten(words, root) {
    const plain = (0,credentials/* hideCredentials */.R)(words)
        .replaceAll(`${root}/`, '')
        .replaceAll(root, 'the folder')
        .replace(/^Fatal error\s*/, '');
    return plain.length > 300 ? `…${plain.slice(-300)}` : plain;
}

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
    Identifier: identifier,
    Licenses: listOf(schemas/* string */.YjP()),
    Relationship: trivy_schema_text,
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
/**
 * The fields of Trivy's JSON report (schema 2, observed on 0.74.0) that are used here; the rest is tolerated. `Results` is absent when
 * nothing was recognised.
 */
const trivyReport = schemas/* object */.Ikc({ SchemaVersion: schemas/* literal */.euz(2), Results: listOf(result) });

;// CONCATENATED MODULE: ./build/js/tools/trivy/report.js



/**
 * The results of a run that ended well.
 * @throws GatehouseError when it did not, or when its report is empty, cut off, or of another shape.
 */
function readReport(run) {
    const failure = explainFailure(run);
    if (failure !== undefined)
        throw failure;
    const hint = 'Run again. If it stays, the disk may be full, or this is not the Trivy that Gatehouse knows.';
    if (run.report.trim() === '') {
        throw new errors/* GatehouseError */.GA('OUTPUT_EMPTY', 'Trivy ended without an error but wrote no report.', { hint });
    }
    const report = trivyReport.safeParse(report_decode(run.report, hint));
    if (report.success)
        return report.data.Results;
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

;// CONCATENATED MODULE: ./build/js/tools/trivy/stderr.js

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
    return [...(0,order/* groupBy */.$z)(gaps, stderr_keyOf).values()].flatMap(([first]) => first ?? []);
}
/** A file with several mistakes is missed once, at the first; a module once for each call. */
const stderr_keyOf = ({ path, reason, line }) => [path, reason, reason === 'module-not-loaded' ? String(line) : ''].join('\u001f');
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
 * What `trivy/packages` said: vulnerabilities and licences of the packages that manifests name.
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
                ...result.Licenses.map((found) => readLicense(found, result, bearers)),
            ];
        }),
        gaps: stderr_readGaps(run.stderr),
        listed: targetsOf(results, ({ Class }) => Class === 'lang-pkgs'),
        problems: [],
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
/** Names of the tools, as the policy and `--tools` write them. */
const toolNames = (0,order/* sortedUnique */.Z$)(scanners.map(({ tool }) => tool));
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
/** What the reader of a policy has to know of the tools. */
const policyNames = {
    tools: toolNames,
    checkTools: (0,order/* sortedUnique */.Z$)(scanners.filter(({ checks }) => checks !== undefined).map(({ tool }) => tool)),
    formats: (0,order/* sortedUnique */.Z$)(scanners.flatMap(({ reads }) => reads)),
    canonicalRules: canonicalRuleId,
};

// EXTERNAL MODULE: ./build/js/core/finding.js
var core_finding = __webpack_require__(9877);
;// CONCATENATED MODULE: ./build/js/core/place.js
/** Number of lines; a place without a region counts as the whole file. */
const height = (region) => region === undefined ? Number.POSITIVE_INFINITY : region.endLine - region.startLine + 1;

;// CONCATENATED MODULE: ./build/js/core/merge/join.js






/** Decides between things that no field of interest tells apart, so that the order they came in never does. */
const compareContent = (a, b) => (0,order/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b));
/** Narrowest region first: the tool that points most exactly speaks for the place; ties by tool name, then by place. Total. */
const compareExactness = (a, b) => height(a.place.region) - height(b.place.region) ||
    (0,order/* compareText */.n6)(a.sources[0]?.tool ?? '', b.sources[0]?.tool ?? '') ||
    (0,order/* compareText */.n6)(a.place.path, b.place.path) ||
    (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0) ||
    (a.place.region?.startColumn ?? 0) - (b.place.region?.startColumn ?? 0) ||
    (0,order/* compareText */.n6)(a.sources[0]?.ruleId ?? '', b.sources[0]?.ruleId ?? '') ||
    (0,order/* compareText */.n6)(a.message, b.message) ||
    (0,order/* compareText */.n6)(a.identity.logical, b.identity.logical) ||
    compareContent(a, b);
/**
 * One finding out of several statements of the same fact (DESIGN 5, "when sources disagree"): the highest severity that a
 * tool or vendor gave; place, message and subject of the first, which the caller orders to be the most exact; the first
 * help and link there is; of an advisory's names the canonical one. No source is lost.
 */
function joinFindings(ordered) {
    const first = ordered[0];
    if (first === undefined)
        throw new errors/* GatehouseError */.GA('INTERNAL', 'There is nothing to join.');
    if (ordered.length === 1)
        return first;
    const advisory = joinAdvisories(ordered);
    const dependency = joinPackages(ordered);
    const namer = ordered.find(({ rule }) => rule.id === advisory?.ids[0]) ?? first;
    return {
        ...first,
        rule: joinRules(namer, ordered),
        ...worstOf(ordered),
        place: { ...first.place, related: joinRelated(first, ordered) },
        subject: { ...first.subject, ...(dependency === undefined ? {} : { package: dependency }) },
        ...(advisory === undefined ? {} : { advisory }),
        identity: {
            logical: namer.identity.logical,
            also: (0,order/* sortedUnique */.Z$)(ordered.flatMap(({ identity }) => [identity.logical, ...identity.also])),
        },
        sources: ordered.flatMap((finding) => finding.sources).sort(compareSources),
    };
}
const compareSources = (a, b) => (0,order/* compareText */.n6)(a.tool, b.tool) || (0,order/* compareText */.n6)(a.ruleId, b.ruleId) || compareContent(a, b);
function worstOf(findings) {
    const stated = findings.filter((finding) => finding.severitySource !== 'default');
    const { severity, severitySource } = (stated.length > 0 ? stated : findings).reduce((worst, finding) => (0,core_severity/* compareSeverity */.zK)(finding.severity, worst.severity) < 0 ? finding : worst);
    return { severity, severitySource };
}
function joinRules(namer, findings) {
    const rules = findings.map((finding) => finding.rule);
    const help = namer.rule.help ?? firstOf(rules, (rule) => rule.help);
    const url = namer.rule.url ?? firstOf(rules, (rule) => rule.url);
    const isEntropyOnly = rules.every((rule) => rule.tags.includes(core_finding/* entropyTag */.Uq));
    return {
        ...namer.rule,
        ...(help === undefined ? {} : { help }),
        ...(url === undefined ? {} : { url }),
        tags: (0,order/* sortedUnique */.Z$)(rules.flatMap((rule) => rule.tags)).filter((tag) => tag !== core_finding/* entropyTag */.Uq || isEntropyOnly),
    };
}
/** The first of the fields that is there. */
function firstOf(items, fieldOf) {
    for (const item of items) {
        const field = fieldOf(item);
        if (field !== undefined)
            return field;
    }
    return undefined;
}
function joinRelated(first, all) {
    const others = all
        .filter((finding) => finding.place.path !== first.place.path)
        .map(({ place }) => ({
        path: place.path,
        ...(place.region === undefined ? {} : { region: place.region }),
        label: 'also here',
    }));
    const places = [...all.flatMap((finding) => finding.place.related), ...others];
    const byPlace = (0,order/* groupBy */.$z)(places, (place) => [place.path, place.region?.startLine ?? 0, place.region?.endLine ?? 0].join('\u001f'));
    return [...byPlace.values()]
        .flatMap((group) => group.slice(0, 1))
        .sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.path, b.path), (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0), (a.region?.endLine ?? 0) - (b.region?.endLine ?? 0)));
}
function joinPackages(findings) {
    const packages = findings.flatMap((finding) => finding.subject.package ?? []);
    const first = packages[0];
    if (first === undefined)
        return undefined;
    const fixed = firstOf(packages, (dependency) => dependency.fixed);
    const scope = firstOf(packages, (dependency) => dependency.scope);
    return {
        ...first,
        installed: (0,order/* sortedUnique */.Z$)(packages.flatMap((dependency) => dependency.installed)),
        ...(fixed === undefined ? {} : { fixed }),
        ...(scope === undefined ? {} : { scope }),
    };
}
function joinAdvisories(findings) {
    const advisories = findings.flatMap((finding) => finding.advisory ?? []);
    const first = advisories[0];
    if (first === undefined)
        return undefined;
    const published = firstOf(advisories, (advisory) => advisory.published);
    const cvss = highest(advisories.flatMap((advisory) => advisory.cvss ?? []));
    const kev = firstOf(advisories, (advisory) => advisory.kev);
    const epss = highest(advisories.flatMap((advisory) => advisory.epss ?? []));
    return {
        ids: [...new Set(advisories.flatMap((advisory) => advisory.ids))].sort(compareAdvisoryIds),
        cwe: (0,order/* sortedUnique */.Z$)(advisories.flatMap((advisory) => advisory.cwe)),
        ...(published === undefined ? {} : { published }),
        ...(cvss === undefined ? {} : { cvss }),
        ...(kev === undefined ? {} : { kev }),
        ...(epss === undefined ? {} : { epss }),
    };
}
const highest = (numbers) => numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b));

;// CONCATENATED MODULE: ./build/js/core/merge/sweep.js

const partOf = (finding) => finding.subject.resource?.part ?? '';
/**
 * Gives each finding the first head by line that it overlaps and that can be the same part; each head is given once. A
 * finding or head without a part can be any. One walk down the file: time grows with the number of findings, not its square.
 */
function sweep(findings, heads, linesOf) {
    const byLine = (a, b) => linesOf(a).startLine - linesOf(b).startLine || linesOf(a).endLine - linesOf(b).endLine || 0;
    const ordered = [...heads].sort(byLine);
    const all = { heads: ordered, next: 0 };
    const perPart = new Map([...(0,order/* groupBy */.$z)(ordered, partOf)].map(([part, group]) => [part, { heads: group, next: 0 }]));
    const queuesFor = (part) => part === '' ? [all] : [perPart.get(part), perPart.get('')];
    const taken = new Set();
    const pairs = new Map();
    for (const finding of [...findings].sort(byLine)) {
        const lines = linesOf(finding);
        const candidates = queuesFor(partOf(finding)).flatMap((queue) => firstOverlap(queue, lines, linesOf, taken) ?? []);
        const head = candidates.sort(byLine)[0];
        if (head === undefined)
            continue;
        taken.add(head);
        pairs.set(finding, head);
    }
    return pairs;
}
/** Findings come by first line, so a head that ends before this one begins is too early for all that follow as well. */
function firstOverlap(queue, lines, linesOf, taken) {
    if (queue === undefined)
        return undefined;
    for (let head = queue.heads[queue.next]; head !== undefined; head = queue.heads[++queue.next]) {
        const own = linesOf(head);
        if (!taken.has(head) && own.endLine >= lines.startLine)
            return own.startLine <= lines.endLine ? head : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/core/merge/misconfiguration.js



/** Findings of one control about one resource; a finer part (a container) stays out of the key, because not every tool names it. */
function controlOf(finding) {
    const { resource } = finding.subject;
    const source = finding.sources[0];
    const control = finding.rule.concept === undefined ? `r:${source?.tool}:${source?.ruleId}` : `c:${finding.rule.concept}`;
    return [control, resource?.format ?? '', finding.place.path, resource?.stack ?? '', resource?.address ?? ''].join('\u001f');
}
/** Which part and which lines, as a key. */
const placeKey = ({ place, subject }) => [subject.resource?.part ?? '', place.region?.startLine ?? 0, place.region?.endLine ?? 0].join('\u001f');
/** One tool that says the same twice about the same lines of the same part (a pod and its template) said it once. */
const withoutEchoes = (findings) => [...(0,order/* groupBy */.$z)(findings, placeKey).values()].map((group) => joinFindings(group.sort(compareExactness)));
const toolsOf = (finding) => (0,order/* sortedUnique */.Z$)(finding.sources.map((source) => source.tool));
/**
 * Each finding of one tool goes to a unit that this tool has not spoken to yet: the one with the same lines, else the first
 * whose lines it overlaps, else the first whose block does. What finds none is about something else and becomes a unit.
 */
function addTo(units, findings) {
    const free = unitsWithout(new Set(findings.flatMap(toolsOf)), units);
    let left = findings;
    for (const pairing of [pairSameLines, pairByRegion, pairByBlock]) {
        if (left.length === 0 || free.size === 0)
            break;
        const pairs = pairing(left, [...free.keys()]);
        for (const [finding, head] of pairs) {
            free.get(head)?.push(finding);
            free.delete(head);
        }
        left = left.filter((finding) => !pairs.has(finding));
    }
    return [...units, ...left.map((finding) => [finding])];
}
/** Units that none of the tools has spoken to, by their first member. */
function unitsWithout(tools, units) {
    const free = units.filter((unit) => !unit.some(({ sources }) => sources.some((source) => tools.has(source.tool))));
    return new Map(free.flatMap((unit) => unit.slice(0, 1).map((head) => [head, unit])));
}
const pairSameLines = (findings, heads) => {
    const waiting = (0,order/* groupBy */.$z)(heads, placeKey);
    return new Map(findings.flatMap((finding) => {
        const head = waiting.get(placeKey(finding))?.shift();
        return head === undefined ? [] : [[finding, head]];
    }));
};
const wholeFile = { startLine: 0, endLine: Number.POSITIVE_INFINITY };
const pairByRegion = (findings, heads) => sweep(findings, heads, ({ place }) => place.region ?? wholeFile);
const pairByBlock = (findings, heads) => sweep(findings, heads, ({ place }) => place.block ?? place.region ?? wholeFile);
function joinControl(findings) {
    if (findings.length < 2)
        return findings;
    const groups = [...(0,order/* groupBy */.$z)(findings, (finding) => toolsOf(finding).join('\u001f'))]
        .map(([tools, group]) => ({ tools, group: withoutEchoes(group).sort(compareExactness) }))
        .sort((a, b) => b.group.length - a.group.length || (0,order/* compareText */.n6)(a.tools, b.tools));
    const units = groups.reduce((all, { group }) => addTo(all, group), []);
    return units.map((unit) => joinFindings([...unit].sort(compareExactness)));
}
/**
 * DESIGN 7, "Join": same concept, format, file and subject. Where one tool is finer (two containers, two blocks) its findings
 * stay apart and the other tool's joins the first by line, so that sources still sum. Different possible subjects: both stay.
 */
const joinMisconfigurations = (findings) => [...(0,order/* groupBy */.$z)(findings, controlOf).values()].flatMap(joinControl);

;// CONCATENATED MODULE: ./build/js/core/merge/secret.js


const comparePosition = (a, b) => (0,order/* compareAll */.Rt)(a[0] - b[0], a[1] - b[1] || 0);
const startOf = ({ place: { region } }) => [region?.startLine ?? 0, region?.startColumn ?? 1];
/** After its last character; an empty span is taken for one character. */
const endOf = (finding) => {
    const { region } = finding.place;
    const [startLine, startColumn] = startOf(finding);
    const [line, column] = [region?.endLine ?? startLine, region?.endColumn ?? Number.POSITIVE_INFINITY];
    return [line, line > startLine ? column : Math.max(column, startColumn + 1)];
};
/** DESIGN 7: secrets of one file whose spans overlap are one. A secret without a place is told apart by its identity alone. */
function joinSecrets(findings) {
    const groups = (0,order/* groupBy */.$z)(findings, ({ place, identity }) => place.region === undefined ? `${place.path}\u001f${identity.logical}` : place.path);
    return [...groups.values()].flatMap(groupOverlapping).map((group) => joinFindings(group.sort(compareExactness)));
}
function groupOverlapping(findings) {
    const ordered = [...findings].sort((a, b) => comparePosition(startOf(a), startOf(b)) || compareExactness(a, b));
    const groups = [];
    let end = [-1, 0];
    for (const finding of ordered) {
        const last = groups.at(-1);
        if (last !== undefined && comparePosition(startOf(finding), end) < 0)
            last.push(finding);
        else
            groups.push([finding]);
        if (comparePosition(endOf(finding), end) > 0)
            end = endOf(finding);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/js/core/merge/merge.js





const compareStart = (a, b) => (0,order/* compareText */.n6)(a.place.path, b.place.path) || (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0);
/** Path, then line: the first manifest speaks for a vulnerability. */
const comparePlace = (a, b) => compareStart(a, b) || compareExactness(a, b);
/** Findings whose identities meet, through any chain of aliases, in order of their first member. */
function groupByIdentity(findings) {
    const parents = new Map();
    const rootOf = (hash) => {
        let root = hash;
        for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
            root = parent;
        merge_shorten(parents, hash, root);
        return root;
    };
    for (const { identity } of findings) {
        const root = rootOf(identity.logical);
        for (const hash of identity.also) {
            const other = rootOf(hash);
            if (other !== root)
                parents.set(other, root);
        }
    }
    return [...(0,order/* groupBy */.$z)(findings, ({ identity }) => rootOf(identity.logical)).values()];
}
/** Lets every hash on the way point at the root, so that a long chain of aliases is walked once. */
function merge_shorten(parents, hash, root) {
    let step = hash;
    for (let parent = parents.get(step); parent !== undefined && parent !== root; parent = parents.get(step)) {
        parents.set(step, root);
        step = parent;
    }
}
/** Facts that have no lines of their own: one finding per identity, placed where it comes first in path order. */
function joinByIdentity(findings) {
    return groupByIdentity([...findings].sort(comparePlace)).map(joinFindings);
}
/** Worst first, then by path and line: the order of every list of findings. Total, so that no tool's order shows. */
const compareFindings = (a, b) => (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
    compareStart(a, b) ||
    (0,order/* compareText */.n6)(a.rule.id, b.rule.id) ||
    (0,order/* compareText */.n6)(a.identity.logical, b.identity.logical) ||
    (0,order/* compareText */.n6)(a.place.block?.digest ?? '', b.place.block?.digest ?? '') ||
    (0,order/* compareText */.n6)(a.message, b.message) ||
    compareExactness(a, b);
/** The same fact said by several tools, or several times by one, becomes one finding. The sources sum to what came in. */
function mergeFindings(findings) {
    return [...(0,order/* groupBy */.$z)(findings, (finding) => finding.kind).values()].flatMap(joinKind).sort(compareFindings);
}
/** `findings` are all of one kind. */
function joinKind(findings) {
    const kind = findings[0]?.kind;
    switch (kind) {
        case undefined:
            return [];
        case 'misconfiguration':
            return joinMisconfigurations(findings);
        case 'secret':
            return joinSecrets(findings);
        case 'vulnerability':
        case 'license':
        case 'integrity':
            return joinByIdentity(findings);
    }
}

// EXTERNAL MODULE: ./build/js/core/policy/policy.js
var policy_policy = __webpack_require__(4945);
;// CONCATENATED MODULE: ./build/js/core/policy/layers.js




/** From the mildest to the strictest. */
const toolErrorScale = ['warn', 'error'];
const inlineSkipScale = ['honour', 'below-block', 'ignore'];
const actionScale = ['note', 'warn', 'block'];
const strictest = ([first, ...others], scale) => others.reduce((worst, next) => (scale.indexOf(next) > scale.indexOf(worst) ? next : worst), first);
const each = ([first, ...others], read) => [
    read(first.policy),
    ...others.map(({ policy }) => read(policy)),
];
/** The first of those whose action is the strictest. */
const strictestDecision = (decisions) => decisions.reduce((worst, next) => actionScale.indexOf(next.action) > actionScale.indexOf(worst.action) ? next : worst);
/** `unknownSeverity` is what is shown: each layer decides by its own. */
const strictestSettings = (layers) => ({
    onToolError: strictest(each(layers, ({ settings }) => settings.onToolError), toolErrorScale),
    onUnscanned: strictest(each(layers, ({ settings }) => settings.onUnscanned), policy_policy/* unscannedActions */.H3),
    unknownSeverity: each(layers, ({ settings }) => settings.unknownSeverity).reduce((worst, next) => (0,core_severity/* compareSeverity */.zK)(next, worst) < 0 ? next : worst),
    inlineSkips: strictest(each(layers, ({ settings }) => settings.inlineSkips), inlineSkipScale),
});
const strictestMode = (layers) => strictest(each(layers, ({ mode }) => mode), core_verdict/* modes */.nI);
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
    const names = (0,order/* sortedUnique */.Z$)(all.flatMap((tools) => [...tools.keys()]));
    return { exclude: first.policy.exclude, tools: new Map(names.map((tool) => [tool, settingsOf(tool)])) };
}
const mostNamed = 10;
/** What layers below the first would leave unseen, in words; none of it counts. */
function ignoredIn([, ...others]) {
    return others.flatMap(({ policy: { exclude, tools } }) => {
        const off = [...tools].filter(([, settings]) => settings.off).map(([tool]) => tool);
        return [...layers_named('`exclude`', exclude), ...off.sort(compareText).map((tool) => `\`${tool}: off\``)].map((what) => `The repository's ${what} does not count: only the organisation's policy says what is left out.`);
    });
}
const layers_named = (key, values) => {
    const more = values.length > mostNamed ? ` and ${values.length - mostNamed} more` : '';
    return values.length === 0 ? [] : [`${key} (${values.slice(0, mostNamed).join(', ')}${more})`];
};

// EXTERNAL MODULE: ./build/js/core/policy/reading/wording.js
var wording = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/duplicate.js

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
                sentence: `The id ${(0,wording/* code */.aY)(id)} is taken: line ${earlier.line}${where} has it too.`,
                hint: 'Give each its own id.',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/placed.js


/** Far more than people write: what is longer is an accident or an attack. */
const limits = { length: 262_144, depth: 16, nodes: 20_000, documents: 100 };
/** Reads one document of YAML or JSON. Aliases are refused: a policy says what it says where it says it. */
function readPlaced(text) {
    const { documents, problems } = readDocuments(text, limits);
    const found = [...problems.map(toProblem), ...refuseAliases(documents), ...refuseOthers(documents)];
    if (!isUnderstood({ problems }) || found.length > problems.length)
        return { problems: found };
    const root = documents[0]?.root;
    const placeOf = (path) => {
        const position = document_tree_positionOf(root, path);
        return { line: position?.startLine ?? 1, column: position?.column ?? 1 };
    };
    return { document: { value: plainOf(root), placeOf }, problems: found };
}
const toProblem = ({ line, column, message, code }) => ({
    line,
    column,
    sentence: message,
    ...(code === 'syntax' ? { hint: 'The file has to be valid YAML or JSON.' } : {}),
});
const refuseAliases = (documents) => documents
    .flatMap((document) => document.aliases)
    .map(({ startLine, column }) => ({
    line: startLine,
    column,
    sentence: 'Aliases are not read here.',
    hint: 'Write the value out, so that everybody sees what it is.',
}));
function refuseOthers(documents) {
    const second = documents[1];
    if (second === undefined)
        return [];
    const { startLine: line, column } = second.root ?? { startLine: 1, column: 1 };
    return [{ line, column, sentence: 'This is a second document; one file holds one.', hint: 'Remove the line `---`.' }];
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/problem.js

/** More than a person reads; the rest is counted. */
const mostProblems = 50;
/** In the order of file names and lines; a flood is cut and counted. */
function orderProblems(problems) {
    const sorted = [...problems].sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.file ?? '', b.file ?? ''), a.line - b.line, a.column - b.column));
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/js/core/policy/glob.js
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

;// CONCATENATED MODULE: ./build/js/core/policy/comparison.js




const oneOf = (values) => {
    const wanted = new Set(values);
    return (text) => wanted.has(text);
};
/** `high` alone, or `>=high` and `<=high`; `>` and `<` are left out, because `>critical` would never match. */
const severityConditions = ['', '>=', '<='].flatMap((operator) => core_severity/* severities */.gO.map((severity) => operator + severity));
const fitsSeverity = (condition, severity) => {
    const bound = condition.replace(/^[<>]=/, '');
    if (!(0,core_severity/* isSeverity */._Z)(bound) || !(0,core_severity/* isSeverity */._Z)(severity))
        return false;
    if (condition.startsWith('>='))
        return (0,core_severity/* isAtLeast */.du)(severity, bound);
    return condition.startsWith('<=') ? (0,core_severity/* isAtLeast */.du)(bound, severity) : severity === bound;
};
/** One demand at a time: a text that fails the first is not told the others. */
const demand = (error) => ({ error, abort: true });
const glob = () => schemas/* string */.YjP()
    .regex(/^[^\p{Cc}]{1,256}$/u, demand('be 1 to 256 characters on one line'))
    .regex(/^(?!!)/u, demand('say what it means, since a glob cannot be turned round with `!`'))
    .regex(bracesPattern, demand('use braces as in `{a,b}`: at most two groups, each of two to eight words, none in another'));
/** A glob for files; also the values of `exclude`. */
const pathGlob = glob().regex(/^(?!\/|\.{1,2}\/)(?!.*\/$)[^\\]*$/u, demand('be files seen from the root of the scan, such as `infra/prod/**`'));
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
const globsThrough = (normalise) => (globs) => {
    const matches = compileGlobs(globs.map(normalise));
    return (text) => matches(normalise(text));
};
const comparisons = {
    kind: { schema: () => schemas/* enum */.k5n(core_finding/* kinds */.EZ), compile: oneOf, docs: `one of ${core_finding/* kinds */.EZ.join(', ')}` },
    severity: {
        schema: () => schemas/* enum */.k5n(severityConditions),
        compile: (conditions) => oneOf(core_severity/* severities */.gO.filter((severity) => conditions.some((one) => fitsSeverity(one, severity)))),
        docs: `${core_severity/* severities */.gO.join(', ')}; with \`>=\` or \`<=\``,
    },
    rule: {
        schema: () => schemas/* string */.YjP().regex(/^[^\p{Cc}*]{1,200}$/u, 'name one rule, without wildcards'),
        compile: (ids, names) => oneOf(ids.flatMap((id) => [id, ...names.canonicalRules(id)])),
        docs: 'exact',
    },
    concept: {
        schema: () => schemas/* string */.YjP().regex(/^[a-z0-9-]{1,100}$/u, 'be the name of a concept, such as `s3-block-public-acls`'),
        compile: oneOf,
        docs: 'exact',
    },
    tool: { schema: (names) => schemas/* enum */.k5n(names.tools), compile: oneOf, docs: 'name of a tool' },
    format: { schema: (names) => schemas/* enum */.k5n(names.formats), compile: oneOf, docs: 'name of a format' },
    path: { schema: () => pathGlob, compile: globsThrough((path) => path), docs: 'glob' },
    address: { schema: () => glob(), compile: globsThrough(withoutKeySlashes), docs: 'glob' },
    package: {
        schema: () => glob().regex(/^(?!.*[^/]@)/u, demand('name the package without its version')),
        compile: globsThrough(decoded),
        docs: 'glob',
    },
    id: {
        schema: () => schemas/* string */.YjP().regex(/^[0-9a-f]{8,32}$/u, 'be 8 to 32 of the digits 0-9 and a-f, as a report shows it'),
        compile: (ids) => (hash) => ids.some((id) => hash.startsWith(id)),
        docs: 'first digits',
    },
};
const comparisonOf = (name) => comparisons[name];

;// CONCATENATED MODULE: ./build/js/core/policy/match-key.js
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
    },
    {
        key: 'resource',
        reads: ['subject.resource.address', ['subject.resource.type', 'subject.resource.address']],
        compares: 'address',
        docs: 'The address of the resource, alone or as `type.address`. Brackets mean themselves.',
        example: '"module.site.aws_s3_bucket.*"',
        narrows: 'where',
    },
    {
        key: 'package',
        reads: ['subject.package.purl', 'subject.package.name'],
        compares: 'package',
        docs: 'The package, by its purl or its name, both without a version.',
        example: '"pkg:npm/lodash"',
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
];
/** The same table, each entry seen as what all entries have. */
const allMatchKeys = matchKeys;
const ruleMatchKeys = allMatchKeys.filter((entry) => entry.waiversOnly !== true);

;// CONCATENATED MODULE: ./build/js/core/policy/reading/quantity.js

const millisecondsIn = { s: 1000, m: 60_000, h: 3_600_000 };
const bytesIn = { m: 2 ** 20, g: 2 ** 30 };
const scaled = (text, units) => Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? Number.NaN);
/** `90s`, `10m`, `2h`, at most about a day; decoded to milliseconds. */
const durationSchema = schemas/* string */.YjP()
    .regex(/^(?:[1-9]\d{0,4}s|[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-4])h)$/u, 'be a number and a unit, such as 90s, 10m or 2h, and at most 24h')
    .transform((text) => scaled(text, millisecondsIn));
/** `512m`, `4g` (binary units), from 100m to 999g; decoded to bytes. */
const memorySchema = schemas/* string */.YjP()
    .regex(/^(?:[1-9]\d{2,5}m|[1-9]\d{0,2}g)$/u, 'be a number and a unit, such as 512m or 4g, and at least 100m')
    .transform((text) => scaled(text, bytesIn));

;// CONCATENATED MODULE: ./build/js/core/policy/reading/schema.js








/** Lists and maps of people are short; longer ones are attacks on time and memory. */
const mostItems = 500;
/** zod hands only text from a schema to its issue, so the text is the list of the keys that would have been right. */
const knownKeys = (keys) => (issue) => issue.code === 'unrecognized_keys' ? keys.join(' ') : undefined;
const schema_closed = (shape) => schemas/* strictObject */.rej(shape, { error: knownKeys(Object.keys(shape)) });
/** Text for people: no control characters but line breaks and tabs, and not only white space. */
const prose = schemas/* string */.YjP()
    .regex(/^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]{1,2000}$/u, 'be a text of 1 to 2000 characters');
const schema_line = schemas/* string */.YjP().regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'be one line of 1 to 200 characters');
const id = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, 'be 1 to 64 letters, digits, `.`, `_` or `-`, and start with a letter or digit');
const url = schemas/* string */.YjP().regex(/^https?:\/\/[^\s\p{Cc}]{1,500}$/u, 'be an address that starts with https:// or http://');
/** A waiver for `**` names no place. */
const narrow = schemas/* string */.YjP().regex(/[^*?/.{},]/u, 'name something: wildcards alone fit everything');
const matchValues = (entry, names, forWaiver) => {
    const one = comparisonOf(entry.compares).schema(names);
    const item = forWaiver && entry.narrows === 'where' ? one.and(narrow) : one;
    return schemas/* union */.KCZ([item, schemas/* array */.YOg(item).min(1).max(mostItems)]).transform((value) => [value].flat());
};
const matchSchema = (entries, names, forWaiver) => schema_closed(Object.fromEntries(entries.map((entry) => [entry.key, matchValues(entry, names, forWaiver).describe(entry.docs).exactOptional()])));
const ruleMatch = (names) => matchSchema(ruleMatchKeys, names, false)
    .refine((match) => Object.keys(match).length > 0, 'say what it matches')
    .meta({ minProperties: 1 });
const keysThatName = (narrows) => allMatchKeys.filter((entry) => entry.narrows === narrows).map((entry) => entry.key);
/** Zod's checks wait for a sound value; these look at keys alone, so they need not. */
const always = { when: () => true };
const hasAny = (value, keys) => typeof value !== 'object' || value === null || keys.some((key) => Object.hasOwn(value, key));
const required = (keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) });
const waiverMatch = (names) => {
    const [what, where] = [keysThatName('what'), keysThatName('where')];
    return matchSchema(allMatchKeys, names, true)
        .refine((match) => hasAny(match, what), { ...always, error: `say what is waived: ${(0,wording/* alternatives */.Vo)(what)}` })
        .refine((match) => hasAny(match, where), { ...always, error: `say where: ${(0,wording/* alternatives */.Vo)(where)}` })
        .meta({ allOf: [required(what), required(where)] });
};
const toolSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz('off')
        .or(schemas/* literal */.euz(false))
        .transform(() => ({ off: true })),
    schema_closed({ timeout: durationSchema.exactOptional(), memory: memorySchema.exactOptional() }).transform((tool) => ({
        off: false,
        ...(tool.timeout === undefined ? {} : { timeoutMs: tool.timeout }),
        ...(tool.memory === undefined ? {} : { memoryBytes: tool.memory }),
    })),
]);
const toolsSchema = (names) => schema_closed(Object.fromEntries(names.tools.map((tool) => [tool, toolSchema.exactOptional()])));
const checkFolder = schemas/* string */.YjP()
    .regex(/^\.gatehouse\/(?!waivers(?:\/|$))(?!(?:[^/]+\/)*\.{1,2}(?:\/|$))[^\p{Cc}\\/]+(?:\/[^\p{Cc}\\/]+)*$/u, 'be a folder below `.gatehouse/`, such as `.gatehouse/checks/trivy`');
const checksSchema = ({ checkTools = [] }) => schema_closed(Object.fromEntries(checkTools.map((tool) => [tool, checkFolder.exactOptional()])));
const settingsSchema = schema_closed({
    'on-tool-error': schemas/* enum */.k5n(policy_policy/* toolErrorActions */.uF)
        .describe('The verdict when a planned tool did not complete.')
        .exactOptional(),
    'on-unscanned': schemas/* enum */.k5n(policy_policy/* unscannedActions */.H3).describe('What a file that no tool looked at means.').exactOptional(),
    'unknown-severity': schemas/* enum */.k5n(core_severity/* severities */.gO).describe('For findings without a vendor severity.').exactOptional(),
    'inline-skips': schemas/* enum */.k5n(policy_policy/* inlineSkipActions */.yd)
        .describe('What a comment in a file may lift: warnings and notes, blocks too, or nothing.')
        .exactOptional(),
});
const ruleSchema = (names) => schema_closed({
    id,
    match: ruleMatch(names).describe('Every key has to fit, and of a list one value.'),
    action: schemas/* enum */.k5n(policy_policy/* ruleActions */.mP),
    why: prose.describe('The reason, printed with every finding the rule decides.').exactOptional(),
    how: schema_closed({ text: prose, url: url.exactOptional() }).describe('How to put it right.').exactOptional(),
});
/** `.gatehouse/policy.yml` as it is written; decoded values, the file's own key names. */
const policySchema = (names) => schema_closed({
    version: schemas/* literal */.euz(1),
    mode: schemas/* enum */.k5n(core_verdict/* modes */.nI).describe('Tell only, or fail the step.').exactOptional(),
    block: schemas/* array */.YOg(schemas/* enum */.k5n(policy_policy/* floorNames */.ro)).max(mostItems).describe('What blocks when no rule decides.').exactOptional(),
    exclude: schemas/* array */.YOg(pathGlob).max(mostItems).describe('Files that are not looked at.').exactOptional(),
    tools: toolsSchema(names).describe('Switches and limits of the tools.').exactOptional(),
    checks: checksSchema(names).describe("Folders with the repository's own checks, per tool.").exactOptional(),
    contact: schema_line.describe('Whom to ask; printed with errors and exceptions.').exactOptional(),
    settings: settingsSchema.exactOptional(),
    rules: schemas/* array */.YOg(ruleSchema(names)).max(mostItems).describe('The first that matches decides.').exactOptional(),
});
/** One waiver as it is written. */
const waiverSchema = (names) => schema_closed({
    id,
    match: waiverMatch(names).describe('Which finding, and where.'),
    reason: prose.describe('Why this is acceptable.'),
    owner: schema_line.describe('Who answers for it.'),
    expires: iso/* date */.p6('be a day of the calendar, written as 2027-03-31')
        .describe('The last day on which it holds, UTC.'),
});

// EXTERNAL MODULE: ./build/js/core/policy/reading/did-you-mean.js
var did_you_mean = __webpack_require__(5301);
;// CONCATENATED MODULE: ./build/js/core/policy/reading/fault.js
/** Each fault once: both halves of an intersection may find it. */
function faultsOf(issues, base) {
    const seen = new Set();
    return issues
        .flatMap((issue) => toFaults(issue, base))
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
            return [{ type: 'unmet', path, demand: 'hold at least one entry' }];
        case 'too_big':
            return [{ type: 'unmet', path, demand: `hold at most ${issue.maximum} entries` }];
        default:
            return [{ type: 'unmet', path, demand: issue.message }];
    }
}
/** The branch that was meant is the one whose type fits; where none fits, what all of them would have taken. */
function bestBranch(branches, path) {
    const isElse = (fault) => fault.type === 'unexpected' && fault.path.length === path.length;
    const meant = branches.find((branch) => !branch.some(isElse));
    if (meant !== undefined)
        return meant;
    const missed = branches.flat().filter((fault) => fault.type === 'unexpected');
    const values = missed.flatMap((fault) => fault.values);
    return [{ type: 'unexpected', path, values, types: missed.flatMap((fault) => fault.types) }];
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/sentence.js



/** Zod's issues as sentences with places. `whole` is what the document is called: `the policy`. */
function describeIssues(issues, document, whole, base = []) {
    const nameOf = (path) => nameWithin(path, whole);
    return faultsOf(issues, base).map((fault) => {
        const value = sentence_valueAt(document.value, fault.path);
        const isMissing = fault.type === 'unexpected' && value === undefined;
        return {
            ...document.placeOf(isMissing ? fault.path.slice(0, -1) : fault.path),
            ...(isMissing ? missing(fault, nameOf) : sentence_describe(fault, value, nameOf)),
        };
    });
}
function sentence_describe(fault, value, nameOf) {
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
                sentence: `${capital(nameOf(path))} must be ${allowed(fault)}, not ${(0,wording/* show */.WU)(value)}.`,
                ...hintFor(value, fault),
            };
        case 'unmet': {
            const instead = typeof value === 'string' ? `, not ${(0,wording/* show */.WU)(value)}` : '';
            return { sentence: `${capital(nameOf(path))} must ${fault.demand}${instead}.` };
        }
    }
}
const missing = (fault, nameOf) => ({
    sentence: `${(0,wording/* code */.aY)(String(fault.path.at(-1)))} is missing in ${nameOf(fault.path.slice(0, -1))}.`,
    hint: `It must be ${allowed(fault)}.`,
});
function hintFor(value, { values, types }) {
    if (typeof value === 'string') {
        if (values.includes(value))
            return { hint: 'Write it without quotes.' };
        const near = (0,did_you_mean.didYouMean)(value, values);
        return near === undefined ? {} : { hint: `Did you mean ${(0,wording/* code */.aY)(near)}?` };
    }
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return isScalar && types.includes('string') ? { hint: 'Put it in quotes.' } : {};
}
const typeNames = {
    string: 'a text',
    array: 'a list',
    object: 'a map of keys and values',
};
/** More than these are not read; the nearest one is in the hint. */
const mostValues = 8;
function allowed({ values, types }) {
    const shown = values.slice(0, mostValues);
    const more = values.length > shown.length ? [`one of ${values.length - shown.length} more`] : [];
    const rest = types.filter((type) => type !== 'array' || values.length === 0).map((type) => typeNames[type] ?? type);
    return (0,wording/* alternatives */.Vo)([...new Set([...shown, ...more, ...rest])]);
}
function nameWithin(path, whole) {
    const last = path.at(-1);
    if (typeof last === 'string')
        return (0,wording/* code */.aY)(last);
    const list = path.findLast((step) => typeof step === 'string');
    return list === undefined ? whole : `an entry of ${(0,wording/* code */.aY)(list)}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function sentence_valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, value);
}

;// CONCATENATED MODULE: ./build/js/core/policy/waiver.js






/** Reads `.gatehouse/waivers/*.yml` (one waiver or a list in each) or `waivers.yml`. Keys of `files` are their names. Never throws. */
function readWaivers(files, names) {
    const schema = waiverSchema(names);
    const readings = [...files].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b)).map(([file, text]) => readFile(file, text, schema));
    const sound = readings.flatMap((reading) => reading.sound);
    const firstOfId = new Map(sound.toReversed().map(({ waiver }) => [waiver.id, waiver]));
    const duplicates = findDuplicates(sound.map(({ waiver, place }) => ({ id: waiver.id, file: waiver.file, ...place })));
    return {
        waivers: sound.map(({ waiver }) => waiver).filter((waiver) => firstOfId.get(waiver.id) === waiver),
        problems: orderProblems([...readings.flatMap((reading) => reading.problems), ...duplicates]),
    };
}
function readFile(file, text, schema) {
    const { document, problems } = readPlaced(text);
    const inFile = (all) => all.map((problem) => ({ file, ...problem }));
    if (document === undefined || problems.length > 0)
        return { sound: [], problems: inFile(problems) };
    const decoded = waiver_entriesOf(document).map(({ value, path }) => ({ path, result: schema.safeParse(value) }));
    return {
        sound: decoded.flatMap(({ path, result }) => result.success ? [{ waiver: { ...result.data, file }, place: document.placeOf([...path, 'id']) }] : []),
        problems: decoded.flatMap(({ path, result }) => inFile(describeIssues(result.error?.issues ?? [], document, 'the waiver', path))),
    };
}
const waiver_entriesOf = ({ value }) => Array.isArray(value) ? value.map((entry, index) => ({ value: entry, path: [index] })) : [{ value, path: [] }];
/** Days before the end in which it is said to be expiring, and days after it in which it still counts. */
const warnDays = 14;
const graceDays = 3;
/** `today` is a UTC day. Until `in-grace` a waiver counts. */
function waiverState(waiver, today) {
    const left = (Date.parse(waiver.expires) - Date.parse(today)) / 86_400_000;
    if (left > warnDays)
        return 'active';
    if (left >= 0)
        return 'expiring';
    return left >= -graceDays ? 'in-grace' : 'expired';
}

;// CONCATENATED MODULE: ./build/js/core/policy/field-path.js
function fieldReader(path) {
    const steps = path.split('.');
    return (finding) => {
        const texts = [];
        collect(finding, steps, 0, texts);
        return texts;
    };
}
function collect(value, steps, from, texts) {
    if (typeof value === 'string')
        texts.push(value);
    else if (Array.isArray(value))
        for (const item of value)
            collect(item, steps, from, texts);
    else if (typeof value === 'object' && value !== null)
        collect(Reflect.get(value, steps[from] ?? ''), steps, from + 1, texts);
}

;// CONCATENATED MODULE: ./build/js/core/policy/match.js



/** Keys are AND, the values of a key OR. Compile once for a policy, use for every finding. A match without keys fits nothing. */
function compileMatch(match, names) {
    const given = match;
    const matchers = keyReaders.flatMap(({ key, compares, readers }) => {
        const values = given[key];
        if (values === undefined)
            return [];
        const fits = comparisonOf(compares).compile(values, names);
        return [(finding) => readers.some((read) => read(finding).some(fits))];
    });
    return (finding) => matchers.length > 0 && matchers.every((matches) => matches(finding));
}
const readerOf = (read) => {
    if (typeof read === 'string')
        return fieldReader(read);
    const [first, second] = [fieldReader(read[0]), fieldReader(read[1])];
    return (finding) => first(finding).flatMap((a) => second(finding).map((b) => `${a}.${b}`));
};
const keyReaders = allMatchKeys.map((entry) => ({ ...entry, readers: entry.reads.map(readerOf) }));

;// CONCATENATED MODULE: ./build/js/core/judge/decide.js





/**
 * Compiles policies and waivers once. Order: the first rule that matches, else the floor, in each layer, and the strictest stands;
 * then a waiver; then a comment in the file. Each layer sees an unknown severity as its own policy names it, and waivers as the
 * repository's does, so that a layer more never weakens an action.
 */
function createDecider({ layers, names, today, ...options }) {
    const [first, ...others] = layers;
    const [decideFirst, ...decideOthers] = [compileLayer(first, names), ...others.map((one) => compileLayer(one, names))];
    const waivers = options.waivers.map((waiver) => ({ waiver, matches: compileMatch(waiver.match, names) }));
    const ofWaivers = (layers.at(-1) ?? first).policy.settings.unknownSeverity;
    const settings = strictestSettings(layers);
    const used = new Set();
    const decide = (finding) => {
        const decision = strictestDecision([decideFirst(finding), ...decideOthers.map((one) => one(finding))]);
        const seen = withUnknownSeverity(finding, ofWaivers);
        const fitting = waivers.filter((candidate) => candidate.matches(seen)).map(({ waiver }) => waiver);
        for (const waiver of fitting)
            used.add(waiver.id);
        const counting = fitting.find((waiver) => waiverState(waiver, today) !== 'expired');
        if (counting !== undefined)
            return { ...decision, action: 'waive', by: { ...decision.by, waiver: counting.id }, why: counting.reason };
        return applySkip(finding, decision, settings);
    };
    return { decide, used: () => used };
}
function compileLayer({ layer, policy }, names) {
    const rules = policy.rules.map((rule) => ({ rule, matches: compileMatch(rule.match, names) }));
    return (finding) => {
        const seen = withUnknownSeverity(finding, policy.settings.unknownSeverity);
        const rule = rules.find((candidate) => candidate.matches(seen))?.rule;
        return rule === undefined ? byFloor(seen, policy.block, layer) : decide_byRule(rule, layer);
    };
}
/** What nobody gave a severity has the one that the policy names. */
const withUnknownSeverity = (finding, severity) => finding.severitySource === 'default' ? { ...finding, severity } : finding;
const decide_byRule = (rule, layer) => ({
    action: rule.action,
    by: { layer, rule: rule.id },
    ...(rule.why === undefined ? {} : { why: rule.why }),
    ...(rule.how === undefined ? {} : { how: rule.how }),
});
/** Licences never fall to the floor, nor do secrets that only an entropy detector saw (DESIGN 6). */
function byFloor(finding, floor, layer) {
    return { action: isOnFloor(finding, floor) ? 'block' : 'note', by: { layer } };
}
function isOnFloor(finding, floor) {
    switch (finding.kind) {
        case 'license':
            return false;
        case 'secret':
            return !finding.rule.tags.includes(core_finding/* entropyTag */.Uq) && (floor.includes('secret') || isFloorSeverity(finding, floor));
        case 'misconfiguration':
        case 'vulnerability':
        case 'integrity':
            return isFloorSeverity(finding, floor);
    }
}
/** The floor holds from its lowest severity upwards: raising a severity never weakens the action. */
const isFloorSeverity = (finding, floor) => floor.some((name) => name !== 'secret' && (0,core_severity/* isAtLeast */.du)(finding.severity, name));
/** A comment asks for silence; the policy says how far it is heard. What it could not lift is still told by the finding's source. */
function applySkip(finding, decision, { inlineSkips }) {
    const skip = (0,core_finding/* skipOf */.j)(finding);
    if (skip === undefined || inlineSkips === 'ignore')
        return decision;
    if (decision.action === 'block' && inlineSkips === 'below-block')
        return decision;
    return {
        ...decision,
        action: 'waive',
        by: { ...decision.by, skip: skip.by },
        ...(skip.reason === undefined ? {} : { why: skip.reason }),
    };
}

;// CONCATENATED MODULE: ./build/js/core/judge/gaps.js


/**
 * The inventory's gaps and every tool's own, sorted. What one tool left out by its own rules and another examined for the same
 * format was looked at; the evidence keeps it all the same.
 */
function collectGaps(evidence) {
    const isExamined = examination(evidence.head);
    const all = [...evidence.inventory.gaps, ...evidence.head.flatMap((run) => run.gaps)];
    return [...new Map(all.map((gap) => [gaps_keyOf(gap), gap])).entries()]
        .filter(([, gap]) => gap.reason !== 'left-out' || gap.detail === undefined || !isExamined(gap.path, gap.detail))
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([, gap]) => gap);
}
const gaps_keyOf = (gap) => [gap.path, gap.reason, gap.tool ?? '', String(gap.line ?? 0).padStart(9, '0'), gap.detail ?? ''].join('\u001f');
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

;// CONCATENATED MODULE: ./build/js/core/judge/short-id.js

const short_id_shortest = 8;
/** The first 8 hex digits of a finding's identity, more where two different identities among these findings share them. */
function shortIds(findings) {
    const hashes = new Set(findings.map(({ identity }) => identity.logical));
    const alike = [...(0,order/* groupBy */.$z)(hashes, (hash) => hash.slice(0, short_id_shortest)).values()].filter((group) => group.length > 1);
    const lengths = new Map(alike.flatMap(lengthsAmong));
    return ({ identity: { logical } }) => logical.slice(0, lengths.get(logical) ?? short_id_shortest);
}
/** How much of each hash tells it from the others; in order, its neighbours are those it shares most with. */
function lengthsAmong(hashes) {
    const sorted = [...hashes].sort();
    return sorted.map((hash, index) => {
        const neighbours = [sorted[index - 1], sorted[index + 1]].flatMap((other) => other ?? []);
        return [hash, Math.max(short_id_shortest, ...neighbours.map((other) => sharedLength(hash, other) + 1))];
    });
}
function sharedLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./build/js/core/judge/trouble.js

/** What makes the evidence unfit to decide on: a run that is not complete, a canary that was not found, a tool that read nothing. What several scanners say alike is said once. */
function findTrouble(evidence) {
    const all = evidence.head.flatMap((run) => troubleOf(run).map((problem) => ({ problem, run })));
    const told = (0,order/* groupBy */.$z)(all, ({ problem }) => [problem.code, problem.sentence].join('\u001f'));
    return [...told.values()].flatMap(([first]) => first === undefined ? [] : [{ ...first.problem, scanner: first.run.scanner }]);
}
function troubleOf(run) {
    if (run.problems.length > 0)
        return run.problems;
    if (run.outcome !== 'complete')
        return [incomplete(run)];
    const unseen = run.canaries.filter((canary) => !canary.seen).map((canary) => canary.format);
    if (unseen.length > 0)
        return [canaryMissing(run, unseen)];
    const unread = run.planned.filter((planned) => readNothingInSilence(run, planned)).map((planned) => planned.format);
    return unread.length === 0 ? [] : [nothingExamined(run, unread)];
}
/** Files were given, none was read, and not because each of them is broken. */
function readNothingInSilence(run, planned) {
    const examined = run.examined.find((count) => count.format === planned.format)?.files ?? 0;
    return (planned.files > 0 &&
        examined === 0 &&
        !run.canaries.some((canary) => canary.format === planned.format && canary.seen));
}
const trouble_nameOf = (run) => `${run.tool.name.charAt(0).toUpperCase()}${run.tool.name.slice(1)}`;
const incomplete = (run) => ({
    code: 'TOOL_CRASHED',
    sentence: `${trouble_nameOf(run)} did not finish: its results are ${run.outcome === 'partial' ? 'incomplete' : 'missing'}.`,
    hint: 'Run again; if it stays, look at the problems in evidence.json.',
});
const canaryMissing = (run, formats) => ({
    code: 'CANARY_MISSING',
    sentence: `${trouble_nameOf(run)} did not find the planted test case for ${formats.join(', ')}, so its silence proves nothing.`,
    hint: 'Its rules or its data are missing or damaged. Run `gatehouse setup`, or give a complete vulnerability database.',
});
const nothingExamined = (run, formats) => ({
    code: 'NOTHING_EXAMINED',
    sentence: `${trouble_nameOf(run)} read none of the ${formats.join(', ')} files it was given.`,
    hint: 'Run again with the evidence file (--evidence evidence.json) and look at its gaps.',
});

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
function weigh_reasonOf(verdict, { blocking, broken, problems, warnings }, hadNothingToScan) {
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
    const { evidence, layers, origin, waivers, today } = input;
    const settings = strictestSettings(layers);
    const merged = mergeFindings(evidence.head.flatMap((run) => run.findings))
        .map((finding) => withUnknownSeverity(finding, settings.unknownSeverity))
        .sort(compareFindings);
    const decider = createDecider({ layers, waivers, names: input.names, today });
    const idOf = shortIds(merged);
    const judged = merged.map((finding) => ({
        finding,
        ...decider.decide(finding),
        introduced: true,
        id: idOf(finding),
    }));
    const lists = (0,order/* groupBy */.$z)(judged, (one) => one.action);
    const listOf = (action) => lists.get(action) ?? [];
    const problems = [...(input.trouble ?? []), ...findTrouble(evidence)];
    const gaps = collectGaps(evidence);
    const weighing = {
        blocking: listOf('block').length,
        broken: origin.broken?.length ?? 0,
        warned: listOf('warn').length,
        problems,
        warnings: warningsOf(settings, origin.problems, gaps, problems),
        settings,
        gaps: gaps.filter(isUnscanned),
    };
    const verdict = verdictOf(weighing);
    const mode = input.mode ?? strictestMode(layers);
    const contact = contactOf(layers);
    return {
        schema: 1,
        gatehouse: input.version,
        verdict,
        mode,
        enforced: mode === 'enforce' && (verdict === 'block' || verdict === 'error'),
        reason: weigh_reasonOf(verdict, weighing, hadNothingToScan(evidence)),
        policy: { ...origin, ...(contact === undefined ? {} : { contact }) },
        subject: evidence.subject,
        blocking: listOf('block'),
        warnings: listOf('warn'),
        noted: listOf('note'),
        waived: listOf('waive'),
        problems,
        warningsOfTheGate: weighing.warnings,
        coverage: {
            files: evidence.inventory.files,
            formats: evidence.inventory.formats,
            gaps,
            skips: evidence.inventory.skips,
        },
        waivers: noteWaivers(waivers, decider.used(), today),
        scanners: evidence.head.map(reportScanner),
        judged: today,
    };
}
const reportScanner = ({ scanner, tool, outcome, examined, inputs }) => ({
    scanner,
    tool,
    outcome,
    examined,
    data: inputs.data,
});
/** Chosen by the policy, or read in another way: not a file that escaped. */
const isUnscanned = (gap) => gap.reason !== 'excluded' &&
    gap.reason !== 'left-out' &&
    gap.reason !== 'own-config-ignored' &&
    gap.reason !== 'rendered-elsewhere';
function warningsOf(settings, policyProblems, gaps, problems) {
    const unscanned = new Set(gaps.filter(isUnscanned).map((gap) => gap.path)).size;
    return [
        ...policyProblems.map((problem) => problem.sentence),
        ...(settings.onUnscanned === 'warn' && unscanned > 0
            ? [`${unscanned} ${unscanned === 1 ? 'file was' : 'files were'} not looked at, or only in part.`]
            : []),
        ...(settings.onToolError === 'warn' ? problems.map((problem) => problem.sentence) : []),
    ];
}
/** No file, or none of a format that is known; files that the policy keeps from every tool are another matter. */
const hadNothingToScan = (evidence) => evidence.inventory.formats.length === 0 && evidence.head.every((run) => run.planned.length === 0);
function noteWaivers(waivers, used, today) {
    return waivers
        .flatMap((waiver) => {
        const state = waiverState(waiver, today);
        const unused = used.has(waiver.id)
            ? []
            : [{ waiver: waiver.id, state: 'unused', expires: waiver.expires }];
        return state === 'active' ? unused : [{ waiver: waiver.id, state, expires: waiver.expires }, ...unused];
    })
        .sort((a, b) => (0,order/* compareText */.n6)(a.waiver, b.waiver) || (0,order/* compareText */.n6)(a.state, b.state));
}

// EXTERNAL MODULE: ./build/js/core/version.js
var version = __webpack_require__(5832);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/js/repository/formats.js

const formats_yamlOrJson = ['**/*.yaml', '**/*.yml', '**/*.json', '**/*.template'];
const formats_yaml = ['**/*.yaml', '**/*.yml'];
/** Every format Gatehouse knows: name and recogniser. Which tool reads it, the tools declare themselves. */
const formats_formats = [
    {
        name: 'terraform',
        title: 'Terraform and OpenTofu',
        paths: ['**/*.tf', '**/*.tf.json', '**/*.tofu'],
        recognised: '`*.tf`, `*.tf.json`, `*.tofu`',
    },
    {
        name: 'terraform-plan',
        title: 'Terraform plan in JSON',
        among: ['**/*.json'],
        says: [/"terraform_version"/, /"(?:planned_values|resource_changes)"/],
        recognised: 'JSON with `terraform_version` and `planned_values` or `resource_changes`',
    },
    {
        name: 'cloudformation',
        title: 'CloudFormation and SAM templates',
        among: formats_yamlOrJson,
        says: [/\bResources\b/, /AWSTemplateFormatVersion|AWS::[A-Za-z0-9]+::|Transform\b/],
        recognised: 'YAML, JSON or `.template` with `Resources` and `AWS::…` types',
    },
    {
        // What has no `metadata` (a kustomization, a configuration of kind or kubeadm) is no object of a cluster, and no tool reads it.
        name: 'kubernetes',
        title: 'Kubernetes manifests',
        among: formats_yamlOrJson,
        says: [/\bapiVersion["']?[ \t]*:/, /\bkind["']?[ \t]*:/, /\bmetadata["']?[ \t]*:/],
        recognised: 'YAML or JSON with `apiVersion`, `kind` and `metadata`',
    },
    { name: 'helm', title: 'Helm charts', paths: ['**/Chart.yaml'], recognised: '`Chart.yaml` and its `templates/`' },
    {
        name: 'dockerfile',
        title: 'Dockerfiles',
        paths: [
            '**/{Dockerfile,dockerfile,Containerfile}',
            '**/{Dockerfile,dockerfile,Containerfile}.*',
            '**/*.{Dockerfile,dockerfile}',
        ],
        recognised: '`Dockerfile`, `Dockerfile.*`, `*.dockerfile`, `Containerfile`',
    },
    { name: 'bicep', title: 'Bicep', paths: ['**/*.bicep'], recognised: '`*.bicep`' },
    {
        name: 'arm',
        title: 'Azure Resource Manager templates',
        among: ['**/*.json'],
        says: [/deploymentTemplate\.json/i, /"resources"/],
        recognised: 'JSON whose `$schema` names `deploymentTemplate.json`',
    },
    {
        name: 'github-actions',
        title: 'GitHub Actions workflows',
        paths: ['.github/workflows/*.{yml,yaml}', '**/.github/workflows/*.{yml,yaml}'],
        recognised: '`.github/workflows/*.yml`',
    },
    { name: 'gitlab-ci', title: 'GitLab CI', paths: ['**/.gitlab-ci.{yml,yaml}'], recognised: '`.gitlab-ci.yml`' },
    { name: 'circleci', title: 'CircleCI', paths: ['**/.circleci/*.{yml,yaml}'], recognised: '`.circleci/*.yml`' },
    {
        name: 'azure-pipelines',
        title: 'Azure Pipelines',
        paths: ['**/azure-pipelines*.{yml,yaml}'],
        recognised: '`azure-pipelines*.yml`',
    },
    {
        name: 'bitbucket-pipelines',
        title: 'Bitbucket Pipelines',
        paths: ['**/bitbucket-pipelines.{yml,yaml}'],
        recognised: '`bitbucket-pipelines.yml`',
    },
    {
        name: 'argo-workflows',
        title: 'Argo Workflows',
        among: formats_yaml,
        says: [/argoproj\.io/],
        recognised: 'YAML that names `argoproj.io`',
    },
    {
        name: 'openapi',
        title: 'OpenAPI and Swagger',
        among: ['**/*.yaml', '**/*.yml', '**/*.json'],
        says: [/\b(?:openapi|swagger)["']?[ \t]*:/],
        recognised: 'YAML or JSON with `openapi` or `swagger`',
    },
    {
        name: 'ansible',
        title: 'Ansible playbooks and tasks',
        among: formats_yaml,
        says: [/^(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*|---[^\n]*)?\n)*[ \t]*-[ \t]/, /^[ \t]*-[ \t]+name:[ \t]/m],
        recognised: 'YAML that is a list with `- name:` entries',
    },
    {
        name: 'serverless',
        title: 'Serverless Framework',
        paths: ['**/serverless.{yml,yaml,json}'],
        recognised: '`serverless.yml`',
    },
    {
        name: 'lockfile',
        title: 'Package manifests and lock files',
        paths: [
            '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock}',
            '**/{requirements.txt,Pipfile.lock,poetry.lock,uv.lock,pylock.toml}',
            '**/{go.mod,Cargo.lock,Gemfile.lock,composer.lock,pom.xml,gradle.lockfile,buildscript-gradle.lockfile,*.sbt.lock,build.sbt.lock}',
            '**/{packages.lock.json,packages.config,*.deps.json,Directory.Packages.props,*Packages.props}',
            '**/{mix.lock,pubspec.lock,Podfile.lock,Package.resolved,conan.lock,environment.yml,environment.yaml,Manifest.toml}',
        ],
        recognised: '`package-lock.json`, `yarn.lock`, `requirements.txt`, `poetry.lock`, `go.mod`, `Cargo.lock`, `pom.xml` and their like',
    },
];
/** The pseudo-format of every file that a secret may hide in. */
const secretsFormat = 'secrets';
const formatNames = [...formats_formats.map((format) => format.name), secretsFormat].sort();
const formats_options = { dot: true };
const compiled = formats_formats.map((format) => ({
    name: format.name,
    isPath: picomatch([...(format.paths ?? [])], formats_options),
    isCandidate: picomatch([...(format.among ?? [])], formats_options),
    says: format.says ?? [],
}));
/** Formats decided by the path alone. */
const formatsOfPath = (path) => compiled.filter((format) => format.isPath(path)).map((format) => format.name);
/** True when the content has to be read to know the formats. */
const needsContent = (path) => compiled.some((format) => format.isCandidate(path));
/** All formats of a file, sorted; `content` may be left out where `needsContent` is false. Never `secrets`. */
function formatsOf(path, content) {
    const bySaying = content === undefined
        ? []
        : compiled
            .filter((format) => format.isCandidate(path) && format.says.every((word) => word.test(content)))
            .map((format) => format.name);
    return [...new Set([...formatsOfPath(path), ...bySaying])].sort();
}

;// CONCATENATED MODULE: ./build/js/flow/policy/plan-part.js


/**
 * Digest of what a policy says about the scan itself: what is excluded, which tools run, their limits and custom checks. Scan and judge may be
 * two jobs that each read the policy; where their digests differ, the policy changed between them.
 */
function planDigest({ plan: { exclude, tools }, checks }) {
    const switches = [...tools]
        .map(([name, { off, timeoutMs, memoryBytes }]) => [name, off, timeoutMs ?? null, memoryBytes ?? null])
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
    return `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify([(0,order/* sortedUnique */.Z$)(exclude), switches, ...checks.map(({ digest }) => digest)]))}`;
}

// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/js/repository/skips.js
const asUtf8 = (latin1) => Buffer.from(latin1, 'latin1').toString('utf8');
/** Every match, also those that begin inside the words of another: `x:ignore:A x:ignore:B` is two comments. */
function* matchesOf(text, rule) {
    const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gy]/g, '')}g`);
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        yield match;
        pattern.lastIndex = match.index + 1;
    }
}
const splitIds = (text) => text.split(/[\s,]+/).filter((id) => id !== '');
/** A line of a generated file has no end worth reading. */
const longestRest = 400;
/** The comment and what follows it on its line. */
function restOfLine(text, match) {
    const end = match.index + match[0].length;
    return match[0] + (/^[^\n]*/.exec(text.slice(end, end + longestRest))?.[0] ?? '');
}
/** True when the comment means nothing any more on this UTC day; a day that is none ended it long ago. */
const isExpired = ({ expires }, today) => expires !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && today < expires);
/** Every comment of `text` (bytes read as Latin-1, so that offsets are bytes) that asks a tool to keep quiet. */
function findSkips(text, rules) {
    const found = [];
    for (const rule of rules) {
        let [line, counted] = [1, 0];
        for (const match of matchesOf(text, rule)) {
            for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
                line += 1;
                counted = at + 1;
            }
            const reason = asUtf8(match[2] ?? '').trim();
            const ids = splitIds(match[1] ?? '').map((id) => rule.canonical(id));
            const expires = rule.expires?.(restOfLine(text, match));
            found.push({
                line,
                tool: rule.tool,
                rules: ids,
                ...(reason === '' ? {} : { reason }),
                ...(expires === undefined ? {} : { expires }),
            });
        }
    }
    return found.sort((a, b) => a.line - b.line);
}
/** The same bytes with every such comment made meaningless to its tool: its first colon becomes `_`, so nothing moves. */
function neutralise(text, rules) {
    const colons = rules
        .filter((rule) => rule.neutralise)
        .flatMap((rule) => [...matchesOf(text, rule)].map((match) => text.indexOf(':', match.index)))
        .sort((a, b) => a - b);
    let [result, from] = ['', 0];
    for (const colon of colons) {
        if (colon < from)
            continue;
        result += `${text.slice(from, colon)}_`;
        from = colon + 1;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./build/js/repository/apply-skips.js


/**
 * `neutralised`: tools that no longer see their comments; the others report by themselves what they skipped. `today` is a UTC day: what
 * has expired by then reaches nothing.
 */
function createSkips(files, neutralised, today) {
    const byPath = new Map(files.filter((file) => file.skips.length > 0).map((file) => [file.path, file.skips]));
    const matched = new Set();
    return {
        skipFor(reported, tool, spans, lines) {
            const named = (byPath.get(reported.path) ?? []).filter((comment) => comment.tool === tool && apply_skips_names(comment, reported.ruleId) && !isExpired(comment, today));
            const fitting = neutralised.has(tool)
                ? named.filter((comment) => reaches(comment, spans, lines))
                : named.filter(() => reported.skip !== undefined);
            for (const comment of fitting)
                matched.add(comment);
            const first = fitting[0];
            if (first === undefined || reported.skip !== undefined)
                return reported.skip;
            return { by: 'inline', ...(first.reason === undefined ? {} : { reason: first.reason }) };
        },
        all: (mask) => [...byPath]
            .flatMap(([path, comments]) => comments.map((comment) => ({ path, ...inWords(comment, today, mask), matched: matched.has(comment) })))
            .sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.path, b.path), a.line - b.line, (0,order/* compareText */.n6)(a.tool, b.tool))),
    };
}
const inWords = (comment, today, mask) => {
    const { line, tool, rules, reason, expires } = comment;
    return {
        line,
        tool,
        rules: rules.map(mask),
        ...(reason === undefined ? {} : { reason: mask(reason) }),
        ...(expires !== undefined && isExpired(comment, today) ? { expired: mask(expires) } : {}),
    };
};
const apply_skips_names = (comment, ruleId) => comment.rules.some((rule) => rule === '*' || rule === ruleId);
/** The comment stands right above one of the blocks around the finding, or inside the smallest. */
function reaches(comment, spans, lines) {
    const innermost = spans.at(-1);
    if (innermost === undefined)
        return false;
    if (innermost.startLine <= comment.line && comment.line <= innermost.endLine)
        return true;
    const next = nextCodeLine(comment.line, lines);
    return spans.some((span) => span.startLine === next);
}
const isCode = (line) => !/^\s*(?:#|\/\/|\/\*|\*|$)/.test(line);
function nextCodeLine(line, lines) {
    let next = line;
    while (next < lines.length && !isCode(lines[next] ?? ''))
        next += 1;
    return next + 1;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/dockerfile/dockerfile-scanner.js
const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Cuts a Dockerfile into instructions: continued lines, comments and blank lines between them, heredocs, the escape directive. */
function readInstructions(lines) {
    const escapeSign = escapeOf(lines);
    const terminators = createTerminators(lines);
    const instructions = [];
    let isWhole = true;
    for (let at = 0; at < lines.length;) {
        const line = withoutBom(lines[at] ?? '', at);
        if (isBlank(line) || isComment(line)) {
            at += 1;
            continue;
        }
        const { text, next } = logicalLine(lines, at, escapeSign);
        const keyword = /^[ \t]*([A-Za-z]+)(?=[ \t]|$)/.exec(text)?.[1]?.toUpperCase() ?? '';
        const end = endOfHeredocs(keyword, text, next, terminators);
        if (keywords.has(keyword)) {
            const rest = text.trimStart().slice(keyword.length).trim();
            instructions.push({ keyword, text: rest, startLine: at + 1, endLine: end.next });
        }
        if (!keywords.has(keyword) || !end.isFound)
            isWhole = false;
        at = end.next;
    }
    return { instructions, isWhole };
}
const withoutBom = (line, at) => (at === 0 ? line.replace(/^\uFEFF/, '') : line);
const isBlank = (line) => line.trim() === '';
const isComment = (line) => /^[ \t]*#/.test(line);
/** Parser directives stand at the top, one a line; any other comment ends them. */
function escapeOf(lines) {
    for (const [index, line] of lines.entries()) {
        const [, name, value] = /^[ \t]*#[ \t]*([A-Za-z]+)[ \t]*=[ \t]*(\S+)[ \t]*$/.exec(withoutBom(line, index)) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape' && value === '`')
            return '`';
    }
    return '\\';
}
function logicalLine(lines, from, escapeSign) {
    const parts = [];
    let [next, last] = [from, from];
    for (let isOpen = true; isOpen && next < lines.length; next += 1) {
        const line = withoutBom(lines[next] ?? '', next);
        if (next > from && (isBlank(line) || isComment(line)))
            continue;
        last = next;
        const trimmed = line.trimEnd();
        isOpen = trimmed.endsWith(escapeSign);
        parts.push(isOpen ? trimmed.slice(0, -1) : line);
    }
    return { text: parts.join(' '), next: last + 1 };
}
/** Only RUN, COPY and ADD take heredocs; one line may open several, one after the other. */
function endOfHeredocs(keyword, text, next, terminators) {
    if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD')
        return { next, isFound: true };
    let end = next;
    for (const match of text.matchAll(/(?:^|[\s;&|(])\d*<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?![^\s;&|)])/g)) {
        const line = terminators(match[3] ?? '', end, match[1] === '-');
        if (line === undefined)
            return { next: end, isFound: false };
        end = line + 1;
    }
    return { next: end, isFound: true };
}
function createTerminators(lines) {
    let ends;
    const passed = new Map();
    return (name, from, areTabsAllowed) => {
        ends ??= terminatorLines(lines);
        const key = areTabsAllowed ? `-${name}` : name;
        const own = ends.get(key) ?? [];
        let index = passed.get(key) ?? 0;
        while ((own[index] ?? from) < from)
            index += 1;
        passed.set(key, index);
        return own[index];
    };
}
/** Lines of one word, by the word, and with a dash before it where tabs may stand before it. */
function terminatorLines(lines) {
    const ends = new Map();
    for (const [index, line] of lines.entries()) {
        const [, tabs, name] = /^(\t*)([A-Za-z_][A-Za-z0-9_.]*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        for (const key of tabs === '' ? [name, `-${name}`] : [`-${name}`]) {
            const known = ends.get(key);
            if (known === undefined)
                ends.set(key, [index]);
            else
                known.push(index);
        }
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/dockerfile/dockerfile.js


const type = 'dockerfile';
/** Dockerfiles: a stage is a subject (its name, else its number), its instructions are parts, FROM too. */
const dockerfile_dockerfile = {
    formats: ['dockerfile'],
    outline(text) {
        const lines = linesOf(text);
        const { instructions, isWhole } = readInstructions(lines);
        const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
        const before = first < 0 ? instructions : instructions.slice(0, first);
        const children = [
            ...before.map((instruction) => dockerfile_partOf(instruction, '')),
            ...stagesOf(instructions.slice(before.length)),
        ];
        // What a tool says of the whole file (no USER, no HEALTHCHECK) is about the file, also while it has one stage only.
        const whole = { label: 'Dockerfile', startLine: 1, endLine: lines.length, children };
        return { spans: children.length === 0 ? [] : [whole], lines: lines.length, parsed: isWhole && first >= 0 };
    },
};
const dockerfile_partOf = ({ keyword, startLine, endLine }, address) => ({
    label: keyword,
    startLine,
    endLine,
    subject: { type, address, part: keyword },
    children: [],
});
/** Cuts instructions that begin with a FROM into stages. */
function stagesOf(instructions) {
    const stages = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM')
            stages.push([instruction]);
        else
            stages.at(-1)?.push(instruction);
    }
    return stages.map((stage, index) => {
        const name = /^\S.*\sAS\s+(\S+)\s*$/i.exec(stage[0]?.text ?? '')?.[1];
        const address = name?.toLowerCase() ?? String(index);
        return {
            label: `stage ${address}`,
            startLine: stage[0]?.startLine ?? 1,
            endLine: stage.at(-1)?.endLine ?? 1,
            subject: { type, address },
            children: stage.map((instruction) => dockerfile_partOf(instruction, address)),
        };
    });
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/document-spans.js

/** The span of a key and its value. */
const spanOfEntry = (entry, label, subject, children) => ({
    label,
    startLine: entry.key.startLine,
    endLine: Math.max(entry.key.endLine, entry.value.endLine),
    ...(subject === undefined ? {} : { subject }),
    children,
});
const spanOfNode = (node, label, subject, children) => ({
    label,
    startLine: node.startLine,
    endLine: node.endLine,
    ...(subject === undefined ? {} : { subject }),
    children,
});
/** Maps in a map, and maps in its lists, as parts without a subject; named by their keys. */
const nestedSpans = (node) => entriesOf(node).flatMap((entry) => entry.value.kind === 'map'
    ? [spanOfEntry(entry, entry.key.text, undefined, nestedSpans(entry.value))]
    : itemsOf(entry.value).flatMap((item) => item.kind === 'map' ? [spanOfNode(item, entry.key.text, undefined, nestedSpans(item))] : []));

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/arm.js




/** Azure Resource Manager templates: a resource is a subject `type/name`, also one inside another or in a nested deployment. */
const arm = {
    formats: ['arm'],
    outline(text) {
        const read = readDocuments(text);
        const spans = read.documents.flatMap(({ root }) => resourcesOf(valueAt(root, 'resources'), undefined));
        return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) };
    },
};
/** A list, or since language version 2.0 a map of symbolic names. */
const resourcesOf = (resources, parent) => [
    ...itemsOf(resources).flatMap((item) => resourceSpan(item, undefined, parent)),
    ...entriesOf(resources).flatMap((entry) => resourceSpan(entry.value, entry, parent)),
];
function resourceSpan(resource, entry, parent) {
    const own = textOf(valueAt(resource, 'type'));
    if (own === undefined)
        return [];
    const type = parent === undefined || own.includes('.') ? own : `${parent}/${own}`;
    const name = textOf(valueAt(resource, 'name')) ?? entry?.key.text ?? '';
    const subject = { type, address: `${type}/${name}` };
    const children = [
        ...resourcesOf(valueAt(resource, 'resources'), type),
        ...resourcesOf(valueAt(resource, 'properties', 'template', 'resources'), undefined),
    ];
    const inner = children.length > 0 ? children : nestedSpans(valueAt(resource, 'properties'));
    const label = `${type} ${name}`;
    return [entry === undefined ? spanOfNode(resource, label, subject, inner) : spanOfEntry(entry, label, subject, inner)];
}

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/brace-scanner.js
/**
 * Splits a text into tokens, one pass, linear. While recovering, nothing reaches over the end of its line that could have been
 * left open by mistake: strings end there, and a line that can only be at the top of a file says so.
 */
function scanBraces(text, dialect, isRecovering) {
    const cursor = {
        text,
        dialect,
        isRecovering,
        heredocEnd: lazyTerminators(text),
        at: text.startsWith('\uFEFF') ? 1 : 0,
        line: 1,
        newline: newlineFrom(text, 0),
        broken: false,
        endlessComments: false,
    };
    let isLineStart = true;
    return {
        isBroken: () => cursor.broken,
        next() {
            if (isLineStart && isRecovering && atTop(cursor)) {
                isLineStart = false;
                return { type: 'top', line: cursor.line };
            }
            const token = nextToken(cursor);
            isLineStart = token?.type === 'newline';
            return token;
        },
    };
}
function atTop({ dialect: { top }, text, at }) {
    top.lastIndex = at;
    return top.test(text);
}
const brace_scanner_word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const blanks = /[ \t\r]+/y;
const marks = '{}[]()=';
function nextToken(cursor) {
    for (;;) {
        const { text, at, line } = cursor;
        const character = text[at];
        if (character === undefined)
            return undefined;
        if (character === ' ' || character === '\t' || character === '\r')
            cursor.at = brace_scanner_endOf(blanks, cursor);
        else if (!brace_scanner_skipComment(cursor))
            return tokenAt(cursor, character, line);
    }
}
function tokenAt(cursor, character, line) {
    if (character === '\n') {
        moveTo(cursor, cursor.at + 1);
        return { type: 'newline', line };
    }
    if (character === cursor.dialect.quote)
        return { type: 'string', text: brace_scanner_readString(cursor), line };
    if (skipHeredoc(cursor))
        return { type: 'string', text: undefined, line };
    const end = brace_scanner_endOf(brace_scanner_word, cursor);
    if (end > cursor.at) {
        const text = cursor.text.slice(cursor.at, end);
        cursor.at = end;
        return { type: 'word', text, line };
    }
    cursor.at += 1;
    return marks.includes(character) ? { type: 'mark', text: character, line } : { type: 'other', line };
}
function brace_scanner_endOf(pattern, { text, at }) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
/** Moves on, counting the lines passed; the next line break is remembered, so that a text without any is not searched each time. */
function moveTo(cursor, end) {
    while (cursor.newline < end) {
        cursor.line += 1;
        cursor.newline = newlineFrom(cursor.text, cursor.newline + 1);
    }
    cursor.at = end;
}
function newlineFrom(text, from) {
    const found = text.indexOf('\n', from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
}
function brace_scanner_skipComment(cursor) {
    const { text, at, dialect } = cursor;
    const isLine = text.startsWith('//', at) || (dialect.hashComments && text[at] === '#');
    if (isLine) {
        const end = text.indexOf('\n', at);
        cursor.at = end < 0 ? text.length : end;
        return true;
    }
    if (!text.startsWith('/*', at))
        return false;
    const end = cursor.endlessComments ? -1 : text.indexOf('*/', at + 2);
    if (end >= 0)
        moveTo(cursor, end + 2);
    else {
        cursor.broken = true;
        cursor.endlessComments = true;
        const endOfLine = text.indexOf('\n', at);
        cursor.at = endOfLine < 0 ? text.length : endOfLine;
    }
    return true;
}
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
/** A heredoc that never ends is none: the signs are taken one by one, and the rest of the file stays readable. */
function skipHeredoc(cursor) {
    if (!cursor.dialect.heredocs || !cursor.text.startsWith('<<', cursor.at))
        return false;
    heredoc.lastIndex = cursor.at;
    const name = heredoc.exec(cursor.text)?.[1];
    if (name === undefined)
        return false;
    const end = cursor.heredocEnd(name, heredoc.lastIndex);
    if (end === undefined)
        cursor.broken = true;
    else
        moveTo(cursor, end);
    return end !== undefined;
}
/** Where a line that holds one word and nothing else ends, from an offset on; offsets asked for must rise. */
function lazyTerminators(text) {
    let ends;
    const passed = new Map();
    return (name, from) => {
        ends ??= terminatorsOf(text);
        const own = ends.get(name) ?? [];
        let index = passed.get(name) ?? 0;
        while ((own[index] ?? from) < from)
            index += 1;
        passed.set(name, index);
        return own[index];
    };
}
function terminatorsOf(text) {
    const ends = new Map();
    for (const match of text.matchAll(/^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?$/gmu)) {
        const name = match[1] ?? '';
        const end = match.index + match[0].length;
        const known = ends.get(name);
        if (known === undefined)
            ends.set(name, [end]);
        else
            known.push(end);
    }
    return ends;
}
function brace_scanner_readString(cursor) {
    const { text, at, dialect } = cursor;
    const triple = dialect.quote.repeat(3);
    if (dialect.tripleQuotes && text.startsWith(triple, at))
        return readRaw(cursor, triple);
    const { end, isLiteral, isClosed } = stringEnd(cursor);
    if (!isClosed)
        cursor.broken = true;
    moveTo(cursor, end);
    return isLiteral && isClosed ? text.slice(at + 1, end - 1) : undefined;
}
function readRaw(cursor, quotes) {
    const { text, at } = cursor;
    const end = text.indexOf(quotes, at + quotes.length);
    if (end < 0)
        cursor.broken = true;
    moveTo(cursor, end < 0 ? text.length : end + quotes.length);
    return end < 0 ? undefined : text.slice(at + quotes.length, end);
}
/** Follows strings in expressions in strings with a stack of what is open: `true` a string, `false` a brace. */
function stringEnd({ text, at: start, dialect, isRecovering }) {
    const open = [true];
    let isLiteral = true;
    let at = start + 1;
    for (; at < text.length && open.length > 0; at += 1) {
        const character = text[at];
        const inString = open.at(-1) === true;
        if (character === '\n' && (open.length === 1 || isRecovering))
            return { end: at, isLiteral, isClosed: false };
        if (character === dialect.quote) {
            if (inString)
                open.pop();
            else
                open.push(true);
        }
        else if (!inString) {
            if (character === '{')
                open.push(false);
            else if (character === '}')
                open.pop();
        }
        else if (character === '\\' && dialect.escapes)
            at += text[at + 1] === '\n' ? 0 : 1;
        else if (opensExpression(text, at, dialect)) {
            isLiteral = false;
            open.push(false);
            at += 1;
        }
        else if (isEscapedOpening(text, at, dialect))
            at += 2;
    }
    return { end: Math.min(at, text.length), isLiteral, isClosed: open.length === 0 };
}
const isOpening = (character, dialect) => character === '$' || (character === '%' && dialect.directives);
const opensExpression = (text, at, dialect) => isOpening(text[at], dialect) && text[at + 1] === '{';
/** `$${` and `%%{` are written to mean `${` and `%{` themselves. */
const isEscapedOpening = (text, at, dialect) => dialect.directives && isOpening(text[at], dialect) && text[at + 1] === text[at] && text[at + 2] === '{';

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/bicep.js


const dialect = {
    quote: "'",
    hashComments: false,
    heredocs: false,
    tripleQuotes: true,
    directives: false,
    escapes: true,
    top: /(?:resource|module|param|output|var|targetScope|metadata|type|func|import)\b[ \t]*[\w=]/y,
};
/** Bicep: resources, modules and parameters are subjects, named by their symbols; a resource inside another is `outer::inner`. */
const bicep = {
    formats: ['bicep'],
    outline(text) {
        const strict = readDeclarations(text, false);
        const { spans } = strict.isWhole ? strict : readDeclarations(text, true);
        return { spans, lines: linesOf(text).length, parsed: strict.isWhole };
    },
};
/** Declarations deeper than this belong to the one above them. */
const deepest = 50;
function readDeclarations(text, isRecovering) {
    const scanner = scanBraces(text, dialect, isRecovering);
    const reader = { spans: [], open: [], head: [], depth: 0, line: 1, isWhole: true };
    for (let token = scanner.next(); token !== undefined; token = scanner.next())
        step(reader, token);
    if (reader.depth > 0 || scanner.isBroken())
        reader.isWhole = false;
    closeDown(reader, 0, reader.line);
    return reader;
}
function step(reader, token) {
    if (token.type === 'top') {
        if (reader.depth > 0)
            reader.isWhole = false;
        reader.depth = 0;
        closeDown(reader, 0, token.line - 1);
        return;
    }
    if (token.type === 'newline') {
        closeDown(reader, reader.depth, reader.line);
        reader.head = [];
        return;
    }
    reader.line = token.line;
    if (token.type === 'mark')
        stepMark(reader, token.text);
    else if (reader.head.length < 3)
        declare(reader, token);
}
function stepMark(reader, mark) {
    if ('{[('.includes(mark)) {
        reader.depth += 1;
        reader.head = [];
    }
    else if ('}])'.includes(mark)) {
        if (reader.depth === 0)
            reader.isWhole = false;
        else
            reader.depth -= 1;
    }
    else
        reader.head.push({ type: 'other', line: reader.line }, { type: 'other', line: reader.line }, { type: 'other', line: reader.line });
}
function declare(reader, token) {
    reader.head.push(token);
    const [keyword, symbol, third] = reader.head;
    if (keyword?.type !== 'word' || symbol?.type !== 'word')
        return;
    const declared = declarationOf(keyword.text, symbol.text, third, reader);
    if (declared === undefined || reader.open.length >= deepest)
        return;
    const label = `${keyword.text} ${symbol.text}`;
    reader.open.push({ label, subject: declared, startLine: keyword.line, depth: reader.depth, children: [] });
}
function declarationOf(keyword, symbol, third, reader) {
    if (keyword === 'param' && third === undefined)
        return { type: 'param', address: `param.${symbol}` };
    if (third?.type !== 'string' || (keyword !== 'resource' && keyword !== 'module'))
        return undefined;
    if (keyword === 'module')
        return { type: 'module', address: `module.${symbol}` };
    const parent = reader.open.at(-1)?.subject;
    const own = (third.text ?? '').replace(/@[^@]*$/, '');
    const type = parent === undefined || own.includes('.') ? own : `${parent.type}/${own}`;
    return { type, address: parent === undefined ? symbol : `${parent.address}::${symbol}` };
}
/** Ends every declaration that began at this depth or deeper. */
function closeDown(reader, depth, endLine) {
    for (let last = reader.open.at(-1); last !== undefined && last.depth >= depth; last = reader.open.at(-1)) {
        reader.open.pop();
        const { label, subject, startLine, children } = last;
        const siblings = reader.open.at(-1)?.children ?? reader.spans;
        siblings.push({ label, startLine, endLine: Math.max(startLine, endLine), subject, children });
    }
}

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/cloudformation.js




/** CloudFormation and SAM templates, YAML and JSON: a resource is a subject, named by its logical id. */
const cloudformation = {
    formats: ['cloudformation'],
    outline(text) {
        const read = readDocuments(text);
        const spans = read.documents.flatMap(({ root }) => resourceSpans(valueAt(root, 'Resources')));
        return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) };
    },
};
/** The map of logical ids; objects among the properties are blocks within. What has no type is no resource. */
const resourceSpans = (resources) => entriesOf(resources).flatMap((entry) => {
    const type = textOf(valueAt(entry.value, 'Type'));
    if (type === undefined)
        return [];
    const address = entry.key.text;
    return [spanOfEntry(entry, address, { type, address }, nestedSpans(valueAt(entry.value, 'Properties')))];
});

;// CONCATENATED MODULE: ./build/js/repository/locate/templates/serverless.js





/** Serverless Framework: `provider`, each function as `functions.<name>`, and CloudFormation resources by their logical id. */
const serverless = {
    formats: ['serverless'],
    outline(text) {
        const read = readDocuments(text);
        const spans = read.documents.flatMap(({ root }) => [
            ...providerSpans(root),
            ...functionSpans(valueAt(root, 'functions')),
            ...oneOrMany(valueAt(root, 'resources')).flatMap((part) => resourceSpans(valueAt(part, 'Resources'))),
        ]);
        return {
            spans: spans.sort((a, b) => a.startLine - b.startLine),
            lines: linesOf(text).length,
            parsed: isUnderstood(read),
        };
    },
};
const oneOrMany = (node) => node?.kind === 'seq' ? itemsOf(node) : [node];
function providerSpans(root) {
    const entry = entryOf(root, 'provider');
    if (entry === undefined)
        return [];
    return [spanOfEntry(entry, 'provider', { type: 'provider', address: 'provider' }, nestedSpans(entry.value))];
}
/** Functions are a map or a list of maps. */
const functionSpans = (functions) => oneOrMany(functions).flatMap((part) => entriesOf(part).map((entry) => {
    const subject = { type: 'function', address: `functions.${entry.key.text}` };
    return spanOfEntry(entry, `function ${entry.key.text}`, subject, nestedSpans(entry.value));
}));

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-subject.js
/** `resource` is left out of the address and `data` is not, as Terraform writes it; the type is the provider's, else the block's. */
function terraformSubject(block, labels) {
    const [type = ''] = labels;
    if (block === 'resource')
        return { type, address: labels.join('.') };
    const address = [block, ...labels].join('.');
    return { type: block === 'data' || block === 'ephemeral' ? type : block, address };
}

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-json.js





/** How many names a block of this type has; what is not listed has none. */
const namesOf = {
    resource: 2,
    data: 2,
    ephemeral: 2,
    module: 1,
    provider: 1,
    variable: 1,
    output: 1,
    check: 1,
};
/** Terraform's JSON syntax: the same subjects as in HCL; every object below them counts as a block. */
function terraformJson(text) {
    const read = readDocuments(text);
    const spans = read.documents.flatMap(({ root }) => blocksOf(root).map(spanOf));
    return {
        spans: spans.sort((a, b) => a.startLine - b.startLine),
        lines: linesOf(text).length,
        parsed: isUnderstood(read),
    };
}
/** Every module call of a file with a literal source. */
function jsonModuleCalls(text) {
    const blocks = readDocuments(text).documents.flatMap(({ root }) => blocksOf(root));
    return blocks.flatMap((block) => {
        const [name] = block.labels;
        const source = textOf(valueAt(block.body, 'source'));
        if (block.type !== 'module' || name === undefined || source === undefined || /[$%]\{/.test(source))
            return [];
        const { startLine, endLine } = spanOf(block);
        return [{ name, source, startLine, endLine }];
    });
}
/** An object or a list of objects stands for one block or several, at every level. */
const terraform_json_oneOrMany = (node) => node?.kind === 'map' ? [node] : itemsOf(node).filter(({ kind }) => kind === 'map');
const blocksOf = (root) => terraform_json_oneOrMany(root).flatMap((map) => entriesOf(map).flatMap((entry) => entry.key.text === '//' ? [] : terraform_json_named(entry, namesOf[entry.key.text] ?? 0, entry.key.text, [])));
function terraform_json_named(entry, names, type, labels) {
    if (names === 0)
        return terraform_json_oneOrMany(entry.value).map((body) => ({ type, labels, entry, body }));
    return terraform_json_oneOrMany(entry.value).flatMap((map) => entriesOf(map).flatMap((inner) => terraform_json_named(inner, names - 1, type, [...labels, inner.key.text])));
}
function spanOf({ type, labels, entry, body }) {
    const label = [type, ...labels.map((name) => `"${name}"`)].join(' ');
    const subject = terraformSubject(type, labels);
    const children = nestedSpans(body);
    return entry.value === body
        ? spanOfEntry(entry, label, subject, children)
        : spanOfNode(body, label, subject, children);
}

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-scanner.js

const hcl = {
    quote: '"',
    hashComments: true,
    heredocs: true,
    tripleQuotes: false,
    directives: true,
    escapes: true,
    top: /(?:(?:resource|data|ephemeral)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"|(?:module|variable|output|provider)[ \t]+"[^"\n]*"|terraform|locals)[ \t]*\{/y,
};
/** Blocks deeper than this belong to the one above them. */
const terraform_scanner_deepest = 50;
const mostLabels = 8;
/** Reads the blocks of a text. One that is broken is read again with less trust, so that one slip costs one block. */
function readHcl(text) {
    const strict = readBlocks(text, false);
    return strict.isWhole ? strict : { ...readBlocks(text, true), isWhole: false };
}
function readBlocks(text, isRecovering) {
    const scanner = scanBraces(text, hcl, isRecovering);
    const reader = { next: scanner.next, open: [], blocks: [], head: [], line: 1, isBroken: false };
    for (let token = reader.next(); token !== undefined; token = reader.next())
        terraform_scanner_step(reader, token);
    const isWhole = reader.open.length === 0 && !reader.isBroken && !scanner.isBroken();
    closeAll(reader, reader.line);
    return { blocks: reader.blocks, isWhole };
}
function terraform_scanner_step(reader, token) {
    if (token.type !== 'newline')
        reader.line = token.line;
    switch (token.type) {
        case 'newline':
            reader.head = [];
            return;
        case 'top':
            closeAll(reader, Math.max(1, token.line - 1));
            return;
        case 'word':
            extendHead(reader, token.text, token.line);
            return;
        case 'string':
            if (reader.head?.length === 0 || token.text === undefined)
                reader.head = undefined;
            else
                extendHead(reader, token.text, token.line);
            return;
        case 'mark':
            terraform_scanner_stepMark(reader, token.text, token.line);
            return;
        case 'other':
            reader.head = undefined;
    }
}
function extendHead(reader, text, line) {
    if (reader.head === undefined)
        return;
    if (reader.head.length > mostLabels)
        reader.head = undefined;
    else
        reader.head.push({ text, line });
}
function terraform_scanner_stepMark(reader, mark, line) {
    if (mark === '{')
        openBlock(reader);
    else if (mark === '}')
        closeBlock(reader, line);
    else if (mark === '=')
        readAttribute(reader);
    else {
        reader.head = undefined;
        if (mark === '(' || mark === '[')
            skipGroup(reader);
    }
}
function openBlock(reader) {
    const [first, ...labels] = reader.head ?? [];
    reader.head = [];
    if (first === undefined)
        skipGroup(reader);
    else {
        const names = labels.map(({ text }) => text);
        reader.open.push({ type: first.text, labels: names, startLine: first.line, blocks: [], source: undefined });
    }
}
function closeBlock(reader, endLine) {
    reader.head = [];
    const block = reader.open.pop();
    if (block === undefined) {
        reader.isBroken = true;
        return;
    }
    if (reader.open.length >= terraform_scanner_deepest)
        return;
    const { type, labels, startLine, blocks, source } = block;
    const siblings = reader.open.at(-1)?.blocks ?? reader.blocks;
    siblings.push({ type, labels, startLine, endLine, blocks, ...(source === undefined ? {} : { source }) });
}
function closeAll(reader, endLine) {
    if (reader.open.length > 0)
        reader.isBroken = true;
    while (reader.open.length > 0)
        closeBlock(reader, Math.max(endLine, reader.open.at(-1)?.startLine ?? endLine));
    reader.head = [];
}
/** After `=`: the value, which ends with its line unless brackets are open. */
function readAttribute(reader) {
    const name = reader.head?.length === 1 ? reader.head[0]?.text : undefined;
    reader.head = undefined;
    const token = reader.next();
    const block = reader.open.at(-1);
    if (name === 'source' && token?.type === 'string' && block !== undefined)
        block.source = token.text;
    const end = endOfValue(reader, token);
    if (end !== undefined)
        terraform_scanner_step(reader, end);
}
/** The token that ends the value: the end of its line, the end of the block around it, or the top of a file again. */
function endOfValue(reader, first) {
    let open = 0;
    for (let token = first; token !== undefined; token = reader.next()) {
        if (token.type === 'top' || (token.type === 'newline' && open === 0))
            return token;
        if (token.type !== 'newline')
            reader.line = token.line;
        const change = token.type === 'mark' ? bracketChange(token.text) : 0;
        if (open + change < 0)
            return token;
        open += change;
    }
    if (open > 0)
        reader.isBroken = true;
    return undefined;
}
/** After an opening bracket that belongs to no block: everything up to its end. */
function skipGroup(reader) {
    let open = 1;
    while (open > 0) {
        const token = reader.next();
        if (token === undefined || token.type === 'top') {
            reader.isBroken = true;
            if (token !== undefined)
                terraform_scanner_step(reader, token);
            return;
        }
        if (token.type !== 'newline')
            reader.line = token.line;
        if (token.type === 'mark')
            open += bracketChange(token.text);
    }
}
const bracketChange = (mark) => ('{[('.includes(mark) ? 1 : '}])'.includes(mark) ? -1 : 0);

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform.js




const isJson = (path) => path.endsWith('.json');
/** Terraform and OpenTofu: top-level blocks are subjects, nested blocks their parts. `.json` is read as Terraform's JSON syntax. */
const terraform = {
    formats: ['terraform'],
    outline: (text, path) => (isJson(path) ? terraformJson(text) : outlineHcl(text)),
};
/** Every module call of a file with a literal source, in file order. */
function moduleCalls(text, path) {
    if (isJson(path))
        return jsonModuleCalls(text);
    return readHcl(text).blocks.flatMap(({ type, labels: [name], source, startLine, endLine }) => type === 'module' && name !== undefined && source !== undefined ? [{ name, source, startLine, endLine }] : []);
}
function outlineHcl(text) {
    const { blocks, isWhole } = readHcl(text);
    return { spans: blocks.map((block) => terraform_spanOf(block, true)), lines: linesOf(text).length, parsed: isWhole };
}
const terraform_spanOf = (block, isTop) => ({
    label: labelOf(block),
    startLine: block.startLine,
    endLine: block.endLine,
    ...(isTop ? { subject: terraformSubject(block.type, block.labels) } : {}),
    children: block.blocks.map((child) => terraform_spanOf(child, false)),
});
function labelOf({ type, labels }) {
    if (type === 'dynamic' && labels.length === 1)
        return `dynamic.${labels[0]}`;
    return [type, ...labels.map((label) => `"${label}"`)].join(' ');
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/helm-template.js


/** Stands for an expression whose value is not known; no file holds this character on purpose (first of the private use area). */
const filler = '\uE000';
/** Actions that leave nothing behind. */
const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$[\w.]*\s*:?=)/;
/**
 * Replaces the actions of a Go template by text of the same length that is harmless in YAML, so that every line and column stays:
 * blanks for whole lines and for control, a filler for values. An action that is never closed ends with its line.
 */
function maskTemplates(text) {
    const parts = [];
    const lastComment = text.lastIndexOf('*/');
    let done = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
        const close = endOfAction(text, open, lastComment);
        const end = close ?? lineEnd(text, open);
        parts.push(text.slice(done, open), maskOf(text, open, end));
        done = end;
        if (close === undefined)
            break;
    }
    parts.push(text.slice(done));
    return blankAlone(parts.join(''));
}
const comment = /\{\{-?[ \t\r\n]{0,100}\/\*/y;
/** A comment may hold whole actions; it ends with the first brackets after its own end. */
function endOfAction(text, open, lastComment) {
    comment.lastIndex = open;
    const isComment = lastComment > open && comment.test(text);
    const close = text.indexOf('}}', isComment ? text.indexOf('*/', open) : open);
    return close < 0 ? undefined : close + 2;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function maskOf(text, open, end) {
    const action = text.slice(open, end);
    if (control.test(action.slice(0, 200)))
        return action.replace(/[^\n\r]/g, ' ');
    const masked = action.replace(/[^\n\r]/g, filler);
    return isAfterKey(text, open) ? ` ${masked.slice(1)}` : masked;
}
/** In `key:{{- toYaml .x }}` the expression brings its own line break; in `image:tag` of a text the colon is part of the text. */
const isAfterKey = (text, open) => text[open - 1] === ':' && /(?:^|\n)[ \t]*(?:- )?[\w.-]{1,100}:$/.test(text.slice(Math.max(0, open - 300), open));
/** A line of fillers only (`{{ toYaml .Values.x | nindent 4 }}`) stands for any number of lines: it says nothing. */
const blankAlone = (masked) => masked.replace(/^[ \t]*\uE000[\uE000 \t]*$/gm, (line) => ' '.repeat(line.length));
/** What a scalar says in the template itself: `{{ .Release.Name }}-web`, with one blank on each side of an expression. */
function templateText(node, text) {
    const masked = textOf(node);
    if (node === undefined || masked === undefined || !masked.includes(filler))
        return masked;
    const start = (lineStarts(text)[node.startLine - 1] ?? 0) + node.column - 1;
    const isQuoted = text[start] === '"' || text[start] === "'";
    const from = start + (isQuoted ? 1 : 0);
    return text.slice(from, from + masked.length).replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}');
}
/** True when a text with expressions could be rendered as this: `Deployment/default/{{ .Release.Name }}-web`, `Deployment/default/shop-web`. */
function fitsTemplate(template, rendered) {
    const literals = template.split(/\{\{[^}]*\}\}/);
    const [first = '', last = ''] = [literals[0], literals.at(-1)];
    if (literals.length < 2 || !rendered.startsWith(first))
        return false;
    let at = first.length;
    for (const literal of literals.slice(1, -1)) {
        const found = rendered.indexOf(literal, at);
        if (found < 0)
            return false;
        at = found + literal.length;
    }
    return rendered.endsWith(last) && rendered.length - last.length >= at;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/kubernetes-scan.js

/** One document of which not even YAML is left: its kind and name by the look of its lines, nothing below. */
function scanManifest(text) {
    const lines = linesOf(text);
    const kind = firstValue(lines, /^kind:[ \t]*(.*)$/);
    if (kind === undefined)
        return undefined;
    const start = lines.findIndex((line) => /^metadata:/.test(line));
    const metadata = start < 0 ? [] : lines.slice(start + 1, endOfIndented(lines, start + 1));
    const indent = /^[ \t]*/.exec(metadata.find((line) => line.trim() !== '' && !line.trim().startsWith('{{')) ?? '')?.[0] ?? '';
    const own = metadata.filter((line) => line.startsWith(indent)).map((line) => line.slice(indent.length));
    const name = firstValue(own, /^name:[ \t]*(.*)$/) ?? firstValue(own, /^generateName:[ \t]*(.*)$/) ?? '';
    const namespace = firstValue(own, /^namespace:[ \t]*(.*)$/) ?? 'default';
    const [startLine, endLine] = contentOf(lines);
    return {
        label: `${kind} ${name}`,
        startLine,
        endLine,
        subject: { type: kind, address: `${kind}/${namespace}/${name}` },
        children: [],
    };
}
function firstValue(lines, pattern) {
    for (const line of lines) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            return unquoted(value.replace(/[ \t]#.*$/, '').trim()) || undefined;
    }
    return undefined;
}
const unquoted = (value) => /^(["']).*\1$/.test(value) && value.length > 1
    ? value.slice(1, -1)
    : value.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}');
function endOfIndented(lines, from) {
    const end = lines.findIndex((line, index) => index >= from && /^[^\s#{]/.test(line));
    return end < 0 ? lines.length : end;
}
/** First and last line that are neither blank nor comment nor `---`. */
function contentOf(lines) {
    const says = (line) => !/^(?:---|\s*$|\s*#)/.test(line);
    const first = lines.findIndex(says);
    const last = lines.findLastIndex(says);
    return first < 0 ? [1, Math.max(1, lines.length)] : [first + 1, last + 1];
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/yaml-segments.js
/** More documents than this in a file are left unread. */
const most = 10_000;
/** Cuts a text where `---` begins a line: that always begins a document, even in the middle of a text (YAML 1.2, 9.1.2). */
function yaml_segments_segmentsOf(text) {
    const segments = [];
    let [from, startLine] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
    for (const match of text.matchAll(/\n---(?=[ \t\r\n]|$)/g)) {
        if (segments.length === most)
            return segments;
        const segment = { text: text.slice(from, match.index + 1), startLine };
        segments.push(segment);
        startLine += countNewlines(segment.text);
        from = match.index + 1;
    }
    segments.push({ text: text.slice(from), startLine });
    return segments.filter((segment) => /^[^\s#-]|^-(?!--\s*$)|^[ \t]+[^\s#]/m.test(segment.text));
}
function countNewlines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/kubernetes.js







/**
 * Kubernetes manifests: each document, and each item of a list, is a subject `Kind/namespace/name`; its containers are parts.
 * Templates of Helm are read with their expressions masked, so that lines stay. A document that is still no YAML is read by its lines.
 */
const kubernetes = {
    formats: ['kubernetes', 'helm', 'kustomize'],
    outline(text) {
        const read = yaml_segments_segmentsOf(text).map(readSegment);
        return {
            spans: read.flatMap((segment) => segment.spans),
            lines: linesOf(text).length,
            parsed: read.every((segment) => segment.isUnderstood),
        };
    },
};
function readSegment(segment) {
    const masked = segment.text.includes('{{') ? maskTemplates(segment.text) : segment.text;
    const read = readDocuments(masked);
    if (!isUnderstood(read)) {
        const scanned = scanManifest(segment.text);
        return { spans: scanned === undefined ? [] : [shift(scanned, segment.startLine - 1)], isUnderstood: false };
    }
    const nameOf = (node) => masked === segment.text ? textOf(node) : templateText(node, segment.text);
    const spans = read.documents.flatMap(({ root }) => manifestSpans(root, nameOf));
    return { spans: spans.map((span) => shift(span, segment.startLine - 1)), isUnderstood: true };
}
const shift = (span, lines) => lines === 0
    ? span
    : {
        ...span,
        startLine: span.startLine + lines,
        endLine: span.endLine + lines,
        children: span.children.map((child) => shift(child, lines)),
    };
function manifestSpans(root, nameOf) {
    const kind = nameOf(valueAt(root, 'kind'));
    if (root === undefined || kind === undefined)
        return [];
    const items = itemsOf(valueAt(root, 'items'));
    if (kind.endsWith('List') && items.length > 0)
        return items.flatMap((item) => manifestSpans(item, nameOf));
    const subject = { type: kind, address: kubernetesAddress(kind, metadataOf(root, nameOf)) };
    const children = entriesOf(root).flatMap((entry) => containerSpans(entry.value, subject, nameOf));
    return [spanOfNode(root, `${kind} ${subject.address.slice(subject.address.lastIndexOf('/') + 1)}`, subject, children)];
}
const metadataOf = (root, nameOf) => ({
    namespace: nameOf(valueAt(root, 'metadata', 'namespace')),
    name: nameOf(valueAt(root, 'metadata', 'name')) ?? nameOf(valueAt(root, 'metadata', 'generateName')),
});
/** `Kind/namespace/name`; without a namespace `default`, as the tools say, for kinds without namespaces too. */
const kubernetesAddress = (kind, { namespace, name }) => `${kind}/${namespace ?? 'default'}/${name ?? ''}`;
const containerKeys = {
    containers: 'container',
    initContainers: 'init container',
    ephemeralContainers: 'ephemeral container',
};
/** Containers wherever a pod is described, in kinds nobody has heard of too. */
function containerSpans(node, subject, nameOf) {
    if (node.kind === 'seq')
        return node.items.flatMap((item) => containerSpans(item, subject, nameOf));
    return entriesOf(node).flatMap(({ key, value }) => {
        const word = Object.hasOwn(containerKeys, key.text) ? containerKeys[key.text] : undefined;
        return word === undefined || value.kind !== 'seq'
            ? containerSpans(value, subject, nameOf)
            : value.items.flatMap((item) => containerSpan(item, word, subject, nameOf));
    });
}
function containerSpan(item, word, subject, nameOf) {
    const part = nameOf(valueAt(item, 'name'));
    return part === undefined ? [] : [spanOfNode(item, `${word} ${part}`, { ...subject, part }, [])];
}

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/workflow.js




/** GitHub Actions: a job is a subject, its steps are parts; other keys of the file are blocks of the file itself. */
const workflow = {
    formats: ['github-actions'],
    outline(text) {
        const read = readDocuments(text);
        const spans = read.documents.flatMap(({ root }) => entriesOf(root).flatMap(spansOfKey));
        return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) };
    },
};
function spansOfKey(entry) {
    if (entry.key.text === 'jobs')
        return [spanOfNode(entry.value, 'jobs', undefined, entriesOf(entry.value).map(jobSpan))];
    if (entry.key.text === 'runs')
        return [actionSpan(entry)];
    return [spanOfEntry(entry, entry.key.text, undefined, [])];
}
const jobSpan = (entry) => spanWithSteps(entry, `job ${entry.key.text}`, { type: 'job', address: entry.key.text });
/** The `runs` of a composite action, whose steps are a workflow's. */
const actionSpan = (entry) => spanWithSteps(entry, 'runs', { type: 'action', address: 'runs' });
function spanWithSteps(entry, label, subject) {
    const steps = itemsOf(valueAt(entry.value, 'steps')).map((step, index) => stepSpan(step, index, subject));
    const others = entriesOf(entry.value).flatMap((part) => part.value.kind === 'map' ? [spanOfEntry(part, part.key.text, undefined, [])] : []);
    return spanOfEntry(entry, label, subject, [...steps, ...others].sort((a, b) => a.startLine - b.startLine));
}
/** A step is called by its id, its name, or the action it uses; by its place only where it has none of these. */
function stepSpan(step, index, job) {
    const [id, name, uses] = ['id', 'name', 'uses'].map((key) => textOf(entryOf(step, key)?.value) || undefined);
    const part = id ?? name ?? workflow_withoutVersion(uses) ?? `#${index}`;
    return spanOfNode(step, `step ${part}`, { ...job, part }, nestedSpans(step));
}
/** A newer version of an action is the same step. */
const workflow_withoutVersion = (uses) => uses?.replace(/@[^@]*$/, '');

;// CONCATENATED MODULE: ./build/js/repository/locate/find-span.js

/**
 * The smallest block that contains the lines (from 1, both included). A tool's last line may lie beyond the block: Checkov's steps and
 * manifests end on the line after the next one's first (3.3.30); then the block is meant in which the lines begin. `undefined` when
 * there is none, or several that are equally good, as in JSON on one line.
 */
function findSpan(outline, startLine, endLine) {
    const spans = [];
    let [end, subject] = [endLine, undefined];
    for (let next = fitting(outline.spans, startLine, end) ?? onlyTouched(outline.spans, startLine, end); next !== undefined;) {
        spans.push(next);
        subject = next.subject ?? subject;
        end = Math.min(end, next.endLine);
        next = isMeantAsWhole(next, startLine, end) ? undefined : fitting(next.children, startLine, end);
    }
    const block = spans.at(-1);
    return block === undefined ? undefined : { ...(subject === undefined ? {} : { subject }), block, spans };
}
/** A block without a subject of its own (all jobs, the whole Dockerfile) of which the lines are exactly these. */
const isMeantAsWhole = (span, startLine, endLine) => span.subject === undefined && span.startLine === startLine && span.endLine === endLine;
const fitting = (spans, startLine, endLine) => {
    const touched = touchedBy(spans, startLine, endLine);
    const around = touched.filter((span) => span.startLine <= startLine && endLine <= span.endLine);
    return around.length > 0 ? smallest(around) : overrun(touched, startLine, endLine);
};
const heightOf = (span) => span.endLine - span.startLine;
/** Of several equally small ones none. */
function smallest(spans) {
    const least = spans.reduce((height, span) => Math.min(height, heightOf(span)), Number.POSITIVE_INFINITY);
    const [first, ...others] = spans.filter((span) => heightOf(span) === least);
    return others.length === 0 ? first : undefined;
}
/** In file order. Found by halving: a file with thousands of blocks may have thousands of findings. */
function touchedBy(spans, startLine, endLine) {
    if (!isOrdered(spans))
        return spans.filter((span) => span.startLine <= endLine && startLine <= span.endLine);
    const touched = [];
    for (let at = firstEndingFrom(spans, startLine); at < spans.length; at += 1) {
        const span = spans[at];
        if (span === undefined || span.startLine > endLine)
            break;
        touched.push(span);
    }
    return touched;
}
function firstEndingFrom(spans, line) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.endLine ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const ordered = new WeakMap();
/** Neither first nor last lines ever go back. Looked up once for each list. */
function isOrdered(spans) {
    const known = ordered.get(spans);
    if (known !== undefined)
        return known;
    const found = spans.every((span, index) => {
        const before = spans[index - 1];
        return before === undefined || (before.startLine <= span.startLine && before.endLine <= span.endLine);
    });
    ordered.set(spans, found);
    return found;
}
function onlyTouched(spans, startLine, endLine) {
    const [only, ...others] = touchedBy(spans, startLine, endLine);
    return others.length === 0 ? only : undefined;
}
/** How many lines beyond the last line of a block, or the first line of the next one, a tool may say. */
const slack = 1;
/** The span in which the lines begin, if they end just behind it or at the beginning of the next. */
function overrun(touched, startLine, endLine) {
    const [first, second] = touched;
    if (first === undefined || first.startLine > startLine)
        return undefined;
    const most = second === undefined ? first.endLine + slack : second.startLine + slack;
    return endLine <= most && (second === undefined || startLine < second.startLine) ? first : undefined;
}
/**
 * The block that a tool names without lines: `aws_s3_bucket.a`, `module.m.aws_s3_bucket.a[0]`, `AWS::S3::Bucket.Assets`,
 * `Pod.default.web`, `Microsoft.Storage/storageAccounts.logs`; a container as `Pod/default/web#app`. In a Helm template the name as it
 * is rendered will do, and `default` stands for any namespace. `undefined` when no block, or more than one, fits.
 */
function findByAddress(outline, hint) {
    const [, address = '', part] = /^([^#]*)(?:#(.*))?$/s.exec(hint.slice(0, longestHint)) ?? [];
    const wanted = find_span_namesOf(address);
    const all = subjectsOf(outline.spans, []);
    const exact = all.filter(({ subject }) => addressesOf(subject).some((name) => wanted.includes(name)));
    const fits = exact.length > 0 ? exact : all.filter(({ subject }) => fitsTemplate(inDefault(subject.address), address));
    const owners = fits.filter(({ subject }) => subject.part === undefined);
    const parts = part === undefined
        ? []
        : fits.filter(({ subject }) => subject.part !== undefined && (subject.part === part || fitsTemplate(subject.part, part)));
    return parts.length === 1 ? parts[0] : owners.length === 1 ? owners[0] : undefined;
}
/** The only subject of a file, where there is one only. */
function findOnly(outline) {
    const owners = subjectsOf(outline.spans, []).filter(({ subject }) => subject.part === undefined);
    return owners.length === 1 ? owners[0] : undefined;
}
const longestHint = 2000;
/** A hint as it is, without indexes, and without the modules in front. */
function find_span_namesOf(address) {
    const bare = address.replace(/\[(?:"[^"]*"|\d+)\]/g, '');
    return [address, bare, bare.replace(/^(?:module\.[\w-]+\.)+/, '')];
}
function addressesOf({ type, address }) {
    const name = address.slice(address.lastIndexOf('/') + 1);
    return [address, address.replaceAll('/', '.'), `${type}.${address}`, `${type}.${name}`, inDefault(address)];
}
/** The same manifest in the namespace that tools name where they know none. */
const inDefault = (address) => address.replace(/^([A-Za-z]+)\/(?:\{\{[^}]*\}\}|[^/{}])*\/(?=[^/]|$)/, '$1/default/');
const subjectsOf = (spans, around) => spans.flatMap((block) => {
    const here = [...around, block];
    const { subject } = block;
    return [...(subject === undefined ? [] : [{ subject, block, spans: here }]), ...subjectsOf(block.children, here)];
});

;// CONCATENATED MODULE: ./build/js/repository/locate/yaml/document-lines.js
/**
 * Lines of a YAML text as they are, from lines counted the way Trivy counts them in manifests of several documents: it cuts the text
 * at every `---` line and forgets that line, so that each document is one line too high for every cut above it (0.74.0, seen on
 * real manifests; `pkg/iac/scanners/kubernetes/parser/parser.go`: an empty piece counts as one line, which makes up for its cut).
 */
function createLineMap(text) {
    const pieces = piecesOf(text);
    return (counted) => {
        const piece = pieces.findLast((candidate) => candidate.counted <= counted);
        return piece === undefined ? counted : counted - piece.counted + piece.line;
    };
}
function piecesOf(text) {
    const pieces = [];
    let [line, counted, from] = [1, 1, 0];
    for (const match of text.matchAll(/^---\r?\n/gm)) {
        pieces.push({ line, counted });
        const lines = countLines(text, from, match.index);
        line += lines + 1;
        counted += Math.max(1, lines);
        from = match.index + match[0].length;
    }
    return [...pieces, { line, counted }];
}
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/js/repository/locate/index.js











/** Every locator. A format that none of them names is identified by its file. */
const locators = [
    arm,
    bicep,
    cloudformation,
    dockerfile_dockerfile,
    kubernetes,
    serverless,
    terraform,
    workflow,
];
const byFormat = new Map(locators.flatMap((locator) => locator.formats.map((format) => [format, locator])));
/** The subjects of a file as its format's locator sees them; `path` is relative to the root. Never throws. */
function outlineOf(format, text, path) {
    return byFormat.get(format)?.outline(text, path) ?? { spans: [], lines: linesOf(text).length, parsed: true };
}

;// CONCATENATED MODULE: ./build/js/repository/locate/region.js

/** Tools report line 0 and lines past the end: the nearest lines that there are. */
function clipRegion({ startLine, endLine }, lineCount) {
    const last = Math.max(1, lineCount);
    const first = Math.min(Math.max(1, startLine), last);
    return { startLine: first, endLine: Math.min(Math.max(first, endLine), last) };
}
/** The lines without the blanks around them; a span (0-based columns of one line) narrows a single line to itself. */
function narrowRegion(lines, startLine, endLine, span) {
    if (span !== undefined && startLine === endLine) {
        return { startLine, endLine, startColumn: span.start + 1, endColumn: span.end + 1 };
    }
    const [first, last] = [lines[startLine - 1] ?? '', lines[endLine - 1] ?? ''];
    const startColumn = first.length - first.trimStart().length + 1;
    const endColumn = last.trimEnd().length + 1;
    return {
        startLine,
        endLine,
        startColumn,
        endColumn: startLine === endLine ? Math.max(startColumn, endColumn) : endColumn,
    };
}
/** Characters of a line that a snippet shows; a file on one line is not copied whole. */
const region_longestLine = 400;
/** The first lines of a region for a person to read, masked before anything is cut, so that no half of a secret stays. */
function snippetOf(lines, region, mask, maxLines = 6) {
    const end = Math.min(region.endLine, region.startLine + maxLines - 1);
    const text = mask(lines.slice(region.startLine - 1, end).join('\n'));
    if (text.length <= region_longestLine)
        return text;
    return text
        .split('\n')
        .map((line) => (line.length > region_longestLine ? `${line.slice(0, region_longestLine)}…` : line))
        .join('\n');
}
/** sha256 of the lines without their indentation and trailing blanks: moving or re-indenting a block changes nothing. */
const digestOf = (lines, startLine, endLine) => (0,hash/* sha256Hex */.f)(lines
    .slice(startLine - 1, endLine)
    .map((line) => line.trim())
    .join('\n'));

;// CONCATENATED MODULE: ./build/js/repository/locate/terraform/terraform-stacks.js

/** The folder of a path, `.` for the root. */
const terraform_stacks_folderOf = (path) => {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
};
/** Follows a local source (`./x`, `../y`) from a folder; `undefined` when it is not local or leaves the root. */
function followSource(folder, source) {
    if (!/^\.\.?(?:\/|$)/.test(source))
        return undefined;
    const steps = [...(folder === '.' ? [] : folder.split('/')), ...source.split('/')];
    const result = [];
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            result.push(step);
        else if (result.pop() === undefined)
            return undefined;
    }
    return result.length === 0 ? '.' : result.join('/');
}
/** `module.a["x"].module.b` -> `['a', 'b']`. */
const moduleNames = (modulePath) => [...modulePath.matchAll(/module\.([\w-]+)(?:\["(?:[^"\\]|\\.)*"\]|\[\d+\])?/g)].map((match) => match[1] ?? '');
const maximumSteps = 10_000;
/**
 * The root module directory that a resource belongs to: from the file's folder up through the calls named in its module path.
 * The tool's own outermost call decides where it gives one; else the calls in the files do, the first by name if several could.
 */
function stackOf(path, modulePath, outermostCall, calls) {
    if (modulePath === undefined)
        return terraform_stacks_folderOf(path);
    if (outermostCall !== undefined)
        return terraform_stacks_folderOf(outermostCall);
    let folders = new Set([terraform_stacks_folderOf(path)]);
    let steps = 0;
    for (const name of moduleNames(modulePath).reverse()) {
        const callers = calls
            .filter((call) => call.name === name && folders.has(call.target))
            .map((call) => terraform_stacks_folderOf(call.path));
        steps += calls.length;
        if (callers.length === 0 || steps > maximumSteps * Math.max(1, calls.length))
            break;
        folders = new Set(callers);
    }
    return [...folders].sort(order/* compareText */.n6)[0] ?? terraform_stacks_folderOf(path);
}

;// CONCATENATED MODULE: ./build/js/repository/locate/mask.js

const stars = '****';
/** Shorter words occur by chance: starring them would hide nothing and spoil everything. */
const shortestSecret = 6;
const shortestEncoded = 8;
/** A secret as long as a file is not looked for in other clothes. */
const longestEncoded = 10_000;
/** A longer secret is looked for in pieces of this length, so that each comparison is bounded. */
const longestPiece = 256;
/** With more secrets that begin alike, whatever begins so is taken for one. */
const mostAlike = 16;
/**
 * A mask for these secrets of at least 6 characters, and from 8 characters on for what they look like in JSON, in a URL and in base64.
 * Time is linear in the text, whatever the number of secrets: at each place one look-up of six characters, and at most
 * 16 comparisons of 256 characters where it hits. Where it cannot be exact it hides more, never less.
 */
function createMask(secrets) {
    const byStart = groupByStart(allForms(secrets));
    if (byStart.size === 0)
        return credentials/* hideCredentials */.R;
    const firstCodes = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
    return (text) => (0,credentials/* hideCredentials */.R)(star(text, byStart, firstCodes));
}
function groupByStart(forms) {
    const groups = new Map();
    for (const form of forms) {
        const start = form.slice(0, shortestSecret);
        const group = groups.get(start);
        if (group === undefined)
            groups.set(start, [form]);
        else
            group.push(form);
    }
    for (const group of groups.values())
        group.sort((a, b) => b.length - a.length);
    return groups;
}
function star(text, byStart, firstCodes) {
    const parts = [];
    let [done, hidden] = [0, 0];
    for (let at = 0; at + shortestSecret <= text.length; at += 1) {
        const alike = firstCodes.has(text.charCodeAt(at)) ? byStart.get(text.slice(at, at + shortestSecret)) : undefined;
        if (alike === undefined)
            continue;
        const end = endOfSecret(text, at, alike, hidden);
        if (end <= Math.max(at, hidden))
            continue;
        if (at > hidden || parts.length === 0)
            parts.push(text.slice(done, at), stars);
        hidden = end;
        done = end;
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(done);
}
/** Where a secret that begins at `at` ends; not beyond `at` when none does. What ends before `hidden` is hidden already. */
function endOfSecret(text, at, alike, hidden) {
    if (alike.length > mostAlike)
        return endOfWord(text, Math.max(at + shortestSecret, hidden));
    const found = alike.find((secret) => text.startsWith(secret, at));
    return found === undefined ? at : at + found.length;
}
const wordEnd = /[\s"']/g;
function endOfWord(text, from) {
    wordEnd.lastIndex = from;
    return wordEnd.exec(text)?.index ?? text.length;
}
function allForms(secrets) {
    const forms = new Set();
    for (const secret of new Set(secrets)) {
        if (secret.length < shortestSecret)
            continue;
        for (const form of formsOf(secret))
            for (const piece of mask_piecesOf(form))
                forms.add(piece);
    }
    return forms;
}
/** What a secret looks like in other clothes. */
function formsOf(secret) {
    if (secret.length < shortestEncoded || secret.length > longestEncoded)
        return [secret];
    const bytes = new TextEncoder().encode(secret);
    const encoded = [0, 1, 2].map((shift) => base64Middle(bytes, shift)).filter((form) => form.length >= shortestSecret);
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        urlEncoded(secret),
        ...encoded,
        ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** A lone surrogate cannot be encoded; it is no secret then. */
function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
/** The part of the base64 of a longer text that depends on these bytes alone, when `shift` other bytes stand before them. */
function base64Middle(bytes, shift) {
    const padded = new Uint8Array(shift + bytes.length);
    padded.set(bytes, shift);
    const text = btoa(Array.from(padded, (byte) => String.fromCharCode(byte)).join(''));
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return text.slice(from, to);
}
function mask_piecesOf(form) {
    if (form.length <= longestPiece)
        return [form];
    const count = Math.ceil(form.length / longestPiece);
    const size = Math.ceil(form.length / count);
    return Array.from({ length: count }, (_, index) => form.slice(index * size, (index + 1) * size)).filter((piece) => piece.length >= shortestSecret);
}

;// CONCATENATED MODULE: ./build/js/repository/locate/secret-span.js
/** Longer hints are not compared: no tool shows so much of a line. */
const secret_span_longestHint = 20_000;
const mostPlaces = 1000;
/**
 * Where the secret is in a line, from what a tool shows of it. Trivy shows the line, or a window of it, with each secret starred in its
 * own length (`Match`, 0.74.0); Checkov shows the line with each secret cut to its first 5 or 6 characters and ten stars (3.3.30). Where
 * the hint does not fit: all after the first `=` or `:`, else the whole line. Sorted, not overlapping.
 */
function findSecretSpans(line, hint) {
    // A window is cut by bytes: half a character at its ends is none of the line's.
    const shown = (hint ?? '').replace(/\r?\n$/, '').replace(/^\uFFFD{1,4}|\uFFFD{1,4}$/g, '');
    const isUsable = shown.includes('*') && shown.length <= secret_span_longestHint;
    if (isUsable) {
        const spans = isCut(shown) ? cutSpans(line, shown) : (equalSpans(line, shown) ?? cutSpans(line, shown));
        if (spans !== undefined)
            return spans;
    }
    return [valueSpan(line)];
}
/** The line with every span replaced by four stars, so that neither the secret nor its length is left. */
function starLine(line, spans) {
    let [result, done] = ['', 0];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        if (end <= done)
            continue;
        result += start >= done ? `${line.slice(done, start)}****` : '';
        done = end;
    }
    return result + line.slice(done);
}
/** Checkov's way: ten stars right after a character of the secret. */
const isCut = (shown) => /[^\s*"'`=:,;()[\]{}<>]\*{10}(?!\*)/.test(shown);
/** Trivy's way: the hint and a window of the line agree, but for the stars. */
function equalSpans(line, shown) {
    for (const offset of windows(line, shown)) {
        if (!agrees(line, shown, offset))
            continue;
        const spans = starRuns(shown)
            .map(({ start, end }) => ({ start: start + offset, end: end + offset }))
            .filter(({ start, end }) => !/^\**$/.test(line.slice(start, end)));
        if (spans.length > 0)
            return spans;
    }
    return undefined;
}
/** Where the hint could begin: wherever its longest plain piece occurs. */
function windows(line, shown) {
    if (shown.length === line.length)
        return [0];
    const plain = plainPieces(shown);
    const anchor = plain.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best), {
        text: '',
        start: 0,
    });
    if (anchor.text === '')
        return [];
    const found = [];
    for (let at = line.indexOf(anchor.text); at >= 0 && found.length < mostPlaces; at = line.indexOf(anchor.text, at + 1)) {
        found.push(at - anchor.start);
    }
    return found.filter((offset) => isWindow(line, shown, offset));
}
/** Trivy cuts lines of more than a hundred characters, and no secret: one at the edge of a window is at the edge of the line. */
const isWindow = (line, shown, offset) => {
    const end = offset + shown.length;
    if (line.length <= 100 || offset < 0 || end > line.length)
        return false;
    return (offset === 0 || !shown.startsWith('*')) && (end === line.length || !shown.endsWith('*'));
};
function agrees(line, shown, offset) {
    for (let at = 0; at < shown.length; at += 1) {
        if (shown[at] !== '*' && shown[at] !== line[at + offset])
            return false;
    }
    return true;
}
const starRuns = (shown) => [...shown.matchAll(/\*{3,}/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
const plainPieces = (shown) => [...shown.matchAll(/[^*]+/g)].map((match) => ({ text: match[0], start: match.index }));
/** Finds the plain pieces one after the other; what lies between them is secret, with the characters shown of it. */
function cutSpans(line, shown) {
    const pieces = shown.split(/\*{3,}/);
    const spans = [];
    let from = 0;
    for (const [index, piece] of pieces.slice(0, -1).entries()) {
        const at = line.indexOf(piece, from);
        if (at < 0 || (piece === '' && index === 0))
            return undefined;
        const span = spanBetween(line, at, at + piece.length, pieces[index + 1] ?? '');
        if (span === undefined)
            return undefined;
        spans.push(span);
        from = span.end;
    }
    return spans.length === 0 ? undefined : spans;
}
/** A secret whose hidden part begins at `hidden`, behind a plain piece at `at`, and after which the hint goes on with `next`. */
function spanBetween(line, at, hidden, next) {
    const isWholeLine = at === 0;
    const known = next === ''
        ? isWholeLine
            ? line.length
            : -1
        : line.endsWith(next)
            ? line.length - next.length
            : line.indexOf(next, hidden + 1);
    if (known > hidden)
        return { start: startOfSecret(line, at, hidden, known), end: known };
    const start = hidden - at <= mostShown ? at : backToDelimiter(line, at, hidden);
    const end = secret_span_endOfValue(line, start, hidden);
    return end > start ? { start, end } : undefined;
}
/** Checkov shows a quarter of a secret, at most six characters. */
const mostShown = 6;
const delimiter = /[\s"'`=:,;()[\]{}<>]/;
/** Knowing the length of the hidden part, there is one number of shown characters that fits, or two: then the one after a delimiter, else the larger. */
function startOfSecret(line, at, hidden, end) {
    const fitting = [6, 5, 4, 3, 2, 1].filter((shown) => shown === Math.min(Math.floor((end - hidden + shown) / 4), mostShown));
    const starts = fitting.map((shown) => hidden - shown).filter((start) => start >= at);
    return starts.find((start) => isBoundary(line, start)) ?? starts[0] ?? backToDelimiter(line, at, hidden);
}
const isBoundary = (line, start) => !/[\s"'`]/.test(line[start] ?? '') && (start === 0 || delimiter.test(line[start - 1] ?? ''));
function backToDelimiter(line, at, hidden) {
    let start = hidden;
    while (start > at && hidden - start < mostShown && !delimiter.test(line[start - 1] ?? ' '))
        start -= 1;
    return start;
}
/** To the closing quote if the value began after a quote, else to white space, comma or semicolon. */
function secret_span_endOfValue(line, start, hidden) {
    const quote = line[start - 1] ?? '';
    const closing = /["'`]/.test(quote) ? line.indexOf(quote, hidden) : -1;
    if (closing >= 0)
        return closing;
    const end = line.slice(hidden).search(/[\s,;]/);
    return end < 0 ? line.length : hidden + end;
}
/** All after the first `=` or `:`, without blanks and quotes around it; the whole line where there is neither, or where base64 ends in `=`. */
function valueSpan(line) {
    const whole = { start: line.length - line.trimStart().length, end: line.trimEnd().length };
    const sign = line.search(/[=:]/);
    const raw = line.slice(sign + 1);
    const value = raw.trim().replace(/[,;]$/, '');
    if (/^=*$/.test(value))
        return whole;
    const inner = /^(["'])(.+)\1$/.exec(value)?.[2];
    const start = sign + 1 + raw.length - raw.trimStart().length + (inner === undefined ? 0 : 1);
    return { start, end: start + (inner ?? value).length };
}

;// CONCATENATED MODULE: ./build/js/repository/secrets.js



/** Finds every secret of the run again in the files, so that it can be masked everywhere and is told once however many tools saw it. */
function findSecrets(all, sources) {
    const sightings = all.filter((reported) => reported.kind === 'secret' && reported.startLine !== undefined);
    const byPath = (0,order/* groupBy */.$z)(sightings, (reported) => reported.path);
    const found = [...byPath].map(([path, group]) => findInFile(sources.file(path)?.lines ?? [], group));
    const spans = new Map(found.flatMap((file) => [...file.spans]));
    return { mask: createMask(found.flatMap((file) => file.secrets)), spanOf: (reported) => spans.get(reported) };
}
function findInFile(lines, group) {
    const sightings = group.flatMap((reported) => sightingOf(lines, reported) ?? []);
    const byLine = [...(0,order/* groupBy */.$z)(sightings, ({ line }) => String(line)).values()].sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0));
    const spans = new Map();
    const counts = new Map();
    for (const same of byLine) {
        const united = unite(same.flatMap((sighting) => sighting.spans));
        const starredLine = starLine(lines[(same[0]?.line ?? 1) - 1] ?? '', united).trim();
        const before = counts.get(starredLine) ?? 0;
        counts.set(starredLine, before + united.length);
        for (const sighting of same) {
            const index = united.findIndex((span) => sighting.spans.some((own) => own.start < span.end && span.start < own.end));
            const span = united[index];
            if (span !== undefined)
                spans.set(sighting.reported, { region: secrets_regionOf(sighting, span, lines), starredLine, ordinal: before + index });
        }
    }
    return { secrets: sightings.flatMap((sighting) => textsOf(lines, sighting)), spans };
}
function sightingOf(lines, reported) {
    const line = reported.startLine ?? 0;
    const text = lines[line - 1];
    if (text === undefined)
        return undefined;
    const endLine = Math.min(reported.endLine ?? line, lines.length);
    const spans = endLine > line && reported.secretHint === undefined
        ? [{ start: 0, end: text.length }]
        : findSecretSpans(text, reported.secretHint);
    return { reported, line, endLine, spans };
}
/** Overlapping spans become one; sorted by start. */
function unite(spans) {
    const result = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = result.at(-1);
        if (last !== undefined && span.start < last.end)
            result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
        else
            result.push(span);
    }
    return result;
}
const secrets_regionOf = ({ line, endLine }, span, lines) => endLine > line
    ? { startLine: line, endLine, startColumn: 1, endColumn: (lines[endLine - 1]?.length ?? 0) + 1 }
    : { startLine: line, endLine: line, startColumn: span.start + 1, endColumn: span.end + 1 };
/** The secret itself, to be masked: its span, and each whole line of a secret that runs over several. */
function textsOf(lines, { line, endLine, spans }) {
    const text = lines[line - 1] ?? '';
    const own = spans.map((span) => text.slice(span.start, span.end));
    return endLine > line ? [...own, ...lines.slice(line - 1, endLine).map((part) => part.trim())] : own;
}

;// CONCATENATED MODULE: ./build/js/repository/place-findings.js






/**
 * Turns what the tools said into findings: reads the files, which are the authority for subject, block, columns and snippet, and
 * masks every secret of the whole run in every text that leaves (DESIGN 3, "locate"). One finding for each report, none lost.
 */
async function placeFindings(runs, tree) {
    const { sources, skips } = tree;
    const all = runs.flatMap(({ reported }) => reported);
    const terraform = all.some(({ modulePath }) => modulePath !== undefined) ? tree.terraform : [];
    await sources.read([...all.map(({ path }) => path), ...terraform]);
    const around = { sources, calls: sources.callsIn(terraform), secrets: findSecrets(all, sources), skips };
    return {
        runs: runs.map(({ scanner, tool, reported }) => ({
            scanner,
            findings: reported.map((report) => placeOne(report, tool, around)).sort(compareFindings),
        })),
        mask: around.secrets.mask,
    };
}
function placeOne(said, tool, { sources, calls, secrets, skips }) {
    const file = sources.file(said.path);
    const reported = file === undefined ? said : withRealLines(said, file, sources);
    const found = file === undefined ? undefined : find(reported, file, sources);
    const secret = reported.kind === 'secret' ? secrets.spanOf(said) : undefined;
    const subject = subjectOf(reported, found, calls, secrets.mask);
    const identity = identify({
        kind: reported.kind,
        format: reported.format,
        ruleId: reported.ruleId,
        path: reported.path,
        subject,
        ...(reported.concept === undefined ? {} : { concept: reported.concept }),
        ...(reported.advisory === undefined ? {} : { advisory: reported.advisory }),
        ...(secret === undefined ? {} : { secret: { line: secret.starredLine, ordinal: secret.ordinal } }),
    });
    const skip = skips.skipFor(reported, tool, found?.spans ?? [], file?.lines ?? []);
    return {
        kind: reported.kind,
        rule: place_findings_ruleOf(reported, secrets.mask),
        severity: reported.severity ?? 'medium',
        severitySource: reported.severitySource,
        message: secrets.mask(reported.message),
        place: place_findings_placeOf(reported, file, found, secret, secrets.mask),
        subject,
        ...(reported.advisory === undefined ? {} : { advisory: reported.advisory }),
        identity,
        sources: [sourceOf(reported, tool, skip, secrets.mask)],
    };
}
function withRealLines(reported, file, sources) {
    if (reported.linesOmitSeparators !== true || reported.startLine === undefined)
        return reported;
    const startLine = sources.lineCounted(file, reported.startLine);
    const endLine = sources.lineCounted(file, reported.endLine ?? reported.startLine);
    return { ...reported, startLine, endLine };
}
const sourceOf = (reported, tool, skip, mask) => ({
    tool,
    ruleId: reported.ruleId,
    ...(reported.severity === undefined ? {} : { severity: reported.severity }),
    severitySource: reported.severitySource,
    ...(skip === undefined ? {} : { skip: skip.reason === undefined ? skip : { ...skip, reason: mask(skip.reason) } }),
});
const place_findings_ruleOf = (reported, mask) => ({
    id: reported.concept ?? reported.ruleId,
    ...(reported.concept === undefined ? {} : { concept: reported.concept }),
    title: mask(reported.title),
    ...(reported.help === undefined ? {} : { help: mask(reported.help) }),
    ...(reported.url === undefined ? {} : { url: reported.url }),
    tags: reported.tags,
});
const isAboutBlocks = (reported) => reported.kind === 'misconfiguration';
function find(reported, file, sources) {
    if (!isAboutBlocks(reported))
        return undefined;
    const outline = sources.outline(file, reported.format);
    if (reported.startLine === undefined) {
        const named = reported.resourceHint === undefined ? undefined : findByAddress(outline, reported.resourceHint);
        return named ?? (reported.format === 'helm' ? findOnly(outline) : undefined);
    }
    return findSpan(outline, reported.startLine, reported.endLine ?? reported.startLine);
}
/** Where an address is unique: in the chart, in the folder of manifests, else in the file. */
function stackFor(format, path) {
    if (format === 'helm')
        return chartOf(path);
    return format === 'kubernetes' || format === 'kustomize' ? terraform_stacks_folderOf(path) : path;
}
/** `charts/shop` of `charts/shop/templates/web/deployment.yaml`: templates move within a chart without being others. */
function chartOf(path) {
    const end = `/${path}`.lastIndexOf('/templates/');
    return end < 0 ? terraform_stacks_folderOf(path) : path.slice(0, Math.max(0, end - 1)) || '.';
}
function subjectOf(reported, found, stackCalls, mask) {
    const { package: dependency, license } = reported;
    if (!isAboutBlocks(reported)) {
        return {
            ...(dependency === undefined ? {} : { package: packageOf(dependency) }),
            ...(license === undefined ? {} : { license }),
        };
    }
    const { format, path } = reported;
    if (found?.subject === undefined)
        return { resource: { format, type: format, stack: path, address: '' } };
    const { type, part } = found.subject;
    const [address, stack] = isTerraform(format)
        ? terraformAddress(reported, found.subject.address, stackCalls)
        : [found.subject.address, stackFor(format, path)];
    const resource = {
        format,
        type,
        stack,
        address: mask(address),
        ...(part === undefined ? {} : { part: mask(part) }),
    };
    return { resource };
}
const packageOf = ({ path: _path, ...dependency }) => dependency;
const isTerraform = (format) => format === 'terraform';
function terraformAddress(reported, address, stackCalls) {
    const outermost = reported.calls.at(-1)?.path;
    const full = `${reported.modulePath === undefined ? '' : `${reported.modulePath}.`}${address}${reported.instanceKey ?? ''}`;
    return [full, stackOf(reported.path, reported.modulePath, outermost, stackCalls)];
}
function place_findings_placeOf(reported, file, found, secret, mask) {
    const related = reported.calls.map((call) => ({
        path: call.path,
        ...(call.startLine === undefined
            ? {}
            : { region: { startLine: call.startLine, endLine: call.endLine ?? call.startLine } }),
        label: 'module call',
    }));
    const region = place_findings_regionOf(reported, file, found, secret);
    if (file === undefined || region === undefined)
        return { path: reported.path, ...(region === undefined ? {} : { region }), related };
    const block = found === undefined ? undefined : blockOf(file, found, mask);
    return {
        path: reported.path,
        region,
        snippet: snippetOf(file.lines, region, mask),
        ...(block === undefined ? {} : { block }),
        related,
    };
}
function place_findings_regionOf(reported, file, found, secret) {
    if (secret !== undefined)
        return secret.region;
    const lines = reported.startLine !== undefined
        ? { startLine: reported.startLine, endLine: reported.endLine ?? reported.startLine }
        : found?.block;
    if (lines === undefined)
        return undefined;
    if (file === undefined)
        return { startLine: lines.startLine, endLine: lines.endLine };
    const { startLine, endLine } = clipRegion(lines, file.lines.length);
    return narrowRegion(file.lines, startLine, endLine);
}
const blockOf = (file, found, mask) => ({
    label: mask(found.block.label),
    startLine: found.block.startLine,
    endLine: found.block.endLine,
    digest: digestOf(file.lines, found.block.startLine, found.block.endLine),
});

;// CONCATENATED MODULE: ./build/js/repository/concurrently.js
/** Runs `work` over all items, at most `limit` at a time; results keep the order of the items. */
async function mapConcurrently(items, limit, work) {
    const results = [];
    const queue = items.entries();
    const drain = async () => {
        for (const [index, item] of queue)
            results.push({ index, value: await work(item) });
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
    return results.sort((a, b) => a.index - b.index).map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/js/repository/sources.js






/** A larger file is not outlined: its findings keep their lines and are identified by the file. */
const readableBytes = 16 * 1024 * 1024;
const atOnce = 16;
function openSources(root, files) {
    const reading = new Map();
    const byPath = new Map();
    const outlines = new Map();
    const lineMaps = new Map();
    const readOnce = (path) => {
        const already = reading.get(path);
        if (already !== undefined)
            return already;
        const now = readSource(root, path, files).then((file) => {
            if (file !== undefined)
                byPath.set(path, file);
        });
        reading.set(path, now);
        return now;
    };
    return {
        read: async (paths) => {
            await mapConcurrently([...new Set(paths)].filter(isInside).sort(), atOnce, readOnce);
        },
        file: (path) => byPath.get(path),
        outline(file, format) {
            const key = `${format}\u001f${file.path}`;
            const outline = outlines.get(key) ?? outlineOf(format, file.text, file.path);
            outlines.set(key, outline);
            return outline;
        },
        lineCounted(file, counted) {
            const lineMap = lineMaps.get(file.path) ?? createLineMap(file.text);
            lineMaps.set(file.path, lineMap);
            return lineMap(counted);
        },
        callsIn: (paths) => paths.flatMap((path) => sources_callsOf(byPath.get(path))),
    };
}
/** Reads and outlines what these reports are about while other scanners still run, file by file, so that whatever else happens gets its turn. */
async function prepareSources(sources, reports) {
    const wanted = (0,order/* groupBy */.$z)(reports.filter(({ kind }) => kind === 'misconfiguration'), ({ path }) => path);
    for (const [path, group] of wanted) {
        await sources.read([path]);
        const file = sources.file(path);
        if (file === undefined)
            continue;
        for (const format of new Set(group.map((report) => report.format)))
            sources.outline(file, format);
    }
}
/** A path that a tool reports is somebody else's text: it must not lead out of the root. */
const isInside = (path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
async function readSource(root, path, files) {
    const stat = await files.stat(`${root}/${path}`).catch(() => undefined);
    if (stat?.type !== 'file' || stat.size > readableBytes)
        return undefined;
    const text = await files.readText(`${root}/${path}`).catch(() => undefined);
    return text === undefined ? undefined : { path, text, lines: linesOf(text) };
}
function sources_callsOf(file) {
    if (file === undefined)
        return [];
    return moduleCalls(file.text, file.path).flatMap(({ name, source }) => {
        const target = followSource(terraform_stacks_folderOf(file.path), source);
        return target === undefined ? [] : [{ name, path: file.path, target }];
    });
}

;// CONCATENATED MODULE: ./build/js/repository/stage.js






const stage_atOnce = 32;
/** Where one canary's files are, relative to the root. */
const canaryPath = (folder, scanner, format) => `${folder}/${scanner.replace('/', '-')}/${format}`;
/** DESIGN 3, "stage". The caller removes the folder. */
async function buildStage(inventory, options, files) {
    const isConfig = picomatch([...options.ownConfig], { dot: true });
    const staged = inventory.files.filter((file) => !isConfig(file.path));
    const config = inventory.files.filter((file) => isConfig(file.path));
    await makeFolders(options.root, staged, files);
    const results = await mapConcurrently(staged, stage_atOnce, (file) => tryPlace(inventory.root, file, options, files));
    const placed = results.flatMap((result) => ('digest' in result ? [result] : []));
    const lost = results.flatMap((result) => ('digest' in result ? [] : [result]));
    const canaryFolder = freeFolder(inventory.files);
    const planted = await plant(options.root, canaryFolder, options.canaries, files);
    const stamps = await stampsOf(options.root, files);
    return {
        root: options.root,
        canaryFolder,
        files: placed,
        paths: new Set([...placed.map(({ path }) => path), ...planted]),
        gaps: [...config.map(({ path }) => ({ path, reason: 'own-config-ignored' })), ...lost],
        changed: () => findChanged(options.root, placed, stamps, files),
    };
}
/** In place of a stage that could not be built: what it was to hold, with nothing in it. */
const unbuiltStage = (inventory) => ({
    root: '',
    canaryFolder: freeFolder(inventory.files),
    files: inventory.files,
    paths: new Set(),
    gaps: [],
    changed: async () => [],
});
async function makeFolders(root, staged, files) {
    const folders = new Set(staged.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
    await files.makeDirectory(root);
    await mapConcurrently([...folders].sort(order/* compareText */.n6), stage_atOnce, (folder) => files.makeDirectory(`${root}/${folder}`));
}
/** A file that went away since it was listed, or was closed, is a gap; that nothing can be written is trouble. */
async function tryPlace(from, file, options, files) {
    try {
        return await place(from, file, options, files);
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
        const isThere = await files.stat(`${from}/${file.path}`).catch(() => 'closed');
        return { path: file.path, reason: isThere === undefined ? 'changed-while-scanning' : 'unreadable' };
    }
}
async function place(from, file, options, files) {
    const target = `${options.root}/${file.path}`;
    const rules = options.skipRules.filter((rule) => rule.neutralise);
    const asked = file.skips.some((skip) => rules.some((rule) => rule.tool === skip.tool));
    if (!asked) {
        await files.linkOrCopy(`${from}/${file.path}`, target);
        return file;
    }
    const original = Buffer.from(await files.read(`${from}/${file.path}`)).toString('latin1');
    const bytes = Buffer.from(neutralise(original, rules), 'latin1');
    await files.write(target, bytes);
    return { ...file, digest: (0,hash/* sha256Hex */.f)(bytes) };
}
/** Size and times of everything in the stage, by path. */
async function stampsOf(root, files) {
    return new Map((await files.survey(root)).map((file) => [file.path, file]));
}
async function findChanged(root, placed, before, files) {
    const now = await stampsOf(root, files).catch(() => new Map()); // Not even the folder is left.
    const isChanged = await mapConcurrently(placed, stage_atOnce, async ({ path, digest }) => {
        const [was, is] = [before.get(path), now.get(path)];
        if (was === undefined || is === undefined)
            return true;
        if (is.type !== 'file' || is.size !== was.size || is.mtimeMs !== was.mtimeMs)
            return true;
        // Another scan that links the same file moves its ctime too.
        return is.ctimeMs !== was.ctimeMs && (await files.sha256(`${root}/${path}`).catch(() => 'unreadable')) !== digest;
    });
    return placed.filter((_, index) => isChanged[index] === true).map(({ path }) => path);
}
/** A repository may have a folder of that name itself, and must not hide its findings behind it. */
function freeFolder(files) {
    const taken = new Set(files.map(({ path }) => path.split('/')[0]?.toLowerCase()));
    for (let number = 0; number <= taken.size; number += 1) {
        const name = number === 0 ? 'gatehouse-canary' : `gatehouse-canary-${number}`;
        if (!taken.has(name))
            return name;
    }
    throw new errors/* GatehouseError */.GA('INTERNAL', 'No free name for the canary folder was found.');
}
async function plant(root, folder, canaries, files) {
    const planted = canaries.flatMap(({ scanner, format, files: contents }) => Object.entries(contents).map(([name, content]) => ({
        path: `${canaryPath(folder, scanner, format)}/${name}`,
        content,
    })));
    for (const { path, content } of planted)
        await files.write(`${root}/${path}`, content);
    return planted.map(({ path }) => path);
}
/** `inputs.tree` of DESIGN 5: what was given, whatever the order in which it was listed. */
const digestTree = (files) => `sha256:${(0,hash/* sha256Hex */.f)([...files]
    .sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path))
    .map(({ path, digest }) => `${path}\u001f${digest}`)
    .join('\n'))}`;

;// CONCATENATED MODULE: ./build/js/flow/run/hidden.js

/** What holds credentials on a runner and on a laptop: the home folder, the checkout with its git configuration, the runner's own files. */
const variables = ['HOME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'];
/** Tools are given a stage; neither the folder it was made from nor these have anything for them. */
const hiddenFrom = (root, environment) => (0,order/* sortedUnique */.Z$)([root, ...variables.map((name) => environment[name] ?? '')].filter((path) => path.startsWith('/')));

;// CONCATENATED MODULE: ./build/js/flow/run/reading.js
/** One run that ended well, perhaps with a reservation. */
const readingOf = ({ parsed, durationMs }) => ({
    parsed: [parsed],
    problems: parsed.problems,
    gaps: [],
    unread: [],
    durationMs,
});
/** A run that brought nothing. */
const failedReading = ({ problem, durationMs }, formats) => ({
    parsed: [],
    problems: [problem],
    gaps: [],
    unread: formats,
    durationMs,
});
/** Several runs as one; a problem that repeats is told once. */
const uniteReadings = (parts) => ({
    parsed: parts.flatMap((part) => part.parsed),
    problems: withoutRepeats(parts.flatMap((part) => part.problems)),
    gaps: parts.flatMap((part) => part.gaps),
    unread: parts.flatMap((part) => part.unread),
    durationMs: parts.reduce((sum, part) => sum + part.durationMs, 0),
});
const withoutRepeats = (problems) => [
    ...new Map(problems.map((problem) => [`${problem.code} ${problem.sentence}`, problem])).values(),
];

;// CONCATENATED MODULE: ./build/js/flow/scan/kept-files.js
/**
 * Files that a tool makes in its temporary folder and would make again in every run, such as Checkov's grammars (0.9 s of HCL, 19 s of
 * Bicep, measured with 3.3.30). The temporary folder stays private to the run: they are copied in before it, and out after it ended well.
 */
async function bringKept(kept, temporary, files) {
    for (const name of await namesIn(kept.folder, kept, files)) {
        await files.write(`${temporary}/${name}`, await files.read(`${kept.folder}/${name}`));
    }
}
/** A cache that cannot be written only costs time. */
async function saveKept(kept, temporary, files) {
    const there = new Set(await namesIn(kept.folder, kept, files));
    for (const name of await namesIn(temporary, kept, files)) {
        if (there.has(name))
            continue;
        await files.write(`${kept.folder}/${name}`, await files.read(`${temporary}/${name}`)).catch(() => undefined);
    }
}
async function namesIn(folder, kept, files) {
    const entries = await files.list(folder).catch(() => []);
    return entries
        .filter((entry) => entry.type === 'file' && entry.openable && entry.name.startsWith(kept.prefix))
        .map((entry) => entry.name);
}

;// CONCATENATED MODULE: ./build/js/flow/run/explain-run.js

/** `trivy/config` -> `Trivy`. */
const titleOf = (scanner) => scanner.tool.charAt(0).toUpperCase() + scanner.tool.slice(1);
const explain_run_minutes = (milliseconds) => milliseconds % 60_000 === 0 ? `${milliseconds / 60_000}m` : `${Math.round(milliseconds / 1000)}s`;
/** How Go 1.26, CPython 3.11, orjson and the C library's loader say it; which of them comes first depends on where the limit was met. */
const noMemory = /out of memory|\bMemoryError\b|cannot allocate memory|not enough memory|can't start new thread|failed to reserve page summary memory|failed to map segment from shared object(?!: Operation not permitted)/i;
/** What standard error says of the machine: disk or memory. `undefined` when it says nothing of them. */
function explainStderr(tool, stderr) {
    if (/no space left on device/i.test(stderr)) {
        return new errors/* GatehouseError */.GA('DISK_FULL', `${tool} could not write its report: the disk is full.`, {
            hint: 'Free some space and run again.',
        });
    }
    if (noMemory.test(stderr)) {
        return new errors/* GatehouseError */.GA('TOOL_OUT_OF_MEMORY', `${tool} needed more memory than its limit allows.`, {
            hint: `Raise it in the policy (tools: { ${tool.toLowerCase()}: { memory: 12g } }) or exclude the file that needs it.`,
        });
    }
    return undefined;
}
/** What a run found counts when its first messages are lost, but not its silence about a file. */
const explainLostMessages = (tool) => ({
    code: 'OUTPUT_TOO_LARGE',
    sentence: `${tool} wrote more than 16 MiB of messages, of which the first are lost: files that it did not read may be named in them.`,
    hint: 'Exclude what it complains about in the policy (exclude: [...]).',
});
/** Why a process that did not end by itself brought nothing. */
function explainEnd(scanner, end, stderr, limits) {
    const tool = titleOf(scanner);
    switch (end.type) {
        case 'timed-out':
            return explainSlowness(scanner, limits);
        case 'signalled':
            return (explainStderr(tool, stderr) ??
                new errors/* GatehouseError */.GA('TOOL_KILLED', `${tool} was ended by ${end.signal} before it was done.`, {
                    hint: 'The machine may be out of memory. Run again; if it stays, look at the system log.',
                }));
        case 'output-too-large':
            return new errors/* GatehouseError */.GA('OUTPUT_TOO_LARGE', `${tool} wrote more than 384 MiB and was stopped.`, {
                hint: 'Exclude generated files in the policy (exclude: [...]).',
            });
        case 'not-started':
            return explainStart(tool, end);
    }
}
/** How long it ran is only told where that is the limit of the policy: a part of it differs from run to run. */
const explainSlowness = (scanner, { deadlineMs, limitMs }) => new errors/* GatehouseError */.GA('TOOL_TIMED_OUT', limitMs === undefined
    ? `${titleOf(scanner)} was stopped after ${explain_run_minutes(deadlineMs)}, its limit.`
    : `${titleOf(scanner)} took too long and was stopped (limit ${explain_run_minutes(limitMs)}).`, {
    hint: `Run again; if it stays, raise the limit in the policy (tools: { ${scanner.tool}: { timeout: 20m } }) or exclude what is slow.`,
});
function explainStart(tool, end) {
    switch (end.reason) {
        case 'missing':
            return new errors/* GatehouseError */.GA('TOOL_MISSING', `${tool} could not be started: its program is not there.`, {
                hint: 'Run `gatehouse setup`.',
            });
        case 'not-executable':
            return new errors/* GatehouseError */.GA('TOOL_NOT_EXECUTABLE', `${tool} could not be started: its program is not executable.`, {
                hint: 'Run `gatehouse setup`.',
            });
        case 'other':
            return new errors/* GatehouseError */.GA('TOOL_CRASHED', `${tool} could not be started: ${end.detail}.`, {
                hint: 'Run `gatehouse setup`.',
            });
    }
}

;// CONCATENATED MODULE: ./build/js/flow/run/custom-checks.js


/** Writes them into a folder of their own, never into the stage: they come from another commit than what is scanned. */
async function placeChecks(scanner, checks, place, files) {
    const given = new Map(checks.files);
    for (const path of scanner.checks?.beside([...given.keys()]) ?? [])
        if (!given.has(path))
            given.set(path, '');
    for (const [path, text] of given)
        await files.write(`${place}/${path}`, text);
    return { place, checks };
}
const custom_checks_longestLine = 8192;
/**
 * The checks that the tool says it could not use, as one problem; `undefined` when it says so of none. Only the files are named: the
 * tool's words quote them.
 */
function brokenChecks(scanner, stderr, { place, checks }) {
    const lines = stderr.split('\n').map((line) => line.slice(0, custom_checks_longestLine));
    const paths = [...checks.files.keys()];
    const within = place.replace(/^\//, '');
    const named = paths.filter((path) => lines.some((line) => mentions(line, `${within}/${path}`)));
    const complaints = lines.flatMap((line) => scanner.checks?.complaints.flatMap((words) => words.exec(line) ?? []) ?? []);
    const byName = paths.filter((path) => complaints.includes(path.slice(path.lastIndexOf('/') + 1)));
    const broken = (0,order/* sortedUnique */.Z$)([...named, ...byName]).map((path) => `${checks.folder}/${path}`);
    if (broken.length === 0 && complaints.length === 0)
        return undefined;
    const what = broken.length === 0 ? `a check in ${checks.folder}` : broken.join(', ');
    return {
        code: 'CHECK_INVALID',
        sentence: `${titleOf(scanner)} could not use ${what}, so what it looks for was not looked for.`,
        hint: 'Correct the check, and try it with the tool itself; it counts when it is merged.',
    };
}
/** Not as the beginning of a longer name. */
const mentions = (line, path) => line
    .split(path)
    .slice(1)
    .some((rest) => !/^[\w-]/.test(rest));

;// CONCATENATED MODULE: ./build/js/flow/run/run-scanner.js




/** The most a tool may print or write; more is `failed` (DESIGN 5). */
const outputBytes = 384 * 1024 * 1024;
/** Of a tool's messages, which name the files it did not read: some 50,000 of them. */
const stderrBytes = 16 * 1024 * 1024;
/** Starts a scanner from an empty folder with an empty HOME, nothing inherited, and reads its native report. */
async function runScanner(request, ports) {
    const { scanner, workspace } = request;
    const [cwd, home, temporary, scratch] = ['cwd', 'home', 'tmp', 'scratch'].map((name) => `${workspace}/${name}`);
    if (cwd === undefined || home === undefined || temporary === undefined || scratch === undefined)
        throw new errors/* GatehouseError */.GA('INTERNAL', 'No workspace.');
    for (const folder of [cwd, home, temporary, scratch])
        await ports.files.makeDirectory(folder);
    const { kept } = request.installed;
    if (kept !== undefined)
        await bringKept(kept, temporary, ports.files);
    const report = `${workspace}/report.json`;
    const command = scanner.command({
        root: request.stage,
        formats: request.formats,
        scratch,
        report,
        without: request.without,
        ...(request.only === undefined ? {} : { only: request.only }),
        ...(request.database === undefined ? {} : { database: request.database }),
        ...(request.checks === undefined ? {} : { checks: request.checks.place }),
    });
    const result = await ports.exec.run({
        file: request.installed.file,
        args: [...request.installed.args, ...command.args],
        cwd,
        env: {
            PATH: cwd,
            HOME: home,
            TMPDIR: temporary,
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            ...request.installed.env,
            ...command.env,
        },
        deadlineMs: request.deadlineMs,
        memoryBytes: request.memoryBytes,
        outputBytes,
        stderrBytes,
        isolated: true,
        hidden: request.hidden,
        ...(command.reportOn === 'stdout' ? { stdoutFile: report } : { watched: report }),
    });
    const measured = { durationMs: result.durationMs, isolated: result.isolated };
    try {
        const parsed = await run_scanner_readReport(request, result, report, ports);
        // What ran beside code of a repository is nothing that other runs may trust.
        if (kept !== undefined && request.checks === undefined)
            await saveKept(kept, temporary, ports.files);
        return { type: 'parsed', parsed, ...measured };
    }
    catch (error) {
        return { type: 'failed', problem: (0,errors/* toProblem */.H8)(error), ...measured };
    }
}
async function run_scanner_readReport(request, result, report, ports) {
    const { scanner, checks } = request;
    if (result.end.type !== 'exited')
        throw explainEnd(scanner, result.end, result.stderr, request);
    const text = await ports.files.readText(report).catch(() => '');
    const broken = checks === undefined ? undefined : brokenChecks(scanner, result.stderr, checks);
    if (broken !== undefined && result.end.code !== 0)
        throw new errors/* GatehouseError */.GA(broken.code, broken.sentence, run_scanner_hintOf(broken));
    const parsed = parse(scanner, {
        report: text,
        stderr: result.stderr,
        exit: result.end.code,
        root: request.stage,
        files: request.files,
    });
    const first = parsed.problems[0];
    if (first !== undefined)
        throw new errors/* GatehouseError */.GA(first.code, first.sentence, run_scanner_hintOf(first));
    const lost = result.stderrCut === true ? [explainLostMessages(titleOf(scanner))] : [];
    return { ...parsed, problems: broken === undefined ? lost : [broken, ...lost] };
}
const run_scanner_hintOf = ({ hint }) => (hint === undefined ? {} : { hint });
/** A report that cannot be decoded says less about the trouble than the way the process ended. */
function parse(scanner, run) {
    try {
        return scanner.parse(run);
    }
    catch (error) {
        const spoken = explainStderr(titleOf(scanner), run.stderr);
        if (spoken !== undefined)
            throw spoken;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/flow/run/time-budget.js
/** Less is too short for a tool to start and read one file. */
const shortestMs = 10_000;
function startTimeBudget(totalMs, clock) {
    const end = clock.monotonicMs() + totalMs;
    const left = () => Math.max(0, end - clock.monotonicMs());
    return {
        isSpent: () => left() <= 0,
        share: () => Math.ceil(Math.min(left(), Math.max(shortestMs, left() / 4))),
    };
}

;// CONCATENATED MODULE: ./build/js/flow/run/narrow.js




/** Runs spent on one format's files, halves and all (DESIGN 3). */
const runsPerFormat = 8;
/**
 * Looks for what made a run of the whole tree fail: format by format, then in halves of a format's files down to the file, which is a
 * gap by name while everything else counts. A tool that fails over the canaries alone fails over everything: nothing is searched then.
 */
async function narrowFailure(request, whole, stage, ports) {
    const search = startSearch(request, stage, ports);
    const canaries = request.formats.flatMap((format) => canaryFilesOf(search, format));
    const proof = canaries.length === 0 ? undefined : await search.run(request.formats, canaries);
    const spentMs = whole.durationMs + (proof?.durationMs ?? 0);
    if (proof?.type === 'failed')
        return { ...failedReading(whole, request.formats), durationMs: spentMs };
    const parts = [];
    for (const format of request.formats) {
        parts.push(search.budget.isSpent() ? failedReading(whole, [format]) : await readFormat(format, search));
    }
    const united = uniteReadings(parts.map((part) => inWordsOf(whole, part)));
    return { ...united, durationMs: united.durationMs + spentMs };
}
/** Parts that failed in the same way as the whole say the same, once. */
const inWordsOf = ({ problem }, part) => ({
    ...part,
    problems: part.problems.map((own) => (own.code === problem.code ? problem : own)),
});
function startSearch(request, stage, ports) {
    const budget = startTimeBudget(request.deadlineMs, ports.clock);
    let runs = 0;
    return {
        scanner: request.scanner,
        stage,
        without: new Set(request.without),
        budget,
        run: (formats, only) => {
            runs += 1;
            const workspace = `${request.workspace}/again-${runs}`;
            const limits = { deadlineMs: budget.share(), limitMs: request.deadlineMs };
            return runScanner({ ...request, ...limits, workspace, formats, ...(only === undefined ? {} : { only }) }, ports);
        },
    };
}
/** The canary goes along with every half, so that each half proves that it was read. */
function canaryFilesOf({ scanner, stage }, format) {
    const canary = scanner.canaries.find((candidate) => candidate.format === format);
    const folder = canaryPath(stage.canaryFolder, scanner.name, format);
    return Object.keys(canary?.files ?? {}).map((name) => `${folder}/${name}`);
}
async function readFormat(format, search) {
    const alone = await search.run([format]);
    if (alone.type === 'parsed')
        return readingOf(alone);
    const files = search.stage.files
        .filter((file) => file.formats.includes(format) && !search.without.has(file.path))
        .map((file) => file.path);
    if (!search.scanner.standsAlone.includes(format) || files.length === 0)
        return failedReading(alone, [format]);
    const reading = await halve(format, files, alone, search);
    return { ...reading, durationMs: reading.durationMs + alone.durationMs };
}
async function halve(format, files, first, search) {
    const canary = canaryFilesOf(search, format);
    const parsed = [];
    const gaps = [];
    let [runs, durationMs] = [0, 0];
    const attempt = async (group) => {
        const result = await search.run([format], [...canary, ...group]);
        if (result.type === 'parsed')
            parsed.push(result.parsed);
        runs += 1;
        durationMs += result.durationMs;
        return result;
    };
    const suspects = files.length === 1 ? [] : halves(files);
    if (files.length === 1)
        gaps.push(...crashed(files, search.scanner, first.problem));
    for (let group = suspects.shift(); group !== undefined; group = suspects.shift()) {
        if (runs >= runsPerFormat || search.budget.isSpent()) {
            const rest = crashed([group, ...suspects].flat(), search.scanner, first.problem);
            return { parsed, problems: [first.problem], gaps: [...gaps, ...rest], unread: [], durationMs };
        }
        const result = await attempt(group);
        if (result.type === 'parsed')
            continue;
        if (group.length === 1)
            gaps.push(...crashed(group, search.scanner, result.problem));
        else
            suspects.push(...halves(group));
    }
    const proof = parsed.length > 0 ? undefined : await attempt([]);
    if (proof?.type === 'failed')
        return { ...failedReading(proof, [format]), durationMs };
    return { parsed, problems: parsed.flatMap(({ problems }) => problems), gaps, unread: [], durationMs };
}
const halves = (files) => {
    const middle = Math.ceil(files.length / 2);
    return [files.slice(0, middle), files.slice(middle)].filter((half) => half.length > 0);
};
const crashed = (paths, scanner, problem) => paths.map((path) => ({ path, reason: 'crashed-tool', tool: scanner.tool, detail: problem.sentence }));

;// CONCATENATED MODULE: ./build/js/flow/scan/read-tree.js




/** Runs the scanner; when it crashes, hangs or prints half a report, looks for what it stumbled over, so that the rest counts. */
async function readTree(request, stage, ports) {
    const whole = await runScanner(request, ports);
    if (whole.type === 'parsed')
        return readingOf(whole);
    return request.scanner.standsAlone.length === 0
        ? failedReading(whole, request.formats)
        : narrowFailure(request, whole, stage, ports);
}
/** Files per format among those given. */
function countOf(formats, files) {
    return [...formats]
        .sort(order/* compareText */.n6)
        .map((format) => ({ format, files: files.filter((file) => file.formats.includes(format)).length }));
}

;// CONCATENATED MODULE: ./build/js/flow/scan/supply-scan.js


const isSupplied = (means) => 'installed' in means;
/** A folder of its own for one scanner. */
const workspaceOf = (workspace, { scanner }) => `${workspace}/${scanner.name.replace('/', '-')}`;
/** What the lock says of a tool that was not brought. */
const unknownTool = ({ scanner }) => ({
    name: scanner.tool,
    version: (0,lock/* lockedVersion */.XX)(scanner.tool),
    digest: '',
    origin: 'none',
});
/** Nothing is brought, because it could not be used. */
const unsupplied = (planned, problem) => ({
    tool: unknownTool(planned),
    data: [],
    means: problem,
});
/** Installs what one scanner needs and checks it by digest. Never rejects: trouble is a value, for the evidence of this scanner alone. */
async function supplyScan(planned, workspace, supplies) {
    const { scanner } = planned;
    let tool = unknownTool(planned);
    try {
        const installed = await supplies.install(scanner.tool);
        tool = identityOf(installed);
        if (!scanner.needsDatabase)
            return { tool, data: [], means: { installed } };
        const { data, folder } = await supplies.database(`${workspaceOf(workspace, planned)}/data`);
        return { tool, data: [data], means: { installed, database: folder } };
    }
    catch (error) {
        return { tool, data: [], means: (0,errors/* toProblem */.H8)(error) };
    }
}
const identityOf = ({ name, version, digest, origin }) => ({ name, version, digest, origin });

;// CONCATENATED MODULE: ./build/js/flow/run/find-crashing.js
/** Files that are known to end the tool's whole run, as gaps by name: without them, the rest of the tree counts. */
async function findCrashing({ tool, crashesOn }, formats, stage, files) {
    if (crashesOn === undefined)
        return [];
    const gaps = [];
    for (const { path, formats: own } of stage.files) {
        const known = own.filter((format) => formats.includes(format) && crashesOn.formats.includes(format));
        if (known.length === 0)
            continue;
        const text = await files.readText(`${stage.root}/${path}`);
        const detail = known.map((format) => crashesOn.reason(format, text)).find((reason) => reason !== undefined);
        if (detail !== undefined)
            gaps.push({ path, reason: 'crashed-tool', tool, detail });
    }
    return gaps;
}

;// CONCATENATED MODULE: ./build/js/flow/run/run-planned.js






/** Runs one scanner over the stage. Never rejects: whatever goes wrong is in the evidence of this scanner alone. */
async function runPlanned(planned, { tool, data, means }, context, ports) {
    const { scanner, formats, deadlineMs, memoryBytes } = planned;
    const label = run_planned_labelOf(planned);
    ports.progress.step(label, 'started');
    const reading = isSupplied(means)
        ? await read(planned, means, context, ports).catch((error) => run_planned_unread(planned, (0,errors/* toProblem */.H8)(error)))
        : run_planned_unread(planned, means);
    const [problem] = reading.problems;
    ports.progress.step(label, problem === undefined ? 'finished' : 'failed', problem?.sentence ?? '');
    const rules = checksFor(planned, context)?.digest;
    const own = rules === undefined ? {} : { rules };
    return { scanner, tool, formats, reading, data, ...own, limits: { deadlineMs, memoryBytes } };
}
async function read(planned, means, context, ports) {
    const { stage, hidden } = context;
    const { scanner, formats, deadlineMs, memoryBytes } = planned;
    const crashing = await findCrashing(scanner, formats, stage, ports.files);
    const workspace = workspaceOf(context.workspace, planned);
    const own = checksFor(planned, context);
    const checks = own && (await placeChecks(scanner, own, `${workspace}/checks`, ports.files));
    const request = {
        scanner,
        stage: stage.root,
        files: stage.paths,
        workspace,
        formats,
        without: crashing.map(({ path }) => path),
        deadlineMs,
        memoryBytes,
        hidden,
        ...(checks === undefined ? {} : { checks }),
        ...means,
    };
    const reading = await readTree(request, stage, ports);
    return { ...reading, gaps: [...crashing, ...reading.gaps] };
}
const checksFor = ({ scanner }, { checks }) => scanner.checks === undefined ? undefined : checks.find(({ tool }) => tool === scanner.tool);
const run_planned_unread = ({ formats }, problem) => ({
    parsed: [],
    problems: [problem],
    gaps: [],
    unread: formats,
    durationMs: 0,
});
const run_planned_labelOf = ({ scanner }) => scanner.name.includes('/') ? `${titleOf(scanner)} ${scanner.name.slice(scanner.tool.length + 1)}` : titleOf(scanner);

;// CONCATENATED MODULE: ./build/js/flow/scan/find-unlisted.js



/** Larger documents are not read again only to say why a tool skipped them. */
const find_unlisted_readableBytes = 4 * 1024 * 1024;
/**
 * Files that a tool was given and is not known to have read. Some it skipped in silence, with exit 0, as its list of files tells. Where
 * it keeps no list, YAML and JSON that do not parse are what it skips in silence: these are read here once more, unless some tool read
 * them (`understood`).
 */
async function findUnlisted({ scanner, formats, reading }, understood, stage, files) {
    const listed = new Set(reading.parsed.flatMap((parsed) => [...parsed.listed]));
    const gaps = [];
    for (const file of stage.files) {
        if (listed.has(file.path))
            continue;
        const gap = await missed(scanner, formats, file, (unread) => understood.has(unread.path) ? undefined : mistakeIn(unread, stage.root, files));
        if (gap !== undefined)
            gaps.push({ path: file.path, tool: scanner.tool, ...gap });
    }
    return [...gaps, ...leftOut(scanner, formats, stage)].sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path));
}
/**
 * Files that some tool is known to have understood: it lists them, or found something in them. A secret proves nothing: those are found
 * line by line, whether the rest makes sense or not.
 */
function understoodBy(runs) {
    const parsed = runs.flatMap(({ reading }) => reading.parsed);
    const proofs = parsed.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== 'secret'));
    return new Set([...parsed.flatMap(({ listed }) => [...listed]), ...proofs.map(({ path }) => path)]);
}
async function missed(scanner, formats, file, mistake) {
    const own = file.formats.filter((format) => formats.includes(format) && !isLeftOut(scanner, format, file));
    const isExpected = own.some((format) => scanner.listsByFile.includes(format));
    if (isExpected) {
        if (file.formats.includes('helm'))
            return notRendered;
        return (await mistake(file)) ?? { reason: 'not-read' };
    }
    const isTakenApart = own.some((format) => format !== secretsFormat);
    return isTakenApart && !file.formats.includes('helm') ? mistake(file) : undefined;
}
/** A template is no YAML until the chart is rendered, and what a condition of the chart leaves out is not there to be read. */
const notRendered = {
    reason: 'not-read',
    detail: "not part of the chart with the chart's own values",
};
/** What the tool skips by rules of its own (names, folders, sizes), which nothing in its report tells. */
const leftOut = (scanner, formats, stage) => formats.flatMap((format) => stage.files
    .filter((file) => isLeftOut(scanner, format, file))
    .map(({ path }) => ({ path, reason: 'left-out', tool: scanner.tool, detail: format })));
/** True for a file of this format that the tool does not look at, whatever its run says. */
const isLeftOut = (scanner, format, file) => file.formats.includes(format) && scanner.leavesOut?.(format, file.path, file.size) === true;
async function mistakeIn({ path, size }, root, files) {
    if (size > find_unlisted_readableBytes || !/\.(?:ya?ml|json|template)$/.test(path))
        return undefined;
    const text = await files.readText(`${root}/${path}`).catch(() => undefined);
    const mistake = text === undefined ? undefined : readDocuments(text).problems.find((problem) => problem.code === 'syntax');
    return mistake === undefined ? undefined : { reason: 'not-parsed', line: mistake.line };
}

;// CONCATENATED MODULE: ./build/js/flow/scan/assemble-evidence.js






/** The findings proper: canaries are never among them. */
const reportedOf = (run, stage) => run.reading.parsed.flatMap((parsed) => parsed.findings.filter((reported) => !isCanary(reported.path, stage)));
const isCanary = (path, stage) => path.startsWith(`${stage.canaryFolder}/`);
/** A canary is seen when its own rule fired on a file of its own folder. */
function canariesOf(run, stage) {
    const all = run.reading.parsed
        .flatMap((parsed) => parsed.findings)
        .filter((reported) => isCanary(reported.path, stage));
    return run.scanner.canaries
        .filter((canary) => run.formats.includes(canary.format))
        .map(({ format, expects }) => {
        const folder = `${canaryPath(stage.canaryFolder, run.scanner.name, format)}/`;
        return {
            format,
            seen: all.some((reported) => reported.path.startsWith(folder) &&
                (reported.ruleId === expects || reported.advisory?.ids.includes(expects) === true)),
        };
    })
        .sort((a, b) => (0,order/* compareText */.n6)(a.format, b.format));
}
function examinedOf(run, stage, canaries, gaps) {
    const unread = new Set(gaps.filter(evidence/* keepsUnread */.g_).map((gap) => gap.path));
    const read = stage.files.filter((file) => !unread.has(file.path));
    const trusted = run.formats.filter((format) => !run.reading.unread.includes(format) && !canaries.some((canary) => canary.format === format && !canary.seen));
    const complete = run.reading.parsed.length > 0;
    return countRead(run, read).map(({ format, files }) => ({
        format,
        files: complete && trusted.includes(format) ? files : 0,
    }));
}
const countRead = (run, read) => run.formats.flatMap((format) => countOf([format], read.filter((file) => !isLeftOut(run.scanner, format, file))));
/**
 * Everything one scanner brought, with proof: what it was given, what it is known to have read, and what it missed by name. Its own
 * words may hold whatever the files hold: they are masked here, all of them.
 */
function assembleEvidence(run, stage, findings, { unlisted, changed, mask }) {
    const canaries = canariesOf(run, stage);
    const own = run.reading.parsed.flatMap((parsed) => parsed.gaps).filter((gap) => !isCanary(gap.path, stage));
    const gaps = dedupe([...own, ...run.reading.gaps, ...unlisted].map((gap) => ({ ...masked(gap, mask), tool: run.scanner.tool })));
    const problems = [
        ...run.reading.problems.map((problem) => maskedProblem(problem, mask)),
        ...changed.slice(0, 1).map((path) => inputChanged(path, changed.length)),
    ];
    return {
        scanner: run.scanner.name,
        tool: run.tool,
        target: { type: 'tree', name: '.' },
        inputs: {
            tree: digestTree(stage.files),
            options: digestOptions(run),
            data: run.data,
            ...(run.rules === undefined ? {} : { rules: run.rules }),
        },
        outcome: problems.length === 0 ? 'complete' : run.reading.parsed.length === 0 ? 'failed' : 'partial',
        problems,
        planned: countOf(run.formats, stage.files),
        examined: examinedOf(run, stage, canaries, gaps),
        gaps,
        canaries,
        findings,
    };
}
const masked = (gap, mask) => (gap.detail === undefined ? gap : { ...gap, detail: mask(gap.detail) });
const maskedProblem = ({ code, sentence, hint }, mask) => ({
    code,
    sentence: mask(sentence),
    ...(hint === undefined ? {} : { hint: mask(hint) }),
});
/** Sorted, each once; that a file does not parse says more than that it was not read, and the line more than none. */
function dedupe(gaps) {
    const unparsed = gaps.filter((gap) => gap.reason === 'not-parsed');
    const [broken, lined] = [unparsed, unparsed.filter((gap) => gap.line !== undefined)].map((some) => new Set(some.map(({ path }) => path)));
    const kept = gaps.filter(({ path, reason, line }) => !(reason === 'not-read' && broken?.has(path)) &&
        !(reason === 'not-parsed' && line === undefined && lined?.has(path)));
    const keyOf = (gap) => [gap.path, gap.reason, String(gap.line ?? 0).padStart(9, '0'), gap.detail ?? ''].join('\u001f');
    return [...new Map(kept.map((gap) => [keyOf(gap), gap]))].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b)).map(([, gap]) => gap);
}
const inputChanged = (path, count) => ({
    code: 'INPUT_CHANGED',
    sentence: `${path}${count > 1 ? ` and ${count - 1} more` : ''} changed while it was scanned, so the result fits no one state of the tree.`,
    hint: 'Leave the files alone while the scan runs, and run again.',
});
const digestOptions = (run) => {
    const command = run.scanner.command({
        root: '/root',
        formats: [...run.formats].sort(order/* compareText */.n6),
        scratch: '/scratch',
        report: '/report',
        database: '/database',
        ...(run.rules === undefined ? {} : { checks: '/checks' }),
    });
    return `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify([command.args, Object.entries(command.env).sort(([a], [b]) => (0,order/* compareText */.n6)(a, b)), run.limits]))}`;
};

;// CONCATENATED MODULE: ./build/js/flow/scan/heard-skips.js


/** The files with only those comments that speak to a tool which opens the file: elsewhere, in documentation, they are examples. */
const heardSkips = (files) => files.map((file) => file.skips.length === 0 ? file : { ...file, skips: file.skips.filter(({ tool }) => opens(tool, file)) });
const opens = (tool, file) => scanners.some((scanner) => scanner.tool === tool &&
    scanner.skips !== undefined &&
    scanner.reads.some((format) => file.formats.includes(format) && !isLeftOut(scanner, format, file)));

;// CONCATENATED MODULE: ./build/js/flow/scan/gather.js














/** Stages the tree, runs the scanners that are planned, and locates what they say. Where there is no place for a stage, each has failed for that reason. */
async function gather(gathering, ports) {
    const workspace = await ports.files.makeTemporary('gatehouse-').catch(errors/* toProblem */.H8);
    if (typeof workspace !== 'string')
        return withoutStage(workspace, gathering, ports);
    try {
        return await gatherIn(workspace, gathering, ports);
    }
    finally {
        await ports.files.remove(workspace).catch((error) => {
            ports.progress.step(`remove ${workspace}`, 'failed', (0,errors/* toProblem */.H8)(error).sentence);
        });
    }
}
async function gatherIn(workspace, gathering, ports) {
    const { supplies, root, inventory, plan, found } = gathering;
    const started = ports.clock.monotonicMs();
    const scans = plan.map((planned) => ({ planned, supplied: supplyScan(planned, workspace, supplies) }));
    const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files).catch(errors/* toProblem */.H8);
    if (!isStage(stage)) {
        await Promise.all(scans.map(({ supplied }) => supplied)); // They may be writing into the workspace.
        return withoutStage(stage, gathering, ports);
    }
    const staged = ports.clock.monotonicMs();
    const sources = openSources(root, ports.files);
    const hidden = hiddenFrom(root, ports.environment);
    let running = scans.length;
    const runs = await Promise.all(scans.map(async ({ planned, supplied }) => {
        const run = await runPlanned(planned, await supplied, { stage, workspace, hidden, checks: found.checks }, ports);
        running -= 1;
        if (running > 0)
            await prepareSources(sources, reportedOf(run, stage));
        return run;
    }));
    const changed = await stage.changed();
    const ran = ports.clock.monotonicMs();
    const evidence = await locate(runs, { ...gathering, sources, stage, changed }, ports);
    const timings = Object.fromEntries(runs.map((run) => [run.scanner.name, Math.round(run.reading.durationMs)]));
    const own = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) };
    return { ...evidence, timings: { ...timings, ...own } };
}
const isStage = (stage) => 'paths' in stage;
async function withoutStage(problem, gathering, ports) {
    const stage = unbuiltStage(gathering.inventory);
    const runs = await Promise.all(gathering.plan.map((planned) => runPlanned(planned, unsupplied(planned, problem), { stage, workspace: '', hidden: [], checks: [] }, ports)));
    return locate(runs, { ...gathering, sources: openSources(gathering.root, ports.files), stage, changed: [] }, ports);
}
const stageOptions = (plan, root) => ({
    root,
    ownConfig: plan.flatMap(({ scanner }) => scanner.ownConfig),
    skipRules: allSkipRules,
    canaries: plan.flatMap(({ scanner, formats }) => scanner.canaries
        .filter((canary) => formats.includes(canary.format))
        .map(({ format, files }) => ({ scanner: scanner.name, format, files }))),
});
async function locate(runs, { sources, inventory, stage, changed, found, ...scene }, ports) {
    const neutralised = new Set(allSkipRules.filter((rule) => rule.neutralise).map((rule) => rule.tool));
    const skips = createSkips(heardSkips(inventory.files), neutralised, gather_dayOf(ports.clock));
    const terraform = inventory.files.filter((file) => file.formats.includes('terraform')).map((file) => file.path);
    const reports = runs.map((run) => ({
        scanner: run.scanner.name,
        tool: run.scanner.tool,
        reported: reportedOf(run, stage),
    }));
    const subject = await scene.subject;
    const { runs: located, mask } = await placeFindings(reports, { sources, terraform, skips });
    const understood = understoodBy(runs);
    const head = await Promise.all(runs.map(async (run, index) => {
        const unlisted = run.reading.parsed.length === 0 ? [] : await findUnlisted(run, understood, stage, ports.files);
        return assembleEvidence(run, stage, located[index]?.findings ?? [], { unlisted, changed, mask });
    }));
    return {
        schema: 1,
        subject,
        inputs: {
            ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
            plan: planDigest(found),
            lock: lock/* lockDigest */.sU,
        },
        inventory: {
            files: inventory.files.length,
            formats: inventory.formats,
            gaps: [...inventory.gaps, ...stage.gaps],
            skips: skips.all(mask),
        },
        head,
        timings: {},
    };
}
/** UTC. */
const gather_dayOf = (clock) => clock.now().toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./build/js/flow/judge-evidence.js






/** Judges evidence on this day; the clock is read here, because the judge itself is pure. `mode` overrides the policy's. */
const judgeEvidence = (evidence, found, mode, clock) => judge({
    evidence,
    layers: found.layers,
    origin: found.origin,
    waivers: found.waivers,
    names: { ...policyNames, formats: formatNames },
    trouble: found.trouble.length > 0 ? found.trouble : changedPolicy(evidence, found),
    today: gather_dayOf(clock),
    version: version/* version */.r,
    ...(mode === undefined ? {} : { mode }),
});
/** Scan and judge may be two jobs that each read the policy. */
function changedPolicy({ inputs }, found) {
    if (inputs.plan === undefined || inputs.plan === planDigest(found))
        return [];
    return [
        {
            code: 'POLICY_CHANGED',
            sentence: 'The policy changed during the run: it was scanned with other `exclude`, `tools` or `checks` than it is judged with.',
            hint: 'Run all jobs again.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/core/policy/reading/read-policy.js







/** Reads `.gatehouse/policy.yml` strictly: what it does not understand, it refuses. Never throws. */
function readPolicy(text, names) {
    const { document, problems } = readPlaced(text);
    if (document === undefined)
        return { problems: orderProblems(problems) };
    const decoded = policySchema(names).safeParse(document.value);
    const issues = describeIssues(decoded.error?.issues ?? [], document, 'the policy');
    const found = [...problems, ...issues, ...findDuplicates(ruleIds(document))];
    if (!decoded.success || found.length > 0)
        return { problems: orderProblems(found) };
    return { policy: toPolicy(decoded.data), problems: [] };
}
function toPolicy(file) {
    return {
        version: 1,
        mode: file.mode ?? policy_policy/* defaultPolicy */.G4.mode,
        block: file.block ?? policy_policy/* defaultPolicy */.G4.block,
        exclude: file.exclude ?? policy_policy/* defaultPolicy */.G4.exclude,
        tools: toTools(file.tools ?? {}),
        checks: new Map(Object.entries(file.checks ?? {})),
        ...(file.contact === undefined ? {} : { contact: file.contact }),
        settings: toSettings(file.settings ?? {}),
        rules: file.rules ?? policy_policy/* defaultPolicy */.G4.rules,
    };
}
const toTools = (tools) => new Map(Object.entries(tools));
function toSettings(settings) {
    const otherwise = policy_policy/* defaultPolicy */.G4.settings;
    return {
        onToolError: settings['on-tool-error'] ?? otherwise.onToolError,
        onUnscanned: settings['on-unscanned'] ?? otherwise.onUnscanned,
        unknownSeverity: settings['unknown-severity'] ?? otherwise.unknownSeverity,
        inlineSkips: settings['inline-skips'] ?? otherwise.inlineSkips,
    };
}
/** Read from the document itself, so that they are compared even when something else in it is wrong. */
function ruleIds(document) {
    const rules = schemas/* object */.Ikc({ rules: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).safeParse(document.value).data?.rules ?? [];
    return rules.flatMap((rule, index) => {
        const id = schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).safeParse(rule).data?.id;
        return id === undefined ? [] : [{ id, ...document.placeOf(['rules', index, 'id']) }];
    });
}

;// CONCATENATED MODULE: ./build/js/flow/policy/checks/custom-checks.js



/** Folders with examples hold no checks. */
const isExample = (path) => /(?:^|\/)(?:good|bad)\//.test(path);
/** True for a file below one of the folders, whose examples are left alone. */
const isCheckFile = (folders, path) => [...folders].some((folder) => path.startsWith(`${folder}/`) && !isExample(path.slice(folder.length + 1)));
/** The checks that a policy names, from what is there below its folders. A file that cannot be opened, and a folder without a check, is told. */
function decodeChecks({ checks }, contents) {
    const sorted = [...contents].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
    const problems = [];
    const found = [...checks]
        .sort(([a], [b]) => (0,order/* compareText */.n6)(a, b))
        .map(([tool, folder]) => {
        const own = sorted.filter(([path]) => isCheckFile([folder], path));
        problems.push(...own.flatMap(([path, text]) => (text === undefined ? [custom_checks_closed(path)] : [])));
        const files = new Map(own.flatMap(([path, text]) => (text === undefined ? [] : [[path.slice(folder.length + 1), text]])));
        if (!hasCheck(tool, files))
            problems.push(withoutCheck(tool, folder));
        return { tool, folder, files, digest: custom_checks_digestOf(tool, files) };
    });
    return { checks: found.filter(({ files }) => files.size > 0), problems };
}
const hasCheck = (tool, files) => scanners.some((scanner) => scanner.tool === tool && [...files].some(([path, text]) => scanner.checks?.isCheck(path, text) === true));
/**
 * Without the checks that are programs, each told by name. Whoever scans a repository on a machine of their own has not agreed to run
 * its code; a workflow has, since it takes checks from its own base only.
 */
function withoutPrograms(checks) {
    const left = [];
    const kept = checks.map((own) => {
        const isProgram = scanners.find(({ tool, checks }) => tool === own.tool && checks !== undefined)?.checks?.isProgram;
        const programs = [...own.files.keys()].filter((path) => isProgram?.(path) === true);
        left.push(...programs.map((path) => `${own.folder}/${path}`));
        const files = new Map([...own.files].filter(([path]) => !programs.includes(path)));
        return { ...own, files, digest: custom_checks_digestOf(own.tool, files) };
    });
    return { checks: kept.filter(({ files }) => files.size > 0), problems: left.length === 0 ? [] : [notRun(left)] };
}
const notRun = (paths) => ({
    code: 'CHECK_INVALID',
    sentence: `${paths.join(', ')} ${paths.length === 1 ? 'is a program' : 'are programs'} of this repository and did not run.`,
    hint: 'If you trust this repository, add --python-checks. In a workflow they run, as they are on the base branch.',
});
const custom_checks_digestOf = (tool, files) => `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify([tool, [...files]]))}`;
const custom_checks_closed = (path) => ({
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

;// CONCATENATED MODULE: ./build/js/flow/policy/policy-folder.js


/** Where a repository keeps its policy and waivers, so that one line of CODEOWNERS guards both. */
const policyFolder = '.gatehouse';
const mostFiles = 1000;
const mostCheckBytes = 1_048_576;
/** The policy folder of the working tree. Links are not followed: they may lead out of the repository. */
async function readPolicyFolder(root, files) {
    const listed = await Promise.all([policyFolder, `${policyFolder}/waivers`].map((path) => listIn(root, path, files)));
    const entries = listed
        .flat()
        .sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path))
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
        .filter(({ path }) => isCheckFile(wanted, path))
        .sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path))
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

;// CONCATENATED MODULE: ./build/js/flow/policy/decode-policy.js





/** The first that is there is the policy. */
const policyPaths = [`${policyFolder}/policy.yml`, `${policyFolder}/policy.yaml`];
const isWaiverFile = (path) => /^\.gatehouse\/(?:waivers\/[^/]+\.ya?ml|waivers\.ya?ml)$/.test(path);
/** A policy that cannot be read is replaced by the default and named, so that its repair can be merged. */
function decodePolicy(contents, { where, named, names, ...reading }) {
    const { instead = 'The default policy is used instead.' } = reading;
    const path = (named === undefined ? policyPaths : [named]).find((name) => contents.has(name));
    const text = path === undefined ? undefined : contents.get(path);
    const { waivers, problems: waiverProblems } = decodeWaivers(contents, names);
    const byDefault = (origin) => ({
        policy: policy_policy/* defaultPolicy */.G4,
        waivers,
        origin: { layer: 'default', ...origin, problems: [...origin.problems, ...waiverProblems] },
    });
    if (path === undefined)
        return byDefault({
            source: `no policy file in ${where}`,
            problems: named === undefined ? [] : [decode_policy_missing(named, where, instead)],
        });
    if (text === undefined) {
        const problem = cannotBeOpened('POLICY_INVALID', path, instead);
        return byDefault({ source: `${path} of ${where}`, problems: [problem] });
    }
    const { policy, problems } = readPolicy(text, names);
    const origin = { source: `${path} of ${where}`, digest: decode_policy_digestOf(text) };
    if (policy !== undefined)
        return { policy, waivers, origin: { layer: 'repository', ...origin, problems: waiverProblems } };
    const replaced = problems.map((problem) => ({
        code: 'POLICY_INVALID',
        sentence: `${placedSentence(path, problem)} ${instead}`,
        ...decode_policy_hintOf(problem),
    }));
    return byDefault({ ...origin, problems: replaced });
}
function decodeWaivers(contents, names) {
    const all = [...contents].filter(([path]) => isWaiverFile(path));
    const texts = all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]));
    const closed = all.filter(([, text]) => text === undefined);
    const { waivers, problems } = readWaivers(new Map(texts), names);
    const unopened = closed.map(([path]) => cannotBeOpened('WAIVER_INVALID', path, 'No waiver in it counts.'));
    return { waivers, problems: [...problems.map(waiverProblem), ...unopened] };
}
const cannotBeOpened = (code, path, effect) => ({
    code,
    sentence: `${path} cannot be opened. ${effect}`,
    hint: 'It has to be a file that this user may read; symbolic links are not followed.',
});
const decode_policy_missing = (path, where, instead) => ({
    code: 'POLICY_INVALID',
    sentence: `${path} is not in ${where}. ${instead}`,
    hint: 'Correct the path, or merge the file: it counts from then on.',
});
const decode_policy_hintOf = (problem) => (problem.hint === undefined ? {} : { hint: problem.hint });
/** `.gatehouse/policy.yml:2:1: …` */
const placedSentence = (file, problem) => `${problem.file ?? file}:${problem.line}:${problem.column}: ${problem.sentence}`;
const waiverProblem = (problem) => ({
    code: 'WAIVER_INVALID',
    sentence: placedSentence('waiver', problem),
    ...decode_policy_hintOf(problem),
});
const decode_policy_digestOf = (text) => `sha256:${(0,hash/* sha256Hex */.f)(text)}`;

;// CONCATENATED MODULE: ./build/js/flow/policy/found-policy.js

const foundPolicy = (found) => ({
    plan: planPart(found.layers),
    trouble: [],
    checks: [],
    ...found,
});

;// CONCATENATED MODULE: ./build/js/flow/policy/find-policy.js






/**
 * DESIGN 6, "Where the policy is read", for a command line: the file that was named; else `origin/<default>` if it is known, so
 * that a change cannot loosen what it is judged by; else the working tree.
 * @throws GatehouseError POLICY_INVALID or TARGET_MISSING for a file that was named.
 */
async function findPolicy(root, named, names, ports, { programs }) {
    const { decoded, committed } = named === undefined
        ? await findUsual(root, names, ports)
        : { decoded: await readNamed(root, named, names, ports.files), committed: undefined };
    const { policy, waivers, origin } = decoded;
    const contents = committed ?? (await readCheckFolders(root, policy.checks.values(), ports.files));
    const { checks: all, problems } = decodeChecks(policy, contents);
    const { checks, problems: left } = programs ? { checks: all, problems: [] } : withoutPrograms(all);
    const told = { ...origin, problems: [...origin.problems, ...problems, ...left] };
    return foundPolicy({ layers: [{ layer: origin.layer, policy }], waivers, checks, origin: told });
}
async function findUsual(root, names, { files, git }) {
    const branch = await git.defaultBranch(root);
    const committed = branch === undefined ? undefined : await git.show(root, branch, policyFolder);
    const decoded = committed === undefined
        ? decodePolicy(await readPolicyFolder(root, files), { where: 'the working tree', names })
        : decodePolicy(committed, { where: branch ?? 'the default branch', names });
    return { decoded, committed };
}
async function readNamed(root, path, names, files) {
    const text = await files.readText(path).catch((cause) => {
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
            hint: 'Give the path of a policy file with --policy.',
            cause,
        });
    });
    const policy = demandPolicy(text, path, names, 'Correct the policy file and run again.');
    const { waivers, problems } = decodeWaivers(await readPolicyFolder(root, files), names);
    return { policy, waivers, origin: { layer: 'repository', source: path, digest: decode_policy_digestOf(text), problems } };
}
/** @throws GatehouseError POLICY_INVALID, with the place of every mistake. */
function demandPolicy(text, name, names, hint) {
    const { policy, problems } = readPolicy(text, names);
    if (policy !== undefined)
        return policy;
    const sentences = problems.map((problem) => [placedSentence(name, problem), problem.hint ?? ''].join(' ').trim());
    throw new errors/* GatehouseError */.GA('POLICY_INVALID', sentences.join('\n'), { hint });
}

;// CONCATENATED MODULE: ./build/js/install/database/database-metadata.js


/** The version of the format that Trivy 0.74.0 reads; it refuses any other (pkg/db/db.go). */
const database_metadata_version = 2;
/** `metadata.json` beside `trivy.db`. Trivy adds keys of its own when it downloads. */
const instant = iso/* datetime */.w$({ offset: true });
const database_metadata_schema = schemas/* object */.Ikc({ Version: schemas/* number */.aig(), UpdatedAt: instant, NextUpdate: instant.optional().catch(undefined) });
/** @throws GatehouseError `DATABASE_INVALID` with what is wrong with it. */
function readMetadata(text, where) {
    const decoded = database_metadata_schema.safeParse(parseJson(text));
    if (!decoded.success)
        throw invalid(`The metadata of the vulnerability database in ${where} cannot be read.`);
    if (decoded.data.Version !== database_metadata_version) {
        throw invalid(`The vulnerability database in ${where} has version ${decoded.data.Version}; this Trivy reads version ${database_metadata_version}.`);
    }
    const { UpdatedAt: updated, NextUpdate: nextUpdate } = decoded.data;
    const isLater = nextUpdate !== undefined && Date.parse(nextUpdate) > Date.parse(updated);
    return isLater ? { updated, nextUpdate } : { updated };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const invalid = (sentence) => new errors/* GatehouseError */.GA('DATABASE_INVALID', sentence, {
    hint: 'Give a folder that holds trivy.db and metadata.json as Trivy downloads them, or let Gatehouse fetch the database.',
});
/** A database file that is there and not empty. @throws GatehouseError `DATABASE_INVALID`. */
async function requireDatabaseFile(path, ports) {
    if (((await ports.files.stat(await ports.files.realPath(path)))?.size ?? 0) > 0)
        return;
    throw invalid(`${path} is empty.`);
}
/** What a report says about the database that was used. */
const describeDatabase = (sha256, metadata, notice) => ({
    name: 'vulnerability-db',
    digest: `sha256:${sha256}`,
    ...metadata,
    ...(notice === undefined ? {} : { notice }),
});
/** The day in an instant, UTC, without a time that nobody needs. */
const database_metadata_dayOf = (instant) => new Date(instant).toISOString().slice(0, 10);

// EXTERNAL MODULE: ./build/js/install/cache-folder.js
var cache_folder = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/js/install/origins/attempt.js
var attempt = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/js/install/origins/patience.js
var origins_patience = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/js/install/origins/download.js
var download = __webpack_require__(7672);
// EXTERNAL MODULE: ./build/js/install/origins/keeper.js
var origins_keeper = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/js/install/origins/partial.js
var partial = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/js/install/database/database-cache.js




/** `record.json`, beside the folder `db/` of an unpacked layer. */
const recordSchema = schemas/* object */.Ikc({
    /** Of `trivy.db`, hex. */
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    size: schemas/* number */.aig(),
    mtimeMs: schemas/* number */.aig(),
    updated: schemas/* string */.YjP(),
});
/** Far more than a database has had so far; what is larger is something else. */
const mostUnpacked = 8 * 1024 ** 3;
/** A database that no run used for this long, while there is a newer one, is removed. */
const supersededMs = 6 * 3_600_000;
const databasesIn = (cache) => `${cache}/db`;
const layerFile = (cache, layer) => `${databasesIn(cache)}/${layer}.tar.gz`;
const unpackedFolder = (cache, layer) => `${databasesIn(cache)}/${layer}`;
/** The layer as a file in the cache, if what lies there still has its digest; else it is removed. */
async function openLayer(cache, layer, ports) {
    const file = layerFile(cache, layer);
    if ((await ports.files.stat(file))?.type !== 'file')
        return undefined;
    if ((await ports.files.sha256(file)) === layer)
        return file;
    await ports.files.remove(file);
    return undefined;
}
/** An unpacked layer, compared with its record by size and mtime, by digest where those differ. */
async function openUnpacked(cache, layer, ports) {
    const folder = unpackedFolder(cache, layer);
    try {
        const record = recordSchema.parse(JSON.parse(await ports.files.readText(`${folder}/record.json`)));
        const read = readMetadata(await ports.files.readText(`${folder}/db/metadata.json`), folder);
        const file = `${folder}/db/trivy.db`;
        const stat = await ports.files.stat(file);
        const isKnown = stat?.type === 'file' && stat.size === record.size && read.updated === record.updated;
        const isSame = isKnown && (stat.mtimeMs === record.mtimeMs || (await ports.files.sha256(file)) === record.sha256);
        if (!isSame)
            return undefined;
        await ports.files.write(`${folder}/used`, '').catch(() => undefined); // A cache that may only be read serves as well.
        return { folder, sha256: record.sha256, ...read };
    }
    catch {
        return undefined; // Not there, or half there: as good as not unpacked.
    }
}
/** Unpacks a layer of which the digest was checked. @throws GatehouseError `DOWNLOAD_FAILED`, `DATABASE_INVALID`. */
async function unpackLayer(cache, layer, ports) {
    const ready = await openUnpacked(cache, layer, ports); // Another run may have done it while this one downloaded.
    if (ready !== undefined)
        return ready;
    const folder = unpackedFolder(cache, layer);
    await (0,partial/* discardFolder */.r7)(folder, ports);
    await (0,partial/* placeFolder */.ew)(folder, async (fresh) => {
        const [database, metadata] = [`${fresh}/db/trivy.db`, `${fresh}/db/metadata.json`];
        await ports.files.makeDirectory(`${fresh}/db`);
        const wanted = { 'trivy.db': database, 'metadata.json': metadata };
        const members = await ports.archives.extract(layerFile(cache, layer), wanted, mostUnpacked);
        const { updated } = readMetadata(await ports.files.readText(metadata), 'the registry');
        const { size = 0, mtimeMs = 0 } = (await ports.files.stat(database)) ?? {};
        const record = { sha256: members['trivy.db']?.sha256 ?? '', size, mtimeMs, updated };
        await ports.files.write(`${fresh}/record.json`, `${JSON.stringify(record)}\n`);
    }, ports);
    return openUnpacked(cache, layer, ports);
}
const layerName = /^([0-9a-f]{64})(?:\.tar\.gz)?$/;
/** The layers of which there is something in the cache. */
async function listLayers(cache, ports) {
    const entries = await ports.files.list(databasesIn(cache)).catch(() => []);
    return [...new Set(entries.flatMap(({ name }) => layerName.exec(name)?.[1] ?? []))].sort(order/* compareText */.n6);
}
/** The database in the cache that was built last, unpacked; `undefined` when there is none. */
async function openNewest(cache, ports) {
    const found = [];
    for (const layer of await listLayers(cache, ports)) {
        const ready = await openUnpacked(cache, layer, ports);
        const isPacked = ready === undefined && (await openLayer(cache, layer, ports)) !== undefined;
        const opened = isPacked ? await unpackLayer(cache, layer, ports).catch(() => undefined) : ready;
        if (opened !== undefined)
            found.push(opened);
    }
    return found.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (0,order/* compareText */.n6)(a.sha256, b.sha256))[0];
}
/** Removes every other database that no run has used for some hours: a new one comes several times a day. */
async function sweepDatabases(cache, keep, ports) {
    await (0,partial/* sweepLeftovers */.ZW)(databasesIn(cache), ports);
    for (const layer of await listLayers(cache, ports)) {
        if (layer === keep)
            continue;
        const folder = unpackedFolder(cache, layer);
        const used = await ports.files.stat(`${folder}/used`);
        if (used !== undefined && ports.clock.now().getTime() - used.mtimeMs < supersededMs)
            continue;
        await (0,partial/* discardFolder */.r7)(folder, ports);
        await ports.files.remove(layerFile(cache, layer));
    }
}

;// CONCATENATED MODULE: ./build/js/install/database/bring-database.js




/** Far more than a database has had so far; what is larger is something else. */
const mostPacked = 2 * 1024 ** 3;
/** What a person sees. */
const bring_database_step = 'vulnerability database';
/** Brings the layer that a registry named into the cache, and unpacks it. */
async function bringDatabase(layer, means, ports) {
    const { cache } = means;
    await bringLayer(layer, means, ports);
    ports.progress.step(bring_database_step, 'moving', 'unpacking');
    const unpacked = await unpackLayer(cache, layer.sha256, ports);
    if (unpacked !== undefined)
        return unpacked;
    throw new errors/* GatehouseError */.GA('DATABASE_INVALID', 'The database could not be unpacked in the cache.', {
        hint: 'Run again.',
    });
}
/** Leaves the layer in the cache: it is there, or outlived another run, or is fetched. */
async function bringLayer(layer, { cache, patience, keeper }, ports) {
    const { url, headers, sha256 } = layer;
    if ((await openLayer(cache, sha256, ports)) !== undefined)
        return;
    const parcel = {
        key: `gatehouse-vulnerability-db-${sha256}`,
        path: layerFile(cache, sha256),
        isPassing: false,
    };
    if ((await (0,origins_keeper/* fetchFile */.t)(keeper, parcel, sha256, `check ${bring_database_step}`, ports)) !== undefined)
        return;
    const request = { url, headers, sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step: bring_database_step };
    const file = await (0,download/* download */.RG)(request, ports, patience);
    await ports.files.makeDirectory(`${cache}/db`);
    await ports.files.rename(file, parcel.path);
    keeper?.keep(parcel);
}

// EXTERNAL MODULE: ./build/js/install/origins/http-status.js
var http_status = __webpack_require__(7567);
;// CONCATENATED MODULE: ./build/js/install/database/oci.js





const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const manifestSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest, size: schemas/* number */.aig().int().nonnegative() })),
});
const tokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() });
/** Of an image manifest, as OCI and Docker name it. */
const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
/** Manifests of artefacts are about 1 KB. */
const mostBytes = 1024 * 1024;
/**
 * Asks a registry for the one layer of an artefact (OCI distribution 1.1): the manifest, with a token where the registry
 * wants one, checked against its digest. No credential of the user's is used.
 *
 * @throws GatehouseError `ORIGIN_UNREACHABLE`, `DOWNLOAD_FAILED`, `DIGEST_MISMATCH`, `DATABASE_INVALID`.
 */
async function findLayer(reference, mediaType, budget, ports, patience) {
    const asking = { reference, budget, ports, patience };
    const url = `${reference.base}/v2/${reference.name}/manifests/${reference.reference}`;
    const first = await ask(asking, url, { accept });
    const headers = first.status === 401 ? await login(asking, first.headers['www-authenticate'] ?? '') : {};
    const answer = first.status === 401 ? await ask(asking, url, { accept, ...headers }) : first;
    if (answer.status !== 200)
        throw oci_refused(reference, answer.status);
    const body = await readBody(answer);
    requireDigest(reference, body, answer.headers['docker-content-digest']);
    const layer = readLayer(reference, body, mediaType);
    const sha256 = layer.digest.slice('sha256:'.length);
    return { url: `${reference.base}/v2/${reference.name}/blobs/${layer.digest}`, sha256, size: layer.size, headers };
}
/** One request; once more where the registry is only busy and there is time. */
async function ask(asking, url, headers) {
    const { budget, ports, patience } = asking;
    for (let attempt = 1;; attempt += 1) {
        const answerMs = budget.answerMs();
        const response = await ports.http.get({ url, headers, idleMs: answerMs, deadlineMs: answerMs });
        const waitMs = (0,origins_patience/* pauseBefore */.GB)(attempt, response.headers['retry-after'], patience, ports.clock);
        if (!(0,http_status/* isBusy */.A)(response.status) || attempt >= 2 || waitMs >= budget.answerMs())
            return response;
        await (0,origins_patience/* pause */.v7)(waitMs);
    }
}
/** RFC 6750 challenge as registries send it: `Bearer realm="...",service="...",scope="..."`. */
async function login(asking, challenge) {
    const { reference } = asking;
    const fields = Object.fromEntries([...challenge.slice(0, 2048).matchAll(/([a-z]{1,16})="([^"]{0,512})"/g)].map(([, key = '', value = '']) => [
        key,
        value,
    ]));
    const realm = fields['realm'] ?? '';
    const isSafe = URL.canParse(realm) && (realm.startsWith('https://') || realm.startsWith(`${reference.base}/`));
    if (!/^bearer /i.test(challenge) || !isSafe)
        throw oci_refused(reference, 401);
    const url = new URL(realm);
    for (const name of ['service', 'scope']) {
        const value = fields[name];
        if (value !== undefined)
            url.searchParams.set(name, value);
    }
    const answer = await ask(asking, url.href, {});
    if (answer.status !== 200)
        throw oci_refused(reference, answer.status);
    const { token, access_token } = oci_decode(tokenSchema, await readBody(answer), reference);
    const given = token ?? access_token ?? '';
    if (!/^[\x21-\x7e]{1,16384}$/.test(given))
        throw oci_refused(reference, 401);
    return { authorization: `Bearer ${given}` };
}
async function readBody({ body }) {
    const chunks = [];
    let total = 0;
    for await (const chunk of body) {
        total += chunk.length;
        if (total > mostBytes)
            throw new errors/* GatehouseError */.GA('DATABASE_INVALID', 'The registry sent a manifest of more than 1 MB.');
        chunks.push(chunk);
    }
    const whole = new Uint8Array(total);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return new TextDecoder().decode(whole);
}
/** What the registry says it sent, and what was asked for when that is a digest, must be what arrived. */
function requireDigest({ text, reference }, body, stated) {
    const actual = `sha256:${(0,hash/* sha256Hex */.f)(body)}`;
    const isOther = [stated, reference].some((expected) => expected?.startsWith('sha256:') && expected !== actual);
    if (!isOther)
        return;
    throw new errors/* GatehouseError */.GA('DIGEST_MISMATCH', `The registry sent another manifest of ${text} than it said.`, {
        hint: 'If you use a mirror, look at it; else try again.',
    });
}
function readLayer(reference, body, mediaType) {
    const { layers } = oci_decode(manifestSchema, body, reference);
    const [layer] = layers;
    if (layer !== undefined && layers.length === 1 && layer.mediaType === mediaType)
        return layer;
    const found = layers.map((candidate) => candidate.mediaType.slice(0, 100)).join(', ') || 'no layer';
    throw new errors/* GatehouseError */.GA('DATABASE_INVALID', `${reference.text} is no database of this kind: it holds ${found}.`, {
        hint: `It must hold one layer of type ${mediaType}.`,
    });
}
function oci_decode(schema, text, { text: name }) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* GatehouseError */.GA('DATABASE_INVALID', `The registry's answer about ${name} cannot be read.`, {
            hint: 'Something between here and the registry may have answered in its place.',
            cause,
        });
    }
}
function oci_refused({ text }, status) {
    return new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `${text}: the registry answered ${status}: ${(0,http_status/* meaningOf */.P)(status)}.`, {
        hint: 'Name a mirror with GATEHOUSE_DB_REPOSITORY, or a folder with --vulnerability-db DIR.',
    });
}

;// CONCATENATED MODULE: ./build/js/install/database/oci-reference.js

/** OCI distribution 1.1, "Pulling manifests": names and tags. */
const oci_reference_pattern = /^(?<host>[A-Za-z0-9.-]{1,255}(?::[0-9]{1,5})?|\[[0-9a-fA-F:]{2,45}\](?::[0-9]{1,5})?)\/(?<name>[a-z0-9][a-z0-9._/-]{0,254})(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/;
const loopback = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/;
/** Registries on this machine are asked over http, all others over https. @throws GatehouseError `ARGUMENT_INVALID`. */
function readReference(text) {
    const { host, name, tag, digest } = oci_reference_pattern.exec(text)?.groups ?? {};
    if (host === undefined || name === undefined) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `This is no repository of a vulnerability database: ${text.slice(0, 200)}`, {
            hint: 'Write it as host/name:tag, for example registry.example.com/trivy-db:2.',
        });
    }
    return {
        text,
        base: `${loopback.test(host) ? 'http' : 'https'}://${host}`,
        name,
        reference: digest ?? tag ?? 'latest',
    };
}

;// CONCATENATED MODULE: ./build/js/install/database/fetch-database.js









/** Where Trivy's own database is published, in the order Trivy asks (0.74.0, pkg/db/db.go); the first mirrors the second. */
const defaultRepositories = [
    'mirror.gcr.io/aquasec/trivy-db:2',
    'ghcr.io/aquasecurity/trivy-db:2',
];
const layerType = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip';
const folderHint = 'Give one with --vulnerability-db DIR (a folder with trivy.db and metadata.json), or name a mirror with GATEHOUSE_DB_REPOSITORY.';
/**
 * The newest vulnerability database: the registries are asked in their order which layer that is, every time; what is in
 * the cache is used only if its digest is the answer. When no registry answers, the newest one of the cache is used, and a
 * notice says so with its date.
 *
 * @throws GatehouseError `DATABASE_MISSING`, `ARGUMENT_INVALID`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
async function fetchDatabase(ports, options = {}) {
    const { offline = false, patience = origins_patience/* defaultPatience */.B, keeper } = options;
    const cache = (0,cache_folder/* cacheFolder */.n)(ports.environment);
    const means = { cache, patience, ...(keeper === undefined ? {} : { keeper }) };
    if (offline)
        return openOffline(cache, ports);
    const references = repositoriesOf(ports, options).map(readReference);
    ports.progress.step(bring_database_step, 'started');
    const attempts = [];
    const budgetFor = shareBudget(references.length, patience, ports);
    for (const [index, reference] of references.entries()) {
        try {
            const database = await fetchFrom(reference, budgetFor(index), means, ports);
            ports.progress.step(bring_database_step, 'finished', `of ${database_metadata_dayOf(database.data.updated)} from ${database.origin}`);
            return database;
        }
        catch (error) {
            attempts.push((0,attempt/* noteAttempt */.Y)(reference.text, error));
        }
    }
    return fallBack(attempts, cache, ports);
}
function repositoriesOf(ports, { repositories }) {
    const chosen = repositories ?? (ports.environment['GATEHOUSE_DB_REPOSITORY'] ?? '').split(/[\s,]+/).filter((text) => text !== '');
    return chosen.length === 0 ? defaultRepositories : chosen;
}
/** Every registry gets its share of the time that is left, so that several which hang are known together within the limit. */
function shareBudget(count, patience, ports) {
    const end = ports.clock.monotonicMs() + patience.resolveMs;
    return (index) => {
        const started = ports.clock.monotonicMs();
        const share = Math.max(end - started, patience.resolveMs / 8) / (count - index);
        return { answerMs: () => Math.max(1, Math.min(patience.answerMs, started + share - ports.clock.monotonicMs())) };
    };
}
async function fetchFrom(reference, budget, means, ports) {
    const { cache, patience } = means;
    const layer = await findLayer(reference, layerType, budget, ports, patience);
    const unpacked = (await openUnpacked(cache, layer.sha256, ports)) ?? (await bringDatabase(layer, means, ports));
    await sweepDatabases(cache, layer.sha256, ports);
    return toDatabase(unpacked, reference.text);
}
function toDatabase(unpacked, origin, notice) {
    const { folder, sha256, ...metadata } = unpacked;
    return { folder, data: describeDatabase(sha256, metadata, notice), origin };
}
async function openOffline(cache, ports) {
    const cached = await openNewest(cache, ports);
    if (cached !== undefined) {
        const sentence = `The vulnerability database is the one of ${database_metadata_dayOf(cached.updated)} from the cache; no registry was asked for a newer one (offline).`;
        return toDatabase(cached, 'cache', { kind: 'offline', sentence });
    }
    throw new errors/* GatehouseError */.GA('DATABASE_MISSING', 'There is no vulnerability database on this machine, and none may be fetched (offline).', { hint: folderHint });
}
async function fallBack(attempts, cache, ports) {
    const said = attempts.map(({ sentence }) => sentence).join(' ');
    const cached = await openNewest(cache, ports);
    if (cached === undefined) {
        ports.progress.step(bring_database_step, 'failed', said);
        throw new errors/* GatehouseError */.GA('DATABASE_MISSING', `No vulnerability database could be fetched. ${said}`, {
            hint: folderHint,
        });
    }
    const sentence = `The vulnerability database is the one of ${database_metadata_dayOf(cached.updated)} from the cache, since no registry gave a newer one. ${said}`;
    ports.progress.step(bring_database_step, 'finished', sentence);
    return toDatabase(cached, 'cache', { kind: 'unavailable', sentence });
}

;// CONCATENATED MODULE: ./build/js/install/database/vulnerability-database.js



/** The database that the user names, else the newest one. `folder` is made for the first, and private to this run. */
function prepareDatabase(folder, request, ports) {
    return request.database === undefined ? fetchDatabase(ports, request) : openDatabase(request.database, folder, ports);
}
/**
 * Opens a folder that the user names (`--vulnerability-db DIR`): `trivy.db` and `metadata.json` lie in it or in its `db/`.
 * Trivy is given links in `folder`, so that it writes nothing into the user's.
 *
 * @throws GatehouseError `DATABASE_MISSING` or `DATABASE_INVALID`.
 */
async function openDatabase(directory, folder, ports) {
    const source = await findSource(directory, ports);
    const [database, metadata] = [`${source}/trivy.db`, `${source}/metadata.json`];
    await requireDatabaseFile(database, ports);
    const text = await ports.files.readText(metadata);
    const read = readMetadata(text, source);
    await ports.files.makeDirectory(`${folder}/db`);
    await ports.files.linkOrCopy(await ports.files.realPath(database), `${folder}/db/trivy.db`);
    await ports.files.write(`${folder}/db/metadata.json`, text);
    const sha256 = await ports.files.sha256(`${folder}/db/trivy.db`);
    const sentence = `The vulnerability database is the one of ${database_metadata_dayOf(read.updated)} that was given; no registry was asked for a newer one.`;
    return { folder, data: describeDatabase(sha256, read, { kind: 'given', sentence }), origin: 'given' };
}
async function findSource(directory, ports) {
    for (const source of [directory, `${directory}/db`]) {
        const files = await Promise.all(['trivy.db', 'metadata.json'].map((name) => ports.files.realPath(`${source}/${name}`).catch(() => undefined)));
        if (files.every((file) => file !== undefined))
            return source;
    }
    const isThere = (await ports.files.stat(directory)) !== undefined;
    const sentence = isThere
        ? `${directory} holds no vulnerability database: trivy.db and metadata.json are not both there.`
        : `There is no folder ${directory} with a vulnerability database.`;
    throw new errors/* GatehouseError */.GA('DATABASE_MISSING', sentence, {
        hint: 'Give the folder that holds both files, or one that holds them in db/.',
    });
}

// EXTERNAL MODULE: ./build/js/install/install-tool.js + 16 modules
var install_tool = __webpack_require__(1434);
;// CONCATENATED MODULE: ./build/js/flow/scan/supplies.js



/** From the lock, its origins and the registries, or what the user names instead. */
function suppliesOf(request, ports) {
    const keeper = request.keeper === undefined ? {} : { keeper: request.keeper };
    const expected = new Map();
    return {
        expect(tools) {
            let before = Promise.resolve();
            for (const tool of tools) {
                const opening = before.then(() => (0,install_tool/* installTool */.G)(tool, ports, { offline: true }));
                expected.set(tool, opening);
                before = opening.catch(() => undefined);
            }
        },
        async install(tool) {
            const opening = expected.get(tool);
            if (opening === undefined)
                return (0,install_tool/* installTool */.G)(tool, ports, { offline: request.offline, ...keeper });
            return opening.catch((error) => {
                if (request.offline)
                    throw error;
                tellOfTampering(tool, (0,errors/* toProblem */.H8)(error), ports);
                return (0,install_tool/* installTool */.G)(tool, ports, { offline: false, ...keeper });
            });
        },
        database: (folder) => prepareDatabase(folder, request, ports),
    };
}
/** What was changed in the cache is gone by now, so that installing it again cannot tell. */
function tellOfTampering(tool, problem, ports) {
    if (problem.code === 'DIGEST_MISMATCH')
        ports.progress.step(`check ${tool}`, 'failed', problem.sentence);
}

;// CONCATENATED MODULE: ./build/js/repository/too-large.js


const mebibyte = 1024 * 1024;
/** Larger files are not searched for formats by content or for comments. */
const searchableBytes = 8 * mebibyte;
/** Trivy's time and memory grow with the square of such a file: 36 s for 2 MB of one heredoc, over 10 min for 8 MB (0.74.0). */
const mostTerraform = 2 * mebibyte;
/** Checkov follows every alias when it looks for secrets: 3 s for this many values, 35 s and 0.5 GB for six times as many (3.3.30). */
const mostAliased = 100_000;
/**
 * Why a file is so large that no tool is given it, in words; `undefined` when it is not. Only what tools take apart can be: text and
 * binaries are searched for secrets whatever their size, and lock files grow large by themselves.
 */
function too_large_tooLarge(path, size) {
    const formats = formatsOf(path, undefined);
    if (formats.includes('lockfile') || (formats.length === 0 && !needsContent(path)))
        return undefined;
    const most = formats.includes('terraform') ? mostTerraform : searchableBytes;
    return size > most ? `${Math.ceil(size / mebibyte)} MiB, read up to ${most / mebibyte}` : undefined;
}
/** The same for YAML that is small until its aliases are followed: a bomb. `text` may be bytes read as Latin-1. */
function expandsTooFar(path, text) {
    if (!needsContent(path) || !too_large_anchor.test(text) || !alias.test(text))
        return undefined;
    const aliased = readDocuments(text).documents.reduce((sum, document) => sum + document.aliased, 0);
    return aliased > mostAliased ? `its aliases stand for more than ${mostAliased} values` : undefined;
}
const too_large_anchor = /(?:^|[\s,[{:-])&[^\s,[\]{}]/;
const alias = /(?:^|[\s,[{:-])\*[^\s,[\]{}]/;

;// CONCATENATED MODULE: ./build/js/repository/tree.js


/** U+FFFD stands for bytes that are not UTF-8: such a file cannot be opened by its name again. */
const isNotUtf8 = (path) => path.includes('\ufffd');
/**
 * Every file below the root: those of git where there is a work tree, else all but `.git`. Links are not followed. A root of which
 * git knows no file (it is untracked there) is walked: a folder that somebody names must not look empty.
 * @throws GatehouseError TARGET_UNREADABLE when the root itself may not be read.
 */
async function listTree(root, untracked, ports) {
    const known = await ports.git.files(root, { untracked });
    const tree = known === undefined || known.length === 0 ? await walk(root, ports.files) : { paths: known, gaps: [] };
    const submodules = known === undefined ? [] : await ports.git.emptySubmodules(root);
    return {
        paths: [...new Set(tree.paths)].filter((path) => !isNotUtf8(path)).sort(order/* compareText */.n6),
        gaps: [
            ...tree.gaps,
            ...tree.paths.filter(isNotUtf8).map((path) => ({ path, reason: 'name-not-utf8' })),
            ...submodules.map((path) => ({ path, reason: 'not-checked-out', detail: 'submodule' })),
        ],
    };
}
async function walk(root, files) {
    const paths = [];
    const gaps = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await files.list(`${root}/${folder}`).catch(() => undefined);
        if (entries === undefined && folder === '')
            throw closedRoot(root);
        if (entries === undefined) {
            gaps.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.name === '.git')
                continue;
            if (!entry.openable)
                gaps.push({ path, reason: 'name-not-utf8' });
            else if (entry.type === 'directory')
                folders.push(`${path}/`);
            else
                paths.push(path);
        }
    }
    return { paths, gaps };
}
/** Nothing is known of what is in it, so that to go on would call it empty. */
const closedRoot = (root) => new errors/* GatehouseError */.GA('TARGET_UNREADABLE', `The folder ${root} may not be read.`, {
    hint: 'Run as a user who may read it.',
});

;// CONCATENATED MODULE: ./build/js/repository/inventory.js








const inventory_atOnce = 24;
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** Lists the files once: in a git work tree those of git, else every file below the root. */
async function takeInventory(options, ports) {
    const tree = await listTree(options.root, options.untracked, ports);
    const isExcluded = compileGlobs(options.exclude);
    const [excluded, kept] = [
        tree.paths.filter((path) => isExcluded(path)),
        tree.paths.filter((path) => !isExcluded(path)),
    ];
    const looked = await mapConcurrently(kept, inventory_atOnce, (path) => lookAt(path, options, ports.files));
    const files = withCharts(looked.flatMap((result) => (result.type === 'file' ? [result.file] : [])));
    const gaps = [
        ...tree.gaps,
        ...excluded.map((path) => ({ path, reason: 'excluded' })),
        ...looked.flatMap((result) => (result.type === 'gap' ? [result.gap] : [])),
        ...files
            .filter((file) => /(?:^|\/)kustomization\.ya?ml$/.test(file.path))
            .map((file) => ({ path: file.path, reason: 'rendered-elsewhere' })),
    ].sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path));
    return { root: options.root, files, formats: countFormats(files), gaps };
}
/** Files per format, sorted by format. */
function countFormats(files) {
    const counts = new Map();
    for (const format of files.flatMap((file) => file.formats))
        counts.set(format, (counts.get(format) ?? 0) + 1);
    return [...counts]
        .map(([format, count]) => ({ format, files: count }))
        .sort((a, b) => (0,order/* compareText */.n6)(a.format, b.format));
}
const gapAt = (path, reason, detail) => ({
    type: 'gap',
    gap: { path, reason, ...(detail === undefined ? {} : { detail }) },
});
async function lookAt(path, options, files) {
    const absolute = `${options.root}/${path}`;
    const stat = await files.stat(absolute).catch(() => 'closed');
    if (stat === 'closed')
        return gapAt(path, 'unreadable');
    if (stat?.type === 'link')
        return gapAt(path, 'symbolic-link');
    if (stat?.type !== 'file')
        return { type: 'none' };
    const large = too_large_tooLarge(path, stat.size);
    if (large !== undefined)
        return gapAt(path, 'too-large', large);
    if (stat.size > searchableBytes)
        return lookAtLarge(path, absolute, stat.size, files);
    const bytes = await files.read(absolute).catch(() => undefined);
    return bytes === undefined ? gapAt(path, 'unreadable') : lookInside(path, bytes, options.skipRules);
}
/** Never in memory as a whole. */
async function lookAtLarge(path, absolute, size, files) {
    const digest = await files.sha256(absolute).catch(() => undefined);
    if (digest === undefined)
        return gapAt(path, 'unreadable');
    return { type: 'file', file: { path, size, digest, formats: withSecrets(formatsOf(path, undefined)), skips: [] } };
}
function lookInside(path, bytes, skipRules) {
    const text = isBinary(bytes)
        ? undefined
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (text?.startsWith(lfsPointer))
        return gapAt(path, 'not-checked-out');
    const bomb = text === undefined ? undefined : expandsTooFar(path, text);
    if (bomb !== undefined)
        return gapAt(path, 'too-large', bomb);
    const formats = withSecrets(formatsOf(path, needsContent(path) ? text : undefined));
    const skips = text === undefined ? [] : findSkips(text, skipRules);
    return { type: 'file', file: { path, size: bytes.length, digest: (0,hash/* sha256Hex */.f)(bytes), formats, skips } };
}
const withSecrets = (formats) => [...formats, secretsFormat].sort(order/* compareText */.n6);
const isBinary = (bytes) => bytes.subarray(0, 8000).includes(0);
/** Files below a chart's `templates/` are Helm's; what they are besides stays, since tools decide by content. */
function withCharts(files) {
    const chart = /(?:^|\/)Chart\.yaml$/;
    const folders = new Set(files.flatMap(({ path }) => (chart.test(path) ? [path.replace(/Chart\.yaml$/, 'templates/')] : [])));
    const isTemplate = (path) => /\.(?:ya?ml|tpl)$/.test(path) &&
        [...path.matchAll(/templates\//g)].some(({ index }) => folders.has(path.slice(0, index + 'templates/'.length)));
    if (folders.size === 0)
        return [...files];
    return files.map((file) => isTemplate(file.path) ? { ...file, formats: (0,order/* sortedUnique */.Z$)([...file.formats, 'helm']) } : file);
}

;// CONCATENATED MODULE: ./build/js/tools/plan.js


const plan_secrets = 'secrets';
/**
 * Pairs each scanner with what it can read of the inventory; one that could read nothing is not planned. Secrets may be in any file.
 * @param tools names of the tools to use; absent: all.
 */
function planScans(inventory, tools) {
    const there = new Set(inventory.filter(({ files }) => files > 0).map(({ format }) => format));
    if (there.size > 0)
        there.add(plan_secrets);
    return scanners
        .filter(({ tool }) => tools === undefined || tools.includes(tool))
        .map((scanner) => ({ scanner, formats: scanner.reads.filter((format) => there.has(format)).sort(order/* compareText */.n6) }))
        .filter(({ formats }) => formats.length > 0);
}

;// CONCATENATED MODULE: ./build/js/flow/scan/limit-plan.js

/** Applies the policy's switches and limits, and the tools that the user asked for, to what could be scanned. */
function limitPlan(plan, policy, tools) {
    const wanted = plan.filter(({ scanner }) => policy.tools.get(scanner.tool)?.off !== true && (tools === undefined || tools.includes(scanner.tool)));
    if (plan.length > 0 && wanted.length === 0) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'Every tool that could read something here is switched off.', {
            hint: 'Switch one on, in the policy (tools) or with --tools.',
        });
    }
    return wanted.map(({ scanner, formats }) => {
        const settings = policy.tools.get(scanner.tool);
        return {
            scanner,
            formats,
            deadlineMs: settings?.timeoutMs ?? scanner.deadlineMs,
            memoryBytes: settings?.memoryBytes ?? scanner.memoryBytes,
        };
    });
}

;// CONCATENATED MODULE: ./build/js/flow/scan/take-evidence.js






/**
 * The first half of the story of DESIGN 3: inventory, plan, install, stage, run, parse, locate. `readPolicy` gets the real path of
 * the folder.
 * @throws GatehouseError only before anything ran (path, policy); trouble of a tool is in the evidence.
 */
async function takeEvidence(request, readPolicy, ports, supplies) {
    const root = await openRoot(request.path, ports);
    supplies.expect(request.tools ?? toolNames);
    const subject = take_evidence_subjectOf(root, request.subject, ports);
    subject.catch(() => undefined); // Awaited when the scanners are done.
    const found = await readPolicy(root);
    const inventory = await takeInventory({ root, untracked: request.untracked, exclude: found.plan.exclude, skipRules: allSkipRules }, ports);
    const plan = limitPlan(planScans(inventory.formats), found.plan, request.tools);
    return { evidence: await gather({ supplies, root, subject, inventory, plan, found }, ports), found };
}
async function take_evidence_subjectOf(root, known, { git }) {
    const { remote, commit, ref, prefix } = await git.head(root);
    return {
        ...(remote === undefined ? {} : { repository: remote }),
        ...(commit === undefined ? {} : { commit }),
        ...(ref === undefined ? {} : { ref }),
        ...(prefix === undefined ? {} : { prefix }),
        ...known,
    };
}
async function openRoot(path, ports) {
    const root = await ports.files.realPath(path).catch(() => undefined);
    const stat = root === undefined ? undefined : await ports.files.stat(root);
    if (root !== undefined && stat?.type === 'directory')
        return root;
    throw new errors/* GatehouseError */.GA('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
        hint: 'Give the path of the folder to scan.',
    });
}

;// CONCATENATED MODULE: ./build/js/flow/scan/scan.js





/**
 * The story of DESIGN 3 on a laptop: inventory, plan, install, stage, run, parse, locate, judge.
 * @throws GatehouseError only before anything ran (path, policy file); trouble of a tool is in the verdict.
 */
async function scan(request, ports, supplies = suppliesOf(request, ports)) {
    const { evidence, found } = await takeEvidence(request, (root) => findPolicy(root, request.policyFile, policyNames, ports, { programs: request.pythonChecks === true }), ports, supplies);
    return { evidence, verdict: judgeEvidence(evidence, found, request.mode, ports.clock) };
}

// EXTERNAL MODULE: ./build/js/flow/tool-versions.js + 1 modules
var tool_versions = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var cli_terminal = __webpack_require__(2985);
;// CONCATENATED MODULE: ./build/js/cli/scan.js










const scan_options = {
    policy: 'value',
    mode: 'value',
    tools: 'value',
    format: 'value',
    output: 'values',
    evidence: 'value',
    'vulnerability-db': 'value',
    offline: 'flag',
    'python-checks': 'flag',
    'no-color': 'flag',
};
/** `gatehouse scan [PATH]`: prints the verdict, writes the files, and exits with what the mode makes of it. */
async function scanVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, scan_options, 1);
    const mode = given.value('mode');
    const policyFile = absolute(given.value('policy'));
    const tools = readTools(given.value('tools'));
    const database = absolute(given.value('vulnerability-db'));
    const request = {
        path: (0,resolve_path/* resolvePath */.o)(given.positionals[0] ?? '.'),
        untracked: true,
        offline: given.flag('offline'),
        pythonChecks: given.flag('python-checks'),
        ...(policyFile === undefined ? {} : { policyFile }),
        ...(mode === undefined ? {} : { mode: (0,cli_arguments/* oneOf */.y)('--mode', mode, core_verdict/* modes */.nI) }),
        ...(tools === undefined ? {} : { tools }),
        ...(database === undefined ? {} : { database }),
    };
    const format = (0,cli_arguments/* oneOf */.y)('--format', given.value('format') ?? 'console', reportFormats);
    const evidence = absolute(given.value('evidence'));
    const outputs = [
        ...(evidence === undefined ? [] : [{ format: 'evidence', path: evidence }]),
        ...given.values('output').map(readOutput),
    ];
    const { ports, close } = (0,cli_terminal/* openPorts */.Rr)();
    try {
        const result = await scan(request, ports);
        close();
        const report = renderReport(format, result.verdict, (0,cli_terminal/* appearanceOf */.co)(given.flag('no-color')));
        const unprinted = await (0,cli_terminal/* print */.yy)(report.text);
        const { notices, problems: unwritten } = await deliver(result, outputs, ports.files);
        const problems = [...unprinted, ...unwritten];
        await (0,last_scan/* rememberScan */.L)(request.path, result.verdict, ports);
        const told = [...tellLeftOut(format, 'Standard output', report), ...notices].map((sentence) => ({ sentence }));
        for (const each of [...told, ...problems])
            process.stderr.write(`gatehouse: ${(0,describe_problem.describeProblem)(each)}`);
        return problems.length > 0 ? cli_terminal/* lostReport */.b1 : exitCode(result.verdict);
    }
    finally {
        close();
    }
}
/** `audit` 0; `enforce` 0, 1 for block, 2 for error (DESIGN 6). */
function exitCode(verdict) {
    if (!verdict.enforced)
        return 0;
    return verdict.verdict === 'error' ? 2 : 1;
}
const absolute = (path) => (path === undefined ? undefined : (0,resolve_path/* resolvePath */.o)(path));
const readTools = (list) => list?.split(',').map((name) => (0,cli_arguments/* oneOf */.y)('--tools', name.trim().toLowerCase(), tool_versions/* toolNames */.$));
function readOutput(text) {
    const equals = text.indexOf('=');
    const path = absolute(text.slice(equals + 1));
    if (equals < 1 || path === undefined || text.length === equals + 1) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `--output ${text} is not FORMAT=FILE.`, {
            hint: 'For example --output sarif=gatehouse.sarif.',
        });
    }
    return { format: (0,cli_arguments/* oneOf */.y)('--output', text.slice(0, equals), reportFormats), path };
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this program; a test keeps it equal to package.json. */
const version = '0.1.0';


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ toolNames),
  E: () => (/* binding */ toolVersions)
});

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/install/data/lock.json
var lock = __webpack_require__(2541);
;// CONCATENATED MODULE: ./build/js/install/locked-tools.js

const builds = lock.builds;
const sets = lock.sets;
/**
 * The tools of the lock, one entry for each platform; sets that start nothing serve others. Only to be told: whoever installs one decodes
 * and checks the lock (`lock.ts`), which takes a library that a list of versions does not need.
 */
const lockedTools = [...builds, ...sets.filter(({ start }) => start !== undefined)];

;// CONCATENATED MODULE: ./build/js/flow/tool-versions.js


/** Names and versions of the tools that this release uses, as its lock pins them. */
function toolVersions() {
    return [...new Map(lockedTools.map(({ name, version }) => [name, version]))].sort(([a], [b]) => (0,order/* compareText */.n6)(a, b));
}
const toolNames = toolVersions().map(([name]) => name);


/***/ })

};
