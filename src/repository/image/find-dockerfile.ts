import { GatehouseError } from '../../core/errors.js'
import { areSameImage, imageLabels } from '../../core/image/base.js'
import type { Git } from '../../ports/machine/git.js'
import type { Files } from '../../ports.js'
import { formatsOf } from '../formats.js'
import { openSources } from '../sources.js'
import { listTree } from '../tree.js'
import { type FinalStage, finalStage } from './final-stage.js'

export interface DockerfileQuery {
  /** From the root, as somebody named it. */
  readonly given?: string
  /** What the image says of itself. */
  readonly labels: ReadonlyMap<string, string>
  /** Of the tree: `owner/name`, or the address of its remote. */
  readonly repository?: string
}

/**
 * The Dockerfile of an image: the one that was named; else, unless the image says that it comes from another repository, the only one that
 * begins with the base that the image names; else the only one there is, if the image says that it comes from here. Never a guess.
 * @throws GatehouseError TARGET_MISSING for one that was named and is no Dockerfile.
 */
export async function findDockerfile(
  root: string,
  { given, labels, repository }: DockerfileQuery,
  ports: { readonly files: Files; readonly git: Git },
): Promise<FinalStage | undefined> {
  if (given !== undefined) {
    const [only] = await readStages(root, [given], ports.files)
    if (only === undefined) throw noDockerfile(given)
    return only
  }
  const source = labels.get(imageLabels.source)
  const isOurs = source !== undefined && repository !== undefined && isSameRepository(source, repository)
  const base = labels.get(imageLabels.baseName)
  if ((source !== undefined && repository !== undefined && !isOurs) || (base === undefined && !isOurs)) return undefined
  const { paths } = await listTree(root, true, ports)
  const isDockerfile = (path: string): boolean => formatsOf(path, undefined).includes('dockerfile')
  const stages = await readStages(root, paths.filter(isDockerfile), ports.files)
  const fitting = base === undefined ? [] : stages.filter((stage) => isBuiltOn(stage, base, labels))
  return fitting.length === 1 ? fitting[0] : isOurs && stages.length === 1 ? stages[0] : undefined
}

async function readStages(root: string, paths: readonly string[], files: Files): Promise<readonly FinalStage[]> {
  const sources = openSources(root, files)
  await sources.read(paths)
  return paths.flatMap((path) => {
    const file = sources.file(path)
    return (file === undefined ? undefined : finalStage(path, file.text)) ?? []
  })
}

function isBuiltOn({ base }: FinalStage, name: string, labels: ReadonlyMap<string, string>): boolean {
  const digest = labels.get(imageLabels.baseDigest)
  return (
    base !== undefined && areSameImage(base, digest === undefined || name.includes('@') ? name : `${name}@${digest}`)
  )
}

/** `https://github.com/acme/app.git`, `git@github.com:acme/app` and `acme/app` are one. */
const isSameRepository = (a: string, b: string): boolean =>
  ownerAndName(a) !== '' && ownerAndName(a) === ownerAndName(b)

const ownerAndName = (address: string): string =>
  /([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(address.slice(-200).toLowerCase().replace(/:/g, '/'))?.[1] ?? ''

const noDockerfile = (path: string): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `${path} is no Dockerfile that can be read.`, {
    hint: 'Give its path from the folder of the repository, with a FROM in it.',
  })
