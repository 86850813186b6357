import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExec, killRunning } from '../../../../src/host/node/process/exec.js'
import { readStat } from '../../../../src/host/node/process/process-group.js'
import { isRunning, makeScratch, requestOf, writeScript } from '../scratch.js'

const folder = makeScratch()
const exec = createExec(process.env)
const node = process.execPath
const script = (name: string, text: string): string => writeScript(join(folder, name), text)
const readPid = (name: string): number => Number(readFileSync(join(folder, name), 'utf8'))

/** A zombie waits for its parent to look, which is no work of ours. */
function isGone(pid: number): boolean {
  if (!isRunning(pid)) return true
  if (!existsSync('/proc/self/stat')) return false
  try {
    return readStat(readFileSync(`/proc/${pid}/stat`, 'utf8')).state === 'Z'
  } catch {
    return true
  }
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('what a program gets', () => {
  it('returns both streams and the exit code', async () => {
    const file = script('both', 'echo out; echo err >&2; exit 3')
    const result = await exec.run(requestOf(file))
    expect(result).toMatchObject({
      end: { type: 'exited', code: 3 },
      stdout: 'out\n',
      stderr: 'err\n',
      isolated: false,
    })
    expect(result.durationMs).toBeGreaterThan(0)
  })

  it('inherits nothing of the environment', async () => {
    process.env['GATEHOUSE_TEST_SECRET'] = 'token'
    const { stdout } = await exec.run(
      requestOf(node, { args: ['-p', 'JSON.stringify(process.env)'], env: { ONLY: 'this' } }),
    )
    delete process.env['GATEHOUSE_TEST_SECRET']
    const seen: unknown = JSON.parse(stdout)
    expect(seen).toEqual({ ONLY: 'this' })
  })

  it('reads nothing from standard input and gets its arguments as they are', async () => {
    const args = ['-c', 'cat; printf "%s|" "$@"', 'sh', '-x', 'a b', "$(id)'\n", '']
    const { stdout } = await exec.run(requestOf('sh', { args }))
    expect(stdout).toBe("-x|a b|$(id)'\n||")
  })

  it('leads a session of its own, in the folder it was given', async () => {
    const { stdout } = await exec.run(
      requestOf('sh', { args: ['-c', 'echo $$ $(pwd); cat /proc/$$/stat'], cwd: folder }),
    )
    const [line = '', stat = ''] = stdout.split('\n')
    expect(line).toMatch(new RegExp(`^\\d+ ${folder}$`))
    if (process.platform === 'linux') expect(readStat(stat).group).toBe(Number.parseInt(line, 10))
  })

  it('writes standard output to a file when asked', async () => {
    const stdoutFile = join(folder, 'report.json')
    writeFileSync(stdoutFile, 'something older and longer')
    const result = await exec.run(requestOf('sh', { args: ['-c', 'echo "{}"'], stdoutFile }))
    expect(result).toMatchObject({ end: { type: 'exited', code: 0 }, stdout: '' })
    expect(readFileSync(stdoutFile, 'utf8')).toBe('{}\n')
  })

  it('keeps more output than a pipe holds, to the last byte', async () => {
    const { stdout } = await exec.run(
      requestOf(node, { args: ['-e', 'process.stdout.write("é".repeat(3000000)+"end")'] }),
    )
    expect(stdout).toHaveLength(3_000_003)
    expect(stdout.endsWith('éend')).toBe(true)
  })
})

describe('how a program ends', () => {
  it('tells a signal from an exit, also behind the wrappers', async () => {
    const file = script('suicide', 'kill -SEGV $$')
    for (const changes of [{}, { memoryBytes: 2 ** 33, isolated: true }]) {
      expect((await exec.run(requestOf(file, changes))).end).toEqual({ type: 'signalled', signal: 'SIGSEGV' })
    }
  })

  it('stops a program that ignores SIGTERM, and the grandchild that does too', async () => {
    const file = script(
      'stubborn',
      `trap '' TERM; sh -c 'trap "" TERM; echo $$ > ${folder}/grandchild; while :; do sleep 1; done' & echo $$ > ${folder}/child; while :; do sleep 1; done`,
    )
    const result = await exec.run(requestOf(file, { deadlineMs: 2_000 }))
    expect(result.end).toEqual({ type: 'timed-out' })
    expect([isGone(readPid('child')), isGone(readPid('grandchild'))]).toEqual([true, true])
  })

  it('gives a program the time to say what it was doing when its time is up', async () => {
    const file = script('polite', `trap 'echo context canceled >&2; exit 1' TERM; while :; do sleep 0.1; done`)
    const result = await exec.run(requestOf(file, { deadlineMs: 1_000 }))
    expect(result.end).toEqual({ type: 'timed-out' })
    expect(result.stderr).toContain('context canceled\n')
  })

  it('kills what a program leaves behind after a normal exit', async () => {
    const file = script('leaver', `sleep 600 & echo $! > ${folder}/orphan; exit 0`)
    const result = await exec.run(requestOf(file))
    expect(result.end).toEqual({ type: 'exited', code: 0 })
    expect(isGone(readPid('orphan'))).toBe(true)
  })

  it('kills what is left when a program is killed', async () => {
    const file = script('parent', `sleep 600 & echo $! > ${folder}/left; kill -KILL $$`)
    const result = await exec.run(requestOf(file))
    expect(result.end).toEqual({ type: 'signalled', signal: 'SIGKILL' })
    expect(isGone(readPid('left'))).toBe(true)
  })

  it('does not wait for a process that left the group and keeps the pipe open', async () => {
    const leave = `const c=require('child_process').spawn('sleep',['600'],{detached:true,stdio:'inherit'});c.unref();console.log(c.pid)`
    const result = await exec.run(requestOf(node, { args: ['-e', leave] }))
    expect(result.end).toEqual({ type: 'exited', code: 0 })
    process.kill(Number(result.stdout), 'SIGKILL')
  })

  it('kills every running group at once when Gatehouse is stopped', async () => {
    const file = script('long', `sleep 600 & echo $! > ${folder}/inner; echo $$ > ${folder}/outer; wait`)
    const run = exec.run(requestOf(file))
    await until(() => existsSync(join(folder, 'outer')) && readFileSync(join(folder, 'outer'), 'utf8') !== '')
    killRunning()
    expect((await run).end).toEqual({ type: 'signalled', signal: 'SIGKILL' })
    expect([isGone(readPid('outer')), isGone(readPid('inner'))]).toEqual([true, true])
  })

  it('never takes a deadline beyond the timers of Node for one that has passed', async () => {
    const result = await exec.run(requestOf('sh', { args: ['-c', 'sleep 0.1'], deadlineMs: 2 ** 40 }))
    expect(result.end).toEqual({ type: 'exited', code: 0 })
  })
})

describe('output without end', () => {
  it('keeps the last 256 KiB of a flood of 200 MB on standard error', async () => {
    const flood = `const b=Buffer.alloc(1e6,'x');for(let i=0;i<200;i++)require('fs').writeSync(2,b);require('fs').writeSync(2,'\\nlast words')`
    const { end, stderr, stderrCut } = await exec.run(requestOf(node, { args: ['-e', flood], outputBytes: 1e9 }))
    expect(end).toEqual({ type: 'exited', code: 0 })
    expect(stderr).toHaveLength(256 * 1024)
    expect(stderr.endsWith('x\nlast words')).toBe(true)
    expect(stderrCut).toBe(true)
  })

  it('keeps as much of standard error as it is asked to, and says whether that is all', async () => {
    const request = requestOf('sh', { args: ['-c', 'printf 12345 >&2'] })
    expect(await exec.run({ ...request, stderrBytes: 5 })).toMatchObject({ stderr: '12345', stderrCut: false })
    expect(await exec.run({ ...request, stderrBytes: 4 })).toMatchObject({ stderr: '2345', stderrCut: true })
  })

  it('ends a program that writes to standard error without end', async () => {
    const result = await exec.run(requestOf('sh', { args: ['-c', 'yes >&2'], outputBytes: 100_000 }))
    expect(result.end).toEqual({ type: 'output-too-large' })
  })

  it('ends a program that prints more than it may into memory', async () => {
    const result = await exec.run(requestOf('sh', { args: ['-c', 'yes'], outputBytes: 100_000 }))
    expect(result).toMatchObject({ end: { type: 'output-too-large' }, stdout: '' })
  })

  it('ends a program whose output file grows too large', async () => {
    const stdoutFile = join(folder, 'endless')
    const result = await exec.run(
      requestOf('sh', { args: ['-c', 'yes | head -c 5000000; sleep 600'], stdoutFile, outputBytes: 1_000_000 }),
    )
    expect(result.end).toEqual({ type: 'output-too-large' })
    expect(statSync(stdoutFile).size).toBeGreaterThan(1_000_000)
  })

  it('ends a program whose own report file grows too large', async () => {
    const watched = join(folder, 'watched')
    const args = ['-c', `head -c 3000000 /dev/zero > ${watched}; sleep 600`]
    const result = await exec.run(requestOf('sh', { args, watched, outputBytes: 1_000_000 }))
    expect(result.end).toEqual({ type: 'output-too-large' })
  })

  it('notices too much output of a program that ended before anybody looked', async () => {
    const stdoutFile = join(folder, 'quick')
    const file = requestOf('sh', { args: ['-c', 'head -c 2000 /dev/zero'], outputBytes: 1_999 })
    expect((await exec.run(file)).end).toEqual({ type: 'output-too-large' })
    expect((await exec.run({ ...file, stdoutFile })).end).toEqual({ type: 'output-too-large' })
  })

  it('allows exactly as much as it says', async () => {
    const file = requestOf('sh', { args: ['-c', 'head -c 2000 /dev/zero'], outputBytes: 2_000 })
    expect((await exec.run(file)).end).toEqual({ type: 'exited', code: 0 })
    const inFile = { ...file, stdoutFile: join(folder, 'exact') }
    expect((await exec.run(inFile)).end).toEqual({ type: 'exited', code: 0 })
  })
})

describe.runIf(process.platform === 'linux')('the memory limit', () => {
  const allocate = 'const all=[];for(let i=0;i<8;i++)all.push(Buffer.allocUnsafe(1e9));console.log("had it all")'

  it('ends a program that asks for more', async () => {
    const free = await exec.run(requestOf(node, { args: ['-e', allocate] }))
    expect(free.stdout).toBe('had it all\n')
    const limited = await exec.run(requestOf(node, { args: ['-e', allocate], memoryBytes: 4e9 }))
    expect(limited.stdout).toBe('')
    expect(limited.end).not.toEqual({ type: 'exited', code: 0 })
    expect(limited.stderr).toMatch(/allocat|memory/i)
  })

  it('is the limit that the program itself sees, inside a namespace too', async () => {
    for (const isolated of [false, true]) {
      const args = ['-c', 'grep "Max address space" /proc/self/limits']
      const { stdout } = await exec.run(requestOf('sh', { args, memoryBytes: 4_000_000_000, isolated }))
      expect(stdout).toMatch(/^Max address space\s+4000000000\s+4000000000\s+bytes/)
    }
  })

  it('is left out where prlimit is not there', async () => {
    const bare = createExec({ PATH: folder })
    const { end } = await bare.run(requestOf('sh', { args: ['-c', 'exit 0'], memoryBytes: 1 }))
    expect(end).toEqual({ type: 'exited', code: 0 })
  })
})

describe('a program that cannot start', () => {
  const wrappings = [{}, { memoryBytes: 2 ** 33 }, { memoryBytes: 2 ** 33, isolated: true }]
  const endsOf = async (file: string) =>
    Promise.all(wrappings.map(async (changes) => (await exec.run(requestOf(file, changes))).end))
  const expectAll = async (file: string, reason: string): Promise<void> => {
    for (const end of await endsOf(file)) expect(end).toMatchObject({ type: 'not-started', reason })
  }

  it('is missing, by path and by name', async () => {
    await expectAll(join(folder, 'nothing-here'), 'missing')
    await expectAll('gatehouse-no-such-program', 'missing')
    await expectAll(join(script('plain', ''), 'below-a-file'), 'missing')
  })

  it('is not executable: no permission, a folder, empty, text, an interpreter that is not there', async () => {
    writeFileSync(join(folder, 'data'), '#!/bin/sh\n', { mode: 0o644 })
    await expectAll(join(folder, 'data'), 'not-executable')
    await expectAll(folder, 'not-executable')
    writeFileSync(join(folder, 'empty'), '', { mode: 0o755 })
    await expectAll(join(folder, 'empty'), 'not-executable')
    writeFileSync(join(folder, 'text'), '<html>Not found</html>', { mode: 0o755 })
    await expectAll(join(folder, 'text'), 'not-executable')
    await expectAll(script('orphaned', '#!/nowhere/python3\n'), 'not-executable')
  })

  it('is not confused with a program that exits 126 or 127 itself', async () => {
    for (const code of [126, 127]) {
      for (const end of await endsOf(script(`exit-${code}`, `echo "sh: nope" >&2; exit ${code}`))) {
        expect(end).toEqual({ type: 'exited', code })
      }
    }
  })

  it('has no folder to run in, too many words, or a place for its output that cannot be opened', async () => {
    const refused = { type: 'not-started', reason: 'other' }
    const { end: noFolder } = await exec.run(requestOf('sh', { cwd: join(folder, 'gone') }))
    expect(noFolder).toMatchObject({ ...refused, detail: `there is no folder ${join(folder, 'gone')} to run in` })
    const { end: tooLong } = await exec.run(requestOf('sh', { args: ['x'.repeat(8_000_000)] }))
    expect(tooLong).toMatchObject(refused)
    const { end: nul } = await exec.run(requestOf('sh', { args: ['a\0b'] }))
    expect(nul).toMatchObject(refused)
    const { end: noFile } = await exec.run(requestOf('sh', { stdoutFile: join(folder, 'gone', 'report') }))
    expect(noFile).toMatchObject(refused)
  })
})

describe('isolation', () => {
  const server = createServer((socket) => socket.end('hello'))
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => server.close())

  const connect = (): readonly string[] => [
    '-e',
    `require('net').connect(${port},'127.0.0.1').on('data',d=>console.log('got '+d)).on('error',e=>console.log(e.code))`,
  ]

  it('leaves no way out, not even to this machine, where the kernel helps', async () => {
    const open = await exec.run(requestOf(node, { args: connect() }))
    expect(open.stdout).toBe('got hello\n')
    const closed = await exec.run(requestOf(node, { args: connect(), isolated: true }))
    expect(closed.isolated ? ['ENETUNREACH\n', 'EACCES\n'] : ['got hello\n']).toContain(closed.stdout)
  })

  it('adds dead proxies and nothing else, with and without a namespace', async () => {
    const tools = join(folder, 'tools')
    mkdirSync(tools)
    symlinkSync('/bin/true', join(tools, 'true'))
    script('tools/unshare', 'echo "unshare: unshare failed: Operation not permitted" >&2; exit 1')
    for (const [runner, expected] of [
      [createExec({ PATH: tools }), false],
      [createExec({ PATH: '' }), false],
      [exec, undefined],
    ] as const) {
      const request = requestOf(node, { args: ['-p', 'JSON.stringify(process.env)'], env: { A: '1' }, isolated: true })
      const { stdout, isolated } = await runner.run(request)
      if (expected !== undefined) expect(isolated).toBe(expected)
      const dead = 'http://127.0.0.1:1'
      const proxies = { HTTP_PROXY: dead, HTTPS_PROXY: dead, ALL_PROXY: dead, NO_PROXY: '' }
      const lower = { http_proxy: dead, https_proxy: dead, all_proxy: dead, no_proxy: '' }
      const seen: unknown = JSON.parse(stdout)
      expect(seen).toEqual({ A: '1', ...proxies, ...lower })
    }
  })

  it('tries only once whether the kernel allows it', async () => {
    const tools = join(folder, 'counted')
    mkdirSync(tools)
    symlinkSync('/bin/true', join(tools, 'true'))
    script('counted/unshare', `echo tried >> ${folder}/tries; shift; shift; exec "$@"`)
    const runner = createExec({ PATH: tools })
    const request = requestOf('sh', { args: ['-c', 'exit 0'], isolated: true })
    await Promise.all([runner.run(request), runner.run(request)])
    expect((await runner.run(request)).isolated).toBe(true)
    expect(readFileSync(join(folder, 'tries'), 'utf8').split('\n')).toHaveLength(5)
  })
})

describe('finding programs', () => {
  it('looks at absolute folders of the PATH only, and only at executable files', async () => {
    const [first, second] = ['first', 'second'].map((name) => join(folder, name))
    for (const path of [first, second]) mkdirSync(path ?? '')
    mkdirSync(join(folder, 'first', 'both-here'))
    writeFileSync(join(folder, 'first', 'tool'), '', { mode: 0o644 })
    script('second/tool', '')
    script('second/both-here', '')
    const runner = createExec({ PATH: `:.:second:${first}:${second}` })
    expect(await runner.find('tool')).toBe(join(folder, 'second', 'tool'))
    expect(await runner.find('both-here')).toBe(join(folder, 'second', 'both-here'))
    expect(await runner.find('absent')).toBeUndefined()
    expect(await runner.find('../first/tool')).toBeUndefined()
    expect(await createExec({}).find('sh')).toBeUndefined()
  })
})
