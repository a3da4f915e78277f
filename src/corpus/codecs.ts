import type { OpenQuestion } from '../domain.js'
import type { EntityType } from '../generated/enums.js'
import { codecOf } from './codec.js'
import type { Codec, TableOf } from './codec.js'
import { claim } from './columns.js'
import type { AssessmentFact, EntityFact, SourceFact, TieFact } from './facts.js'
import { TABLES } from './tables.js'
import type { ParsedRow, TableName } from './tables.js'
import { TIE_TABLES } from './tie-tables.js'
import type { TieRelation, TieRow } from './tie-tables.js'

/** The columns by which a row makes a claim. */
export const CLAIM = ['source', 'locators', 'basis', 'note'] as const satisfies readonly (keyof ReturnType<
  typeof claim
>)[]
export const SPELL_CLAIM = [...CLAIM, 'since', 'until'] as const

export const SOURCES: Codec<ParsedRow<'sources'>, SourceFact> = codecOf(TABLES.sources, { covers_until: 'coversUntil' })

export const OPEN_QUESTIONS: Codec<ParsedRow<'openQuestions'>, OpenQuestion> = codecOf(TABLES.openQuestions, {
  about: 'aboutIds',
})

export const ASSESSMENTS: Codec<ParsedRow<'assessments'>, AssessmentFact> = codecOf(
  TABLES.assessments,
  { agreement: 'agreementId', norm: 'normId' },
  { claim: CLAIM },
)

const TIE_CLAIM = [...SPELL_CLAIM, 'value', 'via', 'listed_as'] as const

/** One a relation, as each has values of its own. */
export const TIES = Object.fromEntries(
  TIE_TABLES.map(({ relation, table }) => [
    relation,
    codecOf<TieRow, TieFact>(table, { listed_as: 'listedAs' }, { claim: TIE_CLAIM, common: { relation } }),
  ]),
) as { readonly [R in TieRelation]: Codec<TieRow, TieFact> }

type TypeOf<N extends TableName> = Extract<(typeof TABLES)[N]['defines'], EntityType>
export type EntityTable = { [N in TableName]: TypeOf<N> extends never ? never : N }[TableName]
type EntityOf<N extends EntityTable> = Extract<EntityFact, { readonly type: TypeOf<N> }>

/** Which set of norms is the default is a fact of the corpus, not of the set. */
const normSets = { ...TABLES.normSets, row: TABLES.normSets.row.omit({ default: true }) }

const ENTITIES: { readonly [N in EntityTable]: Codec<ParsedRow<N>, EntityOf<N>> } = {
  agreements: asEntity(TABLES.agreements, { legal_force: 'legalForce' }),
  states: asEntity(TABLES.states, {
    official_name: 'officialName',
    existed_from: 'existedFrom',
    existed_until: 'existedUntil',
  }),
  organizations: asEntity(TABLES.organizations, { home: 'homeId', group: 'groupId' }),
  normSets: asEntity(normSets, {}),
  norms: asEntity(TABLES.norms, {}),
  stakeholderGroups: asEntity(TABLES.stakeholderGroups, {}),
  typologies: asEntity(TABLES.typologies, {}),
  indicators: asEntity(TABLES.indicators, { evidence_kinds: 'evidenceKinds' }),
  activities: asEntity(TABLES.activities, { forum: 'forumId', topics: 'topicIds' }),
  instruments: asEntity(TABLES.instruments, {}),
}

function asEntity<R extends object, F extends EntityFact>(
  table: TableOf<R>,
  names: Parameters<typeof codecOf<R, F>>[1],
): Codec<R, F> {
  return codecOf<R, F>(table, names, { common: { type: table.defines } as Partial<F> })
}

export const ENTITY_TABLES = Object.keys(ENTITIES) as readonly EntityTable[]

/** By the name of the table that they are in. */
export const entitiesIn = (table: EntityTable): Codec<object, EntityFact> => ENTITIES[table]
