// All records, by label, by entity and in order.
//
// input Params
// type Row { label: String!, record: EntityRecord! }
MATCH (entity:Entity)-[claim:HAS_ADOPTION|HAS_COUNT|HAS_EVENT|HAS_FACT|HAS_POLITY]->(record)
RETURN head(labels(record)) AS label, record {.*, claim: claim {.*}} AS record
ORDER BY label, entity.id, record.order
