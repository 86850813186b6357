import { scan } from '../../../src/flow/scan/scan.js'
import { createPorts } from '../../../src/host/node/ports.js'
import type { Installed } from '../../../src/install/installed.js'

const [, , root = '', file = ''] = process.argv

const tool = (name: string): Installed => ({
  name,
  version: '1',
  file,
  args: [],
  env: {},
  digest: 'sha256:0',
  origin: 'path',
  cached: false,
})

const ports = createPorts({ progress: { step: () => undefined }, environment: process.env })
const supplies = {
  expect: () => undefined,
  install: async (name: string) => tool(name),
  database: () => Promise.reject(new Error('there is none')),
}

/** What a step does, in a process of its own: scans a folder, here with a tool of the test's in the place of both. */
const { evidence } = await scan({ path: root, untracked: true, offline: true }, ports, supplies)
console.log(JSON.stringify(evidence.head.map(({ scanner, outcome }) => `${scanner} ${outcome}`)))
