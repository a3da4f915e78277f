import { useState } from 'react'
import type { AddressedView, Written } from './address.js'
import type { Action } from './graph/actions.js'
import { writtenLog } from './graph/log.js'
import type { UsedView } from './use-view.js'

export interface Log {
  readonly actions: readonly Action[]
  /** What would be done again; none after anything else was done. */
  readonly undone: readonly Action[]
  readonly act: (action: Action) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What was done to the picture, as the address holds it: to undo is to drop the last. */
export function useLog({ log }: AddressedView, written: Written, change: UsedView['change']): Log {
  const [dropped, setDropped] = useState<{ readonly after: string; readonly actions: readonly Action[] }>({
    after: '',
    actions: [],
  })
  const undone = dropped.after === (written.log ?? '') ? dropped.actions : []
  const write = (actions: readonly Action[], rest: readonly Action[]) => {
    const text = writtenLog(actions)
    setDropped({ after: text, actions: rest })
    change({ log: text === '' ? null : text })
  }
  const [last] = log.slice(-1)
  const [next, ...later] = undone
  return {
    actions: log,
    undone,
    act: (action) => write([...log, action], []),
    undo: () => {
      if (last !== undefined) write(log.slice(0, -1), [last, ...undone])
    },
    redo: () => {
      if (next !== undefined) write([...log, next], later)
    },
  }
}
