import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { type Build, type Lock, refuseDenied } from '../lock.js'
import { type Checked, expectedDigest } from './tool-cache.js'

/** The variable by which a user names an executable of their own: `GATEHOUSE_TRIVY`. */
export const variableFor = (tool: string): string => `GATEHOUSE_${tool.toUpperCase().replace(/-/g, '_')}`

/**
 * An executable that the user names. It is what they say or nothing: it does not give way to another origin.
 * @throws GatehouseError `TOOL_MISSING`, `TOOL_DENIED`, `DIGEST_MISMATCH`, `TOOL_NOT_EXECUTABLE`.
 */
export async function acceptGiven(
  path: string,
  build: Build,
  lock: Lock,
  cache: string,
  ports: Ports,
): Promise<Checked> {
  const file = await ports.files.realPath(path).catch(() => undefined)
  if (file === undefined || !path.startsWith('/') || (await ports.files.stat(file))?.type !== 'file') {
    throw new GatehouseError('TOOL_MISSING', `There is no file ${path} to be used as ${build.name}.`, {
      hint: `Let ${variableFor(build.name)} name the executable by its absolute path, or unset it.`,
    })
  }
  const sha256 = await ports.files.sha256(file)
  refuseDenied(lock, build.name, { sha256 })
  const expected = await expectedDigest(build, cache, ports)
  if (sha256 !== expected) throw explainOther(path, sha256, expected, build)
  if (!(await isExecutable(file, ports))) {
    throw new GatehouseError(
      'TOOL_NOT_EXECUTABLE',
      `${path} is ${build.name} ${build.version}, but it may not be executed.`,
      {
        hint: `Run chmod +x on it.`,
      },
    )
  }
  return { file, sha256, origin: 'path' }
}

function explainOther(path: string, sha256: string, expected: string | undefined, build: Build): GatehouseError {
  const { name, version, platform } = build
  const sentence =
    expected === undefined
      ? `Nobody states the digest of ${name} ${version} for ${platform}, so ${path} cannot be checked.`
      : `${path} is not ${name} ${version} as it is locked: its sha256 is ${sha256}, not ${expected}.`
  return new GatehouseError('DIGEST_MISMATCH', sentence, {
    hint: `Unset ${variableFor(name)} to let Gatehouse install it, or name the executable of the official release.`,
  })
}

/** A tool found on the PATH, if it is the locked one; any other is passed over. @throws GatehouseError `TOOL_DENIED`. */
export async function acceptFound(build: Build, lock: Lock, cache: string, ports: Ports): Promise<Checked | undefined> {
  const found = await ports.exec.find(build.name)
  const file = found === undefined ? undefined : await ports.files.realPath(found).catch(() => undefined)
  if (file === undefined) return undefined
  const sha256 = await ports.files.sha256(file).catch(() => '')
  refuseDenied(lock, build.name, { sha256 })
  return sha256 === (await expectedDigest(build, cache, ports)) ? { file, sha256, origin: 'path' } : undefined
}

const isExecutable = async (file: string, ports: Ports): Promise<boolean> =>
  (((await ports.files.stat(file))?.mode ?? 0) & 0o111) !== 0
