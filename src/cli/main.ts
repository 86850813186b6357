import { helpOf } from './help.js'
import { runVerb } from './run-verb.js'

/** Whoever read the output may leave before its end (`| head`). What is really lost is told by who prints it. */
process.stdout.on('error', () => undefined)

const [verb, ...words] = process.argv.slice(2)

if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
  process.stdout.write(helpOf(words[0]))
} else if (words.includes('--help')) {
  process.stdout.write(helpOf(verb))
} else {
  process.exitCode = await runVerb(verb, words)
}
