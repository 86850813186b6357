import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Permissions } from './github/github.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none'])).default({})
const workflow = z.object({
  permissions,
  jobs: z.record(z.string(), z.object({ permissions: permissions.optional(), uses: z.string().optional() })),
})

const ownWorkflow = /^gatehouse\/gatehouse\/(\.github\/workflows\/[\w.-]+)@/

/**
 * What the token of each job may do, as the workflow states it: act knows no permissions. The jobs of a workflow that is called get no
 * more than their caller has.
 */
export function permissionsOf(path: string): ReadonlyMap<string, Permissions> {
  const { permissions: top, jobs } = workflow.parse(parse(readFileSync(join(root, path), 'utf8')))
  return new Map(
    Object.entries(jobs).flatMap(([name, job]): (readonly [string, Permissions])[] => {
      const own = job.permissions ?? top
      const called = ownWorkflow.exec(job.uses ?? '')?.[1]
      if (called === undefined) return [[name, own]]
      return [...permissionsOf(called)].map(([inner, wanted]) => [inner, lesser(wanted, own, `${path} ${name}`)])
    }),
  )
}

/** GitHub refuses to start a workflow whose jobs want more than the caller may. */
function lesser(wanted: Permissions, most: Permissions, where: string): Permissions {
  for (const [name, access] of Object.entries(wanted)) {
    const granted = most[name] ?? 'none'
    if (access !== 'none' && granted !== 'write' && granted !== access) {
      throw new Error(`${where} gives ${name}: ${granted}, and the workflow it calls wants ${access}.`)
    }
  }
  return wanted
}
