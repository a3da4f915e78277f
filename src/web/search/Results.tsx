import { usePages } from '../api/use-pages.js'
import { Answered } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import type { EntityType } from '../generated/schema.js'
import { ADVICE, BEGIN } from './advice.js'
import { SearchHitItem } from './SearchHitItem.js'
import { KindFilter } from './KindFilter.js'
import { NearestNotice } from './NearestNotice.js'
import { SEARCH } from './results-query.js'
import { isAskable } from './use-suggestions.js'
import { useDebounced } from './use-debounced.js'
import styles from './Results.module.css'

const PAGE = 25

interface Props {
  readonly text: string
  readonly types: readonly EntityType[]
  readonly onTypes: (types: readonly EntityType[]) => void
}

/** The hits of a text, a page at a time, and how many there are of each kind. */
export function Results({ text, types, onTypes }: Props) {
  const asked = useDebounced(text, 150)
  const enabled = isAskable(asked)
  const variables = { text: asked, types: types.length === 0 ? null : types, first: PAGE }
  const answer = usePages(SEARCH, variables, ({ search }) => search, { enabled })
  if (!enabled) return <p className={styles['hint']}>{text === '' ? BEGIN : 'Type a letter or a digit.'}</p>
  const { nodes, total, hasNextPage, isFetchingNextPage, fetchNextPage } = answer
  return (
    <Answered what="the results" answer={answer}>
      {({ pages: [first] }) => (
        <>
          <KindFilter counts={first?.all?.typeCounts ?? []} chosen={types} onChoose={onTypes} />
          <p role="status" className={styles['count']}>
            {(total ?? nodes.length).toLocaleString('en')} {total === 1 ? 'result' : 'results'}{' '}
            {first?.search?.partial === true ? 'near' : 'for'} “{asked}”
          </p>
          {nodes.length === 0 && <Nothing text={asked} total={first?.all?.totalCount ?? 0} all={() => onTypes([])} />}
          {first?.search?.partial === true && <NearestNotice />}
          <ol role="list" className={styles['hits']}>
            {nodes.map((found) => (
              <SearchHitItem key={found.node.id} {...found} text={asked} />
            ))}
          </ol>
          {hasNextPage && (
            <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {isFetchingNextPage
                ? 'Loading …'
                : `Show more (${((total ?? 0) - nodes.length).toLocaleString('en')} left)`}
            </Button>
          )}
        </>
      )}
    </Answered>
  )
}

interface NothingProps {
  readonly text: string
  /** How many there are of all kinds. */
  readonly total: number
  readonly all: () => void
}

const Nothing = ({ text, total, all }: NothingProps) =>
  total > 0 ? (
    <NoticeBox title="Nothing of these kinds.">
      <Button onPress={all}>Show all {total.toLocaleString('en')} results</Button>
    </NoticeBox>
  ) : (
    <NoticeBox title={`Nothing found for “${text}”.`}>
      <p>{ADVICE}</p>
    </NoticeBox>
  )
