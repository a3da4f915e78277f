import { useState } from 'react'
import { Complaints } from '../charts/Complaints.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { NARROW, useMedia } from '../design/use-media.js'
import { FilterPanel } from '../filters/FilterPanel.js'
import { entityName } from '../parts/EntityLink.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { networkQueryArguments } from './arguments.js'
import { AsOf } from './controls/AsOf.js'
import { Controls } from './controls/Controls.js'
import { Find } from './controls/Find.js'
import { History } from './controls/History.js'
import { NetworkLegend } from './controls/NetworkLegend.js'
import { networkFiles } from './files.js'
import { NETWORK } from './data/network-query.js'
import { NetworkPicture } from './drawing/NetworkPicture.js'
import type { Drawing } from './drawing/scene.js'
import type { DrawnGraph } from './graph/graph.js'
import { LayOutAgain } from './layout/LayOutAgain.js'
import styles from './Network.module.css'
import { Panel } from './panel/Panel.js'
import { NetworkTables } from './table/NetworkTables.js'
import { Help } from './steering/Help.js'
import { useEntering } from './steering/use-entering.js'
import { PrintedPicture } from './PrintedPicture.js'
import { DrawnSummary } from './DrawnSummary.js'
import { useModel } from './use-model.js'
import { useNetworkPicture } from './use-network-picture.js'
import { usePicking } from './use-picking.js'

/** Who is linked to whom, and by what. */
export function NetworkPage() {
  const model = useModel()
  const picking = usePicking(model)
  const { view, narrowing, graph, layout, scene } = model
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const { place, panel, enter, leave } = useEntering()
  const isNarrow = useMedia(NARROW)
  const drawn = useNetworkPicture(model, drawing)
  const picked = model.picked.flatMap((id) => graph.nodes.get(id) ?? []).map(({ entity }) => entityName(entity))
  const cited = picked.length === 0 ? drawn.title : `${drawn.title}; picked: ${picked.join(', ')}`

  return (
    <Page
      wide
      title="Network"
      actions={
        <ViewActions
          what={cited}
          filtered={drawn.filtered}
          query={{ document: NETWORK, variables: networkQueryArguments(view, narrowing) }}
          files={networkFiles(networkQueryArguments(view, narrowing), graph, drawn.picture)}
        />
      }
    >
      <Complaints of={model.problems} />
      <div className={styles['stage']} data-panel={model.picked.length > 0 || model.link !== undefined}>
        <div className={styles['side']}>
          {isNarrow && <Find model={model} picking={picking} />}
          <FilterPanel count={Object.keys(narrowing).length}>
            <Controls model={model} picking={picking} isNarrow={isNarrow} />
          </FilterPanel>
        </div>
        <div className={styles['middle']}>
          <Answered what="the network" answer={model.answer}>
            {() => (
              <>
                <DrawnSummary {...model} />
                <div className={`${styles['bar'] ?? ''} no-print`}>
                  <History log={model.log} />
                  <LayOutAgain layout={layout} graph={graph} pinned={model.changes.pinned} />
                  <Help />
                </div>
                <NetworkPicture
                  place={place}
                  onEntered={(id) => {
                    picking.only([id])
                    enter()
                  }}
                  label={labelOf(graph)}
                  scene={scene}
                  layout={layout}
                  pointing={picking}
                  onDrawing={setDrawing}
                />
              </>
            )}
          </Answered>
          <PrintedPicture drawn={drawn.picture} />
          <AsOf {...model} />
          {isNarrow && <NetworkLegend model={model} picking={picking} />}
        </div>
        <Panel model={model} picking={picking} body={panel} onLeft={leave} />
      </div>
      <NetworkTables model={model} picking={picking} />
      <TieDialog />
    </Page>
  )
}

const labelOf = ({ nodes, links }: DrawnGraph): string =>
  `${nodes.size.toLocaleString('en')} nodes and ${links.length.toLocaleString('en')} links, listed in the tables below.`
