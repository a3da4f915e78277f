// Takes away claims between entities.
//
// input Params { rows: [StoredTie!]! }
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[claim:$(row.relation)]->(to)
WHERE claim.order = row.claim.order
DELETE claim
