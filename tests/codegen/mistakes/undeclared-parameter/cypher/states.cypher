// The states, by id.
//
// input Params { ids: [ID!]! }
// type Row { id: ID! }
MATCH (state:State)
WHERE state.id IN $idz OR state.id IN $ids
RETURN state.id AS id
ORDER BY id
