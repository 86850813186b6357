import { describe, expect, it } from 'vitest'
import { classify } from '../../../../../src/host/actions/github/request/classify.js'
import { beginning } from '../loopback.js'

const told = (status: number, body: unknown, headers = {}) =>
  classify({ status, body, headers }, { needs: 'contents: read' }, beginning)

describe('what GitHub answers', () => {
  it.each([
    [401, 'Bad credentials', 'unauthenticated'],
    [401, 'Requires authentication', 'unauthenticated'],
    [403, 'Resource not accessible by integration', 'no-permission'],
    [403, 'Resource not accessible by personal access token', 'no-permission'],
    [403, 'You are not authorized to read code scanning alerts.', 'no-permission'],
    [403, 'Resource protected by organization SAML enforcement. You must grant your token access.', 'no-permission'],
    [403, 'Advanced Security must be enabled for this repository to use code scanning.', 'feature-off'],
    [403, 'Code Security must be enabled for this repository to use code scanning.', 'feature-off'],
    [403, 'Code scanning is not enabled for this repository. Please enable it in the settings.', 'feature-off'],
    [403, 'GitHub Advanced Security is not enabled for this repository', 'feature-off'],
    [403, 'repository not enabled for code scanning', 'feature-off'],
    [403, 'Repository was archived so is read-only.', 'archived'],
    [403, 'API rate limit exceeded for installation ID 1234567.', 'rate-limited'],
    [403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', 'rate-limited'],
    [403, 'You have triggered an abuse detection mechanism. Please retry your request again later.', 'rate-limited'],
    [403, 'Unable to create comment because issue is locked.', 'invalid'],
    [429, 'Too many requests', 'rate-limited'],
    [404, 'Not Found', 'not-found'],
    [410, 'Issues are disabled for this repo', 'not-found'],
    [404, 'commit not found', 'ref-gone'],
    [422, 'commit not found', 'ref-gone'],
    [422, `No commit found for SHA: ${'a'.repeat(40)}`, 'ref-gone'],
    [404, "ref 'refs/heads/gh-readonly-queue/main/pr-7-1' not found in this repository", 'ref-gone'],
    [422, 'Reference does not exist', 'ref-gone'],
    [400, 'Invalid SARIF. It is not valid against the schema', 'invalid'],
    [422, 'Validation Failed', 'invalid'],
    [413, 'Payload Too Large', 'too-large'],
    [500, 'Server Error', 'unavailable'],
    [503, 'Service unavailable', 'unavailable'],
    [409, 'Git Repository is empty.', 'not-found'],
    [409, 'Conflict', 'unexpected'],
    [451, 'Repository access blocked', 'unexpected'],
    [304, 'Not modified', 'unexpected'],
  ])('%i %s is %s', (status, message, kind) => {
    expect(told(status, { message, documentation_url: 'https://docs.github.com' })).toMatchObject({
      kind,
      status,
      message,
    })
  })

  it.each([
    [403, 'unexpected'],
    [413, 'too-large'],
    [502, 'unavailable'],
    [404, 'not-found'],
  ])('as a web page with %i is %s, and none of it is shown', (status, kind) => {
    const message = `The answer is ${status} without a reason.`
    expect(told(status, '<html>Blocked by the proxy</html>')).toMatchObject({ kind, status, message })
  })
})

describe('what is told with a failure', () => {
  it.each([
    [403, 'Resource not accessible by integration', 'contents: read'],
    [404, 'Not Found', 'contents: read'],
    [403, 'Resource protected by organization SAML enforcement.', undefined],
    [403, 'the `acme` organization has an IP allow list enabled', undefined],
    [403, 'Repository was archived so is read-only.', undefined],
    [422, 'Validation Failed', undefined],
    [500, 'Server Error', undefined],
  ])('the permission, where one would help: %i %s: %s', (status, message, needs) => {
    expect(told(status, { message }).needs).toBe(needs)
  })

  it.each([
    ['seconds', { 'retry-after': '90' }, '2027-01-15T10:01:30.000Z'],
    ['a date', { 'retry-after': 'Fri, 15 Jan 2027 10:05:00 GMT' }, '2027-01-15T10:05:00.000Z'],
    [
      'the end of the hour',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800009000' },
      '2027-01-15T10:30:00.000Z',
    ],
    [
      'the nearer word where both are there',
      { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800009000' },
      '2027-01-15T10:00:05.000Z',
    ],
    ['a minute where nothing is said', {}, '2027-01-15T10:01:00.000Z'],
    ['a minute where it is nonsense', { 'retry-after': 'soon' }, '2027-01-15T10:01:00.000Z'],
    [
      'not the end of an hour that is not used up',
      { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '1800009000' },
      '2027-01-15T10:01:00.000Z',
    ],
  ])('when a limit ends: %s', (_, headers, retryAt) => {
    expect(told(429, { message: 'Too many requests' }, headers)).toMatchObject({ kind: 'rate-limited', retryAt })
  })

  it.each([{ 'retry-after': '3' }, { 'x-ratelimit-remaining': '0' }])(
    'a 403 with the headers %j is a limit',
    (headers) => {
      expect(told(403, { message: 'Forbidden' }, headers).kind).toBe('rate-limited')
    },
  )

  it('the details of a refusal', () => {
    const errors = [
      { resource: 'IssueComment', code: 'custom', message: 'body is too long' },
      'and more',
      { code: 'x' },
    ]
    expect(told(422, { message: 'Validation Failed', errors }).message).toBe(
      'Validation Failed: body is too long: and more',
    )
  })

  it('one line without characters that steer a terminal, of at most 300', () => {
    const message = `a\r\n::error::b\u001b[31m\u202e${'x'.repeat(400)}`
    const told422 = told(422, { message }).message
    expect(told422).toBe(`a ::error::b[31m${'x'.repeat(283)}…`)
    expect([...told422]).toHaveLength(300)
  })

  it('no login of an address', () => {
    const address = `https://${['someone', 'word'].join(':')}@proxy.example.test/`
    expect(told(422, { message: `See ${address}` }).message).toBe('See https://****@proxy.example.test/')
  })
})
