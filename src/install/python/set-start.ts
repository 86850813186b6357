import type { Installed } from '../installed.js'
import type { PythonSet } from '../lock.js'
import type { Manifest } from './manifest.js'
import type { Python } from './python.js'
import { witness } from './witness.js'

/**
 * How the set is started: without `site` (`-S`), so that neither packages of the machine nor its start-up hooks are
 * imported; `setquit` brings back the `exit` that such a start leaves out; the empty entry of the path, which is the
 * folder it is started in, is taken out. The witness tells of exceptions that the tool swallows.
 */
const starter = ({ name, start }: PythonSet): string => {
  const prepare = `import sys, site; site.setquit(); sys.argv[0] = ${JSON.stringify(name)}; sys.path[:] = [p for p in sys.path if p]`
  return start === undefined ? prepare : `${prepare}\n${witness}\ntry:\n    ${start}\nfinally:\n    settle()\n`
}

/** A set that was compared with its manifest, as something to start. */
export const startSet = (found: {
  readonly set: PythonSet
  readonly python: Python
  /** Holds `site/`. */
  readonly folder: string
  readonly manifest: Manifest
  readonly cache: string
  readonly cached: boolean
}): Installed => ({
  name: found.set.name,
  version: found.set.version,
  file: found.python.file,
  args: ['-S', '-W', 'ignore::SyntaxWarning', '-c', starter(found.set)],
  env: {
    PYTHONPATH: `${found.folder}/site`,
    // Not written among the packages, and kept from run to run: see docs/decisions/bytecode-in-the-cache.md.
    PYTHONPYCACHEPREFIX: `${found.cache}/bytecode/${found.manifest.digest.slice(0, 12)}`,
  },
  // Checkov's parsers, as lark caches them (pickles, hence a folder of our own): as trusted as the bytecode beside them.
  kept: { folder: `${found.cache}/bytecode/${found.manifest.digest.slice(0, 12)}-grammars`, prefix: '.lark_cache_' },
  digest: `sha256:${found.manifest.digest}`,
  origin: found.manifest.origin,
  cached: found.cached,
})
