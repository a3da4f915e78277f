import { pick, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { useChosenTheme, useTheme } from '../design/theme.js'
import { questionIn } from './address.js'
import { useAnswerLinks } from './answer/use-answer-links.js'
import { colorGraphiQL, editorTheme } from './colors.js'
import { useTabsAsList } from './use-tabs-as-list.js'

/** What GraphiQL has no prop for. It renders nothing, but must stand inside GraphiQL. */
export function Adjustments() {
  useSiteTheme()
  useEditorOptions()
  useActiveTabInSight()
  useTabsAsList()
  useAnswerLinks()
  useRunOfSharedQuestion()
  return null
}

/** The site's switch and GraphiQL's move each other: storage.ts is the way back. */
function useSiteTheme(): void {
  const chosen = useChosenTheme()
  const theme = useTheme()
  const { setTheme } = useGraphiQLActions()
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => setTheme(chosen), [chosen, setTheme])
  useEffect(() => colorGraphiQL(), [theme])
  useEffect(() => {
    monaco?.editor.defineTheme(`normgraph-${theme}`, editorTheme(theme === 'dark'))
    monaco?.editor.setTheme(`normgraph-${theme}`)
  }, [monaco, theme])
}

/** Dashes and quotation marks of ordinary prose are no traps; signs that cannot be seen are, in what one writes. */
const WRITTEN = { ambiguousCharacters: false, invisibleCharacters: true }
const ANSWERED = { ambiguousCharacters: false, invisibleCharacters: false }

function useEditorOptions(): void {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  )
  useEffect(() => {
    const text = { fontSize: 13, fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--mono') }
    queryEditor?.updateOptions({ ...text, wordWrap: 'on', unicodeHighlight: WRITTEN })
    variableEditor?.updateOptions({ ...text, unicodeHighlight: WRITTEN })
    headerEditor?.updateOptions({ ...text, unicodeHighlight: WRITTEN })
    responseEditor?.updateOptions({ ...text, unicodeHighlight: ANSWERED })
  }, [queryEditor, variableEditor, headerEditor, responseEditor])
}

function useActiveTabInSight(): void {
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex)
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTabIndex])
}

/** A question that came with the address is answered without being told to. */
function useRunOfSharedQuestion(): void {
  const ready = useGraphiQL(({ schema, queryEditor, responseEditor }) =>
    Boolean(schema && queryEditor && responseEditor),
  )
  const { run } = useGraphiQLActions()
  const waiting = useRef(questionIn(window.location.search) !== null)
  useEffect(() => {
    if (!ready || !waiting.current) return
    waiting.current = false
    run()
  }, [ready, run])
}
