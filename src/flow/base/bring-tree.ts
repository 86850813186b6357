import { GatehouseError, type Problem, toError, toProblem } from '../../core/errors.js'
import type { GitHub } from '../../ports/github.js'
import type { Submodule } from '../../ports/machine/git.js'
import type { Ports } from '../../ports.js'
import { unreadable } from '../policy/unreadable.js'
import { completeArchive } from './complete-archive.js'

/** A commit of the repository, and the folder in it that is scanned. */
export interface TreePlace {
  /** The folder of a clone that is scanned, absolute. */
  readonly root: string
  readonly commit: string
  /** From the top of the repository to that folder; empty for all of it. */
  readonly within: string
  /** As people call it. */
  readonly name: string
}

type Remote = Pick<GitHub, 'archiveAddress' | 'tree' | 'blob'>

/** Far more than a repository of infrastructure; a hostile archive ends there. */
const limits = { maxBytes: 4 * 2 ** 30, maxFiles: 300_000 }
const mostArchiveBytes = 2 ** 30
const patience = { idleMs: 60_000, deadlineMs: 600_000 }

/**
 * Writes the files of a commit into a new folder: from git where the clone holds them, else from GitHub's archive of that one commit.
 * Submodules come from the clones in which they are checked out; tells which do not hold their commit.
 * @throws GatehouseError BASE_MISSING.
 */
export async function bringTree(
  place: TreePlace,
  folder: string,
  github: Remote | undefined,
  ports: Ports,
): Promise<readonly Problem[]> {
  const { root, commit, within, name } = place
  try {
    const isHeld = await ports.git.exportTree(root, commit, within, folder)
    const submodules = isHeld
      ? ((await ports.git.submodules(root, commit)) ?? [])
      : await bringArchive(place, folder, github, ports)
    const lacking = await ports.git.exportSubmodules(root, submodules, folder)
    return lacking.map((path) => submoduleMissing(path, name))
  } catch (error) {
    const { code, sentence, hint } = toProblem(error)
    if (code === 'BASE_MISSING') throw error
    throw new GatehouseError('BASE_MISSING', `The files of ${name} could not be had: ${sentence}`, {
      cause: error,
      ...(hint ? { hint } : {}),
    })
  }
}

async function bringArchive(
  { commit, within, name }: TreePlace,
  folder: string,
  github: Remote | undefined,
  ports: Ports,
): Promise<readonly Submodule[]> {
  if (github === undefined) throw toError(notInClone(name))
  const answer = await github.archiveAddress(commit)
  if (!answer.ok) throw toError(unreadable(`${name}, to compare with,`, answer.failure, 'BASE_MISSING'))
  const archive = `${folder}.tar.gz`
  await fetchFile(answer.value, archive, { maxBytes: mostArchiveBytes, ...patience }, ports)
  await ports.files.remove(folder) // What git began with.
  await ports.archives.unpack(archive, folder, { within, ...limits })
  await ports.files.remove(archive)
  return completeArchive({ commit, within, folder }, github, ports.files)
}

const submoduleMissing = (path: string, name: string): Problem => ({
  code: 'BASE_MISSING',
  sentence: `The submodule ${path} is not at hand as ${name} has it, so what is found in it counts as introduced.`,
  hint: 'Check it out with its history: actions/checkout with `fetch-depth: 0`, or `git submodule update` without `--depth`.',
})

const notInClone = (name: string): Problem => ({
  code: 'BASE_MISSING',
  sentence: `This clone does not hold ${name}, so nothing can be compared with it.`,
  hint: 'Fetch its history: `git fetch --unshallow`.',
})

interface DownloadLimits {
  readonly maxBytes: number
  readonly idleMs: number
  readonly deadlineMs: number
}

/**
 * Downloads from an address that may hold a secret, so that no error tells it.
 * @throws GatehouseError DOWNLOAD_FAILED.
 */
export async function fetchFile(
  url: string,
  to: string,
  { maxBytes, idleMs, deadlineMs }: DownloadLimits,
  { http, downloads }: Ports,
): Promise<void> {
  const response = await http.get({ url, idleMs, deadlineMs }).catch((cause: unknown) => {
    throw new GatehouseError('DOWNLOAD_FAILED', 'GitHub gave an address where nothing answers.', { cause })
  })
  if (response.status !== 200)
    throw new GatehouseError('DOWNLOAD_FAILED', `GitHub's download answered with status ${response.status}.`)
  await downloads.append(to, 0, response.body, (total) => {
    if (total <= maxBytes) return
    throw new GatehouseError('DOWNLOAD_FAILED', `GitHub's download has more than ${maxBytes / 2 ** 20} MiB.`)
  })
}
