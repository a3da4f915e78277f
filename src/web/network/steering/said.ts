import { entityName } from '../../parts/EntityLink.js'
import { TYPES } from '../../words/types.js'
import type { Scene } from '../drawing/scene.js'
import { otherEnd } from '../graph/graph.js'
import { heaviestFirst } from '../graph/heaviest.js'

const NAMED = 3

/** A node in words, for who hears it and does not see it. */
export function nodeInWords(id: string, { graph, neighbours, selection: { picked } }: Scene): string {
  const entity = graph.nodes.get(id)?.entity
  if (entity === undefined) return ''
  const links = heaviestFirst(neighbours.get(id) ?? [])
  const nearest = links.slice(0, NAMED).flatMap((link) => {
    const other = graph.nodes.get(otherEnd(link, id))?.entity
    return other === undefined ? [] : [`${entityName(other)} (${link.weight})`]
  })
  const count = `${links.length.toLocaleString('en')} ${links.length === 1 ? 'link' : 'links'}`
  const heaviest =
    links.length > NAMED ? `${count}, the heaviest to ${nearest.join(', ')}` : `${count}: ${nearest.join(', ')}`
  return `${entityName(entity)}, ${TYPES[entity.type].one.toLowerCase()}. ${links.length === 0 ? 'No link' : heaviest}.${pickedInWords(id, picked)}`
}

function pickedInWords(id: string, picked: readonly string[]): string {
  if (!picked.includes(id)) return ''
  if (picked.length === 1) return ' Picked.'
  if (picked.length === 2) return ' Picked with another: the shortest ways between the two are in the panel.'
  return ` Picked, one of ${picked.length.toLocaleString('en')}.`
}
