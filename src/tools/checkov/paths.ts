/** A path below the root, relative to it with `/`; `undefined` for one that is elsewhere. */
export function below(root: string, path: string): string | undefined {
  const relative = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
  return relative === undefined || relative === '' || relative.split('/').includes('..') ? undefined : relative
}
