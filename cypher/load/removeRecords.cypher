// Takes away records of one kind.
//
// input Params { label: String!, relation: String!, rows: [EntityRecord!]! }
UNWIND $rows AS row
MATCH (entity:Entity {id: coalesce(row.agreementId, row.stateId)})-[claim:$($relation)]->(record:$($label))
WHERE record.order = row.order
DETACH DELETE record
