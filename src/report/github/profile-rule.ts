import type { At, Step } from './json-value.js'

/**
 * What GitHub does about it: refuses the whole upload, makes one alert of several, shows an alert nowhere useful, keeps only a part,
 * or takes it for something that it is not.
 */
export type Effect = 'refused' | 'collapsed' | 'hidden' | 'cut' | 'misread'

export interface Breach {
  readonly path: readonly Step[]
  /** What is wrong, then what to do. */
  readonly sentence: string
}

/** One thing that GitHub does to a part of a log, beyond what the schema of SARIF says. */
export interface ProfileRule {
  readonly id: string
  readonly effect: Effect
  /** Where it was read: GitHub's documentation (docs), its client's or runner's source (code), a report of users (issue). */
  readonly source: string
  readonly check: (at: At) => readonly Breach[]
}

/** The breach of a rule that holds or does not. */
export const breachIf = (isBroken: boolean, { path }: At, sentence: string): readonly Breach[] =>
  isBroken ? [{ path, sentence }] : []

/** `result 3 (AWS-0086)` */
export const named = (what: string, { path }: At, name: string | undefined): string => {
  const index = path.findLast((step) => typeof step === 'number')
  return `${what}${index === undefined ? '' : ` ${Number(index) + 1}`}${name === undefined || name === '' ? '' : ` (${name.slice(0, 100)})`}`
}
