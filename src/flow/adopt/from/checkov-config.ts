import type { Node } from '../../../core/document/document.js'
import { textOf } from '../../../core/document/document-tree.js'
import type { RuleAction } from '../../../core/policy/policy.js'
import { policyNames } from '../../../tools/index.js'
import { type Foreign, isTrue, readForeign, type Scene, settingsOf, type Word, wordsOf } from './foreign.js'
import { globsHolding } from './literal-glob.js'
import { type At, type Taken, together } from './taken.js'

/** They say how Checkov prints, or ask for what Gatehouse does anyway. */
const needless = new Set(
  'output output-file-path output-bc-ids quiet compact no-guide support summary-position skip-results-upload repo-id branch repo-root-for-plan-enrichment skip-download evaluate-variables no-fail-on-crash skip-resources-without-violations custom-tool-name create-baseline output-baseline-as-skipped mask bc-api-key prisma-api-url ca-certificate no-cert-verify docker-image-name version list show-config run-all-external-checks skip-fixes skip-suppressions skip-policy-download'.split(
    ' ',
  ),
)

/** Why there is no translation, by key. */
const untranslated: Readonly<Record<string, string>> = {
  check: 'Only these checks ran. Gatehouse runs every check; say with `rules` which of them block.',
  framework: 'Only these were looked at. Gatehouse looks at every format that it finds; `exclude` takes files out.',
  'skip-framework': 'Gatehouse looks at every format that it finds; take their files out with `exclude`.',
  'external-checks-dir':
    'Copy the checks to .gatehouse/checks/checkov, and add `checks: { checkov: .gatehouse/checks/checkov }`.',
  'external-checks-git':
    'Checks are not fetched: copy them to .gatehouse/checks/checkov, and add `checks: { checkov: .gatehouse/checks/checkov }`.',
  directory: 'Only these folders were scanned; `exclude` takes the others out.',
  file: 'Only these files were scanned; `exclude` takes the others out.',
  'var-file': 'No variables are given to Checkov here.',
  image: 'An image is not part of the tree.',
  'docker-image': 'An image is not part of the tree.',
}

/** `.checkov.yaml`: checks that are skipped become rules, paths become `exclude`. */
export function readCheckovConfig(foreign: Foreign, scene: Scene): Taken {
  const { root, left } = readForeign(foreign)
  const { file } = foreign
  return together([
    { left },
    ...settingsOf(root).map(({ key, value, line }) => translate(key, value, { file, line }, scene)),
  ])
}

function translate(key: string, value: Node, at: At, scene: Scene): Partial<Taken> {
  switch (key) {
    case 'skip-check':
      return rulesOf(value, 'note', key, at)
    case 'soft-fail-on':
      return rulesOf(value, 'warn', key, at)
    case 'hard-fail-on':
      return rulesOf(value, 'block', key, at)
    case 'soft-fail':
      return isTrue(value) ? { audit: at } : {}
    case 'skip-path':
      return excludesOf(value, at, scene)
    case 'skip-cve-package':
      return {
        rules: wordsOf(value).map(({ text, line }) => ({
          ...at,
          line,
          match: { kind: ['vulnerability'], package: [text] },
          action: 'note',
        })),
      }
    case 'baseline':
      return wordsOf(value).some(({ text }) => !/^(?:\.\/)?\.checkov\.baseline$/.test(text))
        ? leftAt(at, labelOf(key, value), 'Only `.checkov.baseline` at the root is read: copy it there, and run again.')
        : {}
    case 'download-external-modules':
      return isTrue(value) ? leftAt(at, key, 'Modules are not downloaded; the coverage names each of them.') : {}
    default:
      return needless.has(key) ? {} : leftAt(at, labelOf(key, value), untranslated[key] ?? otherwise)
  }
}

const otherwise = 'It says how Checkov runs; Gatehouse runs it in its own way.'

const leftAt = (at: At, what: string, why: string): Partial<Taken> => ({ left: [{ ...at, what, why }] })

function labelOf(key: string, value: Node): string {
  const words = wordsOf(value).map(({ text }) => text)
  return words.length === 0 ? key : `${key}: ${words.slice(0, 3).join(', ')}${words.length > 3 ? ', …' : ''}`
}

function rulesOf(value: Node, action: RuleAction, key: string, at: At): Partial<Taken> {
  return together(
    wordsOf(value).map((word) => {
      const why = unnamed(word)
      const place = { ...at, line: word.line }
      if (why !== undefined) return leftAt(place, `${key}: ${word.text}`, why)
      return { rules: [{ ...place, match: { rule: [word.text] }, action }] }
    }),
  )
}

/** Why a word is not the name of one rule; nothing when it is. */
function unnamed({ text }: Word): string | undefined {
  if (/[*?]/.test(text)) return 'A wildcard names no rule: write a rule of the policy with those that you mean.'
  if (/^(?:low|medium|high|critical|info|none)$/i.test(text))
    return 'Checkov knows severities with a platform key only; here `block` and `severity:` in a rule say them.'
  if (/^BC_/i.test(text)) return 'This is an id of the platform: write a rule of the policy with its CKV id.'
  return policyNames.canonicalRules(text).length > 0
    ? undefined
    : 'No tool that Gatehouse runs has a rule of this name.'
}

/** Checkov looks for a regular expression anywhere in the path; only those that are a plain text are taken over. */
function excludesOf(value: Node, at: At, { files }: Scene): Partial<Taken> {
  const paths = files.map(({ path }) => path)
  const items = value.kind === 'seq' ? value.items : [value]
  return together(
    items.map((item) => {
      const [written, place] = [textOf(item) ?? '', { ...at, line: item.startLine }]
      const { text, isEnd } = plainOf(written)
      if (text === undefined)
        return leftAt(
          place,
          `skip-path: ${written}`,
          'This regular expression is no plain text: write it as a glob in `exclude`.',
        )
      return { excludes: globsHolding(text, isEnd, paths).map((glob) => ({ ...place, glob })) }
    }),
  )
}

/** The text that a simple regular expression looks for: dots as people mean them, `.*` around it left out. */
function plainOf(pattern: string): { readonly text?: string; readonly isEnd: boolean } {
  const isEnd = pattern.endsWith('$')
  const bare = pattern
    .replace(/\$$/, '')
    .replace(/^(?:\.\/)+/, '/')
    .replace(/^\.\*|\.\*$/g, '')
    .replace(/\\([./_-])/g, '$1')
  const isPlain = bare !== '' && !/[*+?()[\]{}|^$\\\p{Cc}]/u.test(bare)
  return isPlain ? { text: bare, isEnd } : { isEnd }
}
