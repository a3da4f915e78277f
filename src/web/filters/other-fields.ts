import { ACTOR_TYPES, type Fields } from './field-words.js'

export const STATE_FILTER_FIELDS = {
  text: {
    label: 'Words',
    group: 'State',
    says: 'that mention #',
    help: 'In its name, full name, other names, code or description.',
  },
  regions: {
    label: 'Regions',
    group: 'State',
    says: 'in #',
    help: 'Regions and subregions of the United Nations (M49).',
  },
  standings: {
    label: 'Standing',
    group: 'State',
    says: 'with the standing #',
    help: 'How it stands to the United Nations.',
  },
  ids: { label: 'Only these', group: 'State', says: 'among #', of: ['STATE'] },
  memberOf: {
    label: 'Member of',
    group: 'Memberships',
    says: 'members of #',
    not: 'not members of #',
    some: 'members of an organization',
    help: 'Organizations that it is a full or associate member of.',
    of: ['ORGANIZATION'],
  },
  partyTo: {
    label: 'Party to',
    group: 'Agreements',
    says: 'party to #',
    not: 'not party to #',
    some: 'party to an agreement',
    help: 'Agreements that it is party to, bound by them or not.',
    of: ['AGREEMENT'],
  },
  reflects: {
    label: 'Norms',
    group: 'Agreements',
    says: 'with an agreement that reflects #',
    not: 'without an agreement that reflects #',
    help: 'Norms that an agreement it is party to reflects.',
    of: ['NORM'],
  },
  through: {
    label: 'By which agreements',
    group: 'Agreements',
    says: 'counting agreements #',
    help: 'Which agreements count for the two above; on its own: it is party to at least one of them.',
  },
} as const satisfies Fields<'StateFilter'>

export const ORGANIZATION = {
  text: {
    label: 'Words',
    group: 'Organization',
    says: 'that mention #',
    help: 'In its name, other names or description.',
  },
  kinds: { label: 'Kind', group: 'Organization', says: 'of the kind #' },
  homes: { label: 'At home in', group: 'Organization', says: 'at home in #', of: ['STATE'] },
  groups: { label: 'Stakeholder group', group: 'Organization', says: 'of the group #', of: ['STAKEHOLDER_GROUP'] },
  ids: { label: 'Only these', group: 'Organization', says: 'among #', of: ['ORGANIZATION'] },
  members: {
    label: 'Members',
    group: 'Ties',
    says: 'with # as member',
    not: 'without # as member',
    some: 'with a member',
    help: 'States and organizations that are full or associate members of it.',
    of: ACTOR_TYPES,
  },
  partyTo: {
    label: 'Party to',
    group: 'Ties',
    says: 'party to #',
    not: 'not party to #',
    some: 'party to an agreement',
    help: 'Agreements that it is party to or supports.',
    of: ['AGREEMENT'],
  },
} as const satisfies Fields<'OrganizationFilter'>

export const ACTIVITY = {
  kinds: { label: 'Kind', group: 'Activity', says: 'of the kind #' },
  date: { label: 'Date', group: 'Activity', says: 'dated #', help: 'What has no date is left out.' },
  topics: { label: 'Subject', group: 'Activity', says: 'about #', not: 'not about #', of: ['TYPOLOGY'] },
  by: {
    label: 'Carried out by',
    group: 'Actors',
    says: 'carried out by #',
    not: 'not carried out by #',
    of: ACTOR_TYPES,
  },
  beneficiaries: {
    label: 'For',
    group: 'Actors',
    says: 'for #',
    not: 'not for #',
    help: 'Whose capacity it built, or to whom it was addressed.',
    of: ACTOR_TYPES,
  },
  forums: { label: 'Made within', group: 'Actors', says: 'made within #', of: ['ORGANIZATION'] },
} as const satisfies Fields<'ActivityFilter'>

const ANYTHING = [
  'AGREEMENT',
  'STATE',
  'ORGANIZATION',
  'NORM',
  'NORM_SET',
  'STAKEHOLDER_GROUP',
  'TYPOLOGY',
  'INDICATOR',
  'ACTIVITY',
  'INSTRUMENT',
] as const

export const TIE = {
  relations: { label: 'Relation', group: 'Tie', says: 'that say #' },
  ends: {
    label: 'At one end',
    group: 'Tie',
    says: 'of #',
    help: 'At least one of the two ends is one of these.',
    of: ANYTHING,
  },
  contested: {
    label: 'Contested',
    group: 'Evidence',
    says: 'that are contested',
    not: 'that are not contested',
    help: 'Whether the sources contradict each other.',
  },
  maxSources: {
    label: 'At most so many sources',
    group: 'Evidence',
    says: 'resting on at most # sources',
    help: 'Which ties rest on little.',
  },
} as const satisfies Fields<'TieFilter'>

export const COUNTING = {
  access: {
    label: 'Sources that are',
    group: 'Evidence',
    says: 'by sources that are #',
    help: 'Read: the document was at hand. Cited: named from general knowledge, not yet checked.',
  },
  bases: { label: 'How it is known', group: 'Evidence', says: 'by claims that are #' },
  sources: { label: 'Only by these sources', group: 'Evidence', says: 'by #', of: ['SOURCE'] },
  partyStatuses: {
    label: 'Acts that make a party',
    group: 'Evidence',
    says: 'where a party has #',
    help: 'None chosen: every act but negotiating and withdrawing.',
  },
  membershipStatuses: {
    label: 'Kinds of membership',
    group: 'Evidence',
    says: 'where membership is #',
    help: 'None chosen: full and associate members, and those of which no source says in which way; observers and partners are none.',
  },
  answers: {
    label: 'Answers that count as reflecting a norm',
    group: 'Evidence',
    says: 'where the answer is #',
    help: 'None chosen: yes, indirectly and quoted.',
  },
} as const satisfies Fields<'Counting'>
