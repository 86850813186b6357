import { describe, expect, test } from 'vitest'
import { formatOf, frameworksOf, leavesOut } from '../../../src/tools/checkov/frameworks.js'

const words = (text: string): string[] => text.trim().split(/\s+/)

describe('formats and frameworks', () => {
  test('Terraform is two frameworks and one format', () => {
    expect(frameworksOf(['terraform'])).toEqual(['terraform', 'terraform_json'])
    expect([formatOf('terraform'), formatOf('terraform_json'), formatOf('terraform_plan')]).toEqual([
      'terraform',
      'terraform',
      'terraform-plan',
    ])
  })

  test('a framework that nobody asked for keeps its name', () => {
    expect(formatOf('sca_package')).toBe('sca-package')
    expect(frameworksOf(['helm', 'kustomize', 'lockfile'])).toEqual([])
  })
})

describe('files that Checkov does not open', () => {
  /** Seen by running Checkov 3.3.30 over one file of each name, all with the same key in them. */
  const found = words(`
    .circleci/config.yml .serverless/a.yaml Dockerfile EXAMPLE.yaml Test/a.yaml a.bicep a.hcl a.json a.template a.tf a.yaml examples/a.yaml
    node_modules/a.yaml package.json vendor/a.yaml x/Dockerfile.prod x/dockerfile x/dockerfile.dev x/prod.Dockerfile x/prod.dockerfile
  `)
  const missed = words(`
    .external_modules/a.yaml .git2/a.yaml .github/workflows/a.yml .idea/a.yaml .venv/a.yaml venv/a.yaml package-lock.json pnpm-lock.lock
    x/Dockerfile-prod a.txt a.py .env id_rsa a.md requirements.txt x/Containerfile
  `)

  test('secrets are searched in exactly the files in which the tool was seen to find one', () => {
    expect(found.filter((path) => leavesOut('secrets', path, 100))).toEqual([])
    expect(missed.filter((path) => !leavesOut('secrets', path, 100))).toEqual([])
  })

  test('a file of more than 5 MB is not searched for secrets', () => {
    expect(leavesOut('secrets', 'a.yaml', 5_000_000)).toBe(false)
    expect(leavesOut('secrets', 'a.yaml', 5_000_001)).toBe(true)
    expect(leavesOut('kubernetes', 'a.yaml', 5_000_001)).toBe(false)
  })

  test.each([
    ['dockerfile', 'Containerfile', true],
    ['dockerfile', 'x/app.Dockerfile', false],
    ['terraform', 'main.tofu', true],
    ['terraform', 'a/main.tf.json', false],
    ['serverless', 'serverless.json', true],
    ['circleci', '.circleci/deploy.yml', true],
    ['azure-pipelines', 'azure-pipelines-release.yml', true],
    ['kubernetes', 'a.template', true],
    ['helm', 'Chart.yaml', false],
  ])('%s %s: %j', (format, path, expected) => {
    expect(leavesOut(format, path, 100)).toBe(expected)
  })
})
