// What sources say of the attributes of each agreement, in order.
//
// input Params { agreementIds: [ID!]! }
// type Row { agreementId: ID!, fact: Fact! }
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_FACT]->(fact:Fact)
RETURN agreementId, fact {.*, claim: claim {.*}} AS fact
ORDER BY agreementId, fact.order
