// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
WHERE
  // include named()
RETURN state.id AS id
ORDER BY id
