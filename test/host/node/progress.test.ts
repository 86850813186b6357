import { describe, expect, it } from 'vitest'
import { createProgress } from '../../../src/host/node/progress.js'

function watch(isTTY: boolean, columns = 80) {
  let text = ''
  let time = 0
  const progress = createProgress({ isTTY, columns: () => columns, write: (part) => (text += part) }, () => time)
  return { progress, at: (milliseconds: number) => (time = milliseconds), text: () => text }
}

describe('progress', () => {
  it('writes one line per step in a log, when it ends', () => {
    const { progress, at, text } = watch(false)
    progress.step('Trivy config', 'started')
    progress.step('download', 'moving', '3 of 47 MB')
    at(2100)
    progress.step('Trivy config', 'finished')
    progress.step('Checkov', 'failed', 'It crashed.')
    progress.stop()
    expect(text()).toBe('  Trivy config             2.1 s\n  Checkov                  failed   It crashed.\n')
  })

  it('rewrites one line on a terminal and clears it at the end', () => {
    const { progress, text } = watch(true)
    progress.step('download', 'moving', '3 of 47 MB')
    progress.stop()
    expect(text()).toBe('  download 3 of 47 MB\r\u001b[2K')
  })

  it('stays on one line of a narrow terminal', () => {
    const { progress, text } = watch(true, 20)
    progress.step('vulnerability database', 'moving', '3 of 47 MB')
    progress.stop()
    expect(text()).toBe('  vulnerability da\r\u001b[2K')
  })
})
