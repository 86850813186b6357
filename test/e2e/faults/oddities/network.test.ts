import { existsSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPorts } from '../../../../src/host/node/ports.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { probeIsolation } from '../../../../src/host/node/process/isolation.js'
import type { Ports } from '../../../../src/ports.js'
import { listen } from '../../../host/node/servers.js'
import { makeFolder } from '../../../temporary.js'
import { expectSameVerdict, runTool, type Scan, scanWith, treeWith } from './scene.js'

/** Modules with an address: nobody asks for them, with a network namespace and without one. */

const token = ['t0ken', 'Of', 'Nobody'].join('')
const modules = 'modules.tf'

/** Every connection that the loopback server sees. */
let connections = 0
let port = 0
beforeAll(async () => {
  const server = createServer((socket) => {
    connections += 1
    socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
  })
  port = await listen(server)
})

const repository = (): string => `git::http://bot:${token}@127.0.0.1:${port}/vpc.git?ref=v1`

/** Git, a download and a registry, on this machine: Go's programs use no proxy for it. */
const local = (): readonly string[] => [
  repository(),
  `http://bot:${token}@127.0.0.1:${port}/a/b/vpc.zip`,
  `127.0.0.1:${port}/acme/vpc/aws`,
]

const tree = (sources: readonly string[] = local()): string =>
  treeWith({
    [modules]: sources.map((source, index) => `module "m${index}" {\n  source = "${source}"\n}\n`).join(''),
  })

/** Remembers how each process was run; `isolated` asks for the namespace, as scanners do. */
const recording =
  (runs: { readonly asked: boolean; readonly isolated: boolean }[], exec?: Ports['exec']) =>
  (ports: Ports): Ports => {
    const inner = exec ?? ports.exec
    return {
      ...ports,
      exec: {
        ...ports.exec,
        run: async (request) => {
          const result = await inner.run(request)
          runs.push({ asked: request.isolated, isolated: result.isolated })
          return result
        },
      },
    }
  }

/** A folder with these programs of the machine and no other: not the one that makes namespaces. */
function programs(...names: readonly string[]): string {
  const folder = makeFolder()
  for (const name of names) {
    const found = (process.env['PATH'] ?? '').split(delimiter).find((path) => existsSync(join(path, name)))
    if (found !== undefined) symlinkSync(join(found, name), join(folder, name))
  }
  return folder
}

function expectNamed(odd: Scan): void {
  expectSameVerdict(odd, [modules])
  const gaps = odd.verdict.coverage.gaps.filter(({ reason }) => reason === 'module-not-loaded')
  expect(gaps.filter(({ tool }) => tool === 'trivy').map(({ path, line }) => [path, line])).toEqual([
    [modules, 1],
    [modules, 4],
    [modules, 7],
  ])
  expect(gaps.filter(({ tool }) => tool === 'checkov').map(({ detail }) => detail)).toContain(
    `git::http://****@127.0.0.1:${port}/vpc.git?ref=v1`,
  )
  expect(odd.told).toMatch(/3 modules are not in the repository and were not loaded \(Trivy\): modules\.tf:1, /)
  for (const text of Object.values(odd.texts)) expect(text).not.toContain(token)
}

describe('a module with an address', async () => {
  const hasNamespaces = (await probeIsolation(createPorts({ progress: { step: () => undefined } }).exec)) !== undefined

  it('is asked for by Trivy, were it started as people start it', async () => {
    const before = connections
    await runTool('trivy', ['config', '--skip-check-update', '--cache-dir', makeFolder(), '--quiet', '.'], tree())
    expect(connections).toBeGreaterThan(before)
  })

  it.runIf(hasNamespaces)('is asked for by nobody in a network namespace, and told', async () => {
    const [before, runs] = [connections, [] as { asked: boolean; isolated: boolean }[]]
    const odd = await scanWith(tree(), recording(runs))
    expect(connections).toBe(before)
    const scanners = runs.filter(({ asked }) => asked)
    expect(scanners.length).toBeGreaterThanOrEqual(2)
    expect(scanners.every(({ isolated }) => isolated)).toBe(true)
    expectNamed(odd)
  })

  it('is asked for by nobody where there is no namespace but Python can give up its sockets, and told', async () => {
    const [before, runs] = [connections, [] as { asked: boolean; isolated: boolean }[]]
    const exec = createExec({ PATH: programs('git', 'prlimit', 'true', 'python3') })
    const odd = await scanWith(tree(), recording(runs, exec))
    expect(connections).toBe(before)
    expect(runs.filter(({ asked }) => asked).every(({ isolated }) => isolated)).toBe(true)
    expectNamed(odd)
  })

  it('is asked for by nobody where there are only dead proxies and no git, and told', async () => {
    const [before, runs] = [connections, [] as { asked: boolean; isolated: boolean }[]]
    const root = tree([repository(), 'https://modules.invalid/a/vpc.zip', 'modules.invalid/acme/vpc/aws'])
    const odd = await scanWith(root, recording(runs, createExec({ PATH: programs('git', 'prlimit') })))
    expect(connections).toBe(before)
    expect(runs.filter(({ asked }) => asked).every(({ isolated }) => !isolated)).toBe(true)
    expectNamed(odd)
  })
})
