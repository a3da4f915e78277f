// A row for each `agreement` that matches and is tied to the entity of an id by $relation, with the `tie`.
//
// fragment (id)
MATCH (:Entity {id: @id})-[claim:ISSUED|MAINTAINS|INVOLVES|CLASSIFIED_AS]-(agreement:Agreement)
WHERE
  type(claim) = $relation
  AND
  // include claim-counts(claim)
WITH DISTINCT agreement, {from: startNode(claim).id, relation: type(claim), to: endNode(claim).id} AS tie
// include keep-matching(agreement, $filter)
