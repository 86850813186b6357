import { sortedUnique } from '../../../core/order.js'
import { durationSchema } from '../../../core/policy/reading/schema/quantity.js'
import { allowedWords, invalidInput, type Read, wrongValue } from './input.js'

export const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (text, name) => {
    const found = allowed.find((candidate) => candidate === text)
    if (found === undefined) throw wrongValue(name, text, allowedWords(text, allowed))
    return found
  }

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

/** A boolean as YAML 1.2 core writes it, which is what `core.getBooleanInput` takes. */
export const flag: Read<boolean> = (text, name) => {
  const value = truths.get(text)
  if (value === undefined) throw wrongValue(name, text, 'It is true or false.')
  return value
}

/** As it is: whoever uses it says what is wrong with it. */
export const anyText: Read<string> = (text) => text

/** Milliseconds. */
export const duration: Read<number> = (text, name) => {
  const { success, data, error } = durationSchema.safeParse(text)
  if (!success) throw wrongValue(name, text, `It must ${error.issues[0]?.message ?? 'be a duration'}.`)
  return data
}

/** Names of tools between commas, spaces or line breaks. */
export const toolList: Read<readonly string[]> = (text, name, { tools }) => {
  const names = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  for (const word of names) {
    if (!tools.includes(word)) throw wrongValue(name, text, `${word} is no tool. ${allowedWords(word, tools)}`)
  }
  if (names.length === 0) throw wrongValue(name, text, allowedWords('', tools))
  return sortedUnique(names)
}

/** Names of images between spaces or line breaks; whoever asks for them says which is none. */
export const imageList: Read<readonly string[]> = (text, name) => {
  const images = text.split(/\s+/).filter((word) => word !== '')
  if (images.length > mostImages) throw wrongValue(name, `${images.length} images`, `At most ${mostImages} at once.`)
  return sortedUnique(images)
}

const mostImages = 100

/** Paths or names, one in each line; whoever uses them says what is wrong with one. */
export const lines: Read<readonly string[]> = (text, name) => {
  const found = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (found.length > 100 || /[^\P{Cc}\r\n]/u.test(text)) throw wrongValue(name, text, 'It is at most a hundred lines.')
  return [...new Set(found)]
}

/** Values of one kind, one in each line. */
export const eachLine =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (text, name, situation) =>
    lines(text, name, situation).map((line) => read(line, name, situation))

/** One word, such as the name of an image; whoever uses it says what is wrong with it. */
export const word: Read<string> = (text, name) => {
  if (/[\s\p{Cc}]/u.test(text)) throw wrongValue(name, text, 'It is one word.')
  return text
}

/** One name of an image; whoever asks for it says whether it is one. */
export const imageName: Read<string> = (text, name) => {
  if (/^[A-Za-z0-9][^\s\p{Cc}]{0,1000}$/u.test(text)) return text
  throw wrongValue(name, text, 'It is one image, such as ghcr.io/acme/app:1.0.')
}

export const platformName: Read<string> = (text, name) => {
  if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(text)) return text
  throw wrongValue(name, text, 'It is a system and an architecture, such as linux/arm64.')
}

const longestScope = 100

/** What tells alerts and comments of several runs of one repository apart: `repository`, `image/api`. */
export const scopeName: Read<string> = (text, name) => {
  if (text.length > longestScope || !/^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/.test(text)) {
    throw wrongValue(
      name,
      text,
      'It is made of words between slashes, such as team/api: small letters, digits, dots, dashes and underscores, at most 100 characters.',
    )
  }
  return text
}

/** `sha256:` and 64 hex digits. */
export const digest: Read<string> = (text, name) => {
  if (!/^sha256:[0-9a-f]{64}$/.test(text)) throw wrongValue(name, text, 'It is sha256: and 64 hex digits.')
  return text
}

/**
 * The name of an artifact, as GitHub allows it (@actions/artifact, path-and-artifact-name-validation). Slashes and colons become
 * dashes, so that a scope or an image can be a part of it.
 */
export const artifactName: Read<string> = (text, name) => {
  if (text.length > 255 || /["'<>|*?\\\p{Cc}]/u.test(text)) {
    throw wrongValue(name, text, 'It is a name of at most 255 characters without quotes, backslash, < > | * and ?.')
  }
  return text.replace(/[/:]/g, '-')
}

/** Never shown, whatever is wrong with it. */
export const secret: Read<string> = (text, name) => {
  if (!/^[\x21-\x7e]{1,4096}$/.test(text)) {
    throw invalidInput(
      `The input ${name} is not a token.`,
      'Leave it out, or give one token without spaces and line breaks.',
    )
  }
  return text
}
