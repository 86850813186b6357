import { imageArchive } from '../../../core/image/archive.js'
import type { ImageScanner } from '../../tool.js'

/** Put together here, so that no file of this repository looks as if it held a key. It belongs to nobody. */
const madeUpKey = ['AKIA', 'QYLPMN5H', 'KQZT7W2X'].join('')

const lodash = { name: 'lodash', version: '4.17.4', license: 'AGPL-3.0' }

/** A tiny image with one thing wrong for each part of the work. */
export const canaryImage: ImageScanner['canaryImage'] = {
  archive: () =>
    imageArchive({
      tag: 'gatehouse-canary:1',
      layers: [
        {
          'canary/node_modules/lodash/package.json': JSON.stringify(lodash),
          'canary/canary.env': `aws_access_key_id = ${madeUpKey}\n`,
        },
      ],
      config: { User: 'root', Cmd: ['/canary'] },
      history: ['COPY canary /canary', 'USER root', 'CMD ["/canary"]'],
    }),
  expects: [
    { format: 'image-packages', expects: 'CVE-2019-10744' },
    { format: 'image-config', expects: 'DS-0002' },
    { format: 'image-secrets', expects: 'aws-access-key-id' },
    { format: 'image-licenses', expects: 'AGPL-3.0-only' },
  ],
}
