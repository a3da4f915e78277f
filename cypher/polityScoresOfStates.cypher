// The polity scores that sources give each state, in order.
//
// input Params { stateIds: [ID!]! }
// type Row { stateId: ID!, polityScore: PolityScore! }
UNWIND $stateIds AS stateId
MATCH (:State {id: stateId})-[claim:HAS_POLITY]->(score:PolityScore)
RETURN stateId, score {.*, claim: claim {.*}} AS polityScore
ORDER BY stateId, score.order
