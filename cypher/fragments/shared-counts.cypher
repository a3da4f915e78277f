// A row for each state that $states means and that shares agreements with the state of an id: `partner`, how many are
// `shared`, and how many that match the state of the id has, `own`.
//
// fragment (stateId)
MATCH (state:State {id: @stateId})-[mine:
  // include party-types()
]->(agreement:Agreement)
WHERE
  // include party-counts(mine)
WITH state, agreement, collect(mine) AS mines
// include commit(mines, $commitments)
// when $states
// include keep-tied(agreement, $filter)
// else
// include keep-matching(agreement, $filter)
// end
WITH state, collect(agreement) AS agreements
WITH state, agreements, size(agreements) AS own
UNWIND agreements AS agreement
MATCH (agreement)<-[theirs:
  // include party-types()
]-(partner:State)
WHERE
  partner <> state
  AND
  // include party-counts(theirs)
// when $commitments
WITH own, partner, agreement, collect(theirs) AS theirClaims
WHERE
  // include commits(theirClaims, $commitments)
WITH partner, own, count(*) AS shared
// else
WITH partner, own, count(DISTINCT agreement) AS shared
// end
WHERE shared >= $minShared
// when $states
// include through-agreements($states, through)
// include judge-state(partner, $states, through, isMeant)
WITH partner, own, shared, isMeant
WHERE isMeant
// else
WITH partner, own, shared
WHERE
  // include exists-then(partner)
// end
