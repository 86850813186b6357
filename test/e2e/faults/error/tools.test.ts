import { appendFileSync, chmodSync, copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { type Supplies, suppliesOf } from '../../../../src/flow/scan/supply/supplies.js'
import { makeFolder } from '../../../temporary.js'
import { expectError, fakeTool, portsWith, realTool, scanWith, suppliesWith } from './scene.js'

/** A tool that is not the one that is locked, or that cannot be started; the other one is heard. */

beforeAll(async () => {
  await Promise.all(['checkov', 'trivy'].map(realTool))
})

/** Trivy from the place that the environment names, checked as in every scan; a quick Checkov. */
function trivyFrom(environment: Readonly<Record<string, string>>): Supplies {
  const real = suppliesOf({ offline: true }, portsWith(environment))
  const quick = suppliesWith()
  return { ...quick, install: (name) => (name === 'trivy' ? real : quick).install(name) }
}

async function copyOfTrivy(): Promise<string> {
  const file = join(makeFolder(), 'trivy')
  copyFileSync((await realTool('trivy')).file, file)
  chmodSync(file, 0o755)
  return file
}

describe('Trivy', () => {
  it('is missing where the user says it is', async () => {
    const file = join(makeFolder(), 'trivy')
    expectError(
      await scanWith({ supplies: trivyFrom({ GATEHOUSE_TRIVY: file }) }),
      `There is no file ${file} to be used as trivy.`,
      'checkov',
    )
  })

  it('is another program there', async () => {
    const { file } = await fakeTool('trivy', 'exit 0')
    expectError(
      await scanWith({ supplies: trivyFrom({ GATEHOUSE_TRIVY: file }) }),
      /\/trivy is not trivy 0\.74\.0 as it is locked: its sha256 is [0-9a-f]{64}, not d89bcc65[0-9a-f]{56}\.$/,
      'checkov',
    )
  })

  it('may not be executed there', async () => {
    const file = await copyOfTrivy()
    chmodSync(file, 0o644)
    expectError(
      await scanWith({ supplies: trivyFrom({ GATEHOUSE_TRIVY: file }) }),
      `${file} is trivy 0.74.0, but it may not be executed.`,
      'checkov',
    )
  })

  it('is nowhere, and nothing may be fetched', async () => {
    const nowhere = { GATEHOUSE_TRIVY: '', GATEHOUSE_CACHE: makeFolder(), PATH: makeFolder() }
    expectError(
      await scanWith({ supplies: trivyFrom(nowhere) }),
      'trivy 0.74.0 is not on this machine, and nothing may be fetched (offline).',
      'checkov',
    )
  })

  it('was changed in the cache by one byte', async () => {
    const cache = makeFolder()
    const { file } = await realTool('trivy')
    const copy = join(cache, file.slice(file.lastIndexOf('/tools/')))
    cpSync(dirname(file), dirname(copy), { recursive: true })
    rmSync(copy)
    copyFileSync(file, copy)
    chmodSync(copy, 0o755)
    appendFileSync(copy, 'x')
    expectError(
      await scanWith({ supplies: trivyFrom({ GATEHOUSE_TRIVY: '', GATEHOUSE_CACHE: cache, PATH: makeFolder() }) }),
      'trivy 0.74.0 is not on this machine, and nothing may be fetched (offline). cache: the file in the cache had been changed and was removed.',
      'checkov',
    )
  })
})

describe('a tool that was there a moment ago', () => {
  it('is gone', async () => {
    const checkov = await fakeTool('checkov', 'exit 0')
    rmSync(checkov.file)
    expectError(
      await scanWith({ supplies: suppliesWith({ checkov }) }),
      'Checkov could not be started: its program is not there.',
      'trivy',
    )
  })

  it.each<[string, (file: string) => void]>([
    ['may not be executed any more', (file) => chmodSync(file, 0o644)],
    ['is empty', (file) => writeFileSync(file, '')],
    ['is no program', (file) => writeFileSync(file, '<html>Not found</html>')],
    ['names an interpreter that is not there', (file) => writeFileSync(file, '#!/nowhere/python3\n')],
  ])('%s', async (_, damage) => {
    const checkov = await fakeTool('checkov', 'exit 0')
    damage(checkov.file)
    expectError(
      await scanWith({ supplies: suppliesWith({ checkov }) }),
      'Checkov could not be started: its program is not executable.',
      'trivy',
    )
  })
})
