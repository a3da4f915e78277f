import { quoted } from '../../corpus/raw.js'
import { noticeAt, type OnIssue } from '../importer.js'
import type { MappedClaim } from './claims.js'
import type { MappedNode } from './nodes.js'

const PARTIES = 2

/**
 * Notices, of each claim that it is shown, new agreements that are said to be bilateral: more than two parties are most
 * often those of two agreements of one title, as memoranda between other states are called the same.
 */
export function crowdWatch(onIssue: OnIssue): (claim: MappedClaim) => void {
  const parties = new Map<string, Set<string>>()
  return ({ plan, nodes: [party, agreement], place }) => {
    if (plan.relation !== 'PARTY_TO' || party === undefined || agreement === undefined) return
    if (!isBilateral(agreement)) return
    const known = parties.get(agreement.key) ?? new Set()
    parties.set(agreement.key, known)
    if (known.has(party.key)) return
    known.add(party.key)
    if (known.size <= PARTIES) return
    const wanted = `two parties to ${quoted(agreement.text)}, which is BILATERAL (is it one of several of that id?)`
    onIssue(noticeAt(place, null, 'not-bilateral', wanted, `one more, ${quoted(party.text)}`))
  }
}

const isBilateral = ({ plan, cells }: MappedNode): boolean =>
  cells[plan.cells.findIndex(({ column }) => column === 'scope')] === 'BILATERAL'
