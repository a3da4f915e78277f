import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import type { SectionParts } from './Section.js'
import styles from './SectionNav.module.css'

/** The parts of a page by name and number, to go to. */
export function SectionNav({ sections }: { readonly sections: readonly SectionParts[] }) {
  const { hash, search, key } = useLocation()
  useEffect(() => {
    const section = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    section?.scrollIntoView()
    section?.focus({ preventScroll: true })
  }, [hash, key])
  return (
    <nav className={`${styles['nav'] ?? ''} no-print`} aria-label="On this page">
      {sections.map(({ id, name, count }) => (
        <Link key={id} to={{ search, hash: id }} data-empty={count === 0}>
          {name} {count != null && <span>{count.toLocaleString('en')}</span>}
        </Link>
      ))}
    </nav>
  )
}
