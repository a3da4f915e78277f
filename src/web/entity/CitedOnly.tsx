import { NoticeBox } from '../design/NoticeBox.js'
import type { EntityHeadFragment } from '../generated/graphql.js'

/** Says at the top of a page that nothing on it rests on a document that was read. */
export function CitedOnly({ sources }: { readonly sources: EntityHeadFragment['sources'] }) {
  if (sources.length === 0 || sources.some(({ access }) => access === 'READ')) return null
  return (
    <NoticeBox kind="caution" title="Nothing here has been checked against an original yet.">
      <p>
        All that is said on this page rests on {sources.length === 1 ? 'one source' : `${sources.length} sources`} cited
        from general knowledge. Check before you rely on it.
      </p>
    </NoticeBox>
  )
}
