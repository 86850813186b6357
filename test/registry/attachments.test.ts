import { expect, describe as group, it } from 'vitest'
import { defaultPatience } from '../../src/registry/access/connection.js'
import { listAttachments, mostManifests } from '../../src/registry/attachments.js'
import { parseReference } from '../../src/registry/reference.js'
import { problemOf } from '../install/outside.js'
import {
  accessWith,
  answers,
  describe,
  type Fault,
  faulty,
  type RegistryOptions,
  type Stored,
  smallImage,
  startRegistry,
  store,
  types,
} from './loopback-registry.js'

const { digest } = smallImage().manifest
const list = `referrers/${digest}`
const kinds = { mediaTypes: ['application/vnd.example.note'], tagSuffixes: ['.old', '.older'] }
const note = (content: string, mediaType = 'application/vnd.example.note.v2') => store(mediaType, content)
const holding = (...parts: readonly Stored[]): Stored =>
  store(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: describe(store('application/vnd.oci.empty.v1+json', '{}')),
    layers: parts.map((part) => ({ ...describe(part), annotations: { by: 'ada' } })),
  })
const listOf = (...manifests: readonly Stored[]) =>
  store(types.index, { schemaVersion: 2, mediaType: types.index, manifests: manifests.map(describe) })

/** A registry in which these hang on an image. */
async function hanging(manifests: readonly Stored[], blobs: readonly Stored[], more: RegistryOptions = {}) {
  const registry = await startRegistry({ pages: { [list]: listOf(...manifests) }, manifests, blobs, ...more })
  const open = () => listAttachments({ ...parseReference(registry.name), digest }, accessWith())
  return { ...registry, open, read: async () => (await open()).read(kinds) }
}

group('the parts of what hangs on an image', () => {
  it('are read in their order, with what stands beside them', async () => {
    const [a, b] = [note('a'), note('b')]
    const { read, asked } = await hanging([holding(a), holding(b)], [a, b])
    const annotations = new Map([['by', 'ada']])
    expect(await read()).toEqual([
      { mediaType: a.mediaType, text: 'a', annotations },
      { mediaType: b.mediaType, text: 'b', annotations },
    ])
    expect(asked()[0]).toBe(`GET /${list}`)
    expect(asked().filter((line) => line.includes('.old'))).toEqual([])
  })

  it('are not asked for when they are of another kind', async () => {
    const picture = note('p', 'image/png')
    const { read, asked } = await hanging([holding(picture)], [picture])
    expect(await read()).toEqual([])
    expect(asked()).not.toContain(`GET /blobs/${picture.digest}`)
  })

  it('are looked for under tags where nothing of their kind hangs on the image', async () => {
    const a = note('a')
    const tag = digest.replace(':', '-')
    const { read, asked } = await hanging([], [a], { tags: { [`${tag}.older`]: holding(a) } })
    expect((await read()).map(({ text }) => text)).toEqual(['a'])
    expect(asked().slice(1, 3)).toEqual([`GET /manifests/${tag}.old`, `GET /manifests/${tag}.older`])
  })

  it('are found by the list under a tag in a registry without the API', async () => {
    const a = note('a')
    const tags = { [digest.replace(':', '-')]: listOf(holding(a)) }
    const { read } = await hanging([holding(a)], [a], { pages: {}, tags })
    expect((await read()).map(({ text }) => text)).toEqual(['a'])
  })

  const good = note('good')
  it.each<[string, Stored, readonly Stored[], Fault?]>([
    ['is not there', holding(note('gone')), []],
    ['is other content than its digest says', holding(note('true')), [{ ...note('true'), content: 'fals' }]],
    ['is larger than it says', holding({ ...note('x'.repeat(9)), content: 'x' }), [note('x'.repeat(9))]],
    ['is in a manifest that is none', store(types.manifest, '{"layers":7}'), []],
    ['is in an index', listOf(holding(good)), []],
    ['cannot be had', holding(note('late')), [note('late')], faulty(new RegExp(note('late').digest), answers(500))],
    ['is never sent', holding(note('late')), [note('late')], faulty(new RegExp(note('late').digest), () => undefined)],
  ])('are passed over where one %s, and the others are read', async (_, manifest, blobs, fault) => {
    const broken = fault === undefined ? {} : { fault }
    const { read } = await hanging([manifest, holding(good)], [...blobs, good], broken)
    expect((await read()).map(({ text }) => text)).toEqual(['good'])
  })

  it('are not even asked for when they say that they are larger than anybody holds in memory', async () => {
    const huge = note('huge')
    const layers = [{ ...describe(huge), size: 2 ** 40 }]
    const manifest = store(types.manifest, { ...JSON.parse(holding(huge).content), layers })
    const { read, asked } = await hanging([manifest], [huge])
    expect(await read()).toEqual([])
    expect(asked()).not.toContain(`GET /blobs/${huge.digest}`)
  })

  it.each([
    [401, 'REGISTRY_REFUSED'],
    [500, 'REGISTRY_UNREACHABLE'],
  ])('are not known to be none when their list is answered with %i', async (status, code) => {
    const { open } = await hanging([], [], { fault: faulty(/referrers/, answers(status)) })
    expect(await problemOf(open())).toMatchObject({ code })
  })

  it('are read of the first manifests only: anybody may hang thousands there', async () => {
    const first = note('first')
    const many = Array.from({ length: mostManifests + 1 }, (_, at) => note(String(at)))
    const { read } = await hanging(
      [first, ...many].map((one) => holding(one)),
      [first, ...many],
    )
    const found = await read()
    expect(found).toHaveLength(mostManifests)
    expect(found[0]?.text).toBe('first')
  })

  it('are read no longer than the time for one image', async () => {
    const [first, second] = [note('first'), note('second')]
    const registry = await startRegistry({
      pages: { [list]: listOf(holding(first), holding(second)) },
      manifests: [holding(first), holding(second)],
      blobs: [first, second],
    })
    const access = accessWith()
    let late = 0
    const clock = { ...access.ports.clock, monotonicMs: () => late++ * 40_000 }
    const opened = await listAttachments(
      { ...parseReference(registry.name), digest },
      {
        ...access,
        ports: { ...access.ports, clock },
        budget: { answerMs: () => 5000 },
        patience: { ...defaultPatience, wholeMs: 60_000 },
      },
    )
    const found = await opened.read(kinds)
    expect(found.map(({ text }) => text)).toEqual(['first'])
  })
})
