import { Link } from 'react-router'
import { siteAddress } from '../api/site.js'
import { Page } from '../design/Page.js'
import { QuestionList } from './QuestionList.js'

/** All research questions, each a click from its answer. */
export const QuestionsPage = () => (
  <Page
    title="Questions"
    lead="What researchers ask of international cybersecurity cooperation. Each is answered as a table or a picture, with the sources; its states, norms and dates can be changed."
  >
    <QuestionList details />
    <p>
      Your own question needs no code in <Link to="/ask">Ask</Link>, and any at all can be put in GraphQL in the{' '}
      <a href={siteAddress('playground')}>playground</a>.
    </p>
  </Page>
)
