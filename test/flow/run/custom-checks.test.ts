import { describe, expect, it } from 'vitest'
import type { CustomChecks } from '../../../src/flow/policy/checks/custom-checks.js'
import { brokenChecks, placeChecks } from '../../../src/flow/run/custom-checks.js'
import { checkov } from '../../../src/tools/checkov/index.js'
import { trivyConfig } from '../../../src/tools/trivy/index.js'

const place = '/tmp/run/checks'
const checksOf = (tool: string, ...paths: readonly string[]): CustomChecks => ({
  tool,
  folder: `.gatehouse/checks/${tool}`,
  files: new Map(paths.map((path) => [path, path])),
  digest: 'sha256:0',
})

describe('checks that the tool cannot use', () => {
  const broken = (scanner: typeof checkov, stderr: string, ...paths: readonly string[]) =>
    brokenChecks(scanner, stderr, { place, checks: checksOf(scanner.tool, ...paths) })?.sentence

  it.each([
    ['tmp/run/checks/a.rego:2: rego_parse_error: unexpected', 'a.rego'],
    ['[rego] Error occurred while parsing\tfile_path="tmp/run/checks/sub/a.rego" err="..."', 'sub/a.rego'],
  ])('are named for Trivy: %s', (line, path) => {
    expect(broken(trivyConfig, `fine\n${line}\n`, path, 'b.rego')).toBe(
      `Trivy could not use .gatehouse/checks/trivy/${path}, so what it looks for was not looked for.`,
    )
  })

  it.each([
    "2026-11-28 04:41:40,403 [MainThread  ] [ERROR]  Cannot load external check 'a' from /tmp/run/checks/a.py",
    "2026-11-28 04:42:11,258 [MainThread  ] [WARNI]  Failed to parse check id 'X' from file a.py: no such operator. Skipping.",
  ])('are named for Checkov: %s', (line) => {
    expect(broken(checkov, line, 'a.py', 'b.py')).toMatch(/could not use \.gatehouse\/checks\/checkov\/a\.py, so/)
  })

  it('are told when the tool does not name them', () => {
    const line =
      '2026-11-28 04:42:11,256 [MainThread  ] [ERROR]  Loaded data from JSON is not Dict. Skipping. Data: [1].'
    expect(broken(checkov, line, 'a.yaml')).toMatch(/could not use a check in \.gatehouse\/checks\/checkov, so/)
  })

  it('are not seen where the tool says nothing of them', () => {
    expect(broken(checkov, '[WARNI]  Failed to parse file /stage/a.py\n/tmp/run/checks/a.pyc', 'a.py')).toBe(undefined)
  })
})

it('Python comes with the file without which Checkov loads none of it', async () => {
  const written = new Map<string, unknown>()
  const write = async (path: string, content: unknown) => void written.set(path, content)
  await placeChecks(checkov, checksOf('checkov', 'a.py', 'sub/b.py', 'yaml/c.yaml'), place, { write })
  expect([...written.keys()].sort()).toEqual(
    ['__init__.py', 'a.py', 'sub/__init__.py', 'sub/b.py', 'yaml/c.yaml'].map((path) => `${place}/${path}`),
  )
  expect(written.get(`${place}/__init__.py`)).toBe('')
})
