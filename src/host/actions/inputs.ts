import { sortedUnique } from '../../core/order.js'
import { didYouMean } from '../../core/policy/reading/did-you-mean.js'
import { type InputsOf, type InputTable, invalidInput, type Situation } from './inputs/input.js'
import { type ActionName, inputTables, type Transport } from './inputs/tables.js'

type Environment = Readonly<Record<string, string | undefined>>

/** What an action was asked for, as its table reads it. */
export type ActionInputs<Action extends ActionName> = InputsOf<(typeof inputTables)[Action]>

export type RootInputs = ActionInputs<'root'>
export type ScanInputs = ActionInputs<'scan'>
export type GateInputs = ActionInputs<'gate'>
export type SbomInputs = ActionInputs<'sbom'>
export type VerifyInputs = ActionInputs<'verify'>
export type PublishInputs = Omit<ActionInputs<'publish'>, 'transport'> & { readonly transport: Transport }

export type SignInputs = ActionInputs<'sign'>

const prefix = 'INPUT_'

/** The runner writes `output-directory` as `INPUT_OUTPUT-DIRECTORY`. */
const variableOf = (name: string): string => `${prefix}${name.toUpperCase()}`

const fieldOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** @throws GatehouseError INPUT_INVALID, before anything ran; so do the others. */
export const readRootInputs = (environment: Environment, situation: Situation): RootInputs =>
  readTable(inputTables.root, environment, situation)

export function readScanInputs(environment: Environment, situation: Situation): ScanInputs {
  const inputs = readTable(inputTables.scan, environment, situation)
  const details = { platform: inputs.platform, dockerfile: inputs.dockerfile, 'docker-config': inputs.dockerConfig }
  const [lonely] = Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (lonely !== undefined && inputs.image === undefined && inputs.imageArchive === undefined) {
    throw invalidInput(
      `The input ${lonely} says something of an image, and none is named.`,
      'Give image or image-archive.',
    )
  }
  return inputs
}

export const readSbomInputs = (environment: Environment, situation: Situation): SbomInputs =>
  readTable(inputTables.sbom, environment, situation)

export const readVerifyInputs = (environment: Environment, situation: Situation): VerifyInputs =>
  readTable(inputTables.verify, environment, situation)

export function readSignInputs(environment: Environment, situation: Situation): SignInputs {
  const inputs = readTable(inputTables.sign, environment, situation)
  const { sbom = [], sbomDigest = [] } = inputs
  if (sbomDigest.length > 0 && sbomDigest.length !== sbom.length)
    throw invalidInput(
      `Files in the input sbom: ${sbom.length}; digests in sbom-digest: ${sbomDigest.length}.`,
      'Give one digest for each file, in the same order, or none.',
    )
  if ((inputs.signingConfig === undefined) !== (inputs.trustedRoot === undefined))
    throw invalidInput(
      'The inputs signing-config and trusted-root belong together.',
      'Give both for a Sigstore of your own, and none for the public one.',
    )
  if (!inputs.log && (inputs.key === undefined || inputs.signingConfig !== undefined))
    throw invalidInput(
      'The input log: false is for a key alone.',
      'Give a key, and neither signing-config nor trusted-root; a job signs with a log.',
    )
  return inputs
}

export function readGateInputs(environment: Environment, situation: Situation): GateInputs {
  const inputs = readTable(inputTables.gate, environment, situation)
  if ((inputs.evidence === undefined) === (inputs.artifact === undefined)) {
    throw invalidInput(
      inputs.evidence === undefined
        ? 'There is no evidence to judge.'
        : 'The inputs evidence and artifact were both given.',
      'Give one of them: evidence, the path of evidence.json, or artifact, the name that actions/scan stored it under.',
    )
  }
  return inputs
}

export function readPublishInputs(environment: Environment, situation: Situation): PublishInputs {
  const inputs = readTable(inputTables.publish, environment, situation)
  const transport = inputs.transport ?? (inputs.uploaded === undefined ? 'api' : 'upload-sarif')
  if (inputs.uploaded !== undefined && transport !== 'upload-sarif') {
    throw invalidInput(
      `The inputs uploaded and transport: ${transport} contradict each other.`,
      'Leave transport out when a step before has uploaded the SARIF file.',
    )
  }
  return { ...inputs, transport }
}

function readTable<Table extends InputTable>(
  table: Table,
  environment: Environment,
  situation: Situation,
): InputsOf<Table> {
  refuseUnknown(Object.keys(table), environment)
  const values = Object.entries(table).map(([name, input]) => [
    fieldOf(name),
    input.read(tidy(environment[variableOf(name)] ?? ''), name, situation),
  ])
  return Object.fromEntries(values) as InputsOf<Table>
}

/** The runner only warns about an input that `action.yml` does not have, so a misspelt `mode` would be no mode at all. */
function refuseUnknown(names: readonly string[], environment: Environment): void {
  const known = new Set(names.map(variableOf))
  const [unknown] = sortedUnique(Object.keys(environment).filter((name) => name.startsWith(prefix) && !known.has(name)))
  if (unknown === undefined) return
  const name = unknown.slice(prefix.length).toLowerCase()
  const near = didYouMean(name, names)
  throw invalidInput(
    `There is no input ${name}.`,
    near === undefined ? `Its inputs are ${sortedUnique(names).join(', ')}.` : `Did you mean ${near}?`,
  )
}

/** Without the white space that YAML leaves around; lines of a text keep what is before them. */
function tidy(text: string): string {
  const trimmed = text.trim()
  return trimmed.includes('\n') ? text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd() : trimmed
}
