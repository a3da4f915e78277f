// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
CALL {
  WITH state
  RETURN state.id AS id
}
RETURN id
ORDER BY id
