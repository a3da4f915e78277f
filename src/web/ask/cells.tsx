import type { ReactNode } from 'react'
import { isValues, partIn, partsIn, textIn } from '../filters/narrow.js'
import type { Values } from '../filters/types.js'
import type { SourceAccess } from '../generated/schema.js'
import { AccessMark } from '../parts/AccessMark.js'
import type { Column } from '../parts/DataTable.js'
import { codeInWords } from '../words/codes.js'
import { RELATIONS } from '../words/types.js'
import type { AskColumn, CellKind } from './column.js'
import { AssessedCell, reflectedIn } from './AssessedCell.js'
import { DateCell, EntitiesCell, EntityCell, LinksCell, SpellsCell } from './EntityCells.js'
import { entitiesIn, entityIn } from './entity-in.js'

export type Row = Readonly<Record<string, unknown>>

interface Cell {
  readonly sorts: (value: unknown) => string | number | null
  readonly show?: (value: unknown) => ReactNode
  readonly numeric?: true
}

const RELATION_WORDS: Readonly<Record<string, { readonly out: string }>> = RELATIONS

const wordsOfCode = (code: string): string => RELATION_WORDS[code]?.out ?? codeInWords(code)

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const countOf = (value: unknown): number | null => numberOrNull(partIn(value)['totalCount'])

/** Sources, or those of claims. */
const sourcesIn = (values: unknown): readonly Values[] =>
  partsIn(values).map((value) => (isValues(value['source']) ? value['source'] : value))

const isAccess = (value: unknown): value is SourceAccess => value === 'READ' || value === 'CITED'

// What was read stands before what was only cited.
const accessesIn = (values: unknown): readonly SourceAccess[] =>
  [...new Set(sourcesIn(values).flatMap(({ access }) => (isAccess(access) ? [access] : [])))].sort().reverse()

const linksTo = (values: unknown): readonly (readonly [path: string, words: string])[] => [
  ...new Map(
    sourcesIn(values).map(({ id, title }) => [`/source/${encodeURIComponent(textIn(id))}`, textIn(title)] as const),
  ),
]

const locatorsOf = (claims: unknown): readonly string[] => [
  ...new Set(partsIn(claims).flatMap(({ locators }) => (Array.isArray(locators) ? locators.map(String) : []))),
]

const YES_NO = new Map<unknown, string>([
  [true, 'Yes'],
  [false, 'No'],
])

/** How each kind of value is sorted and shown; what is not known stays empty, or says so. */
const CELLS: { readonly [K in CellKind]: Cell } = {
  entity: {
    sorts: (value) => entityIn(value)?.name ?? null,
    show: (value) => <EntityCell entity={entityIn(value)} />,
  },
  entities: {
    sorts: (value) => entitiesIn(value).length,
    show: (value) => <EntitiesCell entities={entitiesIn(value)} />,
  },
  list: {
    sorts: countOf,
    show: (value) => <EntitiesCell entities={entitiesIn(partIn(value)['nodes'])} total={countOf(value)} />,
  },
  count: { sorts: countOf, show: (value) => countOf(value)?.toLocaleString('en'), numeric: true },
  number: { sorts: numberOrNull, show: (value) => numberOrNull(value)?.toLocaleString('en'), numeric: true },
  share: {
    sorts: numberOrNull,
    show: (value) => `${((numberOrNull(value) ?? 0) * 100).toFixed(1)} %`,
    numeric: true,
  },
  code: { sorts: (value) => (textOrNull(value) === null ? null : wordsOfCode(textIn(value))) },
  date: { sorts: textOrNull, show: (value) => <DateCell date={textOrNull(value)} /> },
  text: { sorts: textOrNull },
  link: {
    sorts: textOrNull,
    show: (value) =>
      textOrNull(value) === null ? null : (
        <a href={textIn(value)}>{new URL(textIn(value)).hostname.replace(/^www\./, '')}</a>
      ),
  },
  yesNo: { sorts: (value) => YES_NO.get(value) ?? 'Not known' },
  access: {
    sorts: (value) => accessesIn(value).join(' '),
    show: (value) => accessesIn(value).map((access) => <AccessMark key={access} access={access} />),
  },
  sources: { sorts: (value) => linksTo(value).length, show: (value) => <LinksCell links={linksTo(value)} /> },
  assessed: {
    sorts: (value) => reflectedIn(value).length,
    show: (value) => <AssessedCell assessments={partsIn(value)} />,
  },
  locators: { sorts: (value) => locatorsOf(value).join('; ') },
  spells: {
    sorts: (value) => textIn(partsIn(value)[0]?.['since']),
    show: (value) => <SpellsCell spells={partsIn(value)} />,
  },
}

/** A column as the table draws it. */
export function tableColumn({ id, label, field, kind }: AskColumn): Column<Row> {
  const { sorts, show, numeric } = CELLS[kind]
  const valueOf = (row: Row): unknown => (field === 'self' ? row : row[id])
  return {
    name: label,
    value: (row) => sorts(valueOf(row)),
    ...(show && { show: (row: Row) => show(valueOf(row)) }),
    ...(numeric && { numeric }),
  }
}
