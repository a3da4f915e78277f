// The states, by id.
//
// input Params { after: Key! } input Key { id: ID! }
// type Row { id: ID! }
MATCH (state:State)
WHERE state.id > $after.id
RETURN state.id AS id
ORDER BY id
