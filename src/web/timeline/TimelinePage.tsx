import { Page } from '../design/Page.js'

export const TimelinePage = () => <Page title="Time" />
