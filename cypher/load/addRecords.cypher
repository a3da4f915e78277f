// Adds records of one kind to entities that are there; `relation` is the claim's, which the record hangs by.
//
// input Params { label: String!, relation: String!, rows: [EntityRecord!]! }
UNWIND $rows AS row
MATCH (entity:Entity {id: coalesce(row.agreementId, row.stateId)})
CREATE (entity)-[claim:$($relation)]->(record:$($label))
SET record = row {.*, claim: null}, claim = row.claim
