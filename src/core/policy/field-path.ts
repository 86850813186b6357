import type { Finding } from '../finding.js'

/** Dotted paths of a type that end in text; lists are passed through: `sources.tool`. */
type TextPath<T> = T extends string
  ? ''
  : T extends readonly (infer Item)[]
    ? TextPath<Item>
    : T extends object
      ? { [Key in keyof T & string]: Join<Key, TextPath<NonNullable<T[Key]>>> }[keyof T & string]
      : never

type Join<Key extends string, Rest extends string> = Rest extends '' ? Key : `${Key}.${Rest}`

/** A field of a finding that holds text, such as `subject.resource.address`. One that does not exist does not compile. */
export type FieldPath = TextPath<Required<Finding>>

/** All texts at a path, in order; none where the finding lacks the field. */
export type FieldReader = (finding: Finding) => readonly string[]

export function fieldReader(path: FieldPath): FieldReader {
  const steps = path.split('.')
  return (finding) => {
    const texts: string[] = []
    collect(finding, steps, 0, texts)
    return texts
  }
}

function collect(value: unknown, steps: readonly string[], from: number, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const item of value) collect(item, steps, from, texts)
  else if (typeof value === 'object' && value !== null)
    collect(Reflect.get(value, steps[from] ?? ''), steps, from + 1, texts)
}
