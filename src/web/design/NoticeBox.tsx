import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './NoticeBox.module.css'

const SIGNS = { info: Info, caution: TriangleAlert, wrong: CircleAlert }

interface Props {
  /** `caution`: true with a reservation, such as a cut list; `wrong`: something failed. */
  readonly kind?: keyof typeof SIGNS
  readonly title?: string
  readonly children?: ReactNode
}

/** What a reader should know of what is shown, where it is shown. */
export function NoticeBox({ kind = 'info', title, children }: Props) {
  const Sign = SIGNS[kind]
  return (
    <div className={styles['notice']} data-kind={kind} role={kind === 'wrong' ? 'alert' : 'note'}>
      <Sign aria-hidden />
      <div className={styles['words']}>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
