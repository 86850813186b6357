import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import { decodeSbom } from '../../core/sbom/reading/decode-sbom.js'
import type { Sbom } from '../../core/sbom/sbom.js'
import { type SbomFacts, settleSbom } from '../../core/sbom/settling/settle.js'
import type { SbomDocuments } from './request.js'
import type { Catalogued } from './run-cataloguer.js'

export interface WrittenDocuments {
  readonly sboms: readonly Sbom[]
  readonly documents: SbomDocuments
}

/** Both documents with their facts, read again as whoever gets them will; or why there are none. */
export function writeDocuments(
  { documents }: Extract<Catalogued, { type: 'listed' }>,
  facts: SbomFacts,
  platform: string | undefined,
): WrittenDocuments | Problem {
  try {
    const texts = documents.map(({ text }) => settleSbom(text, facts))
    const [cyclonedx, spdx] = texts
    if (cyclonedx === undefined || spdx === undefined) throw oneMissing()
    return {
      sboms: texts.map(decodeSbom),
      documents: { cyclonedx, spdx, ...(platform === undefined ? {} : { platform }) },
    }
  } catch (error) {
    return toProblem(error)
  }
}

const oneMissing = (): GatehouseError =>
  new GatehouseError('OUTPUT_EMPTY', 'Syft ended without an error but did not write both documents.', {
    hint: 'Run again. If it stays, the disk may be full.',
  })
