import { placeText, quoted } from '../../corpus/raw.js'
import { noticeAt } from '../importer.js'
import type { Notice } from '../importer.js'
import { cellIn } from './claims.js'
import type { Claim } from './claims.js'
import type { Node } from './nodes.js'
import type { CellPlan } from './plan.js'

/** What the rows have said so far; of what they disagree on, the first is kept. */
export interface Kept {
  readonly nodes: ReadonlyMap<string, Node>
  /** All claims; once they are asked for, none is kept any more, and what that takes in memory is let go. */
  claims(): readonly Claim[]
  /** Keeps what a row says, and answers whether any of it is new. */
  keep(nodes: Iterable<Node>, claims: readonly Claim[]): boolean
}

/** What happens to an agreement but once, however many tell of it. */
const ONCE: ReadonlySet<string> = new Set(['ADOPTED', 'ENTERED_INTO_FORCE', 'LAUNCHED', 'SIGNED', 'TERMINATED'])

export function kept(tell: (notice: Notice) => void): Kept {
  const nodes = new Map<string, Node>()
  const numbers = new Map<Node, number>()
  const claims: Claim[] = []
  const byKey = new Map<string, Claim[]>()
  const disagree = disagreements(tell)

  const keepNode = (node: Node): boolean => {
    if (numbers.has(node)) return false
    const before = nodes.get(node.key)
    if (before !== undefined) {
      if (before.plan === node.plan) disagree(node.key, before.plan.cells, before, node)
      return false
    }
    nodes.set(node.key, node)
    numbers.set(node, numbers.size)
    return node.held === null
  }
  const first = (node: Node): Node => nodes.get(node.key) ?? node
  const numberOf = (node: Node): number => numbers.get(node) ?? -1
  const keepClaim = (said: Claim): boolean => {
    const claim = said.nodes.every((node) => numbers.has(node)) ? said : { ...said, nodes: said.nodes.map(first) }
    const key = keyOfClaim(claim, numberOf)
    const same = byKey.get(key)
    const before = same?.find((other) => excludes(other, claim))
    if (before !== undefined) {
      disagree(key, before.plan.cells, before, claim)
      return false
    }
    if (same === undefined) byKey.set(key, [claim])
    else same.push(claim)
    claims.push(claim)
    return true
  }
  return {
    nodes,
    claims() {
      byKey.clear()
      return claims
    },
    keep(ofRow, said) {
      let isNew = false
      for (const node of ofRow) isNew = keepNode(node) || isNew
      for (const claim of said) isNew = keepClaim(claim) || isNew
      return isNew
    },
  }
}

/** What two claims are about the same thing by. */
function keyOfClaim(claim: Claim, numberOf: (node: Node) => number): string {
  const { plan, nodes } = claim
  const ends = nodes.map(numberOf).join()
  if (plan.relation !== null) return `${plan.relation} ${ends} ${cellIn(claim, 'value')}`
  const kind = cellIn(claim, 'kind')
  return `${plan.table.file} ${ends} ${ONCE.has(kind) ? kind : JSON.stringify(claim.cells.toSpliced(plan.at.locators, 1))}`
}

/** Whether one source cannot say both: ties hold once at a time; of all else, the key says it. */
function excludes(before: Claim, claim: Claim): boolean {
  if (claim.plan.relation === null) return true
  return untilOf(before) > cellIn(claim, 'since') && untilOf(claim) > cellIn(before, 'since')
}

const untilOf = (claim: Claim): string => cellIn(claim, 'until') || '~'

type Said = Pick<Claim, 'cells' | 'place'>

/** Tells where rows disagree about what has the same key; of several rows that say the same, at the first of them. */
function disagreements(tell: (notice: Notice) => void) {
  const told = new Set<string>()
  const tellOnce = (key: string, column: string, before: Said, first: string, other: string, said: Said): void => {
    const difference = `${key} ${column} ${other}`
    if (told.has(difference)) return
    told.add(difference)
    const wanted = `${quoted(first)}, as in ${placeText(before.place)}, which is kept`
    tell(noticeAt(said.place, column, 'disagrees', wanted, quoted(other)))
  }
  return (key: string, plans: readonly CellPlan[], before: Said, said: Said): void => {
    for (let at = 0; at < plans.length; at += 1) {
      const first = before.cells[at]!
      const other = said.cells[at]!
      // Two places may well say the same.
      if (first === other || plans[at]!.column === 'locators') continue
      tellOnce(key, plans[at]!.column, before, first, other, said)
    }
  }
}
