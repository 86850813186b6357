import type { Digest } from '../evidence.js'
import type { Finding } from '../finding/finding.js'
import { identify } from '../finding/identity.js'
import type { Severity } from '../finding/severity.js'
import { coverFields, type FieldCoverage, type MinimumField } from './minimum-fields.js'
import type { Parity } from './parity.js'
import type { Sbom } from './sbom.js'
import { explainCoverage, explainParity, fieldHelp, fieldTitles } from './sbom-words.js'

/** Ids of the rules, as policies and waivers name them. */
export const sbomRules = {
  field: 'sbom-minimum-fields',
  purls: 'sbom-purls',
  empty: 'sbom-empty',
  parity: 'sbom-parity',
} as const

/** What the SBOM is of, and where a person should look. */
export interface SbomSubject {
  /** Absent for a folder. */
  readonly image?: { readonly name: string; readonly digest?: Digest; readonly platform?: string }
  readonly path: string
  /** Of a folder: where it is, from the root of the run; absent for the root itself. */
  readonly within?: string
}

/** The least share of packages that must have a field. What no tool can know of every package may be missing in some. */
const leastShare: Readonly<Record<MinimumField, number>> = {
  author: 1,
  timestamp: 1,
  name: 1,
  version: 0.95,
  supplier: 0.95,
  identifier: 0.95,
  relationship: 1,
}

/**
 * How much it matters: a package without a purl cannot be looked up by anybody, while most ecosystems name no supplier. Nothing here
 * falls to the floor of `block` as it is by default; a rule of the policy may block it.
 */
const severityOf: Readonly<Record<MinimumField, Severity>> = {
  author: 'medium',
  timestamp: 'medium',
  name: 'medium',
  version: 'low',
  supplier: 'low',
  identifier: 'medium',
  relationship: 'low',
}

/** What is wrong with the documents about one thing, the worst of them for each field; in the order of the fields. */
export function judgeSbom(documents: readonly Sbom[], subject: SbomSubject, tool: string): readonly Finding[] {
  const isEmpty = documents.some(({ packages }) => packages.length === 0)
  const found = isEmpty ? [emptiness] : worstCoverage(documents).flatMap(statementOf)
  return found.map((statement) => findingOf(statement, subject, tool))
}

/** What is wrong when a scan saw more; `tool` is the one that scanned. */
export const judgeParity = (parity: Parity, subject: SbomSubject, tool: string): readonly Finding[] =>
  parity.lacks.length === 0 ? [] : [findingOf(parityStatement(parity), subject, tool)]

interface Statement {
  readonly ruleId: string
  /** Part of the identity: never a count. */
  readonly requirement: string
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly help: string
}

interface Covered extends FieldCoverage {
  readonly format: Sbom['format']
}

const shareOf = ({ have, of }: FieldCoverage): number => (of === 0 ? 1 : have / of)

function worstCoverage(documents: readonly Sbom[]): readonly Covered[] {
  const worst = new Map<MinimumField, Covered>()
  for (const document of documents) {
    for (const coverage of coverFields(document)) {
      const known = worst.get(coverage.field)
      if (known === undefined || shareOf(coverage) < shareOf(known))
        worst.set(coverage.field, { ...coverage, format: document.format })
    }
  }
  return [...worst.values()]
}

function statementOf(coverage: Covered): readonly Statement[] {
  const { field, format } = coverage
  if (shareOf(coverage) >= leastShare[field]) return []
  return [
    {
      ruleId: field === 'identifier' ? sbomRules.purls : sbomRules.field,
      requirement: `sbom ${field}`,
      severity: severityOf[field],
      title: fieldTitles[field],
      message: explainCoverage(coverage, format, leastShare[field]),
      help: fieldHelp[field],
    },
  ]
}

const emptiness: Statement = {
  ruleId: sbomRules.empty,
  requirement: 'sbom packages',
  severity: 'high',
  title: 'An SBOM names packages',
  message: 'The SBOM names no package at all.',
  help: 'Nothing was recognised in it. Give what is shipped, not an empty layer; for a binary without package data, let its build write the SBOM.',
}

const parityStatement = (parity: Parity): Statement => ({
  ruleId: sbomRules.parity,
  requirement: 'sbom parity',
  severity: 'medium',
  title: 'An SBOM names every package that a scan finds',
  message: explainParity(parity),
  help: 'Whoever looks for a vulnerable package in the SBOM will not find these. Compare both reports; exclude nothing from the SBOM that is shipped.',
})

function findingOf(statement: Statement, { image, path }: SbomSubject, tool: string): Finding {
  const { ruleId, requirement, severity, title, message, help } = statement
  const subject = { ...(image === undefined ? {} : { image }), requirement }
  return {
    kind: 'integrity',
    rule: { id: ruleId, title, help, tags: ['supply-chain', 'sbom'] },
    severity,
    severitySource: 'tool',
    message,
    place: { path, related: [] },
    subject,
    identity: identify({ kind: 'integrity', format: 'sbom', ruleId, path, subject }),
    sources: [{ tool, ruleId, severity, severitySource: 'tool' }],
  }
}
