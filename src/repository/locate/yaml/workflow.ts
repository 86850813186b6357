import { type Entry, isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, entryOf, itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Span, SpanSubject } from '../locator.js'
import { nestedSpans, spanOfEntry, spanOfNode } from './document-spans.js'

/** GitHub Actions: a job is a subject, its steps are parts; other keys of the file are blocks of the file itself. */
export const workflow: Locator = {
  formats: ['github-actions'],
  outline(text) {
    const read = readDocuments(text)
    const spans = read.documents.flatMap(({ root }) => entriesOf(root).flatMap(spansOfKey))
    return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) }
  },
}

function spansOfKey(entry: Entry): Span[] {
  if (entry.key.text === 'jobs')
    return [spanOfNode(entry.value, 'jobs', undefined, entriesOf(entry.value).map(jobSpan))]
  if (entry.key.text === 'runs') return [actionSpan(entry)]
  return [spanOfEntry(entry, entry.key.text, undefined, [])]
}

const jobSpan = (entry: Entry): Span =>
  spanWithSteps(entry, `job ${entry.key.text}`, { type: 'job', address: entry.key.text })

/** The `runs` of a composite action, whose steps are a workflow's. */
const actionSpan = (entry: Entry): Span => spanWithSteps(entry, 'runs', { type: 'action', address: 'runs' })

function spanWithSteps(entry: Entry, label: string, subject: SpanSubject): Span {
  const steps = itemsOf(valueAt(entry.value, 'steps')).map((step, index) => stepSpan(step, index, subject))
  const others = entriesOf(entry.value).flatMap((part) =>
    part.value.kind === 'map' ? [spanOfEntry(part, part.key.text, undefined, [])] : [],
  )
  return spanOfEntry(
    entry,
    label,
    subject,
    [...steps, ...others].sort((a, b) => a.startLine - b.startLine),
  )
}

/** A step is called by its id, its name, or the action it uses; by its place only where it has none of these. */
function stepSpan(step: Node, index: number, job: SpanSubject): Span {
  const [id, name, uses] = ['id', 'name', 'uses'].map((key) => textOf(entryOf(step, key)?.value) || undefined)
  const part = id ?? name ?? withoutVersion(uses) ?? `#${index}`
  return spanOfNode(step, `step ${part}`, { ...job, part }, nestedSpans(step))
}

/** A newer version of an action is the same step. */
const withoutVersion = (uses: string | undefined): string | undefined => uses?.replace(/@[^@]*$/, '')
