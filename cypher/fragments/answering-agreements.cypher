// A row for each `agreement` that gives one of $answers to the norm of an id, with the `claims` of its answer.
//
// fragment (normId)
MATCH (norm:Norm {id: @normId})
CALL (norm) {
  MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
  RETURN DISTINCT agreement
  // when $answers[] = 'NOT_ASSESSED'
  UNION
  MATCH (agreement:Agreement)
  RETURN agreement
  // end
}
// include keep-matching(agreement, $filter)
WITH
  agreement,
  // include answer-claims(agreement, norm)
  AS claims
WHERE
  // include answer(claims)
  IN $answers
