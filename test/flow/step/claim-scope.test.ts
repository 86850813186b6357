import { describe, expect, it } from 'vitest'
import { claimScope } from '../../../src/flow/step/claim-scope.js'
import { contextOf, stageStep } from './scene.js'

/** Steps of one job, each with the environment that those before it leave. */
function job() {
  const environment: Record<string, string> = {}
  const { ports } = stageStep(contextOf())
  const runner = {
    ...ports.runner,
    export: (name: string, value: string) => {
      environment[name] = value
    },
  }
  const claim = (work: 'scan' | 'publish', scope: string): void =>
    claimScope(work, scope, { runner, environment: { ...environment } })
  return { environment, claim }
}

describe('a scope in a job', () => {
  it('is scanned and published once each', () => {
    const { claim, environment } = job()
    for (const scope of ['shop', 'image/api']) {
      claim('scan', scope)
      claim('publish', scope)
    }
    expect(environment).toEqual({
      GATEHOUSE_SCANNED_SCOPES: 'image/api shop',
      GATEHOUSE_PUBLISHED_SCOPES: 'image/api shop',
    })
  })

  it.each([
    ['scan', 'A step before this one in the same job has scanned the scope shop.'],
    ['publish', 'A step before this one in the same job has published the scope shop.'],
  ] as const)('is refused a second time: %s', (work, sentence) => {
    const { claim, environment } = job()
    claim(work, 'shop')
    const before = { ...environment }
    expect(() => claim(work, 'shop')).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: sentence,
        hint: 'Give each step that scans a `scope` of its own: with the same one, the second closes the alerts of the first.',
      }),
    )
    expect(environment).toEqual(before)
  })

  it('is not mistaken for another that begins like it', () => {
    const { claim } = job()
    claim('scan', 'shop')
    expect(() => claim('scan', 'sho')).not.toThrow()
    expect(() => claim('scan', 'shop/api')).not.toThrow()
  })
})
