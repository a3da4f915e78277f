import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { complete } from '../../src/corpus/complete.js'
import type { Corpus } from '../../src/domain.js'

const FILE = new URL('../../../shared/data/manytreaties_parties.csv.gz', import.meta.url)
type Row = Readonly<Record<'stateID' | 'treatyID' | 'title' | 'begin' | 'stateForce', string>>

/** The treaties of manytreaties as a corpus, each state once a party to each; null where the data is not beside us. */
export function manytreaties(): Corpus | null {
  if (!existsSync(FILE)) return null
  const rows: readonly Row[] = parse(gunzipSync(readFileSync(FILE)), { columns: true })
  const treaties = [...new Map(rows.map((row) => [row.treatyID, row])).values()]
  const ties = [...new Map(rows.map((row) => [`${row.stateID} ${row.treatyID}`, row])).values()]
  const states = [...new Set(rows.map(({ stateID }) => stateID))]
  const claim = { source: 'manytreaties', locators: [], basis: 'LISTED' as const }
  const named = (id: string, name: string) => ({ id, name, aliases: [] })
  return complete({
    defaultNormSetId: null,
    sources: [{ id: 'manytreaties', title: 'manytreaties', access: 'READ' }],
    entities: [
      ...states.map((id) => ({ ...named(id, id), type: 'STATE' as const, standing: 'OTHER' as const })),
      ...treaties.map(({ treatyID, title }) => {
        return {
          ...named(treatyID, title),
          type: 'AGREEMENT' as const,
          form: 'TREATY' as const,
          scope: 'MULTILATERAL' as const,
        }
      }),
    ],
    ties: ties.map(({ stateID, treatyID, stateForce }) => {
      return { from: stateID, relation: 'PARTY_TO', to: treatyID, claim: { ...claim, since: known(stateForce) } }
    }),
    events: treaties.flatMap(({ treatyID, begin }) => {
      return known(begin) === null ? [] : [{ agreementId: treatyID, kind: 'ADOPTED' as const, from: begin, claim }]
    }),
    ...{ assessments: [], adoptions: [], statedCounts: [], attributes: [], polityScores: [], openQuestions: [] },
  })
}

/** The year 2899 stands for a date that is not known. */
const known = (date: string): string | null => (date === '' || date.startsWith('2899') ? null : date)
