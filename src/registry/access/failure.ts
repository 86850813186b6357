import { GatehouseError, toProblem } from '../../core/errors.js'
import { meaningOf } from '../../core/http-answer.js'
import { type ImageReference, showReference } from '../reference.js'
import type { Login } from './credentials.js'

const hintFor = (login: Login, registry: string): string => {
  switch (login.type) {
    case 'none':
      return `Log in with \`docker login ${registry}\`, and let DOCKER_CONFIG name the folder that it wrote to.`
    case 'helper':
      return `The program docker-credential-${login.name} keeps this login; Gatehouse starts no program that a file names. Log in with DOCKER_CONFIG naming a new folder whose config.json is {}.`
    case 'password':
    case 'identity-token':
    case 'token':
      return 'The login of DOCKER_CONFIG was sent: let it be one that may read this repository.'
  }
}

/** What an answer means that is no success, as an error whose code says who has to act. */
export function refusal(reference: ImageReference, status: number, login: Login): GatehouseError {
  const sentence = `${showReference(reference)}: the registry answered ${status}: ${meaningOf(status)}.`
  if (status === 401 || status === 403) {
    return new GatehouseError('REGISTRY_REFUSED', sentence, { hint: hintFor(login, reference.registry) })
  }
  if (status === 404) {
    return new GatehouseError('IMAGE_MISSING', sentence, {
      hint: `Look at the name, and whether it was pushed. Some registries hide so what may not be read: ${hintFor(login, reference.registry)}`,
    })
  }
  if (status === 429 || status >= 500)
    return new GatehouseError('REGISTRY_UNREACHABLE', sentence, { hint: 'Run again in some minutes.' })
  return broken(reference, `it answered ${status}, which the specification does not foresee here`)
}

/** There was no answer, or only a part of one. */
export function unreachable(reference: ImageReference, cause: unknown): GatehouseError {
  const { sentence, hint } = toProblem(cause)
  return new GatehouseError('REGISTRY_UNREACHABLE', `${showReference(reference)}: ${sentence}`, {
    ...(hint === undefined ? {} : { hint }),
    cause,
  })
}

/** An answer that cannot be believed. */
export const broken = (reference: ImageReference, what: string, cause?: unknown): GatehouseError =>
  new GatehouseError('REGISTRY_BROKEN', `${showReference(reference)}: the registry cannot be understood: ${what}.`, {
    hint: 'Something between here and the registry, such as a mirror or a login page, may have answered in its place.',
    cause,
  })

/** Something else arrived than was asked for, or than the registry said. */
export const otherContent = (reference: ImageReference, what: string): GatehouseError =>
  new GatehouseError(
    'DIGEST_MISMATCH',
    `${showReference(reference)}: the registry sent another ${what} than it said.`,
    {
      hint: 'If you use a mirror, look at it; else try again.',
    },
  )
