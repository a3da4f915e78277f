// All absences, by agreement, norm and in order.
//
// input Params
// type Row { absence: Absence! }
MATCH (agreement:Agreement)-[claim:ASSESSED]->(norm:Norm)
RETURN {agreementId: agreement.id, normId: norm.id, claim: claim {.*}} AS absence
ORDER BY agreement.id, norm.id, coalesce(claim.order, 0)
