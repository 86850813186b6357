export const id = 602;
export const ids = [602];
export const modules = {

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeProblem: () => (/* binding */ describeProblem)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** A problem as lines for a terminal: what happened, then the next step. Sentences may quote files, so they are escaped. */
const describeProblem = (problem) => [...problem.sentence.split('\n'), ...(problem.hint === undefined ? [] : [problem.hint])]
    .map((line) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(line)}\n`)
    .join('');


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   GY: () => (/* binding */ serialise),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   Vz: () => (/* binding */ inFull),
/* harmony export */   YI: () => (/* binding */ forUri),
/* harmony export */   q4: () => (/* binding */ invisible),
/* harmony export */   zR: () => (/* binding */ forSarif)
/* harmony export */ });
/**
 * Everything a terminal may act on or not show: control characters (ANSI escapes begin with one), bidirectional marks,
 * zero-width and other invisible characters, line separators, private use, lone surrogates, and every space but one.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
/**
 * Makes text from a file harmless where people and runners read lines: what is invisible becomes visible (`\x0a`,
 * `\u{202e}`), so nothing moves the cursor, hides or starts a line. A runner obeys `::command::` at the start of a line,
 * spaces before it allowed, and `##[command]` anywhere (actions/runner, ActionCommand.cs): both are broken up.
 */
function forTerminal(text) {
    const shown = printable.test(text) ? text : text.replace(invisible, visible);
    const broken = shown.includes('::') ? shown.replace(/(^| )::/g, '$1\\x3a:') : shown;
    return broken.includes('##[') ? broken.replaceAll('##[', '#\\x23[') : broken;
}
/** Most text is plain ASCII, and this is ten times faster than looking for what is not. */
const printable = /^[ -~]*$/;
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Longer prose than this is cut; nobody reads it in a report. */
const longestProse = 400;
const longestPath = 160;
/** Prose of a tool or a policy, where line breaks mean nothing: one line, harmless, of bounded length. */
function onOneLine(text, most = longestProse) {
    if (text.length <= most && tidy.test(text) && !text.includes('::') && !text.includes('##['))
        return text;
    const start = text.slice(0, most * 8);
    const line = forTerminal(start.replace(/\s+/g, ' ').trim());
    if (line.length <= most && start.length === text.length)
        return line;
    const characters = [...line];
    return characters.length <= most && start.length === text.length ? line : `${characters.slice(0, most - 1).join('')}…`;
}
/** Words with one space between them, in which there is nothing to change: most texts, and six times faster to see than to do. */
const tidy = /^[!-~]+(?: [!-~]+)*$/;
/** A path or an address: every character counts, so only the middle of a monstrous one is cut. */
function inFull(text, most = longestPath) {
    const bounded = text.length <= most * 8 ? text : `${text.slice(0, most * 4)}${text.slice(-most * 4)}`;
    const line = forTerminal(bounded);
    if (line.length <= most)
        return line;
    const characters = [...line];
    if (characters.length <= most)
        return line;
    const half = Math.floor((most - 1) / 2);
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
/**
 * For Markdown that others render: no formatting, no HTML, no links, nobody mentioned, on one line. GitHub looks for mentions,
 * references and addresses in the rendered text, where an escape is gone; a space of no width stops it, as Renovate found.
 */
const forMarkdown = (text) => onOneLine(text, 1000)
    .replace(/[\\`*_[\]<>#|!~&]/g, '\\$&')
    .replace(/@(?=\S)|\\#(?=\d)|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, '$&&#8203;');
/** One segment of a path in a URI (RFC 3986); half a character, which no URI can hold, becomes the sign for it. */
const forUri = (segment) => /^[\w.-]*$/.test(segment) ? segment : encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
/** Text that SARIF viewers read: `[words](target)` would become a link there (SARIF 2.1.0, 3.11.6). */
const forSarif = (text) => onOneLine(text, 1000).replace(/\]\(/g, '] (');
/** JSON that may be printed in a log: the same value, but no runner finds a command in it. */
const withoutCommands = (json) => json.includes('##[') ? json.replaceAll('##[', '#\\u0023[') : json;
/** A value as such JSON, with two spaces and a line break at the end. */
const serialise = (value) => `${withoutCommands(JSON.stringify(value, null, 2))}\n`;


/***/ })

};
