import { describe, expect, test } from 'vitest'
import { trivySkips } from '../../../src/tools/trivy/skips.js'

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const idsIn = (text: string): (string | undefined)[] => [...text.matchAll(trivySkips.pattern)].map((match) => match[1])

describe('comments that Trivy 0.74.0 obeys, each tried on the tool', () => {
  test.each([
    ['#trivy:ignore:AWS-0092', 'AWS-0092'],
    ['# trivy:ignore:AVD-AWS-0092', 'AVD-AWS-0092'],
    ['#tfsec:ignore:aws-s3-no-public-access-with-acl', 'aws-s3-no-public-access-with-acl'],
    ['#trivy:ignore:*', '*'],
    ['#trivy:ignore:AWS-*', 'AWS-*'],
    ['#trivy:ignore:AWS-0092:exp:2099-01-01', 'AWS-0092'],
    ['#trivy:exp:2099-01-01:ignore:AWS-0092', 'AWS-0092'],
    ['//trivy:ignore:AWS-0092', 'AWS-0092'],
    ['/* trivy:ignore:AWS-0092 */', 'AWS-0092'],
    ['# because trivy:ignore:AWS-0092 of reasons', 'AWS-0092'],
    ['#trivy:ignore:AWS-0092[acl=public-read]', 'AWS-0092'],
    ['#trivy:foo:bar:ignore:*', '*'],
    ['#trivy:::ignore:*', '*'],
    ['# \u00a0trivy:ignore:*', '*'],
    ['# \u0085trivy:ignore:*', '*'],
    ['# \u3000trivy:ignore:*', '*'],
    ['#trivy:\u00e9:\u3000:ignore:*', '*'],
    ['  acl = "public-read" # trivy:ignore:AWS-0092', 'AWS-0092'],
  ])('%j', (comment, id) => {
    for (const text of [comment, latin1(comment)]) expect(idsIn(`x = 1\n${text}\ny = 2`)).toEqual([id])
  })

  test.each([
    ['#trivy:ignore:AWS-0092:exp:2020-01-01', '2020-01-01'],
    ['#trivy:exp:2020-01-01:ignore:AWS-0092', '2020-01-01'],
    ['#trivy:ignore:AWS-0092:exp:soon', 'soon'],
    ['#trivy:ignore:AWS-0092 exp:2020-01-01', '2020-01-01'],
    ['#trivy:ignore:AWS-0092 trivy:ignore:AWS-0001:exp:2020-01-01', undefined],
    ['#trivy:ignore:AWS-0092 because of exp', undefined],
  ])('the day that ends %j', (comment, day) => {
    expect(trivySkips.expires?.(comment)).toBe(day)
  })

  test('several in one line', () => {
    expect(idsIn('#trivy:ignore:AWS-0001 trivy:ignore:AWS-0092')).toEqual(['AWS-0001', 'AWS-0092'])
  })

  test.each([
    'image: aquasec/trivy:0.74.0',
    'image: trivy:0.74.0',
    '#"trivy:ignore:AWS-0092',
    '#-trivy:ignore:AWS-0092',
    '#TRIVY:ignore:AWS-0092',
    '#trivy:ignore: AWS-0092',
    '# trivy :ignore:AWS-0092',
    '#trivy_ignore:AWS-0092',
    '#trivy:x:ignore:y',
  ])('%j is none', (text) => {
    expect(idsIn(text)).toEqual([])
  })

  test("the first colon of the match is the tool's own", () => {
    const [match] = [...'x // #tfsec:ignore:AWS-0001'.matchAll(trivySkips.pattern)]
    expect(match?.[0].replace(':', '_')).toBe('#tfsec_ignore:AWS-0001')
  })

  test('hostile text of a megabyte and more is searched before the test runner loses patience', () => {
    for (const piece of ['trivy:', '#trivy:a:', '\u3000trivy:x:', '####', ' trivy:a:a:', 'é#', 'trivy:ignore:']) {
      expect(idsIn(latin1(piece.repeat(200_000))).length).toBeLessThanOrEqual(200_000)
    }
  })
})
