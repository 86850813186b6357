import { createHash } from 'node:crypto'

/** Lower-case hex sha256; text is hashed as UTF-8. */
export const sha256Hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
