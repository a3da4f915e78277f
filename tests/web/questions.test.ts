import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const QUESTIONS = new URL('questions/', root)
const SCHEMA = new URL('schema/', root)

const read = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const operationsOf = (text: string): readonly OperationDefinitionNode[] =>
  parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)

const schema = buildSchema(
  read(SCHEMA)
    .map(({ text }) => text)
    .join('\n'),
)
const questions = read(QUESTIONS)

describe('the research questions', () => {
  it('are twenty-five, in the order of their numbers', () => {
    const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'))
    expect(questions.map(({ name }) => name.split('-')[0])).toEqual(numbers)
  })

  it.each(questions)('$name is valid against the schema', ({ text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
  })

  it.each(questions)('$name begins with a comment that asks a question and ends as a sentence', ({ text }) => {
    const lines = text.split('\n')
    const comment = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('# ')),
    )
    expect(comment.join(' ')).toMatch(/^# [A-Z].+\?.*\.$/)
  })

  it.each(questions)('$name is one named operation, for the tab takes its name from it', ({ text }) => {
    expect(operationsOf(text).map(({ name }) => name?.value)).toEqual([expect.stringMatching(/^[A-Z]\w+$/)])
  })

  it.each(questions)('$name runs as it stands: every variable has a default', ({ text }) => {
    const variables = operationsOf(text).flatMap(({ variableDefinitions }) => variableDefinitions ?? [])
    const without = variables.filter(({ defaultValue }) => defaultValue === undefined)
    expect(without.map(({ variable }) => variable.name.value)).toEqual([])
  })
})
