import { existsSync, readdirSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { split, withActionTables } from '../../scripts/docs/action-page.mjs'
import { inputTables } from '../../src/host/actions/inputs/tables.js'
import { stepOutputs } from '../../src/ports/step-outputs.js'
import { toolNames } from '../../src/tools/index.js'
import { actionFiles, readRoot, recipeFiles, root } from './action-files.js'

const situation = { workspace: '/srv/shop', temporary: '/srv/temp', tools: toolNames }

describe.each(actionFiles)('$path', ({ name, page, metadata, path }) => {
  const inputs = Object.entries(metadata.inputs)
  const table = inputTables[name]
  const readers = new Map(Object.entries(table))

  it('has the inputs that are read, with the same defaults', () => {
    const told = inputs.map(([input, { required, default: standard }]) => [input, { required, default: standard }])
    const read = Object.entries(table).map(([input, { required, default: standard }]) => [
      input,
      { required, default: standard },
    ])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(read))
  })

  it('has the outputs that are set', () => {
    expect(Object.keys(metadata.outputs).sort()).toEqual([...stepOutputs[name]].sort())
  })

  it('has the tables of its page; `npm run docs` writes them', () => {
    expect(readRoot(page)).toBe(withActionTables(readRoot(page), readRoot(path)))
    const rows = [...readRoot(page).matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1])
    expect(rows).toEqual([...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)])
  })

  it('explains each in whole sentences, without an expression: a runner evaluates those', () => {
    const texts = [...inputs, ...Object.entries(metadata.outputs)].map(
      ([, { description }]) => split(description).meaning,
    )
    expect(texts.filter((text) => !/^\S.*\.$/.test(text) || text.includes('${{') || text.includes('|'))).toEqual([])
    expect(metadata.description.length).toBeLessThanOrEqual(125)
  })

  const examples = inputs.map(([input, { description }]) => ({ input, example: split(description).example }))
  it.each(examples.filter(({ example }) => example !== ''))('takes $example for $input', ({ input, example }) => {
    const reader = readers.get(input)
    const value = reader?.read(example, input, situation)
    expect(value).toBeDefined()
    if (reader?.required === false) expect(value).not.toEqual(reader.read('', input, situation))
  })

  const standards = inputs.filter(([, input]) => input.default !== '' && input.default !== '${{ github.token }}')
  it.each(standards)('reads the default of %s as if nothing was given', (input, { default: standard }) => {
    const reader = readers.get(input)
    expect(reader?.read(standard, input, situation)).toEqual(reader?.read('', input, situation))
  })

  it('says the same as the root action of an input that means the same', () => {
    const rootInputs = actionFiles.find((file) => file.name === 'root')?.metadata.inputs ?? {}
    const ownWords = [
      'token',
      'mode',
      'transport',
      ...(name === 'gate'
        ? ['path', 'scope']
        : name === 'sbom'
          ? ['path', 'scope']
          : name === 'verify'
            ? ['scope']
            : []),
    ]
    const different = inputs.filter(
      ([input, { description }]) =>
        !ownWords.includes(input) && (rootInputs[input]?.description ?? description) !== description,
    )
    expect(different.map(([input]) => input)).toEqual([])
  })

  it('starts a file of its name in dist', () => {
    expect(posix.join(dirname(path), metadata.runs.main)).toBe(`dist/${name}.js`)
  })
})

describe('the actions', () => {
  it('have a stub each, which the build writes', () => {
    const [, list = ''] = /\[([^[\]]*)\]\.map\(\(action\)/.exec(readRoot('scripts/build.mjs')) ?? []
    const stubs = [...list.matchAll(/'(\w+)'/g)].map((match) => match[1])
    expect(stubs.sort()).toEqual(actionFiles.map(({ name }) => name).sort())
  })

  it('are all here: every folder with an action.yml has its tables and its page', () => {
    const folders = readdirSync(`${root}actions`).filter((folder) => existsSync(`${root}actions/${folder}/action.yml`))
    expect([...actionFiles, ...recipeFiles].map(({ path }) => path).sort()).toEqual(
      ['action.yml', ...folders.map((folder) => `actions/${folder}/action.yml`)].sort(),
    )
    expect(actionFiles.map(({ name }) => name).sort()).toEqual(Object.keys(inputTables).sort())
  })
})
