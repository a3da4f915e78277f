import { Page } from '../design/Page.js'

export const QuestionPage = () => <Page title="Question" />
