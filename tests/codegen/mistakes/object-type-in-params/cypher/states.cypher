// The states, by id.
//
// input Params { state: State! }
// type Row { id: ID! }
MATCH (state:State)
WHERE state.id = $state.id
RETURN state.id AS id
ORDER BY id
