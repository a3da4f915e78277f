// What each node of a network is tied through: the ids of agreements, the newest first, of norms, parties, organizations
// or members by name, or of ties by relation and the ids of their ends. Entities that are tied through nothing are none.
// Whatever the projection, each filter is looked at once, as Neo4j takes longer to plan a filter than to apply it.
//
// input Params { projection: Projection!, filter: AgreementFilter, states: StateFilter, organizations: OrganizationFilter, counting: Counting!, asOf: PartialDate! }
// type Row { entity: Entity!, throughIds: [ID!]! }
// include through-agreements($states, passedAgreements)
CALL (passedAgreements) {
  MATCH (state:State)
  // include judge-state(state, $states, passedAgreements, isMeant)
  WITH state, isMeant
  WHERE isMeant
  RETURN collect(state) AS states
}
CALL () {
  MATCH (agreement:Agreement)
  // include keep-matching(agreement, $filter)
  RETURN collect(agreement) AS agreements
}
CALL () {
  MATCH (organization:Organization)
  // include keep-organizations(organization, $organizations)
  RETURN collect(organization) AS organizations
}
CALL (states, agreements, organizations) {
  // include tied-through-agreements(agreements)
  UNION ALL
  // include tied-through-norms(agreements)
  UNION ALL
  // include tied-through-members(organizations)
  UNION ALL
  // include tied-through-ties(agreements, organizations, states)
}
WITH states, entity, id, up, down
ORDER BY down DESC, up, id
WITH states, entity, collect(id) AS throughIds
WHERE CASE WHEN $projection STARTS WITH 'STATES' THEN entity IN states ELSE true END
RETURN entity {.*} AS entity, throughIds
ORDER BY entity.id
