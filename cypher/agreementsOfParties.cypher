// A page of the agreements that each state or organization is party to, newest first, with the claims that count.
//
// input Params { partyIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { partyId: ID!, agreement: Agreement!, claims: [Claim!]!, key: OrderKey! }
UNWIND $partyIds AS partyId
CALL (partyId) {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    // include party-counts(claim)
    AND
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  WITH agreement, claim
  ORDER BY coalesce(claim.order, 0)
  WITH agreement, collect(claim {.*}) AS claims
  // include commit(claims, $commitments)
  // include keep-matching(agreement, $filter)
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH partyId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN partyId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY partyId, down DESC, agreement.id
