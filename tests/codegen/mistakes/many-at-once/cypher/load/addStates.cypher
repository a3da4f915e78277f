// Adds states.
//
// input Params { rows: [State!]! }
CREATE (state:State)
