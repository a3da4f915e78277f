// Takes away claims between entities.
//
// input Params { rows: [StoredTie!]! }
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[claim:$(row.relation)]->(to)
WHERE coalesce(claim.order, 0) = coalesce(row.claim.order, 0)
DELETE claim
