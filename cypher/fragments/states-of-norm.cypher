// A row for each `state` party to an agreement that reflects the norm of an id.
//
// fragment (normId)
MATCH (:Norm {id: @normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
WHERE
  // include tie-counts(reflecting)
WITH DISTINCT agreement
// include keep-matching(agreement, $filter)
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  // include tie-counts(joining)
WITH DISTINCT state
