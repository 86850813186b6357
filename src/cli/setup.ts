import { setUp } from '../flow/setup.js'
import { readArguments } from './arguments.js'
import { openPorts, printAndExit } from './terminal.js'

const incomplete = 2

/** `gatehouse setup`: installs the tools and prints versions, digests and origins. */
export async function setupVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { offline: 'flag' }, 0)
  const { ports, close } = openPorts()
  try {
    const { text, complete } = await setUp(given.flag('offline'), ports)
    close()
    return await printAndExit(text, complete ? 0 : incomplete)
  } finally {
    close()
  }
}
