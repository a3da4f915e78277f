import { Page } from '../design/Page.js'

export const SourcePage = () => <Page title="Source" />
