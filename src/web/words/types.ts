import type { EntityType, NormAnswer, Projection, Relation } from '../generated/schema.js'

interface TypeWords {
  readonly one: string
  readonly many: string
  /** The first part of the address of its pages: `/state/KEN`. */
  readonly path: string
}

/** What each kind of entity is called, and where its pages are. */
export const TYPES: { readonly [T in EntityType]: TypeWords } = {
  AGREEMENT: { one: 'Agreement', many: 'Agreements', path: 'agreement' },
  STATE: { one: 'State', many: 'States', path: 'state' },
  ORGANIZATION: { one: 'Organization', many: 'Organizations', path: 'organization' },
  NORM: { one: 'Norm', many: 'Norms', path: 'norm' },
  NORM_SET: { one: 'Set of norms', many: 'Sets of norms', path: 'norm-set' },
  STAKEHOLDER_GROUP: { one: 'Stakeholder group', many: 'Stakeholder groups', path: 'stakeholder-group' },
  TYPOLOGY: { one: 'Typology', many: 'Typologies', path: 'typology' },
  INDICATOR: { one: 'Indicator', many: 'Indicators', path: 'indicator' },
  ACTIVITY: { one: 'Activity', many: 'Activities', path: 'activity' },
  INSTRUMENT: { one: 'Cited text', many: 'Cited texts', path: 'instrument' },
}

const BY_PATH = new Map(Object.entries(TYPES).map(([type, { path }]) => [path, type as EntityType]))

/** The kind of entity whose pages lie below a path; undefined where none's do. */
export const typeAtPath = (path: string): EntityType | undefined => BY_PATH.get(path)

export const entityPath = ({ type, id }: { readonly type: EntityType; readonly id: string }): string =>
  `/${TYPES[type].path}/${encodeURIComponent(id)}`

/** A relation read from the entity that it leaves, and from the one that it reaches. */
export const RELATIONS: { readonly [R in Relation]: { readonly out: string; readonly in: string } } = {
  PARTY_TO: { out: 'Party to', in: 'Parties' },
  MEMBER_OF: { out: 'Member of', in: 'Members' },
  INITIATED: { out: 'Initiated', in: 'Initiated by' },
  ISSUED: { out: 'Issued', in: 'Issued by' },
  MAINTAINS: { out: 'Maintains', in: 'Maintained by' },
  AUSPICES: { out: 'Housed the making of', in: 'Made under the auspices of' },
  REFLECTS: { out: 'Reflects', in: 'Reflected in' },
  SETS_OUT: { out: 'Sets out', in: 'Set out in' },
  INVOLVES: { out: 'Involves', in: 'Involved in' },
  ADDRESSES: { out: 'Falls on', in: 'Norms that fall on it' },
  CLASSIFIED_AS: { out: 'Classified as', in: 'Agreements classified so' },
  REFERENCES: { out: 'Refers to', in: 'Referred to by' },
  IN_SET: { out: 'In the set', in: 'Norms of the set' },
  CORRESPONDS_TO: { out: 'Corresponds to', in: 'Corresponds to' },
  CARRIED_OUT: { out: 'Carried out', in: 'Carried out by' },
  BENEFITS: { out: 'Benefits or is addressed to', in: 'Benefits from' },
  EVIDENCES: { out: 'Is evidence of', in: 'Evidence' },
  SUCCEEDS: { out: 'Succeeds', in: 'Succeeded by' },
}

export const ANSWERS: {
  readonly [A in NormAnswer]: { readonly name: string; readonly sign: string; readonly note: string }
} = {
  EXPLICIT: { name: 'Yes', sign: '●', note: 'The source answers yes.' },
  INDIRECT: { name: 'Indirectly', sign: '◐', note: 'The source answers yes, indirectly.' },
  QUOTED: { name: 'Quoted', sign: '❝', note: 'A passage is given without an answer word.' },
  NOT_FOUND: { name: 'Not found', sign: '○', note: 'Assessed, and absent.' },
  UNANSWERED: { name: 'Left blank', sign: '–', note: 'Assessed, and the cell is left blank.' },
  NOT_ASSESSED: { name: 'Not assessed', sign: '', note: 'No source looked.' },
}

export const PROJECTION_WORDS: {
  readonly [P in Projection]: { readonly name: string; readonly nodes: EntityType | null; readonly link: string }
} = {
  STATES_BY_AGREEMENT: { name: 'States by shared agreements', nodes: 'STATE', link: 'agreement' },
  STATES_BY_ORGANIZATION: { name: 'States by shared memberships', nodes: 'STATE', link: 'organization' },
  STATES_BY_NORM: { name: 'States by shared norms', nodes: 'STATE', link: 'norm' },
  AGREEMENTS_BY_NORM: { name: 'Agreements by shared norms', nodes: 'AGREEMENT', link: 'norm' },
  AGREEMENTS_BY_PARTY: { name: 'Agreements by shared parties', nodes: 'AGREEMENT', link: 'party' },
  NORMS_BY_AGREEMENT: { name: 'Norms by shared agreements', nodes: 'NORM', link: 'agreement' },
  ORGANIZATIONS_BY_MEMBER: { name: 'Organizations by shared members', nodes: 'ORGANIZATION', link: 'member' },
  ENTITIES: { name: 'Everything, by its ties', nodes: null, link: 'tie' },
}
