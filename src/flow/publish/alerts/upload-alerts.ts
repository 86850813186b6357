import type { Publication, PublishReason } from '../../../core/publication.js'
import type { Analysis, Answer, GitHub, SarifUpload } from '../../../ports/github.js'
import { publicationWords } from '../../../report/words/publication.js'
import type { PublicationFacts } from '../../../report/words/refusal.js'
import { listed } from '../../../report/words/sentences.js'
import { factsOf, refusalOf } from '../refusal-of.js'
import type { PublishPorts, PublishRequest } from '../request.js'
import { alertsPage } from './alerts-page.js'
import { type Prepared, prepareLess, prepareUpload } from './prepare-upload.js'
import type { UploadTarget } from './upload-target.js'
import { waitForProcessing } from './wait-for-processing.js'

type Ports = PublishPorts & { readonly github: GitHub }
type Ready = Extract<Prepared, { readonly type: 'ready' }>

export const publicationOf = (
  published: boolean,
  reason: PublishReason,
  facts: PublicationFacts = {},
  more: Pick<Publication, 'alerts' | 'sarifId' | 'sent' | 'accepted'> = {},
): Publication => ({ published, reason, ...publicationWords(reason, facts), ...more })

/** Sends the alerts with GitHub's documented API, and looks what became of them. */
export async function uploadAlerts(request: PublishRequest, target: UploadTarget, ports: Ports): Promise<Publication> {
  const { verdict, sarif, context } = request
  const prepared = await prepareUpload(verdict, sarif, ports.archives)
  const first = await send(prepared, request, target, ports)
  const isTooLarge = first.type === 'answered' && !first.answer.ok && first.answer.failure.kind === 'too-large'
  const shrinkable = isTooLarge && first.ready.sent > 0
  const second = shrinkable
    ? await send(await prepareLess(verdict, first.ready.sent, ports.archives), request, target, ports)
    : first
  if (second.type === 'refused') return publicationOf(false, 'refused-here', { said: second.said })
  const { answer, ready } = second
  if (!answer.ok) return publicationOf(false, refusalOf(answer.failure, context), factsOf(answer.failure))
  return follow(answer.value.id, ready, request, alertsPage(context, target), ports)
}

type Sent =
  | { readonly type: 'refused'; readonly said: string }
  | { readonly type: 'answered'; readonly answer: Answer<{ readonly id: string }>; readonly ready: Ready }

async function send(
  prepared: Prepared,
  { timings }: PublishRequest,
  target: UploadTarget,
  { github, clock }: Ports,
): Promise<Sent> {
  if (prepared.type === 'refused') {
    const { rule, pointer, sentence } = prepared.fault
    return { type: 'refused', said: `${sentence} Rule ${rule}, at ${pointer === '' ? 'the top' : pointer}.` }
  }
  const upload: SarifUpload = {
    ...target,
    sarif: prepared.sarif,
    startedAt: new Date(clock.now().getTime() - longest(timings)).toISOString(),
    toolName: 'Gatehouse',
  }
  return { type: 'answered', answer: await github.uploadSarif(upload), ready: prepared }
}

/** Scanners run side by side. */
const longest = (timings: PublishRequest['timings']): number =>
  Math.max(0, ...Object.values(timings).filter(Number.isFinite))

/** From "taken" to "there": what is processed, and how much of it. */
async function follow(
  sarifId: string,
  { sent, leftOut }: Ready,
  { options }: PublishRequest,
  alerts: string,
  ports: Ports,
): Promise<Publication> {
  const known = { alerts, sarifId, sent }
  const processing = await waitForProcessing(sarifId, options.publishTimeoutMs, ports)
  switch (processing.type) {
    case 'failed':
      return publicationOf(false, 'processing-failed', { said: listed(processing.errors.slice(0, 3)) }, known)
    case 'not-finished': {
      const { failure } = processing
      const facts = { waitedMs: options.publishTimeoutMs, ...(failure === undefined ? {} : factsOf(failure)) }
      return publicationOf(options.onTimeout === 'published', 'not-finished', facts, known)
    }
    case 'complete':
      return compared(await ports.github.analyses(sarifId), leftOut, known)
  }
}

/** What GitHub does not tell is no news: the upload itself was complete. */
function compared(
  answer: Answer<readonly Analysis[]>,
  leftOut: number,
  known: { readonly alerts: string; readonly sarifId: string; readonly sent: number },
): Publication {
  const analyses = answer.ok ? answer.value : []
  const remarks = analyses.flatMap(({ warning, error }) => [warning, error]).filter((text) => text !== '')
  const accepted = analyses.reduce((sum, { results }) => sum + results, 0)
  const counts = analyses.length === 0 ? { sent: known.sent } : { sent: known.sent, accepted }
  const facts = { ...counts, leftOut, ...(remarks.length === 0 ? {} : { said: remarks.join(' ') }) }
  const isLess = analyses.length > 0 && accepted < known.sent
  return publicationOf(true, isLess ? 'fewer-than-sent' : 'uploaded', facts, { ...known, ...counts })
}
