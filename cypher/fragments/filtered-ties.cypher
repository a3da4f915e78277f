// A row for each tie that $filter lets through: `from`, `relation`, `to` and the `claims` that count. From the ends where
// the filter names them, since those are few and the ties are many.
//
// fragment ()
CALL () {
  UNWIND CASE WHEN $filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (:Entity)-[claim]->(:Entity)
  RETURN claim
  UNION
  UNWIND $filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim]-(:Entity)
  RETURN claim
}
WITH claim
WHERE
  type(claim) <> 'ASSESSED'
  AND ($filter.relations IS NULL OR type(claim) IN $filter.relations)
  AND ($filter.contested IS NULL OR $filter.contested = coalesce(claim.contested, false))
  AND
  // include tie-counts(claim)
WITH
  startNode(claim) AS from,
  type(claim) AS relation,
  endNode(claim) AS to,
  collect(claim) AS claims,
  count(DISTINCT claim.source) AS sources
WHERE $filter.maxSources IS NULL OR sources <= $filter.maxSources
