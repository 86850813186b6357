import type { InvocationRun, Together } from '../signing.js'
import { verifyAllInvocation } from './command.js'
import { oldSignature, verifiedSchema } from './schema.js'

/**
 * Several images at once. Cosign looks at the first one alone to learn whether signatures are bundles (3.1.3, cmd/cosign/cli/verify/verify.go)
 * and takes the older kind for all if that one has none; an image with both kinds would pass by a kind that it is not asked for alone.
 */
export const together: Together = { verify: verifyAllInvocation, apart }

/** One line with a list for each image, in the order of the words. */
function apart(
  { stdout, stderr, exit }: InvocationRun,
  images: readonly string[],
): readonly InvocationRun[] | undefined {
  const lines = stdout.split('\n').filter((line) => line.trim() !== '')
  if (exit !== 0 || lines.length !== images.length) return undefined
  const isEach = images.every((image, index) => isAbout(image, lines[index] ?? ''))
  return isEach ? lines.map((line) => ({ stdout: line, stderr, exit })) : undefined
}

/** By the digest: a registry may be known by another name. */
function isAbout(image: string, line: string): boolean {
  const digest = image.slice(image.lastIndexOf('@'))
  try {
    const entries = verifiedSchema.parse(JSON.parse(line))
    return (
      entries.length > 0 &&
      entries.every(
        ({ critical: { identity, type } }) =>
          type !== oldSignature && identity?.['docker-reference']?.endsWith(digest) === true,
      )
    )
  } catch {
    return false
  }
}
