import type { CanaryResult, Evidence, Gap } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { compareFindings } from '../../core/merge/merge.js'
import { type BaseImageDemand, baseDemandsForTree, judgeNamedBases } from '../../core/supply-chain/base-images.js'
import { version } from '../../core/version.js'
import { finalStage } from '../../repository/image/final-stage.js'
import { basesIn, readBases } from '../../repository/image/read-bases.js'
import type { Inventory } from '../../repository/inventory.js'
import type { Mask } from '../../repository/locate/mask.js'
import type { Sources } from '../../repository/sources.js'
import { digestTree } from '../../repository/stage.js'
import type { FoundPolicy } from '../policy/found-policy.js'

const format = 'dockerfile'
const scanner = 'gatehouse/base-images'

/** What the policies ask of the bases in every Dockerfile of a tree, answered by Gatehouse itself; nothing where they ask nothing. */
export async function judgeBases(
  { files }: Pick<Inventory, 'files'>,
  { sources, mask }: { readonly sources: Sources; readonly mask: Mask },
  { layers }: Pick<FoundPolicy, 'layers'>,
): Promise<readonly Evidence[]> {
  const demands = baseDemandsForTree(layers.flatMap(({ policy }) => policy.supplyChain))
  const dockerfiles = files.filter(({ formats }) => formats.includes(format))
  if (demands.length === 0 || dockerfiles.length === 0) return []
  const paths = dockerfiles.map(({ path }) => path)
  const { bases, unread } = await readBases(paths, sources, mask)
  return [
    {
      scanner,
      tool: { name: 'gatehouse', version, digest: '', origin: 'built-in' },
      target: { type: 'tree', name: '.' },
      inputs: { tree: digestTree(dockerfiles), options: digestOf(demands), data: [] },
      outcome: 'complete',
      problems: [],
      planned: [{ format, files: paths.length }],
      examined: [{ format, files: paths.length - unread.length }],
      gaps: unread.map((path): Gap => ({ path, reason: 'not-read', tool: 'gatehouse', detail: 'it has no FROM' })),
      canaries: [canary()],
      findings: judgeNamedBases(bases, demands).sort(compareFindings),
    },
  ]
}

/** Read and judged as the others are; it must be found, so that silence about them means something. */
function canary(): CanaryResult {
  const stage = finalStage('Dockerfile', 'FROM gatehouse-canary:1 AS build\nFROM build\n')
  const demands = [{ allowed: ['gatehouse/*'], pinned: true }]
  const found = stage === undefined ? [] : judgeNamedBases(basesIn(stage), demands)
  return { format, seen: found.length === 2 }
}

const digestOf = (demands: readonly BaseImageDemand[]): string =>
  `sha256:${sha256Hex(JSON.stringify(demands.map(({ allowed, pinned }) => [allowed ?? null, pinned])))}`
