// Stages records of one kind of entities that are staged.
//
// input Params { label: String!, relation: String!, rows: [EntityRecord!]! }
UNWIND $rows AS row
MATCH (entity:Staged {id: coalesce(row.agreementId, row.stateId)})
CREATE (entity)-[claim:$($relation)]->(record:Staged:$('Staged' + $label))
SET record = row {.*, claim: null}, claim = row.claim
