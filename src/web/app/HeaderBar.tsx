import { Menu } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { siteAddress } from '../api/site.js'
import { IconButton } from '../design/IconButton.js'
import { ThemeButton } from './ThemeButton.js'
import { SITE_VIEWS } from './views.js'
import styles from './PageHeader.module.css'

interface Props {
  /** A link to a view of the explorer, which each page makes in its own way. */
  readonly link: (to: string, name: ReactNode, className?: string) => ReactNode
  readonly isPlayground?: boolean
  readonly search?: ReactNode
}

/** What heads every page: the way to each view. */
export function HeaderBar({ link, isPlayground = false, search }: Props) {
  const [open, setOpen] = useState(false)
  const brand = (
    <>
      <img src={siteAddress('favicon.svg')} alt="" width="24" height="24" />
      Normgraph
    </>
  )
  return (
    <header className={styles['header']}>
      {link('/', brand, styles['brand'])}
      <IconButton
        className={styles['burger']!}
        label={open ? 'Close the menu' : 'Open the menu'}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Menu aria-hidden />
      </IconButton>
      <nav className={styles['views']} data-open={open} aria-label="Views" onClick={() => setOpen(false)}>
        {SITE_VIEWS.map(({ to, name }) => link(to, name))}
        <a href={siteAddress('playground')} {...(isPlayground && { 'aria-current': 'page' })}>
          Playground
        </a>
      </nav>
      <div className={styles['search']}>{search}</div>
      <ThemeButton />
    </header>
  )
}
