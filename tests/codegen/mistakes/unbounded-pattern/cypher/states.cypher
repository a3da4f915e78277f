// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)-[:PARTY_TO*..3]-()-[:PARTY_TO*2]-()
MATCH (state)-[:PARTY_TO*]-()
MATCH (state)-[:PARTY_TO*2..]-()
MATCH (state)-[:PARTY_TO]->+()
MATCH (state) (()-[:PARTY_TO]-()){2,} (:State)
MATCH (state) (()-[:PARTY_TO]-())* (:State)
MATCH (state) (()-[:PARTY_TO]-()){1,3} (:State)
RETURN state.id AS id
ORDER BY id
