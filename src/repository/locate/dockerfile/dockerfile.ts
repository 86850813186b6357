import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Outline, Span } from '../locator.js'
import { type Instruction, readInstructions } from './dockerfile-scanner.js'

const type = 'dockerfile'

/** Dockerfiles: a stage is a subject (its name, else its number), its instructions are parts, FROM too. */
export const dockerfile: Locator = {
  formats: ['dockerfile'],
  outline(text): Outline {
    const lines = linesOf(text)
    const { instructions, isWhole } = readInstructions(lines)
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM')
    const before = first < 0 ? instructions : instructions.slice(0, first)
    const children = [
      ...before.map((instruction) => partOf(instruction, '')),
      ...stagesOf(instructions.slice(before.length)),
    ]
    // What a tool says of the whole file (no USER, no HEALTHCHECK) is about the file, also while it has one stage only.
    const whole: Span = { label: 'Dockerfile', startLine: 1, endLine: lines.length, children }
    return { spans: children.length === 0 ? [] : [whole], lines: lines.length, parsed: isWhole && first >= 0 }
  },
}

const partOf = ({ keyword, startLine, endLine }: Instruction, address: string): Span => ({
  label: keyword,
  startLine,
  endLine,
  subject: { type, address, part: keyword },
  children: [],
})

/** Cuts instructions that begin with a FROM into stages. */
function stagesOf(instructions: readonly Instruction[]): Span[] {
  const stages: Instruction[][] = []
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') stages.push([instruction])
    else stages.at(-1)?.push(instruction)
  }
  return stages.map((stage, index) => {
    const name = /^\S.*\sAS\s+(\S+)\s*$/i.exec(stage[0]?.text ?? '')?.[1]
    const address = name?.toLowerCase() ?? String(index)
    return {
      label: `stage ${address}`,
      startLine: stage[0]?.startLine ?? 1,
      endLine: stage.at(-1)?.endLine ?? 1,
      subject: { type, address },
      children: stage.map((instruction) => partOf(instruction, address)),
    }
  })
}
