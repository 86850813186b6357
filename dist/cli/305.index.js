export const id = 305;
export const ids = [305];
export const modules = {

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanImage: () => (/* binding */ scanImage),
  takeImage: () => (/* binding */ takeImage)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/core/image/base.js
var image_base = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/js/repository/formats.js
var formats = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/js/repository/sources.js
var repository_sources = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/js/repository/tree.js
var tree = __webpack_require__(1619);
// EXTERNAL MODULE: ./build/js/repository/image/final-stage.js
var final_stage = __webpack_require__(2290);
;// CONCATENATED MODULE: ./build/js/repository/image/find-dockerfile.js






/**
 * The Dockerfile of an image: the one that was named; else, unless the image says that it comes from another repository, the only one that
 * begins with the base that the image names; else the only one there is, if the image says that it comes from here. Never a guess.
 * @throws GatehouseError TARGET_MISSING for one that was named and is no Dockerfile.
 */
async function findDockerfile(root, { given, labels, repository }, ports) {
    if (given !== undefined) {
        const [only] = await readStages(root, [given], ports.files);
        if (only === undefined)
            throw noDockerfile(given);
        return only;
    }
    const source = labels.get(image_base/* imageLabels */.J0.source);
    const isOurs = source !== undefined && repository !== undefined && isSameRepository(source, repository);
    const base = labels.get(image_base/* imageLabels */.J0.baseName);
    if ((source !== undefined && repository !== undefined && !isOurs) || (base === undefined && !isOurs))
        return undefined;
    const { paths } = await (0,tree/* listTree */.n)(root, true, ports);
    const isDockerfile = (path) => (0,formats/* formatsOf */.IO)(path, undefined).includes('dockerfile');
    const stages = await readStages(root, paths.filter(isDockerfile), ports.files);
    const fitting = base === undefined ? [] : stages.filter((stage) => isBuiltOn(stage, base, labels));
    return fitting.length === 1 ? fitting[0] : isOurs && stages.length === 1 ? stages[0] : undefined;
}
async function readStages(root, paths, files) {
    const sources = (0,repository_sources/* openSources */.H)(root, files);
    await sources.read(paths);
    return paths.flatMap((path) => {
        const file = sources.file(path);
        return (file === undefined ? undefined : (0,final_stage/* finalStage */.B)(path, file.text)) ?? [];
    });
}
function isBuiltOn({ base }, name, labels) {
    const digest = labels.get(image_base/* imageLabels */.J0.baseDigest);
    return (base !== undefined && (0,image_base/* areSameImage */.Ij)(base, digest === undefined || name.includes('@') ? name : `${name}@${digest}`));
}
/** `https://github.com/acme/app.git`, `git@github.com:acme/app` and `acme/app` are one. */
const isSameRepository = (a, b) => ownerAndName(a) !== '' && ownerAndName(a) === ownerAndName(b);
const ownerAndName = (address) => /([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(address.slice(-200).toLowerCase().replace(/:/g, '/'))?.[1] ?? '';
const noDockerfile = (path) => new errors/* GatehouseError */.GA('TARGET_MISSING', `${path} is no Dockerfile that can be read.`, {
    hint: 'Give its path from the folder of the repository, with a FROM in it.',
});

// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var js_tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/feeds/open-feeds.js + 3 modules
var open_feeds = __webpack_require__(989);
// EXTERNAL MODULE: ./build/js/flow/judge-evidence.js + 19 modules
var judge_evidence = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/scan/scan.js + 4 modules
var scan = __webpack_require__(6919);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/js/core/image/subject.js
var image_subject = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/policy/plan-part.js
var plan_part = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/js/flow/scan/limit-plan.js
var limit_plan = __webpack_require__(3096);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supply-scan.js
var supply_scan = __webpack_require__(1474);
// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/core/document/lines.js
var document_lines = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var identity = __webpack_require__(2154);
// EXTERNAL MODULE: ./build/js/core/merge/merge.js + 5 modules
var merge = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/js/repository/locate/region.js
var region = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/js/repository/image/place-in-image.js






/** Turns what a tool said of an image into findings, sorted: one for each report. */
function placeInImage(reported, tool, around) {
    const ordinals = ordinalsOf(reported);
    return reported.map((report) => placeOne(report, tool, ordinals.get(report) ?? 0, around)).sort(merge/* compareFindings */.E);
}
function placeOne(reported, tool, ordinal, around) {
    const { kind, ruleId, format, concept, advisory, severity, severitySource } = reported;
    const subject = subjectOf(reported, around.image);
    const known = advisory === undefined ? {} : { advisory };
    const named = concept === undefined ? {} : { concept };
    const rated = severity === undefined ? {} : { severity };
    const secret = kind === 'secret' ? { secret: { line: reported.secretHint ?? '', ordinal } } : {};
    const path = (0,image_subject/* imagePath */.d0)(around.image.name, reported.path);
    return {
        kind,
        rule: {
            id: concept ?? ruleId,
            ...named,
            title: reported.title,
            ...(reported.help === undefined ? {} : { help: reported.help }),
            ...(reported.url === undefined ? {} : { url: reported.url }),
            tags: reported.tags,
        },
        severity: severity ?? 'medium',
        severitySource,
        message: reported.message,
        place: placeOf(reported, path, around),
        subject,
        ...known,
        identity: (0,identity/* identify */.ls)({ kind, format, ruleId, path, subject, ...named, ...known, ...secret }),
        sources: [{ tool, ruleId, ...rated, severitySource }],
    };
}
/** Which of the equal lines of one file it is. */
function ordinalsOf(reported) {
    const secrets = (0,order/* groupBy */.$z)(reported.filter(({ kind }) => kind === 'secret'), ({ path, secretHint }) => JSON.stringify([path, secretHint]));
    return new Map([...secrets.values()].flatMap((group) => group.map((one, index) => [one, index])));
}
function subjectOf({ kind, package: dependency, license, format }, image) {
    const { tag: _tag, ...about } = image;
    return {
        ...(kind === 'misconfiguration'
            ? { resource: { format, type: format, stack: image.name, address: 'configuration' } }
            : {}),
        ...(dependency === undefined ? {} : { package: packageOf(dependency) }),
        ...(license === undefined ? {} : { license }),
        image: about,
    };
}
const packageOf = ({ path: _path, ...dependency }) => dependency;
/**
 * At the Dockerfile where it is known, else at a path that no tag and no digest changes. A secret has no region: several at one line would
 * be taken for one.
 */
function placeOf({ kind, path: inside }, path, { dockerfile }) {
    if (dockerfile === undefined)
        return { path, related: [] };
    const related = inside === '' ? [] : [{ path, label: 'in the image' }];
    if (kind === 'secret')
        return { path: dockerfile.path, related };
    const { startLine, endLine } = dockerfile.from;
    const lines = (0,document_lines/* linesOf */.Dx)(dockerfile.text);
    return {
        path: dockerfile.path,
        region: (0,region/* narrowRegion */.EM)(lines, startLine, endLine),
        snippet: (0,region/* snippetOf */.Vv)(lines, { startLine, endLine }, (text) => text),
        related,
    };
}

;// CONCATENATED MODULE: ./build/js/flow/image/assemble-image.js




/** The evidence of one image: what was found in it, that the scanner can find anything, and what it did not look at. */
function assembleImage(said, around) {
    const { planned, scanner, tool, data, image, canary } = around;
    const parsed = 'findings' in said ? said : undefined;
    const canaries = canary === undefined ? [] : canariesOf(canary, scanner);
    const problems = parsed === undefined && !('findings' in said) ? [said] : (parsed?.problems ?? []);
    const lost = canary?.type === 'failed' && problems.length === 0 ? [canary.problem] : [];
    const isRead = parsed !== undefined && canaries.length > 0 && canaries.every(({ seen }) => seen);
    const all = [...problems, ...lost];
    return {
        scanner: scanner.name,
        tool,
        target: { type: 'image', ...image },
        inputs: { tree: image.digest ?? parsed?.image?.id ?? '', options: optionsOf(planned), data },
        outcome: all.length === 0 ? 'complete' : parsed === undefined ? 'failed' : 'partial',
        problems: all,
        planned: planned.formats.map((format) => ({ format, files: 1 })),
        examined: planned.formats.map((format) => ({ format, files: isRead ? 1 : 0 })),
        gaps: gapsOf(parsed?.gaps ?? [], scanner, image),
        canaries,
        ...(parsed?.licenses === undefined ? {} : { licenses: parsed.licenses }),
        findings: parsed === undefined ? [] : placeInImage(parsed.findings, scanner.tool, { image, ...placed(around) }),
    };
}
const placed = ({ dockerfile }) => dockerfile === undefined ? {} : { dockerfile };
function canariesOf(canary, { canaryImage }) {
    const found = canary.type === 'parsed' ? canary.parsed.findings : [];
    const ids = new Set(found.flatMap(({ ruleId, advisory }) => [ruleId, ...(advisory?.ids ?? [])]));
    return canaryImage.expects
        .map(({ format, expects }) => ({ format, seen: ids.has(expects) }))
        .sort((a, b) => (0,order/* compareText */.n6)(a.format, b.format));
}
const gapsOf = (gaps, { tool }, { name }) => gaps
    .map((gap) => ({ ...gap, path: (0,image_subject/* imagePath */.d0)(name, gap.path), tool }))
    .sort((a, b) => (0,order/* compareText */.n6)(a.path, b.path) || (0,order/* compareText */.n6)(a.detail ?? '', b.detail ?? ''));
/** Everything that decides how the scanner runs. */
function optionsOf({ scanner, formats, deadlineMs, memoryBytes }) {
    const options = { root: '/image', formats, scratch: '/scratch', report: '/report', database: '/database' };
    const { args, env } = scanner.command(options);
    return `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify([args, Object.entries(env), { deadlineMs, memoryBytes }]))}`;
}

// EXTERNAL MODULE: ./build/js/flow/image/open-image.js + 12 modules
var open_image = __webpack_require__(4930);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/js/install/database/java-database.js

/** `java-db/metadata.json` of Trivy 0.74.0; a database whose age nobody can tell is not used. */
const schema = schemas/* object */.Ikc({ UpdatedAt: iso/* datetime */.w$({ offset: true }) });
/**
 * Links the Java database that lies in `java-db/` of a folder that the user names into the folder of a run, beside the other. Only images
 * need it: it knows Java archives by their digest. `undefined` when there is none.
 */
async function linkJavaDatabase(directory, folder, { files }) {
    const [database, metadata] = [`${directory}/java-db/trivy-java.db`, `${directory}/java-db/metadata.json`];
    const real = await files.realPath(database).catch(() => undefined);
    const text = await files.readText(metadata).catch(() => undefined);
    const updated = text === undefined ? undefined : updatedIn(text);
    if (real === undefined || text === undefined || updated === undefined)
        return undefined;
    await files.makeDirectory(`${folder}/java-db`);
    await files.linkOrCopy(real, `${folder}/java-db/trivy-java.db`);
    await files.write(`${folder}/java-db/metadata.json`, text);
    const sentence = `The Java database is the one of ${updated.slice(0, 10)} that was given; no registry was asked for a newer one.`;
    const digest = `sha256:${await files.sha256(real)}`;
    return { name: 'java-db', digest, updated, notice: { kind: 'given', sentence } };
}
function updatedIn(text) {
    try {
        const decoded = schema.safeParse(JSON.parse(text));
        return decoded.success ? decoded.data.UpdatedAt : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/flow/run/run-planned.js + 1 modules
var run_planned = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/js/core/supply-chain/base-images.js + 1 modules
var base_images = __webpack_require__(8790);
// EXTERNAL MODULE: ./build/js/core/version.js
var version = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/js/repository/image/read-bases.js
var read_bases = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/js/flow/image/base-evidence.js




/** What the policies ask of the bases of an image, answered by Gatehouse itself; nothing where they ask nothing. */
function baseEvidence(image, facts, dockerfile, { layers }) {
    const demands = (0,base_images/* baseDemandsFor */.nK)(image.name, layers.flatMap(({ policy }) => policy.supplyChain));
    if (demands.length === 0 || facts === undefined)
        return [];
    const count = [{ format: 'image', files: 1 }];
    return [
        {
            scanner: 'gatehouse/base-images',
            tool: { name: 'gatehouse', version: version/* version */.r, digest: '', origin: 'built-in' },
            target: { type: 'image', ...image },
            inputs: { tree: image.digest ?? facts.id ?? '', options: '', data: [] },
            outcome: 'complete',
            problems: [],
            planned: count,
            examined: count,
            gaps: [],
            canaries: [],
            findings: (0,base_images/* judgeBaseImages */.Nj)(image, basesOf(dockerfile, facts), demands),
        },
    ];
}
/** The Dockerfile knows; without it the image says what it was built on, as whoever built it wants. */
function basesOf(dockerfile, { labels }) {
    if (dockerfile !== undefined)
        return (0,read_bases/* basesIn */.a)(dockerfile);
    const reference = labels.get(image_base/* imageLabels */.J0.baseName);
    if (reference === undefined || reference === '')
        return undefined;
    const digest = labels.get(image_base/* imageLabels */.J0.baseDigest) ?? '';
    return [{ reference, isPinned: reference.includes('@sha256:') || /^sha256:[0-9a-f]{64}$/.test(digest) }];
}

// EXTERNAL MODULE: ./build/js/flow/run/hidden.js
var run_hidden = __webpack_require__(6917);
// EXTERNAL MODULE: ./build/js/flow/run/run-scanner.js + 1 modules
var run_scanner = __webpack_require__(656);
;// CONCATENATED MODULE: ./build/js/flow/image/run-image.js



/** Runs a scanner over our own image and, meanwhile, over the others one after the other: the same program with the same data. */
async function runOverImages(run, ports) {
    const { scanner, workspace } = run;
    const canaryFile = `${workspace}/canary.tar`;
    await ports.files.write(canaryFile, scanner.canaryImage.archive());
    const request = requestOf(run, ports);
    const canary = (0,run_scanner/* runScanner */.S)({ ...request, stage: canaryFile, workspace: `${workspace}/canary` }, ports).catch((error) => ({ type: 'failed', problem: (0,errors/* toProblem */.H8)(error), durationMs: 0, isolated: false }));
    const parts = [];
    for (const [at, part] of run.parts.entries()) {
        const own = { ...request, stage: part.file, workspace: `${workspace}/run-${at}` };
        parts.push({ part, ...(await runOverOne(scanner, own, ports)) });
    }
    return { canary: await canary, parts };
}
const requestOf = ({ planned, scanner, means, root }, { environment }) => ({
    scanner,
    files: new Set(),
    formats: planned.formats,
    without: [],
    deadlineMs: planned.deadlineMs,
    memoryBytes: planned.memoryBytes,
    hidden: (0,run_hidden/* hiddenFrom */.Z)(root, environment),
    ...means,
});
/** What ends a run because of some files alone is told, and the rest of the image is looked at all the same. */
async function runOverOne(scanner, request, ports) {
    const first = await (0,run_scanner/* runScanner */.S)(request, ports);
    if (first.type === 'parsed')
        return { parsed: first.parsed, durationMs: first.durationMs };
    const { code, files } = scanner.spares;
    if (first.problem.code !== code)
        return { failed: first, durationMs: first.durationMs };
    const again = await (0,run_scanner/* runScanner */.S)({ ...request, workspace: `${request.workspace}/again`, without: files }, ports);
    const durationMs = first.durationMs + again.durationMs;
    if (again.type === 'failed')
        return { failed: again, durationMs };
    const { parsed } = again;
    const [path = '', ...others] = files;
    const gaps = [{ path, reason: 'not-read', ...(others.length === 0 ? {} : { detail: others.join(', ') }) }];
    return {
        parsed: { ...parsed, problems: [...parsed.problems, first.problem], gaps: [...parsed.gaps, ...gaps] },
        durationMs,
    };
}

;// CONCATENATED MODULE: ./build/js/flow/image/scan-opened.js







/** Lets one scanner look at every image that was opened, and places what it says. */
async function scanOpened(scanning, ports) {
    const { planned, means, opened } = scanning;
    if (!(0,supply_scan/* isSupplied */.DO)(means))
        return { evidence: [assembleImage(means, { ...scanning, image: opened.subject })], durationMs: 0 };
    const data = await allData(scanning, means, ports);
    const label = (0,run_planned/* labelOf */.Wy)(planned, {});
    ports.progress.step(label, 'started');
    const runs = await run(scanning, means, ports);
    const failed = runs.parts.flatMap((one) => ('failed' in one ? [one.failed.problem.sentence] : []))[0];
    ports.progress.step(label, failed === undefined ? 'finished' : 'failed', failed ?? '');
    return {
        evidence: await evidenceOf(scanning, runs, data, ports),
        durationMs: runs.parts.reduce((sum, one) => sum + one.durationMs, 0),
    };
}
const run = ({ planned, scanner, root, opened, workspace }, means, ports) => runOverImages({ planned, scanner, means, workspace: (0,supply_scan/* workspaceOf */.B3)(workspace, planned), root, parts: opened.parts }, ports);
/** The Java database lies beside the other one, where the user put it. */
async function allData({ data, request: { database } }, means, ports) {
    const isThere = database !== undefined && means.database !== undefined;
    const java = isThere ? await linkJavaDatabase(database, means.database, ports) : undefined;
    return java === undefined ? data : [...data, java];
}
async function evidenceOf(scanning, { parts, canary }, data, ports) {
    const { planned, scanner, tool, opened, found } = scanning;
    const facts = parts.flatMap((one) => ('parsed' in one ? (one.parsed.image ?? []) : []))[0];
    const dockerfile = await dockerfileOf(scanning, facts?.labels ?? new Map(), ports);
    const about = { planned, scanner, tool, data, dockerfile, canary };
    const evidence = parts.map((one) => assembleImage('parsed' in one ? one.parsed : one.failed.problem, {
        ...about,
        image: { ...opened.subject, ...aboutPart(one) },
    }));
    return [...evidence, ...baseEvidence(opened.subject, facts, dockerfile, found)];
}
const dockerfileOf = ({ root, request: { dockerfile }, subject: { repository } }, labels, ports) => findDockerfile(root, {
    labels,
    ...(dockerfile === undefined ? {} : { given: dockerfile }),
    ...(repository === undefined ? {} : { repository }),
}, ports);
const aboutPart = ({ part: { digest, platform } }) => ({
    ...(digest === undefined ? {} : { digest }),
    ...(platform === undefined ? {} : { platform }),
});

;// CONCATENATED MODULE: ./build/js/flow/image/gather-image.js











/** Opens an image in a folder of the run and lets the scanners look at it. Trouble is in the evidence. */
async function gatherImage(gathering, ports) {
    const { found, request, announced } = gathering;
    const plan = planOf(found, request);
    const workspace = await ports.files.makeTemporary('gatehouse-').catch(errors/* toProblem */.H8);
    if (typeof workspace !== 'string')
        return fileOf(gathering, announced, failures(plan, announced, workspace), {});
    return (0,own_folder/* inOwnFolder */.e)(workspace, () => gatherIn(workspace, plan, gathering, ports), ports);
}
function planOf(found, { tools }) {
    const all = js_tools/* imageScanners */.Xx.map((scanner) => ({ scanner, formats: scanner.reads }));
    return (0,limit_plan/* limitPlan */.Z)(all, found.plan, tools).flatMap((planned) => js_tools/* imageScanners */.Xx.filter((scanner) => scanner === planned.scanner).map((scanner) => ({ planned, scanner })));
}
const failures = (plan, image, problem) => plan.map((each) => assembleImage(problem, { ...each, ...(0,supply_scan/* unsupplied */.K_)(each.planned, problem), image }));
async function gatherIn(workspace, plan, gathering, ports) {
    const { request, announced, supplies } = gathering;
    const supplied = plan.map(async (each) => ({ each, supplied: await (0,supply_scan/* supplyScan */.vk)(each.planned, workspace, supplies) }));
    ports.progress.step('open the image', 'started');
    const opened = await (0,open_image/* openImage */.U)(request, announced, workspace, ports).catch(errors/* toProblem */.H8);
    ports.progress.step('open the image', 'parts' in opened ? 'finished' : 'failed', 'parts' in opened ? '' : opened.sentence);
    const scans = await Promise.all(supplied);
    if (!('parts' in opened))
        return fileOf(gathering, announced, failures(plan, announced, opened), {});
    const evidence = [];
    const timings = {};
    for (const { each, supplied: own } of scans) {
        const scanned = await scanOpened({ ...gathering, ...each, ...own, opened, workspace }, ports);
        evidence.push(...scanned.evidence);
        timings[each.scanner.name] = Math.round(scanned.durationMs);
    }
    return fileOf(gathering, opened.subject, evidence, timings);
}
const fileOf = ({ subject, found }, image, head, timings) => ({
    schema: 1,
    subject: { ...subject, scope: subject.scope ?? (0,image_subject/* imageScope */.S1)(image.name), image },
    inputs: {
        ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
        plan: (0,plan_part/* planDigest */.G)(found),
        lock: lock/* lockDigest */.sU,
    },
    inventory: { files: 1, formats: [{ format: 'image', files: 1 }], gaps: [], skips: [] },
    head,
    timings,
});

;// CONCATENATED MODULE: ./build/js/flow/image/scan-image.js










/**
 * The story of an image on a laptop: open, run, parse, place at its Dockerfile, judge. Everything in it counts: there is no change to compare.
 * @throws GatehouseError only before anything ran (path, policy, arguments); trouble of a tool, a registry or the image is in the verdict.
 */
async function scanImage(request, ports, supplies = (0,supply_supplies/* suppliesOf */.P)(request, ports)) {
    const feeds = await (0,open_feeds/* openFeeds */.Q)(request, ports);
    const finding = (0,scan/* findingOf */.h)({ ...request, untracked: true });
    const home = {
        policy: (root) => (0,find_policy/* findPolicy */.i)(root, request.policyFile, js_tools/* policyNames */.p8, ports, finding),
        subject: (root) => (0,take_evidence/* subjectOf */.et)(root, undefined, ports),
    };
    const { evidence, found } = await takeImage(request, home, ports, supplies);
    return { evidence, verdict: (0,judge_evidence/* judgeEvidence */.Z)(evidence, found, { mode: request.mode, feeds }, ports.clock) };
}
/**
 * The first half of it.
 * @throws GatehouseError as `scanImage`.
 */
async function takeImage(request, home, ports, supplies) {
    const root = await (0,take_evidence/* openRoot */.R8)(request.path, ports);
    const announced = await (0,open_image/* announceImage */.f)(request, ports);
    const { dockerfile: given } = request;
    if (given !== undefined)
        await findDockerfile(root, { given, labels: new Map() }, ports);
    supplies.expect(js_tools/* imageScanners */.Xx.map(({ tool }) => tool));
    const found = await home.policy(root);
    const subject = await home.subject(root);
    return { evidence: await gatherImage({ request, root, announced, subject, found, supplies }, ports), found };
}


/***/ })

};
