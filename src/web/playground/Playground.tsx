import 'graphiql/setup-workers/vite'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { Adjustments } from './Adjustments.js'
import { fetcher } from './fetcher.js'
import { KeyHints } from './KeyHints.js'
import { isWide } from './narrow.js'
import { questions } from '../questions/questions.js'
import { QUESTIONS_PLUGIN } from './QuestionsPanel.js'
import { storage } from './storage.js'
// The parts of graphiql/style.css but for its fonts, which would be more than all the rest; monaco brings its own.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './graphiql.css'
import './narrow.css'

const PLUGINS = [QUESTIONS_PLUGIN, HISTORY_PLUGIN]
const THEMES = { light: 'normgraph-light', dark: 'normgraph-dark' }
// The others are a click away, in the list of questions.
const OPEN = 5
const TABS = questions.slice(0, OPEN).map(({ query }) => ({ query }))

/** GraphiQL, with what it has no place for put into its places. */
export const Playground = () => (
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={TABS}
    plugins={PLUGINS}
    editorTheme={THEMES}
    defaultEditorToolsVisibility="variables"
    {...(isWide() ? { visiblePlugin: QUESTIONS_PLUGIN } : {})}
  >
    {/* The name stands above the page; what stands here is only inside GraphiQL's context. */}
    <GraphiQL.Logo>
      <Adjustments />
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <KeyHints />
    </GraphiQL.Footer>
  </GraphiQL>
)
