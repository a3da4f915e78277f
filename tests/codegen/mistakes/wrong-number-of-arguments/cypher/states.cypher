// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
WHERE
  // include asked(state)
  AND
  // include asked(state, [1, 2], f(3, 4))
RETURN state.id AS id
ORDER BY id
