// Adds to each row, under a name, the agreements that count for a StateFilter; null where it does not say.
//
// fragment (filter, name)
CALL () {
  MATCH (passed:Agreement)
  WHERE @filter.through IS NOT NULL
  // include keep-matching(passed, @filter.through)
  RETURN CASE WHEN @filter.through IS NULL THEN null ELSE collect(passed) END AS @name
}
