import { describe, expect, test } from 'vitest'
import { readGaps } from '../../../../src/tools/trivy/trouble/stderr.js'

const line = (level: string, message: string): string => `2026-11-24T16:09:21Z\t${level}\t${message}`

describe('what the log of Trivy 0.74.0 says was not read', () => {
  test('a module that was not loaded, with the place of the call', () => {
    const words = `[terraform evaluator] Failed to load module. Maybe try 'terraform init'?\tmodule="root" loc="net/main.tf:31-34" err="error downloading 'https://bot:hunter2@example.invalid/x.git'"`
    expect(readGaps(line('ERROR', words))).toEqual([{ path: 'net/main.tf', reason: 'module-not-loaded', line: 31 }])
  })

  test('a file with mistakes once, at the first one', () => {
    const words = (at: string): string =>
      `[terraform parser] Error parsing file\tmodule="root" file_path="a/b.tf" cause="x = \\"sEcReT" err="a/b.tf:${at},1-2: Bad; Bad."`
    expect(readGaps([line('ERROR', words('7')), line('ERROR', words('9'))].join('\n'))).toEqual([
      { path: 'a/b.tf', reason: 'not-parsed', line: 7 },
    ])
  })

  test('a Dockerfile, a template and a chart', () => {
    const log = [
      line(
        'ERROR',
        '[dockerfile scanner] Failed to parse file\tfile_path="d/Dockerfile" err="unknown instruction: foo"',
      ),
      line(
        'ERROR',
        '[cloudformation parser] Error parsing file\tfile_path="t.json" err="Invalid content in file: t.json"',
      ),
      line('WARN', '[helm scanner] Skipping chart\tfile_path="." err="parse chart: name is needed"'),
      line('WARN', '[helm scanner] Skipping chart\tfile_path="charts/api" err="parse chart"'),
    ]
    expect(readGaps(log.join('\n'))).toEqual([
      { path: 'd/Dockerfile', reason: 'not-parsed' },
      { path: 't.json', reason: 'not-parsed' },
      { path: 'Chart.yaml', reason: 'not-parsed', detail: 'the chart does not render with its own values' },
      { path: 'charts/api/Chart.yaml', reason: 'not-parsed', detail: 'the chart does not render with its own values' },
    ])
  })

  test("names with quotes, line breaks and bytes that are no UTF-8 are read in Go's own writing", () => {
    const words = '[terraform parser] Error parsing file\tfile_path="a \\"b\\"\\nc\\xe9.tf" err="x"'
    expect(readGaps(line('ERROR', words))).toEqual([{ path: 'a "b"\ncé.tf', reason: 'not-parsed' }])
  })

  test('what every run says, what is only information, and what is no log says nothing', () => {
    const log = [
      line('ERROR', '[misconfig] Falling back to embedded checks\terr="failed to check cache"'),
      line('INFO', '[terraform parser] Error parsing file\tfile_path="x.tf"'),
      line('ERROR', '[terraform parser] Error parsing file'),
      line('ERROR', `[x] Failed to load module\tloc="nowhere"`),
      'Error parsing file file_path="x.tf"',
      '',
    ]
    expect(readGaps(log.join('\n'))).toEqual([])
  })

  test('a flood says nothing', () => {
    const flood = `${line('ERROR', `${'a="'.repeat(5000)}`)}\n`.repeat(200)
    expect(readGaps(flood)).toEqual([])
  })
})
