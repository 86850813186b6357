/** How much may still be written: a summary that is too long is dropped whole. */
export interface Room {
  /** Takes the first lines that fit, and their size out of what is left. At least `reserved` stays for what follows. */
  take<T>(
    items: readonly T[],
    textOf: (item: T) => string,
    reserved?: number,
  ): { readonly fitting: readonly T[]; readonly rest: readonly T[] }
}

const sizes = {
  bytes: (text: string) => new TextEncoder().encode(text).length,
  characters: (text: string) => text.length,
}

/** Counts line by line, each with its line break. */
export function createRoom(most: number, unit: keyof typeof sizes): Room {
  let left = most
  return {
    take: (items, textOf, reserved = 0) => {
      const tooMany = items.findIndex((item) => {
        const size = sizes[unit](textOf(item)) + 1
        if (left - size < reserved) return true
        left -= size
        return false
      })
      const end = tooMany < 0 ? items.length : tooMany
      return { fitting: items.slice(0, end), rest: items.slice(end) }
    },
  }
}
