import { z } from 'zod'
import checkovPins from '../data/checkov.requirements.json' with { type: 'json' }
import uvPins from '../data/uv.requirements.json' with { type: 'json' }

const pinSchema = z.strictObject({
  /** `name==version`, and nothing that a package manager could take for an option or an address. */
  pin: z.string().regex(/^[a-z0-9][a-z0-9._-]*==[0-9][0-9a-z.+!]*$/),
  /** Environment marker of PEP 508: for which Python versions and systems this pin is. */
  marker: z
    .string()
    .regex(/^[a-z0-9_ '"().<>=!*-]+$/i)
    .optional(),
  /** Of the wheels for our platforms; source archives are left out, so that nothing can be built on the way. */
  sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1),
})

export type Pin = z.infer<typeof pinSchema>

/** The pinned sets of the lock by name; made by `scripts/lock/lock.mjs`. */
export const pinnedSets: Readonly<Record<string, unknown>> = { checkov: checkovPins, uv: uvPins }

/** The text of a requirement file, as `pip` and `uv` read it with `--require-hashes`. Throws zod's error. */
export function renderRequirements(pins: unknown): string {
  const lines = z.array(pinSchema).parse(pins).map(renderPin)
  return `${lines.join('\n')}\n`
}

const renderPin = ({ pin, marker, sha256 }: Pin): string =>
  [marker === undefined ? pin : `${pin} ; ${marker}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(
    ' \\\n',
  )
