// The states, by id.
//
// input Params { ids: [IDs!]! }
// type Row { id: ID! }
MATCH (state:State)
WHERE
  // include named(state)
  AND state.id IN $ids
RETURN state.name AS name
ORDER BY name
