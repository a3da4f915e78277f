import { listOf } from '../../lists/list.js'
import { textColumn } from '../../lists/text-column.js'
import { wholeNumbers } from '../../lists/whole-numbers.js'
import type { Kept } from '../dedupe.js'
import type { MappedClaim } from './claims.js'
import type { MappedNode } from './nodes.js'
import type { ClaimPlan } from './plan.js'

/** Gathers claims as texts and numbers; their nodes are to be found again by their numbers. */
export function claimGathering(
  numberOf: (node: MappedNode) => number,
  nodeAt: (number: number) => MappedNode,
): Kept<MappedClaim> {
  const plans: PlanClaims[] = []
  const numbers = new Map<ClaimPlan, number>()
  const numberOfPlan = (plan: ClaimPlan): number => {
    const known = numbers.get(plan)
    if (known !== undefined) return known
    numbers.set(plan, plans.length)
    return plans.push(planClaims(plan, numberOf, nodeAt)) - 1
  }
  // Of each claim its plan, and where it stands among those of it.
  const [planOf, placeOf] = [wholeNumbers(), wholeNumbers()]
  const at = (place: number): MappedClaim => {
    const own = plans[planOf.at(place)]
    if (own === undefined) throw new RangeError(`wanted a claim at ${place}, got ${planOf.length()} claims`)
    return own.at(placeOf.at(place))
  }
  return {
    at,
    add(claim) {
      const number = numberOfPlan(claim.plan)
      planOf.append(number)
      placeOf.append(plans[number]?.add(claim) ?? 0)
    },
    list: () => listOf(planOf.length(), at),
  }
}

/** The claims of one plan, a column for each of their nodes and cells. */
interface PlanClaims {
  /** Answers its place. */
  add(claim: MappedClaim): number
  at(place: number): MappedClaim
}

function planClaims(
  plan: ClaimPlan,
  numberOf: (node: MappedNode) => number,
  nodeAt: (number: number) => MappedNode,
): PlanClaims {
  const nodes = plan.nodes.map(() => wholeNumbers())
  const cells = plan.cells.map(() => textColumn())
  const [files, lines] = [textColumn(), wholeNumbers()]
  return {
    add({ nodes: ends, cells: texts, place: { file, line } }) {
      for (const [at, column] of nodes.entries()) column.append(numberOf(whole(ends[at])))
      for (const [at, column] of cells.entries()) column.append(whole(texts[at]))
      files.append(file)
      lines.append(line)
      return lines.length() - 1
    },
    at: (place) => ({
      plan,
      nodes: nodes.map((column) => nodeAt(column.at(place))),
      cells: cells.map((column) => column.at(place) ?? ''),
      place: { file: files.at(place) ?? '', line: lines.at(place) },
    }),
  }
}

function whole<T>(part: T | undefined): T {
  if (part === undefined)
    throw new RangeError('wanted a claim with all nodes and cells of its plan, got one with fewer')
  return part
}
