import type { Inputs } from './inputs.js'
import type { ClaimPlan, Mapping } from './plan.js'
import { recentRows, type RecentRows } from './recent-rows.js'
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
  const tellings = new Map(
    claims.flatMap((plan): readonly (readonly [ClaimPlan, RecentRows<boolean>])[] => {
      const columns = inputs.ofClaim(plan)
      return columns === null ? [] : [[plan, recentRows(columns)]]
    }),
  )
  return {
    row(cells) {
      const said: (() => void)[] = []
      let saysSomething = false
      return {
        isTold(plan) {
          const isClaim = tellings.get(plan)?.get(cells)
          saysSomething ||= isClaim === true
          return isClaim !== undefined
        },
        saysSomething: () => saysSomething,
        say(plan, isClaim) {
          const telling = tellings.get(plan)
          if (telling !== undefined) said.push(() => telling.set(cells, isClaim))
        },
        accept() {
          for (const tell of said) tell()
        },
      }
    },
  }
}
