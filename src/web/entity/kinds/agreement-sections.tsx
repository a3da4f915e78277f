import { graphql } from '../../generated/gql.js'
import type { AgreementSectionsFragment } from '../../generated/graphql.js'
import type { SectionParts } from '../Section.js'
import { AgreementNorms } from '../sections/AgreementNorms.js'
import { EntityList } from '../sections/EntityList.js'
import { Events } from '../sections/Events.js'
import { Parties } from '../sections/Parties.js'
import { References } from '../sections/References.js'
import { SimilarSection } from '../sections/SimilarSection.js'
import { StatedFacts } from '../sections/StatedFacts.js'
import { noneButApart, sectionWhen } from '../sections/when.js'

export const AGREEMENT_SECTIONS = graphql(`
  fragment AgreementSections on Agreement {
    id
    parties(asOf: $asOf, first: 1) {
      totalCount
    }
    apart: parties(asOf: $asOf, counting: { partyStatuses: [NEGOTIATED, WITHDRAWN] }, first: 1) {
      totalCount
    }
    norms {
      answer
    }
    additionalNorms {
      ...EntityBrief
    }
    events {
      ...EventParts
    }
    references(first: 1) {
      totalCount
    }
    referencedBy(first: 1) {
      totalCount
    }
    similar(asOf: $asOf, first: 1) {
      totalCount
    }
    facts {
      ...StatedFact
    }
  }
`)

/** What is to be said of an agreement, what matters most first; a part without anything to say is left out. */
export function agreementSections(agreement: AgreementSectionsFragment): readonly SectionParts[] {
  const { id, parties, apart, norms, additionalNorms, events, references, referencedBy, similar, facts } = agreement
  const cited = (references.totalCount ?? 0) + (referencedBy.totalCount ?? 0)
  return [
    {
      id: 'parties',
      name: 'Parties',
      count: parties.totalCount,
      ...noneButApart(apart.totalCount),
      body: <Parties id={id} />,
    },
    {
      id: 'norms',
      isOfToday: true,
      name: 'Norms',
      count: norms.filter(({ answer }) => REFLECTING.has(answer)).length,
      none: norms.every(({ answer }) => answer === 'NOT_ASSESSED') ? 'not assessed' : 'none found',
      lead: 'Which norms of a set it reflects, as sources answer. Not found, left blank and not assessed are three different things.',
      body: <AgreementNorms id={id} />,
    },
    ...sectionWhen(additionalNorms.length > 0, {
      id: 'own-norms',
      isOfToday: true,
      name: 'Norms of its own',
      count: additionalNorms.length,
      lead: 'What it sets out itself, or carries beyond the sets that sources assess it for.',
      body: <EntityList entities={additionalNorms} />,
    }),
    ...sectionWhen(events.length > 0, {
      id: 'events',
      isOfToday: true,
      name: 'What happened',
      body: <Events events={events} />,
    }),
    ...sectionWhen(cited > 0, {
      id: 'references',
      isOfToday: true,
      name: 'References',
      count: cited,
      body: <References id={id} />,
    }),
    {
      id: 'similar',
      name: 'Similar agreements',
      count: similar?.totalCount,
      lead: 'By what both have, out of what either has.',
      body: <SimilarSection id={id} />,
    },
    ...sectionWhen(facts.length > 0, {
      id: 'facts',
      isOfToday: true,
      name: 'What sources say of it',
      count: facts.length,
      body: <StatedFacts facts={facts} />,
    }),
  ]
}

const REFLECTING: ReadonlySet<string> = new Set(['EXPLICIT', 'INDIRECT', 'QUOTED'])
