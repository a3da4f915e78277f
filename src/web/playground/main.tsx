import 'graphiql/setup-workers/vite'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Adjustments } from './Adjustments.js'
import { fetcher } from './fetcher.js'
import { KeyHints } from './KeyHints.js'
import { questions } from '../questions/questions.js'
import { QUESTIONS_PLUGIN } from './QuestionsPanel.js'
import { storage } from './storage.js'
// The parts of graphiql/style.css but for its fonts, which would be more than all the rest; monaco brings its own.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './style.css'
import './questions.css'
import './narrow.css'

const plugins = [QUESTIONS_PLUGIN, HISTORY_PLUGIN]
// The others are a click away, in the list of questions.
const OPEN = 5
const tabs = questions.slice(0, OPEN).map(({ query }) => ({ query }))

const root = document.getElementById('playground')
if (root === null) throw new Error('index.html has no element #playground')

createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={tabs} plugins={plugins}>
      {/* The name stands above the page; what stands here is only inside GraphiQL's context. */}
      <GraphiQL.Logo>
        <Adjustments />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <KeyHints />
      </GraphiQL.Footer>
    </GraphiQL>
  </StrictMode>,
)
