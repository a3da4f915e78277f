// Keeps the rows whose agreement is there at $asOf and matches an AgreementFilter by what it is itself.
//
// fragment (agreement, filter)
WITH *
WHERE
  // include is-there(@agreement)
  // when @filter
  AND
  // include matches-of-itself(@agreement, @filter)
  // end
