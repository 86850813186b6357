import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { lastWords } from './manager-failure.js'
import type { Python } from './python.js'

/** Files only: a folder that may not be written could not be removed with `rm -r`. */
const protect = [
  'import os, sys',
  'for folder, _, names in os.walk(sys.argv[1]):',
  '    for name in names:',
  '        path = os.path.join(folder, name)',
  '        os.chmod(path, os.stat(path).st_mode & 0o555)',
].join('\n')

/** Takes from every file of a folder the right to be written. @throws GatehouseError `DOWNLOAD_FAILED`. */
export async function makeReadOnly(python: Python, site: string, cwd: string, ports: Ports): Promise<void> {
  const { end, stderr } = await ports.exec.run({
    file: python.file,
    args: ['-I', '-S', '-c', protect, site],
    cwd,
    env: {},
    deadlineMs: 120_000,
    outputBytes: 1024 * 1024,
    isolated: false,
  })
  if (end.type === 'exited' && end.code === 0) return
  throw new GatehouseError('DOWNLOAD_FAILED', `The packages could not be made read-only: ${lastWords(stderr)}`)
}
