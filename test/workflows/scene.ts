import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { cache, root } from '../e2e/gatehouse.js'
import { type ArtifactStoreServer, startArtifactStore } from '../host/actions/artifact-store.js'
import { makeFolder } from '../temporary.js'
import { makeBundle, runWorkflow, type WorkflowRun } from './act.js'
import { type FakeGitHub, startGitHub, type TokenOptions } from './github/github.js'
import { type Prism, startPrism } from './github/prism.js'
import { permissionsOf } from './permissions.js'
import { makeRepository, type TestRepository } from './repository.js'

const pinned = /uses: (gatehouse\/gatehouse[\w./-]*@[0-9a-f]{40})/g

/** How act names the steps that use an action of ours without an id of their own. */
function stepName(path: string): string {
  const texts = ['one-step.yml', 'two-jobs.yml'].map((name) =>
    readFileSync(join(root, 'examples/workflows', name), 'utf8'),
  )
  const names = texts.flatMap((text) => [...text.matchAll(pinned)].map(([, name = '']) => name))
  return names.find((name) => name.startsWith(`gatehouse/gatehouse${path}@`)) ?? ''
}
export const step = { root: stepName(''), publish: stepName('/actions/publish') }

/** acme/shop on a GitHub of this machine, behind a proxy that knows GitHub's own description of its API. */
export interface Scene {
  readonly github: FakeGitHub
  readonly repository: TestRepository
  readonly prism: Prism
  readonly bundle: string
  close(): Promise<void>
}

export async function openScene(): Promise<Scene> {
  const repository = makeRepository()
  const github = await startGitHub({ repository: 'acme/shop', folder: repository.origin, visibility: 'public' })
  const prism = await startPrism(github)
  const close = async (): Promise<void> => {
    await prism.close()
    await github.close()
  }
  return { github, repository, prism, bundle: makeBundle(), close }
}

/** What the stand-ins of GitHub's own actions were asked. */
const recorded = z.object({
  action: z.enum(['checkout', 'upload-sarif']),
  job: z.string(),
  persist: z.string().optional(),
  category: z.string().optional(),
  sarif: z.string().optional(),
})
export type Recorded = z.infer<typeof recorded>

export interface Ran extends WorkflowRun {
  readonly recorded: readonly Recorded[]
}

export interface Run {
  readonly workflow: string
  readonly event: string
  readonly payload?: object
  readonly commit: string
  /** The branch that GITHUB_REF names, where it is not the event's. */
  readonly branch?: string
  readonly actor?: string
  readonly kind?: TokenOptions['kind']
  readonly env?: Readonly<Record<string, string>>
  /** A folder of programs that come before all others. */
  readonly programs?: string
  /** Changes the workflow for the test. */
  readonly edit?: (text: string) => string
  /** What somebody does to the stored artifacts before a job begins. */
  readonly meddle?: (job: string, artifacts: ArtifactStoreServer['artifacts']) => void
}

const about = { repository: { full_name: 'acme/shop', default_branch: 'main' } }

/** Runs a workflow of ours on acme/shop; each job's token may do what the workflow states for it. */
export async function run(
  scene: Scene,
  { workflow, event, payload = {}, commit, branch, ...given }: Run,
): Promise<Ran> {
  const { github, repository, prism, bundle } = scene
  const kind = given.kind ?? 'job'
  const permissions = permissionsOf(workflow)
  const token = github.token({ kind })
  const record = join(makeFolder(), 'record')
  const store = await startArtifactStore()
  const ran = await runWorkflow(
    {
      workspace: repository.checkout(commit, branch),
      workflow,
      event,
      payload: { ...about, ...payload },
      token,
      onJob: (job) => {
        github.grant(token, { kind, permissions: permissions.get(job) ?? {}, name: job })
        given.meddle?.(job, store.artifacts)
      },
      ...(given.actor === undefined ? {} : { actor: given.actor }),
      ...(given.programs === undefined ? {} : { programs: given.programs }),
      ...(given.edit === undefined ? {} : { edit: given.edit }),
      env: {
        GITHUB_API_URL: prism.url,
        GATEHOUSE_CACHE: cache,
        GATEHOUSE_TEST_ORIGIN: repository.origin,
        GATEHOUSE_TEST_RECORD: record,
        ...store.environment,
        ...given.env,
      },
    },
    bundle,
  )
  await store.close()
  const stored = [...store.artifacts].map(([name, { archive }]) => ({ name, archive, event, commit }))
  for (const artifact of stored) github.storeArtifact({ ...artifact, branch: branch ?? 'topic' })
  const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []
  return { ...ran, recorded: lines.map((line) => recorded.parse(JSON.parse(line))) }
}

/** The payload of a pull request as far as a step reads it. */
export const pullRequestPayload = (
  number: number,
  heads: { readonly head: string; readonly base: string },
  from = 'acme/shop',
) => ({
  action: 'opened',
  number,
  pull_request: {
    number,
    head: { sha: heads.head, ref: 'topic', repo: { full_name: from } },
    base: { sha: heads.base, ref: 'main', repo: { full_name: 'acme/shop' } },
  },
})
