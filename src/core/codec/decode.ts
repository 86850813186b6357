import type { z } from 'zod'
import { GatehouseError } from '../errors.js'
import { alternatives, code, show } from '../policy/reading/wording.js'

/**
 * Reads one of our own files, strictly: what it does not know it refuses, since it might decide something. `whole` is what
 * the file is called: `the evidence`.
 * @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path.
 */
export function decode<T>(text: string, schema: z.ZodType<T>, whole: string): T {
  const value = parseJson(text, whole)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new GatehouseError('EVIDENCE_INVALID', issue === undefined ? unsound(whole) : describe(issue, value, whole), {
    hint:
      issue?.path[0] === 'schema'
        ? 'It was written by another version of Gatehouse. Scan again with this one.'
        : 'It was changed by hand, or written by another version of Gatehouse. Scan again.',
    cause: result.error,
  })
}

function parseJson(text: string, whole: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GatehouseError('EVIDENCE_INVALID', `${capital(whole)} is not JSON, or not all of it is there.`, {
      hint: 'Scan again, and give the file as it was written.',
      cause,
    })
  }
}

function describe(issue: z.core.$ZodIssue, root: unknown, whole: string): string {
  const [value, name] = [valueAt(root, issue.path), nameOf(issue.path, whole)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${code(pathText([...issue.path, issue.keys[0] ?? '']))} is not a key of ${whole}.`
    case 'invalid_type':
      if (value === undefined) return `${name} is missing in ${whole}.`
      return `${capital(name)} must be ${typeNames[issue.expected] ?? issue.expected}, not ${show(value)}.`
    case 'invalid_value':
      if (value === undefined) return `${name} is missing in ${whole}.`
      return `${capital(name)} must be ${alternatives(issue.values.map(String))}, not ${show(value)}.`
    default:
      return `${capital(name)} cannot be ${show(value)}.`
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
}

const unsound = (whole: string): string => `${capital(whole)} cannot be understood.`

const nameOf = (path: readonly PropertyKey[], whole: string): string =>
  path.length === 0 ? whole : code(pathText(path))

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (before, step) =>
      typeof step === 'number' ? `${before}[${step}]` : before === '' ? String(step) : `${before}.${String(step)}`,
    '',
  )

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    root,
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
