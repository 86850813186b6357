import type { FeedRequest } from '../flow/feeds/open-feeds.js'
import type { ImageSource } from '../flow/image/image-request.js'
import type { PublishOptions } from '../flow/publish/request.js'
import type { PolicyRequest, TakeRequest } from '../flow/step/take.js'
import type { GateInputs, PublishInputs, RootInputs, ScanInputs } from '../host/actions/inputs.js'

/** Inputs as the flows ask for them: what was not given is absent. */

type Judging = Pick<GateInputs, 'policy' | 'organisationPolicy'>

export const policyRequest = ({ policy, organisationPolicy }: Judging): PolicyRequest => ({
  ...(policy === undefined ? {} : { policyPath: policy }),
  ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
})

export const feedRequest = ({ kev, epss }: Pick<GateInputs, 'kev' | 'epss'>): FeedRequest => ({
  ...(kev === undefined ? {} : { kev }),
  ...(epss === undefined ? {} : { epss }),
})

export const takeRequest = (inputs: ScanInputs | RootInputs, workspace: string): TakeRequest => ({
  ...policyRequest(inputs),
  path: inputs.path === '' ? workspace : `${workspace}/${inputs.path}`,
  ...(inputs.tools === undefined ? {} : { tools: inputs.tools }),
  ...(inputs.vulnerabilityDb === undefined ? {} : { database: inputs.vulnerabilityDb }),
  scope: inputs.scope,
})

type Imaging = Pick<ScanInputs, 'path' | 'image' | 'imageArchive' | 'platform' | 'dockerConfig'> &
  Partial<Pick<ScanInputs, 'dockerfile'>>

/** The image that is asked for, if one is. The Dockerfile is seen from the folder of the repository. */
export function imageRequest({ image, imageArchive, platform, ...rest }: Imaging): Pick<TakeRequest, 'image'> {
  if (image === undefined && imageArchive === undefined) return {}
  const { dockerfile, dockerConfig, path } = rest
  const source: ImageSource =
    imageArchive === undefined ? { type: 'registry', reference: image ?? '' } : { type: 'file', path: imageArchive }
  return {
    image: {
      source,
      ...(imageArchive === undefined || image === undefined ? {} : { name: image }),
      ...(platform === undefined ? {} : { platform }),
      ...(dockerfile === undefined ? {} : { dockerfile: below(path, dockerfile) }),
      ...(dockerConfig === undefined ? {} : { dockerConfig }),
    },
  }
}

/** From a folder of the workspace; what is not in it stays as it is, and is told to be no Dockerfile. */
const below = (folder: string, file: string): string =>
  folder !== '' && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file

type Publishing = Pick<PublishInputs, 'transport' | 'comment' | 'publishTimeout' | 'onTimeout'> &
  Partial<Pick<PublishInputs, 'uploaded'>>

export const publishOptions = (inputs: Publishing): PublishOptions => ({
  transport: inputs.transport,
  comment: inputs.comment,
  publishTimeoutMs: inputs.publishTimeout,
  onTimeout: inputs.onTimeout,
  ...(inputs.uploaded === undefined ? {} : { uploaded: inputs.uploaded }),
})
