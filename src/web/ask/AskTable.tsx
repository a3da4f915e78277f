import { useMemo } from 'react'
import { Button } from '../design/Button.js'
import { partIn, textIn } from '../filters/narrow.js'
import { DataTable } from '../parts/DataTable.js'
import styles from './Ask.module.css'
import { type AskRow, tableColumn } from './cells.js'
import type { ListQuestion } from './use-ask.js'
import { MORE, type TableAnswer } from './use-table.js'

export interface Props {
  readonly ask: ListQuestion
  readonly caption: string
  readonly answer: TableAnswer
  readonly loadMore: () => void
  readonly isLoadingMore: boolean
}

const keyOf = (row: AskRow): string =>
  textIn(row['id']) || `${textIn(partIn(row['a'])['id'])}.${textIn(partIn(row['b'])['id'])}`

/** The rows so far, and a way to more. */
export function AskTable({ ask, caption, answer: { rows, total }, loadMore, isLoadingMore }: Props) {
  const columns = useMemo(() => ask.columns.map(tableColumn), [ask.columns])
  const left = (total ?? 0) - rows.length
  return (
    <div className={styles['table']}>
      <DataTable caption={caption} rows={rows} columns={columns} rowKey={keyOf} total={total} />
      {left > 0 && (
        <p className={styles['moreRows']}>
          <Button onPress={loadMore} isDisabled={isLoadingMore}>
            {isLoadingMore ? 'Loading …' : `Show ${Math.min(MORE, left).toLocaleString('en')} more`}
          </Button>
          <span>Headings sort the {rows.length.toLocaleString('en')} rows shown; the files have all.</span>
        </p>
      )}
    </div>
  )
}
