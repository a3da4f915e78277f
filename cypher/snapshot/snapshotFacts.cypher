// All facts, by agreement and in order.
//
// input Params
// type Row { fact: Fact! }
MATCH (agreement:Agreement)-[claim:HAS_FACT]->(fact:Fact)
RETURN fact {.*, claim: claim {.*}} AS fact
ORDER BY agreement.id, fact.order
