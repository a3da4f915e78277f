import { LayoutGrid } from 'lucide-react'
import { useNavigate } from 'react-router'
import { Answered } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import { Chip, Chips } from '../design/Chip.js'
import { MenuButton } from '../design/MenuButton.js'
import { Page } from '../design/Page.js'
import { Select } from '../design/Select.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { useThings } from '../filters/use-things.js'
import { nameAmong } from '../filters/words.js'
import { ViewActions } from '../parts/ViewActions.js'
import styles from './Ask.module.css'
import { AskForms } from './AskForms.js'
import { AskTable, type Props as TableOf } from './AskTable.js'
import { ColumnsDialog } from './ColumnsDialog.js'
import { tableDocument } from './document.js'
import { askFiles, viewsOf } from './elsewhere.js'
import { AskExamples } from './AskExamples.js'
import { ListChoice } from './ListChoice.js'
import type { ListName } from './lists.js'
import { Loosen } from './Loosen.js'
import { ordersOf } from './orders.js'
import { listArguments, idsAsked, questionInWords, type Restriction, restrictionsOf } from './restrictions.js'
import { type ListQuestion, useAsk } from './use-ask.js'
import { tableIn, useTable } from './use-table.js'
import { useTableFile } from './use-table-file.js'

/** Questions of one's own, without a query language: what is listed, by which filters, in which columns. */
export function AskPage() {
  const ask = useAsk()
  const nameOf = nameAmong(useThings(idsAsked(ask)))
  const restrictions = restrictionsOf(ask, nameOf)
  const question = questionInWords(ask, restrictions)
  const query = { document: tableDocument(ask.list, ask.columns), variables: { ...listArguments(ask), first: 100 } }
  const answer = useTable(ask)
  const file = useTableFile(ask)
  const total = answer.isPlaceholderData ? null : answer.data?.pages[0]?.totalCount
  const counted =
    total == null ? ask.list.many : `${total.toLocaleString('en')} ${total === 1 ? ask.list.one : ask.list.many}`
  return (
    <Page
      title={question}
      windowTitle={restrictions.length === 0 ? 'Ask' : question}
      kicker="Ask"
      lead={ask.list.about}
      actions={<ViewActions what={question} query={query} files={[file.choice, ...askFiles(ask)]} />}
      wide
    >
      <ListChoice chosen={ask.name} />
      <FilterProblems problems={ask.problems} />
      <div className={styles['layout']}>
        <AskForms ask={ask} count={restrictions.length} done={`Show ${counted}`} />
        <div className={styles['answer']}>
          <p role="status" className={styles['told']}>
            {file.told}
          </p>
          <Restrictions list={ask.name} restrictions={restrictions} />
          {restrictions.length === 0 && <AskExamples />}
          <Answered what={`the ${ask.list.many}`} answer={answer} holds>
            {({ pages }) => (
              <Table
                ask={ask}
                caption={question}
                restrictions={restrictions}
                answer={tableIn(pages)}
                loadMore={() => void answer.fetchNextPage()}
                isLoadingMore={answer.isFetchingNextPage}
              />
            )}
          </Answered>
        </div>
      </div>
    </Page>
  )
}

interface TableProps extends TableOf {
  readonly restrictions: readonly Restriction[]
}

/** How many match, and the rows; where none does, why. */
function Table({ restrictions, ...table }: TableProps) {
  const { ask, answer } = table
  const { list } = ask
  return (
    <div className={styles['found']}>
      <div className={styles['bar']}>
        <p className={styles['total']} aria-live="polite">
          <strong>{answer.total?.toLocaleString('en') ?? 'Some'}</strong>{' '}
          {answer.total === 1 ? `${list.one} matches` : `${list.many} match`}
        </p>
        <TableChoices ask={ask} />
      </div>
      {answer.rows.length === 0 ? <Loosen list={list} restrictions={restrictions} /> : <AskTable {...table} />}
    </div>
  )
}

interface RestrictionsProps {
  readonly list: ListName
  readonly restrictions: readonly Restriction[]
}

/** All that narrows the list, each to be taken out. */
function Restrictions({ list, restrictions }: RestrictionsProps) {
  const navigate = useNavigate()
  if (restrictions.length === 0) return null
  return (
    <Chips label="Active filters">
      {restrictions.map(({ key, chip, remove }) => (
        <li key={key}>
          <Chip words={chip} onRemove={remove} />
        </li>
      ))}
      {restrictions.length > 1 && (
        <li>
          <Button kind="quiet" onPress={() => void navigate(`/ask?list=${list}`)}>
            Clear all
          </Button>
        </li>
      )}
    </Chips>
  )
}

function TableChoices({ ask }: { readonly ask: ListQuestion }) {
  const orders = ordersOf(ask.list)
  const views = viewsOf(ask)
  return (
    <div className={`${styles['choices'] ?? ''} no-print`}>
      {ask.order !== undefined && (
        <Select label="Order" hideLabel value={ask.order} options={orders} onChange={ask.setOrder} />
      )}
      <ColumnsDialog ask={ask} />
      {views.length > 0 && (
        <MenuButton
          label={
            <>
              <LayoutGrid aria-hidden /> See as
            </>
          }
          choices={views}
        />
      )}
    </div>
  )
}
