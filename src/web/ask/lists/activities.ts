import { EVIDENCE_COLUMNS, ENTITY, PLAIN } from '../column.js'
import type { AskList } from '../list.js'

export const ACTIVITIES: AskList = {
  root: 'activities',
  name: 'Activities',
  one: 'activity',
  many: 'activities',
  about: 'Statements, positions on international law, responses to breaches, capacity-building programmes.',
  filters: [{ param: 'filter', type: 'ActivityFilter', title: 'Activities' }],
  fields: [],
  dated: false,
  file: 'activities',
  key: PLAIN,
  columns: [
    { id: 'name', label: 'Activity', field: 'self', kind: 'entity' },
    { id: 'kind', label: 'Kind', field: 'kind', kind: 'code' },
    { id: 'date', label: 'Date', field: 'date', kind: 'date' },
    { id: 'by', label: 'Carried out by', field: `by { ${ENTITY} }`, kind: 'entities' },
    { id: 'beneficiaries', label: 'For', field: `beneficiaries { ${ENTITY} }`, kind: 'entities' },
    { id: 'forum', label: 'Made within', field: `forum { ${PLAIN} }`, kind: 'entity' },
    { id: 'topics', label: 'Subjects', field: `topics { ${PLAIN} }`, kind: 'entities' },
    { id: 'description', label: 'Description', field: 'description', kind: 'text' },
    { id: 'url', label: 'Documented at', field: 'url', kind: 'link' },
    ...EVIDENCE_COLUMNS,
  ],
  shown: ['name', 'kind', 'date', 'by', 'beneficiaries', 'evidence'],
  elsewhere: [],
}
