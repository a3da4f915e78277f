import fc, { type Arbitrary } from 'fast-check'
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
} from 'graphql'

/** What the values of a corpus are drawn from. */
export interface Pools {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** A value as GraphQL writes it. */
export type Literal = string

const DEEPEST = 3

/** One value of twelve is not what its type wants, or is what nobody means: a query has several, so that half are well-formed. */
export const valueOf = (type: GraphQLInputType, pools: Pools, deep = 0): Arbitrary<Literal> =>
  fc.oneof({ weight: 11, arbitrary: meant(type, pools, deep) }, { weight: 1, arbitrary: BROKEN })

const quoted = (text: string): Literal => JSON.stringify(text)

// Each once met somewhere: other types, bounds of numbers, signs that end a text of Cypher or of GraphQL, halves of letters.
const BROKEN: Arbitrary<Literal> = fc.oneof(
  fc.constantFrom(
    'null',
    '[]',
    '{}',
    '[null]',
    'true',
    '-1',
    '0',
    '2147483647',
    '2147483648',
    '1e400',
    '0.5',
    'NO_SUCH',
  ),
  fc
    .constantFrom('', ' ', '0000', '2015-02-30', '9999-12-31', 'KEN', "' OR 1=1 //", '`) MATCH (n) DETACH DELETE n //')
    .map(quoted),
  fc.constantFrom('\u0000', '\ud800', '\u202e', 'é'.normalize('NFD'), '𝔘𝔎', 'ß', 'x'.repeat(10_000)).map(quoted),
  fc.string({ unit: 'binary', maxLength: 20 }).map(quoted),
  fc.constantFrom('{ no: "such" }', '[[["KEN"]]]', '{ any: ["KEN"], all: [], none: null }'),
)

function meant(type: GraphQLInputType, pools: Pools, deep: number): Arbitrary<Literal> {
  if (isNonNullType(type)) return meant(type.ofType, pools, deep)
  if (isListType(type))
    return fc
      .array(valueOf(type.ofType, pools, deep + 1), { minLength: 1, maxLength: 3 })
      .map((items) => `[${items.join(', ')}]`)
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) return objectOf(type, pools, deep)
  return scalarOf(type.name, pools)
}

/** Few fields of an object, and fewer the deeper it lies. */
function objectOf(type: GraphQLInputObjectType, pools: Pools, deep: number): Arbitrary<Literal> {
  const fields = Object.values(type.getFields()).filter((field) => deep < DEEPEST || !isInputObjectType(field.type))
  if (fields.length === 0) return fc.constant('{}')
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(fields.length, deep === 0 ? 2 : 1) })
    .chain((chosen) => fc.tuple(...chosen.map(({ type, name }) => argument(name, valueOf(type, pools, deep + 1)))))
    .map((written) => `{ ${written.join(', ')} }`)
}

export const argument = (name: string, value: Arbitrary<Literal>): Arbitrary<string> =>
  value.map((literal) => `${name}: ${literal}`)

const DATES = ['1998', '2010-05', '2015', '2015-07-14', '2018-11-12', '2020', '2024-12-31', '2030'] as const

function scalarOf(name: string, { ids, words }: Pools): Arbitrary<Literal> {
  switch (name) {
    case 'Int':
      return fc.integer({ min: 1, max: 5 }).map(String)
    case 'Float':
      return fc.integer({ min: 0, max: 100 }).map((share) => String(share / 100))
    case 'Boolean':
      return fc.boolean().map(String)
    case 'ID':
      return fc.constantFrom(...ids).map(quoted)
    case 'PartialDate':
      return fc.constantFrom(...DATES).map(quoted)
    default:
      return fc.constantFrom(...words).map(quoted)
  }
}
