import type { Commitment } from '../generated/schema.js'

interface CommitmentWords {
  readonly name: string
  readonly note: string
  /** As it stands in a sentence: `party to the Budapest Convention, bound`. */
  readonly phrase: string
}

/** How far a party is committed, and by what. */
export const COMMITMENTS: { readonly [C in Commitment]: CommitmentWords } = {
  BOUND: { name: 'Bound', note: 'Ratified, acceded or succeeded.', phrase: 'bound' },
  SIGNED_NOT_BOUND: {
    name: 'Signed, not bound',
    note: 'Signed what binds only once ratified, and the list of ratifications has none of it.',
    phrase: 'signed and not bound',
  },
  UNKNOWN: {
    name: 'Not known',
    note: 'Signed what may bind once ratified, or is a party in a way that no source tells.',
    phrase: 'not known whether bound',
  },
  POLITICAL: {
    name: 'Political',
    note: 'Adopted, endorsed, supports, or signed what is no treaty.',
    phrase: 'politically',
  },
  BY_MEMBERSHIP: {
    name: 'By membership',
    note: 'Only as a member of an organization that agreed.',
    phrase: 'by membership alone',
  },
  NONE: { name: 'None', note: 'Negotiated only, or withdrew.', phrase: 'not committed' },
}
