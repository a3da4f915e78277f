import { useQueries } from '@tanstack/react-query'
import { askText } from '../api/ask.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import styles from './Ask.module.css'
import { countDocument } from './document.js'
import type { AskList } from './list.js'
import type { Restriction } from './restrictions.js'

interface Props {
  readonly list: AskList
  readonly restrictions: readonly Restriction[]
}

type Counted = Readonly<Record<string, { readonly totalCount: number | null }>>

/** Why nothing matches: how many would without each of the restrictions, and a way to go on without it. */
export function Loosen({ list, restrictions }: Props) {
  const document = countDocument(list)
  const counts = useQueries({
    queries: restrictions.map(({ without }) => ({
      queryKey: [document, without],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        askText<Counted>(document, { ...without, first: 1 }, signal),
    })),
  })
  return (
    <NoticeBox title={`No ${list.one} matches all of this.`}>
      {restrictions.length > 0 && (
        <ul role="list" className={styles['loosen']}>
          {restrictions.map(({ key, chip, remove }, index) => (
            <li key={key}>
              <Button onPress={remove}>
                Without “{chip}”: {counts[index]?.data?.[list.root]?.totalCount?.toLocaleString('en') ?? '…'}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {restrictions.length > 1 && <p>Where each alone still gives none, take out two of them.</p>}
    </NoticeBox>
  )
}
