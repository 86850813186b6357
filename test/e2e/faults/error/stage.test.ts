import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { GatehouseError } from '../../../../src/core/errors.js'
import type { Files } from '../../../../src/ports.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import {
  bucket,
  expectError,
  fakeTool,
  findReport,
  portsWith,
  quickCheckov,
  realTool,
  scanWith,
  suppliesWith,
  type Told,
} from './scene.js'

/** Trouble with the tree that scanners are given, and with the disk it is on. */

beforeAll(async () => {
  await Promise.all(['checkov', 'trivy'].map(realTool))
})
afterEach(() => vi.unstubAllEnvs())

describe('a tool', () => {
  const root = 'for word in "$@"; do case $word in --directory=*) root=${word#--directory=};; esac; done'
  const sentence = 'main.tf changed while it was scanned, so the result fits no one state of the tree.'

  it.each<[string, string, string]>([
    ['changes a file', 'echo "# more" >> "$root/main.tf"', sentence],
    ['puts another file in its place', 'echo "# other" > "$root/x"; /bin/mv "$root/x" "$root/main.tf"', sentence],
    ['puts a link in its place', '/bin/ln -sf /etc/hostname "$root/main.tf"', sentence],
    ['removes a file', '/bin/rm "$root/main.tf"', sentence],
    ['removes all', '/bin/sleep 0.5; /bin/rm -r "$root"', sentence],
  ])('that %s of the tree is noticed', async (_, change, words) => {
    const told = await scanWith({ supplies: suppliesWith({ checkov: quickCheckov(`${root}; ${change}`) }) })
    expectError(told, words, 'trivy')
    expectError(told, words, 'checkov')
  })

  it('has no room for its report', async () => {
    const full = `${findReport}; printf '{"SchemaVersion":2,' > "$report"; echo "write $report: no space left on device" >&2; exit 1`
    expectError(
      await scanWith({ supplies: suppliesWith({ trivy: fakeTool('trivy', full) }) }),
      'Trivy could not write its report: the disk is full.',
      'checkov',
    )
  })
})

/** Nothing was scanned, and that is all there is to say: each scanner says so, the reader is told once. */
function expectNothing({ verdict, evidence, console }: Told, sentence: string): void {
  expect(verdict.problems.map((problem) => problem.sentence)).toEqual([sentence])
  expect(verdict).toMatchObject({ verdict: 'error', enforced: true, reason: sentence })
  expect(evidence.head.map(({ scanner, outcome }) => `${scanner} ${outcome}`)).toEqual([
    'checkov failed',
    'trivy/config failed',
  ])
  expect(evidence.head.every(({ examined }) => examined.every(({ files }) => files === 0))).toBe(true)
  expect(console).toContain(`Gatehouse: could not decide. Not your code: ${sentence}`)
  expect(console).not.toContain('more problem')
}

describe('a disk that is full', () => {
  const full = (path: string): Promise<never> =>
    Promise.reject(
      new GatehouseError('DISK_FULL', `There is no space left to write ${path.replace(/.*\/tree\//, '')}.`),
    )
  const scanOn = (files: Partial<Files>): Promise<Told> => {
    const ports = portsWith()
    return scanWith({ ports: { ...ports, files: { ...ports.files, ...files } } })
  }

  it('leaves no room for the tree', async () => {
    expectNothing(await scanOn({ linkOrCopy: (_, to) => full(to) }), 'There is no space left to write main.tf.')
  })

  it('leaves no room for the canaries', async () => {
    const { write } = portsWith().files
    expectNothing(
      await scanOn({
        write: (path, content) => (path.endsWith('/terraform/main.tf') ? full('it') : write(path, content)),
      }),
      'There is no space left to write it.',
    )
  })

  it('leaves no room for a temporary folder', async () => {
    expectNothing(await scanOn({ makeTemporary: () => full('x') }), 'There is no space left to write x.')
  })

  it('leaves no room for the folders of one scanner, and the other one is heard', async () => {
    const { makeDirectory } = portsWith().files
    expectError(
      await scanOn({ makeDirectory: (path) => (path.endsWith('/checkov/cwd') ? full('it') : makeDirectory(path)) }),
      'There is no space left to write it.',
      'trivy',
    )
  })

  it('leaves nothing behind, and a folder that cannot be removed costs no verdict', async () => {
    const removed: string[] = []
    const remove = (path: string): Promise<void> => {
      removed.push(path)
      return Promise.reject(new Error('it is busy'))
    }
    const { verdict } = await scanOn({ remove })
    expect(verdict.problems).toEqual([])
    expect(removed).toHaveLength(1)
  })
})

describe('the folder for temporary files', () => {
  const scanThere = async (folder: string): Promise<Told> => {
    const [root, policy] = [writeTree(bucket), writeTree({ 'policy.yml': 'version: 1\nmode: enforce\n' })]
    await realTool('trivy')
    vi.stubEnv('TMPDIR', folder)
    return scanWith({ root, request: { policyFile: join(policy, 'policy.yml') } })
  }

  it('is not there', async () => {
    const missing = join(makeFolder(), 'missing')
    expectNothing(await scanThere(missing), `Temporary files cannot be written to ${missing}: there is no such folder.`)
  })

  it('is a file', async () => {
    const file = join(writeTree({ file: '' }), 'file')
    expectNothing(
      await scanThere(file),
      `Temporary files cannot be written to ${file}: a part of its path is not a folder.`,
    )
  })
})
