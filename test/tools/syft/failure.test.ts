import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainSyft } from '../../../src/tools/syft/failure.js'

const said = (stderr: string, exit = 1) => explainSyft({ stderr, exit, root: '/stage/image' })

describe('explainSyft', () => {
  test('finds nothing wrong with a run that ended well', () => {
    expect(said(readFileSync('test/fixtures/syft/debian.syft.stderr', 'utf8'), 0)).toBeUndefined()
  })

  test('knows an archive that is cut off by what the real Syft said', () => {
    expect(said(readFileSync('test/fixtures/syft/truncated.syft.stderr', 'utf8'))).toMatchObject({
      code: 'IMAGE_BROKEN',
      message: 'A layer of the image is damaged or cut off, so Syft could not read it.',
    })
  })

  test('knows what is nothing that Syft opens', () => {
    const stderr = '[0000] ERROR could not determine source: no source providers were able to resolve the input "/x"\n'
    expect(said(stderr)).toMatchObject({ code: 'IMAGE_BROKEN', message: 'This is nothing that Syft can open.' })
  })

  test('does not believe a panic, whatever the exit code', () => {
    expect(said('panic: runtime error\n', 0)).toMatchObject({ code: 'TOOL_CRASHED' })
  })

  test('quotes anything else, without the path and without credentials', () => {
    const error = said('[0000] ERROR cannot read /stage/image/x from https://user:secret@host/y\n')
    expect(error?.message).toContain('Syft gave up with exit code 1. It said: cannot read x from')
    expect(error?.message).not.toContain('secret')
  })
})
