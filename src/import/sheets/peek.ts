/** The first of some items, and all of them. */
export async function peek<T>(items: AsyncIterable<T>) {
  const iterator = items[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* all(): AsyncGenerator<T> {
    if (first.done === true) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first: first.done === true ? undefined : first.value, all: all() }
}
