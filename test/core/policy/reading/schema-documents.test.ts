import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { policyJsonSchema, waiversJsonSchema } from '../../../../src/core/policy/reading/json-schema.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { policyNames } from '../../../../src/tools/index.js'
import { arbitraryFindings } from '../../arbitrary-findings.js'
import { judged } from '../../builders.js'
import { documentsOf, type Schema } from '../from-schema.js'

const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }))
const policies = policyJsonSchema(policyNames) as Schema
const waivers = waiversJsonSchema(policyNames) as Schema
const [isPolicy, areWaivers] = [ajv.compile(policies), ajv.compile(waivers)]

/** No JSON Schema can ask for ids to differ. */
const isOwn = ({ sentence }: { readonly sentence: string }): boolean => !sentence.includes('is taken:')

const written = (document: unknown, asJson: boolean): string =>
  asJson ? JSON.stringify(document) : stringify(document)

describe('every document that the schema accepts', () => {
  it('is a policy, and judges findings without a throw', () => {
    fc.assert(
      fc.property(documentsOf(policies), fc.boolean(), arbitraryFindings, (document, asJson, findings) => {
        expect([isPolicy(document), isPolicy.errors]).toEqual([true, null])
        const { policy, problems } = readPolicy(written(document, asJson), policyNames)
        expect(problems.filter(isOwn)).toEqual([])
        if (policy === undefined) return
        const { blocking, warnings, noted, waived } = judged(findings, { policy, names: policyNames })
        const total = blocking.length + warnings.length + noted.length + waived.length
        expect(total > 0).toBe(findings.length > 0)
      }),
      { numRuns: 150 },
    )
  })

  it('is a waiver or a list of them, and judges findings without a throw', () => {
    fc.assert(
      fc.property(documentsOf(waivers), fc.boolean(), arbitraryFindings, (document, asJson, findings) => {
        expect([areWaivers(document), areWaivers.errors]).toEqual([true, null])
        const read = readWaivers(new Map([['w.yml', written(document, asJson)]]), policyNames)
        expect(read.problems.filter(isOwn)).toEqual([])
        expect(judged(findings, { waivers: read.waivers, names: policyNames }).schema).toBe(1)
      }),
      { numRuns: 150 },
    )
  })
})
