import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../api/ask.js'
import { graphql } from '../generated/gql.js'
import type { EntityType } from '../generated/schema.js'
import { useFacet } from './facets.js'
import type { FilterField } from './shape.js'
import type { NamedThing } from './thing.js'
import { rememberThings } from './use-things.js'

const SEARCH = graphql(`
  query PickerSearch($text: String!, $types: [EntityType!]) {
    search(text: $text, types: $types, first: 20) {
      partial
      nodes {
        ...EntityBrief
        ... on State {
          existedUntil
        }
      }
    }
  }
`)

const FIRST = graphql(`
  query PickerFirst(
    $states: Boolean!
    $organizations: Boolean!
    $agreements: Boolean!
    $norms: Boolean!
    $others: Boolean!
    $sources: Boolean!
  ) {
    states(orderBy: TIES_DESC, first: 20) @include(if: $states) {
      nodes {
        ...EntityBrief
      }
    }
    organizations(orderBy: TIES_DESC, first: 20) @include(if: $organizations) {
      nodes {
        ...EntityBrief
      }
    }
    agreements(orderBy: PARTIES_DESC, first: 20) @include(if: $agreements) {
      nodes {
        ...EntityBrief
      }
    }
    dataset @include(if: $norms) {
      defaultNormSet {
        norms {
          ...EntityBrief
        }
      }
    }
    normSets @include(if: $others) {
      ...EntityBrief
    }
    typologies @include(if: $others) {
      ...EntityBrief
    }
    stakeholderGroups @include(if: $others) {
      ...EntityBrief
    }
    sources @include(if: $sources) {
      id
      title
    }
  }
`)

export interface Suggestion {
  readonly thing: NamedThing
  /** How many agreements have it, where that is known. */
  readonly count?: number
}

export interface PickerSuggestions {
  readonly found: readonly Suggestion[]
  /** Nothing has all the words: these have the most. */
  readonly partial: boolean
  /** `asking`: what is found, if anything, is of what was typed before. */
  readonly state: 'asking' | 'failed' | 'answered'
}

/** What may be meant by the text, or what is often meant where there is none yet. */
export function usePickerSuggestions(field: FilterField, text: string, enabled: boolean): PickerSuggestions {
  const counted = useFacet(field, enabled)
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['suggestions', field.of, text.trim(), field.facet],
    queryFn: ({ signal }) => found(field, text.trim(), signal),
    placeholderData: keepPreviousData,
    enabled,
  })
  const counts = new Map(counted?.map(({ value, count }) => [value, count]))
  const withCount = (thing: NamedThing): Suggestion => ({
    thing,
    ...(counts.has(thing.id) && { count: counts.get(thing.id)! }),
  })
  if (text.trim() === '' && counted !== undefined) {
    const often = counted.flatMap(({ entity, count }) => (entity === null ? [] : [{ thing: entity, count }]))
    return { found: often, partial: false, state: 'answered' }
  }
  const state = error !== null ? 'failed' : data === undefined || isPlaceholderData ? 'asking' : 'answered'
  return { found: (data?.things ?? []).map(withCount), partial: data?.partial ?? false, state }
}

interface Things {
  readonly things: readonly NamedThing[]
  readonly partial: boolean
}

async function found({ of = [] }: FilterField, text: string, signal: AbortSignal): Promise<Things> {
  const types = of.filter((type): type is EntityType => type !== 'SOURCE')
  const answer = types.length < of.length ? await sources(text, signal) : await entities(types, text, signal)
  rememberThings(answer.things)
  return answer
}

async function sources(text: string, signal: AbortSignal): Promise<Things> {
  const first = await ask(FIRST, { ...NOTHING, sources: true }, signal)
  const things = (first.sources ?? [])
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
    .map(({ id, title }): NamedThing => ({ type: 'SOURCE', id, name: title }))
  return { things, partial: false }
}

async function entities(types: readonly EntityType[], text: string, signal: AbortSignal): Promise<Things> {
  // The server wants a letter or digit to look for.
  if (!/[\p{L}\p{N}]/u.test(text)) return { things: await mostTied(types, signal), partial: false }
  const { search } = await ask(SEARCH, { text, types }, signal)
  return { things: search?.nodes.map(withItsEnd) ?? [], partial: search?.partial ?? false }
}

/** Of a state that is no more until when it was: what is asked of today finds nothing of it. */
const withItsEnd = <T extends NamedThing>(thing: T & { readonly existedUntil?: string | null }): T =>
  thing.existedUntil == null ? thing : { ...thing, name: `${thing.name} (until ${thing.existedUntil.slice(0, 4)})` }

async function mostTied(types: readonly EntityType[], signal: AbortSignal): Promise<readonly NamedThing[]> {
  const has = (type: EntityType) => types.includes(type)
  const { states, organizations, agreements, dataset, normSets, typologies, stakeholderGroups } = await ask(
    FIRST,
    {
      ...NOTHING,
      states: has('STATE'),
      organizations: has('ORGANIZATION'),
      agreements: has('AGREEMENT'),
      norms: has('NORM'),
      others: has('NORM_SET') || has('TYPOLOGY') || has('STAKEHOLDER_GROUP'),
    },
    signal,
  )
  return [
    states?.nodes ?? [],
    organizations?.nodes ?? [],
    agreements?.nodes ?? [],
    dataset?.defaultNormSet?.norms ?? [],
    normSets ?? [],
    typologies ?? [],
    stakeholderGroups ?? [],
  ]
    .flat()
    .filter(({ type }) => types.includes(type))
}

const NOTHING = { states: false, organizations: false, agreements: false, norms: false, others: false, sources: false }
