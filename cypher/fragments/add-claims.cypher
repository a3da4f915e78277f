// Adds claims between nodes of a label that are there: each node is looked for once, and what is said of many ties in the
// same words is sent once. A node that is missing keeps its place, so that a tie of it fails instead of missing its end.
//
// fragment (label)
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:@label {id: $ids[place]})
WITH place, node
ORDER BY place
WITH collect([node]) AS nodes
UNWIND $alike AS those
UNWIND range(0, size(those.froms) - 1) AS at
WITH those, nodes[those.froms[at]][0] AS from, nodes[those.tos[at]][0] AS to
CREATE (from)-[claim:$(those.relation)]->(to)
SET claim += those.claim
