import table from './data/concepts.json' with { type: 'json' }

/** Tools whose rules were compared. */
export type ComparedTool = 'trivy' | 'checkov'

/** One control, whatever each tool calls it. The id is never renamed or removed: waivers and identities hold it. */
export interface Concept {
  readonly id: string
  readonly title: string
}

/** How a Checkov check compares with a Trivy check without being equal to it; never a reason to merge. */
export interface Relation {
  readonly kind: 'narrower' | 'wider' | 'related'
  readonly trivy: string
  readonly checkov: string
  readonly why: string
}

/** Formats that are read with the rules of another: charts and kustomizations are Kubernetes. */
const frameworks: Readonly<Record<string, string>> = { helm: 'kubernetes', kustomize: 'kubernetes' }

const keyOf = (tool: ComparedTool, framework: string, ruleId: string): string => `${tool} ${framework} ${ruleId}`

const byRule: ReadonlyMap<string, Concept> = new Map(
  table.concepts.flatMap(({ id, title, trivy, checkov, frameworks }) =>
    frameworks.flatMap((framework) => [
      ...trivy.map((rule) => [keyOf('trivy', framework, rule), { id, title }] as const),
      ...checkov.map((rule) => [keyOf('checkov', framework, rule), { id, title }] as const),
    ]),
  ),
)

/** In the order of the table. */
export const conceptIds: readonly string[] = table.concepts.map(({ id }) => id)

const knownConcepts: ReadonlySet<string> = new Set(conceptIds)

const relations: readonly Relation[] = (['narrower', 'wider', 'related'] as const).flatMap((kind) =>
  table.relations[kind].map((relation) => ({ kind, ...relation })),
)

/**
 * The concept that a rule is proven to test in files of this format. The format matters: CKV_K8S_12 and CKV_K8S_13 mean the opposite
 * of each other in Kubernetes and in Terraform. `undefined` where nothing is proven. Source: docs/knowledge.md.
 */
export function conceptOf(tool: ComparedTool, format: string, ruleId: string): Concept | undefined {
  const framework = Object.hasOwn(frameworks, format) ? (frameworks[format] ?? format) : format
  return byRule.get(keyOf(tool, framework, ruleId))
}

export const isConcept = (id: string): boolean => knownConcepts.has(id)

/** Rules of the other tool that overlap with this one without being equal, in the order of the table. */
export const relationsOf = (tool: ComparedTool, ruleId: string): readonly Relation[] =>
  relations.filter((relation) => relation[tool] === ruleId)

/** A concept with the rules that are proven to test it, and the formats for which that is proven. */
export interface ConceptFacts extends Concept {
  readonly rules: Readonly<Record<ComparedTool, readonly string[]>>
  readonly frameworks: readonly string[]
}

/** What is known of a concept, or of all that a rule of either tool tests. */
export const conceptsNamed = (word: string): readonly ConceptFacts[] =>
  table.concepts
    .filter(({ id, trivy, checkov }) => id === word || trivy.includes(word) || checkov.includes(word))
    .map(({ id, title, trivy, checkov, frameworks }) => ({ id, title, rules: { trivy, checkov }, frameworks }))
