// A row for each `state` that exists at $asOf and matches a StateFilter.
//
// fragment (filter)
// when @filter
// include through-agreements(@filter, through)
MATCH (state:State)
// include judge-state(state, @filter, through, matches)
WHERE matches
// else
MATCH (state:State)
WHERE
  // include exists-then(state)
// end
