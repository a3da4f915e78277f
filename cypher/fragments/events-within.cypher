// A row for each event of $during that is asked for and whose claim counts: `agreement`, `claim` and `event`.
//
// fragment ()
MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
WHERE
  ($of IS NULL OR agreement.id IN $of)
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($during.from IS NULL OR event.from >= $during.from)
  AND ($during.to IS NULL OR event.from <= $during.to + '~')
  AND
  // include claim-is-meant(claim)
