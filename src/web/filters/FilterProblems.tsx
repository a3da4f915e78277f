import { Notice } from '../design/Notice.js'
import { DidYouMean } from './DidYouMean.js'
import { type Problem, wordsOf } from './problem.js'

/** What in an address could not be used, with a way to what may have been meant; nothing where all could. */
export const FilterProblems = ({ problems }: { readonly problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <Notice kind="caution" title="Part of this address could not be used; the rest is.">
      <ul>
        {problems.map((problem) => (
          <li key={wordsOf(problem)}>
            {wordsOf(problem)} {typeof problem !== 'string' && <DidYouMean {...problem} />}
          </li>
        ))}
      </ul>
    </Notice>
  )
