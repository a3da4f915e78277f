import type { ReactNode } from 'react'
import { useHref, useLocation } from 'react-router'
import { Footer } from './Footer.js'
import { PageHeader } from './PageHeader.js'
import styles from './Shell.module.css'
import { Untold } from './Untold.js'

/** What stands around every page. */
export const Shell = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['shell']}>
    <SkipLink />
    <PageHeader />
    {children}
    <Untold />
    <Footer />
  </div>
)

/** Where it leads is written in full: to the browser, `#main` alone is a part of what <base> names. */
function SkipLink() {
  const { pathname, search } = useLocation()
  return (
    <a className={styles['skip']} href={useHref({ pathname, search, hash: 'main' })}>
      Skip to the page
    </a>
  )
}
