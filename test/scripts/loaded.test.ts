import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../e2e/gatehouse.js'

/** Scripts load the sources compiled, where no type check looks: a name that was changed would be found by whoever runs them next. */
const folder = join(root, 'scripts')
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'))
const loaded = scripts.flatMap((script) =>
  [...readFileSync(join(folder, script), 'utf8').matchAll(/const \{ ([^}]+) \} = await load\('([^']+)\.js'\)/g)].map(
    ([, names = '', path = '']) => [script, path, names.split(', ')] as const,
  ),
)

describe('what scripts load', () => {
  it.each(loaded)('%s finds in %s', async (_, path, names) => {
    const module: object = await import(join(root, 'src', `${path}.ts`))
    expect(Object.keys(module)).toEqual(expect.arrayContaining([...names]))
  })

  it('is seen by this test', () => {
    const calls = scripts.flatMap((script) => readFileSync(join(folder, script), 'utf8').match(/await load\('/g) ?? [])
    expect(loaded.length).toBe(calls.length)
    expect(loaded.length).toBeGreaterThan(20)
  })
})
