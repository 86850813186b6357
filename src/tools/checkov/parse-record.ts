import type { ModuleCall, Reported } from '../../core/finding/reported.js'
import { isSeverity } from '../../core/finding/severity.js'
import { parseTerraformAddress } from '../../core/finding/terraform-address.js'
import { vendorSeverity } from '../../knowledge/checkov-severity.js'
import { conceptOf } from '../../knowledge/concepts.js'
import { formatOf } from './frameworks.js'
import { below } from './paths.js'
import { type CheckovRecord, secretBlock } from './schema.js'

/** Detectors that only measure disorder: `Base64 High Entropy String`, `Hex High Entropy String`, `Random High Entropy String` (3.3.30). */
const entropyDetectors: ReadonlySet<string> = new Set(['CKV_SECRET_6', 'CKV_SECRET_19', 'CKV_SECRET_80'])

/** Formats whose resource has a name of its own; of the others Checkov prints internal keys, some with absolute paths. */
const named: ReadonlySet<string> = new Set(['arm', 'bicep', 'cloudformation', 'kubernetes', 'serverless', 'terraform'])

/** One failed or skipped check. `undefined` when it is about a file that is not in the tree, and was not called from there. */
export function readRecord(
  found: CheckovRecord,
  framework: string,
  root: string,
  skipped: boolean,
): Reported | undefined {
  const format = formatOf(framework)
  const place = placeOf(found, format, root)
  if (place === undefined) return undefined
  return {
    ...(format === 'secrets' ? describeSecret(found) : describeCheck(found, format)),
    format,
    ...severityOf(found),
    ...(found.guideline?.startsWith('https://') === true ? { url: found.guideline } : {}),
    ...place,
    ...(skipped ? { skip: { by: 'inline', ...reasonOf(found.check_result.suppress_comment) } } : {}),
  }
}

type Described = Pick<Reported, 'kind' | 'ruleId' | 'concept' | 'title' | 'message' | 'tags' | 'secretHint'>

function describeCheck(found: CheckovRecord, format: string): Described {
  const name = found.check_name ?? found.check_id
  const concept = conceptOf('checkov', format, found.check_id)
  return {
    kind: 'misconfiguration',
    ruleId: found.check_id,
    ...(concept === undefined ? {} : { concept: concept.id }),
    title: concept?.title ?? name,
    message: /[.!?]$/.test(name) ? name : `${name}.`,
    tags: [],
  }
}

/** `resource` is the bare hash of the secret and stays behind. */
function describeSecret(found: CheckovRecord): Described {
  const title = found.check_name ?? found.check_id
  const block = secretBlock.safeParse(found.code_block)
  const shown = block.data?.[0]?.[1]
  return {
    kind: 'secret',
    ruleId: found.check_id,
    title,
    message: `The file holds a secret: ${title}.`,
    tags: entropyDetectors.has(found.check_id) ? ['entropy'] : [],
    ...(shown === undefined ? {} : { secretHint: shown }),
  }
}

function severityOf(found: CheckovRecord): Pick<Reported, 'severity' | 'severitySource'> {
  const own = typeof found.severity === 'string' ? found.severity.toLowerCase() : ''
  if (isSeverity(own)) return { severity: own, severitySource: 'tool' }
  const published = vendorSeverity(found.check_id)
  return published === undefined ? { severitySource: 'default' } : { severity: published, severitySource: 'vendor' }
}

const reasonOf = (comment: string | null | undefined): { reason?: string } => {
  const reason = (comment ?? '').trim()
  return reason === '' || reason === 'No comment provided' ? {} : { reason }
}

type Placed = Pick<Reported, 'path' | 'startLine' | 'endLine' | 'resourceHint' | 'modulePath' | 'instanceKey' | 'calls'>

/** In the file itself; what a module from outside the tree holds is placed at its innermost call in the tree. */
function placeOf(found: CheckovRecord, format: string, root: string): Placed | undefined {
  const path = pathOf(found, root)
  const all = format === 'terraform' ? callsOf(found, root) : []
  const outside = path === undefined ? all.findIndex((call) => call !== undefined) : -1
  const calls = all.slice(outside + 1).flatMap((call) => call ?? [])
  const own = path === undefined ? all[outside] : { path, ...linesOf(found, format) }
  if (own === undefined) return undefined
  return { ...own, ...hintOf(found, format, own), ...addressOf(found, format), calls }
}

/** The absolute path is right in every framework and with `--file` too; `file_path` counts from elsewhere then (3.3.30). */
const pathOf = (found: CheckovRecord, root: string): string | undefined =>
  found.file_abs_path == null ? below('', found.file_path) : below(root, found.file_abs_path)

/** Line 0 says the whole file; a secret at line n is told as n to n + 1. */
function linesOf(found: CheckovRecord, format: string): Pick<Reported, 'startLine' | 'endLine'> {
  const [startLine = 0, endLine = 0] = found.file_line_range ?? []
  if (startLine < 1) return {}
  return { startLine, endLine: format === 'secrets' ? startLine : Math.max(startLine, endLine) }
}

function hintOf(found: CheckovRecord, format: string, own: { startLine?: number }): { resourceHint?: string } {
  const resource = found.resource ?? ''
  return own.startLine === undefined && named.has(format) && resource !== '' ? { resourceHint: resource } : {}
}

function addressOf(found: CheckovRecord, format: string): Pick<Reported, 'modulePath' | 'instanceKey'> {
  if (format !== 'terraform') return {}
  const { modulePath, instanceKey } = parseTerraformAddress(found.resource ?? '')
  return { ...(modulePath === undefined ? {} : { modulePath }), ...(instanceKey === undefined ? {} : { instanceKey }) }
}

/** Checkov lists the files of the calls from the outer to the inner one; the lines of one call it tells beside. Inner first here; outside the tree: `undefined`. */
function callsOf(found: CheckovRecord, root: string): (ModuleCall | undefined)[] {
  const caller = found.caller_file_path == null ? undefined : below('', found.caller_file_path)
  const [startLine = 0, endLine = 0] = found.caller_file_line_range ?? []
  const lines = startLine < 1 ? {} : { startLine, endLine: Math.max(startLine, endLine) }
  const files = [...(found.breadcrumbs?.source_module_ ?? [])].reverse().map(({ path }) => below(root, path ?? ''))
  if (files.length === 0) return caller === undefined ? [] : [{ path: caller, ...lines }]
  const only = files.filter((path) => path === caller).length === 1
  return files.map((path) => (path === undefined ? undefined : { path, ...(only && path === caller ? lines : {}) }))
}
