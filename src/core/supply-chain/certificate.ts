import { X509Certificate } from 'node:crypto'
import type { SignerIdentity } from './attestation.js'

/**
 * Who a certificate for signing was made out to. Nothing is proven by it: whoever gives it may have written it.
 * Extensions of Fulcio as its `docs/oid-info.md` lists them. `undefined` for what is no such certificate.
 */
export function readCertificate(der: Uint8Array): SignerIdentity | undefined {
  try {
    const certificate = new X509Certificate(der)
    const identity = identityIn(certificate.subjectAltName)
    if (identity === undefined) return undefined
    const [issuer, repository, ref] = [8, 12, 14].map((arc) => extension(der, arc))
    return {
      identity,
      ...(issuer === undefined ? {} : { issuer }),
      ...(repository === undefined ? {} : { repository: repository.replace(/^https:\/\/[^/]+\//, '') }),
      ...(ref === undefined ? {} : { ref }),
      since: new Date(certificate.validFrom).toISOString(),
    }
  } catch {
    return undefined
  }
}

/** Node quotes a name that holds a comma or a quote; such a name is nobody's identity. */
function identityIn(names: string | undefined): string | undefined {
  if (names === undefined || names.includes('"')) return undefined
  const found = names.split(', ').flatMap((name) => /^(?:URI|email):(.+)$/.exec(name)?.[1] ?? [])
  return found.length === 1 ? found[0] : undefined
}

/** 1.3.6.1.4.1.57264.1, without the last number. */
const fulcioArc = [0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01]

/** The value of 1.3.6.1.4.1.57264.1.`arc`: an octet string (04) that holds a UTF-8 string (0c), found behind its object id (06). */
function extension(der: Uint8Array, arc: number): string | undefined {
  const bytes = Buffer.from(der)
  const id = Buffer.from([0x06, fulcioArc.length + 1, ...fulcioArc, arc])
  const at = bytes.indexOf(id)
  if (at < 0 || bytes.indexOf(id, at + 1) >= 0) return undefined
  const outer = readValue(bytes, at + id.length, 0x04)
  const inner = outer === undefined ? undefined : readValue(outer, 0, 0x0c)
  return inner?.toString('utf8')
}

/** Lengths to 127 stand in one byte, longer ones in one or two behind 81 or 82. */
function readValue(bytes: Buffer, at: number, tag: number): Buffer | undefined {
  if (bytes[at] !== tag) return undefined
  const first = bytes[at + 1] ?? 0xff
  const more = first < 0x80 ? 0 : first - 0x80
  if (more > 2) return undefined
  const length = more === 0 ? first : bytes.readUIntBE(at + 2, more)
  const start = at + 2 + more
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined
}
