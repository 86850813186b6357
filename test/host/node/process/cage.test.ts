import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caged, hideable, probeCage } from '../../../../src/host/node/process/cage.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { prepareLaunch } from '../../../../src/host/node/process/launch.js'
import { writeTree } from '../../../temporary.js'
import { requestOf } from '../scratch.js'
import { listen } from '../servers.js'

const exec = createExec(process.env)
const python = await probeCage(exec)

/** Asked of the kernel itself: older ones and some containers have none. */
const hasLandlock = (): boolean => {
  const ask = 'import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))'
  return Number(spawnSync(python ?? '', ['-c', ask], { encoding: 'utf8' }).stdout) >= 2
}

/** Node without sockets, running this script. */
async function runWithout(script: string) {
  const words = [...caged([]), process.execPath, '-e', script]
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

const found = await exec.find('python3')

describe.runIf(process.platform === 'linux' && found !== undefined)('the cage', () => {
  it('is there, or the kernel refuses it in its own words', async () => {
    const { end, stderr } = await exec.run(
      requestOf(found ?? '', {
        args: [...caged(['/nowhere']), '/bin/sh', '-c', 'exit 7'],
        env: { PATH: process.env['PATH'] ?? '' },
      }),
    )
    if (python === undefined) expect(stderr).toMatch(/^cage: /)
    else expect({ end, stderr }).toEqual({ end: { type: 'exited', code: 7 }, stderr: '' })
  })
})

/** In a folder whose parent can be listed: `secret/token` and `beside/file`. */
function makeNeighbours() {
  const folder = writeTree({ 'secret/token': 'marker', 'secret/deep/token': 'marker', 'beside/file': 'harmless' })
  return { folder, secret: join(folder, 'secret'), beside: join(folder, 'beside/file') }
}

/** What a script of the shell sees in a cage. */
const runCaged = (script: string, hidden: readonly string[]) =>
  exec.run(
    requestOf('/bin/sh', {
      args: ['-c', `exec 2>&1; ${script}`],
      env: { PATH: '/usr/bin:/bin' },
      isolated: true,
      hidden,
    }),
  )

describe.runIf(python !== undefined && hasLandlock())('a program in a cage', () => {
  it('cannot read the environment of the process that started it, nor where that is', async () => {
    const free = await exec.run(
      requestOf('/bin/sh', { args: ['-c', `cat /proc/${process.pid}/environ`], env: { PATH: '/usr/bin:/bin' } }),
    )
    expect(free.stdout).toContain('PATH=')
    const { stdout } = await runCaged(
      `cat /proc/${process.pid}/environ; ls /proc/${process.pid}/cwd/; cat /proc/${process.pid}/root/etc/passwd`,
      [],
    )
    expect(stdout.match(/Permission denied/g)).toHaveLength(3)
    expect(stdout).not.toContain('PATH=')
  })

  it('reads its own environment and starts programs of its own', async () => {
    const { stdout } = await runCaged('cat /proc/self/environ | tr "\\0" "\\n" | grep ^PATH', [])
    expect(stdout).toBe('PATH=/usr/bin:/bin\n')
  })

  it('reads nothing in a hidden folder, by whatever path, and everything beside it', async () => {
    const { folder, secret, beside } = makeNeighbours()
    symlinkSync(secret, join(folder, 'link'))
    const { stdout } = await runCaged(
      `cat ${secret}/token ${secret}/deep/token; ls ${secret}; cat ${folder}/link/token; cat ${beside}`,
      [secret],
    )
    expect(stdout).not.toContain('marker')
    expect(stdout.match(/Permission denied/g)).toHaveLength(4)
    expect(stdout).toContain('harmless')
  })

  it('reads a file that has a link outside of the hidden folder, as a stage does', async () => {
    const { folder, secret } = makeNeighbours()
    linkSync(join(secret, 'token'), join(folder, 'beside/staged'))
    expect((await runCaged(`cat ${folder}/beside/staged`, [secret])).stdout).toBe('marker')
  })

  it('moves files from folder to folder', async () => {
    const { folder, secret } = makeNeighbours()
    mkdirSync(join(folder, 'other'))
    const { stdout, end } = await runCaged(
      `mv ${folder}/beside/file ${folder}/other/file && cat ${folder}/other/file`,
      [secret],
    )
    expect({ stdout, end }).toEqual({ stdout: 'harmless', end: { type: 'exited', code: 0 } })
  })

  it('is not kept from a folder that is not there', async () => {
    const { folder, beside } = makeNeighbours()
    expect((await runCaged(`cat ${beside}`, [join(folder, 'nowhere'), '/'])).stdout).toBe('harmless')
  })
})

describe('what can be hidden', () => {
  it('is no folder that holds the program, or something that it was given', async () => {
    const request = requestOf('/opt/tool/bin/tool', {
      args: ['--output=/job/report.json', '/stage/tree'],
      cwd: '/run/cwd',
      env: { PYTHONPATH: '/one:/two/site' },
      hidden: ['/opt', '/job', '/stage/tree', '/run', '/two', '/home', '/stage/tre', '/'],
    })
    expect(await hideable(request, '/opt/tool/bin/tool')).toEqual(['/home', '/stage/tre'])
    expect(await hideable(requestOf('/bin/tool'), '/bin/tool')).toEqual([])
  })

  it('is no folder to which a link among those leads', async () => {
    const { folder, secret, beside } = makeNeighbours()
    symlinkSync(secret, join(folder, 'link'))
    const request = requestOf('/bin/tool', { args: [join(folder, 'link/not-yet/report')], hidden: [secret, beside] })
    expect(await hideable(request, '/bin/tool')).toEqual([beside])
  })
})

describe('where there is no namespace', () => {
  const request = requestOf('/bin/tool', { args: ['-x'], isolated: true })

  it('Python comes before the program, and the process is told to be isolated', async () => {
    const wrappers = { unshare: undefined, prlimit: undefined, python: '/bin/python3' }
    const launch = await prepareLaunch(request, '/bin/tool', wrappers)
    expect([launch.file, ...launch.args]).toEqual(['/bin/python3', ...caged([]), '/bin/tool', '-x'])
    expect(launch).toMatchObject({ wrapped: true, isolated: true })
  })

  it('is put into the namespace where there is one', async () => {
    const wrappers = { unshare: '/bin/unshare', prlimit: undefined, python: '/bin/python3' }
    const launch = await prepareLaunch(request, '/bin/tool', wrappers)
    expect([launch.file, ...launch.args].slice(0, 4)).toEqual(['/bin/unshare', '-rn', '--', '/bin/python3'])
  })

  it('nothing is tried without Python', async () => {
    expect(await probeCage(createExec({ PATH: '' }))).toBeUndefined()
  })
})
