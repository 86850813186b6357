import { decodeVerdict } from '../../core/codec/verdict-codec.js'
import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import { makeVerdictPredicate } from '../../core/supply-chain/predicates/make-verdict-predicate.js'
import {
  type PredicateName,
  predicateTitle,
  predicateTypes,
} from '../../core/supply-chain/predicates/predicate-types.js'
import { type PredicateFault, readPredicate } from '../../core/supply-chain/predicates/read-predicate.js'
import type { Verdict } from '../../core/verdict.js'
import type { Files } from '../../ports.js'
import type { KnownImage } from '../registries/images.js'

/** Something that is attested: its type, and the text of its predicate. */
export interface Statement {
  readonly name: PredicateName
  readonly predicateType: string
  readonly text: string
}

/** A registry and whoever verifies have to read it. */
const mostBytes = 64 * 2 ** 20

/**
 * An SBOM as a statement, of the type that its content says.
 * @throws GatehouseError `SIGNING_REFUSED` for what is no SBOM, or one of another image: it is not attested, since whoever verifies refuses it.
 */
export async function sbomStatement(path: string, image: KnownImage, files: Files): Promise<Statement> {
  const text = await readBounded(path, files)
  const value = parse(text, path)
  const digests = [image.digest, ...image.platforms]
  const faults = (['cyclonedx', 'spdxjson'] as const).map(
    (name) => [name, readPredicate(name, value, { digests }).fault] as const,
  )
  const right = faults.find(([, fault]) => fault === undefined)
  if (right !== undefined) return { name: right[0], predicateType: predicateTypes[right[0]], text }
  throw refused(
    path,
    faults.some(([, fault]) => fault === 'other-image') ? 'other-image' : 'other-content',
    'an SBOM (CycloneDX or SPDX, as JSON)',
  )
}

/**
 * The verdict about the image as a statement.
 * @throws GatehouseError `SIGNING_REFUSED` for one that does not let it through or is about another image, `EVIDENCE_INVALID` for what is none.
 */
export async function verdictStatement(path: string, image: KnownImage, files: Files): Promise<Statement> {
  const verdict = decodeVerdict(await readBounded(path, files))
  if (digestOf(verdict) !== image.digest) throw refused(path, 'other-image', 'a verdict')
  if (verdict.verdict !== 'pass' && verdict.verdict !== 'warn') {
    throw new GatehouseError(
      'SIGNING_REFUSED',
      `Nothing is signed: the verdict about the image is \`${verdict.verdict}\`. ${verdict.reason}`,
      {
        hint: 'Put right what blocks, build the image again, and judge that one.',
      },
    )
  }
  if (!verdict.scanners.some(lookedInside)) throw withoutScan(path)
  if (verdict.subject.image?.platform !== undefined && image.platforms.length > 1) throw onePlatform(path)
  const predicate = makeVerdictPredicate(verdict, { name: image.name, digest: image.digest })
  const name = 'gatehouse-verdict'
  return { name, predicateType: predicateTypes[name], text: `${JSON.stringify(predicate)}\n` }
}

/** A list of packages alone says nothing of what is wrong with them, and Gatehouse itself only looks at names. */
const lookedInside = ({ tool, examined }: Verdict['scanners'][number]): boolean =>
  tool.origin !== 'built-in' && examined.some(({ format, files }) => format === 'image' && files > 0)

const withoutScan = (path: string): GatehouseError =>
  new GatehouseError('SIGNING_REFUSED', `Nothing is signed: no scanner looked into the image for ${path}.`, {
    hint: 'Give the verdict over a scan of the image (gatehouse scan --image, actions/gate).',
  })

const onePlatform = (path: string): GatehouseError =>
  new GatehouseError(
    'SIGNING_REFUSED',
    `Nothing is signed: ${path} is about one platform of an image that has several.`,
    {
      hint: 'Scan it without `platform`, so that each is looked at.',
    },
  )

const digestOf = ({ subject }: Verdict): Digest | undefined => subject.image?.digest

async function readBounded(path: string, files: Files): Promise<string> {
  const size = (await files.stat(path))?.size
  if (size === undefined) {
    throw new GatehouseError('TARGET_MISSING', `There is no file ${path}.`, {
      hint: 'Name the file that the step before wrote.',
    })
  }
  if (size <= mostBytes) return files.readText(path)
  throw new GatehouseError('SIGNING_REFUSED', `${path} has ${size} bytes, more than can be attested (${mostBytes}).`, {
    hint: 'Attest less: an SBOM of one image, without the files in it.',
  })
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GatehouseError('SIGNING_REFUSED', `${path} is not JSON.`, { hint: 'Give an SBOM as JSON.', cause })
  }
}

const refused = (path: string, fault: PredicateFault, what: string): GatehouseError =>
  new GatehouseError(
    'SIGNING_REFUSED',
    fault === 'other-image' ? `${path} is about another image than the one that is signed.` : `${path} is not ${what}.`,
    { hint: 'Make it from the image by its digest, in the run that signs it.' },
  )

/** `SBOM (CycloneDX)`. */
export const titleOf = ({ name }: Statement): string => predicateTitle(name)
