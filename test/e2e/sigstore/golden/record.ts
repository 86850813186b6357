import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cosign, type KeyPair, keyless, makeKeyPair } from '../cosign.js'
import { push } from '../images/push.js'
import { startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'
import { blob, casesOf, makeBlobBundles, makeBundle } from './bundles.js'
import { makeSboms, subject } from './subject.js'

/** Content by path below the folder of the fixtures. */
type Documents = Readonly<Record<string, string>>

async function recordBundles(registry: string, stack: Stack, key: KeyPair): Promise<Documents> {
  const reference = await push({ registry, repository: 'acme/app' }, subject)
  const bundles: Record<string, string> = await makeBlobBundles(keyless(stack), key)
  for (const [name, one] of Object.entries(casesOf(await makeSboms(reference)))) {
    bundles[name] = await makeBundle(one, one.by === undefined ? key : keyless(stack, one.by), reference)
  }
  const files = Object.entries(bundles).map(([name, bundle]) => [`bundles/${name}.json`, `${bundle.trim()}\n`] as const)
  return Object.fromEntries(files)
}

async function describeAll(stack: Stack): Promise<string> {
  const { stdout } = await cosign(['version', '--json'])
  const image = { repository: 'acme/app', digest: subject.manifest.digest }
  const about = { image, issuer: stack.issuer.url, blob, cosign: JSON.parse(stdout).gitVersion }
  return `${JSON.stringify(about, undefined, 2)}\n`
}

/** Makes all golden files anew in `folder`, with a stack and keys that end with this call: no byte of them is ever the same twice. */
export async function record(folder: string): Promise<readonly string[]> {
  const keys = await mkdtemp(join(tmpdir(), 'gatehouse-keys-'))
  const [stack, other, registry] = await Promise.all([startStack(), startStack(), startRegistry()])
  try {
    const key = await makeKeyPair(keys)
    const documents: Documents = {
      ...(await recordBundles(registry.address, stack, key)),
      'about.json': await describeAll(stack),
      'trusted-root.json': await readFile(stack.trustedRoot, 'utf8'),
      'other-root.json': await readFile(other.trustedRoot, 'utf8'),
      'cosign.pub': await readFile(key.publicKey, 'utf8'),
    }
    for (const [name, content] of Object.entries(documents)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return Object.keys(documents).sort()
  } finally {
    await Promise.all([stack.stop(), other.stop(), registry.stop(), rm(keys, { recursive: true })])
  }
}
