import type { Gap } from '../../../core/evidence.js'
import { groupBy } from '../../../core/order.js'

/** One line of Trivy's log: a time, a level, a message, then `key="value"` fields, separated by tabs and blanks (0.74.0). */
interface LogLine {
  readonly message: string
  readonly fields: ReadonlyMap<string, string>
}

const longestLine = 8192

/**
 * Files that Trivy says it could not read, and modules it could not load: only standard error tells. Nothing else is taken over,
 * since its messages quote source text and addresses with credentials. "Falling back to embedded checks" is how every run begins.
 */
export function readGaps(stderr: string): Gap[] {
  const gaps = stderr.split('\n').flatMap((line) => {
    const logged = readLine(line.slice(0, longestLine))
    return logged === undefined ? [] : (gapOf(logged) ?? [])
  })
  return [...groupBy(gaps, keyOf).values()].flatMap(([first]) => first ?? [])
}

/** A file with several mistakes is missed once, at the first; a module once for each call. */
const keyOf = ({ path, reason, line }: Gap): string =>
  [path, reason, reason === 'module-not-loaded' ? String(line) : ''].join('\u001f')

function readLine(line: string): LogLine | undefined {
  const [, level, rest] = /^[^\t]{1,40}\t([A-Z]{4,5})\t(.*)$/.exec(line) ?? []
  if ((level !== 'ERROR' && level !== 'WARN') || rest === undefined) return undefined
  const fields = [...rest.matchAll(/(?:^|[\t ])([A-Za-z_]{1,40})=("(?:[^"\\]|\\.)*")/g)]
  return {
    message: rest.slice(0, fields[0]?.index ?? rest.length),
    fields: new Map(fields.map(([, key = '', value = '']) => [key, unquote(value)])),
  }
}

/** Go's quoting: JSON's, and `\xNN` for a byte that is no UTF-8. */
function unquote(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted.replace(/\\x([0-9a-f]{2})/g, '\\u00$1').replace(/\\[av]/g, ' '))
    return typeof value === 'string' ? value : quoted
  } catch {
    return quoted.slice(1, -1)
  }
}

function gapOf({ message, fields }: LogLine): Gap | undefined {
  const path = fields.get('file_path')
  if (message.includes('Failed to load module')) return moduleGap(fields.get('loc') ?? '')
  if (path === undefined || path === '') return undefined
  if (message.includes('Error parsing file') || message.includes('Failed to parse file')) {
    return { path, reason: 'not-parsed', ...lineIn(fields.get('err') ?? '', path) }
  }
  if (message.includes('Skipping chart')) {
    return {
      path: path === '.' ? 'Chart.yaml' : `${path}/Chart.yaml`,
      reason: 'not-parsed',
      detail: 'the chart does not render with its own values',
    }
  }
  return undefined
}

/** `main.tf:31-34`. */
function moduleGap(location: string): Gap | undefined {
  const [, path, line] = /^(.+):(\d{1,7})(?:-\d{1,7})?$/.exec(location) ?? []
  return path === undefined ? undefined : { path, reason: 'module-not-loaded', line: Number(line) }
}

/** HCL names the place: `tf/broken.tf:2,14-3,1: Invalid multi-line string`. */
function lineIn(words: string, path: string): { line?: number } {
  if (!words.startsWith(`${path}:`)) return {}
  const line = /^:(\d{1,7}),/.exec(words.slice(path.length, path.length + 10))?.[1]
  return line === undefined ? {} : { line: Number(line) }
}
