import { expect, test } from 'vitest'
import { configCommand, packagesCommand } from '../../../src/tools/trivy/command.js'

const options = {
  root: '/stage',
  formats: ['terraform'],
  scratch: '/scratch',
  report: '/out/report.json',
  database: '/data',
}

test('the root is the last word, behind the end of the options', () => {
  for (const command of [configCommand(options), packagesCommand(options)]) {
    expect(command.args.slice(-2)).toEqual(['--', '/stage'])
    expect(command.reportOn).toBe('file')
    expect(command.args).toContain('--output=/out/report.json')
  }
})

test('no configuration of the working folder is read, nothing is filtered, nothing is fetched', () => {
  const { args } = configCommand(options)
  expect(args).toEqual(
    expect.arrayContaining([
      '--config=/dev/null',
      '--ignorefile=/dev/null',
      '--offline-scan',
      '--skip-check-update',
      '--skip-version-check',
      '--disable-telemetry',
      '--timeout=24h',
    ]),
  )
  expect(args.filter((word) => /^--(severity|quiet|ignore-unfixed|exit-code)/.test(word))).toEqual([])
})

test('only packages need the database', () => {
  expect(configCommand(options).args).toContain('--cache-dir=/scratch')
  expect(packagesCommand(options).args).toContain('--cache-dir=/data')
  expect(packagesCommand(options).args).toContain('--scanners=vuln,license')
})

test('plans of Terraform are kept from Trivy, which hides the findings of main.tf behind them', () => {
  expect(configCommand(options).args.filter((word) => word.includes('plan'))).toEqual([])
})

test('checks of the repository are one folder, and only those in the package user', () => {
  expect(configCommand({ ...options, checks: '/checks' }).args).toEqual(
    expect.arrayContaining(['--config-check=/checks', '--check-namespaces=user']),
  )
  expect(configCommand(options).args.join(' ')).not.toContain('check-namespaces')
  expect(packagesCommand({ ...options, checks: '/checks' }).args.join(' ')).not.toContain('/checks')
})
