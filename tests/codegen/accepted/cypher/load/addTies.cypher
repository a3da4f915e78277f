// Adds ties.
//
// input Params { rows: [TieKey!]! }
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  MERGE (from)-[tie:$(row.relation)]->(to)
  ON CREATE SET tie = row.claim, from:$(row.label)
  FOREACH (id IN row.ids | MERGE (:State {id: id}))
} IN TRANSACTIONS OF 1000 ROWS
