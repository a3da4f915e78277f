// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
WHERE lowercase(state.name) = apoc.text.clean('Kenya')
RETURN state.id AS id
ORDER BY id
