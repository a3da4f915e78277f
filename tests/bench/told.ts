import { StoreError } from '../../src/errors.js'

/** What became of questions to a store: how many were answered as expected or not, refused by which code, and how long they took. */
export interface Told {
  right: number
  wrong: number
  longestMs: number
  longestRefusedMs: number
  readonly refused: Map<string, number>
}

export const nothingTold = (): Told => ({
  right: 0,
  wrong: 0,
  longestMs: 0,
  longestRefusedMs: 0,
  refused: new Map(),
})

/** Asks once, and counts what came of it. */
export async function askedOnce(ask: () => Promise<unknown>, expected: string, told: Told): Promise<void> {
  const begun = performance.now()
  try {
    const answer = await ask()
    if (JSON.stringify(answer) === expected) told.right += 1
    else told.wrong += 1
  } catch (error) {
    const code = error instanceof StoreError ? error.code : String(error)
    told.refused.set(code, (told.refused.get(code) ?? 0) + 1)
    told.longestRefusedMs = Math.max(told.longestRefusedMs, performance.now() - begun)
  }
  told.longestMs = Math.max(told.longestMs, performance.now() - begun)
}

export const refusals = ({ refused }: Told): number => [...refused.values()].reduce((sum, each) => sum + each, 0)
