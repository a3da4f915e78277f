// How many states match.
//
// one row
//
// input Params { filter: StateFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include through-agreements($filter, through)
MATCH (state:State)
// include judge-state(state, $filter, through, matches)
WHERE matches
RETURN count(state) AS count
