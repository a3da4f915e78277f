// Adds sources.
//
// input Params { rows: [Source!]! }
UNWIND $rows AS row
CREATE (source:Source)
SET source = row
