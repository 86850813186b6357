import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, writeTree } from '../../../temporary.js'
import { expectSameVerdict, gapsOf, runTool, type Scan, scanTree, treeWith } from './scene.js'

/** Configuration of a scanner in the repository. That each would act is tried on the tool itself, started as people start it. */

const marker = join(makeFolder(), 'marker')
const configured = 7

function oddTree(): string {
  const root = treeWith({
    '.trivyignore': 'AWS-0086\n',
    'trivy.yaml': `exit-code: ${configured}\n`,
    'checks/__init__.py': '',
    'checks/evil.py': `open(${JSON.stringify(marker)}, "w").close()\n`,
  })
  return writeTree({ '.checkov.yaml': `external-checks-dir:\n  - ${root}/checks\nskip-check:\n  - CKV_AWS_20\n` }, root)
}

describe('configuration of scanners in the repository', () => {
  let root: string
  let odd: Scan
  beforeAll(() => {
    root = oddTree()
    odd = scanTree(root)
  })

  it('changes nothing, and runs nothing', () => {
    expect(existsSync(marker)).toBe(false)
    expectSameVerdict(odd)
  })

  it.each(['.checkov.yaml', '.trivyignore', 'trivy.yaml'])('is told: %s', (path) => {
    expect(gapsOf(odd, path)).toEqual([{ path, reason: 'own-config-ignored' }])
    expect(odd.told).toContain(
      '3 scanner configurations in the repository were not used: .checkov.yaml, .trivyignore, trivy.yaml',
    )
  })

  it('would run Python and skip a check, were Checkov started as people start it', async () => {
    const { stdout } = await runTool('checkov', ['-d', root, '--framework', 'terraform', '--output', 'json'], root)
    expect(existsSync(marker)).toBe(true)
    expect(stdout).toContain('CKV_AWS_144')
    expect(stdout).not.toContain('CKV_AWS_20"')
  })

  it('would hide a finding and choose the exit code, were Trivy started as people start it', async () => {
    const report = join(makeFolder(), 'report.json')
    const words = ['config', '--skip-check-update', '--cache-dir', makeFolder(), '--format', 'json', '--output', report]
    const { end } = await runTool('trivy', [...words, '.'], root)
    expect(end).toEqual({ type: 'exited', code: configured })
    expect(readFileSync(report, 'utf8')).toContain('AWS-0087')
    expect(readFileSync(report, 'utf8')).not.toContain('"AWS-0086"')
  })
})
