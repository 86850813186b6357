import type { Place, Region } from '../../core/place.js'
import { forSarif, forUri } from '../escape.js'
import { githubLimits } from '../github/limits.js'
import type { Location, SarifRegion } from './sarif-types.js'

/** Where alerts of a finding without a file go: GitHub refuses a whole upload for one empty URI. */
const anchor = '.gatehouse/policy.yml'

/**
 * A path relative to the repository as a URI reference (RFC 3986): every segment is percent-encoded, a colon too, so
 * that no segment looks like a scheme; nothing leaves the repository.
 */
export function uriOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  const uri = segments.map(forUri).join('/')
  return uri === '' ? anchor : uri
}

/** The one location that GitHub reads. All four numbers, since GitHub shows an alert by the lines from start to end. */
export const locationOf = (place: Place): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(place.path) }, region: regionOf(place.region, place.snippet) },
})

/** The schema wants them unique. */
export function relatedLocations(place: Place): readonly Location[] {
  const locations = place.related.map(({ path, region, label }) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
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
