import { describe, expect, test } from 'vitest'
import { taken, takenIn } from '../../src/store/neo4j/taken.js'
import { shapeFor } from '../../src/store/neo4j/shape.js'

describe('what a text takes of the parameters', () => {
  const takes = takenIn('WHERE x.on <= $params.`during.to~` AND ($params.`during.from` IS NULL OR x.id IN $params.ids)')

  test('is a value by its path, and the last instant of a partial date', () => {
    expect(taken({ during: { from: '2015', to: '2016-07' }, ids: ['EST'], first: 5 }, takes)).toEqual({
      'during.to~': '2016-07~',
      'during.from': '2015',
      ids: ['EST'],
    })
  })

  test('is nothing where nothing is given, as null is to Neo4j', () => {
    expect(taken({ during: null, ids: null }, takes)).toEqual({})
    expect(taken({}, takes)).toEqual({})
  })
})

describe('the text of a question', () => {
  const counting = { answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] } as const
  const asked = { filter: null, counting, asOf: '2020' }
  const textOf = (params: typeof asked | object) => shapeFor('agreementsCount', { ...asked, ...params }).text

  test('has no filter where none is asked for', () => {
    expect(textOf({})).not.toContain('filter.')
    expect(textOf({ filter: { forms: ['TREATY'] } })).toContain('agreement.form IN $params.`filter.forms`')
  })

  test('has what restricts claims only where something does', () => {
    const parties = { filter: { parties: [{ any: ['EST'] }] } }
    expect(textOf(parties)).not.toContain('counting.sources')
    expect(textOf({ ...parties, counting: { ...counting, sources: ['igf-bpf-2020'] } })).toContain('counting.sources')
  })
})
