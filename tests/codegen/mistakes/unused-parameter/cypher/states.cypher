// The states, by id.
//
// input Params { ids: [ID!]! }
// type Row { id: ID! }
MATCH (state:State) // $ids
WHERE state.name <> '$ids'
RETURN state.id AS id
ORDER BY id
