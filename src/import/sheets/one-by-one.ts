/** The items of batches one after the other, each in one promise: generators within generators take several. */
export function oneByOne<T>(batches: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const all = batches[Symbol.asyncIterator]()
      let batch: Iterator<T> = [][Symbol.iterator]()
      const next = async (): Promise<IteratorResult<T>> => {
        for (;;) {
          const more = await all.next()
          if (more.done === true) return { done: true, value: undefined }
          batch = more.value[Symbol.iterator]()
          const item = batch.next()
          if (item.done !== true) return item
        }
      }
      return {
        next() {
          const item = batch.next()
          return item.done === true ? next() : Promise.resolve(item)
        },
        async return() {
          await all.return?.()
          return { done: true, value: undefined }
        },
      }
    },
  }
}
