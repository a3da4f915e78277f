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
    return { column, field: (names as Readonly<Record<string, string>>)[column] ?? column }
  })
  const isClaimed = ({ column }: { readonly column: string }) => claim.some((one) => one === column)
  const [own, said] = [columns.filter((one) => !isClaimed(one)), columns.filter(isClaimed)]
  const blank = blankOf({
    ...common,
    ...Object.fromEntries(own.map(({ field }) => [field, null])),
    ...(said.length > 0 ? { claim: null } : {}),
  })
  const blankClaim = blankOf(Object.fromEntries(said.map(({ field }) => [field, null])))
  const decode = (row: Row): Fact => {
    const fact = { ...blank }
    for (const { column, field } of own) fact[field] = (row as Values)[column]
    if (said.length === 0) return fact as Fact
    const claimed = { ...blankClaim }
    for (const { column, field } of said) claimed[field] = (row as Values)[column]
    fact['claim'] = claimed
    return fact as Fact
  }
  const encode = (fact: Fact): Cells => {
    const row: Values = {}
    for (const { column, field } of own) row[column] = (fact as Values)[field]
    const claimed = (fact as { readonly claim?: Values }).claim ?? {}
    for (const { column, field } of said) row[column] = claimed[field]
    return z.encode<TableDefinition['row']>(schema, row) as Cells
  }
  return { decode, encode }
}

/** What was parsed has room in it for all of its fields, and so have its copies: of those there may be millions. */
const blankOf = (fields: Values): Values => JSON.parse(JSON.stringify(fields)) as Values
