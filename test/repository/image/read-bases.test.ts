import { expect, test } from 'vitest'
import { nodePorts } from '../../../src/host/node/ports.js'
import { readBases } from '../../../src/repository/image/read-bases.js'
import { openSources } from '../../../src/repository/sources.js'
import { writeTree } from '../../temporary.js'

const pin = `sha256:${'b'.repeat(64)}`
const root = writeTree({
  Dockerfile: `ARG BASE=secretword\nFROM golang:1 AS build\nFROM build AS test\nFROM $BASE/debian@${pin}\n`,
  'api/Dockerfile': 'RUN true\n',
})
const read = (paths: readonly string[]) =>
  readBases(paths, openSources(root, nodePorts.files), (text) => text.replaceAll('secretword', '****'))

test('every image of elsewhere that a stage begins with is read, with its line, and no secret leaves', async () => {
  expect((await read(['Dockerfile'])).bases).toEqual([
    {
      reference: 'golang:1',
      isPinned: false,
      place: { path: 'Dockerfile', line: 2, snippet: 'FROM golang:1 AS build' },
    },
    {
      reference: `****/debian@${pin}`,
      isPinned: true,
      place: { path: 'Dockerfile', line: 4, snippet: `FROM $BASE/debian@${pin}` },
    },
  ])
})

test('what has no FROM, or is not there, is told', async () => {
  expect(await read(['api/Dockerfile', 'gone/Dockerfile'])).toEqual({
    bases: [],
    unread: ['api/Dockerfile', 'gone/Dockerfile'],
  })
})
