import type { ApolloServer } from '@apollo/server'
import type { ExportFile, ExportProvider } from './export-file.js'
import type { TextArguments } from '../formats/table.js'
import { LIST_FORMATS, type ListFormat } from '../formats/lists/formats.js'
import { aboutList } from './lists/about.js'
import { FIRST, rowLimit, firstRows } from './lists/first.js'
import { readLists } from './lists/list.js'
import { querySource } from './lists/query-source.js'
import type { ListSource } from './lists/source.js'
import { grouped } from '../grouped.js'
import type { Context } from '../graphql/context.js'
import type { Store } from '../store/store.js'
import { byText } from '../by-text.js'
import { argumentsBut } from './arguments.js'
import { claimList } from './made/claims.js'
import { incidence } from './made/incidence.js'
import { madeSource } from './made/made-list.js'
import { normCooccurrence } from './made/norm-cooccurrence.js'
import { described, formatArguments } from './described.js'

const MADE = [claimList, incidence, normCooccurrence]

/** Every list of exports/, asked of the API, and those that are made of several answers. */
export function listProvider(apollo: ApolloServer<Context>, store: Store, address: string | null): ExportProvider {
  const queried = [...grouped(readLists(), ({ name }) => name).values()]
  const sources = [
    ...queried.map((lists) => querySource(lists, apollo, store)),
    ...MADE.map((made) => madeSource(made, apollo, store)),
  ].sort((a, b) => byText(a.name, b.name))
  const byName = new Map(sources.map((source) => [source.name, source]))
  return {
    index: sources.map(describedAs),
    file: (name, extension, given) =>
      fileOf(byName.get(name)!, `${name}.${extension}`, LIST_FORMATS[extension]!, given, address),
  }
}

function fileOf(
  source: ListSource,
  file: string,
  format: ListFormat,
  given: TextArguments,
  address: string | null,
): ExportFile {
  const { made, open } = source.asked(argumentsBut(given, format.options))
  const first = rowLimit(given)
  return {
    name: file,
    mediaType: format.mediaType,
    made,
    open: async (scope) => {
      const { table, cuts } = await firstRows(await open(scope), first)
      const about = aboutList(source, { file, given, address, scope, cuts })
      return { chunks: () => format.write(table, about, given), cuts, namedCuts: cuts }
    },
  }
}

const describedAs = ({ name, about, parameters }: ListSource) => ({
  name,
  about,
  extensions: Object.keys(LIST_FORMATS),
  arguments: [...parameters.map(described), { name: FIRST, type: 'Int' }, ...formatArguments(LIST_FORMATS)],
})
