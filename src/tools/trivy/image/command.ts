import type { Command, CommandOptions } from '../../tool.js'
import { common } from '../command.js'

/**
 * `trivy/image`, over a docker archive or the folder of a layout, so that nothing is fetched by Trivy itself. Rules of misconfiguration
 * are for the image's configuration alone: manifests that packages bring along as tests and examples are nobody's infrastructure. Layers
 * that were analysed once are not kept: Trivy 0.74.0 believes what it remembers of them, also of a file that is cut off by now.
 */
export const imageCommand = ({ root, report, scratch, database, without = [] }: CommandOptions): Command => ({
  args: [
    'image',
    '--scanners=vuln,secret,license',
    '--image-config-scanners=misconfig,secret',
    '--cache-backend=memory',
    ...common,
    ...without.map((files) => `--skip-files=${files}`),
    `--cache-dir=${database ?? scratch}`,
    `--output=${report}`,
    `--input=${root}`,
  ],
  env: {},
  reportOn: 'file',
})
