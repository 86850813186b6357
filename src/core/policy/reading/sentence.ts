import type { z } from 'zod'
import { didYouMean } from './did-you-mean.js'
import { type Fault, faultsOf } from './fault.js'
import type { Path, PlacedValue } from './placed.js'
import type { PolicyProblem } from './problem.js'
import { alternatives, capital, code, show } from './wording.js'

/** Zod's issues as sentences with places. `whole` is what the document is called: `the policy`. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  document: PlacedValue,
  whole: string,
  base: Path = [],
): readonly PolicyProblem[] {
  const nameOf = (path: Path): string => nameWithin(path, whole)
  return faultsOf(issues, base).map((fault) => {
    const value = valueAt(document.value, fault.path)
    const isMissing = fault.type === 'unexpected' && value === undefined
    return {
      ...document.placeOf(isMissing ? fault.path.slice(0, -1) : fault.path),
      ...(isMissing ? missing(fault, nameOf) : describe(fault, value, nameOf)),
    }
  })
}

type Wording = Pick<PolicyProblem, 'sentence' | 'hint'>
type Naming = (path: Path) => string
type Unexpected = Extract<Fault, { type: 'unexpected' }>

function describe(fault: Fault, value: unknown, nameOf: Naming): Wording {
  const { path } = fault
  switch (fault.type) {
    case 'unknown-key': {
      const key = String(path.at(-1))
      const near = didYouMean(key, fault.known)
      return {
        sentence: `${code(key)} is not a key of ${nameOf(path.slice(0, -1))}.`,
        hint: near === undefined ? `Its keys are ${fault.known.join(', ')}.` : `Did you mean ${code(near)}?`,
      }
    }
    case 'unexpected':
      return {
        sentence: `${capital(nameOf(path))} must be ${allowed(fault)}, not ${show(value)}.`,
        ...hintFor(value, fault),
      }
    case 'unmet': {
      const instead = typeof value === 'string' ? `, not ${show(value)}` : ''
      return { sentence: `${capital(nameOf(path))} must ${fault.demand}${instead}.` }
    }
  }
}

const missing = (fault: Unexpected, nameOf: Naming): Wording => ({
  sentence: `${code(String(fault.path.at(-1)))} is missing in ${nameOf(fault.path.slice(0, -1))}.`,
  hint: `It must be ${allowed(fault)}.`,
})

function hintFor(value: unknown, { values, types }: Unexpected): { readonly hint?: string } {
  if (typeof value === 'string') {
    if (values.includes(value) || (types.includes('boolean') && /^(?:true|false)$/.test(value)))
      return { hint: 'Write it without quotes.' }
    const near = didYouMean(value, values)
    return near === undefined ? {} : { hint: `Did you mean ${code(near)}?` }
  }
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  return isScalar && types.includes('string') ? { hint: 'Put it in quotes.' } : {}
}

const typeNames: Readonly<Record<string, readonly string[]>> = {
  string: ['a text'],
  boolean: ['true', 'false'],
  int: ['a whole number'],
  number: ['a number'],
  array: ['a list'],
  object: ['a map of keys and values'],
}

/** More than these are not read; the nearest one is in the hint. Of very many, not even the first help. */
const mostValues = 8
const veryMany = 40

function allowed({ values, types }: Unexpected): string {
  const shown = values.length > veryMany ? [] : values.slice(0, mostValues)
  const left = values.length - shown.length
  const more = left > 0 ? [`one of ${left} ${shown.length === 0 ? 'names' : 'more'}`] : []
  const rest = types
    .filter((type) => type !== 'array' || values.length === 0)
    .flatMap((type) => typeNames[type] ?? type)
  return alternatives([...new Set([...shown, ...more, ...rest])])
}

function nameWithin(path: Path, whole: string): string {
  const last = path.at(-1)
  if (typeof last === 'string') return code(last)
  const list = path.findLast((step) => typeof step === 'string')
  return list === undefined ? whole : `an entry of ${code(list)}`
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  )
}
