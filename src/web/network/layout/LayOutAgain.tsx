import { Button } from '../../design/Button.js'
import type { DrawnGraph } from '../graph/graph.js'
import type { NetworkLayout } from './layout.js'
import { useIsRunning } from './use-layout.js'

interface Props {
  readonly layout: NetworkLayout
  readonly graph: DrawnGraph
  readonly pinned: ReadonlyMap<string, unknown>
}

const STEPS = 300

/** Moves all that is not pinned; by itself, so that the page need not be made anew when that begins and ends. */
export function LayOutAgain({ layout, graph, pinned }: Props) {
  const isRunning = useIsRunning(layout)
  return (
    <Button kind="quiet" onPress={() => layout.refine(graph, new Set(pinned.keys()), STEPS)} isDisabled={isRunning}>
      {isRunning ? 'Laying out …' : 'Lay out again'}
    </Button>
  )
}
