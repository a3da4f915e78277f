// The numbers of parties that sources give of each agreement, in order.
//
// input Params { agreementIds: [ID!]! }
// type Row { agreementId: ID!, statedCount: StatedCount! }
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_COUNT]->(count:StatedCount)
RETURN agreementId, count {.*, claim: claim {.*}} AS statedCount
ORDER BY agreementId, statedCount.order
