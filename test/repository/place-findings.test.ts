import { describe, expect, it } from 'vitest'
import type { Reported } from '../../src/core/finding/reported.js'
import { nodePorts } from '../../src/host/node/ports.js'
import { createSkips } from '../../src/repository/apply-skips.js'
import { takeInventory } from '../../src/repository/inventory.js'
import { placeFindings } from '../../src/repository/place-findings.js'
import type { SkipRule } from '../../src/repository/skips.js'
import { openSources } from '../../src/repository/sources.js'
import { writeTree } from '../temporary.js'

const skipRules: readonly SkipRule[] = [
  {
    tool: 'trivy',
    pattern: /trivy:ignore:(\S+)/,
    canonical: (id) => id,
    expires: (comment) => /exp:(\S+)/.exec(comment)?.[1],
    neutralise: true,
  },
  { tool: 'checkov', pattern: /checkov:skip=(\w+)(?::([^\n]*))?/, canonical: (id) => id, neutralise: false },
]

const misconfiguration = (given: Partial<Reported>): Reported => ({
  kind: 'misconfiguration',
  ruleId: 'AWS-0001',
  format: 'terraform',
  severity: 'high',
  severitySource: 'tool',
  title: 'title',
  message: 'message',
  tags: [],
  path: 'main.tf',
  calls: [],
  ...given,
})

const secret = (given: Partial<Reported>): Reported =>
  misconfiguration({ kind: 'secret', ruleId: 'aws-key', format: 'secrets', ...given })

async function place(files: Readonly<Record<string, string>>, reported: readonly Reported[], tool = 'trivy') {
  const root = writeTree(files)
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules }, nodePorts)
  const skips = createSkips(inventory.files, new Set(['trivy']), '2026-11-24')
  const terraform = inventory.files.filter((file) => file.formats.includes('terraform')).map((file) => file.path)
  const sources = openSources(root, nodePorts.files)
  const { runs, mask } = await placeFindings([{ scanner: tool, tool, reported }], { sources, terraform, skips })
  return { findings: runs[0]?.findings ?? [], skips: skips.all(mask) }
}

const bucket = 'resource "aws_s3_bucket" "a" {\n  acl = "public-read"\n\n  versioning {\n    enabled = false\n  }\n}\n'

describe('placeFindings', () => {
  describe('in a chart', () => {
    const template = `kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  template:
    spec:
      containers:
        - name: web
          image: {{ .Values.image }}
        - name: sidecar
          image: busybox
`
    const other = '---\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}-web\n'
    const chart = { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n' }
    const inChart = async (path: string, text: string, hint?: string) => {
      const said = { format: 'helm', path, ...(hint === undefined ? {} : { resourceHint: hint }) }
      const files = Object.fromEntries(Object.entries(chart).map(([name, of]) => [`charts/shop/${name}`, of]))
      const { findings } = await place({ ...files, [path]: text }, [misconfiguration(said)])
      return findings[0]
    }
    const path = 'charts/shop/templates/web.yaml'

    it('takes the container that the tool names, in the form of plain manifests', async () => {
      const found = await inChart(path, template, 'Deployment/default/shop-web#sidecar')
      expect(found?.subject.resource).toEqual({
        format: 'helm',
        type: 'Deployment',
        stack: 'charts/shop',
        address: 'Deployment/default/{{ .Release.Name }}-web',
        part: 'sidecar',
      })
      expect(found?.place).toMatchObject({ block: { label: 'container sidecar', startLine: 10, endLine: 11 } })
    })

    it('is the same finding when its template moves within the chart', async () => {
      const hint = 'Deployment/default/shop-web#web'
      const [here, there] = await Promise.all([
        inChart(path, template, hint),
        inChart('charts/shop/templates/web/deployment.yaml', template, hint),
      ])
      expect(here?.identity).toEqual(there?.identity)
      expect((await inChart('charts/shop/charts/db/templates/web.yaml', template, hint))?.identity).not.toEqual(
        here?.identity,
      )
    })

    it('takes the only manifest of a template where the tool names none, else the file', async () => {
      const alone = await inChart(path, template)
      expect(alone?.subject.resource?.address).toBe('Deployment/default/{{ .Release.Name }}-web')
      expect(alone?.subject.resource).not.toHaveProperty('part')
      expect((await inChart(path, `${template}${other}`))?.subject.resource).toMatchObject({ stack: path, address: '' })
    })

    it('belongs to the root where the chart is the root', async () => {
      expect((await inChart('templates/web.yaml', template))?.subject.resource?.stack).toBe('.')
    })
  })

  it('takes the subject from the file, the smallest block that holds the lines', async () => {
    const { findings } = await place({ 'main.tf': bucket }, [misconfiguration({ startLine: 5, endLine: 5 })])
    expect(findings[0]?.subject.resource).toEqual({
      format: 'terraform',
      type: 'aws_s3_bucket',
      stack: '.',
      address: 'aws_s3_bucket.a',
    })
    expect(findings[0]?.place).toMatchObject({
      path: 'main.tf',
      region: { startLine: 5, endLine: 5, startColumn: 5, endColumn: 20 },
      snippet: '    enabled = false',
      block: { label: 'versioning', startLine: 4, endLine: 6 },
    })
  })

  it('keeps the identity when lines move, and changes it with the resource', async () => {
    const at = (text: string, line: number) => place({ 'main.tf': text }, [misconfiguration({ startLine: line })])
    const [before, after, other] = await Promise.all([
      at(bucket, 2),
      at(`# new\n\n${bucket}`, 4),
      at(bucket.replace('"a"', '"b"'), 2),
    ])
    expect(after.findings[0]?.identity).toEqual(before.findings[0]?.identity)
    expect(after.findings[0]?.place.block?.digest).toBe(before.findings[0]?.place.block?.digest)
    expect(other.findings[0]?.identity.logical).not.toBe(before.findings[0]?.identity.logical)
  })

  it('composes the address in a module, and finds the stack by the calls in the files', async () => {
    const files = {
      'live/prod/main.tf': 'module "site" {\n  source = "../../modules/bucket"\n}\n',
      'modules/bucket/main.tf': bucket,
    }
    const { findings } = await place(files, [
      misconfiguration({
        path: 'modules/bucket/main.tf',
        startLine: 2,
        modulePath: 'module.site',
        instanceKey: '["eu"]',
      }),
    ])
    expect(findings[0]?.subject.resource).toMatchObject({
      address: 'module.site.aws_s3_bucket.a["eu"]',
      stack: 'live/prod',
    })
  })

  it('lets the tool say which root called, where several could', async () => {
    const call = 'module "site" {\n  source = "../m"\n}\n'
    const { findings } = await place({ 'a/main.tf': call, 'b/main.tf': call, 'm/main.tf': bucket }, [
      misconfiguration({
        path: 'm/main.tf',
        startLine: 2,
        modulePath: 'module.site',
        calls: [{ path: 'b/main.tf', startLine: 1, endLine: 3 }],
      }),
    ])
    expect(findings[0]?.subject.resource?.stack).toBe('b')
    expect(findings[0]?.place.related).toEqual([
      { path: 'b/main.tf', region: { startLine: 1, endLine: 3 }, label: 'module call' },
    ])
  })

  it('finds a block by its name when the tool gives no lines', async () => {
    const { findings } = await place({ 'main.tf': bucket }, [misconfiguration({ resourceHint: 'aws_s3_bucket.a' })])
    expect(findings[0]?.subject.resource?.address).toBe('aws_s3_bucket.a')
    expect(findings[0]?.place.region).toMatchObject({ startLine: 1, endLine: 7 })
  })

  it('falls back to the file, for a format without blocks and for a path it cannot read', async () => {
    const { findings } = await place({ 'x.yaml': 'a: 1\n' }, [
      misconfiguration({ path: 'x.yaml', format: 'openapi', startLine: 1 }),
      misconfiguration({ path: '../outside.tf', startLine: 1 }),
    ])
    expect(findings.map((finding) => finding.subject.resource?.stack)).toEqual(['../outside.tf', 'x.yaml'])
    expect(findings.every((finding) => finding.subject.resource?.address === '')).toBe(true)
  })

  it('finds the right document of a manifest whose separators the tool does not count', async () => {
    const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  hostNetwork: true\n`
    const { findings } = await place({ 'pods.yaml': [pod('a'), pod('b'), pod('c')].join('---\n') }, [
      misconfiguration({
        path: 'pods.yaml',
        format: 'kubernetes',
        startLine: 13,
        endLine: 13,
        linesOmitSeparators: true,
      }),
    ])
    expect(findings[0]?.subject.resource?.address).toBe('Pod/default/c')
    expect(findings[0]?.place.region?.startLine).toBe(15)
  })

  it('clips lines that are outside of the file', async () => {
    const { findings } = await place({ 'main.tf': bucket }, [misconfiguration({ startLine: 900, endLine: 901 })])
    expect(findings[0]?.place.region?.endLine).toBeLessThanOrEqual(8)
  })
})

describe('secrets of a run', () => {
  const key = 'AKIA0NOT1A8REAL9KEY0'

  it('are masked in every text that leaves, also of other findings', async () => {
    const { findings } = await place(
      { 'main.tf': `resource "aws_instance" "a" {\n  user_data = "export KEY=${key}"\n}\n` },
      [
        secret({ startLine: 2, endLine: 2, secretHint: '  user_data = "export KEY=********************"' }),
        misconfiguration({ startLine: 2, message: `do not put ${key} here`, title: key, help: key }),
      ],
    )
    expect(JSON.stringify(findings)).not.toContain(key)
    expect(findings.find((finding) => finding.kind === 'misconfiguration')?.place.snippet).toContain('KEY=****')
  })

  it('are told once for two tools: same identity, whatever each shows of it', async () => {
    const { findings } = await place({ 'a.env': `KEY=${key}\n` }, [
      secret({ path: 'a.env', startLine: 1, endLine: 1, secretHint: 'KEY=********************' }),
      secret({ path: 'a.env', startLine: 1, endLine: 1, ruleId: 'CKV_SECRET_2', secretHint: 'KEY=AKIA0**********' }),
    ])
    expect(new Set(findings.map((finding) => finding.identity.logical)).size).toBe(1)
    expect(findings[0]?.place.region).toEqual({ startLine: 1, endLine: 1, startColumn: 5, endColumn: 25 })
  })

  it('keep their identity when lines move and differ when they are two on equal lines', async () => {
    const at = (text: string, lines: readonly number[]) =>
      place(
        { 'a.env': text },
        lines.map((line) =>
          secret({ path: 'a.env', startLine: line, endLine: line, secretHint: 'KEY=********************' }),
        ),
      )
    const one = await at(`KEY=${key}\n`, [1])
    const moved = await at(`# moved\nKEY=${key}\n`, [2])
    const two = await at(`KEY=${key}\nKEY=AKIA0NOT2A8REAL9KEY0\n`, [1, 2])
    expect(moved.findings[0]?.identity).toEqual(one.findings[0]?.identity)
    expect(new Set(two.findings.map((finding) => finding.identity.logical)).size).toBe(2)
  })

  it('over several lines are masked line by line', async () => {
    const body = ['-----BEGIN KEY-----', 'bm90IGEgcmVhbCBrZXkgYXQgYWxs', '-----END KEY-----']
    const { findings } = await place({ 'id.pem': `${body.join('\n')}\n` }, [
      secret({ path: 'id.pem', startLine: 1, endLine: 3 }),
    ])
    expect(JSON.stringify(findings)).not.toContain('bm90IGEgcmVhbCBrZXkgYXQgYWxs')
    expect(findings[0]?.place.region).toMatchObject({ startLine: 1, endLine: 3 })
  })
})

describe('inline skips', () => {
  const ids = (skipped: Awaited<ReturnType<typeof place>>) =>
    skipped.findings.map((finding) => finding.sources[0]?.skip)

  it('reach a finding whose block begins on the next line of code', async () => {
    const text = `#trivy:ignore:AWS-0001\n# why: it is a site\n\n${bucket}`
    const result = await place({ 'main.tf': text }, [
      misconfiguration({ startLine: 5 }),
      misconfiguration({ startLine: 8, ruleId: 'AWS-0002' }),
    ])
    expect(ids(result)).toEqual([{ by: 'inline' }, undefined])
    expect(result.skips).toEqual([{ path: 'main.tf', line: 1, tool: 'trivy', rules: ['AWS-0001'], matched: true }])
  })

  it('reach a finding whose block holds them', async () => {
    const result = await place({ 'main.tf': bucket.replace('public-read"', 'public-read" #trivy:ignore:*') }, [
      misconfiguration({ startLine: 2 }),
    ])
    expect(ids(result)).toEqual([{ by: 'inline' }])
  })

  it('reach nothing in another block, and say so', async () => {
    const result = await place({ 'main.tf': `${bucket}#trivy:ignore:AWS-0001\n${bucket.replace('"a"', '"b"')}` }, [
      misconfiguration({ startLine: 2 }),
    ])
    expect(ids(result)).toEqual([undefined])
    expect(result.skips[0]?.matched).toBe(false)
  })

  it('reach nothing from their last day on, and say that it is over', async () => {
    const until = (day: string) =>
      place({ 'main.tf': `#trivy:ignore:AWS-0001 exp:${day}\n${bucket}` }, [misconfiguration({ startLine: 3 })])
    const [over, running] = await Promise.all([until('2026-11-24'), until('2026-11-25')])
    expect(ids(over)).toEqual([undefined])
    expect(over.skips).toMatchObject([{ matched: false, expired: '2026-11-24' }])
    expect(ids(running)).toEqual([{ by: 'inline' }])
    expect(running.skips[0]).not.toHaveProperty('expired')
  })

  it('show no secret of the run in their reasons', async () => {
    const text = bucket.replace('acl', '#checkov:skip=CKV_AWS_20:as in https://bot:t0ken@host/a\n  acl')
    const skip = { by: 'inline', reason: 'as in https://bot:t0ken@host/a' } as const
    const result = await place(
      { 'main.tf': text },
      [misconfiguration({ ruleId: 'CKV_AWS_20', startLine: 1, skip })],
      'checkov',
    )
    expect(JSON.stringify(result)).not.toContain('t0ken')
    expect(ids(result)).toEqual([{ by: 'inline', reason: 'as in https://****@host/a' }])
  })

  it('of a tool that reports its own skips count as it says', async () => {
    const text = bucket.replace('acl', '#checkov:skip=CKV_AWS_20:public site\n  acl')
    const result = await place(
      { 'main.tf': text },
      [misconfiguration({ ruleId: 'CKV_AWS_20', startLine: 1, skip: { by: 'inline', reason: 'public site' } })],
      'checkov',
    )
    expect(ids(result)).toEqual([{ by: 'inline', reason: 'public site' }])
    expect(result.skips[0]?.matched).toBe(true)
  })
})
