import { Button } from '../../design/Button.js'
import { type Column, DataTable } from '../../parts/DataTable.js'
import { EntityLink, nameOf } from '../../parts/EntityLink.js'
import { TYPES } from '../../words/types.js'
import type { Graph, GraphLink, GraphNode } from '../graph/graph.js'
import { MEASURES } from '../measures.js'
import styles from './Tables.module.css'

interface Props {
  readonly graph: Graph
  readonly onPick: (id: string) => void
  readonly onLink: (id: string) => void
}

/** The same as in the picture, for who cannot see it and who wants to sort it. */
export function NetworkTables({ graph, onPick, onLink }: Props) {
  const name = (id: string) => {
    const entity = graph.nodes.get(id)?.entity
    return entity === undefined ? id : nameOf(entity)
  }
  const nodes: readonly Column<GraphNode>[] = [
    { name: 'Name', value: ({ entity }) => nameOf(entity), show: ({ entity }) => <EntityLink entity={entity} /> },
    { name: 'Kind', value: ({ entity }) => TYPES[entity.type].one },
    { name: MEASURES.degree.name, value: ({ degree }) => degree, numeric: true },
    { name: MEASURES.weightedDegree.name, value: ({ weightedDegree }) => weightedDegree, numeric: true },
    {
      name: 'Do',
      value: () => null,
      show: ({ id }) => (
        <Button kind="quiet" onPress={() => onPick(id)}>
          Pick
        </Button>
      ),
    },
  ]
  const links: readonly Column<GraphLink>[] = [
    { name: 'One end', value: ({ source }) => name(source) },
    { name: 'Other end', value: ({ target }) => name(target) },
    { name: 'Weight', value: ({ weight }) => weight, numeric: true },
    {
      name: 'Do',
      value: () => null,
      show: ({ id }) => (
        <Button kind="quiet" onPress={() => onLink(id)}>
          What links them
        </Button>
      ),
    },
  ]
  return (
    <div className={styles['tables']}>
      <DataTable
        caption="Nodes"
        showCaption
        rows={[...graph.nodes.values()].slice(0, 100)}
        columns={nodes}
        rowKey={({ id }) => id}
        total={graph.nodes.size}
      />
      <DataTable
        caption="Links"
        showCaption
        rows={graph.links.slice(0, 100)}
        columns={links}
        rowKey={({ id }) => id}
        total={graph.links.length}
      />
    </div>
  )
}
