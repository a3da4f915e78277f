// Texts that are put together keep their parts until they are read: more of them at once would be moved about in memory.
const BLOCK = 65_536

/** The same text in few pieces. */
export function* blocks(texts: Iterable<string>): Generator<string> {
  let block = ''
  for (const text of texts) {
    block += text
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}

/** The same of texts that are waited for. */
export async function* blocksAwaited(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let block = ''
  for await (const text of texts) {
    block += text
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}
