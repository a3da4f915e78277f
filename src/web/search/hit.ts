import { graphql } from '../generated/gql.js'
import type { SearchHitFragment } from '../generated/graphql.js'
import { codeInWords } from '../words/codes.js'
import { dateInWords, spanInWords } from '../words/dates.js'
import { TYPES } from '../words/types.js'

/** What tells one hit from another beside its name. */
export const SEARCH_HIT = graphql(`
  fragment SearchHit on Entity {
    ...EntityBrief
    aliases
    description
    ... on State {
      region
      subregion
      existedUntil
    }
    ... on Agreement {
      form
      date
    }
    ... on Organization {
      organizationKind: kind
      home {
        id
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
  }
`)

/** The kind of a hit in words and one thing that tells it apart: `State, Eastern Africa`, `Treaty, 23 November 2001`. */
export function detailOf(hit: SearchHitFragment): string {
  return [kindOf(hit), ...distinctionOf(hit)].filter((part) => part != null && part !== '').join(', ')
}

/** The form of an agreement says more than that it is one. */
function kindOf(hit: SearchHitFragment): string {
  if ('form' in hit && hit.form !== 'OTHER') return codeInWords(hit.form)
  if ('organizationKind' in hit && hit.organizationKind !== 'OTHER') return codeInWords(hit.organizationKind)
  if ('activityKind' in hit) return codeInWords(hit.activityKind)
  return TYPES[hit.type].one
}

function distinctionOf(hit: SearchHitFragment): readonly (string | null | undefined)[] {
  if ('region' in hit) return [hit.subregion ?? hit.region, spanInWords(null, hit.existedUntil)]
  if ('home' in hit) return [hit.home?.name]
  if ('set' in hit) return [hit.set?.name]
  if ('date' in hit) return [hit.date == null ? null : dateInWords(hit.date)]
  return []
}
