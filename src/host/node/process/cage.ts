import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Exec, ProcessRequest } from '../../../ports.js'

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
`

/** What comes after Python and before the program, whose hidden folders are real paths; nothing of the environment or of a folder changes what Python does. */
export const caged = (hidden: readonly string[]): readonly string[] => [
  '-I',
  '-S',
  '-c',
  program,
  `${hidden.length}`,
  ...hidden,
]

const isIn = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** Absolute paths among the words and values that a program gets. */
const given = ({ args, env, cwd, stdoutFile = '', watched = '' }: ProcessRequest, file: string): readonly string[] => [
  cwd,
  file,
  stdoutFile,
  watched,
  ...args.map((word) => word.replace(/^--?[a-z-]{1,64}=/, '')),
  ...Object.values(env).flatMap((value) => value.split(':')),
]

/** Where a path leads, as far as it is there. */
async function real(path: string): Promise<string> {
  if (path === '/' || !path.startsWith('/') || path.length > 4096) return path
  return realpath(path).catch(async () => join(await real(dirname(path)), basename(path)))
}

/** The folders that can be hidden from a program: none that holds itself or something that it was given, whatever links lead there. */
export async function hideable(request: ProcessRequest, file: string): Promise<readonly string[]> {
  if (request.hidden === undefined || request.hidden.length === 0) return []
  const needed = await Promise.all([...new Set(given(request, file))].map(real))
  const hidden = await Promise.all(request.hidden.map(real))
  return hidden.filter((folder) => folder !== '/' && !needed.some((path) => isIn(folder, path)))
}

const attempt = `
import socket, sys
for family in (socket.AF_INET, socket.AF_INET6):
  try: socket.socket(family)
  except PermissionError: continue
  sys.exit(1)
socket.socketpair()
`

const probeMs = 5_000

/** A tool's own: no program is found by its name. */
const env = { PATH: '/dev/null' } as const

/** The absolute path of a Python that can start programs without the right to open sockets, as is found by trying; Linux only. */
export async function probeCage(exec: Exec): Promise<string | undefined> {
  const found = await exec.find('python3')
  if (found === undefined) return undefined
  const run = (file: string, args: readonly string[], environment: Readonly<Record<string, string>>) =>
    exec.run({ file, args, cwd: '/', env: environment, deadlineMs: probeMs, outputBytes: 8_192, isolated: false })
  // What is on the PATH may be a script that looks for the real one.
  const { stdout } = await run(found, ['-I', '-S', '-c', 'import sys; print(sys.executable)'], {})
  const python = stdout.trim()
  if (!python.startsWith('/')) return undefined
  const { end } = await run(python, [...caged([]), python, '-I', '-S', '-c', attempt], env)
  return end.type === 'exited' && end.code === 0 ? python : undefined
}
