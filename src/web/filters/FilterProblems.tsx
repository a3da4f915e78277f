import { Notice } from '../design/Notice.js'

/** What in an address could not be used and what would do; nothing where all could. */
export const FilterProblems = ({ problems }: { readonly problems: readonly string[] }) =>
  problems.length === 0 ? null : (
    <Notice kind="caution" title="Part of this address could not be used; the rest is.">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  )
