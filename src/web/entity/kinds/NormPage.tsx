import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { NormPageQuery } from '../../generated/graphql.js'
import { useAsOf, useDated } from '../../parts/as-of.js'
import { codeInWords } from '../../words/codes.js'
import { EntityFrame } from '../EntityFrame.js'
import type { EntityParts } from '../EntityView.js'
import { entityLinks } from '../fact-values.js'
import { entityFiles } from '../files.js'
import { Cooccurring } from '../sections/Cooccurring.js'
import { EntityList } from '../sections/EntityList.js'
import { NormAgreements } from '../sections/NormAgreements.js'
import { NormStates } from '../sections/NormStates.js'
import { sectionWhen } from '../sections/when.js'
import { normUnknowns } from '../unknowns.js'

const NORM = graphql(`
  query NormPage($id: ID!, $asOf: PartialDate) {
    norm(id: $id) {
      ...EntityHead
      label
      kind
      set {
        ...EntityBrief
      }
      addressees {
        ...EntityBrief
      }
      reflected: agreements(asOf: $asOf, first: 1) {
        totalCount
      }
      assessed: agreements(asOf: $asOf, answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) {
        totalCount
      }
      states(asOf: $asOf, first: 1) {
        totalCount
      }
      cooccurring(asOf: $asOf, first: 1) {
        totalCount
      }
      corresponding {
        ...EntityBrief
      }
    }
  }
`)

export function NormPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(NORM, { id, asOf })
  return (
    <EntityFrame
      type="NORM"
      id={id}
      query={String(NORM)}
      entity={answer.data?.norm}
      answer={answer}
      partsOf={(norm) => partsOf(norm, asOf)}
    />
  )
}

function Spread({ id }: { readonly id: string }) {
  return <Link to={useDated(`/timeline?view=norm&norm=${encodeURIComponent(id)}`)}>How it spread</Link>
}

type Norm = NonNullable<NormPageQuery['norm']>

const partsOf = (norm: Norm, asOf: string | null): EntityParts => ({
  facts: [
    { name: 'Set', value: norm.set === null ? null : entityLinks([norm.set]) },
    { name: 'Label', value: norm.label },
    { name: 'Kind', value: codeInWords(norm.kind) },
    { name: 'Falls on', value: entityLinks(norm.addressees) },
    {
      name: 'Over time',
      value: <Spread id={norm.id} />,
    },
  ],
  unknown: normUnknowns(norm),
  sections: [
    {
      id: 'agreements',
      name: 'Agreements',
      count: norm.reflected.totalCount,
      lead: `Reflected in ${norm.reflected.totalCount ?? 0} of the ${norm.assessed.totalCount ?? 0} agreements that a source assessed for it.`,
      body: <NormAgreements id={norm.id} />,
    },
    {
      id: 'states',
      name: 'States',
      count: norm.states?.totalCount,
      lead: 'States party to an agreement that reflects it.',
      body: <NormStates id={norm.id} />,
    },
    ...sectionWhen((norm.cooccurring?.totalCount ?? 0) > 0, {
      id: 'together',
      name: 'Found together with',
      count: norm.cooccurring?.totalCount,
      lead: 'Norms that the same agreements reflect.',
      body: <Cooccurring id={norm.id} />,
    }),
    ...sectionWhen(norm.corresponding.length > 0, {
      id: 'corresponding',
      isOfToday: true,
      name: 'Corresponding norms',
      count: norm.corresponding.length,
      lead: 'Norms elsewhere that say the same or nearly so.',
      body: <EntityList entities={norm.corresponding} />,
    }),
  ],
  files: entityFiles({ norm: norm.id, asOf }, [
    { name: 'Agreements', file: 'norm-agreements' },
    { name: 'States', file: 'norm-states' },
    { name: 'Norms found together', file: 'norm-cooccurring' },
    { name: 'Year by year', file: 'norm-timeline' },
  ]),
})
