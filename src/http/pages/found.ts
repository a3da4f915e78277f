import type { Activity, Agreement, Entity, Instrument, Norm, Organization, Source, State } from '../../domain.js'

/** What the words of a page are made of. */
export const QUERY = /* GraphQL */ `
  query PageWords($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        type
        name
        description
      }
      ... on Agreement {
        form
        date
        parties(first: 1) {
          totalCount
        }
      }
      ... on State {
        standing
        region
        subregion
        existedUntil
        agreements(first: 1) {
          totalCount
        }
      }
      ... on Organization {
        organizationKind: kind
        partyTo(first: 1) {
          totalCount
        }
      }
      ... on Norm {
        label
        set {
          name
        }
      }
      ... on Activity {
        activityKind: kind
        date
      }
      ... on Instrument {
        date
      }
      ... on Source {
        title
        publisher
        date
        access
        claimCount
      }
    }
  }
`

export interface Counted {
  readonly totalCount: number | null
}

export type FoundAgreement = Pick<Agreement, 'type' | 'form' | 'date'> & { readonly parties: Counted }
export type FoundState = Pick<State, 'type' | 'standing' | 'region' | 'subregion' | 'existedUntil'> & {
  readonly agreements: Counted
}
export type FoundOrganization = Pick<Organization, 'type'> & {
  readonly organizationKind: Organization['kind']
  readonly partyTo: Counted
}
export type FoundActivity = Pick<Activity, 'type' | 'date'> & { readonly activityKind: Activity['kind'] }
export type FoundNorm = Pick<Norm, 'type' | 'label'> & { readonly set: { readonly name: string } | null }
export type FoundSource = { readonly __typename: 'Source' } & Pick<
  Source,
  'title' | 'publisher' | 'date' | 'access' | 'claimCount'
>

/** An entity by its name, its description and the first of its facts. */
export type FoundEntity = { readonly __typename: string } & Pick<Entity, 'name' | 'description'> &
  (
    | FoundAgreement
    | FoundState
    | FoundOrganization
    | FoundNorm
    | FoundActivity
    | Pick<Instrument, 'type' | 'date'>
    | { readonly type: 'NORM_SET' | 'STAKEHOLDER_GROUP' | 'TYPOLOGY' | 'INDICATOR' }
  )

/** Ties and open questions are nodes too, and have no pages. */
export type Found = FoundEntity | FoundSource | { readonly __typename: 'Tie' | 'OpenQuestion' }
