import type { Files } from '../../ports.js'
import { lookAt, type Outcome } from './new-files.js'
import type { AdoptPlace } from './place.js'

/** The first that is there is the one that GitHub reads. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** GitHub ignores larger ones. */
const mostBytes = 3_000_000

const heading = '# Who may change what blocks.'

/** Guards the gate's own files: whoever may change them decides what blocks. Without an owner it says what to add. */
export async function guardOwnFiles(
  { top, prefix }: AdoptPlace,
  owner: string | undefined,
  dry: boolean,
  files: Files,
): Promise<{ readonly outcome?: Outcome; readonly missing: readonly string[] }> {
  const own = [`${prefix === undefined ? '' : `/${spaced(prefix)}`}/.gatehouse/`, '/.github/workflows/gatehouse.yml']
  const looks = await Promise.all(places.map(async (path) => ({ path, look: await lookAt(top, path, files) })))
  const found = looks.find(({ look }) => look.type !== 'free')
  const path = found?.path ?? places[0]
  const named = (paths: readonly string[], who: string) => paths.map((each) => `${each} ${who}`)
  const isReadable = found?.look.type === 'file' && found.look.size <= mostBytes
  if (found !== undefined && !isReadable) {
    const note = found.look.type === 'closed' ? found.look.why : 'it is larger than GitHub reads'
    return { outcome: { path, became: 'left', note }, missing: named(own, owner ?? '@OWNER') }
  }
  const text = found === undefined ? '' : await files.readText(`${top}/${path}`)
  const wanted = [...own, ...(found === undefined ? ['/.github/CODEOWNERS'] : [])].filter((each) => !owns(text, each))
  if (wanted.length === 0)
    return { outcome: { path, became: 'left', note: 'it names these files already' }, missing: [] }
  if (owner === undefined) return { missing: named(wanted, '@OWNER') }
  const added = [heading, ...named(wanted, owner), ''].join('\n')
  const between = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  if (!dry) await files.write(`${top}/${path}`, `${text}${between}${added}`)
  const lines = wanted.length === 1 ? '1 line' : `${wanted.length} lines`
  return {
    outcome: { path, became: found === undefined ? 'written' : 'added to', note: `${lines} for ${owner}`, text: added },
    missing: [],
  }
}

/** A pattern of CODEOWNERS ends at a blank. */
const spaced = (path: string): string => path.replace(/[\s\\#*?[\]!]/g, '\\$&')

const owns = (text: string, pattern: string): boolean => {
  const bare = (word: string): string => word.replace(/^\/|\/(?:\*{0,2})$/g, '')
  return text.split('\n').some((line) => bare(line.trim().split(/(?<!\\)\s+/)[0] ?? '') === bare(pattern))
}
