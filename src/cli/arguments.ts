import { parseArgs } from 'node:util'
import { GatehouseError } from '../core/errors.js'
import { didYouMean } from '../core/policy/reading/did-you-mean.js'
import { resolvePath } from '../host/node/files/resolve-path.js'

/** Options of a verb: `flag` takes no value, `value` takes one, `values` may be repeated. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value' | 'values'>>

export interface Arguments {
  readonly positionals: readonly string[]
  flag(name: string): boolean
  value(name: string): string | undefined
  values(name: string): readonly string[]
  /** A file or folder, absolute. */
  path(name: string): string | undefined
}

const invalid = (sentence: string, hint: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', sentence, { hint })

/**
 * Decodes a verb's words; `--name VALUE` and `--name=VALUE` are the same.
 * @throws GatehouseError ARGUMENT_INVALID for an unknown option, a missing value, or too many words.
 */
export function readArguments(words: readonly string[], kinds: OptionKinds, mostPositionals: number): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const found = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') record(token.name, token.rawName, token.value, kinds, found)
  }
  const extra = positionals[mostPositionals]
  if (extra !== undefined) throw invalid(`There is one word too many: ${extra}.`, 'See `gatehouse --help`.')
  return {
    positionals,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    path: (name) => {
      const path = found.get(name)?.at(-1)
      return path === undefined ? undefined : resolvePath(path)
    },
  }
}

function record(
  name: string,
  raw: string,
  value: string | undefined,
  kinds: OptionKinds,
  found: Map<string, string[]>,
): void {
  const kind = kinds[name]
  if (kind === undefined || raw === `-${name}`) {
    const near = didYouMean(name, Object.keys(kinds))
    throw invalid(
      `There is no option ${raw}.`,
      near === undefined ? 'See `gatehouse --help`.' : `Did you mean --${near}?`,
    )
  }
  if (kind === 'flag' && value !== undefined) throw invalid(`${raw} takes no value.`, `Write ${raw} alone.`)
  if (kind !== 'flag' && (value === undefined || value === ''))
    throw invalid(`${raw} needs a value.`, 'See `gatehouse --help`.')
  if (kind === 'value' && found.has(name)) throw invalid(`${raw} was given twice.`, 'Give it once.')
  found.set(name, [...(found.get(name) ?? []), value ?? ''])
}

/** One of a closed list, with a suggestion when it is not. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  const near = didYouMean(value, allowed)
  throw invalid(
    `${option} cannot be ${value}.`,
    near === undefined ? `It is one of ${allowed.join(', ')}.` : `Did you mean ${near}?`,
  )
}
