import type { Grouping } from './graph/groups.js'

/** What nodes are coloured by, in words. */
export const GROUPING_WORDS: { readonly [G in Grouping]: { readonly name: string; readonly note: string } } = {
  community: {
    name: 'Community',
    note: 'Who is linked more among themselves than with others, by the Louvain method.',
  },
  region: { name: 'UN region', note: 'The M49 region of a state.' },
  type: { name: 'Kind', note: 'State, agreement, organization and so on.' },
}
