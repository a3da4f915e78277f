// A row for each `agreement` that some source that counts assessed for a norm of a set, whatever it answered.
//
// fragment (setId)
MATCH (:Norm {setId: @setId})<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
WHERE
  // include claim-counts(answering)
WITH DISTINCT agreement
// include keep-matching(agreement, $filter)
