import { Page } from '../design/Page.js'

export const SourcesPage = () => <Page title="Sources" />
