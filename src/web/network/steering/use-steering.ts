import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import type { Drawing, Pointing, Scene } from '../drawing/scene.js'
import { otherEnd } from '../graph/graph.js'
import type { NetworkLayout } from '../layout/layout.js'
import { nodeInWords } from './said.js'
import { type ArrowDirection, nearestTowards } from './towards.js'

interface Props {
  readonly scene: Scene
  readonly layout: NetworkLayout
  readonly pointing: Pointing
  readonly drawing: RefObject<Drawing | null>
  readonly onEntered: (id: string) => void
}

const DIRECTIONS: { readonly [key: string]: ArrowDirection } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const STEP = 1.5

/** A picture with the keyboard: from node to node along the links, and in words what is come to. */
export function useSteering({ scene, layout, pointing, drawing, onEntered }: Props) {
  const [at, setAt] = useState<string | null>(null)
  const [blocked, setBlocked] = useState<ArrowDirection | null>(null)
  const here = at !== null && scene.graph.nodes.has(at) ? at : null
  const goTo = (id: string | null) => {
    setAt(id)
    setBlocked(null)
    drawing.current?.focus(id)
  }
  const go = (direction: ArrowDirection, from: string) => {
    const others = (scene.neighbours.get(from) ?? []).map((link) => otherEnd(link, from))
    const places = layout.places()
    const next = nearestTowards(direction, places.get(from) ?? { x: 0, y: 0 }, others, places)
    if (next === null) setBlocked(direction)
    else goTo(next)
  }
  const keys: { readonly [key: string]: (from: string) => void } = {
    Home: () => goTo(mostConnected(scene)),
    Enter: onEntered,
    ' ': (from) => pointing.onNode(from, true),
    Escape: () => pointing.onGround(),
    '+': () => drawing.current?.zoom(STEP),
    '-': () => drawing.current?.zoom(1 / STEP),
    '0': () => drawing.current?.fit(),
  }
  const beginning = () => scene.selection.picked.find((id) => scene.graph.nodes.has(id)) ?? mostConnected(scene)
  return {
    said:
      here === null ? '' : `${nodeInWords(here, scene)}${blocked === null ? '' : ` No neighbour lies ${TO[blocked]}.`}`,
    listeners: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const from = here ?? beginning()
        const direction = DIRECTIONS[event.key]
        const does = direction === undefined ? keys[event.key] : () => go(direction, from ?? '')
        if (does === undefined || from === null) return
        event.preventDefault()
        if (here === null) goTo(from)
        else does(from)
      },
      // A press of the pointer gives the focus too, and points by itself.
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) goTo(beginning())
      },
      onBlur: () => goTo(null),
    },
  }
}

const TO: { readonly [D in ArrowDirection]: string } = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}

function mostConnected({ graph, neighbours }: Scene): string | null {
  const linksOf = (id: string): number => neighbours.get(id)?.length ?? 0
  return [...graph.nodes.keys()].reduce<string | null>(
    (most, id) => (most === null || linksOf(id) > linksOf(most) ? id : most),
    null,
  )
}
