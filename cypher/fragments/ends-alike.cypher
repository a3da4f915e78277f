// A row for each of the ties that are told together, `those`: its place `at` among them, and its ends, `from` and `to`. Each
// node is looked for once. A node that is missing keeps its place, so that a tie of it fails instead of missing its end.
// Places come as floats, which is how the driver sends the numbers of a typed array.
//
// fragment (label)
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:@label {id: $ids[place]})
WITH place, node
ORDER BY place
WITH collect([node]) AS nodes
UNWIND $alike AS those
UNWIND range(0, size(those.froms) - 1) AS at
WITH
  those,
  at,
  nodes[toInteger(those.froms[at])][0] AS from,
  nodes[toInteger(those.tos[at])][0] AS to
