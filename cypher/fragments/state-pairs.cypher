// A row for each pair of states that shares agreements: `a` of $states, `b` of $withStates or, where that is absent, of
// $states too (where both are of both in the order of their codes), `shared`, and how many agreements that match each
// has: `aCount`, `bCount`.
//
// fragment ()
// when $states, $withStates
// include through-agreements($states, through)
// include through-agreements($withStates, withThrough)
CALL () {
  // include narrowest-agreements($filter)
  // include keep-tied(agreement, $filter)
  RETURN agreement
}
// else
// include matching-agreements($filter)
WITH agreement
// end
MATCH (agreement)<-[joining:
  // include party-types()
]-(state:State)
WHERE
  // include party-counts(joining)
// when $states, $withStates
WITH through, withThrough, agreement, state, collect(joining) AS joinings
// include commit(joinings, $commitments)
WITH through, withThrough, state, collect(agreement) AS agreements
// include judge-state(state, $states, through, isOne)
WITH state, agreements, withThrough, isOne
// include judge-state(state, $withStates, withThrough, isMeant)
WITH state, state.id AS id, agreements, isOne, CASE WHEN $withStates IS NULL THEN isOne ELSE isMeant END AS isOther
WHERE isOne OR isOther
// else
WITH agreement, state, joining
WHERE
  // include exists-then(state)
// when $commitments
WITH agreement, state, collect(joining) AS joinings
WHERE
  // include commits(joinings, $commitments)
// else
WITH DISTINCT agreement, state
// end
WITH state, state.id AS id, collect(agreement) AS agreements, true AS isOne, true AS isOther
// end
UNWIND agreements AS agreement
WITH agreement, collect({state: state, id: id, isOne: isOne, isOther: isOther, count: size(agreements)}) AS parties
UNWIND parties AS x
UNWIND parties AS y
WITH x, y
WHERE x.id < y.id AND ((x.isOne AND y.isOther) OR (x.isOther AND y.isOne))
WITH CASE WHEN x.isOne AND y.isOther THEN [x, y] ELSE [y, x] END AS sides
WITH sides[0] AS x, sides[1] AS y
WITH x.state AS a, y.state AS b, x.count AS aCount, y.count AS bCount, count(*) AS shared
WHERE shared >= $minShared AND ($acrossRegions IS NULL OR $acrossRegions = (a.region <> b.region))
