import { Link } from 'react-router'
import { Page } from '../design/Page.js'

/** For an address that is no page. */
export const NotFoundPage = () => (
  <Page title="There is no such page">
    <p>
      The address may be mistyped. <Link to="/">Search from the start page</Link>, or choose a view above.
    </p>
  </Page>
)
