import type { Answer, GitHub } from '../../../src/ports/github.js'
import { createClient, type Got, makeLog, makeUpload, pack } from './client.js'
import type { FakeGitHub } from './github.js'

export interface Step {
  readonly call: string
  readonly status: number
}

const idOf = ({ body }: Got): string => {
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : ''
  return String(id)
}

const firstBlob = ({ body }: Got): string => /"sha":"([0-9a-f]{40})","size"/.exec(JSON.stringify(body))?.[1] ?? ''

/** Every call the fake knows, once with success and, where GitHub's description has it, once refused; what was answered. */
export async function askEverything(github: FakeGitHub, url: string): Promise<readonly Step[]> {
  const steps: Step[] = []
  const permissions = {
    actions: 'read',
    contents: 'read',
    'security-events': 'write',
    'pull-requests': 'write',
  } as const
  const asJob = createClient(github, github.token({ permissions }), url)
  const ask = async (method: string, path: string, body?: unknown, client = asJob): Promise<Got> => {
    const got = await client(method, path, body)
    steps.push({ call: `${method} ${path.replace(/[0-9a-f-]{36,40}|\b\d{4,}\b/g, '*')}`, status: got.status })
    return got
  }
  const fork = createClient(github, github.token({ kind: 'fork', permissions }), url)
  const tip = github.tip('refs/heads/main')

  await ask('GET', '/user')
  await ask('GET', '/user', undefined, createClient(github, github.token({ kind: 'user' }), url))
  await ask('GET', '/branches/main')
  await ask('GET', '/branches/gone')
  await ask('GET', '/git/ref/heads%2Fmain')
  const tree = await ask('GET', `/git/trees/${tip}?recursive=1`)
  await ask('GET', `/git/trees/${'0'.repeat(40)}`)
  await ask('GET', `/git/blobs/${firstBlob(tree)}`)
  await ask('GET', `/git/commits/${tip}`)
  await ask('GET', `/git/commits/${'0'.repeat(40)}`)
  await ask('GET', `/compare/${tip}...${tip}?page=2&per_page=1`)
  await ask('GET', `/tarball/${tip}`)
  const artifact = github.storeArtifact({ name: 'gatehouse-evidence', archive: Buffer.from('PK') })
  const listed = await ask('GET', '/actions/artifacts?name=gatehouse-evidence&per_page=30')
  await ask('GET', `/actions/runs/${/"workflow_run":\{"id":(\d+)/.exec(JSON.stringify(listed.body))?.[1]}`)
  await ask('GET', '/actions/runs/1')
  await ask('GET', `/actions/artifacts/${artifact}/zip`)
  await ask('GET', '/pulls/7')
  await ask('GET', '/pulls/8')

  await ask('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()), fork)
  const upload = await ask('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()))
  await ask('GET', `/code-scanning/sarifs/${idOf(upload)}`)
  await ask('GET', `/code-scanning/sarifs/${idOf(upload)}`)
  await ask('GET', `/code-scanning/analyses?sarif_id=${idOf(upload)}`)
  await ask('GET', '/code-scanning/alerts?ref=refs/heads/main')
  const bad = await ask('POST', '/code-scanning/sarifs', makeUpload(github, makeLog([{ path: '' }])))
  await ask('GET', `/code-scanning/sarifs/${idOf(bad)}`)
  await ask('GET', `/code-scanning/sarifs/${idOf(bad)}`)

  const comment = await ask('POST', '/issues/7/comments', { body: 'One' })
  await ask('POST', '/issues/7/comments', { body: 'Two' })
  await ask('POST', '/issues/7/comments', { body: 'x'.repeat(65_537) })
  await ask('GET', '/issues/7/comments?per_page=1')
  await ask('GET', '/issues/8/comments')
  await ask('PATCH', `/issues/comments/${idOf(comment)}`, { body: 'Three' })
  await ask('DELETE', `/issues/comments/${idOf(comment)}`)
  return steps
}

/** Every call of our own client, once; what it made of the answers. */
export async function useEverything(github: GitHub): Promise<Readonly<Record<string, unknown>>> {
  const told = async <T>(work: Promise<Answer<T>>): Promise<T> => {
    const answer = await work
    if (!answer.ok) throw new Error(answer.failure.message)
    return answer.value
  }
  const tip = await told(github.branchTip('main'))
  const { entries } = await told(github.tree(tip, { recursive: true }))
  const blob = await told(github.blob(entries[0]?.sha ?? ''))
  const startedAt = '2026-11-01T00:00:00Z'
  const upload = { commit: tip, ref: 'refs/heads/main', sarif: pack(makeLog()), startedAt, toolName: 'Gatehouse' }
  const { id } = await told(github.uploadSarif(upload))
  const statuses = [await told(github.sarifStatus(id)), await told(github.sarifStatus(id))]
  const made = await told(github.createComment(7, 'One'))
  const changed = await told(github.updateComment(made.id, 'Two'))
  const comments = await told(github.comments(7))
  await told(github.deleteComment(made.id))
  const viewer = await github.viewer()
  const artifacts = await told(github.artifacts('gatehouse-evidence'))
  const [newest] = artifacts
  const ran = newest === undefined ? undefined : await told(github.workflowRun(newest.run))
  const addresses = [await told(github.archiveAddress(tip)), await told(github.artifactAddress(newest?.id ?? 0))]
  return {
    tip,
    parents: await told(github.parents(tip)),
    mergeBase: await told(github.mergeBase(tip, tip)),
    artifacts: artifacts.map(({ bytes }) => bytes),
    run: ran,
    addresses: addresses.map((address) => new URL(address).pathname.split('/').slice(0, 3).join('/')),
    paths: entries.map(({ path }) => path),
    text: Buffer.from(blob).toString(),
    statuses: statuses.map(({ status }) => status),
    results: (await told(github.analyses(id))).map(({ results }) => results),
    head: await told(github.pullRequestHead(7)),
    comment: changed.body,
    isListed: comments.some((comment) => comment.id === made.id),
    viewer: viewer.ok ? viewer.value : viewer.failure.kind,
  }
}
