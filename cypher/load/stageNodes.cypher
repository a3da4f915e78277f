// Stages entities or sources: nodes that no question sees, as each label that they will have stands with `Staged` before it.
//
// input Params { labels: [String!]!, rows: [StoredNode!]! }
UNWIND $rows AS row
CREATE (node:Staged:$($labels))
SET node = row
