import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imageArchive } from '../../../src/core/image/archive.js'
import { decodeSbom } from '../../../src/core/sbom/reading/decode-sbom.js'
import { images } from '../../image/recipes.js'
import { writeTree } from '../../temporary.js'
import { type FakeGitHub, startGitHub } from '../../workflows/github/github.js'
import { makeRepository, type TestRepository } from '../../workflows/repository.js'
import { readyImageTools } from '../programs/locked-tools.js'
import { startStep } from '../started-step.js'

beforeAll(readyImageTools)

/** `actions/sbom` as a runner starts it; the policy asks for a supplier of each package. */
const policy = `version: 1
mode: enforce
rules:
  - { id: supplier, match: { kind: integrity, rule: sbom-minimum-fields }, action: block }
`
let github: FakeGitHub
let repository: TestRepository
let workspace = ''

beforeAll(async () => {
  repository = makeRepository()
  const commit = repository.commit('main', { files: { '.gatehouse/policy.yml': policy, 'a.txt': 'a\n' } })
  github = await startGitHub({ repository: 'acme/shop', folder: repository.origin })
  workspace = repository.checkout(commit, 'main')
})
afterAll(() => github?.close())

const archiveOf = (name: keyof typeof images): string =>
  join(writeTree({ 'image.tar': imageArchive(images[name]) }), 'image.tar')

const step = (inputs: Readonly<Record<string, string>>, env = {}) =>
  startStep(
    { workspace, commit: repository.git('rev-parse', 'main'), api: github.url },
    'sbom',
    { token: github.token({ permissions: { contents: 'read' } }), cache: 'false', ...inputs },
    env,
  )

describe('a step that makes an SBOM', () => {
  it('writes both documents, and the policy of the repository decides the end', async () => {
    const { exit, outputs, log } = await step({ 'image-archive': archiveOf('debian') })
    expect(log).toContain('sbom-minimum-fields')
    expect([exit, outputs['verdict'], outputs['blocking']]).toEqual([1, 'block', '1'])
    for (const output of ['cyclonedx', 'spdx']) {
      expect(decodeSbom(readFileSync(outputs[output] ?? '', 'utf8')).packages).toHaveLength(8)
    }
    expect(JSON.parse(readFileSync(outputs['evidence'] ?? '', 'utf8'))).toMatchObject({
      subject: { repository: 'acme/shop', image: { name: 'registry.example/acme/shop' } },
    })
  })

  it('is not told by the job what to leave out', async () => {
    const { outputs } = await step(
      { 'image-archive': archiveOf('debian') },
      { SYFT_EXCLUDE: '**', SYFT_CONFIG: 'x.yaml' },
    )
    expect(decodeSbom(readFileSync(outputs['cyclonedx'] ?? '', 'utf8')).packages).toHaveLength(8)
  })

  it('fails with a sentence, and no document, when the image is cut off', async () => {
    const cut = writeTree({ 'image.tar': imageArchive(images.debian).slice(0, 9000) })
    const { exit, outputs, log } = await step({ 'image-archive': join(cut, 'image.tar') })
    expect([exit, outputs['verdict'], outputs['cyclonedx']]).toEqual([1, 'error', ''])
    expect(log).toContain('could not decide')
  })

  it('refuses an input that there is not, before anything ran', async () => {
    const { exit, log } = await step({ archive: 'image.tar' })
    expect([exit, log]).toEqual([1, expect.stringContaining('There is no input archive.')])
  })
})
