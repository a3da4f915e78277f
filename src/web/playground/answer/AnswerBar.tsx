import { Copy, Download } from 'lucide-react'
import { Button } from '../../design/Button.js'
import { CopyButton } from '../../design/CopyButton.js'
import { Segments } from '../../design/Segments.js'
import { saveFile } from '../../parts/save-file.js'
import { sheetAsCsv, tsvOf } from '../../parts/sheets.js'
import type { AnswerView } from '../panes.js'
import { sheetOf } from './cells.js'
import type { AnswerList } from './lists.js'
import styles from './Answer.module.css'

const VIEWS = [
  { value: 'json', name: 'JSON' },
  { value: 'table', name: 'Table' },
] as const

interface Props {
  readonly view: AnswerView
  readonly onView: (view: AnswerView) => void
  /** The name of the question, for files. */
  readonly name: string
  /** The whole answer as JSON; null where there is none to take away. */
  readonly json: (() => string) | null
  readonly list: AnswerList | undefined
}

/** How the answer is shown, and that it can be taken away so. */
export function AnswerBar({ view, onView, name, json, list }: Props) {
  return (
    <div className={styles['bar']}>
      <Segments label="Show the answer as" value={view} options={VIEWS} onChange={onView} />
      <div className={styles['take']} role="group" aria-label="Take the answer away">
        {view === 'json' && json !== null && (
          <>
            <CopyButton kind="quiet" text={json}>
              <Copy aria-hidden /> Copy
            </CopyButton>
            <Button
              kind="quiet"
              onPress={() => saveFile(name, 'json', new Blob([json()], { type: 'application/json' }))}
            >
              <Download aria-hidden /> JSON
            </Button>
          </>
        )}
        {view === 'table' && list !== undefined && <TakeTable name={name} list={list} />}
      </div>
    </div>
  )
}

function TakeTable({ name, list: { rows } }: { readonly name: string; readonly list: AnswerList }) {
  const csv = () => saveFile(name, 'csv', new Blob([sheetAsCsv(sheetOf(rows))], { type: 'text/csv' }))
  return (
    <>
      <CopyButton kind="quiet" text={() => tsvOf(sheetOf(rows))} copied="Copied for a spreadsheet">
        <Copy aria-hidden /> Copy table
      </CopyButton>
      <Button kind="quiet" onPress={csv}>
        <Download aria-hidden /> CSV
      </Button>
    </>
  )
}
