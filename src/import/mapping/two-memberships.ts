import { quoted } from '../../corpus/raw.js'
import type { List } from '../../lists/list.js'
import { NO_END } from '../../partial-date.js'
import { noticeAt, type Notice } from '../importer.js'
import { cellIn, type MappedClaim } from './claims.js'

/** When somebody is a member in some way. */
interface Membership {
  readonly value: string
  readonly since: string
  readonly until: string
  readonly line: number
}

/** What to notice of those who are members in two ways at once: most often one of them is over, or of another body. */
export function twoMemberships(claims: List<MappedClaim>): readonly Notice[] {
  const members = new Map<string, Membership[]>()
  const notices: Notice[] = []
  claims.forEach((claim) => {
    const [member, body] = claim.nodes
    const value = cellIn(claim, 'value')
    if (claim.plan.relation !== 'MEMBER_OF' || member === undefined || body === undefined || value === '') return
    const key = JSON.stringify([member.key, body.key])
    const known = members.get(key) ?? []
    members.set(key, known)
    const said = { value, since: cellIn(claim, 'since'), until: cellIn(claim, 'until'), line: claim.place.line }
    const other = known.find((one) => one.value !== value && isAtOnce(one, said))
    known.push(said)
    if (other === undefined) return
    const wanted = `one way at a time in which ${quoted(member.text)} is a member of ${quoted(body.text)}`
    const got = `${textOf(said)}, and ${textOf(other)} in row ${other.line}`
    notices.push(noticeAt(claim.place, 'value', 'two-memberships', wanted, got))
  })
  return notices
}

const isAtOnce = (one: Membership, other: Membership): boolean =>
  (one.until || NO_END) > other.since && (other.until || NO_END) > one.since

const textOf = ({ value, since, until }: Membership): string =>
  `${value} from ${since || 'always'} to ${until || 'now'}`
