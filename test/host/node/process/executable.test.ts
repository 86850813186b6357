import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseFormat, refuseProgram } from '../../../../src/host/node/process/executable.js'
import { makeScratch, writeScript } from '../scratch.js'

const folder = makeScratch()

/** The first 20 bytes of an ELF file: magic, 64 bits, byte order, type, machine. */
function elf(machine: number, isBigEndian = false): Uint8Array {
  const head = Buffer.alloc(20)
  head.write('\x7fELF', 'latin1')
  head[4] = 2
  head[5] = isBigEndian ? 2 : 1
  if (isBigEndian) head.writeUInt16BE(machine, 18)
  else head.writeUInt16LE(machine, 18)
  return head
}

describe('the format of a program', () => {
  it('is accepted for scripts, Mach-O and the ELF of this processor', () => {
    expect(refuseFormat(Buffer.from('#!/usr/bin/env python3'), 'x64')).toBeUndefined()
    expect(refuseFormat(Buffer.from('cffaedfe07000001', 'hex'), 'arm64')).toBeUndefined()
    expect(refuseFormat(elf(0x3e), 'x64')).toBeUndefined()
    expect(refuseFormat(elf(0xb7), 'arm64')).toBeUndefined()
  })

  it('is refused for the other processor', () => {
    expect(refuseFormat(elf(0xb7), 'x64')).toBe('it was built for arm64, this is x64')
    expect(refuseFormat(elf(0x3e), 'arm64')).toBe('it was built for x64, this is arm64')
  })

  it('is left to the kernel where we know no better', () => {
    expect(refuseFormat(elf(0x16, true), 's390x')).toBeUndefined()
    expect(refuseFormat(elf(0x3e).subarray(0, 10), 'arm64')).toBeUndefined()
  })

  it('is refused for anything else', () => {
    expect(refuseFormat(Buffer.from(''), 'x64')).toBe('it is empty')
    expect(refuseFormat(Buffer.from('<html>'), 'x64')).toBe('it is not a program')
  })
})

describe('a program looked at before it is started', () => {
  it('says why it cannot be', async () => {
    const file = join(folder, 'empty')
    writeFileSync(file, '', { mode: 0o755 })
    expect(await refuseProgram(file)).toEqual({
      type: 'not-started',
      reason: 'not-executable',
      detail: `${file} cannot be executed: it is empty`,
    })
    expect(await refuseProgram(join(file, 'x'))).toMatchObject({ reason: 'missing' })
    expect(await refuseProgram(`/${'x'.repeat(5_000)}`)).toMatchObject({ reason: 'other' })
  })

  it('says nothing when it can', async () => {
    expect(await refuseProgram(writeScript(join(folder, 'fine'), 'exit 0'))).toBeUndefined()
    expect(await refuseProgram(process.execPath)).toBeUndefined()
  })
})
