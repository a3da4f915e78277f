/** Files come in the order of their groups; one in none comes last. */
export const GROUPS: readonly (readonly [title: string, files: readonly string[]])[] = [
  ['The whole, and networks', ['corpus', 'network']],
  [
    'Agreements',
    ['agreements', 'parties', 'cross-tab', 'references', 'similar-agreements', 'changes', 'events', 'ties', 'claims'],
  ],
  ['States', ['states', 'state-agreements', 'state-organizations', 'state-partners', 'state-pairs', 'incidence']],
  [
    'Norms',
    [
      'norm-matrix',
      'norm-frequency',
      'norms',
      'norm-sets',
      'norm-agreements',
      'norm-states',
      'norm-timeline',
      'norm-coverage',
      'norm-cooccurring',
      'norm-cooccurrence',
    ],
  ],
  ['Organizations, activities and indicators', ['organizations', 'members', 'activities', 'indicators']],
  ['Sources, and what they leave open', ['sources', 'open-questions']],
  ['To find and to sort', ['search', 'typologies', 'stakeholder-groups']],
]

export const FORMATS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  zip: 'ZIP',
  gexf: 'GEXF (Gephi)',
  graphml: 'GraphML',
  'nodes.csv': 'CSV of the nodes',
  'links.csv': 'CSV of the links',
  cyjs: 'Cytoscape JSON',
  jsonld: 'JSON-LD',
}

interface ArgumentWords {
  readonly says: string
  readonly example: string
}

export const ARGUMENT_WORDS: Readonly<Record<string, ArgumentWords>> = {
  agreement: { says: 'The id of an agreement.', example: 'budapest-convention' },
  norm: { says: 'The id of a norm.', example: 'bpf-2020-6' },
  organization: { says: 'The id of an organization.', example: 'nato' },
  state: { says: 'The three-letter code of a state.', example: 'KEN' },
  text: { says: 'What to look for.', example: 'ransomware' },
  during: { says: 'The dates between which something changed.', example: '{"from":"2024","to":"2024"}' },
  asOf: {
    says: 'As things were at a date; without it, as of the day on which the file is fetched.',
    example: '2015-07',
  },
  filter: { says: 'Only what matches; Ask makes one for you.', example: '{"normBearing":true,"maxStates":100}' },
  states: {
    says: 'Only these states: a filter, or a list of codes for norm-coverage.',
    example: '{"regions":["Africa"]}',
  },
  organizations: { says: 'Only these organizations.', example: '{"kinds":["COMPANY"]}' },
  counting: { says: 'Which claims count, as only those of sources that were read.', example: '{"access":["READ"]}' },
  orderBy: { says: 'The order of the rows.', example: 'NAME' },
  set: { says: 'The set of norms; without it, the default set.', example: 'bpf-2020' },
  projection: { says: 'What the nodes of a network are and what links them.', example: 'STATES_BY_AGREEMENT' },
  minWeight: { says: 'Only links at least as heavy.', example: '2' },
  maxNodes: { says: 'At most so many nodes, the most connected first; without it, all.', example: '100' },
  maxLinks: { says: 'At most so many links, the heaviest first; without it, all.', example: '500' },
  bom: { says: 'Begins a CSV with a byte order mark, for Excel.', example: 'true' },
  dynamic: { says: 'With when each link held, in a GEXF.', example: 'true' },
  first: { says: 'At most so many rows; without it, all.', example: '100' },
  minShared: { says: 'Only pairs that share at least so many agreements.', example: '2' },
  acrossRegions: { says: 'Only pairs of two regions (true) or of one (false).', example: 'true' },
  withStates: { says: 'The other end of each pair: a filter of states.', example: '{"regions":["Europe"]}' },
  rows: { says: 'The property of the rows.', example: 'FORM' },
  columns: { says: 'The property of the columns.', example: 'SCOPE' },
  cells: { says: 'What stands in the cells: PRESENCE (0 or 1) or STATUS (by which act).', example: 'STATUS' },
  relations: { says: 'Only ties of these kinds.', example: '["PARTY_TO"]' },
  of: { says: 'Only ties with one of these at an end.', example: '["KEN"]' },
  types: { says: 'Only of these kinds.', example: '["STATE"]' },
  answers: { says: 'Only these answers to a norm.', example: '["EXPLICIT"]' },
  kinds: { says: 'Only references, or organizations, of these kinds.', example: '["ENDORSES"]' },
  ids: { says: 'Only parties with these ids.', example: '["KEN"]' },
  homes: { says: 'Only organizations at home in one of these states.', example: '["CHE"]' },
  commitments: { says: 'Only parties committed in one of these ways.', example: '["BOUND"]' },
  by: {
    says: 'What agreements are compared by, or of a timeline what dates a state: ADOPTION or STATE_JOINED.',
    example: 'NORMS',
  },
  corresponding: { says: 'With norms of other sets that correspond to it, as the same norm.', example: 'true' },
}

/** Files that need more than an id: what they are shown with. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  changes: { during: { from: '2024', to: '2024' } },
  events: { during: { from: '2024', to: '2024' } },
  'norm-coverage': { states: ['FJI', 'PNG', 'WSM', 'TON', 'VUT'] },
  search: { text: 'ransomware' },
}
