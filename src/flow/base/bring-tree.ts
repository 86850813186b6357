import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import type { GitHub } from '../../ports/github.js'
import type { Ports } from '../../ports.js'
import { unreadable } from '../policy/unreadable.js'
import { completeArchive } from './complete-archive.js'

/** A commit of the repository, and the folder in it that is scanned. */
export interface TreePlace {
  /** The top of a clone, absolute; or a folder in it. */
  readonly root: string
  readonly commit: string
  /** From the top of the repository; empty for all of it. */
  readonly within: string
  /** As people call it. */
  readonly name: string
}

/** Far more than a repository of infrastructure; a hostile archive ends there. */
const limits = { maxBytes: 4 * 2 ** 30, maxFiles: 300_000 }
const mostArchiveBytes = 2 ** 30
const [idleMs, deadlineMs] = [60_000, 600_000]

/**
 * Writes the files of a commit into a new folder: from git where the clone holds them, else from GitHub's archive of that one commit. Never
 * rejects: why it cannot is a value.
 */
export async function bringTree(
  { root, commit, within, name }: TreePlace,
  folder: string,
  github: Pick<GitHub, 'archiveAddress' | 'tree' | 'blob'> | undefined,
  ports: Ports,
): Promise<Problem | undefined> {
  try {
    if (await ports.git.exportTree(root, commit, within, folder)) return undefined
    if (github === undefined) return notInClone(name)
    const answer = await github.archiveAddress(commit)
    if (!answer.ok) return unreadable(`${name}, to compare with,`, answer.failure, 'BASE_MISSING')
    const archive = `${folder}.tar.gz`
    await fetchFile(answer.value, archive, mostArchiveBytes, ports)
    await ports.files.remove(folder) // What git began with.
    await ports.archives.unpack(archive, folder, { within, ...limits })
    await ports.files.remove(archive)
    await completeArchive({ commit, within, folder }, github, ports.files)
    return undefined
  } catch (error) {
    const { sentence, hint } = toProblem(error)
    return {
      code: 'BASE_MISSING',
      sentence: `The files of ${name} could not be had: ${sentence}`,
      ...(hint ? { hint } : {}),
    }
  }
}

const notInClone = (name: string): Problem => ({
  code: 'BASE_MISSING',
  sentence: `This clone does not hold ${name}, so nothing can be compared with it.`,
  hint: 'Fetch its history: `git fetch --unshallow`.',
})

/**
 * Downloads from an address that may hold a secret, so that no error tells it.
 * @throws GatehouseError DOWNLOAD_FAILED.
 */
export async function fetchFile(url: string, to: string, maxBytes: number, { http, downloads }: Ports): Promise<void> {
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
