import { useGraphiQL } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { Segments } from '../design/Segments.js'
import { usePanes } from './panes.js'

const PANES = [
  { value: 'question', name: 'Question' },
  { value: 'variables', name: 'Variables' },
  { value: 'answer', name: 'Answer' },
] as const

/** On a narrow screen: which of the panes is there. A question that is run makes way for its answer. */
export function PaneSwitch() {
  const { pane, show } = usePanes()
  const queryId = useGraphiQL((state) => state.queryId)
  const before = useRef(queryId)
  useEffect(() => {
    if (queryId === before.current) return
    before.current = queryId
    show({ pane: 'answer' })
  }, [queryId, show])
  return (
    <div className="pane-switch">
      <Segments label="Show" value={pane} options={PANES} onChange={(other) => show({ pane: other })} />
    </div>
  )
}
