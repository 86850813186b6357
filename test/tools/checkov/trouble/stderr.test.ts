import { describe, expect, test } from 'vitest'
import { readGaps } from '../../../../src/tools/checkov/trouble/stderr.js'

const log = (...messages: readonly string[]): string =>
  messages.map((message) => `2026-11-24 15:47:22,130 [MainThread  ] [WARNI]  ${message}`).join('\n')

describe('what the log of Checkov 3.3.30 says was not read', () => {
  test.each([
    ['YAML error parsing /stage/a b.json: while parsing a flow mapping', 'a b.json', 'not-parsed'],
    ["Failed to parse file /stage/serverless.yml because it isn't valid yaml", 'serverless.yml', 'not-parsed'],
    ['CloudFormation skipping /stage/t.yaml as it is not a valid CF template', 't.yaml', 'not-parsed'],
    ['Kubernetes skipping /stage/k.yaml as it is not a valid Kubernetes template', 'k.yaml', 'not-parsed'],
    ['Secret scanning: could not process file /stage/bomb.yml', 'bomb.yml', 'not-read'],
    ['fail to pars file /stage/play.yml, boom', 'play.yml', 'not-parsed'],
    ['Fail to read file /stage/.github/workflows/a.yml. error: boom', '.github/workflows/a.yml', 'not-read'],
  ])('%s', (message, path, reason) => {
    expect(readGaps(log(message), '/stage')).toEqual([{ path, reason }])
  })

  test('modules that are not in the tree, without the credentials of an address', () => {
    const messages = log(
      'Failed to download module acme/vpc/aws:5.0.0 (for external modules, the --download-external-modules flag is required)',
      'Failed to download module git::https://bot:hunter2@example.invalid/x.git?ref=v1&sshkey=hunter3 (for external modules)',
      'Module /stage/net/gone:latest failed to load via LocalPathLoader due to: /stage/net/gone',
      'Unable to load module - source: /stage/net/gone, version: latest, error: /stage/net/gone',
      'Unable to load module - source: /etc, version: latest, error: /etc',
    )
    expect(readGaps(messages, '/stage')).toEqual([
      { path: '.', reason: 'module-not-loaded', detail: 'acme/vpc/aws:5.0.0' },
      { path: '.', reason: 'module-not-loaded', detail: 'git::https://****@example.invalid/x.git?ref=v1' },
      { path: 'net/gone', reason: 'module-not-loaded' },
      { path: '.', reason: 'module-not-loaded', detail: 'a folder outside the one that was scanned' },
    ])
  })

  test('a module whose credentials are longer than what is told of an address', () => {
    const [gap] = readGaps(
      log(`Failed to download module git::https://bot:${'t0ken'.repeat(99)}@host/x (for it)`),
      '/stage',
    )
    expect(gap?.detail).toBe('git::https://****@host/x')
  })

  test('a resource that it lost', () => {
    expect(readGaps(log('Failed to find context for resource.aws_s3_bucket.each["k.2"]'), '/stage')).toEqual([
      { path: '.', reason: 'not-read', detail: 'aws_s3_bucket.each["k.2"]' },
    ])
  })

  test('files elsewhere and all other words say nothing', () => {
    const words = log(
      'YAML error parsing /elsewhere/a.json: x',
      'An unsupported instruction FOO was used in /docker/Dockerfile',
      'hunter2',
    )
    expect(readGaps(`${words}\nYAML error parsing /stage/a.json: x\n\n`, '/stage')).toEqual([])
  })
})
