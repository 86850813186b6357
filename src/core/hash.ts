import * as crypto from 'node:crypto'

/** Node 20.12 and later hash in one call, which takes half the time for short texts. */
const inOneCall: typeof crypto.hash | undefined = crypto.hash

/** Lower-case hex sha256; text is hashed as UTF-8. */
export const sha256Hex = (content: string | Uint8Array): string =>
  inOneCall === undefined
    ? crypto.createHash('sha256').update(content).digest('hex')
    : inOneCall('sha256', content, 'hex')
