// A row for each `agreement` that gives one of $answers to the norm of an id, with the `claims` of its answer.
//
// fragment (normId)
MATCH (norm:Norm {id: @normId})
CALL (norm) {
  MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
  RETURN agreement
  UNION
  MATCH (agreement:Agreement)
  WHERE 'NOT_ASSESSED' IN $answers
  RETURN agreement
}
// include keep-matching(agreement, $filter)
WITH
  agreement,
  // include answer-claims(agreement, norm)
  AS claims
WHERE
  // include answer(claims)
  IN $answers
