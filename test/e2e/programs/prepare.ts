import { prepareAct } from '../../workflows/act-binary.js'
import { program, programNames } from '../sigstore/binaries.js'
import { gently } from './gently.js'
import { lockedTool } from './locked-tools.js'
import { take } from './once.js'
import { lockFor } from './place.js'

/** In the order in which tests ask for them. */
const others: readonly (() => Promise<unknown>)[] = [
  prepareAct,
  ...programNames.map((name) => () => program(name)),
  ...['cosign', 'syft'].map((name) => () => lockedTool(name, gently)),
]

/** Makes all that is not there yet. What cannot be made, whoever needs it tries again and tells why. */
async function prepare(giveScannersBack: () => Promise<void>, isOver: () => boolean): Promise<void> {
  for (const name of ['trivy', 'checkov']) await lockedTool(name, gently).catch(() => undefined)
  await giveScannersBack()
  for (const make of others) {
    if (isOver()) return
    await make().catch(() => undefined)
  }
}

/** Begins beside the unit tests, which need none of it. The scanners are locked before any test starts: each waits for them (`ready.ts`). */
export async function setup(): Promise<() => void> {
  let isOver = false
  const giveBack = await take(await lockFor('scanners'))
  void prepare(giveBack, () => isOver)
  return () => {
    isOver = true
  }
}
