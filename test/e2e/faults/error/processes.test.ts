import { beforeAll, describe, expect, it } from 'vitest'
import { expectError, fakeTool, findReport, quickTrivy, realTool, scanWith, suppliesWith, type Told } from './scene.js'

/** A scanner whose process does not end as it should; what the other one finds is judged. */

beforeAll(async () => {
  await Promise.all(['checkov', 'trivy'].map(realTool))
})

const withFake = async (name: string, script: string, policy = 'block: [critical]'): Promise<Told> =>
  scanWith({ policy, supplies: suppliesWith({ [name]: fakeTool(name, script) }) })

const quick = (tool: string): string => `block: [critical]\ntools: { ${tool}: { timeout: 1s } }`

describe('Checkov', () => {
  it.each<[string, string, string | RegExp]>([
    ['is killed', 'kill -KILL $$', 'Checkov was ended by SIGKILL before it was done.'],
    ['dies in its own memory', 'kill -SEGV $$', 'Checkov was ended by SIGSEGV before it was done.'],
    [
      'says that there is no memory',
      'echo MemoryError >&2; exit 1',
      'Checkov needed more memory than its limit allows.',
    ],
    [
      'says so while the system kills it',
      'echo "terminate called: cannot allocate memory" >&2; kill -ABRT $$',
      'Checkov needed more memory than its limit allows.',
    ],
    ['gives up', 'exit 1', 'Checkov gave up with exit code 1.'],
    [
      'crashes with a traceback',
      `printf 'Traceback (most recent call last):\\n  File "x.py", line 1\\nTypeError: secret-text\\n' >&2; exit 2`,
      'Checkov crashed (TypeError, exit code 2).',
    ],
  ])('%s', async (_, script, sentence) => {
    const told = await withFake('checkov', script)
    expectError(told, sentence, 'trivy')
    expect(told.console).not.toContain('secret-text')
  })

  it('is out of time, in no more than twice its limit', async () => {
    expectError(
      await withFake('checkov', 'exec /bin/sleep 600', quick('checkov')),
      'Checkov was stopped after 1s, its limit.',
      'trivy',
    )
  })
})

describe('Trivy', () => {
  it.each<[string, string, string | RegExp]>([
    ['is killed', 'kill -KILL $$', 'Trivy was ended by SIGKILL before it was done.'],
    [
      'panics',
      `${findReport}; printf '{"SchemaVersion":2,' > "$report"; printf 'panic: runtime error: index out of range\\n\\ngoroutine 1 [running]:\\n' >&2; exit 2`,
      'Trivy crashed (a panic of its own).',
    ],
    [
      'panics and says that all is well',
      `${findReport}; printf '{"SchemaVersion":2}' > "$report"; printf 'panic: runtime error\\n' >&2`,
      'Trivy crashed (a panic of its own).',
    ],
    [
      'gives up',
      `printf '2026-11-24T00:00:00Z\\tFATAL\\tFatal error\\trun error: fs scan error: walk error\\n' >&2; exit 1`,
      'Trivy gave up with exit code 1. It said: run error: fs scan error: walk error',
    ],
  ])('%s', async (_, script, sentence) => {
    expectError(await withFake('trivy', script), sentence, 'checkov')
  })

  it('is out of time, and ignores the request to end', async () => {
    const stubborn = `trap '' TERM; while :; do /bin/sleep 1; done`
    expectError(await withFake('trivy', stubborn, quick('trivy')), 'Trivy was stopped after 1s, its limit.', 'checkov')
  })

  it('has less memory than it needs', async () => {
    const policy = 'block: [critical]\ntools: { trivy: { memory: 300m } }'
    expectError(
      await scanWith({ policy, supplies: suppliesWith({ trivy: realTool('trivy') }) }),
      'Trivy needed more memory than its limit allows.',
      'checkov',
    )
  })
})

describe('what blocks', () => {
  it('blocks whatever else went wrong, and the problem is listed', async () => {
    const { verdict, console } = await withFake('checkov', 'kill -KILL $$', 'block: [high]')
    expect(verdict).toMatchObject({
      verdict: 'block',
      enforced: true,
      problems: [{ code: 'TOOL_KILLED', scanner: 'checkov' }],
    })
    expect(verdict.blocking.length).toBeGreaterThan(0)
    expect(console).toMatch(/^Gatehouse: closed\. .* There may be more: not everything was looked at\.\n/)
    expect(console).toContain(' ! Checkov was ended by SIGKILL before it was done.')
    expect(console).toContain('Enforce: this exits 1.')
  })

  it('blocks by what a scanner found before its problem, too', async () => {
    const flood = '/usr/bin/head -c 20000000 /dev/zero >&2'
    const { verdict } = await scanWith({
      policy: 'block: [high]',
      supplies: suppliesWith({
        trivy: quickTrivy(flood),
        checkov: fakeTool('checkov', 'exit 1'),
      }),
    })
    expect(verdict.verdict).toBe('block')
    expect(verdict.problems.map(({ code }) => code).sort()).toEqual(['OUTPUT_TOO_LARGE', 'TOOL_CRASHED'])
  })
})
