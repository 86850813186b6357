import { describe, expect, it } from 'vitest'
import { findSecretSpans, starLine } from '../../../src/repository/locate/secret-span.js'

const found = (line: string, hint: string | undefined): string[] =>
  findSecretSpans(line, hint).map(({ start, end }) => line.slice(start, end))

const aws = 'AKIAQYLPMN5HHHFPZAM2'
const github = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
const stars = (secret: string): string => '*'.repeat(secret.length)

describe('findSecretSpans by the Match of Trivy 0.74.0', () => {
  it.each([
    [`export AWS_ACCESS_KEY_ID=${aws}`, `export AWS_ACCESS_KEY_ID=${stars(aws)}`, [aws]],
    [`\ttab = "${aws}" # and ${github} twice`, `\ttab = "${stars(aws)}" # and ${stars(github)} twice`, [aws, github]],
    [`ümläut: "${github}"`, `ümläut: "${stars(github)}"`, [github]],
    [`  ${github}`, `  ${stars(github)}`, [github]],
    [`a *** b=${aws}`, `a *** b=${stars(aws)}`, [aws]],
  ])('in %j', (line, hint, secrets) => {
    expect(found(line, hint)).toEqual(secrets)
  })

  it('by a window of a long line', () => {
    const line = `{"a":"${'x'.repeat(5000)}","token":"${github}","b":"${'y'.repeat(5000)}"}`
    const hint = `xxxxxxxxxxxxxxxxxxx","token":"${stars(github)}","b":"yyyyyyyyyyyyy`
    expect(found(line, hint)).toEqual([github])
  })

  it('by a window that is cut in the middle of a character', () => {
    const line = `${'ü'.repeat(200)} "${github}" ${'ü'.repeat(200)}`
    expect(found(line, `\uFFFDüüü "${stars(github)}" üü\uFFFD`)).toEqual([github])
  })

  it('where the number of stars is not the length, by what stands around', () => {
    expect(found(`key="${github}é", x`, `key="${stars(github)}***", x`)).toEqual([`${github}é`])
  })
})

describe('findSecretSpans by the code_block of Checkov 3.3.30', () => {
  it.each([
    [`export AWS_ACCESS_KEY_ID=${aws}`, 'export AWS_ACCESS_KEY_ID=AKIAQ**********\n', aws],
    [
      'export AWS_SECRET_ACCESS_KEY=1tUm636uS1yOEcfP5pvfqJ/ml36mF7AkyHsEU0IU',
      'export AWS_SECRET_ACCESS_KEY=1tUm63**********\n',
      '1tUm636uS1yOEcfP5pvfqJ/ml36mF7AkyHsEU0IU',
    ],
    ['  password = "kR7vT2xPq9LmZw4B8nYc"', '  password = "kR7vT**********"\n', 'kR7vT2xPq9LmZw4B8nYc'],
    ['  password = "kR7vT2xPq9LmZw4B8nYc" # mine', '  password = "kR7vT**********" # mine\n', 'kR7vT2xPq9LmZw4B8nYc'],
    ['p: abc:def,ghi;jkl"mno', 'p: abc:**********\n', 'abc:def,ghi;jkl"mno'],
    ['p="two words long enough"', 'p="two w**********"', 'two words long enough'],
    ['pw=abcdefgh', 'pw=ab**********', 'abcdefgh'],
  ])('in %j', (line, hint, secret) => {
    expect(found(line, hint)).toEqual([secret])
  })

  it.each([
    [`KEY=${aws}; x`, 'AKIAQ**********', aws],
    [`key: '${aws}', x`, 'AKIAQ**********', aws],
    [`key: ${aws}, x`, 'AKIAQ**********', aws],
    [`f("two words"), "${aws}"`, 'AKIAQ**********', aws],
    [`${aws}`, 'AKIAQ**********', aws],
  ])('or by the first characters alone in %j', (line, hint, secret) => {
    expect(found(line, hint)).toEqual([secret])
  })
})

describe('findSecretSpans without a hint that fits', () => {
  it.each([
    ['password: hunter2 # x', undefined, 'hunter2 # x'],
    ['  "token": "abc",', 'nothing starred', 'abc'],
    ['PASSWORD=abc=def', 'other**********', 'abc=def'],
    ['-----BEGIN RSA PRIVATE KEY-----', undefined, '-----BEGIN RSA PRIVATE KEY-----'],
    ['  MIIEpAIBAAKCAQEA== ', undefined, 'MIIEpAIBAAKCAQEA=='],
    ['  key: ', undefined, 'key:'],
    ['  ghp_x', '*'.repeat(30_000), 'ghp_x'],
    ['x', '**********', 'x'],
    ['a', 'b**********c**********', 'a'],
  ])('hides what looks like a value in %j', (line, hint, secret) => {
    expect(found(line, hint)).toEqual([secret])
  })

  it('hides an empty line as an empty span', () => {
    expect(findSecretSpans('', undefined)).toEqual([{ start: 0, end: 0 }])
  })

  it.each([
    ['x'.repeat(1_000_000), `${'x'.repeat(9000)}${'*'.repeat(20)}y`],
    ['*'.repeat(1_000_000), '*'.repeat(10_000)],
    ['"'.repeat(1_000_000), '"a**********"'],
  ])('comes to an end on a long line', (line, hint) => {
    expect(findSecretSpans(line, hint)).toHaveLength(1)
  })
})

describe('starLine', () => {
  it('leaves neither a secret nor its length', () => {
    expect(
      starLine('a = "bcd", e = "f"', [
        { start: 16, end: 17 },
        { start: 5, end: 8 },
      ]),
    ).toBe('a = "****", e = "****"')
  })

  it('takes overlapping spans together', () => {
    expect(
      starLine('abcdefgh', [
        { start: 1, end: 4 },
        { start: 2, end: 3 },
        { start: 3, end: 6 },
      ]),
    ).toBe('a****gh')
    expect(starLine('abcdefgh', [])).toBe('abcdefgh')
  })
})
