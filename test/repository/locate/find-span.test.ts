import { describe, expect, it } from 'vitest'
import { findByAddress, findOnly, findSpan, outlineOf } from '../../../src/repository/locate/index.js'
import type { Outline, Span } from '../../../src/repository/locate/locator.js'

const subjectAt = (outline: Outline, startLine: number, endLine = startLine): string | undefined => {
  const found = findSpan(outline, startLine, endLine)
  if (found === undefined) return undefined
  const { subject, spans } = found
  return [
    ...spans.map(({ label }) => label),
    subject === undefined ? '' : `${subject.address}#${subject.part ?? ''}`,
  ].join(' > ')
}

describe('findSpan', () => {
  const terraform = outlineOf(
    'terraform',
    'resource "t" "a" {\n  x = 1\n  rule {\n    y = 1\n  }\n}\n\nresource "t" "b" {\n  z = 1\n}\n',
    'a.tf',
  )

  it('finds the smallest block, with the subject of the one around it', () => {
    expect(subjectAt(terraform, 4)).toBe('resource "t" "a" > rule > t.a#')
    expect(subjectAt(terraform, 2)).toBe('resource "t" "a" > t.a#')
    expect(subjectAt(terraform, 1, 6)).toBe('resource "t" "a" > t.a#')
    expect(subjectAt(terraform, 2, 4)).toBe('resource "t" "a" > t.a#')
  })

  it('finds nothing between blocks or across them', () => {
    expect(subjectAt(terraform, 7)).toBeUndefined()
    expect(subjectAt(terraform, 99)).toBeUndefined()
    expect(subjectAt(terraform, 2, 10)).toBeUndefined()
  })

  it('lets lines reach over the end of a block', () => {
    expect(subjectAt(terraform, 1, 7)).toBe('resource "t" "a" > t.a#')
    expect(subjectAt(terraform, 1, 9)).toBe('resource "t" "a" > t.a#')
    expect(subjectAt(terraform, 8, 99)).toBe('resource "t" "b" > t.b#')
  })

  it('lets steps of a job end where Checkov says', () => {
    const text =
      'on: push\njobs:\n  a:\n    steps:\n    - uses: x/a@v1\n    - uses: x/b@v1\n    - name: c\n      run: |\n        1\n\n    - run: d\n'
    const workflow = outlineOf('github-actions', text, 'w.yml')
    expect(subjectAt(workflow, 5, 7)).toBe('jobs > job a > step x/a > a#x/a')
    expect(subjectAt(workflow, 7, 12)).toBe('jobs > job a > step c > a#c')
    expect(subjectAt(workflow, 11, 12)).toBe('jobs > job a > step #3 > a##3')
    expect(subjectAt(workflow, 4, 7)).toBe('jobs > job a > a#')
  })

  it('leaves what is said of all jobs to the file', () => {
    const workflow = outlineOf('github-actions', 'on: push\njobs:\n  a:\n    steps: []\n', 'w.yml')
    expect(subjectAt(workflow, 3, 6)).toBe('jobs > ')
    expect(subjectAt(workflow, 4)).toBe('jobs > job a > a#')
  })

  it('leaves what is said of a whole Dockerfile to the file', () => {
    const dockerfile = outlineOf('dockerfile', 'FROM a\nRUN b\n', 'Dockerfile')
    expect(subjectAt(dockerfile, 1, 2)).toBe('Dockerfile > ')
    expect(subjectAt(dockerfile, 2)).toBe('Dockerfile > stage 0 > RUN > 0#RUN')
  })

  it('finds a manifest by lines that include the next separator', () => {
    const manifest = outlineOf(
      'kubernetes',
      'kind: A\nmetadata: {name: a}\n---\nkind: B\nmetadata: {name: b}\n',
      'm.yaml',
    )
    expect(subjectAt(manifest, 1, 3)).toBe('A a > A/default/a#')
    expect(subjectAt(manifest, 1, 4)).toBe('A a > A/default/a#')
    expect(subjectAt(manifest, 3, 5)).toBe('B b > B/default/b#')
  })

  it('looks at few of thousands of blocks', () => {
    let looks = 0
    const spans = Array.from(
      { length: 4096 },
      (_, index): Span => ({
        label: `block ${index}`,
        get startLine() {
          looks += 1
          return index * 3 + 1
        },
        endLine: index * 3 + 3,
        children: [],
      }),
    )
    const outline: Outline = { spans, lines: 3 * spans.length, parsed: true }
    expect(findSpan(outline, 2, 2)?.block.label).toBe('block 0')
    looks = 0
    expect(findSpan(outline, 3000, 3000)?.block.label).toBe('block 999')
    expect(looks).toBeLessThan(20)
  })

  it('does not choose between blocks on one line', () => {
    const template = outlineOf('cloudformation', '{"Resources":{"A":{"Type":"x"},"B":{"Type":"y"}}}', 't.json')
    expect(subjectAt(template, 1)).toBeUndefined()
    const single = outlineOf('cloudformation', '{"Resources":{"A":{"Type":"x"}}}', 't.json')
    expect(subjectAt(single, 1)).toBe('A > A#')
  })
})

describe('findByAddress', () => {
  it.each([
    ['terraform', 'resource "t" "a" {\n}\n', 't.a', 't.a'],
    ['terraform', 'resource "t" "a" {\n}\n', 'module.m.module.n.t.a["x.y"]', 't.a'],
    ['terraform', 'resource "t" "a" {\n}\n', 'module.m.module.n["k"].t.a[0]', 't.a'],
    ['terraform', 'resource "t" "a" {\n}\n', 't.b', undefined],
    ['cloudformation', 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n', 'AWS::S3::Bucket.A', 'A'],
    ['kubernetes', 'kind: Pod\nmetadata: {name: a}\n', 'Pod.default.a', 'Pod/default/a'],
    ['kubernetes', 'kind: Pod\nmetadata: {name: a, namespace: n}\n', 'Pod/default/a', 'Pod/n/a'],
    ['kubernetes', 'kind: Pod\nmetadata: {name: a}\n', 'Pod/default/b', undefined],
    ['arm', '{"resources": [{"type": "M.S/accounts", "name": "a"}]}', 'M.S/accounts.a', 'M.S/accounts/a'],
    [
      'helm',
      'kind: Pod\nmetadata:\n  name: {{ .Release.Name }}-web\n  namespace: {{ .x }}\n',
      'Pod/default/shop-web',
      'Pod/{{ .x }}/{{ .Release.Name }}-web',
    ],
    ['helm', 'kind: Pod\nmetadata:\n  name: {{ .Release.Name }}-web\n', 'Pod/default/shop-api', undefined],
  ])('of %s %j by %s is %s', (format, text, hint, address) => {
    const found = findByAddress(outlineOf(format, text, 'x'), hint)
    expect(found?.subject?.address).toBe(address)
  })

  const pod =
    'kind: Pod\nmetadata:\n  name: {{ .n }}\nspec:\n  containers:\n    - name: {{ .Chart.Name }}-app\n    - name: proxy\n'

  it('finds a container by its name, as rendered', () => {
    const outline = outlineOf('helm', pod, 'p.yaml')
    expect(findByAddress(outline, 'Pod/default/web#proxy')).toMatchObject({
      subject: { part: 'proxy' },
      block: { startLine: 7 },
    })
    expect(findByAddress(outline, 'Pod/default/web#shop-app')).toMatchObject({ block: { startLine: 6 } })
    expect(findByAddress(outline, 'Pod/default/web#other')).toMatchObject({
      subject: { type: 'Pod' },
      block: { startLine: 1 },
    })
  })

  it('does not choose between two', () => {
    const outline = outlineOf('terraform', 'locals {\n}\nlocals {\n}\n', 'a.tf')
    expect(findByAddress(outline, 'locals')).toBeUndefined()
  })
})

describe('findOnly', () => {
  it('finds the subject of a file that has one', () => {
    expect(findOnly(outlineOf('terraform', 'locals {\n}\n', 'a.tf'))?.subject?.address).toBe('locals')
    expect(findOnly(outlineOf('terraform', 'locals {\n}\nterraform {\n}\n', 'a.tf'))).toBeUndefined()
    expect(findOnly(outlineOf('openapi', 'a: 1', 'a.yaml'))).toBeUndefined()
  })
})
