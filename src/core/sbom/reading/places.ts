import { z } from 'zod'
import { sortedUnique } from '../../order.js'

const text = z.string()

/** Where a component of CycloneDX was found: by the format itself, or by the properties in which programs say so. */
export const placesShape = {
  evidence: z.object({ occurrences: z.array(z.object({ location: text })).optional() }).optional(),
  properties: z.array(z.object({ name: text.optional(), value: text.optional() })).optional(),
}

/** `syft:location:0:path`. */
const isLocation = /^[a-z]{1,20}:location:\d{1,4}:path$/

/** More than that, or longer, is no list of places. */
const [most, longest] = [100, 1000]

/** Relative paths, sorted. What leads out of what the document describes is none. */
export function placesIn({ evidence, properties = [] }: z.output<z.ZodObject<typeof placesShape>>): readonly string[] {
  const said = [
    ...(evidence?.occurrences ?? []).map(({ location }) => location),
    ...properties.flatMap(({ name, value }) => (isLocation.test(name ?? '') ? (value ?? []) : [])),
  ]
  return sortedUnique(said.slice(0, most).flatMap(relative))
}

function relative(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  const isInside = path.length <= longest && segments.length > 0 && !segments.includes('..')
  return isInside && !/[\u0000-\u001f\u007f\\]/.test(path) ? [segments.join('/')] : []
}
