// Adds to each row, under a name, the agreements that count for a StateFilter; null where it does not say.
//
// fragment (filter, name)
CALL () {
  // include narrowest-agreements(@filter.through)
  WITH agreement
  WHERE @filter.through IS NOT NULL
  // include keep-tied(agreement, @filter.through)
  RETURN CASE WHEN @filter.through IS NULL THEN null ELSE collect(agreement) END AS @name
}
