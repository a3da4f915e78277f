// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
LOAD CSV FROM 'file:///x.csv' AS line
RETURN 1 AS id
