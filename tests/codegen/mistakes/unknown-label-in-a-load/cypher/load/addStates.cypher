// Adds states.
//
// input Params { rows: [State!]! }
UNWIND $rows AS row
CREATE (state:Sate)
SET state = row, state:Entitty
