import { z } from 'zod'
import { type Comparison, isNumber, isText, never } from './comparison.js'

const operators = ['>=', '<=', '>', '<'] as const
type Operator = (typeof operators)[number]

/** One side of a number: `>=7.5`. */
interface Bound {
  readonly operator: Operator
  readonly value: number
}

const boundOf = (text: string): Bound => {
  const operator = operators.find((known) => text.startsWith(known)) ?? '>='
  return { operator, value: Number.parseFloat(text.slice(operator.length)) }
}

function fits({ operator, value }: Bound, number: number): boolean {
  switch (operator) {
    case '>=':
      return number >= value
    case '<=':
      return number <= value
    case '>':
      return number > value
    case '<':
      return number < value
  }
}

/** Both look the same way, and the narrow one begins no earlier. */
function isWithin(narrow: Bound, wide: Bound): boolean {
  if (narrow.operator.charAt(0) !== wide.operator.charAt(0)) return false
  return narrow.value === wide.value
    ? wide.operator.length >= narrow.operator.length
    : fits({ ...wide, operator: wide.operator.startsWith('>') ? '>' : '<' }, narrow.value)
}

const bounded =
  (toBound: (text: string) => Bound): Comparison['covers'] =>
  (wide, narrow) =>
    narrow.every((inner) => wide.some((outer) => isWithin(toBound(inner), toBound(outer))))

const written = (value: string, demand: string): z.ZodString =>
  z.string().regex(new RegExp(`^(?:>=|<=|>|<)(?:${value})$`, 'u'), demand)

/** A number with one bound; `value` says as a regular expression which numbers there are. A finding without the number does not fit. */
export const bound = (value: string, example: string, docs: string): Comparison<number> => ({
  schema: () => written(value, `be a comparison such as \`${example}\`, ${docs}`),
  docs: `comparison, ${docs}`,
  isValue: isNumber,
  compile: (values) => {
    const bounds = values.map(boundOf)
    return (found) => found.some((number) => isNumber(number) && bounds.some((one) => fits(one, number)))
  },
  covers: bounded(boundOf),
  isEverything: never,
})

const millisecondsOfDay = 86_400_000

const ageOf = (text: string): Bound => {
  const { operator, value } = boundOf(text)
  return { operator, value: text.endsWith('w') ? value * 7 : value }
}

/** How many days ago a day was, to today. A finding without the day does not fit. */
export const age: Comparison<string> = {
  schema: () => written('\\d{1,4}[dw]', 'be a comparison with days or weeks, such as `>30d` or `<=2w`'),
  docs: 'comparison with days (`d`) or weeks (`w`)',
  isValue: isText,
  compile: (values, { today }) => {
    const bounds = values.map(ageOf)
    const daysSince = (day: string): number => (Date.parse(today) - Date.parse(day)) / millisecondsOfDay
    return (found) => found.some((day) => isText(day) && bounds.some((one) => fits(one, daysSince(day))))
  },
  covers: bounded(ageOf),
  isEverything: never,
}
