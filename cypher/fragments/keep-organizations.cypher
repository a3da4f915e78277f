// Keeps the rows whose organization matches an OrganizationFilter.
//
// fragment (organization, filter)
WITH *,
  CASE WHEN @filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (@organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      // include tie-counts(belonging)
    RETURN DISTINCT member.id
  } END AS memberIds
WITH *,
  CASE WHEN @filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (@organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      // include tie-counts(joining)
      AND
      // include is-there(joined)
    RETURN DISTINCT joined.id
  } END AS joinedIds
WITH *,
  (
    (@filter.ids IS NULL OR @organization.id IN @filter.ids)
    AND
    // include text-matches(@organization, @filter.text)
    AND (@filter.kinds IS NULL OR @organization.kind IN @filter.kinds)
    AND (@filter.homes IS NULL OR @organization.homeId IN @filter.homes)
    AND (@filter.groups IS NULL OR @organization.groupId IN @filter.groups)
    AND
    // include in-sets(memberIds, coalesce(@filter.members, []))
    AND
    // include in-sets(joinedIds, coalesce(@filter.partyTo, []))
  ) AS matches
WHERE matches
