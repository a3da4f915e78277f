// What each node of a network is tied through: the ids of agreements, the newest first, of norms, parties, organizations
// or members by name, or of ties by relation and the ids of their ends. Entities that are tied through nothing are none.
// Whatever the projection, each filter is looked at once, as Neo4j takes longer to plan a filter than to apply it; and where
// there is none, none is planned.
//
// input Params { projection: Projection!, filter: AgreementFilter, states: StateFilter, organizations: OrganizationFilter, counting: Counting!, asOf: PartialDate! }
// type Row { entity: Entity!, throughIds: [ID!]! }
// when $filter, $states, $organizations
// include through-agreements($states, passedAgreements)
CALL (passedAgreements) {
  MATCH (state:State)
  // include judge-state(state, $states, passedAgreements, isMeant)
  WITH state, isMeant
  WHERE isMeant
  RETURN collect(state) AS states
}
CALL () {
  // include narrowest-agreements($filter)
  // include keep-tied(agreement, $filter)
  RETURN collect(agreement) AS agreements
}
CALL () {
  MATCH (organization:Organization)
  // include keep-organizations(organization, $organizations)
  RETURN collect(organization) AS organizations
}
// else
CALL () {
  MATCH (state:State)
  WHERE
    // include exists-then(state)
  RETURN collect(state) AS states
}
CALL () {
  MATCH (agreement:Agreement)
  WHERE
    // include is-there(agreement)
  RETURN collect(agreement) AS agreements
}
CALL () {
  MATCH (organization:Organization)
  RETURN collect(organization) AS organizations
}
// end
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
