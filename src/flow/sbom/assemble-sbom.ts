import type { Problem } from '../../core/errors.js'
import type { Digest, Evidence, LicenseCount, Target, ToolIdentity } from '../../core/evidence.js'
import type { Finding } from '../../core/finding/finding.js'
import { sha256Hex } from '../../core/hash.js'
import type { CatalogueOptions, Cataloguer } from '../../tools/cataloguer.js'
import { type Listed, sbomFormat } from './list-target.js'

export interface SbomCircumstances {
  readonly cataloguer: Cataloguer
  readonly tool: ToolIdentity
  readonly target: Target
  /** Absent: nothing was run. */
  readonly listed?: Pick<Listed, 'canary' | 'trouble'>
  /** Absent: licences were not looked at. */
  readonly licenses?: readonly LicenseCount[]
}

/** The evidence of one program about one target: what is wrong with its list, and that it can list anything. */
export function assembleSbom(said: readonly Finding[] | Problem, around: SbomCircumstances): Evidence {
  const { cataloguer, tool, target, listed, licenses } = around
  const findings = 'code' in said ? [] : said
  const problems = 'code' in said ? [said] : listed?.trouble === undefined ? [] : [listed.trouble]
  const isRead = !('code' in said) && listed?.canary.seen === true
  return {
    scanner: cataloguer.name,
    tool,
    target,
    inputs: { tree: target.digest ?? '', options: optionsOf(cataloguer, target), data: [] },
    outcome: problems.length === 0 ? 'complete' : 'code' in said ? 'failed' : 'partial',
    problems,
    planned: [{ format: sbomFormat, files: 1 }],
    examined: [{ format: sbomFormat, files: isRead ? 1 : 0 }],
    gaps: [],
    canaries: listed === undefined ? [] : [listed.canary],
    ...(licenses === undefined ? {} : { licenses }),
    findings,
  }
}

/** Everything that decides how the program runs. */
function optionsOf(cataloguer: Cataloguer, { type }: Target): Digest {
  const source: CatalogueOptions['source'] = { type: type === 'image' ? 'layout' : 'folder', path: '/target' }
  const paths = { cyclonedx: '/cdx', spdx: '/spdx', configuration: '/empty.yaml', scratch: '/scratch' }
  const { args, env } = cataloguer.command({ source, name: 'target', ...paths })
  const { deadlineMs, memoryBytes } = cataloguer
  return `sha256:${sha256Hex(JSON.stringify([args, Object.entries(env), { deadlineMs, memoryBytes }]))}`
}
