import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { questions, type Question } from '../questions/questions.js'

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
    <path d="M4 6h1M4 12h1M4 18h1M9 6h11M9 12h11M9 18h7" />
  </svg>
)

const Panel = () => {
  const open = useOpenQuestion()
  return (
    <section className="questions" aria-label="Research questions">
      <h2>Questions</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button type="button" onClick={() => open(question)}>
              <strong>{question.name}</strong>
              <span>{question.summary}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/**
 * Goes to the tab that holds the question, or opens one: whoever closed or changed a tab can have it back.
 * On a narrow screen (as in narrow.css) the panel covers the editors, and makes way for them.
 */
function useOpenQuestion(): (question: Question) => void {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const { tabs, queryEditor } = useGraphiQL(pick('tabs', 'queryEditor'))
  return ({ query }) => {
    if (matchMedia('(max-width: 760px)').matches) setVisiblePlugin(null)
    const index = tabs.findIndex((tab) => tab.query === query)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(query)
  }
}

export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Research questions', icon: Icon, content: Panel }
