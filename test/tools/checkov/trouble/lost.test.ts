import { describe, expect, test } from 'vitest'
import { parseCheckov } from '../../../../src/tools/checkov/parse.js'
import { readLost } from '../../../../src/tools/checkov/trouble/lost.js'

const line = (error: string, rule: string | null, path: string | null, lost = 'rule'): string =>
  `gatehouse: ${JSON.stringify({ lost, error, rule, path })}\n`
const read = (stderr: string) => readLost({ stderr, root: '/stage', files: new Set(['a.tf', 'b/c.tf', 'w.yml']) })

describe('exceptions that Checkov swallowed', () => {
  test('are one gap for each file, with the rules that could not judge it', () => {
    const lines = [
      line('TypeError', 'CKV_AWS_9', '/a.tf'),
      line('KeyError', 'CKV_AWS_1', '/stage/a.tf'),
      line('TypeError', 'CKV_AWS_1', '/a.tf'),
      line('TypeError', null, '/stage/b/c.tf'),
    ]
    expect(read(`warning\n\n${lines.join('\n')}`)).toEqual([
      { path: 'a.tf', reason: 'crashed-rule', detail: 'CKV_AWS_1, CKV_AWS_9' },
      { path: 'b/c.tf', reason: 'crashed-rule', detail: 'TypeError' },
    ])
  })

  test('name few of many rules', () => {
    const lines = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => line('TypeError', `CKV_${name}_1`, '/a.tf'))
    expect(read(lines.join(''))[0]?.detail).toBe('CKV_A_1, CKV_B_1, CKV_C_1, CKV_D_1, CKV_E_1 and 2 more')
  })

  test('are told of the whole tree where no file of it is named', () => {
    expect(read(line('TypeError', 'CKV2_AWS_27', null) + line('TypeError', 'CKV2_AWS_1', '/etc/../x'))).toEqual([
      { path: '.', reason: 'crashed-rule', detail: 'CKV2_AWS_1, CKV2_AWS_27' },
    ])
    expect(read(line('TooMany', null, null))).toEqual([{ path: '.', reason: 'crashed-rule', detail: 'and more' }])
  })

  test('name a file from the folder that Checkov was started in, where it was given files', () => {
    const lines = [line('TypeError', 'CKV_1', '/../../work/stage/b/c.tf'), line('TypeError', 'CKV_1', '/../other/a.tf')]
    const files = new Set(['a.tf', 'b/c.tf', 'c.tf'])
    expect(readLost({ stderr: lines.join(''), root: '/tmp/work/stage', files })).toEqual([
      { path: 'b/c.tf', reason: 'crashed-rule', detail: 'CKV_1' },
      { path: '.', reason: 'crashed-rule', detail: 'CKV_1' },
    ])
  })

  test('mean a file that was not read where it is nested too deeply, or its blocks were dropped', () => {
    const lines = [
      line('RecursionError', null, '/stage/w.yml', 'file'),
      line('AttributeError', null, '/stage/a.tf', 'file'),
      line('RecursionError', 'CKV_1', '/w.yml'),
    ]
    expect(read(lines.join(''))).toEqual([
      { path: 'w.yml', reason: 'not-parsed' },
      { path: 'a.tf', reason: 'not-read' },
      { path: 'w.yml', reason: 'crashed-rule', detail: 'CKV_1' },
    ])
  })

  test('are nothing else that stands in a log', () => {
    expect(
      read(
        'gatehouse: {"error": 1}\ngatehouse: {half\n x gatehouse: {"lost":"rule","error":"A","rule":null,"path":null}\n',
      ),
    ).toEqual([])
  })

  test('are among the gaps of a run', () => {
    const report = '{"passed":0,"failed":0,"skipped":0,"parsing_errors":0,"checkov_version":"3.3.30"}'
    const stderr = line('TypeError', 'CKV_AWS_1', '/a.tf')
    expect(parseCheckov({ report, stderr, exit: 0, root: '/stage' }).gaps).toEqual([
      { path: 'a.tf', reason: 'crashed-rule', detail: 'CKV_AWS_1' },
    ])
  })
})
