// The tables of an action's page, made from its action.yml. A description ends with `Example: VALUE` where one helps.
import { parse } from 'yaml'

/** Each page with the file that says what its action takes and tells; both from the root of the repository. */
export const actionPages = [
  { page: 'docs/action.md', metadata: 'action.yml' },
  { page: 'actions/gate/README.md', metadata: 'actions/gate/action.yml' },
  { page: 'actions/image-release/README.md', metadata: 'actions/image-release/action.yml' },
  { page: 'actions/publish/README.md', metadata: 'actions/publish/action.yml' },
  { page: 'actions/sbom/README.md', metadata: 'actions/sbom/action.yml' },
  { page: 'actions/scan/README.md', metadata: 'actions/scan/action.yml' },
  { page: 'actions/sign/README.md', metadata: 'actions/sign/action.yml' },
  { page: 'actions/verify/README.md', metadata: 'actions/verify/action.yml' },
]

/** The page with the tables of the action between their markers; everything else is written by hand. */
export function withActionTables(page, metadata) {
  const { inputs = {}, outputs = {} } = parse(metadata)
  return between(between(page, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs))
}

function between(page, name, table) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)]
  if (start < 0 || stop < start) throw new Error(`The page has no ${begin} before ${end}.`)
  return `${page.slice(0, start + begin.length)}\n${table}\n${page.slice(stop)}`
}

const inputTable = (inputs) =>
  table([
    ['input', 'what it means', 'default', 'example'],
    ...Object.entries(inputs).map(([name, input]) => {
      const { meaning, example } = split(input.description)
      return [code(name), meaning, input.required === true ? 'required' : code(input.default), code(example)]
    }),
  ])

const outputTable = (outputs) =>
  table([
    ['output', 'what it tells'],
    ...Object.entries(outputs).map(([name, { description }]) => [code(name), split(description).meaning]),
  ])

/** A description as its meaning and its example. */
export function split(description) {
  const [meaning, example = ''] = description.trim().split(' Example: ')
  return { meaning, example }
}

const code = (text) => (text === '' ? '' : `\`${text}\``)

const table = ([head, ...body]) =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
