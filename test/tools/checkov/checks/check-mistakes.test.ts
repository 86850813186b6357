import { describe, expect, it } from 'vitest'
import { findCheckovMistakes } from '../../../../src/tools/checkov/checks/check-mistakes.js'

const sound = 'metadata: { id: A, name: B, category: C }\ndefinition: { cond_type: attribute }\n'
const placesIn = (text: string, path = 'a.yaml'): readonly string[] =>
  findCheckovMistakes(path, text).map(({ line, column, sentence }) => `${line}:${column} ${sentence}`)

describe('a policy that Checkov cannot use', () => {
  it.each([
    ['nothing', '', ['1:1 A check of Checkov is a map.']],
    ['a list', '- 1\n', ['1:1 A check of Checkov is a map.']],
    ['no fields', 'a: 1\n', ['1:1 This check has no `metadata`.', '1:1 This check has no `definition`.']],
    [
      'half of the metadata',
      'metadata: { id: A }\ndefinition: []\n',
      ['1:1 `metadata` has no `name`.', '1:1 `metadata` has no `category`.'],
    ],
    ['metadata that is none', 'metadata: 1\ndefinition: []\n', ['1:1 `metadata` has to be a map.']],
    ['a definition that is none', sound.replace(/\{ cond.*\}/, 'all'), ['2:1 `definition` has to be a map or a list.']],
    ['two documents', `${sound}---\na: 1\n`, ['4:1 This is a second document; one file holds one check.']],
    ['a NUL', `${sound}\0`, ['3:1 There is a NUL here, which no text has.']],
  ])('is told where: %s', (_, text, told) => {
    expect(placesIn(text)).toEqual(told)
  })

  it('is told where it does not parse', () => {
    expect(placesIn('metadata: {\n')).not.toEqual([])
    expect(placesIn('{ "metadata": {}, }', 'a.json')).toMatchObject([expect.stringMatching(/^1:19 This is not JSON/)])
  })

  it('is one that its aliases make large, which costs nothing to see', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}, *l${n}]`)
    const bomb = `l0: &l0 [a]\n${levels.join('\n')}\n${sound}`
    expect(placesIn(bomb)).toMatchObject([expect.stringMatching(/^1:1 The aliases here stand for /)])
  })
})

describe('what Checkov may be able to use', () => {
  it.each([
    ['a.yaml', sound],
    ['a.yaml', sound.replace('{ cond_type: attribute }', '{\n  cond_type: attribute,\n}')],
    ['a.yaml', `definition: &all { cond_type: attribute }\nmetadata: { id: A, name: B, category: C }\n`],
    ['a.yaml', `x: &m { id: A, name: B, category: C }\nmetadata: { <<: *m }\ndefinition: []\n`],
    ['a.json', '{ "metadata": { "id": "A", "name": "B", "category": "C" }, "definition": { "value": NaN } }'],
    ['a.py', 'def (: not parsed, since nothing is started\n'],
    ['README.md', '\0'],
  ])('is left alone: %s %#', (path, text) => {
    expect(placesIn(text, path)).toEqual([])
  })

  it('in Python is looked at as text', () => {
    expect(placesIn('a\n\0', 'a.py')).toEqual(['2:1 There is a NUL here, which no text has.'])
  })
})
