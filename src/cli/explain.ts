import { GatehouseError } from '../core/errors.js'
import { explain } from '../flow/explain/explain.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import { readArguments } from './arguments.js'
import { appearanceOf, openPorts, printAndExit } from './terminal.js'

const options = { path: 'value', verdict: 'value', 'no-color': 'flag' } as const

/** `gatehouse explain WORD`: a finding of the last scan by its id (with `--path DIR` of that folder, with `--verdict FILE` of that file), a rule or a concept. */
export async function explainVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const [word] = given.positionals
  if (word === undefined) {
    throw new GatehouseError('ARGUMENT_INVALID', 'Say which finding to explain.', {
      hint: 'The id of a finding stands beside it in the output of `gatehouse scan`; a rule or a concept can be asked for, too.',
    })
  }
  const { ports, close } = openPorts()
  try {
    const [path, verdict] = [given.value('path'), given.value('verdict')]
    const request = {
      word,
      folder: resolvePath(path ?? '.'),
      ...(path === undefined ? {} : { root: resolvePath(path) }),
      ...(verdict === undefined ? {} : { verdict: resolvePath(verdict) }),
    }
    return await printAndExit(await explain(request, appearanceOf(given.flag('no-color')), ports), 0)
  } finally {
    close()
  }
}
