import { join } from 'node:path'
import { modes } from '../../../core/verdict.js'
import { type Input, optional, required, withDefault } from './input.js'
import {
  anyText,
  artifactName,
  digest,
  duration,
  eachLine,
  flag,
  imageList,
  imageName,
  lines,
  oneOf,
  platformName,
  scopeName,
  secret,
  toolList,
  word,
} from './kinds.js'
import { anyPath, fileInWorkspace, pathInWorkspace } from './paths.js'

/** How alerts reach code scanning: through the documented API, by a step with GitHub's own action, not at all. */
export const transports = ['api', 'upload-sarif', 'none'] as const
export type Transport = (typeof transports)[number]

/** What GitHub's not having finished within `publish-timeout` counts as. */
export const timeoutChoices = ['unpublished', 'published'] as const
export type TimeoutChoice = (typeof timeoutChoices)[number]

/** `steps.ID.outcome` of an upload step. */
export const uploadOutcomes = ['success', 'failure', 'cancelled', 'skipped'] as const
export type UploadOutcome = (typeof uploadOutcomes)[number]

/** The expression in `action.yml` gives the job's token; empty means: without one. */
const token: Input<string | undefined> = { ...optional(secret), default: '${{ github.token }}' }

const outputDirectory: Input<string> = {
  default: '',
  required: false,
  read: (text, name, situation) =>
    text === '' ? join(situation.temporary, 'gatehouse') : anyPath(text, name, situation),
}

const looking = {
  path: withDefault('.', pathInWorkspace),
  policy: optional(fileInWorkspace),
  'organisation-policy': optional(anyText),
  tools: optional(toolList),
  'output-directory': outputDirectory,
  token,
  'vulnerability-db': optional(anyPath),
  scope: withDefault('repository', scopeName),
  cache: withDefault('true', flag),
}

const judging = {
  policy: looking.policy,
  'organisation-policy': looking['organisation-policy'],
  mode: optional(oneOf(modes)),
  kev: optional(anyPath),
  epss: optional(anyPath),
  'output-directory': outputDirectory,
  token,
}

const publishing = {
  transport: withDefault('api', oneOf(transports)),
  'require-publish': withDefault('false', flag),
  comment: withDefault('true', flag),
  'publish-timeout': withDefault('5m', duration),
  'on-timeout': withDefault('unpublished', oneOf(timeoutChoices)),
}

/** Every input of every action, by the action's folder; `action.yml` and the README say the same, and a test compares. */
export const inputTables = {
  root: { ...looking, ...judging, ...publishing },
  scan: {
    ...looking,
    image: optional(imageName),
    'image-archive': optional(anyPath),
    platform: optional(platformName),
    dockerfile: optional(fileInWorkspace),
    'docker-config': optional(anyPath),
    artifact: optional(artifactName),
  },
  gate: {
    ...judging,
    path: looking.path,
    scope: looking.scope,
    image: optional(imageName),
    evidence: optional(eachLine(anyPath)),
    artifact: optional(eachLine(artifactName)),
    'evidence-digest': optional(eachLine(digest)),
    'verdict-artifact': optional(artifactName),
  },
  publish: {
    ...publishing,
    transport: optional(oneOf(transports)),
    'verdict-file': required(anyPath),
    evidence: optional(anyPath),
    uploaded: optional(oneOf(uploadOutcomes)),
    token,
  },
  sbom: {
    path: looking.path,
    image: optional(anyText),
    'image-archive': optional(anyPath),
    platform: optional(anyText),
    'docker-config': optional(anyPath),
    name: optional(anyText),
    author: optional(anyText),
    compare: withDefault('true', flag),
    scope: optional(scopeName),
    judge: withDefault('true', flag),
    policy: looking.policy,
    'organisation-policy': looking['organisation-policy'],
    mode: judging.mode,
    'output-directory': outputDirectory,
    artifact: optional(artifactName),
    token,
    cache: looking.cache,
  },
  sign: {
    image: required(word),
    artifact: optional(eachLine(artifactName)),
    sbom: optional(lines),
    'sbom-digest': optional(eachLine(digest)),
    'verdict-file': optional(anyText),
    'verdict-digest': optional(digest),
    key: optional(word),
    log: withDefault('true', flag),
    'trusted-root': optional(anyPath),
    'docker-config': optional(anyPath),
    'signing-config': optional(anyPath),
    cache: looking.cache,
  },
  verify: {
    images: required(imageList),
    policy: looking.policy,
    'organisation-policy': looking['organisation-policy'],
    mode: judging.mode,
    'trusted-root': optional(anyPath),
    'docker-config': optional(anyPath),
    scope: optional(scopeName),
    judge: withDefault('true', flag),
    'output-directory': outputDirectory,
    token,
    ...publishing,
    cache: looking.cache,
  },
}
export type ActionName = keyof typeof inputTables
