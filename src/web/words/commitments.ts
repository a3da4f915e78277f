import type { Commitment } from '../generated/schema.js'

/** How far a party is committed, and by what. */
export const COMMITMENTS: { readonly [C in Commitment]: { readonly name: string; readonly note: string } } = {
  BOUND: { name: 'Bound', note: 'Ratified, acceded or succeeded.' },
  SIGNED_NOT_BOUND: {
    name: 'Signed, not bound',
    note: 'Signed what binds only once ratified, and the list of ratifications has none of it.',
  },
  UNKNOWN: {
    name: 'Not known',
    note: 'Signed what may bind once ratified, or is a party in a way that no source tells.',
  },
  POLITICAL: { name: 'Political', note: 'Adopted, endorsed, supports, or signed what is no treaty.' },
  BY_MEMBERSHIP: { name: 'By membership', note: 'Only as a member of an organization that agreed.' },
  NONE: { name: 'None', note: 'Negotiated only, or withdrew.' },
}
