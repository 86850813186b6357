/** Keeps the last bytes of a stream in a ring, so that a flood costs no more memory than a trickle. */
export interface Tail {
  push(chunk: Uint8Array): void
  /** What was kept, as text; it starts at a whole character. */
  text(): string
  /** How many bytes were pushed, kept or not. */
  total(): number
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

export function createTail(limit: number): Tail {
  const ring = Buffer.alloc(limit)
  let written = 0
  const push = (chunk: Uint8Array): void => {
    const part = chunk.length > limit ? chunk.subarray(chunk.length - limit) : chunk
    written += chunk.length - part.length
    const at = written % limit
    const first = Math.min(part.length, limit - at)
    ring.set(part.subarray(0, first), at)
    ring.set(part.subarray(first), 0)
    written += part.length
  }
  const text = (): string => {
    if (written <= limit) return ring.toString('utf8', 0, written)
    const at = written % limit
    const kept = Buffer.concat([ring.subarray(at), ring.subarray(0, at)])
    let start = 0
    while (start < 3 && isContinuation(kept[start])) start += 1
    return kept.toString('utf8', start)
  }
  return { push, text, total: () => written }
}
