import type { ReactNode } from 'react'
import { isValues, partIn, partsIn, textIn } from '../filters/narrow.js'
import type { Values } from '../filters/types.js'
import type { EntityBriefFragment } from '../generated/graphql.js'
import type { SourceAccess } from '../generated/schema.js'
import { AccessMark } from '../parts/AccessMark.js'
import type { TableColumn } from '../parts/DataTable.js'
import { entityName } from '../parts/EntityLink.js'
import { codeInWords } from '../words/codes.js'
import { spanInWords } from '../words/dates.js'
import { RELATIONS } from '../words/types.js'
import type { AskColumn, CellKind } from './column.js'
import styles from './Ask.module.css'
import { AssessedCell, noneReflected, reflectedIn } from './AssessedCell.js'
import { DateCell, EntitiesCell, EntityCell, LinksCell, SpellsCell } from './EntityCells.js'
import { entitiesInAnswer, entityInAnswer } from './entity-in.js'

export type AskRow = Readonly<Record<string, unknown>>

interface Cell {
  readonly sorts: (value: unknown) => string | number | null
  /** What stands in a file, where that is not what is sorted by. */
  readonly writes?: (value: unknown) => string | number | null
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

/** What no source says is no zero and no empty list. */
const NONE = <span className={styles['absent']}>None listed</span>
const NOT_KNOWN = <span className={styles['absent']}>Not known</span>

const shownCount = (value: unknown): ReactNode => {
  const count = countOf(value)
  return count === 0 ? NONE : (count?.toLocaleString('en') ?? NOT_KNOWN)
}

const shownList = (entities: readonly EntityBriefFragment[], total: number | null = null): ReactNode =>
  entities.length === 0 && (total ?? 0) === 0 ? NONE : <EntitiesCell entities={entities} total={total} />

const namesOf = (entities: readonly EntityBriefFragment[]): string => entities.map(entityName).join('; ')

const writtenList = (value: unknown): string => {
  const entities = entitiesInAnswer(partIn(value)['nodes'])
  const more = (countOf(value) ?? 0) - entities.length
  return namesOf(entities) + (more > 0 ? `; and ${more.toLocaleString('en')} more` : '')
}

const writtenNorms = (value: unknown): string =>
  reflectedIn(value).length > 0 ? namesOf(entitiesInAnswer(reflectedIn(value))) : noneReflected(partsIn(value))

const writtenSpells = (value: unknown): string =>
  partsIn(value)
    .map(({ since, until }) => spanInWords(textOrNull(since), textOrNull(until)))
    .join('; ')

/** How each kind of value is sorted and shown; what is not known says so, where it would be missed. */
const CELLS: { readonly [K in CellKind]: Cell } = {
  entity: {
    sorts: (value) => entityInAnswer(value)?.name ?? null,
    show: (value) => (entityInAnswer(value) === null ? NOT_KNOWN : <EntityCell entity={entityInAnswer(value)} />),
  },
  entities: {
    sorts: (value) => entitiesInAnswer(value).length,
    writes: (value) => namesOf(entitiesInAnswer(value)),
    show: (value) => shownList(entitiesInAnswer(value)),
  },
  list: {
    sorts: countOf,
    writes: writtenList,
    show: (value) => shownList(entitiesInAnswer(partIn(value)['nodes']), countOf(value)),
  },
  count: {
    sorts: countOf,
    writes: (value) => (countOf(value) === 0 ? 'none listed' : countOf(value)),
    show: shownCount,
    numeric: true,
  },
  number: {
    sorts: numberOrNull,
    show: (value) => numberOrNull(value)?.toLocaleString('en') ?? NOT_KNOWN,
    numeric: true,
  },
  share: {
    sorts: numberOrNull,
    show: (value) => (typeof value === 'number' ? `${(value * 100).toFixed(1)} %` : NOT_KNOWN),
    numeric: true,
  },
  code: {
    sorts: (value) => (textOrNull(value) === null ? null : wordsOfCode(textIn(value))),
    show: (value) => (textOrNull(value) === null ? NOT_KNOWN : wordsOfCode(textIn(value))),
  },
  date: {
    sorts: textOrNull,
    show: (value) => (textOrNull(value) === null ? NOT_KNOWN : <DateCell date={textOrNull(value)} />),
  },
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
  sources: {
    sorts: (value) => linksTo(value).length,
    writes: (value) =>
      linksTo(value)
        .map(([, words]) => words)
        .join('; '),
    show: (value) => <LinksCell links={linksTo(value)} />,
  },
  assessed: {
    sorts: (value) => reflectedIn(value).length,
    writes: writtenNorms,
    show: (value) => <AssessedCell assessments={partsIn(value)} />,
  },
  locators: { sorts: (value) => locatorsOf(value).join('; ') },
  spells: {
    sorts: (value) => textIn(partsIn(value)[0]?.['since']),
    writes: writtenSpells,
    show: (value) => <SpellsCell spells={partsIn(value)} />,
  },
}

const valueIn = ({ id, field }: AskColumn, row: AskRow): unknown => (field === 'self' ? row : row[id])

/** A column as the table draws it. */
export function tableColumn(column: AskColumn): TableColumn<AskRow> {
  const { sorts, show, numeric } = CELLS[column.kind]
  return {
    name: column.label,
    value: (row) => sorts(valueIn(column, row)),
    ...(show && { show: (row: AskRow) => show(valueIn(column, row)) }),
    ...(numeric && { numeric }),
  }
}

/** What a column has of a row in a file. */
export function writtenCell(column: AskColumn, row: AskRow): string | number | null {
  const { sorts, writes = sorts } = CELLS[column.kind]
  return writes(valueIn(column, row))
}
