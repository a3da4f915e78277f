import { Page } from '../design/Page.js'

export const ComparePage = () => <Page title="Compare" />
