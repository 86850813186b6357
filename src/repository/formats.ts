import picomatch from 'picomatch'

/** What a file is. A file may be several formats at once: the table over-approximates, and coverage says what was really read. */
export interface Format {
  readonly name: string
  readonly title: string
  /** File names (globs over the path from the root, any depth). */
  readonly paths?: readonly string[]
  /** Names of files whose content must say more; with `says`. */
  readonly among?: readonly string[]
  /** All of these words occur in the content; plain text, so that a file which does not parse is still recognised. */
  readonly says?: readonly RegExp[]
  /** How a person recognises it, for the generated page. */
  readonly recognised: string
}

const yamlOrJson = ['**/*.yaml', '**/*.yml', '**/*.json', '**/*.template']
const yaml = ['**/*.yaml', '**/*.yml']

/** Every format Gatehouse knows: name and recogniser. Which tool reads it, the tools declare themselves. */
export const formats: readonly Format[] = [
  {
    name: 'terraform',
    title: 'Terraform and OpenTofu',
    paths: ['**/*.tf', '**/*.tf.json', '**/*.tofu'],
    recognised: '`*.tf`, `*.tf.json`, `*.tofu`',
  },
  {
    name: 'terraform-plan',
    title: 'Terraform plan in JSON',
    among: ['**/*.json'],
    says: [/"terraform_version"/, /"(?:planned_values|resource_changes)"/],
    recognised: 'JSON with `terraform_version` and `planned_values` or `resource_changes`',
  },
  {
    name: 'cloudformation',
    title: 'CloudFormation and SAM templates',
    among: yamlOrJson,
    says: [/\bResources\b/, /AWSTemplateFormatVersion|AWS::[A-Za-z0-9]+::|Transform\b/],
    recognised: 'YAML, JSON or `.template` with `Resources` and `AWS::…` types',
  },
  {
    // What has no `metadata` (a kustomization, a configuration of kind or kubeadm) is no object of a cluster, and no tool reads it.
    name: 'kubernetes',
    title: 'Kubernetes manifests',
    among: yamlOrJson,
    says: [/\bapiVersion["']?[ \t]*:/, /\bkind["']?[ \t]*:/, /\bmetadata["']?[ \t]*:/],
    recognised: 'YAML or JSON with `apiVersion`, `kind` and `metadata`',
  },
  { name: 'helm', title: 'Helm charts', paths: ['**/Chart.yaml'], recognised: '`Chart.yaml` and its `templates/`' },
  {
    name: 'dockerfile',
    title: 'Dockerfiles',
    paths: [
      '**/{Dockerfile,dockerfile,Containerfile}',
      '**/{Dockerfile,dockerfile,Containerfile}.*',
      '**/*.{Dockerfile,dockerfile}',
    ],
    recognised: '`Dockerfile`, `Dockerfile.*`, `*.dockerfile`, `Containerfile`',
  },
  { name: 'bicep', title: 'Bicep', paths: ['**/*.bicep'], recognised: '`*.bicep`' },
  {
    name: 'arm',
    title: 'Azure Resource Manager templates',
    among: ['**/*.json'],
    says: [/deploymentTemplate\.json/i, /"resources"/],
    recognised: 'JSON whose `$schema` names `deploymentTemplate.json`',
  },
  {
    name: 'github-actions',
    title: 'GitHub Actions workflows',
    paths: ['.github/workflows/*.{yml,yaml}', '**/.github/workflows/*.{yml,yaml}'],
    recognised: '`.github/workflows/*.yml`',
  },
  { name: 'gitlab-ci', title: 'GitLab CI', paths: ['**/.gitlab-ci.{yml,yaml}'], recognised: '`.gitlab-ci.yml`' },
  { name: 'circleci', title: 'CircleCI', paths: ['**/.circleci/*.{yml,yaml}'], recognised: '`.circleci/*.yml`' },
  {
    name: 'azure-pipelines',
    title: 'Azure Pipelines',
    paths: ['**/azure-pipelines*.{yml,yaml}'],
    recognised: '`azure-pipelines*.yml`',
  },
  {
    name: 'bitbucket-pipelines',
    title: 'Bitbucket Pipelines',
    paths: ['**/bitbucket-pipelines.{yml,yaml}'],
    recognised: '`bitbucket-pipelines.yml`',
  },
  {
    name: 'argo-workflows',
    title: 'Argo Workflows',
    among: yaml,
    says: [/argoproj\.io/],
    recognised: 'YAML that names `argoproj.io`',
  },
  {
    name: 'openapi',
    title: 'OpenAPI and Swagger',
    among: ['**/*.yaml', '**/*.yml', '**/*.json'],
    says: [/\b(?:openapi|swagger)["']?[ \t]*:/],
    recognised: 'YAML or JSON with `openapi` or `swagger`',
  },
  {
    name: 'ansible',
    title: 'Ansible playbooks and tasks',
    among: yaml,
    says: [/^(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*|---[^\n]*)?\n)*[ \t]*-[ \t]/, /^[ \t]*-[ \t]+name:[ \t]/m],
    recognised: 'YAML that is a list with `- name:` entries',
  },
  {
    name: 'serverless',
    title: 'Serverless Framework',
    paths: ['**/serverless.{yml,yaml,json}'],
    recognised: '`serverless.yml`',
  },
  {
    name: 'lockfile',
    title: 'Package manifests and lock files',
    paths: [
      '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock}',
      '**/{requirements.txt,Pipfile.lock,poetry.lock,uv.lock,pylock.toml}',
      '**/{go.mod,Cargo.lock,Gemfile.lock,composer.lock,pom.xml,gradle.lockfile,buildscript-gradle.lockfile,*.sbt.lock,build.sbt.lock}',
      '**/{packages.lock.json,packages.config,*.deps.json,Directory.Packages.props,*Packages.props}',
      '**/{mix.lock,pubspec.lock,Podfile.lock,Package.resolved,conan.lock,environment.yml,environment.yaml,Manifest.toml}',
    ],
    recognised:
      '`package-lock.json`, `yarn.lock`, `requirements.txt`, `poetry.lock`, `go.mod`, `Cargo.lock`, `pom.xml` and their like',
  },
]

/** The pseudo-format of every file that a secret may hide in. */
export const secretsFormat = 'secrets'

export const formatNames: readonly string[] = [...formats.map((format) => format.name), secretsFormat].sort()

const options = { dot: true } as const
const compiled = formats.map((format) => ({
  name: format.name,
  isPath: picomatch([...(format.paths ?? [])], options),
  isCandidate: picomatch([...(format.among ?? [])], options),
  says: format.says ?? [],
}))

/** Formats decided by the path alone. */
const formatsOfPath = (path: string): string[] =>
  compiled.filter((format) => format.isPath(path)).map((format) => format.name)

/** True when the content has to be read to know the formats. */
export const needsContent = (path: string): boolean => compiled.some((format) => format.isCandidate(path))

/** All formats of a file, sorted; `content` may be left out where `needsContent` is false. Never `secrets`. */
export function formatsOf(path: string, content: string | undefined): string[] {
  const bySaying =
    content === undefined
      ? []
      : compiled
          .filter((format) => format.isCandidate(path) && format.says.every((word) => word.test(content)))
          .map((format) => format.name)
  return [...new Set([...formatsOfPath(path), ...bySaying])].sort()
}
