export const id = 187;
export const ids = [187,602,301];
export const modules = {

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5301);
/* harmony import */ var _host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8648);




const invalid = (sentence, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GatehouseError */ .GA('ARGUMENT_INVALID', sentence, { hint });
/**
 * Decodes a verb's words; `--name VALUE` and `--name=VALUE` are the same.
 * @throws GatehouseError ARGUMENT_INVALID for an unknown option, a missing value, or too many words.
 */
function readArguments(words, kinds, mostPositionals) {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    const found = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind === 'option')
            record(token.name, token.rawName, token.value, kinds, found);
    }
    const extra = positionals[mostPositionals];
    if (extra !== undefined)
        throw invalid(`There is one word too many: ${extra}.`, 'See `gatehouse --help`.');
    return {
        positionals,
        flag: (name) => found.has(name),
        value: (name) => found.get(name)?.at(-1),
        values: (name) => found.get(name) ?? [],
        path: (name) => {
            const path = found.get(name)?.at(-1);
            return path === undefined ? undefined : (0,_host_node_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(path);
        },
    };
}
function record(name, raw, value, kinds, found) {
    const kind = kinds[name];
    if (kind === undefined || raw === `-${name}`) {
        const near = (0,_core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(name, Object.keys(kinds));
        throw invalid(`There is no option ${raw}.`, near === undefined ? 'See `gatehouse --help`.' : `Did you mean --${near}?`);
    }
    if (kind === 'flag' && value !== undefined)
        throw invalid(`${raw} takes no value.`, `Write ${raw} alone.`);
    if (kind !== 'flag' && (value === undefined || value === ''))
        throw invalid(`${raw} needs a value.`, 'See `gatehouse --help`.');
    if (kind === 'value' && found.has(name))
        throw invalid(`${raw} was given twice.`, 'Give it once.');
    found.set(name, [...(found.get(name) ?? []), value ?? '']);
}
/** One of a closed list, with a suggestion when it is not. */
function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_policy_reading_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, allowed);
    throw invalid(`${option} cannot be ${value}.`, near === undefined ? `It is one of ${allowed.join(', ')}.` : `Did you mean ${near}?`);
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  co: () => (/* binding */ appearanceOf),
  b1: () => (/* binding */ lostReport),
  Rr: () => (/* binding */ openPorts),
  yy: () => (/* binding */ print),
  bt: () => (/* binding */ printAndExit)
});

// EXTERNAL MODULE: ./build/js/flow/run/describe-problem.js
var describe_problem = __webpack_require__(602);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/js/host/node/clock.js

/** The machine's clock. */
const clock = {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/host/node/system-error.js
var system_error = __webpack_require__(2058);
;// CONCATENATED MODULE: ./build/js/host/node/files/file-type.js
function typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}

// EXTERNAL MODULE: ./build/js/host/node/files/folder.js
var folder = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/js/host/node/files/survey.js



/** So long nothing else gets a turn, in milliseconds. */
const holdMs = 10;
function look(root, path) {
    const found = (0,external_node_fs_.lstatSync)(`${root}/${path}`);
    const { size, mtimeMs, ctimeMs } = found;
    return { path, type: typeOf(found), size, mtimeMs, ctimeMs };
}
/**
 * Everything below a folder that is no folder, in no particular order. The calls wait for the disk, with pauses in between: awaiting each
 * of ten thousand costs three times the processor's time (100 ms against 300 ms, measured).
 */
async function survey(root) {
    const found = [];
    const folders = [''];
    let since = performance.now();
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true })) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory())
                folders.push(`${path}/`);
            else
                found.push(look(root, path));
        }
        if (performance.now() - since < holdMs)
            continue;
        await (0,promises_.setImmediate)();
        since = performance.now();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/host/node/files/whole-file.js




const isDevice = (path) => path.startsWith('/dev/') || path.startsWith('/proc/');
/** Where a write really goes: through links, so that the link stays and the file behind it is replaced. */
async function findDestination(path) {
    try {
        const found = await external_node_fs_promises_.stat(path);
        if (isDevice(path) || !(found.isFile() || found.isDirectory()))
            return { path, isStream: true };
        return { path: await external_node_fs_promises_.realpath(path), mode: found.mode & 0o777, isStream: false };
    }
    catch (error) {
        if ((0,system_error/* codeOf */.$N)(error) === 'ENOENT')
            return { path, isStream: false };
        throw error;
    }
}
const temporaryName = () => `.gatehouse-${process.pid}-${Math.random().toString(36).slice(2, 12)}`;
/** What is wrong with a folder, by what the system says about making it or a file in it; of the file it would mean something else. */
const folderReasons = new Map([
    ['EEXIST', 'a part of its path is not a folder'],
    ['ENOENT', 'no file can be made in that folder'], // Under `/proc`, or somebody has just deleted it.
]);
/** Writes a file whole or not at all: beside its place, then renamed. Missing folders are made. */
async function writeWhole(path, content) {
    try {
        await (0,folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await writeBeside(path, content);
    }
    catch (error) {
        const reason = folderReasons.get((0,system_error/* codeOf */.$N)(error) ?? '');
        throw reason === undefined ? error : (0,system_error/* cannotWrite */.zz)(path, reason, error);
    }
}
async function writeBeside(path, content) {
    const destination = await findDestination(path);
    if (destination.isStream)
        return external_node_fs_promises_.appendFile(path, content);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(destination.path), temporaryName());
    try {
        await external_node_fs_promises_.writeFile(beside, content, { flag: 'wx', mode: destination.mode ?? 0o666 });
        await external_node_fs_promises_.rename(beside, destination.path);
    }
    catch (error) {
        await external_node_fs_promises_.rm(beside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/host/node/files/files.js










/** What is at a path itself: a link is a link. */
async function stat(path) {
    try {
        const found = await external_node_fs_promises_.lstat(path);
        const { size, mtimeMs, ctimeMs, mode } = found;
        return { type: typeOf(found), size, mtimeMs, ctimeMs, mode };
    }
    catch (error) {
        const code = (0,system_error/* codeOf */.$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** Names are read as bytes: only so can one that is not UTF-8 be told from one that holds U+FFFD. */
async function list(path) {
    const entries = await external_node_fs_promises_.readdir(path, { encoding: 'buffer', withFileTypes: true });
    return entries
        .map((entry) => ({ name: entry.name.toString('utf8'), type: typeOf(entry), openable: (0,external_node_buffer_.isUtf8)(entry.name) }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** Why a hard link can fail where a copy works: another device, a file system without links, too many, not the owner. */
const linkless = new Set([
    'EXDEV',
    'EPERM',
    'EACCES',
    'EMLINK',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EINVAL',
]);
/** True when the system refused a link for a reason that does not stand in the way of a copy. */
const isLinkless = (error) => linkless.has((0,system_error/* codeOf */.$N)(error) ?? '');
async function linkOrCopy(from, to) {
    try {
        await external_node_fs_promises_.link(from, to);
        return 'linked';
    }
    catch (error) {
        if (!isLinkless(error))
            throw (0,system_error/* toWriteError */.h$)(error, to);
    }
    await external_node_fs_promises_.access(from, external_node_fs_.constants.R_OK);
    await (0,system_error/* writing */.dV)(to, () => external_node_fs_promises_.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE));
    return 'copied';
}
/** Gives the owner back the right to change a folder and those below it: installed tools are kept read-only. */
async function unlock(folder) {
    await external_node_fs_promises_.chmod(folder, 0o700);
    for (const entry of await external_node_fs_promises_.readdir(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await unlock((0,external_node_path_.join)(folder, entry.name));
    }
}
async function remove(path) {
    const options = { recursive: true, force: true, maxRetries: 3 };
    try {
        await external_node_fs_promises_.rm(path, options);
    }
    catch (error) {
        const code = (0,system_error/* codeOf */.$N)(error);
        if (code !== 'EACCES' && code !== 'EPERM')
            throw error;
        await unlock(path);
        await external_node_fs_promises_.rm(path, options);
    }
}
/** Through one buffer: a stream makes a new one for each part, which for an executable costs as much as the digest. */
async function sha256(path) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = createHash('sha256');
    const file = await external_node_fs_promises_.open(path);
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(mostAtOnce, leastAtOnce + (await file.stat()).size));
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
const leastAtOnce = 4 * 1024;
const mostAtOnce = 1024 * 1024;
/** The disk of this machine. Writing calls reject with `DISK_FULL` or `FILE_UNWRITABLE` where that is the reason. */
const files = {
    read: (path) => external_node_fs_promises_.readFile(path),
    readText: (path) => external_node_fs_promises_.readFile(path, 'utf8'),
    write: (path, content) => (0,system_error/* writing */.dV)(path, () => writeWhole(path, content)),
    stat,
    list,
    survey: survey,
    makeDirectory: (path) => (0,system_error/* writing */.dV)(path, () => (0,folder/* makeFolder */.f)(path)),
    makeTemporary: async (prefix) => {
        const folder = await external_node_fs_promises_.realpath((0,external_node_os_.tmpdir)()).catch(() => (0,external_node_os_.tmpdir)());
        return (0,system_error/* writingTemporary */.Sv)(folder, () => external_node_fs_promises_.mkdtemp((0,external_node_path_.join)(folder, prefix)));
    },
    linkOrCopy,
    rename: (from, to) => (0,system_error/* writing */.dV)(to, () => external_node_fs_promises_.rename(from, to)),
    remove,
    setExecutable: (path) => (0,system_error/* writing */.dV)(path, () => external_node_fs_promises_.chmod(path, 0o755)),
    realPath: (path) => external_node_fs_promises_.realpath(path),
    sha256,
};

// EXTERNAL MODULE: ./build/js/core/errors.js
var errors = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/js/host/node/git/git-command.js
var git_command = __webpack_require__(1493);
// EXTERNAL MODULE: ./build/js/host/node/git/git-export.js
var git_export = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/js/host/node/git/git-history.js
var git_history = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/js/host/node/git/git-output.js
var git_output = __webpack_require__(3939);
;// CONCATENATED MODULE: ./build/js/host/node/git/work-tree.js


/** Repositories inside repositories deeper than this are not entered: a hostile tree could nest without end. */
const deepest = 8;
/** The real top of the work tree that holds a folder; `undefined` without git, outside of one, or when git refuses it. */
async function findTop(git, folder) {
    const top = (await git(folder, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
    if (top === undefined || top === '')
        return undefined;
    const real = await external_node_fs_promises_.realpath(folder).catch(() => undefined);
    // A configuration may name a work tree elsewhere; what it lists would not be what is scanned.
    return real === top || real?.startsWith(top === '/' ? top : `${top}/`) ? top : undefined;
}
/** A folder that is a work tree of its own: a submodule that is checked out, or a clone inside a clone. */
async function isOwnTop(git, folder) {
    const marker = await external_node_fs_promises_.lstat((0,external_node_path_.join)(folder, '.git')).catch(() => undefined);
    if (marker === undefined)
        return false;
    const [top, real] = await Promise.all([findTop(git, folder), external_node_fs_promises_.realpath(folder).catch(() => undefined)]);
    return top !== undefined && top === real;
}

;// CONCATENATED MODULE: ./build/js/host/node/git/git-submodules.js





/** Those that a commit names below a folder, sorted, relative to it; `undefined` when git does not hold the commit. */
async function listSubmodules(git, root, revision) {
    const commit = await (0,git_history/* findCommit */.fq)(git, root, revision);
    const tree = commit && (await git(root, ['ls-tree', '-r', '-z', commit, '--', '.']));
    return tree === undefined ? undefined : (0,git_output/* readSubmodules */.an)(tree);
}
/**
 * Writes submodules that are checked out below `root`, each at its commit, below a folder that holds the tree they are part of: what they
 * hold themselves too. Gives the paths of those that are checked out and whose clone does not hold that commit.
 */
async function exportSubmodules(git, submodules, { root, folder, depth }) {
    const missing = [];
    for (const { path, commit } of submodules) {
        const [from, to] = [(0,external_node_path_.join)(root, path), (0,external_node_path_.join)(folder, path)];
        if (depth >= deepest || !(await isOwnTop(git, from)))
            continue;
        if (!(await (0,git_export/* exportTree */.D)(git, from, commit, { within: '', folder: to })))
            missing.push(path);
        else {
            const inner = (await listSubmodules(git, from, commit)) ?? [];
            const lacking = await exportSubmodules(git, inner, { root: from, folder: to, depth: depth + 1 });
            missing.push(...lacking.map((name) => `${path}/${name}`));
        }
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/js/host/node/git/git.js








/** A folder inside as a tree of its own; `undefined` when it cannot be listed or lies too deep. */
async function listInner(git, root, path, at) {
    const folder = (0,external_node_path_.join)(root, path);
    const isOpen = at.depth < deepest && (await isOwnTop(git, folder));
    const inner = isOpen ? await listTree(git, folder, { ...at, depth: at.depth + 1 }) : undefined;
    const below = (names) => names.map((name) => `${path}/${name}`);
    return inner && { files: below(inner.files), emptySubmodules: below(inner.emptySubmodules) };
}
/** What git knows below a folder, submodules and clones inside included. A clone that cannot be listed fails the whole. */
async function listTree(git, root, at) {
    const [staged, others] = await Promise.all([
        git(root, ['ls-files', '-z', '--cached', '--stage']),
        at.untracked ? git(root, ['ls-files', '-z', '--others', '--exclude-standard']) : '',
    ]);
    if (staged === undefined || others === undefined)
        return undefined;
    const { files, submodules } = (0,git_output/* readStaged */.pl)(staged);
    const found = (0,git_output/* splitNul */.K5)(others);
    const list = [...files, ...found.filter((path) => !path.endsWith('/'))];
    const empty = [];
    for (const path of submodules) {
        const inner = await listInner(git, root, path, at);
        list.push(...(inner?.files ?? []));
        empty.push(...(inner?.emptySubmodules ?? [path]));
    }
    for (const path of found.filter((name) => name.endsWith('/'))) {
        const inner = await listInner(git, root, path.slice(0, -1), at);
        if (inner === undefined)
            return undefined;
        list.push(...inner.files);
        empty.push(...inner.emptySubmodules);
    }
    return { files: list, emptySubmodules: empty };
}
const sorted = (names) => [...new Set(names)].sort();
async function listRoot(git, root, untracked) {
    return (await findTop(git, root)) === undefined ? undefined : listTree(git, root, { untracked, depth: 0 });
}
/** Somebody who scans a folder that git ignores wants it scanned: to git it is not part of the work tree. */
const isIgnored = async (git, root) => (await git(root, ['--no-literal-pathspecs', 'check-ignore', '--quiet', '.'])) !== undefined;
async function listFiles(git, root, untracked) {
    const tracked = await listRoot(git, root, untracked);
    if (tracked === undefined)
        return undefined;
    if (tracked.files.length === 0 && (await isIgnored(git, root)))
        return undefined;
    return sorted(tracked.files);
}
const oneLine = async (answer) => {
    const line = (await answer)?.trim();
    return line === '' ? undefined : line;
};
async function readHead(git, root) {
    const [commit, ref, remote, prefix] = await Promise.all([
        oneLine(git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])),
        oneLine(git(root, ['symbolic-ref', '--quiet', 'HEAD'])),
        oneLine(git(root, ['config', '--get', 'remote.origin.url'])),
        git(root, ['rev-parse', '--show-prefix']),
    ]);
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(ref === undefined ? {} : { ref }),
        ...(remote === undefined ? {} : { remote: (0,git_output/* readRemote */.Zz)(remote) }),
        ...(prefix === undefined || prefix === '\n' ? {} : { prefix: prefix.replace(/\/?\n$/, '') }),
    };
}
async function findDefaultBranch(git, root) {
    const branch = await oneLine(git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']));
    if (branch === undefined)
        return undefined;
    const commit = await git(root, ['rev-parse', '--verify', '--quiet', `refs/remotes/${branch}^{commit}`]);
    return commit === undefined ? undefined : branch;
}
async function readBlob(git, root, entry, revision) {
    const content = await git(root, ['cat-file', 'blob', entry.object]);
    if (content !== undefined)
        return content;
    throw new errors/* GatehouseError */.GA('TARGET_UNREADABLE', `Git knows ${entry.path} at ${revision}, but cannot read it.`, {
        hint: 'The clone may be partial or damaged: fetch it again in full.',
    });
}
async function showFolder(git, root, revision, folder) {
    const commit = await (0,git_history/* findCommit */.fq)(git, root, revision);
    if (commit === undefined)
        return undefined;
    const tree = await git(root, ['ls-tree', '-r', '-z', commit, '--', folder === '' ? '.' : folder]);
    const contents = new Map();
    for (const entry of (0,git_output/* readTree */.Zc)(tree ?? ''))
        contents.set(entry.path, await readBlob(git, root, entry, revision));
    return contents;
}
/** Asks git as `Git` promises. A repository's own configuration runs nothing: see `git-command.ts`. */
function createGit(exec, environment) {
    const git = (0,git_command/* createGitCommand */.C)(exec, environment);
    return {
        files: (root, { untracked }) => listFiles(git, root, untracked),
        emptySubmodules: async (root) => sorted((await listRoot(git, root, false))?.emptySubmodules ?? []),
        head: (root) => readHead(git, root),
        defaultBranch: (root) => findDefaultBranch(git, root),
        show: (root, revision, folder) => showFolder(git, root, revision, folder),
        commitOf: (root, revision) => (0,git_history/* findCommit */.fq)(git, root, revision),
        parents: (root, commit) => (0,git_history/* readParents */.Wn)(git, root, commit),
        mergeBase: (root, a, b) => (0,git_history/* findMergeBase */.fe)(git, root, a, b),
        exportTree: (root, commit, within, folder) => (0,git_export/* exportTree */.D)(git, root, commit, { within, folder }),
        submodules: (root, commit) => listSubmodules(git, root, commit),
        exportSubmodules: (root, submodules, folder) => exportSubmodules(git, submodules, { root, folder, depth: 0 }),
    };
}

;// CONCATENATED MODULE: ./build/js/host/node/process/cage.js


/**
 * A program for Python that takes rights from itself and becomes the program it is given; what is taken is gone for whatever that starts.
 *
 * - Sockets to the network, by a filter of the kernel (seccomp). It lets through local sockets and those that ask the kernel about itself
 *   (AF_UNIX 1, AF_NETLINK 16), and refuses every other, io_uring, which opens sockets by itself, and system calls of another kind.
 * - Reading the memory and environment of other processes (/proc/PID/environ), and whatever lies in the hidden folders, by a domain of the
 *   kernel's Landlock: whoever is in one may look only at processes that are in it too. Landlock knows no exceptions, so everything
 *   beside the way to a hidden folder is allowed. The way itself can be walked, not listed. Without Landlock none of that.
 *
 * Python may add to its own environment (PEP 538), so the program gets the one that the kernel remembers.
 *
 * Numbers: linux/audit.h, asm/unistd.h, linux/seccomp.h, linux/landlock.h; `jump(value, then, else)` counts instructions to skip.
 */
const program = `
import ctypes, os, struct, sys
audit, socket = {'x86_64': (0xC000003E, 41), 'aarch64': (0xC00000B7, 198)}[os.uname().machine]
load = lambda offset: struct.pack('=HBBI', 0x20, 0, 0, offset)
jump = lambda value, then, other: struct.pack('=HBBI', 0x15, then, other, value)
above = lambda value, then, other: struct.pack('=HBBI', 0x35, then, other, value)
end = lambda value: struct.pack('=HBBI', 0x06, 0, 0, value)
steps = [load(4), jump(audit, 0, 7), load(0), above(0x40000000, 5, 0), jump(425, 4, 0), jump(socket, 0, 4),
  load(16), jump(1, 2, 0), jump(16, 1, 0), end(0x0005000D), end(0x7FFF0000)]
code = ctypes.create_string_buffer(b''.join(steps))
class Program(ctypes.Structure):
  _fields_ = [('length', ctypes.c_ushort), ('steps', ctypes.c_void_p)]
kernel = ctypes.CDLL(None, use_errno=True)
given = Program(len(steps), ctypes.cast(code, ctypes.c_void_p))
READ_FILE, READ_DIR, MAKE_BLOCK, REFER = 1 << 2, 1 << 3, 1 << 11, 1 << 13
def beside(hidden):
  ways = set()
  for path in hidden:
    while path != '/':
      path = os.path.dirname(path)
      ways.add(path)
  for way in ways:
    for entry in os.scandir(way):
      if entry.path not in ways and entry.path not in hidden and not entry.is_symlink(): yield entry.path
def allow(rules, path, rights):
  try: place = os.open(path, os.O_PATH | os.O_CLOEXEC | os.O_NOFOLLOW)
  except OSError: return
  rule = ctypes.create_string_buffer(struct.pack('=Qi', rights, place))
  kernel.syscall(445, rules, 1, rule, 0)
  os.close(place)
def landlock(hidden):
  if kernel.syscall(444, None, 0, 1) < 2: return
  try: shown = list(beside(hidden))
  except OSError: shown, hidden = [], []
  handled = REFER | (READ_FILE | READ_DIR if hidden else MAKE_BLOCK)
  rules = kernel.syscall(444, ctypes.create_string_buffer(struct.pack('=Q', handled)), 8, 0)
  if rules < 0: return
  allow(rules, '/', REFER)
  for path in shown: allow(rules, path, READ_FILE | READ_DIR if os.path.isdir(path) else READ_FILE)
  kernel.syscall(446, rules, 0)
  os.close(rules)
if kernel.prctl(38, 1, 0, 0, 0): sys.exit('cage: ' + os.strerror(ctypes.get_errno()))
count = int(sys.argv[1]) + 2
landlock(set(sys.argv[2:count]))
if kernel.prctl(22, 2, ctypes.byref(given), 0, 0):
  sys.exit('cage: ' + os.strerror(ctypes.get_errno()))
with open('/proc/self/environ', 'rb') as names: entries = names.read().split(b'\\0')[:-1]
try:
  os.execve(sys.argv[count], sys.argv[count:], dict(entry.split(b'=', 1) for entry in entries))
except OSError as error:
  print('cage:', error.strerror, file=sys.stderr)
  sys.exit(126)
`;
/** What comes after Python and before the program, whose hidden folders are real paths; nothing of the environment or of a folder changes what Python does. */
const caged = (hidden) => [
    '-I',
    '-S',
    '-c',
    program,
    `${hidden.length}`,
    ...hidden,
];
const isIn = (folder, path) => path === folder || path.startsWith(`${folder}/`);
/** Absolute paths among the words and values that a program gets. */
const given = ({ args, env, cwd, stdoutFile = '', watched = '' }, file) => [
    cwd,
    file,
    stdoutFile,
    watched,
    ...args.map((word) => word.replace(/^--?[a-z-]{1,64}=/, '')),
    ...Object.values(env).flatMap((value) => value.split(':')),
];
/** Where a path leads, as far as it is there. */
async function real(path) {
    if (path === '/' || !path.startsWith('/') || path.length > 4096)
        return path;
    return (0,external_node_fs_promises_.realpath)(path).catch(async () => (0,external_node_path_.join)(await real((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
}
/** The folders that can be hidden from a program: none that holds itself or something that it was given, whatever links lead there. */
async function hideable(request, file) {
    if (request.hidden === undefined || request.hidden.length === 0)
        return [];
    const needed = await Promise.all([...new Set(given(request, file))].map(real));
    const hidden = await Promise.all(request.hidden.map(real));
    return hidden.filter((folder) => folder !== '/' && !needed.some((path) => isIn(folder, path)));
}
const attempt = `
import socket, sys
for family in (socket.AF_INET, socket.AF_INET6):
  try: socket.socket(family)
  except PermissionError: continue
  sys.exit(1)
socket.socketpair()
`;
const probeMs = 5_000;
/** A tool's own: no program is found by its name. */
const env = { PATH: '/dev/null' };
/** The absolute path of a Python that can start programs without the right to open sockets, as is found by trying; Linux only. */
async function probeCage(exec) {
    const found = await exec.find('python3');
    if (found === undefined)
        return undefined;
    const run = (file, args, environment) => exec.run({ file, args, cwd: '/', env: environment, deadlineMs: probeMs, outputBytes: 8_192, isolated: false });
    // What is on the PATH may be a script that looks for the real one.
    const { stdout } = await run(found, ['-I', '-S', '-c', 'import sys; print(sys.executable)'], {});
    const python = stdout.trim();
    if (!python.startsWith('/'))
        return undefined;
    const { end } = await run(python, [...caged([]), python, '-I', '-S', '-c', attempt], env);
    return end.type === 'exited' && end.code === 0 ? python : undefined;
}

;// CONCATENATED MODULE: ./build/js/host/node/process/executable.js



const notStarted = (reason, detail) => ({
    type: 'not-started',
    reason,
    detail,
});
async function isExecutableFile(path) {
    try {
        await (0,external_node_fs_promises_.access)(path, external_node_fs_promises_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The absolute path of a program on a PATH. Relative entries are passed over: they mean whatever folder we happen to be in. */
async function findOnPath(name, path) {
    if (name === '' || name.includes('/'))
        return undefined;
    for (const folder of (path ?? '').split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_path_.isAbsolute)(folder) && (await isExecutableFile(candidate)))
            return candidate;
    }
    return undefined;
}
/** ELF `e_machine` (ELF specification, figure 1-4) of the processors Gatehouse runs on. */
const machines = new Map([
    [0x3e, 'x64'],
    [0xb7, 'arm64'],
]);
/** The first four bytes of Mach-O files, thin and universal. */
const machO = new Set(['cffaedfe', 'cefaedfe', 'cafebabe']);
/**
 * Why a file with these first bytes cannot be run here, if so. The C library hands a file that the kernel refuses to a
 * shell: an empty file then "succeeds", and a program for another processor fails as a script with a syntax error.
 */
function refuseFormat(head, architecture) {
    const bytes = Buffer.from(head);
    if (bytes.toString('latin1', 0, 2) === '#!')
        return undefined;
    if (machO.has(bytes.toString('hex', 0, 4)))
        return undefined;
    if (bytes.toString('latin1', 0, 4) !== '\x7fELF')
        return bytes.length === 0 ? 'it is empty' : 'it is not a program';
    const machine = bytes.length < 20 ? undefined : machines.get(bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18));
    return machine === undefined || machine === architecture
        ? undefined
        : `it was built for ${machine}, this is ${architecture}`;
}
async function executable_readHead(path) {
    const handle = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(20), 0, 20, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** Why a program would not start, looked up beforehand: behind a wrapper it would show as the wrapper's own exit code. */
async function refuseProgram(file) {
    try {
        if (!(await (0,external_node_fs_promises_.stat)(file)).isFile())
            return notStarted('not-executable', `${file} is not a file`);
        await (0,external_node_fs_promises_.access)(file, external_node_fs_promises_.constants.X_OK);
    }
    catch (error) {
        const code = (0,system_error/* codeOf */.$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return notStarted('missing', `${file} does not exist`);
        if (code === 'EACCES')
            return notStarted('not-executable', `${file} may not be executed by this user`);
        return notStarted('other', (0,system_error/* wordsOf */.Z9)(error));
    }
    const refusal = await executable_readHead(file).then((head) => refuseFormat(head, process.arch), () => undefined);
    return refusal === undefined ? undefined : notStarted('not-executable', `${file} cannot be executed: ${refusal}`);
}

;// CONCATENATED MODULE: ./build/js/host/node/process/tail.js
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
function createTail(limit) {
    const ring = Buffer.alloc(limit);
    let written = 0;
    const push = (chunk) => {
        const part = chunk.length > limit ? chunk.subarray(chunk.length - limit) : chunk;
        written += chunk.length - part.length;
        const at = written % limit;
        const first = Math.min(part.length, limit - at);
        ring.set(part.subarray(0, first), at);
        ring.set(part.subarray(first), 0);
        written += part.length;
    };
    const text = () => {
        if (written <= limit)
            return ring.toString('utf8', 0, written);
        const at = written % limit;
        const kept = Buffer.concat([ring.subarray(at), ring.subarray(0, at)]);
        let start = 0;
        while (start < 3 && isContinuation(kept[start]))
            start += 1;
        return kept.toString('utf8', start);
    };
    return { push, text, total: () => written };
}

;// CONCATENATED MODULE: ./build/js/host/node/process/child.js






const defaultStderrBytes = 256 * 1024;
/** The kernel's refusal. The file itself was looked at before, so a missing one is its interpreter. */
function refusalOf(error, file) {
    const code = (0,system_error/* codeOf */.$N)(error);
    if (code === 'ENOENT')
        return notStarted('not-executable', `the interpreter that ${file} names does not exist`);
    if (code === 'EACCES' || code === 'ENOEXEC')
        return notStarted('not-executable', `${file}: ${(0,system_error/* wordsOf */.Z9)(error)}`);
    return notStarted('other', (0,system_error/* wordsOf */.Z9)(error));
}
const endOf = (child, file) => new Promise((resolve) => {
    child.once('error', (error) => resolve(refusalOf(error, file)));
    child.once('exit', (code, signal) => resolve(signal === null ? { type: 'exited', code: code ?? 0 } : { type: 'signalled', signal }));
});
function remember(stream, outputBytes) {
    const limit = Math.min(outputBytes, external_node_buffer_.constants.MAX_STRING_LENGTH);
    const chunks = [];
    let total = 0;
    const flooded = new Promise((resolve) => {
        stream?.on('data', (chunk) => {
            total += chunk.length;
            if (total <= limit)
                chunks.push(chunk);
            else
                resolve();
        });
    });
    const isFlooded = () => total > limit;
    return { flooded, isFlooded, text: () => (isFlooded() ? '' : Buffer.concat(chunks).toString('utf8')) };
}
function rememberEnd(stream, kept, outputBytes) {
    const tail = createTail(kept);
    const flooded = new Promise((resolve) => {
        stream?.on('data', (chunk) => {
            tail.push(chunk);
            if (tail.total() > outputBytes)
                resolve();
        });
    });
    return { tail, flooded };
}
const turns = 20;
const turnMs = 50;
/**
 * Waits for the pipes to end. One that a process outside the group still holds open is left after 20 turns of the event
 * loop: counted in turns, not time, because each reads what there is, also when something kept us busy for long.
 */
async function drain(child, closed) {
    for (let turn = 0; turn < turns; turn += 1) {
        if (await Promise.race([closed, (0,promises_.setTimeout)(turnMs, false, { ref: false })]))
            break;
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** Opens, starts and closes without a pause: until the caller listens, a refusal would be an error nobody catches. */
function spawnChild(spawn, launch, request) {
    const stdout = request.stdoutFile === undefined ? undefined : (0,external_node_fs_.openSync)(request.stdoutFile, 'w');
    try {
        return spawn(launch.file, launch.args, {
            cwd: request.cwd,
            env: launch.env,
            detached: true,
            stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
        });
    }
    finally {
        if (stdout !== undefined)
            (0,external_node_fs_.closeSync)(stdout);
    }
}
/** Starts a process in a group of its own, with standard input closed. What cannot even be tried is a refusal, not an error. */
async function startChild(launch, request) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    let child;
    try {
        child = spawnChild(spawn, launch, request);
    }
    catch (error) {
        return notStarted('other', (0,system_error/* wordsOf */.Z9)(error));
    }
    const closed = new Promise((resolve) => child.once('close', () => resolve(true)));
    const memory = remember(child.stdout, request.outputBytes);
    const kept = request.stderrBytes ?? defaultStderrBytes;
    const { tail, flooded } = rememberEnd(child.stderr, kept, request.outputBytes);
    return {
        group: child.pid,
        ended: endOf(child, request.file),
        flooded: Promise.race([memory.flooded, flooded]),
        collect: async () => {
            await drain(child, closed);
            return {
                stdout: memory.text(),
                stderr: tail.text(),
                stderrCut: tail.total() > kept,
                isFlooded: memory.isFlooded() || tail.total() > request.outputBytes,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/host/node/process/isolation.js
const nowhere = 'http://127.0.0.1:1';
/** Proxies that refuse every connection, for programs that respect the environment; also inside a namespace, to fail at once. */
const deadProxies = {
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    NO_PROXY: '',
    http_proxy: nowhere,
    https_proxy: nowhere,
    all_proxy: nowhere,
    no_proxy: '',
};
const isolation_probeMs = 5_000;
/**
 * The path of `unshare` if it can make a network namespace without routes here. Containers and hardened kernels often
 * forbid it (Ubuntu 24.04 by AppArmor), which only trying tells.
 */
async function probeIsolation(exec) {
    const [unshare, truth] = await Promise.all([exec.find('unshare'), exec.find('true')]);
    if (unshare === undefined || truth === undefined)
        return undefined;
    const { end } = await exec.run({
        file: unshare,
        args: ['-rn', '--', truth],
        cwd: '/',
        env: {},
        deadlineMs: isolation_probeMs,
        outputBytes: 1_024,
        isolated: false,
    });
    return end.type === 'exited' && end.code === 0 ? unshare : undefined;
}

;// CONCATENATED MODULE: ./build/js/host/node/process/launch.js




/** The hard limit on address space in `/proc/self/limits`, in bytes. Asking for more is refused, and nothing would start. */
function readHardLimit(limits) {
    const name = 'Max address space';
    const line = limits.split('\n').find((candidate) => candidate.startsWith(name));
    const hard = Number(line?.slice(name.length).trim().split(/\s+/)[1]);
    return Number.isNaN(hard) ? Number.POSITIVE_INFINITY : hard;
}
async function allowedMemory(bytes) {
    const limits = await (0,external_node_fs_promises_.readFile)('/proc/self/limits', 'utf8').catch(() => '');
    return Math.min(bytes, readHardLimit(limits));
}
/** Puts the wrappers that a request asks for, and this machine has, before the program. */
async function prepareLaunch(request, program, wrappers) {
    const words = [];
    if (request.memoryBytes !== undefined && wrappers.prlimit !== undefined) {
        words.push(wrappers.prlimit, `--as=${await allowedMemory(request.memoryBytes)}`, '--');
    }
    const unshare = request.isolated ? wrappers.unshare : undefined;
    const python = request.isolated ? wrappers.python : undefined;
    if (unshare !== undefined)
        words.push(unshare, '-rn', '--');
    if (python !== undefined)
        words.push(python, ...caged(await hideable(request, program)));
    const [file = program, ...args] = [...words, program, ...request.args];
    const env = request.isolated ? { ...request.env, ...deadProxies } : request.env;
    return { file, args, env, wrapped: words.length > 0, isolated: (unshare ?? python) !== undefined };
}
const complaint = /^(?:unshare|prlimit|cage): [^\n]{1,4096}\n?$/;
/**
 * A wrapper that could not start the program says so in one line and exits itself: 127 for a missing interpreter, 126
 * for a refusal of the kernel, 1 for its own trouble (util-linux 2.38). That is not an exit of the program.
 */
function unwrapEnd(end, stderr, launch) {
    if (!launch.wrapped || end.type !== 'exited' || end.code === 0 || !complaint.test(stderr))
        return end;
    return notStarted(end.code === 126 || end.code === 127 ? 'not-executable' : 'other', stderr.trim());
}

;// CONCATENATED MODULE: ./build/js/host/node/process/output-limit.js

const pollMs = 200;
const sizeOf = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
/** One call that waits for the disk costs a tenth of one that is awaited, and this is asked five times a second. */
function exceeds(paths, limit) {
    try {
        return paths.some((path) => sizeOf(path) > limit);
    }
    catch {
        return false; // What may not be looked at is found out by whoever reads it.
    }
}
/** Calls `onExceeded` once a file is larger than `limit` bytes; looks five times a second. */
function watchSizes(paths, limit, onExceeded) {
    const look = () => {
        if (exceeds(paths, limit))
            onExceeded();
    };
    const timer = paths.length === 0 ? undefined : setInterval(look, pollMs);
    return {
        finish: () => {
            clearInterval(timer);
            return exceeds(paths, limit);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/host/node/process/process-group.js



const running = new Set();
let guarded = false;
/**
 * Kills every process group that is running now. Groups have no terminal of their own, so Ctrl-C does not reach them:
 * whoever catches SIGINT or SIGTERM calls this.
 */
function killRunning() {
    for (const group of running)
        signalGroup(group, 'SIGKILL');
}
/** Remembers a group until it is gone; if this process ends before, the group ends with it. */
function rememberGroup(group) {
    running.add(group);
    if (guarded)
        return;
    guarded = true;
    process.once('exit', killRunning);
}
function forgetGroup(group) {
    running.delete(group);
}
/** Sends a signal to every process of a group; false when there is none. Signal 0 only asks. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
        return true;
    }
    catch (error) {
        return (0,system_error/* codeOf */.$N)(error) === 'EPERM';
    }
}
/** State and group of a process from `/proc/<pid>/stat` (proc(5)); the command in brackets may hold anything. */
function readStat(stat) {
    const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
}
async function isAlive(pid, group) {
    const stat = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const found = readStat(stat);
    return found.group === group && found.state !== 'Z' && found.state !== 'X';
}
/** In a container whose first process never collects its children, the dead stay in the group as zombies for ever. */
async function holdsOnlyZombies(group) {
    if (process.platform !== 'linux')
        return false;
    const names = await (0,external_node_fs_promises_.readdir)('/proc').catch(() => []);
    const alive = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((pid) => isAlive(pid, group)));
    return names.length > 0 && !alive.includes(true);
}
const tries = 250;
const pauseMs = 20;
/** Kills a group and waits until no process of it lives; false if one outlives five seconds of that (stuck in the kernel). */
async function killGroup(group) {
    for (let attempt = 0; attempt < tries; attempt += 1) {
        if (!signalGroup(group, 'SIGKILL'))
            return true;
        if (await holdsOnlyZombies(group))
            return true;
        await (0,promises_.setTimeout)(pauseMs);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/host/node/process/exec.js










const neverRan = (end) => ({ end, stdout: '', stderr: '', isolated: false });
/** Between the request to end (SIGTERM) and the end (SIGKILL). */
const graceMs = 2_000;
/** The longest that a timer can wait; more would fire at once. */
const longestMs = 2 ** 31 - 1;
const givenPaths = (request) => [request.stdoutFile, request.watched].filter((path) => path !== undefined);
/** Waits for the process within its limits; when it resolves, no process of the group is left. */
async function supervise(child, group, request) {
    let stopped;
    let force;
    let isOver = false;
    const deadline = setTimeout(() => {
        stopped ??= 'timed-out';
        signalGroup(group, 'SIGTERM');
        force = setTimeout(() => signalGroup(group, 'SIGKILL'), graceMs);
    }, Math.min(request.deadlineMs, longestMs));
    const flood = () => {
        if (isOver)
            return; // The group's number may belong to somebody else by now.
        stopped ??= 'output-too-large';
        signalGroup(group, 'SIGKILL');
    };
    child.flooded.then(flood);
    const sizes = watchSizes(givenPaths(request), request.outputBytes, flood);
    const end = await child.ended;
    isOver = true;
    clearTimeout(deadline);
    clearTimeout(force);
    await killGroup(group);
    if (sizes.finish())
        stopped ??= 'output-too-large';
    return stopped === undefined ? end : { type: stopped };
}
async function runChild(child, request) {
    if (child.group === undefined)
        return { end: await child.ended, stdout: '', stderr: '' };
    rememberGroup(child.group);
    const end = await supervise(child, child.group, request);
    forgetGroup(child.group);
    const { isFlooded, ...collected } = await child.collect();
    return { end: isFlooded && end.type !== 'timed-out' ? { type: 'output-too-large' } : end, ...collected };
}
/** The program as an absolute path; a bare name is looked up on the PATH that the program itself is given. */
const resolveProgram = async (request) => request.file.includes('/') ? (0,external_node_path_.resolve)(request.cwd, request.file) : findOnPath(request.file, request.env['PATH']);
async function exec_attempt(request, findWrappers) {
    const folder = await (0,external_node_fs_promises_.stat)(request.cwd).catch(() => undefined);
    if (!folder?.isDirectory())
        return neverRan(notStarted('other', `there is no folder ${request.cwd} to run in`));
    const program = await resolveProgram(request);
    if (program === undefined)
        return neverRan(notStarted('missing', `${request.file} is not on the PATH`));
    const refusal = await refuseProgram(program);
    if (refusal !== undefined)
        return neverRan(refusal);
    const launch = await prepareLaunch(request, program, await findWrappers());
    const child = await startChild(launch, request);
    if ('type' in child)
        return neverRan(child);
    const ran = await runChild(child, request);
    return { ...ran, end: unwrapEnd(ran.end, ran.stderr, launch), isolated: launch.isolated };
}
/** Runs programs as `Exec` promises. `environment` is the user's: only its PATH is read, to find programs and wrappers. */
function createExec(environment) {
    const find = (name) => findOnPath(name, environment['PATH']);
    let unshare;
    let python;
    let prlimit;
    const findUnshare = () => {
        unshare ??= probeIsolation(exec);
        return unshare;
    };
    const findPython = () => {
        python ??= probeCage(exec);
        return python;
    };
    const findPrlimit = () => {
        prlimit ??= find('prlimit');
        return prlimit;
    };
    const wrappersFor = async (request) => {
        const [unshare, cage, limit] = await Promise.all([
            request.isolated ? findUnshare() : undefined,
            request.isolated ? findPython() : undefined,
            request.memoryBytes === undefined ? undefined : findPrlimit(),
        ]);
        return { unshare, python: cage, prlimit: limit };
    };
    const exec = {
        find,
        run: async (request) => {
            const started = performance.now();
            const outcome = await exec_attempt(request, () => wrappersFor(request));
            return { ...outcome, durationMs: performance.now() - started };
        },
    };
    return exec;
}

;// CONCATENATED MODULE: ./build/js/host/node/ports.js




const quiet = { step: () => undefined };
/** The network is rarely needed: its modules are loaded when it is. */
const lazyHttp = (environment) => {
    let http;
    const load = () => {
        http ??= __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 7904)).then(({ createHttp }) => createHttp(environment));
        return http;
    };
    return {
        get: async (request) => (await load()).get(request),
        post: async (request, form) => (await load()).post(request, form),
    };
};
const lazyDownloads = {
    append: async (path, from, body, onBytes) => {
        const { downloads } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 3606));
        return downloads.append(path, from, body, onBytes);
    },
};
const lazyArchives = {
    compress: async (text) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.compress(text);
    },
    decompress: async (packed, maxBytes) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.decompress(packed, maxBytes);
    },
    extract: async (archive, wanted, maxBytes) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.extract(archive, wanted, maxBytes);
    },
    unpack: async (archive, folder, limits) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.unpack(archive, folder, limits);
    },
    survey: async (archive, limits) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.survey(archive, limits);
    },
    readZipped: async (archive, name, maxBytes) => {
        const { archives } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 1416));
        return archives.readZipped(archive, name, maxBytes);
    },
};
/** The outside as Node offers it. */
function createPorts({ progress, environment = process.env }) {
    const exec = createExec(environment);
    return {
        exec,
        files: files,
        http: lazyHttp(environment),
        downloads: lazyDownloads,
        archives: lazyArchives,
        git: createGit(exec, environment),
        clock: clock,
        progress,
        environment,
        platform: process.platform,
        architecture: process.arch,
    };
}
/** The same, telling nobody how it goes. */
const nodePorts = createPorts({ progress: quiet });

;// CONCATENATED MODULE: ./build/js/host/node/progress.js
const widest = 120;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
/**
 * Shows what runs and for how long: on a terminal one line that is rewritten, elsewhere one line per step when it ends.
 * Moving details (downloads) are shown on a terminal only, so that a log stays short.
 */
function createProgress(sink, now) {
    const steps = new Map();
    let drawn = false;
    const clear = () => {
        if (drawn)
            sink.write('\r\u001b[2K');
        drawn = false;
    };
    const draw = () => {
        clear();
        if (steps.size === 0)
            return;
        const line = [...steps]
            .map(([name, step]) => `${name} ${step.detail === '' ? seconds(now() - step.since) : step.detail}`)
            .join('   ');
        sink.write(`  ${line.slice(0, Math.max(0, Math.min(widest, sink.columns()) - 4))}`); // A line that wraps is not cleared.
        drawn = true;
    };
    const timer = sink.isTTY ? setInterval(draw, 500) : undefined;
    timer?.unref();
    return {
        step(name, state, detail = '') {
            const since = steps.get(name)?.since ?? now();
            if (state === 'started' || state === 'moving') {
                steps.set(name, { since, detail });
                if (sink.isTTY)
                    draw();
                return;
            }
            steps.delete(name);
            clear();
            sink.write(`  ${name.padEnd(24)} ${state === 'failed' ? 'failed' : seconds(now() - since)}${detail === '' ? '' : `   ${detail}`}\n`);
            if (sink.isTTY)
                draw();
        },
        stop() {
            clearInterval(timer);
            clear();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/cli/terminal.js




const interrupted = 130;
const signals = ['SIGINT', 'SIGTERM'];
/** The ports of this process, with progress on standard error; an interrupt ends every tool that runs. */
function openPorts() {
    const { stderr } = process;
    const sink = {
        isTTY: stderr.isTTY === true && !isDumb(),
        columns: () => stderr.columns ?? 80,
        write: (text) => stderr.write(text),
    };
    const progress = createProgress(sink, () => performance.now());
    const interrupt = () => {
        progress.stop();
        killRunning();
        process.exit(interrupted);
    };
    for (const signal of signals)
        process.once(signal, interrupt);
    const close = () => {
        progress.stop();
        for (const signal of signals)
            process.off(signal, interrupt);
    };
    return { ports: createPorts({ progress }), close };
}
/** A terminal that says of itself that it obeys nothing. */
const isDumb = () => process.env['TERM'] === 'dumb';
/** How standard output looks: colour on a terminal only, unless NO_COLOR (no-color.org: not empty) or the option says no. */
const appearanceOf = (noColour) => ({
    width: process.stdout.columns ?? 100,
    colour: process.stdout.isTTY === true && !isDumb() && !noColour && (process.env['NO_COLOR'] ?? '') === '',
});
/** Writes to standard output, to the end. A reader that left has what it wanted; anything else is a report that is lost. */
const print = (text) => new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error == null || isGone(error) ? [] : [lostOutput(error)]));
});
/** What the command exits with when something that was asked for could not be written, in any mode: others would take an older file for it. */
const lostReport = 2;
/** Writes to standard output and gives the exit code: the one that was meant, unless the text is lost. */
async function printAndExit(text, exit) {
    const [problem] = await print(text);
    if (problem === undefined)
        return exit;
    process.stderr.write(`gatehouse: ${(0,describe_problem.describeProblem)(problem)}`);
    return lostReport;
}
const isGone = (error) => 'code' in error && error.code === 'EPIPE';
const lostOutput = (error) => ({
    code: 'FILE_UNWRITABLE',
    sentence: `Could not write to standard output: ${error.message}.`,
    hint: 'Look at where it is sent to.',
});


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Node 20.12 and later hash in one call, which takes half the time for short texts. */
const inOneCall = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** Lower-case hex sha256; text is hashed as UTF-8. */
const sha256Hex = (content) => inOneCall === undefined
    ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(content).digest('hex')
    : inOneCall('sha256', content, 'hex');


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Rt: () => (/* binding */ compareAll),
/* harmony export */   Z$: () => (/* binding */ sortedUnique),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Code unit order: the same on every machine, whatever its locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The first comparison that is not zero decides. */
const compareAll = (...results) => results.find((result) => result !== 0) ?? 0;
/** Unique and sorted. */
const sortedUnique = (texts) => [...new Set(texts)].sort(compareText);
/** Groups in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

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


/***/ }),

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

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);



async function makeOne(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const isThere = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
        if (!isThere)
            throw error;
    }
}
/**
 * Makes a folder and those above it. Node's own recursive mkdir (20 to 24) never ends where the system answers "no such
 * folder" below one that is there: under `/proc`, or in a folder that somebody has just deleted.
 */
async function makeFolder(path) {
    try {
        await makeOne(path);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT' || above === path)
            throw error;
        await makeFolder(above);
        await makeOne(path);
    }
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as the user gave it, made absolute from the folder the program was started in. */
const resolvePath = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitCommand)
/* harmony export */ });
const deadlineMs = 120_000;
const outputBytes = 384 * 1024 * 1024;
/**
 * A repository's configuration can name programs, and git's own refusal of folders of another user (the normal case in
 * a container job) would leave us blind. So every program that the commands used here could start is switched off, and
 * then any owner is fine. A bare repository inside a tree is never taken for the repository (git-config(1)).
 */
const safely = [
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'safe.directory=*',
    'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
/**
 * Nothing of git's own variables is inherited: in a hook they would name another index. Missing objects of a partial
 * clone are not fetched, since the transport could be a program too. Names are never patterns.
 */
const fixed = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
};
/** The user's own configuration counts: their ignore file decides what "ignored" means. */
const inherited = ['PATH', 'HOME', 'XDG_CONFIG_HOME'];
function createGitCommand(exec, environment) {
    let found;
    const given = inherited.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    const env = { ...Object.fromEntries(given), ...fixed };
    return async (folder, args, variables = {}) => {
        found ??= exec.find('git');
        const file = await found;
        if (file === undefined)
            return undefined;
        const request = {
            file,
            args: [...safely, ...args],
            cwd: folder,
            env: { ...env, ...variables },
            deadlineMs,
            outputBytes,
            isolated: false,
        };
        const { end, stdout } = await exec.run(request);
        return end.type === 'exited' && end.code === 0 ? stdout : undefined;
    };
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ exportTree),
/* harmony export */   m: () => (/* binding */ withoutFilters)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9720);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);



/** What the configuration of a filter may name: programs all of them, or that a program must not fail. */
const filterKeys = ['clean=', 'smudge=', 'process=', 'required=false'];
/**
 * Settings that turn off every filter that any configuration names: a filter is a program, and one of a repository that somebody else
 * made must not run. A file of Git LFS stays the pointer that it is in the commit. Nothing where one has a name that `-c` cannot say.
 */
async function withoutFilters(git, root) {
    const named = (await git(root, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])) ?? '';
    const filters = named.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
    if (filters.some((name) => name.includes('=')))
        return undefined;
    return [...new Set(filters)].flatMap((name) => filterKeys.flatMap((key) => ['-c', `filter.${name}.${key}`]));
}
/** What the user's own checkout leaves out, or writes otherwise, is no matter of this one. */
const asWhole = ['-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true'];
/**
 * The files of a commit, or of a folder in it, in a new folder, with the bytes that a checkout would have. The index is one of its own:
 * the user's is not touched. It holds the whole commit also where a part is wanted, because attributes above that part count for it.
 */
async function exportTree(git, root, revision, { within, folder }) {
    const [commit, place, filters] = await Promise.all([
        (0,_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(git, root, revision),
        git(root, ['rev-parse', '--absolute-git-dir']),
        withoutFilters(git, root),
    ]);
    if (commit === undefined || place === undefined || filters === undefined)
        return false;
    const [tree, index] = within === '' ? [folder, `${folder}.index`] : [`${folder}.whole`, `${folder}.index`];
    const part = within === '' ? tree : `${tree}/${within}`;
    await (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(part);
    const variables = { GIT_DIR: place.replace(/\n$/, ''), GIT_WORK_TREE: tree, GIT_INDEX_FILE: index };
    const settings = [...filters, ...asWhole];
    const inside = (...words) => git(part, [...settings, ...words], variables);
    try {
        if ((await inside('read-tree', commit)) === undefined)
            return false;
        // From within a folder, git checks out that folder. One that the commit does not have stays empty: the change brings it.
        return (await inside('checkout-index', '--all', '--force', '--quiet')) !== undefined;
    }
    finally {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(index, { force: true });
        if (part !== tree)
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename(part, folder);
        if (part !== tree)
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm(tree, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   fe: () => (/* binding */ findMergeBase),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
const oneLine = (answer) => {
    const line = answer?.trim();
    return line === '' ? undefined : line;
};
/** A word that begins with a dash would be an option. */
const isRevision = (text) => text !== '' && !text.startsWith('-') && !/[\0\n]/.test(text);
/** The commit that a revision names, if git holds it. */
const findCommit = async (git, root, revision) => isRevision(revision)
    ? oneLine(await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))
    : undefined;
const findMergeBase = async (git, root, a, b) => isRevision(a) && isRevision(b) ? oneLine(await git(root, ['merge-base', a, b])) : undefined;
/** As the commit itself names them: in a clone of one commit git pretends that it has none. */
async function readParents(git, root, commit) {
    if (!isRevision(commit))
        return undefined;
    const text = await git(root, ['cat-file', 'commit', commit]);
    if (text === undefined)
        return undefined;
    const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
    return [...header.matchAll(/^parent ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm)].map(([, parent = '']) => parent);
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   an: () => (/* binding */ readSubmodules),
/* harmony export */   pl: () => (/* binding */ readStaged)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

/** The records of git's `-z` output. */
const splitNul = (text) => text.split('\0').filter((record) => record !== '');
/** `<mode> <object> <stage>\t<path>` of `ls-files --stage`, or `<mode> <type> <object>\t<path>` of `ls-tree`. */
function readRecord(record, column) {
    const tab = record.indexOf('\t');
    const columns = record.slice(0, tab).split(' ');
    return { mode: columns[0] ?? '', object: columns[column] ?? '', path: record.slice(tab + 1) };
}
const isSubmodule = (entry) => entry.mode === '160000';
const isFile = (entry) => entry.mode === '100644' || entry.mode === '100755';
/** The index: paths of files and links, and of submodules. A path in conflict comes more than once. */
function readStaged(text) {
    const entries = splitNul(text).map((record) => readRecord(record, 1));
    const pathsOf = (wanted) => entries.filter((entry) => isSubmodule(entry) === wanted).map((entry) => entry.path);
    return { files: pathsOf(false), submodules: pathsOf(true) };
}
/** The regular files of a tree; links and submodules have no content of their own. */
const readTree = (text) => splitNul(text)
    .map((record) => readRecord(record, 2))
    .filter(isFile);
/** The submodules of a tree, sorted by path. */
const readSubmodules = (text) => splitNul(text)
    .map((record) => readRecord(record, 2))
    .filter(isSubmodule)
    .map(({ path, object }) => ({ path, commit: object }))
    .sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
/** A remote's address without the user, password or token that may be written in it; other forms (`git@host:path`) as they are. */
function readRemote(address) {
    if (!URL.canParse(address) || !address.includes('://'))
        return address;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.search = '';
    return url.href;
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Sv: () => (/* binding */ writingTemporary),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   dV: () => (/* binding */ writing),
/* harmony export */   h$: () => (/* binding */ toWriteError),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** The `code` of an error of the operating system (`ENOENT`), if it has one. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
/** What an error says, whatever was thrown. */
const wordsOf = (error) => (error instanceof Error ? error.message : String(error));
const full = new Set(['ENOSPC', 'EDQUOT']);
const unwritable = new Map([
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'this user is not allowed to'],
    ['EPERM', 'the system does not permit it'],
    ['EISDIR', 'it is a folder'],
    ['EEXIST', 'something is there already'],
    ['ENOTDIR', 'a part of its path is not a folder'],
    ['ELOOP', 'links in its path lead in a circle'],
    ['ENAMETOOLONG', 'its name is too long'],
]);
/** An error of a writing call as a sentence: `DISK_FULL`, `FILE_UNWRITABLE`, else the error as it was. */
function toWriteError(error, path) {
    const code = codeOf(error);
    if (code === undefined)
        return error;
    if (full.has(code)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('DISK_FULL', `There is no space left to write ${path}.`, {
            hint: 'Free some space, or let TMPDIR (temporary files) or GATEHOUSE_CACHE (tools and data) name a larger disk.',
            cause: error,
        });
    }
    const reason = unwritable.get(code);
    return reason === undefined ? error : cannotWrite(path, reason, error);
}
/** `Could not write FILE: reason.` */
const cannotWrite = (path, reason, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('FILE_UNWRITABLE', `Could not write ${path}: ${reason}.`, {
    hint: 'Choose another place for it, or make this one writable.',
    cause,
});
/** Runs a call that makes something in the folder for temporary files, and says so in what it throws. */
async function writingTemporary(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = codeOf(error) ?? '';
        if (full.has(code))
            throw toWriteError(error, folder);
        const reason = code === 'ENOENT' ? 'there is no such folder' : (unwritable.get(code) ?? wordsOf(error));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('FILE_UNWRITABLE', `Temporary files cannot be written to ${folder}: ${reason}.`, {
            hint: 'Let TMPDIR name a folder that can be written, or unset it.',
            cause: error,
        });
    }
}
/** Runs a writing call and turns what it throws into a sentence about `path`. */
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw toWriteError(error, path);
    }
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/**
 * Where tools, data and the last verdicts are kept, as an absolute path:
 *
 * | below it | holds |
 * | --- | --- |
 * | `tools/NAME-VERSION-PLATFORM/` | an executable and `record.json`: its digest and who delivered it |
 * | `checkov/VERSION-REQUIREMENTS-PYTHON-PLATFORM/` | `site/`, the packages, and `manifest.json` |
 * | `bytecode/DIGEST/` | what Python compiles of such a set |
 * | `db/DIGEST.tar.gz`, `db/DIGEST/` | the layer of a vulnerability database, and the same unpacked |
 * | `downloads/` | what is still on its way |
 * | `packed/DIGEST` | what an origin delivered, until it outlives a runner |
 * | `wheels/SET-PINS-PYTHON-PLATFORM/` | wheels that outlive a runner |
 * | `last/` | the last verdict per scanned folder |
 *
 * `GATEHOUSE_CACHE`, else in Actions `RUNNER_TOOL_CACHE`, else `XDG_CACHE_HOME` (XDG Base Directory 0.8: ignored unless
 * absolute), else `~/.cache`. Names that end in `.part`, and folders that do, are leftovers of a run that was stopped.
 *
 * @throws GatehouseError `ARGUMENT_INVALID` or `FILE_UNWRITABLE` when there is no such place.
 */
function cacheFolder(environment) {
    const chosen = environment['GATEHOUSE_CACHE'] ?? '';
    if (chosen !== '')
        return requireAbsolute(chosen);
    const runner = environment['RUNNER_TOOL_CACHE'] ?? '';
    if (environment['GITHUB_ACTIONS'] === 'true' && runner.startsWith('/'))
        return `${trim(runner)}/gatehouse`;
    const shared = environment['XDG_CACHE_HOME'] ?? '';
    if (shared.startsWith('/'))
        return `${trim(shared)}/gatehouse`;
    const home = environment['HOME'] ?? '';
    if (home.startsWith('/'))
        return `${trim(home)}/.cache/gatehouse`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('FILE_UNWRITABLE', 'There is no place to keep tools: HOME is not set.', {
        hint: 'Let GATEHOUSE_CACHE name a folder, for example GATEHOUSE_CACHE=/var/tmp/gatehouse.',
    });
}
const trim = (path) => path.replace(/\/{1,64}$/, '');
function requireAbsolute(path) {
    if (path.startsWith('/'))
        return trim(path);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA('ARGUMENT_INVALID', `GATEHOUSE_CACHE must be an absolute path; it is ${path}.`, {
        hint: 'Begin it with /.',
    });
}


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
