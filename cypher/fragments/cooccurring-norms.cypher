// A row for each `found` norm that agreements which reflect the norm of an id reflect too, with how many are `shared`
// and how many reflect the first, `own`.
//
// fragment (normId)
// include agreements-reflecting(@normId)
WITH collect(agreement) AS agreements
UNWIND agreements AS agreement
MATCH (agreement)-[reflecting:REFLECTS]->(found:Norm)
WHERE
  found.id <> @normId
  AND
  // include reflecting-counts(reflecting)
WITH found, size(agreements) AS own, count(DISTINCT agreement) AS shared
