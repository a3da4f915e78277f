// Adds events of agreements that are there; the relationship is the claim.
//
// input Params { rows: [AgreementEvent!]! }
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[claim:HAS_EVENT]->(:AgreementEvent {
  agreementId: row.agreementId,
  order: row.order,
  kind: row.kind,
  from: row.from,
  to: row.to,
  edition: row.edition,
  occasion: row.occasion,
  place: row.place
})
SET claim = row.claim
