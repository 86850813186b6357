import type { Problem } from '../../core/errors.js'
import type { Evidence } from '../../core/evidence.js'
import type { Finding } from '../../core/finding/finding.js'
import { sortedUnique } from '../../core/order.js'
import { defaultPolicy } from '../../core/policy/policy.js'
import type { FileMistake } from '../../core/verdict.js'
import type { Ports } from '../../ports.js'
import type { TriedChecks } from '../../report/check/check.js'
import { canonicalRuleId, scanners } from '../../tools/index.js'
import type { CustomChecks } from '../policy/checks/custom-checks.js'
import { foundPolicy } from '../policy/found-policy.js'
import type { Supplies } from '../scan/supply/supplies.js'
import { takeEvidence } from '../scan/take-evidence.js'
import { type Examples, exampleOf } from './examples.js'
import { ownIds } from './own-ids.js'

/** What came of trying the checks of one folder. */
export interface Trial {
  readonly mistakes: readonly FileMistake[]
  readonly trouble: readonly Problem[]
  readonly tried?: TriedChecks
}

/** Runs the checks of one folder over its examples with the real tool: something in every bad one, nothing in any good one. */
export async function tryExamples(
  checks: CustomChecks,
  examples: Examples,
  ports: Ports,
  supplies: Supplies,
): Promise<Trial> {
  const { tool, folder } = checks
  const place = await ports.files.makeTemporary('gatehouse-check-')
  try {
    for (const [path, text] of examples.files) await ports.files.write(`${place}/${path}`, text)
    const origin = { layer: 'repository' as const, source: folder, problems: [] }
    const found = foundPolicy({
      layers: [{ layer: 'repository', policy: defaultPolicy }],
      waivers: [],
      checks: [checks],
      origin,
    })
    const request = { path: place, untracked: true, tools: [tool] }
    const { evidence } = await takeEvidence(request, async () => found, ports, supplies)
    const runs = evidence.head.filter(({ scanner }) => takesChecks(scanner))
    return weigh(checks, examples, runs)
  } finally {
    await ports.files.remove(place).catch(() => undefined)
  }
}

const takesChecks = (name: string): boolean =>
  scanners.some((scanner) => scanner.name === name && scanner.checks !== undefined)

/** An id as its tool may write it in a report. */
const formsOf = (id: string): readonly string[] => [id, ...canonicalRuleId(id)].map((form) => form.toLowerCase())

/** What the findings in the examples say about the checks. */
export function weigh(checks: CustomChecks, { good, bad }: Examples, runs: readonly Evidence[]): Trial {
  const { tool, folder } = checks
  const problems = runs.flatMap((run) => run.problems)
  const unusable = problems.filter(({ code }) => code === 'CHECK_INVALID')
  const trouble = problems.filter(({ code }) => code !== 'CHECK_INVALID')
  const ids = ownIds(checks)
  const ownForms = new Map([...ids].map(([path, all]) => [path, new Set(all.flatMap(formsOf))] as const))
  const hits = runs.flatMap((run) => run.findings).flatMap((finding) => hitsOf(finding, ownForms))
  const at = (path: string, sentence: string, hint: string): FileMistake => ({
    path: `${folder}/${path}`,
    line: 1,
    column: 1,
    sentence,
    hint,
  })
  if (trouble.length > 0) return { mistakes: unusable.map((one) => ofProblem(folder, one)), trouble }
  const missed = bad.filter((example) => !hits.some((hit) => hit.example === example))
  const wrong = hits.filter(({ example }) => good.includes(example))
  const idle = [...ids.keys()].filter((path) => !hits.some((hit) => hit.check === path && bad.includes(hit.example)))
  return {
    mistakes: [
      ...unusable.map((one) => ofProblem(folder, one)),
      ...missed.map((example) =>
        at(
          example,
          'No check of this folder finds anything in this bad example.',
          'Correct the check, or the example.',
        ),
      ),
      ...sortedUnique(wrong.map((hit) => JSON.stringify([hit.example, hit.id, hit.check]))).map((key) => {
        const [example = '', id = '', check = ''] = JSON.parse(key) as string[]
        return at(
          example,
          `${id} of ${check} finds something in this good example.`,
          'Correct the check, or the example.',
        )
      }),
      ...idle.map((check) =>
        at(check, 'This check finds something in no bad example.', `Put a file that it must find into ${folder}/bad/.`),
      ),
    ],
    trouble: [],
    tried: { tool, checks: ids.size, good: good.length, bad: bad.length },
  }
}

interface Hit {
  readonly example: string
  readonly check: string
  readonly id: string
}

const hitsOf = ({ place, sources }: Finding, own: ReadonlyMap<string, ReadonlySet<string>>): readonly Hit[] =>
  sources.flatMap(({ ruleId }) =>
    [...own].flatMap(([check, forms]) =>
      formsOf(ruleId).some((form) => forms.has(form)) ? [{ example: exampleOf(place.path), check, id: ruleId }] : [],
    ),
  )

const ofProblem = (folder: string, { sentence, hint }: Problem): FileMistake => ({
  path: folder,
  line: 1,
  column: 1,
  sentence,
  ...(hint === undefined ? {} : { hint }),
})
