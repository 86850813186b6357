import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/repository/locate/index.js'
import { fitsTemplate, maskTemplates } from '../../../../src/repository/locate/yaml/helm-template.js'
import { draw } from '../draw.js'

const outline = (text: string, format = 'kubernetes'): string[] =>
  draw(outlineOf(format, text, 'm.yaml'))
    .trimEnd()
    .split('\n')

describe('the outline of Kubernetes manifests', () => {
  it.each([
    [
      'JSON',
      '{\n"kind": "Pod",\n"metadata": {"name": "a", "namespace": "n"},\n"spec": {"containers": [\n{"name": "c"}\n]}}',
      ['6 lines', '1-6 Pod a = Pod | Pod/n/a', '  5-5 container c = Pod | Pod/n/a | c'],
    ],
    [
      'a list in JSON',
      '{"kind": "PodList", "items": [\n{"kind": "Pod", "metadata": {"name": "a"}},\n{"kind": "Pod"}\n]}',
      ['4 lines', '2-2 Pod a = Pod | Pod/default/a', '3-3 Pod  = Pod | Pod/default/'],
    ],
    ['an empty list', 'kind: List\nitems: []\n', ['2 lines', '1-2 List  = List | List/default/']],
    ['no kind', 'a: 1\n', ['1 lines']],
    ['a kind that is no word', 'kind: [a]\n', ['1 lines']],
    [
      'a container without a name',
      'kind: Pod\nspec:\n  containers:\n    - image: a\n',
      ['4 lines', '1-4 Pod  = Pod | Pod/default/'],
    ],
    [
      'containers that are no list',
      'kind: X\nspec:\n  containers: {a: {containers: [{name: b}]}}\n',
      ['3 lines', '1-3 X  = X | X/default/', '  3-3 container b = X | X/default/ | b'],
    ],
    [
      'a key that every object has',
      'kind: Pod\nspec:\n  constructor: [{name: b}]\n',
      ['3 lines', '1-3 Pod  = Pod | Pod/default/'],
    ],
    [
      'numbers for names',
      'kind: Pod\nmetadata: {name: 12, namespace: 007}\n',
      ['2 lines', '1-2 Pod 12 = Pod | Pod/007/12'],
    ],
    [
      'directives',
      '%YAML 1.2\n---\nkind: Pod\n...\n---\nkind: Job\n',
      ['6 lines', '3-3 Pod  = Pod | Pod/default/', '6-6 Job  = Job | Job/default/'],
    ],
  ])('bears %s', (_what, text, lines) => {
    expect(outline(text)).toEqual(lines)
  })

  it('reads every document on its own, so that a broken one does not touch the others', () => {
    const pod = 'kind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: c\n'
    const broken = 'kind: "Secret"\nmetadata:\n  name: \'b\' # the name\n  namespace: n\n  x: [\n'
    expect(outline(`${pod}---\n${broken}---\n${pod}`)).toEqual([
      '19 lines, not understood',
      '1-6 Pod a = Pod | Pod/default/a',
      '  6-6 container c = Pod | Pod/default/a | c',
      '8-12 Secret b = Secret | Secret/n/b',
      '14-19 Pod a = Pod | Pod/default/a',
      '  19-19 container c = Pod | Pod/default/a | c',
    ])
  })

  it('finds nothing in a broken document without a kind', () => {
    expect(outline('a: [\n---\nmetadata: ]\n')).toEqual(['3 lines, not understood'])
    expect(outline('kind: A\nmetadata: ]\n')).toEqual(['2 lines, not understood', '1-2 A  = A | A/default/'])
  })

  it('leaves out what is beyond ten thousand documents', () => {
    expect(outlineOf('kubernetes', 'kind: A\n---\n'.repeat(10_010), 'm.yaml').spans).toHaveLength(10_000)
  })
})

describe('Helm templates', () => {
  it.each([
    ['{{ if .x }}', ' '.repeat(11)],
    ['a: {{ .x }}', `a: ${'\uE000'.repeat(8)}`],
    ['a:{{- .x }}', `a: ${'\uE000'.repeat(8)}`],
    ['a: {{ .x }}:{{ .y }}', `a: ${'\uE000'.repeat(8)}:${'\uE000'.repeat(8)}`],
    ['a: "{{ .x | default "b" }}-c"', `a: "${'\uE000'.repeat(22)}-c"`],
    ['  {{- toYaml .x | nindent 4 }}  ', ' '.repeat(32)],
    ['a: {{ .x\n  .y }}\nb', `a: ${'\uE000'.repeat(5)}\n       \nb`],
    ['a: {{ never\nb: {{ .c }}', `a: ${'\uE000'.repeat(8)}\n${' '.repeat(2)}`],
    ['a: {{- /* {{ }} */ -}}b', `a: ${' '.repeat(19)}b`],
    ['a{{/* }}b', `a${' '.repeat(7)}b`],
    ['no template', 'no template'],
  ])('%j keeps its length and its lines', (text, masked) => {
    const result = maskTemplates(text)
    expect(result).toHaveLength(text.length)
    expect(result.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
    if (!text.includes('never')) expect(result).toBe(masked)
  })

  it('name things as they are written', () => {
    const text = "kind: {{ .kind }}\nmetadata:\n  name: '{{- .Release.Name -}}-web'\n  namespace: {{.ns}}\n"
    expect(outline(text, 'helm')).toEqual([
      '4 lines',
      '1-4 {{ .kind }} {{ .Release.Name }}-web = {{ .kind }} | {{ .kind }}/{{ .ns }}/{{ .Release.Name }}-web',
    ])
  })

  it.each([
    ['{{ .a }}-web', 'shop-web', true],
    ['{{ .a }}-web', 'shop-api', false],
    ['a-{{ .b }}-c-{{ .d }}', 'a-x-c-y', true],
    ['a-{{ .b }}-c-{{ .d }}', 'a-x-d-y', false],
    ['{{ .a }}', '', true],
    ['aa{{ .b }}aa', 'aaa', false],
    ['plain', 'plain', false],
  ])('%j rendered as %j: %j', (template, rendered, fits) => {
    expect(fitsTemplate(template, rendered)).toBe(fits)
  })
})
