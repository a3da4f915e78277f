import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface Props {
  /** The words of the button that opens it. */
  readonly summary: ReactNode
  /** What stands beside the button, such as a link. */
  readonly beside?: ReactNode
  readonly children: ReactNode
  readonly initially?: boolean
  /** Where whoever uses it knows whether it is open. */
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** Something that is there when it is asked for: what is inside asks its own questions only then. */
export function Disclosure({ summary, beside, children, initially = false, open, onToggle }: Props) {
  const [own, setOwn] = useState(initially)
  const isOpen = open ?? own
  const toggle = () => {
    setOwn(!isOpen)
    onToggle?.(!isOpen)
  }
  return (
    <div className={styles['disclosure']}>
      <div className={styles['head']}>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <ChevronRight aria-hidden />
          {summary}
        </button>
        {beside}
      </div>
      {isOpen && <div className={styles['body']}>{children}</div>}
    </div>
  )
}
