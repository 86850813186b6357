import { linesOf } from '../../core/document/lines.js'
import { type Instruction, readInstructions } from '../locate/dockerfile/dockerfile-scanner.js'

/** The last stage of a Dockerfile, which is what an image is made of. */
export interface FinalStage {
  readonly path: string
  readonly text: string
  /** Its FROM instruction. */
  readonly from: { readonly startLine: number; readonly endLine: number }
  /** The image that it begins with, stages in between followed; absent for `scratch` and for what arguments decide. */
  readonly base?: string
  /** Every image of elsewhere that one of its stages begins with, by line; what arguments decide as it is written. */
  readonly bases: readonly { readonly reference: string; readonly line: number }[]
}

/** Reads `FROM [--platform=…] IMAGE [AS NAME]`; arguments with a default are filled in. `undefined` where there is no FROM. */
export function finalStage(path: string, text: string): FinalStage | undefined {
  const { instructions } = readInstructions(linesOf(text))
  const stages = instructions.filter(({ keyword }) => keyword === 'FROM')
  const last = stages.at(-1)
  if (last === undefined) return undefined
  const values = argumentsOf(instructions)
  const base = baseOf(last, stages, values)
  const { startLine, endLine } = last
  const bases = stages.flatMap((stage) => elsewhere(stage, stages, values))
  return { path, text, from: { startLine, endLine }, ...(base === undefined ? {} : { base }), bases }
}

function elsewhere(
  stage: Instruction,
  stages: readonly Instruction[],
  values: ReadonlyMap<string, string>,
): FinalStage['bases'] {
  const written = fromShape.exec(stage.text)?.[1] ?? ''
  const image = fill(written, values) ?? written
  const isHere = image === '' || image.toLowerCase() === 'scratch' || stageBefore(image, stage, stages) !== undefined
  return isHere ? [] : [{ reference: image, line: stage.startLine }]
}

const fromShape = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i

/** A stage may begin with one before it, never with itself or a later one. */
function baseOf(
  stage: Instruction,
  stages: readonly Instruction[],
  values: ReadonlyMap<string, string>,
): string | undefined {
  const image = fill(fromShape.exec(stage.text)?.[1] ?? '', values)
  if (image === undefined || image === '' || image.toLowerCase() === 'scratch') return undefined
  const before = stageBefore(image, stage, stages)
  return before === undefined ? image : baseOf(before, stages, values)
}

/** The stage before this one that a name or number means. */
function stageBefore(name: string, stage: Instruction, stages: readonly Instruction[]): Instruction | undefined {
  const earlier = stages.slice(0, stages.indexOf(stage))
  const named = earlier.findLast(({ text }) => fromShape.exec(text)?.[2]?.toLowerCase() === name.toLowerCase())
  return named ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined)
}

/** Of the arguments before the first FROM, which alone count in it. */
function argumentsOf(instructions: readonly Instruction[]): ReadonlyMap<string, string> {
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const values = new Map<string, string>()
  for (const { keyword, text } of instructions.slice(0, first)) {
    if (keyword !== 'ARG') continue
    for (const [, name = '', quoted, plain] of text.matchAll(/([A-Za-z_]\w*)=(?:"([^"\\]*)"|([^\s"']*))/g)) {
      const value = fill(quoted ?? plain ?? '', values)
      if (value !== undefined) values.set(name, value)
    }
  }
  return values
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`; `undefined` where a name has no value. */
function fill(text: string, values: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true
  const filled = text.replace(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (_, braced: string, otherwise: string, plain: string) => {
      const value = values.get(braced ?? plain) ?? otherwise
      if (value === undefined) isKnown = false
      return value ?? ''
    },
  )
  return isKnown ? filled : undefined
}
