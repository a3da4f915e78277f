import { createContext, useContext } from 'react'

/** Of what a narrow screen has room for one. */
export type Pane = 'question' | 'variables' | 'answer'
export type AnswerView = 'json' | 'table'

export interface Panes {
  readonly pane: Pane
  readonly answer: AnswerView
  /** Shows something else, and keeps the rest. */
  readonly show: (change: { readonly pane?: Pane; readonly answer?: AnswerView }) => void
}

export const PanesContext = createContext<Panes | null>(null)

/** What is shown, below the playground. */
export function usePanes(): Panes {
  const panes = useContext(PanesContext)
  if (panes === null) throw new Error('usePanes wants to be below a PanesContext')
  return panes
}
