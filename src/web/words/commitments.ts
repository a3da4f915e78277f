import type { Commitment } from '../generated/schema.js'

/** How far a party is committed, and by what. */
export const COMMITMENTS: { readonly [C in Commitment]: { readonly name: string; readonly note: string } } = {
  BOUND: { name: 'Bound', note: 'Ratified, acceded or succeeded.' },
  SIGNED_NOT_BOUND: { name: 'Signed, not bound', note: 'Signed what binds only once ratified.' },
  POLITICAL: { name: 'Political', note: 'Adopted, endorsed, supports, or signed what binds politically.' },
  BY_MEMBERSHIP: { name: 'By membership', note: 'Only as a member of an organization that agreed.' },
  NONE: { name: 'None known', note: 'Negotiated only, withdrew, or no source says how.' },
}
