import { setUp } from '../flow/setup.js'
import { installable, toolNames } from '../flow/tool-versions.js'
import { oneOf, readArguments } from './arguments.js'
import { openPorts, printAndExit } from './terminal.js'

const incomplete = 2

/** `gatehouse setup [TOOL ...]`: installs tools, those of scans unless others are named, and prints versions, digests and origins. */
export async function setupVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, { offline: 'flag' }, installable.length)
  const named = given.positionals.map((name) => oneOf('gatehouse setup', name.toLowerCase(), installable))
  const { ports, close } = openPorts()
  try {
    const { text, complete } = await setUp(named.length === 0 ? toolNames : named, given.flag('offline'), ports)
    close()
    return await printAndExit(text, complete ? 0 : incomplete)
  } finally {
    close()
  }
}
