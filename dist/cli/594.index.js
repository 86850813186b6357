export const id = 594;
export const ids = [594];
export const modules = {

/***/ 4594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanStaged: () => (/* binding */ scanStaged)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/repository/sources.js
var repository_sources = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/base/base-source.js
var base_source = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/js/flow/feeds/open-feeds.js + 3 modules
var open_feeds = __webpack_require__(989);
// EXTERNAL MODULE: ./build/js/flow/judge-evidence.js + 19 modules
var judge_evidence = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/scan/scan.js + 4 modules
var scan = __webpack_require__(6919);
// EXTERNAL MODULE: ./build/js/flow/scan/supply/supplies.js + 6 modules
var supply_supplies = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/repository/formats.js
var formats = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/js/repository/locate/terraform/terraform-stacks.js
var terraform_stacks = __webpack_require__(1903);
;// CONCATENATED MODULE: ./build/js/flow/staged/select-stacks.js



/** Terraform reads the folder, with the values beside the code. */
const isTerraform = (path) => /\.(?:tf|tf\.json|tofu|tfvars|tfvars\.json)$/.test(path);
const isLock = (path) => (0,formats/* formatsOf */.IO)(path, undefined).includes('lockfile');
/** They say what the lock beside them means. */
const isManifest = (path) => /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml|go\.sum)$/.test(path);
/**
 * The stacks with changed files: the folder of a Terraform module with all that call it and all that these call, the chart, the folder's
 * locks, else the file alone. `all` are the files before and after the change, `calls` those between Terraform folders.
 */
function selectStacks(changed, all, calls) {
    const charts = all.filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map(terraform_stacks/* folderOf */.yS);
    const chartOf = (path) => charts.filter((chart) => isBelow(path, chart)).sort((a, b) => a.length - b.length)[0];
    const inCharts = new Set(changed.flatMap((path) => chartOf(path) ?? []));
    const modules = closureOf(changed.filter(isTerraform).map(terraform_stacks/* folderOf */.yS), calls);
    const locks = new Set(changed.filter((path) => isLock(path) || isManifest(path)).map(terraform_stacks/* folderOf */.yS));
    const single = new Set(changed);
    const isWanted = (path) => single.has(path) ||
        (isTerraform(path) && modules.has((0,terraform_stacks/* folderOf */.yS)(path))) ||
        ((isLock(path) || isManifest(path)) && locks.has((0,terraform_stacks/* folderOf */.yS)(path))) ||
        [...inCharts].some((chart) => isBelow(path, chart));
    const alone = changed.filter((path) => !isTerraform(path) && !isLock(path) && !isManifest(path) && !chartOf(path));
    const stacks = [...rootsOf(modules, calls), ...inCharts, ...locks].map((folder) => folder === '.' ? './' : `${folder}/`);
    return { select: (paths) => paths.filter(isWanted), stacks: (0,order/* sortedUnique */.Z$)([...stacks, ...alone]) };
}
const isBelow = (path, folder) => folder === '.' || path.startsWith(`${folder}/`);
/** A module is judged where it is called: everything above it, and everything that those need. */
function closureOf(folders, calls) {
    const above = grow(folders, calls, ({ target }) => target, ({ path }) => (0,terraform_stacks/* folderOf */.yS)(path));
    return grow([...above], calls, ({ path }) => (0,terraform_stacks/* folderOf */.yS)(path), ({ target }) => target);
}
function grow(from, calls, at, to) {
    const byStart = (0,order/* groupBy */.$z)(calls, at);
    const reached = new Set(from);
    for (const folder of reached)
        for (const call of byStart.get(folder) ?? [])
            reached.add(to(call));
    return reached;
}
/** Folders that nobody calls. */
const rootsOf = (modules, calls) => {
    const called = new Set(calls.map(({ target }) => target));
    const roots = [...modules].filter((folder) => !called.has(folder));
    return roots.length === 0 ? [...modules] : roots;
};

;// CONCATENATED MODULE: ./build/js/flow/staged/scan-staged.js












/**
 * What the next commit brings: the stacks with staged files, as the index holds them and not the working tree, judged against the last
 * commit. A subset, and it says so.
 * @throws GatehouseError TARGET_MISSING outside of a git work tree; ARGUMENT_INVALID.
 */
async function scanStaged(request, ports, supplies = (0,supply_supplies/* suppliesOf */.P)(request, ports)) {
    const root = await ports.files.realPath(request.path).catch(() => request.path);
    const staged = await ports.index.read(root);
    if (staged === undefined)
        throw noIndex(request.path);
    if (staged.changed.length === 0)
        return { sentence: 'Nothing is staged here.' };
    const workspace = await ports.files.makeTemporary('gatehouse-staged-');
    const place = { root, workspace, ...(await ports.git.head(root)) };
    const work = async () => {
        const selection = await selectFrom(staged, place, ports);
        const result = await scanSelection(selection, staged, place, { request, supplies }, ports);
        return { result, sentence: tell(staged, selection) };
    };
    return (0,own_folder/* inOwnFolder */.e)(workspace, work, ports);
}
/** Git writes from the top of the repository on; what is scanned begins at the root of the run. */
const within = (folder, { prefix }) => prefix === undefined ? folder : `${folder}/${prefix}`;
/** Where Terraform is staged, every module call of the repository is read, since a module is judged where it is called. */
async function selectFrom({ index, head, changed }, place, { index: git, files }) {
    const all = [...new Set([...index, ...head])];
    if (!changed.some(isTerraform))
        return selectStacks(changed, all, []);
    const code = index.filter(isTerraform);
    const folder = `${place.workspace}/calls`;
    await demand(git.write(place.root, 'index', code, folder));
    const sources = (0,repository_sources/* openSources */.H)(within(folder, place), files);
    await sources.read(code);
    return selectStacks(changed, all, sources.callsIn(code));
}
async function scanSelection(selection, { index, head }, place, { request, supplies }, ports) {
    const { root, workspace, commit, ref, remote, prefix } = place;
    const tree = `${workspace}/index`;
    await demand(ports.index.write(root, 'index', selection.select(index), tree));
    const path = within(tree, place);
    await ports.files.makeDirectory(path);
    const subject = {
        ...(remote === undefined ? {} : { repository: remote }),
        ...(ref === undefined ? {} : { ref }),
        ...(prefix === undefined ? {} : { prefix }),
    };
    const base = commit === undefined ? {} : { base: async () => lastCommit(commit, selection.select(head), place, ports) };
    const feeds = await (0,open_feeds/* openFeeds */.Q)(request, ports);
    const { evidence, found } = await (0,take_evidence/* takeEvidence */.td)({ ...request, path, subject, ...base }, () => (0,find_policy/* findPolicy */.i)(root, request.policyFile, tools/* policyNames */.p8, ports, (0,scan/* findingOf */.h)(request)), ports, supplies);
    return { evidence, verdict: (0,judge_evidence/* judgeEvidence */.Z)(evidence, found, { mode: request.mode, feeds }, ports.clock) };
}
const lastCommit = (commit, paths, place, { index, files }) => ({
    name: 'HEAD',
    commit,
    async bring(folder) {
        const whole = `${place.workspace}/head`;
        if (!(await index.write(place.root, 'head', paths, whole)))
            throw (0,errors/* toError */.iT)(notHeld);
        await files.makeDirectory(within(whole, place));
        await files.rename(within(whole, place), folder);
        return [];
    },
    earlier: async () => [],
});
const notHeld = (0,base_source/* baseMissing */.I)('This clone does not hold all files of the last commit, so everything in these stacks counts.', 'The clone may be partial: fetch it in full.');
async function demand(written) {
    if (await written)
        return;
    throw new errors/* GatehouseError */.GA('TARGET_UNREADABLE', 'Git does not give the files of its index.', {
        hint: 'Look at what `git status` says; a merge with conflicts has to be resolved first.',
    });
}
const noIndex = (path) => new errors/* GatehouseError */.GA('TARGET_MISSING', `${path} is in no git work tree, so that nothing is staged.`, {
    hint: 'Leave --staged out to scan the folder.',
});
/** More names than this nobody reads. */
const mostStacks = 5;
function tell({ changed }, { stacks }) {
    const files = changed.length === 1 ? '1 file is staged' : `${changed.length} files are staged`;
    const more = stacks.length > mostStacks ? ` and ${stacks.length - mostStacks} more` : '';
    return `${files}, in ${stacks.slice(0, mostStacks).join(', ')}${more}. A subset: the whole tree is judged in CI.`;
}


/***/ })

};
