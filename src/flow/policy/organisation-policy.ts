import { GatehouseError } from '../../core/errors.js'
import type { Policy, PolicyNames } from '../../core/policy/policy.js'
import type { VerdictPolicy } from '../../core/verdict.js'
import type { Files } from '../../ports.js'
import { demandPolicy, digestOf } from './decode-policy.js'

/** The layer over the repository's, as the workflow gives it. */
export interface OrganisationPolicy {
  readonly policy: Policy
  readonly origin: NonNullable<VerdictPolicy['organisation']>
}

const inputName = 'organisation-policy'

/** Whatever has a line break or a colon and a space is text. */
export const isPolicyText = (given: string): boolean => /[\r\n]|:\s/.test(given.trim())

/**
 * YAML text, or the path of a file, absolute or from the workspace.
 * @throws GatehouseError POLICY_INVALID or INPUT_INVALID: it is the workflow's, so nothing runs with half of it.
 */
export async function readOrganisationPolicy(
  given: string | undefined,
  workspace: string,
  names: PolicyNames,
  files: Pick<Files, 'readText'>,
): Promise<OrganisationPolicy | undefined> {
  const input = given?.trim() ?? ''
  if (given === undefined || input === '') return undefined
  const isText = isPolicyText(input)
  const source = isText ? `the input ${inputName}` : input
  const text = isText ? given : await readFile(input, workspace, files)
  const policy = demandPolicy(text, isText ? inputName : input, names, `Correct \`${inputName}\` in the workflow.`)
  if (policy.checks.size > 0) throw checksOfNobody()
  return { policy, origin: { source, digest: digestOf(text) } }
}

/**
 * A file on the machine of somebody who wants to know what CI will say.
 * @throws GatehouseError TARGET_MISSING or POLICY_INVALID, before anything runs.
 */
export async function readOrganisationFile(
  path: string,
  names: PolicyNames,
  files: Pick<Files, 'readText'>,
): Promise<OrganisationPolicy> {
  const option = `--${inputName}`
  const text = await files.readText(path).catch((cause: unknown) => {
    throw new GatehouseError('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
      hint: `Give the path of the organisation's policy with ${option}.`,
      cause,
    })
  })
  const policy = demandPolicy(text, path, names, 'Correct the policy file and run again.')
  if (policy.checks.size > 0) throw checksOfNobody(option)
  return { policy, origin: { source: path, digest: digestOf(text) } }
}

const checksOfNobody = (name = inputName): GatehouseError =>
  new GatehouseError('POLICY_INVALID', `\`${name}\` names a folder in \`checks\`, but it has no repository.`, {
    hint: "Take `checks` out of it: a repository's own policy names its own checks.",
  })

const readFile = (path: string, workspace: string, files: Pick<Files, 'readText'>): Promise<string> =>
  files.readText(path.startsWith('/') ? path : `${workspace}/${path}`).catch((cause: unknown) => {
    throw new GatehouseError('INPUT_INVALID', `The file ${path} of \`${inputName}\` cannot be read.`, {
      hint: 'Give YAML text, or the path of a file that an earlier step has put there.',
      cause,
    })
  })
