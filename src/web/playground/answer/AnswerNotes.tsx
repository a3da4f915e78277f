import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Play } from 'lucide-react'
import { Button } from '../../design/Button.js'
import { NoticeBox } from '../../design/NoticeBox.js'
import { answerShownAs, type PlaygroundAnswer, type AnswerError } from './answer.js'
import styles from './Answer.module.css'

/** What a reader should know of the answer: that it is not whole, or why there is none. */
export function AnswerNotes({ answer }: { readonly answer: PlaygroundAnswer | null }) {
  const { run } = useGraphiQLActions()
  return (
    <div className={styles['notes']}>
      <SchemaNote />
      {answer === null && <NotAsked />}
      {answer?.cut === true && (
        <NoticeBox kind="caution" title="This answer is too long for the editor.">
          <p>Each list shows its beginning here. The table, the copy and the download have all of it.</p>
        </NoticeBox>
      )}
      {answer !== null && answer.errors.length > 0 && (
        <NoticeBox
          kind="wrong"
          title={answer.data === null ? 'There is no answer.' : 'A part of the answer is missing.'}
        >
          <Reasons errors={answer.errors} />
          {answer.errors.some(isPassing) && <Button onPress={run}>Run the question again</Button>}
        </NoticeBox>
      )}
    </div>
  )
}

/** In place of an empty half of the page. */
function NotAsked() {
  const isFetching = useGraphiQL((state) => state.isFetching)
  const { run } = useGraphiQLActions()
  if (isFetching) return null
  return (
    <div className={styles['unasked']}>
      <p>This question was not asked yet: its answer will stand here, as JSON or as a table.</p>
      <Button kind="primary" onPress={run}>
        <Play aria-hidden /> Ask it
      </Button>
    </div>
  )
}

/** Without the schema there are no completions, no forms and no documentation. */
function SchemaNote() {
  const fetchError = useGraphiQL((state) => state.fetchError)
  const { introspect } = useGraphiQLActions()
  if (fetchError === null) return null
  return (
    <NoticeBox kind="wrong" title="The playground could not ask the server what can be asked.">
      <Reasons errors={answerShownAs(fetchError)?.errors ?? []} />
      <Button onPress={() => void introspect()}>Try again</Button>
    </NoticeBox>
  )
}

/** As many reasons as can be read. */
const FEW = 4

const Reasons = ({ errors }: { readonly errors: readonly AnswerError[] }) => (
  <ul className={styles['reasons']}>
    {errors.slice(0, FEW).map(({ message, code }, index) => (
      <li key={index}>
        {message} {code !== null && <code>{code}</code>}
      </li>
    ))}
    {errors.length > FEW && <li>And {errors.length - FEW} more, in the JSON.</li>}
  </ul>
)

/** What another time may go well. */
const isPassing = ({ code }: AnswerError): boolean => code === 'UNREACHABLE' || /^HTTP_5/.test(code ?? '')
