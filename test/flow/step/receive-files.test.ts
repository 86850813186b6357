import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { type AwaitedFile, receiveFiles } from '../../../src/flow/step/receive-files.js'
import { writeTree } from '../../temporary.js'
import { contextOf, stageStep } from './scene.js'

const digestOf = (text: string): string => `sha256:${sha256Hex(text)}`

/** Artifacts by name, each with its files. */
const receive = (
  awaited: readonly AwaitedFile[],
  stored: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
) => {
  const { ports } = stageStep(contextOf())
  const artifacts = {
    ...ports.artifacts,
    download: async (name: string, folder: string) => void writeTree(stored[name] ?? {}, folder),
  }
  return receiveFiles(awaited, Object.keys(stored), { ...ports, artifacts })
}

describe('files of another step', () => {
  it('are where they were said to be, when nobody compares them', async () => {
    expect(await receive([{ path: '/srv/sbom.json' }])).toEqual(['/srv/sbom.json'])
    expect(await receive([])).toEqual([])
  })

  it('are compared where a digest is given', async () => {
    const path = join(writeTree({ 'sbom.json': '{}' }), 'sbom.json')
    expect(await receive([{ path, digest: digestOf('{}') }])).toEqual([path])
    await expect(receive([{ path, digest: digestOf('[]') }])).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
  })

  it('come out of artifacts by name, in the order that was asked', async () => {
    const stored = { verdict: { 'verdict.json': 'v' }, sbom: { 'sbom.spdx.json': 's', 'sbom.cdx.json': 'c' } }
    const paths = await receive(
      [
        { path: 'sbom.cdx.json', digest: digestOf('c') },
        { path: 'sbom.spdx.json', digest: digestOf('s') },
        { path: 'verdict.json', digest: digestOf('v') },
      ],
      stored,
    )
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['c', 's', 'v'])
  })

  it.each([
    ['one without a digest', { path: 'a.json' }, 'INPUT_INVALID'],
    ['another than was sent', { path: 'a.json', digest: digestOf('b') }, 'DIGEST_MISMATCH'],
    ['one that is not there', { path: 'b.json', digest: digestOf('a') }, 'INPUT_INVALID'],
    ['a folder', { path: 'folder', digest: digestOf('a') }, 'INPUT_INVALID'],
    ['a way out of the artifact', { path: '../a.json', digest: digestOf('a') }, 'INPUT_INVALID'],
    ['the artifact itself', { path: '..', digest: digestOf('a') }, 'INPUT_INVALID'],
  ])('are not believed: %s', async (_, file, code) => {
    const stored = { files: { 'a.json': 'a', 'folder/a.json': 'a' } }
    await expect(receive([file], stored)).rejects.toMatchObject({ code })
  })
})
