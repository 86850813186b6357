/** CPython versions that a set is locked for; DESIGN 10. */
export const pythons = ['39', '310', '311', '312', '313', '314']

const ofPython = (tag) => tag === 'py3' || pythons.some((version) => tag === `cp${version}`)
const ofAbi = (tag) => tag === 'none' || tag === 'abi3' || pythons.some((version) => tag === `cp${version}`)
const ofPlatform = (tag) =>
  tag === 'any' ||
  /^(?:many|musl)linux[0-9_]*_(?:x86_64|aarch64)$/.test(tag) ||
  /^macosx_[0-9]+_[0-9]+_(?:x86_64|arm64|universal2)$/.test(tag)

/** True for a wheel that some CPython 3.9-3.14 on Linux or macOS can use; tags as in PEP 425, compressed with dots. */
export function isWanted(wheel) {
  const [python = '', abi = '', platform = ''] = wheel
    .replace(/\.whl$/, '')
    .split('-')
    .slice(-3)
  return python.split('.').some(ofPython) && abi.split('.').some(ofAbi) && platform.split('.').some(ofPlatform)
}

/** sha256 of every wanted wheel that a `pylock.toml` names; the addresses in it are left behind. */
export function wantedHashes(pylock) {
  const entries = pylock.matchAll(/\/([^/"]+\.whl)"[^\n]*?sha256 = "([0-9a-f]{64})"/g)
  return new Set([...entries].filter(([, wheel]) => isWanted(wheel)).map(([, , sha256]) => sha256))
}

/** The pins of a hashed requirement file, with the hashes that are wanted. A pin that is left without one is an error. */
export function readPins(text, wanted) {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.includes('=='))
  return blocks.map((block) => {
    const [head = '', ...rest] = block.split(' \\\n')
    const [pin = '', marker] = head.split(' ; ')
    const hashes = rest.map((line) => /sha256:([0-9a-f]{64})/.exec(line)?.[1] ?? '')
    const sha256 = hashes.filter((hash) => wanted.has(hash)).sort()
    if (sha256.length === 0 && !/win32|Windows/.test(marker ?? '')) throw new Error(`${pin}: no wheel for any platform`)
    return { pin: pin.trim(), ...(marker === undefined ? {} : { marker: marker.trim() }), sha256 }
  })
}
