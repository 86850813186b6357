import { GatehouseError } from '../../core/errors.js'
import type { ImageAsked } from '../../flow/image/image-request.js'
import type { Arguments } from '../arguments.js'

/** What of these is of no use without an image. */
const details = ['platform', 'dockerfile', 'docker-config'] as const

/**
 * The image that the words ask for, if they do: `--image REF`, `--image-archive PATH`, or both, when the first is the name of the second.
 * @throws GatehouseError ARGUMENT_INVALID for details without an image.
 */
export function imageAsked(given: Arguments): ImageAsked | undefined {
  const reference = given.value('image')
  const archive = given.path('image-archive')
  const [platform, dockerfile] = [given.value('platform'), given.value('dockerfile')]
  const dockerConfig = given.path('docker-config')
  const own = {
    ...(platform === undefined ? {} : { platform }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(dockerConfig === undefined ? {} : { dockerConfig }),
  }
  if (archive !== undefined) {
    return { source: { type: 'file', path: archive }, ...(reference === undefined ? {} : { name: reference }), ...own }
  }
  if (reference !== undefined) return { source: { type: 'registry', reference }, ...own }
  const lonely = details.find((name) => given.value(name) !== undefined)
  if (lonely === undefined) return undefined
  throw new GatehouseError('ARGUMENT_INVALID', `--${lonely} says something of an image, and none is named.`, {
    hint: 'Add --image REF or --image-archive PATH.',
  })
}
