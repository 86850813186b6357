import type { Data } from './evidence.js'
import type { Day } from './finding/finding.js'

/** What is known about vulnerabilities by their CVE, and how old it is. */
export interface Feed<Entry> {
  readonly data: Data
  readonly entries: ReadonlyMap<string, Entry>
}

export interface KnownExploited {
  readonly added: Day
  readonly due?: Day
}

/** Data that findings are enriched with when they are judged, so that the same evidence can be judged again with newer data. */
export interface Feeds {
  /** CISA's catalogue of vulnerabilities that are known to be exploited. */
  readonly kev?: Feed<KnownExploited>
  /** The probability, 0 to 1, that a vulnerability is exploited within 30 days (FIRST's EPSS). */
  readonly epss?: Feed<number>
}
