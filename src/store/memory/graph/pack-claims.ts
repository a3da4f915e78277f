import type { Interned } from '../../../lists/interner.js'
import { lazyList } from '../../../lists/lazy-list.js'
import type { List } from '../../../lists/list.js'
import type { PackedColumns, PackedTexts, Packing } from '../../../lists/packed-columns.js'
import type { Claims } from './claims.js'
import type { Connected } from './connect.js'

const CODES = ['relation', 'basis', 'access', 'commitment', 'contested'] as const
const NUMBERS = [
  ...(['from', 'to', 'starts', 'ends', 'value', 'source', 'order'] as const),
  ...(['since', 'until', 'via', 'listedAs', 'note', 'locators'] as const),
] as const

/** Claims and how they are found, as columns of these names. */
export function packClaims({ claims, outgoing, incoming }: Connected, into: Packing): void {
  for (const name of CODES) into.codes(name, claims[name])
  for (const name of NUMBERS) into.numbers(name, claims[name])
  into.json('values', claims.values)
  into.json('claim sources', claims.sources)
  into.texts('claim texts', known(claims.texts))
  into.texts(
    'locator lists',
    known(claims.locatorLists).map((list) => JSON.stringify(list)),
  )
  into.numbers('outgoing offsets', outgoing.offsets)
  into.numbers('incoming offsets', incoming.offsets)
  if (incoming.order !== null) into.numbers('incoming order', incoming.order)
}

/** All but the first, which is null. */
const known = <T>(items: List<T | null>): readonly T[] => items.slice(1) as readonly T[]

export function unpackClaims(columns: PackedColumns): Connected {
  const codes = Object.fromEntries(CODES.map((name) => [name, columns.codes(name)])) as Pick<
    Claims,
    (typeof CODES)[number]
  >
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, columns.numbers(name)])) as Pick<
    Claims,
    (typeof NUMBERS)[number]
  >
  const claims = {
    ...codes,
    ...numbers,
    values: columns.json('values') as Interned<string>,
    sources: columns.json('claim sources') as Interned<string>,
    texts: behindNull(columns.texts('claim texts'), (text) => text),
    locatorLists: behindNull(columns.texts('locator lists'), (text) => JSON.parse(text) as readonly string[]),
  }
  return {
    claims,
    outgoing: { offsets: columns.numbers('outgoing offsets'), order: null, targets: claims.to },
    incoming: {
      offsets: columns.numbers('incoming offsets'),
      order: columns.numbers('incoming order'),
      targets: claims.from,
    },
  }
}

const behindNull = <T>(texts: PackedTexts, make: (text: string) => T): List<T | null> =>
  lazyList(texts.length + 1, (number) => (number === 0 ? null : make(texts.at(number - 1))))
