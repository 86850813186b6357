import { GatehouseError } from '../../../core/errors.js'
import { didYouMean } from '../../../core/policy/reading/did-you-mean.js'

/** What an input may be compared with. */
export interface Situation {
  /** Absolute: where the repository is checked out. */
  readonly workspace: string
  /** Absolute: a folder that the runner empties after the job. */
  readonly temporary: string
  /** Names of the tools. */
  readonly tools: readonly string[]
}

export type Read<T> = (text: string, name: string, situation: Situation) => T

/** One input of an action: what stands in `action.yml` as its default, and how its text becomes a value. */
export interface Input<T> {
  readonly default: string
  readonly required: boolean
  /** `text` is trimmed; empty means that nobody gave it. */
  readonly read: Read<T>
}

export type InputTable = Readonly<Record<string, Input<unknown>>>

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** What a table reads: `output-directory` becomes `outputDirectory`. */
export type InputsOf<Table extends InputTable> = {
  readonly [Name in keyof Table & string as Camel<Name>]: ReturnType<Table[Name]['read']>
}

/** Nobody has to give it, and nothing stands for it. */
export const optional = <T>(read: Read<T>): Input<T | undefined> => ({
  default: '',
  required: false,
  read: (text, name, situation) => (text === '' ? undefined : read(text, name, situation)),
})

/** `standard` stands for what nobody gave. */
export const withDefault = <T>(standard: string, read: Read<T>): Input<T> => ({
  default: standard,
  required: false,
  read: (text, name, situation) => read(text === '' ? standard : text, name, situation),
})

export const required = <T>(read: Read<T>): Input<T> => ({
  default: '',
  required: true,
  read: (text, name, situation) => {
    if (text === '') throw invalidInput(`The input ${name} is missing.`, 'Give it under `with:` in the step.')
    return read(text, name, situation)
  },
})

export const invalidInput = (sentence: string, hint: string): GatehouseError =>
  new GatehouseError('INPUT_INVALID', sentence, { hint })

const longestShown = 80

/** A value that is not what the input takes; `allowed` is a sentence. */
export const wrongValue = (name: string, text: string, allowed: string): GatehouseError =>
  invalidInput(`The input ${name} cannot be ${shown(text)}.`, allowed)

const shown = (text: string): string =>
  JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text)

/** The sentence that lists what is allowed, and the nearest of it to what was written. */
export function allowedWords(text: string, allowed: readonly string[]): string {
  const near = didYouMean(text, allowed)
  return `It is one of ${allowed.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`
}
