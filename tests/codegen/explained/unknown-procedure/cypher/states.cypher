// The states, by id.
//
// input Params
// type Row { id: ID! }
CALL db.index.fulltext.query('names', 'x') YIELD node
RETURN node.id AS id
ORDER BY id
