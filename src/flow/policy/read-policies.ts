import { GatehouseError } from '../../core/errors.js'
import type { Answer, ApiFailure, GitHub } from '../../ports/github.js'
import type { RunContext } from '../../ports/run-context.js'
import type { Files } from '../../ports.js'
import { policyNames } from '../../tools/index.js'
import { readChange } from './change/remote-change.js'
import { decodeChecks } from './checks/custom-checks.js'
import { readRemoteChecks } from './checks/remote-checks.js'
import type { FoundPolicy } from './found-policy.js'
import { layered } from './layered.js'
import { readOrganisationPolicy } from './organisation-policy.js'
import { type PolicySource, policySource } from './policy-source.js'
import { mostFiles, type RemotePlace, type RemoteReader, readRemoteFiles } from './remote-files.js'
import { rememberTrees } from './remote-folder.js'
import { decodeRemote, textsOf } from './remote-policy.js'
import { standIn, unreadable } from './unreadable.js'

export interface PolicyRequest {
  readonly context: RunContext
  readonly github: Pick<GitHub, 'branchTip' | 'tree' | 'blob'>
  /** YAML text, or the path of a file. */
  readonly organisationPolicy?: string
  /** A policy file that is read instead of `.gatehouse/policy.yml`; from the root of the repository. */
  readonly policyPath?: string
  /** From the root of the repository to the root of the run; absent when they are one. */
  readonly prefix?: string
}

/**
 * The policies of a run in a workflow, and what the change itself does to them. Trouble of GitHub is in the result, because a policy
 * that nobody could ask for must not look like none.
 * @throws GatehouseError POLICY_INVALID or INPUT_INVALID for what the workflow itself gives.
 */
export async function readPolicies(request: PolicyRequest, { files }: { readonly files: Files }): Promise<FoundPolicy> {
  const { context, github, organisationPolicy } = request
  const place = placeOf(request)
  const organisation = await readOrganisationPolicy(organisationPolicy, context.workspace, policyNames, files)
  const reader: RemoteReader = { tree: rememberTrees(github), blob: (sha) => github.blob(sha) }
  const source = policySource(context)
  const unread = (failure: ApiFailure): FoundPolicy =>
    layered(standIn(whatOf(source)), organisation, { trouble: [unreadable(whatOf(source), failure)] })
  const commit = await commitOf(source, github)
  if (!commit.ok) return unread(commit.failure)
  const base = await readRemoteFiles(reader, commit.value, place)
  if (!base.ok) return unread(base.failure)
  const repository = decodeRemote(base.value, {
    where: whereOf(source, commit.value),
    ...(place.named === undefined ? {} : { named: place.named }),
    ...(organisation === undefined ? {} : { instead: "The organisation's policy decides alone." }),
    names: policyNames,
  })
  const { policy } = repository
  const most = mostFiles - base.value.files.size
  const custom = await readRemoteChecks(reader, commit.value, place.prefix, policy.checks, most)
  if (!custom.ok) return unread(custom.failure)
  const { checks, problems } = decodeChecks(policy, textsOf(custom.value.files), custom.value.left)
  const read = { commit: commit.value, own: base.value, repository, checks: custom.value.files }
  const change = await readChange(read, place, reader, context)
  return layered(repository, organisation, { ...change, problems: [...(change.problems ?? []), ...problems], checks })
}

async function commitOf(source: PolicySource, github: Pick<GitHub, 'branchTip'>): Promise<Answer<string>> {
  switch (source.type) {
    case 'commit':
      return { ok: true, value: source.commit }
    case 'branch':
      return github.branchTip(source.branch)
    case 'unknown':
      return {
        ok: false,
        failure: { kind: 'unexpected', message: 'the event does not say which branch is the default one' },
      }
  }
}

const branchIn = (source: PolicySource): string =>
  source.type === 'unknown' ? 'the default branch' : (source.branch ?? 'the default branch')

const whatOf = (source: PolicySource): string => `The policy of ${branchIn(source)}`

const whereOf = (source: PolicySource, commit: string): string => `${branchIn(source)} at ${commit.slice(0, 7)}`

/** @throws GatehouseError INPUT_INVALID for a path that leads out of the repository. */
function placeOf({ prefix = '', policyPath = '' }: PolicyRequest): RemotePlace {
  if (policyPath === '') return { prefix }
  const named = policyPath.replace(/^(?:\.\/)+/, '')
  const isInside =
    named !== '' && !/^\/|\\|\p{Cc}/u.test(named) && !named.split('/').some((part) => part === '..' || part === '')
  if (isInside) return { prefix, named }
  throw new GatehouseError('INPUT_INVALID', `The policy file ${policyPath} is not in the repository.`, {
    hint: 'Give its path from the root of the repository, such as `.gatehouse/policy.yml`.',
  })
}
