import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { typeDefs } from '../../src/graphql/schema/type-defs.js'

const PROMISED = new URL('../fixtures/promised.graphql', import.meta.url)
const schema = buildASTSchema(typeDefs())

describe('the schema', () => {
  test('describes every type, field and argument', () => {
    const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    const silent = own.flatMap((type) => {
      if (isInputObjectType(type))
        return Object.values(type.getFields())
          .filter(noDescription)
          .map((f) => `${type.name}.${f.name}`)
      if (!isObjectType(type) && !isInterfaceType(type)) return []
      return Object.values(type.getFields()).flatMap((field) => [
        ...(noDescription(field) ? [`${type.name}.${field.name}`] : []),
        ...field.args.filter(noDescription).map((arg) => `${type.name}.${field.name}(${arg.name}:)`),
      ])
    })
    expect(silent).toEqual([])
  })

  test('breaks nothing that the public API promises', () => {
    const promised = buildSchema(readFileSync(PROMISED, 'utf8'))
    expect(findBreakingChanges(promised, schema).map(({ description }) => description)).toEqual(ANNOUNCED)
  })
})

// What CHANGELOG.md says: queries stay as they are, variables of these filters are of another type.
const ANNOUNCED = [
  'AgreementFilter.parties changed type from [SetFilter!] to [PartySetFilter!].',
  'AgreementFilter.organizations changed type from [SetFilter!] to [PartySetFilter!].',
  'AgreementFilter.norms changed type from [SetFilter!] to [NormSetFilter!].',
  'StateFilter.memberOf changed type from [SetFilter!] to [MemberSetFilter!].',
  'StateFilter.partyTo changed type from [SetFilter!] to [PartySetFilter!].',
  'StateFilter.reflects changed type from [SetFilter!] to [NormSetFilter!].',
  'OrganizationFilter.members changed type from [SetFilter!] to [MemberSetFilter!].',
]

const noDescription = ({ description }: { readonly description?: string | null | undefined }) => !description
