// Adds open questions, each tied to what it is about.
//
// input Params { rows: [OpenQuestion!]! }
UNWIND $rows AS row
CREATE (question:OpenQuestion)
SET question = row
WITH row, question
UNWIND row.aboutIds AS aboutId
MATCH (entity:Entity {id: aboutId})
CREATE (question)-[:ABOUT]->(entity)
