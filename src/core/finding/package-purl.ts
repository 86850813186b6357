/** `pkg:npm/%40acme/x@1.0.0?arch=x#y` -> `pkg:npm/%40acme/x`. */
export function withoutVersion(purl: string): string {
  const bare = purl.split(/[?#]/, 1)[0] ?? purl
  const version = bare.lastIndexOf('@')
  return version > bare.lastIndexOf('/') ? bare.slice(0, version) : bare
}

/** For a package without a purl: unlike every real one, and stable. Half a character, which JSON can hold, is none. */
export const purlOf = (purl: string | undefined, name: string): string =>
  purl === undefined || purl === ''
    ? `pkg:generic/${encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'))}`
    : withoutVersion(purl)
