import { z } from 'zod'
import type { CatalogueOptions, Cataloguer } from '../../cataloguer.js'
import { common } from '../command.js'
import { canaryImage } from './canary.js'
import { explainImageFailure } from './failure.js'

const minutes = 60_000
const gigabytes = 1024 ** 3

/** Trivy cannot tell what these are without a Java database, and ends over the first one. One glob each: it splits them at commas. */
const javaArchives = ['jar', 'war', 'ear', 'par'].map((ending) => `--skip-files=**/*.${ending}`)

/**
 * The packages that Trivy sees in an image, as CycloneDX: what its scan looks up in the vulnerability database, without one. For comparison
 * only; Java archives are left out.
 */
export const trivyListing: Cataloguer = {
  name: 'trivy/listing',
  tool: 'trivy',
  deadlineMs: 15 * minutes,
  memoryBytes: 8 * gigabytes,
  emptyConfiguration: '',
  canary: { archive: canaryImage.archive, folder: {}, expects: { image: ['lodash'], folder: [] } },
  command: ({ source, cyclonedx, scratch }: CatalogueOptions) => ({
    args: [
      'image',
      '--cache-backend=memory',
      ...common.filter((option) => !option.startsWith('--format=')),
      '--format=cyclonedx',
      ...javaArchives,
      `--cache-dir=${scratch}`,
      `--output=${cyclonedx}`,
      `--input=${source.path}`,
    ],
    env: {},
  }),
  explain: (run) => explainImageFailure({ ...run, report: '' }),
  savedAs: (document) => {
    const { properties } = listed.parse(JSON.parse(document)).metadata.component
    return properties.find(({ name }) => name === 'aquasecurity:trivy:RepoTag')?.value
  },
}

const property = z.object({ name: z.string(), value: z.string() })
const listed = z.object({
  metadata: z.object({ component: z.object({ properties: z.array(property).catch([]) }).catch({ properties: [] }) }),
})
