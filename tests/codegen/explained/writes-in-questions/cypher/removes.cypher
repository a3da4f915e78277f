// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
REMOVE state.name
RETURN 1 AS id
