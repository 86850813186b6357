import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMatch } from '../../../../src/core/policy/match.js'
import { matchKeys } from '../../../../src/core/policy/match-key.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { withTables } from '../../../../src/core/policy/reading/reference.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { groups } from '../../../../src/knowledge/groups.js'
import { policyNames } from '../../../../src/tools/index.js'
import { compiling, names } from '../samples.js'

const page = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')

describe('docs/policy.md', () => {
  it('has the tables that the code gives; `node scripts/schema.mjs` writes it', () => {
    expect(withTables(page, groups)).toBe(page)
    expect(page).toContain('| `resource` |')
    expect(page).toContain('| `s3-public-access` |')
  })

  it('shows only policies and waivers that are valid', () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    const mistakes = blocks.map((text) => {
      const { problems, warnings } = text.startsWith('id:')
        ? readWaivers(new Map([['w.yml', text]]), policyNames)
        : readPolicy(text.startsWith('version:') ? text : `version: 1\n${text}`, policyNames)
      return [...problems, ...warnings]
    })
    expect(mistakes).toEqual(Array.from({ length: 6 }, () => []))
  })

  it('stays as it is without markers', () => {
    expect(withTables('# A page\n', groups)).toBe('# A page\n')
  })

  it.each(matchKeys.map((entry) => [entry.key, entry.example]))(
    'gives an example for %s that is valid',
    (key, example) => {
      const needed = { rule: 'rule: x', path: 'path: x' }
      const others = Object.entries(needed)
        .filter(([other]) => other !== key)
        .map(([, line]) => `  ${line}`)
      const text = `id: a\nreason: r\nowner: o\nexpires: 2027-01-01\nmatch:\n  ${key}: ${example}\n${others.join('\n')}\n`
      const { waivers, problems } = readWaivers(new Map([['w.yml', text]]), names)
      expect(problems).toEqual([])
      expect(waivers.map(({ match }) => typeof compileMatch(match, compiling))).toEqual(['function'])
    },
  )
})
