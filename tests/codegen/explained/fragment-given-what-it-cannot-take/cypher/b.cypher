// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (tie:State)-[a:PARTY_TO]->()
WHERE
  // include both(tie, a)
RETURN a.id AS id
ORDER BY id
