import { z } from 'zod'
import { GatehouseError } from '../../../core/errors.js'
import { branchSchema, commitSchema, refSchema, repositorySchema } from './names.js'
import { propertiesSchema } from './properties.js'

/** GitHub cuts no event that is smaller: payloads are capped at 25 MB. */
const largestEvent = 25 * 2 ** 20

const pullRequestSchema = z.object({
  number: z.number().int().positive(),
  head: z.object({
    sha: commitSchema,
    ref: branchSchema,
    /** `null` when the fork was deleted. */
    repo: z.object({ full_name: repositorySchema }).nullish(),
  }),
  base: z.object({ sha: commitSchema, ref: branchSchema }),
})

const mergeGroupSchema = z.object({ base_ref: refSchema, base_sha: commitSchema })

const eventSchema = z.object({
  repository: z
    .object({ default_branch: branchSchema.optional(), custom_properties: propertiesSchema.optional() })
    .optional(),
  pull_request: z.unknown().optional(),
  merge_group: z.unknown().optional(),
})

export interface DecodedEvent {
  readonly defaultBranch?: string
  readonly properties?: ReadonlyMap<string, string>
  readonly pullRequest?: z.output<typeof pullRequestSchema>
  readonly mergeGroup?: z.output<typeof mergeGroupSchema>
}

export const noEvent = (sentence: string, cause?: unknown): GatehouseError =>
  new GatehouseError('EVENT_INVALID', sentence, {
    hint: 'Gatehouse reads what the runner writes before a step. Start it as a step of a workflow; on a laptop use `gatehouse scan`.',
    cause,
  })

/**
 * The parts of an event that decide what is judged and against what, of the event that `name` says it is.
 * @throws GatehouseError EVENT_INVALID. It names the field, never its value: other people write events.
 */
export function decodeEvent(name: string, text: string): DecodedEvent {
  if (text.length > largestEvent) throw noEvent(`The event of this run (${name}) is larger than 25 MB.`)
  const event = decode(eventSchema, parse(name, text), name)
  const { default_branch: defaultBranch, custom_properties: properties } = event.repository ?? {}
  return {
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(properties === undefined || properties.size === 0 ? {} : { properties }),
    ...(isOfPullRequest(name)
      ? { pullRequest: decode(pullRequestSchema, event.pull_request, name, 'pull_request') }
      : {}),
    ...(name === 'merge_group' ? { mergeGroup: decode(mergeGroupSchema, event.merge_group, name, 'merge_group') } : {}),
  }
}

/** `pull_request`, `pull_request_target`, `pull_request_review` and its comments. */
const isOfPullRequest = (name: string): boolean => name === 'pull_request' || name.startsWith('pull_request_')

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw noEvent(`The event of this run (${name}) is not JSON.`, error)
  }
}

function decode<T>(schema: z.ZodType<T>, value: unknown, name: string, at?: string): T {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  const path = [...(at === undefined ? [] : [at]), ...(issue?.path ?? [])].join('.')
  const fault =
    issue?.code === 'invalid_type' || issue === undefined ? 'is missing or not what GitHub sends' : issue.message
  throw noEvent(`The event of this run (${name}) cannot be used: ${path === '' ? 'it' : path} ${fault}.`)
}
