// The sources, compiled into a folder of their own: a build that runs at the same time empties build/js.
import { execFileSync } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const compiled = join(root, 'build', 'scripts')

export function compile() {
  const tsc = join(root, 'node_modules', '.bin', 'tsc')
  execFileSync(tsc, ['-p', join(root, 'tsconfig.json'), '--outDir', compiled], { stdio: 'inherit' })
}

/** A module of `src`, by its compiled path: `host/node/ports.js`. */
export const load = (path) => import(join(compiled, path))
