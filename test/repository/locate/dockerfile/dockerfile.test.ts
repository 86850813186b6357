import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/repository/locate/index.js'
import { draw } from '../draw.js'

const parts = (text: string): string[] =>
  draw(outlineOf('dockerfile', text, 'Dockerfile'))
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/ = dockerfile.*/, '').trim())

describe('the outline of a Dockerfile', () => {
  it.each([
    [
      'a backtick that continues lines',
      '# escape=`\nFROM a\nRUN b `\n  c:\\\nUSER d\n',
      ['5 lines', '1-5 Dockerfile', '2-5 stage 0', '2-2 FROM', '3-4 RUN', '5-5 USER'],
    ],
    [
      'a directive that comes too late',
      'FROM a\n# escape=`\nRUN b \\\n c\n',
      ['4 lines', '1-4 Dockerfile', '1-4 stage 0', '1-1 FROM', '3-4 RUN'],
    ],
    [
      'an instruction that is continued into nothing',
      'FROM a\nRUN b \\\n\n# c\n',
      ['4 lines', '1-4 Dockerfile', '1-2 stage 0', '1-1 FROM', '2-2 RUN'],
    ],
    [
      'a heredoc with quotes and tabs',
      'FROM a\nRUN <<-"E"\n\tUSER b\n\tE\nUSER c\n',
      ['5 lines', '1-5 Dockerfile', '1-5 stage 0', '1-1 FROM', '2-4 RUN', '5-5 USER'],
    ],
    [
      'shifts and here-strings, which open nothing',
      'FROM a\nRUN echo $((1<<2)) && cat <<<E\nCMD <<E\nUSER b\n',
      ['4 lines', '1-4 Dockerfile', '1-4 stage 0', '1-1 FROM', '2-2 RUN', '3-3 CMD', '4-4 USER'],
    ],
    ['ONBUILD', 'FROM a\nONBUILD RUN b\n', ['2 lines', '1-2 Dockerfile', '1-2 stage 0', '1-1 FROM', '2-2 ONBUILD']],
    [
      'a platform before the name',
      'FROM --platform=$BUILDPLATFORM a@sha256:1 as Build\n',
      ['1 lines', '1-1 Dockerfile', '1-1 stage build', '1-1 FROM'],
    ],
    [
      'a heredoc that never ends',
      'FROM a\nRUN <<E\nUSER b\n',
      ['3 lines, not understood', '1-3 Dockerfile', '1-3 stage 0', '1-1 FROM', '2-2 RUN', '3-3 USER'],
    ],
    [
      'a word that is no instruction',
      'FROM a\nNOPE b\nUSER c\n',
      ['3 lines, not understood', '1-3 Dockerfile', '1-3 stage 0', '1-1 FROM', '3-3 USER'],
    ],
    ['no stage', 'ARG a\n', ['1 lines, not understood', '1-1 Dockerfile', '1-1 ARG']],
    ['nothing', '# only a comment\n', ['1 lines, not understood']],
  ])('bears %s', (_what, text, lines) => {
    expect(parts(text)).toEqual(lines)
  })

  it('calls a stage by its name in small letters, else by its number', () => {
    const { spans } = outlineOf('dockerfile', 'FROM a AS Base\nFROM Base\nFROM b as final\n', 'Dockerfile')
    expect(spans[0]?.children.map(({ subject }) => subject?.address)).toEqual(['base', '1', 'final'])
  })
})
