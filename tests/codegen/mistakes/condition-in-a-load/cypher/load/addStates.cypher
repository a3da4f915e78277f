// Adds states.
//
// input Params { rows: [State!]!, label: String }
UNWIND $rows AS row
// when $label
CREATE (state:State)
// end
SET state = row
