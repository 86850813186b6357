import { describe, expect, test } from 'vitest'
import { imageCommand } from '../../../../src/tools/trivy/image/command.js'

const options = { root: '/srv/image.tar', formats: ['image'], scratch: '/scratch', report: '/report.json' }
const { args } = imageCommand({ ...options, database: '/data', without: ['**/*.jar'] })

describe('the command of trivy/image', () => {
  test('opens a file, and fetches nothing', () => {
    expect(args).toContain('--input=/srv/image.tar')
    expect(args).toEqual(expect.arrayContaining(['--skip-db-update', '--skip-java-db-update', '--offline-scan']))
  })

  test('remembers no layer', () => {
    expect(args).toContain('--cache-backend=memory')
  })

  test('looks for misconfiguration in the configuration alone', () => {
    expect(args).toContain('--scanners=vuln,secret,license')
    expect(args).toContain('--image-config-scanners=misconfig,secret')
  })

  test('leaves out files by name', () => {
    expect(args).toContain('--skip-files=**/*.jar')
  })

  test('gives no word a chance to be an option', () => {
    expect(args.slice(1).every((word) => word.startsWith('--'))).toBe(true)
    expect(imageCommand({ ...options, root: '--server=evil' }).args.at(-1)).toBe('--input=--server=evil')
  })
})
