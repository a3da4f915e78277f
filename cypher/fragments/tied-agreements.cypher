// A row for each `agreement` that matches $filter and reflects norms and has parties of these ids: all of some, any of
// some (null: whichever), none of some. Looked for at the first of all; without one, everywhere. Lists, and not the map
// that holds them: Neo4j 5.26 takes a map in a subquery of a subquery for a node.
//
// fragment (allIds, anyIds, noneIds)
CALL (@allIds) {
  MATCH (agreement:Agreement)
  WHERE size(@allIds) = 0
  RETURN agreement
  UNION
  MATCH (:Entity {id: head(@allIds)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
  RETURN agreement
}
// include keep-matching(agreement, $filter)
WITH agreement, @allIds, @anyIds, @noneIds
CALL (agreement) {
  MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(tied:Entity)
  WHERE
    // include tie-counts(tying)
  RETURN collect(DISTINCT tied.id) AS tiedIds
}
WITH *,
  (
    all(allId IN @allIds WHERE allId IN tiedIds)
    AND CASE WHEN @anyIds IS NULL THEN true ELSE any(anyId IN @anyIds WHERE anyId IN tiedIds) END
    AND none(noneId IN @noneIds WHERE noneId IN tiedIds)
  ) AS isTied
WHERE isTied
