import { Menu } from 'lucide-react'
import { useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { addressOf } from '../api/site.js'
import { IconButton } from '../design/IconButton.js'
import { SearchBox } from '../search/SearchBox.js'
import { ThemeButton } from './ThemeButton.js'
import { VIEWS } from './views.js'
import styles from './Header.module.css'

export function Header() {
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  return (
    <header className={styles['header']}>
      <Link className={styles['brand']} to="/">
        <img src={addressOf('favicon.svg')} alt="" width="24" height="24" />
        Normgraph
      </Link>
      <IconButton
        className={styles['burger']!}
        label={open ? 'Close the menu' : 'Open the menu'}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Menu aria-hidden />
      </IconButton>
      <nav className={styles['views']} data-open={open} aria-label="Views" onClick={() => setOpen(false)}>
        {VIEWS.map(({ to, name }) => (
          <NavLink key={to} to={to}>
            {name}
          </NavLink>
        ))}
        <a href={addressOf('playground')}>Playground</a>
      </nav>
      {/* These pages have a large one; on another page it begins empty. */}
      <div className={styles['search']}>
        {pathname !== '/' && pathname !== '/search' && <SearchBox key={pathname} compact />}
      </div>
      <ThemeButton />
    </header>
  )
}
