import { version } from '../core/version.js'
import { toolVersions } from '../flow/tool-versions.js'
import { readArguments } from './arguments.js'

/** `gatehouse --version`: ours, and every tool's as the lock pins it. */
export async function versionVerb(words: readonly string[]): Promise<number> {
  readArguments(words, {}, 0)
  const lines = [['gatehouse', version] as const, ...toolVersions()]
  process.stdout.write(lines.map(([name, number]) => `${name} ${number}\n`).join(''))
  return 0
}
