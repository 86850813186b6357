import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeEvidence } from '../../../src/core/codec/evidence-codec.js'
import type { EvidenceFile } from '../../../src/core/evidence.js'
import { sha256Hex } from '../../../src/core/hash.js'
import {
  type AwaitedEvidence,
  type ReceivedEvidence,
  receiveEvidence,
} from '../../../src/flow/step/receive-evidence.js'
import { digest, evidence, run } from '../../core/builders.js'
import { writeTree } from '../../temporary.js'
import { contextOf, stageStep } from './scene.js'

const context = contextOf()
const image = { name: 'ghcr.io/acme/app', digest: digest('app') }
const scope = 'image/ghcr.io/acme/app'

const about = (scanner: string, of = image): EvidenceFile => ({
  ...evidence([run({ scanner, target: { type: 'image', ...of } })]),
  subject: { repository: context.repository, commit: context.sha, ref: context.ref, scope, image: of },
})
const digestOf = (file: EvidenceFile): string => `sha256:${sha256Hex(encodeEvidence(file))}`
const fileOf = (file: EvidenceFile): string =>
  join(writeTree({ 'evidence.json': encodeEvidence(file) }), 'evidence.json')

const receive = (
  awaited: Partial<AwaitedEvidence>,
  stored: Readonly<Record<string, EvidenceFile>> = {},
): Promise<ReceivedEvidence> => {
  const { ports } = stageStep(context)
  const artifacts = {
    ...ports.artifacts,
    download: async (name: string, folder: string) => {
      const file = stored[name]
      if (file === undefined) throw new Error('There is none.')
      writeTree({ 'evidence.json': encodeEvidence(file) }, folder)
    },
  }
  return receiveEvidence({ prefix: '', scope, ...awaited }, { ...ports, artifacts })
}
const scannersOf = ({ evidence: { head } }: ReceivedEvidence): readonly string[] => head.map(({ scanner }) => scanner)
const sentences = ({ trouble }: ReceivedEvidence): readonly string[] => trouble.map(({ sentence }) => sentence)

const scan = about('trivy/image')
const sbom = about('syft')

describe('evidence of several steps', () => {
  it('becomes one, from files of this job', async () => {
    const received = await receive({ evidence: [fileOf(scan), fileOf(sbom)], image })
    expect(received.trouble).toEqual([])
    expect(scannersOf(received)).toEqual(['trivy/image', 'syft'])
  })

  it('becomes one, from artifacts of other jobs with their digests', async () => {
    const awaited = { artifacts: ['scan', 'sbom'], digests: [digestOf(scan), digestOf(sbom)], image }
    const received = await receive(awaited, { scan, sbom })
    expect(received.trouble).toEqual([])
    expect(scannersOf(received)).toEqual(['trivy/image', 'syft'])
  })

  it('counts as far as it arrived, and what did not is told', async () => {
    const awaited = { artifacts: ['scan', 'sbom'], digests: [digestOf(scan), digestOf(scan)] }
    const received = await receive(awaited, { scan, sbom })
    expect(scannersOf(received)).toEqual(['trivy/image'])
    expect(sentences(received)).toEqual(['The evidence is not the one that the scan job wrote.'])
  })

  it('is not believed where a job brought no digest', async () => {
    const received = await receive({ artifacts: ['scan', 'sbom'], digests: [digestOf(sbom)] }, { scan, sbom })
    expect(scannersOf(received)).toEqual([])
    expect(sentences(received)).toEqual(['Evidence files that are waited for: 2; digests that came: 1.'])
  })

  it('is not believed where it is about two images', async () => {
    const received = await receive({
      evidence: [fileOf(scan), fileOf(about('syft', { ...image, digest: digest('b') }))],
    })
    expect(scannersOf(received)).toEqual([])
    expect(sentences(received)).toEqual(['The evidence files are about two images.'])
  })

  it('has trouble, and nothing else, where none arrived', async () => {
    const received = await receive({ artifacts: ['scan'], digests: [digestOf(scan)] })
    expect(received.evidence).toMatchObject({ head: [], subject: { scope, commit: context.sha } })
    expect(received.trouble).toHaveLength(1)
  })
})

describe('evidence of an image', () => {
  it.each([
    ['by digest', image],
    ['by name alone', { name: image.name }],
  ])('is that of the one that was asked for %s', async (_, asked) => {
    expect((await receive({ evidence: [fileOf(scan)], image: asked })).trouble).toEqual([])
  })

  it.each([
    ['another digest', { ...image, digest: digest('b') }],
    ['another name', { ...image, name: 'ghcr.io/acme/other' }],
  ])('is refused for %s', async (_, asked) => {
    const received = await receive({ evidence: [fileOf(scan)], image: asked })
    expect(scannersOf(received)).toEqual([])
    expect(sentences(received)[0]).toContain(`The evidence is not about the image ${asked.name}@${asked.digest}.`)
  })

  it('is not lent the digest that only another step knew', async () => {
    const { digest: _, ...named } = image
    const { digest: __, ...target } = { type: 'image' as const, ...image }
    const ofArchive = {
      ...scan,
      subject: { ...scan.subject, image: named },
      head: [run({ scanner: 'trivy/image', target })],
    }
    const received = await receive({ evidence: [fileOf(ofArchive), fileOf(sbom)], image })
    expect(scannersOf(received)).toEqual(['syft'])
    expect(sentences(received)[0]).toContain(`The evidence is not about the image ${image.name}@${image.digest}.`)
    const unasked = await receive({ evidence: [fileOf(ofArchive), fileOf(sbom)] })
    expect(unasked.evidence.subject.image).toEqual(named)
  })

  it('is not that of a folder', async () => {
    const { image: _, ...subject } = scan.subject
    const received = await receive({ evidence: [fileOf({ ...scan, subject })], image })
    expect(sentences(received)[0]).toContain('The evidence is not about the image')
  })
})
