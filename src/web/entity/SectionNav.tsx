import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { NONE, type SectionParts } from './Section.js'
import styles from './SectionNav.module.css'

/** What is above a part may still grow when the reader goes there. */
const SETTLED = 4000
const READER = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/** Keeps an element at the top of the window until all above it is there, or the reader moves on. */
function stayAt(element: Element): () => void {
  const observer = new ResizeObserver(() => element.scrollIntoView())
  const stop = () => {
    observer.disconnect()
    for (const event of READER) window.removeEventListener(event, stop)
  }
  observer.observe(document.body)
  for (const event of READER) window.addEventListener(event, stop, { passive: true })
  setTimeout(stop, SETTLED)
  return stop
}

/** The parts of a page by name and number, to go to. */
export function SectionNav({ sections }: { readonly sections: readonly SectionParts[] }) {
  const { hash, search, key } = useLocation()
  useEffect(() => {
    const id = decodeURIComponent(hash.slice(1))
    // A group of ties is there once its part of the page is.
    const section = document.getElementById(id) ?? document.getElementById(id.split('-')[0] ?? '')
    if (section === null) return
    section.focus({ preventScroll: true })
    return stayAt(section)
  }, [hash, key])
  return (
    <nav className={`${styles['nav'] ?? ''} no-print`} aria-label="On this page">
      {sections.map(({ id, name, count, none = NONE }) => (
        <Link key={id} to={{ search, hash: id }} data-empty={count === 0}>
          {name} {count != null && <Count count={count} none={none} />}
        </Link>
      ))}
    </nav>
  )
}

const Count = ({ count, none }: { readonly count: number; readonly none: string }) =>
  count === 0 ? (
    <span>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{none}</span>
    </span>
  ) : (
    <span>{count.toLocaleString('en')}</span>
  )
