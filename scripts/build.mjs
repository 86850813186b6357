// Builds dist/: tsc compiles, ncc bundles the JavaScript, stubs start it. `--out DIR` builds elsewhere (to compare).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const flag = process.argv.indexOf('--out')
const out = resolve(flag < 0 ? join(root, 'dist') : process.argv[flag + 1])
const compiled = join(root, 'build', 'js')
const bin = (name) => join(root, 'node_modules', '.bin', name)
const run = (name, ...args) => execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

/** One bundle per audience, and a stub of two lines for each thing that is started. */
const bundles = [
  { name: 'cli', entry: 'cli/main.js', stubs: { 'cli.js': "#!/usr/bin/env node\nimport './cli/index.js'\n" } },
  {
    name: 'actions',
    entry: 'actions/index.js',
    stubs: Object.fromEntries(
      ['root', 'scan', 'gate', 'publish', 'sbom', 'sign', 'verify'].map((action) => [
        `${action}.js`,
        `import { runAction } from './actions/index.js'\nawait runAction('${action}')\n`,
      ]),
    ),
  },
]

rmSync(compiled, { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.json')
mkdirSync(out, { recursive: true })
for (const { name, entry, stubs } of bundles) {
  if (!existsSync(join(compiled, entry))) throw new Error(`There is no ${entry} to bundle.`)
  run('ncc', 'build', join('build', 'js', entry), '--no-cache', '--license', 'licenses.txt', '--out', join(out, name))
  for (const [stub, text] of Object.entries(stubs)) writeFileSync(join(out, stub), text, { mode: 0o755 })
}
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
