import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { StatedCountPartsFragment } from '../../generated/graphql.js'
import type { EntityType } from '../../generated/schema.js'
import { Claims } from '../../parts/Claims.js'
import { codeInWords } from '../../words/codes.js'
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
    }
  }
`)

interface Props {
  readonly counts: readonly StatedCountPartsFragment[]
  /** The type of each party that is listed. */
  readonly listed: readonly EntityType[]
}

/** How many parties are listed here, and how many sources say there are: the two may differ, and both are shown. */
export function StatedCounts({ counts, listed }: Props) {
  if (counts.length === 0) return null
  const differ = counts.some(({ count, of, group }) => of === null && group === null && count !== listed.length)
  return (
    <div className={styles['counts']}>
      <p>
        Listed here: <strong>{listed.length.toLocaleString('en')}</strong> ({byType(listed)}). Sources also state
        numbers
        {differ ? ', which differ from the list:' : ':'}
      </p>
      <ul role="list">
        {counts.map((count, index) => (
          <li key={index}>
            <Disclosure summary={inWords(count)}>
              <Claims claims={[count.claim]} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  )
}

function byType(listed: readonly EntityType[]): string {
  const states = listed.filter((type) => type === 'STATE').length
  const others = listed.length - states
  return [told(states, 'state'), told(others, 'organization')].filter((text) => text !== null).join(', ')
}

const told = (count: number, name: string) =>
  count === 0 ? null : `${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`

/** `At least 1,000 supporters`, `14 of 55, ratified`. */
function inWords({ count, atLeast, of, status, group }: StatedCountPartsFragment) {
  const number = `${atLeast ? 'At least ' : ''}${count.toLocaleString('en')}${of === null ? '' : ` of ${of}`}`
  return [number, group?.name, status === null ? null : codeInWords(status).toLowerCase()].filter(Boolean).join(', ')
}
