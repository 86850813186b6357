import { installAll, type SetupResult } from '../install/setup.js'
import type { Ports } from '../ports.js'
import { describeProblem } from './run/describe-problem.js'

export interface SetupReport {
  readonly text: string
  readonly complete: boolean
}

/** Installs tools and says what is there: version, digest, and which origin delivered it. */
export async function setUp(tools: readonly string[], offline: boolean, ports: Ports): Promise<SetupReport> {
  const results = await installAll(tools, ports, { offline })
  return { text: results.map(describe).join(''), complete: results.every((result) => result.type === 'installed') }
}

function describe(result: SetupResult): string {
  switch (result.type) {
    case 'installed': {
      const { name, version, digest, origin, cached } = result.installed
      return `${name} ${version}\n  digest  ${digest}\n  origin  ${origin === 'module' ? 'module, built on this machine' : origin}${cached ? ', from the cache' : ''}\n`
    }
    case 'failed':
      return `${result.name} is not ready\n${describeProblem(result.problem).replace(/^/gm, '  ').trimEnd()}\n`
  }
}
