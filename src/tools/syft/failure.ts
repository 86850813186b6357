import { hideCredentials } from '../../core/credentials.js'
import { GatehouseError } from '../../core/errors.js'
import type { ToolRun } from '../tool.js'

/** Why a run of Syft cannot be believed; `undefined` when it ended well. Messages observed on 1.54.1. */
export function explainSyft({
  stderr,
  exit,
  root,
}: Pick<ToolRun, 'stderr' | 'exit' | 'root'>): GatehouseError | undefined {
  const panicked = /^(?:panic|fatal error): /m.test(stderr)
  if (exit === 0 && !panicked) return undefined
  if (panicked) return crashed('Syft crashed (a panic of its own).')
  if (/failed to fetch layer|unable to populate layer|unexpected EOF|invalid tar header/.test(stderr)) {
    return new GatehouseError(
      'IMAGE_BROKEN',
      'A layer of the image is damaged or cut off, so Syft could not read it.',
      {
        hint: 'Build or fetch the image again.',
      },
    )
  }
  if (/could not determine source|no source providers were able to resolve/.test(stderr)) {
    return new GatehouseError('IMAGE_BROKEN', 'This is nothing that Syft can open.', {
      hint: 'Give a docker archive (`docker save`), the folder of an OCI layout, or a folder.',
    })
  }
  const said = /\bERROR (.*)/.exec(stderr)?.[1]
  return crashed(`Syft gave up with exit code ${exit}.${said === undefined ? '' : ` It said: ${shorten(said, root)}`}`)
}

const crashed = (sentence: string): GatehouseError =>
  new GatehouseError('TOOL_CRASHED', sentence, { hint: 'Run again. If it stays, look at what it was given.' })

function shorten(words: string, root: string): string {
  const plain = hideCredentials(words).replaceAll(`${root}/`, '').replaceAll(root, 'the target')
  return plain.length > 300 ? `…${plain.slice(-300)}` : plain
}
