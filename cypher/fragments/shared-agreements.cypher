// A row for each `agreement` that the two states of a pair share.
//
// fragment (pair)
MATCH (:State {id: @pair.a})-[one:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(:State {id: @pair.b})
WHERE
  // include tie-counts(one)
  AND
  // include tie-counts(other)
WITH DISTINCT agreement
// include keep-matching(agreement, $filter)
