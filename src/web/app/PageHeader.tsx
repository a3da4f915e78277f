import { NavLink, useLocation } from 'react-router'
import { SearchBox } from '../search/SearchBox.js'
import { HeaderBar } from './HeaderBar.js'

export function PageHeader() {
  const { pathname } = useLocation()
  // These pages have a large box; on another page it begins empty.
  const search = pathname !== '/' && pathname !== '/search' && <SearchBox key={pathname} compact />
  return (
    <HeaderBar
      link={(to, name, className) => (
        <NavLink key={to} to={to} {...(className !== undefined && { className })}>
          {name}
        </NavLink>
      )}
      search={search}
    />
  )
}
