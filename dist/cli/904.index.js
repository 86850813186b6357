export const id = 904;
export const ids = [904];
export const modules = {

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
;// CONCATENATED MODULE: ./build/js/host/node/network/proxy.js
/** A host name without the brackets of an IPv6 address. */
const bareHost = (url) => url.hostname.replace(/^\[(.*)\]$/, '$1');
/** The port of a URL, its scheme's own if none is written. */
const portOf = (url) => Number(url.port || (url.protocol === 'https:' ? 443 : 80));
/** `localhost` and the loopback addresses of RFC 1122 and RFC 4291. */
function isLoopback(url) {
    const host = bareHost(url).toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost') || host === '::1')
        return true;
    return /^127(?:\.\d{1,3}){3}$/.test(host);
}
const read = (environment, name) => environment[name] || environment[name.toUpperCase()] || '';
/** One entry of NO_PROXY: `*`, `host`, `.domain`, `*.domain` (a domain's hosts are covered by each), with or without a port. */
function covers(entry, url) {
    if (entry === '*')
        return true;
    const isIpv6 = entry.indexOf(':') !== entry.lastIndexOf(':');
    const [name = '', port] = isIpv6 ? [entry.replace(/^\[(.*)\]$/, '$1')] : entry.split(':');
    if (port !== undefined && Number(port) !== portOf(url))
        return false;
    const host = bareHost(url).toLowerCase();
    const wanted = name.replace(/^\*?\./, '');
    return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
}
/**
 * The proxy that the environment names for a URL: HTTPS_PROXY or HTTP_PROXY by its scheme, else ALL_PROXY, unless
 * NO_PROXY covers it; lower case first, as curl does. This machine itself is never asked through a proxy.
 * Text that is no http or https URL comes back as it was written, for the error to name.
 */
function findProxy(url, environment) {
    if (isLoopback(url))
        return undefined;
    const written = read(environment, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read(environment, 'all_proxy');
    if (written === '')
        return undefined;
    const exceptions = read(environment, 'no_proxy')
        .toLowerCase()
        .split(/[\s,]+/);
    if (exceptions.some((entry) => covers(entry, url)))
        return undefined;
    const text = written.includes('://') ? written : `http://${written}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    return proxy?.protocol === 'http:' || proxy?.protocol === 'https:' ? proxy : text;
}

;// CONCATENATED MODULE: ./build/js/host/node/network/connection.js


/** Rejects with the socket's own error when it ends before `event`. */
function settled(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, () => resolve(socket));
        socket.once('error', reject);
        socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
}
/** Destroys a socket with the request it belongs to, and catches what it says when nobody listens any more. */
function bind(socket, signal) {
    const end = () => {
        socket.destroy();
    };
    if (signal.aborted)
        end();
    signal.addEventListener('abort', end, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', end));
    socket.on('error', () => undefined);
    return socket;
}
async function dial(url, signal) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    return settled(bind(connect({ host: bareHost(url), port: portOf(url) }), signal), 'connect');
}
async function connection_secure(socket, url, signal) {
    const [{ connect }, { isIP }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19))]);
    const host = bareHost(url);
    // A server name must not be an address (RFC 6066); `host` is what the certificate is compared with.
    const name = isIP(host) === 0 ? { servername: host } : {};
    const secured = connect({ socket, host, ALPNProtocols: ['http/1.1'], ...name });
    return settled(bind(secured, signal), 'secureConnect');
}
/** The `Proxy-Authorization` header that the proxy's URL asks for. */
function proxyHeaders(proxy) {
    if (proxy.username === '')
        return {};
    const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}
/** Asks a proxy for a tunnel: CONNECT, RFC 9110 section 9.3.6. */
async function tunnel(socket, url, proxy) {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const path = `${url.hostname}:${portOf(url)}`;
    return new Promise((resolve, reject) => {
        const asked = request({
            method: 'CONNECT',
            path,
            headers: { host: path, ...proxyHeaders(proxy) },
            createConnection: () => socket,
        });
        asked.once('error', reject);
        asked.once('connect', ({ statusCode }) => {
            if (statusCode === 200)
                return resolve(socket);
            reject(refusedBy(proxy, statusCode));
        });
        asked.end();
    });
}
const refusedBy = (proxy, status) => new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', `The proxy ${proxy.origin} answered ${status ?? 'nonsense'}.`, {
    hint: status === 407
        ? 'It wants a user and a password: write them before the host in HTTPS_PROXY, with a colon between and an @ behind.'
        : 'Ask whoever runs the proxy to allow the address, or let NO_PROXY name it.',
});
/** A connection on which the request can be written: direct, to the proxy (plain http), or through it (https). */
async function connectTo(url, proxy, signal) {
    if (proxy === undefined) {
        const socket = await dial(url, signal);
        return url.protocol === 'https:' ? connection_secure(socket, url, signal) : socket;
    }
    const plain = await dial(proxy, signal);
    const toProxy = proxy.protocol === 'https:' ? await connection_secure(plain, proxy, signal) : plain;
    return url.protocol === 'https:' ? connection_secure(await tunnel(toProxy, url, proxy), url, signal) : toProxy;
}

// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
;// CONCATENATED MODULE: ./build/js/host/node/network/time-limits.js
/** The longest that a timer can wait; more would fire at once. */
const longestMs = 2 ** 31 - 1;
const seconds = (ms) => `${Math.round(ms / 100) / 10} s`;
/** Thrown into a request that takes too long. */
class TooSlow extends Error {
    name = 'TooSlow';
}
/**
 * Starts the clock of the whole request; `wait` runs the idle clock, only while something is awaited, so that a reader
 * who takes its time is not mistaken for a server that does. The first clock alone keeps no program alive.
 */
function startTimeLimits(idleMs, deadlineMs) {
    const controller = new AbortController();
    const { signal } = controller;
    const stopped = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    stopped.catch(() => undefined);
    const stopAfter = (ms, sentence) => setTimeout(() => controller.abort(new TooSlow(sentence)), Math.min(ms, longestMs));
    const total = stopAfter(deadlineMs, `it was not done within ${seconds(deadlineMs)}`).unref();
    return {
        signal,
        wait: async (step) => {
            const idle = stopAfter(idleMs, `no data came for ${seconds(idleMs)}`);
            try {
                return await Promise.race([step, stopped]);
            }
            finally {
                clearTimeout(idle);
            }
        },
        finish: () => clearTimeout(total),
    };
}

;// CONCATENATED MODULE: ./build/js/host/node/network/network-error.js



const reasons = new Map([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was closed'],
    ['EPIPE', 'the connection was closed'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was closed'],
    ['ENOTFOUND', 'its name is not known'],
    ['EAI_AGAIN', 'names cannot be looked up now'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['ENETUNREACH', 'there is no network'],
    ['EHOSTUNREACH', 'there is no way to it'],
]);
/** OpenSSL's verification results as Node names them (node:tls, "X509 certificate error codes"). */
const isCertificateCode = (code) => /CERT|ERR_TLS|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CRL/.test(code);
/** A URL as it may be shown: user, password and query (signed links) left out. */
const showUrl = (url) => `${url.origin}${url.pathname}`;
function explain(error) {
    const code = (0,system_error/* codeOf */.$N)(error) ?? '';
    if (error instanceof TooSlow)
        return { reason: error.message, hint: 'Run again; if it stays, look at the network.' };
    if (isCertificateCode(code)) {
        return {
            reason: `its certificate is not trusted (${code})`,
            hint: 'If a proxy of yours opens TLS, let NODE_EXTRA_CA_CERTS name a file with its certificate.',
        };
    }
    const reason = reasons.get(code) ?? (0,system_error/* wordsOf */.Z9)(error);
    return { reason, hint: 'Look at the network; where a proxy is needed, let HTTPS_PROXY name it.' };
}
/** What a failed request says: `ORIGIN_UNREACHABLE` before the answer, `DOWNLOAD_FAILED` within its body. */
function toNetworkError(code, error, url, proxy) {
    if (error instanceof errors/* GatehouseError */.GA)
        return error;
    const { reason, hint } = explain(error);
    const beginning = code === 'ORIGIN_UNREACHABLE' ? 'Could not reach' : 'The download broke off:';
    const through = proxy === undefined ? '' : ` through the proxy ${proxy.origin}`;
    return new errors/* GatehouseError */.GA(code, `${beginning} ${showUrl(url)}${through}: ${reason}.`, { hint, cause: error });
}

;// CONCATENATED MODULE: ./build/js/host/node/network/exchange.js




function proxyOf(url, environment) {
    const proxy = findProxy(url, environment);
    if (typeof proxy !== 'string')
        return proxy;
    const scheme = proxy.slice(0, Math.max(0, proxy.indexOf('://')));
    throw new errors/* GatehouseError */.GA('ORIGIN_UNREACHABLE', `Gatehouse cannot use a proxy of this kind: ${scheme}.`, {
        hint: 'Let HTTPS_PROXY name a proxy as http://host:port, or let NO_PROXY name the address.',
    });
}
async function ask(url, proxy, socket, question) {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const { headers, form } = question;
    const viaProxy = proxy !== undefined && url.protocol === 'http:';
    const path = `${url.pathname}${url.search}`;
    return new Promise((resolve, reject) => {
        const asked = request({
            method: form === undefined ? 'GET' : 'POST',
            path: viaProxy ? `${url.origin}${path}` : path,
            headers: {
                'user-agent': 'gatehouse',
                'accept-encoding': 'identity',
                ...headers,
                ...(viaProxy ? proxyHeaders(proxy) : {}),
                host: url.host,
            },
            createConnection: () => socket,
        });
        asked.once('response', resolve);
        asked.on('error', reject);
        asked.end(form);
    });
}
async function send(url, question, limits, environment) {
    const proxy = proxyOf(url, environment);
    try {
        const socket = await limits.wait(connectTo(url, proxy, limits.signal));
        const answer = await limits.wait(ask(url, proxy, socket, question));
        socket.unref(); // Whoever reads the body keeps the program alive; one who does not, does not.
        return answer;
    }
    catch (error) {
        throw toNetworkError('ORIGIN_UNREACHABLE', error, url, proxy);
    }
}
async function* readBody(answer, url, limits) {
    const chunks = answer[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await limits.wait(chunks.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    catch (error) {
        throw toNetworkError('DOWNLOAD_FAILED', error, url);
    }
    finally {
        answer.destroy();
        limits.finish();
    }
}
const flatten = (headers) => Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
/** One request and its answer, from nobody else. The clocks end with the body. */
async function askOnce(url, question, limits, environment) {
    const answer = await send(url, question, limits, environment);
    answer.on('error', () => undefined); // Told to whoever reads the body; nobody may be reading.
    const whole = () => ({
        status: answer.statusCode ?? 0,
        headers: flatten(answer.headers),
        body: readBody(answer, url, limits),
    });
    return { answer, whole };
}

;// CONCATENATED MODULE: ./build/js/host/node/network/http.js





const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/** What must not follow a redirect to somebody else. */
const personal = new Set(['authorization', 'cookie', 'proxy-authorization']);
function readUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new errors/* GatehouseError */.GA('ARGUMENT_INVALID', `This is not a web address: ${text.slice(0, 200)}`, {
        hint: 'It must begin with https:// (or http://).',
    });
}
/** Where a redirect leads. An answer over TLS never sends us on without it. */
function followed(from, location) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isDowngrade = from.protocol === 'https:' && url?.protocol === 'http:' && !(isLoopback(from) && isLoopback(url));
    if (url !== undefined && !isDowngrade && (url.protocol === 'https:' || url.protocol === 'http:'))
        return url;
    const where = url === undefined ? 'nowhere' : isDowngrade ? 'a place without TLS' : `a ${url.protocol} address`;
    throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `${showUrl(from)} sent us on to ${where}; Gatehouse does not go there.`, {
        hint: 'If you use a mirror, look at its configuration.',
    });
}
const sameOrigin = (a, b) => a.origin === b.origin;
const withoutPersonal = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !personal.has(name.toLowerCase())));
async function follow(request, limits, environment) {
    const first = readUrl(request.url);
    let url = first;
    let headers = request.headers ?? {};
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
        const { answer, whole } = await askOnce(url, { headers }, limits, environment);
        const { location } = answer.headers;
        if (location === undefined || !redirects.has(answer.statusCode ?? 0)) {
            return sameOrigin(first, url) ? whole() : { ...whole(), redirectedTo: url.origin };
        }
        answer.destroy();
        const next = followed(url, location);
        if (!sameOrigin(url, next))
            headers = withoutPersonal(headers);
        url = next;
    }
    throw new errors/* GatehouseError */.GA('DOWNLOAD_FAILED', `${showUrl(first)} sent us on more than ${mostRedirects} times.`, {
        hint: 'If you use a mirror, look at its configuration.',
    });
}
/** Whatever goes wrong before there is an answer ends the clocks. */
async function withinLimits({ idleMs, deadlineMs }, work) {
    const limits = startTimeLimits(idleMs, deadlineMs);
    try {
        return await work(limits);
    }
    catch (error) {
        limits.finish();
        throw error;
    }
}
/** Asks over HTTP as `Http` promises, through the proxies that `environment` names. */
const createHttp = (environment) => ({
    get: (request) => withinLimits(request, (limits) => follow(request, limits, environment)),
    post: (request, form) => withinLimits(request, async (limits) => {
        const text = new URLSearchParams(form).toString();
        const headers = {
            ...request.headers,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': `${Buffer.byteLength(text)}`,
        };
        const { whole } = await askOnce(readUrl(request.url), { headers, form: text }, limits, environment);
        return whole();
    }),
});


/***/ })

};
