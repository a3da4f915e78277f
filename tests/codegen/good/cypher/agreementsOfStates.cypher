// The agreements each state is party to, newest first.
// After `after`, where it is given. Ends a comment: */
//
// input Key { date: PartialDate!, "The last tie-break." id: ID! }
// input Params {
//   stateIds: [ID!]!
//   filter: AgreementFilter
//   counting: Counting!
//   types: [[EntityType]]
//   after: Key
//   first: Int!
// }
// type Row { stateId: ID!, agreement: Agreement!, claims: [Claim!]!, key: TieKey, share: Float, known: Boolean! }
UNWIND $stateIds AS stateId
// Each state has a page of its own.
CALL (stateId) {
  MATCH (:State {id: stateId})-[party:PARTY_TO]->(agreement:Agreement) // a claim each
  WHERE
    // include tie-counts(party)
    AND
    // include agreement-matches(agreement, $filter)
    AND agreement.name <> 'http://x // @y'
    AND ($types IS NULL OR agreement.type IN $types)
    AND ($after IS NULL OR (agreement.date < $after.date AND agreement.id > $after.id))

  RETURN agreement, collect(party {.*}) AS claims
  ORDER BY agreement.date DESC, agreement.id
  LIMIT $first
}
RETURN stateId, agreement {.*} AS agreement, claims, {from: stateId} AS key, 0.5 AS share, true AS known
ORDER BY stateId, agreement.date DESC, agreement.id
