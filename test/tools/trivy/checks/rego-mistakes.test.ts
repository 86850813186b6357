import { describe, expect, it } from 'vitest'
import { findRegoMistakes } from '../../../../src/tools/trivy/checks/rego-mistakes.js'

const placesIn = (text: string, path = 'a.rego'): readonly string[] =>
  findRegoMistakes(path, text).map(({ line, column, sentence }) => `${line}:${column} ${sentence}`)

/** Each was seen to end Trivy 0.74.0, which parses every check before it scans. */
describe('Rego that Trivy ends with', () => {
  it.each([
    ['nothing', '', '1:1 A Rego file begins with its `package`, and here is none.'],
    ['only comments', '# a\n', '2:1 A Rego file begins with its `package`, and here is none.'],
    ['no package', 'x := 1\n', '1:1 A Rego file begins with its `package`, and here is none.'],
    [
      'a package later on',
      'import rego.v1\npackage user.a\n',
      '1:1 A Rego file begins with its `package`, and here is none.',
    ],
    ['a bracket that is not closed', 'package user.a\nx := [1, {2}\n', '2:6 This [ is never closed.'],
    ['a bracket of another kind', 'package user.a\nx := (\n1]\n', '3:2 This ] does not close the ( of line 2.'],
    ['a bracket too many', 'package user.a\nx := 1 }\n', '2:8 Nothing is open that this } could close.'],
    ['a string without an end', 'package user.a\nx := "1\n', '2:6 The string that begins here has no end (").'],
    ['a raw string without an end', 'package user.a\nx := `1\n', '2:6 The string that begins here has no end (`).'],
    ['a NUL', 'package user.a\n\0', '2:1 There is a NUL here, which no text has.'],
    ['what is not UTF-8', 'package user.a\nx := "\uFFFD"\n', '2:7 What is here is not UTF-8.'],
  ])('is told where: %s', (_, text, told) => {
    expect(placesIn(text)).toEqual([told])
  })
})

describe('Rego that may be sound', () => {
  it.each([
    ['brackets in strings and comments', 'package user.a # {\nx := "{[(" # "\ny := `"{\n`\nz := "\\"{"\n'],
    ['a byte order mark', '\uFEFFpackage user.a\n'],
    ['a package on the next line', '# METADATA\n\npackage\n  user.a\n'],
    ['a library', 'package lib.a\n'],
    ['a template string, whose code holds strings', 'package user.a\nx := $"{y["a"]}"\n'],
  ])('is left alone: %s', (_, text) => {
    expect(placesIn(text)).toEqual([])
  })

  it.each(['a_test.rego', '.a.rego', 'b/.a.rego', 'data.json', 'README.md'])('is not read by Trivy: %s', (path) => {
    expect(placesIn('{', path)).toEqual([])
  })
})
