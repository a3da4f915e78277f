import { useQuery } from '@tanstack/react-query'
// dataloader (MIT) asks for all names that are wanted at once in one question.
import DataLoader from 'dataloader'
import { useMemo } from 'react'
import { ask } from '../api/ask.js'
import { queryClient } from '../api/query-client.js'
import { graphql } from '../generated/gql.js'
import type { NamesQuery } from '../generated/graphql.js'
import type { NamedThing } from './thing.js'

const NAMES = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ...EntityBrief
      ... on Source {
        title
        access
      }
    }
  }
`)

const loader = new DataLoader<string, NamedThing | null>(
  async (ids) => (await ask(NAMES, { ids })).nodes.map(thingOf),
  {
    cache: false,
  },
)

function thingOf(node: NamesQuery['nodes'][number]): NamedThing | null {
  if (node === null) return null
  if ('title' in node) return { type: 'SOURCE', id: node.id, name: node.title }
  return 'name' in node ? node : null
}

const keyOf = (id: string) => ['named', id] as const

/** What is shown already need not be asked for when it is picked. */
export const rememberThings = (things: readonly NamedThing[]): void => {
  for (const thing of things) queryClient.setQueryData(keyOf(thing.id), thing)
}

const thingOfId = (id: string): Promise<NamedThing | null> =>
  queryClient.query({ queryKey: keyOf(id), queryFn: () => loader.load(id), staleTime: Infinity })

type Pairs = readonly (readonly [id: string, thing: NamedThing | null])[]

const fetched = (ids: readonly string[]): Promise<Pairs> =>
  Promise.all(ids.map(async (id) => [id, await thingOfId(id)] as const))

const remembered = (ids: readonly string[]): Pairs =>
  ids.flatMap((id) => {
    const thing = queryClient.getQueryData<NamedThing | null>(keyOf(id))
    return thing === undefined ? [] : [[id, thing] as const]
  })

/** What the ids stand for, as far as it is known yet; null for those that stand for nothing. */
export function useThings(ids: readonly string[]): ReadonlyMap<string, NamedThing | null> {
  const wanted = [...new Set(ids)].sort()
  const { data } = useQuery({
    queryKey: ['things', wanted],
    queryFn: () => fetched(wanted),
    placeholderData: () => remembered(wanted),
    staleTime: Infinity,
    enabled: wanted.length > 0,
  })
  return useMemo(() => new Map(data), [data])
}
