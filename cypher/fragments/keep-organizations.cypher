// Keeps the rows whose organization matches an OrganizationFilter.
//
// fragment (organization, filter)
WITH *,
  CASE WHEN @filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (@organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      // include claim-counts(belonging)
    WITH member, collect(belonging) AS memberClaims
    RETURN {id: member.id, claims: memberClaims}
  } END AS members
WITH *,
  CASE WHEN @filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (@organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      // include claim-counts(joining)
      AND
      // include is-there(joined)
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, claims: joinedClaims}
  } END AS everJoined
WITH *,
  (
    (@filter.ids IS NULL OR @organization.id IN @filter.ids)
    AND
    // include text-matches(@organization, @filter.text)
    AND (@filter.kinds IS NULL OR @organization.kind IN @filter.kinds)
    AND (@filter.homes IS NULL OR @organization.homeId IN @filter.homes)
    AND (@filter.groups IS NULL OR @organization.groupId IN @filter.groups)
    AND
    // include in-member-sets(members, @filter.members)
    AND
    // include in-party-sets(everJoined, [], @filter.partyTo)
  ) AS matches
WHERE matches
