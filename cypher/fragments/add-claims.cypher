// Adds claims between nodes of a label that are there: each node is looked for once, what many ties say in the same words
// is sent once, and what each says for itself in columns. A node that is missing keeps its place, so that a tie of it
// fails instead of missing its end. Places come as floats, which is how the driver sends the numbers of a typed array.
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
CREATE
  (from)-[claim:$(those.relation)
    {
      since: those.own.since[at],
      until: those.own.until[at],
      starts: those.own.starts[at],
      ends: those.own.ends[at],
      locators: those.own.locators[at],
      listedAs: those.own.listedAs[at],
      note: those.own.note[at]
    }]->(to)
SET claim += those.claim
