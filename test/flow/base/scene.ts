import { createGitHub } from '../../../src/host/actions/github/github.js'
import { createPorts } from '../../../src/host/node/ports.js'
import type { GitHub } from '../../../src/ports/github.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import type { Ports } from '../../../src/ports.js'
import { type FakeGitHub, type Permissions, startGitHub } from '../../workflows/github/github.js'
import { makeRepository, type TestRepository } from '../../workflows/repository.js'
import { change, queued } from '../policy/run-contexts.js'

/** acme/shop on a small GitHub, with a change: main has one file, the topic changes it. */
export interface BaseScene {
  readonly repository: TestRepository
  readonly fake: FakeGitHub
  readonly ports: Ports
  /** Commits: where the topic left main, main's tip, the topic, and the merge of both. */
  readonly commits: { readonly left: string; readonly base: string; readonly head: string; readonly merge: string }
  github(permissions?: Permissions): GitHub
  readonly pullRequest: RunContext
  readonly queue: RunContext
}

export async function openBaseScene(): Promise<BaseScene> {
  const repository = makeRepository()
  const left = repository.commit('main', { files: { 'main.tf': 'a = 1\n', 'infra/app.tf': 'b = 1\n' } })
  const head = repository.commit('topic', { files: { 'main.tf': 'a = 2\n' } })
  const base = repository.commit('main', { files: { 'other.tf': 'c = 1\n' } })
  const merge = repository.merge('topic', 7)
  const fake = await startGitHub({ repository: 'acme/shop', folder: repository.origin })
  fake.setRef('refs/pull/7/merge', merge)
  const server = 'https://github.com'
  const pull = {
    number: 7,
    head: { sha: head, ref: 'topic', repository: 'acme/shop' },
    base: { sha: base, ref: 'main' },
  }
  return {
    repository,
    fake,
    ports: createPorts({ progress: { step: () => undefined } }),
    commits: { left, base, head, merge },
    github: (permissions = { contents: 'read', actions: 'read' }) =>
      createGitHub({
        context: { server, api: fake.url, repository: 'acme/shop' },
        token: fake.token({ permissions }),
      }),
    pullRequest: { ...change(), sha: merge, pullRequest: pull },
    queue: { ...queued(), sha: merge, mergeGroup: { baseRef: 'refs/heads/main', baseSha: base } },
  }
}
