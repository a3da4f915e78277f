// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
MATCH (state:State)
SET state.name = 'x'
RETURN 1 AS id
