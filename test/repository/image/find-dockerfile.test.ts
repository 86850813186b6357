import { describe, expect, test } from 'vitest'
import { nodePorts } from '../../../src/host/node/ports.js'
import { type DockerfileQuery, findDockerfile } from '../../../src/repository/image/find-dockerfile.js'
import { writeTree } from '../../temporary.js'

const tree = {
  'app/Dockerfile': 'FROM golang:1 AS build\nFROM debian:12-slim\n',
  'web/Dockerfile': 'FROM alpine:3.20\n',
  'web/Containerfile.test': 'FROM alpine:3.20\n',
}
const source = 'org.opencontainers.image.source'
const base = 'org.opencontainers.image.base.name'

async function found(
  files: Readonly<Record<string, string>>,
  labels: Record<string, string>,
  query: Partial<DockerfileQuery> = {},
) {
  const root = writeTree(files)
  const stage = await findDockerfile(
    root,
    { labels: new Map(Object.entries(labels)), repository: 'acme/shop', ...query },
    nodePorts,
  )
  return stage?.path
}

describe('the Dockerfile of an image', () => {
  test('is the one that was named', async () => {
    expect(await found(tree, {}, { given: 'web/Dockerfile' })).toBe('web/Dockerfile')
  })

  test.each(['nothing', 'app', '../../../etc/passwd'])('is not %s, though it was named', async (given) => {
    await expect(found(tree, {}, { given })).rejects.toMatchObject({ code: 'TARGET_MISSING' })
  })

  test('is the only one that begins with the base that the image names', async () => {
    expect(await found(tree, { [base]: 'docker.io/library/debian:12-slim' })).toBe('app/Dockerfile')
  })

  test('is unknown where two begin with it', async () => {
    expect(await found(tree, { [base]: 'alpine:3.20' })).toBeUndefined()
  })

  test('is unknown for an image that comes from another repository', async () => {
    const labels = { [base]: 'debian:12-slim', [source]: 'https://github.com/other/shop' }
    expect(await found(tree, labels)).toBeUndefined()
  })

  test.each(['https://github.com/acme/shop', 'https://github.com/Acme/Shop.git', 'git@github.com:acme/shop.git'])(
    'is the only one there is for an image that says it comes from %s',
    async (address) => {
      expect(await found({ Dockerfile: 'FROM x\n' }, { [source]: address })).toBe('Dockerfile')
      expect(await found(tree, { [source]: address })).toBeUndefined()
    },
  )

  test('is unknown where the image says nothing, whatever there is', async () => {
    expect(await found({ Dockerfile: 'FROM x\n' }, {})).toBeUndefined()
  })
})
