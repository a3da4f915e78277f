import DataLoader from 'dataloader'
import type { Params, Question, Row, Store } from '../../store/store.js'
import { canonicalJson } from '../../canonical-json.js'

/** An id, or a few that name a thing together. */
export type Key = string | object

/** A key's name, as rows that answer to it spell it: its id, where it has one, else the parts joined by dots. */
export function nameOf(key: Key): string {
  if (typeof key === 'string') return key
  return 'id' in key && typeof key.id === 'string' ? key.id : Object.values(key).join('.')
}

type Spelling<Q extends Question> = (row: Row<Q>) => string | readonly string[]
type Spellings = { readonly [Q in Question]?: Spelling<Q> }

const ofStateNorm = ({ stateId, normId }: { readonly stateId: string; readonly normId: string }) =>
  `${stateId}.${normId}`

/** The names of the keys that a row answers to, where no field of its own has them. */
const SPELLINGS = {
  agreementsOfStateNorms: ofStateNorm,
  agreementsOfStateNormsCount: ofStateNorm,
  entitiesById: ({ entity }) => entity.id,
  openQuestions: ({ openQuestion: { id, aboutIds } }) => [id, ...aboutIds],
  sources: ({ source }) => source.id,
} satisfies Spellings

/** The field of a row that has the name of its key: `agreementId` for one of `agreementIds`, `pairId` for one of `pairs`. */
type FieldFor<P> = P extends 'ids' | `${string}Ids` ? Singular<P> : `${Singular<P> & string}Id`
type Singular<P> = P extends `${infer One}s` ? One : P

const fieldFor = (keys: string): string => keys.replace(/s$/, '').replace(/(?<!id)$/i, 'Id')

/** Which of a question's parameters are lists of keys that its rows name. */
export type Keys<Q extends Question> = {
  [P in keyof Params<Q>]-?: Params<Q>[P] extends readonly Key[] | null
    ? Q extends keyof typeof SPELLINGS
      ? P
      : FieldFor<P> extends keyof Row<Q>
        ? P
        : never
    : never
}[keyof Params<Q>]

/** One key, under the name of the parameter that takes many: `{ agreementIds: id }`. */
export type KeyOf<Q extends Question, P extends keyof Params<Q>> = {
  readonly [K in P]: Params<Q>[K] extends readonly (infer One extends Key)[] | null ? One : never
}

/** The rows that answer to one key, asked together with those of every other key of the same tick and arguments. */
export type Load = <Q extends Question, P extends Keys<Q>>(
  question: Q,
  key: KeyOf<Q, P>,
  rest: Omit<Params<Q>, P>,
) => Promise<readonly Row<Q>[]>

/** Makes the loaders of one request: one for each question and its other arguments. */
export function batching(store: Store): Load {
  const loaders = new Map<string, DataLoader<Key, readonly unknown[], string>>()
  return <Q extends Question, P extends Keys<Q>>(question: Q, key: KeyOf<Q, P>, rest: Omit<Params<Q>, P>) => {
    const [[keys, one]] = Object.entries(key) as [[string, Key]]
    const open = () =>
      new DataLoader<Key, readonly unknown[], string>(
        async (all) =>
          deal(all, await store.ask(question, { ...rest, [keys]: all } as Params<Q>), spelling(question, keys)),
        { cacheKeyFn: nameOf },
      )
    const name = `${question} ${keys} ${canonicalJson(rest)}`
    const loader = loaders.get(name) ?? open()
    loaders.set(name, loader)
    return loader.load(one) as Promise<readonly Row<Q>[]>
  }
}

function spelling<Q extends Question>(question: Q, keys: string): Spelling<Q> {
  const own: Spellings = SPELLINGS
  return own[question] ?? ((row) => (row as Readonly<Record<string, string>>)[fieldFor(keys)] ?? [])
}

function deal<R>(
  keys: readonly Key[],
  rows: readonly R[],
  namesIn: (row: R) => string | readonly string[],
): readonly (readonly R[])[] {
  const dealt = new Map<string, R[]>(keys.map((key) => [nameOf(key), []]))
  for (const row of rows) for (const name of [namesIn(row)].flat()) dealt.get(name)?.push(row)
  return keys.map((key) => dealt.get(nameOf(key)) ?? [])
}
