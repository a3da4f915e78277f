import { CODES } from '../../generated/inputs.js'
import { listed, NORM, PLAIN, STATE_FIELDS } from '../column.js'
import type { AskList } from '../list.js'

const PAIRS_FIELD = { codes: {}, group: 'Pairs' }

export const PAIRS: AskList = {
  root: 'statesSharingAgreements',
  name: 'Pairs of states',
  one: 'pair of states',
  many: 'pairs of states',
  about: 'States two by two, by the agreements that both are party to.',
  filters: [
    { param: 'filter', type: 'AgreementFilter', title: 'Agreements that they share', says: 'sharing agreements #' },
    { param: 'states', type: 'StateFilter', title: 'One state of each pair', says: 'one of them #' },
    { param: 'withStates', type: 'StateFilter', title: 'The other state of each pair', says: 'the other #' },
  ],
  fields: [
    {
      ...PAIRS_FIELD,
      name: 'minShared',
      type: 'Int',
      kind: 'number',
      label: 'At least so many shared',
      says: 'with at least # in common',
      help: 'Only pairs that share at least as many agreements.',
    },
    {
      ...PAIRS_FIELD,
      name: 'acrossRegions',
      type: 'Boolean',
      kind: 'yesNo',
      label: 'Across regions',
      says: 'of two regions',
      not: 'within one region',
      help: 'Yes: of two regions of the United Nations; no: within one.',
    },
    {
      ...PAIRS_FIELD,
      name: 'commitments',
      type: 'Commitment',
      kind: 'codes',
      codes: CODES.Commitment,
      label: 'How far both are committed',
      says: 'by agreements that commit both: #',
      help: 'Only agreements that commit both states in one of these ways. None chosen: however far.',
    },
  ],
  order: 'SharedOrder',
  dated: true,
  file: 'state-pairs',
  key: `a { ${STATE_FIELDS} } b { ${STATE_FIELDS} }`,
  columns: [
    { id: 'one', label: 'One state', field: `a { ${STATE_FIELDS} }`, kind: 'entity' },
    { id: 'other', label: 'The other', field: `b { ${STATE_FIELDS} }`, kind: 'entity' },
    { id: 'shared', label: 'Shared agreements', field: 'sharedCount', kind: 'number' },
    { id: 'jaccard', label: 'Share of all that either has', field: 'jaccard', kind: 'share' },
    { id: 'agreements', label: 'Newest shared agreements', field: listed('agreements', PLAIN), kind: 'list' },
    { id: 'norms', label: 'Norms that these reflect', field: `norms { ${NORM} }`, kind: 'entities' },
  ],
  shown: ['one', 'other', 'shared', 'jaccard', 'agreements'],
  elsewhere: [
    {
      name: 'Network of states',
      note: 'The same agreements as links between states',
      path: '/network',
      takes: { filter: 'filter', states: 'states', minShared: 'minWeight', asOf: 'asOf', counting: 'counting' },
      projection: 'STATES_BY_AGREEMENT',
      minWeight: 1,
    },
  ],
}
