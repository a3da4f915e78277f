// Adds states.
//
// input Params { rows: [State!]! }
// type Row { id: ID! }
UNWIND $rows AS row
CREATE (state:State)
SET state = row
