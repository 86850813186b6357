import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { prepareLaunch } from '../../../../src/host/node/process/launch.js'
import { probeNoSockets, withoutSockets } from '../../../../src/host/node/process/no-sockets.js'
import { requestOf } from '../scratch.js'
import { listen } from '../servers.js'

const exec = createExec(process.env)
const python = await probeNoSockets(exec)

/** Node without sockets, running this script. */
async function runWithout(script: string) {
  const words = [...withoutSockets, process.execPath, '-e', script]
  return exec.run(requestOf(python ?? '', { args: words, env: { A: '1' } }))
}

describe.runIf(python !== undefined)('a program that gave up its sockets', () => {
  it.each(['127.0.0.1', '::1'])('cannot connect to this machine: %s', async (host) => {
    const port = await listen(createServer((socket) => socket.end('hello')))
    const script = `require('net').connect(${port}, '${host}').on('data', String).on('error', (e) => console.log(e.code))`
    expect((await runWithout(script)).stdout).toBe('EACCES\n')
  })

  it('gave up those of the programs that it starts', async () => {
    const inner = `require('net').createServer().on('error', (e) => console.log(e.code)).listen(0)`
    const script = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' })`
    expect((await runWithout(script)).stdout).toBe('EACCES\n')
  })

  it('has the words, the environment and the exit code that it was given', async () => {
    const { stdout, end } = await runWithout(
      'console.log(JSON.stringify([process.env.A, process.env.PATH])); process.exit(7)',
    )
    expect(stdout).toBe('["1",null]\n')
    expect(end).toEqual({ type: 'exited', code: 7 })
  })
})

describe('where there is no namespace', () => {
  const request = requestOf('/bin/tool', { args: ['-x'], isolated: true })

  it('Python comes before the program, and the process is told to be isolated', async () => {
    const wrappers = { unshare: undefined, prlimit: undefined, python: '/bin/python3' }
    const launch = await prepareLaunch(request, '/bin/tool', wrappers)
    expect([launch.file, ...launch.args]).toEqual(['/bin/python3', ...withoutSockets, '/bin/tool', '-x'])
    expect(launch).toMatchObject({ wrapped: true, isolated: true })
  })

  it('a namespace is preferred', async () => {
    const wrappers = { unshare: '/bin/unshare', prlimit: undefined, python: '/bin/python3' }
    expect((await prepareLaunch(request, '/bin/tool', wrappers)).file).toBe('/bin/unshare')
  })

  it('nothing is tried without Python', async () => {
    expect(await probeNoSockets(createExec({ PATH: '' }))).toBeUndefined()
  })
})
