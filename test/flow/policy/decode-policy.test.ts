import { describe, expect, it } from 'vitest'
import { decodePolicy } from '../../../src/flow/policy/decode-policy.js'
import { names } from '../../core/builders.js'

const waiver = 'id: a\nmatch: { rule: AWS-0107, path: "infra/**" }\nreason: Behind a VPN.\n'

const decode = (policy: string) =>
  decodePolicy(
    new Map([
      ['.gatehouse/policy.yml', policy],
      ['.gatehouse/waivers/a.yml', waiver],
    ]),
    { where: 'the working tree', names },
  )

describe('a waiver', () => {
  it('may leave out what the policy beside it does not require', () => {
    expect(decode('version: 1\nwaiver-rules: { require: [reason] }').waivers.map(({ id }) => id)).toEqual(['a'])
  })

  it('needs everything where the policy says nothing, or cannot be read', () => {
    for (const policy of ['version: 1', 'version: 2\nwaiver-rules: { require: [reason] }']) {
      const { waivers, origin } = decode(policy)
      expect(waivers).toEqual([])
      expect(origin.problems.filter(({ code }) => code === 'WAIVER_INVALID')).toHaveLength(2)
    }
  })
})
