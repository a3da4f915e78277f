import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import type { LoadedQuery } from '../generated/graphql.js'
import { AccessMark } from '../parts/AccessMark.js'
import { EntitySign } from '../parts/EntitySign.js'
import { dayInWords } from '../words/dates.js'
import { TYPES } from '../words/types.js'
import { LOADED } from './loaded-query.js'
import { Share } from './Share.js'
import styles from './LoadedDataset.module.css'

/** What is loaded, how much of it was read, and what the sources leave open. */
export function LoadedDataset() {
  const answer = useAnswer(LOADED, {})
  return (
    <Answered what="what is in it" answer={answer}>
      {({ dataset }) => <Counts dataset={dataset} />}
    </Answered>
  )
}

function Counts({ dataset }: { readonly dataset: LoadedQuery['dataset'] }) {
  const { version, loadedAt, claimCount, entityCounts, tieCounts, sources, openQuestions } = dataset
  const read = sources.filter(({ access }) => access === 'READ')
  const readClaims = sum(read.map((source) => source.claimCount))
  const sourcedClaims = sum(sources.map((source) => source.claimCount))
  return (
    <div className={styles['loaded']}>
      <dl className={styles['counts']}>
        {entityCounts
          .toSorted((a, b) => b.count - a.count)
          .map(({ type, count }) => (
            <div key={type}>
              <dt>
                <EntitySign type={type} /> {count === 1 ? TYPES[type].one : TYPES[type].many}
              </dt>
              <dd>{written(count)}</dd>
            </div>
          ))}
      </dl>
      <p>
        {written(sum(tieCounts.map(({ count }) => count)))} ties between them, those that have ended too, rest on{' '}
        {written(claimCount)} claims, each with its source. A source is <AccessMark access="READ" /> if it was at hand
        when its facts were entered, and <AccessMark access="CITED" /> if they come from general knowledge.
      </p>
      <Share what="sources" read={read.length} all={sources.length} />
      <Share what="claims" read={readClaims} all={sourcedClaims} />
      <p>
        In <Link to="/questions/contested">{written(openQuestions.length)} places</Link> a source contradicts itself or
        leaves a choice open; each says what was chosen and why.
      </p>
      <p className={styles['version']}>
        Dataset version <code>{version}</code>, loaded on {dayInWords(loadedAt)}.
      </p>
    </div>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const written = (count: number): string => count.toLocaleString('en')
