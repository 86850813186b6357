import { allJudged, type Verdict } from '../../../core/verdict.js'
import type { Archives } from '../../../ports/machine/archives.js'
import { githubLimits } from '../../../report/github/limits.js'
import { checkProfile, type ProfileFault } from '../../../report/github/profile.js'
import type { Presented } from '../../../report/presented.js'
import { renderSarif } from '../../../report/sarif/sarif.js'

/** A file as GitHub takes it, or why it would not. */
export type Prepared =
  | {
      readonly type: 'ready'
      /** gzip and base64. */
      readonly sarif: string
      /** Results in it. */
      readonly sent: number
      /** Findings that a limit of GitHub's keeps out of it, the least important ones. */
      readonly leftOut: number
    }
  | { readonly type: 'refused'; readonly fault: ProfileFault }

type Compressing = Pick<Archives, 'compress'>

/** Checks before the network is asked. What is too large loses its least important results until it fits. */
export async function prepareUpload(verdict: Verdict, sarif: Presented, { compress }: Compressing): Promise<Prepared> {
  let fitting = sarif
  let bytes = await compress(fitting.text)
  for (let sent = resultsIn(fitting, verdict); bytes.length > githubLimits.compressedBytes && sent > 0; ) {
    sent = Math.floor(sent * 0.95 * Math.min(1, githubLimits.compressedBytes / bytes.length))
    fitting = renderSarif(verdict, sent)
    bytes = await compress(fitting.text)
  }
  const fault = checkProfile(fitting.text, bytes.length).find(({ effect }) => effect === 'refused')
  if (fault !== undefined) return { type: 'refused', fault }
  return {
    type: 'ready',
    sarif: Buffer.from(bytes).toString('base64'),
    sent: resultsIn(fitting, verdict),
    leftOut: countOf(fitting, 'beyond-limit'),
  }
}

/** With half of the results, for a server that takes less than GitHub documents. */
export const prepareLess = (verdict: Verdict, sent: number, ports: Compressing): Promise<Prepared> =>
  prepareUpload(verdict, renderSarif(verdict, Math.floor(sent / 2)), ports)

const countOf = ({ leftOut }: Presented, reason: Presented['leftOut'][number]['reason']): number =>
  leftOut.filter((entry) => entry.reason === reason).reduce((sum, { count }) => sum + count, 0)

const resultsIn = (sarif: Presented, verdict: Verdict): number =>
  allJudged(verdict).length -
  (['waived', 'informational', 'beyond-limit'] as const).reduce((sum, reason) => sum + countOf(sarif, reason), 0)
