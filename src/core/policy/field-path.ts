import type { Finding } from '../finding/finding.js'

/** What a match looks at: a finding, and what is known of it when it is judged. */
export interface Seen extends Finding {
  /** False when the base has it too. */
  readonly introduced: boolean
}

/** Dotted paths of a type that end in a value of the wanted type; lists are passed through: `sources.tool`. */
type PathTo<T, Wanted> = T extends Wanted
  ? ''
  : T extends readonly (infer Item)[]
    ? PathTo<Item, Wanted>
    : T extends object
      ? { [Key in keyof T & string]: Join<Key, PathTo<NonNullable<T[Key]>, Wanted>> }[keyof T & string]
      : never

type Join<Key extends string, Rest extends string> = Rest extends '' ? Key : `${Key}.${Rest}`

/** A field that holds such a value, such as `subject.resource.address`. One that does not exist does not compile. */
export type FieldPath<Wanted = string | number | boolean> = PathTo<Required<Seen>, Wanted>

/** All values at a path, in order; none where the finding lacks the field. */
export type FieldReader = (seen: Seen) => readonly unknown[]

export function fieldReader(path: FieldPath): FieldReader {
  const steps = path.split('.')
  return (seen) => {
    const values: unknown[] = []
    collect(seen, steps, 0, values)
    return values
  }
}

function collect(value: unknown, steps: readonly string[], from: number, values: unknown[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, steps, from, values)
  else if (typeof value === 'object' && value !== null)
    collect(Reflect.get(value, steps[from] ?? ''), steps, from + 1, values)
  else if (value !== undefined && value !== null && from === steps.length) values.push(value)
}
