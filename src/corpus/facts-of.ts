import type { OpenQuestion } from '../domain.js'
import { entitiesOf } from './entities-of.js'
import type { AdoptionFact, AssessmentFact, AttributeFact, ClaimFact, EventFact, Facts } from './facts.js'
import type { PolityFact, SourceFact, StatedCountFact, TieFact } from './facts.js'
import type { PlacedTie, Rows } from './parse.js'
import type { Row } from './tables.js'

/** What the rows of a corpus without mistakes say. */
export function factsOf(rows: Rows): Facts {
  return {
    defaultNormSetId: rows.normSets.find(({ row }) => row.default)?.row.id ?? null,
    sources: rows.sources.map(({ row }) => sourceOf(row)),
    entities: entitiesOf(rows),
    ties: rows.ties.map(tieOf),
    assessments: rows.assessments.map(({ row }) => assessmentOf(row)),
    adoptions: rows.adoptions.map(({ row }) => adoptionOf(row)),
    events: rows.events.map(({ row }) => eventOf(row)),
    statedCounts: rows.statedCounts.map(({ row }) => statedCountOf(row)),
    attributes: rows.facts.map(({ row }) => attributeOf(row)),
    polityScores: rows.polity.map(({ row }) => polityOf(row)),
    openQuestions: rows.openQuestions.map(({ row }) => openQuestionOf(row)),
  }
}

function sourceOf({ covers_until: coversUntil, ...row }: Row<'sources'>): SourceFact {
  return { ...row, coversUntil }
}

function claimOf({ source, locators, basis, note }: ClaimFact): ClaimFact {
  return { source, locators, basis, note: note ?? null }
}

function tieOf({ relation, row }: PlacedTie): TieFact {
  const { from, to, value, since, until, via, source, locators, basis, note, listed_as: listedAs } = row
  const claim = { value, since, until, via, listedAs, source, locators, basis, note }
  return { from, relation, to, claim }
}

function assessmentOf(row: Row<'assessments'>): AssessmentFact {
  return { agreementId: row.agreement, normId: row.norm, answer: row.answer, claim: claimOf(row) }
}

function adoptionOf({ organization, agreement, on, status, ...claim }: Row<'adoptions'>): AdoptionFact {
  return { organizationId: organization, agreementId: agreement, on, status, claim }
}

function eventOf(row: Row<'events'>): EventFact {
  const { agreement, kind, from, to, edition, occasion, place } = row
  return { agreementId: agreement, kind, from, to, edition, occasion, place, claim: claimOf(row) }
}

function statedCountOf(row: Row<'statedCounts'>): StatedCountFact {
  const { agreement, count, at_least: atLeast, of, status, group } = row
  return { agreementId: agreement, count, atLeast, of, status, groupId: group, claim: claimOf(row) }
}

function attributeOf(row: Row<'facts'>): AttributeFact {
  const { agreement, field, value, chosen } = row
  return { agreementId: agreement, field, value, chosen, claim: claimOf(row) }
}

function polityOf({ state, score, since, until, ...row }: Row<'polity'>): PolityFact {
  return { stateId: state, score, claim: { ...claimOf(row), since, until } }
}

function openQuestionOf({ about, ...row }: Row<'openQuestions'>): OpenQuestion {
  return { ...row, aboutIds: about }
}
