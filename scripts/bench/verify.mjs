import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, row, time } from './measure.mjs'
import { loadTests } from './tests.mjs'

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

async function signImages(count, { keyless, sign, makeImage, push }, stack, registry) {
  const images = Array.from({ length: count }, (_, index) => makeImage({ layers: [{ 'app/number': String(index) }] }))
  const references = []
  for (const image of images) references.push(await push({ registry: registry.address, repository: 'acme/app' }, image))
  await Promise.all(references.map((reference) => sign(keyless(stack), reference)))
  return references
}

/** Signed images, asked about at once by Gatehouse, and one after another by cosign. */
export async function benchVerify({ cli, rounds }, count = 20) {
  const tests = await loadTests('stack', 'registry', 'cosign', 'binaries', 'images/push', 'images/image')
  const [stack, registry] = await Promise.all([tests.startStack(), tests.startRegistry()])
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const references = await signImages(count, tests, stack, registry)
    const signature = { issuer: stack.issuer.url, identity }
    writeFileSync(
      join(work, 'policy.yml'),
      JSON.stringify({ version: 1, mode: 'enforce', 'supply-chain': { signature } }),
    )
    const options = ['--policy', join(work, 'policy.yml'), '--trusted-root', stack.trustedRoot]
    const cosign = await tests.program('cosign')
    const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', stack.issuer.url]
    const each = `for image in "$@"; do ${cosign} verify --trusted-root ${stack.trustedRoot} ${who.join(' ')} "$image" || exit; done`
    const commands = {
      'gatehouse verify': () => time(process.execPath, [cli, 'verify', ...options, ...references], { cwd: work }),
      'cosign in a row': () => time('bash', ['-c', each, 'each', ...references], { cwd: work }),
      'gatehouse verify, one': () => time(process.execPath, [cli, 'verify', ...options, references[0]], { cwd: work }),
    }
    const runOnce = () => Object.values(commands).map((run) => run())
    runOnce()
    const samples = Array.from({ length: rounds }, runOnce)
    if (samples.flat().some(({ status }) => status !== 0)) throw new Error('something did not verify')
    row(`verify ${count} images`, 's wall', 's processor')
    for (const [index, name] of Object.keys(commands).entries()) {
      const of = (what) => median(samples.map((sample) => sample[index][what])).toFixed(2)
      row(name, of('wall'), of('cpu'))
    }
  } finally {
    await Promise.all([stack.stop(), registry.stop()])
    rmSync(work, { recursive: true, force: true })
  }
}
