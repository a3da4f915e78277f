import { NoticeBox } from '../design/NoticeBox.js'
import { DidYouMean } from './DidYouMean.js'
import { type Problem, problemInWords } from './problem.js'

/** What in an address could not be used, with a way to what may have been meant; nothing where all could. */
export const FilterProblems = ({ problems }: { readonly problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <NoticeBox kind="caution" title="Part of this address could not be used; the rest is.">
      <ul>
        {problems.map((problem) => (
          <li key={problemInWords(problem)}>
            {problemInWords(problem)} {typeof problem !== 'string' && <DidYouMean {...problem} />}
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
