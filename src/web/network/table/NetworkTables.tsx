import { EyeOff, MousePointerClick, Network, Waypoints } from 'lucide-react'
import { IconButton } from '../../design/IconButton.js'
import { type TableColumn, DataTable } from '../../parts/DataTable.js'
import { EntityLink, entityName } from '../../parts/EntityLink.js'
import { TYPES } from '../../words/types.js'
import { type GraphLink, type GraphNode } from '../graph/graph.js'
import { groupOf } from '../graph/groups.js'
import { GROUPING_WORDS } from '../groupings.js'
import { type NodeMeasure, NODE_MEASURES } from '../measures.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Tables.module.css'

interface Props {
  readonly model: Pick<Model, 'graph' | 'view' | 'log' | 'scene'>
  readonly picking: Picking
}

/** So many rows at first, and so many at most: a browser is slow with tens of thousands. */
const FOLD = 25
const MOST = 3000

/** The same as in the picture, for who cannot see it and who wants to sort it. */
export const NetworkTables = ({ model, picking }: Props) => (
  <section className={styles['tables']} aria-label="The same as tables">
    <DataTable
      caption={`${model.graph.nodes.size.toLocaleString('en')} nodes`}
      showCaption
      rows={[...model.graph.nodes.values()].slice(0, MOST)}
      total={model.graph.nodes.size}
      columns={nodeColumns(model, picking)}
      rowKey={({ id }) => id}
      fold={FOLD}
      foldsOnPaper
    />
    <DataTable
      caption={`${model.graph.links.length.toLocaleString('en')} links`}
      showCaption
      rows={model.graph.links.slice(0, MOST)}
      total={model.graph.links.length}
      columns={linkColumns(model, picking)}
      rowKey={({ id }) => id}
      fold={FOLD}
      foldsOnPaper
    />
  </section>
)

function nodeColumns({ view, log, scene }: Props['model'], picking: Picking): readonly TableColumn<GraphNode>[] {
  const names = new Map(scene.appearance.legend.map(({ key, name }) => [key, name]))
  const measures: readonly NodeMeasure[] =
    view.size === 'degree' || view.size === 'weightedDegree' ? ['degree', 'weightedDegree'] : ['degree', view.size]
  return [
    { name: 'Name', value: ({ entity }) => entityName(entity), show: ({ entity }) => <EntityLink entity={entity} /> },
    {
      name: GROUPING_WORDS[view.colour].name,
      value: (node) => names.get(groupOf(node, view.colour)) ?? TYPES[node.entity.type].one,
    },
    ...measures.map((measure): TableColumn<GraphNode> => ({
      name: NODE_MEASURES[measure].name,
      value: (node) => node[measure],
      show: (node) => node[measure]?.toLocaleString('en', { maximumSignificantDigits: 4 }),
      numeric: true,
    })),
    { name: 'Links drawn', value: ({ id }) => scene.neighbours.get(id)?.length ?? 0, numeric: true },
    {
      name: 'Do',
      value: () => null,
      show: ({ id, entity: { name } }) => (
        <span className={styles['buttons']}>
          <IconButton label={`Pick ${name}`} onPress={() => picking.only([id])}>
            <MousePointerClick aria-hidden />
          </IconButton>
          <IconButton label={`Pick ${name} too`} onPress={() => picking.toggle(id)}>
            <Waypoints aria-hidden />
          </IconButton>
          <IconButton label={`Hide ${name}`} onPress={() => log.act({ do: 'hide', ids: [id] })}>
            <EyeOff aria-hidden />
          </IconButton>
        </span>
      ),
    },
  ]
}

function linkColumns({ graph }: Props['model'], picking: Picking): readonly TableColumn<GraphLink>[] {
  const end = (id: string) => {
    const entity = graph.nodes.get(id)?.entity
    return entity === undefined ? id : entityName(entity)
  }
  return [
    { name: 'One end', value: ({ source }) => end(source) },
    { name: 'Other end', value: ({ target }) => end(target) },
    { name: 'Weight', value: ({ weight }) => weight, numeric: true },
    {
      name: 'Do',
      value: () => null,
      show: ({ id, source, target }) => (
        <IconButton label={`What links ${end(source)} and ${end(target)}`} onPress={() => picking.onLink(id)}>
          <Network aria-hidden />
        </IconButton>
      ),
    },
  ]
}
