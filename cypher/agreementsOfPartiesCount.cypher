// How many agreements each state or organization is party to.
//
// input Params { partyIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate! }
// type Row { partyId: ID!, count: Int! }
UNWIND $partyIds AS partyId
RETURN partyId, COUNT {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    // include party-counts(claim)
  WITH agreement, collect(claim) AS claims
  // include commit(claims, $commitments)
  // include keep-matching(agreement, $filter)
  RETURN agreement
} AS count
ORDER BY partyId
