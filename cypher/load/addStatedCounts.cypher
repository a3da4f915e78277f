// Adds stated counts of agreements that are there; the relationship is the claim.
//
// input Params { rows: [StatedCount!]! }
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[claim:HAS_COUNT]->(:StatedCount {
  agreementId: row.agreementId,
  order: row.order,
  count: row.count,
  atLeast: row.atLeast,
  of: row.of,
  status: row.status,
  groupId: row.groupId
})
SET claim = row.claim
