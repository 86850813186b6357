import type { Finding, Resource, Skip, Source, Subject } from '../core/finding/finding.js'
import { identify } from '../core/finding/identity.js'
import type { Block, Place, Region, RelatedPlace } from '../core/finding/place.js'
import type { Reported } from '../core/finding/reported.js'
import { compareFindings } from '../core/merge/merge.js'
import type { Skips } from './apply-skips.js'
import { type Found, findByAddress, findOnly, findSpan } from './locate/index.js'
import type { Mask } from './locate/mask.js'
import { clipRegion, digestOf, narrowRegion, snippetOf } from './locate/region.js'
import { folderOf, type StackCall, stackOf } from './locate/terraform/terraform-stacks.js'
import { findSecrets, type SecretSpan, type Secrets } from './secrets.js'
import type { SourceFile, Sources } from './sources.js'

/** What one scanner said. */
export interface ScannerReports {
  readonly scanner: string
  readonly tool: string
  readonly reported: readonly Reported[]
}

export interface LocatedReports {
  readonly scanner: string
  readonly findings: readonly Finding[]
}

export interface Located {
  readonly runs: readonly LocatedReports[]
  /** Hides every secret of the whole run; for every other text that leaves. */
  readonly mask: Mask
}

/**
 * Turns what the tools said into findings: reads the files, which are the authority for subject, block, columns and snippet, and
 * masks every secret of the whole run in every text that leaves (DESIGN 3, "locate"). One finding for each report, none lost.
 */
export async function placeFindings(
  runs: readonly ScannerReports[],
  tree: { readonly sources: Sources; readonly terraform: readonly string[]; readonly skips: Skips },
): Promise<Located> {
  const { sources, skips } = tree
  const all = runs.flatMap(({ reported }) => reported)
  const terraform = all.some(({ modulePath }) => modulePath !== undefined) ? tree.terraform : []
  await sources.read([...all.map(({ path }) => path), ...terraform])
  const around = { sources, calls: sources.callsIn(terraform), secrets: findSecrets(all, sources), skips }
  return {
    runs: runs.map(({ scanner, tool, reported }) => ({
      scanner,
      findings: reported.map((report) => placeOne(report, tool, around)).sort(compareFindings),
    })),
    mask: around.secrets.mask,
  }
}

interface Surroundings {
  readonly sources: Sources
  readonly calls: readonly StackCall[]
  readonly secrets: Secrets
  readonly skips: Skips
}

function placeOne(said: Reported, tool: string, { sources, calls, secrets, skips }: Surroundings): Finding {
  const file = sources.file(said.path)
  const reported = file === undefined ? said : withRealLines(said, file, sources)
  const found = file === undefined ? undefined : find(reported, file, sources)
  const secret = reported.kind === 'secret' ? secrets.spanOf(said) : undefined
  const subject = subjectOf(reported, found, calls, secrets.mask)
  const identity = identify({
    kind: reported.kind,
    format: reported.format,
    ruleId: reported.ruleId,
    path: reported.path,
    subject,
    ...(reported.concept === undefined ? {} : { concept: reported.concept }),
    ...(reported.advisory === undefined ? {} : { advisory: reported.advisory }),
    ...(secret === undefined ? {} : { secret: { line: secret.starredLine, ordinal: secret.ordinal } }),
  })
  const skip = skips.skipFor(reported, tool, found?.spans ?? [], file?.lines ?? [])
  return {
    kind: reported.kind,
    rule: ruleOf(reported, secrets.mask),
    severity: reported.severity ?? 'medium',
    severitySource: reported.severitySource,
    message: secrets.mask(reported.message),
    place: placeOf(reported, file, found, secret, secrets.mask),
    subject,
    ...(reported.advisory === undefined ? {} : { advisory: reported.advisory }),
    identity,
    sources: [sourceOf(reported, tool, skip, secrets.mask)],
  }
}

function withRealLines(reported: Reported, file: SourceFile, sources: Sources): Reported {
  if (reported.linesOmitSeparators !== true || reported.startLine === undefined) return reported
  const startLine = sources.lineCounted(file, reported.startLine)
  const endLine = sources.lineCounted(file, reported.endLine ?? reported.startLine)
  return { ...reported, startLine, endLine }
}

const sourceOf = (reported: Reported, tool: string, skip: Skip | undefined, mask: Mask): Source => ({
  tool,
  ruleId: reported.ruleId,
  ...(reported.severity === undefined ? {} : { severity: reported.severity }),
  severitySource: reported.severitySource,
  ...(skip === undefined ? {} : { skip: skip.reason === undefined ? skip : { ...skip, reason: mask(skip.reason) } }),
})

const ruleOf = (reported: Reported, mask: Mask): Finding['rule'] => ({
  id: reported.concept ?? reported.ruleId,
  ...(reported.concept === undefined ? {} : { concept: reported.concept }),
  title: mask(reported.title),
  ...(reported.help === undefined ? {} : { help: mask(reported.help) }),
  ...(reported.url === undefined ? {} : { url: reported.url }),
  tags: reported.tags,
})

const isAboutBlocks = (reported: Reported): boolean => reported.kind === 'misconfiguration'

function find(reported: Reported, file: SourceFile, sources: Sources): Found | undefined {
  if (!isAboutBlocks(reported)) return undefined
  const outline = sources.outline(file, reported.format)
  if (reported.startLine === undefined) {
    const named = reported.resourceHint === undefined ? undefined : findByAddress(outline, reported.resourceHint)
    return named ?? (reported.format === 'helm' ? findOnly(outline) : undefined)
  }
  return findSpan(outline, reported.startLine, reported.endLine ?? reported.startLine)
}

/** Where an address is unique: in the chart, in the folder of manifests, else in the file. */
function stackFor(format: string, path: string): string {
  if (format === 'helm') return chartOf(path)
  return format === 'kubernetes' || format === 'kustomize' ? folderOf(path) : path
}

/** `charts/shop` of `charts/shop/templates/web/deployment.yaml`: templates move within a chart without being others. */
function chartOf(path: string): string {
  const end = `/${path}`.lastIndexOf('/templates/')
  return end < 0 ? folderOf(path) : path.slice(0, Math.max(0, end - 1)) || '.'
}

function subjectOf(
  reported: Reported,
  found: Found | undefined,
  stackCalls: readonly StackCall[],
  mask: Mask,
): Subject {
  const { package: dependency, license } = reported
  if (!isAboutBlocks(reported)) {
    return {
      ...(dependency === undefined ? {} : { package: packageOf(dependency) }),
      ...(license === undefined ? {} : { license }),
    }
  }
  const { format, path } = reported
  if (found?.subject === undefined) return { resource: { format, type: format, stack: path, address: '' } }
  const { type, part } = found.subject
  const [address, stack] = isTerraform(format)
    ? terraformAddress(reported, found.subject.address, stackCalls)
    : [found.subject.address, stackFor(format, path)]
  const resource: Resource = {
    format,
    type,
    stack,
    address: mask(address),
    ...(part === undefined ? {} : { part: mask(part) }),
  }
  return { resource }
}

const packageOf = ({ path: _path, ...dependency }: NonNullable<Reported['package']>): NonNullable<Subject['package']> =>
  dependency

const isTerraform = (format: string): boolean => format === 'terraform'

function terraformAddress(
  reported: Reported,
  address: string,
  stackCalls: readonly StackCall[],
): readonly [string, string] {
  const outermost = reported.calls.at(-1)?.path
  const full = `${reported.modulePath === undefined ? '' : `${reported.modulePath}.`}${address}${reported.instanceKey ?? ''}`
  return [full, stackOf(reported.path, reported.modulePath, outermost, stackCalls)]
}

function placeOf(
  reported: Reported,
  file: SourceFile | undefined,
  found: Found | undefined,
  secret: SecretSpan | undefined,
  mask: Mask,
): Place {
  const related = reported.calls.map(
    (call): RelatedPlace => ({
      path: call.path,
      ...(call.startLine === undefined
        ? {}
        : { region: { startLine: call.startLine, endLine: call.endLine ?? call.startLine } }),
      label: 'module call',
    }),
  )
  const region = regionOf(reported, file, found, secret)
  if (file === undefined || region === undefined)
    return { path: reported.path, ...(region === undefined ? {} : { region }), related }
  const block = found === undefined ? undefined : blockOf(file, found, mask)
  return {
    path: reported.path,
    region,
    snippet: snippetOf(file.lines, region, mask),
    ...(block === undefined ? {} : { block }),
    related,
  }
}

function regionOf(
  reported: Reported,
  file: SourceFile | undefined,
  found: Found | undefined,
  secret: SecretSpan | undefined,
): Region | undefined {
  if (secret !== undefined) return secret.region
  const lines =
    reported.startLine !== undefined
      ? { startLine: reported.startLine, endLine: reported.endLine ?? reported.startLine }
      : found?.block
  if (lines === undefined) return undefined
  if (file === undefined) return { startLine: lines.startLine, endLine: lines.endLine }
  const { startLine, endLine } = clipRegion(lines, file.lines.length)
  return narrowRegion(file.lines, startLine, endLine)
}

const blockOf = (file: SourceFile, found: Found, mask: Mask): Block => ({
  label: mask(found.block.label),
  startLine: found.block.startLine,
  endLine: found.block.endLine,
  digest: digestOf(file.lines, found.block.startLine, found.block.endLine),
})
