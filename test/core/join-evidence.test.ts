import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GatehouseError } from '../../src/core/errors.js'
import type { Evidence, EvidenceFile } from '../../src/core/evidence.js'
import type { ImageSubject } from '../../src/core/image/subject.js'
import { joinEvidence } from '../../src/core/join-evidence.js'
import { digest, evidence, integrity, license, run } from './builders.js'

const app: ImageSubject = { name: 'ghcr.io/acme/app', digest: digest('app') }
const target: Evidence['target'] = { type: 'image', ...app }

/** What one scanner brings back about the image. */
const about = (
  scanner: string,
  given: Partial<Evidence> = {},
  { image = app, ...more }: Partial<EvidenceFile> & { readonly image?: ImageSubject } = {},
): EvidenceFile => ({
  ...evidence([run({ scanner, target, ...given })], { files: 1, formats: [{ format: 'image', files: 1 }] }),
  subject: { repository: 'acme/shop', commit: '0'.repeat(40), ref: 'refs/heads/main', scope: 'image/app', image },
  timings: { [scanner]: 10 },
  ...more,
})

const refusal = (...files: readonly [EvidenceFile, ...EvidenceFile[]]): unknown => {
  try {
    return joinEvidence(...files)
  } catch (error) {
    return error instanceof GatehouseError ? `${error.code}: ${error.message}` : error
  }
}

describe('evidence of several steps about one image', () => {
  it('is one: every run, every finding, every time', () => {
    const scan = about('trivy/image', { findings: [license()] })
    const sbom = about('syft', { findings: [integrity(app.name, 'sbom')] })
    const verify = about('cosign', { findings: [integrity(app.name, 'signature')] })
    const joined = joinEvidence(scan, sbom, verify)
    expect(joined.head.map(({ scanner }) => scanner)).toEqual(['trivy/image', 'syft', 'cosign'])
    expect(joined.head.flatMap(({ findings }) => findings)).toEqual(
      [scan, sbom, verify].flatMap(({ head }) => head.flatMap(({ findings }) => findings)),
    )
    expect(joined.timings).toEqual({ 'trivy/image': 10, syft: 10, cosign: 10 })
    expect(joined.subject).toEqual(scan.subject)
  })

  it('looked at one image, however many looked', () => {
    expect(joinEvidence(about('trivy/image'), about('syft')).inventory).toMatchObject({
      files: 1,
      formats: [{ format: 'image', files: 1 }],
    })
  })

  it('tells each gap and each skip once, in the same order whichever file is first', () => {
    const gap = (path: string) => ({ path, reason: 'excluded' as const })
    const files = [
      ['b', 'a'],
      ['a', 'c'],
    ].map((paths, at) => {
      const file = about(`scanner-${at}`)
      return { ...file, inventory: { ...file.inventory, gaps: paths.map(gap) } }
    })
    const [one, two] = files
    if (one === undefined || two === undefined) throw new Error('There are two.')
    expect(joinEvidence(one, two).inventory.gaps).toEqual(['a', 'b', 'c'].map(gap))
    expect(joinEvidence(two, one).inventory).toEqual(joinEvidence(one, two).inventory)
  })

  it('has the tag of whoever knew it', () => {
    const tagged = about('trivy/image', {}, { image: { ...app, tag: '1.0' } })
    expect(joinEvidence(about('syft'), tagged).subject.image).toEqual({ ...app, tag: '1.0' })
  })

  it('has no digest where one did not know it: an archive is nobody knows which image', () => {
    const ofArchive = about('trivy/image', {}, { image: { name: app.name } })
    expect(joinEvidence(ofArchive, about('syft')).subject.image).toEqual({ name: app.name })
    expect(joinEvidence(about('syft'), ofArchive).subject.image).toEqual({ name: app.name })
  })

  it('has the platform of whoever knew it', () => {
    const on = (platform: string) => ({ image: { ...app, platform } })
    expect(joinEvidence(about('cosign'), about('syft', {}, on('linux/amd64'))).subject.image).toEqual(
      on('linux/amd64').image,
    )
    expect(refusal(about('a', {}, on('linux/amd64')), about('b', {}, on('linux/arm64')))).toContain(
      'are about two images',
    )
  })

  it('takes the image where a step knew only the repository', () => {
    const { image: _, ...subject } = about('cosign').subject
    expect(joinEvidence({ ...about('cosign'), subject }, about('trivy/image')).subject.image).toEqual(app)
  })

  it('keeps the base of the tree', () => {
    const base = { commit: '1'.repeat(40), runs: [], problems: [], touched: [] }
    expect(joinEvidence(evidence([run({ scanner: 'a' })]), { ...evidence([run({ scanner: 'b' })]), base }).base).toBe(
      base,
    )
  })

  it.each([
    ['two images', { image: { name: app.name, digest: digest('other') } }, 'are about two images'],
    ['two names', { image: { ...app, name: 'ghcr.io/acme/other' } }, 'are about two images'],
    ['two scopes', { subject: { ...about('x').subject, scope: 'image/other' } }, 'their scope differs'],
    ['two commits', { subject: { ...about('x').subject, commit: '1'.repeat(40) } }, 'their commit differs'],
    ['two releases', { inputs: { policy: digest('policy'), lock: digest('other') } }, 'Two releases of Gatehouse'],
    ['two policies', { inputs: { policy: digest('other'), lock: digest('lock') } }, 'by two policies'],
    ['two plans', { inputs: { ...about('x').inputs, plan: digest('plan') } }, 'by two policies'],
  ])('is refused where it is of %s', (_, changes, words) => {
    const sentence = refusal(about('trivy/image'), about('syft', {}, changes))
    expect(sentence).toMatch(/^EVIDENCE_INVALID: /)
    expect(sentence).toContain(words)
  })

  it('is refused where a run is there twice: it would count twice', () => {
    expect(refusal(about('syft'), about('syft'))).toBe('EVIDENCE_INVALID: The evidence of syft is there twice.')
  })

  it('may hold one scanner for each platform', () => {
    const on = (platform: string) => about('syft', { target: { ...target, platform } })
    expect(joinEvidence(on('linux/amd64'), on('linux/arm64')).head).toHaveLength(2)
  })

  it('loses and invents nothing, however many files there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (scanners) => {
        const [first, ...others] = scanners.map((scanner) =>
          about(scanner, { findings: [integrity(app.name, scanner)] }),
        )
        if (first === undefined) return
        const { head } = joinEvidence(first, ...others)
        expect(head.flatMap(({ findings }) => findings.map(({ subject }) => subject))).toEqual(
          scanners.map((requirement) => ({ image: { name: app.name }, requirement })),
        )
      }),
    )
  })
})
