// The states, by id.
//
// input Params { counting: Countin }
// type Row { id: ID! }
MATCH (state:State)
WHERE $counting IS NULL
RETURN state.id AS id
ORDER BY id
