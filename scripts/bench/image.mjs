import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, row, time } from './measure.mjs'
import { loadTests } from './tests.mjs'

const numbers = (count) => Array.from({ length: count }, (_, index) => index)
const folderOf = (count, name, content) => Object.fromEntries(numbers(count).map((at) => [name(at), content(at)]))

const stanza = (at) => `Package: lib${at}
Status: install ok installed
Maintainer: Example <example@example.org>
Architecture: amd64
Source: source${at % 150}
Version: 1.${at}-1
Description: library ${at}
`

/** Bytes that no layer packs smaller, the same on every machine (the generator of "Numerical Recipes"). */
function noise(size, seed) {
  const words = new Uint32Array(size / 4)
  let state = seed
  for (const at of words.keys()) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    words[at] = state
  }
  return new Uint8Array(words.buffer)
}

/** As large as the image of a service: a distribution, an application for Node, one for Python, and 96 MB that are no packages. */
const layers = ({ debian }) => [
  {
    ...debian,
    'var/lib/dpkg/status': `${debian['var/lib/dpkg/status']}\n${numbers(400).map(stanza).join('\n')}`,
    ...folderOf(
      96,
      (at) => `usr/lib/noise/${at}.bin`,
      (at) => noise(1024 * 1024, at + 1),
    ),
  },
  folderOf(
    1200,
    (at) => `app/node_modules/package-${at}/package.json`,
    (at) => JSON.stringify({ name: `package-${at}`, version: `1.0.${at}`, license: 'MIT' }),
  ),
  folderOf(
    150,
    (at) => `usr/lib/python3/dist-packages/dist${at}-1.0.dist-info/METADATA`,
    (at) => `Metadata-Version: 2.1\nName: dist${at}\nVersion: 1.0\nLicense: Apache-2.0\n`,
  ),
]

/** An SBOM and a scan of the same image, at once and one after the other. */
export async function benchImage({ cli, database, rounds }) {
  const tests = await loadTests('registry', 'images/push', 'images/image', 'images/contents')
  const registry = await tests.startRegistry()
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const image = tests.makeImage({ layers: layers(tests), packed: true })
    const reference = await tests.push({ registry: registry.address, repository: 'acme/app' }, image)
    writeFileSync(join(work, 'policy.yml'), JSON.stringify({ version: 1, mode: 'audit' }))
    const common = ['--image', reference, '--policy', join(work, 'policy.yml')]
    const words = (...args) => [process.execPath, cli, ...args].map((word) => `'${word}'`).join(' ')
    const sbom = words('sbom', ...common, '--author', 'Bench', '--output-directory', join(work, 'sbom'))
    const alone = `${sbom} --no-comparison`
    const scan = words('scan', ...common, '--vulnerability-db', database)
    const both = (first) => `${first} & one=$!; ${scan} & wait $one && wait $!`
    const commands = {
      sbom,
      'sbom, not compared': alone,
      scan,
      'one after the other': `${sbom} && ${scan}`,
      'side by side': both(sbom),
      'side by side, not compared': both(alone),
    }
    const runOnce = () => Object.values(commands).map((script) => time('bash', ['-c', script], { cwd: work }))
    runOnce()
    const samples = Array.from({ length: rounds }, runOnce)
    if (samples.flat().some(({ status }) => status !== 0)) throw new Error('an SBOM or a scan did not end well')
    row('\none image', 's wall', 's processor')
    for (const [index, name] of Object.keys(commands).entries()) {
      const of = (what) => median(samples.map((sample) => sample[index][what])).toFixed(2)
      row(name, of('wall'), of('cpu'))
    }
  } finally {
    await registry.stop()
    rmSync(work, { recursive: true, force: true })
  }
}
