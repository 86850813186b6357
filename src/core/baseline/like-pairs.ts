import type { Finding, Resource } from '../finding.js'
import { noneMore, onlyOneToOne, pairBy, type Sides } from './sides.js'

const separator = '\u001f'

const key = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.some((part) => part === undefined) ? undefined : parts.join(separator)

/** What the finding is about, without where: `undefined` for what cannot be moved or renamed. */
const what = ({ kind, rule, subject: { package: dependency, license } }: Finding): string | undefined => {
  switch (kind) {
    case 'misconfiguration':
    case 'secret':
      return key(kind, rule.id)
    case 'vulnerability':
      return key(kind, rule.id, dependency?.purl)
    case 'license':
      return key(kind, license?.spdx, dependency?.purl)
    case 'integrity':
      return undefined
  }
}

/** The text that is wrong: the block, or where there is none the line, in which every secret is starred. */
const contentOf = ({ place }: Finding): string | undefined => place.block?.digest ?? place.snippet

/** An instance keeps its name when `count` becomes `for_each`. */
const withoutKeys = ({ address }: Resource): string => address.replaceAll(/\[[^\]]*\]/g, '')

const resourceKey = (
  finding: Finding,
  of: (resource: Resource) => readonly (string | undefined)[],
): string | undefined => {
  const { resource } = finding.subject
  return resource === undefined ? undefined : key(what(finding), resource.format, resource.part ?? '', ...of(resource))
}

/** A package that moved with its manifest has no block: it is the same advisory for the same package. */
const isOfPackage = ({ kind }: Finding): boolean => kind === 'vulnerability' || kind === 'license'

/** Pairs what has another identity and is the same all the same, the surest likeness first; what fits more than one thing stays new. */
export function pairLike(sides: Sides): Sides {
  const sameContentInStack = (finding: Finding) =>
    key(
      resourceKey(finding, ({ stack }) => [stack]),
      contentOf(finding),
    )
  const sameInstance = (finding: Finding) =>
    resourceKey(finding, (resource) => [resource.stack, resource.type, withoutKeys(resource)])
  const sameContent = (finding: Finding) =>
    isOfPackage(finding) ? what(finding) : key(what(finding), contentOf(finding))
  const sameType = (finding: Finding) => resourceKey(finding, ({ stack, type }) => [stack, type])
  return [
    [sameContentInStack, noneMore] as const,
    [sameInstance, onlyOneToOne] as const,
    [sameContent, onlyOneToOne] as const,
    [sameType, onlyOneToOne] as const,
  ].reduce((left, [keyOf, pairing]) => pairBy(left, keyOf, pairing), sides)
}
