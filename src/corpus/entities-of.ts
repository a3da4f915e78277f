import type { EntityFact } from './facts.js'
import type { Rows } from './parse.js'
import type { Row } from './tables.js'

/** The rows of nodes/ as entities: with their type, and in the names of the domain. */
export function entitiesOf(rows: Rows): readonly EntityFact[] {
  return [
    ...rows.agreements.map(({ row }) => agreementOf(row)),
    ...rows.states.map(({ row }) => stateOf(row)),
    ...rows.organizations.map(({ row }) => organizationOf(row)),
    ...rows.normSets.map(({ row }) => normSetOf(row)),
    ...rows.norms.map(({ row }) => ({ type: 'NORM' as const, ...row })),
    ...rows.stakeholderGroups.map(({ row }) => ({ type: 'STAKEHOLDER_GROUP' as const, ...row })),
    ...rows.typologies.map(({ row }) => ({ type: 'TYPOLOGY' as const, ...row })),
    ...rows.indicators.map(({ row }) => indicatorOf(row)),
    ...rows.activities.map(({ row }) => activityOf(row)),
    ...rows.instruments.map(({ row }) => ({ type: 'INSTRUMENT' as const, ...row })),
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
