import type { GraphPoint } from './graph.js'
import type { TieKind } from './kinds.js'

/** What was done to a picture, in order: what is drawn follows from it, and to undo is to drop the last. */
export type Action =
  /** Brings in what a node is tied to, of these kinds; of all where there are none. */
  | { readonly do: 'expand'; readonly id: string; readonly kinds: readonly TieKind[] }
  /** Takes away what only came by a node, and what hangs on it alone. */
  | { readonly do: 'collapse'; readonly id: string }
  /** Takes nodes away, or all of a group. */
  | { readonly do: 'hide'; readonly ids: readonly string[] }
  /** Shows hidden nodes again; all of them where none is named. */
  | { readonly do: 'show'; readonly ids: readonly string[] }
  /** Keeps a node where it is. */
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly id: string }

/** What all that was done comes to. */
export interface GraphChanges {
  /** Expanded nodes, each by which kinds: null by all. */
  readonly expanded: ReadonlyMap<string, readonly TieKind[] | null>
  readonly collapsed: ReadonlySet<string>
  /** Ids, and names of groups as groups.ts has them. */
  readonly hidden: ReadonlySet<string>
  readonly pinned: ReadonlyMap<string, GraphPoint>
}

const NONE: GraphChanges = { expanded: new Map(), collapsed: new Set(), hidden: new Set(), pinned: new Map() }

export const changesOf = (actions: readonly Action[]): GraphChanges => actions.reduce(after, NONE)

function after(changes: GraphChanges, action: Action): GraphChanges {
  switch (action.do) {
    case 'expand': {
      const before = changes.expanded.get(action.id)
      return {
        ...changes,
        expanded: new Map([...changes.expanded, [action.id, both(before, action.kinds)]]),
        collapsed: without(changes.collapsed, [action.id]),
      }
    }
    case 'collapse':
      return {
        ...changes,
        expanded: withoutKey(changes.expanded, action.id),
        collapsed: new Set([...changes.collapsed, action.id]),
      }
    case 'hide':
      return { ...changes, hidden: new Set([...changes.hidden, ...action.ids]) }
    case 'show':
      return { ...changes, hidden: action.ids.length === 0 ? new Set() : without(changes.hidden, action.ids) }
    case 'pin':
      return { ...changes, pinned: new Map([...changes.pinned, [action.id, { x: action.x, y: action.y }]]) }
    case 'unpin':
      return { ...changes, pinned: withoutKey(changes.pinned, action.id) }
  }
}

function both(before: readonly TieKind[] | null | undefined, kinds: readonly TieKind[]) {
  if (before === null || kinds.length === 0) return null
  return [...new Set([...(before ?? []), ...kinds])]
}

const without = (set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> =>
  new Set([...set].filter((id) => !gone.includes(id)))

const withoutKey = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([id]) => id !== key))
