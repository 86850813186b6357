import { describe, expect, test } from 'vitest'
import { cataloguers } from '../../../src/tools/index.js'

const options = {
  name: 'ghcr.io/acme/shop',
  cyclonedx: '/run/a.json',
  spdx: '/run/b.json',
  configuration: '/run/empty.yaml',
  scratch: '/run/scratch',
}
const { documents, comparison } = cataloguers

describe('the command of Syft', () => {
  test.each([
    ['archive', '/-x.tar', 'docker-archive:/-x.tar'],
    ['layout', '/layout', 'oci-dir:/layout'],
    ['folder', '/repository', 'dir:.'],
  ] as const)('names %s with its scheme, behind the options', (type, path, source) => {
    const { args } = documents.command({ ...options, source: { type, path } })
    expect(args.slice(-2)).toEqual(['--', source])
  })

  test('writes both documents in one run, in versions that do not change with Syft', () => {
    const { args } = documents.command({ ...options, source: { type: 'layout', path: '/layout' } })
    expect(args).toContain('--output=cyclonedx-json@1.6=/run/a.json')
    expect(args).toContain('--output=spdx-json@2.3=/run/b.json')
  })

  test('names its configuration, asks for no update, and hides no error', () => {
    const { args, env } = documents.command({ ...options, source: { type: 'folder', path: '/repository' } })
    expect(args).toContain('--config=/run/empty.yaml')
    expect(env).toEqual({ SYFT_CHECK_FOR_APP_UPDATE: 'false' })
    expect(args.filter((word) => /^-q|^--quiet/.test(word))).toEqual([])
  })
})

test('the listing to compare with has one glob for each kind of Java archive, because Trivy splits them at commas', () => {
  const { args } = comparison.command({ ...options, source: { type: 'archive', path: '/x.tar' } })
  const globs = args.filter((word) => word.startsWith('--skip-files='))
  expect(globs).toHaveLength(4)
  expect(globs.filter((glob) => glob.includes(','))).toEqual([])
})
