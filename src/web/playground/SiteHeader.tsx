import { siteAddress } from '../api/site.js'
import { HeaderBar } from '../app/HeaderBar.js'

/** The header of the site on a page of its own: its links load the explorer, which is another page. */
export const SiteHeader = () => (
  <HeaderBar
    isPlayground
    link={(to, name, className) => (
      <a key={to} className={className} href={siteAddress(to)}>
        {name}
      </a>
    )}
  />
)
