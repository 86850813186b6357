import type { Reported } from '../../../core/finding/reported.js'

/** Some rules write kinds in lower case. */
const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'Service',
    'ConfigMap',
    'Ingress',
    'Role',
    'ClusterRole',
    'RoleBinding',
    'ClusterRoleBinding',
  ].map((kind) => [kind.toLowerCase(), kind]),
)

/**
 * The forms in which rules of Trivy 0.74.0 name the object: `Container 'app' of Deployment 'web' should`, `Container 'app' of 'deployment'
 * 'web' in 'prod' namespace should`, `container "app" of deployment "web" in "prod" namespace should`, `Deployment 'web' should`,
 * `deployment web in default namespace is`.
 */
const pattern =
  /^(?:container ['"]([^'"\s]{1,253})['"] of )?['"]?([A-Za-z]{1,63})['"]? (['"]?)([^'"\s]{1,253})\3(?: in ['"]?[^'"\s]{1,253}['"]? namespace)? (?:should|is) /i

/**
 * The manifest in a rendered chart, and the container in it: `Deployment/default/web#app`. A message is the only place where Trivy names them;
 * `default` stands for any namespace. KSV-0030 and KSV-0106 name neither, KSV-0118 names the manifest of a container without its kind.
 */
export function manifestHint(message: string): Pick<Reported, 'resourceHint'> {
  const [, container, word = '', , name] = pattern.exec(message) ?? []
  const kind = Object.hasOwn(kinds, word.toLowerCase()) ? kinds[word.toLowerCase()] : ownKind(word, container)
  if (kind === undefined || name === undefined) return {}
  return { resourceHint: `${kind}/default/${name}${container === undefined ? '' : `#${container}`}` }
}

/** A kind that nobody here has heard of, where a container is said to be in it. */
const ownKind = (word: string, container: string | undefined): string | undefined =>
  container !== undefined && /^[A-Z]/.test(word) ? word : undefined
