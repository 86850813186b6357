/**
 * What GitHub refuses, hides or cuts, each with where it was read. Read in November 2026 from GitHub's documentation (docs), its
 * OpenAPI description (api) and the source of its own client and runner (code).
 */
export const githubLimits = {
  /** Bytes of the gzip-compressed log (docs "File too large", api). */
  compressedBytes: 10 * 1024 ** 2,
  /** Per file (docs "SARIF results exceed one or more limits"; so are the next seven). */
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  locations: 1_000,
  threadFlowLocations: 10_000,
  tags: 20,
  /** Above these, what is beyond is not shown. */
  shownResults: 5_000,
  shownLocations: 100,
  shownTags: 10,
  /** Characters (docs "SARIF support for code scanning"). */
  ruleName: 255,
  ruleDescription: 1_024,
  /** Bytes of a step's summary; a longer one is dropped whole (code: runner, CreateStepSummaryCommand). */
  summaryBytes: 1024 ** 2,
  /** Annotations of each type in a step (code: runner, ExecutionContext). */
  annotationsOfType: 10,
  /** Characters of an annotation's message (code: runner). */
  annotationMessage: 4_096,
  /** Characters of a comment (api error text "body is too long"). */
  commentBody: 65_536,
} as const
