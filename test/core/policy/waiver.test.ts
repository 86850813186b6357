import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waiverState } from '../../../src/core/judge/waivers.js'
import type { WaiverRules } from '../../../src/core/policy/policy.js'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import { readWaivers } from '../../../src/core/policy/waiver.js'
import { names } from './samples.js'

const read = (files: Readonly<Record<string, string>>) => readWaivers(new Map(Object.entries(files)), names)

const told = (files: Readonly<Record<string, string>>): readonly string[] =>
  read(files).problems.map(({ file, line, column, sentence }) => `${file}:${line}:${column} ${sentence}`)

const waiver = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    id: 'W-2027-001',
    match: '{ rule: CKV_AWS_20, resource: "module.site.aws_s3_bucket.assets" }',
    reason: 'Public website assets; CloudFront in front.',
    owner: '"@acme/web"',
    expires: '2027-03-31',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')

describe('waivers', () => {
  it('are read from a file each', () => {
    expect(read({ 'waivers/7f3a91c2.yml': waiver() })).toEqual({
      waivers: [
        {
          id: 'W-2027-001',
          match: { rule: ['CKV_AWS_20'], resource: ['module.site.aws_s3_bucket.assets'] },
          reason: 'Public website assets; CloudFront in front.',
          owner: '@acme/web',
          expires: '2027-03-31',
          file: 'waivers/7f3a91c2.yml',
        },
      ],
      problems: [],
      warnings: [],
    })
  })

  it('are read from a list, in the order of files and lines', () => {
    const item = (id: string): string =>
      `- ${JSON.stringify({ id, match: { id: '7f3a91c2', path: 'a/*.tf' }, reason: 'r', owner: 'o', expires: '2027-01-01' })}\n`
    const { waivers, problems } = read({ 'b.yml': item('one'), 'a.yml': item('two') + item('three'), 'c.yml': '[]' })
    expect(problems).toEqual([])
    expect(waivers.map(({ id, file }) => [id, file])).toEqual([
      ['two', 'a.yml'],
      ['three', 'a.yml'],
      ['one', 'b.yml'],
    ])
  })

  it('are none where there is no file', () => {
    expect(read({})).toEqual({ waivers: [], problems: [], warnings: [] })
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'for no finding in particular',
      { match: '{ path: "infra/**" }' },
      ['w:2:1 `match` must say what is waived: rule, concept or id.'],
    ],
    [
      'for no place',
      { match: '{ rule: CKV_AWS_20, kind: secret }' },
      ['w:2:1 `match` must say where: path, resource, package or image.'],
    ],
    [
      'for nothing at all',
      { match: '{}' },
      [
        'w:2:1 `match` must say what is waived: rule, concept or id.',
        'w:2:1 `match` must say where: path, resource, package or image.',
      ],
    ],
    [
      'for every place',
      { match: '{ rule: CKV_AWS_20, path: ["a/b.tf", "**/*"] }' },
      ['w:2:45 An entry of `path` must name something: wildcards alone fit everything, not "**/*".'],
    ],
    [
      'for an id of digits without quotes',
      { match: '{ id: 12345678, path: a.tf }' },
      ['w:2:10 `id` must be a text or a list, not 12345678.'],
    ],
    [
      'for a part of an id',
      { match: '{ id: 7f3a, path: a.tf }' },
      ['w:2:10 `id` must be 8 to 32 of the digits 0-9 and a-f, as a report shows it, not "7f3a".'],
    ],
    [
      'until a day that does not come',
      { expires: '2027-02-29' },
      ['w:5:1 `expires` must be a day of the calendar, written as 2027-03-31, not "2027-02-29".'],
    ],
    [
      'until some time',
      { expires: '2027-02-28T10:00:00Z' },
      ['w:5:1 `expires` must be a day of the calendar, written as 2027-03-31, not "2027-02-28T10:00:00Z".'],
    ],
    ['without a reason', { reason: '" "' }, ['w:3:1 `reason` must be a text of 1 to 2000 characters, not " ".']],
    ['for ever', { expires: '' }, ['w:5:1 `expires` must be a text, not nothing.']],
    ['with more keys', { approver: 'x' }, ['w:6:1 `approver` is not a key of the waiver.']],
    ['with a key twice', { 'reason ': 'x' }, ['w:6:1 The key `reason` is there twice.']],
  ])('are refused %s', (_, changes, expected) => {
    expect(told({ w: waiver(changes) })).toEqual(expected)
    expect(read({ w: waiver(changes) }).waivers).toEqual([])
  })

  it('name what they lack', () => {
    expect(told({ w: 'id: a\nmatch: { rule: x, path: a }\n' })).toEqual([
      'w:1:1 `reason` is missing in the waiver.',
      'w:1:1 `owner` is missing in the waiver.',
      'w:1:1 `expires` is missing in the waiver.',
    ])
    expect(told({ w: '' })).toEqual(['w:1:1 The waiver must be a map of keys and values, not nothing.'])
  })

  it('may leave out what the rules do not require, and nothing else', () => {
    const files = new Map([['w', 'id: a\nmatch: { rule: x, path: a }\n']])
    const withRules = (require: WaiverRules['require']) => readWaivers(files, names, { require })
    expect(withRules([])).toEqual({
      waivers: [{ id: 'a', match: { rule: ['x'], path: ['a'] }, file: 'w' }],
      problems: [],
      warnings: [],
    })
    expect(withRules(['expires']).problems.map(({ sentence }) => sentence)).toEqual([
      '`expires` is missing in the waiver.',
    ])
  })

  it('are kept when another in the list is broken', () => {
    const sound = waiver().trimEnd().replaceAll('\n', '\n  ')
    const { waivers, problems } = read({ w: `- ${sound}\n- 5\n` })
    expect(waivers.map(({ id }) => id)).toEqual(['W-2027-001'])
    expect(problems).toEqual([
      { file: 'w', line: 6, column: 3, sentence: 'The waiver must be a map of keys and values, not 5.' },
    ])
  })

  it('have an id each: the first keeps it', () => {
    const files = { 'b.yml': waiver({ owner: 'b' }), 'a.yml': waiver({ owner: 'a' }) }
    expect(read(files).waivers.map(({ owner }) => owner)).toEqual(['a'])
    expect(told(files)).toEqual(['b.yml:1:1 The id `W-2027-001` is taken: line 1 of a.yml has it too.'])
  })

  it('are read without a throw, whatever the text', () => {
    const damaged = fc
      .tuple(fc.nat({ max: 150 }), fc.nat({ max: 20 }), fc.string({ unit: 'binary', maxLength: 5 }))
      .map(([at, length, insert]) => waiver().slice(0, at) + insert + waiver().slice(at + length))
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
        const { waivers, problems } = read({ 'w.yml': text })
        expect(waivers.length > 0 || problems.length > 0 || /^\s*\[\s*\]/.test(text)).toBe(true)
        expect(problems.every(({ file, line, column }) => file === 'w.yml' && line >= 1 && column >= 1)).toBe(true)
      }),
    )
  })
})

describe('a waiver that expires on 2027-03-31', () => {
  it.each([
    ['2026-11-24', 'active'],
    ['2027-03-16', 'active'],
    ['2027-03-17', 'expiring'],
    ['2027-03-31', 'expiring'],
    ['2027-04-01', 'in-grace'],
    ['2027-04-03', 'in-grace'],
    ['2027-04-04', 'expired'],
    ['2028-01-01', 'expired'],
  ])('is, on %s, %s', (today, expected) => {
    expect(waiverState({ expires: '2027-03-31' }, today, defaultPolicy.waiverRules)).toBe(expected)
  })
})
