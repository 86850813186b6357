export const id = 97;
export const ids = [97];
export const modules = {

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyVerb: () => (/* binding */ verifyVerb)
});

// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/flow/deliver.js + 16 modules
var deliver = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/js/core/image/subject.js
var image_subject = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(1508);
// EXTERNAL MODULE: ./build/js/flow/registries/beside-registries.js + 3 modules
var beside_registries = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/js/flow/scan/take-evidence.js + 15 modules
var take_evidence = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/js/core/policy/layers.js
var policy_layers = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/js/core/supply-chain/requirements.js
var requirements = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/js/repository/formats.js
var formats = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/js/repository/sources.js
var repository_sources = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/js/repository/tree.js
var tree = __webpack_require__(1619);
// EXTERNAL MODULE: ./build/js/repository/image/final-stage.js
var final_stage = __webpack_require__(2290);
;// CONCATENATED MODULE: ./build/js/repository/image/find-bases.js





/** Every image that Dockerfiles of the tree name, each once, where it comes first; what arguments without a value decide is none. */
async function findBases(root, ports) {
    const { paths } = await (0,tree/* listTree */.n)(root, true, ports);
    const wanted = paths.filter((path) => (0,formats/* formatsOf */.IO)(path, undefined).includes('dockerfile'));
    const sources = (0,repository_sources/* openSources */.H)(root, ports.files);
    await sources.read(wanted);
    const all = wanted.flatMap((path) => {
        const file = sources.file(path);
        const stage = file === undefined ? undefined : (0,final_stage/* finalStage */.B)(path, file.text);
        return (stage?.bases ?? []).flatMap(({ reference, line }) => reference === undefined ? [] : [{ reference, path, line }]);
    });
    const sorted = all.sort((a, b) => (0,order/* compareAll */.Rt)((0,order/* compareText */.n6)(a.path, b.path), a.line - b.line));
    const first = new Map();
    for (const base of sorted)
        if (!first.has(base.reference))
            first.set(base.reference, base);
    return [...first.values()];
}

;// CONCATENATED MODULE: ./build/js/flow/verify/bases.js




/** Only what some section of `supply-chain` names is asked about: nobody signs everything that others build on. */
async function basesOfTree(root, { layers }, ports) {
    const sections = (0,policy_layers/* decidingLayers */.Ad)(layers).flatMap(({ policy }) => policy.supplyChain);
    const asked = [];
    const gaps = [];
    for (const base of await findBases(root, ports)) {
        const name = readName(base);
        if (name === undefined)
            gaps.push(gapOf(base, 'not-parsed', 'an argument without a value decides which image it is'));
        else if ((0,requirements/* requirementsFor */.e)(name, sections).length === 0)
            gaps.push(gapOf(base, 'excluded', `the policy asks nothing of ${name}`));
        else
            asked.push(base);
    }
    return { asked, gaps };
}
function readName({ reference }) {
    try {
        return (0,registry_reference/* nameOf */.Vb)((0,registry_reference/* parseReference */.F2)(reference));
    }
    catch {
        return undefined;
    }
}
const gapOf = ({ path, line }, reason, detail) => ({
    path,
    reason,
    line,
    detail,
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/install/lock.js + 3 modules
var lock = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/js/flow/judge-evidence.js + 19 modules
var judge_evidence = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/policy/plan-part.js
var plan_part = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/js/report/words/sentences.js
var sentences = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/js/repository/concurrently.js
var concurrently = __webpack_require__(3897);
// EXTERNAL MODULE: ./build/js/flow/registries/docker-config.js
var docker_config = __webpack_require__(4822);
// EXTERNAL MODULE: ./build/js/flow/registries/run-beside-registry.js
var run_beside_registry = __webpack_require__(8925);
;// CONCATENATED MODULE: ./build/js/flow/verify/ask-verifier.js


/** What a verifier is asked about one requirement, whatever the image. @throws GatehouseError when there are no roots for it. */
async function questionOf(wanted, proving) {
    const { requirement } = wanted;
    const trustedRoot = await rootFor(wanted, proving);
    const { deadlineMs } = proving.verifier;
    return { requirement, deadlineMs, ...(trustedRoot === undefined ? {} : { trustedRoot }) };
}
/** Nobody vouches for a bare key, so that no root is asked for. */
async function rootFor({ layer, requirement }, { roots }) {
    const { signer } = requirement;
    if (signer.type === 'key' && signer.log === 'none')
        return undefined;
    return signer.trustedRoot === undefined ? roots.usual() : roots.named(signer.trustedRoot, layer);
}
/** @throws GatehouseError as `runBesideRegistry`. */
function runVerifier(invocation, installed, { verifier, place, ports }) {
    const { deadlineMs, memoryBytes } = verifier;
    return (0,run_beside_registry/* runBesideRegistry */.DM)(invocation, { installed, place, limits: { deadlineMs, memoryBytes } }, ports);
}
/** What the verifier says of an image. Never rejects: trouble is an answer that counts as nothing. */
async function askVerifier(wanted, { image, earlier, attached }, installed, proving) {
    try {
        const options = { ...(await questionOf(wanted, proving)), image };
        const run = earlier ?? (await runVerifier(proving.verifier.verify(options), installed, proving));
        return proving.verifier.parse(run, options, await attached);
    }
    catch (error) {
        return { type: 'unknown', problem: (0,errors/* toProblem */.H8)(error) };
    }
}

;// CONCATENATED MODULE: ./build/js/flow/verify/request.js
/** Processes and images side by side: more only wait for the registry and each other. */
const sideBySide = 6;

;// CONCATENATED MODULE: ./build/js/flow/verify/ask-together.js



/** One process, one deadline: more images would only wait for each other. */
const mostTogether = 8;
/**
 * Asks about signatures of several images in one process, since starting it takes most of its time. Only what such a run proves of all its images
 * counts, and counts as each one's own run; the others are not in the map and must be asked alone. Never rejects.
 */
async function askTogether(looked, installed, proving) {
    const chunks = groupsOf(looked).flatMap(chunksOf);
    const runs = await (0,concurrently/* mapConcurrently */.X)(chunks, sideBySide, (chunk) => askChunk(chunk, installed, proving));
    return new Map(runs.flat());
}
/** By what is asked, word for word. */
function groupsOf(looked) {
    const groups = new Map();
    for (const one of looked) {
        if (one.type === 'unknown')
            continue;
        const image = `${one.image.name}@${one.image.digest}`;
        for (const wanted of one.wanted) {
            if (wanted.requirement.type !== 'signature')
                continue;
            const key = JSON.stringify(wanted);
            groups.set(key, [...(groups.get(key) ?? []), { image, wanted }]);
        }
    }
    return [...groups.values()];
}
/** As many processes as may run side by side, while there are images for them; one image alone gains nothing. */
function chunksOf(group) {
    const size = Math.min(mostTogether, Math.ceil(group.length / sideBySide));
    const chunks = Array.from({ length: Math.ceil(group.length / size) }, (_, at) => group.slice(at * size, (at + 1) * size));
    return chunks.filter(({ length }) => length > 1);
}
async function askChunk(chunk, installed, proving) {
    const { together } = proving.verifier;
    const images = chunk.map(({ image }) => image);
    const [first] = chunk;
    if (first === undefined)
        return [];
    try {
        const question = await questionOf(first.wanted, proving);
        const run = await runVerifier(together.verify(images, question), installed, proving);
        const runs = together.apart(run, images) ?? [];
        return runs.flatMap((own, at) => chunk.slice(at, at + 1).map(({ wanted }) => [wanted, own]));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/js/flow/verify/look-at-image.js


/** Never rejects. */
async function lookAtImage(asked, { images, sections }) {
    let image;
    try {
        image = await images.resolve(asked.reference);
        const attachments = await images.attachments(image);
        const wanted = wantedOf(image.name, sections);
        if (wanted.length === 0)
            return { type: 'unknown', asked, image, problem: nothingAsked(image) };
        return { type: 'known', asked, image, wanted, attachments };
    }
    catch (error) {
        return { type: 'unknown', asked, ...(image === undefined ? {} : { image }), problem: (0,errors/* toProblem */.H8)(error) };
    }
}
const wantedOf = (name, sections) => sections.flatMap(({ layer, section }) => (0,requirements/* requirementsFor */.e)(name, [section]).map((requirement) => ({ layer, requirement })));
const nothingAsked = ({ name }) => ({
    code: 'NOTHING_EXAMINED',
    sentence: `The policy asks nothing of ${name}, so nothing was verified.`,
    hint: 'Say in `supply-chain` of the policy what it must carry: https://github.com/gatehouse/gatehouse/blob/main/docs/images.md',
});

;// CONCATENATED MODULE: ./build/js/flow/verify/open-roots.js


/** Opens roots of trust as files. What a policy names was read where the policy was; each is written once. */
function openRoots(request, ports) {
    const { verifier, installed, place, folder, given, texts } = request;
    let fetched;
    const fetchPublic = async () => {
        const file = `${folder}/public.json`;
        const limits = { deadlineMs: verifier.deadlineMs, memoryBytes: verifier.memoryBytes };
        const run = await (0,run_beside_registry/* runBesideRegistry */.DM)(verifier.publicRoots(file, limits.deadlineMs), { installed, place, limits }, ports);
        if (run.exit === 0)
            return file;
        throw new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', 'The public roots of trust could not be fetched.', {
            hint: 'Run again, or give the roots as a file (trusted-root).',
            cause: run.stderr,
        });
    };
    return {
        async named(path, layer) {
            const text = layer === 'organisation' ? undefined : texts.get(path);
            if (text === undefined)
                throw missing(path, layer === 'organisation');
            const file = `${folder}/${path.replace(/^.*\//, '')}`;
            await ports.files.write(file, text);
            return file;
        },
        async usual() {
            if (given !== undefined)
                return given;
            fetched ??= fetchPublic();
            return fetched;
        },
    };
}
const missing = (path, isOrganisation) => new errors/* GatehouseError */.GA('POLICY_INVALID', isOrganisation
    ? `The organisation's policy names ${path}, which only a repository could give.`
    : `The policy names ${path}, which is not beside it.`, {
    hint: isOrganisation
        ? 'Give the roots of trust as a file (trusted-root) instead.'
        : 'Put the file there, and merge it: it counts from then on.',
});

// EXTERNAL MODULE: ./build/js/core/hash.js
var hash = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/js/core/supply-chain/identity.js
var supply_chain_identity = __webpack_require__(4846);
// EXTERNAL MODULE: ./build/js/core/finding/identity.js
var identity = __webpack_require__(2154);
// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/predicate-types.js
var predicate_types = __webpack_require__(20);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/shortfall-words.js

/** What a certificate or a registry says, on one line and of bounded length; reports escape it for where it goes. */
const quoted = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
const wantedSigner = (signer) => signer.type === 'key' ? 'the key of the policy' : signer.identity.join(' or ');
/** The message of a finding: which image lacks what, and what is there instead. */
function explainShortfall(requirement, shortfall, image) {
    const what = requirement.type === 'signature' ? 'signature' : (0,predicate_types/* predicateTitle */.Wm)(requirement.predicate);
    switch (shortfall.type) {
        case 'absent':
            return requirement.type === 'signature'
                ? unsigned(image, shortfall.others)
                : shortfall_words_missing(image, what, shortfall.others);
        case 'refused':
            return `${image}: the ${what} does not count: ${refused(shortfall, requirement.signer)}.`;
        case 'faulty':
            return `${image}: the ${what} does not count: ${faulty(shortfall)}.`;
    }
}
const unsigned = (image, others) => others.length === 0
    ? `${image} is not signed.`
    : `${image} is not signed: it only has attestations (${list(others)}).`;
const shortfall_words_missing = (image, what, others) => `${image} has no ${what}${others.length === 0 ? '' : `; it has ${list(others)}`}.`;
const mostListed = 5;
const list = (types) => {
    const shown = [...new Set(types)].sort().slice(0, mostListed).map(quoted);
    const left = new Set(types).size - shown.length;
    return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};
const refusalWords = {
    'other-key': 'it was made with another key',
    'not-a-key': 'it was made with a certificate, and the policy asks for a key',
    'other-image': 'it is about another image',
    altered: 'it was altered after it was signed',
    'not-logged': 'no transparency log that is trusted has it',
    untrusted: 'nobody who is trusted vouches for its certificate',
    'no-time': 'no time stamp that is trusted says when it was made',
};
function refused({ reason, expected, found }, signer) {
    const instead = found === undefined ? '' : `, not by ${quoted(found)}`;
    switch (reason) {
        case 'other-identity':
            return `it must be by ${wantedSigner(signer)}${instead}`;
        case 'other-issuer':
            return `its signer must be vouched for by ${signer.type === 'keyless' ? signer.issuer : 'the policy'}${instead}`;
        case 'other-claim':
            return `the workflow that made it must have ${quoted(expected ?? 'what the policy names')}${found === undefined ? '' : `, and has ${quoted(found)}`}`;
        default:
            return refusalWords[reason];
    }
}
const faultWords = {
    'other-content': 'its content is not what it is filed as',
    'other-image': 'its content describes another image',
    'other-producer': 'it was not made by the step that the policy names',
    'not-passed': 'the verdict that it holds is not `pass` or `warn`',
    'other-subject': 'it is about another image',
    'other-signer': 'its signer is not the one that the policy names',
    'too-old': 'it is too old',
    'no-age': 'it does not say when it was made, and the policy limits its age',
    'from-the-future': 'it is dated in the future',
};
const faulty = ({ fault, time }) => time === undefined ? faultWords[fault] : `${faultWords[fault]} (${quoted(time)})`;
/** The next thing to do. */
function nextStep(requirement, shortfall) {
    if (requirement.type === 'attestation' && requirement.by === 'actions/attest')
        return 'Let the workflow that builds the image run actions/attest with `push-to-registry: true`: without it the attestation is not beside the image.';
    if (shortfall.type === 'absent')
        return 'Sign and attest the image in the workflow that builds it (actions/sign), and copy it with its attachments: a plain copy leaves them behind.';
    if (shortfall.type === 'faulty' && shortfall.fault === 'too-old')
        return 'Judge and attest the image again (actions/image-release), or deploy a newer one.';
    return 'Find out who made it. If it is right, change `supply-chain` in the policy; if not, do not run the image.';
}

;// CONCATENATED MODULE: ./build/js/core/supply-chain/integrity-finding.js



/** Ids of the rules, as policies and waivers name them. */
const integrityRules = { signature: 'image-signature', attestation: 'image-attestation' };
const formatOfImages = 'image';
/**
 * A requirement that is not met. Critical, whatever it is: the policy itself says that the image must carry it, so every floor that
 * blocks anything blocks this; a rule or a waiver may say otherwise.
 */
function integrityFinding(requirement, shortfall, image, tool) {
    const ruleId = integrityRules[requirement.type];
    const subject = { image: { name: image.name, digest: image.digest }, requirement: requirement.name };
    const region = image.line === undefined ? {} : { region: { startLine: image.line, endLine: image.line } };
    return {
        kind: 'integrity',
        rule: {
            id: ruleId,
            title: titleOf(requirement),
            help: nextStep(requirement, shortfall),
            tags: ['supply-chain'],
        },
        severity: 'critical',
        severitySource: 'tool',
        message: explainShortfall(requirement, shortfall, image.name),
        place: { path: image.path, ...region, related: [] },
        subject,
        identity: (0,identity/* identify */.ls)({ kind: 'integrity', format: formatOfImages, ruleId, path: image.path, subject }),
        sources: [{ tool, ruleId, severity: 'critical', severitySource: 'tool' }],
    };
}
const titleOf = (requirement) => requirement.type === 'signature'
    ? 'An image must be signed by whom the policy names'
    : `An image must carry: ${(0,predicate_types/* predicateTitle */.Wm)(requirement.predicate)}`;

// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/read-predicate.js + 1 modules
var read_predicate = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/judge-requirements.js




/** Requirements and what was proven about them become findings; what nobody could find out becomes a problem, never silence. */
function judgeRequirements(image, answers, { now, tool }) {
    const findings = [];
    const problems = [];
    for (const { requirement, answer } of answers) {
        if (answer.type === 'unknown') {
            problems.push(answer.problem);
            continue;
        }
        const shortfall = shortfallOf(requirement, answer, image, now);
        if (shortfall !== undefined)
            findings.push(integrityFinding(requirement, shortfall, image, tool));
    }
    return { findings, problems, decided: answers.length - problems.length };
}
function shortfallOf(requirement, answer, image, now) {
    if (answer.type !== 'proven')
        return answer;
    const wanted = requirement.type === 'signature' ? predicate_types/* signatureType */.LF : (0,predicate_types/* predicateTypeOf */.T4)(requirement.predicate);
    const statements = answer.statements.filter(({ predicateType }) => predicateType === wanted);
    if (statements.length === 0)
        return { type: 'absent', others: answer.statements.map(({ predicateType }) => predicateType) };
    const faults = statements.map((statement) => faultOf(requirement, statement, image, now));
    return faults.some((fault) => fault === undefined) ? undefined : faults.find((fault) => fault !== undefined);
}
/** Five minutes: clocks differ. */
const skewMs = 300_000;
/** `undefined` for a statement that counts. */
function faultOf(requirement, { subjects, predicate, signer }, image, now) {
    const faulty = (fault, time) => ({
        type: 'faulty',
        fault,
        ...(time === undefined ? {} : { time }),
    });
    if (!subjects.includes(image.digest))
        return faulty('other-subject');
    const { signer: demand } = requirement;
    // The verifier was asked for the same; a mistake in how it was asked must not pass.
    if (demand.type === 'keyless' && signer !== undefined && !isWanted(demand, signer))
        return faulty('other-signer');
    if (requirement.type === 'signature')
        return undefined;
    const { by, maxAgeMs } = requirement;
    const digests = [image.digest, ...image.platforms];
    const { fault, time } = (0,read_predicate/* readPredicate */.u)(requirement.predicate, predicate, {
        digests,
        ...(by === undefined ? {} : { by }),
    });
    if (fault !== undefined)
        return faulty(fault);
    if (maxAgeMs === undefined)
        return undefined;
    if (time === undefined)
        return faulty('no-age');
    const instant = Date.parse(now);
    // Whatever the certificate says: who writes down a time that has not come has not looked at a clock.
    if (Date.parse(time) > instant + skewMs)
        return faulty('from-the-future', time);
    const made = oldest(time, signer?.since);
    if (made === undefined)
        return faulty('no-age');
    return instant - Date.parse(made) > maxAgeMs ? faulty('too-old', made) : undefined;
}
const isWanted = ({ identity, issuer }, signer) => (0,supply_chain_identity/* fitsIdentity */.NZ)(identity, signer.identity) && (signer.issuer === undefined || signer.issuer === issuer);
/**
 * Signing an old statement again makes it no younger, and when it was signed is known from a certificate that whoever gave it may have
 * written, so that it can only make it older. A time that cannot be read is none.
 */
function oldest(time, since) {
    if (Number.isNaN(Date.parse(time)))
        return undefined;
    return since !== undefined && Date.parse(since) < Date.parse(time) ? since : time;
}

;// CONCATENATED MODULE: ./build/js/flow/verify/prove-image.js





/** What evidence counts instead of files. */
const requirementsFormat = 'requirements';
/** Proves, or not, everything that the policy asks of one image. Never rejects: trouble is in the evidence. */
async function proveImage(looked, known, proving) {
    const { installed } = proving;
    try {
        if (looked.type === 'unknown')
            return evidenceOf(looked, proving, { problems: [looked.problem] });
        if (!('file' in installed))
            return evidenceOf(looked, proving, { problems: [installed] });
        const answers = await askAll(looked, installed, known, proving);
        return evidenceOf(looked, proving, { answers, canary: await proving.canary });
    }
    catch (error) {
        return evidenceOf(looked, proving, { problems: [(0,errors/* toProblem */.H8)(error)] });
    }
}
const askAll = ({ image: { name, digest }, wanted }, installed, { earlier, attached }, proving) => Promise.all(wanted.map(async (one) => {
    const before = earlier.get(one);
    const subject = { image: `${name}@${digest}`, attached, ...(before === undefined ? {} : { earlier: before }) };
    return { requirement: one.requirement, answer: await askVerifier(one, subject, installed, proving) };
}));
function evidenceOf(looked, proving, { answers = [], canary, problems = [] }) {
    const { asked, image } = looked;
    const wanted = looked.type === 'known' ? looked.wanted : [];
    const name = image?.name ?? asked.reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
    const judged = image === undefined
        ? { findings: [], problems: [], decided: 0 }
        : judgeRequirements({
            name,
            digest: image.digest,
            platforms: image.platforms,
            path: asked.path ?? (0,image_subject/* imagePath */.d0)(name),
            ...(asked.line === undefined ? {} : { line: asked.line }),
        }, answers, { now: proving.now, tool: proving.verifier.tool });
    const canaryProblems = canary?.problem === undefined ? [] : [canary.problem];
    const all = [...problems, ...judged.problems, ...canaryProblems];
    return {
        scanner: proving.verifier.tool,
        tool: proving.tool,
        target: {
            type: 'image',
            name,
            ...(image === undefined ? {} : { digest: image.digest, ...(image.tag === undefined ? {} : { tag: image.tag }) }),
        },
        inputs: { tree: image?.digest ?? '', options: optionsDigest(wanted), data: [] },
        outcome: all.length === 0 ? 'complete' : judged.decided > 0 ? 'partial' : 'failed',
        problems: all,
        planned: counted(wanted.length),
        examined: counted(judged.decided),
        gaps: [],
        canaries: canary === undefined ? [] : [{ format: requirementsFormat, seen: canary.seen }],
        findings: judged.findings,
    };
}
const counted = (files) => (files === 0 ? [] : [{ format: requirementsFormat, files }]);
const optionsDigest = (wanted) => `sha256:${(0,hash/* sha256Hex */.f)(JSON.stringify(wanted.map(({ layer, requirement }) => [layer, requirement])))}`;

;// CONCATENATED MODULE: ./build/js/flow/verify/try-canary.js


/** A verifier that takes a forged text, or refuses the right one, proves nothing about images. Never rejects. */
async function tryCanary({ canary, deadlineMs, memoryBytes }, { installed, place, folder }, ports) {
    try {
        for (const [name, text] of Object.entries(canary.files))
            await ports.files.write(`${folder}/${name}`, text);
        const beside = { installed, place, limits: { deadlineMs, memoryBytes } };
        const ends = await Promise.all(canary.trials(folder, deadlineMs).map(async ({ invocation, passes }) => {
            const { exit } = await (0,run_beside_registry/* runBesideRegistry */.DM)(invocation, beside, ports);
            return (exit === 0) === passes;
        }));
        return { seen: ends.every((isRight) => isRight) };
    }
    catch (error) {
        return { seen: false, problem: (0,errors/* toProblem */.H8)(error) };
    }
}

;// CONCATENATED MODULE: ./build/js/flow/verify/prove-images.js














/** Proves for every image what the sections ask of it; evidence in the order of the images. @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`. */
async function proveImages({ images, found, trustedRoot }, sections, workspace, ports) {
    const verifier = (0,plan_part/* limited */.T)(tools/* verifier */.zi, found.plan);
    const place = await (0,run_beside_registry/* openWorkplace */.x5)(workspace, (0,docker_config/* dockerConfigFor */.M)(images.map(({ reference }) => reference), ports.credentials), ports);
    const label = `verify ${(0,sentences/* counted */.hS)(images.length, 'image')}`;
    ports.progress.step(label, 'started');
    const looking = (0,concurrently/* mapConcurrently */.X)(images, sideBySide, (image) => lookAtImage(image, { images: ports.images, sections }));
    const installed = await ports.install(verifier.tool).catch(errors/* toProblem */.H8);
    const proving = {
        ...{ verifier, installed, place, ports },
        tool: identityOf(installed, verifier.tool),
        ...means(installed, { verifier, place, workspace, trustedRoot, texts: found.roots }, ports),
        now: ports.clock.now().toISOString(),
    };
    const evidence = await proveLooked(await looking, proving);
    ports.progress.step(label, 'finished');
    return evidence;
}
const nothingEarlier = new Map();
/** What hangs on the images only names signers, so it is read beside the verifier. */
async function proveLooked(looked, proving) {
    const { installed } = proving;
    const reading = (0,concurrently/* mapConcurrently */.X)(looked, sideBySide, (one) => attachedTo(one, proving));
    const earlier = 'file' in installed ? await askTogether(looked, installed, proving) : nothingEarlier;
    return (0,concurrently/* mapConcurrently */.X)([...looked.entries()], sideBySide, ([at, one]) => {
        const attached = reading.then((all) => all[at] ?? []);
        return proveImage(one, { earlier, attached }, proving);
    });
}
/** Of a bare key nothing names anybody. */
async function attachedTo(looked, { installed, verifier }) {
    if (looked.type === 'unknown' || !('file' in installed))
        return [];
    const namesSigner = looked.wanted.some(({ requirement }) => requirement.signer.type === 'keyless');
    return namesSigner ? looked.attachments.read(verifier.attachments) : [];
}
/** What only a verifier that is there can have. */
function means(installed, { verifier, place, workspace, trustedRoot, texts }, ports) {
    if (!('file' in installed)) {
        const none = () => Promise.reject(new errors/* GatehouseError */.GA(installed.code, installed.sentence));
        return { roots: { named: none, usual: none }, canary: Promise.resolve({ seen: false, problem: installed }) };
    }
    const given = trustedRoot === undefined ? {} : { given: trustedRoot };
    const roots = openRoots({ verifier, installed, place, folder: `${workspace}/roots`, texts, ...given }, ports);
    return { roots, canary: tryCanary(verifier, { installed, place, folder: `${workspace}/canary` }, ports) };
}
const identityOf = (installed, name) => 'file' in installed
    ? { name: installed.name, version: installed.version, digest: installed.digest, origin: installed.origin }
    : { name, version: (0,lock/* lockedVersion */.XX)(name), digest: '', origin: 'none' };

;// CONCATENATED MODULE: ./build/js/flow/verify/verify-images.js








/**
 * Proves for every image what the policy asks of it, and judges what is missing by the same policy.
 * @throws GatehouseError only before anything ran: no image, or a policy that asks nothing of any.
 */
async function verifyImages(request, ports) {
    const { images, found, subject, mode, gaps = [] } = request;
    const sections = sectionsOf(found.layers);
    if (images.length === 0)
        throw noImage();
    if (sections.length === 0 && found.trouble.length === 0)
        throw verify_images_nothingAsked(found);
    const started = ports.clock.monotonicMs();
    const workspace = await ports.files.makeTemporary('gatehouse-verify-');
    const head = await (0,own_folder/* inOwnFolder */.e)(workspace, () => proveImages(request, sections, workspace, ports), ports);
    const evidence = {
        schema: 1,
        subject,
        inputs: {
            ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
            plan: (0,plan_part/* planDigest */.G)(found),
            lock: lock/* lockDigest */.sU,
        },
        inventory: { files: images.length, formats: [{ format: 'image', files: images.length }], gaps, skips: [] },
        head,
        timings: { [tools/* verifier */.zi.tool]: Math.round(ports.clock.monotonicMs() - started) },
    };
    return { evidence, verdict: (0,judge_evidence/* judgeEvidence */.Z)(evidence, found, { mode, feeds: {} }, ports.clock) };
}
/** What every layer that decides asks for; each of it has to be there. */
const sectionsOf = (layers) => (0,policy_layers/* decidingLayers */.Ad)(layers).flatMap(({ layer, policy }) => policy.supplyChain.map((section) => ({ layer, section })));
const noImage = () => new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'There is no image to verify.', {
    hint: 'Name one that the policy asks something of, such as ghcr.io/acme/app:1.0 or ghcr.io/acme/app@sha256:….',
});
const verify_images_nothingAsked = ({ origin }) => new errors/* GatehouseError */.GA('POLICY_INVALID', `The policy (${origin.source}) asks nothing of images: it has no \`supply-chain\`.`, {
    hint: 'Say what an image must carry: docs/images.md has an example to copy.',
});

;// CONCATENATED MODULE: ./build/js/flow/verify/verify.js








/**
 * The story of images that are already somewhere: resolve each to its content, prove what it carries, judge what is missing.
 * @throws GatehouseError only before anything ran: path, policy, references, credentials.
 */
async function verify(request, ports) {
    const { references, policyFile, organisationPolicy, mode, trustedRoot, dockerConfig, offline } = request;
    const names = references.map((reference) => (0,registry_reference/* nameOf */.Vb)((0,registry_reference/* parseReference */.F2)(reference)));
    const root = await (0,take_evidence/* openRoot */.R8)(request.path, ports);
    const beside = await (0,beside_registries/* besideRegistries */.W)(dockerConfig, ports, { offline }, [tools/* verifier */.zi.tool]);
    const organisation = organisationPolicy === undefined ? {} : { organisation: organisationPolicy };
    const [found, head] = await Promise.all([
        (0,find_policy/* findPolicy */.i)(root, policyFile, tools/* policyNames */.p8, ports, { programs: false, ...organisation }),
        (0,take_evidence/* subjectOf */.et)(root, undefined, ports),
    ]);
    const { asked, gaps } = request.bases === true ? await basesOfTree(root, found, ports) : { asked: [], gaps: [] };
    const [name] = names;
    const subject = {
        ...head,
        ...(name !== undefined && names.length === 1 && asked.length === 0 ? { scope: (0,image_subject/* imageScope */.S1)(name) } : {}),
    };
    return verifyImages({
        images: [...[...new Set(references)].map((reference) => ({ reference })), ...asked],
        ...{ found, subject, gaps },
        ...(mode === undefined ? {} : { mode }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
    }, beside);
}

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/tell-result.js
var tell_result = __webpack_require__(172);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/image/verify.js







const options = {
    path: 'value',
    policy: 'value',
    'organisation-policy': 'value',
    mode: 'value',
    'trusted-root': 'value',
    'docker-config': 'value',
    'base-images': 'flag',
    offline: 'flag',
    format: 'value',
    output: 'values',
    evidence: 'value',
    'no-color': 'flag',
};
const mostImages = 100;
/** `gatehouse verify IMAGE...`: proves what the policy asks of images, and exits with what the mode makes of it. */
async function verifyVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, mostImages);
    const mode = given.value('mode');
    const [policyFile, organisationPolicy, trustedRoot, dockerConfig] = [
        'policy',
        'organisation-policy',
        'trusted-root',
        'docker-config',
    ].map((name) => given.path(name));
    const request = {
        references: given.positionals,
        path: (0,resolve_path/* resolvePath */.o)(given.value('path') ?? '.'),
        offline: given.flag('offline'),
        bases: given.flag('base-images'),
        ...(mode === undefined ? {} : { mode: (0,cli_arguments/* oneOf */.y)('--mode', mode, verdict/* modes */.nI) }),
        ...(policyFile === undefined ? {} : { policyFile }),
        ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
        ...(dockerConfig === undefined ? {} : { dockerConfig }),
    };
    const format = (0,cli_arguments/* oneOf */.y)('--format', given.value('format') ?? 'console', deliver/* reportFormats */.zX);
    const outputs = (0,tell_result/* readOutputs */.T7)(given);
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const result = await verify(request, ports);
        close();
        return await (0,tell_result/* tellResult */.F7)(result, { format, outputs, plain: given.flag('no-color') }, ports);
    }
    finally {
        close();
    }
}


/***/ })

};
