import { counted, countedAt, listedAt, NORM, PLAIN, STATE } from '../column.js'
import type { AskList } from '../list.js'

export const STATES: AskList = {
  root: 'states',
  name: 'States',
  one: 'state',
  many: 'states',
  about: 'States and areas as the sources list them; no position is taken on their status.',
  filters: [{ param: 'filter', type: 'StateFilter', title: 'States' }],
  fields: [],
  order: 'EntityOrder',
  dated: true,
  file: 'states',
  key: STATE,
  columns: [
    { id: 'name', label: 'State', field: 'self', kind: 'entity' },
    { id: 'code', label: 'Code', field: 'id', kind: 'text' },
    { id: 'officialName', label: 'Full name', field: 'officialName', kind: 'text' },
    { id: 'region', label: 'Region', field: 'region', kind: 'text' },
    { id: 'subregion', label: 'Subregion', field: 'subregion', kind: 'text' },
    { id: 'standing', label: 'Standing at the UN', field: 'standing', kind: 'code' },
    { id: 'agreementCount', label: 'Agreements', field: countedAt('agreements'), kind: 'count' },
    { id: 'agreements', label: 'Newest agreements', field: listedAt('agreements', PLAIN), kind: 'list' },
    { id: 'membershipCount', label: 'Memberships', field: countedAt('memberOf'), kind: 'count' },
    { id: 'memberOf', label: 'First memberships by name', field: listedAt('memberOf', PLAIN), kind: 'list' },
    { id: 'partners', label: 'Partners', field: countedAt('partners'), kind: 'count' },
    {
      id: 'norms',
      label: 'Norms of the default set',
      field: `norms(asOf: $asOf, counting: $counting) { norm { ${NORM} } }`,
      kind: 'entities',
    },
    { id: 'activities', label: 'Activities', field: counted('activities'), kind: 'count' },
    { id: 'polity', label: 'Polity score', field: 'polity(asOf: $asOf)', kind: 'number' },
  ],
  shown: ['name', 'region', 'subregion', 'agreementCount', 'membershipCount'],
  elsewhere: [
    {
      name: 'Network by agreements',
      note: 'These states, linked by the agreements they share',
      path: '/network',
      takes: { filter: 'states', asOf: 'asOf', counting: 'counting' },
      projection: 'STATES_BY_AGREEMENT',
    },
    {
      name: 'Network by memberships',
      note: 'These states, linked by the organizations they share',
      path: '/network',
      takes: { filter: 'states', asOf: 'asOf', counting: 'counting' },
      projection: 'STATES_BY_ORGANIZATION',
    },
  ],
}
