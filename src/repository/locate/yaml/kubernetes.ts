import { isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Outline, Span, SpanSubject } from '../locator.js'
import { spanOfNode } from './document-spans.js'
import { maskTemplates, templateText } from './helm-template.js'
import { scanManifest } from './kubernetes-scan.js'
import { type Segment, segmentsOf } from './yaml-segments.js'

/**
 * Kubernetes manifests: each document, and each item of a list, is a subject `Kind/namespace/name`; its containers are parts.
 * Templates of Helm are read with their expressions masked, so that lines stay. A document that is still no YAML is read by its lines.
 */
export const kubernetes: Locator = {
  formats: ['kubernetes', 'helm', 'kustomize'],
  outline(text): Outline {
    const read = segmentsOf(text).map(readSegment)
    return {
      spans: read.flatMap((segment) => segment.spans),
      lines: linesOf(text).length,
      parsed: read.every((segment) => segment.isUnderstood),
    }
  },
}

interface ReadSegment {
  readonly spans: readonly Span[]
  readonly isUnderstood: boolean
}

function readSegment(segment: Segment): ReadSegment {
  const masked = segment.text.includes('{{') ? maskTemplates(segment.text) : segment.text
  const read = readDocuments(masked)
  if (!isUnderstood(read)) {
    const scanned = scanManifest(segment.text)
    return { spans: scanned === undefined ? [] : [shift(scanned, segment.startLine - 1)], isUnderstood: false }
  }
  const nameOf = (node: Node | undefined): string | undefined =>
    masked === segment.text ? textOf(node) : templateText(node, segment.text)
  const spans = read.documents.flatMap(({ root }) => manifestSpans(root, nameOf))
  return { spans: spans.map((span) => shift(span, segment.startLine - 1)), isUnderstood: true }
}

const shift = (span: Span, lines: number): Span =>
  lines === 0
    ? span
    : {
        ...span,
        startLine: span.startLine + lines,
        endLine: span.endLine + lines,
        children: span.children.map((child) => shift(child, lines)),
      }

type NameOf = (node: Node | undefined) => string | undefined

function manifestSpans(root: Node | undefined, nameOf: NameOf): Span[] {
  const kind = nameOf(valueAt(root, 'kind'))
  if (root === undefined || kind === undefined) return []
  const items = itemsOf(valueAt(root, 'items'))
  if (kind.endsWith('List') && items.length > 0) return items.flatMap((item) => manifestSpans(item, nameOf))
  const subject: SpanSubject = { type: kind, address: kubernetesAddress(kind, metadataOf(root, nameOf)) }
  const children = entriesOf(root).flatMap((entry) => containerSpans(entry.value, subject, nameOf))
  return [spanOfNode(root, `${kind} ${subject.address.slice(subject.address.lastIndexOf('/') + 1)}`, subject, children)]
}

interface Metadata {
  readonly namespace: string | undefined
  readonly name: string | undefined
}

const metadataOf = (root: Node, nameOf: NameOf): Metadata => ({
  namespace: nameOf(valueAt(root, 'metadata', 'namespace')),
  name: nameOf(valueAt(root, 'metadata', 'name')) ?? nameOf(valueAt(root, 'metadata', 'generateName')),
})

/** `Kind/namespace/name`; without a namespace `default`, as the tools say, for kinds without namespaces too. */
export const kubernetesAddress = (kind: string, { namespace, name }: Metadata): string =>
  `${kind}/${namespace ?? 'default'}/${name ?? ''}`

const containerKeys: Readonly<Record<string, string>> = {
  containers: 'container',
  initContainers: 'init container',
  ephemeralContainers: 'ephemeral container',
}

/** Containers wherever a pod is described, in kinds nobody has heard of too. */
function containerSpans(node: Node, subject: SpanSubject, nameOf: NameOf): Span[] {
  if (node.kind === 'seq') return node.items.flatMap((item) => containerSpans(item, subject, nameOf))
  return entriesOf(node).flatMap(({ key, value }) => {
    const word = Object.hasOwn(containerKeys, key.text) ? containerKeys[key.text] : undefined
    return word === undefined || value.kind !== 'seq'
      ? containerSpans(value, subject, nameOf)
      : value.items.flatMap((item) => containerSpan(item, word, subject, nameOf))
  })
}

function containerSpan(item: Node, word: string, subject: SpanSubject, nameOf: NameOf): Span[] {
  const part = nameOf(valueAt(item, 'name'))
  return part === undefined ? [] : [spanOfNode(item, `${word} ${part}`, { ...subject, part }, [])]
}
