// Adds absences between agreements and norms that are there.
//
// input Params { rows: [Absence!]! }
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
MATCH (norm:Norm {id: row.normId})
CREATE (agreement)-[claim:ASSESSED]->(norm)
SET claim = row.claim
