import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Which room may import what, as data: DESIGN 4's table. Paths are relative to `src/`; `folder/` stands for all below it. */
export interface Law {
  readonly room: string
  readonly mayImport: readonly string[]
  readonly libraries: readonly string[]
  readonly reason: string
}

export const laws: readonly Law[] = [
  {
    room: 'core/',
    mayImport: ['core/'],
    libraries: ['zod', 'yaml', 'picomatch', 'packageurl-js', 'node:crypto'],
    reason: 'core is pure: values in, values out, so that the meaning can be read and tested here alone',
  },
  {
    room: 'knowledge/',
    mayImport: ['knowledge/', 'core/'],
    libraries: [],
    reason: 'knowledge is facts of the release with look-ups; it decides nothing',
  },
  {
    room: 'repository/',
    mayImport: ['repository/', 'core/', 'ports.ts', 'ports/machine/'],
    libraries: ['picomatch'],
    reason: 'repository is the only room that knows trees, commits and lines, and reaches them through ports',
  },
  {
    room: 'tools/plan.ts',
    mayImport: ['tools/', 'core/'],
    libraries: [],
    reason: 'only the plan and the registry see every tool',
  },
  {
    room: 'tools/index.ts',
    mayImport: ['tools/', 'core/', 'knowledge/'],
    libraries: [],
    reason: 'only the plan and the registry see every tool',
  },
  {
    room: 'tools/tool.ts',
    mayImport: ['core/'],
    libraries: [],
    reason: 'the contract of a tool knows our model and no tool',
  },
  {
    room: 'tools/signing.ts',
    mayImport: ['core/'],
    libraries: [],
    reason: 'the contract of a tool knows our model and no tool',
  },
  {
    room: 'tools/cataloguer.ts',
    mayImport: ['core/', 'tools/tool.ts'],
    libraries: [],
    reason: 'the contract of a tool knows our model and no tool',
  },
  {
    room: 'tools/*/',
    mayImport: ['tools/*/', 'tools/tool.ts', 'tools/signing.ts', 'tools/cataloguer.ts', 'core/', 'knowledge/'],
    libraries: ['zod'],
    reason: 'a tool speaks its tool and our model: text in, what it reported out; never another tool, never the disk',
  },
  {
    room: 'install/',
    mayImport: ['install/', 'registry/', 'core/', 'ports.ts', 'ports/machine/'],
    libraries: ['zod'],
    reason: 'install decides by digest and reaches the outside through ports; it never runs a tool',
  },
  {
    room: 'registry/',
    mayImport: ['registry/', 'core/', 'ports.ts', 'ports/machine/'],
    libraries: ['zod'],
    reason: 'registry is the only room that knows registries: references, digests, manifests, referrers, credentials',
  },
  {
    room: 'report/',
    mayImport: ['report/', 'core/'],
    libraries: [],
    reason: 'a presenter renders a verdict and re-decides nothing',
  },
  {
    room: 'flow/',
    mayImport: [
      'flow/',
      'core/',
      'knowledge/',
      'repository/',
      'tools/',
      'install/',
      'registry/',
      'report/',
      'ports.ts',
      'ports/',
    ],
    libraries: [],
    reason: 'a flow tells the story; what it needs from outside comes through ports',
  },
  {
    room: 'ports.ts',
    mayImport: ['core/', 'ports/machine/'],
    libraries: [],
    reason: 'ports are interfaces: nothing to import',
  },
  {
    room: 'ports/machine/',
    mayImport: ['core/', 'ports/machine/'],
    libraries: [],
    reason: 'what a machine offers is known wherever ports are, and knows no GitHub and no runner',
  },
  {
    room: 'ports/',
    mayImport: ['core/', 'ports/', 'ports.ts'],
    libraries: [],
    reason: 'what GitHub and a runner offer are interfaces, which only flows and their hosts know',
  },
  {
    room: 'host/node/',
    mayImport: ['host/node/', 'core/', 'ports.ts', 'ports/machine/'],
    libraries: ['node:*'],
    reason: 'host/node implements ports with node alone and makes no product decision',
  },
  {
    room: 'host/actions/',
    mayImport: ['host/actions/', 'host/node/', 'core/', 'ports.ts', 'ports/'],
    libraries: ['node:*', 'zod', '@actions/*', '@octokit/*'],
    reason: 'host/actions is the only room that knows a runner',
  },
  {
    room: 'cli/',
    mayImport: ['cli/', 'flow/', 'host/node/', 'core/', 'ports.ts', 'ports/machine/'],
    libraries: ['node:util'],
    reason: 'the command line is wiring: arguments in, a flow, an exit code out',
  },
  {
    room: 'actions/',
    mayImport: ['actions/', 'flow/', 'host/node/', 'host/actions/', 'core/', 'ports.ts', 'ports/'],
    libraries: [],
    reason: 'an action is wiring: inputs in, a flow, outputs and an end out',
  },
]

export interface Module {
  readonly path: string
  /** Files of ours as paths from `src/` ending in `.ts`; libraries by name. */
  readonly imports: readonly string[]
  readonly lines: number
}

const importWords = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s*)(['"])([^'"\n]+)\1/g

const stripComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** Every TypeScript file below `root` with what it imports: statically, by `import()`, or by re-exporting. */
export function readModules(root: string): Module[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split('\\').join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const names = [...stripComments(text).matchAll(importWords)].map((match) => match[2] ?? '')
      return { path, imports: names.map((name) => resolve(path, name)), lines: text.split('\n').length - 1 }
    })
}

const resolve = (from: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts') : name

const isIn = (room: string, path: string): boolean => {
  if (!room.endsWith('/')) return path === room
  const pattern = room.split('/').map((step) => (step === '*' ? '[^/]+' : step))
  return new RegExp(`^${pattern.join('/')}`).test(path)
}

/** `tools/*\/` in a law means the own tool's folder only. */
const allows = (law: Law, from: string, to: string): boolean =>
  law.mayImport.some((room) =>
    room === 'tools/*/' ? isIn(`${from.split('/').slice(0, 2).join('/')}/`, to) : isIn(room, to),
  )

const isLibraryAllowed = (law: Law, name: string): boolean =>
  law.libraries.some((library) => (library.endsWith('*') ? name.startsWith(library.slice(0, -1)) : name === library))

/** Every broken law, as a sentence with its reason. */
export function breaches(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const law = laws.find((candidate) => isIn(candidate.room, module.path))
    if (law === undefined) return [`${module.path} is in no room of the house`]
    return module.imports
      .filter((name) =>
        name.endsWith('.json')
          ? !name.startsWith(module.path.split('/')[0] ?? '')
          : name.endsWith('.ts')
            ? !allows(law, module.path, name)
            : !isLibraryAllowed(law, name),
      )
      .map((name) => `${module.path} imports ${name}: ${law.reason}`)
  })
}

export const longFiles = (root: string, most: number): string[] =>
  readModules(root)
    .filter((module) => module.lines > most)
    .map((module) => `${module.path} has ${module.lines} lines`)
