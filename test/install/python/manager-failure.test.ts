import { describe, expect, it } from 'vitest'
import { toProblem } from '../../../src/core/errors.js'
import { explainFailure, lastWords } from '../../../src/install/python/manager-failure.js'
import type { ProcessEnd } from '../../../src/ports.js'

const explain = (manager: string, stderr: string, end: ProcessEnd = { type: 'exited', code: 1 }) => {
  const { error, isWorthAgain } = explainFailure(manager, { end, stdout: '', stderr, durationMs: 1, isolated: false })
  return { ...toProblem(error), isWorthAgain }
}

/** Recorded: `pip download --quiet --no-deps --only-binary :all: --require-hashes --retries 1`, pip 23.2.1, an index on loopback. */
const pipRetrying = (why: string): string =>
  `WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by '${why}': /simple/demo/
ERROR: Could not find a version that satisfies the requirement demo==1.0 (from versions: none)
ERROR: No matching distribution found for demo==1.0`

const pip: readonly (readonly [string, string, string, string])[] = [
  [
    'a refused connection',
    pipRetrying(
      "NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object at 0x7efe2b622410>: Failed to establish a new connection: [Errno 111] Connection refused')",
    ),
    'ORIGIN_UNREACHABLE',
    'pip could not reach its package index.',
  ],
  [
    'an unknown name',
    pipRetrying(
      "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f7206e015b0>: Failed to establish a new connection: [Errno -2] Name or service not known')",
    ),
    'ORIGIN_UNREACHABLE',
    'pip could not reach its package index.',
  ],
  [
    'an index that hangs',
    pipRetrying(
      `ReadTimeoutError("HTTPConnectionPool(host='127.0.0.1', port=18302): Read timed out. (read timeout=3.0)")`,
    ),
    'ORIGIN_UNREACHABLE',
    'The package index did not answer pip in time.',
  ],
  [
    'an index that answers 404 or 500',
    'ERROR: Could not find a version that satisfies the requirement demo==1.0 (from versions: none)\nERROR: No matching distribution found for demo==1.0',
    'DOWNLOAD_FAILED',
    'pip found no such package for this machine in its index.',
  ],
  [
    'another file, or half of one',
    `ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes. Otherwise, examine the package contents carefully; someone may have tampered with them.
    demo==1.0 from http://127.0.0.1:18102/demo-1.0-py3-none-any.whl (from -r bad.txt (line 1)):`,
    'DIGEST_MISMATCH',
    'pip was given something else than the locked packages.',
  ],
]

/** Recorded: `uv pip install --quiet --no-deps --only-binary :all: --require-hashes --target d`, uv 0.13.7, the same index. */
const uv: readonly (readonly [string, string, string, string])[] = [
  [
    'a refused connection',
    `error: Request failed after 3 retries in 10.2s
  cause: Failed to fetch: http://127.0.0.1:18103/simple/demo/
  cause: error sending request for url (http://127.0.0.1:18103/simple/demo/)
  cause: client error (Connect)
  cause: tcp connect error
  cause: Connection refused (os error 111)`,
    'ORIGIN_UNREACHABLE',
    'uv could not reach its package index.',
  ],
  [
    'an index that hangs',
    `error: Request failed after 3 retries in 23.4s
  cause: Failed to fetch: http://127.0.0.1:18104/simple/demo/
  cause: error sending request for url (http://127.0.0.1:18104/simple/demo/)
  cause: operation timed out`,
    'ORIGIN_UNREACHABLE',
    'The package index did not answer uv in time.',
  ],
  [
    'an index that answers 404',
    `error: No solution found when resolving dependencies
  cause: Because demo was not found in the package registry and you require demo==1.0, we can conclude that your requirements are unsatisfiable.`,
    'DOWNLOAD_FAILED',
    'uv found no such package for this machine in its index.',
  ],
  [
    'another file',
    `error: Failed to download \`demo==1.0\`
  cause: Hash mismatch for \`demo==1.0\``,
    'DIGEST_MISMATCH',
    'uv was given something else than the locked packages.',
  ],
  [
    'half of a file',
    `error: Failed to download \`demo==1.0\`
  cause: Failed to write to the distribution cache
  cause: error decoding response body
  cause: request or response body error
  cause: error reading a body from connection
  cause: end of file before message length reached`,
    'DOWNLOAD_FAILED',
    'uv failed: error: Failed to download `demo==1.0`',
  ],
]

describe('what pip says', () => {
  it.each(pip)('about %s becomes a sentence', (_, stderr, code, sentence) => {
    expect(explain('pip', stderr)).toMatchObject({ code, sentence, hint: expect.any(String) })
  })
})

describe('what uv says', () => {
  it.each(uv)('about %s becomes a sentence', (_, stderr, code, sentence) => {
    expect(explain('uv', stderr)).toMatchObject({ code, sentence, hint: expect.any(String) })
  })
})

describe('a package manager that did not end by itself', () => {
  it.each<[ProcessEnd, string]>([
    [{ type: 'timed-out' }, 'pip took too long and was stopped.'],
    [{ type: 'signalled', signal: 'SIGKILL' }, 'pip could not run to its end.'],
    [{ type: 'not-started', reason: 'missing', detail: 'x' }, 'pip could not run to its end.'],
  ])('after %o is told', (end, sentence) => {
    expect(explain('pip', '', end)).toMatchObject({ sentence, isWorthAgain: false })
  })
})

describe('the last words', () => {
  it.each([
    ['the last error line', 'a\nERROR: first\nERROR: second\nbye\n', 'ERROR: second'],
    ['else the last line', 'one\ntwo\n\n', 'two'],
    ['without colours and control characters', '\u001b[31mfatal: x\u0007y\u001b[0m\r\n', 'fatal: x y'],
    ['without a password', 'error: https://user:secret@host/simple', 'error: https://****@host/simple'],
    ['a word when there are none', '\n \n', 'it said nothing'],
  ])('are %s', (_, stderr, words) => {
    expect(lastWords(stderr)).toBe(words)
  })

  it('are short whatever was printed', () => {
    expect(lastWords(`error: ${'x'.repeat(1_000_000)}`).length).toBeLessThanOrEqual(300)
  })
})
