import { GatehouseError } from '../../core/errors.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import type { Verifier } from '../../tools/signing.js'
import { runBesideRegistry, type Workplace } from '../registries/run-beside-registry.js'
import type { Roots } from './request.js'

export interface RootsRequest {
  readonly verifier: Verifier
  readonly installed: Installed
  readonly place: Workplace
  /** The folder for files with roots. */
  readonly folder: string
  /** A file that whoever started this run gives. */
  readonly given?: string
  /** Beside the repository's policy, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Opens roots of trust as files. What a policy names was read where the policy was; each is written once. */
export function openRoots(request: RootsRequest, ports: Ports): Roots {
  const { verifier, installed, place, folder, given, texts } = request
  let fetched: Promise<string> | undefined
  const fetchPublic = async (): Promise<string> => {
    const file = `${folder}/public.json`
    const limits = { deadlineMs: verifier.deadlineMs, memoryBytes: verifier.memoryBytes }
    const run = await runBesideRegistry(
      verifier.publicRoots(file, limits.deadlineMs),
      { installed, place, limits },
      ports,
    )
    if (run.exit === 0) return file
    throw new GatehouseError('ORIGIN_UNREACHABLE', 'The public roots of trust could not be fetched.', {
      hint: 'Run again, or give the roots as a file (trusted-root).',
      cause: run.stderr,
    })
  }
  return {
    async named(path, layer) {
      const text = layer === 'organisation' ? undefined : texts.get(path)
      if (text === undefined) throw missing(path, layer === 'organisation')
      const file = `${folder}/${path.replace(/^.*\//, '')}`
      await ports.files.write(file, text)
      return file
    },
    async usual() {
      if (given !== undefined) return given
      fetched ??= fetchPublic()
      return fetched
    },
  }
}

const missing = (path: string, isOrganisation: boolean): GatehouseError =>
  new GatehouseError(
    'POLICY_INVALID',
    isOrganisation
      ? `The organisation's policy names ${path}, which only a repository could give.`
      : `The policy names ${path}, which is not beside it.`,
    {
      hint: isOrganisation
        ? 'Give the roots of trust as a file (trusted-root) instead.'
        : 'Put the file there, and merge it: it counts from then on.',
    },
  )
