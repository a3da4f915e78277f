// lru-cache (BlueOak, which Apollo uses itself) forgets what was longest not asked for.
import { BroadcastChannel } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'

/** The texts of queries by their hashes, as Apollo keeps them. */
export interface PersistedQueries {
  get(key: string): Promise<string | undefined>
  set(key: string, text: string): Promise<void>
  delete(key: string): Promise<boolean>
  close(): void
}

/** How many signs all texts and their hashes may have. */
const MAX_SIZE = 10_000_000

/**
 * Texts that each thread of the server knows once one was told them. A thread that begins later does not: whoever asks it
 * by a hash is told so, and sends the text again, as the protocol has it.
 */
export function openPersistedQueries(): PersistedQueries {
  const texts = new LRUCache<string, string>({
    maxSize: MAX_SIZE,
    sizeCalculation: (text, key) => text.length + key.length,
  })
  const others = new BroadcastChannel('normgraph-persisted-queries')
  others.onmessage = ({ data }) => {
    const [key, text] = data as readonly [string, string]
    texts.set(key, text)
  }
  others.unref()
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set(key, text) {
      if (texts.get(key) !== text) others.postMessage([key, text])
      texts.set(key, text)
      return Promise.resolve()
    },
    delete: (key) => Promise.resolve(texts.delete(key)),
    close: () => others.close(),
  }
}
