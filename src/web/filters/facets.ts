import { createContext, useContext } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { FilterFacetQuery } from '../generated/graphql.js'
import type { AgreementFilter, Counting, FacetBy } from '../generated/schema.js'
import { withValue } from './narrow.js'
import type { FilterField } from './shape.js'

const FACET = graphql(`
  query FilterFacet($by: FacetBy!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
      facets(by: [$by], first: 500) {
        values {
          value
          count
          entity {
            ...EntityBrief
          }
        }
      }
    }
  }
`)

/** What the options of a form of agreements are counted under. */
export interface FacetScope {
  readonly filter: AgreementFilter
  readonly asOf?: string | undefined
  readonly counting?: Counting | undefined
}

/** Null in forms of anything but agreements. */
export const FacetContext = createContext<FacetScope | null>(null)

export type FacetValues = NonNullable<FilterFacetQuery['agreements']['facets']>[number]['values']

/** How many agreements have each value of a field, under all of the filter but the field itself. */
export function useFacet(field: FilterField, enabled = true): FacetValues | undefined {
  const scope = useContext(FacetContext)
  const by: FacetBy | undefined = field.facet
  const variables = {
    by: by ?? ('FORM' as const),
    filter: withValue({ ...scope?.filter }, field.name, undefined),
    asOf: scope?.asOf ?? null,
    counting: scope?.counting ?? null,
  }
  const isAsked = enabled && scope !== null && by !== undefined
  const { data, error } = useAnswer(FACET, variables, { enabled: isAsked })
  // No number stands at an option rather than that of an earlier question, or of one that another form asked.
  return isAsked && error === null ? data?.agreements.facets?.[0]?.values : undefined
}
