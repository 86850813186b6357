import table from './data/trivy-aliases.json' with { type: 'json' }

const names: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.aliases))

const byAlias: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [id, aliases] of names) {
    for (const alias of aliases) found.set(alias, [...(found.get(alias) ?? []), id])
  }
  return found
})()

/** Whether this release of Trivy has a misconfiguration check of this canonical id, deprecated ones included. */
export const isTrivyCheck = (id: string): boolean => names.has(id)

/**
 * Canonical ids of the checks that Trivy also knows by this word: `aws-s3-enable-versioning`, `enable-versioning`. A short code may
 * name several; empty for a word that Trivy does not know. Read from Trivy 0.74.0's own metadata, see docs/knowledge.md.
 */
export const trivyChecksNamed = (alias: string): readonly string[] => byAlias.get(alias) ?? []

/** What Trivy also calls a check, in words. */
export const wordsOfTrivyCheck = (id: string): readonly string[] => names.get(id) ?? []

/** Every misconfiguration check of this release of Trivy. */
export const trivyCheckIds: readonly string[] = [...names.keys()]
