// What happened to each agreement, in order.
//
// input Params { agreementIds: [ID!]! }
// type Row { agreementId: ID!, event: AgreementEvent! }
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_EVENT]->(event:AgreementEvent)
RETURN agreementId, event {.*, claim: claim {.*}} AS event
ORDER BY agreementId, event.order
