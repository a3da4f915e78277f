import type { EntityFact } from './facts.js'
import type { Placed, Rows } from './parse.js'
import type { Row } from './tables.js'

/** The rows of nodes/ as entities: with their type, in the names of the domain, and with the import that brought them in. */
export function entitiesOf(rows: Rows): readonly EntityFact[] {
  const imports = new Set(rows.sources.filter(({ row }) => row.sha256 !== null).map(({ row }) => row.id))
  const placed = <R>(table: readonly Placed<R>[], factOf: (row: R) => EntityFact) =>
    table.map(({ row, part }) => ({ ...factOf(row), origin: part !== undefined && imports.has(part) ? part : null }))
  return [
    ...placed(rows.agreements, agreementOf),
    ...placed(rows.states, stateOf),
    ...placed(rows.organizations, organizationOf),
    ...placed(rows.normSets, normSetOf),
    ...placed(rows.norms, (row) => ({ type: 'NORM', ...row })),
    ...placed(rows.stakeholderGroups, (row) => ({ type: 'STAKEHOLDER_GROUP', ...row })),
    ...placed(rows.typologies, (row) => ({ type: 'TYPOLOGY', ...row })),
    ...placed(rows.indicators, indicatorOf),
    ...placed(rows.activities, activityOf),
    ...placed(rows.instruments, (row) => ({ type: 'INSTRUMENT', ...row })),
  ]
}

function agreementOf({ legal_force: legalForce, ...row }: Row<'agreements'>): EntityFact {
  return { type: 'AGREEMENT', ...row, legalForce }
}

function stateOf({ official_name: officialName, ...row }: Row<'states'>): EntityFact {
  return { type: 'STATE', ...row, officialName }
}

function organizationOf({ home, group, ...row }: Row<'organizations'>): EntityFact {
  return { type: 'ORGANIZATION', ...row, homeId: home, groupId: group }
}

function indicatorOf({ evidence_kinds: evidenceKinds, ...row }: Row<'indicators'>): EntityFact {
  return { type: 'INDICATOR', ...row, evidenceKinds }
}

function activityOf({ forum, topics, ...row }: Row<'activities'>): EntityFact {
  return { type: 'ACTIVITY', ...row, forumId: forum, topicIds: topics }
}

/** Which set is the default is a fact of the corpus, not of the set. */
function normSetOf({ id, name, aliases, description }: Row<'normSets'>): EntityFact {
  return { type: 'NORM_SET', id, name, aliases, description }
}
