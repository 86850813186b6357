import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import { parseCheckov } from '../../../src/tools/checkov/parse.js'
import { mutate } from '../mutate.js'
import { asGolden, recorded, trees } from '../recorded.js'

const run = { report: '', stderr: '', exit: 0, root: '/stage' }
const codeOf = (work: () => unknown): unknown => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof GatehouseError ? error.code : error
  }
}
const parse = (tree: (typeof trees)[number]) => parseCheckov(recorded('checkov', tree, 'checkov'))

const record = (more: object = {}): object => ({
  check_id: 'CKV_AWS_20',
  check_name: 'S3 Bucket has an ACL defined which allows public READ access.',
  check_result: { result: 'FAILED' },
  code_block: [[1, 'a raw secret\n']],
  file_path: '/main.tf',
  file_abs_path: '/stage/main.tf',
  file_line_range: [1, 4],
  resource: 'aws_s3_bucket.a',
  severity: null,
  guideline: null,
  caller_file_path: null,
  caller_file_line_range: null,
  ...more,
})
const reportOf = (framework: string, failed: readonly object[], skipped: readonly object[] = []): object => ({
  check_type: framework,
  results: { passed_checks: [], failed_checks: failed, skipped_checks: skipped, parsing_errors: [] },
  summary: {},
  url: 'Add an api key',
})
const parseOne = (framework: string, more: object) =>
  parseCheckov({ ...run, report: JSON.stringify(reportOf(framework, [record(more)])) }).findings[0]

const nothing = '{"passed":0,"failed":0,"skipped":0,"parsing_errors":0,"resource_count":0,"checkov_version":"3.3.30"}'

describe('reports of Checkov 3.3.30', () => {
  test.each(trees)('what it said about %s', async (tree) => {
    await expect(asGolden(parse(tree))).toMatchFileSnapshot(`../../fixtures/checkov/${tree}.checkov.golden.json`)
  })

  test('neither a secret, nor its hash, nor source text is taken over', () => {
    const text = JSON.stringify(parse('formats').findings)
    expect(text).toContain('CKV_SECRET_2')
    expect(text).not.toMatch(/AKIA[A-Z0-9]{6}|kR7vT2x|[0-9a-f]{40}/)
    expect(JSON.stringify(parseOne('terraform', {}))).not.toContain('raw secret')
  })

  test('one framework is an object, several are a list in any order, none is a bare summary', () => {
    const [one, two] = [reportOf('terraform', [record()]), reportOf('secrets', [record({ check_id: 'CKV_SECRET_2' })])]
    const rules = (report: unknown) =>
      parseCheckov({ ...run, report: JSON.stringify(report) }).findings.map(({ ruleId }) => ruleId)
    expect(rules(one)).toEqual(['CKV_AWS_20'])
    expect(rules([one, two])).toEqual(['CKV_AWS_20', 'CKV_SECRET_2'])
    expect(rules([two, one])).toEqual(['CKV_SECRET_2', 'CKV_AWS_20'])
    expect(rules([one, JSON.parse(nothing)])).toEqual(['CKV_AWS_20'])
    expect(parseCheckov({ ...run, report: nothing })).toEqual({
      findings: [],
      gaps: [],
      listed: new Set(),
      problems: [],
    })
  })
})

describe('what a record says', () => {
  test('lines are lines: 0 is none, a secret stands on its first', () => {
    expect(parseOne('github_actions', { file_line_range: [0, 1] })).not.toHaveProperty('startLine')
    expect(parseOne('secrets', { file_line_range: [7, 8] })).toMatchObject({ startLine: 7, endLine: 7 })
    expect(parseOne('terraform', { file_line_range: [7, 3] })).toMatchObject({ startLine: 7, endLine: 7 })
  })

  test('the absolute path counts, since the other one counts from elsewhere when single files were given', () => {
    expect(parseOne('cloudformation', { file_path: '/../x/t.yaml', file_abs_path: '/stage/cfn/t.yaml' })?.path).toBe(
      'cfn/t.yaml',
    )
    expect(parseOne('cloudformation', { file_path: '/cfn/t.yaml', file_abs_path: null })?.path).toBe('cfn/t.yaml')
  })

  test("severity is the tool's own, else the vendor's, else none", () => {
    expect(parseOne('cloudformation', { check_id: 'CKV2_AWS_34', severity: 'MEDIUM' })).toMatchObject({
      severity: 'medium',
      severitySource: 'tool',
    })
    expect(parseOne('terraform', {})).toMatchObject({ severity: 'high', severitySource: 'vendor' })
    const unknown = parseOne('terraform', { check_id: 'CKV_NEW_1' })
    expect(unknown?.severitySource).toBe('default')
    expect(unknown).not.toHaveProperty('severity')
  })

  test('ids are read within their framework: 12 and 13 are swapped between Kubernetes and Terraform', () => {
    expect(parseOne('kubernetes', { check_id: 'CKV_K8S_12' })).toMatchObject({
      concept: 'k8s-memory-request',
      title: 'Container has a memory request',
    })
    expect(parseOne('terraform', { check_id: 'CKV_K8S_12' })).not.toHaveProperty('concept')
  })

  test.each([
    ['CKV_SECRET_6', ['entropy']],
    ['CKV_SECRET_19', ['entropy']],
    ['CKV_SECRET_80', ['entropy']],
    ['CKV_SECRET_2', []],
  ])('%s is tagged %j', (check_id, tags) => {
    expect(parseOne('secrets', { check_id })?.tags).toEqual(tags)
  })

  test('a skipped check is a finding with the reason', () => {
    const skip = (suppress_comment: string | null) =>
      parseCheckov({
        ...run,
        report: JSON.stringify(
          reportOf('terraform', [], [record({ check_result: { result: 'SKIPPED', suppress_comment } })]),
        ),
      }).findings[0]?.skip
    expect(skip('Public: SEC-1')).toEqual({ by: 'inline', reason: 'Public: SEC-1' })
    expect(skip('No comment provided')).toEqual({ by: 'inline' })
    expect(skip(null)).toEqual({ by: 'inline' })
  })

  test('links are web addresses', () => {
    expect(parseOne('terraform', { guideline: 'https://example.invalid/x' })?.url).toBe('https://example.invalid/x')
    expect(parseOne('terraform', { guideline: 'javascript:x' })).not.toHaveProperty('url')
  })

  test('an internal key with an absolute path is no name of a resource', () => {
    expect(
      parseOne('argo_workflows', { file_line_range: [0, 0], resource: '/stage/w.yaml.spec.CKV_ARGO_1[6:12]' }),
    ).not.toHaveProperty('resourceHint')
    expect(parseOne('kubernetes', { file_line_range: [0, 0], resource: 'Pod.default.web' })?.resourceHint).toBe(
      'Pod.default.web',
    )
  })
})

describe('modules', () => {
  const inModule = {
    resource: 'module.b["x"].module.inner[0].aws_s3_bucket.deep["q.1"]',
    file_abs_path: '/stage/m/inner/main.tf',
    breadcrumbs: {
      source_module_: [
        { type: 'module', name: 'b["x"]', path: '/stage/main.tf' },
        { type: 'module', name: 'inner', path: '/stage/m/main.tf' },
      ],
    },
  }

  test('the calls come from the inside out, the path has keys and no count', () => {
    expect(parseOne('terraform', inModule)).toMatchObject({
      path: 'm/inner/main.tf',
      modulePath: 'module.b["x"].module.inner',
      instanceKey: '["q.1"]',
      calls: [{ path: 'm/main.tf' }, { path: 'main.tf' }],
    })
  })

  test('the lines of the call that Checkov tells belong to its file', () => {
    expect(
      parseOne('terraform', { ...inModule, caller_file_path: '/main.tf', caller_file_line_range: [6, 10] })?.calls,
    ).toEqual([{ path: 'm/main.tf' }, { path: 'main.tf', startLine: 6, endLine: 10 }])
    expect(
      parseOne('terraform', { breadcrumbs: null, caller_file_path: '/main.tf', caller_file_line_range: [6, 10] })
        ?.calls,
    ).toEqual([{ path: 'main.tf', startLine: 6, endLine: 10 }])
  })

  test('what lies outside the tree is placed at the call inside it', () => {
    const outside = {
      ...inModule,
      file_abs_path: '/tmp/etc/main.tf',
      breadcrumbs: { source_module_: [{ path: '/stage/main.tf' }, { path: '/tmp/m/main.tf' }] },
    }
    expect(parseOne('terraform', outside)).toMatchObject({ path: 'main.tf', calls: [] })
    expect(parseOne('terraform', outside)).not.toHaveProperty('startLine')
  })

  test('without such a call it is no finding here, but a gap', () => {
    const report = JSON.stringify(reportOf('terraform', [record({ file_abs_path: '/tmp/etc/main.tf' })]))
    expect(parseCheckov({ ...run, report })).toMatchObject({
      findings: [],
      gaps: [{ path: '.', reason: 'module-not-loaded', detail: 'a folder outside the one that was scanned' }],
    })
  })
})

describe('what was not read', () => {
  test("parsing errors are files by name; those outside are nobody's here", () => {
    const report = {
      check_type: 'terraform_plan',
      results: { parsing_errors: ['/stage/a/x.json', '/elsewhere/y.json', '/stage/../z'] },
    }
    expect(parseCheckov({ ...run, report: JSON.stringify(report) })).toMatchObject({
      findings: [],
      gaps: [{ path: 'a/x.json', reason: 'not-parsed' }],
    })
  })
})

describe('runs that cannot be believed', () => {
  test.each([
    ['', 'OUTPUT_EMPTY'],
    ['[{"check_type":"terraform","resu', 'OUTPUT_INVALID'],
    [`${nothing}\n${nothing}`, 'OUTPUT_INVALID'],
    ['{"results":{}}', 'OUTPUT_INVALID'],
    ['[1]', 'OUTPUT_INVALID'],
    ['{"check_type":"terraform","results":{"failed_checks":[{}]}}', 'OUTPUT_INVALID'],
  ])('%j', (report, code) => {
    expect(codeOf(() => parseCheckov({ ...run, report }))).toBe(code)
  })

  test('a framework without a report is no framework without findings', () => {
    const stderr = '2026-11-24 20:19:30,072 [MainThread  ] [ERROR]  Failed to create report for terraform framework\n'
    expect(codeOf(() => parseCheckov({ ...run, report: nothing, stderr }))).toBe('TOOL_CRASHED')
  })

  test('a crash is told by the kind of the exception, never by its words', () => {
    const stderr =
      'Traceback (most recent call last):\n  File "x.py", line 1\nTypeError: unhashable type: \'hunter2\'\n'
    expect(() => parseCheckov({ ...run, exit: 2, stderr })).toThrow('Checkov crashed (TypeError, exit code 2).')
    expect(() => parseCheckov({ ...run, exit: 2, stderr: 'usage: main.py' })).toThrow(
      'Checkov gave up with exit code 2.',
    )
  })

  test('a changed report is understood or refused with an error of ours, never anything else', () => {
    const whole: unknown = JSON.parse(recorded('checkov', 'formats', 'checkov').report)
    fc.assert(
      fc.property(fc.nat(), fc.oneof(fc.constant(undefined), fc.jsonValue()), (at, value) => {
        const report = JSON.stringify(mutate(whole, at, value)) ?? ''
        expect(['undefined', 'string']).toContain(typeof codeOf(() => parseCheckov({ ...run, report })))
      }),
      { numRuns: 200 },
    )
  })
})
