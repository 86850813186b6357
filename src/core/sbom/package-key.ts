import { PackageURL } from 'packageurl-js'

/** Whether a text is a purl as its specification has it. */
export const isPurl = (text: string): boolean => parse(text) !== undefined

/**
 * What two tools' purls for one package have in common: `deb/zlib1g@1:1.2.13`. Without qualifiers, and without the namespace where it is
 * the distribution's, which they call differently. `undefined` for what is no purl, or has no version.
 */
export function packageKey(purl: string): string | undefined {
  const parsed = parse(purl)
  if (parsed?.version === undefined || parsed.version === '') return undefined
  const { type, namespace, name, version, epoch } = parsed
  if (systems.has(type)) return `${type}/${name}@${withEpoch(version, epoch)}`
  const whole = namespace === undefined ? name : `${namespace}/${name}`
  switch (type) {
    case 'pypi': // PEP 503
      return `${type}/${whole.toLowerCase().replace(/[-_.]+/g, '-')}@${version}`
    case 'golang': // The standard library has a `v` with one tool only.
      return `${type}/${whole.toLowerCase()}@${version.replace(/^v/, '')}`
    case 'maven':
      return `${type}/${whole}@${version}`
    default:
      return `${type}/${whole.toLowerCase()}@${version}`
  }
}

const systems: ReadonlySet<string> = new Set(['apk', 'deb', 'rpm'])

/** Trivy 0.74.0 writes the epoch as a qualifier, Syft 1.54.1 before the version of a Debian package. */
const withEpoch = (version: string, epoch: string | undefined): string =>
  epoch === undefined || epoch === '0' || /^\d+:/.test(version) ? version.replace(/^0:/, '') : `${epoch}:${version}`

interface Parts {
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  readonly epoch?: string
}

const longest = 4096

function parse(text: string): Parts | undefined {
  if (text.length > longest) return undefined
  try {
    const { type, namespace, name, version, qualifiers } = PackageURL.fromString(text)
    const epoch = qualifiers?.['epoch']
    if (typeof type !== 'string' || typeof name !== 'string') return undefined
    return {
      type,
      name,
      ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}),
      ...(typeof version === 'string' ? { version } : {}),
      ...(typeof epoch === 'string' ? { epoch } : {}),
    }
  } catch {
    return undefined
  }
}
