import { Page } from '../design/Page.js'

export const MapPage = () => <Page title="Map" />
