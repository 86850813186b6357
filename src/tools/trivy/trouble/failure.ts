import { hideCredentials } from '../../../core/credentials.js'
import { GatehouseError } from '../../../core/errors.js'
import type { ToolRun } from '../../tool.js'

/** Why a run of Trivy cannot be believed, in words a user can act on; `undefined` when it ended well. Messages observed on 0.74.0. */
export function explainFailure(run: ToolRun): GatehouseError | undefined {
  const panicked = /^(?:panic|fatal error): /m.test(run.stderr)
  const fatal = /^[^\t\n]{1,40}\tFATAL\t(.*)$/m.exec(run.stderr)?.[1]
  if (run.exit === 0 && !panicked && fatal === undefined) return undefined
  const words = `${fatal ?? ''}\n${panicked ? run.stderr : ''}`
  return databaseFailure(words) ?? crash(run, fatal, panicked)
}

function databaseFailure(words: string): GatehouseError | undefined {
  if (words.includes('cannot be specified on the first run')) {
    return new GatehouseError('DATABASE_MISSING', 'Trivy found no vulnerability database in the folder it was given.', {
      hint: 'It needs db/trivy.db and db/metadata.json. Run `gatehouse setup`, or name a folder with --vulnerability-db.',
    })
  }
  if (words.includes('old DB schema') || words.includes("version of DB schema doesn't match")) {
    return new GatehouseError(
      'DATABASE_INVALID',
      'The vulnerability database has a format that this Trivy does not read (it reads version 2).',
      { hint: 'Use a database made for version 2, or run `gatehouse setup`.' },
    )
  }
  const damaged = [
    'invalid database',
    'bad file descriptor',
    'failed to open db',
    'json unmarshal error',
    'bbolt',
    'Page expected to be',
  ]
  if (damaged.some((sign) => words.includes(sign))) {
    return new GatehouseError('DATABASE_INVALID', 'The vulnerability database is damaged: Trivy could not read it.', {
      hint: 'Fetch it again with `gatehouse setup`, or name another folder with --vulnerability-db.',
    })
  }
  return undefined
}

function crash(run: ToolRun, fatal: string | undefined, panicked: boolean): GatehouseError {
  const said = fatal === undefined ? '' : ` It said: ${shorten(fatal, run.root)}`
  return new GatehouseError(
    'TOOL_CRASHED',
    panicked ? 'Trivy crashed (a panic of its own).' : `Trivy gave up with exit code ${run.exit}.${said}`,
    { hint: 'Run again. If it stays, exclude what it stumbles over in the policy (exclude: [...]).' },
  )
}

/** The cause is at the end of Go's chain of messages; paths of the stage mean nothing to the reader. */
function shorten(words: string, root: string): string {
  const plain = hideCredentials(words)
    .replaceAll(`${root}/`, '')
    .replaceAll(root, 'the folder')
    .replace(/^Fatal error\s*/, '')
  return plain.length > 300 ? `…${plain.slice(-300)}` : plain
}
