import type { Answer, ApiFailure, ApiFailureKind, Comment, GitHub } from '../../../ports/github.js'

/** A call that brought nothing, on its way to where it becomes words. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly failure: ApiFailure

  constructor(failure: ApiFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** @throws Refused */
export function take<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Refused(answer.failure)
  return answer.value
}

/** What the token of a job or of an app is told when it asks whose it is. */
const ofNobody: ReadonlySet<ApiFailureKind> = new Set(['no-permission', 'not-found'])

/**
 * The comments of this gate, oldest first: they begin with its marker, and are by whom the token belongs to; a token that may not ask
 * is a bot's.
 * @throws Refused
 */
export async function ownComments(
  number: number,
  marker: string,
  github: Pick<GitHub, 'comments' | 'viewer'>,
): Promise<() => Promise<readonly Comment[]>> {
  const viewer = await github.viewer()
  if (!viewer.ok && !ofNobody.has(viewer.failure.kind)) throw new Refused(viewer.failure)
  const isOurs = ({ author }: Comment): boolean =>
    viewer.ok ? author.login.toLowerCase() === viewer.value.login.toLowerCase() : author.isBot
  return async () =>
    take(await github.comments(number))
      .filter((comment) => comment.body.startsWith(marker) && isOurs(comment))
      .sort((a, b) => a.id - b.id)
}
