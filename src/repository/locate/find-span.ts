import type { Outline, Span, SpanSubject } from './locator.js'
import { fitsTemplate } from './yaml/helm-template.js'

/** What stands at some lines of a file. */
export interface Found {
  /** Of the block, else of the nearest one around it that has one; absent for a block of the file itself. */
  readonly subject?: SpanSubject
  /** The smallest block that holds the lines. */
  readonly block: Span
  /** From the outermost block to this one. */
  readonly spans: readonly Span[]
}

/**
 * The smallest block that contains the lines (from 1, both included). A tool's last line may lie beyond the block: Checkov's steps and
 * manifests end on the line after the next one's first (3.3.30); then the block is meant in which the lines begin. `undefined` when
 * there is none, or several that are equally good, as in JSON on one line.
 */
export function findSpan(outline: Outline, startLine: number, endLine: number): Found | undefined {
  const spans: Span[] = []
  let [end, subject]: [number, SpanSubject | undefined] = [endLine, undefined]
  for (
    let next = fitting(outline.spans, startLine, end) ?? onlyTouched(outline.spans, startLine, end);
    next !== undefined;
  ) {
    spans.push(next)
    subject = next.subject ?? subject
    end = Math.min(end, next.endLine)
    next = isMeantAsWhole(next, startLine, end) ? undefined : fitting(next.children, startLine, end)
  }
  const block = spans.at(-1)
  return block === undefined ? undefined : { ...(subject === undefined ? {} : { subject }), block, spans }
}

/** A block without a subject of its own (all jobs, the whole Dockerfile) of which the lines are exactly these. */
const isMeantAsWhole = (span: Span, startLine: number, endLine: number): boolean =>
  span.subject === undefined && span.startLine === startLine && span.endLine === endLine

const fitting = (spans: readonly Span[], startLine: number, endLine: number): Span | undefined => {
  const touched = touchedBy(spans, startLine, endLine)
  const around = touched.filter((span) => span.startLine <= startLine && endLine <= span.endLine)
  return around.length > 0 ? smallest(around) : overrun(touched, startLine, endLine)
}

const heightOf = (span: Span): number => span.endLine - span.startLine

/** Of several equally small ones none. */
function smallest(spans: readonly Span[]): Span | undefined {
  const least = spans.reduce((height, span) => Math.min(height, heightOf(span)), Number.POSITIVE_INFINITY)
  const [first, ...others] = spans.filter((span) => heightOf(span) === least)
  return others.length === 0 ? first : undefined
}

/** In file order. Found by halving: a file with thousands of blocks may have thousands of findings. */
function touchedBy(spans: readonly Span[], startLine: number, endLine: number): readonly Span[] {
  if (!isOrdered(spans)) return spans.filter((span) => span.startLine <= endLine && startLine <= span.endLine)
  const touched: Span[] = []
  for (let at = firstEndingFrom(spans, startLine); at < spans.length; at += 1) {
    const span = spans[at]
    if (span === undefined || span.startLine > endLine) break
    touched.push(span)
  }
  return touched
}

function firstEndingFrom(spans: readonly Span[], line: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.endLine ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

const ordered = new WeakMap<readonly Span[], boolean>()

/** Neither first nor last lines ever go back. Looked up once for each list. */
function isOrdered(spans: readonly Span[]): boolean {
  const known = ordered.get(spans)
  if (known !== undefined) return known
  const found = spans.every((span, index) => {
    const before = spans[index - 1]
    return before === undefined || (before.startLine <= span.startLine && before.endLine <= span.endLine)
  })
  ordered.set(spans, found)
  return found
}

function onlyTouched(spans: readonly Span[], startLine: number, endLine: number): Span | undefined {
  const [only, ...others] = touchedBy(spans, startLine, endLine)
  return others.length === 0 ? only : undefined
}

/** How many lines beyond the last line of a block, or the first line of the next one, a tool may say. */
const slack = 1

/** The span in which the lines begin, if they end just behind it or at the beginning of the next. */
function overrun(touched: readonly Span[], startLine: number, endLine: number): Span | undefined {
  const [first, second] = touched
  if (first === undefined || first.startLine > startLine) return undefined
  const most = second === undefined ? first.endLine + slack : second.startLine + slack
  return endLine <= most && (second === undefined || startLine < second.startLine) ? first : undefined
}

/**
 * The block that a tool names without lines: `aws_s3_bucket.a`, `module.m.aws_s3_bucket.a[0]`, `AWS::S3::Bucket.Assets`,
 * `Pod.default.web`, `Microsoft.Storage/storageAccounts.logs`; a container as `Pod/default/web#app`. In a Helm template the name as it
 * is rendered will do, and `default` stands for any namespace. `undefined` when no block, or more than one, fits.
 */
export function findByAddress(outline: Outline, hint: string): Found | undefined {
  const [, address = '', part] = /^([^#]*)(?:#(.*))?$/s.exec(hint.slice(0, longestHint)) ?? []
  const wanted = namesOf(address)
  const all = subjectsOf(outline.spans, [])
  const exact = all.filter(({ subject }) => addressesOf(subject).some((name) => wanted.includes(name)))
  const fits = exact.length > 0 ? exact : all.filter(({ subject }) => fitsTemplate(inDefault(subject.address), address))
  const owners = fits.filter(({ subject }) => subject.part === undefined)
  const parts =
    part === undefined
      ? []
      : fits.filter(
          ({ subject }) => subject.part !== undefined && (subject.part === part || fitsTemplate(subject.part, part)),
        )
  return parts.length === 1 ? parts[0] : owners.length === 1 ? owners[0] : undefined
}

/** The only subject of a file, where there is one only. */
export function findOnly(outline: Outline): Found | undefined {
  const owners = subjectsOf(outline.spans, []).filter(({ subject }) => subject.part === undefined)
  return owners.length === 1 ? owners[0] : undefined
}

const longestHint = 2000

/** A hint as it is, without indexes, and without the modules in front. */
function namesOf(address: string): readonly string[] {
  const bare = address.replace(/\[(?:"[^"]*"|\d+)\]/g, '')
  return [address, bare, bare.replace(/^(?:module\.[\w-]+\.)+/, '')]
}

function addressesOf({ type, address }: SpanSubject): readonly string[] {
  const name = address.slice(address.lastIndexOf('/') + 1)
  return [address, address.replaceAll('/', '.'), `${type}.${address}`, `${type}.${name}`, inDefault(address)]
}

/** The same manifest in the namespace that tools name where they know none. */
const inDefault = (address: string): string =>
  address.replace(/^([A-Za-z]+)\/(?:\{\{[^}]*\}\}|[^/{}])*\/(?=[^/]|$)/, '$1/default/')

const subjectsOf = (spans: readonly Span[], around: readonly Span[]): (Found & { readonly subject: SpanSubject })[] =>
  spans.flatMap((block) => {
    const here = [...around, block]
    const { subject } = block
    return [...(subject === undefined ? [] : [{ subject, block, spans: here }]), ...subjectsOf(block.children, here)]
  })
