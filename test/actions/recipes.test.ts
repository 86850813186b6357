import { describe, expect, it } from 'vitest'
import { split, withActionTables } from '../../scripts/docs/action-page.mjs'
import { type RecipeMetadata, readRoot, recipeFiles, usedMetadata } from './action-files.js'

const stepsOf = ({ runs }: RecipeMetadata) =>
  runs.steps.flatMap((step) => ('uses' in step ? [{ ...step, own: usedMetadata(step.uses) }] : []))

/** The input of the recipe that a step is handed as it is. */
const handed = (value: string): string | undefined => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]

/** `steps.ID.outputs.NAME` wherever it stands. */
const readOutputs = (text: string) =>
  [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].map(([, id = '', name = '']) => ({ id, name }))

describe.each(recipeFiles)('$path', ({ metadata, page, path }) => {
  const steps = stepsOf(metadata)

  it('is made of our own actions, each pinned at a commit', () => {
    expect(steps.filter(({ own }) => own === undefined).map(({ uses }) => uses)).toEqual([])
  })

  it('hands values to a shell by variables, never inside a script', () => {
    const scripts = metadata.runs.steps.flatMap((step) => ('run' in step ? [step.run] : []))
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  it('gives its steps inputs that they have, and all that they must have', () => {
    const wrong = steps.flatMap(({ id, with: given, own }) => {
      const inputs = own?.inputs ?? {}
      const unknown = Object.keys(given).filter((name) => inputs[name] === undefined)
      const missing = Object.keys(inputs).filter((name) => inputs[name]?.required === true && given[name] === undefined)
      return [...unknown, ...missing].map((name) => `${id}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('hands on every input', () => {
    const whole = JSON.stringify(metadata.runs)
    expect(Object.keys(metadata.inputs).filter((name) => !whole.includes(`inputs.${name} `))).toEqual([])
  })

  it('means by nothing what its step means by nothing', () => {
    const other = steps.flatMap(({ with: given, own }) =>
      Object.entries(given).flatMap(([name, value]) => {
        const input = handed(value)
        const [outer, inner] = [metadata.inputs[input ?? '']?.default, own?.inputs[name]?.default]
        return input === undefined || outer === inner || inner === '' ? [] : [`${name}: ${outer} is not ${inner}`]
      }),
    )
    expect(other).toEqual([])
  })

  it('reads only outputs that a step before has', () => {
    const read = [
      ...steps.flatMap((step, at) => readOutputs(JSON.stringify(step)).map((output) => ({ ...output, before: at }))),
      ...readOutputs(JSON.stringify(metadata.outputs)).map((output) => ({ ...output, before: steps.length })),
    ]
    expect(read.length).toBeGreaterThan(0)
    const unknown = read.filter(
      ({ id, name, before }) => steps.slice(0, before).find((step) => step.id === id)?.own?.outputs[name] === undefined,
    )
    expect(unknown).toEqual([])
  })

  it('has the tables of its page; `npm run docs` writes them', () => {
    expect(readRoot(page)).toBe(withActionTables(readRoot(page), readRoot(path)))
  })

  it('explains each in whole sentences, without an expression: a runner evaluates those', () => {
    const texts = [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)].map(
      ({ description }) => split(description).meaning,
    )
    expect(texts.filter((text) => !/^\S.*\.$/.test(text) || text.includes('${{') || text.includes('|'))).toEqual([])
    expect(metadata.description.length).toBeLessThanOrEqual(125)
  })
})
