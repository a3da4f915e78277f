// A row for each state and organization, or organization and member, as $projection asks: see tied-through-agreements.
//
// fragment (organizations)
UNWIND CASE
  WHEN $projection IN ['STATES_BY_ORGANIZATION', 'ORGANIZATIONS_BY_MEMBER'] THEN @organizations
  ELSE []
END AS organization
MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
WHERE
  ($projection = 'ORGANIZATIONS_BY_MEMBER' OR member.type = 'STATE')
  AND
  // include belonging-counts(belonging)
WITH DISTINCT organization, member, $projection = 'ORGANIZATIONS_BY_MEMBER' AS isNode
RETURN
  CASE WHEN isNode THEN organization ELSE member END AS entity,
  CASE WHEN isNode THEN member.id ELSE organization.id END AS id,
  CASE WHEN isNode THEN member.sortKey ELSE organization.sortKey END AS up,
  '' AS down
