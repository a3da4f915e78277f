// nuqs (MIT) keeps state in the address, and says to the browser what is a step back.
import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { type Parameter, PARAMETERS, readView, type AddressedView, type Written } from './address.js'
import type { Problem } from '../filters/problem.js'

export type ViewChange = { readonly [P in Parameter]?: string | null }

export interface UsedView {
  readonly view: AddressedView
  readonly written: Written
  readonly problems: readonly Problem[]
  /** A step that one can go back from; `replace` is for what slides. */
  readonly change: (change: ViewChange, history?: 'push' | 'replace') => void
}

const PARSERS = Object.fromEntries(PARAMETERS.map((name) => [name, parseAsString])) as {
  readonly [P in Parameter]: typeof parseAsString
}

/** The view that the address holds. */
export function useView(): UsedView {
  const [written, setWritten] = useQueryStates(PARSERS)
  const read = useMemo(() => readView(written), [written])
  const change = useCallback(
    (change: ViewChange, history: 'push' | 'replace' = 'push') => void setWritten(change, { history }),
    [setWritten],
  )
  return { ...read, written, change }
}
