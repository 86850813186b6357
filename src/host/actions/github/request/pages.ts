import type { z } from 'zod'
import type { Answer } from '../../../../ports/github.js'
import { type Ask, bodyAs, type Call, failed } from './ask.js'
import type { Reply } from './send.js'

const perPage = 100
/** GitHub closes a conversation at 2,500 comments; what has more pages than this is no honest list. */
const mostPages = 50

/** A short page is not the last one where GitHub hides an entry, so that the header decides if there is one. */
const hasMore = ({ headers }: Reply, length: number): boolean =>
  headers['link'] === undefined ? length === perPage : /;\s*rel="next"/.test(headers['link'])

/** All pages of a list, or the failure of the first page that fails. */
export async function askAll<T>(
  ask: Ask,
  call: Omit<Call<readonly T[]>, 'read'>,
  schema: z.ZodType<readonly T[]>,
): Promise<Answer<readonly T[]>> {
  const items: T[] = []
  const read = (reply: Reply): Answer<{ readonly items: readonly T[]; readonly more: boolean }> => {
    const answer = bodyAs(schema)(reply)
    return answer.ok ? { ok: true, value: { items: answer.value, more: hasMore(reply, answer.value.length) } } : answer
  }
  for (let page = 1; page <= mostPages; page += 1) {
    const parameters = { ...call.parameters, per_page: perPage, page }
    const answer = await ask({ ...call, parameters, read })
    if (!answer.ok) return answer
    items.push(...answer.value.items)
    if (!answer.value.more) return { ok: true, value: items }
  }
  return failed({ kind: 'unexpected', message: `The list has more than ${mostPages} pages.` })
}
