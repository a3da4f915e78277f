import { Page } from '../design/Page.js'

export const NetworkPage = () => <Page title="Network" />
