type Environment = Readonly<Record<string, string | undefined>>

/**
 * What opens something: the inputs (one of them is the token), the runner's service for artifacts and caches, the identity of the job,
 * the names under which workflows usually hand a token on. And the files through which a program steers the steps that follow.
 */
const credential =
  /^(?:INPUT_.*|ACTIONS_.*|(?:GITHUB|GH)(?:_ENTERPRISE)?_TOKEN|GITHUB_PAT|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i

/** The job's environment without credentials: package managers and git are given no more, and scanners a short list of that. */
export const withoutCredentials = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !credential.test(name)))

const identity = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const

/** By which a job proves who it is: only the step that signs reads them, and hands them to its signer alone. */
export const identityOfJob = (environment: Environment): Environment =>
  Object.fromEntries(identity.map((name) => [name, environment[name]]))
