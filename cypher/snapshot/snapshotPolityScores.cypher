// All polity scores, by state and in order.
//
// input Params
// type Row { polityScore: PolityScore! }
MATCH (state:State)-[claim:HAS_POLITY]->(score:PolityScore)
RETURN score {.*, claim: claim {.*}} AS polityScore
ORDER BY state.id, score.order
