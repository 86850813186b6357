import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gentle } from '../programs/gently.js'
import { imageTool } from '../programs/locked-tools.js'
import { oneAtATime } from '../programs/once.js'
import { kept as folderOfAll, lockFor } from '../programs/place.js'

const run = promisify(execFile)
const servers = join(import.meta.dirname, 'servers')

interface GoModule {
  readonly kind: 'module'
  /** As `go install` wants it, with its version. */
  readonly path: string
}

interface OwnServer {
  readonly kind: 'own'
  readonly folder: string
}

/** What the stack runs. Of rekor-tiles and tesseract these are the newest versions that could be built from the module proxy in November 2026. */
const programs = {
  crane: { kind: 'module', path: 'github.com/google/go-containerregistry/cmd/crane@v0.22.1' },
  rekor: { kind: 'module', path: 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@v2.3.0' },
  'ct-log': { kind: 'module', path: 'github.com/transparency-dev/tesseract/cmd/tesseract/posix@v0.1.1' },
  'fulcio-tsa': { kind: 'own', folder: join(servers, 'fulcio-tsa') },
  registry: { kind: 'own', folder: join(servers, 'registry') },
} as const satisfies Readonly<Record<string, GoModule | OwnServer>>
export const programNames = Object.keys(programs) as readonly (keyof typeof programs)[]

/** The locked tools come from their installer; what only tests need is built here. */
export type ProgramName = keyof typeof programs | 'cosign' | 'syft'

const environment = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-trimpath -buildvcs=false' }

async function sourcesOf(program: GoModule | OwnServer): Promise<string> {
  if (program.kind === 'module') return program.path
  const names = (await readdir(program.folder)).sort()
  return (await Promise.all(names.map((name) => readFile(join(program.folder, name), 'utf8')))).join('\n')
}

async function build(program: GoModule | OwnServer, folder: string): Promise<string> {
  const [nice, ...words] = [...gentle, 'go']
  const flags = ['-ldflags', '-s -w']
  if (program.kind === 'own') {
    const file = join(folder, 'program')
    const args = [...words, 'build', '-mod=mod', ...flags, '-o', file, '.']
    await run(nice, args, { cwd: program.folder, env: environment })
    return file
  }
  await run(nice, [...words, 'install', ...flags, program.path], { env: { ...environment, GOBIN: folder } })
  return join(folder, basename(program.path.split('@')[0] ?? ''))
}

/** Builds into a folder beside the cache and moves it there whole: a run that is ended leaves no half of a program. */
async function keep(name: ProgramName, program: GoModule | OwnServer, kept: string): Promise<void> {
  if (existsSync(kept)) return
  const folder = await mkdtemp(join(folderOfAll, `.${name}-`))
  try {
    await rename(await build(program, folder), kept)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function find(name: ProgramName): Promise<string> {
  if (name === 'cosign' || name === 'syft') return (await imageTool(name)).file
  const known: GoModule | OwnServer = programs[name]
  const key = createHash('sha256')
    .update(await sourcesOf(known))
    .digest('hex')
    .slice(0, 16)
  const kept = join(folderOfAll, `${name}-${key}`)
  if (!existsSync(kept)) await oneAtATime(await lockFor(name), () => keep(name, known, kept))
  return kept
}

const found = new Map<ProgramName, Promise<string>>()

/** The path of a program, built from source by `go` the first time (that takes minutes) and kept in GATEHOUSE_CACHE. */
export function program(name: ProgramName): Promise<string> {
  const path = found.get(name) ?? find(name)
  found.set(name, path)
  return path
}
