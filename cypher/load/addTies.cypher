// Adds claims of ties between entities that are there.
//
// input Params { rows: [TieClaim!]! }
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[claim:$(row.relation)]->(to)
SET claim = row.claim
