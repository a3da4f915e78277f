import { Button } from '../design/Button.js'
import styles from './ShowAll.module.css'

interface Props {
  readonly shown: number
  readonly total: number | null
  readonly onShow: () => void
}

/** Says that a list goes on, and goes on with it. */
export function ShowAll({ shown, total, onShow }: Props) {
  if (total === null || total <= shown) return null
  return (
    <p className={styles['more']}>
      <span>
        The first {shown.toLocaleString('en')} of {total.toLocaleString('en')}.
      </span>
      <Button onPress={onShow}>Show all {total.toLocaleString('en')}</Button>
    </p>
  )
}
