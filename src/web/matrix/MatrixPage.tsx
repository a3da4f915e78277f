import { Page } from '../design/Page.js'

export const MatrixPage = () => <Page title="Norm matrix" />
