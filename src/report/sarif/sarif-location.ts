import type { ScanSubject } from '../../core/evidence.js'
import type { Place, Region } from '../../core/finding/place.js'
import { forSarif, forUri } from '../escape.js'
import { githubLimits } from '../github/limits.js'
import { inRepository } from '../subject.js'
import type { Location, SarifRegion } from './sarif-types.js'

/** Where alerts of a finding without a file go: GitHub refuses a whole upload for one empty URI. */
const anchor = '.gatehouse/policy.yml'

/**
 * A path from the root of the repository as a URI reference (RFC 3986): every segment is percent-encoded, a colon too,
 * so that no segment looks like a scheme; nothing leaves the root of the run.
 */
export function uriOf(path: string, subject: ScanSubject): string {
  const inRun = segmentsOf(path).length === 0 ? anchor : path
  return segmentsOf(inRepository(inRun, subject)).map(forUri).join('/')
}

const segmentsOf = (path: string): readonly string[] =>
  path.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..')

/** The one location that GitHub reads. All four numbers, since GitHub shows an alert by the lines from start to end. */
export const locationOf = (place: Place, subject: ScanSubject): Location => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(place.path, subject) },
    region: regionOf(place.region, place.snippet),
  },
})

/** The schema wants them unique. */
export function relatedLocations(place: Place, subject: ScanSubject): readonly Location[] {
  const locations = place.related.map(({ path, region, label }) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(path, subject) },
      ...(region === undefined ? {} : { region: regionOf(region, undefined) }),
    },
    message: { text: forSarif(label) || 'related' },
  }))
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()].slice(
    0,
    githubLimits.shownLocations,
  )
}

/** A file without a region is told by its first line; an end that nobody knows is the end of the snippet's last line. */
export function regionOf(region: Region | undefined, snippet: string | undefined): SarifRegion {
  if (region === undefined) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  const startLine = atLeast(region.startLine, 1)
  const endLine = atLeast(region.endLine, startLine)
  const startColumn = atLeast(region.startColumn ?? 1, 1)
  const lines = snippet?.split(/\r\n|\n/) ?? []
  const last = lines.length === endLine - startLine + 1 ? (lines.at(-1) ?? '').length + 1 : 1
  const least = startLine === endLine ? startColumn : 1
  return { startLine, startColumn, endLine, endColumn: atLeast(region.endColumn ?? last, least) }
}

const atLeast = (value: number, least: number): number => Math.max(least, Math.floor(value) || least)
