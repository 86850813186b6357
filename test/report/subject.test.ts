import { describe, expect, it } from 'vitest'
import { renderConsole } from '../../src/report/console/console.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { extentInWords, localCommand } from '../../src/report/subject.js'
import { closed } from './sample.js'

/** Three of a format were looked at. */
const of = (format: string) => ({ files: 3, formats: [{ format, files: 3 }], gaps: [], skips: [] })
const image = { name: 'ghcr.io/acme/app', digest: `sha256:${'0'.repeat(64)}` }

describe('what was looked at', () => {
  it('is told as what it was', () => {
    expect(extentInWords({ subject: {}, coverage: of('terraform') })).toBe('3 files')
    expect(extentInWords({ subject: {}, coverage: of('image') })).toBe('3 images')
    expect(extentInWords({ subject: { image }, coverage: of('image') })).toBe('1 image')
    expect(extentInWords({ subject: {}, coverage: { ...of('image'), formats: [] } })).toBe('3 files')
  })

  it('says which command does the same', () => {
    expect(localCommand({ subject: {}, coverage: of('image') })).toBe('gatehouse verify IMAGE')
    expect(localCommand({ subject: { prefix: 'api' }, coverage: of('sbom') })).toBe('gatehouse sbom api')
    expect(localCommand({ subject: { image }, coverage: of('sbom') })).toBe(
      `gatehouse sbom --image ${image.name}@${image.digest}`,
    )
    expect(localCommand({ subject: { image }, coverage: of('image') })).toBe(
      `gatehouse scan --image ${image.name}@${image.digest}`,
    )
  })
})

describe('the command that repeats a run', () => {
  it.each([
    [undefined, 'gatehouse scan'],
    ['infra/prod', 'gatehouse scan infra/prod'],
    ['a b', 'gatehouse scan'],
    ['$(rm -r .)', 'gatehouse scan'],
    ['-x', 'gatehouse scan'],
  ])('names the folder %s where a shell takes it as it is', (prefix, command) => {
    expect(localCommand({ subject: prefix === undefined ? {} : { prefix }, coverage: of('terraform') })).toBe(command)
  })

  it('is told in the log and in the comment', () => {
    const verdict = { ...closed, subject: { ...closed.subject, prefix: 'infra/prod' } }
    const site = { server: 'https://github.com', repository: 'acme/shop', commit: 'c0ffee' }
    expect(renderConsole(verdict, { width: 120, colour: false, site }).text).toContain(
      'Same on your machine: gatehouse scan infra/prod\n',
    )
    expect(renderComment(verdict, { site }).text).toContain('Same on your machine: `gatehouse scan infra/prod`.')
  })
})
