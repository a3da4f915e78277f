// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
MATCH path = (:State)-[:PARTY_TO]->(:Agreement)
FOREACH (node IN nodes(path) | SET node.name = 'x')
RETURN 1 AS id
