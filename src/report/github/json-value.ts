/** A step on the way into a JSON value: a key, or an index. */
export type Step = string | number

/** A part of a JSON value and the way to it. */
export interface At {
  readonly value: unknown
  readonly path: readonly Step[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value below these keys; `undefined` where there is none. */
export const below = (at: At, ...keys: readonly string[]): At =>
  keys.reduce<At>(
    ({ value, path }, key) => ({
      value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
      path: [...path, key],
    }),
    at,
  )

/** The items of an array; none where it is something else. */
export const items = ({ value, path }: At): readonly At[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : []

export const textAt = (at: At, ...keys: readonly string[]): string | undefined => {
  const { value } = below(at, ...keys)
  return typeof value === 'string' ? value : undefined
}

export const numberAt = (at: At, ...keys: readonly string[]): number | undefined => {
  const { value } = below(at, ...keys)
  return typeof value === 'number' ? value : undefined
}

/** A JSON pointer (RFC 6901). */
export const pointerOf = (path: readonly Step[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
