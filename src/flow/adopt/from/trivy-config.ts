import type { Node } from '../../../core/document/document.js'
import type { FloorName } from '../../../core/policy/policy.js'
import { type Foreign, isTrue, readForeign, settingsOf, wordsOf } from './foreign.js'
import { type At, type Taken, together } from './taken.js'

/** They say how Trivy prints or fetches, or ask for what Gatehouse does anyway. */
const needless =
  /^(?:format|output|debug|quiet|timeout|insecure|exit-code|exit-on-eol|template|report|dependency-tree|list-all-pkgs|no-progress|generate-default-config|version|show-suppressed|disable-telemetry|skip-version-check|(?:cache|db|server|client|registry|repository|rego|cloud)\..*|scan\.(?:offline|parallel|show-suppressed|distro|disable-telemetry|skip-version-check|detection-priority))$/

const untranslated: Readonly<Record<string, string>> = {
  'ignore-policy': 'A program of Rego decides there: say the same with `rules`.',
  'scan.scanners':
    'Gatehouse looks for misconfigurations, secrets and vulnerabilities; rules with `kind:` say what counts.',
  'vulnerability.ignore-status': 'There is no key for the status that a vendor gives.',
  'scan.file-patterns': 'Gatehouse finds the files of each format by itself.',
}

/** `trivy.yaml`: what is skipped becomes `exclude`, and severities that were not reported do not block. */
export function readTrivyConfig(foreign: Foreign): Taken {
  const { root, left } = readForeign(foreign)
  const { file } = foreign
  return together([{ left }, ...settingsOf(root).map(({ key, value, line }) => translate(key, value, { file, line }))])
}

function translate(key: string, value: Node, at: At): Partial<Taken> {
  switch (key) {
    case 'severity':
      return floorOf(value)
    case 'vulnerability.ignore-unfixed':
      return isTrue(value)
        ? { rules: [{ ...at, match: { kind: ['vulnerability'], fix: ['none'] }, action: 'note' }] }
        : {}
    case 'ignorefile':
      return wordsOf(value).some(({ text }) => !/^(?:\.\/)?\.trivyignore(?:\.ya?ml)?$/.test(text))
        ? { left: [{ ...at, what: `${key}: ${wordsOf(value)[0]?.text}`, why: otherIgnoreFile }] }
        : {}
    case 'scan.skip-dirs':
      return excludesOf(value, at, (path) => `${path}/**`)
    case 'scan.skip-files':
      return excludesOf(value, at, (path) => path)
    default: {
      if (needless.test(key) || (wordsOf(value).length === 0 && !isTrue(value))) return {}
      return {
        left: [
          { ...at, what: key, why: untranslated[key] ?? 'It says how Trivy runs; Gatehouse runs it in its own way.' },
        ],
      }
    }
  }
}

const otherIgnoreFile =
  'Only `.trivyignore` and `.trivyignore.yaml` at the root are read: copy it there, and run again.'

/** What Trivy did not report must not block; more than our floor it does not add. */
function floorOf(value: Node): Partial<Taken> {
  const named = new Set(wordsOf(value).map(({ text }) => text.toLowerCase()))
  const severities: readonly FloorName[] = ['critical', 'high']
  return named.size === 0 ? {} : { floor: [...severities.filter((name) => named.has(name)), 'secret'] }
}

function excludesOf(value: Node, at: At, globOf: (path: string) => string): Partial<Taken> {
  return together(
    wordsOf(value).map(({ text, line }) => {
      const path = text.replace(/^(?:\.\/)+|\/+$/g, '')
      const isClear = path !== '' && !/^\/|[[\]\\]|(?:^|\/)\.\.(?:\/|$)/.test(path)
      if (isClear) return { excludes: [{ ...at, line, glob: globOf(path) }] }
      return {
        left: [{ ...at, line, what: text, why: 'It is no glob below the root of the scan: write it in `exclude`.' }],
      }
    }),
  )
}
