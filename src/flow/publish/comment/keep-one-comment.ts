import type { Comment, GitHub } from '../../../ports/github.js'
import { ownComments, take } from './own-comments.js'

export interface WantedComment {
  readonly number: number
  /** The head of the pull request that was judged. */
  readonly commit: string
  readonly marker: string
  /** There is something that must be said; without it only a comment that exists is edited. */
  readonly isNeeded: boolean
  readonly bodyFor: (before: 'no-comment' | 'a-comment') => string
}

type Ports = Pick<
  GitHub,
  'comments' | 'viewer' | 'pullRequestHead' | 'createComment' | 'updateComment' | 'deleteComment'
>

/**
 * One comment in a pull request, whoever else runs at the same time: the oldest of ours stays, whoever wrote it; nobody ever deletes
 * the oldest, and everybody deletes the others. A run for a commit that is no longer the head leaves it alone.
 * @throws Refused
 */
export async function keepOneComment(wanted: WantedComment, github: Ports): Promise<void> {
  if (!(await isHead(wanted, github))) return
  const list = await ownComments(wanted.number, wanted.marker, github)
  const before = await list()
  const [oldest] = before
  if (oldest !== undefined) {
    await edit(oldest, wanted, github)
    await removeOthers(before, oldest, github)
  } else if (wanted.isNeeded) {
    const created = take(await github.createComment(wanted.number, wanted.bodyFor('no-comment')))
    await settle(created, await list(), wanted, github)
  }
}

/** After a comment was added: somebody else may have done the same. */
async function settle(
  created: Comment,
  listed: readonly Comment[],
  wanted: WantedComment,
  github: Ports,
): Promise<void> {
  const all = [...listed.filter(({ id }) => id !== created.id), created].sort((a, b) => a.id - b.id)
  const [oldest = created] = all
  if (oldest.id !== created.id) await edit(oldest, wanted, github)
  await removeOthers(all, oldest, github)
}

async function edit(comment: Comment, wanted: WantedComment, github: Ports): Promise<void> {
  const body = wanted.bodyFor('a-comment')
  if (plain(body) === plain(comment.body) || !(await isHead(wanted, github))) return
  take(await github.updateComment(comment.id, body))
}

/** A server may change the ends of lines and of the text. */
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd()

async function removeOthers(all: readonly Comment[], kept: Comment, github: Ports): Promise<void> {
  for (const { id } of all) {
    if (id === kept.id) continue
    const answer = await github.deleteComment(id)
    // Somebody else was faster.
    if (!answer.ok && answer.failure.kind !== 'not-found') take(answer)
  }
}

const isHead = async ({ number, commit }: WantedComment, github: Ports): Promise<boolean> =>
  take(await github.pullRequestHead(number)) === commit
