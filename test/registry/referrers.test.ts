import { expect, describe as group, it } from 'vitest'
import { parseReference } from '../../src/registry/reference.js'
import { listReferrers, referrersSupported } from '../../src/registry/referrers.js'
import { problemOf } from '../install/outside.js'
import {
  accessWith,
  answers,
  describe,
  type Fault,
  faulty,
  type RegistryOptions,
  smallImage,
  startRegistry,
  store,
  types,
} from './loopback-registry.js'

const { digest } = smallImage().manifest
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const bundle = (content: string) => ({
  ...describe(store(types.manifest, content)),
  artifactType: bundleType,
  annotations: { 'dev.sigstore.bundle.predicateType': 'https://cyclonedx.org/bom' },
})
const listOf = (...manifests: readonly unknown[]) =>
  store(types.index, { schemaVersion: 2, mediaType: types.index, manifests })
const path = `referrers/${digest}`
const ask = async (options: RegistryOptions) => {
  const registry = await startRegistry(options)
  const reference = { ...parseReference(registry.name), digest }
  return {
    ...registry,
    list: () => listReferrers(reference, accessWith()),
    supported: () => referrersSupported(reference, accessWith()),
  }
}

group('what hangs on an image', () => {
  it('is listed with its kind and its notes', async () => {
    const { list, supported } = await ask({ pages: { [path]: listOf(bundle('a')) } })
    expect(await list()).toEqual({
      supported: true,
      attached: [
        {
          mediaType: types.manifest,
          digest: store(types.manifest, 'a').digest,
          size: 1,
          artifactType: bundleType,
          annotations: new Map([['dev.sigstore.bundle.predicateType', 'https://cyclonedx.org/bom']]),
        },
      ],
    })
    expect(await supported()).toBe(true)
  })

  it('may be nothing', async () => {
    const { list } = await ask({ pages: { [path]: listOf() } })
    expect(await list()).toEqual({ supported: true, attached: [] })
  })

  it('is read page by page', async () => {
    const pages: Fault = (request, response) => {
      const at = Number(/[?]last=(\d)$/.exec(request.url ?? '')?.[1] ?? 0)
      const link = at === 2 ? {} : { link: `</v2/acme/app/${path}?last=${at + 1}>; rel="next"` }
      answers(200, { 'content-type': types.index, ...link }, listOf(bundle(`${at}`)).content)(response)
      return true
    }
    const { list, asked } = await ask({ fault: pages })
    expect((await list()).attached).toHaveLength(3)
    expect(asked()).toEqual([`GET /${path}`, `GET /${path}?last=1`, `GET /${path}?last=2`])
  })

  it.each([
    ['without end', (at: number) => `</v2/acme/app/${path}?last=${at}>; rel="next"`],
    ['in another repository', () => `</v2/other/app/${path}?last=1>; rel="next"`],
    ['at an address that is none', () => '<http://[>; rel="next"'],
    ['at the beginning again', () => `</v2/acme/app/${path}>; rel="next"`],
  ])('is not followed %s', async (_, link) => {
    let at = 0
    const { list, asked } = await ask({
      fault: (_request, response) => {
        at += 1
        answers(200, { 'content-type': types.index, link: link(at) }, listOf().content)(response)
        return true
      },
    })
    expect(await problemOf(list())).toMatchObject({ code: 'REGISTRY_BROKEN' })
    expect(asked().length).toBeLessThan(40)
  })

  it.each([400, 404, 405, 406])('is under a tag where the registry knows no such list (%i)', async (status) => {
    const { list, supported } = await ask({
      tags: { [digest.replace(':', '-')]: listOf(bundle('a'), bundle('b')) },
      fault: faulty(/referrers/, answers(status)),
    })
    const { supported: isNew, attached } = await list()
    expect([isNew, attached.length, await supported()]).toEqual([false, 2, false])
  })

  it('is nothing where there is neither list nor tag', async () => {
    const { list } = await ask({})
    expect(await list()).toEqual({ supported: false, attached: [] })
  })

  it('is under a tag where the list is a page for people', async () => {
    const { supported } = await ask({
      fault: faulty(/referrers/, answers(200, { 'content-type': 'text/html' }, '<p>')),
    })
    expect(await supported()).toBe(false)
  })

  it.each([
    ['401', answers(401), 'REGISTRY_REFUSED'],
    ['403', answers(403), 'REGISTRY_REFUSED'],
    ['429', answers(429), 'REGISTRY_UNREACHABLE'],
    ['500', answers(500), 'REGISTRY_UNREACHABLE'],
    ['silence', () => undefined, 'REGISTRY_UNREACHABLE'],
    ['no JSON', answers(200, { 'content-type': types.index }, 'x'), 'REGISTRY_BROKEN'],
    ['an image', answers(200, { 'content-type': types.index }, smallImage().manifest.content), 'REGISTRY_BROKEN'],
    ['five megabytes', answers(200, { 'content-type': types.index }, ' '.repeat(5e6)), 'REGISTRY_BROKEN'],
  ])('is never called nothing when the answer is %s', async (_, act, code) => {
    const { list, supported } = await ask({ fault: faulty(/referrers/, act) })
    expect(await problemOf(list())).toMatchObject({ code })
    const yesOrNo = await supported().catch(() => 'it fails')
    expect(yesOrNo).not.toBe(false)
  })
})
