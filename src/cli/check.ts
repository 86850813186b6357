import { checkGate, tellGate } from '../flow/check/check-gate.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import { readArguments } from './arguments.js'
import { appearanceOf, openPorts, printAndExit } from './terminal.js'

const options = { 'python-checks': 'flag', offline: 'flag', 'no-color': 'flag' } as const
const mistaken = 1
const untried = 2

/** `gatehouse check [PATH]`: 0 where the gate's own files are right, 1 for mistakes, 2 where something could not be tried. */
export async function checkVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const { ports, close } = openPorts()
  try {
    const request = {
      path: resolvePath(given.positionals[0] ?? '.'),
      offline: given.flag('offline'),
      pythonChecks: given.flag('python-checks'),
    }
    const report = await checkGate(request, ports)
    close()
    const exit = report.mistakes.length > 0 ? mistaken : report.trouble.length > 0 ? untried : 0
    return await printAndExit(tellGate(report, appearanceOf(given.flag('no-color'))), exit)
  } finally {
    close()
  }
}
