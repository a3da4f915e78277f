import { expect, test } from 'vitest'
import { fuzzed, type Part } from './files/fuzzed.js'

// The first of those that `npm run fuzz:files` reads.
const COUNT = 60
const SEED = 20_261_201

test.each(['seeds', 'mappings', 'sheets'] as const)(
  'files with mistakes in them end in claims or in a kind refusal: %s',
  { timeout: 60_000 },
  async (part: Part) => {
    const { files, faults, outcomes } = await fuzzed(part, { count: COUNT, seed: SEED, seconds: 50 })
    expect(faults).toEqual([])
    expect(files).toBe(COUNT)
    // Neither are all of them good, nor all bad, nor bad in one way.
    expect(outcomes.get('read')).toBeGreaterThan(COUNT / 50)
    expect(outcomes.size).toBeGreaterThan(5)
  },
)
