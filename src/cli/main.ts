import { help } from './help.js'
import { runVerb } from './run-verb.js'

const [verb, ...words] = process.argv.slice(2)

if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help' || words.includes('--help')) {
  process.stdout.write(help)
} else {
  process.exitCode = await runVerb(verb, words)
}
