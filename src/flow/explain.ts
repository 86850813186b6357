import type { Ports } from '../ports.js'
import { renderExplanation } from '../report/explain/explain.js'
import type { Appearance } from './deliver.js'
import { recallVerdict } from './last-scan.js'

/** Everything about one finding of the last scan, of this root or of any. */
export async function explainFinding(
  root: string | undefined,
  id: string,
  appearance: Appearance,
  ports: Ports,
): Promise<string> {
  return renderExplanation(await recallVerdict(root, ports), id, appearance).text
}
