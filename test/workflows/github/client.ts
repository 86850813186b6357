import { gzipSync } from 'node:zlib'
import type { FakeGitHub } from './github.js'

export interface Got {
  readonly status: number
  readonly headers: Headers
  /** JSON, or text where it is none. */
  readonly body: unknown
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A client that does nothing of its own: no retry, no page but the one asked for. Paths begin below the repository, or with `/user`. */
export function createClient(github: FakeGitHub, token?: string, url: string = github.url) {
  return async (method: string, path: string, body?: unknown): Promise<Got> => {
    const prefix = path === '/user' ? '' : `/repos/${github.repository}`
    const response = await fetch(`${url}${prefix}${path}`, {
      redirect: 'manual',
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'user-agent': 'gatehouse-test',
        ...(token === undefined ? {} : { authorization: `token ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: parse(await response.text()) }
  }
}
export type Client = ReturnType<typeof createClient>

export const pack = (log: unknown): string => gzipSync(JSON.stringify(log)).toString('base64')

export interface Sample {
  readonly rule?: string
  readonly path?: string
  readonly line?: number
  readonly fingerprint?: string
  readonly level?: string
}

/** A log that GitHub takes, with one result for each sample. */
export function makeLog(samples: readonly Sample[] = [{}], category = 'gatehouse/repository/') {
  const rules = [...new Set(samples.map(({ rule = 'public-bucket' }) => rule))]
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gatehouse',
            semanticVersion: '0.1.0',
            rules: rules.map((id) => ({ id, properties: { 'security-severity': '8.0', tags: ['security'] } })),
          },
        },
        automationDetails: { id: category },
        results: samples.map(
          ({ rule = 'public-bucket', path = 'main.tf', line = 1, fingerprint, level = 'error' }) => ({
            ruleId: rule,
            level,
            message: { text: 'The bucket is public.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: path }, region: { startLine: line } } }],
            ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
          }),
        ),
      },
    ],
  }
}

/** What is sent to `POST /code-scanning/sarifs` for the tip of the default branch. */
export const makeUpload = (github: FakeGitHub, log: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  commit_sha: github.tip('refs/heads/main'),
  ref: 'refs/heads/main',
  sarif: pack(log),
  started_at: '2026-11-01T00:00:00Z',
  tool_name: 'Gatehouse',
  ...more,
})
