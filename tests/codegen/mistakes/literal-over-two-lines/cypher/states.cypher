// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
WHERE state.name = 'a
b'
RETURN state.id AS id
ORDER BY id
