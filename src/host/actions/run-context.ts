import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { GatehouseError } from '../../core/errors.js'
import type { PullRequest, RunContext } from '../../ports/run-context.js'
import { type DecodedEvent, decodeEvent, noEvent } from './context/event.js'
import { commitSchema, refSchema, repositorySchema } from './context/names.js'

type Environment = Readonly<Record<string, string | undefined>>

const address = z
  .string()
  .refine(isPlainAddress, 'is not an address of http or https')
  .transform((text) => text.replace(/\/{1,16}$/, ''))

const folder = z.string().refine((path) => isAbsolute(path) && !path.includes('\0'), 'is not an absolute path')

const number = z.string().regex(/^[1-9]\d{0,19}$/, 'is not a number')

const environmentSchema = z.object({
  GITHUB_EVENT_NAME: z.string().regex(/^[a-z][a-z_]{0,63}$/, 'is not the name of an event'),
  GITHUB_EVENT_PATH: folder,
  GITHUB_REPOSITORY: repositorySchema,
  GITHUB_SHA: commitSchema,
  GITHUB_REF: refSchema,
  GITHUB_SERVER_URL: address,
  GITHUB_API_URL: address,
  GITHUB_ACTOR: z.string().regex(/^[\w.[\]/-]{1,100}$/, 'is not the name of an account'),
  GITHUB_RUN_ID: number,
  GITHUB_RUN_ATTEMPT: number.default('1'),
  GITHUB_JOB: z.string().regex(/^[A-Za-z_][\w-]{0,255}$/, 'is not the id of a job'),
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
})

/**
 * Why this step runs and on what.
 * @throws GatehouseError EVENT_INVALID when the runner's words are not what GitHub documents.
 */
export async function readRunContext(
  environment: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<RunContext> {
  const told = readEnvironment(environment)
  const name = told.GITHUB_EVENT_NAME
  const event = decodeEvent(name, await readEvent(told.GITHUB_EVENT_PATH, readFile))
  return {
    event: name,
    repository: told.GITHUB_REPOSITORY,
    sha: told.GITHUB_SHA,
    ref: told.GITHUB_REF,
    ...ofEvent(name, told.GITHUB_REF, event),
    actor: told.GITHUB_ACTOR,
    server: told.GITHUB_SERVER_URL,
    api: told.GITHUB_API_URL,
    run: { id: told.GITHUB_RUN_ID, attempt: told.GITHUB_RUN_ATTEMPT, job: told.GITHUB_JOB },
    workspace: told.GITHUB_WORKSPACE,
    temporary: told.RUNNER_TEMP,
  }
}

function readEnvironment(environment: Environment): z.output<typeof environmentSchema> {
  const { success, data, error } = environmentSchema.safeParse(environment)
  if (success) return data
  const [issue] = error.issues
  throw misread(String(issue?.path[0]), environment, issue?.message ?? '')
}

const misread = (name: string, environment: Environment, fault: string): GatehouseError =>
  noEvent((environment[name] ?? '') === '' ? `${name} is not set.` : `${name} ${fault}.`)

async function readEvent(path: string, readFile: (path: string) => Promise<string>): Promise<string> {
  try {
    return await readFile(path)
  } catch (error) {
    throw noEvent('The event of this run cannot be read: the file that GITHUB_EVENT_PATH names.', error)
  }
}

function ofEvent(
  name: string,
  ref: string,
  { defaultBranch = branchOfSchedule(name, ref), properties, pullRequest, mergeGroup }: DecodedEvent,
): Pick<RunContext, 'defaultBranch' | 'properties' | 'pullRequest' | 'mergeGroup'> {
  return {
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(properties === undefined ? {} : { properties }),
    ...(pullRequest === undefined ? {} : { pullRequest: asPullRequest(pullRequest) }),
    ...(mergeGroup === undefined ? {} : { mergeGroup: { baseRef: mergeGroup.base_ref, baseSha: mergeGroup.base_sha } }),
  }
}

/** GitHub documents no payload for a schedule, but that it runs on the default branch. */
const branchOfSchedule = (name: string, ref: string): string | undefined =>
  name === 'schedule' && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined

const asPullRequest = ({ number, head, base }: NonNullable<DecodedEvent['pullRequest']>): PullRequest => ({
  number,
  head: {
    sha: head.sha,
    ref: head.ref,
    ...(head.repo == null ? {} : { repository: head.repo.full_name }),
  },
  base,
})

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === ''
}
