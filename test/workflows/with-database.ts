import { parseDocument } from 'yaml'
import { z } from 'zod'

const steps = z.array(z.looseObject({ uses: z.string().optional() })).default([])
const workflow = z.looseObject({ jobs: z.record(z.string(), z.looseObject({ steps })) })

const scanning = /^gatehouse\/gatehouse(?:\/actions\/(?:scan|image-release))?@/

/** The workflow with one input more in every step that scans: the registry of the real database is not for tests. */
export function withDatabase(text: string, folder: string): string {
  const document = parseDocument(text)
  for (const [job, { steps }] of Object.entries(workflow.parse(document.toJS()).jobs)) {
    for (const [index, { uses = '' }] of steps.entries()) {
      if (scanning.test(uses)) document.setIn(['jobs', job, 'steps', index, 'with', 'vulnerability-db'], folder)
    }
  }
  return document.toString({ lineWidth: 0 })
}
