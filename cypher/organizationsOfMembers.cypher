// A page of the organizations that each state or organization is a member of, by name, with the claims that count.
//
// input Params { memberIds: [ID!]!, filter: OrganizationFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { memberId: ID!, organization: Organization!, claims: [Claim!]!, key: OrderKey! }
UNWIND $memberIds AS memberId
CALL (memberId) {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    // include belonging-counts(claim)
    AND
    // include past(0, organization.sortKey, '', organization.id)
  WITH organization, claim
  ORDER BY coalesce(claim.order, 0)
  WITH organization, collect(claim {.*}) AS claims
  // include keep-organizations(organization, $filter)
  RETURN organization, claims
  ORDER BY organization.sortKey, organization.id
  LIMIT $first
}
RETURN
  memberId,
  organization {.*} AS organization,
  claims,
  {number: 0, up: organization.sortKey, down: '', id: organization.id} AS key
ORDER BY memberId, key.up, key.id
