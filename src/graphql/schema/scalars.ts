import { GraphQLScalarType, Kind } from 'graphql'
import { isPartialDate } from '../../partial-date.js'

const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
  serialize: String,
})

function partialDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value
  throw new TypeError('wanted a date as 2015, 2015-07 or 2015-07-14')
}

// DateTime and URL are only ever given out, as the store has them.
const givenOut = (name: string) => new GraphQLScalarType<string, string>({ name, serialize: String })

export const scalars = { PartialDate, DateTime: givenOut('DateTime'), URL: givenOut('URL') }
