// A row for each `agreement` of a state that reflects a norm.
//
// fragment (stateId, normId)
MATCH (:State {id: @stateId})-[joining:
  // include party-types()
]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {id: @normId})
WHERE
  // include party-counts(joining)
  AND
  // include reflecting-counts(reflecting)
WITH DISTINCT agreement, norm
// include keep-matching(agreement, $filter)
WITH agreement, norm
