// Adds polity scores of states that are there; the relationship is the claim.
//
// input Params { rows: [PolityScore!]! }
UNWIND $rows AS row
MATCH (state:State {id: row.stateId})
CREATE (state)-[claim:HAS_POLITY]->(:PolityScore {stateId: row.stateId, order: row.order, score: row.score})
SET claim = row.claim
