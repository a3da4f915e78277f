import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Relation } from '../../src/generated/enums.js'

test('a pattern of whatever relation names each relation that a tie may have', () => {
  const text = readFileSync('cypher/fragments/relations.cypher', 'utf8')
  const named = text.split('\n').find((line) => line !== '' && !line.startsWith('//'))
  expect(named?.split('|').sort()).toEqual(Object.values(Relation).sort())
})
