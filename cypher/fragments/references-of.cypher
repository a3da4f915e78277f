// A row for each `other` text and `kind` in which the agreement of an id refers to it, or is referred to by it.
//
// fragment (id)
MATCH (agreement:Agreement {id: @id})-[claim:REFERENCES]-(other:Entity)
WHERE
  ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = agreement))
  AND ($kinds IS NULL OR claim.value IN $kinds)
  AND
  // include claim-counts(claim)
WITH DISTINCT other, startNode(claim).id AS from, endNode(claim).id AS to, claim.value AS kind
WHERE kind IS NOT NULL
