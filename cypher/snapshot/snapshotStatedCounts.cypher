// All stated counts, by agreement and in order.
//
// input Params
// type Row { statedCount: StatedCount! }
MATCH (agreement:Agreement)-[claim:HAS_COUNT]->(count:StatedCount)
RETURN count {.*, claim: claim {.*}} AS statedCount
ORDER BY agreement.id, count.order
