import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Expected, judge, statementOf } from '../../../sigstore/judge.js'
import { bundlesOf } from '../cosign.js'
import type { Trial } from './attack.js'
import { identity, type Scene, verdictType } from './scene.js'

const needed = ['https://sigstore.dev/cosign/sign/v1', 'https://cyclonedx.org/bom', verdictType]

async function digestOf(image: string): Promise<string> {
  const [, digest] = image.split('@sha256:')
  if (digest !== undefined) return digest
  const [, registry, repository, tag] = /^([^/]+)\/(.+):(\w+)$/.exec(image) ?? []
  const answer = await fetch(`http://${registry}/v2/${repository}/manifests/${tag}`, { method: 'HEAD' })
  return answer.headers.get('docker-content-digest')?.slice('sha256:'.length) ?? ''
}

const signerForm = z.object({ key: z.string().optional(), issuer: z.string().optional() })

/** Whether sigstore-js believes that everything which is asked for is there, about this image, by exactly our workflow or our key. */
export async function isWellSigned({ image, signature }: Trial, { stack }: Scene): Promise<boolean> {
  const root = await readFile(stack.trustedRoot, 'utf8')
  const { key, issuer = stack.issuer.url } = signerForm.parse(signature ?? {})
  const by: Expected = key === undefined ? { kind: 'keyless', identity, issuer } : { kind: 'key', publicKey: key }
  const digest = await digestOf(image)
  const believed = (await bundlesOf(image).catch(() => []))
    .filter((bundle) => judge(bundle, root, by).accepted)
    .map(statementOf)
    .filter(({ subject }) => subject.some((one) => one.digest['sha256'] === digest))
    .map(({ predicateType }) => predicateType)
  return needed.every((type) => believed.includes(type))
}
