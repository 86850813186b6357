import { appendFile, stat } from 'node:fs/promises'
import * as core from '@actions/core'
import { GatehouseError } from '../../core/errors.js'
import type { Runner } from '../../ports/runner.js'
import { wordsOf } from '../node/system-error.js'

/** A larger one is dropped whole (actions/runner, CreateStepSummaryCommand.AttachmentSizeLimit). */
const largestSummary = 1024 ** 2

/** The runner as `@actions/core` speaks to it: files that it names, and commands in the log. */
export const runner: Runner = {
  output: (name, value) => core.setOutput(name, value),
  summary: addToSummary,
  log: (text) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  },
  mask: (secret) => {
    if (secret.trim() !== '') core.setSecret(secret) // The runner warns about an empty one.
  },
  export: (name, value) => core.exportVariable(name, value),
}

/** Written here and not by the toolkit's builder, which keeps a text that it failed to write for the next one. */
async function addToSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (file === '') throw noSummary('the runner names no file for it')
  const bytes = Buffer.byteLength(markdown) + (await sizeOf(file))
  if (bytes > largestSummary)
    throw noSummary(`with ${bytes} bytes it is larger than 1 MiB, and GitHub would show none of it`)
  try {
    await appendFile(file, markdown)
  } catch (error) {
    throw noSummary(wordsOf(error), error)
  }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0, // Whether it can be written is told when it is.
  )

const noSummary = (reason: string, cause?: unknown): GatehouseError =>
  new GatehouseError('FILE_UNWRITABLE', `The summary of this step was not written: ${reason}.`, {
    hint: 'The log tells the verdict too, and the output summary-file names a file with the whole summary.',
    cause,
  })
