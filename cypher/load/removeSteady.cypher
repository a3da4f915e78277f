// Takes away steady ties and bounded spells: of those of two entities no two start together.
//
// input Params { rows: [SteadyTie!]! }
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[tie:$(row.relation)]->(to)
WHERE coalesce(tie.starts, '') = coalesce(row.starts, '')
DELETE tie
