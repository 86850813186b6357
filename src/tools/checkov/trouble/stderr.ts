import { hideCredentials } from '../../../core/credentials.js'
import type { Gap } from '../../../core/evidence.js'
import { below } from '../paths.js'

const longestLine = 8192
const longestDetail = 200

/** Messages of Checkov 3.3.30 that name a file it did not read; the first group is its absolute path. */
const unread: readonly { readonly pattern: RegExp; readonly reason: 'not-parsed' | 'not-read' }[] = [
  { pattern: /\bYAML error parsing (\/.+?): /, reason: 'not-parsed' },
  { pattern: /\bFailed to parse file (\/.+?) because it isn't valid yaml/, reason: 'not-parsed' },
  { pattern: /\bFailed to parse template: (\/.+)$/, reason: 'not-parsed' },
  { pattern: /\bTemplate (\/.+?) is malformed: /, reason: 'not-parsed' },
  { pattern: /\bfail to pars file (\/.+?), /, reason: 'not-parsed' },
  { pattern: /\bFail to read file (\/.+?)\. error: /, reason: 'not-read' },
  { pattern: /\b(?:Kubernetes|CloudFormation) skipping (\/.+?) as it is not a valid /, reason: 'not-parsed' },
  { pattern: /\bSecret scanning: could not process file (\/.+)$/, reason: 'not-read' },
  { pattern: /\bCannot read file contents: (\/.+)$/, reason: 'not-read' },
]

/**
 * What Checkov's log says was not looked at: files, modules that are not in the tree (it names no call), and resources that it lost
 * (a `for_each` key with a dot is enough). The rest of the log is not taken over: it quotes sources.
 */
export const readGaps = (stderr: string, root: string): Gap[] =>
  stderr.split('\n').flatMap((line) => gapOf(line.slice(0, longestLine), root) ?? [])

function gapOf(line: string, root: string): Gap | undefined {
  const message = /^[\d-]{10} [\d:,]{8,16} \[[^\]\n]{1,60}\] \[(?:WARNI|ERROR)\] {1,4}(.*)$/.exec(line)?.[1]
  if (message === undefined) return undefined
  for (const { pattern, reason } of unread) {
    const path = pattern.exec(message)?.[1]
    if (path !== undefined) return fileGap(below(root, path), reason)
  }
  return moduleGap(message, root) ?? resourceGap(message)
}

const fileGap = (path: string | undefined, reason: 'not-parsed' | 'not-read'): Gap | undefined =>
  path === undefined ? undefined : { path, reason }

function moduleGap(message: string, root: string): Gap | undefined {
  const remote = /^Failed to download module (\S+) /.exec(message)?.[1]
  if (remote !== undefined) return { path: '.', reason: 'module-not-loaded', detail: addressOf(remote) }
  const local = /^Unable to load module - source: (\/.+?), version: /.exec(message)?.[1]
  if (local === undefined) return undefined
  const path = below(root, local)
  return path === undefined
    ? { path: '.', reason: 'module-not-loaded', detail: 'a folder outside the one that was scanned' }
    : { path, reason: 'module-not-loaded' }
}

/** An address may hold a user and a token; of what follows `?`, only the revision matters. */
const addressOf = (module: string): string =>
  hideCredentials(module)
    .replace(/[?&](?!ref=)[^&]*/g, '')
    .slice(0, longestDetail)

function resourceGap(message: string): Gap | undefined {
  const resource = /^Failed to find context for (?:resource|data)\.(.+)$/.exec(message)?.[1]
  return resource === undefined
    ? undefined
    : { path: '.', reason: 'not-read', detail: resource.slice(0, longestDetail) }
}
