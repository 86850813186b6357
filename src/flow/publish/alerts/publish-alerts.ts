import { toProblem } from '../../../core/errors.js'
import type { Publication } from '../../../core/publication.js'
import type { PublishPorts, PublishRequest } from '../request.js'
import { alertsPage } from './alerts-page.js'
import { publicationOf, uploadAlerts } from './upload-alerts.js'
import { decideUpload, decideUploadElsewhere } from './upload-target.js'

/** Whoever uploads, and whatever comes in between: it ends as a reason with words, never as an error. */
export async function publishAlerts(request: PublishRequest, ports: PublishPorts): Promise<Publication> {
  try {
    return await byTransport(request, ports)
  } catch (error) {
    return publicationOf(false, 'unexpected', { said: toProblem(error).sentence })
  }
}

function byTransport(request: PublishRequest, ports: PublishPorts): Publication | Promise<Publication> {
  switch (request.options.transport) {
    case 'none':
      return publicationOf(false, 'not-wanted')
    case 'upload-sarif':
      return byAnotherStep(request)
    case 'api':
      return byUs(request, ports)
  }
}

function byUs(request: PublishRequest, ports: PublishPorts): Publication | Promise<Publication> {
  const decision = decideUpload(request.verdict, request.context)
  if (decision.type === 'keep') return publicationOf(false, decision.reason)
  const { github } = ports
  if (github === undefined) return publicationOf(false, 'no-token')
  return uploadAlerts(request, decision.target, { ...ports, github })
}

/** GitHub's own action finds out itself under which ref it uploads. */
function byAnotherStep({ verdict, context, options: { uploaded } }: PublishRequest): Publication {
  if (uploaded === 'success') return publicationOf(true, 'uploaded', {}, { alerts: alertsPage(context, context) })
  const decision = decideUploadElsewhere(verdict, context)
  const isReason = decision.type === 'keep' && (uploaded === 'skipped' || decision.reason !== 'ref-not-publishable')
  if (isReason) return publicationOf(false, decision.reason)
  return uploaded === undefined
    ? publicationOf(false, 'left-to-another-step')
    : publicationOf(false, 'upload-step-failed', { said: uploaded })
}
