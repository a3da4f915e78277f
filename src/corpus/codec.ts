import { z } from 'zod'
import type { TableDefinition } from './table.js'

type Cells = Readonly<Record<string, string>>

/** What a row of a table says as a fact of the domain, and how a table says a fact: one is the other backwards. */
export interface Codec<Row, Fact> {
  decode(row: Row): Fact
  encode(fact: Fact): Cells
}

/** The fields of a fact and those of its claim, which are columns alike. */
type Fields<Fact> = Fact extends { readonly claim: infer Claim } ? Omit<Fact, 'claim'> & Omit<Claim, keyof Fact> : Fact

type FieldFor<Fields, Value> = { [F in keyof Fields]-?: [Value] extends [Fields[F]] ? F : never }[keyof Fields]

/** The field of each column that is not called as its field is: one that takes what the column holds. */
type Names<Row, Fields> = {
  readonly [C in keyof Row as C extends keyof Fields ? (Row[C] extends Fields[C] ? never : C) : C]: FieldFor<
    Fields,
    Row[C]
  >
}

interface Rest<Row, Fact> {
  /** The columns of what the claim of the fact says. */
  readonly claim?: readonly (keyof Row)[]
  /** What all of the facts have in common, which needs no column. */
  readonly common?: Partial<Fact>
}

type Values = Record<string, unknown>

/** A table of such rows. */
export interface TableOf<Row> extends Pick<TableDefinition, 'defines'> {
  readonly row: TableDefinition['row'] & z.ZodType<Row>
}

/** How the rows of a table say facts, by the columns of its schema. */
export function codecOf<Row extends object, Fact extends object>(
  { row: schema }: TableOf<Row>,
  names: Names<Row, Fields<NoInfer<Fact>>>,
  { claim = [], common = {} }: Rest<NoInfer<Row>, NoInfer<Fact>> = {},
): Codec<Row, Fact> {
  const columns = Object.keys(schema.shape).map((column) => {
    const field = (names as Readonly<Record<string, string>>)[column] ?? column
    return { column, field, isClaimed: claim.some((one) => one === column) }
  })
  // Cell by cell and in one order, for V8 to describe all of them at once: there may be millions.
  const decode = (row: Row): Fact => {
    const fact: Values = { ...common }
    const claimed: Values = {}
    for (const { column, field, isClaimed } of columns) (isClaimed ? claimed : fact)[field] = (row as Values)[column]
    if (claim.length > 0) fact['claim'] = claimed
    return fact as Fact
  }
  const encode = (fact: Fact): Cells => {
    const claimed = (fact as { readonly claim?: Values }).claim ?? {}
    const row: Values = {}
    for (const { column, field, isClaimed } of columns) row[column] = (isClaimed ? claimed : (fact as Values))[field]
    return z.encode<TableDefinition['row']>(schema, row) as Cells
  }
  return { decode, encode }
}
