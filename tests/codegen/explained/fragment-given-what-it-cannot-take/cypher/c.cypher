// The states, by id.
//
// input Params
// type Row { id: ID! }
MATCH (a:State)
WHERE
  // include both(tie, a)
RETURN a.id AS id
ORDER BY id
