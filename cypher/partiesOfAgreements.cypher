// A page of the parties of each agreement, by name, with the claims that count.
//
// input Params { agreementIds: [ID!]!, ids: [ID!], types: [EntityType!], kinds: [OrganizationKind!], homes: [ID!], commitments: [Commitment!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreementId: ID!, party: Entity!, claims: [Claim!]!, key: OrderKey! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    // include party-is-asked(party)
    AND
    // include act-counts(claim)
  WITH party, collect(claim) AS claims
  // include commit(claims, $commitments)
  WITH party, claims
  WHERE
    // include past(0, party.sortKey, '', party.id)
  RETURN party, claims
  ORDER BY party.sortKey, party.id
  LIMIT $first
}
RETURN
  agreementId,
  party {.*} AS party,
  COLLECT {
    UNWIND claims AS claim
    WITH claim
    ORDER BY coalesce(claim.order, 0)
    RETURN claim {.*}
  } AS claims,
  {number: 0, up: party.sortKey, down: '', id: party.id} AS key
ORDER BY agreementId, key.up, key.id
