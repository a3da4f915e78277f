// A row for each state that shares agreements with the state of an id, with how many: `partner` and `shared`.
//
// fragment (stateId)
MATCH (state:State {id: @stateId})-[mine:PARTY_TO]->(agreement:Agreement)
WHERE
  // include tie-counts(mine)
WITH DISTINCT state, agreement
// include keep-matching(agreement, $filter)
MATCH (agreement)<-[theirs:PARTY_TO]-(partner:State)
WHERE
  partner <> state
  AND
  // include tie-counts(theirs)
WITH partner, count(DISTINCT agreement) AS shared
WHERE shared >= $minShared
