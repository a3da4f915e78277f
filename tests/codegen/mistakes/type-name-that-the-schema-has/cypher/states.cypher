// The states, by id.
//
// input Params
// type Row { id: ID! }
// type Claim { id: ID! }
MATCH (state:State)
RETURN state.id AS id
ORDER BY id
