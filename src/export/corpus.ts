import type { Corpus } from '../domain.js'
import { fieldsOf } from '../corpus/fields.js'
import { writtenFacts } from '../corpus/written-facts.js'
import { tablesOf } from '../corpus/tables-of.js'
import { ALL_TABLES } from '../corpus/tie-tables.js'
import { tableFiles } from '../corpus/write.js'
import { dataPackage, type Resource } from '../formats/data-package.js'
import type { ExportFile, ExportProvider, OpenFile } from './export-file.js'
import { checkKnown } from './arguments.js'
import { zipOf } from '../formats/zip.js'
import { StoreError } from '../errors.js'
import { readStoredCorpus } from '../store/stored-corpus.js'
import type { Store } from '../store/store.js'
import { checkUnchanged } from './ask.js'

/** The whole corpus as the tables that it is loaded from. */
export const corpusProvider = (store: Store): ExportProvider => ({
  index: [
    {
      name: 'corpus',
      about: 'The whole corpus with its sources, as a data package: the tables that it is loaded from.',
      extensions: ['zip'],
      arguments: [],
    },
  ],
  file: (name, extension, given): ExportFile => {
    checkKnown(name, given, [])
    return {
      name: `normgraph-${name}.${extension}`,
      mediaType: 'application/zip',
      made: '',
      open: async ({ version }) => packed(store, version),
    }
  },
})

async function packed(store: Store, version: string): Promise<OpenFile> {
  const [[row], corpus] = await Promise.all([store.ask('loaded', {}), readStoredCorpus(store)])
  if (row === undefined || corpus === null) throw new StoreError('STORE_FAILED', 'nothing is loaded', false)
  await checkUnchanged(store, version)
  const created = row.loaded.loadedAt
  const resources = resourcesOf(corpus)
  const descriptor = dataPackage({ version, created, sources: corpus.sources, resources })
  return { chunks: () => zipOf([descriptor, ...resources], new Date(created)), cuts: [], namedCuts: [] }
}

const resourcesOf = (corpus: Corpus): readonly Resource[] =>
  tableFiles(tablesOf(writtenFacts(corpus))).map((file) => {
    const table = ALL_TABLES.find((one) => file.name.startsWith(`${one.file}.`))
    if (table === undefined) throw new TypeError(`wanted a table for ${file.name}, got none`)
    return { ...file, about: table.about, fields: fieldsOf(table) }
  })
