// The states that pass a test twice, of a variable that only the fragment has.
//
// input Params { ids: [ID!]! }
// type Row { id: ID! }
MATCH (state:State)
WHERE
  // include some($ids, x = state.id)
  AND
  // include some($ids, x = state.id)
RETURN state.id AS id
ORDER BY id
