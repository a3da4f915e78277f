import type { AskColumn } from './column.js'
import type { AskList } from './list.js'

/** The variables that a question may have, as the API types them; only those that it uses are declared. */
const variablesOf = ({ filters, fields, order }: AskList): readonly (readonly [name: string, type: string])[] => [
  ...filters.map(({ param, type }) => [param, type] as const),
  ...fields.map(({ name, type, kind }) => [name, kind === 'codes' ? `[${type}!]` : type] as const),
  ...(order === undefined ? [] : [['orderBy', `${order}!`] as const]),
  ['asOf', 'PartialDate'],
  ['counting', 'Counting'],
  ['first', 'Int!'],
  ['after', 'String'],
]

const argumentsOf = ({ filters, fields, order, dated }: AskList): readonly string[] => [
  ...filters.map(({ param }) => param),
  ...fields.map(({ name }) => name),
  ...(order === undefined ? [] : ['orderBy']),
  ...(dated ? ['asOf', 'counting'] : []),
]

/** The question whose answer is the table: what is listed, by the columns that were chosen. */
export function tableDocument(list: AskList, columns: readonly AskColumn[]): string {
  const fields = columns.filter(({ field }) => field !== 'self').map(({ id, field }) => `${id}: ${field}`)
  const nodes = ['nodes {', ...indented([list.key, ...fields]), '}']
  const page = ['totalCount', 'pageInfo {', '  hasNextPage', '  endCursor', '}', ...nodes]
  return written('AskTable', list, ['first', 'after'], page)
}

/** Only how many there are. */
export const countDocument = (list: AskList): string => written('AskCount', list, ['first'], ['totalCount'])

function written(name: string, list: AskList, paging: readonly string[], page: readonly string[]): string {
  const given = [...argumentsOf(list), ...paging].map((argument) => `${argument}: $${argument}`)
  const body = [`${list.root}(${given.join(', ')}) {`, ...indented(page), '}']
  const used = variablesOf(list).filter(([variable]) => new RegExp(`\\$${variable}\\b`).test(body.join('\n')))
  const declared = used.map(([variable, type]) => `$${variable}: ${type}`)
  return [`query ${name}(${declared.join(', ')}) {`, ...indented(body), '}'].join('\n')
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
