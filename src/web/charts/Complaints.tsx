import { Notice } from '../design/Notice.js'

/** What of the address could not be used; the rest is. */
export function Complaints({ of }: { readonly of: readonly (string | null)[] }) {
  const told = of.filter((complaint) => complaint !== null)
  if (told.length === 0) return null
  return (
    <Notice kind="caution" title="Part of this address could not be used; the rest was kept.">
      <ul>
        {told.map((complaint) => (
          <li key={complaint}>{complaint}</li>
        ))}
      </ul>
    </Notice>
  )
}
