import { X } from 'lucide-react'
import { IconButton } from '../../design/IconButton.js'
import type { View } from '../address.js'
import type { Narrowing } from '../arguments.js'
import type { Graph, GraphLink } from '../graph/graph.js'
import { LinkPanel } from './LinkPanel.js'
import { NodePanel } from './NodePanel.js'
import styles from './Panel.module.css'

interface Props {
  readonly view: View
  readonly narrowing: Narrowing
  readonly graph: Graph
  readonly link: GraphLink | undefined
  readonly onClose: () => void
}

/** What is known of what is picked. */
export function Panel({ view, narrowing, graph, link, onClose }: Props) {
  const [id] = view.pick
  if (id === undefined && link === undefined) return null
  return (
    <aside className={styles['panel']} aria-label="What is picked">
      <div className={styles['bar']}>
        <span>{link === undefined ? 'Node' : 'Link'}</span>
        <IconButton label="Close" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles['body']}>
        {link !== undefined ? (
          <LinkPanel link={link} graph={graph} projection={view.projection} narrowing={narrowing} asOf={view.asOf} />
        ) : (
          id !== undefined && (
            <NodePanel id={id} node={graph.nodes.get(id)} at={{ asOf: view.asOf, counting: narrowing.counting }}>
              {null}
            </NodePanel>
          )
        )}
      </div>
    </aside>
  )
}
