import { Page } from '../design/Page.js'

export const StartPage = () => <Page title="Normgraph" />
