export const id = 554;
export const ids = [554];
export const modules = {

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ij: () => (/* binding */ areSameImage),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   fq: () => (/* binding */ fullName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);

/** Labels and annotations that the OCI image specification 1.1 gives a meaning. */
const imageLabels = {
    source: 'org.opencontainers.image.source',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** `debian:12` and `docker.io/library/debian:12` are one; another host is another image. */
function fullName(name) {
    const [first = '', ...rest] = name.split('/');
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const host = !hasHost || first === 'index.docker.io' ? 'docker.io' : first;
    const path = hasHost ? rest : [first, ...rest];
    return [host, ...(host === 'docker.io' && path.length === 1 ? ['library'] : []), ...path].join('/');
}
/** As people write it: `debian` for `docker.io/library/debian`. */
const shortName = (name) => fullName(name).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
/** Whether two references name one image: by its name and tag, or by its digest where both say it. No tag means `latest`. */
function areSameImage(a, b) {
    const [one, other] = [(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(a), (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(b)];
    if (one === undefined || other === undefined || fullName(one.name) !== fullName(other.name))
        return false;
    if (one.digest !== undefined && other.digest !== undefined)
        return one.digest === other.digest;
    const tagOf = ({ tag, digest }) => tag ?? (digest === undefined ? 'latest' : undefined);
    return tagOf(one) === tagOf(other) || tagOf(one) === undefined || tagOf(other) === undefined;
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameOfFile),
/* harmony export */   t: () => (/* binding */ readImageName)
/* harmony export */ });
/** Distribution spec 1.1: a host with an optional port, then path components in lower case. */
const shape = /^((?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;
const longest = 512;
/** `undefined` for what is no reference: an image may call itself whatever it likes. */
function readImageName(text) {
    const [, name, tag, digest] = text.length > longest ? [] : (shape.exec(text) ?? []);
    if (name === undefined)
        return undefined;
    return { name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** A name for an image that has none of its own: that of the file or folder it came in. */
function nameOfFile(path) {
    const base = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    const plain = base
        .toLowerCase()
        .replace(/\.(?:tar|tgz|tar\.gz)$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return plain === '' ? 'unnamed' : plain;
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ imageScope),
/* harmony export */   d0: () => (/* binding */ imagePath)
/* harmony export */ });
/* unused harmony export isInImage */
/** Of the alerts and the comment of an image; a port is told with a dash, as scopes are words. */
const imageScope = (name) => `image/${name.replaceAll(':', '-')}`;
/** Where a finding in an image is, as long as nobody knows its Dockerfile: the same for every tag, digest and platform. */
const imagePath = (name, inside = '') => ['image', name, ...inside.split('/')].filter((segment) => !/^\.{0,2}$/.test(segment)).join('/');
/** Whether a path is one that `imagePath` makes, and no file of the repository. */
function isInImage(path, name) {
    const whole = imagePath(name);
    return path === whole || path.startsWith(`${whole}/`);
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findTrouble)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** What makes the evidence unfit to decide on: a run that is not complete, a canary that was not found, a tool that read nothing. What several scanners say alike is said once. */
function findTrouble(evidence) {
    const all = evidence.head.flatMap((run) => troubleOf(run).map((problem) => ({ problem, run })));
    const told = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(all, ({ problem }) => [problem.code, problem.sentence].join('\u001f'));
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
const nameOf = (run) => `${run.tool.name.charAt(0).toUpperCase()}${run.tool.name.slice(1)}`;
const incomplete = (run) => ({
    code: 'TOOL_CRASHED',
    sentence: `${nameOf(run)} did not finish: its results are ${run.outcome === 'partial' ? 'incomplete' : 'missing'}.`,
    hint: 'Run again; if it stays, look at the problems in evidence.json.',
});
const canaryMissing = (run, formats) => ({
    code: 'CANARY_MISSING',
    sentence: `${nameOf(run)} did not find the planted test case for ${formats.join(', ')}, so its silence proves nothing.`,
    hint: 'Its rules or its data are missing or damaged. Run `gatehouse setup`, or give a complete vulnerability database.',
});
const nothingExamined = (run, formats) => ({
    code: 'NOTHING_EXAMINED',
    sentence: `${nameOf(run)} read none of the ${formats.join(', ')} files it was given.`,
    hint: 'Run again with the evidence file (--evidence evidence.json) and look at its gaps.',
});


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ linkIdentities)
/* harmony export */ });
/**
 * One name for all findings that are the same: their identities meet, also by way of others (disjoint sets over the hashes). Findings that
 * were not given have no name of their own set.
 */
function linkIdentities(findings) {
    const parents = new Map();
    const rootOf = (hash) => {
        let root = hash;
        for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
            root = parent;
        shorten(parents, hash, root);
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
    return ({ identity }) => rootOf(identity.logical);
}
/** Lets every hash on the way point at the root, so that a long chain of aliases is walked once. */
function shorten(parents, hash, root) {
    let step = hash;
    for (let parent = parents.get(step); parent !== undefined && parent !== root; parent = parents.get(step)) {
        parents.set(step, root);
        step = parent;
    }
}


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareFindings),
  D: () => (/* binding */ mergeFindings)
});

// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var finding_severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/finding/finding.js
var finding = __webpack_require__(4803);
// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var identity = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/js/core/finding/place.js
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
    const { severity, severitySource } = (stated.length > 0 ? stated : findings).reduce((worst, finding) => (0,finding_severity/* compareSeverity */.zK)(finding.severity, worst.severity) < 0 ? finding : worst);
    return { severity, severitySource };
}
function joinRules(namer, findings) {
    const rules = findings.map((finding) => finding.rule);
    const help = namer.rule.help ?? firstOf(rules, (rule) => rule.help);
    const url = namer.rule.url ?? firstOf(rules, (rule) => rule.url);
    const isEntropyOnly = rules.every((rule) => rule.tags.includes(finding/* entropyTag */.Uq));
    return {
        ...namer.rule,
        ...(help === undefined ? {} : { help }),
        ...(url === undefined ? {} : { url }),
        tags: (0,order/* sortedUnique */.Z$)(rules.flatMap((rule) => rule.tags)).filter((tag) => tag !== finding/* entropyTag */.Uq || isEntropyOnly),
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
        ids: [...new Set(advisories.flatMap((advisory) => advisory.ids))].sort(identity/* compareAdvisoryIds */.t1),
        cwe: (0,order/* sortedUnique */.Z$)(advisories.flatMap((advisory) => advisory.cwe)),
        ...(published === undefined ? {} : { published }),
        ...(cvss === undefined ? {} : { cvss }),
        ...(kev === undefined ? {} : { kev }),
        ...(epss === undefined ? {} : { epss }),
    };
}
const highest = (numbers) => numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b));

// EXTERNAL MODULE: ./build/js/core/merge/linked-identities.js
var linked_identities = __webpack_require__(109);
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
const groupByIdentity = (findings) => [
    ...(0,order/* groupBy */.$z)(findings, (0,linked_identities/* linkIdentities */.V)(findings)).values(),
];
/** Facts that have no lines of their own: one finding per identity, placed where it comes first in path order. */
function joinByIdentity(findings) {
    return groupByIdentity([...findings].sort(comparePlace)).map(joinFindings);
}
/** Worst first, then by path and line: the order of every list of findings. Total, so that no tool's order shows. */
const compareFindings = (a, b) => (0,finding_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
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

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nK: () => (/* binding */ baseDemandsFor),
  r: () => (/* binding */ baseDemandsForTree),
  Nj: () => (/* binding */ judgeBaseImages),
  zL: () => (/* binding */ judgeNamedBases)
});

// EXTERNAL MODULE: ./build/js/core/image/base.js
var base = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/js/core/image/name.js
var image_name = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/js/core/image/subject.js
var subject = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/js/core/policy/glob.js
var glob = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var identity = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/base-image-finding.js



/** The rule of these findings, as policies and waivers name it. */
const baseImageRule = 'base-image';
/** However it is spelled, in the identity of a finding it is one. */
function nameOf({ reference }) {
    const read = (0,image_name/* readImageName */.t)(reference);
    return read === undefined ? reference : (0,base/* fullName */.fq)(read.name);
}
const unknownBase = {
    requirement: 'base-image:known',
    title: 'An image must be built on what the policy allows',
    message: 'Nobody knows what this image is built on: it does not say it, and its Dockerfile is not known.',
    help: 'Name the Dockerfile (--dockerfile), or give the image the label org.opencontainers.image.base.name.',
};
const notAllowed = (base, what) => ({
    requirement: `base-image:allowed:${nameOf(base)}`,
    title: 'An image must be built on what the policy allows',
    message: `${what} is built on ${base.reference}, which the policy does not allow.`,
    help: 'Build on one of the images that `supply-chain: base-images: allowed` names.',
});
const notPinned = (base, what) => ({
    requirement: `base-image:pinned:${nameOf(base)}`,
    title: 'The base of an image must be named by its digest',
    message: `${what} is built on ${base.reference}, which can be another image tomorrow: it is not named by its digest.`,
    help: `Write FROM ${base.reference}@sha256:… in the Dockerfile.`,
});
/**
 * Critical, as all that the policy itself asks of an image; a rule or a waiver may say otherwise. Without an image the Dockerfile stands for
 * it in the identity, so that another Dockerfile with the same base is another finding.
 */
function baseFinding({ requirement, title, message, help }, at, image) {
    const { path, ...where } = typeof at === 'string' ? { path: at } : placeAt(at);
    const { tag: _, ...about } = image ?? { name: path };
    const subject = { ...(image === undefined ? {} : { image: about }), requirement };
    const known = { image: about, requirement };
    return {
        kind: 'integrity',
        rule: { id: baseImageRule, title, help, tags: ['supply-chain'] },
        severity: 'critical',
        severitySource: 'tool',
        message,
        place: { path, ...where, related: [] },
        subject,
        identity: (0,identity/* identify */.ls)({ kind: 'integrity', format: 'image', ruleId: baseImageRule, path, subject: known }),
        sources: [{ tool: 'gatehouse', ruleId: baseImageRule, severity: 'critical', severitySource: 'tool' }],
    };
}
const placeAt = ({ path, line, snippet }) => ({
    path,
    region: { startLine: line, endLine: line },
    ...(snippet === undefined ? {} : { snippet }),
});

;// CONCATENATED MODULE: ./build/js/core/supply-chain/base-images.js





/** Demands on the bases of an image of this name. Every section that names it holds. */
const baseDemandsFor = (image, sections) => sections
    .filter(({ images }) => images === undefined || (0,glob/* compileGlobs */.tI)(images)(image))
    .flatMap(({ baseImages }) => baseImages ?? []);
/** Demands on Dockerfiles of which nobody knows what their image is called: of the sections for every image. */
const baseDemandsForTree = (sections) => sections.flatMap(({ images, baseImages }) => (images === undefined ? (baseImages ?? []) : []));
/**
 * What is not as the policy asks for. A base that nobody knows is no allowed one: an image must not pass because it says nothing of itself.
 * `bases` is empty for an image that is known to begin with nothing, absent where nobody knows.
 */
function judgeBaseImages(image, bases, demands) {
    if (demands.length === 0)
        return [];
    if (bases === undefined)
        return [baseFinding(unknownBase, (0,subject/* imagePath */.d0)(image.name), image)];
    return bases.flatMap((base) => shortfallsOf(base, demands, 'It').map((shortfall) => baseFinding(shortfall, base.place ?? (0,subject/* imagePath */.d0)(image.name), image)));
}
/** The same of Dockerfiles: a finding for each base in each of them. */
const judgeNamedBases = (bases, demands) => bases.flatMap((base) => shortfallsOf(base, demands, 'An image of this Dockerfile').map((shortfall) => baseFinding(shortfall, base.place)));
/** `what` is built on it. */
function shortfallsOf(base, demands, what) {
    const allowed = demands.flatMap((demand) => (demand.allowed === undefined ? [] : [(0,glob/* compileGlobs */.tI)(demand.allowed)]));
    const isAllowed = allowed.every((fits) => spellings(base.reference).some(fits));
    const mustBePinned = demands.some(({ pinned }) => pinned);
    return [
        ...(isAllowed ? [] : [notAllowed(base, what)]),
        ...(mustBePinned && !base.isPinned ? [notPinned(base, what)] : []),
    ];
}
/** In full and as people write it, each with its tag and without. */
function spellings(reference) {
    const read = (0,image_name/* readImageName */.t)(reference);
    if (read === undefined)
        return [];
    const tag = read.tag === undefined ? [] : [`:${read.tag}`];
    return [(0,base/* shortName */.EU)(read.name), (0,base/* fullName */.fq)(read.name)].flatMap((name) => [name, ...tag.map((end) => `${name}${end}`)]);
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

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isProblem),
/* harmony export */   I: () => (/* binding */ baseMissing)
/* harmony export */ });
const isProblem = (value) => typeof value !== 'string';
/** Why nothing can be compared, as the report says it. */
const baseMissing = (sentence, hint) => ({ code: 'BASE_MISSING', sentence, hint });


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

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest),
/* harmony export */   T: () => (/* binding */ limited)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


/** A program with the limits that the policy gives it, where it gives any. */
function limited(program, { tools }) {
    const { timeoutMs = program.deadlineMs, memoryBytes = program.memoryBytes } = tools.get(program.tool) ?? {};
    return { ...program, deadlineMs: timeoutMs, memoryBytes };
}
/**
 * Digest of what a policy says about the scan itself: what is excluded, which tools run, their limits, custom checks, and what images may be
 * built on. Scan and judge may be
 * two jobs that each read the policy; where their digests differ, the policy changed between them.
 */
function planDigest({ plan: { exclude, tools }, checks, layers, }) {
    const switches = [...tools]
        .map(([name, { off, timeoutMs, memoryBytes }]) => [name, off, timeoutMs ?? null, memoryBytes ?? null])
        .sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b));
    const bases = layers.flatMap(({ policy }) => policy.supplyChain.flatMap(({ images, baseImages: demand }) => demand === undefined ? [] : [['base-images', images ?? null, demand.allowed ?? null, demand.pinned]]));
    const digests = checks.map(({ digest }) => digest);
    return `sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify([(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(exclude), switches, ...digests, ...bases]))}`;
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ brokenChecks),
/* harmony export */   v: () => (/* binding */ placeChecks)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _explain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5050);


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
const longestLine = 8192;
/**
 * The checks that the tool says it could not use, as one problem; `undefined` when it says so of none. Only the files are named: the
 * tool's words quote them.
 */
function brokenChecks(scanner, stderr, { place, checks }) {
    const lines = stderr.split('\n').map((line) => line.slice(0, longestLine));
    const paths = [...checks.files.keys()];
    const within = place.replace(/^\//, '');
    const named = paths.filter((path) => lines.some((line) => mentions(line, `${within}/${path}`)));
    const complaints = lines.flatMap((line) => scanner.checks?.complaints.flatMap((words) => words.exec(line) ?? []) ?? []);
    const byName = paths.filter((path) => complaints.includes(path.slice(path.lastIndexOf('/') + 1)));
    const broken = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)([...named, ...byName]).map((path) => `${checks.folder}/${path}`);
    if (broken.length === 0 && complaints.length === 0)
        return undefined;
    const what = broken.length === 0 ? `a check in ${checks.folder}` : broken.join(', ');
    return {
        code: 'CHECK_INVALID',
        sentence: `${(0,_explain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(scanner)} could not use ${what}, so what it looks for was not looked for.`,
        hint: 'Correct the check, and try it with the tool itself; it counts when it is merged.',
    };
}
/** Not as the beginning of a longer name. */
const mentions = (line, path) => line
    .split(path)
    .slice(1)
    .some((rest) => !/^[\w-]/.test(rest));


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   IV: () => (/* binding */ explainStderr),
/* harmony export */   pw: () => (/* binding */ explainEnd),
/* harmony export */   qB: () => (/* binding */ explainLostMessages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** `trivy/config` -> `Trivy`. */
const titleOf = (scanner) => scanner.tool.charAt(0).toUpperCase() + scanner.tool.slice(1);
const minutes = (milliseconds) => milliseconds % 60_000 === 0 ? `${milliseconds / 60_000}m` : `${Math.round(milliseconds / 1000)}s`;
/** How Go 1.26, CPython 3.11, orjson and the C library's loader say it; which of them comes first depends on where the limit was met. */
const noMemory = /out of memory|\bMemoryError\b|cannot allocate memory|not enough memory|can't start new thread|failed to reserve page summary memory|failed to map segment from shared object(?!: Operation not permitted)/i;
/** What standard error says of the machine: disk or memory. `undefined` when it says nothing of them. */
function explainStderr(tool, stderr) {
    if (/no space left on device/i.test(stderr)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DISK_FULL', `${tool} could not write its report: the disk is full.`, {
            hint: 'Free some space and run again.',
        });
    }
    if (noMemory.test(stderr)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_OUT_OF_MEMORY', `${tool} needed more memory than its limit allows.`, {
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
                new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_KILLED', `${tool} was ended by ${end.signal} before it was done.`, {
                    hint: 'The machine may be out of memory. Run again; if it stays, look at the system log.',
                }));
        case 'output-too-large':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('OUTPUT_TOO_LARGE', `${tool} wrote more than 384 MiB and was stopped.`, {
                hint: 'Exclude generated files in the policy (exclude: [...]).',
            });
        case 'not-started':
            return explainStart(tool, end);
    }
}
/** How long it ran is only told where that is the limit of the policy: a part of it differs from run to run. */
const explainSlowness = (scanner, { deadlineMs, limitMs }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_TIMED_OUT', limitMs === undefined
    ? `${titleOf(scanner)} was stopped after ${minutes(deadlineMs)}, its limit.`
    : `${titleOf(scanner)} took too long and was stopped (limit ${minutes(limitMs)}).`, {
    hint: `Run again; if it stays, raise the limit in the policy (tools: { ${scanner.tool}: { timeout: 20m } }) or exclude what is slow.`,
});
function explainStart(tool, end) {
    switch (end.reason) {
        case 'missing':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_MISSING', `${tool} could not be started: its program is not there.`, {
                hint: 'Run `gatehouse setup`.',
            });
        case 'not-executable':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_NOT_EXECUTABLE', `${tool} could not be started: its program is not executable.`, {
                hint: 'Run `gatehouse setup`.',
            });
        case 'other':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('TOOL_CRASHED', `${tool} could not be started: ${end.detail}.`, {
                hint: 'Run `gatehouse setup`.',
            });
    }
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hiddenFrom)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** What holds credentials on a runner and on a laptop: the home folder, the checkout with its git configuration, the runner's own files. */
const variables = ['HOME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'];
/** Tools are given a stage; neither the folder it was made from nor these have anything for them. */
const hiddenFrom = (root, environment) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedUnique */ .Z$)([root, ...variables.map((name) => environment[name] ?? '')].filter((path) => path.startsWith('/')));


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ labelOf),
  NP: () => (/* binding */ rulesFor),
  i2: () => (/* binding */ runPlanned)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/flow/scan/read-tree.js + 3 modules
var read_tree = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supply-scan.js
var supply_scan = __webpack_require__(1474);
// EXTERNAL MODULE: ./build/js/flow/run/custom-checks.js
var custom_checks = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/js/flow/run/explain-run.js
var explain_run = __webpack_require__(5050);
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
    const label = labelOf(planned, context);
    ports.progress.step(label, 'started');
    const reading = (0,supply_scan/* isSupplied */.DO)(means)
        ? await read(planned, means, context, ports).catch((error) => unread(planned, (0,errors/* toProblem */.H8)(error)))
        : unread(planned, means);
    const [problem] = reading.problems;
    ports.progress.step(label, problem === undefined ? 'finished' : 'failed', problem?.sentence ?? '');
    const rules = rulesFor(planned, context.checks);
    const own = rules === undefined ? {} : { rules };
    return { scanner, tool, formats, reading, data, ...own, limits: { deadlineMs, memoryBytes } };
}
async function read(planned, means, context, ports) {
    const { stage, hidden } = context;
    const { scanner, formats, deadlineMs, memoryBytes } = planned;
    const crashing = await findCrashing(scanner, formats, stage, ports.files);
    const workspace = (0,supply_scan/* workspaceOf */.B3)(context.workspace, planned);
    const own = checksFor(planned, context);
    const checks = own && (await (0,custom_checks/* placeChecks */.v)(scanner, own, `${workspace}/checks`, ports.files));
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
    const reading = await (0,read_tree/* readTree */.Z)(request, stage, ports);
    return { ...reading, gaps: [...crashing, ...reading.gaps] };
}
const checksFor = ({ scanner }, { checks }) => scanner.checks === undefined ? undefined : checks.find(({ tool }) => tool === scanner.tool);
const unread = ({ formats }, problem) => ({
    parsed: [],
    problems: [problem],
    gaps: [],
    unread: formats,
    durationMs: 0,
});
/** Of the repository's own checks that this scanner is given. */
const rulesFor = (planned, checks) => checksFor(planned, { checks })?.digest;
/** As a person watching knows it. */
function labelOf({ scanner }, { on }) {
    const part = scanner.name.includes('/') ? ` ${scanner.name.slice(scanner.tool.length + 1)}` : '';
    return `${(0,explain_run/* titleOf */.Gg)(scanner)}${part}${on === undefined ? '' : ` on ${on}`}`;
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
;// CONCATENATED MODULE: ./build/js/flow/scan/supply/kept-files.js
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

// EXTERNAL MODULE: ./build/js/flow/run/custom-checks.js
var custom_checks = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/js/flow/run/explain-run.js
var explain_run = __webpack_require__(5050);
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
        const parsed = await readReport(request, result, report, ports);
        // What ran beside code of a repository is nothing that other runs may trust.
        if (kept !== undefined && request.checks === undefined)
            await saveKept(kept, temporary, ports.files);
        return { type: 'parsed', parsed, ...measured };
    }
    catch (error) {
        return { type: 'failed', problem: (0,errors/* toProblem */.H8)(error), ...measured };
    }
}
async function readReport(request, result, report, ports) {
    const { scanner, checks } = request;
    if (result.end.type !== 'exited')
        throw (0,explain_run/* explainEnd */.pw)(scanner, result.end, result.stderr, request);
    const text = await ports.files.readText(report).catch(() => '');
    const broken = checks === undefined ? undefined : (0,custom_checks/* brokenChecks */.h)(scanner, result.stderr, checks);
    if (broken !== undefined && result.end.code !== 0)
        throw (0,errors/* toError */.iT)(broken);
    const parsed = parse(scanner, {
        report: text,
        stderr: result.stderr,
        exit: result.end.code,
        root: request.stage,
        files: request.files,
    });
    const first = parsed.problems[0];
    if (first !== undefined)
        throw (0,errors/* toError */.iT)(first);
    const lost = result.stderrCut === true ? [(0,explain_run/* explainLostMessages */.qB)((0,explain_run/* titleOf */.Gg)(scanner))] : [];
    return { ...parsed, problems: broken === undefined ? lost : [broken, ...lost] };
}
/** A report that cannot be decoded says less about the trouble than the way the process ended. */
function parse(scanner, run) {
    try {
        return scanner.parse(run);
    }
    catch (error) {
        const spoken = (0,explain_run/* explainStderr */.IV)((0,explain_run/* titleOf */.Gg)(scanner), run.stderr);
        if (spoken !== undefined)
            throw spoken;
        throw error;
    }
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** UTC. */
const dayOf = (clock) => clock.now().toISOString().slice(0, 10);


/***/ }),

/***/ 3096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ limitPlan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _policy_plan_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4857);


/** Applies the policy's switches and limits, and the tools that the user asked for, to what could be scanned. */
function limitPlan(plan, policy, tools) {
    const wanted = plan.filter(({ scanner }) => policy.tools.get(scanner.tool)?.off !== true && (tools === undefined || tools.includes(scanner.tool)));
    if (plan.length > 0 && wanted.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', 'Every tool that could read something here is switched off.', {
            hint: 'Switch one on, in the policy (tools) or with --tools.',
        });
    }
    return wanted.map(({ scanner, formats }) => {
        const { deadlineMs, memoryBytes } = (0,_policy_plan_part_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T)(scanner, policy);
        return { scanner, formats, deadlineMs, memoryBytes };
    });
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ countOf),
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/repository/stage.js
var repository_stage = __webpack_require__(1301);
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

// EXTERNAL MODULE: ./build/js/flow/run/run-scanner.js + 1 modules
var run_scanner = __webpack_require__(656);
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
            return (0,run_scanner/* runScanner */.S)({ ...request, ...limits, workspace, formats, ...(only === undefined ? {} : { only }) }, ports);
        },
    };
}
/** The canary goes along with every half, so that each half proves that it was read. */
function canaryFilesOf({ scanner, stage }, format) {
    const canary = scanner.canaries.find((candidate) => candidate.format === format);
    const folder = (0,repository_stage/* canaryPath */["if"])(stage.canaryFolder, scanner.name, format);
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
    const whole = await (0,run_scanner/* runScanner */.S)(request, ports);
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


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   DO: () => (/* binding */ isSupplied),
/* harmony export */   K_: () => (/* binding */ unsupplied),
/* harmony export */   vk: () => (/* binding */ supplyScan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _install_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4561);


const isSupplied = (means) => 'installed' in means;
/** A folder of its own for one scanner. */
const workspaceOf = (workspace, { scanner }) => `${workspace}/${scanner.name.replace('/', '-')}`;
/** What the lock says of a tool that was not brought. */
const unknownTool = ({ scanner }) => ({
    name: scanner.tool,
    version: (0,_install_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedVersion */ .XX)(scanner.tool),
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
        return { tool, data: [], means: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(error) };
    }
}
const identityOf = ({ name, version, digest, origin }) => ({ name, version, digest, origin });


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ openRoot),
  et: () => (/* binding */ take_evidence_subjectOf),
  td: () => (/* binding */ takeEvidence)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/policy/layers.js
var policy_layers = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/js/repository/inventory.js + 1 modules
var repository_inventory = __webpack_require__(5715);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var js_tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/tools/plan.js


const secrets = 'secrets';
/**
 * Pairs each scanner with what it can read of the inventory; one that could read nothing is not planned. Secrets may be in any file.
 * @param tools names of the tools to use; absent: all.
 */
function planScans(inventory, tools) {
    const there = new Set(inventory.filter(({ files }) => files > 0).map(({ format }) => format));
    if (there.size > 0)
        there.add(secrets);
    return js_tools/* scanners */.Um
        .filter(({ tool }) => tools === undefined || tools.includes(tool))
        .map((scanner) => ({ scanner, formats: scanner.reads.filter((format) => there.has(format)).sort(order/* compareText */.n6) }))
        .filter(({ formats }) => formats.length > 0);
}

// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/js/repository/sources.js
var repository_sources = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/js/repository/stage.js
var repository_stage = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/js/core/judge/trouble.js
var judge_trouble = __webpack_require__(527);
// EXTERNAL MODULE: ./build/js/flow/run/run-planned.js + 1 modules
var run_planned = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/merge/merge.js + 5 modules
var merge = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/js/core/supply-chain/base-images.js + 1 modules
var base_images = __webpack_require__(8790);
// EXTERNAL MODULE: ./build/js/core/version.js
var version = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/js/repository/image/final-stage.js
var final_stage = __webpack_require__(2290);
// EXTERNAL MODULE: ./build/js/repository/image/read-bases.js
var read_bases = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/js/flow/scan/judge-bases.js







const format = 'dockerfile';
const scanner = 'gatehouse/base-images';
/** What the policies ask of the bases in every Dockerfile of a tree, answered by Gatehouse itself; nothing where they ask nothing. */
async function judgeBases({ files }, { sources, mask }, { layers }) {
    const demands = (0,base_images/* baseDemandsForTree */.r)(layers.flatMap(({ policy }) => policy.supplyChain));
    const dockerfiles = files.filter(({ formats }) => formats.includes(format));
    if (demands.length === 0 || dockerfiles.length === 0)
        return [];
    const paths = dockerfiles.map(({ path }) => path);
    const { bases, unread } = await (0,read_bases/* readBases */.X)(paths, sources, mask);
    return [
        {
            scanner,
            tool: { name: 'gatehouse', version: version/* version */.r, digest: '', origin: 'built-in' },
            target: { type: 'tree', name: '.' },
            inputs: { tree: (0,repository_stage/* digestTree */.hW)(dockerfiles), options: digestOf(demands), data: [] },
            outcome: 'complete',
            problems: [],
            planned: [{ format, files: paths.length }],
            examined: [{ format, files: paths.length - unread.length }],
            gaps: unread.map((path) => ({ path, reason: 'not-read', tool: 'gatehouse', detail: 'it has no FROM' })),
            canaries: [canary()],
            findings: (0,base_images/* judgeNamedBases */.zL)(bases, demands).sort(merge/* compareFindings */.E),
        },
    ];
}
/** Read and judged as the others are; it must be found, so that silence about them means something. */
function canary() {
    const stage = (0,final_stage/* finalStage */.B)('Dockerfile', 'FROM gatehouse-canary:1 AS build\nFROM build\n');
    const demands = [{ allowed: ['gatehouse/*'], pinned: true }];
    const found = stage === undefined ? [] : (0,base_images/* judgeNamedBases */.zL)((0,read_bases/* basesIn */.a)(stage), demands);
    return { format, seen: found.length === 2 };
}
const digestOf = (demands) => `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify(demands.map(({ allowed, pinned }) => [allowed ?? null, pinned])))}`;

// EXTERNAL MODULE: ./build/js/flow/scan/limit-plan.js
var limit_plan = __webpack_require__(3096);
// EXTERNAL MODULE: ./build/js/repository/skips.js
var skips = __webpack_require__(1423);
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
            const named = (byPath.get(reported.path) ?? []).filter((comment) => comment.tool === tool && names(comment, reported.ruleId) && !(0,skips/* isExpired */._d)(comment, today));
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
        ...(expires !== undefined && (0,skips/* isExpired */._d)(comment, today) ? { expired: mask(expires) } : {}),
    };
};
const names = (comment, ruleId) => comment.rules.some((rule) => rule === '*' || rule === ruleId);
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

// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var finding_identity = __webpack_require__(2154);
// EXTERNAL MODULE: ./build/js/repository/locate/index.js + 12 modules
var locate = __webpack_require__(8338);
// EXTERNAL MODULE: ./build/js/repository/locate/region.js
var locate_region = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/js/repository/locate/terraform/terraform-stacks.js
var terraform_stacks = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/js/core/credentials.js
var credentials = __webpack_require__(8222);
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
            for (const piece of piecesOf(form))
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
function piecesOf(form) {
    if (form.length <= longestPiece)
        return [form];
    const count = Math.ceil(form.length / longestPiece);
    const size = Math.ceil(form.length / count);
    return Array.from({ length: count }, (_, index) => form.slice(index * size, (index + 1) * size)).filter((piece) => piece.length >= shortestSecret);
}

;// CONCATENATED MODULE: ./build/js/repository/locate/secret-span.js
/** Longer hints are not compared: no tool shows so much of a line. */
const longestHint = 20_000;
const mostPlaces = 1000;
/**
 * Where the secret is in a line, from what a tool shows of it. Trivy shows the line, or a window of it, with each secret starred in its
 * own length (`Match`, 0.74.0); Checkov shows the line with each secret cut to its first 5 or 6 characters and ten stars (3.3.30). Where
 * the hint does not fit: all after the first `=` or `:`, else the whole line. Sorted, not overlapping.
 */
function findSecretSpans(line, hint) {
    // A window is cut by bytes: half a character at its ends is none of the line's.
    const shown = (hint ?? '').replace(/\r?\n$/, '').replace(/^\uFFFD{1,4}|\uFFFD{1,4}$/g, '');
    const isUsable = shown.includes('*') && shown.length <= longestHint;
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
    const end = endOfValue(line, start, hidden);
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
function endOfValue(line, start, hidden) {
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
                spans.set(sighting.reported, { region: regionOf(sighting, span, lines), starredLine, ordinal: before + index });
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
const regionOf = ({ line, endLine }, span, lines) => endLine > line
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
            findings: reported.map((report) => placeOne(report, tool, around)).sort(merge/* compareFindings */.E),
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
    const identity = (0,finding_identity/* identify */.ls)({
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
        rule: ruleOf(reported, secrets.mask),
        severity: reported.severity ?? 'medium',
        severitySource: reported.severitySource,
        message: secrets.mask(reported.message),
        place: placeOf(reported, file, found, secret, secrets.mask),
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
const ruleOf = (reported, mask) => ({
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
        const named = reported.resourceHint === undefined ? undefined : (0,locate/* findByAddress */.B0)(outline, reported.resourceHint);
        return named ?? (reported.format === 'helm' ? (0,locate/* findOnly */.W_)(outline) : undefined);
    }
    return (0,locate/* findSpan */.UW)(outline, reported.startLine, reported.endLine ?? reported.startLine);
}
/** Where an address is unique: in the chart, in the folder of manifests, else in the file. */
function stackFor(format, path) {
    if (format === 'helm')
        return chartOf(path);
    return format === 'kubernetes' || format === 'kustomize' ? (0,terraform_stacks/* folderOf */.yS)(path) : path;
}
/** `charts/shop` of `charts/shop/templates/web/deployment.yaml`: templates move within a chart without being others. */
function chartOf(path) {
    const end = `/${path}`.lastIndexOf('/templates/');
    return end < 0 ? (0,terraform_stacks/* folderOf */.yS)(path) : path.slice(0, Math.max(0, end - 1)) || '.';
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
    return [full, (0,terraform_stacks/* stackOf */.US)(reported.path, reported.modulePath, outermost, stackCalls)];
}
function placeOf(reported, file, found, secret, mask) {
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
        snippet: (0,locate_region/* snippetOf */.Vv)(file.lines, region, mask),
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
    const { startLine, endLine } = (0,locate_region/* clipRegion */.ji)(lines, file.lines.length);
    return (0,locate_region/* narrowRegion */.EM)(file.lines, startLine, endLine);
}
const blockOf = (file, found, mask) => ({
    label: mask(found.block.label),
    startLine: found.block.startLine,
    endLine: found.block.endLine,
    digest: (0,locate_region/* digestOf */.ol)(file.lines, found.block.startLine, found.block.endLine),
});

// EXTERNAL MODULE: ./build/js/core/evidence.js
var evidence = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/js/core/license/categories.js
var categories = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/js/flow/scan/find-unlisted.js
var find_unlisted = __webpack_require__(7305);
// EXTERNAL MODULE: ./build/js/flow/scan/read-tree.js + 3 modules
var read_tree = __webpack_require__(9809);
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
        const folder = `${(0,repository_stage/* canaryPath */["if"])(stage.canaryFolder, run.scanner.name, format)}/`;
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
const countRead = (run, read) => run.formats.flatMap((format) => (0,read_tree/* countOf */.p)([format], read.filter((file) => !(0,find_unlisted/* isLeftOut */.WY)(run.scanner, format, file))));
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
            ...inputsOf(run, stage),
            data: run.data,
            ...(run.rules === undefined ? {} : { rules: run.rules }),
        },
        outcome: problems.length === 0 ? 'complete' : run.reading.parsed.length === 0 ? 'failed' : 'partial',
        problems,
        planned: (0,read_tree/* countOf */.p)(run.formats, stage.files),
        examined: examinedOf(run, stage, canaries, gaps),
        gaps,
        canaries,
        ...licensesOf(run.reading.parsed),
        findings,
    };
}
function licensesOf(parsed) {
    const counts = parsed.flatMap(({ licenses }) => licenses ?? []);
    return parsed.some(({ licenses }) => licenses !== undefined) ? { licenses: (0,categories/* countLicenses */.c3)(counts) } : {};
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
/** Of what decides a result beside the tool and its data: the files that it may open, and how it is started. */
const inputsOf = (run, { files }) => ({
    tree: (0,repository_stage/* digestTree */.hW)(files.filter(({ path }) => run.scanner.mayOpen(path))),
    options: digestOptions(run),
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

// EXTERNAL MODULE: ./build/js/flow/scan/day.js
var day = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/js/flow/scan/heard-skips.js
var heard_skips = __webpack_require__(5256);
;// CONCATENATED MODULE: ./build/js/flow/scan/locate-runs.js







/** Places what the scanners said of one tree in its files, and writes down what each of them has seen. */
async function locateRuns(runs, { inventory, stage, sources, changed }, { files, clock }) {
    const neutralised = new Set(js_tools/* allSkipRules */.o8.filter((rule) => rule.neutralise).map((rule) => rule.tool));
    const skips = createSkips((0,heard_skips/* heardSkips */.X)(inventory.files), neutralised, (0,day/* dayOf */.k)(clock));
    const terraform = inventory.files.filter((file) => file.formats.includes('terraform')).map((file) => file.path);
    const reports = runs.map((run) => ({
        scanner: run.scanner.name,
        tool: run.scanner.tool,
        reported: reportedOf(run, stage),
    }));
    const { runs: located, mask } = await placeFindings(reports, { sources, terraform, skips });
    const understood = (0,find_unlisted/* understoodBy */.te)(runs);
    const evidence = await Promise.all(runs.map(async (run, index) => {
        const unlisted = run.reading.parsed.length === 0 ? [] : await (0,find_unlisted/* findUnlisted */.ui)(run, understood, stage, files);
        return assembleEvidence(run, stage, located[index]?.findings ?? [], { unlisted, changed, mask });
    }));
    return { evidence, skips: skips.all(mask), mask };
}

;// CONCATENATED MODULE: ./build/js/flow/scan/stage-options.js

/** What the planned scanners need of a stage: their canaries in it, their configuration out of it. */
const stageOptions = (plan, root) => ({
    root,
    ownConfig: plan.flatMap(({ scanner }) => scanner.ownConfig),
    skipRules: js_tools/* allSkipRules */.o8,
    canaries: plan.flatMap(({ scanner, formats }) => scanner.canaries
        .filter((canary) => formats.includes(canary.format))
        .map(({ format, files }) => ({ scanner: scanner.name, format, files }))),
});

// EXTERNAL MODULE: ./build/js/flow/base/base-source.js
var base_source = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/js/flow/base/scanner-key.js
/**
 * Everything that decides what a scanner finds: its files, how it is started, the tool, its own and the repository's rules, and its data.
 * Two runs of one key find the same. Where the tool was not brought there is no key.
 */
function scannerKey({ scanner, tool, inputs }) {
    if (tool.digest === '')
        return undefined;
    const data = inputs.data.map(({ name, digest }) => [name, digest]);
    return JSON.stringify([
        scanner,
        [tool.name, tool.version, tool.digest],
        inputs.tree,
        inputs.options,
        inputs.rules ?? null,
        data,
    ]);
}
/** A run that may stand in for another of the same key: it is complete, and its canaries were seen. */
const isProven = ({ outcome, problems, canaries }) => outcome === 'complete' && problems.length === 0 && canaries.every(({ seen }) => seen);

;// CONCATENATED MODULE: ./build/js/flow/base/reuse.js



/** The key of a run on a stage, before it runs. */
function keyOnStage({ planned, supplied }, { stage, checks }) {
    const { scanner, formats, deadlineMs, memoryBytes } = planned;
    const rules = (0,run_planned/* rulesFor */.NP)(planned, checks);
    const own = rules === undefined ? {} : { rules };
    const inputs = inputsOf({ scanner, formats, limits: { deadlineMs, memoryBytes }, ...own }, stage);
    return scannerKey({
        scanner: scanner.name,
        tool: supplied.tool,
        inputs: { ...inputs, data: supplied.data, ...own },
    });
}
/** What the same scanner found in the same files before, with the same rules and data. */
function earlierRun(scan, context, earlier) {
    if (earlier.length === 0)
        return undefined;
    const key = keyOnStage(scan, context);
    const found = earlier.flatMap(({ runs }) => runs).find((run) => isProven(run) && scannerKey(run) === key);
    return key === undefined || found === undefined ? undefined : { earlier: found };
}
/** Comments that reached a finding of a run that was taken over: its tool does not say so again. */
function withEarlierSkips(skips, reused, earlier) {
    const tools = new Set(reused.map(({ tool }) => tool.name));
    const keyOf = ({ path, line, tool, rules }) => JSON.stringify([path, line, tool, rules]);
    const matched = new Set(earlier.flatMap((each) => each.skips.filter((skip) => skip.matched && tools.has(skip.tool)).map(keyOf)));
    return skips.map((skip) => (matched.has(keyOf(skip)) ? { ...skip, matched: true } : skip));
}

;// CONCATENATED MODULE: ./build/js/flow/base/open-base.js















/** Brings the base's files into the workspace and stages them by the same policy. Never rejects. */
async function openBase(source, workspace, options, ports) {
    const { name, commit } = source;
    if ((0,base_source/* isProblem */.A)(commit))
        return { name, tree: commit };
    try {
        const folder = `${workspace}/base`;
        const missing = await source.bring(folder);
        return { name, commit, tree: { ...(await openTree(folder, workspace, options, ports)), missing } };
    }
    catch (error) {
        return { name, commit, tree: { ...(0,errors/* toProblem */.H8)(error), code: 'BASE_MISSING' } };
    }
}
async function openTree(root, workspace, { found, tools }, ports) {
    const inventory = await (0,repository_inventory/* takeInventory */.O)({ root, untracked: false, exclude: found.plan.exclude, skipRules: js_tools/* allSkipRules */.o8 }, ports);
    const could = planScans(inventory.formats).filter(({ scanner }) => tools === undefined || tools.includes(scanner.tool));
    const able = could.filter(({ scanner }) => found.plan.tools.get(scanner.tool)?.off !== true);
    const plan = able.length === 0 ? [] : (0,limit_plan/* limitPlan */.Z)(able, found.plan, tools);
    const stage = await (0,repository_stage/* buildStage */.Zh)(inventory, stageOptions(plan, `${workspace}/base-tree`), ports.files);
    return { inventory, plan, stage, found, workspace: `${workspace}/base-runs` };
}
const isTree = (tree) => 'stage' in tree;
/** Scans the base with one scanner, unless it would read what it reads in the head, or what was scanned before. */
async function scanOnBase({ planned: head, supplied }, context, { name, tree }, earlier, ports) {
    if (!isTree(tree))
        return undefined;
    const scanner = head.scanner.name;
    const planned = tree.plan.find((one) => one.scanner.name === scanner);
    if (planned === undefined)
        return { type: 'known', run: { scanner, from: 'scan', findings: [] } };
    const scan = { planned, supplied };
    const onBase = { ...context, stage: tree.stage, workspace: tree.workspace, on: name };
    const key = keyOnStage(scan, onBase);
    if (key !== undefined && key === keyOnStage({ planned: head, supplied }, context))
        return { type: 'known', run: { scanner, from: 'head', findings: [] } };
    const known = earlierRun(scan, onBase, earlier);
    if (known !== undefined)
        return { type: 'known', run: { scanner, from: 'artifact', findings: known.earlier.findings } };
    return { type: 'ran', run: await (0,run_planned/* runPlanned */.i2)(planned, supplied, onBase, ports) };
}
/** The base as the evidence holds it. A scanner that did not finish on it is told: what it missed there counts as introduced. */
async function describeBase({ name, commit, tree }, results, head, ports) {
    if (!isTree(tree))
        return { runs: [], problems: [tree], touched: [] };
    const ran = results.flatMap((result) => (result.type === 'ran' ? [result.run] : []));
    const { stage, inventory } = tree;
    const changed = await stage.changed();
    const sources = (0,repository_sources/* openSources */.H)(inventory.root, ports.files);
    const { evidence, mask } = await locateRuns(ran, { inventory, stage, sources, changed }, ports);
    const own = await judgeBases(inventory, { sources, mask }, tree.found);
    const runs = [
        ...results.flatMap((result) => (result.type === 'known' ? [result.run] : [])),
        ...[...evidence, ...own].map(({ scanner, findings }) => ({ scanner, from: 'scan', findings })),
    ].sort((a, b) => (0,order/* compareText */.n6)(a.scanner, b.scanner));
    return {
        ...(commit === undefined ? {} : { commit }),
        runs,
        problems: [...tree.missing, ...evidence.flatMap((run) => incomplete(run, name))],
        touched: otherThan(head, inventory),
        gone: onlyIn(inventory, head),
    };
}
function incomplete(run, name) {
    const [trouble] = (0,judge_trouble/* findTrouble */.R)({ head: [run] });
    if (trouble === undefined)
        return [];
    return [
        {
            code: 'BASE_MISSING',
            sentence: `On ${name}: ${trouble.sentence} What was missed there counts as introduced.`,
            ...(trouble.hint === undefined ? {} : { hint: trouble.hint }),
        },
    ];
}
function onlyIn(one, other) {
    const there = new Set([...other.files, ...other.gaps].map(({ path }) => path));
    return one.files.flatMap(({ path }) => (there.has(path) ? [] : [path])).sort(order/* compareText */.n6);
}
function otherThan(head, base) {
    const before = new Map(base.files.map(({ path, digest }) => [path, digest]));
    return head.files
        .filter(({ path, digest }) => before.get(path) !== digest)
        .map(({ path }) => path)
        .sort(order/* compareText */.n6);
}

// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/policy/plan-part.js
var plan_part = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/js/flow/run/hidden.js
var run_hidden = __webpack_require__(6917);
;// CONCATENATED MODULE: ./build/js/flow/scan/run-scans.js






/**
 * Runs the scanners side by side, each on the head and then on the base: a quick one is done with both while a slow one is at its first.
 * Files that are already reported are read meanwhile.
 */
async function runScans(scans, context, { sources, base }, ports) {
    let running = scans.length;
    const results = await Promise.all(scans.map(async ({ planned, supplied }) => {
        const scan = { planned, supplied: await supplied };
        const head = await headOf(scan, context, (await base?.earlier) ?? [], ports);
        running -= 1;
        if (running > 0 && 'run' in head)
            await (0,repository_sources/* prepareSources */.O)(sources, reportedOf(head.run, context.stage));
        const onBase = base === undefined ? undefined : await scanOnBase(scan, context, await base.opened, await base.earlier, ports);
        return { head, onBase };
    }));
    return { heads: results.map(({ head }) => head), bases: results.flatMap(({ onBase }) => onBase ?? []) };
}
async function headOf(scan, context, earlier, ports) {
    const known = earlierRun(scan, context, earlier);
    if (known === undefined)
        return { run: await (0,run_planned/* runPlanned */.i2)(scan.planned, scan.supplied, context, ports) };
    ports.progress.step((0,run_planned/* labelOf */.Wy)(scan.planned, {}), 'finished', 'the same files as on the default branch');
    return known;
}
/** The evidence of every scanner, in the order of the plan, and the comments that asked for silence. */
async function locateHeads(heads, scene, earlier, ports) {
    const located = await locateRuns(heads.flatMap((head) => ('run' in head ? [head.run] : [])), scene, ports);
    const fresh = [...located.evidence];
    const reused = heads.flatMap((head) => ('earlier' in head ? [head.earlier] : []));
    return {
        evidence: heads.flatMap((head) => ('earlier' in head ? [head.earlier] : fresh.splice(0, 1))),
        skips: withEarlierSkips(located.skips, reused, earlier),
        mask: located.mask,
    };
}

// EXTERNAL MODULE: ./build/js/flow/scan/supply/supply-scan.js
var supply_scan = __webpack_require__(1474);
;// CONCATENATED MODULE: ./build/js/flow/scan/gather.js














/** Stages the tree, runs the scanners that are planned, on the base too where there is one, and locates what they say. Where there is no place for a stage, each has failed for that reason. */
async function gather(gathering, ports) {
    const workspace = await ports.files.makeTemporary('gatehouse-').catch(errors/* toProblem */.H8);
    if (typeof workspace !== 'string')
        return withoutStage(workspace, gathering, ports);
    return (0,own_folder/* inOwnFolder */.e)(workspace, () => gatherIn(workspace, gathering, ports), ports);
}
async function gatherIn(workspace, gathering, ports) {
    const { supplies, root, inventory, plan, found } = gathering;
    const started = ports.clock.monotonicMs();
    const scans = plan.map((planned) => ({ planned, supplied: (0,supply_scan/* supplyScan */.vk)(planned, workspace, supplies) }));
    const base = pendingBase(workspace, gathering, ports);
    const stage = await (0,repository_stage/* buildStage */.Zh)(inventory, stageOptions(plan, `${workspace}/tree`), ports.files).catch(errors/* toProblem */.H8);
    if (!isStage(stage)) {
        await Promise.all([base?.opened, ...scans.map(({ supplied }) => supplied)]); // They may be writing into the workspace.
        return withoutStage(stage, gathering, ports);
    }
    const staged = ports.clock.monotonicMs();
    const sources = (0,repository_sources/* openSources */.H)(root, ports.files);
    const hidden = [...(0,run_hidden/* hiddenFrom */.Z)(root, ports.environment), `${workspace}/base`];
    const context = { stage, workspace, hidden, checks: found.checks };
    const { heads, bases } = await runScans(scans, context, { sources, base }, ports);
    const changed = await stage.changed();
    const ran = ports.clock.monotonicMs();
    const scene = { inventory, stage, sources, changed };
    const located = await locateHeads(heads, scene, (await base?.earlier) ?? [], ports);
    const own = await judgeBases(inventory, { sources, mask: located.mask }, found);
    const file = await fileOf(gathering, { ...located, evidence: [...located.evidence, ...own], stage });
    const told = base === undefined ? {} : { base: await describeBase(await base.opened, bases, inventory, ports) };
    const times = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) };
    return { ...file, ...told, timings: { ...timingsOf(heads), ...times } };
}
/** Opened while the head is staged. */
function pendingBase(workspace, gathering, ports) {
    const { base: source } = gathering;
    if (source === undefined)
        return undefined;
    return { opened: openBase(source, workspace, gathering, ports), earlier: source.earlier().catch(() => []) };
}
const timingsOf = (heads) => Object.fromEntries(heads.flatMap((head) => ('run' in head ? [[head.run.scanner.name, Math.round(head.run.reading.durationMs)]] : [])));
const isStage = (stage) => 'paths' in stage;
async function withoutStage(problem, gathering, ports) {
    const { inventory, plan, root } = gathering;
    const stage = (0,repository_stage/* unbuiltStage */.A$)(inventory);
    const runs = await Promise.all(plan.map((planned) => (0,run_planned/* runPlanned */.i2)(planned, (0,supply_scan/* unsupplied */.K_)(planned, problem), { stage, workspace: '', hidden: [], checks: [] }, ports)));
    const sources = (0,repository_sources/* openSources */.H)(root, ports.files);
    const located = await locateRuns(runs, { inventory, stage, sources, changed: [] }, ports);
    const own = await judgeBases(inventory, { sources, mask: located.mask }, gathering.found);
    return fileOf(gathering, { ...located, evidence: [...located.evidence, ...own], stage });
}
const fileOf = async ({ subject, inventory, found }, seen) => ({
    schema: 1,
    subject: await subject,
    inputs: {
        ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
        plan: (0,plan_part/* planDigest */.G)(found),
        lock: lock/* lockDigest */.sU,
    },
    inventory: {
        files: inventory.files.length,
        formats: inventory.formats,
        gaps: [...inventory.gaps, ...seen.stage.gaps],
        skips: seen.skips,
    },
    head: seen.evidence,
    timings: {},
});

;// CONCATENATED MODULE: ./build/js/flow/scan/take-evidence.js







/**
 * The first half of the story of DESIGN 3: inventory, plan, install, stage, run, parse, locate. `readPolicy` gets the real path of
 * the folder.
 * @throws GatehouseError only before anything ran (path, policy); trouble of a tool is in the evidence.
 */
async function takeEvidence(request, readPolicy, ports, supplies) {
    const root = await openRoot(request.path, ports);
    supplies.expect(request.tools ?? js_tools/* toolNames */.$p);
    const subject = take_evidence_subjectOf(root, request.subject, ports);
    subject.catch(() => undefined); // Awaited when the scanners are done.
    const found = await readPolicy(root);
    const counts = (0,policy_layers/* strictestSettings */.rJ)(found.layers).judge;
    const base = counts === 'everything' ? undefined : await request.base?.(root);
    const inventory = await (0,repository_inventory/* takeInventory */.O)({ root, untracked: request.untracked, exclude: found.plan.exclude, skipRules: js_tools/* allSkipRules */.o8 }, ports);
    const plan = (0,limit_plan/* limitPlan */.Z)(planScans(inventory.formats), found.plan, request.tools);
    const { tools } = request;
    const gathering = {
        ...{ supplies, root, subject, inventory, plan, found },
        ...(base === undefined ? {} : { base }),
        ...(tools === undefined ? {} : { tools }),
    };
    return { evidence: await gather(gathering, ports), found };
}
/** Of a tree: what git says of it, and what somebody knows better. */
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
/**
 * The real path of a folder.
 * @throws GatehouseError TARGET_MISSING
 */
async function openRoot(path, ports) {
    const root = await ports.files.realPath(path).catch(() => undefined);
    const stat = root === undefined ? undefined : await ports.files.stat(root);
    if (root !== undefined && stat?.type === 'directory')
        return root;
    throw new errors/* GatehouseError */.GA('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
        hint: 'Give the path of the folder to scan.',
    });
}


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


/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ finalStage)
/* harmony export */ });
/* harmony import */ var _core_document_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6171);
/* harmony import */ var _locate_dockerfile_dockerfile_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40);


/** Reads `FROM [--platform=…] IMAGE [AS NAME]`; arguments with a default are filled in. `undefined` where there is no FROM. */
function finalStage(path, text) {
    const { instructions } = (0,_locate_dockerfile_dockerfile_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstructions */ .K)((0,_core_document_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text));
    const stages = instructions.filter(({ keyword }) => keyword === 'FROM');
    const last = stages.at(-1);
    if (last === undefined)
        return undefined;
    const values = argumentsOf(instructions);
    const base = baseOf(last, stages, values);
    const { startLine, endLine } = last;
    const bases = stages.flatMap((stage) => elsewhere(stage, stages, values));
    return { path, text, from: { startLine, endLine }, ...(base === undefined ? {} : { base }), bases };
}
function elsewhere(stage, stages, values) {
    const written = fromShape.exec(stage.text)?.[1] ?? '';
    const image = fill(written, values) ?? written;
    const isHere = image === '' || image.toLowerCase() === 'scratch' || stageBefore(image, stage, stages) !== undefined;
    return isHere ? [] : [{ reference: image, line: stage.startLine }];
}
const fromShape = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i;
/** A stage may begin with one before it, never with itself or a later one. */
function baseOf(stage, stages, values) {
    const image = fill(fromShape.exec(stage.text)?.[1] ?? '', values);
    if (image === undefined || image === '' || image.toLowerCase() === 'scratch')
        return undefined;
    const before = stageBefore(image, stage, stages);
    return before === undefined ? image : baseOf(before, stages, values);
}
/** The stage before this one that a name or number means. */
function stageBefore(name, stage, stages) {
    const earlier = stages.slice(0, stages.indexOf(stage));
    const named = earlier.findLast(({ text }) => fromShape.exec(text)?.[2]?.toLowerCase() === name.toLowerCase());
    return named ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined);
}
/** Of the arguments before the first FROM, which alone count in it. */
function argumentsOf(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const values = new Map();
    for (const { keyword, text } of instructions.slice(0, first)) {
        if (keyword !== 'ARG')
            continue;
        for (const [, name = '', quoted, plain] of text.matchAll(/([A-Za-z_]\w*)=(?:"([^"\\]*)"|([^\s"']*))/g)) {
            const value = fill(quoted ?? plain ?? '', values);
            if (value !== undefined)
                values.set(name, value);
        }
    }
    return values;
}
/** `$NAME`, `${NAME}`, `${NAME:-default}`; `undefined` where a name has no value. */
function fill(text, values) {
    let isKnown = true;
    const filled = text.replace(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (_, braced, otherwise, plain) => {
        const value = values.get(braced ?? plain) ?? otherwise;
        if (value === undefined)
            isKnown = false;
        return value ?? '';
    });
    return isKnown ? filled : undefined;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readBases),
/* harmony export */   a: () => (/* binding */ basesIn)
/* harmony export */ });
/* harmony import */ var _core_document_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);
/* harmony import */ var _locate_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6248);
/* harmony import */ var _final_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2290);



/** What the stages of a Dockerfile begin with, by line; `mask` takes secrets out of what was written. */
function basesIn({ path, text, bases }, mask = (written) => written) {
    const lines = (0,_core_document_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text);
    return bases.map(({ reference, line }) => ({
        reference: mask(reference),
        isPinned: reference.includes('@sha256:'),
        place: { path, line, snippet: (0,_locate_region_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(lines, { startLine: line, endLine: line }, mask) },
    }));
}
/** The same of many, and the paths of those that cannot be read, or in which there is no FROM. */
async function readBases(paths, sources, mask) {
    await sources.read(paths);
    const stages = paths.map((path) => {
        const file = sources.file(path);
        return file === undefined ? undefined : (0,_final_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .finalStage */ .B)(path, file.text);
    });
    return {
        bases: stages.flatMap((stage) => (stage === undefined ? [] : basesIn(stage, mask))),
        unread: paths.filter((_, at) => stages[at] === undefined),
    };
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ narrowRegion),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   ji: () => (/* binding */ clipRegion),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);

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
const longestLine = 400;
/** The first lines of a region for a person to read, masked before anything is cut, so that no half of a secret stays. */
function snippetOf(lines, region, mask, maxLines = 6) {
    const end = Math.min(region.endLine, region.startLine + maxLines - 1);
    const text = mask(lines.slice(region.startLine - 1, end).join('\n'));
    if (text.length <= longestLine)
        return text;
    return text
        .split('\n')
        .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
        .join('\n');
}
/** sha256 of the lines without their indentation and trailing blanks: moving or re-indenting a block changes nothing. */
const digestOf = (lines, startLine, endLine) => (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(lines
    .slice(startLine - 1, endLine)
    .map((line) => line.trim())
    .join('\n'));


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   dk: () => (/* binding */ followSource),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export moduleNames */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** The folder of a path, `.` for the root. */
const folderOf = (path) => {
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
        return folderOf(path);
    if (outermostCall !== undefined)
        return folderOf(outermostCall);
    let folders = new Set([folderOf(path)]);
    let steps = 0;
    for (const name of moduleNames(modulePath).reverse()) {
        const callers = calls
            .filter((call) => call.name === name && folders.has(call.target))
            .map((call) => folderOf(call.path));
        steps += calls.length;
        if (callers.length === 0 || steps > maximumSteps * Math.max(1, calls.length))
            break;
        folders = new Set(callers);
    }
    return [...folders].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)[0] ?? folderOf(path);
}


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources),
/* harmony export */   O: () => (/* binding */ prepareSources)
/* harmony export */ });
/* harmony import */ var _core_document_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6171);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1992);
/* harmony import */ var _concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3897);
/* harmony import */ var _locate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
/* harmony import */ var _locate_terraform_terraform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5350);
/* harmony import */ var _locate_terraform_terraform_stacks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1903);






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
            await (0,_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)([...new Set(paths)].filter(isInside).sort(), atOnce, readOnce);
        },
        file: (path) => byPath.get(path),
        outline(file, format) {
            const key = `${format}\u001f${file.path}`;
            const outline = outlines.get(key) ?? (0,_locate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W4)(format, file.text, file.path);
            outlines.set(key, outline);
            return outline;
        },
        lineCounted(file, counted) {
            const lineMap = lineMaps.get(file.path) ?? (0,_locate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineMap */ .rQ)(file.text);
            lineMaps.set(file.path, lineMap);
            return lineMap(counted);
        },
        callsIn: (paths) => paths.flatMap((path) => callsOf(byPath.get(path))),
    };
}
/** Reads and outlines what these reports are about while other scanners still run, file by file, so that whatever else happens gets its turn. */
async function prepareSources(sources, reports) {
    const wanted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(reports.filter(({ kind }) => kind === 'misconfiguration'), ({ path }) => path);
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
    return text === undefined ? undefined : { path, text, lines: (0,_core_document_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(text) };
}
function callsOf(file) {
    if (file === undefined)
        return [];
    return (0,_locate_terraform_terraform_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleCalls */ .i)(file.text, file.path).flatMap(({ name, source }) => {
        const target = (0,_locate_terraform_terraform_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .followSource */ .dk)((0,_locate_terraform_terraform_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(file.path), source);
        return target === undefined ? [] : [{ name, path: file.path, target }];
    });
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ unbuiltStage),
/* harmony export */   Zh: () => (/* binding */ buildStage),
/* harmony export */   hW: () => (/* binding */ digestTree),
/* harmony export */   "if": () => (/* binding */ canaryPath)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6414);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1992);
/* harmony import */ var _concurrently_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3897);
/* harmony import */ var _skips_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1423);






const atOnce = 32;
/** Where one canary's files are, relative to the root. */
const canaryPath = (folder, scanner, format) => `${folder}/${scanner.replace('/', '-')}/${format}`;
/** DESIGN 3, "stage". The caller removes the folder. */
async function buildStage(inventory, options, files) {
    const isConfig = picomatch__WEBPACK_IMPORTED_MODULE_2__([...options.ownConfig], { dot: true });
    const staged = inventory.files.filter((file) => !isConfig(file.path));
    const config = inventory.files.filter((file) => isConfig(file.path));
    await makeFolders(options.root, staged, files);
    const results = await (0,_concurrently_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrently */ .X)(staged, atOnce, (file) => tryPlace(inventory.root, file, options, files));
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
    await (0,_concurrently_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrently */ .X)([...folders].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6), atOnce, (folder) => files.makeDirectory(`${root}/${folder}`));
}
/** A file that went away since it was listed, or was closed, is a gap; that nothing can be written is trouble. */
async function tryPlace(from, file, options, files) {
    try {
        return await place(from, file, options, files);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA)
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
    const bytes = Buffer.from((0,_skips_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralise */ .$0)(original, rules), 'latin1');
    await files.write(target, bytes);
    return { ...file, digest: (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes) };
}
/** Size and times of everything in the stage, by path. */
async function stampsOf(root, files) {
    return new Map((await files.survey(root)).map((file) => [file.path, file]));
}
async function findChanged(root, placed, before, files) {
    const now = await stampsOf(root, files).catch(() => new Map()); // Not even the folder is left.
    const isChanged = await (0,_concurrently_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrently */ .X)(placed, atOnce, async ({ path, digest }) => {
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('INTERNAL', 'No free name for the canary folder was found.');
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
const digestTree = (files) => `sha256:${(0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)([...files]
    .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.path, b.path))
    .map(({ path, digest }) => `${path}\u001f${digest}`)
    .join('\n'))}`;


/***/ })

};
