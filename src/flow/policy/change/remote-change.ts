import type { Problem } from '../../../core/errors.js'
import type { Waiver } from '../../../core/policy/waiver.js'
import type { VerdictPolicy } from '../../../core/verdict.js'
import type { Answer, TreeEntry } from '../../../ports/github.js'
import type { RunContext } from '../../../ports/run-context.js'
import { policyNames } from '../../../tools/index.js'
import { isCheckFile } from '../checks/custom-checks.js'
import { type CheckFolders, listRemoteChecks } from '../checks/remote-checks.js'
import type { DecodedPolicy } from '../decode-policy.js'
import {
  fetchTexts,
  mostFiles,
  type RemoteFile,
  type RemoteFiles,
  type RemotePlace,
  type RemoteReader,
  readRemoteFiles,
} from '../remote-files.js'
import { decodeRemote } from '../remote-policy.js'
import { unreadable } from '../unreadable.js'
import { foldersOf, type GateFiles } from './gate-files.js'
import { lintChange, unlistable } from './lint-change.js'
import { pendingWaivers } from './pending-waivers.js'

/** What the change does to the gate, where there is one. */
export interface Change {
  readonly lint?: Pick<VerdictPolicy, 'pending' | 'broken'>
  readonly waivers?: readonly Waiver[]
  readonly problems?: readonly Problem[]
}

/** The gate's files of the commit that judges. */
export interface ReadBase {
  readonly commit: string
  readonly own: RemoteFiles
  readonly repository: DecodedPolicy
  readonly checks: ReadonlyMap<string, RemoteFile>
}

/** On pull_request and merge_group the commit of the run holds the change; pull_request_target runs on the base. */
export async function readChange(
  base: ReadBase,
  place: RemotePlace,
  reader: RemoteReader,
  { event, sha }: RunContext,
): Promise<Change> {
  if (event !== 'pull_request' && event !== 'merge_group') return {}
  const own = await readRemoteFiles(reader, sha, place, textsBySha(base.own.files))
  if (!own.ok && own.failure.kind === 'too-large') return { lint: unlistable }
  if (!own.ok) return { problems: [unreadable(what, own.failure)] }
  const head = decodeRemote(own.value, { where: 'the change', names: policyNames })
  const waivers = pendingWaivers(base.repository.waivers, head.waivers)
  const folders = foldersOf(own.value.files.keys(), head, base.repository)
  const checks = await readChecks(base, { commit: sha, own: own.value, folders }, place, reader)
  if (!checks.ok) return { waivers, problems: [unreadable(what, checks.failure)] }
  const { before, after, left } = checks.value
  return {
    lint: lintChange(before, after, place, policyNames),
    waivers,
    ...(left === 0 ? {} : { problems: [notLinted(left)] }),
  }
}

const what = 'What this change does to the policy'

interface BothSides {
  readonly before: GateFiles
  readonly after: GateFiles
  /** Check files of the change that are beyond the limit of requests. */
  readonly left: number
}

/** Both trees are remembered, so that only blobs are asked for, and only those that the base has not; fifty for base and change together. */
async function readChecks(
  base: ReadBase,
  head: { readonly commit: string; readonly own: RemoteFiles; readonly folders: CheckFolders },
  { prefix }: RemotePlace,
  reader: RemoteReader,
): Promise<Answer<BothSides>> {
  const folders = base.repository.policy.checks
  const all = [...folders.values(), ...head.folders.values()]
  const before = await listRemoteChecks(reader, base.commit, prefix, all)
  if (!before.ok) return before
  const after = await listRemoteChecks(reader, head.commit, prefix, all)
  if (!after.ok) return after
  const known = new Map([...textsBySha(base.own.files), ...textsBySha(base.checks), ...textsBySha(head.own.files)])
  const wanted = after.value.filter(({ path }) => isCheckFile(head.folders.values(), path))
  const spent = new Set([...base.own.files, ...base.checks, ...head.own.files].map(([, { sha }]) => sha)).size
  const fresh = wanted.filter(({ sha }) => !known.has(sha)).slice(0, Math.max(0, mostFiles - spent))
  const read = wanted.filter((entry) => known.has(entry.sha) || fresh.includes(entry))
  const files = await fetchTexts(read, known, reader.blob)
  if (!files.ok) return files
  return {
    ok: true,
    value: {
      before: { own: base.own, folders, checks: base.checks, listed: shasOf(before.value) },
      after: { own: head.own, folders: head.folders, checks: files.value, listed: shasOf(after.value) },
      left: wanted.length - read.length,
    },
  }
}

const shasOf = (entries: readonly TreeEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.map(({ path, sha }) => [path, sha]))

const textsBySha = (files: ReadonlyMap<string, RemoteFile>): ReadonlyMap<string, string> =>
  new Map([...files.values()].flatMap(({ sha, text }) => (text === undefined ? [] : [[sha, text] as const])))

const notLinted = (left: number): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `This change brings so many custom checks that ${left} of them ${left === 1 ? 'was' : 'were'} not read.`,
  hint: 'Look at them with `gatehouse check`.',
})
