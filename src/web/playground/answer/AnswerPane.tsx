import { useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import { answerShownAs } from './answer.js'
import { usePanes } from '../panes.js'
import { AnswerBar } from './AnswerBar.js'
import { AnswerNotes } from './AnswerNotes.js'
import { AnswerTable } from './AnswerTable.js'
import { listsOf } from './lists.js'
import { answerText } from './shorten.js'
import styles from './Answer.module.css'

/** What stands around the answer's editor and in its place. */
export function AnswerPane() {
  const { answer: view, show } = usePanes()
  const { text, name } = useGraphiQL(({ tabs, activeTabIndex }) => ({
    text: tabs[activeTabIndex]?.response ?? '',
    name: tabs[activeTabIndex]?.operationName ?? 'answer',
  }))
  const answer = useMemo(() => answerShownAs(text), [text])
  const lists = useMemo(() => (answer?.data == null ? [] : listsOf(answer.data)), [answer])
  const [path, setPath] = useState('')
  const list = lists.find((other) => other.path === path) ?? lists[0]
  const json = answer === null ? null : () => answerText(answer.whole)
  return (
    <>
      <AnswerBar view={view} onView={(other) => show({ answer: other })} name={name} json={json} list={list} />
      <AnswerNotes answer={answer} />
      {view === 'table' && answer !== null && (
        <div className={styles['table']}>
          <AnswerTable lists={lists} list={list} onList={setPath} />
        </div>
      )}
    </>
  )
}
