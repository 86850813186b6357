import { conceptIds } from './concepts.js'

/**
 * Controls that serve one purpose, for policies: what a team wants to decide at once, while every finding keeps its own concept.
 * Where a public standard draws the line, its name is beside the group; the others follow what the controls say (docs/knowledge.md).
 * A group may grow with a release; a name is never reused.
 */
export interface Group {
  readonly id: string
  readonly title: string
  readonly concepts: readonly string[]
}

const withPrefix = (...prefixes: readonly string[]): readonly string[] =>
  conceptIds.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))

/** The four settings of Amazon S3 Block Public Access. */
const s3PublicAccess = [
  's3-block-public-acls',
  's3-block-public-policy',
  's3-ignore-public-acls',
  's3-restrict-public-buckets',
]

/** Kubernetes Pod Security Standards, profile Baseline, as far as there are concepts. */
const podSecurityBaseline = [
  'k8s-no-docker-socket',
  'k8s-no-host-ipc',
  'k8s-no-host-network',
  'k8s-no-host-pid',
  'k8s-no-host-port',
  'k8s-no-privileged',
  'k8s-no-sys-admin',
]

/** The same, profile Restricted, which holds the other. */
const podSecurityRestricted = [
  ...podSecurityBaseline,
  'k8s-drop-all-capabilities',
  'k8s-no-added-capabilities',
  'k8s-no-privilege-escalation',
  'k8s-seccomp-default',
]

const encryptionAtRest = [
  'apigateway-cache-encrypted',
  'datalake-encryption',
  'dax-encryption',
  'docdb-encryption',
  'ebs-volume-encryption',
  'efs-encryption',
  'eks-secrets-encryption',
  'elasticache-replication-at-rest',
  'elasticsearch-encryption-at-rest',
  'k8s-apiserver-encryption-config',
  'managed-disk-encryption',
  'neptune-encryption',
  'rds-instance-encryption',
  'sns-topic-encryption',
  'sqs-queue-encryption',
]

const encryptionInTransit = [
  'alb-listener-https',
  'appservice-ftps',
  'appservice-https-only',
  'cloudfront-https-only',
  'cloudsql-require-tls',
  'ecs-efs-transit-encryption',
  'elasticache-replication-transit',
  'elasticsearch-https',
  'emr-transit-encryption',
  'functionapp-https-only',
  'storage-https-only',
]

const kubernetesApiExposure = [
  'aks-authorized-ips',
  'aks-private-cluster',
  'eks-no-public-endpoint',
  'eks-public-endpoint-cidr',
  'gke-control-plane-not-open',
  'gke-master-authorized-networks',
]

const publicAddresses = ['gce-no-public-ip', 'launch-config-no-public-ip', 'nic-no-public-ip', 'subnet-no-public-ip']

/** In the order of their names. */
export const groups: readonly Group[] = [
  { id: 'encryption-at-rest', title: 'Stored data is encrypted.', concepts: encryptionAtRest },
  { id: 'encryption-in-transit', title: 'Traffic is encrypted.', concepts: encryptionInTransit },
  { id: 'iam-password-policy', title: 'What AWS asks of passwords.', concepts: withPrefix('iam-password-') },
  {
    id: 'k8s-control-plane',
    title: 'Flags of the API server, controller manager, scheduler and etcd (CIS Kubernetes, control plane).',
    concepts: withPrefix('k8s-apiserver-', 'k8s-controller-', 'k8s-etcd-', 'k8s-scheduler-'),
  },
  {
    id: 'k8s-pod-security-baseline',
    title: 'Pod Security Standards, profile Baseline.',
    concepts: podSecurityBaseline,
  },
  {
    id: 'k8s-pod-security-restricted',
    title: 'Pod Security Standards, profile Restricted; holds Baseline.',
    concepts: podSecurityRestricted,
  },
  {
    id: 'k8s-resources',
    title: 'Requests and limits of containers.',
    concepts: ['k8s-cpu-limit', 'k8s-cpu-request', 'k8s-memory-limit', 'k8s-memory-request'],
  },
  {
    id: 'kubernetes-api-exposure',
    title: 'Who can reach the API of a managed cluster.',
    concepts: kubernetesApiExposure,
  },
  {
    id: 'open-admin-ports',
    title: 'SSH and RDP are not open to the internet.',
    concepts: ['gce-firewall-no-public-ssh', 'nsg-no-public-rdp', 'nsg-no-public-ssh'],
  },
  {
    id: 'pinned-images',
    title: 'Images are named so that they stay what they are.',
    concepts: ['docker-base-tag', 'ecr-immutable-tags', 'k8s-image-tag'],
  },
  { id: 'public-addresses', title: 'Machines have no public address.', concepts: publicAddresses },
  {
    id: 'public-storage',
    title: 'Buckets and containers are not public, on any cloud.',
    concepts: ['gcs-no-public-access', ...s3PublicAccess, 'storage-container-private'],
  },
  { id: 's3-public-access', title: 'The four settings of S3 Block Public Access.', concepts: s3PublicAccess },
]
