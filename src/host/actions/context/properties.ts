import { z } from 'zod'

/** GitHub allows 100 definitions in an organisation, and 75 characters in a name and in a value. */
const most = 200
const longest = 256

/** The one value that a property has; of a list it is the only entry, and several entries are no value. */
function onlyValue(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof text === 'string' && text.length <= longest ? text : undefined
}

/** Custom properties as an event tells them: texts, lists of texts, and `null` where nothing is set. What has no value is not there. */
export const propertiesSchema = z.unknown().transform((properties): ReadonlyMap<string, string> => {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return new Map()
  return new Map(
    Object.entries(properties)
      .slice(0, most)
      .flatMap(([name, value]) => {
        const text = onlyValue(value)
        return text === undefined || name.length > longest ? [] : [[name, text] as const]
      }),
  )
})
