// Adds adoptions of agreements that are there; the relationship says who says so.
//
// input Params { rows: [Adoption!]! }
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[claim:HAS_ADOPTION]->(:Adoption {
  agreementId: row.agreementId,
  order: row.order,
  organizationId: row.organizationId,
  on: row.on,
  status: row.status
})
SET claim = row.claim
