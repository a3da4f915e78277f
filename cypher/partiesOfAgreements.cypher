// A page of the parties of each agreement, by name, with the claims that count.
//
// input Params { agreementIds: [ID!]!, types: [EntityType!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreementId: ID!, party: Entity!, claims: [Claim!]!, key: OrderKey! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($types IS NULL OR party.type IN $types)
    AND
    // include tie-counts(claim)
    AND
    // include past(0, party.sortKey, '', party.id)
  WITH party, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN party, collect(claim {.*}) AS claims
  ORDER BY party.sortKey, party.id
  LIMIT $first
}
RETURN agreementId, party {.*} AS party, claims, {number: 0, up: party.sortKey, down: '', id: party.id} AS key
ORDER BY agreementId, key.up, key.id
