// A row for each state and agreement, agreement and party, agreement and norm, or norm and agreement, as $projection
// asks: `entity` is tied through the one of `id`, which stands by `down`, descending, then by `up`.
//
// fragment (agreements)
UNWIND CASE
  WHEN $projection IN ['STATES_BY_AGREEMENT', 'AGREEMENTS_BY_PARTY', 'AGREEMENTS_BY_NORM', 'NORMS_BY_AGREEMENT'] THEN @agreements
  ELSE []
END AS agreement
MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(end:Entity)
WHERE
  CASE $projection
    WHEN 'STATES_BY_AGREEMENT' THEN type(tying) = 'PARTY_TO' AND end.type = 'STATE'
    WHEN 'AGREEMENTS_BY_PARTY' THEN type(tying) = 'PARTY_TO'
    ELSE type(tying) = 'REFLECTS'
  END
  AND
  // include tie-counts(tying)
WITH DISTINCT agreement, end, $projection STARTS WITH 'AGREEMENTS' AS isNode
RETURN
  CASE WHEN isNode THEN agreement ELSE end END AS entity,
  CASE WHEN isNode THEN end.id ELSE agreement.id END AS id,
  CASE WHEN isNode THEN end.sortKey ELSE '' END AS up,
  CASE WHEN isNode THEN '' ELSE coalesce(agreement.date, '') END AS down
