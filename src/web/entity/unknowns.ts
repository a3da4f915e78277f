import { dateInWords } from '../words/dates.js'

/** Sentences, each only where it holds. */
export const sentences = (...told: readonly (string | false)[]): readonly string[] =>
  told.filter((sentence) => sentence !== false)

interface Sourced {
  readonly sources: readonly { readonly title: string; readonly coversUntil: string | null }[]
}

/** What sources list may have changed since they end. */
export function endedSources({ sources }: Sourced): readonly string[] {
  const ends = sources.flatMap(({ coversUntil }) => coversUntil ?? []).sort()
  const [first] = ends
  if (first === undefined) return []
  return ends.length === 1
    ? [`What changed after ${dateInWords(first)}: one of its sources covers no more.`]
    : [
        `What changed after the time that ${ends.length} of its sources cover, the first of them to ${dateInWords(first)}: see Sources.`,
      ]
}

interface State extends Sourced {
  readonly polity: number | null
  readonly memberOf: { readonly totalCount: number | null }
  /** In what it takes part without being a member. */
  readonly apart: { readonly totalCount: number | null }
  readonly indicators: readonly {
    readonly indicator: { readonly name: string }
    readonly evidence: readonly unknown[]
  }[]
}

/** What no source says of a state. */
export const stateUnknowns = (state: State): readonly string[] => [
  ...sentences(
    state.polity === null && 'Its polity score: no loaded source gives one for this time.',
    state.memberOf.totalCount === 0 && state.apart.totalCount === 0 && 'Its memberships: no source lists any.',
  ),
  ...state.indicators
    .filter(({ evidence }) => evidence.length === 0)
    .map(({ indicator }) => `Evidence of “${indicator.name}”: no source speaks of any.`),
  ...endedSources(state),
]

interface Agreement extends Sourced {
  readonly date: string | null
  readonly legalForce: string | null
  readonly setting: string | null
  readonly inForce: boolean | null
  readonly url: string | null
  readonly parties: { readonly totalCount: number | null }
  /** Who only negotiated it or withdrew. */
  readonly apart: { readonly totalCount: number | null }
  readonly norms: readonly { readonly answer: string }[]
}

/** What no source says of an agreement. */
export const agreementUnknowns = (agreement: Agreement): readonly string[] => [
  ...sentences(
    agreement.date === null && 'Its date.',
    agreement.legalForce === null && 'How it binds: no source says, and we do not judge.',
    agreement.inForce === null && agreement.legalForce === 'TREATY' && 'When it entered into force.',
    agreement.setting === null && 'In which of the three settings of the 2020 report it was agreed.',
    agreement.parties.totalCount === 0 &&
      agreement.apart.totalCount === 0 &&
      'Who is party to it: no list counts here.',
    agreement.norms.every(({ answer }) => answer === 'NOT_ASSESSED') &&
      'Whether it reflects the norms of the usual set: no source has assessed it.',
    agreement.url === null && 'Where its text is to be had.',
  ),
  ...endedSources(agreement),
]

interface Activity extends Sourced {
  readonly date: string | null
  readonly forum: object | null
  readonly url: string | null
  readonly beneficiaries: readonly unknown[]
}

/** What no source says of an activity. */
export const activityUnknowns = (activity: Activity): readonly string[] => [
  ...sentences(
    activity.date === null && 'When it took place.',
    activity.forum === null && 'Within which body it was made, if any.',
    activity.beneficiaries.length === 0 && 'For whom it was or to whom it was addressed, if to anyone in particular.',
    activity.url === null && 'Where it is documented.',
  ),
  ...endedSources(activity),
]

interface Norm extends Sourced {
  readonly addressees: readonly unknown[]
  readonly assessed: { readonly totalCount: number | null }
}

/** What no source says of a norm. */
export const normUnknowns = (norm: Norm): readonly string[] => [
  ...sentences(
    norm.addressees.length === 0 && 'On whom it falls: no source says in so many words.',
    norm.assessed.totalCount === 0 && 'Which agreements reflect it: no source has assessed any for it.',
  ),
  ...endedSources(norm),
]

interface Organization extends Sourced {
  readonly kind: string
  readonly home: object | null
  readonly group: object | null
  readonly url: string | null
  readonly members: { readonly totalCount: number | null }
  /** Who takes part without being a member. */
  readonly observers: { readonly totalCount: number | null }
}

/** Kinds of organizations that have no members to list. */
const WITHOUT_MEMBERS: ReadonlySet<string> = new Set(['COMPANY', 'PUBLIC_AUTHORITY', 'SECRETARIAT', 'ACADEMIC'])

/** What no source says of an organization. */
export const organizationUnknowns = (organization: Organization): readonly string[] => [
  ...sentences(
    organization.home === null && 'Where it is at home: no source lists a state.',
    organization.group === null && 'To which group of stakeholders it belongs.',
    organization.members.totalCount === 0 &&
      organization.observers.totalCount === 0 &&
      !WITHOUT_MEMBERS.has(organization.kind) &&
      'Its members: no list of them is loaded.',
    organization.url === null && 'Its own address on the web.',
  ),
  ...endedSources(organization),
]
