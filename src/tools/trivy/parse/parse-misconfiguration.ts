import type { ModuleCall, Reported } from '../../../core/finding/reported.js'
import { parseTerraformAddress, type TerraformAddress } from '../../../core/finding/terraform-address.js'
import { sortedUnique } from '../../../core/order.js'
import { conceptOf } from '../../../knowledge/concepts.js'
import { linesOf, severityOf, urlOf } from '../fields.js'
import { canonicalTrivyId } from '../rule-id.js'
import type { TrivyMisconfiguration, TrivyOccurrence, TrivyResult } from '../schema.js'
import { manifestHint } from './manifest-hint.js'

type Files = ReadonlySet<string> | undefined

const formats: Readonly<Record<string, string>> = { 'azure-arm': 'arm', terraformplan: 'terraform-plan' }

/** Our name of what Trivy calls a type; most are the same word. */
export const formatOf = (type: string | undefined): string =>
  type === undefined ? 'unknown' : Object.hasOwn(formats, type) ? (formats[type] ?? type) : type

/** One rule that fired on one thing. Code and highlighting are left behind: they hold raw secrets. */
export function readMisconfiguration(found: TrivyMisconfiguration, result: TrivyResult, files: Files): Reported {
  const format = formatOf(result.Type)
  const ruleId = canonicalTrivyId(found.ID)
  const concept = conceptOf('trivy', format, ruleId)
  const title = found.Title ?? ruleId
  return {
    kind: 'misconfiguration',
    ruleId,
    format,
    ...(concept === undefined ? {} : { concept: concept.id }),
    ...severityOf(found.Severity),
    title: concept?.title ?? title,
    message: found.Message ?? title,
    ...(found.Resolution === undefined ? {} : { help: found.Resolution }),
    ...urlOf(found.PrimaryURL),
    tags: tagsOf(found),
    ...placeOf(found, result.Target, format, files),
  }
}

const tagsOf = ({ CauseMetadata: cause }: TrivyMisconfiguration): string[] =>
  sortedUnique([cause?.Provider, cause?.Service].map((word) => (word ?? '').toLowerCase())).filter(
    (word) => word !== '' && word !== 'general',
  )

type Placed = Lines & Pick<Reported, 'path' | 'resourceHint' | 'modulePath' | 'instanceKey' | 'calls'>

/** In the innermost file of this repository: a module from elsewhere is placed at its call. */
function placeOf(found: TrivyMisconfiguration, target: string, format: string, files: Files): Placed {
  const cause = found.CauseMetadata
  const own = { path: pathOf(target, format, files), ...ownLines(found, format) }
  if (format !== 'terraform') return { ...own, ...hintOf(found, format, own), calls: [] }
  const calls = callsOf(cause?.Occurrences ?? [])
  const address = addressOf(cause?.Occurrences ?? [], cause?.Resource)
  if (isHere(own.path, files)) return { ...own, ...hintOf(found, format, own), ...address, calls }
  const at = calls.findIndex((call) => isHere(call.path, files))
  const call = calls[at]
  return call === undefined ? { ...own, ...address, calls } : { ...call, ...address, calls: calls.slice(at + 1) }
}

/** A module's address (`git::https://…`) or a path out of the tree is no file of the repository. */
const isHere = (path: string, files: Files): boolean =>
  files === undefined ? !/^\/|^\.\.(?:\/|$)|:/.test(path) : files.has(path)

/** Trivy 0.74.0 names the entry file of an Ansible role without its ending (`roles/web/tasks/main`). */
function pathOf(target: string, format: string, files: Files): string {
  if (format !== 'ansible' || files?.has(target) === true || /\.[^./]+$/.test(target)) return target
  const endings = ['.yml', '.yaml'].map((ending) => `${target}${ending}`)
  return endings.find((path) => files?.has(path) === true) ?? `${target}.yml`
}

type Lines = Pick<Reported, 'startLine' | 'endLine' | 'linesOmitSeparators'>

/**
 * Lines of a chart are those of the rendered text, each document counted anew: no line of the template. In manifests Trivy 0.74.0
 * forgets every `---` line above (pkg/iac/scanners/kubernetes/parser/parser.go).
 */
function ownLines(found: TrivyMisconfiguration, format: string): Lines {
  if (format === 'helm') return {}
  const cause = found.CauseMetadata
  const lines = linesOf(cause?.StartLine, cause?.EndLine)
  if (lines.startLine !== undefined) return format === 'kubernetes' ? { ...lines, linesOmitSeparators: true } : lines
  const range = /:(\d{1,7})-(\d{1,7})$/.exec(cause?.Resource?.slice(-20) ?? '')
  return range === null ? {} : linesOf(Number(range[1]), Number(range[2]))
}

/** Where there are no lines, the resource by the name that the tool gives it. */
function hintOf(found: TrivyMisconfiguration, format: string, own: { startLine?: number }): { resourceHint?: string } {
  if (own.startLine !== undefined) return {}
  if (format === 'helm') return manifestHint(found.Message ?? '')
  const resource = found.CauseMetadata?.Resource
  return resource === undefined || resource === '' ? {} : { resourceHint: resource }
}

const isCall = (occurrence: TrivyOccurrence): boolean => occurrence.Resource?.startsWith('module.') === true

/** Trivy lists them from the inner to the outer call. */
const callsOf = (occurrences: readonly TrivyOccurrence[]): ModuleCall[] =>
  occurrences
    .filter(isCall)
    .flatMap(({ Filename, Location }) =>
      Filename === undefined || Filename === ''
        ? []
        : [{ path: Filename, ...linesOf(Location?.StartLine, Location?.EndLine) }],
    )

/**
 * `module.a.module.b["x"]`: `Resource` names one module only, so the calls are put together, the outermost first. The resource with its
 * key stands in `Resource`, or among the occurrences when it is in a module.
 */
function addressOf(
  occurrences: readonly TrivyOccurrence[],
  resource: string | undefined,
): Pick<Reported, 'modulePath' | 'instanceKey'> {
  const own = parseTerraformAddress(resource ?? '')
  const parse = ({ Resource }: TrivyOccurrence): TerraformAddress => parseTerraformAddress(Resource ?? '')
  const calls = occurrences.filter(isCall).map((call) => parse(call).modulePath ?? '')
  const others = occurrences
    .filter((occurrence) => !isCall(occurrence))
    .flatMap((other) => parse(other).instanceKey ?? [])
  const modulePath = calls.length > 0 ? calls.reverse().join('.') : own.modulePath
  const instanceKey = others[0] ?? own.instanceKey
  return {
    ...(modulePath === undefined || modulePath === '' ? {} : { modulePath }),
    ...(instanceKey === undefined ? {} : { instanceKey }),
  }
}
