import { Page } from '../design/Page.js'

export const FilesPage = () => <Page title="Files" />
