import { Link, useParams } from 'react-router'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { schemaOf, useSchema } from './answer/schema.js'
import { QuestionList } from './QuestionList.js'
import { QuestionView } from './QuestionView.js'
import { questionNamed } from './questions.js'

/** A research question with its answer. */
export function QuestionPage() {
  const { name = '' } = useParams()
  const question = questionNamed(name)
  const answer = useSchema()
  if (question === undefined) return <NoQuestion name={name} />
  if (answer.data !== undefined) {
    return <QuestionView key={question.slug} question={question} schema={schemaOf(answer.data)} />
  }
  return (
    <Page title={question.title} lead={question.note}>
      <Answered what="the answer" answer={answer}>
        {() => null}
      </Answered>
    </Page>
  )
}

const NoQuestion = ({ name }: { readonly name: string }) => (
  <Page title="There is no such question">
    <p>
      No question is called “{name}”. These are; your own is built in <Link to="/ask">Ask</Link>.
    </p>
    <QuestionList />
  </Page>
)
