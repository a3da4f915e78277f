import type { ReactNode } from 'react'
import { Footer } from './Footer.js'
import { Header } from './Header.js'
import styles from './Shell.module.css'

/** What stands around every page. */
export const Shell = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['shell']}>
    <a className={styles['skip']} href="#main">
      Skip to the page
    </a>
    <Header />
    {children}
    <Footer />
  </div>
)
