// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:Stat|Entity)
WHERE NOT state:Agrement
RETURN state.id AS id
ORDER BY id
