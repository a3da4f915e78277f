import type { Inputs } from './inputs.js'
import type { ClaimPlan, Mapping } from './plan.js'
import { recentRows } from './recent-rows.js'
import type { RowCells } from './row-cells.js'

/** Which claims of a row an accepted row has made in the same words: that the treaty was signed each of its parties says. */
export interface ToldBefore {
  row(cells: RowCells): RowTelling
}

interface RowTelling {
  isTold(plan: ClaimPlan): boolean
  /** Whether something that was told before is a claim. */
  saysSomething(): boolean
  /** Notes what the row says itself, which counts once it is accepted. */
  say(plan: ClaimPlan, isClaim: boolean): void
  accept(): void
}

export function toldBefore({ claims }: Mapping, inputs: Inputs): ToldBefore {
  const columnsOf = new Map(claims.map((plan) => [plan, inputs.ofClaim(plan)]))
  // Together, as looking for each alone takes as long as making it: what depends on less is seldom told without the rest.
  const met = recentRows<ReadonlyMap<ClaimPlan, boolean>>([
    ...new Set([...columnsOf.values()].flatMap((columns) => columns ?? [])),
  ])
  return {
    row(cells) {
      const before = met.get(cells)
      let said: Map<ClaimPlan, boolean> | null = null
      let saysSomething = false
      return {
        isTold(plan) {
          const isClaim = before?.get(plan)
          saysSomething ||= isClaim === true
          return isClaim !== undefined
        },
        saysSomething: () => saysSomething,
        say(plan, isClaim) {
          if (columnsOf.get(plan) == null) return
          said ??= new Map(before)
          said.set(plan, isClaim)
        },
        accept() {
          if (said !== null) met.set(cells, said)
        },
      }
    },
  }
}
