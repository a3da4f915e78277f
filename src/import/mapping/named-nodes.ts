import type { PartialDate } from '../../domain.js'
import type { ImportContext, Moment } from '../importer.js'
import type { MappedNode } from './nodes.js'
import type { ClaimPlan, Mapping } from './plan.js'

/** The nodes that a row has under a name of the mapping, and when it speaks of them. */
export type NodesNamed = (name: string, on: Moment) => readonly MappedNode[]

/** Those of a name once for a row, but where it depends on when: that each claim says for itself. */
export function namedNodes(nodesOf: NodesNamed): NodesNamed {
  const known = new Map<string, readonly MappedNode[]>()
  return (name, on) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const asked: (PartialDate | null)[] = []
    const nodes = nodesOf(name, () => {
      const moment = on()
      asked.push(moment)
      return moment
    })
    if (asked.length === 0) known.set(name, nodes)
    return nodes
  }
}

export const NEVER_SAID: Moment = () => null

/** When the text of a claim was made, of one that is held: nobody became party to it before. */
export function textDates({ nodes }: Mapping, { entities }: ImportContext) {
  const dates = new Map(
    entities.flatMap((entity) =>
      entity.type === 'AGREEMENT' && entity.date != null ? [[entity.id, entity.date] as const] : [],
    ),
  )
  const isText = (name: string): boolean => nodes.get(name)?.some(({ type }) => type === 'AGREEMENT') === true
  return (plan: ClaimPlan, named: NodesNamed): PartialDate | null => {
    const texts = plan.nodes.filter(([, name]) => isText(name)).flatMap(([, name]) => named(name, NEVER_SAID))
    return (
      texts.map(({ held }) => (held === null ? undefined : dates.get(held))).find((date) => date !== undefined) ?? null
    )
  }
}
