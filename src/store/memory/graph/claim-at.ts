import type { Claim } from '../../../domain.js'
import type { Commitment } from '../../../generated/enums.js'
import { itemAt } from '../../../lists/list.js'
import { at, cell } from './at.js'
import type { Claims } from './claims.js'
import { accesses, bases, commitments } from './claims.js'
import type { Interned } from '../../../lists/interner.js'
import { NEVER, dateOfInstant } from './moment.js'

/** The claim of a number, as the corpus has it: what is null is left out. */
export function claimAt(claims: Claims, number: number): Claim {
  const order = cell(claims.order, number)
  const text = (column: Uint32Array) => itemAt(claims.texts, cell(column, number))
  return {
    source: known(claims.sources, cell(claims.source, number)),
    basis: at(bases, cell(claims.basis, number)),
    access: at(accesses, cell(claims.access, number)),
    starts: dateOfInstant(cell(claims.starts, number)),
    ...(order === 0 ? {} : { order }),
    ...field('commitment', commitmentAt(claims, number)),
    ...(cell(claims.contested, number) === 1 ? { contested: true } : {}),
    ...field('locators', itemAt(claims.locatorLists, cell(claims.locators, number))),
    ...field('value', at(claims.values, cell(claims.value, number))),
    ...field('since', text(claims.since)),
    ...field('until', text(claims.until)),
    ...field('via', text(claims.via)),
    ...field('listedAs', text(claims.listedAs)),
    ...field('note', text(claims.note)),
    ...field('ends', end(cell(claims.ends, number))),
  }
}

/** How far a claim alone commits a party; null where it does not say. */
export const commitmentAt = ({ commitment }: Claims, number: number): Commitment | null =>
  commitments[cell(commitment, number) - 1] ?? null

const end = (instant: number) => (instant === NEVER ? null : dateOfInstant(instant))

const field = <Name extends string, T>(name: Name, value: T | null): { readonly [N in Name]?: T } =>
  value === null ? {} : ({ [name]: value } as { readonly [N in Name]: T })

function known<T>(items: Interned<T>, number: number): T {
  const item = at(items, number)
  if (item === null) throw new RangeError(`wanted an item at ${number}, got null`)
  return item
}
