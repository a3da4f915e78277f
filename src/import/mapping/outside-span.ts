import { quoted } from '../../corpus/raw.js'
import { lastInstant } from '../../partial-date.js'
import { noticeAt, type ImportContext, type OnIssue } from '../importer.js'
import { isBounded, type BoundedState } from '../matching/existing.js'
import { cellIn, type MappedClaim } from './claims.js'
import type { MappedNode } from './nodes.js'

/** Tells where a claim is of a time in which its state did not exist: most often another state is meant, before or after it. */
export function outsideSpan({ entities }: ImportContext, onIssue: OnIssue): (claim: MappedClaim) => void {
  const states = new Map(
    entities.flatMap((entity) => (entity.type === 'STATE' && isBounded(entity) ? [[entity.id, entity] as const] : [])),
  )
  const tell = (claim: MappedClaim, node: MappedNode): void => {
    const state = node.held === null ? undefined : states.get(node.held)
    if (state === undefined) return
    const [since, until] = [cellIn(claim, 'since'), cellIn(claim, 'until')]
    if (isBefore(since, state)) onIssue(noticeAt(claim.place, 'since', 'before-its-time', begins(state), quoted(since)))
    else if (isAfter(since, state))
      onIssue(noticeAt(claim.place, 'since', 'after-its-time', ended(state), quoted(since)))
    else if (isAfter(lastOf(until), state))
      onIssue(noticeAt(claim.place, 'until', 'after-its-time', ended(state), quoted(until)))
  }
  return (claim) => {
    for (const node of claim.nodes) tell(claim, node)
  }
}

const isBefore = (since: string, { existedFrom }: BoundedState): boolean =>
  since !== '' && existedFrom != null && lastInstant(since) < existedFrom

const isAfter = (since: string, { existedUntil }: BoundedState): boolean =>
  since !== '' && existedUntil != null && since > existedUntil

/** A year that is the first without it follows one that may have had its end. */
const lastOf = (until: string): string => (YEAR.test(until) ? String(Number(until) - 1) : until)
const YEAR = /^\d{4}$/

const begins = ({ name, existedFrom }: BoundedState): string =>
  `a time from ${existedFrom ?? ''} on, when ${name} began`
const ended = ({ name, existedUntil }: BoundedState): string =>
  `a time before ${existedUntil ?? ''}, when ${name} ended (see its successors)`
