// How many states match.
//
// one row
//
// input Params { filter: StateFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include through-ids($filter, throughIds)
MATCH (state:State)
// include judge-state(state, $filter, throughIds, matches)
WHERE matches
RETURN count(state) AS count
