import { describe, expect, it } from 'vitest'
import { GatehouseError } from '../../src/core/errors.js'
import { deliver, type Output, renderReport, tellLeftOut } from '../../src/flow/deliver.js'
import { evidence } from '../core/builders.js'
import { makeOutside } from '../install/outside.js'
import { enforced, many, verdict } from '../report/sample.js'

/** Files that are kept in memory; writing `lost` fails with this. */
async function deliverWith(of: Parameters<typeof renderReport>[1], outputs: readonly Output[], fault?: unknown) {
  const written = new Map<string, string>()
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    if (path === '/out/lost') throw fault
    written.set(path, String(content))
  }
  const files = { ...makeOutside().ports.files, write }
  return { ...(await deliver({ verdict: of, evidence: evidence([]) }, outputs, files)), written }
}

describe('a file that was asked for', () => {
  it('is written, whatever becomes of the one before it', async () => {
    const fault = new GatehouseError('DISK_FULL', 'There is no space left.', { hint: 'Free some.' })
    const outputs = [
      { format: 'sarif', path: '/out/lost' },
      { format: 'evidence', path: '/out/evidence.json' },
      { format: 'json', path: '/out/verdict.json' },
    ] as const
    const { problems, notices, written } = await deliverWith(verdict(), outputs, fault)
    expect([...written.keys()]).toEqual(['/out/evidence.json', '/out/verdict.json'])
    expect(problems).toEqual([{ code: 'DISK_FULL', sentence: 'There is no space left.', hint: 'Free some.' }])
    expect(notices).toEqual([])
  })

  it('that cannot be written is told in the words of the system where there are none of ours', async () => {
    const { problems } = await deliverWith(
      verdict(),
      [{ format: 'json', path: '/out/lost' }],
      new Error('EIO: i/o error'),
    )
    expect(problems).toEqual([
      {
        code: 'FILE_UNWRITABLE',
        sentence: 'Could not write /out/lost: EIO: i/o error.',
        hint: 'Choose another place for it.',
      },
    ])
  })

  it('says what it leaves out', async () => {
    const outputs = [
      { format: 'sarif', path: '/out/a.sarif' },
      { format: 'json', path: '/out/a.json' },
      { format: 'console', path: '/out/a.txt' },
    ] as const
    const { notices } = await deliverWith(enforced, outputs)
    expect(notices).toEqual(['/out/a.sarif leaves out 1 waived. The report `json` holds everything.'])
  })
})

describe('what a report leaves out', () => {
  it('is told with its number beyond the 5,000 results that GitHub keeps', () => {
    const [first] = many.blocking
    if (first === undefined) throw new Error('The sample is empty.')
    const blocking = Array.from({ length: 5003 }, (_, index) => ({ ...first, id: String(index).padStart(8, '0') }))
    const report = renderReport('sarif', { ...many, blocking }, { width: 100, colour: false })
    expect(tellLeftOut('sarif', 'Standard output', report)).toEqual([
      'Standard output leaves out 3 findings beyond its limit. The report `json` holds everything.',
    ])
  })

  it('is not told twice by the console, which tells it itself', () => {
    const report = renderReport('console', enforced, { width: 100, colour: false })
    expect(report.leftOut).not.toEqual([])
    expect(tellLeftOut('console', 'Standard output', report)).toEqual([])
  })
})
