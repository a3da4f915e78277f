import { placeOf } from '../../../claims/place.js'
import type { Claim } from '../../../domain.js'
import { Basis, Commitment, SourceAccess } from '../../../generated/enums.js'
import { isPresent } from './presence.js'
import type { Interned } from '../../../lists/interner.js'
import type { List } from '../../../lists/list.js'
import { interner } from '../../../lists/interner.js'
import { NEVER, firstInstantNumber } from './moment.js'

/** Claims in columns, so that millions fit: what questions compare as numbers, what is only shown as places in tables. */
export interface Claims {
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly relation: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly basis: Uint8Array
  readonly access: Uint8Array
  /** Place in `commitments`, from 1; 0: it has none. */
  readonly commitment: Uint8Array
  /** 1 where it is. */
  readonly contested: Uint8Array
  /** Place in `values`. */
  readonly value: Uint32Array
  /** Place in `sources`. */
  readonly source: Uint32Array
  readonly order: Uint32Array
  /** Places in `texts`. */
  readonly since: Uint32Array
  readonly until: Uint32Array
  readonly via: Uint32Array
  readonly listedAs: Uint32Array
  readonly note: Uint32Array
  /** Place in `locatorLists`. */
  readonly locators: Uint32Array
  readonly values: Interned<string>
  readonly sources: Interned<string>
  readonly texts: List<string | null>
  readonly locatorLists: List<readonly string[] | null>
}

export const bases: readonly Basis[] = Object.values(Basis)
export const accesses: readonly SourceAccess[] = Object.values(SourceAccess)
export const commitments: readonly Commitment[] = Object.values(Commitment)

/** Columns by which claims are found. */
export type ClaimEnds = Pick<Claims, 'from' | 'to' | 'relation'>
type Tables = Pick<Claims, 'values' | 'sources' | 'texts' | 'locatorLists'>

/** All columns but those of the ends, of so many claims. */
export function claimColumns(length: number, claim: (index: number) => Claim): Omit<Claims, keyof ClaimEnds> {
  const columns = emptyColumns(length)
  const tables = emptyTables()
  for (let index = 0; index < length; index++) write(columns, tables, index, claim(index))
  return { ...columns, ...tablesOf(tables) }
}

function emptyColumns(length: number): Omit<Claims, keyof ClaimEnds | keyof Tables> {
  const column = () => new Uint32Array(length)
  return {
    starts: column(),
    ends: column(),
    basis: new Uint8Array(length),
    access: new Uint8Array(length),
    commitment: new Uint8Array(length),
    contested: new Uint8Array(length),
    value: column(),
    source: column(),
    order: column(),
    since: column(),
    until: column(),
    via: column(),
    listedAs: column(),
    note: column(),
    locators: column(),
  }
}

const itself = (text: string) => text

function emptyTables() {
  return {
    values: interner(itself),
    sources: interner(itself),
    texts: interner(itself),
    locatorLists: interner<readonly string[]>((locators) => JSON.stringify(locators)),
  }
}

type OpenTables = ReturnType<typeof emptyTables>

function tablesOf({ values, sources, texts, locatorLists }: OpenTables): Tables {
  return { values: values.items, sources: sources.items, texts: texts.items, locatorLists: locatorLists.items }
}

function write(columns: ReturnType<typeof emptyColumns>, tables: OpenTables, index: number, claim: Claim): void {
  columns.starts[index] = firstInstantNumber(claim.starts)
  columns.ends[index] = isPresent(claim.ends) ? firstInstantNumber(claim.ends) : NEVER
  columns.basis[index] = bases.indexOf(claim.basis)
  columns.access[index] = accesses.indexOf(claim.access)
  columns.commitment[index] = isPresent(claim.commitment) ? commitments.indexOf(claim.commitment) + 1 : 0
  columns.contested[index] = claim.contested === true ? 1 : 0
  columns.value[index] = tables.values.add(claim.value)
  columns.source[index] = tables.sources.add(claim.source)
  columns.order[index] = placeOf(claim)
  columns.since[index] = tables.texts.add(claim.since)
  columns.until[index] = tables.texts.add(claim.until)
  columns.via[index] = tables.texts.add(claim.via)
  columns.listedAs[index] = tables.texts.add(claim.listedAs)
  columns.note[index] = tables.texts.add(claim.note)
  columns.locators[index] = tables.locatorLists.add(claim.locators)
}
