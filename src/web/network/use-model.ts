import { useMemo } from 'react'
import { PALETTES } from '../design/palette.js'
import { useTheme } from '../design/theme.js'
import { temporalArguments } from './arguments.js'
import { useBrought } from './data/use-brought.js'
import { useMatching } from './data/use-matching.js'
import { useNetwork } from './data/use-network.js'
import { usePaths } from './data/use-paths.js'
import { appearanceOf } from './drawing/appearance.js'
import { neighboursIn } from './drawing/emphasis.js'
import type { Scene } from './drawing/scene.js'
import { changesOf } from './graph/actions.js'
import { along } from './graph/along.js'
import { visibleGraph } from './graph/drawn.js'
import { linkEnds, linkId } from './graph/graph.js'
import { nodeGroups } from './graph/groups.js'
import { useLayout } from './layout/use-layout.js'
import { useLog } from './use-log.js'
import { useNarrowing } from './use-narrowing.js'
import { useStrangeInView } from './use-strange.js'
import { useView } from './use-view.js'

export type Model = ReturnType<typeof useModel>

const NOTHING_HIDDEN: ReadonlySet<string> = new Set()

/** From the address to what is drawn: each step follows from the one before. */
export function useModel() {
  const { view, written, problems, change } = useView()
  const { narrowing, problems: unread } = useNarrowing(view, written)
  const moment = useMemo(() => temporalArguments(view, narrowing), [view, narrowing])
  const log = useLog(view, written, change)
  const changes = useMemo(() => changesOf(view.log), [view.log])

  const strange = useStrangeInView(view, changes)

  const used = useNetwork(view, narrowing)
  const matches = useMatching(narrowing, moment, true)
  const brought = useBrought(used.graph, changes, view, moment, matches)
  const whole = brought.graph
  const { graph: limited, left } = useMemo(() => visibleGraph(whole, changes, view), [whole, changes, view])
  const paths = usePaths(view, moment)
  const onWays = useMemo(
    () => (paths.ways.length === 0 ? null : along(paths.ways, limited, whole)),
    [paths.ways, limited, whole],
  )
  const graph = onWays?.graph ?? limited

  const laid = useMemo(() => {
    const nodes = new Map([...graph.nodes, ...whole.nodes, ...used.today.nodes])
    const links = new Map([...used.today.links, ...whole.links, ...graph.links].map((link) => [link.id, link]))
    return { nodes, links: [...links.values()] }
  }, [used.today, whole, graph])
  const ways = useMemo(() => paths.ways.map(({ entities }) => entities.map(({ id }) => id)), [paths.ways])
  const layout = useLayout(laid, changes.pinned, ways)

  const palette = PALETTES[useTheme()]
  const picked = useMemo(() => pickedIn(view.pick, graph.nodes.values()), [view.pick, graph])
  const ends = view.link === null ? null : linkEnds(view.link)
  const link = ends === null ? undefined : graph.links.find(({ id }) => id === linkId(...ends))
  const frame = useMemo(() => {
    const room = view.asOf === null ? whole : used.today
    const seen = visibleGraph(room, { ...changes, hidden: NOTHING_HIDDEN }, view).graph
    return [...new Set([...seen.nodes.keys(), ...graph.nodes.keys()])]
  }, [view, whole, used.today, changes, graph])
  const appearance = useMemo(
    () => appearanceOf(graph, { colour: view.colour, size: view.size, palette }),
    [graph, view.colour, view.size, palette],
  )
  const scene = useMemo<Scene>(
    () => ({
      graph,
      neighbours: neighboursIn(graph),
      appearance,
      selection: { picked, link: link?.id ?? null, paths: onWays },
      frame,
    }),
    [graph, appearance, picked, link, onWays, frame],
  )
  return {
    view,
    written,
    change,
    narrowing,
    moment,
    log,
    changes,
    problems: [...problems, ...unread, ...strange],
    answer: used.answer,
    network: used.network ?? null,
    brought,
    matches,
    left,
    graph,
    paths,
    picked,
    link,
    layout,
    scene,
  }
}

/** Picked nodes, in the order in which they were picked, and those of picked groups. */
function pickedIn(pick: readonly string[], nodes: Iterable<Parameters<typeof nodeGroups>[0]>): readonly string[] {
  const groups = new Set(pick.filter((name) => name.includes(':')))
  const ids = pick.filter((name) => !groups.has(name))
  const ofGroups =
    groups.size === 0 ? [] : [...nodes].filter((node) => nodeGroups(node).some((group) => groups.has(group)))
  return [...new Set([...ids, ...ofGroups.map(({ id }) => id)])]
}
