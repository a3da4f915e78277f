// Gives what is staged its labels: from here on questions see it.
//
// input Params
MATCH (node:Staged)
WITH node, labels(node) AS staged
REMOVE node:$(staged)
SET node:$([label IN staged WHERE label <> 'Staged' | substring(label, size('Staged'))])
