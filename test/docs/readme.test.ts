import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { help } from '../../src/cli/help.js'
import { defaultPolicy } from '../../src/core/policy/policy.js'
import { readPolicy } from '../../src/core/policy/reading/read-policy.js'
import { policyNames } from '../../src/tools/index.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const blocks = (page: string): readonly string[] =>
  [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

describe('the policy of the README', () => {
  const text = blocks(read('README.md')).find((block) => block.startsWith('version: 1')) ?? ''

  it('has three lines and no mistakes', () => {
    expect(text.trimEnd().split('\n')).toHaveLength(3)
    expect(readPolicy(text, policyNames)).toEqual({
      policy: { ...defaultPolicy, mode: 'enforce', block: ['critical', 'high', 'secret'] },
      problems: [],
      warnings: [],
    })
  })
})

describe('the first policy of docs/policy.md', () => {
  it('has three lines and no mistakes', () => {
    const [text = ''] = blocks(read('docs/policy.md'))
    expect(text.trimEnd().split('\n')).toHaveLength(3)
    expect(readPolicy(text, policyNames).problems).toEqual([])
  })
})

describe('words of the command line in the pages', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'docs/policy.md', 'docs/formats.md'])(
    'of %s are words that it has',
    (page) => {
      const options = [...read(page).matchAll(/`gatehouse [a-z]+[^`]*?(--[a-z-]+)/g)].map((match) => match[1] ?? '')
      const verbs = [...read(page).matchAll(/`gatehouse ([a-z]+)/g)].map((match) => `gatehouse ${match[1]}`)
      expect([...options, ...verbs].filter((word) => !help.includes(word))).toEqual([])
    },
  )
})

describe('what is not there yet', () => {
  const { description } = JSON.parse(read('package.json'))
  it.each<[string, string]>([
    ['package.json', String(description)],
    ['the help', help],
    ...['README.md', 'SECURITY.md', 'docs/policy.md', 'docs/formats.md'].map((page): [string, string] => [
      page,
      read(page),
    ]),
  ])('is not promised by %s', (_, words) => {
    expect(words).not.toMatch(/\b(?:provenance|drift|container images?|github action)\b/i)
  })
})
