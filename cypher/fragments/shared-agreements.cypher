// A row for each pair of $pairs, by its place `at` among them, and each `agreement` that its two states share. Whether
// an agreement matches is asked once, however many pairs share it.
//
// fragment ()
UNWIND range(0, size($pairs) - 1) AS at
WITH at, $pairs[at] AS pair
MATCH (:State {id: pair.a})-[one:
  // include party-types()
]->(agreement:Agreement)<-[other:
  // include party-types()
]-(:State {id: pair.b})
WHERE
  // include party-counts(one)
  AND
  // include party-counts(other)
// when $commitments
WITH at, agreement, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
WHERE
  // include commits(ones, $commitments)
  AND
  // include commits(others, $commitments)
// else
WITH DISTINCT at, agreement
// end
WITH agreement, collect(at) AS places
// include keep-matching(agreement, $filter)
UNWIND places AS at
WITH at, agreement
