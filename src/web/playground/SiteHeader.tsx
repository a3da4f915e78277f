import { Menu } from 'lucide-react'
import { useState } from 'react'
import { ThemeButton } from '../app/ThemeButton.js'
import { VIEWS } from '../app/views.js'
import { addressOf } from '../api/site.js'
import { IconButton } from '../design/IconButton.js'
import styles from '../app/Header.module.css'

/** The header of the site on a page of its own: its links load the explorer, which is another page. */
export function SiteHeader() {
  const [open, setOpen] = useState(false)
  return (
    <header className={styles['header']}>
      <a className={styles['brand']} href={addressOf('/')}>
        <img src={addressOf('favicon.svg')} alt="" width="24" height="24" />
        Normgraph
      </a>
      <IconButton
        className={styles['burger']!}
        label={open ? 'Close the menu' : 'Open the menu'}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Menu aria-hidden />
      </IconButton>
      <nav className={styles['views']} data-open={open} aria-label="Views">
        {VIEWS.map(({ to, name }) => (
          <a key={to} href={addressOf(to)}>
            {name}
          </a>
        ))}
        <a href={addressOf('playground')} aria-current="page">
          Playground
        </a>
      </nav>
      <div className={styles['search']} />
      <ThemeButton />
    </header>
  )
}
