/** Longer globs are refused by the reader of policies. */
const longest = 256

/** A glob for exactly this text: what a glob or a log would read as a sign is any one character. Nothing for a monstrous text. */
export function literalGlob(text: string): string | undefined {
  const glob = text.normalize('NFC').replace(/[*?{}\\\p{Cc}]|^!/gu, '?')
  return glob.length === 0 || glob.length > longest ? undefined : glob
}

/**
 * Globs for the files whose path holds this text anywhere, as Checkov's `skip-path` means it: `a/b` is `**`+`/*a/b*` and all below.
 * Where the tree shows that a whole folder is meant, the glob says so.
 */
export function globsHolding(text: string, isEnd: boolean, paths: readonly string[]): readonly string[] {
  const folder = text.replace(/^\/+|\/+$/g, '')
  const held = paths.filter((path) => `/${path}`.includes(text))
  if (!isEnd && folder !== '' && held.length > 0 && held.every((path) => path.startsWith(`${folder}/`)))
    return [`${folder}/**`]
  if (!isEnd && folder !== '' && held.length > 0 && held.every((path) => `/${path}`.includes(`/${folder}/`)))
    return [`**/${folder}/**`]
  const start = text.startsWith('/') ? `**${text}` : `**/*${text}`
  if (start.endsWith('/')) return [`${start}**`]
  const end = isEnd ? start : `${start}*`
  return [end, `${end}/**`]
}
