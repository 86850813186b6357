import { describe, expect, test } from 'vitest'
import { explainFailure } from '../../../../src/tools/trivy/trouble/failure.js'

const run = (exit: number, stderr: string) => explainFailure({ report: '', stderr, exit, root: '/tmp/x/stage' })
const fatal = (words: string): string => `2026-11-24T16:09:21Z\tFATAL\tFatal error\trun error: ${words}\n`

describe('why a run of Trivy 0.74.0 failed', () => {
  test.each([
    ['init error: DB error: database error: --skip-db-update cannot be specified on the first run', 'DATABASE_MISSING'],
    [
      'init error: DB error: validate error: --skip-db-update cannot be specified with the old DB schema. Local DB: 1, Expected: 2',
      'DATABASE_INVALID',
    ],
    [
      "init error: DB error: validate error: the version of DB schema doesn't match. Local DB: 3, Expected: 2",
      'DATABASE_INVALID',
    ],
    [
      'init error: DB error: error in vulnerability DB initialize: failed to open db: invalid database',
      'DATABASE_INVALID',
    ],
    ['init error: failed to open db: write D/db/trivy.db: bad file descriptor', 'DATABASE_INVALID'],
    ["fs scan error: failed to get npm advisories: json unmarshal error: invalid character 'X'", 'DATABASE_INVALID'],
    ['fs scan error: something else', 'TOOL_CRASHED'],
  ])('%s', (words, code) => {
    expect(run(1, fatal(words))?.code).toBe(code)
  })

  test('a truncated database makes it panic', () => {
    const panic =
      'panic: assertion failed: Page expected to be: 18, but self identifies as 0\n\ngoroutine 1 [running]:\ngo.etcd.io/bbolt/internal'
    expect(run(2, panic)?.code).toBe('DATABASE_INVALID')
  })

  test('any other panic is a crash, also with exit code 0', () => {
    expect(run(0, 'panic: runtime error: index out of range\n')).toMatchObject({
      code: 'TOOL_CRASHED',
      message: 'Trivy crashed (a panic of its own).',
    })
  })

  test("its words are quoted without the stage's path", () => {
    expect(run(1, fatal('fs scan error: open /tmp/x/stage/a.tf: permission denied'))?.message).toBe(
      'Trivy gave up with exit code 1. It said: run error: fs scan error: open a.tf: permission denied',
    )
  })

  test('long words lose the credentials of an address before they are cut', () => {
    const said = run(1, fatal(`git clone https://bot:${'t0ken'.repeat(80)}@host/a: no`))?.message
    expect(said).toBe('Trivy gave up with exit code 1. It said: run error: git clone https://****@host/a: no')
  })

  test('without words the exit code is all there is', () => {
    expect(run(7, '')?.message).toBe('Trivy gave up with exit code 7.')
  })

  test('a run that ended well has no failure, whatever the log says of files', () => {
    expect(
      run(0, '2026-11-24T16:09:21Z\tERROR\t[misconfig] Falling back to embedded checks\terr="panic: x"\n'),
    ).toBeUndefined()
  })
})
