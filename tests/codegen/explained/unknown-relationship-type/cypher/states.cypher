// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (state:State)-[:PARTY_OF|REFERENCES]->(:Agreement)
WHERE EXISTS { (state)-[:State]->() }
RETURN state.id AS id
ORDER BY id
