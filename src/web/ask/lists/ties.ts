import { ENTITY } from '../column.js'
import type { AskList } from '../list.js'

export const TIES_LIST: AskList = {
  root: 'ties',
  name: 'Ties',
  one: 'tie',
  many: 'ties',
  about: 'Who is tied to what, and on which evidence: for questions about the evidence itself.',
  filters: [{ param: 'filter', type: 'TieFilter', title: 'Ties' }],
  fields: [],
  dated: true,
  file: 'ties',
  key: 'id',
  columns: [
    { id: 'from', label: 'From', field: `from { ${ENTITY} }`, kind: 'entity' },
    { id: 'relation', label: 'Relation', field: 'relation', kind: 'code' },
    { id: 'to', label: 'To', field: `to { ${ENTITY} }`, kind: 'entity' },
    { id: 'spells', label: 'How and when', field: 'spells { value since until }', kind: 'spells' },
    { id: 'contested', label: 'Contested', field: 'contested', kind: 'yesNo' },
    { id: 'evidence', label: 'Evidence', field: 'claims { source { access } }', kind: 'access' },
    { id: 'sources', label: 'Sources', field: 'claims { source { id title } }', kind: 'sources' },
    { id: 'locators', label: 'Where in the sources', field: 'claims { locators }', kind: 'locators' },
  ],
  shown: ['from', 'relation', 'to', 'spells', 'contested', 'evidence', 'sources'],
  elsewhere: [],
}
