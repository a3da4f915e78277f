// The states, by id.
//
// input Params
// type Row { state: State!, id: ID!, dates: [String!]! }
MATCH (state:State)-[claim:PARTY_TO {valeu: 'x'}]->(agreement {idd: 'a'})
WHERE state.nmae IS NOT NULL
RETURN
  state {.regoin} AS state,
  startNode(claim).ide AS id,
  [x IN collect(agreement) | x.datum] AS dates
ORDER BY id
