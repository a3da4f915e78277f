import { Page } from '../design/Page.js'

export const SearchPage = () => <Page title="Search" />
