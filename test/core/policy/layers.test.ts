import { describe, expect, it } from 'vitest'
import {
  contactOf,
  ignoredIn,
  type Layers,
  planPart,
  strictestMode,
  strictestSettings,
} from '../../../src/core/policy/layers.js'
import type { Policy, Settings, ToolSettings } from '../../../src/core/policy/policy.js'
import { policy } from '../builders.js'

const both = (organisation: Policy, repository: Policy): Layers => [
  { layer: 'organisation', policy: organisation },
  { layer: 'repository', policy: repository },
]
const only = (repository: Policy): Layers => [{ layer: 'repository', policy: repository }]
const off = { off: true }

describe('the strictest of two policies', () => {
  it.each<[keyof Settings, string, string]>([
    ['onToolError', 'error', 'warn'],
    ['onUnscanned', 'error', 'warn'],
    ['onUnscanned', 'warn', 'note'],
    ['onUnscanned', 'error', 'note'],
    ['inlineSkips', 'ignore', 'below-block'],
    ['inlineSkips', 'below-block', 'honour'],
    ['inlineSkips', 'ignore', 'honour'],
    ['unknownSeverity', 'critical', 'medium'],
    ['unknownSeverity', 'low', 'info'],
  ])('is for `%s` %s before %s, whoever says it', (key, strict, mild) => {
    const [stricter, milder] = [policy({}, { [key]: strict }), policy({}, { [key]: mild })]
    expect(strictestSettings(both(stricter, milder))[key]).toBe(strict)
    expect(strictestSettings(both(milder, stricter))[key]).toBe(strict)
    expect(strictestSettings(only(milder))[key]).toBe(mild)
  })

  it('is for the mode `enforce` before `audit`', () => {
    const [enforce, audit] = [policy({ mode: 'enforce' }), policy({ mode: 'audit' })]
    expect(
      [both(enforce, audit), both(audit, enforce), both(audit, audit)].map((layers) => strictestMode(layers)),
    ).toEqual(['enforce', 'enforce', 'audit'])
  })
})

describe('what a scan obeys', () => {
  it('is what the policy says where there is one', () => {
    const tools = new Map([['trivy', { off: true, timeoutMs: 1000 }]])
    expect(planPart(only(policy({ exclude: ['a/**'], tools })))).toEqual({ exclude: ['a/**'], tools })
  })

  it('is what the organisation leaves out, and nothing that the repository would', () => {
    const organisation = policy({ exclude: ['vendor/**'], tools: new Map([['checkov', off]]) })
    const repository = policy({ exclude: ['**'], tools: new Map([['trivy', off]]) })
    expect(planPart(both(organisation, repository))).toEqual({
      exclude: ['vendor/**'],
      tools: new Map([
        ['checkov', off],
        ['trivy', { off: false }],
      ]),
    })
  })

  it('takes each limit of a tool from the organisation if it names it, else from the repository', () => {
    const organisation = policy({ tools: new Map([['trivy', { off: false, timeoutMs: 1000 }]]) })
    const repository = policy({
      tools: new Map([
        ['trivy', { off: false, timeoutMs: 2000, memoryBytes: 5 }],
        ['checkov', { off: false, timeoutMs: 3000 }],
      ]),
    })
    expect([...planPart(both(organisation, repository)).tools]).toEqual([
      ['checkov', { off: false, timeoutMs: 3000 }],
      ['trivy', { off: false, timeoutMs: 1000, memoryBytes: 5 }],
    ])
  })
})

describe('what a repository would leave out', () => {
  const repository = policy({
    exclude: Array.from({ length: 12 }, (_, index) => `${index}/**`),
    tools: new Map<string, ToolSettings>([
      ['trivy', off],
      ['checkov', { off: false, timeoutMs: 1 }],
    ]),
  })

  it('is told where an organisation has the say, shortened when it is long', () => {
    const [globs, ...tools] = ignoredIn(both(policy(), repository))
    expect(globs).toContain('`exclude` (0/**, 1/**')
    expect(globs).toContain('9/** and 2 more) does not count')
    expect(tools).toEqual([
      "The repository's `trivy: off` does not count: only the organisation's policy says what is left out.",
    ])
  })

  it('counts where there is no organisation', () => {
    expect(ignoredIn(only(repository))).toEqual([])
  })
})

describe('whom to ask', () => {
  it("is the organisation's contact, else the repository's", () => {
    const [one, other] = [policy({ contact: '#appsec' }), policy({ contact: '#team' })]
    expect([both(one, other), both(policy(), other), both(one, policy())].map(contactOf)).toEqual([
      '#appsec',
      '#team',
      '#appsec',
    ])
    expect(contactOf(only(policy()))).toBeUndefined()
  })
})
