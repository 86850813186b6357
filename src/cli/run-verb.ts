import { type ErrorCode, GatehouseError, toProblem } from '../core/errors.js'

/** `EX_USAGE` of sysexits.h: wrong arguments, before anything ran. */
const wrongArguments = 64
const couldNotRun = 2
/** What somebody wrote on the command line, a file that it names included. */
const usage: readonly ErrorCode[] = ['ARGUMENT_INVALID', 'TARGET_MISSING', 'DATA_INVALID']

type Verb = (words: readonly string[]) => Promise<number>

/** Each verb is loaded when it is asked for, so that help costs nothing. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  init: async () => (await import('./init.js')).initVerb,
  scan: async () => (await import('./scan.js')).scanVerb,
  verify: async () => (await import('./image/verify.js')).verifyVerb,
  sign: async () => (await import('./image/sign.js')).signVerb,
  check: async () => (await import('./check.js')).checkVerb,
  explain: async () => (await import('./explain.js')).explainVerb,
  sbom: async () => (await import('./image/sbom.js')).sbomVerb,
  setup: async () => (await import('./setup.js')).setupVerb,
  '--version': async () => (await import('./version.js')).versionVerb,
}

/** Runs a verb and turns whatever is thrown into a sentence and an exit code: the one place where errors are caught. */
export async function runVerb(name: string, words: readonly string[]): Promise<number> {
  try {
    const load = verbs[name]
    if (load === undefined || !Object.hasOwn(verbs, name)) throw await unknownVerb(name)
    return await (await load())(words)
  } catch (error) {
    const { describeProblem } = await import('../flow/run/describe-problem.js')
    const problem = toProblem(error)
    process.stderr.write(`gatehouse: ${describeProblem(problem)}`)
    return usage.includes(problem.code) ? wrongArguments : couldNotRun
  }
}

async function unknownVerb(name: string): Promise<GatehouseError> {
  const { didYouMean } = await import('../core/policy/reading/did-you-mean.js')
  const near = didYouMean(name, Object.keys(verbs))
  return new GatehouseError('ARGUMENT_INVALID', `There is no command ${name}.`, {
    hint: near === undefined ? 'See `gatehouse --help`.' : `Did you mean \`gatehouse ${near}\`?`,
  })
}
