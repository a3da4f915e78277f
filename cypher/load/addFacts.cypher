// Adds facts about agreements that are there; the relationship is the claim.
//
// input Params { rows: [Fact!]! }
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[claim:HAS_FACT]->(:Fact {
  agreementId: row.agreementId,
  order: row.order,
  field: row.field,
  value: row.value,
  chosen: row.chosen
})
SET claim = row.claim
