import type { CheckFolders } from '../checks/remote-checks.js'
import { type DecodedPolicy, isWaiverFile } from '../decode-policy.js'
import type { RemoteFile, RemoteFiles } from '../remote-files.js'

/** The files of the gate itself, as one commit or a working tree has them. */
export interface GateFiles {
  /** Policy and waivers. */
  readonly own: RemoteFiles
  /** The folders of custom checks that its policy names. */
  readonly folders: CheckFolders
  /** Files of these folders that were read. */
  readonly checks: ReadonlyMap<string, RemoteFile>
  /** The sha of every check file, in the folders of the other side too. */
  readonly listed: ReadonlyMap<string, string>
}

/**
 * The folders that the policy of a change names. Where it is not understood, they are those of the base: nothing may hide behind a
 * mistake.
 */
export function foldersOf(paths: Iterable<string>, head: DecodedPolicy, base: DecodedPolicy): CheckFolders {
  if (head.origin.layer === 'repository') return head.policy.checks
  return [...paths].some((path) => !isWaiverFile(path)) ? base.policy.checks : new Map()
}
