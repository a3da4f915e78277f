import DataLoader from 'dataloader'
import type { Params, Question, Row, Store } from '../../store/store.js'
import { canonical } from './canonical.js'

/** An id, or a few that name a thing together. */
export type Key = string | object

/** A key's name, as rows that answer to it spell it: its id, where it has one, else the parts joined by dots. */
export function nameOf(key: Key): string {
  if (typeof key === 'string') return key
  return 'id' in key && typeof key.id === 'string' ? key.id : Object.values(key).join('.')
}

/** Which of a question's parameters are lists of keys. */
type Keys<Q extends Question> = {
  [P in keyof Params<Q>]-?: Params<Q>[P] extends readonly Key[] | null ? P : never
}[keyof Params<Q>]
type KeyIn<Q extends Question, P extends keyof Params<Q>> = Params<Q>[P] extends readonly (infer K extends Key)[] | null
  ? K
  : never

/** The rows that answer to one key, asked together with those of every other key of the same tick and arguments. */
export type Rows<Q extends Question, P extends keyof Params<Q>> = (
  key: KeyIn<Q, P>,
  rest: Omit<Params<Q>, P>,
) => Promise<readonly Row<Q>[]>

/**
 * Makes loaders for one request. `keys` names the parameter that takes all keys of a tick; `keysOf` says which key, or
 * keys, a row answers to.
 */
export function batching(store: Store) {
  return <Q extends Question, P extends Keys<Q>>(question: Q, keys: P, keysOf: KeysOf<Row<Q>>): Rows<Q, P> => {
    const loaders = new Map<string, DataLoader<KeyIn<Q, P>, readonly Row<Q>[], string>>()
    const open = (rest: Omit<Params<Q>, P>) =>
      new DataLoader<KeyIn<Q, P>, readonly Row<Q>[], string>(
        async (asked) => deal(asked, await store.ask(question, { ...rest, [keys]: asked } as Params<Q>), keysOf),
        { cacheKeyFn: nameOf },
      )
    return (key, rest) => {
      const name = canonical(rest)
      const loader = loaders.get(name) ?? open(rest)
      loaders.set(name, loader)
      return loader.load(key)
    }
  }
}

type KeysOf<R> = (row: R) => string | readonly string[]

function deal<R>(keys: readonly Key[], rows: readonly R[], keysOf: KeysOf<R>): readonly (readonly R[])[] {
  const dealt = new Map<string, R[]>(keys.map((key) => [nameOf(key), []]))
  for (const row of rows) for (const name of [keysOf(row)].flat()) dealt.get(name)?.push(row)
  return keys.map((key) => dealt.get(nameOf(key)) ?? [])
}
