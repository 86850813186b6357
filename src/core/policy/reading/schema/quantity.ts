import { z } from 'zod'

const millisecondsIn: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}
const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7 }
const bytesIn: Readonly<Record<string, number>> = { m: 2 ** 20, g: 2 ** 30 }

const scaled = (text: string, units: Readonly<Record<string, number>>): number =>
  Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? Number.NaN)

/** `90s`, `10m`, `2h`, at most about a day; decoded to milliseconds. */
export const durationSchema = z
  .string()
  .regex(
    /^(?:[1-9]\d{0,4}s|[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-4])h)$/u,
    'be a number and a unit, such as 90s, 10m or 2h, and at most 24h',
  )
  .transform((text) => scaled(text, millisecondsIn))

/** `48h`, `7d`, `2w`, at most about a year; decoded to milliseconds. */
export const maxAgeSchema = z
  .string()
  .regex(
    /^(?:[1-9]\d{0,3}h|[1-9]\d{0,2}d|[1-9]\d?w)$/u,
    'be a number and a unit, such as 48h, 7d or 2w, and at least 1h',
  )
  .transform((text) => scaled(text, millisecondsIn))

/** `7d`, `2w`, also `0d`; decoded to days. */
export const daysSchema = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,3})[dw]$/u, 'be a number of days or weeks, such as 7d or 2w')
  .transform((text) => scaled(text, daysIn))

/** `512m`, `4g` (binary units), from 100m to 999g; decoded to bytes. */
export const memorySchema = z
  .string()
  .regex(/^(?:[1-9]\d{2,5}m|[1-9]\d{0,2}g)$/u, 'be a number and a unit, such as 512m or 4g, and at least 100m')
  .transform((text) => scaled(text, bytesIn))
