import { GatehouseError } from './errors.js'
import type { Evidence, EvidenceFile, FormatCount, ScanSubject } from './evidence.js'
import { compareText, groupBy } from './order.js'

/**
 * What several steps brought back about one subject, as if one had: one verdict is made from all of it.
 * @throws GatehouseError `EVIDENCE_INVALID` where they are about two subjects, were scanned by two policies or releases, or bring one scanner's
 * run twice.
 */
export function joinEvidence(first: EvidenceFile, ...others: readonly EvidenceFile[]): EvidenceFile {
  const files = [first, ...others]
  const subject = joinSubjects(files.map((file) => file.subject))
  refuseTwoInputs(files)
  const head = files.flatMap((file) => file.head)
  refuseTwice(head)
  const [base, ...more] = files.flatMap((file) => file.base ?? [])
  if (more.length > 0) throw invalid('Two of the evidence files compare with a base.', 'Give one scan of the tree.')
  return {
    schema: 1,
    subject,
    inputs: first.inputs,
    inventory: joinInventories(files),
    head,
    ...(base === undefined ? {} : { base }),
    timings: Object.assign({}, ...files.map(({ timings }) => timings)),
  }
}

const keys = ['repository', 'commit', 'ref', 'base', 'prefix', 'scope'] as const

/** The image of those that looked at one; the rest has to be the same. By digest only if each knows it: one that looked at an archive saw nobody knows which. */
function joinSubjects(subjects: readonly ScanSubject[]): ScanSubject {
  const [first = {}, ...others] = subjects
  const other = keys.find((key) => others.some((subject) => subject[key] !== first[key]))
  if (other !== undefined)
    throw invalid(
      `The evidence files are not about the same: their ${other} differs.`,
      'Give every step that brings evidence the same `path` and `scope`, in one run.',
    )
  const images = subjects.flatMap(({ image }) => image ?? [])
  const [image] = [...images].sort((a, b) => Number(b.digest !== undefined) - Number(a.digest !== undefined))
  if (image === undefined) return first
  const platform = images.find((each) => each.platform !== undefined)?.platform
  const isOther = images.some(
    (each) =>
      each.name !== image.name ||
      (each.digest ?? image.digest) !== image.digest ||
      (each.platform ?? platform) !== platform,
  )
  if (isOther) throw invalid('The evidence files are about two images.', 'Name the image by its digest in every step.')
  const tag = images.find((each) => each.tag !== undefined)?.tag
  const known = { ...(platform === undefined ? {} : { platform }), ...(tag === undefined ? {} : { tag }) }
  const { digest, ...called } = image
  const isPinned = digest !== undefined && images.every((each) => each.digest !== undefined)
  return { ...first, image: { ...called, ...(isPinned ? { digest } : {}), ...known } }
}

function refuseTwoInputs(files: readonly EvidenceFile[]): void {
  const differ = (key: keyof EvidenceFile['inputs']): boolean =>
    new Set(files.map(({ inputs }) => inputs[key])).size > 1
  if (differ('lock'))
    throw invalid('Two releases of Gatehouse wrote the evidence.', 'Pin every action of Gatehouse at the same commit.')
  if (differ('policy') || differ('plan'))
    throw invalid(
      'The evidence files were made by two policies: it changed meanwhile, or the steps name two.',
      'Give every step the same `policy` and `organisation-policy`, and run all jobs again.',
    )
}

/** Canaries, coverage and findings of a run that is there twice would count twice. */
function refuseTwice(head: readonly Evidence[]): void {
  const runs = groupBy(head, ({ scanner, target: { type, name, platform, digest } }) =>
    JSON.stringify([scanner, type, name, platform, digest]),
  )
  const [twice] = [...runs.values()].find((same) => same.length > 1) ?? []
  if (twice !== undefined)
    throw invalid(`The evidence of ${twice.scanner} is there twice.`, 'Give the file of each step once.')
}

/** The same things were looked at by each, so that the most that one counted is what there is. */
function joinInventories(files: readonly EvidenceFile[]): EvidenceFile['inventory'] {
  const [images, trees] = [true, false].map((isImage) =>
    files.filter(({ subject }) => (subject.image !== undefined) === isImage).map(({ inventory }) => inventory.files),
  )
  const inventories = files.map(({ inventory }) => inventory)
  return {
    files: Math.max(0, ...(images ?? [])) + Math.max(0, ...(trees ?? [])),
    formats: joinFormats(inventories.flatMap(({ formats }) => formats)),
    gaps: each(
      inventories.flatMap(({ gaps }) => gaps),
      ({ path, line, reason, tool, detail }) => [path, line, reason, tool, detail],
    ),
    skips: each(
      inventories.flatMap(({ skips }) => skips),
      ({ path, line, tool, rules }) => [path, line, tool, rules],
    ),
  }
}

/** Once, sorted. */
const each = <T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): readonly T[] =>
  [...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, item]) => item)

const joinFormats = (counts: readonly FormatCount[]): readonly FormatCount[] =>
  [...groupBy(counts, ({ format }) => format)]
    .map(([format, same]) => ({ format, files: Math.max(...same.map(({ files }) => files)) }))
    .sort((a, b) => compareText(a.format, b.format))

const invalid = (sentence: string, hint: string): GatehouseError =>
  new GatehouseError('EVIDENCE_INVALID', sentence, { hint })
