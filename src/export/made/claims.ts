import { createHash } from 'node:crypto'
import { byText } from '../../by-text.js'
import { canonicalJson } from '../../canonical-json.js'
import type { Claim, Corpus, Entity, Source } from '../../domain.js'
import { StoreError } from '../../errors.js'
import type { Cell } from '../../formats/table.js'
import type { Relation } from '../../generated/enums.js'
import { contextOf } from '../../graphql/context.js'
import { UNLIMITED } from '../../graphql/limits/limits.js'
import { checkIds } from '../../graphql/shared/check-ids.js'
import { idsOfEntities } from '../../graphql/shared/ids.js'
import { readStoredCorpus } from '../../store/stored-corpus.js'
import { checkUnchanged } from '../ask.js'
import { BETWEEN } from '../lists/cells.js'
import type { MadeList } from './made-list.js'

/** What a source says of two entities, whether it ties them or not. */
interface SaidOfTwo {
  readonly from: string
  readonly relation: Relation | 'ASSESSED'
  readonly to: string
  readonly claim: Claim
}

interface Asked {
  readonly relations?: readonly Relation[] | null
  readonly of?: readonly string[] | null
}

/** Every claim by itself, with whose it is. */
export const claimList: MadeList = {
  name: 'claims',
  about:
    'Every claim of every tie, whenever it holds, one a row, with its ends, its source and the places in it. An answer of a source that an agreement does not reflect a norm has the relation ASSESSED and no tie.',
  parameters: [
    { name: 'relations', type: '[Relation!]' },
    { name: 'of', type: '[ID!]' },
  ],
  table: async (values, { store, version, now }) => {
    const { relations, of } = values as Asked
    await checkIds(idsOfEntities('of', of), contextOf(store, UNLIMITED, now))
    const corpus = await readStoredCorpus(store)
    if (corpus === null) throw new StoreError('STORE_FAILED', 'nothing is loaded', false)
    await checkUnchanged(store, version)
    const isAsked = ({ from, relation, to }: SaidOfTwo) =>
      (relations?.some((one) => one === relation) ?? true) && (of?.some((id) => id === from || id === to) ?? true)
    return { headers: HEADERS, rows: rowsOf(corpus, saidIn(corpus).filter(isAsked)) }
  },
}

const ENDS = ['from', 'fromType', 'fromName', 'to', 'toType', 'toName']
const OF_CLAIM = ['value', 'since', 'until', 'locators', 'basis', 'via', 'listedAs', 'note', 'contested']
const OF_SOURCE = ['source', 'sourceTitle', 'sourcePublisher', 'sourceUrl', 'sourceLicence', 'sourceAccess']
const HEADERS = ['id', 'tie', 'relation', ...ENDS, ...OF_CLAIM, ...OF_SOURCE]

/** By relation, then by the ids of the ends, then in the order of their time. */
function saidIn({ ties, absences }: Corpus): readonly SaidOfTwo[] {
  const absent = absences.map(({ agreementId, normId, claim }): SaidOfTwo => {
    return { from: agreementId, relation: 'ASSESSED', to: normId, claim }
  })
  const keyed = [...ties, ...absent].map((said) => ({ said, key: `${said.relation}\t${said.from}\t${said.to}` }))
  const place = ({ said }: (typeof keyed)[number]) => said.claim.order ?? 0
  return keyed.sort((a, b) => byText(a.key, b.key) || place(a) - place(b)).map(({ said }) => said)
}

function* rowsOf({ entities, sources }: Corpus, all: readonly SaidOfTwo[]): Generator<readonly Cell[]> {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  for (const said of all) {
    const { from, relation, to, claim } = said
    const tie = `${from}.${relation}.${to}`
    yield [
      `${tie}.${digestOf(claim)}`,
      relation === 'ASSESSED' ? null : tie,
      relation,
      ...[from, to].flatMap((id) => endCells(id, entityById.get(id))),
      ...claimCells(claim),
      ...sourceCells(claim.source, sourceById.get(claim.source)),
    ]
  }
}

const endCells = (id: string, end: Entity | undefined): readonly Cell[] => [id, end?.type ?? null, end?.name ?? null]

const claimCells = (claim: Claim): readonly Cell[] => [
  ...[claim.value ?? null, claim.since ?? null, claim.until ?? null],
  (claim.locators ?? []).join(BETWEEN) || null,
  ...[claim.basis, claim.via ?? null, claim.listedAs ?? null, claim.note ?? null],
  claim.contested === true,
]

const sourceCells = (id: string, source: Source | undefined): readonly Cell[] => [
  ...[id, source?.title ?? null, source?.publisher ?? null, source?.url ?? null, source?.licence ?? null],
  source?.access ?? null,
]

/** The same for the same words, whatever else is said of the two. */
function digestOf({ source, locators, basis, value, since, until, via, listedAs, note }: Claim): string {
  const said = { source, locators, basis, value, since, until, via, listedAs, note }
  return createHash('sha256').update(canonicalJson(said)).digest('hex').slice(0, 10)
}
