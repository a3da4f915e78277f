import { Page } from '../design/Page.js'

export const QuestionsPage = () => <Page title="Questions" />
