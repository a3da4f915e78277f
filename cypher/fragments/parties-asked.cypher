// A row for each `party` of the agreement of an id that the parameters ask for, with the `claims` that count, in no order.
//
// fragment (agreementId)
MATCH (:Agreement {id: @agreementId})<-[claim:PARTY_TO]-(party:Entity)
WHERE
  // when $ids, $types, $kinds, $homes
  ($ids IS NULL OR party.id IN $ids)
  AND ($types IS NULL OR party.type IN $types)
  AND ($kinds IS NULL OR party.kind IN $kinds)
  AND ($homes IS NULL OR party.homeId IN $homes)
  AND
  // end
  // include act-counts(claim)
WITH party, collect(claim) AS claims
// include commit(claims, $commitments)
