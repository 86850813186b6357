import type { Gap } from '../../../core/evidence.js'
import type { Reported } from '../../../core/finding/reported.js'
import type { ImageFacts } from '../../../core/image/subject.js'
import type { Parsed, ToolRun } from '../../tool.js'
import { countedLicenses, indexBearers, notableLicenses, readLicense } from '../parse/parse-license.js'
import { readMisconfiguration } from '../parse/parse-misconfiguration.js'
import { packagesByUid } from '../parse/parse-package.js'
import { readSecret } from '../parse/parse-secret.js'
import { readVulnerability } from '../parse/parse-vulnerability.js'
import { readWholeReport } from '../report.js'
import type { TrivyPackage, TrivyReport, TrivyResult } from '../schema.js'
import { readGaps } from '../trouble/stderr.js'
import { explainImageFailure } from './failure.js'
import { operatingSystemAtItsEnd } from './operating-system.js'

/** What Trivy calls the packages of the operating system where it speaks of licences. */
const systemPackages = 'OS Packages'

/**
 * What `trivy/image` said. Paths are those in the image; what is about the whole of it (packages of the operating system, the
 * configuration) has none.
 * @throws GatehouseError when the run, its database or the image cannot be believed.
 */
export function parseImage(run: ToolRun): Parsed {
  const report = readWholeReport(run, explainImageFailure)
  const { Results: results, Metadata: metadata } = report
  const bearers = indexBearers(results, placeForLicenses)
  const findings = results.flatMap((result): Reported[] => {
    const packages = packagesByUid(result)
    return [
      ...result.Vulnerabilities.map((found) => readVulnerability(found, result, packages)),
      ...notableLicenses(result).map((found) => readLicense(found, result, bearers)),
      ...result.Misconfigurations.filter(({ Status }) => Status === undefined || Status === 'FAIL').map((found) =>
        inConfiguration(readMisconfiguration(found, result, undefined)),
      ),
      ...result.Secrets.map((found) => inWordsOfImage(readSecret(found, result), run.root)),
    ].map((reported) => ({ ...reported, format: 'image', path: pathInside(reported.path, result, run.root) }))
  })
  const facts = factsOf(report)
  return {
    findings: [...findings, ...operatingSystemAtItsEnd(metadata?.OS ?? undefined)],
    gaps: [...readGaps(run.stderr).map(gapInside), ...nothingKnown(facts)],
    listed: new Set(),
    problems: [],
    licenses: countedLicenses(results),
    image: facts,
  }
}

const placeForLicenses = ({ Class, Target }: TrivyResult, { FilePath }: TrivyPackage): string =>
  Class === 'os-pkgs' ? systemPackages : FilePath === undefined || FilePath === '' ? Target : FilePath

function pathInside(path: string, { Class, Target }: TrivyResult, root: string): string {
  const isWhole = path === root || path === systemPackages || (Class === 'os-pkgs' && path === Target)
  return isWhole ? '' : path.replace(/^\/+/, '')
}

/**
 * Trivy makes a Dockerfile of the image's history, so its lines are nobody's, and its messages quote instructions, in which there may be
 * anything: the name of the rule says it without them.
 */
function inConfiguration({ startLine: _start, endLine: _end, resourceHint: _hint, ...found }: Reported): Reported {
  return { ...found, message: `The image's configuration: ${found.title}` }
}

const inWordsOfImage = (found: Reported, root: string): Reported => {
  const { startLine, endLine: _end, ...secret } = found
  const place =
    found.path === root
      ? "The image's configuration"
      : `The file ${found.path.replace(/^\/+/, '')} of the image${startLine === undefined ? '' : `, line ${startLine},`}`
  return { ...secret, message: `${place} holds a secret: ${found.title}.` }
}

/** The only file that rules are for is the Dockerfile that Trivy makes of the history. */
const gapInside = (gap: Gap): Gap =>
  gap.path === 'Dockerfile'
    ? { path: '', reason: 'not-parsed', detail: 'its configuration: the history names no instruction' }
    : { ...gap, path: gap.path.replace(/^\/+/, '') }

const nothingKnown = ({ packages }: ImageFacts): Gap[] =>
  packages > 0 ? [] : [{ path: '', reason: 'not-read', detail: 'no operating system and no package was recognised' }]

function factsOf({ Metadata: metadata, Results: results }: TrivyReport): ImageFacts {
  const { os, architecture, variant, config } = metadata?.ImageConfig ?? {}
  const id = /^sha256:[0-9a-f]{64}$/.exec(metadata?.ImageID ?? '')?.[0]
  const platform = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/')
  return {
    ...(id === undefined ? {} : { id }),
    tags: metadata?.RepoTags ?? [],
    ...(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(platform) ? { platform } : {}),
    labels: new Map(Object.entries(config?.Labels ?? {})),
    packages: results.reduce((sum, { Packages }) => sum + Packages.length, 0),
  }
}
