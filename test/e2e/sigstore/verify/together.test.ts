import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../temporary.js'
import { program } from '../binaries.js'
import { attest, keyless, makeKeyPair, sign } from '../cosign.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'
import { type Asked, told, verify } from './scene.js'

/** Many images at once, through the real cosign, which is asked about several in one process. */

const folder = makeFolder()
const counter = join(folder, 'started')
let stack: Stack
let registry: Registry
let asked: Asked
beforeAll(async () => {
  ;[stack, registry] = await Promise.all([startStack(), startRegistry()])
  const counting = join(folder, 'cosign')
  await writeFile(counting, `#!/bin/sh\necho "$1" >> ${counter}\nexec ${await program('cosign')} "$@"\n`)
  await chmod(counting, 0o755)
  const identity = 'https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main'
  const signature = { issuer: stack.issuer.url, identity, repository: 'acme/app' }
  asked = { demands: { signature }, trustedRoot: stack.trustedRoot, cosign: counting }
})
afterAll(() => Promise.all([stack?.stop(), registry?.stop()]))

let count = 0
const put = (): Promise<string> =>
  push(
    { registry: registry.address, repository: `acme/app-${++count}` },
    makeImage({ layers: [{ 'app/number': `${count}` }] }),
  )
const putAll = (many: number): Promise<readonly string[]> => Promise.all(Array.from({ length: many }, put))

async function verifyCounted(references: readonly string[]) {
  await writeFile(counter, '')
  const result = await verify(references, asked)
  const started = (await readFile(counter, 'utf8')).trim().split('\n')
  return { result, verifies: started.filter((verb) => verb === 'verify').length }
}

describe('many images at once', () => {
  it('pass in a few processes when each is signed as it must be', async () => {
    const references = await putAll(13)
    await Promise.all(references.map((reference) => sign(keyless(stack), reference)))
    const { result, verifies } = await verifyCounted(references)
    expect(told(result)).toEqual(['pass'])
    expect(result.evidence.head.map(({ examined }) => examined)).toEqual(
      references.map(() => [{ format: 'requirements', files: 1 }]),
    )
    // Twelve in fours of three, and the last one alone.
    expect(verifies).toBe(5)
  })

  it('are each judged alone as soon as one of them is not', async () => {
    const references = await putAll(12)
    const [unsigned, attested, foreign, both, ...others] = references
    if (!unsigned || !attested || !foreign || !both) throw new Error('there are twelve')
    const evil = keyless(stack, { repository: 'evil/app' })
    await Promise.all([
      attest(keyless(stack), attested, 'cyclonedx', { bomFormat: 'CycloneDX' }),
      sign(evil, foreign),
      sign(evil, both),
      ...others.map((reference) => sign(keyless(stack), reference)),
    ])
    const { result } = await verifyCounted(references)
    const [verdict, ...sentences] = told(result)
    expect(verdict).toBe('block')
    const of = (reference: string): string => reference.replace(/@.*$/, '')
    const findings = result.evidence.head.flatMap((evidence) =>
      evidence.findings.map(({ message }) => `${evidence.target.name} ${message}`),
    )
    expect(findings.map((line) => line.split(' ')[0])).toEqual([unsigned, attested, foreign, both].map(of))
    expect(sentences.join('\n')).toContain('it only has attestations (https://cyclonedx.org/bom)')
    expect(result.evidence.head.map(({ outcome }) => outcome)).toEqual(references.map(() => 'complete'))
  })
  it('cannot lend each other the kind of signature that they are asked for', async () => {
    const references = await putAll(12)
    const [keys, others] = await Promise.all([makeKeyPair(makeFolder()), makeKeyPair(makeFolder())])
    const before = ['--new-bundle-format=false', '--use-signing-config=false', '--tlog-upload=false']
    const words = [...before, '--key', keys.publicKey.replace(/pub$/, 'key'), '--yes']
    await Promise.all(references.map((reference) => sign({ words, env: keys.env }, reference)))
    const demands = { signature: { key: await readFile(keys.publicKey, 'utf8'), log: 'none' } }
    expect(told(await verify(references, { ...asked, demands }))).toEqual(['pass'])
    // Asked alone, cosign looks at the bundle of the second image and not at what it also has of the kind before.
    const second = references[1] ?? ''
    await sign(others, second)
    const result = await verify(references, { ...asked, demands })
    expect(told(result)[0]).toBe('block')
    const refused = result.evidence.head.filter(({ findings }) => findings.length > 0)
    expect(refused.map(({ target }) => target.name)).toEqual([second.replace(/@.*$/, '')])
  })
})
