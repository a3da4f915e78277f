import { type LeftOut, leftOutOf } from '../../formats/left-out.js'
import { SOFTWARE } from '../../formats/software.js'
import type { About, TextArguments } from '../../formats/table.js'
import type { ExportScope } from '../export-file.js'
import type { ListSource } from './source.js'

interface Written {
  /** Its name under /export/. */
  readonly file: string
  readonly given: TextArguments
  /** Where the site is reached; null: it is not known. */
  readonly address: string | null
  readonly scope: ExportScope
  readonly cuts: readonly LeftOut[]
}

/** What is to be known of a list where it is taken to. */
export function aboutList({ about, parameters }: ListSource, written: Written): About {
  const { file, given, address, scope, cuts } = written
  const day = scope.now.toISOString().slice(0, 10)
  const isOfTime = parameters.some(({ name }) => name === 'asOf')
  return [
    ['what', about],
    ['arguments', [...given].map(([name, value]) => `${name}=${value}`).join(' ')],
    ['asOf', isOfTime ? (given.get('asOf') ?? day) : null],
    ['datasetVersion', scope.version],
    ['created', day],
    ['createdBy', `${SOFTWARE.name} ${SOFTWARE.version}`],
    ['licence', `Each source has terms of its own: see ${address ?? '/'}export/sources.csv`],
    ['address', addressOf(file, given, address)],
    ['leftOut', leftOutOf(cuts) || 'nothing'],
  ]
}

function addressOf(file: string, given: TextArguments, address: string | null): string {
  const query = new URLSearchParams([...given]).toString()
  return `${address ?? '/'}export/${file}${query === '' ? '' : `?${query}`}`
}
