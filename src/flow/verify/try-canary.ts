import { toProblem } from '../../core/errors.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import type { Verifier } from '../../tools/signing.js'
import { runBesideRegistry, type Workplace } from '../registries/run-beside-registry.js'
import type { CanaryOutcome } from './request.js'

/** A verifier that takes a forged text, or refuses the right one, proves nothing about images. Never rejects. */
export async function tryCanary(
  { canary, deadlineMs, memoryBytes }: Verifier,
  { installed, place, folder }: { readonly installed: Installed; readonly place: Workplace; readonly folder: string },
  ports: Ports,
): Promise<CanaryOutcome> {
  try {
    for (const [name, text] of Object.entries(canary.files)) await ports.files.write(`${folder}/${name}`, text)
    const beside = { installed, place, limits: { deadlineMs, memoryBytes } }
    const ends = await Promise.all(
      canary.trials(folder, deadlineMs).map(async ({ invocation, passes }) => {
        const { exit } = await runBesideRegistry(invocation, beside, ports)
        return (exit === 0) === passes
      }),
    )
    return { seen: ends.every((isRight) => isRight) }
  } catch (error) {
    return { seen: false, problem: toProblem(error) }
  }
}
