import type { OpenQuestion } from '../domain.js'
import type { AdoptionFact, AssessmentFact, AttributeFact, ClaimFact, EntityFact, EventFact, Facts } from './facts.js'
import type { PolityFact, SourceFact, StatedCountFact, TieFact } from './facts.js'
import type { Rows } from './parse.js'
import type { Row, TableName } from './tables.js'
import type { TieRelation, TieRow } from './tie-tables.js'

/** A row that stands nowhere yet: as `Placed`, without its place. */
export interface Unplaced<T> {
  readonly row: T
  readonly part?: string
}

export type UnplacedRows = { readonly [N in TableName]: readonly Unplaced<Row<N>>[] } & {
  readonly ties: readonly (Unplaced<TieRow> & Pick<Rows['ties'][number], 'relation'>)[]
}

/** The rows that say what facts say: `factsOf` makes the same facts of them. */
export function rowsOf(facts: Facts): UnplacedRows {
  return {
    sources: facts.sources.map((fact) => ({ row: sourceRow(fact) })),
    openQuestions: facts.openQuestions.map((fact) => ({ row: openQuestionRow(fact) })),
    assessments: facts.assessments.map((fact) => ({ row: assessmentRow(fact) })),
    adoptions: facts.adoptions.map((fact) => ({ row: adoptionRow(fact) })),
    events: facts.events.map((fact) => ({ row: eventRow(fact) })),
    statedCounts: facts.statedCounts.map((fact) => ({ row: statedCountRow(fact) })),
    facts: facts.attributes.map((fact) => ({ row: attributeRow(fact) })),
    polity: facts.polityScores.map((fact) => ({ row: polityRow(fact) })),
    ...entityRows(facts),
    ties: facts.ties.map(tieRow),
  }
}

function entityRows({ entities, defaultNormSetId }: Facts) {
  return {
    agreements: rowsOfType(entities, 'AGREEMENT', ({ legalForce, setting, url, ...fact }) => {
      return { ...fact, legal_force: legalForce ?? null, setting: setting ?? null, url: url ?? null }
    }),
    states: rowsOfType(entities, 'STATE', ({ officialName, iso2, region, subregion, ...fact }) => {
      const regions = { region: region ?? null, subregion: subregion ?? null }
      return { ...fact, official_name: officialName ?? null, iso2: iso2 ?? null, ...regions }
    }),
    organizations: rowsOfType(entities, 'ORGANIZATION', ({ homeId, groupId, url, ...fact }) => {
      return { ...fact, home: homeId ?? null, group: groupId ?? null, url: url ?? null }
    }),
    normSets: rowsOfType(entities, 'NORM_SET', (fact) => ({ ...fact, default: fact.id === defaultNormSetId })),
    norms: rowsOfType(entities, 'NORM', ({ label, ...fact }) => ({ ...fact, label: label ?? null })),
    stakeholderGroups: rowsOfType(entities, 'STAKEHOLDER_GROUP', (fact) => fact),
    typologies: rowsOfType(entities, 'TYPOLOGY', (fact) => fact),
    indicators: rowsOfType(entities, 'INDICATOR', ({ evidenceKinds, ...fact }) => {
      return { ...fact, evidence_kinds: evidenceKinds }
    }),
    activities: rowsOfType(entities, 'ACTIVITY', ({ date, forumId, topicIds, url, ...fact }) => {
      return { ...fact, date: date ?? null, forum: forumId ?? null, topics: topicIds, url: url ?? null }
    }),
    instruments: rowsOfType(entities, 'INSTRUMENT', ({ date, url, ...fact }) => {
      return { ...fact, date: date ?? null, url: url ?? null }
    }),
  }
}

type Type = EntityFact['type']
type FactOf<T extends Type> = Extract<EntityFact, { readonly type: T }>
type Described<F> = Omit<F, 'type' | 'origin' | 'description'> & { readonly description: string | null }

/** What an import brought in stands in a part of the table that is named for it. */
function rowsOfType<T extends Type, R>(
  entities: readonly EntityFact[],
  type: T,
  rowOf: (fact: Described<FactOf<T>>) => R,
): readonly Unplaced<R>[] {
  return entities.filter(isOf(type)).map(({ type: _, origin, ...fact }) => {
    const row = rowOf({ ...fact, description: fact.description ?? null } as unknown as Described<FactOf<T>>)
    return origin == null ? { row } : { row, part: origin }
  })
}

const isOf =
  <T extends Type>(type: T) =>
  (fact: EntityFact): fact is FactOf<T> =>
    fact.type === type

function sourceRow({ publisher, date, coversUntil, url, licence, file, sha256, ...fact }: SourceFact): Row<'sources'> {
  const given = { publisher: publisher ?? null, date: date ?? null, covers_until: coversUntil ?? null }
  const read = { file: file ?? null, sha256: sha256 ?? null }
  return { ...fact, ...given, url: url ?? null, licence: licence ?? null, ...read }
}

function claimRow({ source, locators, basis, note }: ClaimFact) {
  if (basis === 'DERIVED_FROM_MEMBERSHIP') throw new RangeError(`wanted a basis that is written down, got ${basis}`)
  return { source, locators, basis, note: note ?? null }
}

function tieRow({ from, relation, to, claim }: TieFact): UnplacedRows['ties'][number] {
  const { value, since, until, via, listedAs } = claim
  const times = { since: since ?? null, until: until ?? null }
  const row = { from, to, value: value ?? null, ...times, via: via ?? null, listed_as: listedAs ?? null }
  return { relation: relation as TieRelation, row: { ...row, ...claimRow(claim) } }
}

function assessmentRow({ agreementId, normId, answer, claim }: AssessmentFact): Row<'assessments'> {
  if (answer === 'NOT_ASSESSED') throw new RangeError('wanted an answer that a source gives, got NOT_ASSESSED')
  return { agreement: agreementId, norm: normId, answer, ...claimRow(claim) }
}

function adoptionRow({ organizationId, agreementId, on, status, claim }: AdoptionFact): Row<'adoptions'> {
  if (status === 'WITHDRAWN') throw new RangeError('wanted a way to become party, got WITHDRAWN')
  const { source, locators, note } = claim
  return { organization: organizationId, agreement: agreementId, on, status, source, locators, note: note ?? null }
}

function eventRow({ agreementId, kind, from, to, edition, occasion, place, claim }: EventFact): Row<'events'> {
  const where = { edition: edition ?? null, occasion: occasion ?? null, place: place ?? null }
  return { agreement: agreementId, kind, from, to: to ?? null, ...where, ...claimRow(claim) }
}

function statedCountRow(fact: StatedCountFact): Row<'statedCounts'> {
  const { agreementId, count, atLeast, of, status, groupId, claim } = fact
  const counted = { of: of ?? null, status: status ?? null, group: groupId ?? null }
  return { agreement: agreementId, count, at_least: atLeast, ...counted, ...claimRow(claim) }
}

function attributeRow({ agreementId, field, value, chosen, claim }: AttributeFact): Row<'facts'> {
  return {
    agreement: agreementId,
    field: field as Row<'facts'>['field'],
    value: value ?? null,
    chosen,
    ...claimRow(claim),
  }
}

function polityRow({ stateId, score, claim }: PolityFact): Row<'polity'> {
  return { state: stateId, score, since: claim.since ?? '', until: claim.until ?? null, ...claimRow(claim) }
}

function openQuestionRow({ aboutIds, locator, ...fact }: OpenQuestion): Row<'openQuestions'> {
  return { ...fact, about: aboutIds, locator: locator ?? null }
}
