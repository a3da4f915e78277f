import { keyOf } from '../../derive/values.js'
import { issueAt, placeText, quoted } from '../../raw.js'
import type { Notice } from '../importer.js'
import { cellIn } from './claims.js'
import type { Claim } from './claims.js'
import type { Node } from './nodes.js'

/** What the rows have said so far; of what they disagree on, the first is kept. */
export interface Kept {
  readonly nodes: ReadonlyMap<string, Node>
  readonly claims: readonly Claim[]
  /** Keeps what a row says, and answers whether any of it is new. */
  keep(nodes: readonly Node[], claims: readonly Claim[]): boolean
}

/** What happens to an agreement but once, however many tell of it. */
const ONCE: ReadonlySet<string> = new Set(['ADOPTED', 'ENTERED_INTO_FORCE', 'LAUNCHED', 'SIGNED', 'TERMINATED'])

export function kept(tell: (notice: Notice) => void): Kept {
  const nodes = new Map<string, Node>()
  const claims: Claim[] = []
  const byKey = new Map<string, Claim[]>()
  const told = new Set<string>()

  const keepNode = (node: Node): boolean => {
    const before = nodes.get(node.key)
    if (before === undefined) nodes.set(node.key, node)
    else if (before !== node && before.cells.length > 0) tellDifferences(before, node)
    return before === undefined && node.held === null
  }
  const tellDifferences = (before: Node, node: Node): void => {
    before.plan.cells.forEach(({ column }, at) => {
      const [first = '', other = ''] = [before.cells[at], node.cells[at]]
      if (first === other || before.plan !== node.plan) return
      tellOnce(keyOf(node.key, column, other), disagreement(node, column, quoted(first), before, quoted(other)))
    })
  }
  const tellOnce = (key: string, notice: Notice): void => {
    if (told.has(key)) return
    told.add(key)
    tell(notice)
  }
  const keepClaim = (claim: Claim): boolean => {
    const key = keyOfClaim(claim)
    const same = byKey.get(key)
    const before = same?.find((other) => excludes(other, claim))
    if (before !== undefined) {
      const [first, other] = [saying(before), saying(claim)]
      if (first !== other) tellOnce(keyOf(key, other), disagreement(claim, null, first, before, other))
      return false
    }
    if (same === undefined) byKey.set(key, [claim])
    else same.push(claim)
    claims.push(claim)
    return true
  }
  return {
    nodes,
    claims,
    keep(ofRow, said) {
      const news = [...ofRow.map(keepNode), ...said.map(keepClaim)]
      return news.includes(true)
    },
  }
}

/** What two claims are about the same thing by. */
function keyOfClaim(claim: Claim): string {
  const { plan, nodes } = claim
  const ends = nodes.map(({ key }) => key)
  if (plan.relation !== null) return keyOf(plan.relation, ...ends, cellIn(claim, 'value'))
  const kind = cellIn(claim, 'kind')
  return ONCE.has(kind) ? keyOf(plan.table.file, ...ends, kind) : keyOf(plan.table.file, ...ends, saying(claim))
}

/** Whether one source cannot say both: ties hold once at a time; of all else, the key says it. */
function excludes(before: Claim, claim: Claim): boolean {
  if (claim.plan.relation === null) return true
  return untilOf(before) > cellIn(claim, 'since') && untilOf(claim) > cellIn(before, 'since')
}

const untilOf = (claim: Claim): string => cellIn(claim, 'until') || '~'

/** What a claim says, wherever it says it. */
function saying({ plan, cells }: Claim): string {
  const said = plan.cells.flatMap(({ column }, at) => {
    const text = cells[at] ?? ''
    return column === 'locators' || text === '' ? [] : [`${column} ${text}`]
  })
  return said.join(', ')
}

function disagreement(
  { place }: Pick<Claim, 'place'>,
  column: string | null,
  first: string,
  before: Pick<Claim, 'place'>,
  other: string,
): Notice {
  const issue = issueAt(place, column, 'disagrees', `${first}, as in ${placeText(before.place)}, which is kept`, other)
  return { ...issue, severity: 'notice' }
}
