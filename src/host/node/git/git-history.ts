import type { GitCommand } from './git-command.js'

const oneLine = (answer: string | undefined): string | undefined => {
  const line = answer?.trim()
  return line === '' ? undefined : line
}

/** A word that begins with a dash would be an option. */
const isRevision = (text: string): boolean => text !== '' && !text.startsWith('-') && !/[\0\n]/.test(text)

/** The commit that a revision names, if git holds it. */
export const findCommit = async (git: GitCommand, root: string, revision: string): Promise<string | undefined> =>
  isRevision(revision)
    ? oneLine(await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))
    : undefined

export const findMergeBase = async (
  git: GitCommand,
  root: string,
  a: string,
  b: string,
): Promise<string | undefined> =>
  isRevision(a) && isRevision(b) ? oneLine(await git(root, ['merge-base', a, b])) : undefined

/** As the commit itself names them: in a clone of one commit git pretends that it has none. */
export async function readParents(
  git: GitCommand,
  root: string,
  commit: string,
): Promise<readonly string[] | undefined> {
  if (!isRevision(commit)) return undefined
  const text = await git(root, ['cat-file', 'commit', commit])
  if (text === undefined) return undefined
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')))
  return [...header.matchAll(/^parent ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm)].map(([, parent = '']) => parent)
}
