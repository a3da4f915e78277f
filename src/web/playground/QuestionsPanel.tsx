import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { ListOrdered } from 'lucide-react'
import { questions, type ResearchQuestion } from '../questions/questions.js'
import { isWide } from './narrow.js'
import styles from './QuestionsPanel.module.css'

const Icon = () => <ListOrdered aria-hidden />

function Panel() {
  const open = useOpenQuestion()
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query)
  return (
    <section className={styles['panel']} aria-label="Research questions">
      <h2>Questions</h2>
      <p>Each opens beside this list, ready to run and to be changed.</p>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button type="button" aria-current={question.query === shown} onClick={() => open(question)}>
              <strong>{question.title}</strong>
              <span>{question.note}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/**
 * Goes to the tab that holds the question, or opens one: whoever closed or changed a tab can have it back.
 * On a narrow screen the panel covers the editors, and makes way for them.
 */
function useOpenQuestion(): (question: ResearchQuestion) => void {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const { tabs, queryEditor } = useGraphiQL(pick('tabs', 'queryEditor'))
  return ({ query }) => {
    if (!isWide()) setVisiblePlugin(null)
    const index = tabs.findIndex((tab) => tab.query === query)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(query)
  }
}

export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Research questions', icon: Icon, content: Panel }
