// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
DETACH DELETE state
RETURN 1 AS id
