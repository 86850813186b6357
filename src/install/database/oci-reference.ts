import { GatehouseError } from '../../core/errors.js'

/** An artefact in a registry: `host[:port]/name[:tag|@digest]`. */
export interface OciReference {
  /** As the user wrote it. */
  readonly text: string
  /** Scheme and host, without a path: `https://ghcr.io`. */
  readonly base: string
  readonly name: string
  /** A tag, or `sha256:` and 64 hex digits. */
  readonly reference: string
}

/** OCI distribution 1.1, "Pulling manifests": names and tags. */
const pattern =
  /^(?<host>[A-Za-z0-9.-]{1,255}(?::[0-9]{1,5})?|\[[0-9a-fA-F:]{2,45}\](?::[0-9]{1,5})?)\/(?<name>[a-z0-9][a-z0-9._/-]{0,254})(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/

const loopback = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/

/** Registries on this machine are asked over http, all others over https. @throws GatehouseError `ARGUMENT_INVALID`. */
export function readReference(text: string): OciReference {
  const { host, name, tag, digest } = pattern.exec(text)?.groups ?? {}
  if (host === undefined || name === undefined) {
    throw new GatehouseError(
      'ARGUMENT_INVALID',
      `This is no repository of a vulnerability database: ${text.slice(0, 200)}`,
      {
        hint: 'Write it as host/name:tag, for example registry.example.com/trivy-db:2.',
      },
    )
  }
  return {
    text,
    base: `${loopback.test(host) ? 'http' : 'https'}://${host}`,
    name,
    reference: digest ?? tag ?? 'latest',
  }
}
