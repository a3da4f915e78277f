import type { Corpus, PartialDate } from '../domain.js'
import { claimsApartFromTies } from './claims-of.js'
import { agreementDates } from './derive/agreements.js'
import type { AgreementDates } from './derive/agreements.js'
import { absences, reflections } from './derive/assessments.js'
import { partiesByMembership } from './derive/adoptions.js'
import type { DerivationContext } from './derive/claims.js'
import { commitmentsTo } from './derive/commitments.js'
import { derivedEntity, placesOfNorms } from './derive/entities.js'
import { noteWords } from './derive/notes.js'
import { countedSources } from './derive/sources.js'
import { recordsInOrder } from './derive/records.js'
import { seenTies } from './derive/seen-ties.js'
import type { SeenTies } from './derive/seen-ties.js'
import { groupingOf, RELATION, tieClaims, TO } from './derive/ties.js'
import type { RestingFact, TieGrouping } from './derive/ties.js'
import { joinedLists } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { byText } from '../by-text.js'
import { present } from './derive/values.js'
import { withVersion } from './derive/version.js'
import type { EntityFact, Facts, TieFact } from './facts.js'

/** A corpus is its facts and what follows from them: pure, and the same whatever order the facts come in. */
export const deriveCorpus = (facts: Facts): Corpus => withVersion(derivedContent(facts, groupingOf(facts.ties)))

/** All of it but its version; `grouping` is that of the ties. */
export function derivedContent(facts: Facts, grouping: TieGrouping): Omit<Corpus, 'version'> {
  const dates = agreementDates(facts.events)
  const world = {
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    dates: begins(facts, dates),
    forces: cameIntoForce(dates),
    ends: statesEnded(facts),
  }
  const seen = seenTies()
  const claimed = allClaimed(world, facts, grouping, seen)
  const [places, notes] = [placesOfNorms(seen.placing), noteWords(claimed, seen)]
  return {
    defaultNormSetId: facts.defaultNormSetId,
    sources: byId(countedSources(facts.sources, seen.counts, claimsApartFromTies(claimed))),
    entities: byId(facts.entities.map((fact) => derivedEntity(fact, dates, places, notes))),
    ...claimed,
    openQuestions: byId(facts.openQuestions.map(present)),
  }
}

function allClaimed(world: DerivationContext, facts: Facts, grouping: TieGrouping, seen: SeenTies) {
  return {
    ties: allTies(world, facts, grouping, seen),
    absences: absences(world, facts.assessments),
    ...recordsInOrder(world, facts),
  }
}

/** Memberships first: who is party to what may follow from them. */
function allTies(world: DerivationContext, facts: Facts, grouping: TieGrouping, { see, binding }: SeenTies) {
  const reflected = reflections(facts.assessments)
  reflected.forEach(grouping.see)
  const written = joinedLists<TieFact>([facts.ties, reflected])
  const following = byMembership(world, facts, grouping, written)
  following.forEach(grouping.see)
  const all = joinedLists<RestingFact>([written, following])
  return tieClaims(world, all, grouping, see, commitmentsTo(facts.entities, binding))
}

function byMembership(
  world: DerivationContext,
  { adoptions }: Facts,
  grouping: TieGrouping,
  written: List<TieFact>,
): readonly RestingFact[] {
  if (adoptions.length === 0) return []
  const adopted = new Set(adoptions.map(({ agreementId }) => agreementId))
  const memberships = grouping.having(written, RELATION, (relation) => relation === 'MEMBER_OF')
  const others = grouping.having(written, TO, (to) => adopted.has(to))
  return partiesByMembership(world, adoptions, tieClaims(world, memberships, groupingOf(memberships)), [...others])
}

/** When agreements, activities and instruments begin; nothing else has a date of its own. */
function begins(facts: Facts, agreements: ReadonlyMap<string, AgreementDates>): ReadonlyMap<string, PartialDate> {
  const dateOf = (fact: EntityFact) => ('date' in fact ? fact.date : agreements.get(fact.id)?.date)
  return new Map(
    facts.entities.flatMap((fact) => {
      const date = dateOf(fact)
      return date == null ? [] : [[fact.id, date]]
    }),
  )
}

const cameIntoForce = (agreements: ReadonlyMap<string, AgreementDates>): ReadonlyMap<string, PartialDate> =>
  new Map([...agreements].flatMap(([id, { inForceSince }]) => (inForceSince == null ? [] : [[id, inForceSince]])))

const statesEnded = ({ entities }: Facts): ReadonlyMap<string, PartialDate> =>
  new Map(
    entities.flatMap((fact) =>
      fact.type === 'STATE' && fact.existedUntil != null ? [[fact.id, fact.existedUntil]] : [],
    ),
  )

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => byText(a.id, b.id))
