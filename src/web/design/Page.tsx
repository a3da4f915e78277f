import { useEffect, type ReactNode } from 'react'
import { useArrival } from './arrival.js'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  /** What the window is called, where that is not the title. */
  readonly windowTitle?: string
  /** What stands above the title in small letters, such as the kind of an entity. */
  readonly kicker?: ReactNode
  /** One or two sentences below the title. */
  readonly lead?: ReactNode
  /** What can be done with the whole view. */
  readonly actions?: ReactNode
  /** As wide as the window, for pictures. */
  readonly wide?: boolean
  readonly children?: ReactNode
}

/** A page: its title in the window and above it, and what it shows. */
export function Page({ title, windowTitle = title, kicker, lead, actions, wide = false, children }: Props) {
  const heading = useArrival()
  const whole = windowTitle === 'Normgraph' ? windowTitle : `${windowTitle} · Normgraph`
  // Not by <title>: the page comes with one of the server's, and a window shows the first.
  useEffect(() => {
    document.title = whole
  }, [whole])
  return (
    <main id="main" className={wide ? styles['wide'] : styles['page']} tabIndex={-1}>
      <div className={styles['head']}>
        <div className={styles['heading']}>
          {kicker !== undefined && <p className={styles['kicker']}>{kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  )
}
