// A row for each `agreement` that matches $filter and is tied as a TiedTo asks; one that names nothing asks for all.
//
// fragment (tied)
CALL (@tied) {
  MATCH (agreement:Agreement)
  WHERE size(@tied.all) = 0
  RETURN agreement
  UNION
  MATCH (:Entity {id: head(@tied.all)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
  RETURN agreement
}
WITH *, @tied.all + coalesce(@tied.any, []) + @tied.none AS namedIds
WITH *,
  CASE WHEN size(namedIds) = 0 THEN [] ELSE COLLECT {
    MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(named:Entity)
    WHERE
      named.id IN namedIds
      AND
      // include tie-counts(tying)
    RETURN DISTINCT named.id
  } END AS tiedIds
WITH *,
  // include in-sets(tiedIds, [@tied])
  AS isTied
WHERE isTied
// include keep-matching(agreement, $filter)
