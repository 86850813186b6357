/** The same for the same key: a schema takes longer to build than most files to read. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new WeakMap<Key, { readonly made: Made }>()
  return (key) => {
    const known = all.get(key)
    if (known !== undefined) return known.made
    const made = make(key)
    all.set(key, { made })
    return made
  }
}
