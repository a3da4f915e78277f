// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State
RETURN state.id AS id
ORDER BY id
