const skippedNames: ReadonlySet<string> = new Set([
  'go.mod',
  'go.sum',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'Pipfile.lock',
  'Gemfile.lock',
])

const skippedEndings = /\.(?:jpg|png|gif|doc|pdf|bin|svg|socket|deb|rpm|zip|gz|gzip|tar|md)$/

/** Places where Trivy's own allow rules expect no real secrets: tests, examples, vendored and installed code, translations. */
const allowedPlaces = [
  /^test|\/test|-test|_test|\.test/i,
  /example/,
  /\/vendor\//,
  /\/locales?\//,
  /(?:^|\/)node_modules\//,
  /^usr\/(?:share|include|lib)\//,
  /^usr\/local\/(?:go|lib\/python[\d.]+)\//,
  /^usr\/src\/wordpress\//,
  /^(?:opt\/yarn-v[\d.]+|var\/log\/anaconda)\//,
] as const

/** Too short to hold a secret, in bytes. */
const shortest = 10

/** Pictures, documents and archives tell no rule anything; of every other file Terraform's functions may ask for the text. */
export const mayOpen = (path: string): boolean => !skippedEndings.test(path)

/** Files that Trivy 0.74.0 does not search for secrets, by its built-in rules; seen by running it over one file of each kind. */
export const leavesOutOfSecrets = (path: string, size: number): boolean =>
  size < shortest ||
  skippedNames.has(path.slice(path.lastIndexOf('/') + 1)) ||
  skippedEndings.test(path) ||
  allowedPlaces.some((place) => place.test(path))
