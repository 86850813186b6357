import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { attest, bundlesOf, cosign, type KeyPair, keyless, makeKeyPair, sign } from '../cosign.js'
import type { Image } from '../images/image.js'
import { push } from '../images/push.js'
import { bundleType, hang } from '../images/referrers.js'
import { startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'
import { blob, casesOf, makeBlobBundles, makeBundle } from './bundles.js'
import { recordAnswers, type Shelf } from './said.js'
import { makeSboms, provenance, stranger, subject } from './subject.js'

/** Content by path below the folder of the fixtures. */
type Documents = Readonly<Record<string, string>>

interface Scene {
  readonly registry: string
  readonly stack: Stack
  readonly other: Stack
  readonly key: KeyPair
}

async function recordBundles({ registry, stack, key }: Scene): Promise<Documents> {
  const reference = await push({ registry, repository: 'acme/app' }, subject)
  const documents: Record<string, string> = await makeBlobBundles(keyless(stack), key)
  for (const [name, one] of Object.entries(casesOf(await makeSboms(reference)))) {
    documents[name] = await makeBundle(one, one.by === undefined ? key : keyless(stack, one.by), reference)
  }
  return Object.fromEntries(
    Object.entries(documents).map(([name, bundle]) => [`bundles/${name}.json`, `${bundle.trim()}\n`]),
  )
}

async function fillShelf({ registry, stack, key }: Scene): Promise<Shelf> {
  const put = (name: string, image: Image = subject) => push({ registry, repository: `acme/${name}` }, image)
  const signed = await put('signed')
  await sign(keyless(stack), signed)
  const signedByKey = await put('signed-by-key')
  await sign(key, signedByKey)
  const attestedOnly = await put('attested-only')
  await attest(keyless(stack), attestedOnly, 'slsaprovenance1', provenance)
  const bare = await put('bare')
  const borrowed = await put('borrowed', stranger)
  const [content = ''] = await bundlesOf(signed)
  await hang({ registry, repository: 'acme/borrowed' }, stranger.manifest, { artifactType: bundleType, content })
  const missing = `${registry}/acme/bare@${stranger.manifest.digest}`
  return { signed, signedByKey, attestedOnly, bare, missing, borrowed }
}

async function recordAll(scene: Scene): Promise<Documents> {
  const { stack, other, key } = scene
  const { stdout: version } = await cosign(['version', '--json'])
  const bundles = await recordBundles(scene)
  const answers = await recordAnswers(stack, other, key, await fillShelf(scene))
  const about = {
    image: { repository: 'acme/app', digest: subject.manifest.digest },
    issuer: stack.issuer.url,
    blob,
    cosign: JSON.parse(version).gitVersion,
  }
  return {
    ...bundles,
    'about.json': `${JSON.stringify(about, undefined, 2)}\n`,
    'answers.json': `${JSON.stringify(answers, undefined, 2)}\n`,
    'trusted-root.json': await readFile(stack.trustedRoot, 'utf8'),
    'other-root.json': await readFile(other.trustedRoot, 'utf8'),
    'cosign.pub': await readFile(key.publicKey, 'utf8'),
  }
}

/** Makes all golden files anew in `folder`, with a stack and keys that end with this call: none of them is ever the same twice. */
export async function record(folder: string): Promise<readonly string[]> {
  const keys = await mkdtemp(join(tmpdir(), 'gatehouse-keys-'))
  const [stack, other, registry] = await Promise.all([startStack(), startStack(), startRegistry()])
  try {
    const key = await makeKeyPair(keys)
    const documents = await recordAll({ registry: registry.address, stack, other, key })
    for (const [name, content] of Object.entries(documents)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return Object.keys(documents).sort()
  } finally {
    await Promise.all([stack.stop(), other.stop(), registry.stop(), rm(keys, { recursive: true })])
  }
}
