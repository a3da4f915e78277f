// All events, by agreement and in order.
//
// input Params
// type Row { event: AgreementEvent! }
MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
RETURN event {.*, claim: claim {.*}} AS event
ORDER BY agreement.id, event.order
