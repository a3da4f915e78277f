// Adds claims between two nodes of a label that are there.
//
// fragment (label)
UNWIND $rows AS row
MATCH (from:@label {id: row.from})
MATCH (to:@label {id: row.to})
CREATE (from)-[claim:$(row.relation)]->(to)
SET claim = row.claim
