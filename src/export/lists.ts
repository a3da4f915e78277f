import type { ApolloServer } from '@apollo/server'
import type { ExportFile, ExportProvider } from './export-file.js'
import type { TextArguments } from '../formats/table.js'
import { shapeOf } from './lists/columns.js'
import { LIST_FORMATS, type ListFormat } from '../formats/lists/formats.js'
import { aboutList } from './lists/about.js'
import { FIRST, firstOf, firstRows } from './lists/first.js'
import { type ExportList, readLists } from './lists/list.js'
import { tableOf } from './lists/rows.js'
import { variableTypes } from './lists/variables.js'
import type { Context } from '../graphql/context.js'
import { schema } from '../graphql/schema/schema.js'
import type { Store } from '../store/store.js'
import { askOf } from './ask.js'
import { argumentsBut, argumentValues, checkKnown } from './arguments.js'

/** Every list of exports/, asked of the API. */
export function listProvider(apollo: ApolloServer<Context>, store: Store, address: string | null): ExportProvider {
  const lists = readLists()
  const fileOf = (list: ExportList, extension: string, format: ListFormat, given: TextArguments): ExportFile => {
    const asked = argumentsBut(given, [...format.options, FIRST])
    const types = variableTypes(list, schema())
    checkKnown(list.name, argumentsBut(given, format.options), [...types.keys(), FIRST])
    const variables = argumentValues(list.name, asked, types)
    const first = firstOf(given)
    const file = `${list.name}.${extension}`
    return {
      name: file,
      mediaType: format.mediaType,
      made: list.query,
      open: async (scope) => {
        const { version, now } = scope
        const whole = await tableOf(list, shapeOf(list, schema()), variables, askOf(apollo, store, version, now))
        const { table, cuts } = await firstRows(whole, first)
        const about = aboutList(list, { file, given, address, scope, cuts })
        return { chunks: () => format.write(table, about, given), cuts, namedCuts: cuts }
      },
    }
  }
  return {
    index: [...lists.values()].map(describedAs),
    file: (name, extension, given) => fileOf(lists.get(name)!, extension, LIST_FORMATS[extension]!, given),
  }
}

const describedAs = ({ name, about, variables }: ExportList) => ({
  name,
  about,
  extensions: Object.keys(LIST_FORMATS),
  arguments: [...variables.map(({ variable }) => variable.name.value), FIRST],
})
