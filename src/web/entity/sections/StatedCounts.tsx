import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { StatedCountPartsFragment } from '../../generated/graphql.js'
import type { EntityType } from '../../generated/schema.js'
import { ClaimList } from '../../parts/ClaimList.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords, isAfter } from '../../words/dates.js'
import { typesInWords } from './apart-words.js'
import styles from './StatedCounts.module.css'

export const STATED_COUNT_PARTS = graphql(`
  fragment StatedCountParts on StatedCount {
    count
    atLeast
    of
    status
    group {
      name
    }
    claim {
      ...ClaimParts
      source {
        coversUntil
      }
    }
  }
`)

interface Props {
  readonly counts: readonly StatedCountPartsFragment[]
  /** The type of each party that is listed. */
  readonly listed: readonly EntityType[]
  readonly asOf: string | null
}

/** How many parties are listed here, and how many sources say there are: the two may differ, and both are shown. */
export function StatedCounts({ counts, listed, asOf }: Props) {
  if (counts.length === 0) return null
  const differ = counts.some(({ count, of, group }) => of === null && group === null && count !== listed.length)
  const isLater = (count: StatedCountPartsFragment) => asOf !== null && isAfter(momentOf(count) ?? '', asOf)
  return (
    <div className={styles['counts']}>
      <p>
        {listed.length === 0 ? (
          'No party is listed here. Sources state numbers, each of its own time:'
        ) : (
          <>
            Listed here: <strong>{listed.length.toLocaleString('en')}</strong> ({typesInWords(listed)}). Sources also
            state numbers, each of its own time{differ ? ', which differ from the list:' : ':'}
          </>
        )}
      </p>
      <ul role="list">
        {counts.map((count, index) => (
          <li key={index}>
            <Disclosure
              summary={`${inWords(count)}${isLater(count) && asOf !== null ? ` – later than ${dateInWords(asOf)}` : ''}`}
            >
              <ClaimList claims={[count.claim]} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The last moment that the source can speak of. */
const momentOf = ({ claim }: StatedCountPartsFragment): string | null =>
  claim.since ?? claim.source.coversUntil ?? claim.source.date

/** `At least 1,000 supporters`, `14 of 55, ratified (by June 2023)`. */
function inWords(stated: StatedCountPartsFragment) {
  const { count, atLeast, of, status, group } = stated
  const moment = momentOf(stated)
  const number = `${atLeast ? 'At least ' : ''}${count.toLocaleString('en')}${of === null ? '' : ` of ${of}`}`
  const what = [number, group?.name, status === null ? null : codeInWords(status).toLowerCase()]
  return `${what.filter(Boolean).join(', ')} (${moment === null ? 'source without a date' : `by ${dateInWords(moment)}`})`
}
