// A page of the members of each organization, by name, with the claims that count.
//
// input Params { organizationIds: [ID!]!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { organizationId: ID!, member: Entity!, claims: [Claim!]!, key: OrderKey! }
UNWIND $organizationIds AS organizationId
CALL (organizationId) {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    // include belonging-counts(claim)
    AND
    // include past(0, member.sortKey, '', member.id)
  WITH member, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN member, collect(claim {.*}) AS claims
  ORDER BY member.sortKey, member.id
  LIMIT $first
}
RETURN organizationId, member {.*} AS member, claims, {number: 0, up: member.sortKey, down: '', id: member.id} AS key
ORDER BY organizationId, key.up, key.id
