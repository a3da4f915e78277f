// The states, by id.
//
// type Row { id: ID! }
MATCH (state:State)
RETURN state.id AS id
ORDER BY id
