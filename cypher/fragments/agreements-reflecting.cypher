// A row for each `agreement` that reflects the norm of an id.
//
// fragment (normId)
MATCH (:Norm {id: @normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
WHERE
  // include reflecting-counts(reflecting)
WITH DISTINCT agreement
// include keep-matching(agreement, $filter)
