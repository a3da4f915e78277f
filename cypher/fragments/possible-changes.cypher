// A row for each moment of $during at which a claim that is meant of a tie that is asked for starts or ends: `from`,
// `relation`, `to` and `moment`.
//
// fragment ()
MATCH (from:Entity)-[claim:
  // include relations()
]->(to:Entity)
WHERE
  // include is-asked(claim)
  AND ($of IS NULL OR from.id IN $of OR to.id IN $of)
  AND
  // include claim-is-meant(claim)
  AND
  // include value-is-meant(claim)
UNWIND [claim.starts, claim.ends] AS moment
WITH DISTINCT from, type(claim) AS relation, to, moment
WHERE
  moment <> ''
  AND ($during.from IS NULL OR moment >= $during.from)
  AND ($during.to IS NULL OR moment <= $during.to + '~')
