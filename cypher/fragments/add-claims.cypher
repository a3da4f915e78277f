// Adds claims between nodes of a label that are there. A node that ties reach is looked for once for all of them, and
// what is said of many of these in the same words is sent once.
//
// fragment (label)
UNWIND $ends AS end
MATCH (to:@label {id: end.to})
UNWIND end.said AS said
UNWIND said.ofIds AS ofId
MATCH (from:@label {id: ofId})
CREATE (from)-[claim:$(said.relation)]->(to)
SET claim += said.claim
