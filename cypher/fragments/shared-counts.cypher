// A row for each state that $states means and that shares agreements with the state of an id: `partner`, how many are
// `shared`, and how many that match the state of the id has, `own`.
//
// fragment (stateId)
MATCH (state:State {id: @stateId})-[mine:PARTY_TO]->(agreement:Agreement)
WHERE
  // include tie-counts(mine)
WITH state, agreement, collect(mine) AS mines
WHERE
  // include commits(mines, $commitments)
// include keep-matching(agreement, $filter)
WITH state, collect(agreement) AS agreements
UNWIND agreements AS agreement
MATCH (agreement)<-[theirs:PARTY_TO]-(partner:State)
WHERE
  partner <> state
  AND
  // include tie-counts(theirs)
WITH partner, agreement, size(agreements) AS own, collect(theirs) AS theirClaims
WHERE
  // include commits(theirClaims, $commitments)
WITH partner, own, count(*) AS shared
WHERE shared >= $minShared
// include through-agreements($states, through)
// include judge-state(partner, $states, through, isMeant)
WITH partner, own, shared, isMeant
WHERE isMeant
