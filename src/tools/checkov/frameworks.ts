/** Our name of a format, the frameworks of Checkov that read it, and the files that they open. */
interface Reading {
  readonly format: string
  readonly frameworks: readonly string[]
  /** Over the path. */
  readonly opens: RegExp
}

const yaml = /\.ya?ml$/
const yamlOrJson = /\.(?:ya?ml|json)$/
const dockerfile = /(?:^|\/)(?:[^/]+\.)?[Dd]ockerfile(?:\.[^/]+)?$/

/**
 * Read in the source of Checkov 3.3.30 and tried. Charts are Trivy's. Kustomizations are read as plain Kubernetes files: Checkov's own
 * framework for them runs the `kubectl` of the machine.
 */
const readings: readonly Reading[] = [
  { format: 'ansible', frameworks: ['ansible'], opens: yaml },
  { format: 'argo-workflows', frameworks: ['argo_workflows'], opens: yaml },
  { format: 'arm', frameworks: ['arm'], opens: /\.json$/ },
  { format: 'azure-pipelines', frameworks: ['azure_pipelines'], opens: /azure-pipelines\.ya?ml$/ },
  { format: 'bicep', frameworks: ['bicep'], opens: /\.bicep$/ },
  { format: 'bitbucket-pipelines', frameworks: ['bitbucket_pipelines'], opens: /bitbucket-pipelines\.ya?ml$/ },
  { format: 'circleci', frameworks: ['circleci_pipelines'], opens: /circleci.*config\.ya?ml$/ },
  { format: 'cloudformation', frameworks: ['cloudformation'], opens: /\.(?:ya?ml|json|template)$/ },
  { format: 'dockerfile', frameworks: ['dockerfile'], opens: dockerfile },
  { format: 'github-actions', frameworks: ['github_actions'], opens: /\.github\/workflows\/.*\.ya?ml$/ },
  { format: 'gitlab-ci', frameworks: ['gitlab_ci'], opens: /\.gitlab-ci\.ya?ml$/ },
  { format: 'kubernetes', frameworks: ['kubernetes'], opens: yamlOrJson },
  { format: 'openapi', frameworks: ['openapi'], opens: yamlOrJson },
  { format: 'secrets', frameworks: ['secrets'], opens: /\.(?:tf|ya?ml|json|template|bicep|hcl)$/ },
  { format: 'serverless', frameworks: ['serverless'], opens: /(?:^|\/)serverless\.ya?ml$/ },
  { format: 'terraform', frameworks: ['terraform', 'terraform_json'], opens: /\.(?:tf|tf\.json)$/ },
  { format: 'terraform-plan', frameworks: ['terraform_plan'], opens: /\.json$/ },
]

export const checkovFormats: readonly string[] = readings.map(({ format }) => format)

/** The frameworks that these formats need, in a fixed order. */
export const frameworksOf = (formats: readonly string[]): readonly string[] =>
  readings.filter(({ format }) => formats.includes(format)).flatMap(({ frameworks }) => frameworks)

/** Our name of the format that a report of Checkov (`check_type`) is about. */
export const formatOf = (framework: string): string =>
  readings.find(({ frameworks }) => frameworks.includes(framework))?.format ?? framework.replaceAll('_', '-')

/** Everything that a framework opens, and the values that Terraform takes from files of their own. */
export const mayOpen = (path: string): boolean =>
  /\.(?:tf|tofu|tfvars|hcl|ya?ml|json|template|bicep)$/.test(path) || dockerfile.test(path)

/** Files in which Checkov searches no secrets although it would by their ending; of folders, every path that holds the word. */
const noSecretsIn =
  /(?:^|\/)(?:Pipfile\.lock|yarn\.lock|package-lock\.json|requirements\.txt|go\.sum)$|\.git|\.idea|\.external_modules|venv/

/** It skips larger files; `CHECKOV_MAX_FILE_SIZE` would lift that, at seven seconds for each megabyte. */
const largestForSecrets = 5_000_000

/** Files that Checkov does not open for a format, by their names and size alone. */
export function leavesOut(format: string, path: string, size: number): boolean {
  const opens = readings.find((reading) => reading.format === format)?.opens
  if (opens === undefined) return false
  if (format !== 'secrets') return !opens.test(path)
  return size > largestForSecrets || noSecretsIn.test(path) || !(opens.test(path) || dockerfile.test(path))
}
