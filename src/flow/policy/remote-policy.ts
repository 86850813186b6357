import type { Problem } from '../../core/errors.js'
import { type DecodedPolicy, decodePolicy, type Reading } from './decode-policy.js'
import type { PolicyFiles } from './policy-folder.js'
import type { RemoteFile, RemoteFiles } from './remote-files.js'

/** What a commit's policy and waiver files say. */
export function decodeRemote({ files, left }: RemoteFiles, reading: Reading): DecodedPolicy {
  const decoded = decodePolicy(textsOf(files), reading)
  if (left === 0) return decoded
  return { ...decoded, origin: { ...decoded.origin, problems: [...decoded.origin.problems, tooMany(left)] } }
}

export const textsOf = (files: ReadonlyMap<string, RemoteFile>): PolicyFiles =>
  new Map([...files].map(([path, { text }]) => [path, text]))

const tooMany = (left: number): Problem => ({
  code: 'WAIVER_INVALID',
  sentence: `There are too many policy and waiver files: ${left} of them ${left === 1 ? 'was' : 'were'} not read.`,
  hint: 'Keep several waivers in one file: a file may hold a list.',
})
