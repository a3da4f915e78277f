import { EntityLink } from '../parts/EntityLink.js'
import type { SmallNetworkFragment } from '../generated/graphql.js'
import styles from './StatesPicture.module.css'

/** The picture for whoever does not see it: each state with its partners, the best connected first. */
export function StatesList({ network }: { readonly network: SmallNetworkFragment }) {
  const names = new Map(network.nodes.map(({ entity }) => [entity.id, entity.name]))
  return (
    <details className={styles['list']}>
      <summary>The same as a list</summary>
      <ul role="list">
        {network.nodes.map(({ entity }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />: {partnersOf(entity.id, network).map(inWords(names)).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface Partner {
  readonly id: string
  readonly weight: number
}

const partnersOf = (id: string, { links }: SmallNetworkFragment): readonly Partner[] =>
  links.flatMap(({ source, target, weight }) => {
    if (source === id) return [{ id: target, weight }]
    return target === id ? [{ id: source, weight }] : []
  })

const inWords =
  (names: ReadonlyMap<string, string>) =>
  ({ id, weight }: Partner): string =>
    `${names.get(id) ?? id} (${weight})`
