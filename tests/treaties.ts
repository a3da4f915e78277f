import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Agreement, Corpus, State, TieClaim } from '../src/domain.js'
import { fold } from '../src/fold.js'

/** Real treaties on the environment, trade, health and water (manytreaties, CC BY 4.0), which lie beside the checkout. */
export const TREATIES = new URL('../../shared/data/manytreaties_parties.csv.gz', import.meta.url)

/** With CI=true they are to be there. */
export const HAS_TREATIES = process.env['CI'] === 'true' || existsSync(TREATIES)

if (!HAS_TREATIES) console.warn(`SKIPPED: ${TREATIES.pathname} is not there, so nothing was tried on a large graph`)

interface Row {
  readonly stateID: string
  readonly treatyID: string
  readonly title: string
  readonly begin: string
}

const SOURCE = 'manytreaties'
// A year that has not been is how the source says that it does not know.
const UNKNOWN_FROM = '2100'

/** 9,204 agreements, 293 states and areas, and who is party to what: 103,854 ties. */
export function treatyCorpus(): Corpus {
  const rows = parse<Row>(gunzipSync(readFileSync(TREATIES)), { columns: true })
  const treaties = [...new Map(rows.map((row) => [row.treatyID, row])).values()]
  const ids = new Map(treaties.map(({ treatyID }, at) => [treatyID, `treaty-${String(at).padStart(5, '0')}`]))
  const states = [...new Set(rows.map(({ stateID }) => stateID))]
  const pairs = new Map(rows.map(({ stateID, treatyID }) => [`${stateID} ${treatyID}`, partyTo(stateID, ids.get(treatyID) ?? '')])) // prettier-ignore
  return {
    version: SOURCE,
    defaultNormSetId: null,
    sources: [{ id: SOURCE, title: SOURCE, access: 'READ', claimCount: pairs.size }],
    entities: [...states.map(stateOf), ...treaties.map((row) => agreementOf(row, ids.get(row.treatyID) ?? ''))],
    ties: [...pairs.values()],
    ...{ absences: [], adoptions: [], events: [], statedCounts: [], facts: [], polityScores: [], openQuestions: [] },
  }
}

function named(id: string, name: string) {
  const searched = { searchKeys: [fold(id), fold(name)], searchText: '', nameWords: '', textWords: '' }
  return { id, name, aliases: [], sortKey: fold(name), ...searched }
}

const stateOf = (id: string): State => ({ ...named(id, id), type: 'STATE', standing: 'UN_MEMBER' })

function agreementOf({ title, begin }: Row, id: string): Agreement {
  const date = begin !== '' && begin < UNKNOWN_FROM ? { date: begin } : {}
  return { ...named(id, title), type: 'AGREEMENT', form: 'TREATY', scope: 'MULTI_UNSPECIFIED', ...date }
}

function partyTo(from: string, to: string): TieClaim {
  const claim = { source: SOURCE, locators: [], basis: 'LISTED', access: 'READ', starts: '', order: 0 } as const
  return { from, relation: 'PARTY_TO', to, claim }
}
