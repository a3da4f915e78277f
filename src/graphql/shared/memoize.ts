import { canonicalJson } from '../../canonical-json.js'

/** Makes it when it is first wanted, and once however often it is wanted. */
export function memoizeAsync<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The same for each of many things that it is made of. */
export function memoizeAsyncBy<Of, T>(make: (of: Of) => Promise<T>): (of: Of) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (of) => {
    const name = canonicalJson(of)
    const one = made.get(name) ?? make(of)
    made.set(name, one)
    return one
  }
}
