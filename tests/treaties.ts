import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { deriveCorpus } from '../src/corpus/derive-corpus.js'
import type { EntityFact, RecordFact, TieFact } from '../src/corpus/facts.js'
import type { Corpus } from '../src/domain.js'
import { recordsFrom } from '../src/records.js'

/** Real treaties on the environment, trade, health and water (manytreaties, CC BY 4.0): 197 of them, in this repository. */
export const SOME_TREATIES = new URL('fixtures/manytreaties-slice.csv.gz', import.meta.url)

/** All 9,204 of them, which lie beside the checkout of who has them. */
export const TREATIES = new URL('../../shared/data/manytreaties_parties.csv.gz', import.meta.url)

export const HAS_TREATIES = existsSync(TREATIES)

if (!HAS_TREATIES) console.warn(`SKIPPED: ${TREATIES.pathname} is not there, so nothing was tried on a large graph`)

interface Row {
  readonly stateID: string
  readonly treatyID: string
  readonly title: string
  readonly begin: string
}

const SOURCE = 'manytreaties'
const CLAIM = { source: SOURCE, locators: [], basis: 'LISTED' } as const
// A year that has not been is how the source says that it does not know.
const UNKNOWN_FROM = '2100'

/** The agreements of a file, its states and areas, and who is party to what; the whole has 9,204, 293 and 103,854 of them. Each
 * state is once a party to each. */
export function treatyCorpus(file: URL = TREATIES): Corpus {
  const rows = parse<Row>(gunzipSync(readFileSync(file)), { columns: true })
  const treaties = [...new Map(rows.map((row) => [row.treatyID, row])).values()]
  const parties = [...new Map(rows.map((row) => [`${row.stateID} ${row.treatyID}`, row])).values()]
  const states = [...new Set(rows.map(({ stateID }) => stateID))]
  return deriveCorpus({
    defaultNormSetId: null,
    sources: [{ id: SOURCE, title: SOURCE, access: 'READ' }],
    entities: [...states.map(stateOf), ...treaties.map(agreementOf)],
    ties: parties.map(partyOf),
    ...{ assessments: [], openQuestions: [], ...recordsFrom(() => []) },
    events: treaties.flatMap(eventsOf),
  })
}

const stateOf = (id: string): EntityFact => ({ type: 'STATE', id, name: id, aliases: [], standing: 'OTHER' })

function agreementOf({ treatyID, title }: Row): EntityFact {
  return { type: 'AGREEMENT', id: treatyID, name: title, aliases: [], form: 'TREATY', scope: 'MULTI_UNSPECIFIED' }
}

const partyOf = ({ stateID, treatyID }: Row): TieFact => ({
  from: stateID,
  relation: 'PARTY_TO',
  to: treatyID,
  claim: CLAIM,
})

function eventsOf({ treatyID, begin }: Row): readonly RecordFact<'events'>[] {
  const isKnown = begin !== '' && begin < UNKNOWN_FROM
  return isKnown ? [{ agreementId: treatyID, kind: 'SIGNED', from: begin, claim: CLAIM }] : []
}
