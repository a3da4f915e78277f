import type { ClaimFact, EntityFact, Facts, RecordFact, SourceFact, TieFact } from '../../src/corpus/facts.js'
import type { AgreementEvent } from '../../src/domain.js'
import { recordsFrom } from '../../src/records.js'

/** Facts in few words, for expectations worked out by hand. */

const NOTHING: Facts = {
  defaultNormSetId: null,
  sources: [],
  entities: [],
  ties: [],
  assessments: [],
  ...recordsFrom(() => []),
  openQuestions: [],
}

export const facts = (some: Partial<Facts>): Facts => ({ ...NOTHING, sources: [read('report'), cited('web')], ...some })

export const read = (id: string, coversUntil?: string): SourceFact => ({
  id,
  title: id,
  access: 'READ',
  coversUntil: coversUntil ?? null,
})

export const cited = (id: string): SourceFact => ({ id, title: id, access: 'CITED' })

export const claim = (some: Partial<ClaimFact> = {}): ClaimFact => ({
  source: 'report',
  locators: ['p. 1'],
  basis: 'STATED',
  ...some,
})

export const state = (id: string, name = id): EntityFact => ({
  type: 'STATE',
  id,
  name,
  aliases: [],
  standing: 'UN_MEMBER',
})

export const agreement = (id: string): EntityFact => ({
  type: 'AGREEMENT',
  id,
  name: id,
  aliases: [],
  form: 'TREATY',
  scope: 'MULTILATERAL',
})

export const instrument = (id: string, date: string | null): EntityFact => ({
  type: 'INSTRUMENT',
  id,
  name: id,
  aliases: [],
  date,
})

export const event = (agreementId: string, kind: AgreementEvent['kind'], from: string): RecordFact<'events'> => ({
  agreementId,
  kind,
  from,
  claim: claim(),
})

export const party = (from: string, to: string, some: Partial<ClaimFact> = {}): TieFact => ({
  from,
  relation: 'PARTY_TO',
  to,
  claim: claim(some),
})

export const member = (from: string, to: string, some: Partial<ClaimFact> = {}): TieFact => ({
  from,
  relation: 'MEMBER_OF',
  to,
  claim: claim({ value: 'FULL', ...some }),
})
