import type { Kind } from '../core/finding/finding.js'
import { sortedUnique } from '../core/order.js'
import type { PolicyNames } from '../core/policy/policy.js'
import { conceptIds, isConcept } from '../knowledge/concepts.js'
import { groups } from '../knowledge/groups.js'
import type { Cataloguer } from './cataloguer.js'
import { canonicalCheckovIds, checkov } from './checkov/index.js'
import { cosign, cosignSigner } from './cosign/index.js'
import type { Signer, Verifier } from './signing.js'
import { syft } from './syft/index.js'
import type { ImageScanner, Scanner, SkipSyntax } from './tool.js'
import { canonicalTrivyIds, trivyConfig, trivyImage, trivyListing, trivyPackages } from './trivy/index.js'

/** Every scanner. To add one: a folder like the others and a line here. */
export const scanners: readonly Scanner[] = [checkov, trivyConfig, trivyPackages]

/** Every scanner of images. */
export const imageScanners: readonly ImageScanner[] = [trivyImage]

/** What proves who signed an image. */
export const verifier: Verifier = cosign

/** Who writes SBOMs, and who else lists the packages of an image, so that the two can be compared. */
export const cataloguers: { readonly documents: Cataloguer; readonly comparison: Cataloguer } = {
  documents: syft,
  comparison: trivyListing,
}

/** What signs images. */
export const signer: Signer = cosignSigner

/** Names of the tools, as the policy and `--tools` write them. */
export const toolNames: readonly string[] = sortedUnique(scanners.map(({ tool }) => tool))

/** Names of what runs beside the scanners, as the policy writes them. */
export const programNames: readonly string[] = sortedUnique(
  [verifier, signer, ...Object.values(cataloguers)].map(({ tool }) => tool),
).filter((tool) => !toolNames.includes(tool))

/** How comments ask each tool to keep quiet. */
export const allSkipRules: readonly (SkipSyntax & { readonly tool: string })[] = scanners.flatMap(({ tool, skips }) =>
  skips === undefined ? [] : [{ tool, ...skips }],
)

const advisory = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})$/i

/**
 * Canonical ids of the rules that a text names: a tool's own id in any of its forms, Trivy's names in words (which may stand for
 * several checks), an advisory. Empty when it is none of them; a concept is its own id.
 */
export const canonicalRuleId = (text: string): string[] =>
  sortedUnique([
    ...canonicalTrivyIds(text),
    ...canonicalCheckovIds(text),
    ...(advisory.test(text) ? [canonicalAdvisory(text)] : []),
  ])

const canonicalAdvisory = (text: string): string =>
  /^ghsa/i.test(text) ? `GHSA${text.slice(4).toLowerCase()}` : text.toUpperCase()

/** A check in words may share its name with something else, so only numbered ids are certain. */
function kindsOfRule(text: string): readonly Kind[] {
  if (advisory.test(text)) return ['vulnerability']
  if (isConcept(text)) return ['misconfiguration']
  const [check] = canonicalCheckovIds(text)
  if (check !== undefined) return [check.includes('_SECRET_') ? 'secret' : 'misconfiguration']
  return /\d$/.test(text) && canonicalTrivyIds(text).length === 1 ? ['misconfiguration'] : []
}

/** What the reader of a policy has to know of the tools. */
export const policyNames: PolicyNames = {
  tools: toolNames,
  programs: programNames,
  checkTools: sortedUnique(scanners.filter(({ checks }) => checks !== undefined).map(({ tool }) => tool)),
  formats: sortedUnique([...scanners, ...imageScanners].flatMap(({ reads }) => reads)),
  concepts: sortedUnique(conceptIds),
  groups: new Map(groups.map(({ id, concepts }) => [id, concepts])),
  kindsOfRule,
  canonicalRules: canonicalRuleId,
}
