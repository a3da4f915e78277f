// What each node of a network is tied through: the ids of agreements, the newest first, of norms, parties, organizations
// or members by name, or of ties by relation and the ids of their ends. Entities that are tied through nothing are none.
//
// input Params { projection: Projection!, filter: AgreementFilter, states: StateFilter, organizations: OrganizationFilter, counting: Counting!, asOf: PartialDate! }
// type Row { entity: Entity!, throughIds: [ID!]! }
// include through-ids($states, passedIds)
CALL (passedIds) {
  // include tied-through-agreements()
  UNION ALL
  // include tied-through-norms()
  UNION ALL
  // include tied-through-members()
  UNION ALL
  // include tied-through-ties(passedIds)
}
WITH passedIds, entity, id, up, down
ORDER BY down DESC, up, id
WITH passedIds, entity, collect(id) AS throughIds
// include judge-state(entity, $states, passedIds, isMeant)
WITH entity, throughIds, isMeant
WHERE CASE WHEN $projection STARTS WITH 'STATES' THEN isMeant ELSE true END
RETURN entity {.*} AS entity, throughIds
ORDER BY entity.id
