import { GatehouseError } from '../core/errors.js'
import { explainFinding } from '../flow/explain.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import { readArguments } from './arguments.js'
import { appearanceOf, openPorts, printAndExit } from './terminal.js'

const options = { path: 'value', 'no-color': 'flag' } as const

/** `gatehouse explain ID`: an id, a rule or a concept of the last scan (with `--path DIR` of the last one of that folder). */
export async function explainVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const [id] = given.positionals
  if (id === undefined) {
    throw new GatehouseError('ARGUMENT_INVALID', 'Say which finding to explain.', {
      hint: 'Its id stands beside it in the output of `gatehouse scan`.',
    })
  }
  const { ports, close } = openPorts()
  try {
    const path = given.value('path')
    const root = path === undefined ? undefined : resolvePath(path)
    return await printAndExit(await explainFinding(root, id, appearanceOf(given.flag('no-color')), ports), 0)
  } finally {
    close()
  }
}
