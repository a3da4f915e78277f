// Gives what is staged its labels: from here on questions see it.
//
// input Params
MATCH (node:Staged)
WITH node, node.labels AS labels
REMOVE node:Staged, node.labels
SET node:$(labels)
