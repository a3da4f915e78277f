// Ties an open question to what it is about, by the label that the entities have.
//
// fragment (label)
WITH row, question
UNWIND row.aboutIds AS aboutId
MATCH (entity:@label {id: aboutId})
CREATE (question)-[:ABOUT]->(entity)
