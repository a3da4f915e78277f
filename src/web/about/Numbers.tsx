import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { graphql } from '../generated/gql.js'
import { dayInWords } from '../words/dates.js'
import { TYPES } from '../words/types.js'

const NUMBERS = graphql(`
  query AboutNumbers {
    dataset {
      version
      loadedAt
      claimCount
      entityCounts {
        type
        count
      }
      sources {
        access
      }
      openQuestions {
        id
      }
    }
  }
`)

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const written = (count: number): string => count.toLocaleString('en')

/** How much there is, as the server says at this moment. */
export function Numbers() {
  const answer = useAnswer(NUMBERS, {})
  return (
    <Answered what="the numbers" answer={answer}>
      {({ dataset: { version, loadedAt, claimCount, entityCounts, sources, openQuestions } }) => (
        <p>
          {LIST.format(
            entityCounts
              .toSorted((a, b) => b.count - a.count)
              .map(({ type, count }) => `${written(count)} ${TYPES[type][count === 1 ? 'one' : 'many'].toLowerCase()}`),
          )}
          , with {written(claimCount)} claims from <Link to="/sources">{written(sources.length)} sources</Link>, of
          which {written(sources.filter(({ access }) => access === 'READ').length)} were read, and{' '}
          {written(openQuestions.length)} open questions. This is version <code>{version}</code> of the dataset, loaded
          on {dayInWords(loadedAt)}.
        </p>
      )}
    </Answered>
  )
}
