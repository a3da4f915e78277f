import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Corpus } from '../../src/domain.js'
import { EMPTY_CORPUS } from '../../src/store/empty-corpus.js'
import type { Store } from '../../src/store/store.js'
import { describeActors } from './contract/actors.js'
import { describeAsOf } from './contract/as-of.js'
import { asking } from './contract/asking.js'
import { describeComparisons } from './contract/comparisons.js'
import { describeCounts } from './contract/counts.js'
import { describeCounting } from './contract/counting.js'
import { describeFacets } from './contract/facets.js'
import { describeFormerStates } from './contract/former-states.js'
import { describeFilters } from './contract/filters.js'
import { describeHanging } from './contract/hanging.js'
import { describeLoaded } from './contract/loaded.js'
import { describeNetworks } from './contract/networks.js'
import { describeNorms } from './contract/norms.js'
import { describeOtherGraphs } from './contract/other-graphs.js'
import { describePages } from './contract/pages.js'
import { describePairs } from './contract/pairs.js'
import { describeNeighbourhoods } from './contract/neighbourhoods.js'
import { describePaths } from './contract/paths.js'
import { describeChanges } from './contract/changes.js'
import { describeIndicators } from './contract/indicators.js'
import { describeSearch } from './contract/search.js'
import { describeTies } from './contract/ties.js'
import { QUESTIONS } from './questions.js'
import { smallCorpus } from './small-corpus.js'

// Neo4j plans a question slowly the first time, and a suite waits for others that use the same one.
const LONGEST_TEST_MS = 180_000
const LONGEST_WAIT_MS = 1_800_000

/** What every store must answer, worked out by hand on a small corpus. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, { timeout: LONGEST_TEST_MS }, () => {
    let store: Store | undefined
    const ask = asking(() => {
      if (store === undefined) throw new Error('A store is asked in a test, not where tests are named')
      return store
    })

    beforeAll(async () => {
      store = await open()
      await loadAnew(store, smallCorpus)
    }, LONGEST_WAIT_MS)
    afterAll(() => store?.close())

    describeLoaded(ask)
    describeAsOf(ask)
    describeCounting(ask)
    describeFilters(ask)
    describeActors(ask)
    describeNorms(ask)
    describePairs(ask)
    describeCounts(ask)
    describeFacets(ask)
    describeComparisons(ask)
    describeTies(ask)
    describePaths(ask)
    describeNeighbourhoods(ask)
    describeNetworks(ask)
    describeChanges(ask)
    describeIndicators(ask)
    describePages(ask)
    describeHanging(ask)
    describeFormerStates(ask)
    describeOtherGraphs(ask)
    describeSearch(ask)

    test('no question is left out of this suite', () => {
      expect(QUESTIONS.filter((question) => !ask.asked.has(question))).toEqual([])
    })
  })
}

/** Loads even where this version is loaded already, as an earlier run may have left it. */
export async function loadAnew(store: Store, corpus: Corpus): Promise<void> {
  await store.load({ ...EMPTY_CORPUS, version: 'nothing' })
  await store.load(corpus)
}
