// How many states match.
//
// one row
//
// input Params { filter: StateFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include matching-states($filter)
RETURN count(state) AS count
