import { canonical } from './canonical.js'

/** Asks when it is first wanted, and once however often it is wanted. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= ask())
}

/** The same for each of many things that are asked for. */
export function onceEach<Of, T>(ask: (of: Of) => Promise<T>): (of: Of) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (of) => {
    const name = canonical(of)
    const answer = asked.get(name) ?? ask(of)
    asked.set(name, answer)
    return answer
  }
}
