import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { StatePageQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { codeInWords } from '../../words/codes.js'
import { spanInWords } from '../../words/dates.js'
import { EntityFrame } from '../EntityFrame.js'
import type { EntityParts } from '../EntityView.js'
import { entityLinks } from '../fact-values.js'
import { entityFiles } from '../files.js'
import { Activities } from '../sections/Activities.js'
import { Memberships } from '../sections/Memberships.js'
import { PartnersSection } from '../sections/PartnersSection.js'
import { StateAgreements } from '../sections/StateAgreements.js'
import { StateIndicators } from '../sections/StateIndicators.js'
import { StateNorms } from '../sections/StateNorms.js'
import { noneButApart } from '../sections/when.js'
import { stateUnknowns } from '../unknowns.js'

const STATE = graphql(`
  query StatePage($id: ID!, $asOf: PartialDate) {
    state(id: $id) {
      ...EntityHead
      officialName
      standing
      region
      subregion
      existedFrom
      existedUntil
      successors {
        ...EntityBrief
      }
      predecessors {
        ...EntityBrief
      }
      polity(asOf: $asOf)
      agreements(asOf: $asOf, first: 1) {
        totalCount
      }
      memberOf(asOf: $asOf, first: 1) {
        totalCount
      }
      apart: memberOf(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 1) {
        totalCount
      }
      partners(asOf: $asOf, first: 1) {
        totalCount
      }
      norms(asOf: $asOf) {
        norm {
          id
        }
      }
      indicators(asOf: $asOf) {
        indicator {
          name
        }
        evidence {
          kind
        }
      }
      activities(first: 1) {
        totalCount
      }
    }
  }
`)

export function StatePage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(STATE, { id, asOf })
  return (
    <EntityFrame
      type="STATE"
      id={id}
      query={String(STATE)}
      entity={answer.data?.state}
      answer={answer}
      partsOf={(state) => partsOf(state, asOf)}
    />
  )
}

type State = NonNullable<StatePageQuery['state']>

function standingWhen({ existedUntil }: State, asOf: string | null): string {
  if (existedUntil !== null) return ' (at its end)'
  return asOf === null ? '' : ' (today)'
}

function partsOf(state: State, asOf: string | null): EntityParts {
  const { id } = state
  return {
    facts: [
      { name: 'Official name', value: state.officialName },
      { name: 'Existed', value: spanInWords(state.existedFrom, state.existedUntil) },
      { name: 'Followed by', value: entityLinks(state.successors) },
      { name: 'Came after', value: entityLinks(state.predecessors) },
      { name: 'Standing', value: `${codeInWords(state.standing)}${standingWhen(state, asOf)}` },
      { name: 'Region', value: [state.subregion, state.region].filter(Boolean).join(', ') },
      { name: 'Polity score', value: state.polity === null ? null : `${state.polity} (from -10 to 10)` },
    ],
    unknown: stateUnknowns(state),
    sections: [
      {
        id: 'agreements',
        name: 'Agreements',
        count: state.agreements.totalCount,
        lead: 'What it is party to, newest first, and how far that commits it.',
        body: <StateAgreements id={id} />,
      },
      {
        id: 'partners',
        name: 'Partners',
        count: state.partners?.totalCount,
        lead: 'States by the agreements that both are party to: a count of texts, not a measure of friendship.',
        body: <PartnersSection id={id} />,
      },
      {
        id: 'norms',
        name: 'Norms',
        count: state.norms.length,
        lead: 'Norms that its agreements reflect, with these agreements.',
        body: <StateNorms id={id} />,
      },
      {
        id: 'memberships',
        name: 'Memberships',
        count: state.memberOf.totalCount,
        ...noneButApart(state.apart.totalCount),
        body: <Memberships id={id} />,
      },
      {
        id: 'indicators',
        name: 'Evidence of cooperation',
        count: state.indicators.reduce((sum, { evidence }) => sum + evidence.length, 0),
        lead: 'By three indicators. A count, no grade: what is known of a state depends on who wrote it down.',
        body: <StateIndicators id={id} />,
      },
      {
        id: 'activities',
        isOfToday: true,
        name: 'Activities',
        count: state.activities.totalCount,
        body: <Activities by={id} />,
      },
    ],
    files: entityFiles({ state: id, asOf }, [
      { name: 'Agreements', file: 'state-agreements' },
      { name: 'Partners', file: 'state-partners' },
      { name: 'Memberships', file: 'state-organizations' },
    ]),
  }
}
