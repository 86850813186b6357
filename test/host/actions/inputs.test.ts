import { describe, expect, it } from 'vitest'
import { readGateInputs, readPublishInputs, readRootInputs, readScanInputs } from '../../../src/host/actions/inputs.js'

const situation = { workspace: '/srv/shop', temporary: '/srv/temp', tools: ['checkov', 'trivy'] }

const environmentOf = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

const root = (given: Readonly<Record<string, string>> = {}) => readRootInputs(environmentOf(given), situation)
const refusal = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('the inputs of the root action', () => {
  const defaults = {
    path: '',
    policy: undefined,
    organisationPolicy: undefined,
    mode: undefined,
    tools: undefined,
    outputDirectory: '/srv/temp/gatehouse',
    token: undefined,
    requirePublish: false,
    transport: 'api',
    scope: 'repository',
    comment: true,
    vulnerabilityDb: undefined,
    publishTimeout: 300_000,
    onTimeout: 'unpublished',
    cache: true,
  }

  it('have their defaults when nothing is given', () => {
    expect(root()).toEqual(defaults)
  })

  it('have their defaults when empty texts and white space are given', () => {
    const names = ['path', 'mode', 'tools', 'output-directory', 'require-publish', 'publish-timeout', 'scope', 'token']
    expect(root(Object.fromEntries(names.map((name) => [name, ' \n'])))).toEqual(defaults)
  })

  it('become one typed value', () => {
    const given = {
      path: './infra/prod/',
      policy: 'team/policy.yml',
      mode: 'enforce',
      tools: 'Trivy,\n checkov trivy',
      'output-directory': 'out',
      token: 'ghs_abc',
      'require-publish': 'True',
      transport: 'none',
      scope: 'image/api-1.0',
      comment: 'FALSE',
      'vulnerability-db': '/data/db',
      'publish-timeout': '90s',
      'on-timeout': 'published\n',
      cache: 'false',
    }
    expect(root(given)).toEqual({
      path: 'infra/prod',
      policy: 'team/policy.yml',
      organisationPolicy: undefined,
      mode: 'enforce',
      tools: ['checkov', 'trivy'],
      outputDirectory: '/srv/shop/out',
      token: 'ghs_abc',
      requirePublish: true,
      transport: 'none',
      scope: 'image/api-1.0',
      comment: false,
      vulnerabilityDb: '/data/db',
      publishTimeout: 90_000,
      onTimeout: 'published',
      cache: false,
    })
  })

  it.each([
    ['/srv/shop', ''],
    ['/srv/shop/infra', 'infra'],
    ['infra/../charts', 'charts'],
    ['..charts', '..charts'],
  ])('take the path %s as %j', (given, path) => {
    expect(root({ path: given }).path).toBe(path)
  })

  it.each([
    [' .github/organisation.yml\n', '.github/organisation.yml'],
    ['\n  version: 1\n  mode: enforce\n', '  version: 1\n  mode: enforce'],
  ])('keep what stands before each line of an organisation policy: %j', (given, expected) => {
    expect(root({ 'organisation-policy': given }).organisationPolicy).toBe(expected)
  })

  it('take no other variable of the environment for an input', () => {
    expect(readRootInputs({ GITHUB_TOKEN: 'x', input_mode: 'x', XINPUT_MODE: 'x' }, situation)).toEqual(defaults)
  })
})

describe('the inputs of the root action refuse', () => {
  it.each([
    ['polcy', 'x', 'There is no input polcy.', 'Did you mean policy?'],
    ['require_publish', 'true', 'There is no input require_publish.', 'Did you mean require-publish?'],
    [
      'colour',
      '',
      'There is no input colour.',
      'Its inputs are cache, comment, epss, kev, mode, on-timeout, organisation-policy, output-directory, path, policy, publish-timeout, require-publish, scope, token, tools, transport, vulnerability-db.',
    ],
    ['mode', 'enfroce', 'The input mode cannot be "enfroce".', 'It is one of audit, enforce. Did you mean enforce?'],
    ['mode', 'Enforce', 'The input mode cannot be "Enforce".', 'It is one of audit, enforce. Did you mean enforce?'],
    ['transport', 'ftp', 'The input transport cannot be "ftp".', 'It is one of api, upload-sarif, none.'],
    ['on-timeout', 'fail', 'The input on-timeout cannot be "fail".', 'It is one of unpublished, published.'],
    ['comment', 'yes', 'The input comment cannot be "yes".', 'It is true or false.'],
    ['require-publish', '1', 'The input require-publish cannot be "1".', 'It is true or false.'],
    [
      'publish-timeout',
      '5 min',
      'The input publish-timeout cannot be "5 min".',
      'It must be a number and a unit, such as 90s, 10m or 2h, and at most 24h.',
    ],
    [
      'tools',
      'trivy,chekov',
      'The input tools cannot be "trivy,chekov".',
      'chekov is no tool. It is one of checkov, trivy. Did you mean checkov?',
    ],
    ['tools', ',', 'The input tools cannot be ",".', 'It is one of checkov, trivy.'],
    ['scope', 'Prod', 'The input scope cannot be "Prod".', expect.stringContaining('small letters')],
    ['scope', 'a//b', 'The input scope cannot be "a//b".', expect.stringContaining('small letters')],
    ['scope', '../b', 'The input scope cannot be "../b".', expect.stringContaining('small letters')],
    ['path', '..', 'The input path cannot be "..".', expect.stringContaining('inside the workspace')],
    ['path', '/etc', 'The input path cannot be "/etc".', expect.stringContaining('inside the workspace')],
    ['path', '/srv/shop2', 'The input path cannot be "/srv/shop2".', expect.stringContaining('inside the workspace')],
    ['path', 'a\n::error::b', 'The input path cannot be "a\\n::error::b".', expect.stringContaining('inside')],
    ['policy', '.', 'The input policy cannot be ".".', expect.stringContaining('.gatehouse/policy.yml')],
    ['policy', '../policy.yml', 'The input policy cannot be "../policy.yml".', expect.stringContaining('inside')],
    ['vulnerability-db', 'a\nb', 'The input vulnerability-db cannot be "a\\nb".', expect.stringContaining('one path')],
  ])('%s: %j', (name, value, message, hint) => {
    expect(refusal(() => root({ [name]: value }))).toMatchObject({ code: 'INPUT_INVALID', message, hint })
  })

  it('a token with white space, without showing it', () => {
    const error = refusal(() => root({ token: 'ghs_secret ghs_other' }))
    expect(error).toMatchObject({ code: 'INPUT_INVALID', message: 'The input token is not a token.' })
    expect(JSON.stringify(error)).not.toContain('ghs_')
  })

  it('a long value, of which it shows the beginning', () => {
    expect(refusal(() => root({ mode: 'x'.repeat(5000) }))).toMatchObject({
      message: `The input mode cannot be "${'x'.repeat(80)}…".`,
    })
  })
})

describe('the inputs of actions/scan', () => {
  const scan = (given: Readonly<Record<string, string>>) => readScanInputs(environmentOf(given), situation)

  it('name the artifact that carries the evidence', () => {
    expect(scan({ artifact: 'gatehouse-evidence' }).artifact).toBe('gatehouse-evidence')
    expect(scan({}).artifact).toBeUndefined()
  })

  it('name it by the scope too, with a dash for a slash and for the colon of a port', () => {
    expect(scan({ artifact: 'evidence-team/api' }).artifact).toBe('evidence-team-api')
    expect(scan({ artifact: 'evidence-localhost:5000/api' }).artifact).toBe('evidence-localhost-5000-api')
  })

  it.each(['a\\\\b', '"a"', 'a\nb'])('refuse the name %s', (artifact) => {
    expect(refusal(() => scan({ artifact }))).toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('name an image, and what is known of it', () => {
    const given = { image: 'ghcr.io/acme/app:1.0', platform: 'linux/arm64', dockerfile: 'build/Dockerfile' }
    expect(scan(given)).toMatchObject(given)
    expect(scan({ 'image-archive': 'app.tar', 'docker-config': '/home/ci/.docker' })).toMatchObject({
      imageArchive: '/srv/shop/app.tar',
      dockerConfig: '/home/ci/.docker',
    })
  })

  it.each([
    [{ image: '--server=x' }, 'The input image cannot be "--server=x".'],
    [{ image: 'a', platform: 'linux' }, 'The input platform cannot be "linux".'],
    [{ platform: 'linux/arm64' }, 'The input platform says something of an image, and none is named.'],
  ])('refuse %j', (given, message) => {
    expect(refusal(() => scan(given))).toMatchObject({ code: 'INPUT_INVALID', message })
  })

  it('refuse what belongs to another action', () => {
    expect(refusal(() => scan({ mode: 'audit' }))).toMatchObject({ message: 'There is no input mode.' })
  })
})

describe('the inputs of actions/gate', () => {
  const gate = (given: Readonly<Record<string, string>>) => readGateInputs(environmentOf(given), situation)
  const digest = `sha256:${'a1'.repeat(32)}`

  it('name the evidence by its path, or by an artifact and its digest', () => {
    expect(gate({ evidence: 'out/evidence.json' })).toMatchObject({
      evidence: ['/srv/shop/out/evidence.json'],
      path: '',
      scope: 'repository',
    })
    expect(gate({ artifact: 'e', path: 'infra', scope: 'shop' })).toMatchObject({ path: 'infra', scope: 'shop' })
    expect(gate({ artifact: 'e', 'evidence-digest': digest })).toMatchObject({
      artifact: ['e'],
      evidenceDigest: [digest],
    })
  })

  it('name the evidence of several steps, one in each line', () => {
    expect(gate({ evidence: 'a/evidence.json\n\n  b/evidence.json' })).toMatchObject({
      evidence: ['/srv/shop/a/evidence.json', '/srv/shop/b/evidence.json'],
    })
    expect(gate({ artifact: 'scan/x\nsbom/x' })).toMatchObject({ artifact: ['scan-x', 'sbom-x'] })
  })

  it.each([
    [{}, 'There is no evidence to judge.'],
    [{ evidence: 'a', artifact: 'b' }, 'The inputs evidence and artifact were both given.'],
    [{ evidence: 'a', 'evidence-digest': 'abc' }, 'The input evidence-digest cannot be "abc".'],
  ])('refuse %j', (given, message) => {
    expect(refusal(() => gate(given))).toMatchObject({ code: 'INPUT_INVALID', message })
  })
})

describe('the inputs of actions/publish', () => {
  const publish = (given: Readonly<Record<string, string>>) =>
    readPublishInputs(environmentOf({ 'verdict-file': 'v.json', ...given }), situation)

  it('upload through the API unless told otherwise', () => {
    expect(publish({})).toMatchObject({
      verdictFile: '/srv/shop/v.json',
      transport: 'api',
      uploaded: undefined,
    })
  })

  it('leave the upload to the step whose outcome they are told', () => {
    expect(publish({ uploaded: 'failure' })).toMatchObject({ transport: 'upload-sarif', uploaded: 'failure' })
    expect(publish({ transport: 'upload-sarif' })).toMatchObject({ transport: 'upload-sarif', uploaded: undefined })
  })

  it.each([
    [{ 'verdict-file': '' }, 'The input verdict-file is missing.'],
    [{ uploaded: 'success', transport: 'api' }, 'The inputs uploaded and transport: api contradict each other.'],
    [{ uploaded: 'succes' }, 'The input uploaded cannot be "succes".'],
  ])('refuse %j', (given, message) => {
    expect(refusal(() => publish(given))).toMatchObject({ code: 'INPUT_INVALID', message })
  })
})
