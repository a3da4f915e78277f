// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
CREATE (state:State)
RETURN 1 AS id
