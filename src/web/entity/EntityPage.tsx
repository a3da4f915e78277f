import { Page } from '../design/Page.js'

export const EntityPage = () => <Page title="Entity" />
