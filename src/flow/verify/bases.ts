import type { Gap } from '../../core/evidence.js'
import { decidingLayers } from '../../core/policy/layers.js'
import { requirementsFor } from '../../core/supply-chain/requirements.js'
import type { Ports } from '../../ports.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { findBases, type NamedBase } from '../../repository/image/find-bases.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import type { AskedImage } from './request.js'

/** Images that Dockerfiles begin with: those that are asked about, and why the others are not. */
export interface Bases {
  readonly asked: readonly AskedImage[]
  readonly gaps: readonly Gap[]
}

/** Only what some section of `supply-chain` names is asked about: nobody signs everything that others build on. */
export async function basesOfTree(
  root: string,
  { layers }: Pick<FoundPolicy, 'layers'>,
  ports: Pick<Ports, 'files' | 'git'>,
): Promise<Bases> {
  const sections = decidingLayers(layers).flatMap(({ policy }) => policy.supplyChain)
  const asked: AskedImage[] = []
  const gaps: Gap[] = []
  for (const base of await findBases(root, ports)) {
    const name = readName(base)
    if (name === undefined)
      gaps.push(gapOf(base, 'not-parsed', 'an argument without a value decides which image it is'))
    else if (requirementsFor(name, sections).length === 0)
      gaps.push(gapOf(base, 'excluded', `the policy asks nothing of ${name}`))
    else asked.push(base)
  }
  return { asked, gaps }
}

function readName({ reference }: NamedBase): string | undefined {
  try {
    return nameOf(parseReference(reference))
  } catch {
    return undefined
  }
}

const gapOf = ({ path, line }: NamedBase, reason: Gap['reason'], detail: string): Gap => ({
  path,
  reason,
  line,
  detail,
})
