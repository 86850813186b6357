// Rebuilds dist/ in a folder of its own and compares it, byte for byte, with the committed one.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const fresh = mkdtempSync(join(tmpdir(), 'gatehouse-dist-'))
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', fresh], { cwd: root, stdio: 'inherit' })
  const committed = join(root, 'dist')
  const names = [...new Set([...filesOf(committed), ...filesOf(fresh)])].sort()
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name)).toString('latin1')
    } catch {
      return undefined
    }
  }
  const different = names.filter((name) => read(committed, name) !== read(fresh, name))
  for (const name of different) console.error(`${relative(root, join(committed, name))} is not what the sources make`)
  if (different.length > 0) {
    console.error('Run `npm run build` and commit dist/.')
    process.exitCode = 1
  } else console.log(`dist/ is what the sources make (${names.length} files)`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
