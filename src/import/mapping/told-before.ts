import { recent, type Recent } from '../../lists/recent.js'
import type { Inputs } from './inputs.js'
import type { ClaimPlan, Mapping } from './plan.js'
import { cellsKey, type RowCells } from './row-cells.js'

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

interface Telling {
  readonly columns: readonly string[]
  readonly told: Recent<string, boolean>
}

export function toldBefore({ claims }: Mapping, inputs: Inputs): ToldBefore {
  const tellings = new Map(
    claims.flatMap((plan): readonly (readonly [ClaimPlan, Telling])[] => {
      const columns = inputs.ofClaim(plan)
      return columns === null ? [] : [[plan, { columns, told: recent() }]]
    }),
  )
  return {
    row(cells) {
      const said: (() => void)[] = []
      let saysSomething = false
      return {
        isTold(plan) {
          const telling = tellings.get(plan)
          const isClaim = telling?.told.get(cellsKey(telling.columns, cells))
          saysSomething ||= isClaim === true
          return isClaim !== undefined
        },
        saysSomething: () => saysSomething,
        say(plan, isClaim) {
          const telling = tellings.get(plan)
          if (telling !== undefined) said.push(() => telling.told.set(cellsKey(telling.columns, cells), isClaim))
        },
        accept() {
          for (const tell of said) tell()
        },
      }
    },
  }
}
