// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
CALL (state) {
  RETURN state.id AS id ORDER BY id LIMIT 1
}
RETURN id
