import { GatehouseError } from '../../../core/errors.js'
import { ZipError } from '../../node/files/zip.js'
import { wordsOf } from '../../node/system-error.js'

const longestWords = 300

export const failed = (sentence: string, hint: string, cause?: unknown): GatehouseError =>
  new GatehouseError('ARTIFACT_FAILED', sentence, { hint, cause })

/** What kept an artifact from being `stored` or `fetched`, with the next step. */
export function artifactTrouble(name: string, verb: string, error: unknown): GatehouseError {
  if (error instanceof ZipError) {
    return failed(
      `The artifact ${name} was not used: it ${error.message}.`,
      'Let actions/scan store it, and let nothing else in this run store one of that name.',
      error,
    )
  }
  if (nameOf(error) === 'ArtifactNotFoundError') {
    return failed(
      `There is no artifact ${name} in this run.`,
      'Give the name under which actions/scan stored it, and let this job need that one (needs:).',
      error,
    )
  }
  const words = wordsOf(error).replace(/\s+/g, ' ').slice(0, longestWords)
  return failed(`The artifact ${name} was not ${verb}: ${words.replace(/\.$/, '')}.`, nextStep(error, words), error)
}

function nextStep(error: unknown, words: string): string {
  if (nameOf(error) === 'UsageError')
    return 'Delete old artifacts, or ask an owner to raise the spending limit of GitHub Actions.'
  if (/\b409\b|already exists/i.test(words)) {
    return 'Give each job its own name, for example with the value of the matrix in it.'
  }
  return 'Run the job again. If it stays, look at githubstatus.com, or keep scan and gate in one job.'
}

/** The toolkit's own classes of errors, without loading them. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
