import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeEvidence } from '../../../src/core/codec/evidence-codec.js'
import type { EvidenceFile } from '../../../src/core/evidence.js'
import { readEarlier } from '../../../src/flow/base/default-branch-evidence.js'
import { evidence } from '../../core/builders.js'
import { zipOf } from '../../host/actions/zips.js'
import { makeFolder } from '../../temporary.js'
import type { ArtifactOptions, Permissions } from '../../workflows/github/github.js'
import { type BaseScene, openBaseScene } from './scene.js'

/** Evidence of the default branch spares a change a scan; whose it is decides whether it is believed. */
let scene: BaseScene
let number = 0
let name = ''
beforeAll(async () => {
  scene = await openBaseScene()
})
beforeEach(() => {
  number += 1
  name = `gatehouse-evidence-part-${number}`
})
afterAll(() => scene.fake.close())

const zipped = (file: EvidenceFile = evidence()): Buffer =>
  zipOf([{ name: 'evidence.json', content: encodeEvidence(file) }])

const store = (more: Partial<ArtifactOptions> = {}): number =>
  scene.fake.storeArtifact({ name, archive: zipped(), ...more })

const read = (permissions?: Permissions) =>
  readEarlier(
    {
      github: scene.github(permissions),
      scope: `part/${number}`,
      defaultBranch: 'main',
      base: scene.commits.base,
      folder: makeFolder(),
    },
    scene.ports,
  )

describe('evidence of the default branch', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])('is used when a run on %s stored it', async (event) => {
    store({ event })
    const found = await read()
    expect(found.map(({ runs }) => runs.map(({ scanner }) => scanner))).toEqual([['trivy/config']])
  })

  it('is used when the branch went on since', async () => {
    store({ commit: scene.commits.left })
    expect(await read()).toHaveLength(1)
  })

  it.each<[string, () => Partial<ArtifactOptions>]>([
    ['a pull request stored', () => ({ event: 'pull_request' })],
    ['a run with the rights of the base on foreign code stored', () => ({ event: 'pull_request_target' })],
    ['a run that another one started stored', () => ({ event: 'workflow_run' })],
    ['a fork stored, from a branch of the same name', () => ({ isOwn: false })],
    ['another branch stored', () => ({ branch: 'topic' })],
    ['a tag called like the branch stored, of a commit that is not in it', () => ({ commit: scene.commits.head })],
    ['is no longer there', () => ({ expired: true })],
    ['is no archive', () => ({ archive: Buffer.from('PK, or not') })],
    ['holds another file', () => ({ archive: zipOf([{ name: 'other.json', content: '{}' }]) })],
    ['is of another version', () => ({ archive: zipOf([{ name: 'evidence.json', content: '{"schema":2}' }]) })],
    [
      'is of a change',
      () => ({ archive: zipped({ ...evidence(), base: { commit: 'b', runs: [], problems: [], touched: [] } }) }),
    ],
  ])('is not believed when it %s', async (_, more) => {
    store(more())
    expect(await read()).toEqual([])
  })

  it('is passed over for the next when the newest cannot be believed', async () => {
    store()
    store({ event: 'pull_request' })
    expect(await read()).toHaveLength(1)
  })

  it('is not asked for a second time where the token may not read it', async () => {
    store()
    expect(await read({ contents: 'read' })).toEqual([])
  })
})
