/** How bad a finding is, in the words every tool's own scale is mapped to; worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

/** Who said so: the tool itself, its vendor's published table, the policy, or nobody (the policy's `unknown-severity`). */
export type SeveritySource = 'tool' | 'vendor' | 'override' | 'default'

/** Negative when `a` is worse than `b`: sorts the worst first. */
export const compareSeverity = (a: Severity, b: Severity): number => ranks[a] - ranks[b]

/** Looked up in every comparison of two findings, so not searched for. */
const ranks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 }

export const isAtLeast = (severity: Severity, floor: Severity): boolean => compareSeverity(severity, floor) <= 0

export const isSeverity = (text: string): text is Severity => severities.some((severity) => severity === text)
