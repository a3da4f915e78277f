// The ids of nodes that begin so, whatever the case of their letters: candidates for what an unknown id may have meant.
//
// input Params { beginning: String! }
// type Row { id: ID! }
MATCH (node:Entity|Source)
WHERE toLower(node.id) STARTS WITH toLower($beginning)
RETURN node.id AS id
ORDER BY id
