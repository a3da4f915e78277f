import type { AgreementEvent, OrderKey } from '../../../domain.js'
import type { Params } from '../../store.js'
import type { Graph } from '../graph/graph.js'
import { page } from '../lists/page.js'
import type { Counting } from '../scope/arguments.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const events: Answer<'events'> = (graph, params) =>
  page(eventsWithin(graph, params), (event) => keyOf(graph, event), params).map(({ item, key }) => ({
    event: item,
    key,
  }))

export const eventsCount: Answer<'eventsCount'> = (graph, params) => [{ count: eventsWithin(graph, params).length }]

function eventsWithin({ records }: Graph, { during, of, kinds, counting }: Params<'eventsCount'>) {
  const agreements = of === null ? records.events.keys() : [...new Set(of)]
  const isMeant = claimTest(counting)
  return agreements
    .flatMap((id) => records.events.get(id) ?? [])
    .filter(({ kind, from }) => isOneOf(kinds, kind) && isWithin(during, from))
    .filter(({ claim }) => isMeant(claim))
}

const claimTest =
  ({ bases, access, sources }: Counting) =>
  (claim: AgreementEvent['claim']): boolean =>
    isOneOf(bases, claim.basis) && isOneOf(access, claim.access) && isOneOf(sources, claim.source)

const isOneOf = <T>(asked: readonly T[] | null | undefined, one: T): boolean => asked == null || asked.includes(one)

const isWithin = ({ from, to }: Params<'events'>['during'], moment: string): boolean =>
  (from == null || moment >= from) && (to == null || moment <= `${to}~`)

function keyOf({ entities, numbers }: Graph, { agreementId, from, order }: AgreementEvent): OrderKey {
  const { sortKey } = itemAt(entities, numbers.get(agreementId) ?? 0)
  return { number: 0, up: `${from}\t${sortKey}`, down: '', id: `${agreementId}.${order}` }
}
