// How many members each organization has.
//
// input Params { organizationIds: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { organizationId: ID!, count: Int! }
UNWIND $organizationIds AS organizationId
RETURN organizationId, COUNT {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    // include belonging-counts(claim)
  RETURN DISTINCT member
} AS count
ORDER BY organizationId
