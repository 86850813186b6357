import { expect, it } from 'vitest'
import { makeFolder } from '../../temporary.js'
import { startServer } from './processes.js'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const start = (script: string) => startServer('sleeper', process.execPath, ['-e', script], makeFolder())

it('a server that ends before it answers is reported with what it said', async () => {
  const server = start('console.log("no port for me"); process.exit(3)')
  await expect(server.ready('http://127.0.0.1:1/')).rejects.toThrow(/^sleeper: exit 3\nno port for me/)
  await server.stop()
})

it('a program that is not there is reported, too', async () => {
  const server = startServer('missing', '/no/such/program', [], makeFolder())
  await expect(server.ready('http://127.0.0.1:1/')).rejects.toThrow(/^missing: .*ENOENT/)
  await server.stop()
})

it('a server that does not want to end is ended', async () => {
  const server = start('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")')
  await expect.poll(() => server.log()).toBe('up\n')
  await server.stop()
  expect(isAlive(server.pid ?? 0)).toBe(false)
})
