import { useCallback, useMemo, useRef } from 'react'
import { Answered } from '../design/Answered.js'
import { Notice } from '../design/Notice.js'
import { Page } from '../design/Page.js'
import { PALETTES } from '../design/palette.js'
import { useTheme } from '../design/theme.js'
import { ViewActions } from '../parts/ViewActions.js'
import { PROJECTIONS } from '../words/types.js'
import { argumentsOf, narrowingOf } from './arguments.js'
import { NETWORK } from './data/network-query.js'
import { useNetwork } from './data/use-network.js'
import { appearanceOf } from './drawing/appearance.js'
import { neighboursIn } from './drawing/emphasis.js'
import { Picture } from './drawing/Picture.js'
import type { Drawing, Pointing, Scene } from './drawing/scene.js'
import { changesOf } from './graph/actions.js'
import { drawn } from './graph/drawn.js'
import { linkId } from './graph/graph.js'
import { useLayout } from './layout/use-layout.js'
import styles from './Network.module.css'
import { Panel } from './panel/Panel.js'
import { NetworkTables } from './table/NetworkTables.js'
import { useView } from './use-view.js'

/** Who is linked to whom, and by what. */
export function NetworkPage() {
  const { view, written, problems, change } = useView()
  const narrowing = useMemo(() => narrowingOf(view, written), [view, written])
  const { answer, network, graph: whole, today } = useNetwork(view, narrowing)
  const changes = useMemo(() => changesOf(view.log), [view.log])
  const { graph } = useMemo(() => drawn(whole, changes, view), [whole, changes, view])
  const palette = PALETTES[useTheme()]
  const layout = useLayout(today, changes.pinned)
  const drawing = useRef<Drawing | null>(null)
  const keepDrawing = useCallback((made: Drawing | null) => {
    drawing.current = made
  }, [])

  const scene = useMemo<Scene>(
    () => ({
      graph,
      neighbours: neighboursIn(graph),
      appearance: appearanceOf(graph, { colour: view.colour, size: view.size, palette }),
      selection: { picked: view.pick, link: view.link, paths: null },
      frame: [...(view.asOf === null ? graph : today).nodes.keys()],
    }),
    [graph, today, view, palette],
  )
  const pointing: Pointing = {
    onNode: (id, adds) =>
      change({ pick: (adds ? [...view.pick.slice(-1), id] : [id]).join(','), link: null, from: null, to: null }),
    onLink: (id) => change({ link: id, pick: null, from: null, to: null }),
    onGround: () => {
      if (view.pick.length > 0 || view.link !== null) change({ pick: null, link: null, from: null, to: null })
    },
    onMoved: () => undefined,
  }
  const link = graph.links.find(({ id }) => id === (view.link === null ? '' : linkId(...endsIn(view.link))))
  const name = PROJECTIONS[view.projection].name

  return (
    <Page
      wide
      title="Network"
      lead={name}
      actions={
        <ViewActions what={`Network: ${name}`} query={{ document: NETWORK, variables: argumentsOf(view, narrowing) }} />
      }
    >
      {problems.length > 0 && (
        <Notice kind="caution" title="Some of the address could not be read; the rest is shown.">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <Answered what="the network" answer={answer}>
        {() => (
          <div className={styles['stage']}>
            <Picture
              label={`${graph.nodes.size} nodes and ${graph.links.length} links, listed in the tables below.`}
              scene={scene}
              layout={layout}
              pointing={pointing}
              onDrawing={keepDrawing}
            />
            <Panel
              view={view}
              narrowing={narrowing}
              graph={graph}
              link={link}
              onClose={() => change({ pick: null, link: null, from: null, to: null })}
            />
          </div>
        )}
      </Answered>
      {network && <NetworkTables graph={graph} onPick={(id) => pointing.onNode(id, false)} onLink={pointing.onLink} />}
    </Page>
  )
}

const endsIn = (id: string): [string, string] => {
  const [source = '', target = ''] = id.split('~')
  return [source, target]
}
