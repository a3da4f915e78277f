import { createContext, useContext } from 'react'

/** Of what a narrow screen has room for one. */
export type Pane = 'question' | 'variables' | 'answer'
export type AnswerView = 'json' | 'table'
export type VariablesView = 'form' | 'json'

export interface Shown {
  readonly pane: Pane
  readonly answer: AnswerView
  readonly variables: VariablesView
}

export interface Panes extends Shown {
  /** Shows something else, and keeps the rest. */
  readonly show: (change: Partial<Shown>) => void
}

export const PanesContext = createContext<Panes | null>(null)

/** What is shown, below the playground. */
export function usePanes(): Panes {
  const panes = useContext(PanesContext)
  if (panes === null) throw new Error('usePanes wants to be below a PanesContext')
  return panes
}
