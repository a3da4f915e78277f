// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
RETURN state.id
ORDER BY state.id
