/** A body that goes on at `start` of a file which may have `maxBytes`: what comes beyond is refused with `tooMuch`. */
export async function* boundBody(
  body: AsyncIterable<Uint8Array>,
  { start, maxBytes }: { readonly start: number; readonly maxBytes: number },
  tooMuch: () => Error,
): AsyncGenerator<Uint8Array> {
  let total = start
  for await (const chunk of body) {
    total += chunk.length
    if (total > maxBytes) throw tooMuch()
    yield chunk
  }
}
