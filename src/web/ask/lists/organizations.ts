import { EVIDENCE_COLUMNS, countedAt, ENTITY, listedAt, PLAIN, STATE_FIELDS } from '../column.js'
import type { AskList } from '../list.js'

export const ORGANIZATIONS: AskList = {
  root: 'organizations',
  name: 'Organizations',
  one: 'organization',
  many: 'organizations',
  about: 'Organizations of any kind, from the United Nations to a company.',
  filters: [{ param: 'filter', type: 'OrganizationFilter', title: 'Organizations' }],
  fields: [],
  order: 'EntityOrder',
  dated: true,
  file: 'organizations',
  key: PLAIN,
  columns: [
    { id: 'name', label: 'Organization', field: 'self', kind: 'entity' },
    { id: 'kind', label: 'Kind', field: 'kind', kind: 'code' },
    { id: 'home', label: 'At home in', field: `home { ${STATE_FIELDS} }`, kind: 'entity' },
    { id: 'group', label: 'Stakeholder group', field: `group { ${PLAIN} }`, kind: 'entity' },
    { id: 'memberCount', label: 'Members', field: countedAt('members'), kind: 'count' },
    { id: 'members', label: 'First members by name', field: listedAt('members', ENTITY), kind: 'list' },
    { id: 'memberOf', label: 'Member of', field: listedAt('memberOf', PLAIN), kind: 'list' },
    { id: 'partyCount', label: 'Party to', field: countedAt('partyTo'), kind: 'count' },
    { id: 'partyTo', label: 'Newest agreements it is party to', field: listedAt('partyTo', PLAIN), kind: 'list' },
    { id: 'issued', label: 'Issued', field: countedAt('issued'), kind: 'count' },
    { id: 'maintains', label: 'Maintains', field: countedAt('maintains'), kind: 'count' },
    { id: 'description', label: 'Description', field: 'description', kind: 'text' },
    { id: 'url', label: 'Address', field: 'url', kind: 'link' },
    { id: 'ties', label: 'Ties', field: countedAt('ties'), kind: 'count' },
    ...EVIDENCE_COLUMNS,
  ],
  shown: ['name', 'kind', 'home', 'memberCount', 'partyCount'],
  elsewhere: [
    {
      name: 'Network by members',
      note: 'These organizations, linked by the members they share',
      path: '/network',
      takes: { filter: 'organizations', asOf: 'asOf', counting: 'counting' },
      projection: 'ORGANIZATIONS_BY_MEMBER',
    },
  ],
}
