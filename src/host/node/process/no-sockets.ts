import type { Exec } from '../../../ports.js'

/**
 * A program for Python that takes from itself the right to open a socket to the network, and becomes the program it is given. The filter
 * of the kernel (seccomp) outlives that and is inherited. It lets through local sockets and those that ask the kernel about itself
 * (AF_UNIX 1, AF_NETLINK 16), and refuses every other, io_uring, which opens sockets by itself, and system calls of another kind.
 * Numbers: linux/audit.h, asm/unistd.h, linux/seccomp.h; `jump(value, then, else)` counts instructions to skip.
 */
const program = `
import ctypes, os, platform, struct, sys
audit, socket = {'x86_64': (0xC000003E, 41), 'aarch64': (0xC00000B7, 198)}[platform.machine()]
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
if kernel.prctl(38, 1, 0, 0, 0) or kernel.prctl(22, 2, ctypes.byref(given), 0, 0):
  sys.exit('no-sockets: ' + os.strerror(ctypes.get_errno()))
try:
  os.execv(sys.argv[1], sys.argv[1:])
except OSError as error:
  print('no-sockets:', error.strerror, file=sys.stderr)
  sys.exit(126)
`

/** What comes after Python and before the program; nothing of the environment or of a folder changes what Python does. */
export const withoutSockets: readonly string[] = ['-I', '-S', '-c', program]

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
export async function probeNoSockets(exec: Exec): Promise<string | undefined> {
  const found = await exec.find('python3')
  if (found === undefined) return undefined
  const run = (file: string, args: readonly string[], environment: Readonly<Record<string, string>>) =>
    exec.run({ file, args, cwd: '/', env: environment, deadlineMs: probeMs, outputBytes: 8_192, isolated: false })
  // What is on the PATH may be a script that looks for the real one.
  const { stdout } = await run(found, ['-I', '-S', '-c', 'import sys; print(sys.executable)'], {})
  const python = stdout.trim()
  if (!python.startsWith('/')) return undefined
  const { end } = await run(python, [...withoutSockets, python, '-I', '-S', '-c', attempt], env)
  return end.type === 'exited' && end.code === 0 ? python : undefined
}
