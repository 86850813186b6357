import type { ImageScanner } from '../../tool.js'
import { canaryImage } from './canary.js'
import { imageCommand } from './command.js'
import { parseImage } from './parse.js'

const minutes = 60_000
const gigabytes = 1024 ** 3

/** Vulnerabilities, licences and secrets of what is in an image, and its configuration. */
export const trivyImage: ImageScanner = {
  name: 'trivy/image',
  tool: 'trivy',
  reads: ['image'],
  listsByFile: [],
  mayOpen: () => true,
  ownConfig: [],
  canaries: [],
  canaryImage,
  spares: { code: 'JAVA_DATABASE_MISSING', files: ['**/*.jar', '**/*.war', '**/*.ear', '**/*.par'] },
  needsDatabase: true,
  deadlineMs: 20 * minutes,
  memoryBytes: 8 * gigabytes,
  standsAlone: [],
  command: imageCommand,
  parse: parseImage,
}
