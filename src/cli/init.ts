import { initialise } from '../flow/adopt/initialise.js'
import { findPin } from '../flow/adopt/release.js'
import { tellAdopted } from '../flow/adopt/tell.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import { readArguments } from './arguments.js'
import { openPorts, printAndExit } from './terminal.js'

const options = { from: 'flag', owner: 'value', expires: 'value', 'dry-run': 'flag' } as const

/** `gatehouse init [PATH]`: writes policy, workflow and owners where there are none, and says what to do next. */
export async function initVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const [owner, expires] = [given.value('owner'), given.value('expires')]
  const { ports, close } = openPorts()
  try {
    const pin = await findPin(process.argv[1] ?? '', ports.files)
    const request = {
      path: resolvePath(given.positionals[0] ?? '.'),
      from: given.flag('from'),
      dry: given.flag('dry-run'),
      ...(owner === undefined ? {} : { owner }),
      ...(expires === undefined ? {} : { expires }),
      ...(pin === undefined ? {} : { pin }),
    }
    return await printAndExit(tellAdopted(await initialise(request, ports)), 0)
  } finally {
    close()
  }
}
