import { stringify } from 'yaml'

/** Words that every reader of YAML takes for text, and nothing else. */
const plain = /^[A-Za-z_][\w./-]*(?: [A-Za-z_][\w./-]*)*$/
/** YAML 1.1, which many readers still speak, takes these for values. */
const values = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i

/** A text as a scalar of YAML on one line, in quotes where it could be read as anything else. */
export const yamlText = (text: string): string =>
  plain.test(text) && !values.test(text)
    ? text
    : stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd()

/** A list on one line. */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlText).join(', ')}]`
