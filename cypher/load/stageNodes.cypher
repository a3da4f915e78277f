// Stages entities or sources: nodes that no question sees, as they have none of its labels. They keep those they will have.
//
// input Params { labels: [String!]!, rows: [StoredNode!]! }
UNWIND $rows AS row
CREATE (node:Staged)
SET node = row, node.labels = $labels
