// How many organizations each state or organization is a member of.
//
// input Params { memberIds: [ID!]!, filter: OrganizationFilter, counting: Counting!, asOf: PartialDate! }
// type Row { memberId: ID!, count: Int! }
UNWIND $memberIds AS memberId
RETURN memberId, COUNT {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    // include belonging-counts(claim)
  WITH DISTINCT organization
  // include keep-organizations(organization, $filter)
  RETURN organization
} AS count
ORDER BY memberId
