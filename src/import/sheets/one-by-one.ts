/** The items of batches one after the other, each in one promise: generators within generators take several. */
export function oneByOne<T>(batches: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const all = batches[Symbol.asyncIterator]()
      let batch: readonly T[] = []
      let at = 0
      const taken = (): IteratorResult<T, undefined> => {
        const value = batch[at] as T
        at += 1
        return { done: false, value }
      }
      const next = async (): Promise<IteratorResult<T, undefined>> => {
        while (at >= batch.length) {
          const { done, value } = (await all.next()) as IteratorResult<readonly T[], undefined>
          if (done === true || value === undefined) return { done: true, value: undefined }
          batch = value
          at = 0
        }
        return taken()
      }
      return {
        next: () => (at < batch.length ? Promise.resolve(taken()) : next()),
        async return() {
          await all.return?.()
          return { done: true, value: undefined }
        },
      }
    },
  }
}
