import { matchingAgreements } from '../filters/matching-agreements.js'
import { byParent } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import { compareValues, propertyValues, type PropertyValue } from '../lists/properties.js'
import { agreementNumbersTied, compareTied } from '../lists/tied-to.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const agreementFacets: Answer<'agreementFacets'> = (graph, params) => {
  const view = viewOf(graph, params)
  const agreementsOf = agreementNumbersTied(view, params.filter)
  const properties = [...params.by].sort().map((by) => ({ by, valuesOf: propertyValues(view, by) }))
  return byParent(params.tiedTo, compareTied, (tied) => {
    const agreements = agreementsOf(tied)
    return properties.flatMap(({ by, valuesOf }) => {
      const values = countValues(agreements.flatMap(valuesOf))
      return values.slice(0, params.first).map(({ value, count }) => {
        return { tiedToId: tied.id, by, value, count, valueCount: values.length }
      })
    })
  })
}

export const unstatedOfAgreements: Answer<'unstatedOfAgreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const agreementsOf = agreementNumbersTied(view, params.filter)
  const properties = [...new Set(params.by)].sort(byText).map((by) => ({ by, valuesOf: propertyValues(view, by) }))
  return byParent(params.tiedTo, compareTied, (tied) => {
    const agreements = agreementsOf(tied)
    return properties.flatMap(({ by, valuesOf }) => {
      const count = agreements.filter((agreement) => valuesOf(agreement).length === 0).length
      return count === 0 ? [] : [{ tiedToId: tied.id, by, count }]
    })
  })
}

const NOT_STATED: readonly string[] = ['NOT_STATED']

export const crossTab: Answer<'crossTab'> = (graph, params) => {
  const view = viewOf(graph, params)
  const rowsOf = among(propertyValues(view, params.rows), params.rowValues)
  const columnsOf = among(propertyValues(view, params.columns), params.columnValues)
  const cells = new Map<string, Map<string, number>>()
  for (const agreement of matchingAgreements(view, params.filter)) {
    const columns = columnsOf(agreement)
    for (const row of rowsOf(agreement)) {
      const counts = cells.get(row) ?? new Map<string, number>()
      for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1)
      cells.set(row, counts)
    }
  }
  return inOrder(cells).flatMap(([row, counts]) => inOrder(counts).map(([column, count]) => ({ row, column, count })))
}

function among(valuesOf: (agreement: number) => readonly PropertyValue[], values: readonly string[]) {
  const wanted = new Set(values)
  return (agreement: number) => {
    const own = valuesOf(agreement).map(({ value }) => value)
    return (own.length === 0 ? NOT_STATED : own).filter((value) => wanted.has(value))
  }
}

interface Counted extends PropertyValue {
  readonly count: number
}

/** How often each value is there, the most frequent first, then in their order. */
function countValues(values: readonly PropertyValue[]): readonly Counted[] {
  const counted = new Map<string, Counted>()
  for (const value of values) counted.set(value.value, { ...value, count: (counted.get(value.value)?.count ?? 0) + 1 })
  return [...counted.values()].sort((a, b) => b.count - a.count || compareValues(a, b))
}

const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => byText(a, b))
