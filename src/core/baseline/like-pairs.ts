import type { Finding, Resource } from '../finding/finding.js'
import { noneMore, onlyOneToOne, pairBy, type Sides } from './sides.js'
import { pairUnits } from './units.js'

const separator = '\u001f'

export const key = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.join(separator)

/** What the finding is about, without where: `undefined` for what cannot be moved or renamed. */
const what = ({
  kind,
  rule,
  subject: { package: dependency, license, image, requirement },
}: Finding): string | undefined => {
  switch (kind) {
    case 'misconfiguration':
    case 'secret':
      return key(kind, rule.id)
    case 'vulnerability':
      return key(kind, rule.id, dependency?.purl)
    case 'license':
      return key(kind, license?.spdx, dependency?.purl)
    case 'integrity': // An image is not compared with another one; a file may have moved.
      return image === undefined ? key(kind, requirement) : undefined
  }
}

/** The text that is wrong: the block, or where there is none the line, in which every secret is starred. */
const contentOf = ({ place }: Finding): string | undefined => place.block?.digest ?? place.snippet

/** What people are shown of it, without the line that holds its name. */
function bodyOf({ place: { snippet, block, region } }: Finding): string | undefined {
  const lines = snippet?.split('\n') ?? []
  const body = block !== undefined && region?.startLine === block.startLine ? lines.slice(1) : lines
  return body.length === 0 ? undefined : body.join('\n')
}

/** `module.a["x"].aws_s3_bucket.b[0]` without what is in brackets; a key may hold any character. */
const withoutKeys = (address: string): string => address.replaceAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, '')

export const resourceKey = (
  finding: Finding,
  of: (resource: Resource) => readonly (string | undefined)[],
): string | undefined => {
  const { resource } = finding.subject
  return resource === undefined ? undefined : key(what(finding), resource.format, resource.part ?? '', ...of(resource))
}

/** The same code with another number of instances. */
export const instanceKey = (finding: Finding): string | undefined =>
  resourceKey(finding, ({ stack, type, address }) => [stack, type, withoutKeys(address)])

export const isInstance = ({ subject: { resource } }: Finding): boolean =>
  resource !== undefined && withoutKeys(resource.address) !== resource.address

/** A package that moved with its manifest has no block: it is the same advisory for the same package. */
const isOfPackage = ({ kind }: Finding): boolean => kind === 'vulnerability' || kind === 'license'

/** Where it is: what moves or gets another name leaves this place. A file that only lost a line is still there. */
function placeOf({ subject: { resource, package: dependency }, place }: Finding): string {
  if (resource !== undefined) return `${resource.stack}${separator}${resource.address}`
  return `${place.path}${separator}${dependency?.purl ?? ''}`
}

/**
 * Findings that may have moved or got another name: nothing is left at the old place, nothing was at the new one, so that mending one
 * thing does not pay for another that was there all the time. A file without resources has to be gone itself.
 */
function movable(sides: Sides, all: Pick<Sides, 'head' | 'base'>, gone: ReadonlySet<string>): Sides {
  const [now, before] = [new Set(all.head.map(placeOf)), new Set(all.base.map(placeOf))]
  const hasLeft = (finding: Finding): boolean => finding.subject.resource !== undefined || gone.has(finding.place.path)
  return {
    head: sides.head.filter((one) => !before.has(placeOf(one))),
    base: sides.base.filter((one) => !now.has(placeOf(one)) && hasLeft(one)),
    twins: sides.twins,
  }
}

/**
 * Pairs what has another identity and is the same all the same, the surest likeness first; what fits more than one thing stays new. `all`
 * are the findings of both sides, `gone` the files that only the base holds.
 */
export function pairLike(sides: Sides, all: Pick<Sides, 'head' | 'base'>, gone: ReadonlySet<string>): Sides['twins'] {
  const sameContentInStack = (finding: Finding) =>
    key(
      resourceKey(finding, ({ stack }) => [stack]),
      contentOf(finding),
    )
  const sameContent = (finding: Finding) =>
    isOfPackage(finding) ? what(finding) : key(what(finding), contentOf(finding))
  const sameBody = (finding: Finding) =>
    key(
      resourceKey(finding, ({ stack, type }) => [stack, type]),
      bodyOf(finding),
    )
  return [
    [sameContentInStack, noneMore] as const,
    [sameBody, onlyOneToOne] as const,
    [sameContent, onlyOneToOne] as const,
  ].reduce((left, [keyOf, pairing]) => pairBy(left, keyOf, pairing), movable(pairUnits(sides), all, gone)).twins
}
