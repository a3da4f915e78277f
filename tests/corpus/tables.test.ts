import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ENDS } from '../../src/corpus/ends.js'
import { columnsOf } from '../../src/corpus/table.js'
import { ALL_TABLES } from '../../src/corpus/tie-tables.js'

const TIE_GRAPHQL = fileURLToPath(new URL('../../schema/tie.graphql', import.meta.url))

/** `State or Organization -> Agreement: ...` as the codes of its ends. */
function endsIn(description: string) {
  const [from = '', to = ''] = description.replace(/[:,] .*|, where.*/, '').split(' -> ')
  return { from: codesIn(from), to: codesIn(to) }
}

const codesIn = (words: string) =>
  words.replace(/ of another set/, '').split(/ or |, /).map((name) => name.replace(/\B[A-Z]/g, '_$&').toUpperCase()) // prettier-ignore

describe('the ends of a relation', () => {
  const text = /enum Relation \{[^}]*\}/.exec(readFileSync(TIE_GRAPHQL, 'utf8'))?.[0] ?? ''
  const relation = buildSchema(text).getType('Relation')
  const values = isEnumType(relation) ? relation.getValues() : []

  it.each(values.map((value) => [value.name, value.description ?? '']))(
    'are those of its description: %s',
    (name, description) => {
      if (name === 'SUCCEEDS')
        return expect(description).toBe('State -> State, Organization -> Organization, Agreement -> Agreement')
      if (name === 'EVIDENCES') return expect(description).toMatch(/^Agreement, Organization or Activity -> Indicator:/)
      expect(ENDS[name as keyof typeof ENDS]).toEqual(endsIn(description))
    },
  )
})

describe('every table', () => {
  it.each(ALL_TABLES.map((table) => [table.file, table] as const))('says what each column is: %s', (_, table) => {
    const described = Object.entries(table.row.shape).filter(([, column]) => /^[A-Z].*\.$/.test(descriptionOf(column)))
    expect(described.map(([name]) => name)).toEqual(columnsOf(table))
  })
})

const descriptionOf = (column: object): string => String('description' in column ? column.description : '')
