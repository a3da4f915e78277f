import { Page } from '../design/Page.js'

export const AskPage = () => <Page title="Ask" />
