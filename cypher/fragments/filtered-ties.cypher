// A row for each tie that $filter lets through: `from`, `relation`, `to` and the `claims` that count. From the ends where
// the filter names them, since those are few and the ties are many.
//
// fragment ()
CALL () {
  UNWIND CASE WHEN $filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (from:Entity)-[claim:
    // include relations()
  ]->(to:Entity)
  RETURN from, claim, to
  UNION ALL
  UNWIND $filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim:
    // include relations()
  ]-(:Entity)
  WITH DISTINCT claim
  RETURN startNode(claim) AS from, claim, endNode(claim) AS to
}
WITH from, claim, to
WHERE
  ($filter.relations IS NULL OR type(claim) IN $filter.relations)
  AND ($filter.contested IS NULL OR $filter.contested = coalesce(claim.contested, false))
  AND
  // include tie-counts(claim)
WITH from, type(claim) AS relation, to, collect(claim) AS claims
WHERE
  $filter.maxSources IS NULL
  OR size(reduce(sources = [], claim IN claims |
    CASE WHEN claim.source IN sources THEN sources ELSE sources + claim.source END)) <= $filter.maxSources
