import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient, makeLog, makeUpload } from './client.js'
import { type FakeGitHub, startGitHub } from './github.js'

let github: FakeGitHub
let client: Client
beforeEach(async () => {
  github = await startGitHub({ settings: { pendingPolls: 0 } })
  client = createClient(github, github.token({ permissions: { 'security-events': 'write' } }))
})
afterEach(() => github.close())

const send = (log: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  client('POST', '/code-scanning/sarifs', makeUpload(github, log, more))

/** The errors that processing ends with. */
const errorsOf = async (log: unknown): Promise<readonly string[]> => {
  const { id } = (await send(log)).body as { id: string }
  const { body } = await client('GET', `/code-scanning/sarifs/${id}`)
  const { processing_status: status, errors = [] } = body as { processing_status: string; errors?: string[] }
  expect(status).toBe(errors.length > 0 ? 'failed' : 'complete')
  return errors
}

describe('refused at once', () => {
  test.each([
    ['ref', 'main', 'main does not match /^refs\\/(heads|tags|pull)\\/.*$/.'],
    ['commit_sha', 'n/a', 'At least 40 characters are required; only 3 were supplied.'],
    ['commit_sha', 'g'.repeat(40), 'does not match /^[0-9a-f]+$/.'],
    ['sarif', undefined, '"sarif" wasn\'t supplied.'],
    ['category', 'x', '"category" is not a permitted key.'],
  ])('%s: %s', async (name, value, sentence) => {
    const { status, body } = await send(makeLog(), { [name]: value })
    expect(status).toBe(422)
    expect((body as { message: string }).message).toContain(`Invalid request.\n\n`)
    expect((body as { message: string }).message).toContain(sentence)
  })

  test('a commit or a ref that is not there', async () => {
    const gone = { status: 404, body: { message: 'commit not found' } }
    expect(await send(makeLog(), { commit_sha: '1'.repeat(40) })).toMatchObject(gone)
    expect(await send(makeLog(), { ref: 'refs/heads/gh-readonly-queue/main/pr-7' })).toMatchObject({
      status: 404,
      body: { message: "ref 'refs/heads/gh-readonly-queue/main/pr-7' not found in this repository" },
    })
    github.openPull(7, { merge: '1'.repeat(40) })
    expect((await send(makeLog(), { commit_sha: '1'.repeat(40), ref: 'refs/pull/7/merge' })).status).toBe(202)
  })

  test('what is not gzip in base64', async () => {
    expect((await send(makeLog(), { sarif: 'not base64!' })).status).toBe(400)
    expect((await send(makeLog(), { sarif: Buffer.from('{}').toString('base64') })).status).toBe(400)
  })

  test('more than 10 MB of gzip, and no less', async () => {
    const packed = (bytes: number) => gzipSync(randomBytes(bytes), { level: 0 }).toString('base64')
    expect((await send({}, { sarif: packed(10 * 1024 * 1024) })).status).toBe(413)
    expect((await send({}, { sarif: packed(10 * 1024 * 1024 - 10_000) })).status).toBe(202)
  })

  test('code scanning that is off or not licensed', async () => {
    github.settings.codeScanning = 'off'
    expect(await send(makeLog())).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('Code scanning is not enabled for this repository') },
    })
    github.settings.codeScanning = 'unlicensed'
    expect(await send(makeLog())).toMatchObject({
      status: 403,
      body: { message: 'Code Security must be enabled for this repository to use code scanning.' },
    })
  })
})

/** A log with one run, which a test may break. */
function broken(change: (run: ReturnType<typeof makeLog>['runs'][number]) => object) {
  const log = makeLog()
  return { ...log, runs: log.runs.map((run) => ({ ...run, ...change(run) })) }
}

const result = (location: unknown) =>
  broken(() => ({
    results: [
      { ruleId: 'r', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: location } }] },
    ],
  }))

const rule = (properties: unknown, count = 1) =>
  broken(() => ({
    tool: {
      driver: {
        name: 'Gatehouse',
        rules: Array.from({ length: count }, (_, index) => ({ id: `r${index}`, properties })),
      },
    },
  }))

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item)

const oneRun = makeLog().runs[0]
const inCategory = (index: number) => ({ ...oneRun, automationDetails: { id: `gatehouse/${index}/` } })

describe('refused in processing', () => {
  test.each<[string, unknown, string]>([
    [
      '21 runs',
      { ...makeLog(), runs: times(21, 0).map((_, index) => inCategory(index)) },
      'rejecting SARIF, as there are more runs than allowed (21 > 20)',
    ],
    [
      '25,001 results',
      makeLog(times(25_001, {})),
      'rejecting SARIF, as there are more results per run than allowed (25001 > 25000)',
    ],
    ['25,001 rules', rule({}, 25_001), 'rejecting SARIF, as there are more rules per run than allowed (25001 > 25000)'],
    [
      '21 tags',
      rule({ tags: times(21, 'x') }),
      'rejecting SARIF, as there are more tags per rule than allowed (21 > 20)',
    ],
    [
      '101 extensions',
      broken(({ tool }) => ({ tool: { ...tool, extensions: times(101, { name: 'x' }) } })),
      'rejecting SARIF, as there are more tool extensions per run than allowed (101 > 100)',
    ],
    [
      '1,001 locations',
      broken(({ results }) => ({
        results: results.map((one) => ({ ...one, locations: times(1_001, one.locations[0]) })),
      })),
      'rejecting SARIF, as there are more locations per result than allowed (1001 > 1000)',
    ],
    [
      '10,001 steps',
      broken(({ results }) => ({
        results: results.map((one) => ({ ...one, codeFlows: [{ threadFlows: [{ locations: times(10_001, {}) }] }] })),
      })),
      'rejecting SARIF, as there are more threadflow steps per result than allowed (10001 > 10000)',
    ],
    [
      'no location',
      broken(({ results }) => ({ results: results.map((one) => ({ ...one, locations: [] })) })),
      'locationFromSarifResult: expected at least one location',
    ],
    ['an empty uri', result({ uri: '' }), 'locationFromSarifResult: expected artifact location'],
    ['no uri', result({}), 'locationFromSarifResult: expected artifact location'],
    [
      'a scheme',
      result({ uri: 'git::https://example.com/x' }),
      'SARIF URI scheme "git" did not match the checkout URI scheme "file"',
    ],
    [
      'an absolute file without a checkout',
      result({ uri: 'file:///checkout/main.tf' }),
      'SARIF URI scheme "file" did not match',
    ],
    ['a space in a uri', result({ uri: 'a b.tf' }), 'an invalid URI was provided as a SARIF location'],
    [
      'a severity in words',
      rule({ 'security-severity': 'high' }),
      'could not convert rules: invalid security severity value, is not a number',
    ],
    [
      'a severity that is no text',
      rule({ 'security-severity': 8 }),
      'parsing restricted subset of SARIF data has failed: parse error:',
    ],
    [
      'a result without a message',
      broken(() => ({ results: [{ ruleId: 'r' }] })),
      'parsing restricted subset of SARIF data has failed: parse error:',
    ],
    ['no JSON', 'text', 'parsing restricted subset of SARIF data has failed: parse error:'],
    [
      'two runs of one category',
      { ...makeLog(), runs: times(2, oneRun) },
      'A delivery cannot contain multiple runs with the same category',
    ],
    [
      'a tool that did not end well',
      broken(() => ({ invocations: [{ executionSuccessful: false }] })),
      'unsuccessful execution',
    ],
  ])('%s', async (_, log, sentence) => {
    expect(await errorsOf(log)).toEqual([expect.stringContaining(sentence)])
    expect(github.alerts('refs/heads/main')).toEqual([])
  })

  test.each<[string, unknown]>([
    ['20 runs', { ...makeLog(), runs: times(20, 0).map((_, index) => inCategory(index)) }],
    ['25,000 results', makeLog(times(25_000, {}))],
    ['20 tags', rule({ tags: times(20, 'x') })],
    [
      '1,000 locations',
      broken(({ results }) => ({
        results: results.map((one) => ({ ...one, locations: times(1_000, one.locations[0]) })),
      })),
    ],
    ['no results', makeLog([])],
  ])('taken: %s', async (_, log) => {
    expect(await errorsOf(log)).toEqual([])
  })
})
