import { sha256Hex } from '../hash.js'
import { compareText } from '../order.js'
import type { Advisory, Identity, Kind, Subject } from './finding.js'

const unitSeparator = '\u001f'

/** NFC, and control characters percent-encoded, so that no field can imitate another's end. */
const normalise = (field: string): string =>
  printable.test(field)
    ? field
    : field
        .normalize('NFC')
        .replace(/[\u0000-\u001f\u007f]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Most fields are plain ASCII, in which there is nothing to change. */
const printable = /^[ -~]*$/

/** DESIGN 7: `hex(sha256("gatehouse/1" US kind US f1 US f2 ...))`, the first 32 digits. Changing this orphans every waiver. */
export const hashIdentity = (kind: Kind, fields: readonly string[]): string =>
  sha256Hex(['gatehouse/1', kind, ...fields.map(normalise)].join(unitSeparator)).slice(0, 32)

export interface IdentityParts {
  readonly kind: Kind
  readonly format: string
  readonly ruleId: string
  readonly concept?: string
  readonly path: string
  readonly subject: Subject
  readonly advisory?: Advisory
  /** Secrets only: the line with every secret span starred, and which span of such a line in the file it is. */
  readonly secret?: { readonly line: string; readonly ordinal: number }
}

/** The folder of a file, `.` at the root. */
const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : path.slice(0, slash)
}

/** The canonical order of an advisory's names: CVE, then GHSA, then the vendor's. */
export function compareAdvisoryIds(a: string, b: string): number {
  const rank = (id: string): number => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2)
  return rank(a) - rank(b) || compareText(a, b)
}

/** What stays the same when lines move, tools are upgraded and rules renamed: never a line, message, severity, tool or version. */
export function identify(parts: IdentityParts): Identity {
  const hash = (...fields: readonly string[]): string => hashIdentity(parts.kind, fields)
  switch (parts.kind) {
    case 'misconfiguration': {
      const where = subjectFields(parts)
      const own = hash(`r:${parts.format}:${parts.ruleId}`, ...where)
      return { logical: parts.concept === undefined ? own : hash(`c:${parts.concept}`, ...where), also: [own] }
    }
    case 'vulnerability': {
      const where = [parts.subject.package?.purl ?? '', parts.subject.image?.name ?? folderOf(parts.path)]
      const ids = parts.advisory === undefined ? [parts.ruleId] : [...parts.advisory.ids].sort(compareAdvisoryIds)
      const also = ids.map((id) => hash(id, ...where))
      return { logical: also[0] ?? hash(parts.ruleId, ...where), also }
    }
    case 'secret': {
      const logical = hash(parts.path, parts.secret?.line ?? '', String(parts.secret?.ordinal ?? 0))
      return { logical, also: [logical] }
    }
    case 'license': {
      const { license, package: dependency } = parts.subject
      const where = parts.subject.image?.name ?? folderOf(parts.path)
      const logical = hash(license?.spdx ?? parts.ruleId, dependency?.purl ?? '', where)
      return { logical, also: [logical] }
    }
    case 'integrity': {
      const logical = hash(parts.subject.image?.name ?? '', parts.subject.requirement ?? '')
      return { logical, also: [logical] }
    }
  }
}

function subjectFields({ subject, path }: IdentityParts): readonly string[] {
  const { resource } = subject
  return resource === undefined ? [path, '', ''] : [resource.stack, resource.address, resource.part ?? '']
}

/** True when the two are the same finding. */
export const meets = (a: Identity, b: Identity): boolean => {
  const hashes = new Set([a.logical, ...a.also])
  return [b.logical, ...b.also].some((hash) => hashes.has(hash))
}
