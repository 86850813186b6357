import type { Files } from '../../ports.js'

/** What became of a file: nothing that is there is ever written over. */
export type Written = 'written' | 'added to' | 'left'

export interface Outcome {
  /** From the top of the repository. */
  readonly path: string
  readonly became: Written
  /** What it holds, or why it was left. */
  readonly note: string
  /** What was or would be written. */
  readonly text?: string
}

export type Look =
  | { readonly type: 'free' }
  | { readonly type: 'file'; readonly size: number }
  | { readonly type: 'closed'; readonly why: string }

/** What is at a path below the top; a link on the way leads who knows where, so that it closes the path. */
export async function lookAt(top: string, path: string, files: Files): Promise<Look> {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const part = parts.slice(0, index + 1).join('/')
    const stat = await files.stat(`${top}/${part}`)
    if (stat === undefined) return { type: 'free' }
    if (stat.type === 'link') return { type: 'closed', why: `${part} is a link; links are not followed` }
    const isLast = index === parts.length - 1
    if (isLast && stat.type === 'file') return { type: 'file', size: stat.size }
    if (isLast || stat.type !== 'directory') return { type: 'closed', why: `${part} is something else` }
  }
  return { type: 'closed', why: 'it has no name' }
}

export interface NewFile {
  readonly path: string
  readonly text: string
  readonly note: string
}

/** Writes a file that is not there yet; with `dry` it only says what it would do. */
export async function writeNew(top: string, file: NewFile, dry: boolean, files: Files): Promise<Outcome> {
  const { path, text, note } = file
  const look = await lookAt(top, path, files)
  if (look.type !== 'free')
    return { path, became: 'left', note: look.type === 'closed' ? look.why : 'it is there already' }
  if (!dry) await files.write(`${top}/${path}`, text)
  return { path, became: 'written', note, text }
}
