import { isTrivyCheck, trivyChecksNamed } from '../../knowledge/trivy-aliases.js'

/** `AVD-AWS-0086`, `AWS-0086`, `DS002`, `ksv-0001`, and the last part of an address of the rule's page. */
const numbered = /^(?:AVD-)?([A-Z]{2,8})-?(\d{1,5})$/

const idIn = (text: string): string => text.slice(text.lastIndexOf('/') + 1).trim()

/**
 * The canonical id of a misconfiguration rule, as Trivy 0.69 and later write it: letters, a dash, at least four digits (`KSV-01010`
 * keeps its five). Older forms are mapped, a name in words (`aws-s3-enable-versioning`) too if it names one check only; what is none
 * of them, such as the id of a secret rule or an advisory, stays.
 */
export function canonicalTrivyId(text: string): string {
  const [only, ...more] = canonicalTrivyIds(text)
  return only !== undefined && more.length === 0 ? only : idIn(text)
}

/** Every check that Trivy knows by this name; empty when it is no name of a check. */
export function canonicalTrivyIds(text: string): readonly string[] {
  const word = idIn(text)
  const match = numbered.exec(word.toUpperCase())
  if (match === null) return trivyChecksNamed(word)
  const [, letters = '', digits = ''] = match
  const id = `${letters}-${digits.padStart(4, '0')}`
  return isTrivyCheck(id) || hasFamily(letters) ? [id] : []
}

/** A rule of a newer release still counts as Trivy's when this release has others of its family. */
const hasFamily = (letters: string): boolean => families.has(letters)

const families: ReadonlySet<string> = new Set([
  'AWS',
  'AZU',
  'CLDSTK',
  'DIG',
  'DS',
  'GCP',
  'GIT',
  'KCV',
  'KSV',
  'KUBE',
  'NIF',
  'OCI',
  'OPNSTK',
])
