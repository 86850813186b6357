export const id = 301;
export const ids = [301];
export const modules = {

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer words are not compared: nobody mistypes a word of that length by accident. */
const longest = 64;
/** What is shorter begins too many words. */
const shortestBeginning = 4;
/** The candidate that is nearest to a mistyped word, or the only one that it is short for; `undefined` when none is near enough to be what was meant. */
function didYouMean(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    const most = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase(), most);
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? onlyOneThatBegins(wanted, candidates);
}
/** `misconfig` for `misconfiguration`. */
function onlyOneThatBegins(beginning, candidates) {
    if (beginning.length < shortestBeginning)
        return undefined;
    const [only, ...more] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(beginning));
    return more.length === 0 ? only : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours; anything above `most` is `most + 1`. */
function editDistance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const replaced = at(last, j - 1) + (same ? 0 : 1);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
            row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(at(last, b.length), most + 1);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ })

};
