import { describe, expect, it } from 'vitest'
import { renderConsole } from '../../src/report/console/console.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { scanCommand } from '../../src/report/subject.js'
import { closed } from './sample.js'

describe('the command that repeats a run', () => {
  it.each([
    [undefined, 'gatehouse scan'],
    ['infra/prod', 'gatehouse scan infra/prod'],
    ['a b', 'gatehouse scan'],
    ['$(rm -r .)', 'gatehouse scan'],
    ['-x', 'gatehouse scan'],
  ])('names the folder %s where a shell takes it as it is', (prefix, command) => {
    expect(scanCommand(prefix === undefined ? {} : { prefix })).toBe(command)
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
