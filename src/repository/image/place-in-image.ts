import { linesOf } from '../../core/document/lines.js'
import type { Finding, Subject } from '../../core/finding/finding.js'
import { identify } from '../../core/finding/identity.js'
import type { Place } from '../../core/finding/place.js'
import type { Reported } from '../../core/finding/reported.js'
import { type ImageSubject, imagePath } from '../../core/image/subject.js'
import { compareFindings } from '../../core/merge/merge.js'
import { groupBy } from '../../core/order.js'
import { narrowRegion, snippetOf } from '../locate/region.js'
import type { FinalStage } from './final-stage.js'

/** The image that findings are in, and what it is made from. */
export interface Surroundings {
  readonly image: ImageSubject
  /** Absent: nobody knows the Dockerfile. */
  readonly dockerfile?: FinalStage
}

/** Turns what a tool said of an image into findings, sorted: one for each report. */
export function placeInImage(reported: readonly Reported[], tool: string, around: Surroundings): Finding[] {
  const ordinals = ordinalsOf(reported)
  return reported.map((report) => placeOne(report, tool, ordinals.get(report) ?? 0, around)).sort(compareFindings)
}

function placeOne(reported: Reported, tool: string, ordinal: number, around: Surroundings): Finding {
  const { kind, ruleId, format, concept, advisory, severity, severitySource } = reported
  const subject = subjectOf(reported, around.image)
  const known = advisory === undefined ? {} : { advisory }
  const named = concept === undefined ? {} : { concept }
  const rated = severity === undefined ? {} : { severity }
  const secret = kind === 'secret' ? { secret: { line: reported.secretHint ?? '', ordinal } } : {}
  const path = imagePath(around.image.name, reported.path)
  return {
    kind,
    rule: {
      id: concept ?? ruleId,
      ...named,
      title: reported.title,
      ...(reported.help === undefined ? {} : { help: reported.help }),
      ...(reported.url === undefined ? {} : { url: reported.url }),
      tags: reported.tags,
    },
    severity: severity ?? 'medium',
    severitySource,
    message: reported.message,
    place: placeOf(reported, path, around),
    subject,
    ...known,
    identity: identify({ kind, format, ruleId, path, subject, ...named, ...known, ...secret }),
    sources: [{ tool, ruleId, ...rated, severitySource }],
  }
}

/** Which of the equal lines of one file it is. */
function ordinalsOf(reported: readonly Reported[]): ReadonlyMap<Reported, number> {
  const secrets = groupBy(
    reported.filter(({ kind }) => kind === 'secret'),
    ({ path, secretHint }) => JSON.stringify([path, secretHint]),
  )
  return new Map([...secrets.values()].flatMap((group) => group.map((one, index) => [one, index] as const)))
}

function subjectOf({ kind, package: dependency, license, format }: Reported, image: ImageSubject): Subject {
  const { tag: _tag, ...about } = image
  return {
    ...(kind === 'misconfiguration'
      ? { resource: { format, type: format, stack: image.name, address: 'configuration' } }
      : {}),
    ...(dependency === undefined ? {} : { package: packageOf(dependency) }),
    ...(license === undefined ? {} : { license }),
    image: about,
  }
}

const packageOf = ({ path: _path, ...dependency }: NonNullable<Reported['package']>): NonNullable<Subject['package']> =>
  dependency

/**
 * At the Dockerfile where it is known, else at a path that no tag and no digest changes. A secret has no region: several at one line would
 * be taken for one.
 */
function placeOf({ kind, path: inside }: Reported, path: string, { dockerfile }: Surroundings): Place {
  if (dockerfile === undefined) return { path, related: [] }
  const related = inside === '' ? [] : [{ path, label: 'in the image' }]
  if (kind === 'secret') return { path: dockerfile.path, related }
  const { startLine, endLine } = dockerfile.from
  const lines = linesOf(dockerfile.text)
  return {
    path: dockerfile.path,
    region: narrowRegion(lines, startLine, endLine),
    snippet: snippetOf(lines, { startLine, endLine }, (text) => text),
    related,
  }
}
