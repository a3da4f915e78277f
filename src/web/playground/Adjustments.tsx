import { pick, useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** What GraphiQL has no prop for. It renders nothing, but must stand inside GraphiQL. */
export const Adjustments = () => {
  const { queryEditor, responseEditor, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'responseEditor', 'activeTabIndex'),
  )
  useEffect(() => {
    queryEditor?.updateOptions({ wordWrap: 'on', fontSize: 13 })
    responseEditor?.updateOptions({ fontSize: 13 })
  }, [queryEditor, responseEditor])
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTabIndex])
  return null
}
