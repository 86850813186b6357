import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeFolder, writeTree } from '../../temporary.js'

/**
 * DESIGN 11: no tool is given a token or a secret. The process that starts the tools holds all of them, as the action does in a
 * workflow, over a checkout that holds the token in its git configuration, as actions/checkout leaves it.
 */

const marker = 'marker-7f3a91c2-7f3a91c2'
const here = fileURLToPath(new URL('.', import.meta.url))
const vite = import.meta.resolve('vite')

/** A kernel or container without it keeps no process from reading another one of its user. */
const hasLandlock =
  Number(spawnSync('python3', ['-c', 'import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))']).stdout) >= 2

const noteSchema = z.object({
  leaks: z.array(z.string()),
  files: z.number(),
  staged: z.boolean(),
  environment: z.array(z.string()),
})

/** A runner in the middle of a job, with the burglar in the place of every tool. */
function makeJob() {
  const workspace = writeTree({
    'main.tf': 'resource "aws_s3_bucket" "site" {\n  bucket = "site"\n}\n',
    '.git/config': `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${marker}\n`,
  })
  const home = writeTree({ '.docker/config.json': `{"auths":{"ghcr.io":{"auth":"${marker}"}}}` })
  const temporary = writeTree({ '_github_workflow/event.json': `{"token":"${marker}"}` })
  const tool = makeFolder()
  const [file, notes] = [join(tool, 'burglar'), join(makeFolder(), 'notes')]
  const script = readFileSync(join(here, 'burglar.cjs'), 'utf8')
  writeFileSync(file, `#!${process.execPath}\n${script}`)
  chmodSync(file, 0o755)
  writeFileSync(join(tool, 'burglar.json'), JSON.stringify({ marker, places: [workspace, home, temporary], notes }))
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    INPUT_TOKEN: marker,
    GITHUB_TOKEN: marker,
    ACTIONS_RUNTIME_TOKEN: marker,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: marker,
    AWS_SECRET_ACCESS_KEY: marker,
    GATEHOUSE_CACHE: makeFolder(),
  }
  const read = () =>
    existsSync(notes)
      ? readFileSync(notes, 'utf8')
          .trim()
          .split('\n')
          .map((line) => noteSchema.parse(JSON.parse(line)))
      : []
  return { workspace, home, temporary, file, environment, read }
}

type Job = ReturnType<typeof makeJob>

/** Node in the workspace with the environment of the job. */
const runNode = ({ workspace, environment }: Job, script: string, words: readonly string[]): string => {
  const args = ['--input-type=module', '-e', script, ...words]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: workspace,
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const runStep = `
const { runnerImport } = await import(${JSON.stringify(vite)})
await runnerImport(${JSON.stringify(join(here, 'step.ts'))}, { root: ${JSON.stringify(repository)}, configFile: false, logLevel: 'silent' })
`
/** Words that Node itself does not take for its own. */
const asStep = (job: Job): readonly string[] => ['step', job.workspace, job.file]

const startBare = `
import { spawnSync } from 'node:child_process'
spawnSync(process.argv[1], [process.argv[2]], { env: {} })
`

describe('a tool that reads whatever it can reach', () => {
  it.runIf(hasLandlock)(
    'finds no secret of the process that starts it, of the checkout, of the home and of the runner',
    () => {
      const job = makeJob()
      const said = runNode(job, runStep, asStep(job))
      expect(JSON.parse(said)).toEqual(['checkov failed', 'trivy/config failed'])
      const notes = job.read()
      expect(notes.length).toBeGreaterThanOrEqual(2)
      expect(notes.some(({ staged }) => staged)).toBe(true)
      for (const { leaks, files } of notes) {
        expect(leaks).toEqual([])
        expect(files).toBeGreaterThan(10)
      }
    },
  )

  it('has an environment of its own, of which every name is known', () => {
    const job = makeJob()
    runNode(job, runStep, asStep(job))
    const names = new Set(job.read().flatMap(({ environment }) => environment))
    const own =
      /^(?:HOME|LANG|LC_ALL|PATH|TMPDIR|LOG_LEVEL|MALLOC_ARENA_MAX|HCL_PARSE_TIMEOUT_SEC|(?:BC|CKV|CHECKOV|PYTHON)_?[A-Z0-9_]+|(?:all|https?|no)_proxy)$/i
    expect([...names].filter((name) => !own.test(name))).toEqual([])
    expect(names.size).toBeGreaterThan(10)
  })

  it('would find them all if it were started as any other program', () => {
    const job = makeJob()
    runNode(job, startBare, [job.file, job.workspace])
    const [note] = job.read()
    expect(note?.leaks).toEqual(
      expect.arrayContaining([
        `${job.workspace}/.git/config`,
        `${job.home}/.docker/config.json`,
        `${job.temporary}/_github_workflow/event.json`,
        expect.stringMatching(/^\/proc\/\d+\/environ$/),
      ]),
    )
  })
})
