import { type MonacoEditor, pick, useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import { linksIn } from './links.js'

/** Addresses in the answer's editor are links that a click opens beside the question; Ctrl and a click is Monaco's own way. */
export function useAnswerLinks(): void {
  const monaco = useMonaco((state) => state.monaco)
  const { responseEditor } = useGraphiQL(pick('responseEditor'))
  useEffect(() => {
    const model = responseEditor?.getModel()
    if (monaco === undefined || responseEditor === undefined || model == null) return
    const provider = monaco.languages.registerLinkProvider('json', {
      provideLinks: (other) => ({ links: other === model ? rangesIn(model) : [] }),
    })
    const click = responseEditor.onMouseUp(({ event, target: { position } }) => {
      const plain = event.leftButton && !event.ctrlKey && !event.metaKey
      if (plain && position !== null && responseEditor.getSelection()?.isEmpty() === true)
        openLink(model.getLineContent(position.lineNumber), position.column)
    })
    return () => {
      provider.dispose()
      click.dispose()
    }
  }, [monaco, responseEditor])
}

function rangesIn(model: NonNullable<ReturnType<MonacoEditor['getModel']>>) {
  return linksIn(model.getValue()).map(({ start, end, href }) => {
    const from = model.getPositionAt(start)
    const to = model.getPositionAt(end)
    const range = {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    }
    return { range, url: href, tooltip: 'Open in a new tab' }
  })
}

/** Columns count from one. */
function openLink(line: string, column: number): void {
  const link = linksIn(line).find(({ start, end }) => start < column && column <= end + 1)
  if (link !== undefined) window.open(link.href, '_blank', 'noopener,noreferrer')
}
