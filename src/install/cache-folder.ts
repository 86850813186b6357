import { GatehouseError } from '../core/errors.js'

type Environment = Readonly<Record<string, string | undefined>>

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
export function cacheFolder(environment: Environment): string {
  const chosen = environment['GATEHOUSE_CACHE'] ?? ''
  if (chosen !== '') return requireAbsolute(chosen)
  const runner = environment['RUNNER_TOOL_CACHE'] ?? ''
  if (environment['GITHUB_ACTIONS'] === 'true' && runner.startsWith('/')) return `${trim(runner)}/gatehouse`
  const shared = environment['XDG_CACHE_HOME'] ?? ''
  if (shared.startsWith('/')) return `${trim(shared)}/gatehouse`
  const home = environment['HOME'] ?? ''
  if (home.startsWith('/')) return `${trim(home)}/.cache/gatehouse`
  throw new GatehouseError('FILE_UNWRITABLE', 'There is no place to keep tools: HOME is not set.', {
    hint: 'Let GATEHOUSE_CACHE name a folder, for example GATEHOUSE_CACHE=/var/tmp/gatehouse.',
  })
}

const trim = (path: string): string => path.replace(/\/{1,64}$/, '')

function requireAbsolute(path: string): string {
  if (path.startsWith('/')) return trim(path)
  throw new GatehouseError('ARGUMENT_INVALID', `GATEHOUSE_CACHE must be an absolute path; it is ${path}.`, {
    hint: 'Begin it with /.',
  })
}
