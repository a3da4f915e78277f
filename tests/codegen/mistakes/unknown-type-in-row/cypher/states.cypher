// The states, by id.
//
// input Params
// type Row { state: Stat! }
MATCH (state:State)
RETURN state {.*} AS state
ORDER BY state.id
