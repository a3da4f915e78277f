import { Page } from '../design/Page.js'

export const AboutPage = () => <Page title="About and method" />
