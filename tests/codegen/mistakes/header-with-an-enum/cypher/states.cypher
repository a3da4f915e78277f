// The states, by id.
//
// input Params
// type Row { id: ID! }
// enum Way { IN }
MATCH (state:State)
RETURN state.id AS id
ORDER BY id
