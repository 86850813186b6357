import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMatch } from '../../../../src/core/policy/match.js'
import { matchKeys } from '../../../../src/core/policy/match-key.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { withMatchKeyTable } from '../../../../src/core/policy/reading/reference.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { compiling, names } from '../samples.js'

const page = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')

describe('docs/policy.md', () => {
  it('has the table that the code gives; `node scripts/schema.mjs` writes it', () => {
    expect(withMatchKeyTable(page)).toBe(page)
    expect(page).toContain('| `resource` |')
  })

  it('shows only policies and waivers that are valid', () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    const problems = blocks.map((text) => {
      if (text.startsWith('id:')) return readWaivers(new Map([['w.yml', text]]), names).problems
      return readPolicy(text.startsWith('rules:') ? `version: 1\n${text}` : text, names).problems
    })
    expect(problems).toEqual([[], [], [], []])
  })

  it('stays as it is without markers', () => {
    expect(withMatchKeyTable('# A page\n')).toBe('# A page\n')
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
