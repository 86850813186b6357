import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const markdown = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
const below = (folder: string): readonly string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
const pages = ['.', 'docs', 'docs/decisions', ...below('actions'), ...below('examples')].flatMap(markdown).sort()

/** Inline links to files: `[text](path)` or `[text](path#heading)`, not addresses. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))

const headingsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('links between pages', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', heading] = link.split('#')
      const target = path === '' ? join(root, page) : join(root, dirname(page), path)
      return !existsSync(target) || (heading !== undefined && !headingsOf(target).includes(heading))
    })
    expect(broken).toEqual([])
  })
})
