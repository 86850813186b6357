export const id = 461;
export const ids = [461];
export const modules = {

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signVerb: () => (/* binding */ signVerb)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/flow/registries/beside-registries.js + 3 modules
var beside_registries = __webpack_require__(3200);
;// CONCATENATED MODULE: ./build/js/flow/sign/identity.js

/**
 * Who signs: by `env://NAME` the private key in that variable, by an address the key of a service, else the job itself. Without the two
 * variables of a job cosign would ask a person by way of a device (3.1.3), and wait.
 * @throws GatehouseError `SIGNING_REFUSED`.
 */
function signingIdentity(key, environment) {
    if (key === undefined || key === '')
        return jobIdentity(environment);
    const variable = /^env:\/\/([A-Za-z_][A-Za-z0-9_]{0,100})$/.exec(key)?.[1];
    if (variable !== undefined)
        return keyIdentity(variable, environment);
    if (/^(?:awskms|gcpkms|azurekms|hashivault):\/\/[A-Za-z0-9._/:@-]{1,500}$/.test(key))
        return { type: 'service', address: key };
    throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', 'A private key is taken from a variable or a key management service, never from a file.', {
        hint: 'Write env://NAME, or an address such as awskms:///alias/release.',
    });
}
function jobIdentity(environment) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokenBearer = '' } = environment;
    if (tokenUrl !== '' && tokenBearer !== '')
        return { type: 'job', tokenUrl, tokenBearer };
    throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', 'This job cannot say who it is: GitHub gives it no identity token.', {
        hint: 'Give the job `permissions: id-token: write`, or sign with a key (env://NAME, or the address of a service).',
    });
}
function keyIdentity(variable, environment) {
    const pem = environment[variable] ?? '';
    if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n/.test(pem))
        return { type: 'key', pem, password: environment['COSIGN_PASSWORD'] ?? '' };
    throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', `The variable ${variable} holds no private key.`, {
        hint: 'Let it hold the text of the key file that `cosign generate-key-pair` wrote, and COSIGN_PASSWORD its password.',
    });
}

;// CONCATENATED MODULE: ./build/js/ports/run-context.js
/** Why a workflow runs and on what, decoded from the runner's environment and its event. */
/** The head is in another repository, or in one that is gone: its author may not be trusted, and its token may not write. */
const isFork = ({ pullRequest, repository }) => pullRequest !== undefined && pullRequest.head.repository !== repository;
/** The page of the run, where the summary is. */
const runUrl = ({ server, repository, run }) => `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
/** github.com and ghe.com take what GitHub Enterprise Server does not know yet. */
const isEnterpriseServer = ({ server }) => {
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com');
};

;// CONCATENATED MODULE: ./build/js/flow/sign/refuse.js


/** Runs in which anybody's change may be what runs: a signature made there would say that it is ours. */
const unsafeEvents = {
    pull_request: 'a pull request is not merged yet',
    pull_request_target: 'a pull request is not merged yet',
    pull_request_review: 'a pull request is not merged yet',
    merge_group: 'a merge queue may still throw it out',
    issue_comment: 'anybody may comment',
    issues: 'anybody may open an issue',
    discussion: 'anybody may begin a discussion',
    discussion_comment: 'anybody may comment',
    workflow_run: 'what it follows may be a pull request of a fork',
};
/**
 * Nothing is signed by accident.
 * @throws GatehouseError `SIGNING_REFUSED`.
 */
function refuseUnsafeRun(context) {
    const why = Object.hasOwn(unsafeEvents, context.event)
        ? unsafeEvents[context.event]
        : context.ref.startsWith('refs/heads/gh-readonly-queue/')
            ? 'a merge queue may still throw it out'
            : context.ref.startsWith('refs/pull/') || context.pullRequest !== undefined || isFork(context)
                ? 'a pull request is not merged yet'
                : undefined;
    if (why === undefined)
        return;
    throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', `Nothing is signed on ${context.event}: ${why}.`, {
        hint: 'Sign in a workflow that runs on push to a branch that is protected, or on a tag.',
    });
}

// EXTERNAL MODULE: ./build/js/registry/reference.js
var registry_reference = __webpack_require__(909);
// EXTERNAL MODULE: ./build/js/tools/index.js + 60 modules
var tools = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/js/flow/own-folder.js
var own_folder = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/flow/registries/docker-config.js
var docker_config = __webpack_require__(4822);
// EXTERNAL MODULE: ./build/js/flow/registries/run-beside-registry.js
var run_beside_registry = __webpack_require__(8925);
// EXTERNAL MODULE: ./build/js/core/codec/verdict-codec.js + 1 modules
var verdict_codec = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/js/core/order.js
var order = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/js/core/supply-chain/predicates/make-verdict-predicate.js

/**
 * What is attested about an image that was judged. The instant is the begin of the day on which it was, so that it never looks younger
 * than it is.
 */
function makeVerdictPredicate(verdict, image) {
    const { policy, coverage } = verdict;
    const data = [...verdict.scanners.flatMap((scanner) => scanner.data), ...(verdict.feeds ?? [])];
    const tools = verdict.scanners.map(({ tool: { name, version, digest } }) => ({ name, version, digest }));
    const examined = verdict.scanners.flatMap((scanner) => scanner.examined);
    const waived = verdict.waived.flatMap(({ by }) => (by.waiver === undefined ? [] : [by.waiver]));
    return {
        schema: 1,
        gatehouse: verdict.gatehouse,
        image,
        verdict: verdict.verdict,
        mode: verdict.mode,
        reason: verdict.reason,
        judgedAt: `${verdict.judged}T00:00:00Z`,
        policy: {
            source: policy.source,
            ...(policy.digest === undefined ? {} : { digest: policy.digest }),
            ...(policy.organisation === undefined ? {} : { organisation: policy.organisation.digest }),
        },
        tools: once(tools),
        data: once(data.map(({ name, digest, updated }) => ({ name, digest, updated }))),
        counts: {
            blocking: verdict.blocking.length,
            warnings: verdict.warnings.length,
            noted: verdict.noted.length,
            waived: verdict.waived.length,
        },
        waivers: (0,order/* sortedUnique */.Z$)(waived),
        coverage: {
            planned: coverage.files,
            examined: examined.reduce((sum, { files }) => sum + files, 0),
            gaps: coverage.gaps.length,
        },
    };
}
/** Two scanners of one tool are one. */
const once = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/predicate-types.js
var predicate_types = __webpack_require__(20);
// EXTERNAL MODULE: ./build/js/core/supply-chain/predicates/read-predicate.js + 1 modules
var read_predicate = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/js/flow/sign/statements.js





/** A registry and whoever verifies have to read it. */
const mostBytes = 64 * 2 ** 20;
/**
 * An SBOM as a statement, of the type that its content says.
 * @throws GatehouseError `SIGNING_REFUSED` for what is no SBOM, or one of another image: it is not attested, since whoever verifies refuses it.
 */
async function sbomStatement(path, image, files) {
    const text = await readBounded(path, files);
    const value = parse(text, path);
    const digests = [image.digest, ...image.platforms];
    const faults = ['cyclonedx', 'spdxjson'].map((name) => [name, (0,read_predicate/* readPredicate */.u)(name, value, { digests }).fault]);
    const right = faults.find(([, fault]) => fault === undefined);
    if (right !== undefined)
        return { name: right[0], predicateType: predicate_types/* predicateTypes */.ZR[right[0]], text };
    throw refused(path, faults.some(([, fault]) => fault === 'other-image') ? 'other-image' : 'other-content', 'an SBOM (CycloneDX or SPDX, as JSON)');
}
/**
 * The verdict about the image as a statement.
 * @throws GatehouseError `SIGNING_REFUSED` for one that does not let it through or is about another image, `EVIDENCE_INVALID` for what is none.
 */
async function verdictStatement(path, image, files) {
    const verdict = (0,verdict_codec/* decodeVerdict */.c)(await readBounded(path, files));
    if (digestOf(verdict) !== image.digest)
        throw refused(path, 'other-image', 'a verdict');
    if (verdict.verdict !== 'pass' && verdict.verdict !== 'warn') {
        throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', `Nothing is signed: the verdict about the image is \`${verdict.verdict}\`. ${verdict.reason}`, {
            hint: 'Put right what blocks, build the image again, and judge that one.',
        });
    }
    if (!verdict.scanners.some(lookedInside))
        throw withoutScan(path);
    if (verdict.subject.image?.platform !== undefined && image.platforms.length > 1)
        throw onePlatform(path);
    const predicate = makeVerdictPredicate(verdict, { name: image.name, digest: image.digest });
    const name = 'gatehouse-verdict';
    return { name, predicateType: predicate_types/* predicateTypes */.ZR[name], text: `${JSON.stringify(predicate)}\n` };
}
/** A list of packages alone says nothing of what is wrong with them, and Gatehouse itself only looks at names. */
const lookedInside = ({ tool, examined }) => tool.origin !== 'built-in' && examined.some(({ format, files }) => format === 'image' && files > 0);
const withoutScan = (path) => new errors/* GatehouseError */.GA('SIGNING_REFUSED', `Nothing is signed: no scanner looked into the image for ${path}.`, {
    hint: 'Give the verdict over a scan of the image (gatehouse scan --image, actions/gate).',
});
const onePlatform = (path) => new errors/* GatehouseError */.GA('SIGNING_REFUSED', `Nothing is signed: ${path} is about one platform of an image that has several.`, {
    hint: 'Scan it without `platform`, so that each is looked at.',
});
const digestOf = ({ subject }) => subject.image?.digest;
async function readBounded(path, files) {
    const size = (await files.stat(path))?.size;
    if (size === undefined) {
        throw new errors/* GatehouseError */.GA('TARGET_MISSING', `There is no file ${path}.`, {
            hint: 'Name the file that the step before wrote.',
        });
    }
    if (size <= mostBytes)
        return files.readText(path);
    throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', `${path} has ${size} bytes, more than can be attested (${mostBytes}).`, {
        hint: 'Attest less: an SBOM of one image, without the files in it.',
    });
}
function parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* GatehouseError */.GA('SIGNING_REFUSED', `${path} is not JSON.`, { hint: 'Give an SBOM as JSON.', cause });
    }
}
const refused = (path, fault, what) => new errors/* GatehouseError */.GA('SIGNING_REFUSED', fault === 'other-image' ? `${path} is about another image than the one that is signed.` : `${path} is not ${what}.`, { hint: 'Make it from the image by its digest, in the run that signs it.' });
/** `SBOM (CycloneDX)`. */
const titleOf = ({ name }) => (0,predicate_types/* predicateTitle */.Wm)(name);

;// CONCATENATED MODULE: ./build/js/flow/sign/sign-image.js







/**
 * Signs an image and attests about it, one after another: a registry without the API for referrers loses what is attached at once.
 * Everything is looked at before anything is signed.
 * @throws GatehouseError `SIGNING_REFUSED` before anything was signed; `SIGNING_FAILED`, which says what was.
 */
async function signImage(request, ports) {
    const { reference, identity, sboms, verdict, services } = request;
    if ((0,registry_reference/* parseReference */.F2)(reference).digest === undefined)
        throw withoutDigest(reference);
    if (services === 'none' && identity.type === 'job')
        throw jobWithoutServices();
    const image = await ports.images.resolve(reference);
    await ports.images.attachments(image);
    const statements = [];
    for (const path of sboms)
        statements.push(await sbomStatement(path, image, ports.files));
    if (verdict !== undefined)
        statements.push(await verdictStatement(verdict, image, ports.files));
    const installed = await ports.install(tools/* signer */.xJ.tool);
    const workspace = await ports.files.makeTemporary('gatehouse-sign-');
    const work = async () => {
        const place = await (0,run_beside_registry/* openWorkplace */.x5)(workspace, (0,docker_config/* dockerConfigFor */.M)([reference], ports.credentials), ports);
        return signIn({ request, image, statements, installed, place, workspace }, ports);
    };
    return (0,own_folder/* inOwnFolder */.e)(workspace, work, ports);
}
async function signIn(signing, ports) {
    const { request, image, statements, workspace } = signing;
    const services = await openServices(signing, ports);
    const common = {
        image: `${image.name}@${image.digest}`,
        identity: request.identity,
        deadlineMs: tools/* signer */.xJ.deadlineMs,
        ...(services === undefined ? {} : { services }),
    };
    const made = [];
    const step = async (what, options) => {
        ports.progress.step(`sign: ${what}`, 'started');
        await run(tools/* signer */.xJ.sign(options), { what, made }, signing, ports);
        made.push(what);
        ports.progress.step(`sign: ${what}`, 'finished');
    };
    await step('signature', common);
    for (const [index, statement] of statements.entries()) {
        const predicate = `${workspace}/predicate-${index}.json`;
        await ports.files.write(predicate, statement.text);
        await step(titleOf(statement), { ...common, statement: { predicateType: statement.predicateType, predicate } });
    }
    return { image, made };
}
async function openServices(signing, ports) {
    const { request, workspace } = signing;
    if (request.services !== 'none')
        return request.services;
    const [signingConfig, trustedRoot] = [`${workspace}/no-services.json`, `${workspace}/no-roots.json`];
    for (const invocation of tools/* signer */.xJ.noServices(signingConfig, trustedRoot))
        await run(invocation, { what: 'signature', made: [] }, signing, ports);
    return { signingConfig, trustedRoot };
}
async function run(invocation, { what, made }, { installed, place, image }, ports) {
    const { deadlineMs, memoryBytes } = tools/* signer */.xJ;
    const ended = await (0,run_beside_registry/* runBesideRegistry */.DM)(invocation, { installed, place, limits: { deadlineMs, memoryBytes } }, ports);
    const failure = tools/* signer */.xJ.failure(ended);
    if (failure === undefined)
        return;
    const before = made.length === 0 ? 'Nothing was signed' : `What was made before stays (${made.join(', ')})`;
    throw new errors/* GatehouseError */.GA('SIGNING_FAILED', `${image.name}: the ${what} was not made: ${failure.sentence}. ${before}.`, {
        hint: failure.hint,
    });
}
const withoutDigest = (reference) => new errors/* GatehouseError */.GA('SIGNING_REFUSED', `${reference} names no digest, and what a tag leads to can change before it is signed.`, {
    hint: 'Write name@sha256:…, with the digest that the build step printed.',
});
const jobWithoutServices = () => new errors/* GatehouseError */.GA('SIGNING_REFUSED', 'A job signs with a certificate, which only counts with a log and a time.', {
    hint: 'Leave the services on, or sign with a key.',
});

;// CONCATENATED MODULE: ./build/js/flow/sign/sign.js




/** Signs at a command line, which may be a step of a workflow. @throws GatehouseError as `signImage`, before it `SIGNING_REFUSED`. */
async function sign({ key, dockerConfig, offline, ...request }, ports) {
    const { environment } = ports;
    const { GITHUB_ACTIONS: onRunner, GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', GITHUB_REPOSITORY: repository = '', } = environment;
    if (onRunner === 'true')
        refuseUnsafeRun({ event, ref, repository });
    const identity = signingIdentity(key, environment);
    return signImage({ ...request, identity }, await (0,beside_registries/* besideRegistries */.W)(dockerConfig, ports, { offline }));
}
/** What was done, for people. */
const tellSigned = ({ image, made }) => `Signed ${image.name}@${image.digest}\n${made.map((what) => `  ${what}\n`).join('')}`;

// EXTERNAL MODULE: ./build/js/host/node/files/resolve-path.js
var resolve_path = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/js/cli/arguments.js
var cli_arguments = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/cli/terminal.js + 19 modules
var terminal = __webpack_require__(742);
;// CONCATENATED MODULE: ./build/js/cli/image/sign.js





const options = {
    sbom: 'values',
    verdict: 'value',
    key: 'value',
    'no-log': 'flag',
    'signing-config': 'value',
    'trusted-root': 'value',
    'docker-config': 'value',
    offline: 'flag',
};
/** `gatehouse sign IMAGE@sha256:…`: signs an image and attests its SBOM and verdict. */
async function signVerb(words) {
    const given = (0,cli_arguments/* readArguments */.l)(words, options, 1);
    const [reference] = given.positionals;
    if (reference === undefined) {
        throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', 'Say which image to sign.', {
            hint: 'By its digest: gatehouse sign ghcr.io/acme/app@sha256:…',
        });
    }
    const [verdict, dockerConfig, key] = [given.path('verdict'), given.path('docker-config'), given.value('key')];
    const services = servicesOf(given);
    const { ports, close } = (0,terminal/* openPorts */.Rr)();
    try {
        const request = {
            reference,
            sboms: given.values('sbom').map(resolve_path/* resolvePath */.o),
            offline: given.flag('offline'),
            ...(verdict === undefined ? {} : { verdict }),
            ...(key === undefined ? {} : { key }),
            ...(services === undefined ? {} : { services }),
            ...(dockerConfig === undefined ? {} : { dockerConfig }),
        };
        const signed = await sign(request, ports);
        close();
        return await (0,terminal/* printAndExit */.bt)(tellSigned(signed), 0);
    }
    finally {
        close();
    }
}
/** Both or none: cosign signs with one alone and then asks the public roots. */
function servicesOf(given) {
    const [signingConfig, trustedRoot] = [given.path('signing-config'), given.path('trusted-root')];
    if (given.flag('no-log') && signingConfig === undefined && trustedRoot === undefined)
        return 'none';
    if (signingConfig === undefined && trustedRoot === undefined)
        return undefined;
    if (signingConfig !== undefined && trustedRoot !== undefined && !given.flag('no-log'))
        return { signingConfig, trustedRoot };
    throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', '--signing-config and --trusted-root belong together, and not with --no-log.', {
        hint: 'Give both for a Sigstore of your own, none for the public one, or --no-log for a key alone.',
    });
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);


/**
 * Reads one of our own files, strictly: what it does not know it refuses, since it might decide something. `whole` is what
 * the file is called: `the evidence`.
 * @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path.
 */
function decode(text, schema, whole) {
    const value = parseJson(text, whole);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('EVIDENCE_INVALID', issue === undefined ? unsound(whole) : describe(issue, value, whole), {
        hint: issue?.path[0] === 'schema'
            ? 'It was written by another version of Gatehouse. Scan again with this one.'
            : 'It was changed by hand, or written by another version of Gatehouse. Scan again.',
        cause: result.error,
    });
}
function parseJson(text, whole) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('EVIDENCE_INVALID', `${capital(whole)} is not JSON, or not all of it is there.`, {
            hint: 'Scan again, and give the file as it was written.',
            cause,
        });
    }
}
function describe(issue, root, whole) {
    const [value, name] = [valueAt(root, issue.path), nameOf(issue.path, whole)];
    switch (issue.code) {
        case 'unrecognized_keys':
            return `${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pathText([...issue.path, issue.keys[0] ?? '']))} is not a key of ${whole}.`;
        case 'invalid_type':
            if (value === undefined)
                return `${name} is missing in ${whole}.`;
            return `${capital(name)} must be ${typeNames[issue.expected] ?? issue.expected}, not ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
        case 'invalid_value':
            if (value === undefined)
                return `${name} is missing in ${whole}.`;
            return `${capital(name)} must be ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .Vo)(issue.values.map(String))}, not ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
        default:
            return `${capital(name)} cannot be ${(0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}.`;
    }
}
const typeNames = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
};
const unsound = (whole) => `${capital(whole)} cannot be understood.`;
const nameOf = (path, whole) => path.length === 0 ? whole : (0,_policy_reading_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pathText(path));
const pathText = (path) => path.reduce((before, step) => typeof step === 'number' ? `${before}[${step}]` : before === '' ? String(step) : `${before}.${String(step)}`, '');
const valueAt = (root, path) => path.reduce((inner, step) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, root);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ encoder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);


/**
 * Writes a value as JSON with its keys in the order of the schema, whatever order they were given in; keys that the schema
 * does not have are left out. Compiled once; does not check, because the type of the value was proven equal to the schema.
 */
function encoder(schema) {
    const order = orderOf(schema);
    return (value) => `${JSON.stringify(arrange(value, order), null, 2)}\n`;
}
function orderOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodExactOptional */ .ZwT)
        return orderOf(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return { type: 'items', item: orderOf(schema.element) };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return { type: 'sorted' };
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
        return { type: 'plain' };
    return { type: 'fixed', keys: Object.entries(schema.shape).map(([key, inner]) => [key, orderOf(inner)]) };
}
function arrange(value, order) {
    if (typeof value !== 'object' || value === null)
        return value;
    switch (order.type) {
        case 'plain':
            return value;
        case 'items':
            return Array.isArray(value) && order.item.type !== 'plain'
                ? value.map((item) => arrange(item, order.item))
                : value;
        case 'sorted':
            return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b)));
        case 'fixed': {
            const arranged = {};
            for (const [key, inner] of order.keys) {
                const field = Reflect.get(value, key);
                if (field !== undefined)
                    arranged[key] = arrange(field, inner);
            }
            return arranged;
        }
    }
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ inlineSkipSchema),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   hn: () => (/* binding */ scannerProblemSchema),
/* harmony export */   lY: () => (/* binding */ evidenceFileSchema),
/* harmony export */   mS: () => (/* binding */ licenseCountSchema),
/* harmony export */   oO: () => (/* binding */ formatCountSchema),
/* harmony export */   s1: () => (/* binding */ gapSchema),
/* harmony export */   wl: () => (/* binding */ toolSchema),
/* harmony export */   y3: () => (/* binding */ dataSchema),
/* harmony export */   zs: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8143);
/* harmony import */ var _exactly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1657);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);





const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** `sha256:` and 64 hex digits; empty where nothing was there to be hashed, such as a tool that is missing. */
const digest = text.describe('`sha256:` and 64 hex digits.');
const problemShape = { code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv), sentence: text, hint: text.exactOptional() };
const problemSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(problemShape));
const scannerProblemSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...problemShape, scanner: text.exactOptional() }));
const gapSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: text,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .gapReasons */ .UF),
    tool: text.describe('Absent: no tool was given it.').exactOptional(),
    line: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.exactOptional(),
    detail: text.exactOptional(),
})
    .meta({ id: 'gap', description: 'Something that was not looked at, or only in part.' }));
const formatCountSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: text, files: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }));
const inlineSkipSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: text,
    line: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    tool: text,
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    reason: text.exactOptional(),
    expired: text.exactOptional().describe('The day, as the comment writes it, since when it means nothing.'),
    matched: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
}));
const toolSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: text, version: text, digest, origin: text.describe('Which origin delivered it.') }));
const notice = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeKinds */ .Og), sentence: text }));
const dataSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: text,
    digest,
    updated: text.describe('Instant of its last update, ISO 8601.'),
    nextUpdate: text.describe('Instant from which there should be a newer one, ISO 8601.').exactOptional(),
    notice: notice.describe('Why it is not known to be the newest.').exactOptional(),
}));
const outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['complete', 'partial', 'failed']);
const target = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tree', 'image', 'sbom', 'sarif']),
    name: text,
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that was resolved to the digest.').exactOptional(),
}));
const inputs = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tree: digest, options: digest, data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dataSchema), rules: digest.exactOptional() }));
const canary = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: text, seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }));
const licenseCountSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ category: text, count: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }));
const evidence = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    scanner: text,
    tool: toolSchema,
    target,
    inputs,
    outcome,
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problemSchema),
    planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema).describe('What it was given.'),
    examined: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema).describe('What it is known to have read.'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gapSchema),
    canaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(canary),
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(licenseCountSchema)
        .describe('Statements of licences by category, findings included.')
        .exactOptional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSchema */ .$f),
})
    .meta({ id: 'evidence', description: 'What one scanner brought back from one target.' }));
const imageSubject = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: text.describe('Without tag and digest.'),
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that led to the digest.').exactOptional(),
}));
const subjectSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: text.exactOptional(),
    commit: text.exactOptional(),
    ref: text.exactOptional(),
    base: text.exactOptional().describe('The branch that a change is made for.'),
    prefix: text.exactOptional().describe('From the root of the repository to the root of the run.'),
    scope: text.exactOptional().describe('Tells this run from another of the same repository.'),
    image: imageSubject.exactOptional().describe('What was looked at, where it is an image.'),
}));
const baseRun = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ scanner: text, from: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .baseOrigins */ .vY), findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSchema */ .$f) }));
const base = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    commit: text.exactOptional(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(baseRun),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problemSchema),
    touched: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).describe('Files that are not the same in both.'),
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).exactOptional().describe('Files that only the base holds.'),
})
    .meta({ id: 'base', description: 'What a change is compared with.' }));
const evidenceFileSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_3__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    subject: subjectSchema,
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ policy: digest.exactOptional(), plan: digest.exactOptional(), lock: digest }),
    inventory: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        files: _finding_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(formatCountSchema),
        gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gapSchema),
        skips: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(inlineSkipSchema),
    }),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(evidence),
    base: base.exactOptional(),
    timings: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).describe('Milliseconds; the only key that may differ between two equal runs.'),
}));


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ exactly)
/* harmony export */ });
/** Returns the schema as it is; compiles only when what it decodes to is exactly `T`, key for key. */
const exactly = () => (schema) => schema;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4803);
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6631);
/* harmony import */ var _exactly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1657);




/** Keys stand in the order of the types, which is the order in which they are written. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text);
/** Of lines, columns and files; tools that know no line say 0. */
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const region = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    startLine: count,
    endLine: count,
    startColumn: count.exactOptional(),
    endColumn: count.exactOptional(),
}));
const block = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: text, startLine: count, endLine: count, digest: text }));
const relatedPlace = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, region: region.exactOptional(), label: text }));
const place = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text.describe('Relative to the root of the run, with `/`.'),
    region: region.exactOptional(),
    snippet: text.describe('Lines of the file, every secret masked.').exactOptional(),
    block: block.exactOptional(),
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relatedPlace),
}));
const rule = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text,
    concept: text.exactOptional(),
    title: text,
    help: text.exactOptional(),
    url: text.exactOptional(),
    tags: texts,
}));
const resource = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ format: text, type: text, stack: text, address: text, part: text.exactOptional() }));
const dependency = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    purl: text.describe('Without version and qualifiers.'),
    name: text,
    installed: texts,
    fixed: text.exactOptional(),
    scope: text.exactOptional(),
}));
const license = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ spdx: text, category: text }));
const image = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: text, digest: text.exactOptional(), platform: text.exactOptional() }));
const subject = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    resource: resource.exactOptional(),
    package: dependency.exactOptional(),
    license: license.exactOptional(),
    image: image.exactOptional(),
    requirement: text.exactOptional(),
}));
/** A calendar day in UTC. */
const day = text.describe('A day in UTC, such as 2026-11-24.');
const advisory = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ids: texts.describe('The canonical id first, then its aliases.'),
    cwe: texts,
    published: day.exactOptional(),
    cvss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    kev: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ added: day, due: day.exactOptional() }).exactOptional(),
    epss: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
}));
/** A part of it is an id in commands, links and drafts of waivers, where nothing else may stand. */
const hash = text.regex(/^[0-9a-f]{32}$/);
const identity = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ logical: hash, also: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(hash) }));
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO);
const severitySource = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tool', 'vendor', 'override', 'default']));
const skip = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['inline', 'vex', 'sarif']), reason: text.exactOptional() }));
const source = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tool: text,
    ruleId: text,
    severity: severity.exactOptional(),
    severitySource,
    skip: skip.exactOptional(),
}));
const findingSchema = (0,_exactly_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .p)()(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .EZ),
    rule,
    severity,
    severitySource,
    message: text,
    place,
    subject,
    advisory: advisory.exactOptional(),
    identity: identity.describe('Two findings are the same when any of these hashes meet.'),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(source).describe('Every statement of a tool behind this finding.'),
})
    .meta({ id: 'finding', description: 'One fact, placed and identified.' }));


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decodeVerdict),
  o: () => (/* binding */ encodeVerdict)
});

// EXTERNAL MODULE: ./build/js/core/codec/decode.js
var decode = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/js/core/codec/encode.js
var encode = __webpack_require__(983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/js/core/finding/severity.js
var severity = __webpack_require__(6631);
// EXTERNAL MODULE: ./build/js/core/verdict.js
var verdict = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/js/core/codec/evidence-schema.js
var evidence_schema = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/js/core/codec/exactly.js
var exactly = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/js/core/codec/finding-schema.js
var finding_schema = __webpack_require__(5030);
;// CONCATENATED MODULE: ./build/js/core/codec/verdict-schema.js






const verdict_schema_text = schemas/* string */.YjP();
const verdict_schema_layer = schemas/* enum */.k5n(verdict/* layerNames */.Em);
const decidedBy = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    layer: verdict_schema_layer,
    rule: verdict_schema_text.exactOptional(),
    waiver: verdict_schema_text.exactOptional(),
    skip: schemas/* enum */.k5n(['inline', 'vex', 'sarif']).exactOptional(),
}));
const judged = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    finding: finding_schema/* findingSchema */.$f,
    action: schemas/* enum */.k5n(verdict/* actions */.o1),
    by: decidedBy.describe('What put it here.'),
    why: verdict_schema_text.exactOptional(),
    how: schemas/* strictObject */.rej({ text: verdict_schema_text, url: verdict_schema_text.exactOptional() }).exactOptional(),
    introduced: schemas/* boolean */.zMY().describe('False when the base has it too.'),
    spared: schemas/* enum */.k5n(['block', 'warn']).exactOptional().describe('What it would be if it were not older.'),
    blocksFrom: finding_schema/* day */.vd.exactOptional().describe('Warns until this day.'),
    due: finding_schema/* day */.vd.exactOptional().describe('The day until which it was to be mended.'),
    waivedAfterMerge: verdict_schema_text.exactOptional().describe('A waiver in the change, which does not count yet.'),
    id: verdict_schema_text.describe('The first digits of the identity, enough to tell it from the others.'),
})
    .meta({ id: 'judged', description: 'A finding and what the policy makes of it.' }));
const waiverNote = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    waiver: verdict_schema_text,
    state: schemas/* enum */.k5n(verdict/* waiverStates */.RT),
    expires: finding_schema/* day */.vd.exactOptional(),
    sentence: verdict_schema_text.exactOptional(),
}));
const comparison = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({ commit: verdict_schema_text.exactOptional(), problems: schemas/* array */.YOg(evidence_schema/* problemSchema */.zs) }));
const scanner = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    scanner: verdict_schema_text,
    tool: evidence_schema/* toolSchema */.wl,
    outcome: evidence_schema/* outcome */.bu,
    examined: schemas/* array */.YOg(evidence_schema/* formatCountSchema */.oO),
    data: schemas/* array */.YOg(evidence_schema/* dataSchema */.y3),
    licenses: schemas/* array */.YOg(evidence_schema/* licenseCountSchema */.mS).exactOptional(),
}));
const fileMistake = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({ path: verdict_schema_text, line: finding_schema/* count */.U9, column: finding_schema/* count */.U9, sentence: verdict_schema_text, hint: verdict_schema_text.exactOptional() }));
const policy = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    layer: verdict_schema_layer,
    source: verdict_schema_text,
    digest: evidence_schema/* digest */.br.exactOptional(),
    organisation: schemas/* strictObject */.rej({ source: verdict_schema_text, digest: evidence_schema/* digest */.br }).exactOptional(),
    contact: verdict_schema_text.exactOptional(),
    waiverDays: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(severity/* severities */.gO), finding_schema/* count */.U9)
        .describe('How many days a waiver may last, by severity.')
        .exactOptional(),
    problems: schemas/* array */.YOg(evidence_schema/* problemSchema */.zs),
    ignored: schemas/* array */.YOg(verdict_schema_text).describe('What the repository would loosen and may not.').exactOptional(),
    pending: schemas/* array */.YOg(verdict_schema_text).describe('Policy and waiver files whose change does not count yet.').exactOptional(),
    broken: schemas/* array */.YOg(fileMistake).describe('Mistakes that the change brings into them.').exactOptional(),
}));
const verdictSchema = (0,exactly/* exactly */.p)()(schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    gatehouse: verdict_schema_text.describe('Version of Gatehouse.'),
    verdict: schemas/* enum */.k5n(verdict/* verdicts */.rY),
    mode: schemas/* enum */.k5n(verdict/* modes */.nI),
    enforced: schemas/* boolean */.zMY().describe('True when the step or command fails.'),
    reason: verdict_schema_text.describe('One sentence.'),
    policy,
    subject: evidence_schema/* subjectSchema */.cn,
    comparison: comparison.exactOptional().describe('What a change was compared with; absent when everything counts.'),
    blocking: schemas/* array */.YOg(judged),
    warnings: schemas/* array */.YOg(judged),
    noted: schemas/* array */.YOg(judged),
    waived: schemas/* array */.YOg(judged),
    problems: schemas/* array */.YOg(evidence_schema/* scannerProblemSchema */.hn),
    warningsOfTheGate: schemas/* array */.YOg(verdict_schema_text),
    coverage: schemas/* strictObject */.rej({
        files: finding_schema/* count */.U9,
        formats: schemas/* array */.YOg(evidence_schema/* formatCountSchema */.oO),
        gaps: schemas/* array */.YOg(evidence_schema/* gapSchema */.s1),
        skips: schemas/* array */.YOg(evidence_schema/* inlineSkipSchema */.KW),
    }),
    waivers: schemas/* array */.YOg(waiverNote),
    scanners: schemas/* array */.YOg(scanner),
    feeds: schemas/* array */.YOg(evidence_schema/* dataSchema */.y3).exactOptional(),
    judged: finding_schema/* day */.vd.describe('The day on which it was judged, UTC.'),
}));

;// CONCATENATED MODULE: ./build/js/core/codec/verdict-codec.js



/** `verdict.json`: two spaces, a newline at the end, and the same bytes for the same verdict. */
const encodeVerdict = (0,encode/* encoder */.R)(verdictSchema);
/** @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path. */
const decodeVerdict = (text) => (0,decode/* decode */.D)(text, verdictSchema, 'the verdict');


/***/ })

};
