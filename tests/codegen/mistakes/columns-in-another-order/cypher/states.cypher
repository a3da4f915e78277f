// The states, by id.
//
// input Params
// type Row { id: ID!, name: String! }
MATCH (state:State)
RETURN state.name AS name, state.id AS id
ORDER BY id
