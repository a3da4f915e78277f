// Adds to each row, under a name, the agreements that count for a StateFilter; null where it does not say.
//
// fragment (filter, name)
// when @filter.through
CALL () {
  // include narrowest-agreements(@filter.through)
  // include keep-tied(agreement, @filter.through)
  RETURN collect(agreement) AS @name
}
// else
CALL () {
  RETURN null AS @name
}
// end
