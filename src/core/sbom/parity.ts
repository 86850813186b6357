import { compareText } from '../order.js'
import { packageKey } from './package-key.js'
import type { Sbom } from './sbom.js'

/** A package that another tool saw in the same image. */
export interface SeenPackage {
  readonly purl: string
  readonly name: string
  readonly version: string
}

export interface Parity {
  /** Packages that can be compared: those with a purl and a version. */
  readonly compared: number
  /** Seen, and not in the SBOM: sorted, each once. */
  readonly lacks: readonly SeenPackage[]
}

/** What an SBOM lacks of the packages that a scan of the same thing saw. What only the SBOM has is no fault of it. */
export function compareWithScan(sbom: Sbom, seen: readonly SeenPackage[]): Parity {
  const known = new Set(sbom.packages.flatMap(({ purl }) => (purl === undefined ? [] : (packageKey(purl) ?? []))))
  const byKey = new Map(
    seen.flatMap((each) => {
      const key = packageKey(each.purl)
      return key === undefined ? [] : [[key, each] as const]
    }),
  )
  const lacks = [...byKey].filter(([key]) => !known.has(key)).sort(([a], [b]) => compareText(a, b))
  return { compared: byKey.size, lacks: lacks.map(([, each]) => each) }
}
