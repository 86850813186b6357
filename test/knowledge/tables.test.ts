import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the bundled tables are what their sources make', () => {
  expect(() => execFileSync(process.execPath, ['scripts/knowledge/build.mjs', '--check'])).not.toThrow()
})
