import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeVerdict } from '../../../src/core/codec/verdict-codec.js'
import { explain } from '../../../src/flow/explain/explain.js'
import { judged, misconfiguration } from '../../core/builders.js'
import { makeOutside, problemOf } from '../../install/outside.js'
import { makeFolder, writeTree } from '../../temporary.js'

const policy = `version: 1
block: [critical]
rules:
  - { id: prod, match: { group: s3-public-access, path: "infra/prod/**" }, action: block }
  - { id: trivy, match: { tool: trivy }, action: warn }
  - { id: after, match: { severity: high }, action: block }
`
const verdict = judged([
  misconfiguration({ ruleId: 'AWS-0086', concept: 's3-block-public-acls', path: 'infra/a.tf' }),
  misconfiguration({ ruleId: 'AWS-0107', path: 'infra/b.tf' }),
])

const ask = (word: string, { scanned = true, text = policy } = {}) => {
  const folder = writeTree({ '.gatehouse/policy.yml': text, 'verdict.json': encodeVerdict(verdict) })
  const given = scanned ? { verdict: join(folder, 'verdict.json') } : {}
  return explain({ word, folder, ...given }, { width: 100, colour: false }, makeOutside().ports)
}

describe('an explanation', () => {
  it('of a concept tells who calls it what, who decides and where it was found, before any scan too', async () => {
    const text = await ask('s3-block-public-acls')
    expect(text).toContain('tools      Checkov CKV_AWS_53 (terraform, cloudformation)')
    expect(text).toContain('           Trivy AWS-0086 (terraform, cloudformation)')
    expect(text).toContain('repository: rule prod: block where path is infra/prod/**\n')
    expect(text).toContain('repository: rule trivy: warn\n')
    expect(text).not.toContain('rule after')
    expect(text).toContain('CI may be stricter')
    expect(text).toContain('infra/a.tf')
    expect(text).not.toContain('infra/b.tf')
    const fresh = await ask('s3-block-public-acls', { scanned: false })
    expect(fresh).toContain('No scan is remembered')
    expect(fresh).toContain('medium for CKV_AWS_53 (its vendor')
  })

  it.each(['CKV_AWS_53', 'AVD-AWS-0086', 'aws-s3-block-public-acls', 's3-public-access'])(
    'is there for %s, any name of it',
    async (word) => {
      expect(await ask(word)).toMatch(/s3-block-public-acls/)
    },
  )

  it('takes a severity for certain only where the tools agree', async () => {
    const text = 'version: 1\nrules: [{ id: high, match: { severity: ">=high" }, action: block }]\n'
    expect(await ask('s3-block-public-acls', { text })).toContain('rule high: block where severity is >=high\n')
    expect(await ask('k8s-cpu-limit', { text, scanned: false })).toContain('else the floor')
  })

  it('of an id is that of the finding in the verdict that was named', async () => {
    const id = verdict.blocking[0]?.id ?? ''
    expect(await ask(id)).toContain(`id ${id}`)
  })

  it('suggests what may have been meant', async () => {
    expect(await problemOf(ask('s3-blok-public-acls'))).toMatchObject({
      code: 'FINDING_UNKNOWN',
      hint: 'Did you mean s3-block-public-acls?',
    })
    expect(await problemOf(ask('zzzzzzzzzzzz'))).toMatchObject({ code: 'FINDING_UNKNOWN' })
    const gone = explain(
      { word: 'x', folder: makeFolder(), verdict: '/none.json' },
      { width: 80, colour: false },
      makeOutside().ports,
    )
    expect(await problemOf(gone)).toMatchObject({ code: 'TARGET_MISSING' })
  })
})
