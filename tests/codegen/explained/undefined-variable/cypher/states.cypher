// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
WHERE sate.name = 'Kenya'
RETURN state.id AS id
ORDER BY id
