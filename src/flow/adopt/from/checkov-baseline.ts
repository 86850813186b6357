import type { Node } from '../../../core/document/document.js'
import { itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { parseTerraformAddress } from '../../../core/finding/terraform-address.js'
import { compareText } from '../../../core/order.js'
import { policyNames } from '../../../tools/index.js'
import { type Foreign, readForeign, type Scene } from './foreign.js'
import { literalGlob } from './literal-glob.js'
import { type Left, type Taken, type TakenWaiver, together } from './taken.js'

/** `.checkov.baseline`: a waiver for each resource of a file that is still there. */
export function readCheckovBaseline(foreign: Foreign, { files }: Scene): Taken {
  const { root, left } = readForeign(foreign)
  const there = new Set(files.map(({ path }) => path))
  return together([
    { left },
    ...itemsOf(valueAt(root, 'failed_checks')).map((entry) => waiversOf(entry, foreign.file, there)),
  ])
}

function waiversOf(entry: Node, file: string, there: ReadonlySet<string>): Partial<Taken> {
  const path = (textOf(valueAt(entry, 'file')) ?? '').replace(/^\/+/, '')
  const at = { file, line: entry.startLine }
  const glob = there.has(path) ? literalGlob(path) : undefined
  if (glob === undefined)
    return { left: [{ ...at, what: path, why: 'There is no such file: nothing needs a waiver.' }] }
  return together(itemsOf(valueAt(entry, 'findings')).map((finding) => waiverOf(finding, file, glob)))
}

function waiverOf(finding: Node, file: string, path: string): Partial<Taken> {
  const at = { file, line: finding.startLine }
  const resource = resourceGlob(textOf(valueAt(finding, 'resource')) ?? '')
  const ids = itemsOf(valueAt(finding, 'check_ids')).flatMap((id) => textOf(id) ?? [])
  const known = [...new Set(ids)].filter((id) => policyNames.canonicalRules(id).length > 0).sort(compareText)
  const left: readonly Left[] = [...new Set(ids)]
    .filter((id) => !known.includes(id))
    .map((what) => ({ ...at, what, why: 'No tool that Gatehouse runs has a rule of this name.' }))
  const match = { rule: known, path: [path], ...(resource === undefined ? {} : { resource: [resource] }) }
  const waivers: readonly TakenWaiver[] = known.length === 0 ? [] : [{ ...at, match }]
  return { waivers, left }
}

/** What Checkov calls a resource, as we address it; nothing where it names something else, such as a line of a Dockerfile. */
export function resourceGlob(name: string): string | undefined {
  if (/^AWS::[\w:]+\.\S+$/.test(name)) return literalGlob(name)
  const manifest = /^([A-Z][A-Za-z]*)\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(name)
  if (manifest !== null && manifest[1] !== 'Pod') return literalGlob(manifest.slice(1).join('/'))
  if (!/^(?:module\.|data\.)?[a-z][a-z0-9]*_\w+\.|^module\./.test(name)) return undefined
  const { modulePath, resource, instanceKey = '' } = parseTerraformAddress(name)
  return literalGlob(`${modulePath === undefined ? '' : `${modulePath}.`}${resource}${instanceKey}`)
}
